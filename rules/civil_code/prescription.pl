% Extinctive prescription (Book I, Chapter 7, Sections 1 and 3): who may invoke it, and when it is over. What renews or
% postpones it stands in postponement.pl, that of claims in tort in tort_prescription.pl.

group(claim_that_prescribes(Contract, Assignee, Debtor),
      [ claim_by_assignee(Contract, Assignee, Debtor, _Assignor, _Amount) ]).

% Recourse among those who answer for a tort is no claim in tort.
group(claim_that_prescribes(Tort, Creditor, Debtor),
      [ claim_for_recourse(Tort, Creditor, Debtor, _Victim, _Amount),
        claim_for_reverse_recourse(Tort, Creditor, Debtor, _Victim1, _Amount1),
        claim_for_contribution(Tort, Creditor, Debtor, _Victim2, _Amount2),
        claim_for_recourse_for_structure(Tort, Creditor, Debtor, _Object, _Amount3)
      ]).

% ---- who may invoke it, and when -------------------------------------------------------------------------------------

source("Civil Code", "145",
       en("Prescription counts only where a party invokes it: the debtor, and for what a guarantor owes, the guarantor too."),
       ja("時効は、当事者（消滅時効にあっては、保証人、物上保証人、第三取得者その他権利の消滅について正当な利益を有する者を含む。）が援用しなければ、裁判所がこれによって裁判をすることができない。")).

% It works back to the day on which the period began (144). Who invokes it frees only himself or herself: what the
% debtor invokes frees the guarantor, since the guarantee rests on the debt; what the guarantor invokes does not free
% the debtor.
exception(claim_that_prescribes(Relation, _Creditor, Debtor),
          prescription(Relation, Debtor, _End, _Months, _Invoked)).

exception(claim_on_guarantee(_Guarantee, _Creditor, Guarantor, Principal, _Debtor, _Amount),
          prescription(Principal, Guarantor, _End, _Months, _Invoked)).

exception(claim_on_guarantee(Guarantee, _Creditor, Guarantor, _Principal, _Debtor, _Amount),
          prescription(Guarantee, Guarantor, _End, _Months, _Invoked)).

% The first day is not counted (140): what could be exercised on a day has prescribed when that day of the year is over.
prescription(Relation, By, End, Months, Invoked) <=
    invocation_of_prescription(Relation, By, Invoked),
    period_of_prescription(Relation, Months, Since),
    n_month_after(Since, Months, End),
    before_the_day(End, Invoked).

% ---- how long --------------------------------------------------------------------------------------------------------

source("Civil Code", "166(1)(i)",
       en("A claim prescribes five years after the creditor knew that it could be exercised."),
       ja("債権は、次に掲げる場合には、時効によって消滅する。一　債権者が権利を行使することができることを知った時から五年間行使しないとき。")).

five_years_from_knowledge :: period_of_prescription(Relation, 60, Known) <=
    exercisability_known(Relation, Known).

source("Civil Code", "166(1)(ii)",
       en("And in any case ten years after it could be exercised."),
       ja("二　権利を行使することができる時から十年間行使しないとき。")).

period_of_prescription(Relation, Months, Since) <=
    exercisable(Relation, Since),
    Months = 120.

source("Civil Code", "167",
       en("The ten years are twenty where the claim is for injury to life or body."),
       ja("人の生命又は身体の侵害による損害賠償請求権の消滅時効についての前条第一項第二号の規定の適用については、同号中「十年間」とあるのは、「二十年間」とする。")).

% Where it is not alleged that life or body was injured, other harm is taken to have been done. The creditor bears it.
exception(prescription(Relation, _By, _End, 120, _Invoked),
          longer_period_for_life_or_body(Relation)).

longer_period_for_life_or_body(Relation) <=
    injury_to_life_or_body(Relation, _Victim, _Description).

exception(longer_period_for_life_or_body(Relation),
          claim_of_former_law(Relation)).

period_of_prescription(Relation, Months, Since) <=
    injury_to_life_or_body(Relation, _Victim, _Description),
    exercisable(Relation, Since),
    Months = 240.

% ---- from when -------------------------------------------------------------------------------------------------------

source("Civil Code", "166(1)(i), 412(1)",
       en("A fixed due date is known to the creditor: from its arrival the claim can be exercised, and the creditor knows it."),
       ja("債権者が権利を行使することができることを知った時（確定期限があるときは、その期限の到来した時）。")).

exercisability_known(Relation, Known) <=
    knowledge_of_exercisability(Relation, _Creditor, Known).

exercisability_known(Contract, Due) <=
    due_under_the_contract(Contract, Due).

exercisable(Contract, Due) <=
    due_under_the_contract(Contract, Due).

% Where the date was put off, the last counts: no later one was agreed.
due_under_the_contract(Contract, Due) <=
    agreed_due_date(Contract, Due),
    total(One, (agreed_due_date(Contract, Later), after_the_day(Later, Due), One = 1), LaterOnes),
    LaterOnes =:= 0.

source("Supreme Court", "1998-04-24",
       en("The prescription of damages for non-performance begins when the original performance could be demanded."),
       ja("契約に基づく債務について不履行があったことによる損害賠償請求権の消滅時効は、本来の債務の履行を請求し得る時からその進行を開始する。")).

% Such damages follow the rules for what was to be performed: neither the refusal nor the impossibility begins a period.
% Without an agreed date, what is owed under a contract can be demanded at once; the remuneration of a work or a mandate
% when it was carried out (633, 648(2)); a loan, a reasonable period later (591(1)).
exercisable(Contract, Day) <=
    no_due_date_agreed(Contract, Day).

at_once :: no_due_date_agreed(Contract, Concluded) <=
    agreement_of_sale(Contract, _Seller, _Buyer, _Object, _Price, Concluded).

at_once :: no_due_date_agreed(Contract, Concluded) <=
    agreement_of_gift(Contract, _Donor, _Donee, _Object, Concluded).

at_once :: no_due_date_agreed(Contract, Reasonable) <=
    agreement_of_loan(Contract, _Lender, _Borrower, _Amount, Concluded),
    n_day_after(Concluded, 14, Reasonable).

no_due_date_agreed(Contract, Completed) <=
    completion_of_work(Contract, _Contractor, Completed).

no_due_date_agreed(Contract, Performed) <=
    performance_of_mandate(Contract, _Mandatary, Performed).

exception(no_due_date_agreed(Contract, _Day),
          due_date_was_agreed(Contract)).

due_date_was_agreed(Contract) <=
    agreed_due_date(Contract, _Due).

source("Civil Code", "127(1), 166(1)(ii)",
       en("Under a condition precedent, the claim can be exercised from its fulfilment."),
       ja("停止条件付法律行為は、停止条件が成就した時からその効力を生ずる。")).

exception(at_once :: no_due_date_agreed(Contract, _Day),
          condition_attached(Contract)).

condition_attached(Contract) <=
    condition_precedent(Contract, _Condition).

no_due_date_agreed(Contract, Fulfilled) <=
    condition_precedent(Contract, Condition),
    fulfilment_of_condition(Contract, Condition, Fulfilled).

source("Civil Code", "545(1), 121-2(1), 166(1)",
       en("What is to be restored can be demanded from the day on which the contract was undone."),
       ja("当事者の一方がその解除権を行使したときは、各当事者は、その相手方を原状に復させる義務を負う（無効な行為に基づく債務の履行として給付を受けた者も、同様とする。）。")).

% Nothing that was due earlier under the contract begins the period for it. Where the obligor owes damages besides,
% which run from the original due date, the later day is taken to count for both.
exercisable(Contract, Undone) <=
    day_undone(Contract, Undone).

exception(prescription(Contract, By, End, Months, _Invoked),
          undone_later(Contract, By, End, Months)).

% What the obligor received is what is to be restored.
undone_later(Contract, By, End, Months) <=
    payment(Contract, _Payer, By, _Amount, _Paid),
    day_undone(Contract, Undone),
    n_month_after(Undone, Months, Later),
    before_the_day(End, Later).

source("Civil Code", "166(1), 703",
       en("An unjust enrichment can be demanded back from the day of the gain."),
       ja("法律上の原因なく他人の財産又は労務によって利益を受け、そのために他人に損失を及ぼした者は、これを返還する義務を負う。")).

exercisable(Enrichment, Gained) <=
    day_of_gain(Enrichment, _Enriched, Gained).

source("Civil Code", "166(1)(ii)",
       en("The period begins when nothing in law prevents the exercise of the claim."),
       ja("権利を行使することができる時から")).

% For claims of which no rule says from when they can be exercised.
exercisable(Relation, Since) <=
    could_be_exercised(Relation, Since).

source("Civil Code", "448(1), 166(1)",
       en("A guarantee can be exercised when the principal obligation can."),
       ja("保証人の負担が債務の目的又は態様において主たる債務より重いときは、これを主たる債務の限度に減縮する。")).

exercisable(Guarantee, Since) <=
    agreement_of_guarantee(Guarantee, _Creditor, _Guarantor, Principal, _Concluded),
    exercisable(Principal, Since).

exercisability_known(Guarantee, Known) <=
    agreement_of_guarantee(Guarantee, _Creditor, _Guarantor, Principal, _Concluded),
    exercisability_known(Principal, Known).

% ---- rent: month by month --------------------------------------------------------------------------------------------

source("Civil Code", "166(1), 614",
       en("Each month's rent is a claim of its own, due on a fixed day."),
       ja("賃料は、動産、建物及び宅地については毎月末に、支払わなければならない。")).

exercisable(Contract, Due) <=
    unpaid_rent(Contract, _From, Due, _Amount).

exercisability_known(Contract, Due) <=
    unpaid_rent(Contract, _From, Due, _Amount).

% All that is claimed has prescribed when the last of it has.
exception(prescription(Contract, _By, _End, Months, Invoked),
          rent_not_prescribed(Contract, Months, Invoked)).

rent_not_prescribed(Contract, Months, Invoked) <=
    unpaid_rent(Contract, _From, Due, _Amount),
    n_month_after(Due, Months, End),
    same_day_or_before_the_day(Invoked, End).

% The rent of a month falls away when five years have passed since it was due; under former law, too (former 169).
reduces(claim_for_rent(Contract, _Lessor, Lessee, _Amount),
        rent_prescribed(Contract, Lessee, _End, _Invoked, Prescribed),
        Prescribed).

reduces(claim_by_assignee(Contract, _Assignee, Lessee, _Lessor, _Amount),
        rent_prescribed(Contract, Lessee, _End, _Invoked, Prescribed),
        Prescribed).

reduces(claim_on_guarantee(_Guarantee, _Lessor, Guarantor, Contract, Lessee, _Amount),
        guaranteed_rent_prescribed(Contract, Lessee, Guarantor, Prescribed),
        Prescribed).

guaranteed_rent_prescribed(Contract, Lessee, _Guarantor, Prescribed) <=
    rent_prescribed(Contract, Lessee, _End, _Invoked, Prescribed).

guaranteed_rent_prescribed(Contract, _Lessee, Guarantor, Prescribed) <=
    rent_prescribed(Contract, Guarantor, _End, _Invoked, Prescribed).

rent_prescribed(Contract, By, End, Invoked, Amount) <=
    invocation_of_prescription(Contract, By, Invoked),
    unpaid_rent(Contract, _From, Due, Amount),
    n_month_after(Due, 60, End),
    before_the_day(End, Invoked),
    stated(Amount).

exception(rent_prescribed(Contract, By, End, Invoked, _Amount),
          prescription_renewed(Contract, By, End, 60, Invoked)).

exception(rent_prescribed(Contract, By, End, Invoked, _Amount),
          prescription_waived(Contract, By, End, Invoked)).

% ---- former law ------------------------------------------------------------------------------------------------------

source("Act Partially Amending the Civil Code (Act No. 44 of 2017), Supplementary Provisions", "10(1), 10(4)",
       en("The period of a claim that arose before 1 April 2020, or rests on a juridical act done before, is that of former law."),
       ja("施行日前に債権が生じた場合（施行日以後に債権が生じた場合であって、その原因である法律行為が施行日前にされたときを含む。）におけるその債権の消滅時効の期間については、なお従前の例による。")).

% Former law knew no period from the creditor's knowledge: ten years, where no shorter period is shown.
exception(five_years_from_knowledge :: period_of_prescription(Relation, 60, _Known),
          claim_of_former_law(Relation)).

% Where the day of the act is not stated, the law of today is taken to apply.
claim_of_former_law(Relation) <=
    contract_concluded(Relation, Concluded),
    in_force(until(2020-03-31), Concluded).

claim_of_former_law(Enrichment) <=
    day_of_gain(Enrichment, _Enriched, Gained),
    in_force(until(2020-03-31), Gained).

period_of_prescription(Relation, Months, Since) <=
    claim_of_former_law(Relation),
    former_short_period(Relation, Months, Since).

source("Commercial Code", "522 (until 31 March 2020)",
       en("A claim from a commercial act prescribes in five years."),
       ja("商行為によって生じた債権は、この法律に別段の定めがある場合を除き、五年間行使しないときは、時効によって消滅する。")).

former_short_period(Relation, Months, Since) <=
    commercial_act(Relation, _Person, _Description),
    exercisable(Relation, Since),
    Months = 60.

source("Civil Code", "169 (until 31 March 2020)",
       en("What is due every year or at shorter intervals, such as rent, prescribes in five years."),
       ja("年又はこれより短い時期によって定めた金銭その他の物の給付を目的とする債権は、五年間行使しないときは、消滅する。")).

former_short_period(Contract, Months, Due) <=
    unpaid_rent(Contract, _From, Due, _Amount),
    Months = 60.

source("Civil Code", "170(ii) (until 31 March 2020)",
       en("Claims for construction of those who plan, carry out or supervise it as a business prescribe three years after its end."),
       ja("工事の設計、施工又は監理を業とする者の工事に関する債権は、三年間行使しないときは、消滅する。この時効は、工事が終了した時から起算する。")).

% Which kind of claim it is is for who invokes prescription.
former_short_period(Contract, Months, Completed) <=
    construction_as_a_business(Contract, Contractor),
    completion_of_work(Contract, Contractor, Completed),
    Months = 36.

source("Civil Code", "173(i) (until 31 March 2020)",
       en("The price of goods sold by a producer, wholesaler or retailer prescribes in two years."),
       ja("生産者、卸売商人又は小売商人が売却した産物又は商品の代価に係る債権は、二年間行使しないときは、消滅する。")).

former_short_period(Contract, Months, Since) <=
    goods_sold_by_trader(Contract, _Seller),
    exercisable(Contract, Since),
    Months = 24.

source("Civil Code", "174(iv) (until 31 March 2020)",
       en("The price of lodging, food and drink at an inn or a restaurant prescribes in one year."),
       ja("旅館、料理店、飲食店、貸席又は娯楽場の宿泊料、飲食料、席料、入場料、消費物の代価又は立替金に係る債権は、一年間行使しないときは、消滅する。")).

former_short_period(Contract, Months, Since) <=
    lodging_or_meals(Contract, _Provider),
    exercisable(Contract, Since),
    Months = 12.

% ---- what keeps from invoking it -------------------------------------------------------------------------------------

source("Civil Code", "147 to 161",
       en("Prescription is not complete where it was renewed or postponed."),
       ja("（時効の完成猶予及び更新）")).

exception(prescription(Relation, By, End, Months, Invoked),
          prescription_renewed(Relation, By, End, Months, Invoked)).

source("Civil Code", "146",
       en("The benefit of prescription can be waived, but not in advance."),
       ja("時効の利益は、あらかじめ放棄することができない。")).

exception(prescription(Relation, By, End, _Months, Invoked),
          prescription_waived(Relation, By, End, Invoked)).

prescription_waived(Relation, By, End, Invoked) <=
    promise_after_prescription(Relation, Promisor, Promised),
    By = Promisor,
    before_the_day(End, Promised),
    before_the_day(Promised, Invoked).

source("Supreme Court", "1966-04-20",
       en("Who acknowledges the debt after the period has ended can no longer invoke prescription, even without having known of it."),
       ja("債務者が、自己の負担する債務について時効が完成した後に、債権者に対し債務の承認をした以上、時効完成の事実を知らなかったときでも、爾後その債務についてその完成した消滅時効の援用をすることは許されない。")).

prescription_waived(Relation, By, End, Invoked) <=
    acknowledgment_of_debt(Relation, By, Acknowledged),
    before_the_day(End, Acknowledged),
    before_the_day(Acknowledged, Invoked).

source("Civil Code", "1(2), 1(3)",
       en("To invoke prescription may be against good faith or an abuse of rights."),
       ja("権利の行使及び義務の履行は、信義に従い誠実に行わなければならない。権利の濫用は、これを許さない。")).

% Sup. Ct. 1976-05-25. The circumstances are for the creditor.
exception(prescription(Relation, By, _End, _Months, _Invoked),
          invoked_against_good_faith(Relation, By)).

invoked_against_good_faith(Relation, By) <=
    invocation_against_good_faith(Relation, By, _Circumstances).
