% Lease, continued: the end of its term, renewal, and termination by notice (Book III, Chapter 2, Section 7). What is
% special to buildings, and to land leased for owning a building, stands in building_lease.pl.

% ---- the term comes to its end ---------------------------------------------------------------------------------------

source("Civil Code", "622, 597(1)",
       en("A lease for a term ends when the term has run out, by the day of judgment."),
       ja("当事者が賃貸借の期間を定めたときは、賃貸借は、その期間が満了することによって終了する。")).

expiry_of_lease(Contract, Lessor, Lessee) <=
    end_of_term(Contract, Lessor, Lessee, End),
    day_of_judgment(Today),
    before_the_day(End, Today).

by_the_civil_code :: end_of_term(Contract, Lessor, Lessee, End) <=
    lessor_and_lessee(Contract, Lessor, Lessee),
    agreed_term(Contract, _Start, End).

source("Act on Land and Building Leases", "1, 9, 30",
       en("Under the Act on Land and Building Leases the end of the term alone does not end the lease."),
       ja("建物の賃貸借及び建物の所有を目的とする土地の賃貸借は、借地借家法により、期間の満了のみによっては終了しない。")).

exception(by_the_civil_code :: end_of_term(Contract, _Lessor, _Lessee, _End),
          lease_under_the_act(Contract)).

source("Civil Code", "604(1)",
       en("A lease can last no longer than fifty years; a longer term is reduced to that."),
       ja("賃貸借の存続期間は、五十年を超えることができない。契約でこれより長い期間を定めたときであっても、その期間は、五十年とする。")).

longest_term :: end_of_term(Contract, Lessor, Lessee, Last) <=
    agreement_of_lease(Contract, _FirstLessor, Lessee, _Object, _Rent, Concluded),
    in_force(from(2020-04-01), Concluded),
    lessor_and_lessee(Contract, Lessor, Lessee),
    agreed_term(Contract, Start, End),
    n_month_after(Start, 600, DayAfter),
    same_day_or_after_the_day(End, DayAfter),
    n_day_after(DayAfter, -1, Last).

source("Civil Code", "604(1) (until 31 March 2020)",
       en("A lease concluded before 1 April 2020 can last no longer than twenty years (unless renewed since)."),
       ja("賃貸借の存続期間は、二十年を超えることができない。契約でこれより長い期間を定めたときであっても、その期間は、二十年とする。")).

longest_term :: end_of_term(Contract, Lessor, Lessee, Last) <=
    agreement_of_lease(Contract, _FirstLessor, Lessee, _Object, _Rent, Concluded),
    in_force(until(2020-03-31), Concluded),
    lessor_and_lessee(Contract, Lessor, Lessee),
    agreed_term(Contract, Start, End),
    n_month_after(Start, 240, DayAfter),
    same_day_or_after_the_day(End, DayAfter),
    n_day_after(DayAfter, -1, Last).

source("Act on Land and Building Leases", "3, 29(2)",
       en("Article 604 of the Civil Code does not apply to leases of buildings, nor to land leased for owning a building."),
       ja("民法第六百四条の規定は、建物の賃貸借については、適用しない（借地権についても、第三条による。）。")).

exception(longest_term :: end_of_term(Contract, _Lessor, _Lessee, _Last),
          lease_under_the_act(Contract)).

% ---- renewal ---------------------------------------------------------------------------------------------------------

source("Civil Code", "604(2)",
       en("The parties may renew the lease, for another term that begins when the former one has run out."),
       ja("賃貸借の存続期間は、更新することができる（合意により、従前の期間の満了後に新たな期間を定めた場合）。")).

exception(end_of_term(Contract, _Lessor, _Lessee, End),
          renewed_by_agreement(Contract, End)).

renewed_by_agreement(Contract, End) <=
    agreed_term(Contract, Start, _NewEnd),
    after_the_day(Start, End).

source("Civil Code", "619(1)",
       en("If the lessee goes on using the thing after the term, and the lessor knows this and does not object, they are presumed to have made a new lease."),
       ja("賃貸借の期間が満了した後賃借人が賃借物の使用又は収益を継続する場合において、賃貸人がこれを知りながら異議を述べないときは、従前の賃貸借と同一の条件で更に賃貸借をしたものと推定する。")).

exception(by_the_civil_code :: end_of_term(Contract, Lessor, Lessee, End),
          implied_renewal(Contract, Lessor, Lessee, End)).

exception(longest_term :: end_of_term(Contract, Lessor, Lessee, Last),
          implied_renewal(Contract, Lessor, Lessee, Last)).

implied_renewal(Contract, Lessor, Lessee, End) <=
    continued_use(Contract, Lessee, Used),
    after_the_day(Used, End),
    acquiescence_in_continued_use(Contract, Lessor, _Circumstances).

% It is presumed only: the lessor may show that no new lease was made.
exception(implied_renewal(Contract, Lessor, _Lessee, _End),
          no_new_lease_meant(Contract, Lessor)).

no_new_lease_meant(Contract, Lessor) <=
    no_intention_to_renew(Contract, Lessor, _Circumstances).

% ---- termination by notice -------------------------------------------------------------------------------------------

source("Civil Code", "617(1)",
       en("A lease without a term ends when the period for its kind has passed since either party gave notice, by the day of judgment."),
       ja("当事者が賃貸借の期間を定めなかったときは、各当事者は、いつでも解約の申入れをすることができる。この場合においては、賃貸借は、解約の申入れの日から所定の期間を経過することによって終了する。")).

termination_by_notice(Contract, Lessor, Lessee) <=
    end_of_notice_period(Contract, Lessor, Lessee, End),
    day_of_judgment(Today),
    before_the_day(End, Today).

no_term_runs :: notice_given(Contract, By, To, Noticed) <=
    notice_of_termination(Contract, By, To, Noticed).

notice_of_either(Contract, Lessor, Lessee, Noticed) <=
    lessor_and_lessee(Contract, Lessor, Lessee),
    notice_given(Contract, Lessor, Lessee, Noticed).

notice_of_either(Contract, Lessor, Lessee, Noticed) <=
    lessor_and_lessee(Contract, Lessor, Lessee),
    notice_given(Contract, Lessee, Lessor, Noticed).

source("Civil Code", "617(1)",
       en("No notice ends a lease while a term that was agreed still runs."),
       ja("期間の定めのある賃貸借は、その期間内に解約の申入れによって終了させることができない。")).

exception(no_term_runs :: notice_given(Contract, By, _To, Noticed),
          term_still_running(Contract, By, Noticed)).

term_still_running(Contract, _By, Noticed) <=
    agreed_term(Contract, _Start, End),
    same_day_or_after_the_day(End, Noticed).

source("Civil Code", "618",
       en("The same applies to a lease for a term if the party has reserved the right to terminate it meanwhile."),
       ja("当事者が賃貸借の期間を定めた場合であっても、その一方又は双方がその期間内に解約をする権利を留保したときは、前条の規定を準用する。")).

exception(term_still_running(Contract, By, _Noticed),
          termination_reserved(Contract, By)).

termination_reserved(Contract, By) <=
    reserved_right_to_terminate(Contract, By).

source("Civil Code", "617(1)(i)",
       en("A lease of land: one year."),
       ja("土地の賃貸借　一年")).

end_of_notice_period(Contract, Lessor, Lessee, End) <=
    lease_of_land(Contract),
    notice_of_either(Contract, Lessor, Lessee, Noticed),
    n_month_after(Noticed, 12, End).

% The kind is not alleged: the longest of the periods, as a shorter one is for its party to show.
of_whatever_kind :: end_of_notice_period(Contract, Lessor, Lessee, End) <=
    notice_of_either(Contract, Lessor, Lessee, Noticed),
    n_month_after(Noticed, 12, End).

source("Act on Land and Building Leases", "1, 9, 28, 30",
       en("Under the Act on Land and Building Leases the end of such a period alone does not end the lease."),
       ja("建物の賃貸借及び建物の所有を目的とする土地の賃貸借は、借地借家法により、解約の申入れと期間の経過のみによっては終了しない。")).

exception(of_whatever_kind :: end_of_notice_period(Contract, _Lessor, _Lessee, _End),
          lease_under_the_act(Contract)).

source("Civil Code", "617(1)(ii)",
       en("A lease of a building: three months, when the lessee gives the notice; for the lessor's see the Act on Land and Building Leases 27, 28."),
       ja("建物の賃貸借　三箇月（賃貸人による解約の申入れについては、借地借家法第二十七条、第二十八条による。）")).

end_of_notice_period(Contract, Lessor, Lessee, End) <=
    lease_of_building(Contract),
    lessor_and_lessee(Contract, Lessor, Lessee),
    notice_given(Contract, Lessee, Lessor, Noticed),
    n_month_after(Noticed, 3, End).

source("Civil Code", "617(1)(iii)",
       en("A lease of a movable: one day."),
       ja("動産及び貸席の賃貸借　一日")).

end_of_notice_period(Contract, Lessor, Lessee, End) <=
    lease_of_movable(Contract),
    notice_of_either(Contract, Lessor, Lessee, Noticed),
    n_day_after(Noticed, 1, End).
