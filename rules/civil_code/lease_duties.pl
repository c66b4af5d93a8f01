% Lease, continued: against a new owner, a new owner as lessor, repairs and expenses (Book III, Chapter 2, Section 7).

group(claim_under_a_contract(Contract),
      [ claim_for_rent_by_new_lessor(Contract, _Lessor, _Lessee, _Amount),
        claim_for_vacating_by_new_lessor(Contract, _Lessor1, _Lessee1, _Object1),
        claim_of_perfected_lessee(Contract, _Lessee2, _Possessor, _Object2),
        claim_for_repair(Contract, _Lessee3, _Lessor3, _Object3),
        claim_for_necessary_expenses(Contract, _Lessee4, _Lessor4, _Amount4),
        claim_for_useful_expenses(Contract, _Lessee5, _Lessor5, _Amount5)
      ]).

group(claim_due_on_the_agreed_date(Contract, Lessee),
      [ claim_for_rent_by_new_lessor(Contract, _Lessor, Lessee, _Amount),
        claim_for_vacating_by_new_lessor(Contract, _Lessor1, Lessee, _Object)
      ]).

group(money_claim(Contract, Creditor, Debtor),
      [ claim_for_rent_by_new_lessor(Contract, Creditor, Debtor, _Amount),
        claim_for_necessary_expenses(Contract, Creditor, Debtor, _Amount1),
        claim_for_useful_expenses(Contract, Creditor, Debtor, _Amount2)
      ]).

group(claim_that_prescribes(Contract, Creditor, Debtor),
      [ claim_for_rent_by_new_lessor(Contract, Creditor, Debtor, _Amount),
        claim_for_necessary_expenses(Contract, Creditor, Debtor, _Amount1),
        claim_for_useful_expenses(Contract, Creditor, Debtor, _Amount2)
      ]).

group(claim_for_a_thing(Contract, Lessor, Lessee),
      [ claim_for_vacating_by_new_lessor(Contract, Lessor, Lessee, _Object)
      ]).

% ---- effect against others, and a new owner as lessor ----------------------------------------------------------------

source("Civil Code", "605",
       en("The lease of an immovable, when registered, is effective against who acquires a right in it, and other third parties."),
       ja("不動産の賃貸借は、これを登記したときは、その不動産について物権を取得した者その他の第三者に対抗することができる。")).

perfected_lease(Contract, Lessee, Registered) <=
    agreement_of_lease(Contract, _Lessor, Lessee, _Object, _Rent, _Concluded),
    registration_of_lease(Contract, Registered).

source("Civil Code", "605",
       en("A lessee whose lease was perfected first may keep the thing against the new owner."),
       ja("対抗要件を備えた賃借人は、その後に所有権移転登記を備えた者に対し、賃借権を対抗することができる。")).

title_to_possess(Contract, Owner, Lessee) <=
    agreement_of_lease(Contract, Lessor, Lessee, _Object, _Rent, _Concluded),
    perfected_lease(Contract, Lessee, Perfected),
    transfer_of_registration(_Thing, Lessor, Owner, Registered),
    before_the_day(Perfected, Registered).

against_an_unregistered_owner :: title_to_possess(Contract, Owner, Lessee) <=
    agreement_of_lease(Contract, Lessor, Lessee, _Object, _Rent, _Concluded),
    perfected_lease(Contract, Lessee, _Perfected),
    thing_transferred(Lessor, Owner).

exception(against_an_unregistered_owner :: title_to_possess(Contract, Owner, _Lessee),
          owner_registered(Contract, Owner)).

owner_registered(Contract, Owner) <=
    agreement_of_lease(Contract, Lessor, _Lessee, _Object, _Rent, _Concluded),
    transfer_of_registration(_Thing, Lessor, Owner, _Registered).

source("Civil Code", "605-2(1), 605-2(3)",
       en("When the immovable is transferred after the lease was perfected, the transferee becomes the lessor, and may say so to the lessee once the transfer is registered."),
       ja("賃貸借の対抗要件を備えた場合において、その不動産が譲渡されたときは、その不動産の賃貸人たる地位は、その譲受人に移転する。この移転は、所有権の移転の登記をしなければ、賃借人に対抗することができない。")).

% Each fact describes the thing in its own words; it is the thing of the lease.
by_transfer :: lessor_status_passed(Contract, Lessor, NewLessor, Registered) <=
    agreement_of_lease(Contract, Lessor, Lessee, _Object, _Rent, _Concluded),
    perfected_lease(Contract, Lessee, Perfected),
    thing_transferred(Lessor, NewLessor),
    transfer_of_registration(_Thing, Lessor, NewLessor, Registered),
    before_the_day(Perfected, Registered).

thing_transferred(Lessor, NewLessor) <=
    agreement_of_sale(_Sale, Lessor, NewLessor, _Sold, _Price, _Agreed).

thing_transferred(Lessor, NewLessor) <=
    agreement_of_gift(_Gift, Lessor, NewLessor, _Given, _Agreed).

source("Civil Code", "605-2(2)",
       en("It is not so where transferor and transferee agreed that the transferor stays the lessor and leases the thing from the transferee."),
       ja("不動産の譲渡人及び譲受人が、賃貸人たる地位を譲渡人に留保する旨及びその不動産を譲受人が譲渡人に賃貸する旨の合意をしたときは、賃貸人たる地位は、譲受人に移転しない。")).

exception(by_transfer :: lessor_status_passed(Contract, Lessor, NewLessor, _Registered),
          lessor_status_retained(Contract, Lessor, NewLessor)).

lessor_status_retained(Contract, Lessor, NewLessor) <=
    agreement_to_retain_lessor_status(Contract, Lessor, NewLessor).

source("Civil Code", "605-3",
       en("The transferor who is the lessor may agree with the transferee that the latter become the lessor, without the lessee's consent."),
       ja("不動産の譲渡人が賃貸人であるときは、その賃貸人たる地位は、賃借人の承諾を要しないで、譲渡人と譲受人との合意により、譲受人に移転させることができる（所有権の移転の登記をしなければ、賃借人に対抗することができない。）。")).

lessor_status_passed(Contract, Lessor, NewLessor, Registered) <=
    agreement_of_lease(Contract, Lessor, _Lessee, _Object, _Rent, _Concluded),
    agreement_to_pass_lessor_status(Contract, Lessor, NewLessor),
    thing_transferred(Lessor, NewLessor),
    transfer_of_registration(_Thing, Lessor, NewLessor, Registered).

lessor_and_lessee(Contract, NewLessor, Lessee) <=
    agreement_of_lease(Contract, Lessor, Lessee, _Object, _Rent, _Concluded),
    lessor_status_passed(Contract, Lessor, NewLessor, _Registered).

claim_for_rent_by_new_lessor(Contract, NewLessor, Lessee, Amount) <=
    agreement_of_lease(Contract, Lessor, Lessee, _Object, _Rent, _Concluded),
    handover(Contract, Lessor, Lessee, _Thing, _Day),
    lessor_status_passed(Contract, Lessor, NewLessor, Passed),
    n_day_after(Passed, -1, Before),
    rent_since(Contract, Before, Amount).

claim_for_vacating_by_new_lessor(Contract, NewLessor, Lessee, Object) <=
    agreement_of_lease(Contract, Lessor, Lessee, Object, _Rent, _Concluded),
    handover(Contract, Lessor, Lessee, _Thing, _Day),
    lessor_status_passed(Contract, Lessor, NewLessor, _Passed),
    end_of_lease(Contract, NewLessor, Lessee).

source("Civil Code", "605-2(1), 605-3, 612(1)",
       en("The lease passes as it is: the former lessor's consent to a sublease binds the new one."),
       ja("賃貸人たる地位は従前の内容のまま移転し、従前の賃貸人がした転貸の承諾は、新たな賃貸人に対してもその効力を有する。")).

consent_to_sublease_given(Contract, NewLessor, _Cancelled) <=
    lessor_status_passed(Contract, Lessor, NewLessor, Passed),
    consent_to_sublease(Contract, Lessor, Given),
    same_day_or_before_the_day(Given, Passed).

source("Civil Code", "605-2(1), 605-3",
       en("The former lessor has no claims under the lease for the time since."),
       ja("賃貸人たる地位の移転により、従前の賃貸人は、その後の賃料及び目的物の返還を請求することができない。")).

exception(claim_for_vacating(Contract, Lessor, _Lessee, _Object),
          lessor_status_lost(Contract, Lessor)).

lessor_status_lost(Contract, Lessor) <=
    lessor_status_passed(Contract, Lessor, _NewLessor, _Passed).

reduces(claim_for_rent(Contract, Lessor, _Lessee, _Amount),
        rent_after_the_transfer(Contract, Lessor, After),
        After).

rent_after_the_transfer(Contract, Lessor, After) <=
    lessor_status_passed(Contract, Lessor, _NewLessor, Passed),
    n_day_after(Passed, -1, Before),
    rent_since(Contract, Before, After).

source("Civil Code", "605-4",
       en("The lessee of an immovable whose lease is perfected may demand it from a third party who possesses it."),
       ja("不動産の賃借人は、対抗要件を備えた場合において、その不動産を第三者が占有しているときは、その第三者に対する返還の請求をすることができる。")).

claim_of_perfected_lessee(Contract, Lessee, Possessor, Object) <=
    agreement_of_lease(Contract, Lessor, Lessee, Object, _Rent, _Concluded),
    perfected_lease(Contract, Lessee, _Perfected),
    possession(Possessor, _Thing),
    different(Possessor, Lessor).

exception(claim_of_perfected_lessee(Contract, Lessee, _Possessor, _Object),
          lease_over(Contract, Lessee)).

lease_over(Contract, Lessee) <=
    end_of_lease(Contract, _Lessor, Lessee).

% ---- repairs and expenses --------------------------------------------------------------------------------------------

source("Civil Code", "606(1)",
       en("The lessor must make the repairs that the use of the thing needs."),
       ja("賃貸人は、賃貸物の使用及び収益に必要な修繕をする義務を負う。")).

claim_for_repair(Contract, Lessee, Lessor, Object) <=
    agreement_of_lease(Contract, Lessor, Lessee, Object, _Rent, _Concluded),
    need_for_repair(Contract, _Defect).

exception(claim_for_repair(Contract, Lessee, _Lessor, _Object),
          lease_over(Contract, Lessee)).

exception(claim_for_repair(Contract, _Lessee, Lessor, _Object),
          repaired(Contract, Lessor)).

repaired(Contract, Lessor) <=
    repair_of_leased_thing(Contract, Lessor, _Repaired).

source("Civil Code", "606(1) proviso",
       en("Not, if the repair became necessary for a cause attributable to the lessee (leases concluded since 1 April 2020)."),
       ja("ただし、賃借人の責めに帰すべき事由によってその修繕が必要となったときは、この限りでない。")).

exception(claim_for_repair(Contract, _Lessee, _Lessor, _Object),
          need_attributable_to_lessee(Contract)).

need_attributable_to_lessee(Contract) <=
    contract_concluded(Contract, Concluded),
    in_force(from(2020-04-01), Concluded),
    repair_needed_through_lessee(Contract, _Conduct).

source("Civil Code", "91, 606(1)",
       en("The parties may agree that the lessor need not repair."),
       ja("賃貸人が修繕義務を負わない旨の特約は、有効である。")).

exception(claim_for_repair(Contract, _Lessee, _Lessor, _Object),
          repairs_left_to_lessee(Contract)).

exception(claim_for_necessary_expenses(Contract, _Lessee, _Lessor, _Amount),
          repairs_left_to_lessee(Contract)).

repairs_left_to_lessee(Contract) <=
    agreement_on_repairs(Contract).

source("Civil Code", "608(1), 605-2(4)",
       en("The lessee who spent on the thing what the lessor should have may claim it back at once, from the present lessor."),
       ja("賃借人は、賃借物について賃貸人の負担に属する必要費を支出したときは、賃貸人（賃貸人たる地位の移転があったときは、譲受人）に対し、直ちにその償還を請求することができる。")).

claim_for_necessary_expenses(Contract, Lessee, Lessor, Amount) <=
    lessor_and_lessee(Contract, Lessor, Lessee),
    necessary_expense(Contract, Lessee, _Work, Amount, _Spent),
    stated(Amount).

principal_obligation(Contract, Lessee, Lessor, Amount) <=
    claim_for_necessary_expenses(Contract, Lessee, Lessor, Amount).

cross_obligation(Contract, Lessee, Lessor, Amount) <=
    claim_for_necessary_expenses(Contract, Lessee, Lessor, Amount).

source("Civil Code", "608(2), 196(2)",
       en("What the lessee spent to improve the thing is to be reimbursed when the lease ends, so far as its value is still higher for it; the lessor chooses the lesser sum."),
       ja("賃借人が賃借物について有益費を支出したときは、賃貸人は、賃貸借の終了の時に、その価格の増加が現存する場合に限り、賃貸人の選択に従い、支出した金額又は増価額を償還しなければならない。")).

claim_for_useful_expenses(Contract, Lessee, Lessor, Spent) <=
    end_of_lease(Contract, Lessor, Lessee),
    useful_expense(Contract, Lessee, _Work, Spent, Increase),
    Spent =< Increase.

claim_for_useful_expenses(Contract, Lessee, Lessor, Increase) <=
    end_of_lease(Contract, Lessor, Lessee),
    useful_expense(Contract, Lessee, _Work, Spent, Increase),
    Increase > 0,
    Increase < Spent.

source("Civil Code", "605-2(4)",
       en("These debts, and that for the security deposit, have passed to the new lessor."),
       ja("賃貸人たる地位が移転したときは、費用の償還に係る債務及び敷金の返還に係る債務は、譲受人が承継する。")).

exception(claim_for_necessary_expenses(Contract, _Lessee, Lessor, _Amount),
          lessor_status_lost(Contract, Lessor)).

exception(claim_for_useful_expenses(Contract, _Lessee, Lessor, _Amount),
          lessor_status_lost(Contract, Lessor)).

source("Civil Code", "622, 600(1)",
       en("They must be claimed within one year of the return of the thing."),
       ja("借主が支出した費用の償還は、貸主が返還を受けた時から一年以内に請求しなければならない。")).

exception(claim_for_necessary_expenses(Contract, Lessee, Lessor, _Amount),
          year_since_return_of_lease(Contract, Lessor, Lessee, _End)).

exception(claim_for_useful_expenses(Contract, Lessee, Lessor, _Amount),
          year_since_return_of_lease(Contract, Lessor, Lessee, _End)).

year_since_return_of_lease(Contract, Lessor, Lessee, End) <=
    handover(Contract, Lessee, Lessor, _Thing, Returned),
    n_month_after(Returned, 12, End),
    day_of_judgment(Today),
    before_the_day(End, Today).

exception(year_since_return_of_lease(Contract, _Lessor, Lessee, End),
          claimed_within_a_year_of_return(Contract, Lessee, End)).

claimed_within_a_year_of_return(Contract, Lessee, End) <=
    demand(Contract, Lessee, _Lessor, Demanded, _Deadline),
    same_day_or_before_the_day(Demanded, End).

claimed_within_a_year_of_return(Contract, Lessee, End) <=
    judicial_claim(Contract, Lessee, Filed),
    same_day_or_before_the_day(Filed, End).

source("Civil Code", "295(1)",
       en("The lessee may retain the thing until such expenses are reimbursed."),
       ja("賃借人は、賃借物について支出した費用の償還を受けるまで、その物を留置することができる。")).

in_exchange(claim_for_vacating(Contract, Lessor, Lessee, _Object),
            retention_for_expenses(Contract, Lessor, Lessee, Amount),
            payment_of(Amount)).

retention_for_expenses(Contract, Lessor, Lessee, Amount) <=
    invocation_of_retention(Contract, Lessee),
    claim_for_necessary_expenses(Contract, Lessee, Lessor, Amount).

retention_for_expenses(Contract, Lessor, Lessee, Amount) <=
    invocation_of_retention(Contract, Lessee),
    claim_for_useful_expenses(Contract, Lessee, Lessor, Amount).

source("Supreme Court", "1971-07-16",
       en("Not for what was spent after the lease had ended, while the lessee knew that there was no title to possess."),
       ja("賃貸借の終了後、占有すべき権原のないことを知りながら不法に占有する間に支出した費用については、民法二九五条二項の類推適用により、留置権を主張することができない。")).

exception(retention_for_expenses(Contract, Lessor, Lessee, Amount),
          spent_without_title(Contract, Lessor, Lessee, Amount)).

spent_without_title(Contract, _Lessor, Lessee, Amount) <=
    expense_without_title(Contract, Lessee, Amount).
