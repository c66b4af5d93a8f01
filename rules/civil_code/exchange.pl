% Effect of bilateral contracts (Book III, Chapter 2, Section 1, Subsection 2): each performs in exchange for the other.

source("Civil Code", "533",
       en("A party to a bilateral contract may refuse to perform until the other party tenders performance."),
       ja("双務契約の当事者の一方は、相手方がその債務の履行を提供するまでは、自己の債務の履行を拒むことができる。")).

% The buyer refuses the price until the thing is delivered.
simultaneous_performance(Contract, Buyer, _Owed) <=
    agreement_of_sale(Contract, _Seller, Buyer, _Object, _Price, _Concluded),
    invocation_of_simultaneous_performance(Contract, Buyer).

% The seller refuses the thing until what is left of the price is paid.
simultaneous_performance(Contract, Seller, Owed) <=
    agreement_of_sale(Contract, Seller, Buyer, _Object, Price, _Concluded),
    invocation_of_simultaneous_performance(Contract, Seller),
    total(Amount, payment(Contract, Buyer, Seller, Amount, _Paid), Sum),
    Owed is Price - Sum.

in_exchange(claim_for_price(Contract, _Seller, Buyer, Object, _Price),
            simultaneous_performance(Contract, Buyer, _Owed),
            delivery_of(Object)).

in_exchange(claim_for_delivery(Contract, _Buyer, Seller, _Object, _Price),
            simultaneous_performance(Contract, Seller, Owed),
            payment_of(Owed)).

in_exchange(claim_for_registration(Contract, _Buyer, Seller, _Object, _Price),
            simultaneous_performance(Contract, Seller, Owed),
            payment_of(Owed)).

exception(simultaneous_performance(Contract, Obligor, _Owed),
          counterparty_performed(Contract, _Claimant, Obligor)).

% The seller who claims the price has delivered, or registered, what was sold.
counterparty_performed(Contract, Seller, Buyer) <=
    agreement_of_sale(Contract, Seller, Buyer, _Object, _Price, _Concluded),
    handover(Contract, Seller, Buyer, _Delivered, _Day).

counterparty_performed(Contract, Seller, Buyer) <=
    agreement_of_sale(Contract, Seller, Buyer, _Object, _Price, _Concluded),
    transfer_of_registration(_Registered, Seller, Buyer, _Day).

% The buyer who claims the thing has paid the whole price.
counterparty_performed(Contract, Buyer, Seller) <=
    agreement_of_sale(Contract, Seller, Buyer, _Object, Price, _Concluded),
    payment(Contract, Buyer, Seller, _Part, _Day),
    total(Amount, payment(Contract, Buyer, Seller, Amount, _Paid), Sum),
    Sum >= Price.

source("Supreme Court", "1959-05-14",
       en("One tender in the past does not take the plea away; the tender must continue up to the judgment."),
       ja("一度履行の提供があっても、その提供が継続されない限り、相手方は同時履行の抗弁権を失わない。")).

counterparty_performed(Contract, Claimant, _Obligor) <=
    tender_of_performance(Contract, Claimant, _To, Tendered),
    day_of_judgment(Today),
    same_day_or_after_the_day(Tendered, Today).

source("Civil Code", "533",
       en("Who has agreed to perform first cannot wait for the other party."),
       ja("先に履行すべき義務を負う者は、相手方の履行の提供を待つことができない。")).

exception(simultaneous_performance(Contract, Obligor, _Owed),
          prior_performance_agreed(Contract, Obligor)).

prior_performance_agreed(Contract, Obligor) <=
    agreed_prior_performance(Contract, Obligor).
