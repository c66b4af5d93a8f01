% `-P` is an atom of its own: it may head rules, be a condition or an exception, and says nothing of P by itself.

liable(Person, Id) <=
    act(Person, Id),
    damage(Id).

exception(liable(Person, Id), -liable(Person, Id)).

-liable(Person, Id) <=
    act(Person, Id),
    -accountable(Person).

-liable(Person, Id) <=
    self_defence(Person, Id).

exception(-liable(Person, Id), -proportionate(Person, Id)).
