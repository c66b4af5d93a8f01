% Conditions and exceptions with variables that nothing has given a value yet (floundering).

% The day is compared above the requisite that states it; the order of conditions is no part of what a rule means.
rescission_in_time(Id) <=
    same_day_or_before_the_day(Rescinded, End),
    manifestation_rescission(Id, Rescinded),
    end_of_period(Id, End).

% Nothing at all states the day that is compared.
claim_barred(Id) <=
    claim_arisen(Id, Arisen),
    before_the_day(Arisen, _Nowhere).

% The rule itself gives the persons; the exception is asked of each of them.
permitted(Person) <=
    true,
    person(Person).

exception(permitted(Person), prohibited(Person)).

prohibited(Person) <=
    order_against(Person, _Day).
