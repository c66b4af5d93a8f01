% Torts (Book III, Chapter 5): liability for structures, trees and animals (717, 718).

group(money_claim(Tort, Creditor, Debtor),
      [ claim_against_possessor_of_structure(Tort, Creditor, Debtor, _Structure, _Amount),
        claim_against_owner_of_structure(Tort, Creditor, Debtor, _Structure1, _Amount1),
        claim_for_recourse_for_structure(Tort, Creditor, Debtor, _Structure2, _Amount2),
        claim_against_keeper_of_animal(Tort, Creditor, Debtor, _Animal, _Amount3)
      ]).

group(claim_in_tort(Tort, Victim, Debtor),
      [ claim_against_possessor_of_structure(Tort, Victim, Debtor, _Structure, _Amount),
        claim_against_owner_of_structure(Tort, Victim, Debtor, _Structure1, _Amount1),
        claim_against_keeper_of_animal(Tort, Victim, Debtor, _Animal, _Amount2)
      ]).

source("Supreme Court", "1962-09-04",
       en("The debt of damages for a tort is in delay from the time when the damage arises, without a demand."),
       ja("不法行為に基づく損害賠償債務は、なんらの催告を要することなく、損害の発生と同時に遅滞に陥る。")).

day_of_the_tort(Tort, Day) <=
    harm_by_defect(Tort, _Object, _Victim, Day).

day_of_the_tort(Tort, Day) <=
    damage_by_animal(Tort, _Animal, _Victim, _What, Day).

% ---- structures ------------------------------------------------------------------------------------------------------

source("Civil Code", "717(1)",
       en("The possessor of a structure on land is liable for damage caused by a defect in its installation or preservation."),
       ja("土地の工作物の設置又は保存に瑕疵があることによって他人に損害を生じたときは、その工作物の占有者は、被害者に対してその損害を賠償する責任を負う。")).

claim_against_possessor_of_structure(Tort, Victim, Possessor, Object, Sum) <=
    harm_by_defect(Tort, Object, Victim, _Day),
    possession(Possessor, Object),
    damage(Tort, Victim, _Description, Part),
    stated(Part),
    total(Amount, damage(Tort, Victim, _Each, Amount), Sum).

harm_by_defect(Tort, Structure, Victim, Day) <=
    damage_by_structure(Tort, Structure, Victim, _Defect, Day).

source("Civil Code", "717(1) proviso",
       en("If the possessor took the care needed to prevent the damage, the owner must compensate it, without any fault."),
       ja("ただし、占有者が損害の発生を防止するのに必要な注意をしたときは、所有者がその損害を賠償しなければならない。")).

exception(claim_against_possessor_of_structure(Tort, _Victim, Possessor, _Object, _Amount),
          possessors_care(Tort, Possessor)).

possessors_care(Tort, Possessor) <=
    care_of_possessor(Tort, Possessor, _How).

claim_against_owner_of_structure(Tort, Victim, Owner, Object, Sum) <=
    harm_by_defect(Tort, Object, Victim, Day),
    owned_on(Owner, Object, _Since, Day),
    possession(Possessor, Object),
    possessors_care(Tort, Possessor),
    damage(Tort, Victim, _Description, Part),
    stated(Part),
    total(Amount, damage(Tort, Victim, _Each, Amount), Sum).

% An owner who possesses the structure has nobody before him whose lack of care could free him.
claim_against_owner_of_structure(Tort, Victim, Owner, Object, Sum) <=
    harm_by_defect(Tort, Object, Victim, Day),
    owned_on(Owner, Object, _Since, Day),
    possession(Owner, Object),
    damage(Tort, Victim, _Description, Part),
    stated(Part),
    total(Amount, damage(Tort, Victim, _Each, Amount), Sum).

% Who acquired the thing by the day of the damage is its owner then, unless it is shown to have been sold before.
owned_on(Owner, Object, Since, Day) <=
    ownership(Owner, Object, Since),
    same_day_or_before_the_day(Since, Day).

source("Civil Code", "176",
       en("Ownership passes by the mere manifestation of intention; who has sold the thing is no longer its owner."),
       ja("物権の設定及び移転は、当事者の意思表示のみによって、その効力を生ずる。")).

exception(owned_on(Owner, Object, Since, Day),
          ownership_had_passed(Owner, Object, Since, Day)).

ownership_had_passed(Owner, Object, Since, Day) <=
    agreement_of_sale(_Contract, Owner, _Buyer, Object, _Price, Sold),
    same_day_or_after_the_day(Sold, Since),
    same_day_or_before_the_day(Sold, Day).

source("Civil Code", "717(2)",
       en("The same holds for a defect in the planting or support of bamboo or trees."),
       ja("前項の規定は、竹木の栽植又は支持に瑕疵がある場合について準用する。")).

harm_by_defect(Tort, Trees, Victim, Day) <=
    damage_by_trees(Tort, Trees, Victim, _Defect, Day).

source("Civil Code", "717(3)",
       en("Possessor or owner has recourse against another who is responsible for the cause of the damage."),
       ja("前二項の場合において、損害の原因について他にその責任を負う者があるときは、占有者又は所有者は、その者に対して求償権を行使することができる。")).

claim_for_recourse_for_structure(Tort, Payer, Responsible, Object, Amount) <=
    claim_against_possessor_of_structure(Tort, Victim, Payer, Object, Damages),
    payment(Tort, Payer, Victim, _Part, _Day),
    responsibility_for_defect(Tort, Responsible, _Cause),
    total(Paid, payment(Tort, Payer, Victim, Paid, _When), Sum),
    Amount is min(Sum, Damages).

claim_for_recourse_for_structure(Tort, Payer, Responsible, Object, Amount) <=
    claim_against_owner_of_structure(Tort, Victim, Payer, Object, Damages),
    payment(Tort, Payer, Victim, _Part, _Day),
    responsibility_for_defect(Tort, Responsible, _Cause),
    total(Paid, payment(Tort, Payer, Victim, Paid, _When), Sum),
    Amount is min(Sum, Damages).

% ---- animals ---------------------------------------------------------------------------------------------------------

source("Civil Code", "718",
       en("The possessor of an animal, and who manages it in the possessor's place, is liable for the damage that it does."),
       ja("動物の占有者は、その動物が他人に加えた損害を賠償する責任を負う。占有者に代わって動物を管理する者も、前項の責任を負う。")).

claim_against_keeper_of_animal(Tort, Victim, Keeper, Animal, Sum) <=
    damage_by_animal(Tort, Animal, Victim, _What, _Day),
    keeper_of_animal(Keeper, Animal),
    damage(Tort, Victim, _Description, Part),
    stated(Part),
    total(Amount, damage(Tort, Victim, _Each, Amount), Sum).

keeper_of_animal(Possessor, Animal) <=
    possession(Possessor, Animal).

keeper_of_animal(Manager, Animal) <=
    management_of_animal(Manager, Animal, _How).

source("Civil Code", "718(1) proviso",
       en("This does not hold where the animal was managed with the care due for its kind and nature."),
       ja("ただし、動物の種類及び性質に従い相当の注意をもってその管理をしたときは、この限りでない。")).

exception(claim_against_keeper_of_animal(Tort, _Victim, Keeper, _Animal, _Amount),
          keepers_care(Tort, Keeper)).

keepers_care(Tort, Keeper) <=
    care_of_keeper(Tort, Keeper, _How).
