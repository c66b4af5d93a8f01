% Mandates (Book III, Chapter 2, Section 10), also of business that is no juridical act (656): remuneration, expenses, the end.

group(claim_under_a_contract(Contract),
      [ claim_for_remuneration_of_mandate(Contract, _Mandatary, _Mandator, _Amount),
        claim_for_partial_remuneration_of_mandate(Contract, _Mandatary1, _Mandator1, _Amount1),
        claim_for_remuneration_by_period(Contract, _Mandatary2, _Mandator2, _Amount2),
        claim_for_money_received(Contract, _Mandator3, _Mandatary3, _Amount3),
        claim_for_thing_received(Contract, _Mandator4, _Mandatary4, _Object),
        claim_for_advance_on_expenses(Contract, _Mandatary5, _Mandator5, _Amount5),
        claim_for_expenses_of_mandate(Contract, _Mandatary6, _Mandator6, _Amount6),
        claim_for_damage_of_mandatary(Contract, _Mandatary7, _Mandator7, _Amount7),
        claim_for_damages_on_termination_of_mandate(Contract, _Terminated, _Terminating, _Amount8)
      ]).

group(claim_due_on_the_agreed_date(Contract, Mandator),
      [ claim_for_remuneration_of_mandate(Contract, _Mandatary, Mandator, _Amount),
        claim_for_partial_remuneration_of_mandate(Contract, _Mandatary1, Mandator, _Amount1)
      ]).

group(money_claim(Contract, Creditor, Debtor),
      [ claim_for_remuneration_of_mandate(Contract, Creditor, Debtor, _Amount),
        claim_for_partial_remuneration_of_mandate(Contract, Creditor, Debtor, _Amount1),
        claim_for_remuneration_by_period(Contract, Creditor, Debtor, _Amount2),
        claim_for_money_received(Contract, Creditor, Debtor, _Amount3),
        claim_for_advance_on_expenses(Contract, Creditor, Debtor, _Amount4),
        claim_for_expenses_of_mandate(Contract, Creditor, Debtor, _Amount5),
        claim_for_damage_of_mandatary(Contract, Creditor, Debtor, _Amount6),
        claim_for_damages_on_termination_of_mandate(Contract, Creditor, Debtor, _Amount7)
      ]).

group(claim_that_prescribes(Contract, Creditor, Debtor),
      [ claim_for_remuneration_of_mandate(Contract, Creditor, Debtor, _Amount),
        claim_for_partial_remuneration_of_mandate(Contract, Creditor, Debtor, _Amount1),
        claim_for_remuneration_by_period(Contract, Creditor, Debtor, _Amount2),
        claim_for_money_received(Contract, Creditor, Debtor, _Amount3),
        claim_for_expenses_of_mandate(Contract, Creditor, Debtor, _Amount4),
        claim_for_damage_of_mandatary(Contract, Creditor, Debtor, _Amount5),
        claim_for_damages_on_termination_of_mandate(Contract, Creditor, Debtor, _Amount6)
      ]).

source("Civil Code", "643",
       en("A mandate takes effect when one party entrusts the other with business and the other accepts."),
       ja("委任は、当事者の一方が法律行為をすることを相手方に委託し、相手方がこれを承諾することによって、その効力を生ずる。")).

contract_concluded(Contract, Concluded) <=
    agreement_of_mandate(Contract, _Mandator, _Mandatary, _Business, _Remuneration, Concluded).

parties_to_the_contract(Contract, Mandator, Mandatary) <=
    agreement_of_mandate(Contract, Mandator, Mandatary, _Business, _Remuneration, _Concluded).

parties_to_the_contract(Contract, Mandatary, Mandator) <=
    agreement_of_mandate(Contract, Mandator, Mandatary, _Business, _Remuneration, _Concluded).

% ---- what the mandatary received -----------------------------------------------------------------------------------------

source("Civil Code", "646(1)",
       en("The mandatary must hand over to the mandator the money and other things received in carrying out the business."),
       ja("受任者は、委任事務を処理するに当たって受け取った金銭その他の物を委任者に引き渡さなければならない。その収取した果実についても、同様とする。")).

claim_for_money_received(Contract, Mandator, Mandatary, Amount) <=
    agreement_of_mandate(Contract, Mandator, Mandatary, _Business, _Remuneration, _Concluded),
    money_received_in_mandate(Contract, Mandatary, Amount, _Received),
    stated(Amount).

claim_for_thing_received(Contract, Mandator, Mandatary, Object) <=
    agreement_of_mandate(Contract, Mandator, Mandatary, _Business, _Remuneration, _Concluded),
    thing_received_in_mandate(Contract, Mandatary, Object, _Received).

cross_obligation(Contract, Mandator, Mandatary, Amount) <=
    claim_for_money_received(Contract, Mandator, Mandatary, Amount).

exception(claim_for_thing_received(Contract, Mandator, Mandatary, Object),
          received_thing_handed_over(Contract, Mandatary, Mandator, Object)).

received_thing_handed_over(Contract, Mandatary, Mandator, Object) <=
    handover(Contract, Mandatary, Mandator, Object, _Day).

% ---- remuneration --------------------------------------------------------------------------------------------------------

source("Civil Code", "648(1), 648(2)",
       en("The mandatary may claim the remuneration that was agreed once the business is carried out."),
       ja("受任者は、特約がなければ、委任者に対して報酬を請求することができない。受任者は、報酬を受けるべき場合には、委任事務を履行した後でなければ、これを請求することができない。")).

% A mandate whose remuneration is not stated counts as one without remuneration.
claim_for_remuneration_of_mandate(Contract, Mandatary, Mandator, Remuneration) <=
    agreement_of_mandate(Contract, Mandator, Mandatary, _Business, Remuneration, _Concluded),
    performance_of_mandate(Contract, Mandatary, _Performed),
    stated(Remuneration).

principal_obligation(Contract, Mandatary, Mandator, Amount) <=
    claim_for_remuneration_of_mandate(Contract, Mandatary, Mandator, Amount).

cross_obligation(Contract, Mandatary, Mandator, Amount) <=
    claim_for_remuneration_of_mandate(Contract, Mandatary, Mandator, Amount).

source("Civil Code", "536(2)",
       en("Where the business cannot be carried out for a reason for which the mandator has to answer, all of the remuneration is owed."),
       ja("債権者の責めに帰すべき事由によって債務を履行することができなくなったときは、債権者は、反対給付の履行を拒むことができない。")).

claim_for_remuneration_of_mandate(Contract, Mandatary, Mandator, Remuneration) <=
    agreement_of_mandate(Contract, Mandator, Mandatary, _Business, Remuneration, _Concluded),
    impossibility_of_performance(Contract, _Description, _Day),
    attributable_to_obligee(Contract, Mandator, _Reason),
    stated(Remuneration).

source("Civil Code", "624(2), 648(2) proviso",
       en("Remuneration fixed by periods may be claimed once the period has passed."),
       ja("ただし、期間によって報酬を定めたときは、その期間を経過した後に、請求することができる。")).

claim_for_remuneration_by_period(Contract, Mandatary, Mandator, Amount) <=
    agreement_of_mandate(Contract, Mandator, Mandatary, _Business, _Remuneration, _Concluded),
    remuneration_for_period(Contract, Mandatary, _From, To, Amount),
    day_of_judgment(Today),
    before_the_day(To, Today),
    stated(Amount).

principal_obligation(Contract, Mandatary, Mandator, Amount) <=
    claim_for_remuneration_by_period(Contract, Mandatary, Mandator, Amount).

cross_obligation(Contract, Mandatary, Mandator, Amount) <=
    claim_for_remuneration_by_period(Contract, Mandatary, Mandator, Amount).

source("Civil Code", "648(3)",
       en("Where the business can no longer be carried out, or the mandate ended before it was, the mandatary may claim remuneration in proportion to what was done."),
       ja("受任者は、委任者の責めに帰することができない事由によって委任事務の履行をすることができなくなったとき、又は委任が履行の中途で終了したときは、既にした履行の割合に応じて報酬を請求することができる。")).

% That the mandator is not answerable is not for the mandatary to show: if the mandator were, all could be claimed (536(2)).
claim_for_partial_remuneration_of_mandate(Contract, Mandatary, Mandator, Amount) <=
    agreement_of_mandate(Contract, Mandator, Mandatary, _Business, Remuneration, Concluded),
    stated(Remuneration),
    in_force(from(2020-04-01), Concluded),
    mandate_broken_off(Contract),
    part_of_mandate_performed(Contract, Mandatary, _Part, Amount),
    stated(Amount),
    remuneration_was_for_the_work(Contract).

mandate_broken_off(Contract) <=
    agreement_of_mandate(Contract, _Mandator, _Mandatary, _Business, _Remuneration, _Concluded),
    impossibility_of_performance(Contract, _Description, _Day).

mandate_broken_off(Contract) <=
    end_of_mandate(Contract, _Ended).

principal_obligation(Contract, Mandatary, Mandator, Amount) <=
    claim_for_partial_remuneration_of_mandate(Contract, Mandatary, Mandator, Amount).

cross_obligation(Contract, Mandatary, Mandator, Amount) <=
    claim_for_partial_remuneration_of_mandate(Contract, Mandatary, Mandator, Amount).

% Where no agreement on a result is alleged the remuneration is for the work; if it is for a result, the benefit decides (648-2(2)).
remuneration_was_for_the_work(Contract) <=
    agreement_of_mandate(Contract, _Mandator, _Mandatary, _Business, _Remuneration, _Concluded).

exception(remuneration_was_for_the_work(Contract), remuneration_was_for_result(Contract)).

remuneration_was_for_result(Contract) <=
    remuneration_for_result(Contract, _Result).

exception(claim_for_partial_remuneration_of_mandate(Contract, Mandatary, _Mandator, _Amount),
          business_was_carried_out(Contract, Mandatary)).

business_was_carried_out(Contract, Mandatary) <=
    performance_of_mandate(Contract, Mandatary, _Performed).

source("Civil Code", "648(3) (until 31 March 2020)",
       en("Where the mandate ended before it was carried out, for a reason not attributable to the mandatary, the mandatary may claim remuneration in proportion to what was done."),
       ja("委任が受任者の責めに帰することができない事由によって履行の中途で終了したときは、受任者は、既にした履行の割合に応じて報酬を請求することができる。")).

claim_for_partial_remuneration_of_mandate(Contract, Mandatary, Mandator, Amount) <=
    agreement_of_mandate(Contract, Mandator, Mandatary, _Business, Remuneration, Concluded),
    stated(Remuneration),
    in_force(until(2020-03-31), Concluded),
    mandate_broken_off(Contract),
    not_attributable(Contract, Mandatary, _Description),
    part_of_mandate_performed(Contract, Mandatary, _Part, Amount),
    stated(Amount).

source("Civil Code", "533, 648-2(1)",
       en("Remuneration agreed for a result that is to be handed over is paid when the result is handed over."),
       ja("委任事務の履行により得られる成果に対して報酬を支払うことを約した場合において、その成果が引渡しを要するときは、報酬は、その成果の引渡しと同時に、支払わなければならない。")).

% Where no such agreement is alleged the remuneration is for the work as such, and nothing is due in exchange; the mandator shows it.
simultaneous_performance(Contract, Mandator, Result, _Owed, of_the_contract) <=
    agreement_of_mandate(Contract, Mandator, _Mandatary, _Business, _Remuneration, Concluded),
    in_force(from(2020-04-01), Concluded),
    remuneration_for_result(Contract, Result),
    invocation_of_simultaneous_performance(Contract, Mandator).

in_exchange(claim_for_remuneration_of_mandate(Contract, _Mandatary, Mandator, _Amount),
            simultaneous_performance(Contract, Mandator, Result, _Owed, of_the_contract),
            handover_of_the_result(Result)).

counterparty_performed(Contract, Mandatary, Mandator, of_the_contract) <=
    agreement_of_mandate(Contract, Mandator, Mandatary, _Business, _Remuneration, _Concluded),
    handover(Contract, Mandatary, Mandator, _Object, _Day).

source("Civil Code", "634, 648-2(2)",
       en("Where the result cannot be reached, or the mandate ended before it was, the mandatary may claim remuneration in proportion to the benefit that a divisible part brings the mandator."),
       ja("第六百三十四条の規定は、委任事務の履行により得られる成果に対して報酬を支払うことを約した場合について準用する。")).

claim_for_partial_remuneration_of_mandate(Contract, Mandatary, Mandator, Amount) <=
    agreement_of_mandate(Contract, Mandator, Mandatary, _Business, Remuneration, Concluded),
    stated(Remuneration),
    in_force(from(2020-04-01), Concluded),
    remuneration_for_result(Contract, _Result),
    mandate_broken_off(Contract),
    benefit_of_part_of_result(Contract, Mandatary, Mandator, _Part, Amount),
    stated(Amount).

% ---- expenses and damage -------------------------------------------------------------------------------------------------

source("Civil Code", "649",
       en("Where the business needs expenses, the mandator must advance them at the mandatary's request."),
       ja("委任事務を処理するについて費用を要するときは、委任者は、受任者の請求により、その前払をしなければならない。")).

claim_for_advance_on_expenses(Contract, Mandatary, Mandator, Amount) <=
    agreement_of_mandate(Contract, Mandator, Mandatary, _Business, _Remuneration, _Concluded),
    expenses_to_come(Contract, Mandatary, _Description, Amount),
    stated(Amount).

exception(claim_for_advance_on_expenses(Contract, Mandatary, _Mandator, _Amount),
          nothing_left_to_do(Contract, Mandatary)).

nothing_left_to_do(Contract, Mandatary) <=
    business_was_carried_out(Contract, Mandatary).

nothing_left_to_do(Contract, Mandatary) <=
    end_known_to(Contract, Mandatary, _Ended).

source("Civil Code", "650(1)",
       en("The mandatary may claim from the mandator what was necessarily spent on the business, with interest from the day of the outlay."),
       ja("受任者は、委任事務を処理するのに必要と認められる費用を支出したときは、委任者に対し、その費用及び支出の日以後におけるその利息の償還を請求することができる。")).

claim_for_expenses_of_mandate(Contract, Mandatary, Mandator, Amount) <=
    agreement_of_mandate(Contract, Mandator, Mandatary, _Business, _Remuneration, _Concluded),
    necessary_expenses(Contract, Mandatary, _Description, Amount, _Spent),
    stated(Amount).

principal_obligation(Contract, Mandatary, Mandator, Amount) <=
    claim_for_expenses_of_mandate(Contract, Mandatary, Mandator, Amount).

cross_obligation(Contract, Mandatary, Mandator, Amount) <=
    claim_for_expenses_of_mandate(Contract, Mandatary, Mandator, Amount).

bears_interest(claim_for_expenses_of_mandate(Contract, Mandatary, _Mandator, _Amount),
               interest_on_expenses(Contract, Mandatary, Percent, From),
               Percent, From).

% On several outlays, interest on the whole is taken to run from the last.
interest_on_expenses(Contract, By, Percent, Spent) <=
    necessary_expenses(Contract, By, _Description, _Part, Spent),
    statutory_rate(Spent, Percent),
    total(Amount, (necessary_expenses(Contract, By, _What, Amount, Day), same_day_or_before_the_day(Day, Spent)), Sum),
    total(Each, necessary_expenses(Contract, By, _Any, Each, _Whenever), Whole),
    Sum >= Whole.

source("Civil Code", "650(3)",
       en("The mandatary who, without negligence, suffered damage in carrying out the business may claim compensation from the mandator."),
       ja("受任者は、委任事務を処理するため自己に過失なく損害を受けたときは、委任者に対し、その賠償を請求することができる。")).

claim_for_damage_of_mandatary(Contract, Mandatary, Mandator, Amount) <=
    agreement_of_mandate(Contract, Mandator, Mandatary, _Business, _Remuneration, _Concluded),
    damage(Contract, Mandatary, _Description, Amount),
    damage_in_carrying_out_mandate(Contract, Mandatary, _How),
    mandatary_without_negligence(Contract, Mandatary),
    stated(Amount).

mandatary_without_negligence(Contract, Mandatary) <=
    care_of_mandatary(Contract, Mandatary, _Circumstances).

exception(mandatary_without_negligence(Contract, Mandatary), mandatary_was_negligent(Contract, Mandatary)).

mandatary_was_negligent(Contract, Mandatary) <=
    negligence_of_mandatary(Contract, Mandatary, _Circumstances).

cross_obligation(Contract, Mandatary, Mandator, Amount) <=
    claim_for_damage_of_mandatary(Contract, Mandatary, Mandator, Amount).

% ---- the end of the mandate ----------------------------------------------------------------------------------------------

source("Civil Code", "651(1)",
       en("Either party may terminate the mandate at any time."),
       ja("委任は、各当事者がいつでもその解除をすることができる。")).

mandate_terminated(Contract, By, To, Terminated) <=
    agreement_of_mandate(Contract, _Mandator, _Mandatary, _Business, _Remuneration, _Concluded),
    manifestation_of_cancellation(Contract, By, To, Terminated),
    parties_to_the_contract(Contract, By, To).

end_of_mandate(Contract, Ended) <=
    mandate_ended_by_will(Contract, Ended).

mandate_ended_by_will(Contract, Ended) <=
    mandate_terminated(Contract, _By, _To, Ended).

source("Civil Code", "521, 540",
       en("The parties may agree to end the mandate."),
       ja("当事者は、合意により委任を終了させることができる。")).

mandate_ended_by_will(Contract, Ended) <=
    agreement_of_mandate(Contract, _Mandator, _Mandatary, _Business, _Remuneration, _Concluded),
    cancellation_by_agreement(Contract, Ended).

source("Civil Code", "651(2)(i)",
       en("Who terminates at a time unfavourable to the other party must compensate the damage."),
       ja("前項の規定により委任の解除をした者は、相手方に不利な時期に委任を解除したときは、相手方の損害を賠償しなければならない。")).

claim_for_damages_on_termination_of_mandate(Contract, To, By, Amount) <=
    mandate_terminated(Contract, By, To, _Terminated),
    harmful_termination(Contract, By, To),
    damage(Contract, To, _Description, Amount),
    causation(Contract, By, To, _Cause),
    stated(Amount).

harmful_termination(Contract, _By, To) <=
    unfavourable_time(Contract, To, _Description).

cross_obligation(Contract, Creditor, Debtor, Amount) <=
    claim_for_damages_on_termination_of_mandate(Contract, Creditor, Debtor, Amount).

source("Civil Code", "651(2)(ii)",
       en("So must the mandator who terminates a mandate that is also for the benefit of the mandatary (other than by the remuneration alone)."),
       ja("委任者が受任者の利益（専ら報酬を得ることによるものを除く。）をも目的とする委任を解除したときも、同様とする。")).

harmful_termination(Contract, Mandator, Mandatary) <=
    agreement_of_mandate(Contract, Mandator, Mandatary, _Business, _Remuneration, Concluded),
    in_force(from(2020-04-01), Concluded),
    mandate_for_benefit_of_mandatary(Contract, Mandatary, _Description).

source("Supreme Court", "1981-01-19",
       en("Under former law too the mandator could terminate a mandate that was also in the mandatary's interest, who is compensated for the loss."),
       ja("受任者の利益のためにも締結された委任契約であっても、委任者が解除権自体を放棄したものとは解されない事情がある場合には、委任者は委任契約を解除することができ、受任者は、これによって受ける不利益につき委任者から損害の賠償を受けることができる。")).

harmful_termination(Contract, Mandator, Mandatary) <=
    agreement_of_mandate(Contract, Mandator, Mandatary, _Business, _Remuneration, Concluded),
    in_force(until(2020-03-31), Concluded),
    mandate_for_benefit_of_mandatary(Contract, Mandatary, _Description).

source("Civil Code", "651(2) proviso",
       en("There is no such duty where there was a compelling reason."),
       ja("ただし、やむを得ない事由があったときは、この限りでない。")).

exception(claim_for_damages_on_termination_of_mandate(Contract, _To, By, _Amount),
          terminated_for_compelling_reason(Contract, By)).

terminated_for_compelling_reason(Contract, By) <=
    compelling_reason(Contract, By, _Circumstances).

exception(terminated_for_compelling_reason(Contract, By), reason_not_compelling(Contract, By)).

reason_not_compelling(Contract, By) <=
    circumstances_against_compelling_reason(Contract, By, _Circumstances).

source("Civil Code", "653",
       en("The mandate ends when either party dies or goes bankrupt, or the mandatary comes under guardianship."),
       ja("委任は、委任者又は受任者の死亡、委任者又は受任者が破産手続開始の決定を受けたこと、受任者が後見開始の審判を受けたことによって終了する。")).

mandate_ended_by_law(Contract, Died) <=
    mandate_ended_by_death(Contract, _Deceased, Died).

mandate_ended_by_death(Contract, Deceased, Died) <=
    agreement_of_mandate(Contract, _Mandator, _Mandatary, _Business, _Remuneration, _Concluded),
    death_of_party(Contract, Deceased, Died),
    parties_to_the_contract(Contract, Deceased, _Other).

mandate_ended_by_law(Contract, Commenced) <=
    agreement_of_mandate(Contract, _Mandator, _Mandatary, _Business, _Remuneration, _Concluded),
    commencement_of_bankruptcy(Contract, Bankrupt, _Trustee, Commenced),
    parties_to_the_contract(Contract, Bankrupt, _Other).

mandate_ended_by_law(Contract, Commenced) <=
    agreement_of_mandate(Contract, _Mandator, Ward, _Business, _Remuneration, _Concluded),
    commencement_of_guardianship(Contract, Ward, Commenced).

end_of_mandate(Contract, Ended) <=
    mandate_ended_by_law(Contract, Ended).

source("Supreme Court", "1992-09-22",
       en("An agreement that the mandate shall not end with the mandator's death is valid."),
       ja("委任者の死亡によっても委任契約を終了させない旨の合意は、有効である。")).

exception(mandate_ended_by_death(Contract, Mandator, _Died), mandate_outlasts_death(Contract, Mandator)).

mandate_outlasts_death(Contract, Mandator) <=
    agreement_of_mandate(Contract, Mandator, _Mandatary, _Business, _Remuneration, _Concluded),
    agreement_that_mandate_outlasts_death(Contract).

source("Civil Code", "652, 655",
       en("The mandate ends for the future; the end can be held against a party who was notified of it or knew of it."),
       ja("委任の解除は、将来に向かってのみその効力を生ずる。委任の終了事由は、これを相手方に通知したとき、又は相手方がこれを知っていたときでなければ、これをもってその相手方に対抗することができない。")).

end_known_to(Contract, _Person, Ended) <=
    mandate_ended_by_will(Contract, Ended).

end_known_to(Contract, Person, Known) <=
    mandate_ended_by_law(Contract, _Ended),
    knowledge_of_end_of_mandate(Contract, Person, Known).

exception(claim_for_remuneration_of_mandate(Contract, Mandatary, _Mandator, _Amount),
          performed_after_the_end(Contract, Mandatary)).

performed_after_the_end(Contract, Mandatary) <=
    end_known_to(Contract, Mandatary, Ended),
    performance_of_mandate(Contract, Mandatary, Performed),
    after_the_day(Performed, Ended).
