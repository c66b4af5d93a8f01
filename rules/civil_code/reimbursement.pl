% The guarantor's reimbursement by the principal obligor (Civil Code 459 to 463).

group(claim_under_a_contract(Guarantee),
      [ claim_for_reimbursement_of_guarantor(Guarantee, _Guarantor, _Debtor, _Amount) ]).

group(money_claim(Guarantee, Guarantor, Debtor),
      [ claim_for_reimbursement_of_guarantor(Guarantee, Guarantor, Debtor, _Amount) ]).

source("Civil Code", "459(1), 462(1)",
       en("A guarantor who extinguished the principal obligation at its own expense may claim what it spent, up to what the principal obligor was freed from."),
       ja("保証人が主たる債務者の委託を受けて保証をした場合において、主たる債務者に代わって弁済その他自己の財産をもって債務を消滅させる行為をしたときは、その保証人は、主たる債務者に対し、そのために支出した財産の額（その財産の額がその債務の消滅行為によって消滅した主たる債務の額を超える場合にあっては、その消滅した額）の求償権を有する。委託を受けないで保証をした者も、主たる債務者がその当時利益を受けた限度において求償権を有する。")).

claim_for_reimbursement_of_guarantor(Guarantee, Guarantor, Debtor, Amount) <=
    agreement_of_guarantee(Guarantee, _Creditor, Guarantor, _Principal, _Concluded),
    discharged_by_guarantor(Guarantee, Guarantor, Debtor, Amount).

cross_obligation(Guarantee, Guarantor, Debtor, Amount) <=
    claim_for_reimbursement_of_guarantor(Guarantee, Guarantor, Debtor, Amount).

% What the principal obligor paid itself is no longer there to be paid by the guarantor. A payment by the guarantor may
% be told under the guarantee or under the principal contract.
discharged_by_guarantor(Guarantee, Guarantor, Debtor, Amount) <=
    agreement_of_guarantee(Guarantee, Creditor, Guarantor, Principal, _Concluded),
    principal_obligation(Principal, Creditor, Debtor, Owed),
    total(Paid, payment(Guarantee, Guarantor, Creditor, Paid, _Day), UnderTheGuarantee),
    total(Other, payment(Principal, Guarantor, Creditor, Other, _OtherDay), UnderThePrincipal),
    total(Own, payment(Principal, Debtor, Creditor, Own, _OwnDay), ByTheDebtor),
    Amount is min(UnderTheGuarantee + UnderThePrincipal, Owed - ByTheDebtor),
    Amount > 0.

source("Civil Code", "442(2), 459(2)",
       en("A guarantor who was commissioned may also claim statutory interest from the day of the discharge."),
       ja("委託を受けた保証人の求償は、弁済その他免責があった日以後の法定利息及び避けることができなかった費用その他の損害の賠償を包含する。")).

bears_interest(claim_for_reimbursement_of_guarantor(Guarantee, _Guarantor, _Debtor, _Amount),
               reimbursement_interest(Guarantee, Percent, From),
               Percent, From).

% Of several payments, interest on the whole runs from the last of them.
reimbursement_interest(Guarantee, Percent, Paid) <=
    commission_of_guarantee(Guarantee, _Obligor, Guarantor, _Commissioned),
    agreement_of_guarantee(Guarantee, Creditor, Guarantor, Principal, _Concluded),
    paid_by_guarantor(Guarantee, Guarantor, Paid),
    total(A, (payment(Guarantee, Guarantor, Creditor, A, OnA), same_day_or_before_the_day(OnA, Paid)), FirstByThen),
    total(B, (payment(Principal, Guarantor, Creditor, B, OnB), same_day_or_before_the_day(OnB, Paid)), OtherByThen),
    total(C, payment(Guarantee, Guarantor, Creditor, C, _OnC), First),
    total(D, payment(Principal, Guarantor, Creditor, D, _OnD), Other),
    FirstByThen + OtherByThen >= First + Other,
    statutory_rate(Paid, Percent).

paid_by_guarantor(Guarantee, Guarantor, Paid) <=
    agreement_of_guarantee(Guarantee, Creditor, Guarantor, _Principal, _Concluded),
    payment(Guarantee, Guarantor, Creditor, _Amount, Paid).

paid_by_guarantor(Guarantee, Guarantor, Paid) <=
    agreement_of_guarantee(Guarantee, Creditor, Guarantor, Principal, _Concluded),
    payment(Principal, Guarantor, Creditor, _Amount, Paid).
