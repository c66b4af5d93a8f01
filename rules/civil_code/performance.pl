% How obligations end (Book III, Chapter 1, Section 6): payment and what stands in its place, set-off, release, novation.

% ---- payment ---------------------------------------------------------------------------------------------------------

source("Civil Code", "473, 474",
       en("An obligation ends so far as it is performed to the obligee, by the obligor or by a third party."),
       ja("債務者が債権者に対して債務の弁済をしたときは、その債権は、消滅する。債務の弁済は、第三者もすることができる。")).

reduces(money_claim(Relation, Creditor, _Debtor),
        paid(Relation, Creditor, Amount, Day),
        Amount,
        Day).

paid(Relation, Creditor, Amount, Day) <=
    payment(Relation, Payer, Creditor, Amount, Day),
    stated(Amount),
    paid_on_this_debt(Relation, Payer, Creditor, Amount, Day).

paid_before(Relation, Creditor, Day, Sum) <=
    total(Amount,
          ( payment(Relation, Payer, Creditor, Amount, Paid),
            before_the_day(Paid, Day),
            paid_on_this_debt(Relation, Payer, Creditor, Amount, Paid)
          ),
          Sum).

% A payment counts for the debt for which it was made. What keeps it from counting turns on who paid what and when.
paid_on_this_debt(_Relation, _Payer, _Creditor, _Amount, _Day) <=
    true.

group(claim_for_delivery_or_return(Contract, Claimant, Obligor),
      [ claim_for_delivery(Contract, Claimant, Obligor, _Object, _Price),
        claim_on_gift(Contract, Claimant, Obligor, _Object1),
        claim_for_vacating(Contract, Claimant, Obligor, _Object2),
        claim_for_return_of_deposit(Contract, Claimant, Obligor, _Object3),
        claim_for_return_of_loan_for_use(Contract, Claimant, Obligor, _Object4)
      ]).

source("Civil Code", "473",
       en("What is claimed has already been delivered or returned by the obligor to the obligee."),
       ja("債務者が債権者に対して債務の弁済をしたときは、その債権は、消滅する（引渡し、返還）。")).

exception(claim_for_delivery_or_return(Contract, Claimant, Obligor),
          performed(Contract, Obligor, Claimant, delivery)).

performed(Contract, Obligor, Claimant, delivery) <=
    handover(Contract, Obligor, Claimant, _Object, _Day).

source("Civil Code", "473, 560",
       en("What is claimed has already been registered by the obligor for the obligee."),
       ja("債務者が債権者に対して債務の弁済をしたときは、その債権は、消滅する（登記）。")).

exception(claim_for_registration(Contract, Claimant, Obligor, _Object, _Price),
          performed(Contract, Obligor, Claimant, registration)).

% The register names the thing and the parties, not the contract; who claims that a gift be delivered is not met with it.
performed(Contract, Obligor, Claimant, registration) <=
    parties_to_the_contract(Contract, Obligor, Claimant),
    transfer_of_registration(_Registered, Obligor, Claimant, Day),
    not_before_the_contract(Contract, Day).

% What was registered before the contract was concluded does not perform it.
not_before_the_contract(Contract, Day) <=
    contract_concluded(Contract, Concluded),
    same_day_or_after_the_day(Day, Concluded).

not_before_the_contract(_Contract, Day) <=
    not_stated(Day).

not_before_the_contract(Contract, _Day) <=
    contract_concluded(Contract, Concluded),
    not_stated(Concluded).

source("Civil Code", "412-2(1)",
       en("The obligee may not demand a performance that is impossible."),
       ja("債務の履行が契約その他の債務の発生原因及び取引上の社会通念に照らして不能であるときは、債権者は、その債務の履行を請求することができない。")).

exception(claim_for_a_thing(Contract, _Claimant, _Obligor),
          impossible(Contract)).

impossible(Contract) <=
    impossibility_of_performance(Contract, _How, _Day).

source("Civil Code", "478",
       en("A payment to one who appears to be entitled to receive it counts where the payer acted in good faith and without negligence."),
       ja("受領権者以外の者であって取引上の社会通念に照らして受領権者としての外観を有するものに対してした弁済は、その弁済をした者が善意であり、かつ、過失がなかったときに限り、その効力を有する。")).

reduces(money_claim(Relation, Creditor, _Debtor),
        paid_to_apparent_recipient(Relation, Creditor, _Recipient, Amount),
        Amount).

paid_to_apparent_recipient(Relation, Creditor, Recipient, Amount) <=
    payment(Relation, _Payer, Recipient, Amount, _Day),
    stated(Amount),
    appearance_of_entitlement(Relation, Recipient, _Appearance),
    payer_in_good_faith(Relation, Recipient),
    different(Recipient, Creditor).

payer_in_good_faith(Relation, Recipient) <=
    good_faith_of_payer(Relation, Recipient, _Grounds).

% The facts against freedom from negligence are for the obligee to prove.
exception(paid_to_apparent_recipient(Relation, _Creditor, Recipient, _Amount),
          negligence_of_payer_shown(Relation, Recipient)).

negligence_of_payer_shown(Relation, Recipient) <=
    negligence_of_payer(Relation, Recipient, _Grounds).

source("Civil Code", "479",
       en("Apart from that a payment to one not entitled to receive it counts so far as the obligee profited by it."),
       ja("前条の場合を除き、受領権者以外の者に対してした弁済は、債権者がこれによって利益を受けた限度においてのみ、その効力を有する。")).

reduces(money_claim(Relation, Creditor, _Debtor),
        obligee_profited(Relation, Creditor, _Recipient, Profit),
        Profit).

obligee_profited(Relation, Creditor, Recipient, Profit) <=
    payment(Relation, _Payer, Recipient, _Amount, _Day),
    profit_from_payment_to_another(Relation, Creditor, Recipient, Profit),
    stated(Profit),
    different(Recipient, Creditor).

% What counts in full already does not count a second time.
exception(obligee_profited(Relation, Creditor, Recipient, _Profit),
          paid_to_apparent_recipient(Relation, Creditor, Recipient, _Amount)).

source("Civil Code", "474(2)",
       en("A third party without a legitimate interest cannot perform against the obligor's will, unless the obligee did not know of it."),
       ja("弁済をするについて正当な利益を有する者でない第三者は、債務者の意思に反して弁済をすることができない。ただし、債務者の意思に反することを債権者が知らなかったときは、この限りでない。")).

exception(paid_on_this_debt(Relation, Payer, Creditor, _Amount, _Day),
          paid_against_the_obligors_will(Relation, Payer, Creditor)).

paid_against_the_obligors_will(Relation, Payer, _Creditor) <=
    payment_against_will_of_obligor(Relation, Payer).

exception(paid_against_the_obligors_will(Relation, _Payer, Creditor),
          obligee_did_not_know_the_will(Relation, Creditor)).

obligee_did_not_know_the_will(Relation, Creditor) <=
    unawareness_of_obligors_will(Relation, Creditor).

exception(paid_against_the_obligors_will(Relation, Payer, _Creditor),
          payer_had_legitimate_interest(Relation, Payer)).

payer_had_legitimate_interest(Relation, Payer) <=
    legitimate_interest_in_payment(Relation, Payer, _Interest).

source("Civil Code", "474(4)",
       en("A third party cannot perform where the nature of the obligation or an agreement of the parties forbids it."),
       ja("その債務の性質が第三者の弁済を許さないとき、又は当事者が第三者の弁済を禁止し、若しくは制限する旨の意思表示をしたときは、第三者は、弁済をすることができない。")).

exception(paid_on_this_debt(Relation, Payer, Creditor, _Amount, _Day),
          third_party_payment_excluded(Relation, Payer, Creditor)).

third_party_payment_excluded(Relation, Payer, Creditor) <=
    agreement_excluding_third_party_payment(Relation),
    parties_to_the_contract(Relation, Creditor, Debtor),
    different(Payer, Debtor).

source("Civil Code", "482",
       en("Another performance, given in place of the one owed by agreement with the obligee, has the same effect."),
       ja("弁済をすることができる者が、債権者との間で、債務者の負担した給付に代えて他の給付をすることにより債務を消滅させる旨の契約をした場合において、その弁済者が当該他の給付をしたときは、その給付は、弁済と同一の効力を有する。")).

exception(money_claim(Relation, Creditor, _Debtor),
          substitute_performed(Relation, Creditor, _Day)).

substitute_performed(Relation, Creditor, Day) <=
    substitute_performance(Relation, _Obligor, Creditor, _Object, Day).

% ---- to which debt a payment goes ------------------------------------------------------------------------------------

source("Civil Code", "488(1), 490",
       en("Where the obligor owes the obligee several debts, a payment goes to the one that the payer designated, or the parties agreed on."),
       ja("債務者が同一の債権者に対して同種の給付を目的とする数個の債務を負担する場合において、弁済として提供した給付が全ての債務を消滅させるのに足りないときは、弁済をする者は、給付の時に、その弁済を充当すべき債務を指定することができる。弁済の充当の順序に関する合意があるときは、その順序に従う。")).

exception(paid_on_this_debt(Relation, Payer, _Creditor, Amount, Day),
          appropriated_to_another_debt(Relation, Payer, Amount, Day)).

appropriated_to_another_debt(Relation, Payer, Amount, Day) <=
    designation_of_debt(Relation, Payer, Other, Amount, Day),
    different(Other, Relation).

exception(appropriated_to_another_debt(Relation, Payer, Amount, Day),
          appropriation_was_agreed(Relation, Payer, Amount, Day)).

% An agreement goes before what either side designated (490).
appropriation_was_agreed(Relation, Payer, Amount, Day) <=
    agreed_appropriation(Relation, Payer, Relation, Amount, Day).

exception(paid_on_this_debt(Relation, Payer, _Creditor, Amount, Day),
          appropriated_by_agreement(Relation, Payer, Amount, Day)).

appropriated_by_agreement(Relation, Payer, Amount, Day) <=
    agreed_appropriation(Relation, Payer, Other, Amount, Day),
    different(Other, Relation).

source("Civil Code", "488(2)",
       en("Where the payer designates no debt, the payee may on receipt; not if the payer objects at once."),
       ja("弁済をする者が指定をしないときは、弁済を受領する者は、その受領の時に、その弁済を充当すべき債務を指定することができる。ただし、弁済をする者がその充当に対して直ちに異議を述べたときは、この限りでない。")).

exception(paid_on_this_debt(Relation, Payer, Creditor, Amount, Day),
          appropriated_by_payee(Relation, Payer, Creditor, Amount, Day)).

appropriated_by_payee(Relation, _Payer, Creditor, Amount, Day) <=
    designation_of_debt(Relation, Creditor, Other, Amount, Day),
    different(Other, Relation).

exception(appropriated_by_payee(Relation, Payer, _Creditor, Amount, Day),
          designated_by_payer(Relation, Payer, Amount, Day)).

designated_by_payer(Relation, Payer, Amount, Day) <=
    designation_of_debt(Relation, Payer, Relation, Amount, Day).

exception(appropriated_by_payee(Relation, Payer, _Creditor, Amount, Day),
          appropriation_was_agreed(Relation, Payer, Amount, Day)).

exception(appropriated_by_payee(Relation, Payer, _Creditor, Amount, Day),
          objected_at_once(Relation, Payer, Amount, Day)).

objected_at_once(Relation, Payer, Amount, Day) <=
    objection_to_appropriation(Relation, Payer, Amount, Day).

% ---- deposit ---------------------------------------------------------------------------------------------------------

source("Civil Code", "494",
       en("An obligation ends when the obligor, whose performance was refused, deposits what is owed with the depository: the whole of it."),
       ja("弁済の提供をした場合において、債権者がその受領を拒んだとき等は、弁済者は、債権者のために弁済の目的物を供託することができる。この場合においては、弁済者が供託をした時に、その債権は、消滅する。")).

reduces(money_claim(Relation, Creditor, _Debtor),
        deposited(Relation, Creditor, Amount, Day),
        Amount,
        Day).

% What the obligee deposits is no performance to the obligee. Of a rent, each month is a debt of its own.
deposited(Contract, Creditor, Amount, Day) <=
    agreement_of_lease(Contract, _Lessor, _Lessee, _Object, Rent, _Concluded),
    deposit_with_depository(Contract, Depositor, Amount, Day),
    different(Depositor, Creditor),
    Amount >= Rent.

deposited(Relation, Creditor, Amount, Day) <=
    whole_debt(Relation, Whole),
    deposit_with_depository(Relation, Depositor, Amount, Day),
    different(Depositor, Creditor),
    total(Part, (payment(Relation, _Payer, _Payee, Part, Paid), same_day_or_before_the_day(Paid, Day)), Sum),
    total(Freed, (release(Relation, _Releasing, _Freed, Freed, Released), same_day_or_before_the_day(Released, Day)), Free),
    Amount >= Whole - Sum - Free.

source("Civil Code", "496(1)",
       en("Who takes the deposit back counts as not having deposited."),
       ja("債権者が供託を受諾せず、又は供託を有効と宣告した判決が確定しない間は、弁済者は、供託物を取り戻すことができる。この場合においては、供託をしなかったものとみなす。")).

exception(deposited(Relation, _Creditor, Amount, _Day),
          deposit_taken_back(Relation, Amount)).

deposit_taken_back(Relation, Amount) <=
    withdrawal_of_deposit(Relation, _Obligor, Amount, _Day).

% ---- release, novation, merger ---------------------------------------------------------------------------------------

source("Civil Code", "519",
       en("An obligation ends so far as the obligee manifests to the obligor the intention to release it; wholly, where no part is named."),
       ja("債権者が債務者に対して債務を免除する意思を表示したときは、その債権は、消滅する。")).

reduces(money_claim(Relation, Creditor, Debtor),
        released(Relation, Creditor, Debtor, Amount, _Day),
        Amount).

released(Relation, Creditor, Debtor, Amount, Day) <=
    release(Relation, Creditor, Debtor, Amount, Day),
    stated(Amount).

released(Relation, Creditor, Debtor, Whole, Day) <=
    release(Relation, Creditor, Debtor, Amount, Day),
    not_stated(Amount),
    whole_debt(Relation, Whole).

source("Civil Code", "519, 601",
       en("Released without a word on the amount, the rent that is due is released."),
       ja("債権者が債務者に対して債務を免除する意思を表示したときは、その債権は、消滅する（額を定めない賃料の免除）。")).

released(Contract, Lessor, Lessee, Arrears, Day) <=
    agreement_of_lease(Contract, Lessor, Lessee, _Object, _Rent, _Concluded),
    release(Contract, Lessor, Lessee, Amount, Day),
    not_stated(Amount),
    total(Due, unpaid_rent(Contract, _From, _To, Due), Arrears).

source("Civil Code", "513",
       en("An obligation ends when the parties agree on a new one in its place that differs in an essential point."),
       ja("当事者が従前の債務に代えて、新たな債務であって従前の給付の内容について重要な変更をするもの等を発生させる契約をしたときは、従前の債務は、更改によって消滅する。")).

exception(money_claim(Relation, _Creditor, _Debtor),
          novated(Relation, _Day)).

novated(Relation, Day) <=
    novation(Relation, _NewContract, Day).

source("Civil Code", "520",
       en("An obligation ends when claim and debt come to be of the same person."),
       ja("債権及び債務が同一人に帰属したときは、その債権は、消滅する。ただし、その債権が第三者の権利の目的であるときは、この限りでない。")).

exception(money_claim(Relation, _Creditor, _Debtor),
          merged(Relation)).

merged(Relation) <=
    merger_of_claim_and_debt(Relation, _Person, _Day).

exception(merged(Relation),
          claim_subject_to_anothers_right(Relation)).

claim_subject_to_anothers_right(Relation) <=
    right_of_third_party_in_claim(Relation, _Person, _Right).

% ---- what the whole debt is ------------------------------------------------------------------------------------------

source("Civil Code", "493",
       en("Performance must be tendered in accordance with the obligation: the whole of it."),
       ja("弁済の提供は、債務の本旨に従って現実にしなければならない。")).

whole_debt(Contract, Price) <=
    agreement_of_sale(Contract, _Seller, _Buyer, _Object, Price, _Concluded),
    stated(Price).

whole_debt(Contract, Lent) <=
    agreement_of_loan(Contract, Lender, Borrower, Agreed, _Concluded),
    total(Amount, delivery_of_loan_money(Contract, Lender, Borrower, Amount, _Day), Sum),
    Lent is min(Agreed, Sum).

whole_debt(Contract, Owed) <=
    agreement_of_quasi_loan(Contract, _Lender, _Borrower, _OldDebt, Owed, _Concluded),
    stated(Owed).

whole_debt(Contract, Remuneration) <=
    agreement_of_work(Contract, _Orderer, _Contractor, _Work, Remuneration, _Concluded),
    stated(Remuneration).

whole_debt(Contract, Remuneration) <=
    agreement_of_mandate(Contract, _Mandator, _Mandatary, _Business, Remuneration, _Concluded),
    stated(Remuneration).

whole_debt(Relation, Damages) <=
    damage(Relation, Victim, _Kind, _Part),
    total(Amount, damage(Relation, Victim, _Description, Amount), Damages).

whole_debt(Enrichment, Gain) <=
    benefit_and_loss(Enrichment, Enriched, Loser, _Part, _How),
    total(Amount, benefit_and_loss(Enrichment, Enriched, Loser, Amount, _Description), Gain).
