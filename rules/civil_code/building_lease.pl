% Leases of buildings, and of land for owning a building (Act on Land and Building Leases), as far as they end otherwise
% than by the Civil Code, are effective against others, or have their rent changed.

source("Act on Land and Building Leases", "1, 26",
       en("The Act applies to leases of buildings and of land for owning a building. Who relies on a refusal to renew, or on just cause, shows a lease under it."),
       ja("この法律は、建物の所有を目的とする地上権及び土地の賃借権並びに建物の賃貸借に関し必要な事項を定める。")).

lease_under_the_act(Contract) <=
    lease_of_building(Contract).

lease_under_the_act(Contract) <=
    lease_of_land_for_building(Contract).

% Who pleads either is held to it, even where it is not proven.
lease_under_the_act(Contract) <=
    plea_of_refusal_to_renew(Contract, _By, _To, _Refused).

lease_under_the_act(Contract) <=
    plea_of_just_cause(Contract, _Circumstances).

source("Act on Land and Building Leases", "1, 25, 40",
       en("It does not apply to movables and other land, nor, in what it says of the end of a lease, to one clearly for temporary use."),
       ja("この法律は、動産及びその他の土地の賃貸借には適用されず、一時使用のために賃貸借をしたことが明らかな場合には、その終了に関する規定は、適用しない。")).

exception(lease_under_the_act(Contract),
          outside_the_act(Contract)).

outside_the_act(Contract) <=
    lease_of_movable(Contract).

outside_the_act(Contract) <=
    lease_of_land(Contract).

outside_the_act(Contract) <=
    lease_for_temporary_use(Contract, _Circumstances).

% ---- land for owning a building --------------------------------------------------------------------------------------

% Land leased before 1 August 1992 stays under the former Act for its renewal, which is not written here.
source("Act on Land and Building Leases", "3, 9",
       en("The lease lasts thirty years or, where a longer term was agreed, as long as that."),
       ja("借地権の存続期間は、三十年とする。ただし、契約でこれより長い期間を定めたときは、その期間とする。")).

term_of_land_lease(Contract, End) <=
    agreed_term(Contract, Start, End),
    n_month_after(Start, 360, DayAfter),
    nextday(End, Next),
    same_day_or_after_the_day(Next, DayAfter).

term_of_land_lease(Contract, Last) <=
    agreed_term(Contract, Start, End),
    n_month_after(Start, 360, DayAfter),
    nextday(End, Next),
    before_the_day(Next, DayAfter),
    n_day_after(DayAfter, -1, Last).

without_agreed_term :: term_of_land_lease(Contract, Last) <=
    agreement_of_lease(Contract, _Lessor, _Lessee, _Land, _Rent, Concluded),
    n_month_after(Concluded, 360, DayAfter),
    n_day_after(DayAfter, -1, Last).

exception(without_agreed_term :: term_of_land_lease(Contract, _Last),
          term_agreed(Contract)).

term_agreed(Contract) <=
    agreed_term(Contract, _Start, _End).

source("Act on Land and Building Leases", "5, 6",
       en("It ends with its term if the lessor has objected to the renewal, or to the use going on, without delay and with just cause."),
       ja("借地権の存続期間が満了する場合において、借地権設定者が、契約の更新の請求又は土地の使用の継続に対し、正当の事由をもって遅滞なく異議を述べたときは、借地権は、更新されない。")).

end_of_term(Contract, Lessor, Lessee, End) <=
    lease_of_land_for_building(Contract),
    agreement_of_lease(Contract, _FirstLessor, Lessee, _Land, _Rent, Concluded),
    in_force(from(1992-08-01), Concluded),
    lessor_and_lessee(Contract, Lessor, Lessee),
    term_of_land_lease(Contract, End),
    objection_to_renewal(Contract, Lessor, Lessee, End),
    just_cause_to_end(Contract).

% What the lessor declares up to the end of the term answers the request to renew; afterwards, it objects to the use.
objection_to_renewal(Contract, Lessor, Lessee, End) <=
    refusal_to_renew(Contract, Lessor, Lessee, Refused),
    same_day_or_before_the_day(Refused, End).

objection_to_renewal(Contract, Lessor, _Lessee, End) <=
    prompt_objection(Contract, Lessor, Objected),
    after_the_day(Objected, End).

source("Act on Land and Building Leases", "9; Civil Code 618",
       en("A lessee of such land who has reserved the right may give notice; one year."),
       ja("借地権者が期間内に解約をする権利を留保したときは、解約の申入れをすることができる（一年）。")).

end_of_notice_period(Contract, Lessor, Lessee, End) <=
    lease_of_land_for_building(Contract),
    lessor_and_lessee(Contract, Lessor, Lessee),
    reserved_right_to_terminate(Contract, Lessee),
    notice_given(Contract, Lessee, Lessor, Noticed),
    n_month_after(Noticed, 12, End).

source("Act on Land and Building Leases", "22(1)",
       en("A lease of such land for fifty years or more ends with its term where that was agreed in writing."),
       ja("存続期間を五十年以上として借地権を設定する場合においては、契約の更新及び建物の築造による存続期間の延長がなく、並びに第十三条の規定による買取りの請求をしないこととする旨を定めることができる。この場合においては、その特約は、公正証書による等書面によってしなければならない。")).

fixed_term_of_land(Contract, End) <=
    agreement_of_lease(Contract, _Lessor, _Lessee, _Land, _Rent, Concluded),
    in_force(from(1992-08-01), Concluded),
    agreed_term(Contract, Start, End),
    agreement_not_to_renew(Contract),
    in_writing(Contract),
    n_month_after(Start, 600, DayAfter),
    nextday(End, Next),
    same_day_or_after_the_day(Next, DayAfter).

source("Act on Land and Building Leases", "23(1), 23(3)",
       en("So does one for a business building, by notarial deed, for thirty to less than fifty years, where that was agreed."),
       ja("専ら事業の用に供する建物の所有を目的とし、かつ、存続期間を三十年以上五十年未満として借地権を設定する場合においては、契約の更新がないこととする旨を定めることができる（公正証書によってしなければならない。）。")).

fixed_term_of_land(Contract, End) <=
    agreement_of_lease(Contract, _Lessor, _Lessee, _Land, _Rent, Concluded),
    in_force(from(2008-01-01), Concluded),
    agreed_term(Contract, Start, End),
    notarial_deed_for_business_building(Contract),
    agreement_not_to_renew(Contract),
    n_month_after(Start, 360, DayAfter),
    nextday(End, Next),
    same_day_or_after_the_day(Next, DayAfter),
    n_month_after(Start, 600, Limit),
    before_the_day(Next, Limit).

source("Act on Land and Building Leases", "23(2), 23(3)",
       en("And one for a business building, by notarial deed, for ten to less than thirty years."),
       ja("専ら事業の用に供する建物の所有を目的とし、かつ、存続期間を十年以上三十年未満として借地権を設定する場合には、第三条から第八条まで、第十三条及び第十八条の規定は、適用しない（公正証書によってしなければならない。）。")).

fixed_term_of_land(Contract, End) <=
    agreement_of_lease(Contract, _Lessor, _Lessee, _Land, _Rent, Concluded),
    in_force(from(2008-01-01), Concluded),
    agreed_term(Contract, Start, End),
    notarial_deed_for_business_building(Contract),
    n_month_after(Start, 120, DayAfter),
    nextday(End, Next),
    same_day_or_after_the_day(Next, DayAfter),
    n_month_after(Start, 360, Limit),
    before_the_day(Next, Limit).

end_of_term(Contract, Lessor, Lessee, End) <=
    lease_of_land_for_building(Contract),
    lessor_and_lessee(Contract, Lessor, Lessee),
    fixed_term_of_land(Contract, End).

% ---- buildings: the end of the term ----------------------------------------------------------------------------------

source("Act on Land and Building Leases", "26(1), 28",
       en("A building lease ends with its term if the lessor refused to renew it one year to six months before the end, with just cause."),
       ja("建物の賃貸借について期間の定めがある場合において、当事者が期間の満了の一年前から六月前までの間に相手方に対して更新をしない旨の通知をしなかったときは、従前の契約と同一の条件で契約を更新したものとみなす。建物の賃貸人による通知は、正当の事由があると認められる場合でなければ、することができない。")).

% A refusal and just cause show that it is the lease of a building, unless another kind is shown.
of_a_building :: end_of_term(Contract, Lessor, Lessee, End) <=
    lessor_and_lessee(Contract, Lessor, Lessee),
    agreed_term(Contract, _Start, End),
    refusal_to_renew(Contract, Lessor, Lessee, Refused),
    n_month_before(End, 12, Earliest),
    n_month_before(End, 6, Latest),
    same_day_or_after_the_day(Refused, Earliest),
    same_day_or_before_the_day(Refused, Latest),
    just_cause_to_end(Contract).

exception(of_a_building :: end_of_term(Contract, _Lessor, _Lessee, _End),
          not_of_a_building(Contract)).

not_of_a_building(Contract) <=
    lease_of_land_for_building(Contract).

not_of_a_building(Contract) <=
    outside_the_act(Contract).

source("Act on Land and Building Leases", "26(1)",
       en("It also ends if the lessee refused in that time; the lessee needs no just cause."),
       ja("建物の賃借人が期間の満了の一年前から六月前までの間に更新をしない旨の通知をしたときも、契約は、更新されない（正当の事由を要しない。）。")).

refused_by_lessee :: end_of_term(Contract, Lessor, Lessee, End) <=
    lessor_and_lessee(Contract, Lessor, Lessee),
    agreed_term(Contract, _Start, End),
    refusal_to_renew(Contract, Lessee, Lessor, Refused),
    n_month_before(End, 12, Earliest),
    n_month_before(End, 6, Latest),
    same_day_or_after_the_day(Refused, Earliest),
    same_day_or_before_the_day(Refused, Latest).

source("Act on Land and Building Leases", "6, 28",
       en("Whether there is just cause turns on both parties' need of the thing, the history of the lease, its use and state, and what is offered for vacating."),
       ja("正当の事由は、賃貸人及び賃借人が使用を必要とする事情のほか、賃貸借に関する従前の経過、利用状況及び現況並びに明渡しと引換えに財産上の給付をする旨の申出を考慮して、判断する。")).

just_cause_to_end(Contract) <=
    just_cause(Contract, _Circumstances).

% What speaks against it (評価障害事実) is the lessee's.
exception(just_cause_to_end(Contract),
          just_cause_outweighed(Contract)).

just_cause_outweighed(Contract) <=
    circumstances_against_just_cause(Contract, _Circumstances).

in_exchange(claim_for_vacating(Contract, Lessor, Lessee, _Object),
            compensation_for_vacating(Contract, Lessor, Lessee, Amount),
            payment_of(Amount)).

compensation_for_vacating(Contract, Lessor, Lessee, Amount) <=
    offer_of_compensation(Contract, Lessor, Lessee, Amount),
    stated(Amount).

% Nothing is due for vacating where the lease ended without regard to just cause.
exception(compensation_for_vacating(Contract, Lessor, Lessee, _Amount),
          ended_without_just_cause(Contract, Lessor, Lessee)).

ended_without_just_cause(Contract, Lessor, Lessee) <=
    ended_for_breach(Contract, Lessor, Lessee).

ended_without_just_cause(Contract, _Lessor, _Lessee) <=
    cancellation_by_agreement(Contract, _Cancelled).

ended_without_just_cause(Contract, Lessor, Lessee) <=
    fixed_term_lease(Contract, Lessor, Lessee),
    expiry_of_lease(Contract, Lessor, Lessee).

source("Act on Land and Building Leases", "26(2), 27(2)",
       en("Although it was refused or terminated, the lease is renewed if the lessee goes on using the building afterwards."),
       ja("前項の通知をした場合又は解約の申入れにより賃貸借が終了した場合であっても、建物の賃借人が使用を継続する場合において、建物の賃貸人が遅滞なく異議を述べなかったときは、契約を更新したものとみなす。")).

exception(of_a_building :: end_of_term(Contract, Lessor, Lessee, End),
          renewed_by_continued_use(Contract, Lessor, Lessee, End)).

exception(refused_by_lessee :: end_of_term(Contract, Lessor, Lessee, End),
          renewed_by_continued_use(Contract, Lessor, Lessee, End)).

exception(notice_by_lessor_of_building :: end_of_notice_period(Contract, Lessor, Lessee, End),
          renewed_by_continued_use(Contract, Lessor, Lessee, End)).

renewed_by_continued_use(Contract, _Lessor, Lessee, End) <=
    continued_use(Contract, Lessee, Used),
    after_the_day(Used, End).

source("Act on Land and Building Leases", "26(3)",
       en("The use by a sublessee counts as that by the lessee."),
       ja("建物の転貸借がされている場合においては、建物の転借人がする建物の使用の継続を建物の賃借人がする建物の使用の継続とみなす。")).

renewed_by_continued_use(Contract, _Lessor, Lessee, End) <=
    agreement_of_sublease(Contract, Lessee, Sublessee, _Part, _Agreed),
    continued_use(Contract, Sublessee, Used),
    after_the_day(Used, End).

source("Act on Land and Building Leases", "26(2), 27(2)",
       en("It is not, if the lessor objected without delay."),
       ja("建物の賃貸人が遅滞なく異議を述べたときは、この限りでない。")).

exception(renewed_by_continued_use(Contract, Lessor, _Lessee, End),
          objected_to_continued_use(Contract, Lessor, End)).

objected_to_continued_use(Contract, Lessor, End) <=
    prompt_objection(Contract, Lessor, Objected),
    after_the_day(Objected, End).

source("Act on Land and Building Leases", "29(1)",
       en("A building lease for less than a year counts as one without a term."),
       ja("期間を一年未満とする建物の賃貸借は、期間の定めがない建物の賃貸借とみなす。")).

exception(of_a_building :: end_of_term(Contract, _Lessor, _Lessee, _End),
          term_under_a_year(Contract)).

notice_given(Contract, By, To, Noticed) <=
    term_under_a_year(Contract),
    notice_of_termination(Contract, By, To, Noticed).

term_under_a_year(Contract) <=
    lease_of_building(Contract),
    agreed_term(Contract, Start, End),
    n_month_after(Start, 12, DayAfter),
    nextday(End, Next),
    before_the_day(Next, DayAfter).

source("Act on Land and Building Leases", "38(1), 40",
       en("That does not apply to a fixed-term lease, nor to one for temporary use."),
       ja("定期建物賃貸借及び一時使用のための建物の賃貸借には、第二十九条第一項の規定を適用しない。")).

exception(term_under_a_year(Contract),
          fixed_or_temporary(Contract)).

fixed_or_temporary(Contract) <=
    fixed_term_lease(Contract, _Lessor, _Lessee).

fixed_or_temporary(Contract) <=
    lease_for_temporary_use(Contract, _Circumstances).

% ---- buildings: termination by notice --------------------------------------------------------------------------------

source("Act on Land and Building Leases", "27(1), 28",
       en("When the lessor gives notice, with just cause, the lease of a building ends six months later."),
       ja("建物の賃貸人が（正当の事由をもって）賃貸借の解約の申入れをした場合においては、建物の賃貸借は、解約の申入れの日から六月を経過することによって終了する。")).

% Just cause shows that it is the lease of a building, unless another kind is shown.
notice_by_lessor_of_building :: end_of_notice_period(Contract, Lessor, Lessee, End) <=
    lessor_and_lessee(Contract, Lessor, Lessee),
    notice_given(Contract, Lessor, Lessee, Noticed),
    n_month_after(Noticed, 6, End),
    just_cause_to_end(Contract).

exception(notice_by_lessor_of_building :: end_of_notice_period(Contract, _Lessor, _Lessee, _End),
          not_of_a_building(Contract)).

source("Act on Land and Building Leases", "40; Civil Code 617(1)(ii)",
       en("The lease of a building for temporary use ends three months after the lessor's notice, without just cause."),
       ja("一時使用のための建物の賃貸借は、賃貸人の解約の申入れの日から三箇月を経過することによって終了する。")).

end_of_notice_period(Contract, Lessor, Lessee, End) <=
    lease_of_building(Contract),
    lease_for_temporary_use(Contract, _Circumstances),
    lessor_and_lessee(Contract, Lessor, Lessee),
    notice_given(Contract, Lessor, Lessee, Noticed),
    n_month_after(Noticed, 3, End).

% ---- buildings: fixed-term leases ------------------------------------------------------------------------------------

% The article is counted as since 18 May 2022; what it says of these points is older.
source("Act on Land and Building Leases", "38(1), 38(3)",
       en("That a building lease for a term is not renewed can be agreed in writing, if the lessor explained it before with a document."),
       ja("期間の定めがある建物の賃貸借をする場合においては、公正証書による等書面によって契約をするときに限り、契約の更新がないこととする旨を定めることができる。賃貸人は、あらかじめ、その旨を記載した書面を交付して説明しなければならない。")).

fixed_term_lease(Contract, Lessor, Lessee) <=
    agreement_of_lease(Contract, FirstLessor, Lessee, _Building, _Rent, Concluded),
    in_force(from(2000-03-01), Concluded),
    lessor_and_lessee(Contract, Lessor, Lessee),
    agreement_not_to_renew(Contract),
    in_writing(Contract),
    explanation_of_fixed_term(Contract, FirstLessor, Lessee).

source("Act on Land and Building Leases", "38(6)",
       en("Where the term is a year or more, the lessor can rely on its end only after a notice one year to six months before it."),
       ja("期間が一年以上である場合には、賃貸人は、期間の満了の一年前から六月前までの間に賃借人に対し期間の満了により賃貸借が終了する旨の通知をしなければ、その終了を賃借人に対抗することができない。")).

end_of_term(Contract, Lessor, Lessee, End) <=
    fixed_term_lease(Contract, Lessor, Lessee),
    agreed_term(Contract, _Start, End),
    notice_of_expiry(Contract, Lessor, Lessee, Noticed),
    n_month_before(End, 12, Earliest),
    n_month_before(End, 6, Latest),
    same_day_or_after_the_day(Noticed, Earliest),
    same_day_or_before_the_day(Noticed, Latest).

source("Act on Land and Building Leases", "38(6) proviso",
       en("A later notice has that effect six months after it."),
       ja("ただし、賃貸人が通知期間の経過後賃借人に対しその旨の通知をした場合においては、その通知の日から六月を経過した後は、この限りでない。")).

end_of_term(Contract, Lessor, Lessee, Later) <=
    fixed_term_lease(Contract, Lessor, Lessee),
    agreed_term(Contract, _Start, End),
    notice_of_expiry(Contract, Lessor, Lessee, Noticed),
    n_month_before(End, 6, Latest),
    after_the_day(Noticed, Latest),
    n_month_after(Noticed, 6, Later).

source("Act on Land and Building Leases", "38(1)",
       en("Where the term is less than a year, it ends without such a notice."),
       ja("期間が一年未満であるときは、通知を要しない（第二十九条第一項の規定は、適用しない。）。")).

end_of_term(Contract, Lessor, Lessee, End) <=
    fixed_term_lease(Contract, Lessor, Lessee),
    agreed_term(Contract, Start, End),
    n_month_after(Start, 12, DayAfter),
    nextday(End, Next),
    before_the_day(Next, DayAfter).

source("Act on Land and Building Leases", "38(7)",
       en("The lessee of a dwelling under 200 square metres who, for unavoidable reasons, cannot go on living there may give notice; one month."),
       ja("居住の用に供する建物（床面積が二百平方メートル未満のもの）の定期建物賃貸借において、転勤、療養、親族の介護その他のやむを得ない事情により、賃借人が建物を自己の生活の本拠として使用することが困難となったときは、賃借人は、解約の申入れをすることができる。この場合においては、賃貸借は、解約の申入れの日から一月を経過することによって終了する。")).

end_of_notice_period(Contract, Lessor, Lessee, End) <=
    fixed_term_lease(Contract, Lessor, Lessee),
    dwelling_under_200_square_metres(Contract),
    unavoidable_circumstances(Contract, Lessee, _Circumstances),
    notice_of_termination(Contract, Lessee, Lessor, Noticed),
    n_month_after(Noticed, 1, End).
