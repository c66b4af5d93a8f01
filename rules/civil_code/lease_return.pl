% Lease, continued (Book III, Chapter 2, Section 7): reduction of the rent, the sublessee, and what is owed
% when the thing is returned.

group(claim_under_a_contract(Contract),
      [ claim_for_rent_from_sublessee(Contract, _Lessor, _Sublessee, _Amount),
        claim_for_vacating_by_sublessee(Contract, _Lessor1, _Sublessee1, _Object1),
        title_of_sublessee(Contract, _Owner, _Possessor),
        claim_for_removal(Contract, _Lessor2, _Lessee2, _Attachment),
        claim_for_restoring_the_thing(Contract, _Lessor3, _Lessee3, _Object3),
        claim_for_return_of_security_deposit(Contract, _Lessee4, _Lessor4, _Amount4)
      ]).

group(money_claim(Contract, Lessee, Lessor),
      [ claim_for_return_of_security_deposit(Contract, Lessee, Lessor, _Amount)
      ]).

group(claim_that_prescribes(Contract, Lessee, Lessor),
      [ claim_for_return_of_security_deposit(Contract, Lessee, Lessor, _Amount)
      ]).

group(claim_for_a_thing(Contract, Lessor, Sublessee),
      [ claim_for_vacating_by_sublessee(Contract, Lessor, Sublessee, _Object)
      ]).

% ---- reduction of the rent -------------------------------------------------------------------------------------------

source("Civil Code", "609",
       en("The lessee of land for farming who brings in less than the rent, by force majeure, may demand that it be reduced to that."),
       ja("耕作又は牧畜を目的とする土地の賃借人は、不可抗力によって賃料より少ない収益を得たときは、その収益の額に至るまで、賃料の減額を請求することができる。")).

reduces(claim_for_rent(Contract, Lessor, Lessee, _Amount),
        rent_reduced_for_bad_harvest(Contract, Lessor, Lessee, Difference),
        Difference).

rent_reduced_for_bad_harvest(Contract, Lessor, Lessee, Difference) <=
    lease_of_farmland(Contract),
    income_below_rent(Contract, Lessee, _Event, Difference),
    stated(Difference),
    demand_for_reduction_of_rent(Contract, Lessee, Lessor, _Demanded).

source("Civil Code", "611(1)",
       en("Where part of the thing cannot be used, for a cause not attributable to the lessee, the rent is reduced in proportion."),
       ja("賃借物の一部が滅失その他の事由により使用及び収益をすることができなくなった場合において、それが賃借人の責めに帰することができない事由によるものであるときは、賃料は、その使用及び収益をすることができなくなった部分の割合に応じて、減額される。")).

reduces(claim_for_rent(Contract, Lessor, Lessee, _Amount),
        rent_reduced_for_lost_part(Contract, Lessor, Lessee, Share),
        Share).

rent_reduced_for_lost_part(Contract, Lessor, Lessee, Share) <=
    agreement_of_lease(Contract, Lessor, Lessee, _Object, _Rent, Concluded),
    in_force(from(2020-04-01), Concluded),
    part_unusable(Contract, _Event, Share, _Since),
    stated(Share),
    not_attributable_to_lessee(Contract, _Reasons).

source("Civil Code", "611(1) (until 31 March 2020)",
       en("Under a lease concluded before 1 April 2020 the lessee had to demand the reduction."),
       ja("賃借物の一部が賃借人の過失によらないで滅失したときは、賃借人は、その滅失した部分の割合に応じて、賃料の減額を請求することができる。")).

rent_reduced_for_lost_part(Contract, Lessor, Lessee, Share) <=
    agreement_of_lease(Contract, Lessor, Lessee, _Object, _Rent, Concluded),
    in_force(until(2020-03-31), Concluded),
    part_unusable(Contract, _Event, Share, _Since),
    stated(Share),
    not_attributable_to_lessee(Contract, _Reasons),
    demand_for_reduction_of_rent(Contract, Lessee, Lessor, _Demanded).

% ---- the sublessee ---------------------------------------------------------------------------------------------------

source("Civil Code", "612(1)",
       en("A sublessee with the lessor's consent may keep the thing against the lessor while both leases last."),
       ja("賃貸人の承諾を得て転貸借がされたときは、転借人は、賃貸人に対し、転借権に基づく占有を対抗することができる。")).

exception(claim_of_ownership(Lessor, Sublessee, _Object),
          title_of_sublessee(_Contract, Lessor, Sublessee)).

title_of_sublessee(Contract, Lessor, Sublessee) <=
    agreement_of_lease(Contract, Lessor, Lessee, _Object, _Rent, _Concluded),
    handover(Contract, Lessor, Lessee, _Thing, _Day),
    agreement_of_sublease(Contract, Lessee, Sublessee, _Part, _Agreed),
    handover(Contract, Lessee, Sublessee, _Delivered, _From),
    consent_to_sublease(Contract, Lessor, _Given).

lawful_sublease(Contract, Lessor, Lessee, Sublessee) <=
    agreement_of_sublease(Contract, Lessee, Sublessee, _Part, _Agreed),
    handover(Contract, Lessee, Sublessee, _Delivered, _From),
    consent_to_sublease(Contract, Lessor, _Given).

exception(title_of_sublessee(Contract, Lessor, Sublessee),
          end_against_sublessee(Contract, Lessor, _Lessee, Sublessee)).

source("Civil Code", "613(1)",
       en("A sublessee with consent owes the rent of the sublease to the lessor directly, up to what the lessee owes."),
       ja("賃借人が適法に賃借物を転貸したときは、転借人は、賃貸人と賃借人との間の賃貸借に基づく賃借人の債務の範囲を限度として、賃貸人に対して転貸借に基づく債務を直接履行する義務を負う。")).

claim_for_rent_from_sublessee(Contract, Lessor, Sublessee, Amount) <=
    agreement_of_lease(Contract, Lessor, Lessee, _Object, _Rent, _Concluded),
    lawful_sublease(Contract, Lessor, Lessee, Sublessee),
    rent_left(Contract, Lessor, Lessee, Owed),
    unpaid_rent_of_sublease(Contract, Sublessee, _From, _To, _Part),
    total(Due, unpaid_rent_of_sublease(Contract, Sublessee, _First, _Last, Due), OwedBySublessee),
    Amount is min(Owed, OwedBySublessee),
    Amount > 0.

% What lessees owe is what fell due less what they paid or deposited.
rent_left(Contract, Lessor, Lessee, Owed) <=
    lessor_and_lessee(Contract, Lessor, Lessee),
    unpaid_rent(Contract, _From, _To, _Part),
    total(Due, unpaid_rent(Contract, _First, _Last, Due), Rent),
    total(Amount, payment(Contract, Lessee, Lessor, Amount, _Paid), Payments),
    total(Amount1, deposit_with_depository(Contract, Lessee, Amount1, _Deposited), Deposits),
    Owed is Rent - Payments - Deposits,
    Owed > 0.

source("Civil Code", "473, 613(1)",
       en("It falls by what the sublessee has paid, to the lessor or to the sublessor."),
       ja("転借人が賃貸人又は転貸人に対して弁済をしたときは、その限度で債務は消滅する。")).

reduces(claim_for_rent_from_sublessee(Contract, Lessor, Sublessee, _Amount),
        paid_by_sublessee(Contract, Lessor, Sublessee, Paid, _Day),
        Paid).

paid_by_sublessee(Contract, Lessor, Sublessee, Paid, Day) <=
    payment(Contract, Sublessee, Lessor, Paid, Day),
    stated(Paid).

to_the_sublessor :: paid_by_sublessee(Contract, _Lessor, Sublessee, Paid, Day) <=
    agreement_of_lease(Contract, _FirstLessor, Lessee, _Object, _Rent, _Concluded),
    payment(Contract, Sublessee, Lessee, Paid, Day),
    stated(Paid).

source("Civil Code", "613(1)",
       en("The sublessee cannot assert payment in advance against the lessor."),
       ja("この場合においては、賃料の前払をもって賃貸人に対抗することができない。")).

exception(to_the_sublessor :: paid_by_sublessee(Contract, _Lessor, Sublessee, _Paid, Day),
          prepaid(Contract, Sublessee, Day)).

prepaid(Contract, Sublessee, Day) <=
    payment_in_advance(Contract, Sublessee, Day).

source("Civil Code", "613(1)",
       en("The sublessee must return the thing to the lessor when the lease and with it the sublease has ended."),
       ja("賃貸借の終了により転貸借も終了したときは、転借人は、賃貸人に対し、目的物を返還する義務を負う。")).

claim_for_vacating_by_sublessee(Contract, Lessor, Sublessee, Object) <=
    agreement_of_lease(Contract, Lessor, Lessee, Object, _Rent, _Concluded),
    lawful_sublease(Contract, Lessor, Lessee, Sublessee),
    end_against_sublessee(Contract, Lessor, Lessee, Sublessee).

source("Supreme Court", "1997-02-25",
       en("Where the lease was cancelled for the lessee's default, the sublease with consent ends when the lessor demands the thing from the sublessee."),
       ja("賃貸借契約が転貸人の債務不履行を理由とする解除により終了した場合、賃貸人の承諾のある転貸借は、原則として、賃貸人が転借人に対して目的物の返還を請求した時に、転貸人の転借人に対する債務の履行不能により終了する。")).

% The demand lies in the action at the latest.
end_against_sublessee(Contract, Lessor, Lessee, _Sublessee) <=
    ended_for_breach(Contract, Lessor, Lessee).

source("Civil Code", "613(3)",
       en("A cancellation by agreement cannot be asserted against such a sublessee, unless the lessor could have cancelled for non-performance then."),
       ja("賃借人が適法に賃借物を転貸した場合には、賃貸人は、賃借人との間の賃貸借を合意により解除したことをもって転借人に対抗することができない。ただし、その解除の当時、賃貸人が賃借人の債務不履行による解除権を有していたときは、この限りでない。")).

end_against_sublessee(Contract, Lessor, _Lessee, _Sublessee) <=
    cancellation_by_agreement(Contract, _Cancelled),
    right_to_cancel_when_agreed(Contract, Lessor, _Breach).

source("Civil Code", "597(1), 613(1), 617(1), 622",
       en("A lease outside the Act on Land and Building Leases that ends by its term or by notice ends against the sublessee too."),
       ja("賃貸借が期間の満了又は解約の申入れによって終了したときは、転借人は、転借権に基づく占有を賃貸人に対抗することができない（建物については借地借家法第三十四条による。）。")).

end_against_sublessee(Contract, Lessor, Lessee, _Sublessee) <=
    outside_the_act(Contract),
    ended_by_time(Contract, Lessor, Lessee).

% ---- what is owed when the thing is returned -------------------------------------------------------------------------

source("Civil Code", "622, 599(1)",
       en("When the lease has ended, the lessee must remove what was attached to the thing after it was received."),
       ja("賃借人は、賃借物を受け取った後にこれに附属させた物がある場合において、賃貸借が終了したときは、その附属させた物を収去する義務を負う。")).

claim_for_removal(Contract, Lessor, Lessee, Attachment) <=
    end_of_lease(Contract, Lessor, Lessee),
    thing_attached(Contract, Lessee, Attachment, _Day).

source("Civil Code", "622, 599(1) proviso",
       en("Not what cannot be separated, or only at an excessive cost."),
       ja("ただし、賃借物から分離することができない物又は分離するのに過分の費用を要する物については、この限りでない。")).

exception(claim_for_removal(Contract, _Lessor, _Lessee, Attachment),
          not_separable(Contract, Attachment)).

not_separable(Contract, Attachment) <=
    inseparable_attachment(Contract, Attachment, _Reasons).

source("Civil Code", "621",
       en("When the lease has ended, the lessee must make good damage that came after receipt, other than normal wear and ageing."),
       ja("賃借人は、賃借物を受け取った後にこれに生じた損傷（通常の使用及び収益によって生じた賃借物の損耗並びに賃借物の経年変化を除く。）がある場合において、賃貸借が終了したときは、その損傷を原状に復する義務を負う。")).

claim_for_restoring_the_thing(Contract, Lessor, Lessee, Object) <=
    agreement_of_lease(Contract, Lessor, Lessee, Object, _Rent, _Concluded),
    handover(Contract, Lessor, Lessee, _Thing, _Day),
    damage_to_restore(Contract, _Damage, _Cost),
    end_of_lease(Contract, Lessor, Lessee).

damage_to_restore(Contract, Damage, Cost) <=
    damage_to_leased_thing(Contract, Damage, Cost).

source("Supreme Court", "2005-12-16",
       en("Normal wear too, where the lessee clearly agreed to bear it and its extent."),
       ja("賃借人に通常損耗についての原状回復義務を負わせるには、賃借人が補修費用を負担することになる通常損耗の範囲が契約書の条項自体に具体的に明記されているなど、その旨の特約が明確に合意されていることが必要である。")).

damage_to_restore(Contract, Damage, Cost) <=
    normal_wear(Contract, Damage, Cost),
    clear_agreement_on_normal_wear(Contract).

source("Civil Code", "621 proviso",
       en("Not damage that is not attributable to the lessee."),
       ja("ただし、その損傷が賃借人の責めに帰することができない事由によるものであるときは、この限りでない。")).

exception(damage_to_restore(Contract, _Damage, Cost),
          damage_not_the_lessees(Contract, Cost)).

damage_not_the_lessees(Contract, Cost) <=
    damage_not_attributable(Contract, Cost, _Reasons).

source("Civil Code", "622-2(1)",
       en("The lessor must return the security deposit, less what the lessee owes in money under the lease."),
       ja("賃貸人は、敷金を受け取っている場合において、賃借人に対し、その受け取った敷金の額から賃貸借に基づいて生じた賃借人の賃貸人に対する金銭の給付を目的とする債務の額を控除した残額を返還しなければならない。")).

claim_for_return_of_security_deposit(Contract, Lessee, Lessor, Amount) <=
    lessor_and_lessee(Contract, Lessor, Lessee),
    security_deposit(Contract, Lessee, Amount, _Paid),
    stated(Amount),
    deposit_fell_due(Contract, Lessor, Lessee).

source("Civil Code", "605-2(4)",
       en("Who is no longer the lessor does not owe it."),
       ja("賃貸人たる地位が移転したときは、敷金の返還に係る債務は、譲受人が承継する。")).

exception(claim_for_return_of_security_deposit(Contract, _Lessee, Lessor, _Amount),
          lessor_status_lost(Contract, Lessor)).

source("Civil Code", "622-2(1)(i)",
       en("When the lease has ended and the thing was returned: the thing is not returned in exchange for it."),
       ja("賃貸借が終了し、かつ、賃貸物の返還を受けたとき。")).

deposit_fell_due(Contract, Lessor, Lessee) <=
    end_of_lease(Contract, Lessor, Lessee),
    handover(Contract, Lessee, Lessor, _Thing, _Returned).

source("Civil Code", "622-2(1)(ii)",
       en("When the lessee has assigned the lease with the lessor's consent."),
       ja("賃借人が適法に賃借権を譲り渡したとき。")).

deposit_fell_due(Contract, Lessor, Lessee) <=
    assignment_of_lease(Contract, Lessee, _Assignee, _Assigned),
    consent_to_sublease(Contract, Lessor, _Given).

source("Civil Code", "622-2(1)",
       en("What rent is left, and what it costs to make the damage good, is deducted."),
       ja("賃借人が負う延滞賃料、損傷の原状回復費用等の額は、敷金の額から控除される。")).

reduces(claim_for_return_of_security_deposit(Contract, Lessee, Lessor, _Amount),
        rent_left(Contract, Lessor, Lessee, Owed),
        Owed).

reduces(claim_for_return_of_security_deposit(Contract, _Lessee, _Lessor, _Amount),
        restoration_costs(Contract, _Damage, Cost),
        Cost).

restoration_costs(Contract, Damage, Cost) <=
    damage_to_restore(Contract, Damage, Cost),
    stated(Cost).
