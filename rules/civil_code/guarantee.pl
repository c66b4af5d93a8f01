% Guarantee (Book III, Chapter 1, Section 3, Subsection 5): who answers for the debt of another, and within which limits.

group(claim_under_a_contract(Guarantee),
      [ claim_on_guarantee(Guarantee, _Creditor, _Guarantor, _Principal, _Debtor, _Amount) ]).

% What meets the principal obligation meets the guarantee (457).
group(money_claim(Principal, Creditor, Debtor),
      [ claim_on_guarantee(_Guarantee, Creditor, _Guarantor, Principal, Debtor, _Amount) ]).

group(claim_that_prescribes(Principal, Creditor, Debtor),
      [ claim_on_guarantee(_Guarantee, Creditor, _Guarantor, Principal, Debtor, _Amount) ]).

source("Civil Code", "446(1), 446(2)",
       en("A guarantor must perform the obligation of the principal obligor when the latter does not; the guarantee must be in writing."),
       ja("保証人は、主たる債務者がその債務を履行しないときに、その履行をする責任を負う。保証契約は、書面でしなければ、その効力を生じない。")).

claim_on_guarantee(Guarantee, Creditor, Guarantor, Principal, Debtor, Amount) <=
    agreement_of_guarantee(Guarantee, Creditor, Guarantor, Principal, _Concluded),
    principal_obligation(Principal, Creditor, Debtor, Amount),
    in_writing(Guarantee).

contract_concluded(Guarantee, Concluded) <=
    agreement_of_guarantee(Guarantee, _Creditor, _Guarantor, _Principal, Concluded).

parties_to_the_contract(Guarantee, Creditor, Guarantor) <=
    agreement_of_guarantee(Guarantee, Creditor, Guarantor, _Principal, _Concluded).

parties_to_the_contract(Guarantee, Guarantor, Creditor) <=
    agreement_of_guarantee(Guarantee, Creditor, Guarantor, _Principal, _Concluded).

% ---- the principal obligor first -------------------------------------------------------------------------------------

source("Civil Code", "452",
       en("A guarantor from whom the creditor demands performance may require that the principal obligor be demanded first."),
       ja("債権者が保証人に債務の履行を請求したときは、保証人は、まず主たる債務者に催告をすべき旨を請求することができる。")).

exception(claim_on_guarantee(Guarantee, _Creditor, Guarantor, _Principal, _Debtor, _Amount),
          right_of_demand(Guarantee, Guarantor)).

demand_first :: right_of_demand(Guarantee, Guarantor) <=
    invocation_of_right_of_demand(Guarantee, Guarantor).

exception(demand_first :: right_of_demand(Guarantee, _Guarantor),
          principal_obligor_demanded(Guarantee)).

principal_obligor_demanded(Guarantee) <=
    agreement_of_guarantee(Guarantee, Creditor, Guarantor, Principal, _Concluded),
    demand(Principal, Creditor, Debtor, _Demanded, _Deadline),
    different(Debtor, Guarantor).

source("Civil Code", "453",
       en("Even then the creditor must first execute on the principal obligor's property, if the guarantor proves that there are means and that execution is easy."),
       ja("債権者が前条の規定に従い主たる債務者に催告をした後であっても、保証人が主たる債務者に弁済をする資力があり、かつ、執行が容易であることを証明したときは、債権者は、まず主たる債務者の財産について執行をしなければならない。")).

execution_first :: right_of_demand(Guarantee, Guarantor) <=
    invocation_of_right_of_demand(Guarantee, Guarantor),
    means_of_principal_obligor(Guarantee, _Means).

source("Civil Code", "454",
       en("A guarantor who is jointly and severally liable with the principal obligor has neither right."),
       ja("保証人は、主たる債務者と連帯して債務を負担したときは、前二条の権利を有しない。")).

exception(right_of_demand(Guarantee, _Guarantor),
          joint_and_several(Guarantee)).

joint_and_several(Guarantee) <=
    joint_and_several_guarantee(Guarantee).
