% Lease (Book III, Chapter 2, Section 7): the rent, the return of the thing, and how a lease ends.
%
% Of what kind the leased thing is, facts of their own say: lease_of_building, lease_of_land_for_building, lease_of_land,
% lease_of_movable. Where none is alleged, the Civil Code alone is applied (but see lease_under_the_act in
% building_lease.pl). What lessor and lessee owe each other meanwhile and afterwards stands in lease_duties.pl.

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
       en("A lease takes effect when one party promises the use of a thing and the other to pay rent; it falls due at the end of each month, for land that is no building lot of each year."),
       ja("賃貸借は、当事者の一方がある物の使用及び収益を相手方にさせることを約し、相手方がこれに対してその賃料を支払うこと等を約することによって、その効力を生ずる。賃料は、動産、建物及び宅地については毎月末に、その他の土地については毎年末に、支払わなければならない。")).

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

lessor_and_lessee(Contract, Lessor, Lessee) <=
    agreement_of_lease(Contract, Lessor, Lessee, _Object, _Rent, _Concluded).

source("Civil Code", "601, 620",
       en("Rent is paid for the use under the lease; for the time after its end none is owed as rent (but damages, or what was gained)."),
       ja("賃料は賃貸借に基づく使用及び収益の対価であり、賃貸借の終了後の期間については発生しない（賃料相当額の損害金等は別に請求する。）。")).

% A period that begins only after the end counts as such; one in which the end falls is not divided.
reduces(claim_for_rent(Contract, Lessor, Lessee, _Amount),
        rent_after_the_end(Contract, Lessor, Lessee, After),
        After).

rent_after_the_end(Contract, Lessor, Lessee, After) <=
    lease_ended_on(Contract, Lessor, Lessee, Ended),
    rent_since(Contract, Ended, After).

rent_since(Contract, Day, Amount) <=
    unpaid_rent(Contract, From, _To, Amount),
    stated(Amount),
    before_the_day(Day, From).

% ---- return of the thing at the end of the lease ---------------------------------------------------------------------

source("Civil Code", "601, 622",
       en("When the lease ends, the lessee must return the thing that was handed over under it."),
       ja("賃借人は、引渡しを受けた物を、契約が終了したときに返還しなければならない。")).

claim_for_vacating(Contract, Lessor, Lessee, Object) <=
    agreement_of_lease(Contract, Lessor, Lessee, Object, _Rent, _Concluded),
    handover(Contract, Lessor, Lessee, _Thing, _Day),
    end_of_lease(Contract, Lessor, Lessee).

end_of_lease(Contract, Lessor, Lessee) <=
    lease_ended_on(Contract, Lessor, Lessee, _Ended).

lease_ended_on(Contract, Lessor, Lessee, Cancelled) <=
    cancellation_for_sublease(Contract, Lessor, Lessee, Cancelled).

lease_ended_on(Contract, Lessor, Lessee, Cancelled) <=
    cancellation_for_unpaid_rent(Contract, Lessor, Lessee, Cancelled).

lease_ended_on(Contract, Lessor, Lessee, Cancelled) <=
    cancellation_for_contrary_use(Contract, Lessor, Lessee, Cancelled).

lease_ended_on(Contract, Lessor, Lessee, Cancelled) <=
    cancellation_for_breach_of_trust(Contract, Lessor, Lessee, Cancelled).

lease_ended_on(Contract, Lessor, Lessee, Cancelled) <=
    cancellation_by_lessee(Contract, Lessor, Lessee, Cancelled).

lease_ended_on(Contract, Lessor, Lessee, Cancelled) <=
    lessor_and_lessee(Contract, Lessor, Lessee),
    cancellation_by_agreement(Contract, Cancelled).

lease_ended_on(Contract, Lessor, Lessee, End) <=
    end_of_term(Contract, Lessor, Lessee, End),
    expiry_of_lease(Contract, Lessor, Lessee).

lease_ended_on(Contract, Lessor, Lessee, End) <=
    end_of_notice_period(Contract, Lessor, Lessee, End),
    termination_by_notice(Contract, Lessor, Lessee).

source("Civil Code", "616-2",
       en("A lease ends when the whole of the thing can no longer be used, because it was lost or otherwise."),
       ja("賃借物の全部が滅失その他の事由により使用及び収益をすることができなくなった場合には、賃貸借は、これによって終了する。")).

lease_ended_on(Contract, Lessor, Lessee, Lost) <=
    lessor_and_lessee(Contract, Lessor, Lessee),
    loss_of_leased_thing(Contract, _Event, Lost).

% ---- sublease or assignment without consent --------------------------------------------------------------------------

source("Civil Code", "612(2)",
       en("The lessor may cancel when the lessee, without consent, has a third party use the thing."),
       ja("賃借人が賃貸人の承諾を得ないで第三者に賃借物の使用又は収益をさせたときは、賃貸人は、契約の解除をすることができる。")).

cancellation_for_sublease(Contract, Lessor, Lessee, Cancelled) <=
    lessor_and_lessee(Contract, Lessor, Lessee),
    agreement_of_sublease(Contract, Lessee, Sublessee, _Part, _Agreed),
    use_by_third_party(Contract, Sublessee, _Used, From),
    manifestation_of_cancellation(Contract, Lessor, Lessee, Cancelled),
    cancelled_after_the_use_began(From, Cancelled).

cancellation_for_sublease(Contract, Lessor, Lessee, Cancelled) <=
    lessor_and_lessee(Contract, Lessor, Lessee),
    assignment_of_lease(Contract, Lessee, Assignee, _Agreed),
    use_by_third_party(Contract, Assignee, _Used, From),
    manifestation_of_cancellation(Contract, Lessor, Lessee, Cancelled),
    cancelled_after_the_use_began(From, Cancelled).

% Before the third party uses the thing there is no right to cancel yet.
cancelled_after_the_use_began(From, Cancelled) <=
    same_day_or_before_the_day(From, Cancelled).

cancelled_after_the_use_began(From, _Cancelled) <=
    not_stated(From).

cancelled_after_the_use_began(_From, Cancelled) <=
    not_stated(Cancelled).

source("Civil Code", "612(1)",
       en("With the lessor's consent the lessee may sublease or assign; the consent must come before the cancellation."),
       ja("賃借人は、賃貸人の承諾を得れば、その賃借権を譲り渡し、又は賃借物を転貸することができる（解除の意思表示に先立つことを要する。）。")).

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

% The facts that speak against such circumstances (評価障害事実) are the lessor's.
exception(trust_not_breached(Contract),
          trust_breached(Contract)).

trust_breached(Contract) <=
    breach_of_trust_shown(Contract, _Circumstances).

% ---- rent unpaid -----------------------------------------------------------------------------------------------------

source("Civil Code", "541, 601",
       en("The lessor may cancel when rent that is due is not paid within a reasonable period after a demand."),
       ja("賃借人が賃料の支払をしない場合において、賃貸人が相当の期間を定めて催告をし、その期間内に支払がないときは、賃貸人は、契約の解除をすることができる。")).

cancellation_for_unpaid_rent(Contract, Lessor, Lessee, Cancelled) <=
    lessor_and_lessee(Contract, Lessor, Lessee),
    demand(Contract, Lessor, Lessee, Demanded, Deadline),
    rent_overdue(Contract, Demanded),
    manifestation_of_cancellation(Contract, Lessor, Lessee, Cancelled),
    end_of_demand_period(Demanded, Deadline, End),
    before_the_day(End, Cancelled).

% That rent fell due, the fact says. For a month after that of the demand it cannot have been due when it was demanded;
% for the month of the demand it can, as rent is often to be paid in advance: that month ends within a month of the demand.
rent_overdue(Contract, Demanded) <=
    unpaid_rent(Contract, From, _To, _Amount),
    same_day_or_before_the_day(From, Demanded).

rent_overdue(Contract, Demanded) <=
    unpaid_rent(Contract, _From, To, _Amount),
    n_month_after(Demanded, 1, MonthLater),
    before_the_day(To, MonthLater).

rent_overdue(Contract, _Demanded) <=
    unpaid_rent(Contract, From, _To, _Amount),
    not_stated(From).

source("Supreme Court", "1968-11-21",
       en("A clause by which the lessor may cancel for arrears without demand is valid for cases in which it is not unreasonable to cancel without one."),
       ja("賃料を滞納したときは催告を要せず解除することができる旨の特約は、催告をしなくてもあながち不合理とは認められない事情が存する場合には、無催告で解除権を行使することが許される旨を定めたものとして有効である。")).

cancellation_for_unpaid_rent(Contract, Lessor, Lessee, Cancelled) <=
    lessor_and_lessee(Contract, Lessor, Lessee),
    no_demand_clause(Contract),
    demand_dispensable(Contract, _Circumstances),
    manifestation_of_cancellation(Contract, Lessor, Lessee, Cancelled),
    rent_overdue(Contract, Cancelled).

source("Civil Code", "541",
       en("The right to cancel is lost when all the rent that was demanded is paid or deposited before the cancellation."),
       ja("解除の意思表示がされる前に、催告に係る賃料の全部の支払又は供託があったときは、解除権は消滅する。")).

exception(cancellation_for_unpaid_rent(Contract, _Lessor, Lessee, Cancelled),
          performed_before_cancellation(Contract, Lessee, Cancelled)).

performed_before_cancellation(Contract, Lessee, Cancelled) <=
    lessor_and_lessee(Contract, Lessor, Lessee),
    rent_paid_before(Contract, Lessor, Lessee, Cancelled, Paid),
    arrears_at_cancellation(Contract, Lessor, Lessee, Cancelled, Arrears),
    Paid >= Arrears.

% What a third person paid counts as well (474).
rent_paid_before(Contract, Lessor, Lessee, Cancelled, Sum) <=
    payment(Contract, _Payer, Lessor, _One, _On),
    paid_before(Contract, Lessor, Cancelled, Payments),
    total(Part, (deposit_with_depository(Contract, Lessee, Part, Day), before_the_day(Day, Cancelled)), Deposits),
    Sum is Payments + Deposits.

rent_paid_before(Contract, Lessor, Lessee, Cancelled, Sum) <=
    deposit_with_depository(Contract, Lessee, _One, _On),
    paid_before(Contract, Lessor, Cancelled, Payments),
    total(Part, (deposit_with_depository(Contract, Lessee, Part, Day), before_the_day(Day, Cancelled)), Deposits),
    Sum is Payments + Deposits.

% All that was demanded, in one demand or several: rent for months after that of the demand is no part of it.
arrears_at_cancellation(Contract, Lessor, Lessee, Cancelled, Arrears) <=
    total(Due,
          ( unpaid_rent(Contract, _From, To, Due),
            demand(Contract, Lessor, Lessee, Demanded, _Deadline),
            before_the_day(Demanded, Cancelled),
            n_month_after(Demanded, 1, MonthLater),
            before_the_day(To, MonthLater)
          ),
          Dated),
    total(Due1, (unpaid_rent(Contract, _From1, To1, Due1), not_stated(To1)), Undated),
    Arrears is Dated + Undated,
    Arrears > 0.

arrears_at_cancellation(Contract, _Lessor, _Lessee, Cancelled, Arrears) <=
    no_demand_clause(Contract),
    n_month_after(Cancelled, 1, MonthLater),
    total(Due, (unpaid_rent(Contract, _From, To, Due), before_the_day(To, MonthLater)), Dated),
    total(Due1, (unpaid_rent(Contract, _From1, To1, Due1), not_stated(To1)), Undated),
    Arrears is Dated + Undated,
    Arrears > 0.

source("Supreme Court", "1964-07-28",
       en("Nor does non-payment entitle the lessor to cancel where it does not destroy the relation of trust."),
       ja("賃料不払があっても、信頼関係を破壊するに足りない特段の事情がある場合には、解除は許されない。")).

exception(cancellation_for_unpaid_rent(Contract, _Lessor, _Lessee, _Cancelled),
          trust_not_breached(Contract)).

% ---- use contrary to the contract, and other breaches ----------------------------------------------------------------

source("Civil Code", "616, 594(1), 541",
       en("A lessee who does not use the thing as the contract or its nature requires must stop on demand; else the lessor may cancel."),
       ja("賃借人は、契約又はその目的物の性質によって定まった用法に従い、その物の使用及び収益をしなければならない。これに反し、相当の期間を定めた催告を受けてもこれを改めないときは、賃貸人は、契約の解除をすることができる。")).

cancellation_for_contrary_use(Contract, Lessor, Lessee, Cancelled) <=
    lessor_and_lessee(Contract, Lessor, Lessee),
    contrary_use_by_lessee(Contract, Lessee, _Use, Since),
    demand_to_cease(Contract, Lessor, Lessee, Demanded, Deadline),
    same_day_or_before_the_day(Since, Demanded),
    manifestation_of_cancellation(Contract, Lessor, Lessee, Cancelled),
    end_of_demand_period(Demanded, Deadline, End),
    before_the_day(End, Cancelled).

exception(cancellation_for_contrary_use(Contract, _Lessor, Lessee, Cancelled),
          contrary_use_ceased(Contract, Lessee, Cancelled)).

contrary_use_ceased(Contract, Lessee, Cancelled) <=
    end_of_contrary_use(Contract, Lessee, Ceased),
    before_the_day(Ceased, Cancelled).

source("Civil Code", "607-2",
       en("Repairs that the thing needs the lessee may make when it is urgent, or the lessor, knowing of the need, does not make them in a reasonable time."),
       ja("賃借物の修繕が必要である場合において、賃貸人がその旨を知ったにもかかわらず相当の期間内に必要な修繕をしないとき、又は急迫の事情があるときは、賃借人は、その修繕をすることができる。")).

exception(cancellation_for_contrary_use(Contract, Lessor, _Lessee, _Cancelled),
          repair_by_lessee_permitted(Contract, Lessor)).

repair_by_lessee_permitted(Contract, _Lessor) <=
    lessee_repaired(Contract, _Works),
    urgent_need_for_repair(Contract, _Danger).

repair_by_lessee_permitted(Contract, Lessor) <=
    lessee_repaired(Contract, _Works),
    repair_omitted(Contract, Lessor, _Circumstances).

source("Supreme Court", "1966-04-21",
       en("The lessor may not cancel for building works that a clause forbids where they are not such as to destroy the relation of trust."),
       ja("増改築禁止の特約に反する行為があっても、賃貸人に対する信頼関係を破壊するおそれがあると認めるに足りないときは、賃貸人が解除権を行使することは、信義誠実の原則上、許されない。")).

exception(cancellation_for_contrary_use(Contract, _Lessor, _Lessee, _Cancelled),
          trust_not_breached(Contract)).

source("Supreme Court", "1952-04-25",
       en("Where a party has betrayed the trust so that the lease can hardly go on, the other may cancel for the future without a demand."),
       ja("賃貸借の継続中に、当事者の一方に、その義務に違反し信頼関係を裏切って賃貸借関係の継続を著しく困難ならしめるような不信行為があった場合には、相手方は、催告を要せず、賃貸借を将来に向かって解除することができる。")).

cancellation_for_breach_of_trust(Contract, Lessor, Lessee, Cancelled) <=
    lessor_and_lessee(Contract, Lessor, Lessee),
    serious_breach_of_trust(Contract, Lessee, _Conduct),
    manifestation_of_cancellation(Contract, Lessor, Lessee, Cancelled).

exception(cancellation_for_breach_of_trust(Contract, _Lessor, _Lessee, _Cancelled),
          trust_not_breached(Contract)).

% ---- an end by the lessee's own breach, with which some rights of the lessee go

ended_for_breach(Contract, Lessor, Lessee) <=
    cancellation_for_unpaid_rent(Contract, Lessor, Lessee, _Cancelled).

ended_for_breach(Contract, Lessor, Lessee) <=
    cancellation_for_sublease(Contract, Lessor, Lessee, _Cancelled).

ended_for_breach(Contract, Lessor, Lessee) <=
    cancellation_for_contrary_use(Contract, Lessor, Lessee, _Cancelled).

ended_for_breach(Contract, Lessor, Lessee) <=
    cancellation_for_breach_of_trust(Contract, Lessor, Lessee, _Cancelled).

% ---- cancellation by the lessee --------------------------------------------------------------------------------------

source("Civil Code", "541, 542(1), 620",
       en("The lessee, too, may cancel when the lessor does not perform; for the future only."),
       ja("賃借人は、賃貸人の債務不履行を理由として契約の解除をすることができ、その解除は、将来に向かってのみその効力を生ずる。")).

cancellation_by_lessee(Contract, Lessor, Lessee, Cancelled) <=
    lessor_and_lessee(Contract, Lessor, Lessee),
    cancellation_for_delay(Contract, Lessee, Lessor, Cancelled).

cancellation_by_lessee(Contract, Lessor, Lessee, Cancelled) <=
    lessor_and_lessee(Contract, Lessor, Lessee),
    cancellation_without_demand(Contract, Lessee, Lessor, Cancelled).

source("Civil Code", "607",
       en("The lessee may cancel when the lessor preserves the thing against the lessee's will and the purpose of the lease cannot be attained for it."),
       ja("賃貸人が賃借人の意思に反して保存行為をしようとする場合において、そのために賃借人が賃借をした目的を達することができなくなるときは、賃借人は、契約の解除をすることができる。")).

cancellation_by_lessee(Contract, Lessor, Lessee, Cancelled) <=
    lessor_and_lessee(Contract, Lessor, Lessee),
    preservation_against_the_will(Contract, Lessee, _Works),
    purpose_of_lease_defeated(Contract, _Circumstances),
    manifestation_of_cancellation(Contract, Lessee, Lessor, Cancelled).

source("Civil Code", "610",
       en("The lessee of land for farming may cancel when it has brought in less than the rent for two years or more, by force majeure."),
       ja("耕作又は牧畜を目的とする土地の賃借人は、不可抗力によって引き続き二年以上賃料より少ない収益を得たときは、契約の解除をすることができる。")).

cancellation_by_lessee(Contract, Lessor, Lessee, Cancelled) <=
    lessor_and_lessee(Contract, Lessor, Lessee),
    lease_of_farmland(Contract),
    two_years_below_rent(Contract, Lessee, _Event),
    manifestation_of_cancellation(Contract, Lessee, Lessor, Cancelled).

source("Civil Code", "611(2)",
       en("The lessee may cancel when part of the thing cannot be used and what remains does not suffice for the purpose of the lease."),
       ja("賃借物の一部が滅失その他の事由により使用及び収益をすることができなくなった場合において、残存する部分のみでは賃借人が賃借をした目的を達することができないときは、賃借人は、契約の解除をすることができる。")).

cancellation_by_lessee(Contract, Lessor, Lessee, Cancelled) <=
    agreement_of_lease(Contract, _FirstLessor, Lessee, _Object, _Rent, Concluded),
    in_force(from(2020-04-01), Concluded),
    lessor_and_lessee(Contract, Lessor, Lessee),
    part_unusable(Contract, _Event, _Share, _Since),
    purpose_of_lease_defeated(Contract, _Circumstances),
    manifestation_of_cancellation(Contract, Lessee, Lessor, Cancelled).

source("Civil Code", "611(2) (until 31 March 2020)",
       en("Under a lease concluded before 1 April 2020 the loss of the part must not have been the lessee's fault."),
       ja("賃借物の一部が賃借人の過失によらないで滅失した場合において、残存する部分のみでは賃借人が賃借をした目的を達することができないときは、賃借人は、契約の解除をすることができる。")).

cancellation_by_lessee(Contract, Lessor, Lessee, Cancelled) <=
    agreement_of_lease(Contract, _FirstLessor, Lessee, _Object, _Rent, Concluded),
    in_force(until(2020-03-31), Concluded),
    lessor_and_lessee(Contract, Lessor, Lessee),
    part_unusable(Contract, _Event, _Share, _Since),
    not_attributable_to_lessee(Contract, _Reasons),
    purpose_of_lease_defeated(Contract, _Circumstances),
    manifestation_of_cancellation(Contract, Lessee, Lessor, Cancelled).
