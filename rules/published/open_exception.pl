% Exceptions with variables: what the rule gives is asked of each instance, what it does not give may be anything.

permitted(Person) <=
    true,
    person(Person).

exception(permitted(Person), prohibited(Person)).

prohibited(Person) <=
    order_against(Person, _Day).

exception(prohibited(_Person), general_amnesty(_Day)).

general_amnesty(Day) <=
    fact_of_amnesty(Day, _Law).
