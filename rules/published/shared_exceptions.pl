% Two rules with one head: whatever is an exception to the head defeats the conclusion by either rule.

contract_formed(Id) <=
    agreement_in_person(Id).

contract_formed(Id) <=
    offer(Id, Offered),
    acceptance(Id, Accepted),
    same_day_or_before_the_day(Offered, Accepted).

exception(contract_formed(Id), rescission_by_mistake(Id)).
exception(contract_formed(Id), cancellation_by_agreement(Id)).

rescission_by_mistake(Id) <=
    fact_of_mistake(Id),
    manifestation_rescission(Id).

exception(rescission_by_mistake(Id), gross_negligence(Id)).

gross_negligence(Id) <=
    fact_of_gross_negligence(Id).

cancellation_by_agreement(Id) <=
    agreement_of_cancellation(Id).
