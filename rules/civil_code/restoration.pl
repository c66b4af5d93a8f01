% What is returned when a contract is undone: cancellation (545), rescission and nullity (121-2).

group(money_claim(Contract, Payer, Payee), [ claim_for_restoration(Contract, Payer, Payee, _Amount) ]).

group(claim_that_prescribes(Contract, Payer, Payee), [ claim_for_restoration(Contract, Payer, Payee, _Amount) ]).

source("Civil Code", "545(1), 121-2(1)",
       en("When a contract has been cancelled, rescinded, or is void, each party must restore the other to its original state: what was paid is paid back."),
       ja("当事者の一方がその解除権を行使したときは、各当事者は、その相手方を原状に復させる義務を負う。無効な行為に基づく債務の履行として給付を受けた者は、相手方を原状に復させる義務を負う。")).

claim_for_restoration(Contract, Payer, Payee, Amount) <=
    contract_concluded(Contract, _Concluded),
    payment(Contract, Payer, Payee, Amount, _Paid),
    contract_undone(Contract, Payer, Payee),
    stated(Amount).

cross_obligation(Contract, Payer, Payee, Amount) <=
    claim_for_restoration(Contract, Payer, Payee, Amount).

% What a party paid is paid back to that party, not to who paid in its place; by the other party, or who was paid as
% assignee of its claim, and by nobody else.
contract_undone(Contract, Payer, Payee) <=
    ground_for_restoration(Contract, Payer),
    parties_to_the_contract(Contract, Payer, Payee).

contract_undone(Contract, Payer, Assignee) <=
    ground_for_restoration(Contract, Payer),
    assignment_of_claim(Contract, Assignor, Assignee, _Assigned),
    parties_to_the_contract(Contract, Payer, Assignor).

ground_for_restoration(Contract, _Payer) <=
    cancelled_from_the_start(Contract).

ground_for_restoration(Contract, _Payer) <=
    rescission_by_minor(Contract, _Minor, _Rescinded).

ground_for_restoration(Contract, _Payer) <=
    rescission_by_ward(Contract, _Ward, _Rescinded).

ground_for_restoration(Contract, _Payer) <=
    rescission_by_curatee(Contract, _Curatee, _Rescinded).

ground_for_restoration(Contract, _Payer) <=
    rescission_by_assisted_person(Contract, _Assisted, _Rescinded).

ground_for_restoration(Contract, _Payer) <=
    rescission_for_fraud(Contract, _Deceived, _Rescinded).

ground_for_restoration(Contract, _Payer) <=
    rescission_for_duress(Contract, _Coerced, _Rescinded).

ground_for_restoration(Contract, _Payer) <=
    rescission_for_mistake(Contract, _Mistaken, _Rescinded).

ground_for_restoration(Contract, _Payer) <=
    void_apart_from_public_policy(Contract).

ground_for_restoration(Contract, Payer) <=
    undone_by_public_policy(Contract, Payer).

undone_by_public_policy(Contract, _Payer) <=
    nullity_public_policy(Contract).

source("Civil Code", "545(1)",
       en("Cancellation undoes a contract from the start."),
       ja("当事者の一方がその解除権を行使したときは、各当事者は、その相手方を原状に復させる義務を負う。ただし、第三者の権利を害することはできない。")).

cancelled_from_the_start(Contract) <=
    cancellation_for_delay(Contract, _By, _To, _Cancelled).

cancelled_from_the_start(Contract) <=
    cancellation_without_demand(Contract, _By, _To, _Cancelled).

cancelled_from_the_start(Contract) <=
    cancellation_for_nonconformity(Contract, _By, _To, _Cancelled).

cancelled_from_the_start(Contract) <=
    cancellation_for_hidden_defect(Contract, _By, _To, _Cancelled).

cancelled_from_the_start(Contract) <=
    cancellation_on_earnest_money(Contract, _By, _To, _Cancelled).

cancelled_from_the_start(Contract) <=
    cancellation_by_repurchase(Contract, _By, _To, _Cancelled).

cancelled_from_the_start(Contract) <=
    cancellation_by_agreement(Contract, _Cancelled).

source("Civil Code", "620, 630, 652",
       en("The cancellation of a lease, an employment or a mandate takes effect for the future only."),
       ja("賃貸借の解除をした場合には、その解除は、将来に向かってのみその効力を生ずる（雇用、委任について準用）。")).

exception(cancelled_from_the_start(Contract),
          ends_for_the_future_only(Contract)).

ends_for_the_future_only(Contract) <=
    agreement_of_lease(Contract, _Lessor, _Lessee, _Object, _Rent, _Concluded).

ends_for_the_future_only(Contract) <=
    agreement_of_employment(Contract, _Employer, _Worker, _Wage, _Concluded).

ends_for_the_future_only(Contract) <=
    agreement_of_mandate(Contract, _Mandator, _Mandatary, _Business, _Remuneration, _Concluded).

source("Civil Code", "545(2), 404(1)",
       en("What is paid back because of a cancellation bears interest from the day on which it was received."),
       ja("前項本文の場合において、金銭を返還するときは、その受領の時から利息を付さなければならない。")).

bears_interest(claim_for_restoration(Contract, Payer, Payee, _Amount),
               interest_from_receipt(Contract, Payer, Payee, Percent, Received),
               Percent, Received).

% Of a price paid in parts, interest on the whole runs from the day on which the last was received.
interest_from_receipt(Contract, Payer, Payee, Percent, Received) <=
    cancelled_by_a_party(Contract),
    all_received(Contract, Payer, Payee, Received),
    statutory_rate(Received, Percent).

all_received(Contract, Payer, Payee, Received) <=
    payment(Contract, Payer, Payee, _Part, Received),
    total(Sum, (payment(Contract, Payer, Payee, Sum, Paid), same_day_or_before_the_day(Paid, Received)), Got),
    total(Other, payment(Contract, Payer, Payee, Other, _Day), Whole),
    Got >= Whole.

% Parties who agree to cancel owe interest only where they agree on it.
cancelled_by_a_party(Contract) <=
    cancelled_contract(Contract, _By, _To, _Cancelled).

exception(cancelled_by_a_party(Contract),
          cancellation_by_agreement(Contract, _Cancelled)).

source("Civil Code", "708",
       en("What was performed for an illegal cause is not returned."),
       ja("不法な原因のために給付をした者は、その給付したものの返還を請求することができない。ただし、不法な原因が受益者についてのみ存したときは、この限りでない。")).

exception(undone_by_public_policy(Contract, Payer),
          illegal_cause(Contract, Payer)).

% ---- only what still profits the one who gives back ------------------------------------------------------------------

source("Civil Code", "121-2(2)",
       en("Who received a gratuitous performance in good faith returns it so far as it still profits by it."),
       ja("無効な無償行為に基づく債務の履行として給付を受けた者は、給付を受けた当時その行為が無効であること（給付を受けた後に初めて無効とみなされた行為にあっては、給付を受けた当時その行為が取り消すことができるものであること）を知らなかったときは、その行為によって現に利益を受けている限度において、返還の義務を負う。")).

reduces(claim_for_restoration(Contract, _Payer, Payee, _Amount),
        gratuitous_gain_gone(Contract, Payee, Gone),
        Gone).

gratuitous_gain_gone(Contract, Payee, Gone) <=
    gratuitous_act(Contract),
    unawareness_of_invalidity(Contract, Payee),
    gain_no_longer_held(Contract, Payee, Gone, _How),
    stated(Gone).

source("Civil Code", "121-2(3)",
       en("Who lacked mental capacity, or was of limited capacity, returns what it received so far as it still profits by it."),
       ja("行為の時に意思能力を有しなかった者は、その行為によって現に利益を受けている限度において、返還の義務を負う。行為の時に制限行為能力者であった者についても、同様とする。")).

reduces(claim_for_restoration(Contract, _Payer, Payee, _Amount),
        gain_of_person_without_capacity_gone(Contract, Payee, Gone),
        Gone).

gain_of_person_without_capacity_gone(Contract, Payee, Gone) <=
    without_full_capacity(Contract, Payee),
    gain_no_longer_held(Contract, Payee, Gone, _How),
    stated(Gone).

without_full_capacity(Contract, Person) <=
    minor(Contract, Person).

without_full_capacity(Contract, Person) <=
    adult_guardianship(Contract, Person).

without_full_capacity(Contract, Person) <=
    lack_of_mental_capacity(Contract, Person, _Description).

without_full_capacity(Contract, Person) <=
    curatorship(Contract, Person).

without_full_capacity(Contract, Person) <=
    assistance(Contract, Person).

