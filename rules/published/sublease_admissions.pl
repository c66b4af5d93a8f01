% What the defendant admits of the claim in sublease.pl: all six requisites of the cancellation.

:- discontiguous admission/2.

admission(agreement_of_lease_contract, defendant).
admission(handover_to_lessee, defendant).
admission(agreement_of_sublease_contract, defendant).
admission(handover_to_sublessee, defendant).
admission(using_leased_thing, defendant).
admission(manifestation_cancellation, defendant).
