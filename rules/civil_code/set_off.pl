% Set-off (Book III, Chapter 1, Section 6, Subsection 2).

source("Civil Code", "505(1), 506",
       en("Two who owe each other the like may set off the equal amount by a manifestation of intention, where both debts are due; it reaches back to when they first could be set off."),
       ja("二人が互いに同種の目的を有する債務を負担する場合において、双方の債務が弁済期にあるときは、各債務者は、その対当額について相殺によってその債務を免れることができる。相殺は、当事者の一方から相手方に対する意思表示によってする。その意思表示は、双方の債務が互いに相殺に適するようになった時にさかのぼってその効力を生ずる。")).

reduces(money_claim(Relation, Creditor, Debtor),
        set_off(Relation, _Cross, Debtor, Creditor, Amount, _Declared),
        Amount).

% Declared by the debtor, with a claim of its own; what was paid on that claim, or lessens it, is no longer there. What was
% declared twice, or by both, is set off once: of which day it is, the ground does not tell.
by_the_debtor :: set_off(Relation, Cross, Debtor, Creditor, Amount, _Day) <=
    manifestation_of_set_off(Relation, Cross, Debtor, Creditor, Declared),
    effective_declaration(Relation, Cross, Declared),
    left_of_cross_obligation(Cross, Debtor, Creditor, Amount),
    Amount > 0.

effective_declaration(_Relation, _Cross, _Declared) <=
    true.

% Declared by the creditor, who set off the debt to its debtor against the very claim. What keeps a debtor from it (509, 511),
% and that the other claim is not yet due, does not keep the creditor from it.
set_off(Relation, Cross, Debtor, Creditor, Amount, _Day) <=
    manifestation_of_set_off(Cross, Relation, Creditor, Debtor, _Declared),
    left_of_cross_obligation(Cross, Debtor, Creditor, Amount),
    Amount > 0.

source("Civil Code", "505(1), 418, 519, 563, 703, 722(2)",
       en("What ends or lessens a claim lessens what can be set off with it: payment, release, one's own negligence, a price reduction, a gain that is gone."),
       ja("相殺は対当額についてその効力を生ずる。自働債権が弁済、免除、過失相殺、代金減額、現存利益の消滅によって減じた部分については、相殺をすることができない。")).

left_of_cross_obligation(Cross, Creditor, Debtor, Left) <=
    cross_obligation(Cross, Creditor, Debtor, Owed),
    total(Part, payment(Cross, _Payer, Creditor, Part, _Paid), Payments),
    total(Freed, release(Cross, Creditor, Debtor, Freed, _Released), Releases),
    total(Whole, (release(Cross, Creditor, Debtor, Unnamed, _On), not_stated(Unnamed), whole_debt(Cross, Whole)), Wholes),
    total(Loss, damage(Cross, Creditor, _Each, Loss), Damages),
    total(Own, comparative_negligence(Cross, Creditor, Own, _Own), Owns),
    total(Other, (comparative_negligence(Cross, Near, Other, _Fault), one_with_the_victim(Near, Creditor, _Tie)), Others),
    total(Declared,
          ( declaration_of_price_reduction(Cross, Debtor, Creditor, Declared, _Day),
            price_reduction(Cross, Debtor, Declared)
          ),
          Reductions),
    total(Fair, (proportionate_reduction(Cross, Fair), price_reduction_in_proportion(Cross, Debtor, Fair)), Cuts),
    total(Gone, (enrichment_no_longer_exists(Cross, Debtor, Gone, _How), enrichment_gone(Cross, Debtor, Gone)), Gains),
    Less is floor(Damages * min(Owns + Others, 100) / 100) + Reductions + Cuts + Gains,
    Left is max(0, Owed - Payments - Releases - Wholes - Less).

source("Civil Code", "505(1)",
       en("The claim that is set off must be due; where a date was agreed for it, that date must have come."),
       ja("双方の債務が弁済期にあるときは、各債務者は、その対当額について相殺によってその債務を免れることができる。")).

exception(effective_declaration(_Relation, Cross, Declared),
          cross_claim_not_yet_due(Cross, Declared)).

cross_claim_not_yet_due(Cross, Declared) <=
    agreed_due_date(Cross, Due),
    after_the_day(Due, Declared).

source("Civil Code", "505(2)",
       en("The parties may prohibit or restrict set-off; against a third party only where it knew, or did not know by gross negligence."),
       ja("当事者が相殺を禁止し、又は制限する旨の意思表示をした場合には、その意思表示は、第三者がこれを知り、又は重大な過失によって知らなかったときに限り、その第三者に対抗することができる。")).

exception(set_off(Relation, _Cross, _Debtor, _Creditor, _Amount, _Declared),
          set_off_prohibited(Relation)).

exception(set_off(_Relation, Cross, _Debtor, _Creditor, _Amount, _Declared),
          set_off_prohibited(Cross)).

set_off_prohibited(Relation) <=
    agreement_prohibiting_set_off(Relation).

source("Civil Code", "506(1)",
       en("A condition or a time limit cannot be attached to the manifestation of set-off."),
       ja("相殺の意思表示には、条件又は期限を付することができない。")).

exception(effective_declaration(Relation, Cross, Declared),
          conditional_set_off(Relation, Cross, Declared)).

conditional_set_off(Relation, Cross, Declared) <=
    condition_attached_to_set_off(Relation, Cross, Declared, _Condition).

source("Civil Code", "509(i)",
       en("Who owes damages for a malicious tort cannot set off against the injured."),
       ja("悪意による不法行為に基づく損害賠償の債務の債務者は、相殺をもって債権者に対抗することができない。")).

exception(by_the_debtor :: set_off(Tort, _Cross, Debtor, _Creditor, _Amount, _Declared),
          damages_for_malicious_tort(Tort, Debtor)).

% Malice is more than intent; where it is not alleged, the tort is not taken to be malicious. The injured bears it.
damages_for_malicious_tort(Tort, Tortfeasor) <=
    malicious_tort(Tort, Tortfeasor, _Description).

source("Civil Code", "509(ii)",
       en("Who owes damages for injury to life or body cannot set off against the injured."),
       ja("人の生命又は身体の侵害による損害賠償の債務の債務者は、相殺をもって債権者に対抗することができない。")).

exception(by_the_debtor :: set_off(Relation, _Cross, _Debtor, _Creditor, _Amount, _Declared),
          damages_for_injury_to_life_or_body(Relation)).

% Where it is not alleged that life or body was injured, other harm is taken to have been done. The injured bears it.
damages_for_injury_to_life_or_body(Relation) <=
    injury_to_life_or_body(Relation, _Victim, _Description).

source("Civil Code", "509 proviso",
       en("Set-off is open against who acquired the claim for damages from another."),
       ja("ただし、その債権者がその債務に係る債権を他人から譲り受けたときは、この限りでない。")).

exception(damages_for_malicious_tort(Tort, _Tortfeasor),
          damages_claim_acquired_from_another(Tort)).

exception(damages_for_injury_to_life_or_body(Relation),
          damages_claim_acquired_from_another(Relation)).

damages_claim_acquired_from_another(Relation) <=
    assignment_of_claim(Relation, _Assignor, _Assignee, _Day).

source("Civil Code", "511(1)",
       en("A claim acquired after the attachment of the other cannot be set off against the attaching creditor."),
       ja("差押えを受けた債権の第三債務者は、差押え後に取得した債権による相殺をもって差押債権者に対抗することはできないが、差押え前に取得した債権による相殺をもって対抗することができる。")).

exception(by_the_debtor :: set_off(Relation, Cross, _Debtor, _Creditor, _Amount, _Declared),
          acquired_after_attachment(Relation, Cross, _Attached)).

acquired_after_attachment(Relation, Cross, Attached) <=
    attachment_of_claim(Relation, _Attaching, Attached),
    acquisition_of_claim(Cross, _Acquirer, Acquired),
    after_the_day(Acquired, Attached).

source("Civil Code", "511(2)",
       en("Nor is set-off barred where the claim acquired later rests on a cause that is earlier than the attachment."),
       ja("差押え後に取得した債権が差押え前の原因に基づいて生じたものであるときは、その第三債務者は、その債権による相殺をもって差押債権者に対抗することができる。")).

exception(acquired_after_attachment(_Relation, Cross, Attached),
          cause_before_attachment(Cross, Attached)).

cause_before_attachment(Cross, Attached) <=
    contract_concluded(Cross, Concluded),
    before_the_day(Concluded, Attached).

cause_before_attachment(Cross, Attached) <=
    infringement(Cross, _Tortfeasor, _Victim, _Act, Day),
    before_the_day(Day, Attached).

source("Civil Code", "511(2) proviso",
       en("Except where it was acquired from another after the attachment."),
       ja("ただし、第三債務者が差押え後に他人の債権を取得したときは、この限りでない。")).

exception(cause_before_attachment(Cross, Attached),
          acquired_from_another_after_attachment(Cross, Attached)).

acquired_from_another_after_attachment(Cross, Attached) <=
    assignment_of_claim(Cross, _Assignor, _Assignee, Assigned),
    after_the_day(Assigned, Attached).
