% Property (Book II): claims that rest on ownership.

source("Civil Code", "206",
       en("The owner claims the thing back from whoever possesses it."),
       ja("所有者は、法令の制限内において、自由にその所有物の使用、収益及び処分をする権利を有する（所有権に基づく返還請求権）。")).

% Each fact describes the thing in its own words; it is the thing of this case.
claim_of_ownership(Owner, Possessor, Object) <=
    ownership(Owner, Object, _Since),
    possession(Possessor, _Thing).

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
        loss_of_ownership(Contract, _FormerOwner)
      ]).

group(claim_that_ends_with_the_contract(Contract, _Obligee, _Obligor),
      [ title_to_possess(Contract, _Owner, _Possessor),
        loss_of_ownership(Contract, _FormerOwner)
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

% ---- loss of ownership -----------------------------------------------------------------------------------------------

source("Civil Code", "176, 549, 555",
       en("Ownership is lost by transferring it, which the agreement alone does."),
       ja("物権の設定及び移転は、当事者の意思表示のみによって、その効力を生ずる。")).

exception(claim_of_ownership(Owner, _Possessor, _Object),
          loss_of_ownership(_Contract, Owner)).

loss_of_ownership(Contract, Owner) <=
    agreement_of_sale(Contract, Owner, _Buyer, _Sold, _Price, Sold),
    ownership(Owner, _Object, Owned),
    after_the_day(Sold, Owned).

loss_of_ownership(Contract, Owner) <=
    agreement_of_gift(Contract, Owner, _Donee, _Given, Given),
    ownership(Owner, _Object, Owned),
    after_the_day(Given, Owned).
