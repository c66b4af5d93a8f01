% Property (Book II): claims that rest on ownership.

group(claim_resting_on_ownership(Owner, Opponent),
      [ claim_of_ownership(Owner, Opponent, _Object),
        claim_for_deletion_of_registration(Owner, Opponent, _Registered)
      ]).

source("Civil Code", "206",
       en("The owner claims the thing back from whoever possesses it."),
       ja("所有者は、法令の制限内において、自由にその所有物の使用、収益及び処分をする権利を有する（所有権に基づく返還請求権）。")).

% Each fact describes the thing in its own words; it is the thing of this case.
claim_of_ownership(Owner, Possessor, Object) <=
    ownership(Owner, Object, _Since),
    possession(Possessor, _Thing).

source("Civil Code", "176",
       en("Who acquired the thing from its owner is its owner: the agreement alone transfers it."),
       ja("物権の設定及び移転は、当事者の意思表示のみによって、その効力を生ずる。")).

claim_of_ownership(Owner, Possessor, Object) <=
    ownership(Former, Object, Owned),
    acquired_from_owner(_Contract, Former, Owner, Acquired),
    same_day_or_before_the_day(Owned, Acquired),
    possession(Possessor, _Thing).

acquired_from_owner(Contract, Former, Owner, Acquired) <=
    agreement_of_sale(Contract, Former, Owner, _Sold, _Price, Acquired).

acquired_from_owner(Contract, Former, Owner, Acquired) <=
    agreement_of_gift(Contract, Former, Owner, _Given, Acquired).

source("Civil Code", "206",
       en("The owner claims that a building on the land be removed from whoever owns the building and so possesses the land."),
       ja("所有者は、その所有する土地を、土地上に建物を所有して占有する者に対し、建物を収去して土地を明け渡すことを請求することができる。")).

claim_for_removal_of_building(Owner, Possessor, Building) <=
    claim_of_ownership(Owner, Possessor, _Land),
    building_on_the_land(Possessor, Building).

source("Civil Code", "206, 177",
       en("The owner claims the deletion of a registration of ownership that does not accord with the right."),
       ja("所有者は、実体関係に符合しない所有権移転登記の名義人に対し、その抹消登記手続を請求することができる（所有権に基づく妨害排除請求権）。")).

claim_for_deletion_of_registration(Owner, Holder, Registered) <=
    ownership(Owner, _Object, _Since),
    transfer_of_registration(Registered, _From, Holder, _Day).

% Who appears as owner in the register by the owner's doing, or omission, may pass title to who relies on it.
exception(claim_for_deletion_of_registration(Owner, Holder, _Registered),
          reliance_on_false_title(Owner, Holder)).

% ---- title to possess ------------------------------------------------------------------------------------------------

source("Civil Code", "593, 601",
       en("Not from who possesses it under a lease or a loan for use from the owner."),
       ja("賃貸借又は使用貸借に基づき引渡しを受けた者は、契約の存続する限り、目的物を占有する権原を有する。")).

exception(claim_of_ownership(Owner, Possessor, _Object),
          title_to_possess(_Contract, Owner, Possessor)).

title_to_possess(Contract, Owner, Possessor) <=
    agreement_of_lease(Contract, Owner, Possessor, _Leased, _Rent, _Concluded),
    handover(Contract, Owner, Possessor, _Delivered, _Day).

title_to_possess(Contract, Owner, Possessor) <=
    agreement_of_loan_for_use(Contract, Owner, Possessor, _Lent, _Concluded),
    handover(Contract, Owner, Possessor, _Delivered, _Day).

group(claim_under_a_contract(Contract),
      [ title_to_possess(Contract, _Owner, _Possessor),
        loss_of_ownership(Contract, _FormerOwner, _Lost),
        acquired_from_owner(Contract, _Former, _NewOwner, _Acquired),
        instant_acquisition(Contract, _Acquirer, _Since)
      ]).

group(claim_that_ends_with_the_contract(Contract, _Obligee, _Obligor),
      [ title_to_possess(Contract, _Owner, _Possessor),
        loss_of_ownership(Contract, _FormerOwner, _Lost),
        acquired_from_owner(Contract, _Former, _NewOwner, _Acquired),
        instant_acquisition(Contract, _Acquirer, _Since)
      ]).

source("Civil Code", "597, 598, 616-2, 622",
       en("The title ends with the contract."),
       ja("賃貸借又は使用貸借が終了したときは、占有の権原は失われる。")).

exception(title_to_possess(Contract, Owner, Possessor),
          title_ended(Contract, Owner, Possessor)).

title_ended(Contract, Lessor, Lessee) <=
    end_of_lease(Contract, Lessor, Lessee).

title_ended(Contract, Lender, Borrower) <=
    end_of_loan_for_use(Contract, Lender, Borrower).

source("Supreme Court", "1987-03-24",
       en("Nor can the lessor claim the thing from a sublessee without consent where the sublease is no breach of trust, so that the lease cannot be cancelled for it."),
       ja("無断転貸が賃貸人に対する背信行為と認めるに足りない特段の事情があるため賃貸人が民法六一二条二項により賃貸借を解除することができない場合には、賃貸人は、転借人に対して賃借物の明渡しを請求することができない。")).

exception(claim_of_ownership(Owner, Sublessee, _Object),
          title_of_tolerated_sublessee(_Contract, Owner, Sublessee)).

title_of_tolerated_sublessee(Contract, Lessor, Sublessee) <=
    agreement_of_lease(Contract, Lessor, Lessee, _Object, _Rent, _Concluded),
    handover(Contract, Lessor, Lessee, _Thing, _Day),
    agreement_of_sublease(Contract, Lessee, Sublessee, _Part, _Agreed),
    handover(Contract, Lessee, Sublessee, _Delivered, _From),
    no_breach_of_trust(Contract, _Circumstances).

exception(title_of_tolerated_sublessee(Contract, Lessor, Sublessee),
          end_against_sublessee(Contract, Lessor, _Lessee, Sublessee)).

% ---- loss of ownership -----------------------------------------------------------------------------------------------

source("Civil Code", "176, 549, 555",
       en("Ownership is lost by transferring it, which the agreement alone does."),
       ja("物権の設定及び移転は、当事者の意思表示のみによって、その効力を生ずる。")).

exception(claim_resting_on_ownership(Owner, _Opponent),
          loss_of_ownership(_Contract, Owner, _Lost)).

loss_of_ownership(Contract, Owner, Sold) <=
    agreement_of_sale(Contract, Owner, _Buyer, _Sold, _Price, Sold),
    ownership(Owner, _Object, Owned),
    after_the_day(Sold, Owned).

loss_of_ownership(Contract, Owner, Given) <=
    agreement_of_gift(Contract, Owner, _Donee, _Given, Given),
    ownership(Owner, _Object, Owned),
    after_the_day(Given, Owned).

% Who became owner by a transfer loses what was acquired by transferring it on.
loss_of_ownership(Contract, Owner, PassedOn) <=
    acquired_from_owner(_Acquisition, _Former, Owner, Acquired),
    acquired_from_owner(Contract, Owner, _Next, PassedOn),
    after_the_day(PassedOn, Acquired).

exception(loss_of_ownership(_Contract, Owner, Lost),
          owner_again(Owner, Lost)).

owner_again(Owner, Lost) <=
    ownership(Owner, _Object, Since),
    after_the_day(Since, Lost).

owner_again(Owner, Lost) <=
    acquired_from_owner(_Contract, _From, Owner, Acquired),
    after_the_day(Acquired, Lost).

% ---- registration and delivery ---------------------------------------------------------------------------------------

source("Civil Code", "177",
       en("Changes in rights in immovables cannot be asserted against third parties without registration."),
       ja("不動産に関する物権の得喪及び変更は、不動産登記法その他の登記に関する法律の定めるところに従いその登記をしなければ、第三者に対抗することができない。")).

% The third party is one who acquired from the same former owner, and refuses until the owner is registered.
exception(claim_resting_on_ownership(Owner, Opponent),
          lack_of_registration(Owner, Opponent, _Former)).

lack_of_registration(Owner, Opponent, Former) <=
    invocation_of_lack_of_registration(Opponent, Owner),
    acquired_by_both(Former, Owner, Opponent).

acquired_by_both(Former, Owner, Other) <=
    acquired_from_owner(_First, Former, Owner, _Acquired),
    acquired_from_owner(_Second, Former, Other, _AcquiredByOther),
    different(Owner, Other).

exception(lack_of_registration(Owner, _Opponent, Former),
          owner_was_registered(Owner, Former)).

owner_was_registered(Owner, Former) <=
    transfer_of_registration(_Registered, Former, Owner, _Day).

source("Civil Code", "177",
       en("Who acquired from the same owner and was registered first has become owner for good."),
       ja("不動産の二重譲渡において、一方の譲受人が先に登記を備えたときは、他方の譲受人は、確定的に所有権を失う。")).

exception(claim_resting_on_ownership(Owner, _Opponent),
          another_registered_first(Owner, _Other, _Former)).

another_registered_first(Owner, Other, Former) <=
    acquired_by_both(Former, Owner, Other),
    transfer_of_registration(_Registered, Former, Other, _Day).

source("Supreme Court", "1968-08-02",
       en("Who knew of the earlier transfer, and in whom it is against good faith to assert that it is not registered, has no legitimate interest to assert it."),
       ja("実体上物権変動があった事実を知る者において右物権変動についての登記の欠缺を主張することが信義に反するものと認められる事情がある場合には、かかる背信的悪意者は、登記の欠缺を主張するについて正当な利益を有しないものであって、民法一七七条にいう第三者に当らない。")).

exception(lack_of_registration(Owner, Opponent, _Former),
          treacherous_bad_faith(Opponent, Owner)).

exception(another_registered_first(Owner, Other, _Former),
          treacherous_bad_faith(Other, Owner)).

treacherous_bad_faith(Person, Against) <=
    knowledge_of_change_of_right(Person, Against, _Known),
    treachery(Person, Against, _Circumstances).

% Treachery is an evaluation: the facts that speak against it are for who is said to be treacherous.
exception(treacherous_bad_faith(Person, Against),
          treachery_refuted(Person, Against)).

treachery_refuted(Person, Against) <=
    facts_against_treachery(Person, Against, _Circumstances).

source("Civil Code", "178",
       en("The transfer of a movable cannot be asserted against third parties without delivery."),
       ja("動産に関する物権の譲渡は、その動産の引渡しがなければ、第三者に対抗することができない。")).

exception(claim_of_ownership(Owner, Opponent, _Object),
          lack_of_delivery(Owner, Opponent, _Former)).

lack_of_delivery(Owner, Opponent, Former) <=
    invocation_of_lack_of_delivery(Opponent, Owner),
    acquired_by_both(Former, Owner, Opponent).

exception(lack_of_delivery(Owner, _Opponent, Former),
          owner_received_delivery(Owner, Former)).

owner_received_delivery(Owner, Former) <=
    handover(Contract, Former, Owner, _Thing, _Day),
    acquired_from_owner(Contract, Former, Owner, _Acquired).

% ---- instant acquisition of movables ---------------------------------------------------------------------------------

source("Civil Code", "192",
       en("Who by a transaction began to possess a movable peacefully and openly, in good faith and without negligence, acquires the right in it at once."),
       ja("取引行為によって、平穏に、かつ、公然と動産の占有を始めた者は、善意であり、かつ、過失がないときは、即時にその動産について行使する権利を取得する。")).

exception(claim_of_ownership(_Owner, Possessor, _Object),
          instant_acquisition(_Contract, Possessor, _Acquired)).

% Peace, openness and good faith are presumed (186(1)), and that the acquirer was not negligent (188): the owner bears
% the contrary.
instant_acquisition(Contract, Possessor, Received) <=
    movable_acquired(Contract, _Kind),
    bought_from_another_than_the_owner(Contract, Seller, Possessor),
    handover(Contract, Seller, Possessor, _Thing, Received).

bought_from_another_than_the_owner(Contract, Seller, Buyer) <=
    agreement_of_sale(Contract, Seller, Buyer, _Object, _Price, _Concluded),
    ownership(Owner, _Thing, _Since),
    different(Seller, Owner).

exception(instant_acquisition(Contract, Possessor, _Received),
          acquired_in_bad_faith_or_negligently(Contract, Possessor)).

acquired_in_bad_faith_or_negligently(Contract, Possessor) <=
    bad_faith_at_acquisition(Contract, Possessor, _Known).

acquired_in_bad_faith_or_negligently(Contract, Possessor) <=
    negligence_at_acquisition(Contract, Possessor, _Circumstances).

source("Supreme Court", "1960-02-11",
       en("Possession taken by agreement alone, which leaves the thing outwardly where it was, is not enough."),
       ja("無権利者から動産の譲渡を受けた場合において、譲受人が民法一九二条によりその所有権を取得しうるためには、一般外観上従来の占有状態に変更を生ずるがごとき占有を取得することを要し、かかる状態に一般外観上変更を来たさないいわゆる占有改定の方法による取得をもっては足らない。")).

exception(instant_acquisition(Contract, _Possessor, _Received),
          left_with_the_transferor(Contract)).

left_with_the_transferor(Contract) <=
    constructive_delivery_only(Contract, _How).

source("Civil Code", "193",
       en("Who was robbed of the thing, or lost it, may claim it back for two years from then."),
       ja("前条の場合において、占有物が盗品又は遺失物であるときは、被害者又は遺失者は、盗難又は遺失の時から二年間、占有者に対してその物の回復を請求することができる。")).

exception(instant_acquisition(_Contract, Possessor, _Received),
          stolen_or_lost_thing_reclaimed(_Victim, Possessor)).

stolen_or_lost_thing_reclaimed(Victim, Possessor) <=
    theft_or_loss(Victim, _Thing, Lost),
    claim_for_recovery_raised(Victim, Possessor, Claimed),
    n_month_after(Lost, 24, End),
    same_day_or_before_the_day(Claimed, End).

source("Civil Code", "194",
       en("Who bought it in good faith at an auction or in a public market, or from a dealer in things of the kind, gives it back only when the price paid is reimbursed."),
       ja("占有者が、盗品又は遺失物を、競売若しくは公の市場において、又はその物と同種の物を販売する商人から、善意で買い受けたときは、被害者又は遺失者は、占有者が支払った代価を弁償しなければ、その物を回復することができない。")).

in_exchange(claim_of_ownership(_Owner, Possessor, _Object),
            reimbursement_of_price_paid(_Contract, Possessor, Paid),
            payment_of(Paid)).

reimbursement_of_price_paid(Contract, Possessor, Paid) <=
    purchase_in_the_market(Contract, Possessor, _Where),
    bought_from_another_than_the_owner(Contract, Seller, Possessor),
    stolen_or_lost_thing_reclaimed(_Victim, Possessor),
    total(Amount, payment(Contract, Possessor, Seller, Amount, _Day), Paid),
    Paid > 0.

exception(reimbursement_of_price_paid(Contract, Possessor, _Paid),
          bought_in_bad_faith(Contract, Possessor)).

bought_in_bad_faith(Contract, Possessor) <=
    bad_faith_at_acquisition(Contract, Possessor, _Known).

% ---- retention -------------------------------------------------------------------------------------------------------

source("Civil Code", "196(1), 295(1)",
       en("A possessor who gives the thing back is reimbursed for necessary expenses, and may retain it until then."),
       ja("占有者が占有物を返還する場合には、その物の保存のために支出した金額その他の必要費を回復者から償還させることができる。他人の物の占有者は、その物に関して生じた債権を有するときは、その債権の弁済を受けるまで、その物を留置することができる。")).

% Expenses of a lessee or a borrower are reimbursed under their contract (608, 595), not here.
in_exchange(claim_of_ownership(_Owner, Possessor, _Object),
            retention_by_possessor(Possessor, Amount),
            payment_of(Amount)).

for_necessary_expenses :: retention_by_possessor(Possessor, Spent) <=
    retention_invoked_by_possessor(Possessor, _Until),
    necessary_expense_of_possessor(Possessor, _What, _Part, _Day),
    total(Amount, necessary_expense_of_possessor(Possessor, _Each, Amount, _On), Spent),
    Spent > 0.

source("Civil Code", "196(1) proviso",
       en("A possessor who took the fruits bears the ordinary necessary expenses."),
       ja("ただし、占有者が果実を取得したときは、通常の必要費は、占有者の負担に帰する。")).

exception(for_necessary_expenses :: retention_by_possessor(Possessor, _Spent),
          borne_by_who_took_the_fruits(Possessor)).

borne_by_who_took_the_fruits(Possessor) <=
    fruits_taken(Possessor, _What),
    ordinary_expenses_alone(Possessor, _Which).

source("Civil Code", "196(2), 295(1)",
       en("For useful expenses, so far as the increase in value lasts, the owner chooses between what was spent and the increase."),
       ja("占有者が占有物の改良のために支出した金額その他の有益費については、その価格の増加が現存する場合に限り、回復者の選択に従い、その支出した金額又は増価額を償還させることができる。")).

% The owner is taken to choose the lower of the two.
retention_by_possessor(Possessor, Lower) <=
    retention_invoked_by_possessor(Possessor, _Until),
    useful_expense_of_possessor(Possessor, _What, Spent, Increase),
    Lower is min(Spent, Increase).

source("Civil Code", "295(2)",
       en("Not where the possession began by a tort."),
       ja("前項の規定は、占有が不法行為によって始まった場合には、適用しない。")).

exception(retention_by_possessor(Possessor, _Amount),
          possession_began_by_tort(Possessor)).

possession_began_by_tort(Possessor) <=
    tortious_beginning_of_possession(Possessor, _How).

source("Civil Code", "295(1)",
       en("A contractor retains the thing worked on, against its owner too, until the remuneration is paid; payment is then due from who owes it."),
       ja("他人の物の占有者は、その物に関して生じた債権を有するときは、その債権の弁済を受けるまで、その物を留置することができる。ただし、その債権が弁済期にないときは、この限りでない。")).

in_exchange(claim_of_ownership(_Owner, Contractor, _Object),
            retention_for_work(_Contract, Contractor, Orderer, Owed),
            payment_by(Orderer, Owed)).

retention_for_work(Contract, Contractor, Orderer, Owed) <=
    invocation_of_retention(Contract, Contractor),
    agreement_of_work(Contract, Orderer, Contractor, _Work, _Remuneration, _Concluded),
    left_of_cross_obligation(Contract, Contractor, Orderer, Owed),
    Owed > 0.

source("Civil Code", "298(2), 298(3)",
       en("The lien ends when the owner says so because the thing was used or lent without consent."),
       ja("留置権者は、債務者の承諾を得なければ、留置物を使用し、賃貸し、又は担保に供することができない。留置権者がこの規定に違反したときは、債務者は、留置権の消滅を請求することができる。")).

exception(retention_for_work(_Contract, Contractor, _Orderer, _Owed),
          lien_ended(Contractor)).

lien_ended(Person) <=
    use_of_thing_retained(Person, _Use),
    demand_for_end_of_lien(Person, _Day).
