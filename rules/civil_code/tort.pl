% Torts (Book III, Chapter 5): liability for one's own act, and what all torts have in common.

group(money_claim(Tort, Creditor, Debtor),
      [ claim_for_damages_tort(Tort, Creditor, Debtor, _Amount),
        claim_of_close_relative(Tort, Creditor, Debtor, _Victim, _Amount1)
      ]).

% Claims of who suffered damage, against whoever is liable for it: what lessens or ends the damages meets each of them.
group(claim_in_tort(Tort, Victim, Debtor),
      [ claim_for_damages_tort(Tort, Victim, Debtor, _Amount),
        claim_of_close_relative(Tort, Victim, Debtor, _Deceased, _Amount1)
      ]).

% Claims that rest on the fault of one who acted: what justifies or excuses the act meets each of them.
group(claim_for_the_act_of(Tort, Victim, Actor),
      [ claim_for_damages_tort(Tort, Victim, Actor, _Amount),
        claim_of_close_relative(Tort, Victim, Actor, _Deceased, _Amount1),
        claim_for_restoration_of_reputation(Tort, Victim, Actor, _Measure),
        tort_committed(Tort, Victim, Actor, _Amount2)
      ]).

% ---- liability for one's own act -------------------------------------------------------------------------------------

source("Civil Code", "709",
       en("Who intentionally or negligently infringes a right or legally protected interest of another is liable for the damage arising from it."),
       ja("故意又は過失によって他人の権利又は法律上保護される利益を侵害した者は、これによって生じた損害を賠償する責任を負う。")).

claim_for_damages_tort(Tort, Victim, Tortfeasor, Sum) <=
    infringement(Tort, Tortfeasor, Victim, _What, _Day),
    intent_or_negligence(Tort, Tortfeasor, _Fault),
    damage(Tort, Victim, _Description, Part),
    stated(Part),
    causation(Tort, Tortfeasor, Victim, _How),
    total(Amount, damage(Tort, Victim, _Each, Amount), Sum).

principal_obligation(Tort, Victim, Tortfeasor, Amount) <=
    claim_for_damages_tort(Tort, Victim, Tortfeasor, Amount).

cross_obligation(Tort, Victim, Tortfeasor, Amount) <=
    claim_for_damages_tort(Tort, Victim, Tortfeasor, Amount).

% What those have borne who paid the victim and turn to another: the damage without the victim's own share (722(2)).
tort_committed(Tort, Victim, Tortfeasor, Damages) <=
    infringement(Tort, Tortfeasor, Victim, _What, _Day),
    intent_or_negligence(Tort, Tortfeasor, _Fault),
    damage(Tort, Victim, _Description, Part),
    stated(Part),
    causation(Tort, Tortfeasor, Victim, _How),
    total(Amount, damage(Tort, Victim, _Each, Amount), Sum),
    total(Percent, comparative_negligence(Tort, Victim, Percent, _Own), Percents),
    Damages is Sum - floor(Sum * min(Percents, 100) / 100).

% Negligence is an evaluation: the facts that speak against it are for who is said to have been negligent.
exception(claim_for_the_act_of(Tort, _Victim, Tortfeasor),
          negligence_refuted(Tort, Tortfeasor)).

negligence_refuted(Tort, Tortfeasor) <=
    facts_against_negligence(Tort, Tortfeasor, _Circumstances).

source("Civil Code", "709",
       en("Who consented to the act beforehand suffers no unlawful infringement."),
       ja("（被害者の承諾は、違法性を阻却する。）")).

% A consent that comes after the act is none; it may be a release (519).
exception(claim_for_the_act_of(Tort, Victim, Tortfeasor),
          consent_of_the_victim(Tort, Victim, Tortfeasor)).

consent_of_the_victim(Tort, Victim, Tortfeasor) <=
    consent_to_the_act(Tort, Victim, Tortfeasor, Given),
    infringement(Tort, Tortfeasor, Victim, _What, Day),
    same_day_or_before_the_day(Given, Day).

source("Supreme Court", "1957-07-09",
       en("For an accidental fire there is liability in tort only for gross negligence, a lack of care close to intent (Act No. 40 of 1899)."),
       ja("失火の責任に関する法律により、失火者は重大な過失があるときに限り不法行為責任を負う。重大な過失とは、ほとんど故意に近い著しい注意欠如の状態を指す。")).

exception(claim_for_the_act_of(Tort, _Victim, Tortfeasor),
          accidental_fire_defence(Tort, Tortfeasor)).

accidental_fire_defence(Tort, _Person) <=
    accidental_fire(Tort, _Description).

exception(accidental_fire_defence(Tort, Person),
          grossly_negligent_fire(Tort, Person)).

grossly_negligent_fire(Tort, Person) <=
    gross_negligence_in_fire(Tort, Person, _Description).

source("Supreme Court", "1962-09-04",
       en("The debt of damages for a tort is in delay from the time when the damage arises, without a demand."),
       ja("不法行為に基づく損害賠償債務は、なんらの催告を要することなく、損害の発生と同時に遅滞に陥る。")).

bears_interest(claim_in_tort(Tort, _Victim, _Debtor),
               delay_damages_for_a_tort(Tort, Percent, Day),
               Percent, Day).

delay_damages_for_a_tort(Tort, Percent, Day) <=
    day_of_the_tort(Tort, Day),
    statutory_rate(Day, Percent).

day_of_the_tort(Tort, Day) <=
    infringement(Tort, _Tortfeasor, _Harmed, _What, Day).

% What part of the damage arose on which of several days is not said: the last of them counts for all.
exception(day_of_the_tort(Tort, Day),
          harmed_on_a_later_day(Tort, Day)).

harmed_on_a_later_day(Tort, Day) <=
    infringement(Tort, _Tortfeasor, _Harmed, _What, Later),
    after_the_day(Later, Day).

% ---- close relatives -------------------------------------------------------------------------------------------------

source("Civil Code", "711",
       en("Who has taken a life must compensate the victim's father, mother, spouse and children even where none of their property rights was infringed."),
       ja("他人の生命を侵害した者は、被害者の父母、配偶者及び子に対しては、その財産権が侵害されなかった場合においても、損害の賠償をしなければならない。")).

claim_of_close_relative(Tort, Relative, Tortfeasor, Victim, Sum) <=
    infringement(Tort, Tortfeasor, Victim, _What, _Day),
    intent_or_negligence(Tort, Tortfeasor, _Fault),
    causation(Tort, Tortfeasor, Victim, _How),
    death_of_victim(Tort, Victim, _Died),
    close_to_the_victim(Relative, Victim),
    damage(Tort, Relative, _Grief, Part),
    stated(Part),
    total(Amount, damage(Tort, Relative, _Each, Amount), Sum).

close_to_the_victim(Relative, Victim) <=
    close_relative(Relative, Victim, _Relationship).

source("Supreme Court", "1974-12-17",
       en("Art. 711 applies by analogy to who stood to the victim in substance as those named there, and suffered great grief."),
       ja("被害者との間に民法七一一条所定の者と実質的に同視しうべき身分関係が存し、被害者の死亡により甚大な精神的苦痛を受けた者は、同条の類推適用により、加害者に対し直接に固有の慰藉料を請求しうる。")).

close_to_the_victim(Relative, Victim) <=
    stands_like_close_relative(Relative, Victim, _Circumstances).

source("Supreme Court", "1958-08-05",
       en("Close relatives of who was injured may claim too where their grief is comparable to that at the victim's death (709, 710)."),
       ja("第三者の不法行為によって身体を害された者の母は、そのために被害者が生命を害された場合にも比肩すべき精神上の苦痛を受けたときは、自己の権利として慰藉料を請求しうる。")).

claim_of_close_relative(Tort, Relative, Tortfeasor, Victim, Sum) <=
    infringement(Tort, Tortfeasor, Victim, _What, _Day),
    intent_or_negligence(Tort, Tortfeasor, _Fault),
    causation(Tort, Tortfeasor, Victim, _How),
    grief_comparable_to_death(Tort, Relative, _Grief),
    close_to_the_victim(Relative, Victim),
    damage(Tort, Relative, _Description, Part),
    stated(Part),
    total(Amount, damage(Tort, Relative, _Each, Amount), Sum).

% ---- capacity for liability ------------------------------------------------------------------------------------------

source("Civil Code", "712, 713",
       en("A minor, or a person with a mental disability, who could not appreciate liability for the act is not liable."),
       ja("未成年者は、他人に損害を加えた場合において、自己の行為の責任を弁識するに足りる知能を備えていなかったときは、その行為について賠償の責任を負わない。精神上の障害により自己の行為の責任を弁識する能力を欠く状態にある間に他人に損害を加えた者も、同様とする。")).

exception(claim_for_the_act_of(Tort, _Victim, Tortfeasor),
          no_capacity_for_liability(Tort, Tortfeasor)).

no_capacity_for_liability(Tort, Tortfeasor) <=
    lack_of_capacity_for_liability(Tort, Tortfeasor, _Description).

source("Civil Code", "713 proviso",
       en("This does not hold where the person brought that temporary state about by intent or negligence."),
       ja("ただし、故意又は過失によって一時的にその状態を招いたときは、この限りでない。")).

exception(no_capacity_for_liability(Tort, Tortfeasor),
          incapacity_brought_about(Tort, Tortfeasor)).

incapacity_brought_about(Tort, Tortfeasor) <=
    self_inflicted_incapacity(Tort, Tortfeasor, _Description).

% ---- self-defence and necessity --------------------------------------------------------------------------------------

source("Civil Code", "720(1)",
       en("Who was forced to do the harmful act to protect rights or interests against another's tort is not liable."),
       ja("他人の不法行為に対し、自己又は第三者の権利又は法律上保護される利益を防衛するため、やむを得ず加害行為をした者は、損害賠償の責任を負わない。")).

exception(claim_for_the_act_of(Tort, _Victim, Tortfeasor),
          self_defence_defence(Tort, Tortfeasor)).

self_defence_defence(Tort, Tortfeasor) <=
    self_defence(Tort, Tortfeasor, _Description).

source("Civil Code", "720(1) proviso",
       en("The victim may still claim damages from the person who committed the tort that was defended against."),
       ja("ただし、被害者から不法行為をした者に対する損害賠償の請求を妨げない。")).

claim_for_damages_tort(Tort, Victim, Attacker, Sum) <=
    infringement(Tort, Defender, Victim, _What, _Day),
    self_defence(Tort, Defender, _Defence),
    tort_of_attacker(Tort, Attacker, Defender, _Attack),
    damage(Tort, Victim, _Description, Part),
    stated(Part),
    causation(Tort, Defender, Victim, _How),
    total(Amount, damage(Tort, Victim, _Each, Amount), Sum).

source("Civil Code", "720(2)",
       en("The same holds where another's thing is damaged to avert an imminent danger that arose from it."),
       ja("前項の規定は、他人の物から生じた急迫の危難を避けるためその物を損傷した場合について準用する。")).

exception(claim_for_the_act_of(Tort, _Victim, Tortfeasor),
          necessity_defence(Tort, Tortfeasor)).

necessity_defence(Tort, Tortfeasor) <=
    necessity(Tort, Tortfeasor, _Description).

% ---- unborn children -------------------------------------------------------------------------------------------------

source("Civil Code", "3(1)",
       en("The enjoyment of private rights begins at birth."),
       ja("私権の享有は、出生に始まる。")).

exception(claim_for_the_act_of(Tort, Victim, _Tortfeasor),
          not_yet_born(Tort, Victim)).

not_yet_born(Tort, Victim) <=
    later_birth(Tort, Victim, _Born).

source("Civil Code", "721",
       en("With regard to the right to claim damages, an unborn child is deemed already born."),
       ja("胎児は、損害賠償の請求権については、既に生まれたものとみなす。")).

exception(not_yet_born(Tort, Victim),
          treated_as_born(Tort, Victim)).

treated_as_born(Tort, Victim) <=
    unborn_at_the_time(Tort, Victim).

% ---- what lessens the damages ----------------------------------------------------------------------------------------

source("Civil Code", "722(2), 418",
       en("The court may take the negligence of the victim, and takes that of an obligee, into account in fixing the damages."),
       ja("被害者に過失があったときは、裁判所は、これを考慮して、損害賠償の額を定めることができる（債務不履行については、債権者の過失を考慮して、損害賠償の責任及びその額を定める。）。")).

reduces(claim_in_tort(Tort, Victim, _Debtor),
        contributory(Tort, Victim, Amount),
        Amount).

contributory(Relation, Victim, Amount) <=
    comparative_negligence(Relation, Victim, Share, _Description),
    stated(Share),
    total(Loss, damage(Relation, Victim, _Each, Loss), Damages),
    total(Own, comparative_negligence(Relation, Victim, Own, _Own), Owns),
    total(Other, (comparative_negligence(Relation, Near, Other, _Others), one_with_the_victim(Near, Victim, _Tie)), Others),
    Amount is floor(Damages * min(Owns + Others, 100) / 100).

source("Civil Code", "711, 722(2)",
       en("Against the close relatives, too, the negligence of the victim who died counts."),
       ja("被害者に過失があったときは、裁判所は、これを考慮して、損害賠償の額を定めることができる（近親者の慰謝料については、死亡した被害者の過失を考慮する。）。")).

reduces(claim_of_close_relative(Tort, Relative, _Tortfeasor, Victim, _Amount),
        contributory_of_the_harmed(Tort, Relative, Victim, Amount),
        Amount).

% What the relative's own negligence, or that of another who is as one with the relative, has taken off is not taken off twice.
contributory_of_the_harmed(Tort, Relative, Victim, Amount) <=
    comparative_negligence(Tort, Victim, Share, _Description),
    stated(Share),
    different(Relative, Victim),
    total(Percent, comparative_negligence(Tort, Victim, Percent, _Fault), Percents),
    total(Loss, damage(Tort, Relative, _Each, Loss), Damages),
    Amount is floor(Damages * min(Percents, 100) / 100).

exception(contributory_of_the_harmed(Tort, Relative, Victim, _Amount),
          counted_as_one(Tort, Relative, Victim)).

counted_as_one(_Tort, Relative, Victim) <=
    one_with_the_victim(Victim, Relative, _Relationship).

source("Supreme Court", "1967-06-27",
       en("The negligence of the victim includes that of a person who is as one with the victim by status or in life (a parent, not a nursery teacher)."),
       ja("民法七二二条二項に定める被害者の過失とは、被害者本人が幼児である場合には、被害者本人と身分上ないしは生活関係上一体をなすとみられるような関係にある者の過失をいう（保育園の保母の過失を含まない。）。")).

contributory(Relation, Victim, Amount) <=
    comparative_negligence(Relation, Person, Share, _Description),
    stated(Share),
    one_with_the_victim(Person, Victim, _Relationship),
    total(Loss, damage(Relation, Victim, _Each, Loss), Damages),
    total(Own, comparative_negligence(Relation, Victim, Own, _Own), Owns),
    total(Other, (comparative_negligence(Relation, Near, Other, _Others), one_with_the_victim(Near, Victim, _Tie)), Others),
    Amount is floor(Damages * min(Owns + Others, 100) / 100).

source("Supreme Court", "1973-06-07",
       en("Art. 416 applies to torts by analogy: damage from special circumstances only where the tortfeasor ought to have foreseen them."),
       ja("不法行為による損害賠償についても民法四一六条の規定が類推適用され、特別の事情によって生じた損害については、加害者において右事情を予見し、又は予見することを得べかりしときにかぎり、賠償の責を負う。")).

reduces(claim_in_tort(Tort, Victim, Debtor),
        loss_from_special_circumstances(Tort, Debtor, Victim, _Description, Amount),
        Amount).

source("Supreme Court", "1993-03-24",
       en("Where the same cause brings the victim a benefit of the same kind as the damage, it is deducted from the damages."),
       ja("被害者が不法行為によって損害を被ると同時に、同一の原因によって利益を受ける場合には、損害と利益との間に同質性がある限り、公平の見地から、その利益の額を損害額から控除する。")).

reduces(claim_in_tort(Tort, Victim, _Debtor),
        benefit_offset(Tort, Victim, _Description, Amount),
        Amount).

benefit_offset(Tort, Victim, Description, Amount) <=
    benefit_from_the_same_cause(Tort, Victim, Description, Amount),
    stated(Amount).

source("Supreme Court", "1964-09-25",
       en("Life insurance money is the return for premiums paid and is not deducted."),
       ja("生命保険金は、既に払い込んだ保険料の対価の性質を有するから、不法行為による損害賠償額から控除すべきものではない。")).

exception(benefit_offset(Tort, Victim, Description, _Amount),
          benefit_bought_by_premiums(Tort, Victim, Description)).

benefit_bought_by_premiums(Tort, Victim, Description) <=
    return_for_premiums(Tort, Victim, Description).

% ---- reputation ------------------------------------------------------------------------------------------------------

source("Civil Code", "723",
       en("The court may order a person who defamed another to take suitable measures that restore the reputation."),
       ja("他人の名誉を毀損した者に対しては、裁判所は、被害者の請求により、損害賠償に代えて、又は損害賠償とともに、名誉を回復するのに適当な処分を命ずることができる。")).

claim_for_restoration_of_reputation(Tort, Victim, Tortfeasor, Measure) <=
    infringement(Tort, Tortfeasor, Victim, _What, _Day),
    harm_to_reputation(Tort, Tortfeasor, Victim, _Statement),
    intent_or_negligence(Tort, Tortfeasor, _Fault),
    need_for_measure(Tort, Victim, Measure).

source("Supreme Court", "1966-06-23",
       en("A statement on a matter of public interest, made solely for the public benefit, is not unlawful if it is true; nor is there intent or negligence if there were reasonable grounds to believe it true."),
       ja("その行為が公共の利害に関する事実に係りもっぱら公益を図る目的に出た場合には、摘示された事実が真実であることが証明されたときは、右行為には違法性がなく、真実であることが証明されなくても、その事実を真実と信ずるについて相当の理由があるときには、故意もしくは過失がない。")).

exception(claim_for_the_act_of(Tort, _Victim, Tortfeasor),
          truth_of_statement(Tort, Tortfeasor)).

truth_of_statement(Tort, Tortfeasor) <=
    matter_of_public_interest(Tort, _Matter),
    purpose_of_public_benefit(Tort, Tortfeasor, _Purpose),
    truth_of_the_facts(Tort, _Facts).

exception(claim_for_the_act_of(Tort, _Victim, Tortfeasor),
          belief_in_truth(Tort, Tortfeasor)).

belief_in_truth(Tort, Tortfeasor) <=
    matter_of_public_interest(Tort, _Matter),
    purpose_of_public_benefit(Tort, Tortfeasor, _Purpose),
    grounds_to_believe_true(Tort, Tortfeasor, _Grounds).

source("Supreme Court", "1997-09-09",
       en("An opinion or comment on such facts is unlawful all the same where it goes beyond what is opinion or comment."),
       ja("ある事実を基礎としての意見ないし論評の表明による名誉毀損にあっては、人身攻撃に及ぶなど意見ないし論評としての域を逸脱したものでない限り、違法性を欠く。")).

exception(truth_of_statement(Tort, Tortfeasor),
          beyond_fair_comment(Tort, Tortfeasor)).

exception(belief_in_truth(Tort, Tortfeasor),
          beyond_fair_comment(Tort, Tortfeasor)).

beyond_fair_comment(Tort, Tortfeasor) <=
    exceeding_of_comment(Tort, Tortfeasor, _How).
