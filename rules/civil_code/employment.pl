% Employment (Book III, Chapter 2, Section 8): wages, and the end of the employment.

group(claim_under_a_contract(Contract),
      [ claim_for_wages(Contract, _Worker, _Employer, _Amount),
        claim_for_damages_on_cancellation_of_employment(Contract, _Injured, _Negligent, _Amount1)
      ]).

% The prescription of wages (Labor Standards Act 115) is not modelled; wages are not among the claims under the general one.
group(money_claim(Contract, Creditor, Debtor),
      [ claim_for_wages(Contract, Creditor, Debtor, _Amount),
        claim_for_damages_on_cancellation_of_employment(Contract, Creditor, Debtor, _Amount1)
      ]).

group(claim_that_prescribes(Contract, Creditor, Debtor),
      [ claim_for_damages_on_cancellation_of_employment(Contract, Creditor, Debtor, _Amount) ]).

source("Civil Code", "623, 624",
       en("The employer pays for the work that was done; wages fixed by periods are due once the period has passed."),
       ja("雇用は、当事者の一方が相手方に対して労働に従事することを約し、相手方がこれに対してその報酬を与えることを約することによって、その効力を生ずる。労働者は、その約した労働を終わった後でなければ、報酬を請求することができない。期間によって定めた報酬は、その期間を経過した後に、請求することができる。")).

claim_for_wages(Contract, Worker, Employer, Amount) <=
    agreement_of_employment(Contract, Employer, Worker, _Wage, _Concluded),
    work_for_period(Contract, Worker, _From, To, Amount),
    day_of_judgment(Today),
    before_the_day(To, Today),
    stated(Amount).

contract_concluded(Contract, Concluded) <=
    agreement_of_employment(Contract, _Employer, _Worker, _Wage, Concluded).

parties_to_the_contract(Contract, Employer, Worker) <=
    agreement_of_employment(Contract, Employer, Worker, _Wage, _Concluded).

parties_to_the_contract(Contract, Worker, Employer) <=
    agreement_of_employment(Contract, Employer, Worker, _Wage, _Concluded).

cross_obligation(Contract, Worker, Employer, Amount) <=
    claim_for_wages(Contract, Worker, Employer, Amount).

source("Civil Code", "624-2",
       en("Where the work can no longer be done, or the employment ended before the period did, wages are owed in proportion to the work done."),
       ja("労働者は、使用者の責めに帰することができない事由によって労働に従事することができなくなったとき、又は雇用が履行の中途で終了したときは、既にした履行の割合に応じて報酬を請求することができる。")).

% That the employer is not answerable is not for the worker to show: if the employer were, all could be claimed (536(2)).
claim_for_wages(Contract, Worker, Employer, Amount) <=
    agreement_of_employment(Contract, Employer, Worker, _Wage, Concluded),
    in_force(from(2020-04-01), Concluded),
    employment_broken_off(Contract),
    part_of_period_worked(Contract, Worker, _Part, Amount),
    stated(Amount).

employment_broken_off(Contract) <=
    agreement_of_employment(Contract, _Employer, _Worker, _Wage, _Concluded),
    impossibility_of_performance(Contract, _Description, _Day).

employment_broken_off(Contract) <=
    end_of_employment(Contract, Ended),
    day_of_judgment(Today),
    same_day_or_before_the_day(Ended, Today).

source("Civil Code", "536(2)",
       en("Where the worker could not work for a reason for which the employer has to answer, the wages are owed."),
       ja("債権者の責めに帰すべき事由によって債務を履行することができなくなったときは、債権者は、反対給付の履行を拒むことができない。")).

claim_for_wages(Contract, Worker, Employer, Amount) <=
    agreement_of_employment(Contract, Employer, Worker, _Wage, _Concluded),
    wages_of_period_not_worked(Contract, Worker, From, To, Amount),
    attributable_to_obligee(Contract, Employer, _Reason),
    readiness_to_work(Contract, Worker, _Circumstances),
    day_of_judgment(Today),
    before_the_day(To, Today),
    stated(Amount),
    employment_continued(Contract, From).

employment_continued(Contract, _From) <=
    agreement_of_employment(Contract, _Employer, _Worker, _Wage, _Concluded).

source("Civil Code", "620, 630",
       en("A cancellation works for the future only; for a time after the employment ended no wages are owed."),
       ja("第六百二十条の規定は、雇用について準用する（解除は、将来に向かってのみその効力を生ずる。）。")).

exception(employment_continued(Contract, From),
          employment_had_ended(Contract, From)).

employment_had_ended(Contract, From) <=
    end_of_employment(Contract, Ended),
    before_the_day(Ended, From).

source("Supreme Court", "1987-04-02",
       en("What the worker earned elsewhere in the time is deducted, but not from that part of the wages which makes up sixty percent."),
       ja("使用者が労働者に解雇期間中の賃金を支払うに当たり、労働者が他の職に就いて得た利益の額を控除することができるが、その控除は、平均賃金の６割に達するまでの部分については許されない。")).

% The wages of the time stand for the average wages of the Labor Standards Act (12); what was earned must fall into that time.
reduces(claim_for_wages(Contract, Worker, _Employer, _Amount),
        earned_elsewhere(Contract, Worker, Deducted),
        Deducted).

earned_elsewhere(Contract, Worker, Deducted) <=
    wages_of_period_not_worked(Contract, Worker, Since, _Until, _Lost),
    attributable_to_obligee(Contract, _Employer, _Reason),
    readiness_to_work(Contract, Worker, _Circumstances),
    employment_continued(Contract, Since),
    earnings_elsewhere(Contract, Worker, _Description, _Part),
    total(Earned, earnings_elsewhere(Contract, Worker, _Work, Earned), Earnings),
    total(Wages, wages_of_period_not_worked(Contract, Worker, _From, _To, Wages), Sum),
    Deducted is floor(min(Earnings, Sum * 2 / 5)).

% ---- set-off against wages -----------------------------------------------------------------------------------------------

source("Supreme Court", "1956-11-02",
       en("The employer cannot set off a claim against the worker against the wages, which must be paid in full (Labor Standards Act 24(1))."),
       ja("労働基準法24条1項は、賃金は原則としてその全額を支払わなければならない旨を定めており、使用者は、労働者の賃金債権に対し、労働者に対して有する債権をもって相殺することを許されない。")).

% A worker may set off the own wages.
exception(by_the_debtor :: set_off(Contract, _CrossContract, Employer, _Worker, _Amount, _Day),
          set_off_against_wages(Contract, Employer)).

set_off_against_wages(Contract, Employer) <=
    agreement_of_employment(Contract, Employer, _Worker, _Wage, _Concluded).

source("Supreme Court", "1990-11-26",
       en("A set-off to which the worker agreed of free will is not against that rule, where there are objectively reasonable grounds for it."),
       ja("労働者がその自由な意思に基づき相殺に同意した場合においては、同意が労働者の自由な意思に基づいてされたものであると認めるに足りる合理的な理由が客観的に存在するときは、同意を得てした相殺は、全額払の原則に違反しない。")).

exception(set_off_against_wages(Contract, _Employer),
          free_consent_to_set_off(Contract)).

free_consent_to_set_off(Contract) <=
    agreement_of_employment(Contract, _Employer, Worker, _Wage, _Concluded),
    consent_of_worker_to_set_off(Contract, Worker, _Circumstances).

source("Supreme Court", "1969-12-18",
       en("Wages paid in excess may be deducted from later ones, near in time and in a way and amount that do not endanger the worker's economic life."),
       ja("過払のあった時期と賃金の清算調整の実を失わない程度に合理的に接着した時期においてされ、その額等からみても労働者の経済生活の安定を脅かすおそれのない場合には、過払賃金の返還請求権を自働債権とする相殺は許される。")).

exception(set_off_against_wages(Contract, _Employer),
          adjustment_of_overpaid_wages(Contract)).

adjustment_of_overpaid_wages(Contract) <=
    agreement_of_employment(Contract, _Employer, Worker, _Wage, _Concluded),
    adjustment_near_in_time_and_moderate(Contract, Worker, _Circumstances).

% ---- the end of the employment -------------------------------------------------------------------------------------------

source("Civil Code", "626",
       en("An employment for more than five years, or of uncertain end, may be ended after five years by notice: of three months by the employer, of two weeks by the worker."),
       ja("雇用の期間が五年を超え、又はその終期が不確定であるときは、当事者の一方は、五年を経過した後、いつでも契約の解除をすることができる。契約の解除をしようとする者は、それが使用者であるときは三箇月前、労働者であるときは二週間前に、その予告をしなければならない。")).

end_of_employment(Contract, Ended) <=
    cancellation_after_five_years(Contract, _By, Ended).

cancellation_after_five_years(Contract, Employer, Ended) <=
    agreement_of_employment(Contract, Employer, Worker, _Wage, Concluded),
    in_force(from(2020-04-01), Concluded),
    agreed_term(Contract, Start, End),
    notice_of_termination(Contract, Employer, Worker, Given),
    n_month_after(Start, 60, FiveYears),
    same_day_or_after_the_day(End, FiveYears),
    n_month_after(Given, 3, Ended),
    same_day_or_after_the_day(Ended, FiveYears).

cancellation_after_five_years(Contract, Worker, Ended) <=
    agreement_of_employment(Contract, Employer, Worker, _Wage, Concluded),
    in_force(from(2020-04-01), Concluded),
    agreed_term(Contract, Start, End),
    notice_of_termination(Contract, Worker, Employer, Given),
    n_month_after(Start, 60, FiveYears),
    same_day_or_after_the_day(End, FiveYears),
    n_day_after(Given, 14, Ended),
    same_day_or_after_the_day(Ended, FiveYears).

source("Civil Code", "627(1)",
       en("Where no term was set, the worker may give notice at any time, and the employment ends two weeks after it."),
       ja("当事者が雇用の期間を定めなかったときは、各当事者は、いつでも解約の申入れをすることができる。この場合において、雇用は、解約の申入れの日から二週間を経過することによって終了する。")).

% That a term was set is for the other party to show.
end_of_employment(Contract, Ended) <=
    resignation(Contract, _Given, Ended).

resignation(Contract, Given, Ended) <=
    agreement_of_employment(Contract, Employer, Worker, _Wage, _Concluded),
    notice_of_termination(Contract, Worker, Employer, Given),
    n_day_after(Given, 14, Ended).

exception(resignation(Contract, Given, _Ended),
          employment_for_a_term(Contract, Given, _End)).

employment_for_a_term(Contract, _Given, End) <=
    agreed_term(Contract, _Start, End).

source("Labor Standards Act", "20(1)",
       en("The employer who gives notice must do so thirty days ahead."),
       ja("使用者は、労働者を解雇しようとする場合においては、少くとも三十日前にその予告をしなければならない。")).

end_of_employment(Contract, Ended) <=
    dismissal(Contract, _Employer, _Given, Ended).

dismissal(Contract, Employer, Given, Ended) <=
    agreement_of_employment(Contract, Employer, Worker, _Wage, _Concluded),
    notice_of_termination(Contract, Employer, Worker, Given),
    n_day_after(Given, 30, Ended).

exception(dismissal(Contract, _Employer, Given, _Ended),
          employment_for_a_term(Contract, Given, _End)).

source("Supreme Court", "1975-04-25",
       en("A dismissal without objectively reasonable grounds, which is not appropriate by the standards of society, is void as an abuse of right."),
       ja("使用者の解雇権の行使も、それが客観的に合理的な理由を欠き社会通念上相当として是認することができない場合には、権利の濫用として無効になる。")).

exception(dismissal(Contract, Employer, _Given, _Ended),
          dismissal_was_abusive(Contract, Employer)).

dismissal_was_abusive(Contract, Employer) <=
    lack_of_grounds_for_dismissal(Contract, Employer, _Circumstances).

exception(dismissal_was_abusive(Contract, Employer),
          dismissal_had_grounds(Contract, Employer)).

dismissal_had_grounds(Contract, Employer) <=
    grounds_for_dismissal(Contract, Employer, _Circumstances).

source("Civil Code", "628",
       en("Where there is a compelling reason either party may end the employment at once, even if a term was set."),
       ja("当事者が雇用の期間を定めた場合であっても、やむを得ない事由があるときは、各当事者は、直ちに契約の解除をすることができる。")).

end_of_employment(Contract, Cancelled) <=
    immediate_cancellation(Contract, _By, _To, Cancelled).

immediate_cancellation(Contract, By, To, Cancelled) <=
    agreement_of_employment(Contract, By, To, _Wage, _Concluded),
    manifestation_of_cancellation(Contract, By, To, Cancelled),
    compelling_reason(Contract, By, _Circumstances).

immediate_cancellation(Contract, By, To, Cancelled) <=
    agreement_of_employment(Contract, To, By, _Wage, _Concluded),
    manifestation_of_cancellation(Contract, By, To, Cancelled),
    compelling_reason(Contract, By, _Circumstances).

exception(immediate_cancellation(Contract, By, _To, _Cancelled),
          reason_not_compelling(Contract, By)).

source("Civil Code", "628",
       en("Where the reason arose by the negligence of one party, that party is liable to the other in damages."),
       ja("この場合において、その事由が当事者の一方の過失によって生じたものであるときは、相手方に対して損害賠償の責任を負う。")).

claim_for_damages_on_cancellation_of_employment(Contract, Injured, Negligent, Amount) <=
    immediate_cancellation(Contract, _By, _To, _Cancelled),
    parties_to_the_contract(Contract, Injured, Negligent),
    negligence_behind_the_reason(Contract, Negligent, _Circumstances),
    damage(Contract, Injured, _Description, Amount),
    causation(Contract, Negligent, Injured, _Cause),
    stated(Amount).

cross_obligation(Contract, Injured, Negligent, Amount) <=
    claim_for_damages_on_cancellation_of_employment(Contract, Injured, Negligent, Amount).

source("Civil Code", "629(1)",
       en("An employment for a term ends with the term, unless the worker goes on working and the employer, who knows it, does not object; it is then one without a term."),
       ja("雇用の期間が満了した後労働者が引き続きその労働に従事する場合において、使用者がこれを知りながら異議を述べないときは、従前の雇用と同一の条件で更に雇用をしたものと推定する。この場合において、各当事者は、第六百二十七条の規定により解約の申入れをすることができる。")).

end_of_employment(Contract, End) <=
    expiry_of_employment(Contract, End).

expiry_of_employment(Contract, End) <=
    agreement_of_employment(Contract, _Employer, _Worker, _Wage, _Concluded),
    agreed_term(Contract, _Start, End),
    day_of_judgment(Today),
    before_the_day(End, Today).

exception(expiry_of_employment(Contract, End),
          employment_renewed_tacitly(Contract, End)).

exception(employment_for_a_term(Contract, Given, End),
          renewed_before_notice(Contract, Given, End)).

renewed_before_notice(Contract, Given, End) <=
    employment_renewed_tacitly(Contract, End),
    after_the_day(Given, End).

employment_renewed_tacitly(Contract, End) <=
    agreement_of_employment(Contract, Employer, Worker, _Wage, _Concluded),
    work_continued_with_knowledge(Contract, Worker, Employer, Continued),
    after_the_day(Continued, End).

exception(employment_renewed_tacitly(Contract, _End),
          employer_objected(Contract)).

employer_objected(Contract) <=
    agreement_of_employment(Contract, Employer, _Worker, _Wage, _Concluded),
    objection_to_continued_work(Contract, Employer, _Objected).

source("Civil Code", "631",
       en("In the bankruptcy of the employer the worker, or the trustee, may give notice even if a term was set."),
       ja("使用者が破産手続開始の決定を受けた場合には、雇用に期間の定めがあるときであっても、労働者又は破産管財人は、第六百二十七条の規定により解約の申入れをすることができる。")).

end_of_employment(Contract, Ended) <=
    notice_in_bankruptcy(Contract, Ended).

notice_in_bankruptcy(Contract, Ended) <=
    agreement_of_employment(Contract, Employer, Worker, _Wage, _Concluded),
    commencement_of_bankruptcy(Contract, Employer, Trustee, Commenced),
    notice_of_termination(Contract, Worker, Trustee, Given),
    same_day_or_before_the_day(Commenced, Given),
    n_day_after(Given, 14, Ended).

notice_in_bankruptcy(Contract, Ended) <=
    agreement_of_employment(Contract, Employer, Worker, _Wage, _Concluded),
    commencement_of_bankruptcy(Contract, Employer, Trustee, Commenced),
    notice_of_termination(Contract, Trustee, Worker, Given),
    same_day_or_before_the_day(Commenced, Given),
    n_day_after(Given, 30, Ended).
