% Guarantee (Book III, Chapter 1, Section 3, Subsection 5): who answers for the debt of another, and how far.

group(claim_under_a_contract(Guarantee),
      [ claim_on_guarantee(Guarantee, _Creditor, _Guarantor, _Principal, _Debtor, _Amount) ]).

% The guarantee may itself be ended by agreement, or be given a date of its own.
group(claim_that_ends_with_the_contract(Guarantee, Creditor, Guarantor),
      [ claim_on_guarantee(Guarantee, Creditor, Guarantor, _Principal, _Debtor, _Amount) ]).

group(claim_due_on_the_agreed_date(Guarantee, Guarantor),
      [ claim_on_guarantee(Guarantee, _Creditor, Guarantor, _Principal, _Debtor, _Amount) ]).

% What meets the principal obligation meets the guarantee (457).
group(money_claim(Principal, Creditor, Debtor),
      [ claim_on_guarantee(_Guarantee, Creditor, _Guarantor, Principal, Debtor, _Amount) ]).

group(claim_that_prescribes(Principal, Creditor, Debtor),
      [ claim_on_guarantee(_Guarantee, Creditor, _Guarantor, Principal, Debtor, _Amount) ]).

% ---- the guarantee ---------------------------------------------------------------------------------------------------

source("Civil Code", "446",
       en("A guarantor must perform the obligation of the principal obligor when the latter does not; a guarantee takes effect only in writing or by electronic record."),
       ja("保証人は、主たる債務者がその債務を履行しないときに、その履行をする責任を負う。保証契約は、書面でしなければ、その効力を生じない。保証契約がその内容を記録した電磁的記録によってされたときは、書面によってされたものとみなす。")).

claim_on_guarantee(Guarantee, Creditor, Guarantor, Principal, Debtor, Amount) <=
    agreement_of_guarantee(Guarantee, Creditor, Guarantor, Principal, _Concluded),
    principal_obligation(Principal, Creditor, Debtor, Amount),
    in_writing(Guarantee).

claim_on_guarantee(Guarantee, Creditor, Guarantor, Principal, Debtor, Amount) <=
    agreement_of_guarantee(Guarantee, Creditor, Guarantor, Principal, _Concluded),
    principal_obligation(Principal, Creditor, Debtor, Amount),
    promise_in_electronic_record(Guarantee).

contract_concluded(Guarantee, Concluded) <=
    agreement_of_guarantee(Guarantee, _Creditor, _Guarantor, _Principal, Concluded).

parties_to_the_contract(Guarantee, Creditor, Guarantor) <=
    agreement_of_guarantee(Guarantee, Creditor, Guarantor, _Principal, _Concluded).

parties_to_the_contract(Guarantee, Guarantor, Creditor) <=
    agreement_of_guarantee(Guarantee, Creditor, Guarantor, _Principal, _Concluded).

source("Civil Code", "449",
       en("Who guarantees an obligation that can be rescinded for incapacity, knowing of it, is presumed to have borne an independent obligation of the same object."),
       ja("行為能力の制限によって取り消すことができる債務を保証した者は、保証契約の時においてその取消しの原因を知っていたときは、主たる債務の不履行の場合又はその債務の取消しの場合においてこれと同一の目的を有する独立の債務を負担したものと推定する。")).

claim_on_guarantee(Guarantee, Creditor, Guarantor, Principal, Debtor, Amount) <=
    agreement_of_guarantee(Guarantee, Creditor, Guarantor, Principal, _Concluded),
    independent_obligation(Guarantee, Guarantor, Principal, Debtor, Amount),
    in_writing(Guarantee).

% Of a loan to a minor, which was rescinded.
independent_obligation(Guarantee, Guarantor, Principal, Minor, Amount) <=
    knowledge_of_incapacity(Guarantee, Guarantor),
    rescission_by_minor(Principal, Minor, _Rescinded),
    loan_fell_due(Principal, _Due),
    amount_lent(Principal, _Creditor, Minor, Amount).

exception(independent_obligation(Guarantee, _Guarantor, _Principal, _Debtor, _Amount),
          no_independent_obligation_meant(Guarantee)).

no_independent_obligation_meant(Guarantee) <=
    only_accessory_guarantee_meant(Guarantee, _Circumstances).

% ---- the principal obligor first -------------------------------------------------------------------------------------

source("Civil Code", "452",
       en("A guarantor from whom the creditor demands performance may require that the principal obligor be demanded first."),
       ja("債権者が保証人に債務の履行を請求したときは、保証人は、まず主たる債務者に催告をすべき旨を請求することができる。")).

exception(claim_on_guarantee(Guarantee, _Creditor, Guarantor, _Principal, _Debtor, _Amount),
          right_of_demand(Guarantee, Guarantor)).

demand_first :: right_of_demand(Guarantee, Guarantor) <=
    invocation_of_right_of_demand(Guarantee, Guarantor).

exception(demand_first :: right_of_demand(Guarantee, _Guarantor),
          principal_obligor_demanded(Guarantee)).

principal_obligor_demanded(Guarantee) <=
    agreement_of_guarantee(Guarantee, Creditor, _Guarantor, Principal, _Concluded),
    demand(Principal, Creditor, Debtor, _Demanded, _Deadline),
    principal_obligation(Principal, Creditor, Debtor, _Amount).

source("Civil Code", "452 proviso",
       en("That does not hold where bankruptcy proceedings were commenced against the principal obligor, or where its whereabouts are unknown."),
       ja("ただし、主たる債務者が破産手続開始の決定を受けたとき、又はその行方が知れないときは、この限りでない。")).

exception(demand_first :: right_of_demand(Guarantee, _Guarantor),
          principal_obligor_bankrupt_or_missing(Guarantee)).

principal_obligor_bankrupt_or_missing(Guarantee) <=
    agreement_of_guarantee(Guarantee, Creditor, _Guarantor, Principal, _Concluded),
    commencement_of_bankruptcy(Principal, Debtor, _Trustee, _Commenced),
    principal_obligation(Principal, Creditor, Debtor, _Amount).

principal_obligor_bankrupt_or_missing(Guarantee) <=
    agreement_of_guarantee(Guarantee, Creditor, _Guarantor, Principal, _Concluded),
    whereabouts_unknown(Debtor),
    principal_obligation(Principal, Creditor, Debtor, _Amount).

source("Civil Code", "453",
       en("Even after a demand the creditor must first execute on the principal obligor's property, if the guarantor proves that it has means to pay and that execution is easy."),
       ja("債権者が前条の規定に従い主たる債務者に催告をした後であっても、保証人が主たる債務者に弁済をする資力があり、かつ、執行が容易であることを証明したときは、債権者は、まず主たる債務者の財産について執行をしなければならない。")).

execution_first :: right_of_demand(Guarantee, Guarantor) <=
    invocation_of_right_of_demand(Guarantee, Guarantor),
    means_of_principal_obligor(Guarantee, _Means),
    ease_of_execution(Guarantee, _Property).

exception(execution_first :: right_of_demand(Guarantee, _Guarantor),
          principals_property_executed(Guarantee)).

principals_property_executed(Guarantee) <=
    agreement_of_guarantee(Guarantee, Creditor, _Guarantor, _Principal, _Concluded),
    execution_against_principal_obligor(Guarantee, Creditor, _Executed).

source("Civil Code", "454",
       en("A guarantor who is jointly and severally liable with the principal obligor has neither right."),
       ja("保証人は、主たる債務者と連帯して債務を負担したときは、前二条の権利を有しない。")).

exception(right_of_demand(Guarantee, _Guarantor),
          joint_and_several(Guarantee)).

joint_and_several(Guarantee) <=
    joint_and_several_guarantee(Guarantee).

source("Commercial Code", "511(2)",
       en("Principal obligor and guarantor are jointly and severally liable where the debt arose from a commercial act of the principal obligor, or the guarantee is a commercial act."),
       ja("保証人がある場合において、債務が主たる債務者の商行為によって生じたものであるとき、又は保証が商行為であるときは、その債務は、各自が連帯して負担する。")).

joint_and_several(Guarantee) <=
    agreement_of_guarantee(Guarantee, Creditor, _Guarantor, Principal, _Concluded),
    commercial_act(Principal, Debtor, _Business),
    principal_obligation(Principal, Creditor, Debtor, _Amount).

joint_and_several(Guarantee) <=
    commercial_act(Guarantee, _Party, _Business).

source("Civil Code", "455",
       en("Where the creditor neglected a demand or execution that was due under the two preceding articles, the guarantor is released from what would have been obtained at once."),
       ja("第四百五十二条又は第四百五十三条の規定により保証人の請求又は証明があったにもかかわらず、債権者が催告又は執行をすることを怠ったために主たる債務者から全部の弁済を得られなかったときは、保証人は、債権者が直ちに催告又は執行をすれば弁済を得ることができた限度において、その義務を免れる。")).

reduces(claim_on_guarantee(Guarantee, _Creditor, Guarantor, _Principal, _Debtor, _Amount),
        released_by_neglect(Guarantee, Guarantor, Lost),
        Lost).

released_by_neglect(Guarantee, Guarantor, Lost) <=
    invocation_of_right_of_demand(Guarantee, Guarantor),
    loss_by_neglect(Guarantee, Lost, _Circumstances),
    stated(Lost).

exception(released_by_neglect(Guarantee, _Guarantor, _Lost),
          joint_and_several(Guarantee)).

% ---- how far the guarantor answers -----------------------------------------------------------------------------------

source("Civil Code", "448(1), 465-2(1)",
       en("A guarantor who answers up to a maximum amount need not pay more, even where the principal obligation is higher."),
       ja("保証人の負担が債務の目的又は態様において主たる債務より重いときは、これを主たる債務の限度に減縮する。根保証契約の保証人は、極度額を限度として、その履行をする責任を負う。")).

reduces(claim_on_guarantee(Guarantee, _Creditor, _Guarantor, _Principal, _Debtor, _Amount),
        beyond_the_maximum(Guarantee, Excess),
        Excess).

beyond_the_maximum(Guarantee, Excess) <=
    agreed_maximum(Guarantee, Maximum),
    owed_by_the_principal_obligor(Guarantee, Owed),
    Owed > Maximum,
    Excess is Owed - Maximum.

% What others than the guarantor paid is no part of it: the guarantor answers for what is left. The guarantor's own
% payments come off what is owed within the maximum.
owed_by_the_principal_obligor(Guarantee, Owed) <=
    agreement_of_guarantee(Guarantee, Creditor, Guarantor, Principal, _Concluded),
    whole_principal_obligation(Principal, Creditor, Debtor, Whole),
    total(Paid, (payment(Principal, Payer, Creditor, Paid, _PaidOn), different(Payer, Guarantor)), Payments),
    total(Released, release(Principal, Creditor, Debtor, Released, _ReleasedOn), Releases),
    total(Deposited, deposit_with_depository(Principal, Debtor, Deposited, _DepositedOn), Deposits),
    Owed is Whole - Payments - Releases - Deposits.

whole_principal_obligation(Principal, Creditor, Debtor, Whole) <=
    principal_obligation(Principal, Creditor, Debtor, Whole),
    total(Rent, unpaid_rent(Principal, _From, _To, Rent), Arrears),
    Arrears =:= 0.

% Rent is a debt for each period; the maximum is one for all.
whole_principal_obligation(Principal, Lessor, Lessee, Whole) <=
    agreement_of_lease(Principal, Lessor, Lessee, _Object, _Rent, _Concluded),
    total(Rent, unpaid_rent(Principal, _From, _To, Rent), Whole).

whole_principal_obligation(Principal, Creditor, Minor, Whole) <=
    agreement_of_guarantee(Guarantee, Creditor, Guarantor, Principal, _Concluded),
    independent_obligation(Guarantee, Guarantor, Principal, Minor, Whole).

source("Civil Code", "427, 456",
       en("Several guarantors answer in equal shares, unless each of them is to answer for the whole."),
       ja("数人の保証人がある場合には、それらの保証人が各別の行為により債務を負担したときであっても、第四百二十七条の規定を適用する（各保証人は、それぞれ等しい割合で義務を負う。）。")).

reduces(claim_on_guarantee(Guarantee, _Creditor, _Guarantor, _Principal, _Debtor, _Amount),
        beyond_the_share(Guarantee, Excess),
        Excess).

beyond_the_share(Guarantee, Excess) <=
    share_of_guarantor(Guarantee, Share, _Others),
    owed_by_the_principal_obligor(Guarantee, Owed),
    Owed > Share,
    Excess is Owed - Share.

exception(beyond_the_share(Guarantee, _Excess),
          joint_and_several(Guarantee)).

source("Civil Code", "456, 465(1)",
       en("There are no shares where each guarantor has promised to pay the whole."),
       ja("各保証人が全額を弁済すべき旨の特約があるときは、分別の利益を有しない。")).

exception(beyond_the_share(Guarantee, _Excess),
          solidarity_among_guarantors(Guarantee)).

solidarity_among_guarantors(Guarantee) <=
    agreed_solidarity_of_guarantors(Guarantee).

source("Civil Code", "457(3)",
       en("Where the principal obligor could set off, rescind or cancel, the guarantor may refuse performance as far as the principal obligor would be freed."),
       ja("主たる債務者が債権者に対して相殺権、取消権又は解除権を有するときは、これらの権利の行使によって主たる債務者がその債務を免れるべき限度において、保証人は、債権者に対して債務の履行を拒むことができる。")).

reduces(claim_on_guarantee(Guarantee, _Creditor, Guarantor, _Principal, _Debtor, _Amount),
        principals_right_of_set_off(Guarantee, Guarantor, _Cross, Freed),
        Freed).

principals_right_of_set_off(Guarantee, Guarantor, Cross, Freed) <=
    refusal_on_principals_rights(Guarantee, Guarantor),
    agreement_of_guarantee(Guarantee, Creditor, Guarantor, Principal, _Concluded),
    cross_obligation(Cross, Debtor, Creditor, Freed),
    principal_obligation(Principal, Creditor, Debtor, _Amount).

exception(principals_right_of_set_off(Guarantee, _Guarantor, Cross, _Freed),
          already_set_off(Guarantee, Cross)).

already_set_off(Guarantee, Cross) <=
    agreement_of_guarantee(Guarantee, _Creditor, _Guarantor, Principal, _Concluded),
    manifestation_of_set_off(Principal, Cross, _By, _To, _Declared).

exception(principals_right_of_set_off(Guarantee, _Guarantor, _Cross, _Freed),
          set_off_was_excluded(Guarantee)).

set_off_was_excluded(Guarantee) <=
    agreement_of_guarantee(Guarantee, _Creditor, _Guarantor, Principal, _Concluded),
    agreement_prohibiting_set_off(Principal).

exception(claim_on_guarantee(Guarantee, _Creditor, Guarantor, _Principal, _Debtor, _Amount),
          principals_right_of_rescission(Guarantee, Guarantor)).

principals_right_of_rescission(Guarantee, Guarantor) <=
    refusal_on_principals_rights(Guarantee, Guarantor),
    agreement_of_guarantee(Guarantee, Creditor, Guarantor, Principal, _Concluded),
    minor(Principal, Debtor),
    principal_obligation(Principal, Creditor, Debtor, _Amount).

principals_right_of_rescission(Guarantee, Guarantor) <=
    refusal_on_principals_rights(Guarantee, Guarantor),
    agreement_of_guarantee(Guarantee, Creditor, Guarantor, Principal, _Concluded),
    fraud(Principal, Creditor, Debtor, _How),
    principal_obligation(Principal, Creditor, Debtor, _Amount).

principals_right_of_rescission(Guarantee, Guarantor) <=
    refusal_on_principals_rights(Guarantee, Guarantor),
    agreement_of_guarantee(Guarantee, Creditor, Guarantor, Principal, _Concluded),
    duress(Principal, _Coercer, Debtor, _How),
    principal_obligation(Principal, Creditor, Debtor, _Amount).

exception(claim_on_guarantee(Guarantee, _Creditor, Guarantor, _Principal, _Debtor, _Amount),
          principals_right_of_cancellation(Guarantee, Guarantor)).

principals_right_of_cancellation(Guarantee, Guarantor) <=
    refusal_on_principals_rights(Guarantee, Guarantor),
    agreement_of_guarantee(Guarantee, Creditor, Guarantor, Principal, _Concluded),
    refusal_to_perform(Principal, Creditor, _Refused).

% ---- what the guarantor does about the guarantee ---------------------------------------------------------------------

source("Civil Code", "473, 474",
       en("What a guarantor pays under the guarantee is paid on the principal obligation."),
       ja("債務者（保証人）が債権者に対して債務の弁済をしたときは、その債権は、消滅する。")).

paid(Principal, Creditor, Amount, Day) <=
    agreement_of_guarantee(Guarantee, Creditor, _Guarantor, Principal, _Concluded),
    payment(Guarantee, _Payer, Creditor, Amount, Day),
    stated(Amount).

source("Civil Code", "482, 494, 505, 513, 519",
       en("A guarantee ends as other obligations do: by deposit, set-off, release, substitute performance, novation."),
       ja("保証債務は、供託、相殺、免除、代物弁済、更改によっても消滅する。")).

whole_debt(Guarantee, Owed) <=
    owed_by_the_principal_obligor(Guarantee, Owed).

reduces(claim_on_guarantee(Guarantee, Creditor, _Guarantor, _Principal, _Debtor, _Amount),
        deposited(Guarantee, Creditor, Deposited, _Day),
        Deposited).

reduces(claim_on_guarantee(Guarantee, Creditor, Guarantor, _Principal, _Debtor, _Amount),
        released(Guarantee, Creditor, Guarantor, Released, _Day),
        Released).

reduces(claim_on_guarantee(Guarantee, Creditor, Guarantor, _Principal, _Debtor, _Amount),
        set_off(Guarantee, _Cross, Guarantor, Creditor, Freed, _Declared),
        Freed).

exception(claim_on_guarantee(Guarantee, Creditor, _Guarantor, _Principal, _Debtor, _Amount),
          substitute_performed(Guarantee, Creditor, _Day)).

exception(claim_on_guarantee(Guarantee, _Creditor, _Guarantor, _Principal, _Debtor, _Amount),
          novated(Guarantee, _Day)).
