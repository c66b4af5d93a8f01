% Torts (Book III, Chapter 5): the prescription of the claim for damages (724, 724-2), and the twenty years of former
% law.

source("Civil Code", "145, 724",
       en("A claim for damages for a tort is extinguished by prescription where who owes them invokes it."),
       ja("不法行為による損害賠償の請求権は、次に掲げる場合には、時効によって消滅する。時効は、当事者が援用しなければ、裁判所がこれによって裁判をすることができない。")).

% Each victim's own knowledge counts, and each debtor's own invocation. Against an employer, "the tortfeasor" is also
% who is known to use the one who acted for a business (Sup. Ct. 1969-11-27).
exception(claim_in_tort(Tort, Victim, Debtor),
          tort_prescription(Tort, Victim, Debtor, _End, _Months, _Invoked)).

% So does the invocation of who guarantees the damages.
exception(claim_on_guarantee(_Guarantee, Creditor, Guarantor, Tort, _Debtor, _Amount),
          guaranteed_damages_prescribed(Tort, Creditor, Guarantor)).

guaranteed_damages_prescribed(Tort, Creditor, Guarantor) <=
    damage(Tort, Creditor, _Description, _Sum),
    tort_prescription(Tort, Creditor, Guarantor, _End, _Months, _Invoked).

source("Civil Code", "724-2",
       en("A claim for damages for injury to life or body prescribes five years after the victim knew of the damage and of the tortfeasor."),
       ja("人の生命又は身体を害する不法行為による損害賠償請求権の消滅時効についての前条第一号の規定の適用については、同号中「三年間」とあるのは、「五年間」とする。")).

% Who invokes prescription shows that its period is over. Where nothing is said of what the tort harmed, five years are
% needed: that the three years apply, since property alone was harmed, is for who invokes them.
tort_prescription(Tort, Victim, By, End, 60, Invoked) <=
    invocation_of_prescription(Tort, By, Invoked),
    knowledge_of_damage_and_tortfeasor(Tort, Victim, Known),
    n_month_after(Known, 60, End),
    before_the_day(End, Invoked).

source("Civil Code", "724(i)",
       en("Other claims for damages for a tort prescribe three years after the victim knew of the damage and of the tortfeasor."),
       ja("被害者又はその法定代理人が損害及び加害者を知った時から三年間行使しないとき。")).

tort_prescription(Tort, Victim, By, End, 36, Invoked) <=
    invocation_of_prescription(Tort, By, Invoked),
    knowledge_of_damage_and_tortfeasor(Tort, Victim, Known),
    harmed_property_alone(Tort),
    n_month_after(Known, 36, End),
    before_the_day(End, Invoked).

harmed_property_alone(Tort) <=
    harm_to_property_alone(Tort, _Description).

exception(harmed_property_alone(Tort),
          life_or_body_injured(Tort)).

life_or_body_injured(Tort) <=
    injury_to_life_or_body(Tort, _Victim, _Description).

source("Act Partially Amending the Civil Code (Act No. 44 of 2017), Supplementary Provisions", "35(2)",
       en("The five years for injury to life or body do not apply where the three years of former law were over by 1 April 2020."),
       ja("新法第七百二十四条の二の規定は、不法行為による損害賠償請求権の旧法第七百二十四条前段に規定する時効がこの法律の施行の際既に完成していた場合については、適用しない。")).

tort_prescription(Tort, Victim, By, End, 36, Invoked) <=
    invocation_of_prescription(Tort, By, Invoked),
    knowledge_of_damage_and_tortfeasor(Tort, Victim, Known),
    n_month_after(Known, 36, End),
    in_force(until(2020-03-31), End),
    before_the_day(End, Invoked).

source("Civil Code", "724(ii)",
       en("And in any case twenty years after the tort."),
       ja("不法行為の時から二十年間行使しないとき。")).

tort_prescription(Tort, _Victim, By, End, Months, Invoked) <=
    invocation_of_prescription(Tort, By, Invoked),
    day_of_the_tort(Tort, Committed),
    n_month_after(Committed, 240, End),
    in_force(from(2020-04-01), End),
    before_the_day(End, Invoked),
    Months = 240.

exception(tort_prescription(Tort, _Victim, By, End, Months, Invoked),
          prescription_renewed(Tort, By, End, Months, Invoked)).

exception(tort_prescription(Tort, _Victim, By, End, _Months, Invoked),
          prescription_waived(Tort, By, End, Invoked)).

exception(tort_prescription(Tort, _Victim, By, _End, _Months, _Invoked),
          invoked_against_good_faith(Tort, By)).

% ---- the twenty years of former law ----------------------------------------------------------------------------------

source("Supreme Court", "1989-12-21",
       en("The twenty years of former law were a period of exclusion: what renews or postpones prescription does not touch it."),
       ja("民法724条後段（平成29年法律第44号による改正前のもの）の規定は、不法行為によって発生した損害賠償請求権の除斥期間を定めたものである。")).

% So it stays where the twenty years were over by 1 April 2020 (Act No. 44 of 2017, Suppl. 35(1)). A party must assert
% it (Sup. Ct. 2024-07-03): to invoke prescription is to do so.
exception(claim_in_tort(Tort, _Victim, Debtor),
          tort_claim_excluded(Tort, Debtor, _End)).

tort_claim_excluded(Tort, By, End) <=
    invocation_of_prescription(Tort, By, _Invoked),
    day_of_the_tort(Tort, Committed),
    n_month_after(Committed, 240, End),
    in_force(until(2020-03-31), End).

source("Supreme Court", "2024-07-03",
       en("To assert the exclusion may be against good faith or an abuse of rights."),
       ja("裁判所が除斥期間の経過により請求権が消滅したと判断するには当事者の主張がなければならず、その主張が信義則に反し又は権利の濫用として許されない場合がある。")).

exception(tort_claim_excluded(Tort, By, _End),
          invoked_against_good_faith(Tort, By)).
