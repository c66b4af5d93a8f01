% Torts (Book III, Chapter 5): several tortfeasors (719), and those who operate an automobile.

group(money_claim(Tort, Creditor, Debtor),
      [ claim_against_joint_tortfeasor(Tort, Creditor, Debtor, _Actor, _Amount),
        claim_against_possible_tortfeasor(Tort, Creditor, Debtor, _Amount1),
        claim_for_contribution(Tort, Creditor, Debtor, _Victim, _Amount2),
        claim_against_operator(Tort, Creditor, Debtor, _Amount3)
      ]).

group(claim_in_tort(Tort, Victim, Debtor),
      [ claim_against_joint_tortfeasor(Tort, Victim, Debtor, _Actor, _Amount),
        claim_against_possible_tortfeasor(Tort, Victim, Debtor, _Amount1),
        claim_against_operator(Tort, Victim, Debtor, _Amount2)
      ]).

group(claim_for_the_act_of(Tort, Victim, Participant),
      [ claim_against_joint_tortfeasor(Tort, Victim, Participant, _Other, _Amount) ]).

source("Civil Code", "719(1)",
       en("Persons who cause damage by a joint tort are each liable for all of it."),
       ja("数人が共同の不法行為によって他人に損害を加えたときは、各自が連帯してその損害を賠償する責任を負う。")).

claim_against_joint_tortfeasor(Tort, Victim, Participant, Actor, Sum) <=
    infringement(Tort, Actor, Victim, _What, _Day),
    intent_or_negligence(Tort, Participant, _Fault),
    acted_jointly(Tort, Participant, Actor),
    damage(Tort, Victim, _Description, Part),
    stated(Part),
    causation(Tort, Actor, Victim, _How),
    total(Amount, damage(Tort, Victim, _Each, Amount), Sum).

acted_jointly(Tort, Participant, Actor) <=
    joint_act(Tort, Participant, Actor, _Connection).

acted_jointly(Tort, Participant, Actor) <=
    joint_act(Tort, Actor, Participant, _Connection).

source("Civil Code", "719(2)",
       en("Who incited or aided the tortfeasor is deemed a joint tortfeasor."),
       ja("行為者を教唆した者及び幇助した者は、共同行為者とみなして、前項の規定を適用する。")).

acted_jointly(Tort, Accessory, Actor) <=
    incitement_or_aid(Tort, Accessory, Actor, _How).

source("Civil Code", "719(1) second sentence",
       en("Each is liable too where it cannot be known which of the joint actors caused the damage."),
       ja("共同行為者のうちいずれの者がその損害を加えたかを知ることができないときも、同様とする。")).

% Sup. Ct. 2021-05-17: each act could alone have caused the damage, and no act of others could; the burden of causation turns.
claim_against_possible_tortfeasor(Tort, Victim, Possible, Sum) <=
    sufficient_act(Tort, Possible, Victim, _Act),
    intent_or_negligence(Tort, Possible, _Fault),
    unknown_between(Tort, Victim, Possible, Other),
    sufficient_act(Tort, Other, Victim, _OtherAct),
    damage(Tort, Victim, _Description, Part),
    stated(Part),
    total(Amount, damage(Tort, Victim, _Each, Amount), Sum).

unknown_between(Tort, Victim, Possible, Other) <=
    unknown_who_caused(Tort, Victim, Possible, Other, _Why).

unknown_between(Tort, Victim, Possible, Other) <=
    unknown_who_caused(Tort, Victim, Other, Possible, _Why).

exception(claim_against_possible_tortfeasor(Tort, _Victim, Possible, _Amount),
          causation_refuted(Tort, Possible)).

causation_refuted(Tort, Possible) <=
    no_causation(Tort, Possible, _Why).

exception(claim_against_possible_tortfeasor(Tort, _Victim, Possible, _Amount),
          negligence_refuted(Tort, Possible)).

exception(claim_against_possible_tortfeasor(Tort, _Victim, Possible, _Amount),
          no_capacity_for_liability(Tort, Possible)).

source("Supreme Court", "1988-07-01",
       en("A joint tortfeasor who compensated the victim beyond the own share, by degrees of fault, has recourse for an employee's share against the employer."),
       ja("被用者がその使用者の事業の執行につき第三者との共同の不法行為により他人に損害を加えた場合において、右第三者が自己と被用者との過失割合に従って定められるべき自己の負担部分を超えて被害者に損害を賠償したときは、右第三者は、被用者の負担部分について使用者に対し求償することができる。")).

% The decision takes it for granted against the other tortfeasor, and gives it against that one's employer.
claim_for_contribution(Tort, Payer, Other, Victim, Amount) <=
    acted_jointly(Tort, Payer, Other),
    intent_or_negligence(Tort, Other, _Fault),
    damage(Tort, Victim, _Description, Part),
    stated(Part),
    share_of_fault(Tort, Payer, Own, _OwnFault),
    share_of_fault(Tort, Other, Others, _OthersFault),
    stated(Own),
    stated(Others),
    payment(Tort, Payer, Victim, _Payment, _Day),
    total(Loss, damage(Tort, Victim, _Each, Loss), Damages),
    total(Percent, comparative_negligence(Tort, Victim, Percent, _Victims), Percents),
    Owed is Damages - floor(Damages * min(Percents, 100) / 100),
    total(Paid, payment(Tort, Payer, Victim, Paid, _When), Sum),
    OwnPart is floor(Owed * Own / 100),
    Sum > OwnPart,
    Amount is min(Sum - OwnPart, floor(Owed * Others / 100)).

claim_for_contribution(Tort, Payer, Employer, Victim, Amount) <=
    employment_relation(Employer, Employee),
    in_execution_of_business(Tort, Employee, _Business),
    acted_jointly(Tort, Payer, Employee),
    intent_or_negligence(Tort, Employee, _Fault),
    damage(Tort, Victim, _Description, Part),
    stated(Part),
    share_of_fault(Tort, Payer, Own, _OwnFault),
    share_of_fault(Tort, Employee, Others, _OthersFault),
    stated(Own),
    stated(Others),
    payment(Tort, Payer, Victim, _Payment, _Day),
    total(Loss, damage(Tort, Victim, _Each, Loss), Damages),
    total(Percent, comparative_negligence(Tort, Victim, Percent, _Victims), Percents),
    Owed is Damages - floor(Damages * min(Percents, 100) / 100),
    total(Paid, payment(Tort, Payer, Victim, Paid, _When), Sum),
    OwnPart is floor(Owed * Own / 100),
    Sum > OwnPart,
    Amount is min(Sum - OwnPart, floor(Owed * Others / 100)).

% ---- automobiles -----------------------------------------------------------------------------------------------------

source("Act on Securing Compensation for Automobile Accidents", "3",
       en("Who puts an automobile into operation for the own benefit is liable for harm done by it to the life or body of another."),
       ja("自己のために自動車を運行の用に供する者は、その運行によって他人の生命又は身体を害したときは、これによって生じた損害を賠償する責に任ずる。")).

% Damage is taken as following from the injury; that part of it is damage to things is for the operator to state.
claim_against_operator(Tort, Victim, Operator, Sum) <=
    injury_by_automobile(Tort, Victim, _What, _Day),
    operation_of_automobile(Tort, Operator, _How),
    damage(Tort, Victim, _Description, Part),
    stated(Part),
    total(Amount, damage(Tort, Victim, _Each, Amount), Sum).

source("Supreme Court", "1962-09-04",
       en("The debt of damages for a tort is in delay from the time when the damage arises, without a demand."),
       ja("不法行為に基づく損害賠償債務は、なんらの催告を要することなく、損害の発生と同時に遅滞に陥る。")).

day_of_the_tort(Tort, Day) <=
    injury_by_automobile(Tort, _Victim, _What, Day).

source("Act on Securing Compensation for Automobile Accidents", "3",
       en("The operator is liable for harm to life or body, not to things."),
       ja("自己のために自動車を運行の用に供する者は、その運行によって他人の生命又は身体を害したときは、これによって生じた損害を賠償する責に任ずる。")).

reduces(claim_against_operator(Tort, Victim, _Operator, _Amount),
        damage_to_things(Tort, Victim, Amount),
        Amount).

% The share of the victim's own negligence (722(2)) in it falls away on that ground, and is not taken off twice.
damage_to_things(Tort, Victim, Less) <=
    damage_to_property(Tort, Victim, _Description, Amount),
    stated(Amount),
    total(Own, comparative_negligence(Tort, Victim, Own, _Own), Owns),
    total(Other, (comparative_negligence(Tort, Near, Other, _Others), one_with_the_victim(Near, Victim, _Tie)), Others),
    Less is Amount - floor(Amount * min(Owns + Others, 100) / 100).

source("Act on Securing Compensation for Automobile Accidents", "3 proviso",
       en("This does not hold where operator and driver took care, the victim or a third party was at fault, and the automobile had no defect."),
       ja("ただし、自己及び運転者が自動車の運行に関し注意を怠らなかったこと、被害者又は運転者以外の第三者に故意又は過失があつたこと並びに自動車に構造上の欠陥又は機能の障害がなかつたことを証明したときは、この限りでない。")).

exception(claim_against_operator(Tort, _Victim, Operator, _Amount),
          operators_exemption(Tort, Operator)).

operators_exemption(Tort, Operator) <=
    care_in_operation(Tort, Operator, _Care),
    fault_of_victim_or_third_party(Tort, _Person, _Fault),
    no_defect_of_automobile(Tort, _Condition).
