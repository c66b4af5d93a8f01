% Assignment of claims (Book III, Chapter 1, Section 4).

source("Civil Code", "466(1)",
       en("A claim may be assigned; the assignee claims what the assignor could."),
       ja("債権は、譲り渡すことができる。ただし、その性質がこれを許さないときは、この限りでない。")).

claim_by_assignee(Contract, Assignee, Debtor, Assignor, Amount) <=
    principal_obligation(Contract, Assignor, Debtor, Amount),
    assignment_of_claim(Contract, Assignor, Assignee, _Assigned).

% The assignee has assigned it on: the last of them claims, and the assignor is the first creditor.
claim_by_assignee(Contract, Assignee, Debtor, Assignor, Amount) <=
    principal_obligation(Contract, Assignor, Debtor, Amount),
    assignment_of_claim(Contract, Assignor, Between, _First),
    assignment_of_claim(Contract, Between, Assignee, _Second).

source("Civil Code", "466(1) proviso",
       en("Not where the nature of the claim does not permit it."),
       ja("ただし、その性質がこれを許さないときは、この限りでない。")).

exception(claim_by_assignee(Contract, _Assignee, _Debtor, _Assignor, _Amount),
          not_assignable_by_nature(Contract)).

not_assignable_by_nature(Contract) <=
    nature_forbids_assignment(Contract, _Why).

% ---- restrictions on assignment --------------------------------------------------------------------------------------

source("Civil Code", "466(3)",
       en("The debtor may refuse an assignee who knew, or did not know by gross negligence, that the parties had prohibited or restricted assignment."),
       ja("譲渡制限の意思表示がされたことを知り、又は重大な過失によって知らなかった譲受人その他の第三者に対しては、債務者は、その債務の履行を拒むことができ、かつ、譲渡人に対する弁済その他の債務を消滅させる事由をもってその第三者に対抗することができる。")).

% Under former law such an assignment was void (466(2), until 31 March 2020), which comes to the same here.
exception(claim_by_assignee(Contract, Assignee, _Debtor, _Assignor, _Amount),
          restricted_assignment(Contract, Assignee)).

restricted_assignment(Contract, Assignee) <=
    restriction_on_assignment(Contract),
    knew_of_restriction(Contract, Assignee).

knew_of_restriction(Contract, Assignee) <=
    knowledge_of_restriction(Contract, Assignee).

source("Civil Code", "466-6(3)",
       en("The assignee of a future claim is deemed to have known of a restriction agreed before the notice or the consent."),
       ja("譲渡人が次条の規定による通知をし、又は債務者が同条の規定による承諾をした時（対抗要件具備時）までに譲渡制限の意思表示がされたときは、譲受人その他の第三者がそのことを知っていたものとみなす。")).

knew_of_restriction(Contract, Assignee) <=
    assignment_of_future_claim(Contract, Assignor, Assignee, Assigned),
    in_force(from(2020-04-01), Assigned),
    restriction_agreed_on(Contract, Agreed),
    perfected_assignment(Contract, _Debtor, Assignor, Perfected),
    same_day_or_before_the_day(Agreed, Perfected).

source("Supreme Court", "1977-03-17",
       en("The debtor who consents to the assignment can no longer rely on the restriction."),
       ja("譲渡禁止の特約のある指名債権をその譲受人が右特約の存在を知って譲り受けた場合でも、その後、債務者が右債権の譲渡について承諾を与えたときは、右債権譲渡は譲渡の時にさかのぼって有効となる。")).

exception(restricted_assignment(Contract, _Assignee),
          consent_despite_restriction(Contract)).

consent_despite_restriction(Contract) <=
    consent_to_assignment(Contract, _Debtor, _Consented).

source("Civil Code", "466(4)",
       en("Nor can a debtor who does not perform, when such an assignee has demanded that the assignor be paid and a reasonable period has passed."),
       ja("前項の規定は、債務者が債務を履行しない場合において、同項に規定する第三者が相当の期間を定めて譲渡人への履行の催告をし、その期間内に履行がないときは、その債務者については、適用しない。")).

exception(restricted_assignment(Contract, Assignee),
          payment_to_assignor_demanded(Contract, Assignee, _End)).

% Not where the assignment was agreed before 1 April 2020 (Act 44/2017, Supplementary Provisions 22).
payment_to_assignor_demanded(Contract, Assignee, End) <=
    demand_to_pay_the_assignor(Contract, Assignee, _Debtor, Demanded, Deadline),
    end_of_demand_period(Demanded, Deadline, End),
    day_of_judgment(Today),
    before_the_day(End, Today),
    assignment_of_claim(Contract, _Assignor, Assignee, Assigned),
    in_force(from(2020-04-01), Assigned).

source("Civil Code", "466-5(1)",
       en("Of a claim on a bank account the restriction stands against such an assignee, whatever is demanded."),
       ja("預金口座又は貯金口座に係る預金又は貯金に係る債権について当事者がした譲渡制限の意思表示は、第四百六十六条第二項の規定にかかわらず、その譲渡制限の意思表示がされたことを知り、又は重大な過失によって知らなかった譲受人その他の第三者に対抗することができる。")).

exception(payment_to_assignor_demanded(Contract, _Assignee, _End),
          claim_on_account(Contract)).

claim_on_account(Contract) <=
    claim_on_bank_account(Contract, _Account).

% ---- against the debtor ----------------------------------------------------------------------------------------------

source("Civil Code", "467(1)",
       en("An assignment cannot be asserted against the debtor before the assignor has notified it or the debtor has consented."),
       ja("債権の譲渡は、譲渡人が債務者に通知をし、又は債務者が承諾をしなければ、債務者その他の第三者に対抗することができない。")).

% Of a claim assigned on, each step must be perfected.
exception(claim_by_assignee(Contract, Assignee, Debtor, _Assignor, _Amount),
          lack_of_notice(Contract, Debtor, _Transferor, Assignee)).

lack_of_notice(Contract, Debtor, Transferor, Assignee) <=
    invocation_of_lack_of_notice(Contract, Debtor),
    assigned_in_steps(Contract, Transferor, Assignee).

assigned_in_steps(Contract, Transferor, Assignee) <=
    assignment_of_claim(Contract, Transferor, Assignee, _Assigned).

assigned_in_steps(Contract, Transferor, Assignee) <=
    assignment_of_claim(Contract, Transferor, Between, _First),
    assignment_of_claim(Contract, Between, Assignee, _Second).

exception(lack_of_notice(Contract, Debtor, Transferor, _Assignee),
          perfected_assignment(Contract, Debtor, Transferor, _Perfected)).

% A notice before the assignment says nothing of it, and one of another than the assignor does not count.
perfected_assignment(Contract, Debtor, Assignor, Notified) <=
    notice_of_assignment(Contract, By, Debtor, Notified),
    assignment_of_claim(Contract, Assignor, _Assignee, Assigned),
    By = Assignor,
    same_day_or_before_the_day(Assigned, Notified).

perfected_assignment(Contract, Debtor, Assignor, Notified) <=
    notice_of_assignment(Contract, By, Debtor, Notified),
    assignment_of_claim(Contract, Assignor, _Assignee, _Assigned),
    By = Assignor,
    not_stated(Notified).

perfected_assignment(Contract, Debtor, Assignor, Consented) <=
    consent_to_assignment(Contract, Debtor, Consented),
    assignment_of_claim(Contract, Assignor, _Assignee, _Assigned).

% ---- against another assignee ----------------------------------------------------------------------------------------

source("Civil Code", "467(2)",
       en("Against third parties the notice or the consent needs an instrument with a certified date."),
       ja("前項の通知又は承諾は、確定日付のある証書によってしなければ、債務者以外の第三者に対抗することができない。")).

exception(claim_by_assignee(Contract, Assignee, _Debtor, _Assignor, _Amount),
          lost_to_another_assignee(Contract, Assignee, _Other, _Arrived)).

lost_to_another_assignee(Contract, Assignee, Other, Arrived) <=
    certified_notice(Contract, Other, Arrived),
    assigned_twice(Contract, Assignee, Other).

assigned_twice(Contract, Assignee, Other) <=
    assigned_in_steps(Contract, Assignor, Assignee),
    assignment_of_claim(Contract, Assignor, Other, _Assigned),
    different(Assignee, Other),
    not_in_the_chain(Contract, Assignee, Other).

not_in_the_chain(_Contract, _Assignee, _Other) <=
    true.

% Who assigned the claim on to the claimant is no rival.
exception(not_in_the_chain(Contract, Assignee, Other),
          assigned_on(Contract, Other, Assignee)).

assigned_on(Contract, Other, Assignee) <=
    assignment_of_claim(Contract, Other, Assignee, _Assigned).

source("Supreme Court", "1974-03-07, 1980-01-11",
       en("Between several assignees the day counts on which the certified notice arrives; where they arrive together each may claim the whole from the debtor."),
       ja("指名債権が二重に譲渡された場合、譲受人相互の間の優劣は、確定日付のある通知が債務者に到達した日時又は確定日付のある債務者の承諾の日時の先後によって決せられる。各通知が同時に債務者に到達したときは、各譲受人は、債務者に対しそれぞれの譲受債権全額の弁済を請求することができる。")).

% Of two notices that arrived on one day neither is shown to be the earlier.
exception(lost_to_another_assignee(Contract, Assignee, _Other, Arrived),
          own_certified_notice_in_time(Contract, Assignee, Arrived)).

own_certified_notice_in_time(Contract, Assignee, Arrived) <=
    certified_notice(Contract, Assignee, OwnArrived),
    same_day_or_before_the_day(OwnArrived, Arrived).

source("Supreme Court", "1993-03-30",
       en("Notices of which it is not known which arrived first are treated as having arrived together."),
       ja("各通知の到達の先後関係が不明であるためその相互間の優劣を決することができない場合には、各通知は同時に第三債務者に到達したものとして取り扱うのが相当である。")).

own_certified_notice_in_time(Contract, Assignee, _Arrived) <=
    certified_notice(Contract, Assignee, OwnArrived),
    not_stated(OwnArrived).

own_certified_notice_in_time(Contract, Assignee, Arrived) <=
    certified_notice(Contract, Assignee, _OwnArrived),
    not_stated(Arrived).

source("Supreme Court", "1986-04-11",
       en("Who pays the assignee that comes second, with good reason to think that this is the creditor, is protected as one who pays an apparent recipient (478)."),
       ja("二重に譲渡された指名債権の債務者が、民法四六七条二項所定の対抗要件を具備した他の譲受人よりも後にこれを具備した譲受人に対してした弁済についても、同法四七八条の規定の適用がある（劣後譲受人を真の債権者であると信ずるにつき相当な理由を要する。）。")).

reduces(claim_by_assignee(Contract, Assignee, _Debtor, _Assignor, _Amount),
        paid_to_the_second_assignee(Contract, Assignee, _Other, Paid),
        Paid).

paid_to_the_second_assignee(Contract, Assignee, Other, Paid) <=
    payment(Contract, _Payer, Other, Paid, _Day),
    appearance_of_entitlement(Contract, Other, _Appearance),
    payer_in_good_faith(Contract, Other),
    assigned_twice(Contract, Assignee, Other),
    stated(Paid).

exception(paid_to_the_second_assignee(Contract, _Assignee, Other, _Paid),
          negligence_of_payer_shown(Contract, Other)).

% ---- what the debtor may assert --------------------------------------------------------------------------------------

source("Civil Code", "468(1)",
       en("The debtor may assert against the assignee what had arisen against the assignor by the time of the notice or consent."),
       ja("債務者は、対抗要件具備時までに譲渡人に対して生じた事由をもって譲受人に対抗することができる。")).

reduces(claim_by_assignee(Contract, _Assignee, _Debtor, Assignor, _Amount),
        paid(Contract, Assignor, Paid, _Day),
        Paid).

reduces(claim_by_assignee(Contract, Assignee, _Debtor, _Assignor, _Amount),
        paid(Contract, Assignee, Paid, _Day),
        Paid).

reduces(claim_by_assignee(Contract, Assignee, _Debtor, _Assignor, _Amount),
        paid_in_between(Contract, _Between, Assignee, Paid),
        Paid).

paid_in_between(Contract, Between, Assignee, Paid) <=
    assignment_of_claim(Contract, Between, Assignee, _Second),
    assignment_of_claim(Contract, _Assignor, Between, _First),
    paid(Contract, Between, Paid, _Day).

reduces(claim_by_assignee(Contract, _Assignee, Debtor, Assignor, _Amount),
        released(Contract, Assignor, Debtor, Released, _Day),
        Released).

reduces(claim_by_assignee(Contract, Assignee, Debtor, _Assignor, _Amount),
        released(Contract, Assignee, Debtor, Released, _Day),
        Released).

reduces(claim_by_assignee(Contract, _Assignee, _Debtor, Assignor, _Amount),
        deposited(Contract, Assignor, Deposited, _Day),
        Deposited).

% A reduction of the price, a victim's own negligence and a gain that is gone lessen the claim of the assignee too.
reduces(claim_by_assignee(Contract, _Assignee, Debtor, _Assignor, _Amount),
        price_reduction(Contract, Debtor, Reduction),
        Reduction).

reduces(claim_by_assignee(Relation, _Assignee, _Debtor, Assignor, _Amount),
        contributory(Relation, Assignor, Share),
        Share).

reduces(claim_by_assignee(Tort, _Assignee, _Debtor, Assignor, _Amount),
        benefit_offset(Tort, Assignor, _Description, Benefit),
        Benefit).

reduces(claim_by_assignee(Enrichment, _Assignee, Debtor, _Assignor, _Amount),
        enrichment_gone(Enrichment, Debtor, Gone),
        Gone).

% What was agreed with the assignor after the notice or the consent does not reach the assignee.
exception(paid(Contract, Assignor, _Amount, Day),
          dealing_after_perfection(Contract, Assignor, Day)).

exception(released(Contract, Assignor, _Debtor, _Amount, Day),
          dealing_after_perfection(Contract, Assignor, Day)).

exception(substitute_performed(Contract, Assignor, Day),
          dealing_after_perfection(Contract, Assignor, Day)).

exception(novated(Contract, Day),
          dealing_after_perfection(Contract, _Assignor, Day)).

exception(cancellation_by_agreement(Contract, Day),
          dealing_after_perfection(Contract, _Assignor, Day)).

dealing_after_perfection(Contract, Assignor, Day) <=
    perfected_assignment(Contract, _Debtor, Assignor, Perfected),
    after_the_day(Day, Perfected).

source("Civil Code", "466(3), 468(2)",
       en("A debtor who may refuse the assignee may still deal with the assignor, up to the end of the period of a demand under 466(4)."),
       ja("第四百六十六条第四項の場合における前項の規定の適用については、同条第四項の相当の期間を経過した時を対抗要件具備時とする。")).

exception(dealing_after_perfection(Contract, _Assignor, Day),
          dealing_while_restricted(Contract, Day)).

dealing_while_restricted(Contract, Day) <=
    restriction_on_assignment(Contract),
    knew_of_restriction(Contract, Assignee),
    payment_to_assignor_demanded(Contract, Assignee, End),
    same_day_or_before_the_day(Day, End).

source("Civil Code", "468(1) (until 31 March 2020)",
       en("A debtor who consented without reservation could not assert against the assignee what could have been asserted against the assignor."),
       ja("債務者が異議をとどめないで前条の承諾をしたときは、譲渡人に対抗することができた事由があっても、これをもって譲受人に対抗することができない。")).

exception(paid(Contract, Assignor, _Amount, _Day),
          pleas_cut_off(Contract, Assignor, _Assignee)).

exception(released(Contract, Assignor, _Debtor, _Amount, _Day),
          pleas_cut_off(Contract, Assignor, _Assignee)).

exception(set_off(Contract, _Cross, _Debtor, Assignor, _Amount, _Declared),
          pleas_cut_off(Contract, Assignor, _Assignee)).

pleas_cut_off(Contract, Assignor, Assignee) <=
    consent_without_reservation(Contract, _Debtor, _Consented),
    assignment_of_claim(Contract, Assignor, Assignee, Assigned),
    in_force(until(2020-03-31), Assigned).

source("Supreme Court", "2015-06-01",
       en("Not against an assignee who, even if only by negligence, did not know of them."),
       ja("債務者が異議をとどめないで指名債権譲渡の承諾をした場合において、譲渡人に対抗することができた事由の存在を譲受人が知らなかったとしても、このことについて譲受人に過失がある場合には、債務者は、当該事由をもって譲受人に対抗することができる。")).

exception(pleas_cut_off(Contract, _Assignor, Assignee),
          assignee_knew_of_plea(Contract, Assignee)).

assignee_knew_of_plea(Contract, Assignee) <=
    knowledge_of_plea(Contract, Assignee, _Plea).

source("Civil Code", "469(1), 469(2)(i)",
       en("The debtor may set off a claim against the assignor acquired before the notice or consent, or later from a cause that is earlier."),
       ja("債務者は、対抗要件具備時より前に取得した譲渡人に対する債権による相殺をもって譲受人に対抗することができる。対抗要件具備時より後に取得した債権であっても、対抗要件具備時より前の原因に基づいて生じたものであるときは、同様とする。")).

reduces(claim_by_assignee(Contract, _Assignee, Debtor, Assignor, _Amount),
        set_off(Contract, _Cross, Debtor, Assignor, SetOff, _Declared),
        SetOff).

% The manifestation is made to the assignee, the claim is one against the assignor.
set_off(Contract, Cross, Debtor, Assignor, Amount, Declared) <=
    manifestation_of_set_off(Contract, Cross, Debtor, Assignee, Declared),
    effective_declaration(Contract, Cross, Declared),
    assigned_in_steps(Contract, Assignor, Assignee),
    left_of_cross_obligation(Cross, Debtor, Assignor, Amount),
    Amount > 0.

source("Civil Code", "468(1), 506(1)",
       en("Set-off is declared to the other party: after the notice or the consent, to the assignee."),
       ja("相殺は、当事者の一方から相手方に対する意思表示によってする（対抗要件具備後の相手方は、譲受人である。）。")).

exception(effective_declaration(Contract, Cross, Declared),
          declared_to_former_creditor(Contract, Cross, Declared)).

declared_to_former_creditor(Contract, Cross, Declared) <=
    manifestation_of_set_off(Contract, Cross, _Debtor, Assignor, Declared),
    assignment_of_claim(Contract, Assignor, _Assignee, _Assigned),
    dealing_after_perfection(Contract, Assignor, Declared).

source("Civil Code", "469(1), 469(2)(i)",
       en("Not with a claim from a cause that is later than the notice or consent."),
       ja("対抗要件具備時より後の原因に基づいて生じた譲渡人に対する債権による相殺をもって譲受人に対抗することはできない。")).

exception(set_off(Contract, Cross, _Debtor, Assignor, _Amount, _Declared),
          cross_claim_from_a_later_cause(Contract, Cross, Assignor)).

cross_claim_from_a_later_cause(Contract, Cross, Assignor) <=
    perfected_assignment(Contract, _Debtor, Assignor, Perfected),
    contract_concluded(Cross, Concluded),
    after_the_day(Concluded, Perfected).

cross_claim_from_a_later_cause(Contract, Tort, Assignor) <=
    perfected_assignment(Contract, _Debtor, Assignor, Perfected),
    infringement(Tort, Assignor, _Victim, _What, Committed),
    after_the_day(Committed, Perfected).

source("Civil Code", "469(2)(ii)",
       en("And, of a future claim, one from the very contract from which the assigned claim arose."),
       ja("前号に掲げるもののほか、譲受人の取得した債権の発生原因である契約に基づいて生じた債権")).

exception(cross_claim_from_a_later_cause(Contract, Cross, Assignor),
          cross_claim_from_the_same_contract(Contract, Cross, Assignor)).

cross_claim_from_the_same_contract(Contract, Cross, Assignor) <=
    assignment_of_future_claim(Contract, Assignor, _Assignee, Assigned),
    in_force(from(2020-04-01), Assigned),
    Cross = Contract.

% ---- interest, and what the assigned claim is in exchange for --------------------------------------------------------

source("Civil Code", "466(1), 419(1)",
       en("Interest and damages for delay that accrue after the assignment are the assignee's."),
       ja("譲渡後に生ずる利息及び遅延損害金は、債権に従い譲受人に帰属する（債権は、譲り渡すことができる。）。")).

bears_interest(claim_by_assignee(Contract, Assignee, _Debtor, _Assignor, _Amount),
               interest_of_the_assignee(Contract, Assignee, Percent, From),
               Percent, From).

interest_of_the_assignee(Contract, Assignee, Percent, From) <=
    interest_guaranteed(Contract, Percent, From),
    assignment_of_claim(Contract, _Assignor, Assignee, Assigned),
    same_day_or_after_the_day(From, Assigned).

interest_of_the_assignee(Contract, Assignee, Percent, Assigned) <=
    interest_guaranteed(Contract, Percent, From),
    assignment_of_claim(Contract, _Assignor, Assignee, Assigned),
    before_the_day(From, Assigned).

source("Civil Code", "468(1), 533",
       en("The plea of simultaneous performance follows the claim to the assignee."),
       ja("債務者は、対抗要件具備時までに譲渡人に対して生じた事由（同時履行の抗弁を含む。）をもって譲受人に対抗することができる。")).

in_exchange(claim_by_assignee(Contract, _Assignee, Debtor, Assignor, _Amount),
            simultaneous_performance(Contract, Debtor, Object, _Owed, of_the_contract),
            delivery_by(Assignor, Object)).
