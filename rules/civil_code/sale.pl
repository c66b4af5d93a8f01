% Sale (Book III, Chapter 2, Section 3): what seller and buyer can claim of each other.

group(claim_under_a_contract(Contract),
      [ claim_for_price(Contract, _Seller, _Buyer, _Object, _Price),
        claim_for_delivery(Contract, _Buyer1, _Seller1, _Object1, _Price1),
        claim_for_registration(Contract, _Buyer2, _Seller2, _Object2, _Price2)
      ]).

group(claim_that_ends_with_the_contract(Contract, Obligee, Obligor),
      [ claim_for_price(Contract, Obligee, Obligor, _Object, _Price),
        claim_for_delivery(Contract, Obligee, Obligor, _Object1, _Price1),
        claim_for_registration(Contract, Obligee, Obligor, _Object2, _Price2)
      ]).

group(claim_due_on_the_agreed_date(Contract, Obligor),
      [ claim_for_price(Contract, _Seller, Obligor, _Object, _Price),
        claim_for_delivery(Contract, _Buyer, Obligor, _Object1, _Price1),
        claim_for_registration(Contract, _Buyer2, Obligor, _Object2, _Price2)
      ]).

group(money_claim(Contract, Creditor, Debtor), [ claim_for_price(Contract, Creditor, Debtor, _Object, _Price) ]).

group(claim_that_prescribes(Contract, Creditor, Debtor), [ claim_for_price(Contract, Creditor, Debtor, _Object, _Price) ]).

group(claim_for_a_thing(Contract, Buyer, Seller),
      [ claim_for_delivery(Contract, Buyer, Seller, _Object, _Price),
        claim_for_registration(Contract, Buyer, Seller, _Object1, _Price1)
      ]).

source("Civil Code", "555",
       en("A sale takes effect when one party promises to transfer a property right to the other, who promises to pay the price."),
       ja("売買は、当事者の一方がある財産権を相手方に移転することを約し、相手方がこれに対してその代金を支払うことを約することによって、その効力を生ずる。")).

claim_for_price(Contract, Seller, Buyer, Object, Price) <=
    agreement_of_sale(Contract, Seller, Buyer, Object, Price, _Concluded),
    stated(Price).

claim_for_delivery(Contract, Buyer, Seller, Object, Price) <=
    agreement_of_sale(Contract, Seller, Buyer, Object, Price, _Concluded).

contract_concluded(Contract, Concluded) <=
    agreement_of_sale(Contract, _Seller, _Buyer, _Object, _Price, Concluded).

parties_to_the_contract(Contract, Seller, Buyer) <=
    agreement_of_sale(Contract, Seller, Buyer, _Object, _Price, _Concluded).

parties_to_the_contract(Contract, Buyer, Seller) <=
    agreement_of_sale(Contract, Seller, Buyer, _Object, _Price, _Concluded).

principal_obligation(Contract, Seller, Buyer, Price) <=
    claim_for_price(Contract, Seller, Buyer, _Object, Price).

% A price that the debtor may still refuse (533) cannot be set off: the seller must have performed or tendered.
cross_obligation(Contract, Seller, Buyer, Price) <=
    claim_for_price(Contract, Seller, Buyer, _Object, Price),
    seller_performed_or_tendered(Contract, Seller, Buyer).

seller_performed_or_tendered(Contract, Seller, Buyer) <=
    handover(Contract, Seller, Buyer, _Object, _Day).

seller_performed_or_tendered(Contract, Seller, Buyer) <=
    agreement_of_sale(Contract, Seller, Buyer, _Object, _Price, _Concluded),
    transfer_of_registration(_Registered, Seller, Buyer, Day),
    not_before_the_contract(Contract, Day).

seller_performed_or_tendered(Contract, Seller, Buyer) <=
    tender_of_performance(Contract, Seller, Buyer, _Day).

seller_performed_or_tendered(Contract, Seller, _Buyer) <=
    agreed_prior_performance(Contract, Obligor),
    different(Obligor, Seller).

source("Civil Code", "555, 560",
       en("The seller must put the buyer into a position to assert the right sold against third parties, by registration where it is registered."),
       ja("売主は、買主に対し、登記、登録その他の売買の目的である権利の移転についての対抗要件を備えさせる義務を負う。")).

claim_for_registration(Contract, Buyer, Seller, Object, Price) <=
    agreement_of_sale(Contract, Seller, Buyer, Object, Price, _Concluded).

% ---- a promise of sale by one party ----------------------------------------------------------------------------------

group(claim_of_a_sale(Contract),
      [ claim_for_price(Contract, _Seller, _Buyer, _Object, _Price),
        claim_for_delivery(Contract, _Buyer1, _Seller1, _Object1, _Price1),
        claim_for_registration(Contract, _Buyer2, _Seller2, _Object2, _Price2)
      ]).

source("Civil Code", "556(1)",
       en("Where one party alone was given the right to bring the sale about, it takes effect when that party manifests the intention to complete it."),
       ja("売買の一方の予約は、相手方が売買を完結する意思を表示した時から、売買の効力を生ずる。")).

exception(claim_of_a_sale(Contract),
          sale_not_yet_completed(Contract, _Holder)).

sale_not_yet_completed(Contract, Holder) <=
    right_to_complete_sale(Contract, Holder).

exception(sale_not_yet_completed(Contract, Holder),
          sale_completed(Contract, Holder, _Completed)).

sale_completed(Contract, Holder, Completed) <=
    manifestation_of_completion(Contract, Holder, Completed).

source("Civil Code", "556(2)",
       en("The right lapses when its holder, asked to decide within a reasonable period, does not answer within it; and with the period agreed for it."),
       ja("前項の意思表示について期間を定めなかったときは、予約者は、相手方に対し、相当の期間を定めて、その期間内に売買を完結するかどうかを確答すべき旨の催告をすることができる。この場合において、相手方がその期間内に確答をしないときは、売買の一方の予約は、その効力を失う。")).

exception(sale_completed(Contract, Holder, Completed),
          right_to_complete_lapsed(Contract, Holder, Completed)).

right_to_complete_lapsed(Contract, Holder, Completed) <=
    demand_to_complete_sale(Contract, Holder, Asked, Deadline),
    end_of_demand_period(Asked, Deadline, End),
    before_the_day(End, Completed).

right_to_complete_lapsed(Contract, _Holder, Completed) <=
    period_for_completing_sale(Contract, Last),
    before_the_day(Last, Completed).

% ---- earnest money ---------------------------------------------------------------------------------------------------

source("Civil Code", "557(1)",
       en("Where the buyer has delivered earnest money, the buyer may cancel by forfeiting it, the seller by actually tendering twice its amount."),
       ja("買主が売主に手付を交付したときは、買主はその手付を放棄し、売主はその倍額を現実に提供して、契約の解除をすることができる。")).

exception(claim_that_ends_with_the_contract(Contract, _Obligee, _Obligor),
          cancellation_on_earnest_money(Contract, _By, _To, _Cancelled)).

cancellation_on_earnest_money(Contract, Buyer, Seller, Cancelled) <=
    earnest_money(Contract, Buyer, Seller, _Amount, _Delivered),
    manifestation_of_cancellation(Contract, Buyer, Seller, Cancelled).

cancellation_on_earnest_money(Contract, Seller, Buyer, Cancelled) <=
    earnest_money(Contract, Buyer, Seller, Amount, _Delivered),
    manifestation_of_cancellation(Contract, Seller, Buyer, Cancelled),
    double_earnest_money_offered(Contract, Seller, Offered, Day),
    same_day_or_before_the_day(Day, Cancelled),
    Offered >= 2 * Amount.

double_earnest_money_offered(Contract, Seller, Offered, Day) <=
    offer_of_double_earnest_money(Contract, Seller, _Buyer, Offered, Day).

source("Civil Code", "557(1) proviso",
       en("Not after the other party has begun to perform."),
       ja("ただし、その相手方が契約の履行に着手した後は、この限りでない。")).

exception(cancellation_on_earnest_money(Contract, _By, To, Cancelled),
          performance_had_begun(Contract, To, Cancelled)).

performance_had_begun(Contract, To, Cancelled) <=
    commencement_of_performance(Contract, To, Begun),
    before_the_day(Begun, Cancelled).

% Who has delivered has more than begun.
performance_had_begun(Contract, Seller, Cancelled) <=
    agreement_of_sale(Contract, Seller, Buyer, _Object, _Price, _Concluded),
    handover(Contract, Seller, Buyer, _Thing, Delivered),
    before_the_day(Delivered, Cancelled).

source("Supreme Court", "1949-10-04",
       en("Earnest money has the effect of Article 557 unless something else was agreed."),
       ja("売買の当事者間に手付が授受された場合において、特別の意思表示がない限り、民法557条に定めている効力を有するものと認むべきである。")).

exception(cancellation_on_earnest_money(Contract, _By, _To, _Cancelled),
          earnest_money_without_that_effect(Contract)).

earnest_money_without_that_effect(Contract) <=
    agreement_against_cancellation_on_earnest_money(Contract).

% ---- who bears the risk ----------------------------------------------------------------------------------------------

source("Civil Code", "567(1)",
       en("From the delivery on the buyer bears the risk that the thing perishes: the buyer can neither cancel for that nor refuse the price."),
       ja("売主が買主に目的物を引き渡した場合において、その引渡しがあった時以後にその目的物が当事者双方の責めに帰することができない事由によって滅失し、又は損傷したときは、買主は、その滅失又は損傷を理由として、契約の解除等をすることができない。この場合において、買主は、代金の支払を拒むことができない。")).

risk_had_passed(Contract, Buyer) <=
    handover(Contract, Seller, Buyer, _Object, Delivered),
    agreement_of_sale(Contract, Seller, Buyer, _Sold, _Price, _Concluded),
    impossibility_of_performance(Contract, _How, Lost),
    same_day_or_after_the_day(Lost, Delivered).

exception(for_impossibility :: cancellation_without_demand(Contract, Buyer, _Seller, _Cancelled),
          risk_had_passed(Contract, Buyer)).

source("Civil Code", "567(2)",
       en("So where the buyer refused, or was unable, to accept what the seller had tendered, and the thing then perished."),
       ja("売主が契約の内容に適合する目的物をもって、その引渡しの債務の履行を提供したにもかかわらず、買主がその履行を受けることを拒み、又は受けることができない場合において、その履行の提供があった時以後に当事者双方の責めに帰することができない事由によってその目的物が滅失し、又は損傷したときも、前項と同様とする。")).

risk_had_passed(Contract, Buyer) <=
    refusal_to_accept(Contract, Buyer, _Refused),
    agreement_of_sale(Contract, Seller, Buyer, _Object, _Price, _Concluded),
    tender_of_performance(Contract, Seller, Buyer, Tendered),
    impossibility_of_performance(Contract, _How, Lost),
    same_day_or_after_the_day(Lost, Tendered).

% ---- encumbered immovables -------------------------------------------------------------------------------------------

group(claim_under_a_contract(Contract), [ claim_for_costs_of_preserving_title(Contract, _Buyer, _Seller, _Amount) ]).

group(money_claim(Contract, Buyer, Seller), [ claim_for_costs_of_preserving_title(Contract, Buyer, Seller, _Amount) ]).

group(claim_that_prescribes(Contract, Buyer, Seller), [ claim_for_costs_of_preserving_title(Contract, Buyer, Seller, _Amount) ]).

source("Civil Code", "570",
       en("The buyer of an immovable that is subject to a mortgage, a pledge or a statutory lien contrary to the contract may claim from the seller what it cost to preserve the ownership."),
       ja("買い受けた不動産について契約の内容に適合しない先取特権、質権又は抵当権が存していた場合において、買主が費用を支出してその不動産の所有権を保存したときは、買主は、売主に対し、その費用の償還を請求することができる。")).

claim_for_costs_of_preserving_title(Contract, Buyer, Seller, Amount) <=
    agreement_of_sale(Contract, Seller, Buyer, _Object, _Price, _Concluded),
    nonconforming_encumbrance(Contract, _Creditor, _Encumbrance),
    expense_for_preserving_title(Contract, Buyer, _How, Amount),
    stated(Amount).

cross_obligation(Contract, Buyer, Seller, Amount) <=
    claim_for_costs_of_preserving_title(Contract, Buyer, Seller, Amount).

% ---- the price may be withheld ---------------------------------------------------------------------------------------

source("Civil Code", "576",
       en("A buyer who is in danger of not acquiring, or of losing, what was bought may refuse the price in the measure of the danger."),
       ja("売買の目的について権利を主張する者があることその他の事由により、買主がその買い受けた権利の全部若しくは一部を取得することができず、又は失うおそれがあるときは、買主は、その危険の程度に応じて、代金の全部又は一部の支払を拒むことができる。")).

group(claim_to_the_price(Contract, Buyer),
      [ claim_for_price(Contract, _Seller, Buyer, _Object, _Price),
        claim_on_guarantee(_Guarantee, _Creditor, _Guarantor, Contract, Buyer, _Amount),
        claim_by_assignee(Contract, _Assignee, Buyer, _Assignor, _Assigned)
      ]).

source("Civil Code", "576",
       en("So far as the buyer may refuse the price, it is not paid for the time being, by a guarantor or to an assignee either (457(2), 468(1))."),
       ja("買主は、その危険の程度に応じて、代金の全部又は一部の支払を拒むことができる（保証人及び譲受人に対する関係でも同様である。）。")).

reduces(claim_to_the_price(Contract, Buyer),
        price_withheld_for_danger(Contract, Buyer, Amount),
        Amount).

price_withheld_for_danger(Contract, Buyer, Amount) <=
    danger_of_losing_the_right(Contract, Buyer, Amount, _Description),
    stated(Amount),
    agreement_of_sale(Contract, _Seller, Buyer, _Object, _Price, _Concluded).

% Where no measure is alleged, the danger is taken to concern the whole.
price_withheld_for_danger(Contract, Buyer, Price) <=
    danger_of_losing_the_right(Contract, Buyer, Amount, _Description),
    not_stated(Amount),
    agreement_of_sale(Contract, _Seller, Buyer, _Object, Price, _Concluded),
    stated(Price).

source("Civil Code", "576 proviso",
       en("Not where the seller has given adequate security."),
       ja("ただし、売主が相当の担保を供したときは、この限りでない。")).

exception(price_withheld_for_danger(Contract, _Buyer, _Amount),
          adequate_security_given(Contract)).

adequate_security_given(Contract) <=
    security_by_seller(Contract, _Seller, _Security).

source("Civil Code", "577",
       en("Where a mortgage, a lien or a pledge contrary to the contract is registered on the immovable, the buyer may refuse the price until the claim for its extinction has been carried through."),
       ja("買い受けた不動産について契約の内容に適合しない抵当権の登記があるときは、買主は、抵当権消滅請求の手続が終わるまで、その代金の支払を拒むことができる（先取特権又は質権の登記について準用する。）。")).

exception(claim_for_price(Contract, _Seller, _Buyer, _Object, _Price),
          price_withheld_for_mortgage(Contract)).

price_withheld_for_mortgage(Contract) <=
    registration_of_encumbrance(Contract, _Creditor),
    nonconforming_encumbrance(Contract, _AnyCreditor, _Encumbrance).

exception(price_withheld_for_mortgage(Contract),
          encumbrance_cleared(Contract)).

encumbrance_cleared(Contract) <=
    end_of_extinction_procedure(Contract, _Day).

% ---- repurchase ------------------------------------------------------------------------------------------------------

source("Civil Code", "579, 583(1)",
       en("Under an agreement of repurchase made together with the sale the seller may cancel it by returning the price and the costs of the contract, tendered within the period."),
       ja("不動産の売主は、売買契約と同時にした買戻しの特約により、買主が支払った代金及び契約の費用を返還して、売買の解除をすることができる。売主は、期間内に代金及び契約の費用を提供しなければ、買戻しをすることができない。")).

exception(claim_that_ends_with_the_contract(Contract, _Obligee, _Obligor),
          cancellation_by_repurchase(Contract, _Seller, _Buyer, _Cancelled)).

cancellation_by_repurchase(Contract, Seller, Buyer, Cancelled) <=
    agreement_of_sale(Contract, Seller, Buyer, _Object, Price, Concluded),
    agreement_of_repurchase(Contract, Agreed),
    same_day_or_before_the_day(Agreed, Concluded),
    cancellation_declared(Contract, Seller, Buyer, Cancelled),
    tender_of_price_and_costs(Contract, Seller, Offered, Tendered),
    same_day_or_before_the_day(Tendered, Cancelled),
    Offered >= Price.

source("Civil Code", "580(1), 580(3)",
       en("Within the period agreed for it, ten years at the most, or else within five years."),
       ja("買戻しの期間は、十年を超えることができない。買戻しについて期間を定めなかったときは、五年以内に買戻しをしなければならない。")).

exception(cancellation_by_repurchase(Contract, _Seller, _Buyer, Cancelled),
          repurchase_out_of_time(Contract, Cancelled)).

repurchase_out_of_time(Contract, Cancelled) <=
    agreed_period_of_repurchase(Contract, Last),
    before_the_day(Last, Cancelled).

repurchase_out_of_time(Contract, Cancelled) <=
    contract_concluded(Contract, Concluded),
    n_month_after(Concluded, 120, End),
    before_the_day(End, Cancelled).

within_five_years :: repurchase_out_of_time(Contract, Cancelled) <=
    contract_concluded(Contract, Concluded),
    n_month_after(Concluded, 60, End),
    before_the_day(End, Cancelled).

exception(within_five_years :: repurchase_out_of_time(Contract, _Cancelled),
          period_of_repurchase_agreed(Contract)).

period_of_repurchase_agreed(Contract) <=
    agreed_period_of_repurchase(Contract, _Last).
