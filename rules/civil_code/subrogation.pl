% Subrogation of an obligee to the rights of its obligor (Book III, Chapter 1, Section 2, Subsection 2).

source("Civil Code", "423(1), 423-2, 423-3",
       en("An obligee may exercise a right of its obligor where this is needed to preserve the own claim, up to the amount of it, and have the money paid to itself."),
       ja("債権者は、自己の債権を保全するため必要があるときは、債務者に属する権利（被代位権利）を行使することができる。債権者は、被代位権利を行使する場合において、被代位権利の目的が可分であるときは、自己の債権の額の限度においてのみ、被代位権利を行使することができ、被代位権利が金銭の支払を目的とするものであるときは、相手方に対し、その支払を自己に対してすることを求めることができる。")).

% A claim that is not yet due is none here (423(2)): whatever keeps a claim from being made good keeps it from being
% preserved.
claim_by_subrogation(Contract, Obligee, ThirdObligor, Obligor, Preserved, Amount) <=
    insolvency_of_obligor(Preserved, Obligor, _State),
    left_of_obligation(Preserved, Obligee, Obligor, Claimed),
    left_of_obligation(Contract, Obligor, ThirdObligor, Owed),
    different(Preserved, Contract),
    Amount is min(Claimed, Owed),
    Amount > 0.

left_of_obligation(Relation, Creditor, Debtor, Left) <=
    principal_obligation(Relation, Creditor, Debtor, Whole),
    total(Part, payment(Relation, _Payer, Creditor, Part, _Paid), Sum),
    total(Freed, release(Relation, Creditor, Debtor, Freed, _Released), Free),
    Left is max(0, Whole - Sum - Free).

source("Civil Code", "423(1) proviso",
       en("Not rights that are strictly the obligor's own, nor rights that cannot be attached."),
       ja("ただし、債務者の一身に専属する権利及び差押えを禁じられた権利は、この限りでない。")).

exception(claim_by_subrogation(Contract, _Obligee, _ThirdObligor, _Obligor, _Preserved, _Amount),
          right_out_of_reach(Contract)).

right_out_of_reach(Contract) <=
    strictly_personal_right(Contract, _Kind).

right_out_of_reach(Contract) <=
    right_exempt_from_attachment(Contract, _Kind).

source("Civil Code", "423(3)",
       en("Not for a claim that cannot be realised by compulsory execution."),
       ja("債権者は、その債権が強制執行により実現することのできないものであるときは、被代位権利を行使することができない。")).

exception(claim_by_subrogation(_Contract, _Obligee, _ThirdObligor, _Obligor, Preserved, _Amount),
          claim_cannot_be_executed(Preserved)).

claim_cannot_be_executed(Preserved) <=
    exclusion_of_execution(Preserved, _Why).

source("Supreme Court", "1953-12-14",
       en("Not where the obligor has exercised the right already, however well or badly."),
       ja("債権者代位権の行使は、債務者が自ら権利を行使しない場合に限り許されるものであって、債務者がすでに自ら権利を行使している場合には、その行使の方法又は結果の良いと否とにかかわらず、債権者は債権者代位権を行使することはできない。")).

exception(claim_by_subrogation(Contract, _Obligee, _ThirdObligor, Obligor, _Preserved, _Amount),
          exercised_by_the_obligor(Contract, Obligor)).

exercised_by_the_obligor(Contract, Obligor) <=
    judicial_claim(Contract, Obligor, _Filed).

% ---- what the third obligor may assert -------------------------------------------------------------------------------

source("Civil Code", "423-3",
       en("When the money has been paid to the obligee who exercises the right, the right is extinguished by that."),
       ja("相手方が債権者に対してその支払又は引渡しをしたときは、被代位権利は、これによって消滅する。")).

reduces(claim_by_subrogation(Contract, Obligee, _ThirdObligor, _Obligor, _Preserved, _Amount),
        paid(Contract, Obligee, Paid, _Day),
        Paid).

source("Civil Code", "423-4, 505(1)",
       en("The third obligor may assert against the obligee what it could assert against the obligor: a set-off, so far as the right is then less than what the obligee claims."),
       ja("債権者が被代位権利を行使したときは、相手方は、債務者に対して主張することができる抗弁をもって、債権者に対抗することができる。")).

reduces(claim_by_subrogation(Contract, Obligee, ThirdObligor, Obligor, Preserved, _Amount),
        set_off_of_third_obligor(Contract, ThirdObligor, Obligor, Preserved, Obligee, Cut),
        Cut).

set_off_of_third_obligor(Contract, ThirdObligor, Obligor, Preserved, Obligee, Cut) <=
    manifestation_of_set_off(Contract, Cross, ThirdObligor, Obligor, Declared),
    left_of_obligation(Preserved, Obligee, Obligor, Claimed),
    left_of_obligation(Contract, Obligor, ThirdObligor, Owed),
    set_off(Contract, Cross, ThirdObligor, Obligor, SetOff, Declared),
    Cut is min(Claimed, Owed) - min(Claimed, max(0, Owed - SetOff)),
    Cut > 0.

source("Civil Code", "423-4, 533",
       en("And the plea of simultaneous performance."),
       ja("債権者が被代位権利を行使したときは、相手方は、債務者に対して主張することができる抗弁（同時履行の抗弁を含む。）をもって、債権者に対抗することができる。")).

in_exchange(claim_by_subrogation(Contract, _Obligee, ThirdObligor, Obligor, _Preserved, _Amount),
            simultaneous_performance(Contract, ThirdObligor, Object, _Owed, of_the_contract),
            delivery_by(Obligor, Object)).

% ---- registration, and the lessee's claim ----------------------------------------------------------------------------

source("Civil Code", "423-7",
       en("Who acquired what must be registered may exercise the transferor's right to have it registered by the person before; the transferor need not be insolvent."),
       ja("登記又は登録をしなければ権利の得喪及び変更を第三者に対抗することができない財産を譲り受けた者は、その譲渡人が第三者に対して有する登記手続又は登録手続をすべきことを請求する権利を行使しないときは、その権利を行使することができる。")).

claim_for_registration_by_subrogation(Contract, Transferee, ThirdParty, Transferor, Object) <=
    due_registration(Contract, Transferor, ThirdParty, Object),
    due_registration(Later, Transferee, Transferor, _Registered),
    different(Later, Contract).

due_registration(Contract, Buyer, Seller, Object) <=
    claim_for_registration(Contract, Buyer, Seller, Object, _Price).

exception(claim_for_registration_by_subrogation(Contract, _Transferee, _ThirdParty, Transferor, _Object),
          exercised_by_the_obligor(Contract, Transferor)).

source("Supreme Court", "1954-09-24",
       en("A lessee may exercise the lessor's right as owner against who possesses the thing without right, and have it delivered to itself."),
       ja("建物の賃借人が、賃貸人たる建物所有者に代位して、建物の不法占拠者に対しその明渡を請求する場合には、直接自己に対して明渡をなすべきことを請求することができる。")).

claim_of_lessee_by_subrogation(Contract, Lessee, Possessor, Lessor, Object) <=
    agreement_of_lease(Contract, Lessor, Lessee, Object, _Rent, _Concluded),
    claim_of_ownership(Lessor, Possessor, _Thing),
    different(Lessee, Possessor).

source("Civil Code", "622, 601",
       en("Not after the lease has ended."),
       ja("（賃貸借が終了したときは、保全すべき賃借権がない。）")).

exception(claim_of_lessee_by_subrogation(Contract, Lessee, _Possessor, Lessor, _Object),
          title_ended(Contract, Lessor, Lessee)).
