% Purchase by a minor who rescinds, the rescission being made under duress (Civil Code, Art. 5(2) and 96(1)), as in
% K. Satoh, "PROLEG: Practical Legal Reasoning System". The facts of the published case are in minor_duress_facts.pl.

:- op(480, xfx, year).
:- op(460, xfx, month).
:- op(440, xf, day).

right_to_handing_over_the_goods(Buyer, Seller, Object, Id) <=
    valid_purchase_contract(Buyer, Seller, Object, _Price, _T, Id).

valid_purchase_contract(Buyer, Seller, Object, Price, T, Id) <=
    agreement_of_purchase_contract(Buyer, Seller, Object, Price, T, Id).

exception(valid_purchase_contract(Buyer, Seller, _Object, _Price, T, Id),
          rescission_by_minor_buyer(Buyer, Seller, Id, T, _Tr)).

rescission_by_minor_buyer(Buyer, Seller, Id, T, Tr) <=
    minor(Buyer),
    manifestation(rescission(Id), Buyer, Seller, Tr),
    before_the_day(T, Tr).

manifestation(Action, Manifester, Manifestee, T) <=
    manifestation_fact(Action, Manifester, Manifestee, T).

exception(manifestation(Action, Manifester, Manifestee, T),
          manifestation_by_duress(Manifestee, Manifester, Action, T, _Td, _Tr)).

% The rescission of a rescission is a manifestation like any other: it may itself be made under duress, and so on.
manifestation_by_duress(Threatener, Manifester, Action, T, Td, Tr) <=
    fact_of_duress(Threatener, Manifester, Action, Td),
    before_the_day(Td, T),
    manifestation(rescission(Action), Manifester, Threatener, Tr),
    before_the_day(T, Tr).
