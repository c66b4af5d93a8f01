% Delay of the obligor, and of the obligee in accepting (Book III, Chapter 1, Section 2, Subsection 1: 412 to 413).

group(claim_under_a_contract(Contract), [ claim_for_increased_cost(Contract, _Obligor, _Obligee, _Amount) ]).

group(money_claim(Contract, Creditor, Debtor), [ claim_for_increased_cost(Contract, Creditor, Debtor, _Amount) ]).

group(claim_that_prescribes(Contract, Creditor, Debtor), [ claim_for_increased_cost(Contract, Creditor, Debtor, _Amount) ]).

% ---- delay -----------------------------------------------------------------------------------------------------------

source("Civil Code", "412(1)",
       en("Where a date is fixed for the performance, the obligor is in delay when it has passed."),
       ja("債務の履行について確定期限があるときは、債務者は、その期限の到来した時から遅滞の責任を負う。")).

delay_on_the_agreed_date :: delay_after_demand(Contract, Obligee, Obligor, Due) <=
    parties_to_the_contract(Contract, Obligee, Obligor),
    agreed_due_date(Contract, Due),
    day_of_judgment(Today),
    before_the_day(Due, Today),
    no_exchange_awaited(Contract, Obligee, Obligor, Today).

% A date that was agreed for the other party's performance says nothing of this one.
exception(delay_on_the_agreed_date :: delay_after_demand(Contract, _Obligee, Obligor, Due),
          due_date_of_the_other(Contract, Obligor, Due)).

exception(delay_after_demand(Contract, _Obligee, Obligor, _Since),
          agreed_date_not_passed(Contract, Obligor, _Due)).

agreed_date_not_passed(Contract, _Obligor, Due) <=
    agreed_due_date(Contract, Due),
    day_of_judgment(Today),
    same_day_or_after_the_day(Due, Today).

exception(agreed_date_not_passed(Contract, Obligor, Due),
          due_date_of_the_other(Contract, Obligor, Due)).

source("Civil Code", "412(2)",
       en("Where the time is fixed but uncertain, the obligor is in delay from the demand after it came, or from learning that it came."),
       ja("債務の履行について不確定期限があるときは、債務者は、その期限の到来した後に履行の請求を受けた時又はその期限の到来したことを知った時のいずれか早い時から遅滞の責任を負う。")).

delay_after_demand(Contract, Obligee, Obligor, Known) <=
    parties_to_the_contract(Contract, Obligee, Obligor),
    agreed_uncertain_term(Contract, _Event),
    arrival_of_uncertain_term(Contract, _Told, Occurred),
    knowledge_of_occurrence(Contract, Obligor, Known),
    same_day_or_after_the_day(Known, Occurred),
    day_of_judgment(Today),
    before_the_day(Known, Today),
    no_exchange_awaited(Contract, Obligee, Obligor, Today).

% That the time depends on an event is for the obligor to show, that the event came before the demand for the obligee.
exception(delay_by_demand :: delay_after_demand(Contract, _Obligee, _Obligor, Demanded),
          uncertain_time_not_come(Contract, Demanded)).

uncertain_time_not_come(Contract, _Demanded) <=
    agreed_uncertain_term(Contract, _Event).

exception(uncertain_time_not_come(Contract, Demanded),
          event_occurred(Contract, Demanded)).

event_occurred(Contract, Demanded) <=
    agreed_uncertain_term(Contract, _Event),
    arrival_of_uncertain_term(Contract, _Told, Occurred),
    same_day_or_before_the_day(Occurred, Demanded).

source("Civil Code", "412(3)",
       en("Where no time is fixed, the obligor is in delay when performance has been demanded."),
       ja("債務の履行について期限を定めなかったときは、債務者は、履行の請求を受けた時から遅滞の責任を負う。")).

delay_by_demand :: delay_after_demand(Contract, Obligee, Obligor, Demanded) <=
    parties_to_the_contract(Contract, Obligee, Obligor),
    demand(Contract, Obligee, Obligor, Demanded, _Deadline),
    day_of_judgment(Today),
    before_the_day(Demanded, Today),
    no_exchange_awaited(Contract, Obligee, Obligor, Today).

source("Civil Code", "591(1)",
       en("The borrower from whom a loan without a date is demanded has a reasonable period."),
       ja("当事者が返還の時期を定めなかったときは、貸主は、相当の期間を定めて返還の催告をすることができる。")).

exception(delay_after_demand(Contract, Lender, Borrower, Demanded),
          demanded_period_runs(Contract, Lender, Borrower, Demanded)).

demanded_period_runs(Contract, Lender, Borrower, Demanded) <=
    agreement_of_loan(Contract, Lender, Borrower, _Amount, _Concluded),
    demand(Contract, Lender, Borrower, Demanded, Deadline),
    end_of_demand_period(Demanded, Deadline, End),
    day_of_judgment(Today),
    same_day_or_after_the_day(End, Today).

source("Civil Code", "412, 533",
       en("Who may wait for the other's performance is not in delay before that is tendered; where one need not, the time alone decides."),
       ja("同時履行の抗弁権を有する者は、相手方がその債務の履行を提供するまでは、遅滞の責任を負わない。")).

no_exchange_awaited(Contract, Obligee, _Obligor, Today) <=
    own_performance_tendered(Contract, Obligee, Today).

% Contracts in which the one performance is not exchanged for the other at one time.
no_exchange_awaited(Contract, _Obligee, _Obligor, _Today) <=
    agreement_of_gift(Contract, _Donor, _Donee, _Object, _Concluded).

no_exchange_awaited(Contract, _Obligee, _Obligor, _Today) <=
    agreement_of_loan(Contract, _Lender, _Borrower, _Amount, _Concluded).

no_exchange_awaited(Contract, _Obligee, _Obligor, _Today) <=
    agreement_of_loan_for_use(Contract, _Lender, _Borrower, _Object, _Concluded).

no_exchange_awaited(Contract, _Obligee, _Obligor, _Today) <=
    agreement_of_lease(Contract, _Lessor, _Lessee, _Object, _Rent, _Concluded).

no_exchange_awaited(Contract, _Obligee, _Obligor, _Today) <=
    agreement_of_mandate(Contract, _Mandator, _Mandatary, _Business, _Remuneration, _Concluded).

no_exchange_awaited(Contract, _Obligee, _Obligor, _Today) <=
    agreement_of_deposit(Contract, _Depositor, _Depositary, _Object, _Concluded).

source("Civil Code", "412, 633",
       en("The contractor must complete the work before the remuneration is owed."),
       ja("報酬は、仕事の目的物の引渡しと同時に、支払わなければならない（請負人は、先に仕事を完成する義務を負う。）。")).

no_exchange_awaited(Contract, Orderer, Contractor, _Today) <=
    agreement_of_work(Contract, Orderer, Contractor, _Work, _Remuneration, _Concluded).

source("Civil Code", "412, 492, 493",
       en("Who has performed, or tendered performance, by then is not in delay."),
       ja("債務者は、弁済の提供の時から、債務を履行しないことによって生ずべき責任を免れる。")).

exception(delay_after_demand(Contract, Obligee, Obligor, Since),
          performed_in_time(Contract, Obligor, Obligee, Since)).

performed_in_time(Contract, Obligor, Obligee, Since) <=
    handover(Contract, Obligor, Obligee, _Object, Day),
    same_day_or_before_the_day(Day, Since).

performed_in_time(Contract, Seller, Buyer, Since) <=
    agreement_of_sale(Contract, Seller, Buyer, Object, _Price, _Concluded),
    transfer_of_registration(Object, Seller, Buyer, Day),
    same_day_or_before_the_day(Day, Since).

performed_in_time(Contract, Donor, Donee, Since) <=
    agreement_of_gift(Contract, Donor, Donee, Object, _Concluded),
    transfer_of_registration(Object, Donor, Donee, Day),
    same_day_or_before_the_day(Day, Since).

performed_in_time(Contract, Obligor, Obligee, Since) <=
    tender_of_performance(Contract, Obligor, Obligee, Day),
    same_day_or_before_the_day(Day, Since).

performed_in_time(Contract, Buyer, Seller, Since) <=
    agreement_of_sale(Contract, Seller, Buyer, _Object, Price, _Concluded),
    payment(Contract, Buyer, Seller, _Part, _Day),
    total(Amount, (payment(Contract, Buyer, Seller, Amount, Paid), same_day_or_before_the_day(Paid, Since)), Sum),
    Sum >= Price.

performed_in_time(Contract, Borrower, Lender, Since) <=
    agreement_of_loan(Contract, Lender, Borrower, Lent, _Concluded),
    payment(Contract, Borrower, Lender, _Part, _Day),
    total(Amount, (payment(Contract, Borrower, Lender, Amount, Paid), same_day_or_before_the_day(Paid, Since)), Sum),
    Sum >= Lent.

performed_in_time(Contract, Borrower, Lender, Demanded) <=
    agreement_of_loan(Contract, Lender, Borrower, Lent, _Concluded),
    demand(Contract, Lender, Borrower, Demanded, Deadline),
    end_of_demand_period(Demanded, Deadline, End),
    payment(Contract, Borrower, Lender, _Part, _Day),
    total(Amount, (payment(Contract, Borrower, Lender, Amount, Paid), same_day_or_before_the_day(Paid, End)), Sum),
    Sum >= Lent.

performed_in_time(Contract, Orderer, Contractor, Since) <=
    agreement_of_work(Contract, Orderer, Contractor, _Work, Remuneration, _Concluded),
    payment(Contract, Orderer, Contractor, _Part, _Day),
    total(Amount, (payment(Contract, Orderer, Contractor, Amount, Paid), same_day_or_before_the_day(Paid, Since)), Sum),
    Sum >= Remuneration.

performed_in_time(Contract, Contractor, Orderer, Since) <=
    agreement_of_work(Contract, Orderer, Contractor, _Work, _Remuneration, _Concluded),
    work_without_handover(Contract, _Description),
    completion_of_work(Contract, Contractor, Completed),
    same_day_or_before_the_day(Completed, Since).

performed_in_time(Contract, Mandator, Mandatary, Since) <=
    agreement_of_mandate(Contract, Mandator, Mandatary, _Business, Remuneration, _Concluded),
    payment(Contract, Mandator, Mandatary, _Part, _Day),
    total(Amount, (payment(Contract, Mandator, Mandatary, Amount, Paid), same_day_or_before_the_day(Paid, Since)), Sum),
    Sum >= Remuneration.

performed_in_time(Contract, Mandatary, Mandator, Since) <=
    agreement_of_mandate(Contract, Mandator, Mandatary, _Business, _Remuneration, _Concluded),
    performance_of_mandate(Contract, Mandatary, Day),
    same_day_or_before_the_day(Day, Since).

source("Civil Code", "412, 533, 633",
       en("The contractor who has completed the work in time may keep it until the remuneration is paid or tendered."),
       ja("報酬は、仕事の目的物の引渡しと同時に、支払わなければならない（請負人は、仕事を完成したときは、報酬の提供があるまで目的物の引渡しを拒むことができる。）。")).

kept_until_payment :: performed_in_time(Contract, Contractor, Orderer, Since) <=
    agreement_of_work(Contract, Orderer, Contractor, _Work, _Remuneration, _Concluded),
    completion_of_work(Contract, Contractor, Completed),
    same_day_or_before_the_day(Completed, Since).

exception(kept_until_payment :: performed_in_time(Contract, Contractor, Orderer, Since),
          remuneration_rendered(Contract, Orderer, Contractor, Since)).

remuneration_rendered(Contract, Orderer, Contractor, Since) <=
    agreement_of_work(Contract, Orderer, Contractor, _Work, Remuneration, _Concluded),
    payment(Contract, Orderer, Contractor, _Part, _Day),
    total(Amount, (payment(Contract, Orderer, Contractor, Amount, Paid), same_day_or_before_the_day(Paid, Since)), Sum),
    Sum >= Remuneration.

remuneration_rendered(Contract, Orderer, Contractor, Since) <=
    tender_of_performance(Contract, Orderer, Contractor, Day),
    same_day_or_before_the_day(Day, Since).

remuneration_rendered(Contract, _Orderer, Contractor, _Since) <=
    agreed_prior_performance(Contract, Contractor).

% ---- delay in accepting ----------------------------------------------------------------------------------------------

source("Civil Code", "413(2)",
       en("Costs of performance that increase because the obligee does not accept performance are borne by the obligee."),
       ja("債権者が債務の履行を受けることを拒み、又は受けることができないことによって、その履行の費用が増加したときは、その増加額は、債権者の負担とする。")).

claim_for_increased_cost(Contract, Obligor, Obligee, Amount) <=
    parties_to_the_contract(Contract, Obligor, Obligee),
    tender_of_performance(Contract, Obligor, Obligee, _Tendered),
    refusal_to_accept(Contract, Obligee, _Refused),
    increased_cost(Contract, Obligor, _Description, Amount),
    stated(Amount).
