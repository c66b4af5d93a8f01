% Assignment of claims (Book III, Chapter 1, Section 4).

source("Civil Code", "466(1)",
       en("A claim may be assigned; the assignee claims what the assignor could."),
       ja("債権は、譲り渡すことができる。ただし、その性質がこれを許さないときは、この限りでない。")).

claim_by_assignee(Contract, Assignee, Debtor, Assignor, Amount) <=
    principal_obligation(Contract, Assignor, Debtor, Amount),
    assignment_of_claim(Contract, Assignor, Assignee, _Assigned).

% ---- against the debtor ----------------------------------------------------------------------------------------------

source("Civil Code", "467(1)",
       en("An assignment cannot be asserted against the debtor before the assignor has notified it or the debtor has consented."),
       ja("債権の譲渡は、譲渡人が債務者に通知をし、又は債務者が承諾をしなければ、債務者その他の第三者に対抗することができない。")).

exception(claim_by_assignee(Contract, _Assignee, Debtor, Assignor, _Amount),
          lack_of_notice(Contract, Debtor, Assignor)).

lack_of_notice(Contract, Debtor, Assignor) <=
    invocation_of_lack_of_notice(Contract, Debtor),
    assignment_of_claim(Contract, Assignor, _Assignee, _Assigned).

exception(lack_of_notice(Contract, Debtor, Assignor),
          perfected_assignment(Contract, Debtor, Assignor, _Perfected)).

% A notice before the assignment says nothing of it.
perfected_assignment(Contract, Debtor, Assignor, Notified) <=
    notice_of_assignment(Contract, Assignor, Debtor, Notified),
    assignment_of_claim(Contract, Assignor, _Assignee, Assigned),
    same_day_or_before_the_day(Assigned, Notified).

perfected_assignment(Contract, Debtor, Assignor, Notified) <=
    notice_of_assignment(Contract, Assignor, Debtor, Notified),
    not_stated(Notified).

perfected_assignment(Contract, Debtor, Assignor, Consented) <=
    consent_to_assignment(Contract, Debtor, Consented),
    assignment_of_claim(Contract, Assignor, _Assignee, _Assigned).

source("Civil Code", "466(3)",
       en("The debtor may refuse an assignee who knew, or did not know by gross negligence, that the parties had prohibited or restricted assignment."),
       ja("譲渡制限の意思表示がされたことを知り、又は重大な過失によって知らなかった譲受人その他の第三者に対しては、債務者は、その債務の履行を拒むことができ、かつ、譲渡人に対する弁済その他の債務を消滅させる事由をもってその第三者に対抗することができる。")).

exception(claim_by_assignee(Contract, Assignee, _Debtor, _Assignor, _Amount),
          restricted_assignment(Contract, Assignee)).

restricted_assignment(Contract, Assignee) <=
    restriction_on_assignment(Contract),
    knew_of_restriction(Contract, Assignee).

knew_of_restriction(Contract, Assignee) <=
    knowledge_of_restriction(Contract, Assignee).

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

reduces(claim_by_assignee(Contract, _Assignee, Debtor, Assignor, _Amount),
        released(Contract, Assignor, Debtor, Released, _Day),
        Released).

reduces(claim_by_assignee(Contract, Assignee, Debtor, _Assignor, _Amount),
        released(Contract, Assignee, Debtor, Released, _Day),
        Released).

reduces(claim_by_assignee(Contract, _Assignee, _Debtor, _Assignor, _Amount),
        deposited(Contract, Deposited, _Day),
        Deposited).

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

source("Civil Code", "469(1), 469(2)",
       en("The debtor may set off a claim against the assignor acquired before the notice or consent, or later from a cause that is earlier."),
       ja("債務者は、対抗要件具備時より前に取得した譲渡人に対する債権による相殺をもって譲受人に対抗することができる。対抗要件具備時より後に取得した債権であっても、対抗要件具備時より前の原因に基づいて生じたものであるときは、同様とする。")).

reduces(claim_by_assignee(Contract, _Assignee, Debtor, Assignor, _Amount),
        set_off(Contract, _Cross, Debtor, Assignor, SetOff, _Declared),
        SetOff).

% The manifestation is made to the assignee, the claim is one against the assignor.
set_off(Contract, Cross, Debtor, Assignor, Amount, Declared) <=
    manifestation_of_set_off(Contract, Cross, Debtor, Assignee, Declared),
    assignment_of_claim(Contract, Assignor, Assignee, _Assigned),
    left_of_cross_obligation(Cross, Debtor, Assignor, Amount),
    Amount > 0.

exception(set_off(Contract, Cross, _Debtor, Assignor, _Amount, _Declared),
          cross_claim_from_a_later_cause(Contract, Cross, Assignor)).

cross_claim_from_a_later_cause(Contract, Cross, Assignor) <=
    perfected_assignment(Contract, _Debtor, Assignor, Perfected),
    contract_concluded(Cross, Concluded),
    after_the_day(Concluded, Perfected).

% ---- what the assigned claim is in exchange for ----------------------------------------------------------------------

source("Civil Code", "468(1), 533",
       en("The plea of simultaneous performance follows the claim to the assignee."),
       ja("債務者は、対抗要件具備時までに譲渡人に対して生じた事由（同時履行の抗弁を含む。）をもって譲受人に対抗することができる。")).

in_exchange(claim_by_assignee(Contract, _Assignee, Debtor, Assignor, _Amount),
            simultaneous_performance(Contract, Debtor, Object, _Owed, of_the_contract),
            delivery_by(Assignor, Object)).
