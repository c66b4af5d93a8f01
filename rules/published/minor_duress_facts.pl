% The published case on minor_duress.pl: a purchase, its rescission under duress, and the rescission of that.

fact(agreement_of_purchase_contract(alice, bob, this_real_estate, 200000, 2018 year 1 month 1 day, contract0)).
fact(minor(alice)).
fact(manifestation_fact(rescission(contract0), alice, bob, 2018 year 3 month 1 day)).
fact(fact_of_duress(bob, alice, rescission(contract0), 2018 year 2 month 1 day)).
fact(manifestation_fact(rescission(rescission(contract0)), alice, bob, 2018 year 4 month 1 day)).
