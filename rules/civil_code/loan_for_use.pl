% Loans for use (Book III, Chapter 2, Section 6): a thing lent free of charge, its return, and what follows it.

group(claim_under_a_contract(Contract),
      [ claim_for_delivery_of_loan_for_use(Contract, _Borrower, _Lender, _Object),
        claim_for_return_of_loan_for_use(Contract, _Lender1, _Borrower1, _Object1),
        claim_for_expenses_of_borrower(Contract, _Borrower2, _Lender2, _Amount2),
        claim_for_removal_of_attachments(Contract, _Lender3, _Borrower3, _Attached),
        claim_for_repair_of_thing_lent(Contract, _Lender4, _Borrower4, _Object4),
        claim_for_damages_for_misuse(Contract, _Lender5, _Borrower5, _Amount5)
      ]).

group(claim_due_on_the_agreed_date(Contract, Obligor),
      [ claim_for_delivery_of_loan_for_use(Contract, _Borrower, Obligor, _Object),
        claim_for_return_of_loan_for_use(Contract, _Lender1, Obligor, _Object1)
      ]).

group(claim_for_a_thing(Contract, Claimant, Obligor),
      [ claim_for_delivery_of_loan_for_use(Contract, Claimant, Obligor, _Object),
        claim_for_return_of_loan_for_use(Contract, Claimant, Obligor, _Object1)
      ]).

group(claim_for_delivery_or_return(Contract, Claimant, Obligor),
      [ claim_for_delivery_of_loan_for_use(Contract, Claimant, Obligor, _Object) ]).

group(money_claim(Contract, Creditor, Debtor),
      [ claim_for_expenses_of_borrower(Contract, Creditor, Debtor, _Amount),
        claim_for_damages_for_misuse(Contract, Creditor, Debtor, _Amount1)
      ]).

group(claim_that_prescribes(Contract, Creditor, Debtor),
      [ claim_for_expenses_of_borrower(Contract, Creditor, Debtor, _Amount),
        claim_for_damages_for_misuse(Contract, Creditor, Debtor, _Amount1)
      ]).

source("Civil Code", "593",
       en("A loan for use takes effect when one party promises to hand over a thing and the other to return it at the end, after using it free of charge."),
       ja("使用貸借は、当事者の一方がある物を引き渡すことを約し、相手方がその受け取った物について無償で使用及び収益をして契約が終了したときに返還をすることを約することによって、その効力を生ずる。")).

% Until 31 March 2020 there was no loan for use before the thing had been received.
claim_for_delivery_of_loan_for_use(Contract, Borrower, Lender, Object) <=
    agreement_of_loan_for_use(Contract, Lender, Borrower, Object, Concluded),
    in_force(from(2020-04-01), Concluded).

claim_for_return_of_loan_for_use(Contract, Lender, Borrower, Object) <=
    agreement_of_loan_for_use(Contract, Lender, Borrower, Object, _Concluded),
    handover(Contract, Lender, Borrower, _Thing, _Day),
    end_of_loan_for_use(Contract, Lender, Borrower).

contract_concluded(Contract, Concluded) <=
    agreement_of_loan_for_use(Contract, _Lender, _Borrower, _Object, Concluded).

parties_to_the_contract(Contract, Lender, Borrower) <=
    agreement_of_loan_for_use(Contract, Lender, Borrower, _Object, _Concluded).

parties_to_the_contract(Contract, Borrower, Lender) <=
    agreement_of_loan_for_use(Contract, Lender, Borrower, _Object, _Concluded).

% ---- before the thing is received ----------------------------------------------------------------------------------------

source("Civil Code", "593-2",
       en("The lender may cancel until the borrower receives the thing, unless the loan was made in writing."),
       ja("貸主は、借主が借用物を受け取るまで、契約の解除をすることができる。ただし、書面による使用貸借については、この限りでない。")).

exception(claim_for_delivery_of_loan_for_use(Contract, Borrower, Lender, _Object),
          cancellation_before_receipt(Contract, Lender, Borrower)).

cancellation_before_receipt(Contract, Lender, Borrower) <=
    agreement_of_loan_for_use(Contract, Lender, Borrower, _Object, _Concluded),
    manifestation_of_cancellation(Contract, Lender, Borrower, _Cancelled).

exception(cancellation_before_receipt(Contract, _Lender, _Borrower),
          loan_for_use_in_writing(Contract)).

loan_for_use_in_writing(Contract) <=
    agreement_of_loan_for_use(Contract, _Lender, _Borrower, _Object, _Concluded),
    in_writing(Contract).

% ---- use contrary to the contract ----------------------------------------------------------------------------------------

source("Civil Code", "594(1), 594(3)",
       en("The lender may cancel where the borrower uses the thing contrary to the contract or to the nature of the thing."),
       ja("借主は、契約又はその目的物の性質によって定まった用法に従い、その物の使用及び収益をしなければならない。借主がこれに違反して使用又は収益をしたときは、貸主は、契約の解除をすることができる。")).

end_of_loan_for_use(Contract, Lender, Borrower) <=
    cancellation_for_misuse(Contract, Lender, Borrower, _Cancelled).

cancellation_for_misuse(Contract, Lender, Borrower, Cancelled) <=
    agreement_of_loan_for_use(Contract, Lender, Borrower, _Object, _Concluded),
    use_contrary_to_contract(Contract, Borrower, _Description, Used),
    manifestation_of_cancellation(Contract, Lender, Borrower, Cancelled),
    same_day_or_before_the_day(Used, Cancelled).

source("Civil Code", "594(2), 594(3)",
       en("So may the lender where the borrower lets a third party use the thing without consent."),
       ja("借主は、貸主の承諾を得なければ、第三者に借用物の使用又は収益をさせることができない。借主がこれに違反して使用又は収益をしたときは、貸主は、契約の解除をすることができる。")).

end_of_loan_for_use(Contract, Lender, Borrower) <=
    cancellation_for_use_by_third_party(Contract, Lender, Borrower, _Cancelled).

cancellation_for_use_by_third_party(Contract, Lender, Borrower, Cancelled) <=
    agreement_of_loan_for_use(Contract, Lender, Borrower, _Object, _Concluded),
    use_by_third_party(Contract, _ThirdParty, _Used, From),
    manifestation_of_cancellation(Contract, Lender, Borrower, Cancelled),
    same_day_or_before_the_day(From, Cancelled).

exception(cancellation_for_use_by_third_party(Contract, Lender, _Borrower, Cancelled),
          consent_to_use_given(Contract, Lender, Cancelled)).

consent_to_use_given(Contract, Lender, Cancelled) <=
    consent_to_use_by_third_party(Contract, Lender, Given),
    before_the_day(Given, Cancelled).

% ---- expenses ------------------------------------------------------------------------------------------------------------

source("Civil Code", "196, 583(2), 595",
       en("The borrower bears the ordinary necessary expenses, and may claim others that were necessary from the lender."),
       ja("借主は、借用物の通常の必要費を負担する。第五百八十三条第二項の規定は、前項の通常の必要費以外の費用について準用する（必要費は、第百九十六条の規定に従い、償還を請求することができる。）。")).

% That the expenses were not ordinary ones is part of the claim: it needs a fact of its own.
claim_for_expenses_of_borrower(Contract, Borrower, Lender, Amount) <=
    agreement_of_loan_for_use(Contract, Lender, Borrower, _Object, _Concluded),
    handover(Contract, Lender, Borrower, _Thing, _Day),
    extraordinary_expenses(Contract, Borrower, _Description, Amount, _Spent),
    stated(Amount).

cross_obligation(Contract, Borrower, Lender, Amount) <=
    claim_for_expenses_of_borrower(Contract, Borrower, Lender, Amount).

% ---- the end of the loan -------------------------------------------------------------------------------------------------

source("Civil Code", "597(1)",
       en("Where a term was set, the loan ends when the term has passed."),
       ja("当事者が使用貸借の期間を定めたときは、使用貸借は、その期間が満了することによって終了する。")).

end_of_loan_for_use(Contract, Lender, Borrower) <=
    agreement_of_loan_for_use(Contract, Lender, Borrower, _Object, _Concluded),
    agreed_term(Contract, _Start, End),
    day_of_judgment(Today),
    before_the_day(End, Today).

% A date that was agreed for the return sets the term as well; that it is the lender's, for the delivery, must be alleged.
end_of_loan_for_use(Contract, Lender, Borrower) <=
    end_on_agreed_date(Contract, Lender, Borrower, _Due).

end_on_agreed_date(Contract, Lender, Borrower, Due) <=
    agreement_of_loan_for_use(Contract, Lender, Borrower, _Object, _Concluded),
    agreed_due_date(Contract, Due),
    day_of_judgment(Today),
    before_the_day(Due, Today).

exception(end_on_agreed_date(Contract, _Lender, Borrower, Due),
          due_date_of_the_other(Contract, Borrower, Due)).

source("Civil Code", "412(1), 597(1)",
       en("With the end of the term the borrower is in delay with the return."),
       ja("債務の履行について確定期限があるときは、債務者は、その期限の到来した時から遅滞の責任を負う。")).

delay_after_demand(Contract, Lender, Borrower, End) <=
    agreement_of_loan_for_use(Contract, Lender, Borrower, _Object, _Concluded),
    handover(Contract, Lender, Borrower, _Thing, _Day),
    agreed_term(Contract, _Start, End),
    day_of_judgment(Today),
    before_the_day(End, Today).

source("Civil Code", "597(2)",
       en("Where no term was set but a purpose was, the loan ends when the borrower has finished using the thing for that purpose."),
       ja("当事者が使用貸借の期間を定めなかった場合において、使用及び収益の目的を定めたときは、使用貸借は、借主がその目的に従い使用及び収益を終えることによって終了する。")).

end_of_loan_for_use(Contract, Lender, Borrower) <=
    end_by_attainment(Contract, Lender, Borrower).

end_by_attainment(Contract, Lender, Borrower) <=
    agreement_of_loan_for_use(Contract, Lender, Borrower, _Object, _Concluded),
    attainment_of_purpose(Contract, _Description, _Attained).

exception(end_by_attainment(Contract, _Lender, _Borrower),
          agreed_term_runs(Contract)).

agreed_term_runs(Contract) <=
    agreement_of_loan_for_use(Contract, _Lender, _Borrower, _Object, _Concluded),
    agreed_term(Contract, _Start, End),
    day_of_judgment(Today),
    same_day_or_after_the_day(End, Today).

source("Civil Code", "597(3)",
       en("The loan ends with the borrower's death; the heir returns the thing."),
       ja("使用貸借は、借主の死亡によって終了する。")).

end_of_loan_for_use(Contract, Lender, Borrower) <=
    agreement_of_loan_for_use(Contract, Lender, Borrower, _Object, _Concluded),
    death_of_party(Contract, Borrower, _Died).

claim_for_return_of_loan_for_use(Contract, Lender, Heir, Object) <=
    agreement_of_loan_for_use(Contract, Lender, Borrower, Object, _Concluded),
    handover(Contract, Lender, Borrower, _Thing, _Day),
    death_of_party(Contract, Borrower, _Died),
    succession_to_borrower(Contract, Borrower, Heir).

source("Civil Code", "598(1), 598(2)",
       en("Where neither term nor purpose was set the lender may cancel at any time; where a purpose was set, once the time needed for it has passed."),
       ja("貸主は、前条第二項に規定する場合において、同項の目的に従い借主が使用及び収益をするのに足りる期間を経過したときは、契約の解除をすることができる。当事者が使用貸借の期間並びに使用及び収益の目的を定めなかったときは、貸主は、いつでも契約の解除をすることができる。")).

% That a term or a purpose was agreed is for the borrower to show; that the time needed for it has passed, for the lender.
end_of_loan_for_use(Contract, Lender, Borrower) <=
    cancellation_by_lender(Contract, Lender, Borrower, _Cancelled).

cancellation_by_lender(Contract, Lender, Borrower, Cancelled) <=
    agreement_of_loan_for_use(Contract, Lender, Borrower, _Object, _Concluded),
    manifestation_of_cancellation(Contract, Lender, Borrower, Cancelled).

exception(cancellation_by_lender(Contract, _Lender, _Borrower, _Cancelled),
          agreed_term_runs(Contract)).

exception(cancellation_by_lender(Contract, _Lender, _Borrower, Cancelled),
          purpose_was_agreed(Contract, Cancelled)).

purpose_was_agreed(Contract, _Cancelled) <=
    agreed_purpose(Contract, _Purpose).

exception(purpose_was_agreed(Contract, Cancelled),
          time_for_purpose_passed(Contract, Cancelled)).

time_for_purpose_passed(Contract, Cancelled) <=
    time_needed_for_purpose_passed(Contract, _Circumstances, Passed),
    same_day_or_before_the_day(Passed, Cancelled).

source("Civil Code", "597(2), 597(3) (until 31 March 2020)",
       en("Under former law the lender could in these cases demand the thing back, without cancelling."),
       ja("借主は、契約に定めた目的に従い使用及び収益を終わった時に、返還をしなければならない。ただし、その使用及び収益を終わる前であっても、使用及び収益をするのに足りる期間を経過したときは、貸主は、直ちに返還を請求することができる。当事者が返還の時期並びに使用及び収益の目的を定めなかったときは、貸主は、いつでも返還を請求することができる。")).

cancellation_by_lender(Contract, Lender, Borrower, Demanded) <=
    agreement_of_loan_for_use(Contract, Lender, Borrower, _Object, Concluded),
    in_force(until(2020-03-31), Concluded),
    demand(Contract, Lender, Borrower, Demanded, _Deadline).

source("Civil Code", "598(3)",
       en("The borrower may cancel at any time."),
       ja("借主は、いつでも契約の解除をすることができる。")).

end_of_loan_for_use(Contract, Lender, Borrower) <=
    agreement_of_loan_for_use(Contract, Lender, Borrower, _Object, _Concluded),
    manifestation_of_cancellation(Contract, Borrower, Lender, _Cancelled).

source("Civil Code", "521, 540",
       en("The parties may agree to end the loan."),
       ja("当事者は、合意により使用貸借を終了させることができる。")).

end_of_loan_for_use(Contract, Lender, Borrower) <=
    agreement_of_loan_for_use(Contract, Lender, Borrower, _Object, _Concluded),
    cancellation_by_agreement(Contract, _Cancelled).

source("Civil Code", "135(1), 594(3), 597(3), 598(3)",
       en("A loan that ended otherwise than by its term is over: the borrower cannot wait for the date agreed for the return."),
       ja("借主がこれに違反して使用又は収益をしたときは、貸主は、契約の解除をすることができる。使用貸借は、借主の死亡によって終了する。借主は、いつでも契約の解除をすることができる（返還の時期の定めがあっても、終了すれば直ちに返還しなければならない。）。")).

exception(not_yet_due(Contract, _Obligor, _Due),
          ended_before_the_date(Contract)).

ended_before_the_date(Contract) <=
    cancellation_for_misuse(Contract, _Lender, _Borrower, _Cancelled).

ended_before_the_date(Contract) <=
    cancellation_for_use_by_third_party(Contract, _Lender, _Borrower, _Cancelled).

ended_before_the_date(Contract) <=
    agreement_of_loan_for_use(Contract, _Lender, Borrower, _Object, _Concluded),
    death_of_party(Contract, Borrower, _Died).

ended_before_the_date(Contract) <=
    agreement_of_loan_for_use(Contract, Lender, Borrower, _Object, _Concluded),
    manifestation_of_cancellation(Contract, Borrower, Lender, _Cancelled).

ended_before_the_date(Contract) <=
    agreement_of_loan_for_use(Contract, _Lender, _Borrower, _Object, _Concluded),
    cancellation_by_agreement(Contract, _Cancelled).

% ---- after the end -------------------------------------------------------------------------------------------------------

source("Civil Code", "599(1)",
       en("At the end of the loan the borrower must remove what was attached to the thing after it was received."),
       ja("借主は、借用物を受け取った後にこれに附属させた物がある場合において、使用貸借が終了したときは、その附属させた物を収去する義務を負う。")).

claim_for_removal_of_attachments(Contract, Lender, Borrower, Attached) <=
    agreement_of_loan_for_use(Contract, Lender, Borrower, _Object, _Concluded),
    handover(Contract, Lender, Borrower, _Thing, Received),
    attachment_to_thing_lent(Contract, Attached, Done),
    same_day_or_after_the_day(Done, Received),
    end_of_loan_for_use(Contract, Lender, Borrower).

source("Civil Code", "599(1) proviso",
       en("This does not apply to what cannot be separated, or only at excessive expense."),
       ja("ただし、借用物から分離することができない物又は分離するのに過分の費用を要する物については、この限りでない。")).

exception(claim_for_removal_of_attachments(Contract, _Lender, _Borrower, Attached),
          cannot_be_separated(Contract, Attached)).

cannot_be_separated(Contract, Attached) <=
    inseparable_or_at_excessive_cost(Contract, Attached, _Circumstances).

source("Civil Code", "599(3)",
       en("At the end of the loan the borrower must repair the damage that the thing took after it was received, unless not answerable for it."),
       ja("借主は、借用物を受け取った後にこれに生じた損傷がある場合において、使用貸借が終了したときは、その損傷を原状に復する義務を負う。ただし、その損傷が借主の責めに帰することができない事由によるものであるときは、この限りでない。")).

claim_for_repair_of_thing_lent(Contract, Lender, Borrower, Object) <=
    agreement_of_loan_for_use(Contract, Lender, Borrower, Object, _Concluded),
    handover(Contract, Lender, Borrower, _Thing, Received),
    damage_to_thing_lent(Contract, _Description, Arose),
    same_day_or_after_the_day(Arose, Received),
    end_of_loan_for_use(Contract, Lender, Borrower).

exception(claim_for_repair_of_thing_lent(Contract, _Lender, Borrower, _Object),
          borrower_not_answerable(Contract, Borrower)).

borrower_not_answerable(Contract, Borrower) <=
    agreement_of_loan_for_use(Contract, _Lender, Borrower, _Object, _Concluded),
    not_attributable(Contract, Borrower, _Circumstances).

source("Civil Code", "415(1), 594(1)",
       en("The borrower compensates the damage caused by use contrary to the contract, unless not answerable for it."),
       ja("借主は、契約の本旨に反する使用又は収益によって生じた損害を賠償しなければならない。ただし、借主の責めに帰することができない事由によるものであるときは、この限りでない。")).

claim_for_damages_for_misuse(Contract, Lender, Borrower, Amount) <=
    agreement_of_loan_for_use(Contract, Lender, Borrower, _Object, _Concluded),
    handover(Contract, Lender, Borrower, _Thing, _Day),
    use_contrary_to_contract(Contract, Borrower, _Description, _Used),
    damage(Contract, Lender, _Loss, Amount),
    causation(Contract, Borrower, Lender, _Cause),
    stated(Amount).

cross_obligation(Contract, Lender, Borrower, Amount) <=
    claim_for_damages_for_misuse(Contract, Lender, Borrower, Amount).

exception(claim_for_damages_for_misuse(Contract, _Lender, Borrower, _Amount),
          borrower_not_answerable(Contract, Borrower)).

source("Civil Code", "600(1)",
       en("The lender's damages and the borrower's expenses must be claimed within one year of the return of the thing."),
       ja("契約の本旨に反する使用又は収益によって生じた損害の賠償及び借主が支出した費用の償還は、貸主が返還を受けた時から一年以内に請求しなければならない。")).

exception(claim_for_damages_for_misuse(Contract, Lender, Borrower, _Amount),
          year_since_return_passed(Contract, Lender, Borrower, _End)).

exception(claim_for_expenses_of_borrower(Contract, Borrower, Lender, _Amount),
          year_since_return_passed(Contract, Borrower, Lender, _End)).

year_since_return_passed(Contract, Lender, Borrower, End) <=
    agreement_of_loan_for_use(Contract, Lender, Borrower, _Object, _Concluded),
    year_since_return(Contract, Borrower, Lender, End).

year_since_return_passed(Contract, Borrower, Lender, End) <=
    agreement_of_loan_for_use(Contract, Lender, Borrower, _Object, _Concluded),
    year_since_return(Contract, Borrower, Lender, End).

year_since_return(Contract, Borrower, Lender, End) <=
    handover(Contract, Borrower, Lender, _Thing, Returned),
    n_month_after(Returned, 12, End),
    day_of_judgment(Today),
    after_the_day(Today, End).

exception(year_since_return_passed(Contract, Creditor, Debtor, End),
          claimed_within_the_year(Contract, Creditor, Debtor, End)).

claimed_within_the_year(Contract, Creditor, Debtor, End) <=
    demand(Contract, Creditor, Debtor, Demanded, _Deadline),
    same_day_or_before_the_day(Demanded, End).

claimed_within_the_year(Contract, Creditor, _Debtor, End) <=
    judicial_claim(Contract, Creditor, Filed),
    same_day_or_before_the_day(Filed, End).
