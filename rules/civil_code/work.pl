% Contracts for work (Book III, Chapter 2, Section 9): the remuneration of the contractor, and what meets it.

group(claim_under_a_contract(Contract),
      [ claim_for_remuneration_of_work(Contract, _Contractor, _Orderer, _Amount),
        claim_for_partial_remuneration_of_work(Contract, _Contractor1, _Orderer1, _Amount1),
        claim_for_compensation_of_contractor(Contract, _Contractor2, _Orderer2, _Amount2)
      ]).

% What is owed for part of the work is owed although, or because, the contract was cancelled.
group(claim_that_ends_with_the_contract(Contract, Contractor, Orderer),
      [ claim_for_remuneration_of_work(Contract, Contractor, Orderer, _Amount) ]).

group(claim_due_on_the_agreed_date(Contract, Orderer),
      [ claim_for_remuneration_of_work(Contract, _Contractor, Orderer, _Amount),
        claim_for_partial_remuneration_of_work(Contract, _Contractor1, Orderer, _Amount1)
      ]).

group(money_claim(Contract, Contractor, Orderer),
      [ claim_for_remuneration_of_work(Contract, Contractor, Orderer, _Amount),
        claim_for_partial_remuneration_of_work(Contract, Contractor, Orderer, _Amount1),
        claim_for_compensation_of_contractor(Contract, Contractor, Orderer, _Amount2)
      ]).

group(claim_that_prescribes(Contract, Contractor, Orderer),
      [ claim_for_remuneration_of_work(Contract, Contractor, Orderer, _Amount),
        claim_for_partial_remuneration_of_work(Contract, Contractor, Orderer, _Amount1),
        claim_for_compensation_of_contractor(Contract, Contractor, Orderer, _Amount2)
      ]).

source("Civil Code", "632, 633",
       en("The orderer pays the remuneration for the result of a work that the contractor promised to complete, and has completed."),
       ja("請負は、当事者の一方がある仕事を完成することを約し、相手方がその仕事の結果に対してその報酬を支払うことを約することによって、その効力を生ずる。")).

claim_for_remuneration_of_work(Contract, Contractor, Orderer, Remuneration) <=
    agreement_of_work(Contract, Orderer, Contractor, _Work, Remuneration, _Concluded),
    completion_of_work(Contract, Contractor, _Completed),
    stated(Remuneration).

contract_concluded(Contract, Concluded) <=
    agreement_of_work(Contract, _Orderer, _Contractor, _Work, _Remuneration, Concluded).

parties_to_the_contract(Contract, Orderer, Contractor) <=
    agreement_of_work(Contract, Orderer, Contractor, _Work, _Remuneration, _Concluded).

parties_to_the_contract(Contract, Contractor, Orderer) <=
    agreement_of_work(Contract, Orderer, Contractor, _Work, _Remuneration, _Concluded).

principal_obligation(Contract, Contractor, Orderer, Amount) <=
    claim_for_remuneration_of_work(Contract, Contractor, Orderer, Amount).

principal_obligation(Contract, Contractor, Orderer, Amount) <=
    claim_for_partial_remuneration_of_work(Contract, Contractor, Orderer, Amount).

cross_obligation(Contract, Contractor, Orderer, Amount) <=
    claim_for_remuneration_of_work(Contract, Contractor, Orderer, Amount).

cross_obligation(Contract, Contractor, Orderer, Amount) <=
    claim_for_partial_remuneration_of_work(Contract, Contractor, Orderer, Amount).

cross_obligation(Contract, Contractor, Orderer, Amount) <=
    claim_for_compensation_of_contractor(Contract, Contractor, Orderer, Amount).

% ---- handover against remuneration ---------------------------------------------------------------------------------------

source("Civil Code", "533, 633",
       en("The remuneration is paid at the time when the work is handed over, so that the orderer may refuse it until then."),
       ja("報酬は、仕事の目的物の引渡しと同時に、支払わなければならない。")).

simultaneous_performance(Contract, Orderer, Work, _Owed, of_the_contract) <=
    agreement_of_work(Contract, Orderer, _Contractor, Work, _Remuneration, _Concluded),
    invocation_of_simultaneous_performance(Contract, Orderer).

in_exchange(claim_for_remuneration_of_work(Contract, _Contractor, Orderer, _Amount),
            simultaneous_performance(Contract, Orderer, Work, _Owed, of_the_contract),
            handover_of_the_work(Work)).

counterparty_performed(Contract, Contractor, Orderer, of_the_contract) <=
    agreement_of_work(Contract, Orderer, Contractor, _Work, _Remuneration, _Concluded),
    handover(Contract, Contractor, Orderer, _Object, _Day).

source("Civil Code", "624(1), 633 proviso",
       en("Where nothing need be handed over, the remuneration is due once the work is completed."),
       ja("ただし、物の引渡しを要しないときは、第六百二十四条第一項の規定を準用する（約した仕事を終わった後に、報酬を請求することができる。）。")).

% Unless it is alleged that the work leaves nothing to hand over, it is taken to need a handover; the contractor shows it.
exception(simultaneous_performance(Contract, _Orderer, _Object, _Owed, of_the_contract),
          nothing_to_hand_over(Contract)).

nothing_to_hand_over(Contract) <=
    agreement_of_work(Contract, _Orderer, _Contractor, _Work, _Remuneration, _Concluded),
    work_without_handover(Contract, _Description).

% ---- own performance, and performance before a cancellation --------------------------------------------------------------

source("Civil Code", "492, 533, 633",
       en("The orderer who cancels because the work is late need not first pay or tender, for the work comes first."),
       ja("債務者は、弁済の提供の時から、債務を履行しないことによって生ずべき責任を免れる。報酬は、仕事の目的物の引渡しと同時に、支払わなければならない（仕事の完成は、報酬の支払に先立つ。）。")).

completion_comes_first :: own_performance_tendered(Contract, Orderer, _Cancelled) <=
    agreement_of_work(Contract, Orderer, _Contractor, _Work, _Remuneration, _Concluded).

exception(completion_comes_first :: own_performance_tendered(Contract, _Orderer, Cancelled),
          completed_before_cancellation(Contract, Cancelled)).

completed_before_cancellation(Contract, Cancelled) <=
    completion_of_work(Contract, Contractor, Completed),
    before_the_day(Completed, Cancelled),
    parties_to_the_contract(Contract, Contractor, _Orderer).

own_performance_tendered(Contract, Orderer, Cancelled) <=
    agreement_of_work(Contract, Orderer, Contractor, _Work, Remuneration, _Concluded),
    payment(Contract, Orderer, Contractor, _Part, _Day),
    total(Amount, (payment(Contract, Orderer, Contractor, Amount, Paid), same_day_or_before_the_day(Paid, Cancelled)), Sum),
    Sum >= Remuneration.

own_performance_tendered(Contract, Contractor, Cancelled) <=
    agreement_of_work(Contract, _Orderer, Contractor, _Work, _Remuneration, _Concluded),
    work_without_handover(Contract, _Description),
    completion_of_work(Contract, Contractor, Completed),
    same_day_or_before_the_day(Completed, Cancelled).

source("Civil Code", "541, 633",
       en("The right to cancel is lost when the work was handed over or, where nothing is to be handed over, completed before the cancellation, or the remuneration paid."),
       ja("解除の意思表示がされる前に仕事の目的物の引渡し（引渡しを要しないときは仕事の完成）又は報酬の支払があったときは、解除権は消滅する。")).

performed_before_cancellation(Contract, Contractor, Cancelled) <=
    agreement_of_work(Contract, Orderer, Contractor, _Work, _Remuneration, _Concluded),
    handover(Contract, Contractor, Orderer, _Object, Day),
    before_the_day(Day, Cancelled).

performed_before_cancellation(Contract, Contractor, Cancelled) <=
    agreement_of_work(Contract, _Orderer, Contractor, _Work, _Remuneration, _Concluded),
    work_without_handover(Contract, _Description),
    completion_of_work(Contract, Contractor, Completed),
    before_the_day(Completed, Cancelled).

performed_before_cancellation(Contract, Orderer, Cancelled) <=
    agreement_of_work(Contract, Orderer, Contractor, _Work, Remuneration, _Concluded),
    payment(Contract, Orderer, Contractor, _Part, _Day),
    total(Amount, (payment(Contract, Orderer, Contractor, Amount, Paid), before_the_day(Paid, Cancelled)), Sum),
    Sum >= Remuneration.

performed_before_cancellation(Contract, Orderer, Cancelled) <=
    agreement_of_work(Contract, Orderer, Contractor, _Work, Remuneration, _Concluded),
    deposit_with_depository(Contract, Orderer, Deposit, Deposited),
    before_the_day(Deposited, Cancelled),
    total(Amount, (payment(Contract, Orderer, Contractor, Amount, Paid), before_the_day(Paid, Cancelled)), Sum),
    Deposit >= Remuneration - Sum.

% ---- risk: the orderer has to answer for the work that cannot be done ----------------------------------------------------

source("Civil Code", "536(2)",
       en("Where the work becomes impossible for a reason for which the orderer has to answer, the orderer may not refuse the remuneration."),
       ja("債権者の責めに帰すべき事由によって債務を履行することができなくなったときは、債権者は、反対給付の履行を拒むことができない。")).

claim_for_remuneration_of_work(Contract, Contractor, Orderer, Remuneration) <=
    agreement_of_work(Contract, Orderer, Contractor, _Work, Remuneration, _Concluded),
    impossibility_of_performance(Contract, _Description, _Day),
    attributable_to_obligee(Contract, Orderer, _Reason),
    stated(Remuneration).

% Who is freed from the work has nothing to hand over: the orderer cannot wait for it.
exception(simultaneous_performance(Contract, _Orderer, _Object, _Owed, of_the_contract),
          freed_from_the_work(Contract)).

freed_from_the_work(Contract) <=
    agreement_of_work(Contract, Orderer, _Contractor, _Work, _Remuneration, _Concluded),
    impossibility_of_performance(Contract, _Description, _Day),
    attributable_to_obligee(Contract, Orderer, _Reason).

source("Civil Code", "536(2)",
       en("The contractor who gained something by being freed from the work must give it to the orderer."),
       ja("この場合において、債務者は、自己の債務を免れたことによって利益を得たときは、これを債権者に償還しなければならない。")).

% Against the remuneration only where the work was not completed: who completed it has saved nothing.
reduces(claim_for_remuneration_of_work(Contract, Contractor, _Orderer, _Amount),
        saved_by_not_completing(Contract, Contractor, Saved),
        Saved).

saved_by_not_completing(Contract, Contractor, Saved) <=
    agreement_of_work(Contract, Orderer, Contractor, _Work, _Remuneration, _Concluded),
    attributable_to_obligee(Contract, Orderer, _Reason),
    expenses_saved(Contract, Contractor, _Description, Saved),
    stated(Saved).

exception(saved_by_not_completing(Contract, Contractor, _Saved),
          work_was_completed(Contract, Contractor)).

work_was_completed(Contract, Contractor) <=
    completion_of_work(Contract, Contractor, _Completed).

% ---- remuneration for part of the work -----------------------------------------------------------------------------------

source("Civil Code", "634",
       en("Where the work cannot be completed, or the contract was cancelled before completion, what was done counts as completed so far as it can be divided and benefits the orderer; the remuneration is in proportion to the benefit."),
       ja("次に掲げる場合において、請負人が既にした仕事の結果のうち可分な部分の給付によって注文者が利益を受けるときは、その部分を仕事の完成とみなす。この場合において、請負人は、注文者が受ける利益の割合に応じて報酬を請求することができる。一　注文者の責めに帰することができない事由によって仕事を完成することができなくなったとき。二　請負が仕事の完成前に解除されたとき。")).

% That the orderer is not answerable for the impossibility (634(i)) is not for the contractor to show: if the orderer were,
% the contractor could claim all (536(2)).
claim_for_partial_remuneration_of_work(Contract, Contractor, Orderer, Amount) <=
    agreement_of_work(Contract, Orderer, Contractor, _Work, _Remuneration, Concluded),
    in_force(from(2020-04-01), Concluded),
    completion_prevented(Contract),
    benefit_of_part_of_work(Contract, Contractor, Orderer, _Part, Amount),
    stated(Amount).

completion_prevented(Contract) <=
    impossibility_of_performance(Contract, _Description, _Day).

completion_prevented(Contract) <=
    cancelled_contract(Contract, _By, _To, _Cancelled).

exception(claim_for_partial_remuneration_of_work(Contract, Contractor, _Orderer, _Amount),
          work_was_completed(Contract, Contractor)).

source("Supreme Court", "1981-02-17",
       en("Under former law too the orderer who has an interest in what was done of a divisible work can cancel only what was not yet done."),
       ja("工事内容が可分であり、しかも当事者が既施工部分の給付に関し利益を有するときは、特段の事情のない限り、既施工部分については契約を解除することができず、未施工部分について契約の一部解除をすることができるにすぎない。")).

claim_for_partial_remuneration_of_work(Contract, Contractor, Orderer, Amount) <=
    agreement_of_work(Contract, Orderer, Contractor, _Work, _Remuneration, Concluded),
    in_force(until(2020-03-31), Concluded),
    cancelled_contract(Contract, _By, _To, _Cancelled),
    benefit_of_part_of_work(Contract, Contractor, Orderer, _Part, Amount),
    stated(Amount).

% ---- nonconformity -------------------------------------------------------------------------------------------------------

source("Civil Code", "636",
       en("The orderer cannot rely on a nonconformity that comes from the materials or the instructions that the orderer gave."),
       ja("注文者は、注文者の供した材料の性質又は注文者の与えた指図によって生じた不適合を理由として、履行の追完の請求、報酬の減額の請求、損害賠償の請求及び契約の解除をすることができない。")).

exception(right_for_nonconformity(Contract, Orderer),
          from_orderers_materials(Contract, Orderer)).

exception(liable_for_nonconformity(Contract, Orderer, _Contractor),
          from_orderers_materials(Contract, Orderer)).

from_orderers_materials(Contract, Orderer) <=
    agreement_of_work(Contract, Orderer, _Contractor, _Work, _Remuneration, _Concluded),
    materials_or_instructions_of_orderer(Contract, Orderer, _Description).

source("Civil Code", "636 proviso",
       en("This does not apply where the contractor knew that they were unsuitable and did not say so."),
       ja("ただし、請負人がその材料又は指図が不適当であることを知りながら告げなかったときは、この限りでない。")).

exception(from_orderers_materials(Contract, _Orderer),
          contractor_kept_silent(Contract)).

contractor_kept_silent(Contract) <=
    agreement_of_work(Contract, _Orderer, Contractor, _Work, _Remuneration, _Concluded),
    unsuitability_known_and_not_told(Contract, Contractor).

% ---- the end of the contract ---------------------------------------------------------------------------------------------

source("Civil Code", "641",
       en("Until the work is completed the orderer may at any time cancel the contract, against compensation."),
       ja("請負人が仕事を完成しない間は、注文者は、いつでも損害を賠償して契約の解除をすることができる。")).

% Who cancels for a breach does not thereby cancel under this article; that it was done at will is a fact of its own.
exception(claim_for_remuneration_of_work(Contract, Contractor, Orderer, _Amount),
          cancellation_by_orderer(Contract, Orderer, Contractor, _Cancelled)).

cancellation_by_orderer(Contract, Orderer, Contractor, Cancelled) <=
    agreement_of_work(Contract, Orderer, Contractor, _Work, _Remuneration, _Concluded),
    cancellation_at_will(Contract, Orderer, Contractor, Cancelled).

exception(cancellation_by_orderer(Contract, _Orderer, _Contractor, Cancelled),
          completed_before_cancellation(Contract, Cancelled)).

cancelled_contract(Contract, Orderer, Contractor, Cancelled) <=
    cancellation_by_orderer(Contract, Orderer, Contractor, Cancelled).

claim_for_compensation_of_contractor(Contract, Contractor, Orderer, Amount) <=
    cancellation_by_orderer(Contract, Orderer, Contractor, _Cancelled),
    damage(Contract, Contractor, _Description, Amount),
    causation(Contract, Orderer, Contractor, _Cause),
    stated(Amount).

source("Civil Code", "642(1)",
       en("Where the orderer goes bankrupt, the contractor or the trustee may cancel; the contractor only until the work is completed."),
       ja("注文者が破産手続開始の決定を受けたときは、請負人又は破産管財人は、契約の解除をすることができる。ただし、請負人による契約の解除については、仕事を完成した後は、この限りでない。")).

exception(claim_for_remuneration_of_work(Contract, _Contractor, _Orderer, _Amount),
          cancellation_in_bankruptcy(Contract, _By, _To, _Cancelled)).

cancellation_in_bankruptcy(Contract, Trustee, Contractor, Cancelled) <=
    agreement_of_work(Contract, Orderer, Contractor, _Work, _Remuneration, _Concluded),
    commencement_of_bankruptcy(Contract, Orderer, Trustee, Commenced),
    manifestation_of_cancellation(Contract, Trustee, Contractor, Cancelled),
    same_day_or_before_the_day(Commenced, Cancelled).

by_contractor :: cancellation_in_bankruptcy(Contract, Contractor, Trustee, Cancelled) <=
    agreement_of_work(Contract, Orderer, Contractor, _Work, _Remuneration, _Concluded),
    commencement_of_bankruptcy(Contract, Orderer, Trustee, Commenced),
    manifestation_of_cancellation(Contract, Contractor, Trustee, Cancelled),
    same_day_or_before_the_day(Commenced, Cancelled).

% Until 31 March 2020 the contractor could cancel after completion too.
exception(by_contractor :: cancellation_in_bankruptcy(Contract, _Contractor, _Trustee, Cancelled),
          completed_under_the_new_law(Contract, Cancelled)).

completed_under_the_new_law(Contract, Cancelled) <=
    contract_concluded(Contract, Concluded),
    in_force(from(2020-04-01), Concluded),
    completed_before_cancellation(Contract, Cancelled).

cancelled_contract(Contract, By, To, Cancelled) <=
    cancellation_in_bankruptcy(Contract, By, To, Cancelled).
