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
    transfer_of_registration(_Registered, Seller, Buyer, _Day).

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
