% An order that is revoked by being in force: there is no extension at all.

order_in_force <= order_made.
exception(order_in_force, order_revoked).

order_revoked <=
    clause_of_revocation,
    order_in_force.

fact(order_made).
fact(clause_of_revocation).
