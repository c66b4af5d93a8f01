% Cancellation of contracts (Book III, Chapter 2, Section 1, Subsection 4), and what it ends.

source("Civil Code", "540, 545(1)",
       en("Parties who agree to cancel a contract are released from performing it."),
       ja("当事者が契約を解除する合意をしたときは、各当事者は、その履行の義務を免れる。")).

exception(claim_that_ends_with_the_contract(Contract, _Obligee, _Obligor),
          cancellation_by_agreement(Contract, _Cancelled)).

cancellation_by_agreement(Contract, Cancelled) <=
    agreement_of_cancellation(Contract, _Party, _OtherParty, Cancelled).

source("Civil Code", "541",
       en("A party may cancel when the other does not perform within a reasonable period after a demand; who owes performance in exchange must first have performed or tendered it (533)."),
       ja("当事者の一方がその債務を履行しない場合において、相手方が相当の期間を定めてその履行の催告をし、その期間内に履行がないときは、相手方は、契約の解除をすることができる（双務契約では、自己の債務の履行又はその提供を要する。）。")).

exception(claim_that_ends_with_the_contract(Contract, _Obligee, _Obligor),
          cancellation_for_delay(Contract, _By, _To, _Cancelled)).

cancellation_for_delay(Contract, By, To, Cancelled) <=
    demand(Contract, By, To, Demanded, Deadline),
    manifestation_of_cancellation(Contract, By, To, Cancelled),
    end_of_demand_period(Demanded, Deadline, End),
    before_the_day(End, Cancelled),
    own_performance_tendered(Contract, By, Cancelled).

source("Civil Code", "492, 533",
       en("Who has tendered performance, or has performed, puts the other party in delay; so does who need not perform first."),
       ja("自己の債務の履行又はその提供をした者は、相手方を遅滞に付することができる。相手方が先に履行すべきときも同様である。")).

own_performance_tendered(Contract, By, Cancelled) <=
    tender_of_performance(Contract, By, _To, Tendered),
    same_day_or_before_the_day(Tendered, Cancelled).

own_performance_tendered(Contract, By, Cancelled) <=
    handover(Contract, By, _Receiver, _Object, Delivered),
    same_day_or_before_the_day(Delivered, Cancelled).

own_performance_tendered(Contract, By, Cancelled) <=
    agreement_of_sale(Contract, By, Buyer, _Object, _Price, _Concluded),
    transfer_of_registration(_Registered, By, Buyer, Transferred),
    same_day_or_before_the_day(Transferred, Cancelled).

own_performance_tendered(Contract, By, Cancelled) <=
    agreement_of_sale(Contract, Seller, By, _Object, Price, _Concluded),
    payment(Contract, By, Seller, _Part, _Day),
    total(Amount, (payment(Contract, By, Seller, Amount, Paid), same_day_or_before_the_day(Paid, Cancelled)), Sum),
    Sum >= Price.

own_performance_tendered(Contract, By, _Cancelled) <=
    agreed_prior_performance(Contract, Obligor),
    different(Obligor, By).

source("Civil Code", "541",
       en("The right to cancel is lost when the other party performs, or tenders performance of, all that was demanded before the cancellation."),
       ja("解除の意思表示がされる前に相手方が債務の全部を履行し、又はその提供をしたときは、解除権は消滅する。")).

exception(cancellation_for_delay(Contract, _By, Obligor, Cancelled),
          performed_before_cancellation(Contract, Obligor, Cancelled)).

performed_before_cancellation(Contract, Buyer, Cancelled) <=
    agreement_of_sale(Contract, Seller, Buyer, _Object, Price, _Concluded),
    payment(Contract, Buyer, Seller, _Part, _Day),
    total(Amount, (payment(Contract, Buyer, Seller, Amount, Paid), before_the_day(Paid, Cancelled)), Sum),
    Sum >= Price.

performed_before_cancellation(Contract, Seller, Cancelled) <=
    agreement_of_sale(Contract, Seller, Buyer, _Object, _Price, _Concluded),
    handover(Contract, Seller, Buyer, _Delivered, Day),
    before_the_day(Day, Cancelled).

performed_before_cancellation(Contract, Seller, Cancelled) <=
    agreement_of_sale(Contract, Seller, Buyer, _Object, _Price, _Concluded),
    transfer_of_registration(_Registered, Seller, Buyer, Day),
    before_the_day(Day, Cancelled).

performed_before_cancellation(Contract, Obligor, Cancelled) <=
    tender_of_performance(Contract, Obligor, _To, Tendered),
    before_the_day(Tendered, Cancelled).

source("Civil Code", "135(1), 541",
       en("There is no delay, and no cancellation for it, before the time agreed for the performance has come."),
       ja("履行期の到来前には遅滞がなく、これを理由とする解除をすることができない。")).

exception(cancellation_for_delay(Contract, _By, _To, Cancelled),
          cancelled_before_due(Contract, Cancelled)).

cancelled_before_due(Contract, Cancelled) <=
    agreed_due_date(Contract, Due),
    same_day_or_after_the_day(Due, Cancelled).
