% Nonconformity to the contract (562–572), of a thing sold and of a work (559, 636, 637).

% ---- whose rights these are ------------------------------------------------------------------------------------------

source("Civil Code", "559, 562",
       en("The rights of a buyer whom a nonconforming thing was delivered; of other contracts for value, so of an orderer, likewise."),
       ja("引き渡された目的物が種類、品質又は数量に関して契約の内容に適合しないものであるときは、買主は、売主に対し、目的物の修補等による履行の追完を請求することができる。この節の規定は、売買以外の有償契約について準用する。")).

% Of contracts concluded before 1 April 2020 former law goes on to hold (supplementary provisions of Act 44/2017, 34(1)).
received_under_the_contract(Contract, Buyer, Seller) <=
    agreement_of_sale(Contract, Seller, Buyer, _Object, _Price, Concluded),
    in_force(from(2020-04-01), Concluded).

received_under_the_contract(Contract, Orderer, Contractor) <=
    agreement_of_work(Contract, Orderer, Contractor, _Work, _Remuneration, Concluded),
    in_force(from(2020-04-01), Concluded).

% ---- reduction of the price ------------------------------------------------------------------------------------------

% With the price falls what the guarantor owes for it (457(2)); of what the assignee can claim see assignment.pl.
group(claim_to_price_or_remuneration(Contract, Debtor),
      [ claim_for_price(Contract, _Seller, Debtor, _Object, _Price),
        claim_for_remuneration_of_work(Contract, _Contractor, Debtor, _Remuneration),
        claim_on_guarantee(_Guarantee, _Creditor, _Guarantor, Contract, Debtor, _Amount)
      ]).

source("Civil Code", "563(1), 559",
       en("The price, or the remuneration of a work, is reduced so far as a reduction was declared."),
       ja("買主は、その不適合の程度に応じて代金の減額を請求することができる（請負の報酬について準用する。）。")).

reduces(claim_to_price_or_remuneration(Contract, Debtor),
        price_reduction(Contract, Debtor, Amount),
        Amount).

source("Civil Code", "563(1)",
       en("The buyer may declare it when the other party does not cure within a reasonable period after a demand."),
       ja("買主が相当の期間を定めて履行の追完の催告をし、その期間内に履行の追完がないときは、買主は、代金の減額を請求することができる。")).

% Who alleges a nonconformity and a demand for cure, or a reduction, relies on this ground; the rest must be there as well.
price_reduction(Contract, By, Amount) <=
    nonconformity(Contract, _Object, _Description),
    demand_for_cure(Contract, By, _To, _Demanded, _Deadline),
    reduction_after_demand(Contract, By, Amount).

reduction_after_demand(Contract, By, Amount) <=
    received_under_the_contract(Contract, By, To),
    demand_for_cure(Contract, By, To, Demanded, Deadline),
    declaration_of_price_reduction(Contract, By, To, Amount, Declared),
    stated(Amount),
    end_of_demand_period(Demanded, Deadline, End),
    before_the_day(End, Declared).

source("Civil Code", "563(2)",
       en("At once, where cure is impossible or was clearly refused, where the time passed at which alone it served the purpose, or where a demand is evidently useless."),
       ja("履行の追完が不能であるとき、売主が履行の追完を拒絶する意思を明確に表示したとき、特定の日時又は一定の期間内に履行をしなければ契約をした目的を達することができない場合においてその時期を経過したとき、催告をしても履行の追完を受ける見込みがないことが明らかであるときは、買主は、催告をすることなく、直ちに代金の減額を請求することができる。")).

price_reduction(Contract, By, Amount) <=
    nonconformity(Contract, _Object, _Description),
    declaration_of_price_reduction(Contract, By, _To, Amount, _Declared),
    reduction_without_demand(Contract, By, Amount).

reduction_without_demand(Contract, By, Amount) <=
    received_under_the_contract(Contract, By, To),
    declaration_of_price_reduction(Contract, By, To, Amount, Declared),
    stated(Amount),
    no_demand_for_cure_needed(Contract, To, Declared).

no_demand_for_cure_needed(Contract, Obligor, Day) <=
    refusal_to_perform(Contract, Obligor, Refused),
    same_day_or_before_the_day(Refused, Day).

no_demand_for_cure_needed(Contract, Obligor, Day) <=
    refusal_of_cure(Contract, Obligor, Refused),
    same_day_or_before_the_day(Refused, Day).

no_demand_for_cure_needed(Contract, _Obligor, Day) <=
    impossibility_of_cure(Contract, _How, Impossible),
    same_day_or_before_the_day(Impossible, Day).

no_demand_for_cure_needed(Contract, Obligor, Day) <=
    fixed_time_act(Contract, Obligor, Fixed),
    before_the_day(Fixed, Day).

no_demand_for_cure_needed(Contract, Obligor, _Day) <=
    demand_evidently_useless(Contract, Obligor, _Description).

source("Civil Code", "563(1)",
       en("The price falls in proportion to the nonconformity, not by more."),
       ja("買主は、その不適合の程度に応じて代金の減額を請求することができる。")).

% Where nothing is alleged of the proportion, the amount declared is taken to be in proportion. The obligor bears it.
exception(price_reduction(Contract, _By, Amount),
          out_of_proportion(Contract, Amount)).

out_of_proportion(Contract, Amount) <=
    proportionate_reduction(Contract, Proportionate),
    Proportionate < Amount.

reduces(claim_to_price_or_remuneration(Contract, Debtor),
        price_reduction_in_proportion(Contract, Debtor, Proportionate),
        Proportionate).

reduces(claim_by_assignee(Contract, _Assignee, Debtor, _Assignor, _Amount),
        price_reduction_in_proportion(Contract, Debtor, Proportionate),
        Proportionate).

price_reduction_in_proportion(Contract, By, Proportionate) <=
    nonconformity(Contract, _Object, _Description),
    proportionate_reduction(Contract, Proportionate),
    excessive_reduction(Contract, By, Amount),
    Proportionate < Amount.

excessive_reduction(Contract, By, Amount) <=
    reduction_after_demand(Contract, By, Amount).

excessive_reduction(Contract, By, Amount) <=
    reduction_without_demand(Contract, By, Amount).

% ---- cancellation ----------------------------------------------------------------------------------------------------

source("Civil Code", "564, 541",
       en("The buyer may also cancel: after a demand for cure within a reasonable period."),
       ja("前二条の規定は、第四百十五条の規定による損害賠償の請求並びに第五百四十一条及び第五百四十二条の規定による解除権の行使を妨げない。")).

exception(claim_that_ends_with_the_contract(Contract, _Obligee, _Obligor),
          cancellation_for_nonconformity(Contract, _By, _To, _Cancelled)).

cancellation_for_nonconformity(Contract, By, To, Cancelled) <=
    received_under_the_contract(Contract, By, To),
    nonconformity(Contract, _Object, _Description),
    demand_for_cure(Contract, By, To, Demanded, Deadline),
    cancellation_declared(Contract, By, To, Cancelled),
    end_of_demand_period(Demanded, Deadline, End),
    before_the_day(End, Cancelled).

source("Civil Code", "564, 542(1)",
       en("Or at once, where cure is impossible or was clearly refused, or the other cases of 542(1), so that the purpose of the contract cannot be attained."),
       ja("履行の追完が不能であり、又は拒絶される等、契約をした目的を達することができないときは、催告をすることなく、直ちに契約の解除をすることができる（542条1項各号）。")).

% That the purpose can be attained all the same is for the other party (the nonconformity is minor).
cancellation_for_nonconformity(Contract, By, To, Cancelled) <=
    received_under_the_contract(Contract, By, To),
    nonconformity(Contract, _Object, _Description),
    manifestation_of_cancellation(Contract, By, To, Cancelled),
    no_demand_for_cure_needed(Contract, To, Cancelled).

source("Civil Code", "541 proviso",
       en("Not where the nonconformity is minor in the light of the contract and of common sense."),
       ja("ただし、その期間を経過した時における債務の不履行がその契約及び取引上の社会通念に照らして軽微であるときは、この限りでない。")).

exception(cancellation_for_nonconformity(Contract, _By, _To, _Cancelled),
          non_performance_was_minor(Contract)).

% ---- what answers these rights ---------------------------------------------------------------------------------------

group(right_for_nonconformity(Contract, By),
      [ price_reduction(Contract, By, _Amount),
        price_reduction_in_proportion(Contract, By, _Proportionate),
        cancellation_for_nonconformity(Contract, By, _To, _Cancelled)
      ]).

source("Civil Code", "563(1)",
       en("The nonconformity was cured within the period."),
       ja("その期間内に履行の追完がないとき（追完がされたことは、これを主張する者が証明する。）。")).

exception(right_for_nonconformity(Contract, By),
          cured(Contract, By)).

cured(Contract, By) <=
    cure_of_nonconformity(Contract, To, Cured),
    demand_for_cure(Contract, By, To, Demanded, Deadline),
    end_of_demand_period(Demanded, Deadline, End),
    same_day_or_before_the_day(Cured, End).

source("Civil Code", "541, 562(1)",
       en("The right to cancel is lost when the nonconformity is cured before the cancellation."),
       ja("解除の意思表示がされる前に履行の追完がされたときは、解除権は消滅する。")).

exception(cancellation_for_nonconformity(Contract, _By, To, Cancelled),
          cured_before_cancellation(Contract, To, Cancelled)).

cured_before_cancellation(Contract, Obligor, Cancelled) <=
    cure_of_nonconformity(Contract, Obligor, Cured),
    before_the_day(Cured, Cancelled).

source("Civil Code", "562(2), 563(3), 543",
       en("No such right where the nonconformity is attributable to the buyer."),
       ja("前項の不適合が買主の責めに帰すべき事由によるものであるときは、買主は、同項の規定による履行の追完の請求（代金の減額の請求、契約の解除）をすることができない。")).

exception(right_for_nonconformity(Contract, By),
          obligees_own_responsibility(Contract, By)).

source("Civil Code", "566, 637(1)",
       en("The buyer, and the orderer, who does not notify the other party within one year of learning of the nonconformity in kind or quality can no longer invoke it."),
       ja("売主が種類又は品質に関して契約の内容に適合しない目的物を買主に引き渡した場合において、買主がその不適合を知った時から一年以内にその旨を売主に通知しないときは、買主は、その不適合を理由として、履行の追完の請求、代金の減額の請求、損害賠償の請求及び契約の解除をすることができない。")).

exception(right_for_nonconformity(Contract, By),
          late_notice_of_nonconformity(Contract, By)).

late_notice_of_nonconformity(Contract, By) <=
    discovery_of_nonconformity(Contract, By, Discovered),
    n_month_after(Discovered, 12, End),
    day_of_judgment(Today),
    before_the_day(End, Today).

exception(late_notice_of_nonconformity(Contract, By),
          timely_notice(Contract, By)).

timely_notice(Contract, By) <=
    discovery_of_nonconformity(Contract, By, Discovered),
    notice_of_nonconformity(Contract, By, To, Notified),
    parties_to_the_contract(Contract, By, To),
    n_month_after(Discovered, 12, End),
    same_day_or_before_the_day(Notified, End).

% Who, having learned of it, demands its cure or declares a reduction tells of it by that.
timely_notice(Contract, By) <=
    discovery_of_nonconformity(Contract, By, Discovered),
    demand_for_cure(Contract, By, To, Demanded, _Deadline),
    parties_to_the_contract(Contract, By, To),
    same_day_or_after_the_day(Demanded, Discovered),
    n_month_after(Discovered, 12, End),
    same_day_or_before_the_day(Demanded, End).

timely_notice(Contract, By) <=
    discovery_of_nonconformity(Contract, By, Discovered),
    declaration_of_price_reduction(Contract, By, To, _Amount, Declared),
    parties_to_the_contract(Contract, By, To),
    same_day_or_after_the_day(Declared, Discovered),
    n_month_after(Discovered, 12, End),
    same_day_or_before_the_day(Declared, End).

% A nonconformity in quantity is not lost by silence; where it is not alleged, it is taken to be in kind or quality.
exception(late_notice_of_nonconformity(Contract, _By),
          nonconformity_is_in_quantity(Contract)).

nonconformity_is_in_quantity(Contract) <=
    nonconformity_in_quantity(Contract, _Description).

source("Civil Code", "565, 566",
       en("A nonconformity of the right transferred gives the buyer the same rights; the period of one year is for kind and quality alone."),
       ja("前三条の規定は、売主が買主に移転した権利が契約の内容に適合しないものである場合（権利の一部が他人に属する場合においてその権利の一部を移転しないときを含む。）について準用する（566条は準用されない。）。")).

exception(late_notice_of_nonconformity(Contract, _By),
          nonconformity_is_in_the_right(Contract)).

nonconformity_is_in_the_right(Contract) <=
    nonconformity_of_the_right(Contract, _Description).

source("Civil Code", "566 proviso, 637(2)",
       en("Nor where the seller or contractor knew of it at the delivery, or did not know by gross negligence."),
       ja("ただし、売主が引渡しの時にその不適合を知り、又は重大な過失によって知らなかったときは、この限りでない。")).

exception(late_notice_of_nonconformity(Contract, _By),
          nonconformity_known_at_delivery(Contract)).

nonconformity_known_at_delivery(Contract) <=
    knowledge_of_nonconformity(Contract, Obligor, _Description),
    owes_other_than_money(Contract, Obligor).

source("Civil Code", "572",
       en("The parties may agree that there is no liability for nonconformity; not for facts that the seller knew and did not tell."),
       ja("売主は、第五百六十二条第一項本文又は第五百六十五条に規定する場合における担保の責任を負わない旨の特約をしたときであっても、知りながら告げなかった事実及び自ら第三者のために設定し又は第三者に譲り渡した権利については、その責任を免れることができない。")).

exception(right_for_nonconformity(Contract, _By),
          liability_excluded(Contract)).

liability_excluded(Contract) <=
    agreement_excluding_liability(Contract).

exception(liability_excluded(Contract),
          known_and_not_told(Contract)).

known_and_not_told(Contract) <=
    concealment_of_nonconformity(Contract, Obligor, _Description),
    owes_other_than_money(Contract, Obligor).

exception(liability_excluded(Contract),
          right_granted_to_another(Contract)).

right_granted_to_another(Contract) <=
    right_of_another_granted_by_obligor(Contract, Obligor, _Person, _Right),
    owes_other_than_money(Contract, Obligor).

% ---- contracts concluded before 1 April 2020 ----------------------------------------------------------------------------

source("Civil Code", "566(1), 570 (until 31 March 2020)",
       en("Of a sale concluded before 1 April 2020 the buyer may cancel for a hidden defect because of which the purpose of the contract cannot be attained."),
       ja("売買の目的物に隠れた瑕疵があった場合において、買主がこれを知らず、かつ、そのために契約をした目的を達することができないときは、買主は、契約の解除をすることができる。")).

exception(claim_that_ends_with_the_contract(Contract, _Obligee, _Obligor),
          cancellation_for_hidden_defect(Contract, _By, _To, _Cancelled)).

cancellation_for_hidden_defect(Contract, Buyer, Seller, Cancelled) <=
    agreement_of_sale(Contract, Seller, Buyer, _Object, _Price, Concluded),
    in_force(until(2020-03-31), Concluded),
    nonconformity(Contract, _Thing, _Description),
    hidden_defect(Contract, _How),
    loss_of_purpose(Contract),
    cancellation_declared(Contract, Buyer, Seller, Cancelled).

loss_of_purpose(Contract) <=
    purpose_unattainable(Contract, _Why).

source("Civil Code", "566(3), 570 (until 31 March 2020)",
       en("Within one year of learning of it."),
       ja("契約の解除又は損害賠償の請求は、買主が事実を知った時から一年以内にしなければならない。")).

exception(cancellation_for_hidden_defect(Contract, By, _To, Cancelled),
          hidden_defect_invoked_late(Contract, By, Cancelled)).

hidden_defect_invoked_late(Contract, By, Cancelled) <=
    discovery_of_nonconformity(Contract, By, Discovered),
    n_month_after(Discovered, 12, End),
    before_the_day(End, Cancelled).

source("Civil Code", "572 (until 31 March 2020)",
       en("The parties could agree that there is no liability for defects; not for those that the seller knew and did not tell."),
       ja("売主は、担保の責任を負わない旨の特約をしたときであっても、知りながら告げなかった事実及び自ら第三者のために設定し又は第三者に譲り渡した権利については、その責任を免れることができない。")).

exception(cancellation_for_hidden_defect(Contract, _By, _To, _Cancelled),
          liability_excluded(Contract)).
