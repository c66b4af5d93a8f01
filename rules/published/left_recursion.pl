% Recursion through conditions, the recursive rule first: what is derived is the least model, and deriving it ends.

successor_in_title(First, Last) <=
    successor_in_title(First, Between),
    transfer(Between, Last).

successor_in_title(First, Last) <=
    transfer(First, Last).

transfer(From, To) <=
    sale(From, To).

exception(transfer(From, To), rescission(From, To)).

% These two ask for each other and nothing else: neither holds, so neither defeats anything.
good_faith(Person) <= without_knowledge(Person).
without_knowledge(Person) <= good_faith(Person).

acquisition(Person, Owner) <= successor_in_title(Owner, Person).
exception(acquisition(_Person, Owner), good_faith(Owner)).
