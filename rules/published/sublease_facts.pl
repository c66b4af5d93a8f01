% The published case on sublease.pl, beside sublease_admissions.pl: the defendant fails with the approval; that there
% was no abuse of confidence is found, but so is the abuse that the plaintiff answers with.

:- discontiguous([allege/2, provide_evidence/2, plausible/1]).

allege(approval_of_sublease, defendant).
provide_evidence(approval_of_sublease, defendant).
allege(approval_before_cancellation, defendant).
provide_evidence(approval_before_cancellation, defendant).

allege(fact_of_nonabuse_of_confidence, defendant).
provide_evidence(fact_of_nonabuse_of_confidence, defendant).
plausible(fact_of_nonabuse_of_confidence).

allege(fact_of_abuse_of_confidence, plaintiff).
provide_evidence(fact_of_abuse_of_confidence, plaintiff).
plausible(fact_of_abuse_of_confidence).
