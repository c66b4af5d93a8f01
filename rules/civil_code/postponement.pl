% Extinctive prescription (Book I, Chapter 7, Sections 1 and 3): what lets a period begin anew, and what keeps it from
% ending.

% Of a period of Months that would have ended on End, and that By invoked on Invoked: it had not ended by then.
source("Civil Code", "147 to 152",
       en("A period that was renewed ends at its new end; one that was postponed, when the postponement is over."),
       ja("時効は、その事由が終了した時から新たにその進行を始める。その事由が終了するまでの間は、時効は、完成しない。")).

prescription_renewed(Relation, By, End, Months, Invoked) <=
    renewal(Relation, By, End, Months, NewEnd),
    same_day_or_before_the_day(Invoked, NewEnd).

prescription_renewed(Relation, By, End, Months, Invoked) <=
    postponement(Relation, By, End, Months, Until),
    same_day_or_before_the_day(Invoked, Until).

prescription_renewed(Relation, By, End, Months, Invoked) <=
    stay(Relation, By, End, Months, Invoked).

% What comes while the period runs, as it first ran or anew, comes in time.
within_the_period(_Relation, _By, End, _Months, Day) <=
    same_day_or_before_the_day(Day, End).

within_the_period(Relation, By, End, Months, Day) <=
    renewal(Relation, By, End, Months, NewEnd),
    same_day_or_before_the_day(Day, NewEnd).

% And so, but for another demand or agreement to negotiate (150(2), 151(3)), what comes while it is kept from ending.
in_time(Relation, By, End, Months, Day) <=
    within_the_period(Relation, By, End, Months, Day).

in_time(Relation, By, End, Months, Day) <=
    postponement(Relation, By, End, Months, Until),
    same_day_or_before_the_day(Day, Until).

in_time(Relation, By, End, Months, Day) <=
    stay(Relation, By, End, Months, Day).

% ---- between whom ----------------------------------------------------------------------------------------------------

source("Civil Code", "153",
       en("Renewal and postponement count only between those between whom their cause arose."),
       ja("時効の完成猶予又は更新は、完成猶予又は更新の事由が生じた当事者及びその承継人の間においてのみ、その効力を有する。")).

% Whose acts count where By invokes the prescription of a claim: By's own; what a guarantor does is not about the debt
% of another.
obligor_for(Relation, By, Counting, Debtor) <=
    Counting = Relation,
    Debtor = By.

exception(obligor_for(_Relation, _By, Counting, Debtor),
          guarantor_of(Counting, Debtor)).

guarantor_of(Principal, Guarantor) <=
    agreement_of_guarantee(_Guarantee, _Creditor, Guarantor, Principal, _Concluded).

source("Civil Code", "457(1)",
       en("What renews or postpones the prescription against the principal obligor does so against the guarantor."),
       ja("主たる債務者に対する履行の請求その他の事由による時効の完成猶予及び更新は、保証人に対しても、その効力を生ずる。")).

obligor_for(Principal, Guarantor, Principal, Debtor) <=
    guarantor_of(Principal, Guarantor),
    different(Debtor, Guarantor).

% The guarantor invokes that the guarantee itself prescribed.
obligor_for(Guarantee, Guarantor, Principal, Debtor) <=
    agreement_of_guarantee(Guarantee, _Creditor, Guarantor, Principal, _Concluded),
    different(Debtor, Guarantor).

counts_for(Relation, _By, Counting) <=
    Counting = Relation.

counts_for(Guarantee, Guarantor, Principal) <=
    agreement_of_guarantee(Guarantee, _Creditor, Guarantor, Principal, _Concluded).

% ---- actions (147, 169) ----------------------------------------------------------------------------------------------

source("Civil Code", "147(1)(i)",
       en("An action keeps the period from ending until it is over, and for six months more where it ends without a judgment on the claim."),
       ja("裁判上の請求がある場合には、その事由が終了する（確定判決又は確定判決と同一の効力を有するものによって権利が確定することなくその事由が終了した場合にあっては、その終了の時から六箇月を経過する）までの間は、時効は、完成しない。")).

stay(Relation, By, End, Months, Day) <=
    judicial_claim(Counting, _Creditor, Filed),
    counts_for(Relation, By, Counting),
    in_time(Relation, By, End, Months, Filed),
    action_keeps_open(Counting, Filed, Day).

% An action of which nothing more is said is still pending.
action_keeps_open(_Relation, Filed, _Day) <=
    stated(Filed).

exception(action_keeps_open(Relation, Filed, Day),
          action_came_to_nothing(Relation, Filed, Day)).

action_came_to_nothing(Relation, Filed, Day) <=
    end_of_action_without_judgment(Relation, Filed, Ended),
    n_month_after(Ended, 6, Until),
    before_the_day(Until, Day).

source("Civil Code", "147(2), 169(1)",
       en("A claim fixed by a final judgment, or what has its effect, prescribes ten years later, however short its period was."),
       ja("確定判決又は確定判決と同一の効力を有するものによって確定した権利については、十年より短い時効期間の定めがあるものであっても、その時効期間は、十年とする。")).

exception(action_keeps_open(Relation, Filed, Day),
          ten_years_since_judgment(Relation, Filed, Day)).

ten_years_since_judgment(Relation, Filed, Day) <=
    final_judgment(Relation, Filed, Final),
    n_month_after(Final, 120, Until),
    before_the_day(Until, Day).

% ---- execution and provisional attachment (148, 149) -----------------------------------------------------------------

source("Civil Code", "148(1)",
       en("Execution keeps the period from ending while it lasts, and for six months more where it is withdrawn."),
       ja("強制執行がある場合には、その事由が終了する（申立ての取下げ又は法律の規定に従わないことによる取消しによってその事由が終了した場合にあっては、その終了の時から六箇月を経過する）までの間は、時効は、完成しない。")).

stay(Relation, By, End, Months, Day) <=
    compulsory_execution(Counting, _Creditor, Begun),
    counts_for(Relation, By, Counting),
    in_time(Relation, By, End, Months, Begun),
    execution_keeps_open(Counting, Begun, Day).

execution_keeps_open(_Relation, Begun, _Day) <=
    stated(Begun).

exception(execution_keeps_open(Relation, Begun, Day),
          execution_withdrawn(Relation, Begun, Day)).

execution_withdrawn(Relation, Begun, Day) <=
    withdrawal_of_execution(Relation, Begun, Ended),
    n_month_after(Ended, 6, Until),
    before_the_day(Until, Day).

exception(execution_keeps_open(Relation, Begun, Day),
          execution_over(Relation, Begun, Day)).

execution_over(Relation, Begun, Day) <=
    end_of_execution(Relation, Begun, Ended),
    before_the_day(Ended, Day).

source("Civil Code", "148(2)",
       en("When an execution that was not withdrawn has ended, the period begins anew."),
       ja("前項の場合には、時効は、同項各号に掲げる事由が終了した時から新たにその進行を始める。ただし、申立ての取下げ又は法律の規定に従わないことによる取消しによってその事由が終了した場合は、この限りでない。")).

renewal(Relation, By, End, Months, NewEnd) <=
    end_of_execution(Counting, Begun, Ended),
    counts_for(Relation, By, Counting),
    in_time(Relation, By, End, Months, Begun),
    n_month_after(Ended, Months, NewEnd).

source("Civil Code", "149",
       en("A provisional attachment or disposition keeps the period from ending until six months after it is over."),
       ja("仮差押え又は仮処分がある場合には、その事由が終了した時から六箇月を経過するまでの間は、時効は、完成しない。")).

% One obtained before 1 April 2020 interrupted the period under former law (Act No. 44 of 2017, Suppl. 10(2)); that is
% not written here.
stay(Relation, By, End, Months, Day) <=
    provisional_attachment(Counting, _Creditor, Begun),
    in_force(from(2020-04-01), Begun),
    counts_for(Relation, By, Counting),
    in_time(Relation, By, End, Months, Begun),
    attachment_keeps_open(Counting, Begun, Day).

attachment_keeps_open(_Relation, Begun, _Day) <=
    stated(Begun).

exception(attachment_keeps_open(Relation, Begun, Day),
          attachment_over(Relation, Begun, Day)).

attachment_over(Relation, Begun, Day) <=
    end_of_provisional_attachment(Relation, Begun, Ended),
    n_month_after(Ended, 6, Until),
    before_the_day(Until, Day).

% ---- demands and negotiations (150, 151) -----------------------------------------------------------------------------

source("Civil Code", "150",
       en("A demand keeps the period from ending for six months; another one made meanwhile does not."),
       ja("催告があったときは、その時から六箇月を経過するまでの間は、時効は、完成しない。催告によって時効の完成が猶予されている間にされた再度の催告は、前項の規定による時効の完成猶予の効力を有しない。")).

% Under former law a demand was of use where an action followed within six months (former 153); so is one of that time
% here.
postponement(Relation, By, End, Months, Until) <=
    demand(Counting, _Creditor, Debtor, Demanded, _Deadline),
    obligor_for(Relation, By, Counting, Debtor),
    within_the_period(Relation, By, End, Months, Demanded),
    n_month_after(Demanded, 6, Until).

source("Civil Code", "151(1)",
       en("A written agreement to negotiate on the claim keeps the period from ending for a year, or for the shorter time agreed."),
       ja("権利についての協議を行う旨の合意が書面でされたときは、その合意があった時から一年を経過した時又はその合意において当事者が協議を行う期間（一年に満たないものに限る。）を定めたときはその期間を経過した時のいずれか早い時までの間は、時効は、完成しない。")).

% Not for agreements before 1 April 2020 (Act No. 44 of 2017, Suppl. 10(3)).
stay(Relation, By, End, Months, Day) <=
    agreement_to_negotiate(Counting, _Creditor, Debtor, Agreed, Period),
    in_force(from(2020-04-01), Agreed),
    obligor_for(Relation, By, Counting, Debtor),
    within_the_period(Relation, By, End, Months, Agreed),
    negotiations_keep_open(Counting, Agreed, Period, Day).

% Whatever longer time was agreed; that it was a shorter one is for who invokes prescription.
negotiations_keep_open(_Relation, Agreed, _Period, Day) <=
    n_month_after(Agreed, 12, Year),
    same_day_or_before_the_day(Day, Year).

exception(negotiations_keep_open(Relation, Agreed, Period, Day),
          negotiations_over(Relation, Agreed, Period, Day)).

negotiations_over(_Relation, _Agreed, Period, Day) <=
    stated(Period),
    before_the_day(Period, Day).

source("Civil Code", "151(1)(iii)",
       en("Where a party refuses in writing to go on, six months from that notice count, if they end earlier."),
       ja("当事者の一方から相手方に対して協議の続行を拒絶する旨の通知が書面でされたときは、その通知の時から六箇月を経過した時。")).

negotiations_over(Relation, Agreed, _Period, Day) <=
    refusal_to_negotiate(Relation, _Refusing, Refused),
    same_day_or_after_the_day(Refused, Agreed),
    n_month_after(Refused, 6, Until),
    before_the_day(Until, Day).

% ---- acknowledgment (152) --------------------------------------------------------------------------------------------

source("Civil Code", "152(1)",
       en("From an acknowledgment the period begins anew."),
       ja("時効は、権利の承認があったときは、その時から新たにその進行を始める。")).

renewal(Relation, By, End, Months, NewEnd) <=
    acknowledgment_of_debt(Counting, Debtor, Acknowledged),
    obligor_for(Relation, By, Counting, Debtor),
    in_time(Relation, By, End, Months, Acknowledged),
    n_month_after(Acknowledged, Months, NewEnd).

% ---- obstacles (158 to 161) ------------------------------------------------------------------------------------------

source("Civil Code", "158(1)",
       en("Against a minor or adult ward who had no statutory agent in the last six months, the period does not end until six months after there is one, or capacity."),
       ja("時効の期間の満了前六箇月以内の間に未成年者又は成年被後見人に法定代理人がないときは、その未成年者若しくは成年被後見人が行為能力者となった時又は法定代理人が就職した時から六箇月を経過するまでの間は、時効は、完成しない。")).

% A want of an agent that ended more than six months before the period leads to no later day than that of its end.
postponement(Relation, By, End, Months, Until) <=
    want_of_statutory_agent(Counting, _Creditor, Since, Ended),
    counts_for(Relation, By, Counting),
    within_the_period(Relation, By, End, Months, Since),
    n_month_after(Ended, 6, Until).

source("Civil Code", "159",
       en("Between spouses the period does not end until six months after the marriage was dissolved."),
       ja("夫婦の一方が他の一方に対して有する権利については、婚姻の解消の時から六箇月を経過するまでの間は、時効は、完成しない。")).

postponement(Relation, By, End, Months, Until) <=
    marriage_of_the_parties(Counting, _Creditor, Debtor, Married, Dissolved),
    obligor_for(Relation, By, Counting, Debtor),
    within_the_period(Relation, By, End, Months, Married),
    n_month_after(Dissolved, 6, Until).

source("Civil Code", "160",
       en("For or against an estate it does not end until six months after the heirs are determined or an administrator is appointed."),
       ja("相続財産に関しては、相続人が確定した時、管理人が選任された時又は破産手続開始の決定があった時から六箇月を経過するまでの間は、時効は、完成しない。")).

postponement(Relation, By, End, Months, Until) <=
    estate_without_heir(Counting, _Deceased, Died, Determined),
    counts_for(Relation, By, Counting),
    within_the_period(Relation, By, End, Months, Died),
    n_month_after(Determined, 6, Until).

source("Civil Code", "161",
       en("Where a disaster prevents suing at the end of the period, it does not end until three months after the obstacle is gone."),
       ja("時効の期間の満了の時に当たり、天災その他避けることのできない事変のため手続を行うことができないときは、その障害が消滅した時から三箇月を経過するまでの間は、時効は、完成しない。")).

postponement(Relation, By, End, _Months, Until) <=
    obstacle_by_disaster(Counting, _Description, Since, Gone),
    in_force(from(2020-04-01), Since),
    counts_for(Relation, By, Counting),
    obstacle_at_the_end(Since, Gone, End),
    n_month_after(Gone, 3, Until).

obstacle_at_the_end(Since, Gone, End) <=
    same_day_or_before_the_day(Since, End),
    same_day_or_after_the_day(Gone, End).

source("Civil Code", "161 (until 31 March 2020)",
       en("Under former law, two weeks."),
       ja("その障害が消滅した時から二週間を経過するまでの間は、時効は、完成しない。")).

postponement(Relation, By, End, _Months, Until) <=
    obstacle_by_disaster(Counting, _Description, Since, Gone),
    in_force(until(2020-03-31), Since),
    counts_for(Relation, By, Counting),
    obstacle_at_the_end(Since, Gone, End),
    n_day_after(Gone, 14, Until).
