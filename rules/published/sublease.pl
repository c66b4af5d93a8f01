% Termination of a lease for a sublease without consent (Civil Code, Art. 612), as in K. Satoh et al., "PROLEG: An
% Implementation of the Presupposed Ultimate Fact Theory of Japanese Civil Code by PROLOG Technology".
% The facts of the published case are in sublease_facts.pl.

contract_end <= cancellation_due_to_sublease.
contract_end <= expiration_of_the_term.

cancellation_due_to_sublease <=
    agreement_of_lease_contract,
    handover_to_lessee,
    agreement_of_sublease_contract,
    handover_to_sublessee,
    using_leased_thing,
    manifestation_cancellation.

exception(cancellation_due_to_sublease, get_approval_of_sublease).
exception(cancellation_due_to_sublease, nonabuse_of_confidence).

get_approval_of_sublease <=
    approval_of_sublease,
    approval_before_cancellation.

nonabuse_of_confidence <=
    fact_of_nonabuse_of_confidence.

exception(nonabuse_of_confidence, abuse_of_confidence).

abuse_of_confidence <=
    fact_of_abuse_of_confidence.
