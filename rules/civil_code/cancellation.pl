% Cancellation of contracts (Book III, Chapter 2, Section 1, Subsection 4): the grounds; what it undoes is in restoration.pl.

% ---- by agreement ----------------------------------------------------------------------------------------------------

source("Civil Code", "540, 545(1)",
       en("Parties who agree to cancel a contract are released from performing it."),
       ja("当事者が契約を解除する合意をしたときは、各当事者は、その履行の義務を免れる（合意解除）。")).

exception(claim_that_ends_with_the_contract(Contract, _Obligee, _Obligor),
          cancellation_by_agreement(Contract, _Cancelled)).

cancellation_by_agreement(Contract, Cancelled) <=
    agreement_of_cancellation(Contract, _Party, _OtherParty, Cancelled).

% ---- for delay, after a demand ---------------------------------------------------------------------------------------

source("Civil Code", "541",
       en("A party may cancel when the other does not perform within a reasonable period after a demand; who owes performance in exchange must first have performed or tendered it (533)."),
       ja("当事者の一方がその債務を履行しない場合において、相手方が相当の期間を定めてその履行の催告をし、その期間内に履行がないときは、相手方は、契約の解除をすることができる（双務契約では、自己の債務の履行又はその提供を要する。）。")).

exception(claim_that_ends_with_the_contract(Contract, _Obligee, _Obligor),
          cancellation_for_delay(Contract, _By, _To, _Cancelled)).

cancellation_for_delay(Contract, By, To, Cancelled) <=
    demand(Contract, By, To, Demanded, Deadline),
    manifestation_of_cancellation(Contract, By, To, Cancelled),
    parties_to_the_contract(Contract, By, To),
    end_of_demand_period(Demanded, Deadline, End),
    before_the_day(End, Cancelled),
    own_performance_tendered(Contract, By, Cancelled).

source("Civil Code", "492, 533",
       en("Who has tendered performance, or has performed, puts the other party in delay; so does who need not perform first."),
       ja("双務契約の当事者の一方は、相手方がその債務の履行を提供するまでは、自己の債務の履行を拒むことができる。自己の債務の履行又はその提供をした者、先に履行することを要しない者は、相手方を遅滞に付することができる。")).

own_performance_tendered(Contract, By, Cancelled) <=
    tender_of_performance(Contract, By, To, Tendered),
    parties_to_the_contract(Contract, By, To),
    same_day_or_before_the_day(Tendered, Cancelled).

own_performance_tendered(Contract, By, Cancelled) <=
    handover(Contract, By, Receiver, _Object, Delivered),
    parties_to_the_contract(Contract, By, Receiver),
    same_day_or_before_the_day(Delivered, Cancelled),
    owes_other_than_money(Contract, By).

own_performance_tendered(Contract, By, Cancelled) <=
    agreement_of_sale(Contract, By, Buyer, _Object, _Price, _Concluded),
    transfer_of_registration(_Registered, By, Buyer, Transferred),
    not_before_the_contract(Contract, Transferred),
    same_day_or_before_the_day(Transferred, Cancelled).

own_performance_tendered(Contract, By, Cancelled) <=
    agreement_of_sale(Contract, Seller, By, _Object, Price, _Concluded),
    payment(Contract, _Payer, Seller, _Part, _Day),
    nextday(Cancelled, After),
    paid_before(Contract, Seller, After, Sum),
    Sum >= Price.

own_performance_tendered(Contract, By, _Cancelled) <=
    agreed_prior_performance(Contract, Obligor),
    different(Obligor, By).

% Who gives without anything in exchange, or receives so, has nothing to tender.
own_performance_tendered(Contract, Donee, _Cancelled) <=
    agreement_of_gift(Contract, _Donor, Donee, _Object, _Concluded).

source("Civil Code", "541",
       en("The right to cancel is lost when the other party performs, or tenders performance of, all that was demanded before the cancellation."),
       ja("解除の意思表示がされる前に相手方が債務の全部を履行し、又はその提供をしたときは、解除権は消滅する。")).

exception(cancellation_for_delay(Contract, _By, Obligor, Cancelled),
          performed_before_cancellation(Contract, Obligor, Cancelled)).

% What a third person paid counts as well (474).
performed_before_cancellation(Contract, Buyer, Cancelled) <=
    agreement_of_sale(Contract, Seller, Buyer, _Object, Price, _Concluded),
    payment(Contract, _Payer, Seller, _Part, _Day),
    paid_before(Contract, Seller, Cancelled, Sum),
    Sum >= Price.

performed_before_cancellation(Contract, Buyer, Cancelled) <=
    agreement_of_sale(Contract, Seller, Buyer, _Object, Price, _Concluded),
    deposit_with_depository(Contract, Buyer, Deposit, Deposited),
    before_the_day(Deposited, Cancelled),
    paid_before(Contract, Seller, Cancelled, Sum),
    Deposit >= Price - Sum.

performed_before_cancellation(Contract, Seller, Cancelled) <=
    agreement_of_sale(Contract, Seller, Buyer, _Object, _Price, _Concluded),
    handover(Contract, Seller, Buyer, _Delivered, Day),
    before_the_day(Day, Cancelled).

performed_before_cancellation(Contract, Seller, Cancelled) <=
    agreement_of_sale(Contract, Seller, Buyer, _Object, _Price, _Concluded),
    transfer_of_registration(_Registered, Seller, Buyer, Day),
    not_before_the_contract(Contract, Day),
    before_the_day(Day, Cancelled).

performed_before_cancellation(Contract, Donor, Cancelled) <=
    agreement_of_gift(Contract, Donor, Donee, _Object, _Concluded),
    handover(Contract, Donor, Donee, _Given, Day),
    before_the_day(Day, Cancelled).

performed_before_cancellation(Contract, Obligor, Cancelled) <=
    tender_of_performance(Contract, Obligor, Obligee, Tendered),
    parties_to_the_contract(Contract, Obligor, Obligee),
    before_the_day(Tendered, Cancelled).

source("Civil Code", "541 proviso",
       en("There is no right to cancel where the non-performance is minor in the light of the contract and of common sense."),
       ja("ただし、その期間を経過した時における債務の不履行がその契約及び取引上の社会通念に照らして軽微であるときは、この限りでない。")).

% Where nothing is alleged of its weight, the non-performance is not taken to be minor. The obligor bears it.
exception(cancellation_for_delay(Contract, _By, _Obligor, _Cancelled),
          non_performance_was_minor(Contract)).

non_performance_was_minor(Contract) <=
    minor_non_performance(Contract, _Description),
    contract_concluded(Contract, Concluded),
    in_force(from(2020-04-01), Concluded).

source("Civil Code", "543",
       en("The obligee cannot cancel where the non-performance is attributable to the obligee."),
       ja("債務の不履行が債権者の責めに帰すべき事由によるものであるときは、債権者は、前二条の規定による契約の解除をすることができない。")).

exception(cancellation_for_delay(Contract, By, _Obligor, _Cancelled),
          obligees_own_responsibility(Contract, By)).

obligees_own_responsibility(Contract, Obligee) <=
    attributable_to_obligee(Contract, Obligee, _Description).

source("Civil Code", "413-2(2), 543",
       en("What becomes impossible, through the fault of neither party, after the obligee refused or was unable to accept it, is attributable to the obligee."),
       ja("債権者が債務の履行を受けることを拒み、又は受けることができない場合において、履行の提供があった時以後に当事者双方の責めに帰することができない事由によってその債務の履行が不能となったときは、その履行の不能は、債権者の責めに帰すべき事由によるものとみなす。")).

obligees_own_responsibility(Contract, Obligee) <=
    refusal_to_accept(Contract, Obligee, _Refused),
    tender_of_performance(Contract, Obligor, Obligee, Tendered),
    impossibility_of_performance(Contract, _How, Lost),
    same_day_or_after_the_day(Lost, Tendered),
    not_attributable(Contract, Obligor, _Reason).

source("Civil Code", "543 (until 31 March 2020), 541",
       en("Under the law of contracts concluded before 1 April 2020, no party could cancel for a non-performance that was not attributable to the other."),
       ja("平成29年法律第44号による改正前の民法の下で締結された契約は、債務の不履行が債務者の責めに帰することができない事由によるものであるときは、解除をすることができない。")).

exception(cancellation_for_delay(Contract, _By, Obligor, _Cancelled),
          not_at_fault_under_former_law(Contract, Obligor)).

not_at_fault_under_former_law(Contract, Obligor) <=
    contract_concluded(Contract, Concluded),
    in_force(until(2020-03-31), Concluded),
    not_attributable(Contract, Obligor, _Description).

source("Civil Code", "135(1), 541",
       en("There is no delay, and no cancellation for it, before the time agreed for the performance has come."),
       ja("法律行為に始期を付したときは、その法律行為の履行は、期限が到来するまで、これを請求することができない（履行期の到来前には遅滞がなく、これを理由とする解除をすることができない。）。")).

exception(cancellation_for_delay(Contract, _By, Obligor, Cancelled),
          cancelled_before_due(Contract, Obligor, Cancelled)).

cancelled_before_due(Contract, _Obligor, Cancelled) <=
    agreed_due_date(Contract, Due),
    same_day_or_after_the_day(Due, Cancelled).

% As against a claim (135(1)): the date is taken to be that of what was demanded, unless it is shown to be the other party's.
exception(cancelled_before_due(Contract, Obligor, _Cancelled),
          due_date_of_the_other(Contract, Obligor, _Due)).

% ---- without a demand ------------------------------------------------------------------------------------------------

source("Civil Code", "542(1)(i), 542(1)(ii)",
       en("A party may cancel at once when the other's whole performance is impossible, or the other has clearly refused it."),
       ja("債務の全部の履行が不能であるとき、又は債務者がその債務の全部の履行を拒絶する意思を明確に表示したときは、債権者は、催告をすることなく、直ちに契約の解除をすることができる。")).

exception(claim_that_ends_with_the_contract(Contract, _Obligee, _Obligor),
          cancellation_without_demand(Contract, _By, _To, _Cancelled)).

cancellation_without_demand(Contract, By, To, Cancelled) <=
    refusal_to_perform(Contract, To, Refused),
    cancellation_declared(Contract, By, To, Cancelled),
    same_day_or_before_the_day(Refused, Cancelled).

% Money can always be had: it is the performance of the other party that becomes impossible.
for_impossibility :: cancellation_without_demand(Contract, By, To, Cancelled) <=
    impossibility_of_performance(Contract, _How, Impossible),
    manifestation_of_cancellation(Contract, By, To, Cancelled),
    parties_to_the_contract(Contract, By, To),
    same_day_or_before_the_day(Impossible, Cancelled),
    owes_other_than_money(Contract, To).

% Who alleges that the other refused relies on this ground; the declaration, of one party to the other, must be there as well.
cancellation_declared(Contract, By, To, Cancelled) <=
    manifestation_of_cancellation(Contract, By, To, Cancelled),
    parties_to_the_contract(Contract, By, To).

owes_other_than_money(Contract, Seller) <=
    agreement_of_sale(Contract, Seller, _Buyer, _Object, _Price, _Concluded).

owes_other_than_money(Contract, Donor) <=
    agreement_of_gift(Contract, Donor, _Donee, _Object, _Concluded).

owes_other_than_money(Contract, Contractor) <=
    agreement_of_work(Contract, _Orderer, Contractor, _Work, _Remuneration, _Concluded).

source("Civil Code", "542(1)(iii)",
       en("So where a part is impossible or refused, and the rest alone cannot serve the purpose of the contract."),
       ja("債務の一部の履行が不能である場合又は債務者がその債務の一部の履行を拒絶する意思を明確に表示した場合において、残存する部分のみでは契約をした目的を達することができないとき。")).

cancellation_without_demand(Contract, By, To, Cancelled) <=
    partial_failure(Contract, To, _Part, Failed),
    purpose_unattainable(Contract, _Purpose),
    cancellation_declared(Contract, By, To, Cancelled),
    same_day_or_before_the_day(Failed, Cancelled).

source("Civil Code", "542(1)(iv)",
       en("So where the contract serves its purpose only on a fixed day or within a fixed period, which passed without performance."),
       ja("契約の性質又は当事者の意思表示により、特定の日時又は一定の期間内に履行をしなければ契約をした目的を達することができない場合において、債務者が履行をしないでその時期を経過したとき。")).

cancellation_without_demand(Contract, By, To, Cancelled) <=
    fixed_time_act(Contract, To, Fixed),
    fixed_time_missed(Contract, To, Fixed),
    cancellation_declared(Contract, By, To, Cancelled),
    before_the_day(Fixed, Cancelled).

% That it was performed in time is for the obligor to prove.
fixed_time_missed(_Contract, _Obligor, Fixed) <=
    stated(Fixed).

exception(fixed_time_missed(Contract, Obligor, Fixed),
          fixed_time_kept(Contract, Obligor, Fixed)).

fixed_time_kept(Contract, Obligor, Fixed) <=
    nextday(Fixed, After),
    performed_before_cancellation(Contract, Obligor, After).

source("Civil Code", "542(1)(v)",
       en("So where the obligor does not perform, and it is evident that a demand would not bring the performance that serves the purpose."),
       ja("債務者がその債務の履行をせず、債権者が前条の催告をしても契約をした目的を達するのに足りる履行がされる見込みがないことが明らかであるとき。")).

cancellation_without_demand(Contract, By, To, Cancelled) <=
    demand_evidently_useless(Contract, To, _Description),
    cancellation_declared(Contract, By, To, Cancelled).

exception(cancellation_without_demand(Contract, By, _Obligor, _Cancelled),
          obligees_own_responsibility(Contract, By)).

exception(cancellation_without_demand(Contract, _By, Obligor, _Cancelled),
          not_at_fault_under_former_law(Contract, Obligor)).

% ---- leases and loans for use end by rules of their own --------------------------------------------------------------

source("Civil Code", "598, 620",
       en("A lessor, and a lender for use, ends the contract by the rules of the lease or the loan for use."),
       ja("賃貸借の解除は将来に向かってのみ効力を生じ、使用貸借の貸主による解除は598条による。")).

exception(cancellation_for_delay(Contract, By, _To, _Cancelled),
          ends_by_rules_of_its_own(Contract, By)).

exception(cancellation_without_demand(Contract, By, _To, _Cancelled),
          ends_by_rules_of_its_own(Contract, By)).

ends_by_rules_of_its_own(Contract, Lessor) <=
    agreement_of_lease(Contract, Lessor, _Lessee, _Object, _Rent, _Concluded).

ends_by_rules_of_its_own(Contract, Lender) <=
    agreement_of_loan_for_use(Contract, Lender, _Borrower, _Object, _Concluded).

% ---- the right to cancel is lost -------------------------------------------------------------------------------------

source("Civil Code", "547",
       en("The right to cancel is lost when the other party sets a reasonable period for its exercise and no cancellation arrives within it."),
       ja("解除権の行使について期間の定めがないときは、相手方は、解除権を有する者に対し、相当の期間を定めて、その期間内に解除をするかどうかを確答すべき旨の催告をすることができる。この場合において、その期間内に解除の通知を受けないときは、解除権は、消滅する。")).

exception(cancellation_for_delay(Contract, By, _To, Cancelled),
          right_to_cancel_lapsed(Contract, By, Cancelled)).

exception(cancellation_without_demand(Contract, By, _To, Cancelled),
          right_to_cancel_lapsed(Contract, By, Cancelled)).

right_to_cancel_lapsed(Contract, By, Cancelled) <=
    demand_to_decide_on_cancellation(Contract, By, Asked, Deadline),
    end_of_demand_period(Asked, Deadline, End),
    before_the_day(End, Cancelled).

source("Civil Code", "548",
       en("The right to cancel is lost when its holder, knowing of it, has by intent or negligence markedly damaged the thing or made its return impossible."),
       ja("解除権を有する者が故意若しくは過失によって契約の目的物を著しく損傷し、若しくは返還することができなくなったとき、又は加工若しくは改造によってこれを他の種類の物に変えたときは、解除権は、消滅する。ただし、解除権を有する者がその解除権を有することを知らなかったときは、この限りでない。")).

exception(cancellation_for_delay(Contract, By, _To, Cancelled),
          thing_spoiled_by_canceller(Contract, By, Cancelled)).

exception(cancellation_without_demand(Contract, By, _To, Cancelled),
          thing_spoiled_by_canceller(Contract, By, Cancelled)).

thing_spoiled_by_canceller(Contract, By, Cancelled) <=
    spoiling_of_the_thing(Contract, By, _How, Spoiled),
    before_the_day(Spoiled, Cancelled).

exception(thing_spoiled_by_canceller(Contract, By, _Cancelled),
          right_to_cancel_unknown(Contract, By)).

right_to_cancel_unknown(Contract, By) <=
    unawareness_of_right_to_cancel(Contract, By).

% ---- several parties, and third parties ------------------------------------------------------------------------------

group(cancellation_by_a_party(Contract, By, To, Cancelled),
      [ cancellation_for_delay(Contract, By, To, Cancelled),
        cancellation_without_demand(Contract, By, To, Cancelled),
        cancellation_for_nonconformity(Contract, By, To, Cancelled),
        cancellation_for_hidden_defect(Contract, By, To, Cancelled),
        cancellation_on_earnest_money(Contract, By, To, Cancelled)
      ]).

source("Civil Code", "544(1)",
       en("Where several persons stand on one side of a contract, it can be cancelled only by all of them, and only against all of them."),
       ja("当事者の一方が数人ある場合には、契約の解除は、その全員から又はその全員に対してのみ、することができる。")).

exception(cancellation_by_a_party(Contract, By, To, _Cancelled),
          cancelled_by_some_only(Contract, By, To, _Other)).

cancelled_by_some_only(Contract, By, _To, Other) <=
    party_together_with(Contract, By, Other).

exception(cancelled_by_some_only(Contract, _By, To, Other),
          other_cancelled_too(Contract, Other, To)).

other_cancelled_too(Contract, Other, To) <=
    manifestation_of_cancellation(Contract, Other, To, _Day).

exception(cancellation_by_a_party(Contract, By, To, _Cancelled),
          cancelled_against_some_only(Contract, By, To, _Other)).

cancelled_against_some_only(Contract, _By, To, Other) <=
    party_together_with(Contract, To, Other).

exception(cancelled_against_some_only(Contract, By, _To, Other),
          cancelled_against_other_too(Contract, By, Other)).

cancelled_against_other_too(Contract, By, Other) <=
    manifestation_of_cancellation(Contract, By, Other, _Day).

source("Civil Code", "545(1) proviso",
       en("Cancellation cannot impair the right of a third party who acquired the thing from the buyer or donee before it."),
       ja("ただし、第三者の権利を害することはできない。")).

exception(cancellation_by_a_party(Contract, _By, _To, Cancelled),
          right_of_third_party(Contract, _Person, Cancelled)).

source("Supreme Court", "1958-06-14",
       en("The same holds of cancellation by agreement; the third party is protected only where its right can be asserted against others, by registration (of a movable: by delivery)."),
       ja("民法545条1項ただし書の趣旨は合意解除にも及ぶが、第三者として保護されるためには、その所有権について不動産登記の経由されていることを必要とする。")).

exception(cancellation_by_agreement(Contract, Cancelled),
          right_of_third_party(Contract, _Person, Cancelled)).

% The third party is the possessor from whom the former owner claims the thing.
right_of_third_party(Contract, Person, Cancelled) <=
    possession(Person, _Thing),
    acquisition_from_a_party(Contract, Person, Acquired),
    before_the_day(Acquired, Cancelled),
    right_made_public(Contract, Person).

right_made_public(_Contract, Person) <=
    transfer_of_registration(_Registered, _From, Person, _Day).

right_made_public(Contract, Person) <=
    sale_of_movable(Contract),
    handover(_Later, _From, Person, _Delivered, _Day).

% ---- a contract that was cancelled, on whatever ground -----------------------------------------------------------------

source("Civil Code", "540, 541, 542, 557(1), 564",
       en("A contract is cancelled by a manifestation of intention to the other party, on a ground of the contract or of the law, or by agreement."),
       ja("契約又は法律の規定により当事者の一方が解除権を有するときは、その解除は、相手方に対する意思表示によってする（合意による解除を含む。）。")).

cancelled_contract(Contract, By, To, Cancelled) <=
    cancellation_for_delay(Contract, By, To, Cancelled).

cancelled_contract(Contract, By, To, Cancelled) <=
    cancellation_without_demand(Contract, By, To, Cancelled).

cancelled_contract(Contract, By, To, Cancelled) <=
    cancellation_for_nonconformity(Contract, By, To, Cancelled).

cancelled_contract(Contract, By, To, Cancelled) <=
    cancellation_for_hidden_defect(Contract, By, To, Cancelled).

cancelled_contract(Contract, By, To, Cancelled) <=
    cancellation_on_earnest_money(Contract, By, To, Cancelled).

cancelled_contract(Contract, By, To, Cancelled) <=
    cancellation_by_repurchase(Contract, By, To, Cancelled).

cancelled_contract(Contract, Party, OtherParty, Cancelled) <=
    parties_to_the_contract(Contract, Party, OtherParty),
    cancellation_by_agreement(Contract, Cancelled).
