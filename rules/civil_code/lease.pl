% Lease (Book III, Chapter 2, Section 7): the rent, and the return of the thing when the lease has ended.

group(claim_under_a_contract(Contract),
      [ claim_for_rent(Contract, _Lessor, _Lessee, _Amount),
        claim_for_vacating(Contract, _Lessor1, _Lessee1, _Object)
      ]).

group(claim_due_on_the_agreed_date(Contract, Lessee),
      [ claim_for_rent(Contract, _Lessor, Lessee, _Amount),
        claim_for_vacating(Contract, _Lessor1, Lessee, _Object)
      ]).

group(money_claim(Contract, Lessor, Lessee), [ claim_for_rent(Contract, Lessor, Lessee, _Amount) ]).

group(claim_that_prescribes(Contract, Lessor, Lessee), [ claim_for_rent(Contract, Lessor, Lessee, _Amount) ]).

group(claim_for_a_thing(Contract, Lessor, Lessee), [ claim_for_vacating(Contract, Lessor, Lessee, _Object) ]).

source("Civil Code", "601, 614",
       en("A lease takes effect when one party promises the use of a thing and the other to pay rent; rent falls due month by month."),
       ja("賃貸借は、当事者の一方がある物の使用及び収益を相手方にさせることを約し、相手方がこれに対してその賃料を支払うこと等を約することによって、その効力を生ずる。賃料は、毎月末に支払わなければならない。")).

claim_for_rent(Contract, Lessor, Lessee, Amount) <=
    agreement_of_lease(Contract, Lessor, Lessee, _Object, _Rent, _Concluded),
    handover(Contract, Lessor, Lessee, _Thing, _Day),
    unpaid_rent(Contract, _From, _To, Amount),
    stated(Amount).

contract_concluded(Contract, Concluded) <=
    agreement_of_lease(Contract, _Lessor, _Lessee, _Object, _Rent, Concluded).

parties_to_the_contract(Contract, Lessor, Lessee) <=
    agreement_of_lease(Contract, Lessor, Lessee, _Object, _Rent, _Concluded).

parties_to_the_contract(Contract, Lessee, Lessor) <=
    agreement_of_lease(Contract, Lessor, Lessee, _Object, _Rent, _Concluded).

principal_obligation(Contract, Lessor, Lessee, Amount) <=
    claim_for_rent(Contract, Lessor, Lessee, Amount).

cross_obligation(Contract, Lessor, Lessee, Amount) <=
    claim_for_rent(Contract, Lessor, Lessee, Amount).

source("Civil Code", "601, 622",
       en("When the lease ends, the lessee must return the thing that was handed over under it."),
       ja("賃借人は、引渡しを受けた物を、契約が終了したときに返還しなければならない。")).

claim_for_vacating(Contract, Lessor, Lessee, Object) <=
    agreement_of_lease(Contract, Lessor, Lessee, Object, _Rent, _Concluded),
    handover(Contract, Lessor, Lessee, _Thing, _Day),
    end_of_lease(Contract, Lessor, Lessee).

end_of_lease(Contract, Lessor, Lessee) <=
    cancellation_for_sublease(Contract, Lessor, Lessee, _Cancelled).

end_of_lease(Contract, Lessor, Lessee) <=
    cancellation_for_unpaid_rent(Contract, Lessor, Lessee, _Cancelled).

end_of_lease(Contract, _Lessor, _Lessee) <=
    cancellation_by_agreement(Contract, _Cancelled).

% ---- sublease without consent ----------------------------------------------------------------------------------------

source("Civil Code", "612(2)",
       en("The lessor may cancel when the lessee, without consent, has a third party use the thing."),
       ja("賃借人が賃貸人の承諾を得ないで第三者に賃借物の使用又は収益をさせたときは、賃貸人は、契約の解除をすることができる。")).

cancellation_for_sublease(Contract, Lessor, Lessee, Cancelled) <=
    agreement_of_lease(Contract, Lessor, Lessee, _Object, _Rent, _Concluded),
    agreement_of_sublease(Contract, Lessee, Sublessee, _Part, _Agreed),
    use_by_third_party(Contract, Sublessee, _Used, _From),
    manifestation_of_cancellation(Contract, Lessor, Lessee, Cancelled).

source("Civil Code", "612(1)",
       en("With the lessor's consent the lessee may sublease; the consent must come before the cancellation."),
       ja("賃借人は、賃貸人の承諾を得れば、賃借物を転貸することができる（解除の意思表示に先立つことを要する。）。")).

exception(cancellation_for_sublease(Contract, Lessor, _Lessee, Cancelled),
          consent_to_sublease_given(Contract, Lessor, Cancelled)).

consent_to_sublease_given(Contract, Lessor, Cancelled) <=
    consent_to_sublease(Contract, Lessor, Given),
    before_the_day(Given, Cancelled).

source("Supreme Court", "1953-09-25",
       en("No right to cancel arises where circumstances show that the lessee's act is no breach of trust towards the lessor."),
       ja("賃借人の行為が賃貸人に対する背信行為と認めるに足らない特段の事情がある場合には、解除権は発生しない。")).

exception(cancellation_for_sublease(Contract, _Lessor, _Lessee, _Cancelled),
          trust_not_breached(Contract)).

trust_not_breached(Contract) <=
    no_breach_of_trust(Contract, _Circumstances).

% ---- rent unpaid -----------------------------------------------------------------------------------------------------

source("Civil Code", "541, 601",
       en("The lessor may cancel when rent that is due is not paid within a reasonable period after a demand."),
       ja("賃借人が賃料の支払をしない場合において、賃貸人が相当の期間を定めて催告をし、その期間内に支払がないときは、賃貸人は、契約の解除をすることができる。")).

cancellation_for_unpaid_rent(Contract, Lessor, Lessee, Cancelled) <=
    agreement_of_lease(Contract, Lessor, Lessee, _Object, _Rent, _Concluded),
    unpaid_rent(Contract, _From, _To, _Amount),
    demand(Contract, Lessor, Lessee, Demanded, Deadline),
    manifestation_of_cancellation(Contract, Lessor, Lessee, Cancelled),
    end_of_demand_period(Demanded, Deadline, End),
    before_the_day(End, Cancelled).

exception(cancellation_for_unpaid_rent(Contract, _Lessor, Lessee, Cancelled),
          performed_before_cancellation(Contract, Lessee, Cancelled)).

performed_before_cancellation(Contract, Lessee, Cancelled) <=
    agreement_of_lease(Contract, Lessor, Lessee, _Object, _Rent, _Concluded),
    payment(Contract, Lessee, Lessor, _Part, _Day),
    total(Due, unpaid_rent(Contract, _From, _To, Due), Arrears),
    total(Amount, (payment(Contract, Lessee, Lessor, Amount, Paid), before_the_day(Paid, Cancelled)), Sum),
    Sum >= Arrears.

performed_before_cancellation(Contract, Lessee, Cancelled) <=
    agreement_of_lease(Contract, _Lessor, Lessee, _Object, _Rent, _Concluded),
    deposit_with_depository(Contract, Lessee, _Part, _Day),
    total(Due, unpaid_rent(Contract, _From, _To, Due), Arrears),
    total(Amount, (deposit_with_depository(Contract, Lessee, Amount, Deposited), before_the_day(Deposited, Cancelled)), Sum),
    Sum >= Arrears.

source("Supreme Court", "1964-07-28",
       en("Nor does non-payment entitle the lessor to cancel where it does not destroy the relation of trust."),
       ja("賃料不払があっても、信頼関係を破壊するに足りない特段の事情がある場合には、解除は許されない。")).

exception(cancellation_for_unpaid_rent(Contract, _Lessor, _Lessee, _Cancelled),
          trust_not_breached(Contract)).
