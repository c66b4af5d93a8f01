% How obligations end (Book III, Chapter 1, Section 6): payment and what stands in its place, set-off, release, novation.

% ---- payment and what stands in its place ----------------------------------------------------------------------------

source("Civil Code", "473, 474",
       en("An obligation ends so far as it is performed to the obligee, by the obligor or by a third party."),
       ja("債務者（又は第三者）が債権者に対して債務の弁済をしたときは、その債権は、消滅する。")).

reduces(claim_for_price(Contract, Seller, _Buyer, _Object, _Price),
        paid(Contract, Seller, Amount),
        Amount).

reduces(claim_for_rent(Contract, Lessor, _Lessee, _Rent),
        paid(Contract, Lessor, Amount),
        Amount).

paid(Contract, Obligee, Amount) <=
    payment(Contract, _Payer, Obligee, Amount, _Day),
    stated(Amount).

source("Civil Code", "473",
       en("What is claimed has already been delivered, registered or returned."),
       ja("請求に係る引渡し、登記又は返還は、既に履行された。")).

exception(claim_for_delivery(Contract, Buyer, Seller, _Object, _Price),
          performed(Contract, Seller, Buyer, delivery)).

exception(claim_for_registration(Contract, Buyer, Seller, _Object, _Price),
          performed(Contract, Seller, Buyer, registration)).

exception(claim_for_vacating(Contract, Lessor, Lessee, _Object),
          performed(Contract, Lessee, Lessor, delivery)).

performed(Contract, Obligor, Obligee, delivery) <=
    handover(Contract, Obligor, Obligee, _Object, _Day).

performed(Contract, Seller, Buyer, registration) <=
    agreement_of_sale(Contract, Seller, Buyer, _Object, _Price, _Concluded),
    transfer_of_registration(_Registered, Seller, Buyer, _Day).

source("Civil Code", "482",
       en("Another performance, given in place of the one owed by agreement with the obligee, has the same effect."),
       ja("弁済者が、債権者との間で、負担した給付に代えて他の給付をすることにより債務を消滅させる旨の契約をし、当該他の給付をしたときは、弁済と同一の効力を有する。")).

exception(claim_for_price(Contract, Seller, Buyer, _Object, _Price),
          substitute_performed(Contract, Buyer, Seller)).

exception(claim_for_rent(Contract, Lessor, Lessee, _Rent),
          substitute_performed(Contract, Lessee, Lessor)).

substitute_performed(Contract, Obligor, Obligee) <=
    substitute_performance(Contract, Obligor, Obligee, _Object, _Day).

source("Civil Code", "494",
       en("An obligation ends when the obligor, whose performance was refused, deposits what is owed with the depository."),
       ja("弁済の提供をした場合において債権者がその受領を拒んだとき等は、弁済者は、債権者のために弁済の目的物を供託することができ、供託をした時に、その債権は、消滅する。")).

reduces(claim_for_price(Contract, _Seller, Buyer, _Object, _Price),
        deposited(Contract, Buyer, Amount),
        Amount).

reduces(claim_for_rent(Contract, _Lessor, Lessee, _Rent),
        deposited(Contract, Lessee, Amount),
        Amount).

deposited(Contract, Obligor, Amount) <=
    deposit_with_depository(Contract, Obligor, Amount, _Day),
    stated(Amount).

source("Civil Code", "519",
       en("An obligation ends so far as the obligee manifests to the obligor the intention to release it."),
       ja("債権者が債務者に対して債務を免除する意思を表示したときは、その債権は、消滅する。")).

reduces(claim_for_price(Contract, Seller, _Buyer, _Object, _Price),
        released(Contract, Seller, Amount),
        Amount).

reduces(claim_for_rent(Contract, Lessor, _Lessee, _Rent),
        released(Contract, Lessor, Amount),
        Amount).

released(Contract, Creditor, Amount) <=
    release(Contract, Creditor, _Debtor, Amount, _Day),
    stated(Amount).
