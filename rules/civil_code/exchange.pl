% Effect of bilateral contracts (Book III, Chapter 2, Section 1, Subsection 2): each performs in exchange for the other.

source("Civil Code", "533",
       en("A party to a bilateral contract may refuse to perform until the other party tenders performance."),
       ja("双務契約の当事者の一方は、相手方がその債務の履行（債務の履行に代わる損害賠償の債務の履行を含む。）を提供するまでは、自己の債務の履行を拒むことができる。ただし、相手方の債務が弁済期にないときは、この限りでない。")).

% The buyer refuses the price until the thing is delivered.
simultaneous_performance(Contract, Buyer, Object, _Owed, of_the_contract) <=
    agreement_of_sale(Contract, _Seller, Buyer, Object, _Price, _Concluded),
    invocation_of_simultaneous_performance(Contract, Buyer).

% The seller refuses the thing until what is left of the price is paid.
simultaneous_performance(Contract, Seller, _Object, Owed, of_the_contract) <=
    agreement_of_sale(Contract, Seller, _Buyer, _Sold, Price, _Concluded),
    invocation_of_simultaneous_performance(Contract, Seller),
    total(Amount, payment(Contract, _Payer, Seller, Amount, _Paid), Sum),
    Owed is Price - Sum.

in_exchange(claim_for_price(Contract, _Seller, Buyer, _Sold, _Price),
            simultaneous_performance(Contract, Buyer, Object, _Owed, of_the_contract),
            delivery_of(Object)).

% The guarantor of the price may raise it as well (457(2)).
simultaneous_performance(Contract, Buyer, Object, _Owed, of_the_contract) <=
    agreement_of_guarantee(_Guarantee, Seller, Guarantor, Contract, _Guaranteed),
    agreement_of_sale(Contract, Seller, Buyer, Object, _Price, _Concluded),
    invocation_of_simultaneous_performance(Contract, Guarantor).

in_exchange(claim_on_guarantee(_Guarantee, _Seller, _Guarantor, Contract, Buyer, _Amount),
            simultaneous_performance(Contract, Buyer, Object, _Owed, of_the_contract),
            delivery_of(Object)).

in_exchange(claim_for_delivery(Contract, _Buyer, Seller, _Sold, _Price),
            simultaneous_performance(Contract, Seller, _Object, Owed, of_the_contract),
            payment_of(Owed)).

in_exchange(claim_for_registration(Contract, _Buyer, Seller, _Sold, _Price),
            simultaneous_performance(Contract, Seller, _Object, Owed, of_the_contract),
            payment_of(Owed)).

exception(simultaneous_performance(Contract, Obligor, _Object, _Owed, of_the_contract),
          counterparty_performed(Contract, _Claimant, Obligor, of_the_contract)).

% The seller who claims the price has delivered, or registered, what was sold.
counterparty_performed(Contract, Seller, Buyer, of_the_contract) <=
    agreement_of_sale(Contract, Seller, Buyer, _Object, _Price, _Concluded),
    handover(Contract, Seller, Buyer, _Delivered, _Day).

counterparty_performed(Contract, Seller, Buyer, of_the_contract) <=
    agreement_of_sale(Contract, Seller, Buyer, _Object, _Price, _Concluded),
    transfer_of_registration(_Registered, Seller, Buyer, Day),
    not_before_the_contract(Contract, Day).

% The buyer who claims the thing has paid the whole price, or another has for the buyer (474).
counterparty_performed(Contract, Buyer, Seller, of_the_contract) <=
    agreement_of_sale(Contract, Seller, Buyer, _Object, Price, _Concluded),
    payment(Contract, _Payer, Seller, _Part, _Day),
    total(Amount, payment(Contract, _AnyPayer, Seller, Amount, _Paid), Sum),
    Sum >= Price.

source("Supreme Court", "1959-05-14",
       en("One tender in the past does not take the plea away; the tender must continue up to the judgment."),
       ja("一度履行の提供があっても、その提供が継続されない限り、相手方は同時履行の抗弁権を失わない。")).

% A tender on the day of judgment itself is one that continues; of an earlier one it must be alleged. The claimant bears it.
counterparty_performed(Contract, Claimant, Obligor, of_the_contract) <=
    tender_of_performance(Contract, Claimant, Obligor, Tendered),
    day_of_judgment(Today),
    same_day_or_after_the_day(Tendered, Today).

counterparty_performed(Contract, Claimant, Obligor, of_the_contract) <=
    tender_of_performance(Contract, Claimant, Obligor, _Tendered),
    continued_tender(Contract, Claimant).

source("Civil Code", "533",
       en("Who has agreed to perform first cannot wait for the other party."),
       ja("先に履行すべき義務を負う者は、相手方の履行の提供を待つことができない。")).

exception(simultaneous_performance(Contract, Obligor, _Object, _Owed, of_the_contract),
          prior_performance_agreed(Contract, Obligor)).

prior_performance_agreed(Contract, Obligor) <=
    agreed_prior_performance(Contract, Obligor).

% ---- what can no longer be performed ---------------------------------------------------------------------------------

source("Civil Code", "536(1)",
       en("Where what was owed becomes impossible for a reason for which neither party has to answer, the obligee may refuse the performance in return."),
       ja("当事者双方の責めに帰することができない事由によって債務を履行することができなくなったときは、債権者は、反対給付の履行を拒むことができる。")).

% Who pleads this refuses by it. Of contracts concluded before 1 April 2020 former law goes on to hold, under which the price
% of a specific thing remained owed (supplementary provisions of Act 44/2017, 30(1)).
exception(claim_for_price(Contract, _Seller, Buyer, _Object, _Price),
          price_refused_for_impossibility(Contract, Buyer)).

price_refused_for_impossibility(Contract, Buyer) <=
    agreement_of_sale(Contract, Seller, Buyer, _Object, _Price, Concluded),
    in_force(from(2020-04-01), Concluded),
    impossibility_of_performance(Contract, _How, _Day),
    without_fault_of_obligor(Contract, Seller).

without_fault_of_obligor(Contract, Obligor) <=
    not_attributable(Contract, Obligor, _Reason).

source("Civil Code", "536(2)",
       en("Not where the obligee has to answer for it."),
       ja("債権者の責めに帰すべき事由によって債務を履行することができなくなったときは、債権者は、反対給付の履行を拒むことができない。")).

exception(price_refused_for_impossibility(Contract, Buyer),
          obligees_own_responsibility(Contract, Buyer)).

source("Civil Code", "567(1), 567(2)",
       en("Nor where the thing perished after it had been delivered, or while the buyer was in delay in accepting it."),
       ja("その引渡しがあった時以後にその目的物が当事者双方の責めに帰することができない事由によって滅失し、又は損傷したときは、買主は、代金の支払を拒むことができない（買主の受領遅滞の場合も同様とする。）。")).

exception(price_refused_for_impossibility(Contract, Buyer),
          risk_had_passed(Contract, Buyer)).

% ---- when the contract is undone -------------------------------------------------------------------------------------

source("Civil Code", "546, 533",
       en("What each party has received under a contract that is undone is returned in exchange for what the other has received."),
       ja("第五百三十三条の規定は、前条（解除の効果）の場合について準用する。")).

% Who invokes it relies on it; that the claimant had received something is for the defendant to prove as well.
simultaneous_performance(Contract, Payee, Object, _Owed, of_restoration) <=
    invocation_of_simultaneous_performance(Contract, Payee),
    received_from(Contract, Payee, Object).

received_from(Contract, Payee, Object) <=
    handover(Contract, Payee, Claimant, Object, _Delivered),
    parties_to_the_contract(Contract, Payee, Claimant).

in_exchange(claim_for_restoration(Contract, _Payer, Payee, _Amount),
            simultaneous_performance(Contract, Payee, Object, _Owed, of_restoration),
            return_of(Object)).

% The claimant has given back what it had received, after the contract had been undone.
exception(simultaneous_performance(Contract, Obligor, _Object, _Owed, of_restoration),
          counterparty_performed(Contract, _Claimant, Obligor, of_restoration)).

counterparty_performed(Contract, Claimant, Obligor, of_restoration) <=
    handover(Contract, Claimant, Obligor, _Object, Returned),
    manifestation_of_cancellation(Contract, _By, _To, Cancelled),
    same_day_or_after_the_day(Returned, Cancelled).

counterparty_performed(Contract, Claimant, Obligor, of_restoration) <=
    handover(Contract, Claimant, Obligor, _Object, Returned),
    agreement_of_cancellation(Contract, _Party, _OtherParty, Cancelled),
    same_day_or_after_the_day(Returned, Cancelled).

counterparty_performed(Contract, Claimant, Obligor, of_restoration) <=
    handover(Contract, Claimant, Obligor, _Object, Returned),
    manifestation_of_rescission(Contract, _By, _To, Rescinded),
    same_day_or_after_the_day(Returned, Rescinded).

% Of what was void from the start, whatever comes back is returned.
counterparty_performed(Contract, Claimant, Obligor, of_restoration) <=
    handover(Contract, Claimant, Obligor, _Object, _Returned),
    nullity(Contract).

counterparty_performed(Contract, Claimant, Obligor, of_restoration) <=
    tender_of_return(Contract, Claimant, Obligor, _Tendered),
    continued_tender(Contract, Claimant).

% The day from which what was given can be claimed back.
day_undone(Contract, Cancelled) <=
    manifestation_of_cancellation(Contract, _By, _To, Cancelled).

day_undone(Contract, Cancelled) <=
    agreement_of_cancellation(Contract, _Party, _OtherParty, Cancelled).

day_undone(Contract, Rescinded) <=
    manifestation_of_rescission(Contract, _By, _To, Rescinded).

% What was paid under a contract that was void from the start can be claimed back at once.
day_undone(Contract, Paid) <=
    paid_under_void_contract(Contract, Paid).

paid_under_void_contract(Contract, Paid) <=
    payment(Contract, _Payer, _Payee, _Amount, Paid),
    nullity(Contract).
