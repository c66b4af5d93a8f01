% Effect of obligations (Book III, Chapter 1, Section 2, Subsection 1): non-performance, and the damages for it.

group(claim_under_a_contract(Contract),
      [ claim_for_damages_nonperformance(Contract, _Obligee, _Obligor, _Amount),
        claim_for_agreed_damages(Contract, _Obligee1, _Obligor1, _Amount1),
        claim_for_breach_of_safety_duty(Contract, _Worker, _Employer, _Amount2),
        claim_for_substitute(Contract, _Obligee3, _Obligor3, _Amount3),
        claim_to_thing_compensated_for(Contract, _Obligor4, _Holder, _Object)
      ]).

group(money_claim(Contract, Creditor, Debtor),
      [ claim_for_damages_nonperformance(Contract, Creditor, Debtor, _Amount),
        claim_for_agreed_damages(Contract, Creditor, Debtor, _Amount1),
        claim_for_breach_of_safety_duty(Contract, Creditor, Debtor, _Amount2),
        claim_for_substitute(Contract, Creditor, Debtor, _Amount3)
      ]).

group(claim_that_prescribes(Contract, Creditor, Debtor),
      [ claim_for_damages_nonperformance(Contract, Creditor, Debtor, _Amount),
        claim_for_agreed_damages(Contract, Creditor, Debtor, _Amount1),
        claim_for_breach_of_safety_duty(Contract, Creditor, Debtor, _Amount2),
        claim_for_substitute(Contract, Creditor, Debtor, _Amount3)
      ]).

% Claims to damages for a non-performance: what excuses the obligor, and what lessens the damages, meets each of them.
group(claim_for_damages_under_a_contract(Contract, Obligee, Obligor),
      [ claim_for_damages_nonperformance(Contract, Obligee, Obligor, _Amount),
        claim_for_breach_of_safety_duty(Contract, Obligee, Obligor, _Amount1)
      ]).

% ---- damages for non-performance -------------------------------------------------------------------------------------

source("Civil Code", "415(1)",
       en("When the obligor does not perform as the obligation requires, the obligee may claim the damages that arise from it."),
       ja("債務者がその債務の本旨に従った履行をしないとき又は債務の履行が不能であるときは、債権者は、これによって生じた損害の賠償を請求することができる。")).

claim_for_damages_nonperformance(Contract, Obligee, Obligor, Sum) <=
    contract_concluded(Contract, _Concluded),
    delay_after_demand(Contract, Obligee, Obligor, _Since),
    damage(Contract, Obligee, _Description, Part),
    stated(Part),
    causation(Contract, Obligor, Obligee, _How),
    total(Amount, damage(Contract, Obligee, _Each, Amount), Sum).

principal_obligation(Contract, Obligee, Obligor, Amount) <=
    claim_for_damages_nonperformance(Contract, Obligee, Obligor, Amount).

cross_obligation(Contract, Obligee, Obligor, Amount) <=
    claim_for_damages_nonperformance(Contract, Obligee, Obligor, Amount).

source("Civil Code", "415(1), 415(2)(i), 412-2(2)",
       en("The obligee may claim damages when performance is impossible, also where it was so when the contract was concluded."),
       ja("債務の履行が不能であるときは、債権者は、これによって生じた損害の賠償を請求することができる。契約に基づく債務の履行がその契約の成立の時に不能であったことは、その請求を妨げない。")).

claim_for_damages_nonperformance(Contract, Obligee, Obligor, Sum) <=
    impossibility_of_performance(Contract, _What, _When),
    contract_concluded(Contract, _Concluded),
    liable_for_impossibility(Contract, Obligee, Obligor),
    damage(Contract, Obligee, _Description, Part),
    stated(Part),
    causation(Contract, Obligor, Obligee, _How),
    total(Amount, damage(Contract, Obligee, _Each, Amount), Sum).

liable_for_impossibility(Contract, Obligee, Obligor) <=
    impossibility_of_performance(Contract, _What, _When),
    parties_to_the_contract(Contract, Obligee, Obligor).

% A debt of money does not become impossible: what did was owed by the other party.
exception(liable_for_impossibility(Contract, _Obligee, Obligor),
          money_debt(Contract, Obligor)).

source("Civil Code", "415(1), 415(2)(ii)",
       en("The obligee may claim damages when the obligor clearly manifests the intention to refuse performance."),
       ja("債務者がその債務の履行を拒絶する意思を明確に表示したときは、債権者は、損害の賠償を請求することができる。")).

claim_for_damages_nonperformance(Contract, Obligee, Obligor, Sum) <=
    refusal_to_perform(Contract, Obligor, _Refused),
    contract_concluded(Contract, _Concluded),
    liable_for_refusal(Contract, Obligee, Obligor),
    damage(Contract, Obligee, _Description, Part),
    stated(Part),
    causation(Contract, Obligor, Obligee, _How),
    total(Amount, damage(Contract, Obligee, _Each, Amount), Sum).

liable_for_refusal(Contract, Obligee, Obligor) <=
    refusal_to_perform(Contract, Obligor, _Refused),
    parties_to_the_contract(Contract, Obligee, Obligor).

source("Civil Code", "415(1), 564, 559",
       en("Rights for nonconformity do not keep the buyer, or who stands like a buyer, from claiming damages."),
       ja("契約不適合を理由とする追完請求及び代金減額請求は、第四百十五条の規定による損害賠償の請求を妨げない（他の有償契約について準用する。）。")).

claim_for_damages_nonperformance(Contract, Obligee, Obligor, Sum) <=
    nonconformity(Contract, _Object, _What),
    contract_concluded(Contract, _Concluded),
    liable_for_nonconformity(Contract, Obligee, Obligor),
    damage(Contract, Obligee, _Description, Part),
    stated(Part),
    causation(Contract, Obligor, Obligee, _How),
    total(Amount, damage(Contract, Obligee, _Each, Amount), Sum).

liable_for_nonconformity(Contract, Obligee, Obligor) <=
    nonconformity(Contract, _Object, _What),
    parties_to_the_contract(Contract, Obligee, Obligor).

% Conformity is owed by who supplies the thing or the work, not by who receives it.
exception(liable_for_nonconformity(Contract, _Obligee, Obligor),
          thing_owed_to(Contract, Obligor)).

thing_owed_to(Contract, Buyer) <=
    agreement_of_sale(Contract, _Seller, Buyer, _Object, _Price, _Concluded).

thing_owed_to(Contract, Donee) <=
    agreement_of_gift(Contract, _Donor, Donee, _Object, _Concluded).

thing_owed_to(Contract, Orderer) <=
    agreement_of_work(Contract, Orderer, _Contractor, _Work, _Remuneration, _Concluded).

thing_owed_to(Contract, Lessee) <=
    agreement_of_lease(Contract, _Lessor, Lessee, _Object, _Rent, _Concluded).

thing_owed_to(Contract, Borrower) <=
    agreement_of_loan_for_use(Contract, _Lender, Borrower, _Object, _Concluded).

source("Civil Code", "566, 637(1)",
       en("Damages too are lost where the nonconformity is not notified within one year of learning of it."),
       ja("買主がその不適合を知った時から一年以内にその旨を売主に通知しないときは、買主は、その不適合を理由として、損害賠償の請求をすることができない。")).

exception(liable_for_nonconformity(Contract, Obligee, _Obligor),
          late_notice_of_nonconformity(Contract, Obligee)).

source("Civil Code", "572",
       en("Liability for nonconformity can be excluded by agreement, but not for what the seller knew and did not tell."),
       ja("売主は、担保の責任を負わない旨の特約をしたときであっても、知りながら告げなかった事実については、その責任を免れることができない。")).

exception(liable_for_nonconformity(Contract, _Obligee, _Obligor),
          liability_excluded(Contract)).

source("Supreme Court", "1975-02-25",
       en("Who is in a special contact by a legal relation owes the other, by good faith, care for life and health."),
       ja("ある法律関係に基づいて特別な社会的接触の関係に入った当事者間において、当該法律関係の付随義務として、信義則上、生命及び健康等を危険から保護するよう配慮すべき義務が認められる。")).

claim_for_breach_of_safety_duty(Contract, Worker, Employer, Sum) <=
    agreement_of_employment(Contract, Employer, Worker, _Wage, _Concluded),
    breach_of_safety_duty(Contract, Employer, _What),
    damage(Contract, Worker, _Description, Part),
    stated(Part),
    causation(Contract, Employer, Worker, _How),
    total(Amount, damage(Contract, Worker, _Each, Amount), Sum).

source("Supreme Court", "1980-12-18",
       en("The debt of damages for breach of this duty has no fixed time; it is in delay from the demand."),
       ja("安全保証義務違背を理由とする債務不履行に基づく損害賠償債務は、期限の定めのない債務であり、債権者から履行の請求を受けた時に履行遅滞となる。")).

bears_interest(claim_for_breach_of_safety_duty(Contract, Worker, Employer, _Amount),
               delay_with_damages(Contract, Worker, Employer, Percent, From),
               Percent, From).

delay_with_damages(Contract, Worker, Employer, Percent, From) <=
    demand(Contract, Worker, Employer, Demanded, _Deadline),
    nextday(Demanded, From),
    statutory_rate(From, Percent).

% ---- what excuses the obligor ----------------------------------------------------------------------------------------

source("Civil Code", "415(1) proviso",
       en("There is no liability where the non-performance is due to grounds not attributable to the obligor."),
       ja("その債務の不履行が契約その他の債務の発生原因及び取引上の社会通念に照らして債務者の責めに帰することができない事由によるものであるときは、この限りでない。")).

exception(claim_for_damages_under_a_contract(Contract, _Obligee, Obligor),
          not_attributable_defence(Contract, Obligor)).

exception(claim_for_agreed_damages(Contract, _Obligee, Obligor, _Amount),
          not_attributable_defence(Contract, Obligor)).

not_attributable_defence(Contract, Obligor) <=
    not_attributable(Contract, Obligor, _Circumstances).

source("Civil Code", "413-2(1)",
       en("What makes performance impossible while the obligor is in delay, and is attributable to neither, counts as attributable to the obligor."),
       ja("債務者がその債務について遅滞の責任を負っている間に当事者双方の責めに帰することができない事由によってその債務の履行が不能となったときは、その履行の不能は、債務者の責めに帰すべき事由によるものとみなす。")).

exception(not_attributable_defence(Contract, Obligor),
          impossible_during_delay(Contract, Obligor)).

impossible_during_delay(Contract, Obligor) <=
    impossibility_of_performance(Contract, _What, When),
    delay_after_demand(Contract, _Obligee, Obligor, Since),
    after_the_day(When, Since).

source("Civil Code", "419(3)",
       en("Damages for not paying money cannot be met with force majeure."),
       ja("金銭の給付を目的とする債務の不履行の損害賠償については、債務者は、不可抗力をもって抗弁とすることができない。")).

exception(not_attributable_defence(Contract, Obligor),
          money_debt(Contract, Obligor)).

% Buyer, borrower, orderer and mandator owe money; of another obligor (a lessee owes the rent, and the thing back) it is
% for the obligee to state that the obligation not performed is one to pay.
money_debt(Contract, Buyer) <=
    agreement_of_sale(Contract, _Seller, Buyer, _Object, _Price, _Concluded).

money_debt(Contract, Borrower) <=
    agreement_of_loan(Contract, _Lender, Borrower, _Amount, _Concluded).

money_debt(Contract, Orderer) <=
    agreement_of_work(Contract, Orderer, _Contractor, _Work, _Remuneration, _Concluded).

money_debt(Contract, Mandator) <=
    agreement_of_mandate(Contract, Mandator, _Mandatary, _Business, _Remuneration, _Concluded).

money_debt(Contract, Obligor) <=
    money_obligation(Contract, Obligor).

% ---- how far damages go ----------------------------------------------------------------------------------------------

source("Civil Code", "416(2)",
       en("Damage from special circumstances is claimed only where the party ought to have foreseen them."),
       ja("特別の事情によって生じた損害であっても、当事者がその事情を予見すべきであったときは、債権者は、その賠償を請求することができる。")).

% That damage is out of the ordinary is for the obligor to state, that it ought to have been foreseen for the obligee.
reduces(claim_for_damages_under_a_contract(Contract, Obligee, Obligor),
        loss_from_special_circumstances(Contract, Obligor, Obligee, _Description, Less),
        Less).

% The share of the injured's own negligence (418, 722(2)) in it falls away on that ground, and is not taken off twice.
loss_from_special_circumstances(Relation, _Liable, Victim, Description, Less) <=
    special_circumstances(Relation, Victim, Description, Amount),
    stated(Amount),
    total(Own, comparative_negligence(Relation, Victim, Own, _Own), Owns),
    total(Other, (comparative_negligence(Relation, Near, Other, _Others), one_with_the_victim(Near, Victim, _Tie)), Others),
    Less is Amount - floor(Amount * min(Owns + Others, 100) / 100).

exception(loss_from_special_circumstances(Relation, Liable, _Victim, Description, _Amount),
          special_circumstances_foreseeable(Relation, Liable, Description)).

special_circumstances_foreseeable(Relation, Liable, Description) <=
    foreseeability_of_special_circumstances(Relation, Liable, Description).

source("Civil Code", "418",
       en("The court takes the obligee's own negligence into account in fixing liability and amount."),
       ja("債務の不履行又はこれによる損害の発生若しくは拡大に関して債権者に過失があったときは、裁判所は、これを考慮して、損害賠償の責任及びその額を定める。")).

reduces(claim_for_damages_under_a_contract(Contract, Obligee, _Obligor),
        contributory(Contract, Obligee, Amount),
        Amount).

source("Supreme Court", "1973-10-11",
       en("For the non-payment of money, lawyer's fees and other costs of collection cannot be claimed as damages."),
       ja("債権者は、金銭債務の不履行による損害賠償として、債務者に対し弁護士費用その他の取立費用を請求することはできない。")).

reduces(claim_for_damages_under_a_contract(Contract, Obligee, Obligor),
        cost_of_collecting_money(Contract, Obligee, Obligor, Amount),
        Amount).

cost_of_collecting_money(Contract, Obligee, Obligor, Less) <=
    costs_of_collection(Contract, Obligee, _Description, Amount),
    stated(Amount),
    money_debt(Contract, Obligor),
    total(Percent, comparative_negligence(Contract, Obligee, Percent, _Fault), Percents),
    Less is Amount - floor(Amount * min(Percents, 100) / 100).

% ---- damages agreed in advance ---------------------------------------------------------------------------------------

source("Civil Code", "420(1), 420(3)",
       en("The parties may agree in advance on the damages for non-performance; a penalty is presumed to be such an agreement."),
       ja("当事者は、債務の不履行について損害賠償の額を予定することができる。違約金は、賠償額の予定と推定する。")).

claim_for_agreed_damages(Contract, Obligee, Obligor, Amount) <=
    contract_concluded(Contract, _Concluded),
    agreed_damages(Contract, Obligor, Amount),
    stated(Amount),
    nonperformance(Contract, Obligee, Obligor).

nonperformance(Contract, Obligee, Obligor) <=
    impossibility_of_performance(Contract, _What, _When),
    liable_for_impossibility(Contract, Obligee, Obligor).

nonperformance(Contract, Obligee, Obligor) <=
    parties_to_the_contract(Contract, Obligee, Obligor),
    refusal_to_perform(Contract, Obligor, _Refused).

nonperformance(Contract, Obligee, Obligor) <=
    delay_after_demand(Contract, Obligee, Obligor, _Since).

nonperformance(Contract, Obligee, Obligor) <=
    nonconformity(Contract, _Object, _What),
    liable_for_nonconformity(Contract, Obligee, Obligor).

% The agreement binds the obligee too: what the damage comes to beyond it falls away. Of that excess, the obligee's own
% negligence (418) has taken its share already.
reduces(claim_for_damages_nonperformance(Contract, Obligee, Obligor, _Amount),
        beyond_agreed_damages(Contract, Obligee, Obligor, Excess),
        Excess).

beyond_agreed_damages(Contract, Obligee, Obligor, Excess) <=
    agreed_damages(Contract, Obligor, Agreed),
    stated(Agreed),
    total(Amount, damage(Contract, Obligee, _Each, Amount), Sum),
    Sum > Agreed,
    total(Percent, comparative_negligence(Contract, Obligee, Percent, _Fault), Percents),
    Share is min(Percents, 100),
    Excess is Sum - Agreed - floor(Sum * Share / 100) + floor(Agreed * Share / 100).

source("Civil Code", "90, 420",
       en("Damages agreed in advance are void so far as they are so excessive as to be against public policy."),
       ja("賠償額の予定は、著しく過大であって公の秩序又は善良の風俗に反する部分については、無効とする。")).

reduces(claim_for_agreed_damages(Contract, Obligee, _Obligor, _Agreed),
        agreed_damages_against_public_policy(Contract, Obligee, Amount),
        Amount).

agreed_damages_against_public_policy(Contract, _Obligee, Amount) <=
    excessive_agreed_damages(Contract, _Description, Amount),
    stated(Amount).

source("Supreme Court", "1994-04-21",
       en("The obligee's negligence is taken into account also where damages were agreed in advance."),
       ja("当事者が民法四二〇条一項により損害賠償額を予定した場合においても、債務不履行に関し債権者に過失があったときは、特段の事情のない限り、裁判所は、損害賠償の責任及びその金額を定めるにつき、これを斟酌すべきである。")).

reduces(claim_for_agreed_damages(Contract, Obligee, Obligor, _Agreed),
        contributory_to_agreed_damages(Contract, Obligee, Obligor, Amount),
        Amount).

contributory_to_agreed_damages(Contract, Obligee, Obligor, Amount) <=
    comparative_negligence(Contract, Obligee, _Share, _Description),
    total(Each, agreed_damages(Contract, Obligor, Each), Agreed),
    total(Percent, comparative_negligence(Contract, Obligee, Percent, _Fault), Percents),
    Amount is floor(Agreed * min(Percents, 100) / 100).

% ---- what takes the place of the performance -------------------------------------------------------------------------

source("Civil Code", "422",
       en("The obligor who has paid the full value of a thing as damages takes the obligee's place with regard to it."),
       ja("債権者が、損害賠償として、その債権の目的である物又は権利の価額の全部の支払を受けたときは、債務者は、その物又は権利について当然に債権者に代位する。")).

claim_to_thing_compensated_for(Contract, Obligor, Holder, Object) <=
    parties_to_the_contract(Contract, Obligor, Obligee),
    full_value(Contract, Object, Value),
    payment(Contract, Obligor, Obligee, _Part, _Day),
    total(Amount, payment(Contract, Obligor, Obligee, Amount, _Paid), Sum),
    Sum >= Value,
    possession(Holder, Object).

source("Civil Code", "422-2",
       en("What the obligor acquired by the same cause in place of the impossible performance goes to the obligee, up to the damage."),
       ja("債務者が、その債務の履行が不能となったのと同一の原因により債務の目的物の代償である権利又は利益を取得したときは、債権者は、その受けた損害の額の限度において、債務者に対し、その権利の移転又はその利益の償還を請求することができる。")).

claim_for_substitute(Contract, Obligee, Obligor, Amount) <=
    contract_concluded(Contract, _Concluded),
    impossibility_of_performance(Contract, _What, _When),
    liable_for_impossibility(Contract, Obligee, Obligor),
    substitute_acquired(Contract, Obligor, _Description, _Gain),
    damage(Contract, Obligee, _Loss, _Part),
    total(Gained, substitute_acquired(Contract, Obligor, _Which, Gained), Gains),
    total(Lost, damage(Contract, Obligee, _Each, Lost), Losses),
    Amount is min(Gains, Losses).
