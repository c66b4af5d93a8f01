% Torts (Book III, Chapter 5): liability for the acts of others (714 to 716).

group(money_claim(Tort, Creditor, Debtor),
      [ claim_against_guardian(Tort, Creditor, Debtor, _Actor, _Amount),
        claim_for_damages_employer(Tort, Creditor, Debtor, _Employee, _Amount1),
        claim_against_deputy_supervisor(Tort, Creditor, Debtor, _Employee2, _Amount2),
        claim_for_recourse(Tort, Creditor, Debtor, _Victim3, _Amount3),
        claim_for_reverse_recourse(Tort, Creditor, Debtor, _Victim4, _Amount4),
        claim_against_orderer(Tort, Creditor, Debtor, _Contractor, _Amount5)
      ]).

group(claim_in_tort(Tort, Victim, Debtor),
      [ claim_against_guardian(Tort, Victim, Debtor, _Actor, _Amount),
        claim_for_damages_employer(Tort, Victim, Debtor, _Employee, _Amount1),
        claim_against_deputy_supervisor(Tort, Victim, Debtor, _Employee2, _Amount2),
        claim_against_orderer(Tort, Victim, Debtor, _Contractor, _Amount3)
      ]).

% Employer and deputy answer for the employee's tort: what excuses the employee helps them.
group(claim_for_the_act_of(Tort, Victim, Employee),
      [ claim_for_damages_employer(Tort, Victim, _Employer, Employee, _Amount),
        claim_against_deputy_supervisor(Tort, Victim, _Supervisor, Employee, _Amount1)
      ]).

% ---- persons without capacity for liability --------------------------------------------------------------------------

source("Civil Code", "714(1)",
       en("Where a person without capacity is not liable, the person with the statutory duty to supervise is."),
       ja("前二条の規定により責任無能力者がその責任を負わない場合において、その責任無能力者を監督する法定の義務を負う者は、その責任無能力者が第三者に加えた損害を賠償する責任を負う。")).

claim_against_guardian(Tort, Victim, Supervisor, Actor, Sum) <=
    infringement(Tort, Actor, Victim, _What, _Day),
    lack_of_capacity_for_liability(Tort, Actor, _Incapacity),
    had_to_supervise(Supervisor, Actor),
    damage(Tort, Victim, _Description, Part),
    stated(Part),
    causation(Tort, Actor, Victim, _How),
    total(Amount, damage(Tort, Victim, _Each, Amount), Sum).

had_to_supervise(Supervisor, Actor) <=
    statutory_duty_to_supervise(Supervisor, Actor, _Relationship).

% The actor who is liable for the incapacity (713 proviso) or acted in self-defence (720(1)): no liability of another.
exception(claim_against_guardian(Tort, _Victim, _Supervisor, Actor, _Amount),
          incapacity_brought_about(Tort, Actor)).

exception(claim_against_guardian(Tort, _Victim, _Supervisor, Actor, _Amount),
          self_defence_defence(Tort, Actor)).

source("Civil Code", "714(2)",
       en("So is who supervises in place of that person."),
       ja("監督義務者に代わって責任無能力者を監督する者も、前項の責任を負う。")).

had_to_supervise(Supervisor, Actor) <=
    supervision_in_place(Supervisor, Actor, _Relationship).

source("Supreme Court", "2016-03-01",
       en("Who in special circumstances is seen to have taken on the duty to supervise stands like one with the statutory duty."),
       ja("法定の監督義務者に該当しない者であっても、責任無能力者の監督義務を引き受けたとみるべき特段の事情が認められる場合には、法定の監督義務者に準ずべき者として、民法七一四条一項が類推適用される。")).

had_to_supervise(Supervisor, Actor) <=
    supervision_taken_on(Supervisor, Actor, _Circumstances).

source("Civil Code", "714(1) proviso",
       en("This does not hold where the supervisor did not fail in the duty, or the damage would have arisen all the same."),
       ja("ただし、監督義務者がその義務を怠らなかったとき、又はその義務を怠らなくても損害が生ずべきであったときは、この限りでない。")).

exception(claim_against_guardian(Tort, _Victim, Supervisor, Actor, _Amount),
          due_supervision(Tort, Supervisor, Actor)).

due_supervision(Tort, Supervisor, _Actor) <=
    supervision_as_due(Tort, Supervisor, _How).

exception(claim_against_guardian(Tort, _Victim, Supervisor, _Actor, _Amount),
          damage_despite_supervision(Tort, Supervisor)).

damage_despite_supervision(Tort, Supervisor) <=
    inevitable_despite_supervision(Tort, Supervisor, _Why).

source("Supreme Court", "2015-04-09",
       en("Parents do not fail in the duty where an act not usually seen as dangerous happened to cause harm, unless it could be foreseen concretely or the like."),
       ja("通常は人身に危険が及ぶものとはみられない行為によってたまたま人身に損害を生じさせた場合は、当該行為について具体的に予見可能であるなど特別の事情が認められない限り、子に対する監督義務を尽くしていなかったとすべきではない。")).

harmless_act :: due_supervision(Tort, _Supervisor, Actor) <=
    act_not_usually_dangerous(Tort, Actor, _Act).

exception(harmless_act :: due_supervision(Tort, Supervisor, _Actor),
          concrete_danger_foreseeable(Tort, Supervisor)).

concrete_danger_foreseeable(Tort, Supervisor) <=
    foreseeability_of_the_danger(Tort, Supervisor, _Circumstances).

source("Supreme Court", "1995-01-24",
       en("For a fire by a minor without capacity the supervisor is liable (714(1)), but free where not grossly negligent in supervising."),
       ja("責任を弁識する能力のない未成年者の行為により火災が発生した場合においては、民法七一四条一項に基づき、未成年者の監督義務者が右火災による損害を賠償すべき義務を負うが、右監督義務者に未成年者の監督について重大な過失がなかったときは、これを免れる。")).

% Unlike who caused the fire (tort.pl), the supervisor shows that there was no gross negligence.
exception(claim_against_guardian(Tort, _Victim, Supervisor, _Actor, _Amount),
          fire_without_gross_negligence(Tort, Supervisor)).

fire_without_gross_negligence(Tort, Supervisor) <=
    accidental_fire(Tort, _Description),
    no_gross_negligence_in_supervision(Tort, Supervisor, _Circumstances).

% ---- employers -------------------------------------------------------------------------------------------------------

source("Civil Code", "715(1)",
       en("Who uses another for a business is liable for the damage that the other does to a third party in its execution."),
       ja("ある事業のために他人を使用する者は、被用者がその事業の執行について第三者に加えた損害を賠償する責任を負う。")).

claim_for_damages_employer(Tort, Victim, Employer, Employee, Sum) <=
    infringement(Tort, Employee, Victim, _What, _Day),
    intent_or_negligence(Tort, Employee, _Fault),
    damage(Tort, Victim, _Description, Part),
    stated(Part),
    causation(Tort, Employee, Victim, _How),
    employment_relation(Employer, Employee),
    in_execution_of_business(Tort, Employee, _Business),
    total(Amount, damage(Tort, Victim, _Each, Amount), Sum).

cross_obligation(Tort, Victim, Employer, Amount) <=
    claim_for_damages_employer(Tort, Victim, Employer, _Employee, Amount).

source("Civil Code", "715(1) proviso",
       en("This does not hold where the employer took reasonable care in appointment and supervision, or the damage would have arisen all the same."),
       ja("ただし、使用者が被用者の選任及びその事業の監督について相当の注意をしたとき、又は相当の注意をしても損害が生ずべきであったときは、この限りでない。")).

exception(claim_for_damages_employer(_Tort, _Victim, Employer, Employee, _Amount),
          employers_due_care(Employer, Employee)).

exception(claim_against_deputy_supervisor(_Tort, _Victim, Supervisor, Employee, _Amount),
          employers_due_care(Supervisor, Employee)).

employers_due_care(Employer, Employee) <=
    due_care_of_employer(Employer, Employee, _How).

exception(claim_for_damages_employer(Tort, _Victim, Employer, _Employee, _Amount),
          damage_despite_care(Tort, Employer)).

exception(claim_against_deputy_supervisor(Tort, _Victim, Supervisor, _Employee, _Amount),
          damage_despite_care(Tort, Supervisor)).

damage_despite_care(Tort, Employer) <=
    inevitable_despite_care(Tort, Employer, _Why).

source("Supreme Court", "1967-11-02",
       en("There is no such liability to a victim who knew, or failed to know by gross negligence, that the act was not properly within the employee's authority."),
       ja("被用者の取引行為が、その行為の外形からみて使用者の事業の範囲内に属すると認められる場合でも、職務権限内において適法に行われたものでなく、かつ、相手方がその事情を知り、又は少なくとも重大な過失によりこれを知らないときは、使用者に損害の賠償を請求することができない。")).

exception(claim_for_damages_employer(Tort, Victim, _Employer, Employee, _Amount),
          knew_outside_authority(Tort, Victim, Employee)).

exception(claim_against_deputy_supervisor(Tort, Victim, _Supervisor, Employee, _Amount),
          knew_outside_authority(Tort, Victim, Employee)).

knew_outside_authority(Tort, Victim, Employee) <=
    knowledge_of_lack_of_duty(Tort, Victim, Employee).

source("Civil Code", "715(2)",
       en("Who supervises the business in place of the employer is liable too."),
       ja("使用者に代わって事業を監督する者も、前項の責任を負う。")).

claim_against_deputy_supervisor(Tort, Victim, Supervisor, Employee, Sum) <=
    infringement(Tort, Employee, Victim, _What, _Day),
    intent_or_negligence(Tort, Employee, _Fault),
    damage(Tort, Victim, _Description, Part),
    stated(Part),
    causation(Tort, Employee, Victim, _How),
    employment_relation(Employer, Employee),
    supervision_of_business(Supervisor, Employer, Employee),
    in_execution_of_business(Tort, Employee, _Business),
    total(Amount, damage(Tort, Victim, _Each, Amount), Sum).

source("Civil Code", "715(3)",
       en("Employer or supervisor may have recourse against the employee."),
       ja("前二項の規定は、使用者又は監督者から被用者に対する求償権の行使を妨げない。")).

claim_for_recourse(Tort, Employer, Employee, Victim, Amount) <=
    tort_committed(Tort, Victim, Employee, Damages),
    employment_relation(Employer, Employee),
    in_execution_of_business(Tort, Employee, _Business),
    payment(Tort, Employer, Victim, _Part, _Day),
    total(Paid, payment(Tort, Employer, Victim, Paid, _When), Sum),
    Amount is min(Sum, Damages).

source("Supreme Court", "1976-07-08",
       en("The recourse goes only so far as is reasonable in good faith, for a fair apportionment of the damage."),
       ja("使用者は、諸般の事情に照らし、損害の公平な分担という見地から信義則上相当と認められる限度において、被用者に対し求償の請求をすることができる。")).

reduces(claim_for_recourse(Tort, Employer, Employee, Victim, _Amount),
        recourse_beyond_good_faith(Tort, Employer, Employee, Victim, Excess),
        Excess).

recourse_beyond_good_faith(Tort, Employer, Employee, Victim, Excess) <=
    limit_of_recourse(Tort, Employee, Percent, _Circumstances),
    stated(Percent),
    total(Paid, payment(Tort, Employer, Victim, Paid, _When), Sum),
    total(Loss, damage(Tort, Victim, _Each, Loss), Damages),
    total(Share, comparative_negligence(Tort, Victim, Share, _Own), Shares),
    Base is min(Sum, Damages - floor(Damages * min(Shares, 100) / 100)),
    Excess is Base - floor(Base * min(Percent, 100) / 100).

source("Supreme Court", "2020-02-28",
       en("An employee who compensated the victim has recourse against the employer so far as a fair apportionment of the damage makes it reasonable."),
       ja("被用者が使用者の事業の執行について第三者に損害を加え、その損害を賠償した場合には、被用者は、諸般の事情に照らし、損害の公平な分担という見地から相当と認められる額について、使用者に対して求償することができる。")).

claim_for_reverse_recourse(Tort, Employee, Employer, Victim, Amount) <=
    tort_committed(Tort, Victim, Employee, Damages),
    employment_relation(Employer, Employee),
    in_execution_of_business(Tort, Employee, _Business),
    payment(Tort, Employee, Victim, _Part, _Day),
    employers_fair_share(Tort, Employer, Percent, _Circumstances),
    stated(Percent),
    total(Paid, payment(Tort, Employee, Victim, Paid, _When), Sum),
    Amount is floor(min(Sum, Damages) * min(Percent, 100) / 100).

% ---- orderers --------------------------------------------------------------------------------------------------------

source("Civil Code", "716",
       en("The orderer is not liable for damage that the contractor does in the work, unless negligent in the order or instructions."),
       ja("注文者は、請負人がその仕事について第三者に加えた損害を賠償する責任を負わない。ただし、注文又は指図についてその注文者に過失があったときは、この限りでない。")).

claim_against_orderer(Tort, Victim, Orderer, Contractor, Sum) <=
    infringement(Tort, Contractor, Victim, _What, _Day),
    agreement_of_work(Contract, Orderer, Contractor, _Work, _Remuneration, _Concluded),
    done_in_the_work(Tort, Contract, Contractor),
    negligent_order(Tort, Orderer, _Negligence),
    damage(Tort, Victim, _Description, Part),
    stated(Part),
    causation(Tort, Contractor, Victim, _How),
    total(Amount, damage(Tort, Victim, _Each, Amount), Sum).
