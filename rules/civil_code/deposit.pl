% Deposits (Book III, Chapter 2, Section 11): the return of what was given into keeping, and what the keeping costs.

group(claim_under_a_contract(Contract),
      [ claim_for_return_of_deposit(Contract, _Depositor, _Depositary, _Object),
        claim_for_acceptance_of_deposit(Contract, _Depositor1, _Depositary1, _Object1),
        claim_for_remuneration_of_depositary(Contract, _Depositary2, _Depositor2, _Amount2),
        claim_for_expenses_of_depositary(Contract, _Depositary3, _Depositor3, _Amount3),
        claim_for_damage_from_thing_deposited(Contract, _Depositary4, _Depositor4, _Amount4),
        claim_for_return_of_money_deposited(Contract, _Depositor5, _Depositary5, _Amount5),
        claim_for_compensation_of_depositary(Contract, _Depositary6, _Depositor6, _Amount6),
        claim_for_damage_to_thing_deposited(Contract, _Depositor7, _Depositary7, _Amount7)
      ]).

group(claim_due_on_the_agreed_date(Contract, Depositor),
      [ claim_for_remuneration_of_depositary(Contract, _Depositary, Depositor, _Amount) ]).

group(claim_for_a_thing(Contract, Depositor, Depositary),
      [ claim_for_return_of_deposit(Contract, Depositor, Depositary, _Object) ]).

group(money_claim(Contract, Creditor, Debtor),
      [ claim_for_compensation_of_depositary(Contract, Creditor, Debtor, _Amount),
        claim_for_remuneration_of_depositary(Contract, Creditor, Debtor, _Amount1),
        claim_for_expenses_of_depositary(Contract, Creditor, Debtor, _Amount2),
        claim_for_damage_from_thing_deposited(Contract, Creditor, Debtor, _Amount3),
        claim_for_damage_to_thing_deposited(Contract, Creditor, Debtor, _Amount4),
        claim_for_return_of_money_deposited(Contract, Creditor, Debtor, _Amount5)
      ]).

group(claim_that_prescribes(Contract, Creditor, Debtor),
      [ claim_for_compensation_of_depositary(Contract, Creditor, Debtor, _Amount),
        claim_for_remuneration_of_depositary(Contract, Creditor, Debtor, _Amount1),
        claim_for_expenses_of_depositary(Contract, Creditor, Debtor, _Amount2),
        claim_for_damage_from_thing_deposited(Contract, Creditor, Debtor, _Amount3),
        claim_for_damage_to_thing_deposited(Contract, Creditor, Debtor, _Amount4),
        claim_for_return_of_money_deposited(Contract, Creditor, Debtor, _Amount5)
      ]).

source("Civil Code", "657, 662(1)",
       en("The depositary keeps the thing for the depositor, who may ask for its return at any time, even before a date agreed for it."),
       ja("寄託は、当事者の一方がある物を保管することを相手方に委託し、相手方がこれを承諾することによって、その効力を生ずる。当事者が寄託物の返還の時期を定めたときであっても、寄託者は、いつでもその返還を請求することができる。")).

claim_for_return_of_deposit(Contract, Depositor, Depositary, Object) <=
    agreement_of_deposit(Contract, Depositor, Depositary, Object, _Concluded),
    handover(Contract, Depositor, Depositary, _Thing, _Day).

% Until 31 March 2020 there was no deposit before the thing had been received.
claim_for_acceptance_of_deposit(Contract, Depositor, Depositary, Object) <=
    agreement_of_deposit(Contract, Depositor, Depositary, Object, Concluded),
    in_force(from(2020-04-01), Concluded).

exception(claim_for_acceptance_of_deposit(Contract, Depositor, Depositary, _Object),
          deposit_was_received(Contract, Depositor, Depositary)).

deposit_was_received(Contract, Depositor, Depositary) <=
    handover(Contract, Depositor, Depositary, _Thing, _Day).

contract_concluded(Contract, Concluded) <=
    agreement_of_deposit(Contract, _Depositor, _Depositary, _Object, Concluded).

parties_to_the_contract(Contract, Depositor, Depositary) <=
    agreement_of_deposit(Contract, Depositor, Depositary, _Object, _Concluded).

parties_to_the_contract(Contract, Depositary, Depositor) <=
    agreement_of_deposit(Contract, Depositor, Depositary, _Object, _Concluded).

% ---- before the thing is received ----------------------------------------------------------------------------------------

source("Civil Code", "657-2(1)",
       en("The depositor may cancel until the depositary receives the thing, and compensates the damage that the depositary thereby suffers."),
       ja("寄託者は、受寄者が寄託物を受け取るまで、契約の解除をすることができる。この場合において、受寄者は、その契約の解除によって損害を受けたときは、寄託者に対し、その賠償を請求することができる。")).

claim_for_compensation_of_depositary(Contract, Depositary, Depositor, Amount) <=
    cancelled_by_depositor(Contract, Depositor, Depositary, _Cancelled),
    damage(Contract, Depositary, _Description, Amount),
    causation(Contract, Depositor, Depositary, _Cause),
    stated(Amount).

cancelled_by_depositor(Contract, Depositor, Depositary, Cancelled) <=
    agreement_of_deposit(Contract, Depositor, Depositary, _Object, Concluded),
    in_force(from(2020-04-01), Concluded),
    manifestation_of_cancellation(Contract, Depositor, Depositary, Cancelled).

exception(claim_for_acceptance_of_deposit(Contract, Depositor, Depositary, _Object),
          cancelled_by_depositor(Contract, Depositor, Depositary, _Cancelled)).

exception(cancelled_by_depositor(Contract, Depositor, Depositary, Cancelled),
          received_before_cancellation(Contract, Depositor, Depositary, Cancelled)).

received_before_cancellation(Contract, Depositor, Depositary, Cancelled) <=
    handover(Contract, Depositor, Depositary, _Object, Received),
    same_day_or_before_the_day(Received, Cancelled).

cross_obligation(Contract, Depositary, Depositor, Amount) <=
    claim_for_compensation_of_depositary(Contract, Depositary, Depositor, Amount).

source("Civil Code", "657-2(2)",
       en("A depositary without remuneration may cancel until the thing is received, unless the deposit was made in writing."),
       ja("無報酬の受寄者は、寄託物を受け取るまで、契約の解除をすることができる。ただし、書面による寄託については、この限りでない。")).

% A deposit for which no remuneration is alleged is without one (648(1), 665); the depositor shows that one was agreed.
exception(claim_for_acceptance_of_deposit(Contract, Depositor, Depositary, _Object),
          cancelled_by_depositary(Contract, Depositary, Depositor)).

cancelled_by_depositary(Contract, Depositary, Depositor) <=
    agreement_of_deposit(Contract, Depositor, Depositary, _Object, _Concluded),
    manifestation_of_cancellation(Contract, Depositary, Depositor, _Cancelled).

exception(cancelled_by_depositary(Contract, _Depositary, _Depositor),
          deposit_against_remuneration(Contract)).

deposit_against_remuneration(Contract) <=
    agreement_of_deposit(Contract, _Depositor, _Depositary, _Object, _Concluded),
    remuneration_of_deposit(Contract, _Remuneration).

exception(cancelled_by_depositary(Contract, _Depositary, _Depositor),
          deposit_in_writing(Contract)).

deposit_in_writing(Contract) <=
    agreement_of_deposit(Contract, _Depositor, _Depositary, _Object, _Concluded),
    in_writing(Contract).

source("Civil Code", "657-2(3)",
       en("Any depositary may cancel when the thing was not handed over within a reasonable period after a demand."),
       ja("受寄者（無報酬で寄託を受けた場合にあっては、書面による寄託の受寄者に限る。）は、寄託物を受け取るべき時期を経過したにもかかわらず、寄託者が寄託物を引き渡さない場合において、相当の期間を定めてその引渡しの催告をし、その期間内に引渡しがないときは、契約の解除をすることができる。")).

exception(claim_for_acceptance_of_deposit(Contract, Depositor, Depositary, _Object),
          cancelled_after_demand(Contract, Depositary, Depositor)).

cancelled_after_demand(Contract, Depositary, Depositor) <=
    agreement_of_deposit(Contract, Depositor, Depositary, _Object, _Concluded),
    time_for_handing_over_deposit(Contract, Due),
    demand(Contract, Depositary, Depositor, Demanded, Deadline),
    manifestation_of_cancellation(Contract, Depositary, Depositor, Cancelled),
    before_the_day(Due, Demanded),
    end_of_demand_period(Demanded, Deadline, End),
    before_the_day(End, Cancelled).

% ---- third parties -------------------------------------------------------------------------------------------------------

source("Civil Code", "660(2)",
       en("The thing goes back to the depositor even if a third party claims it, but not once it was handed to the third party as a final judgment ordered, after notice to the depositor."),
       ja("第三者が寄託物について権利を主張する場合であっても、受寄者は、寄託者の指図がない限り、寄託者に対しその寄託物を返還しなければならない。ただし、受寄者が前項の通知をした場合において、その寄託物をその第三者に引き渡すべき旨を命ずる確定判決があったときであって、その第三者にその寄託物を引き渡したときは、この限りでない。")).

exception(claim_for_return_of_deposit(Contract, Depositor, Depositary, _Object),
          handed_over_as_adjudged(Contract, Depositor, Depositary)).

handed_over_as_adjudged(Contract, Depositor, Depositary) <=
    depositor_knew_of_third_party(Contract, Depositor, Depositary, ThirdParty),
    final_judgment_for_third_party(Contract, ThirdParty, Final),
    handover(Contract, Depositary, ThirdParty, _Object, Day),
    same_day_or_before_the_day(Final, Day).

depositor_knew_of_third_party(Contract, Depositor, Depositary, ThirdParty) <=
    notice_of_third_partys_claim(Contract, Depositary, Depositor, ThirdParty, _Notified).

source("Civil Code", "660(1) proviso",
       en("No notice is needed where the depositor already knows."),
       ja("ただし、寄託者が既にこれを知っているときは、この限りでない。")).

depositor_knew_of_third_party(Contract, Depositor, _Depositary, ThirdParty) <=
    knowledge_of_third_partys_claim(Contract, Depositor, ThirdParty).

source("Civil Code", "660(2)",
       en("The depositary who returns the thing as the depositor directs need not return it to the depositor."),
       ja("第三者が寄託物について権利を主張する場合であっても、受寄者は、寄託者の指図がない限り、寄託者に対しその寄託物を返還しなければならない。")).

exception(claim_for_return_of_deposit(Contract, Depositor, Depositary, _Object),
          handed_over_as_directed(Contract, Depositor, Depositary)).

handed_over_as_directed(Contract, Depositor, Depositary) <=
    direction_of_depositor(Contract, Depositor, ThirdParty, Directed),
    handover(Contract, Depositary, ThirdParty, _Object, Day),
    same_day_or_before_the_day(Directed, Day).

% ---- damage and time of return ---------------------------------------------------------------------------------------------

source("Civil Code", "661",
       en("The depositor compensates the damage that the nature of the thing or a defect in it caused the depositary."),
       ja("寄託者は、寄託物の性質又は瑕疵によって生じた損害を受寄者に賠償しなければならない。")).

claim_for_damage_from_thing_deposited(Contract, Depositary, Depositor, Amount) <=
    agreement_of_deposit(Contract, Depositor, Depositary, _Object, _Concluded),
    handover(Contract, Depositor, Depositary, _Thing, _Day),
    harmful_nature_or_defect(Contract, _Defect),
    damage(Contract, Depositary, _Description, Amount),
    causation(Contract, Depositor, Depositary, _Cause),
    stated(Amount).

cross_obligation(Contract, Depositary, Depositor, Amount) <=
    claim_for_damage_from_thing_deposited(Contract, Depositary, Depositor, Amount).

source("Civil Code", "661 proviso",
       en("Not where the depositor did not know of it without negligence, or the depositary knew of it."),
       ja("ただし、寄託者が過失なくその性質若しくは瑕疵を知らなかったとき、又は受寄者がこれを知っていたときは、この限りでない。")).

exception(claim_for_damage_from_thing_deposited(Contract, _Depositary, Depositor, _Amount),
          defect_unknown_to_depositor(Contract, Depositor)).

defect_unknown_to_depositor(Contract, Depositor) <=
    ignorance_of_defect(Contract, Depositor, _Circumstances).

exception(defect_unknown_to_depositor(Contract, Depositor),
          depositor_was_negligent(Contract, Depositor)).

depositor_was_negligent(Contract, Depositor) <=
    negligent_ignorance_of_defect(Contract, Depositor, _Circumstances).

exception(claim_for_damage_from_thing_deposited(Contract, Depositary, _Depositor, _Amount),
          defect_known_to_depositary(Contract, Depositary)).

defect_known_to_depositary(Contract, Depositary) <=
    knowledge_of_defect(Contract, Depositary).

source("Civil Code", "662(2)",
       en("The depositary is compensated for the damage of a return that was asked for before the time agreed."),
       ja("前項に規定する場合において、受寄者は、寄託者がその時期の前に返還を請求したことによって損害を受けたときは、寄託者に対し、その賠償を請求することができる。")).

claim_for_compensation_of_depositary(Contract, Depositary, Depositor, Amount) <=
    return_asked_for_early(Contract, Depositor, Depositary),
    damage(Contract, Depositary, _Description, Amount),
    causation(Contract, Depositor, Depositary, _Cause),
    stated(Amount).

return_asked_for_early(Contract, Depositor, Depositary) <=
    agreement_of_deposit(Contract, Depositor, Depositary, _Object, Concluded),
    in_force(from(2020-04-01), Concluded),
    agreed_due_date(Contract, Agreed),
    demand(Contract, Depositor, Depositary, Demanded, _Deadline),
    before_the_day(Demanded, Agreed).

return_asked_for_early(Contract, Depositor, Depositary) <=
    agreement_of_deposit(Contract, Depositor, Depositary, _Object, Concluded),
    in_force(from(2020-04-01), Concluded),
    agreed_term(Contract, _Start, Agreed),
    demand(Contract, Depositor, Depositary, Demanded, _Deadline),
    before_the_day(Demanded, Agreed).

source("Civil Code", "400, 415(1), 659",
       en("The depositary compensates the damage done to the thing in keeping, unless not answerable for it: with remuneration the care of a good manager is owed, without it the care for one's own property."),
       ja("無報酬の受寄者は、自己の財産に対するのと同一の注意をもって、寄託物を保管する義務を負う（報酬を受ける受寄者は、善良な管理者の注意をもって保管しなければならない。）。")).

claim_for_damage_to_thing_deposited(Contract, Depositor, Depositary, Amount) <=
    agreement_of_deposit(Contract, Depositor, Depositary, _Object, _Concluded),
    handover(Contract, Depositor, Depositary, _Thing, Received),
    loss_of_or_damage_to_deposit(Contract, _What, Arose),
    same_day_or_after_the_day(Arose, Received),
    damage(Contract, Depositor, _Description, Amount),
    causation(Contract, Depositary, Depositor, _Cause),
    stated(Amount).

exception(claim_for_damage_to_thing_deposited(Contract, _Depositor, Depositary, _Amount),
          depositary_not_answerable(Contract, Depositary)).

depositary_not_answerable(Contract, Depositary) <=
    agreement_of_deposit(Contract, _Depositor, Depositary, _Object, _Concluded),
    not_attributable(Contract, Depositary, _Circumstances).

cross_obligation(Contract, Depositor, Depositary, Amount) <=
    claim_for_damage_to_thing_deposited(Contract, Depositor, Depositary, Amount).

source("Civil Code", "664-2(1)",
       en("Damages for partial loss of the thing or damage to it, and expenses, must be claimed within one year of the return."),
       ja("寄託物の一部滅失又は損傷によって生じた損害の賠償及び受寄者が支出した費用の償還は、寄託者が返還を受けた時から一年以内に請求しなければならない。")).

exception(claim_for_damage_to_thing_deposited(Contract, Depositor, Depositary, _Amount),
          year_since_return_passed(Contract, Depositor, Depositary, _End)).

exception(claim_for_expenses_of_depositary(Contract, Depositary, Depositor, _Amount),
          year_since_return_passed(Contract, Depositary, Depositor, _End)).

year_since_return_passed(Contract, Depositor, Depositary, End) <=
    agreement_of_deposit(Contract, Depositor, Depositary, _Object, Concluded),
    in_force(from(2020-04-01), Concluded),
    year_since_return(Contract, Depositary, Depositor, End).

year_since_return_passed(Contract, Depositary, Depositor, End) <=
    agreement_of_deposit(Contract, Depositor, Depositary, _Object, Concluded),
    in_force(from(2020-04-01), Concluded),
    year_since_return(Contract, Depositary, Depositor, End).

% ---- remuneration and expenses -------------------------------------------------------------------------------------------

source("Civil Code", "648(2), 665",
       en("The depositary may claim the remuneration that was agreed once the thing was kept and returned, or the term of the keeping has passed."),
       ja("第六百四十八条の規定は、寄託について準用する（受寄者は、報酬を受けるべき場合には、保管をした後でなければ、これを請求することができない。期間によって報酬を定めたときは、その期間を経過した後に請求することができる。）。")).

claim_for_remuneration_of_depositary(Contract, Depositary, Depositor, Remuneration) <=
    agreement_of_deposit(Contract, Depositor, Depositary, _Object, _Concluded),
    remuneration_of_deposit(Contract, Remuneration),
    keeping_has_ended(Contract, Depositor, Depositary),
    stated(Remuneration).

keeping_has_ended(Contract, Depositor, Depositary) <=
    handover(Contract, Depositor, Depositary, _Kept, Received),
    handover(Contract, Depositary, Depositor, _Returned, Returned),
    same_day_or_before_the_day(Received, Returned).

keeping_has_ended(Contract, Depositor, Depositary) <=
    handover(Contract, Depositor, Depositary, _Kept, _Received),
    agreed_term(Contract, _Start, End),
    day_of_judgment(Today),
    before_the_day(End, Today).

principal_obligation(Contract, Depositary, Depositor, Amount) <=
    claim_for_remuneration_of_depositary(Contract, Depositary, Depositor, Amount).

cross_obligation(Contract, Depositary, Depositor, Amount) <=
    claim_for_remuneration_of_depositary(Contract, Depositary, Depositor, Amount).

source("Civil Code", "650(1), 665",
       en("The depositary may claim from the depositor what was necessarily spent on the keeping, with interest from the day of the outlay."),
       ja("第六百五十条第一項の規定は、寄託について準用する（受寄者は、寄託物の保管に必要と認められる費用を支出したときは、寄託者に対し、その費用及び支出の日以後におけるその利息の償還を請求することができる。）。")).

claim_for_expenses_of_depositary(Contract, Depositary, Depositor, Amount) <=
    agreement_of_deposit(Contract, Depositor, Depositary, _Object, _Concluded),
    necessary_expenses(Contract, Depositary, _Description, Amount, _Spent),
    stated(Amount).

cross_obligation(Contract, Depositary, Depositor, Amount) <=
    claim_for_expenses_of_depositary(Contract, Depositary, Depositor, Amount).

bears_interest(claim_for_expenses_of_depositary(Contract, Depositary, _Depositor, _Amount),
               interest_on_expenses(Contract, Depositary, Percent, From),
               Percent, From).

% ---- money in an account ---------------------------------------------------------------------------------------------------

source("Civil Code", "666(1)",
       en("A depositary who may, under the contract, consume what was deposited must return things of the same kind, quality and quantity."),
       ja("受寄者が契約により寄託物を消費することができる場合には、受寄者は、寄託された物と種類、品質及び数量の同じ物をもって返還しなければならない。")).

claim_for_return_of_money_deposited(Contract, Depositor, Depositary, Amount) <=
    agreement_of_deposit_of_money(Contract, Depositor, Depositary, _Concluded),
    money_paid_into_account(Contract, Depositor, Depositary, Amount, _Day),
    stated(Amount).

contract_concluded(Contract, Concluded) <=
    agreement_of_deposit_of_money(Contract, _Depositor, _Depositary, Concluded).

parties_to_the_contract(Contract, Depositor, Depositary) <=
    agreement_of_deposit_of_money(Contract, Depositor, Depositary, _Concluded).

parties_to_the_contract(Contract, Depositary, Depositor) <=
    agreement_of_deposit_of_money(Contract, Depositor, Depositary, _Concluded).

principal_obligation(Contract, Depositor, Depositary, Amount) <=
    claim_for_return_of_money_deposited(Contract, Depositor, Depositary, Amount).

cross_obligation(Contract, Depositor, Depositary, Amount) <=
    claim_for_return_of_money_deposited(Contract, Depositor, Depositary, Amount).
