% Extinctive prescription (Book I, Chapter 7), and that of tort claims (724, 724-2).

source("Civil Code", "145, 166(1)",
       en("A claim is extinguished by prescription, when it is invoked, five years after the obligee knew that it could be exercised."),
       ja("時効は、当事者が援用しなければ、裁判所がこれによって裁判をすることができない。債権は、債権者が権利を行使することができることを知った時から五年間行使しないとき、又は権利を行使することができる時から十年間行使しないときは、時効によって消滅する。")).

exception(claim_that_prescribes(Relation, _Creditor, _Debtor),
          prescription(Relation, _By, _End, _Months, _Invoked)).

% The first day is not counted (140): what could be exercised on a day has prescribed when that day of the year is over.
prescription(Relation, By, End, 60, Invoked) <=
    invocation_of_prescription(Relation, By, Invoked),
    exercisability_known(Relation, Known),
    n_month_after(Known, 60, End),
    before_the_day(End, Invoked).

source("Civil Code", "166(1)(ii), 167",
       en("And in any case ten years after it could be exercised; twenty, where it is for injury to life or body."),
       ja("権利を行使することができる時から十年間行使しないとき。人の生命又は身体の侵害による損害賠償請求権の消滅時効についての前条第一項第二号の規定の適用については、同号中「十年間」とあるのは、「二十年間」とする。")).

prescription(Relation, By, End, 120, Invoked) <=
    invocation_of_prescription(Relation, By, Invoked),
    exercisable(Relation, Since),
    n_month_after(Since, 120, End),
    before_the_day(End, Invoked).

% Where it is not alleged that life or body was injured, other harm is taken to have been done. The creditor bears it.
exception(prescription(Relation, _By, _End, 120, Invoked),
          longer_period_for_life_or_body(Relation, Invoked)).

longer_period_for_life_or_body(Relation, Invoked) <=
    injury_to_life_or_body(Relation, _Victim, _Description),
    exercisable(Relation, Since),
    n_month_after(Since, 240, End),
    same_day_or_before_the_day(Invoked, End).

% ---- from when, and under which law ----------------------------------------------------------------------------------

source("Civil Code", "166(1)(i), 412(1)",
       en("A fixed due date is known to the obligee: it can be exercised, as the obligee knows, from that day."),
       ja("債権者が権利を行使することができることを知った時（確定期限があるときは、その期限の到来した時）。")).

exercisability_known(Relation, Known) <=
    knowledge_of_exercisability(Relation, _Creditor, Known).

exercisability_known(Contract, Due) <=
    agreed_due_date(Contract, Due).

exercisable(Contract, Due) <=
    agreed_due_date(Contract, Due).

exercisable(Contract, Concluded) <=
    no_due_date_agreed(Contract, Concluded).

% Without an agreed date, what is owed under a contract can be demanded at once; a loan, a reasonable period later (591(1)).
no_due_date_agreed(Contract, Concluded) <=
    agreement_of_sale(Contract, _Seller, _Buyer, _Object, _Price, Concluded).

no_due_date_agreed(Contract, Concluded) <=
    agreement_of_gift(Contract, _Donor, _Donee, _Object, Concluded).

no_due_date_agreed(Contract, Reasonable) <=
    agreement_of_loan(Contract, _Lender, _Borrower, _Amount, Concluded),
    n_day_after(Concluded, 14, Reasonable).

exception(no_due_date_agreed(Contract, _Day),
          due_date_was_agreed(Contract)).

due_date_was_agreed(Contract) <=
    agreed_due_date(Contract, _Due).

exercisable(Contract, Completed) <=
    completion_of_work(Contract, _Contractor, Completed).

exercisable(Contract, Performed) <=
    performance_of_mandate(Contract, _Mandatary, Performed).

exercisable(Contract, MonthsEnd) <=
    unpaid_rent(Contract, _From, MonthsEnd, _Amount).

exercisable(Contract, Failed) <=
    refusal_to_perform(Contract, _Obligor, Failed).

exercisable(Contract, Failed) <=
    impossibility_of_performance(Contract, _How, Failed).

exercisable(Contract, Undone) <=
    day_undone(Contract, Undone).

source("Act Partially Amending the Civil Code (Act No. 44 of 2017), Supplementary Provisions", "10(4)",
       en("The period of a claim that arose before 1 April 2020, or rests on a juridical act done before, is that of former law."),
       ja("施行日前に債権が生じた場合（施行日以後に債権が生じた場合であって、その原因である法律行為が施行日前にされたときを含む。）におけるその債権の消滅時効の期間については、なお従前の例による。")).

exception(prescription(Relation, _By, _End, 60, _Invoked),
          claim_of_former_law(Relation)).

% Where the day of the act is not stated, the law of today is taken to apply.
claim_of_former_law(Relation) <=
    contract_concluded(Relation, Concluded),
    in_force(until(2020-03-31), Concluded).

% ---- the period begins anew, or does not end -------------------------------------------------------------------------

source("Civil Code", "152",
       en("An acknowledgment before the period has ended lets it begin anew."),
       ja("時効は、権利の承認があったときは、その時から新たにその進行を始める。")).

exception(prescription(Relation, _By, End, Months, Invoked),
          prescription_renewed(Relation, End, Months, Invoked)).

prescription_renewed(Relation, End, Months, Invoked) <=
    acknowledgment_of_debt(Relation, _Debtor, Acknowledged),
    same_day_or_before_the_day(Acknowledged, End),
    n_month_after(Acknowledged, Months, NewEnd),
    same_day_or_before_the_day(Invoked, NewEnd).

% A second acknowledgment, made while the period that the first began was running.
prescription_renewed(Relation, End, Months, Invoked) <=
    acknowledgment_of_debt(Relation, _Debtor, First),
    same_day_or_before_the_day(First, End),
    n_month_after(First, Months, SecondEnd),
    acknowledgment_of_debt(Relation, _SameDebtor, Acknowledged),
    same_day_or_before_the_day(Acknowledged, SecondEnd),
    n_month_after(Acknowledged, Months, NewEnd),
    same_day_or_before_the_day(Invoked, NewEnd).

source("Civil Code", "147(1)(i), 147(2)",
       en("An action filed before the period has ended keeps it from ending."),
       ja("裁判上の請求がある場合には、その事由が終了するまでの間は、時効は、完成しない。確定判決等によって権利が確定したときは、時効は、その事由が終了した時から新たにその進行を始める。")).

prescription_renewed(Relation, End, _Months, _Invoked) <=
    judicial_claim(Relation, _Creditor, Filed),
    same_day_or_before_the_day(Filed, End).

source("Supreme Court", "1966-04-20",
       en("Who acknowledges or promises to pay the debt after the period has ended can no longer invoke prescription, even without having known of it."),
       ja("債務者が、自己の負担する債務について時効が完成した後に、債権者に対し債務の承認をした以上、時効完成の事実を知らなかったときでも、爾後その債務についてその完成した消滅時効の援用をすることは許されない。")).

exception(prescription(Relation, By, End, _Months, Invoked),
          prescription_waived(Relation, By, End, Invoked)).

prescription_waived(Relation, By, End, Invoked) <=
    promise_after_prescription(Relation, By, Promised),
    before_the_day(End, Promised),
    before_the_day(Promised, Invoked).

prescription_waived(Relation, By, End, Invoked) <=
    acknowledgment_of_debt(Relation, By, Acknowledged),
    before_the_day(End, Acknowledged),
    before_the_day(Acknowledged, Invoked).

% ---- torts -----------------------------------------------------------------------------------------------------------

source("Civil Code", "724(i), 724-2",
       en("A claim for damages in tort prescribes three years after the victim knew of the damage and of the tortfeasor; five, where the tort injured life or body."),
       ja("不法行為による損害賠償の請求権は、被害者又はその法定代理人が損害及び加害者を知った時から三年間行使しないときは、時効によって消滅する。人の生命又は身体を害する不法行為による損害賠償請求権の消滅時効についての前条第一号の規定の適用については、同号中「三年間」とあるのは、「五年間」とする。")).

exception(claim_for_damages_tort(Tort, _Victim, _Tortfeasor, _Amount),
          tort_prescription(Tort, _By, _End, _Months, _Invoked)).

exception(claim_for_damages_employer(Tort, _Victim, _Employer, _Employee, _Amount),
          tort_prescription(Tort, _By, _End, _Months, _Invoked)).

tort_prescription(Tort, By, End, 60, Invoked) <=
    invocation_of_prescription(Tort, By, Invoked),
    knowledge_of_damage_and_tortfeasor(Tort, _Victim, Known),
    n_month_after(Known, 60, End),
    before_the_day(End, Invoked).

% Who invokes prescription shows that its period is over. Where nothing is said of what the tort harmed, five years are
% needed: that the three years apply, since property alone was harmed, is for who invokes them.
tort_prescription(Tort, By, End, 36, Invoked) <=
    invocation_of_prescription(Tort, By, Invoked),
    knowledge_of_damage_and_tortfeasor(Tort, _Victim, Known),
    harmed_property_alone(Tort),
    n_month_after(Known, 36, End),
    before_the_day(End, Invoked).

harmed_property_alone(Tort) <=
    harm_to_property_alone(Tort, _Description).

exception(harmed_property_alone(Tort),
          life_or_body_injured(Tort)).

life_or_body_injured(Tort) <=
    injury_to_life_or_body(Tort, _Victim, _Description).

source("Civil Code", "724(ii)",
       en("And in any case twenty years after the tort."),
       ja("不法行為の時から二十年間行使しないとき。")).

tort_prescription(Tort, By, End, 240, Invoked) <=
    invocation_of_prescription(Tort, By, Invoked),
    infringement(Tort, _Tortfeasor, _Victim, _Description, Committed),
    n_month_after(Committed, 240, End),
    before_the_day(End, Invoked).

exception(tort_prescription(Tort, _By, End, Months, Invoked),
          prescription_renewed(Tort, End, Months, Invoked)).

exception(tort_prescription(Tort, By, End, _Months, Invoked),
          prescription_waived(Tort, By, End, Invoked)).
