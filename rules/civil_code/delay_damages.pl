% Damages for delay with a debt of money (Civil Code 412, 419, 575(2), 614): from which day, and on which claims.

% ---- from which day --------------------------------------------------------------------------------------------------

source("Civil Code", "412, 415(1), 419(1)",
       en("An obligor in delay with a money debt owes damages for each day of the delay."),
       ja("金銭債務の債務者は、遅滞の責任を負った時から、遅延損害金を支払う義務を負う。")).

delay_damages(Contract, Percent, Began) <=
    delay_began(Contract, Began),
    delay_rate(Contract, Began, Percent).

% The rate of the first day stays, though the time may be lost, or a demand made, once more: the higher rate counts.
delay_damages(Contract, Percent, Again) <=
    delay_began(Contract, Began),
    delay_began(Contract, Again),
    before_the_day(Began, Again),
    delay_rate(Contract, Began, Percent).

source("Civil Code", "412(1)",
       en("Where a date is fixed for the performance, the delay begins with the day after it."),
       ja("債務の履行について確定期限があるときは、債務者は、その期限の到来した時から遅滞の責任を負う（遅滞は、期限の翌日から生ずる。）。")).

delay_after_the_agreed_date :: delay_began(Contract, Began) <=
    agreed_due_date(Contract, Due),
    nextday(Due, Began).

exception(delay_after_the_agreed_date :: delay_began(Contract, Began),
          later_date_agreed(Contract, Began)).

later_date_agreed(Contract, Began) <=
    agreed_due_date(Contract, Later),
    same_day_or_after_the_day(Later, Began).

source("Civil Code", "136, 137, 412",
       en("A borrower who has lost the benefit of time is in delay with the whole from the day after."),
       ja("期限の利益を失った債務者は、その翌日から債務の全額について遅滞の責任を負う。")).

delay_began(Contract, Began) <=
    benefit_of_time_lost(Contract, Lost),
    nextday(Lost, Began).

source("Civil Code", "412(1)",
       en("An obligor is in delay with each instalment from the day after its date; on several together delay damages are taken to run from the last."),
       ja("債務の履行について確定期限があるときは、債務者は、その期限の到来した時から遅滞の責任を負う（分割金については、各弁済期の翌日から遅滞の責任を負う。）。")).

delay_with_instalments :: delay_began(Contract, Began) <=
    agreed_instalment(Contract, _Part, Due),
    day_of_judgment(Today),
    before_the_day(Due, Today),
    total(Part, (agreed_instalment(Contract, Part, PartDue), same_day_or_before_the_day(PartDue, Due)), Counted),
    total(Other, (agreed_instalment(Contract, Other, OtherDue), before_the_day(OtherDue, Today)), Whole),
    Counted >= Whole,
    nextday(Due, Began).

% Where the whole loan fell due, the delay with the whole is another one.
exception(delay_with_instalments :: delay_began(Contract, _Began),
          whole_loan_due(Contract)).

source("Civil Code", "412(3)",
       en("Where no date is fixed, the obligor is in delay from the demand."),
       ja("債務の履行について期限を定めなかったときは、債務者は、履行の請求を受けた時から遅滞の責任を負う。")).

delay_after_the_demand :: delay_began(Contract, Began) <=
    demand(Contract, Creditor, Debtor, Demanded, _Deadline),
    money_owed_between(Contract, Creditor, Debtor),
    nextday(Demanded, Began).

source("Civil Code", "412(3), 591(1)",
       en("A borrower from whom a loan without a date is demanded is in delay once the reasonable period has passed."),
       ja("返還の時期を定めなかった消費貸借の借主は、催告後相当の期間を経過した時から遅滞の責任を負う。")).

delay_after_the_demand :: delay_began(Contract, Began) <=
    demand(Contract, Lender, Borrower, Demanded, Deadline),
    lender_and_borrower(Contract, Lender, Borrower),
    end_of_demand_period(Demanded, Deadline, End),
    nextday(End, Began).

source("Civil Code", "412(1)",
       en("A demand begins the delay only where no date was agreed."),
       ja("期限の定めがあるときは、その期限の到来によって遅滞となり、請求によるのではない。")).

exception(delay_after_the_demand :: delay_began(Contract, _Began),
          date_was_agreed(Contract)).

date_was_agreed(Contract) <=
    agreed_due_date(Contract, _Due).

date_was_agreed(Contract) <=
    agreed_instalment(Contract, _Part, _Due).

source("Civil Code", "555, 601, 632, 648",
       en("The price is owed to the seller, rent to the lessor, remuneration to the contractor and the mandatary."),
       ja("代金は売主に対し、賃料は賃貸人に対し、報酬は請負人及び受任者に対して支払われる。")).

money_owed_between(Contract, Seller, Buyer) <=
    agreement_of_sale(Contract, Seller, Buyer, _Object, _Price, _Concluded).

money_owed_between(Contract, Lessor, Lessee) <=
    agreement_of_lease(Contract, Lessor, Lessee, _Object, _Rent, _Concluded).

money_owed_between(Contract, Contractor, Orderer) <=
    agreement_of_work(Contract, Orderer, Contractor, _Work, _Remuneration, _Concluded).

money_owed_between(Contract, Mandatary, Mandator) <=
    agreement_of_mandate(Contract, Mandator, Mandatary, _Business, _Remuneration, _Concluded).

% ---- on which claims -------------------------------------------------------------------------------------------------

source("Civil Code", "415(1), 419(1)",
       en("A loan that is not returned when due bears delay damages."),
       ja("金銭の給付を目的とする債務の不履行については、その損害賠償の額は、法定利率によって定める。")).

bears_interest(claim_for_repayment_of_loan(Contract, _Lender, _Borrower, _Amount),
               delay_damages(Contract, Percent, From),
               Percent, From).

source("Interest Restriction Act", "7(1)",
       en("For loans made as a business, agreed damages for non-performance are void beyond 20% a year (contracts since 18 June 2010)."),
       ja("営業的金銭消費貸借上の債務の不履行による賠償額の予定は、その賠償額の元本に対する割合が年二割を超えるときは、その超過部分について、無効とする。")).

exception(delay_damages(Contract, Percent, _Began),
          beyond_twenty_percent(Contract, Percent)).

beyond_twenty_percent(Contract, Percent) <=
    lent_as_business(Contract),
    Percent > 20.

lent_as_business(Contract) <=
    lending_as_business(Contract, Lender),
    agreement_of_loan(Contract, Lender, _Borrower, _Amount, Concluded),
    in_force(from(2010-06-18), Concluded).

% What was agreed beyond 20% is cut down to it.
bears_interest(claim_for_repayment_of_loan(Contract, _Lender, _Borrower, _Amount),
               damages_of_a_business_loan(Contract, From),
               20, From).

damages_of_a_business_loan(Contract, Began) <=
    lent_as_business(Contract),
    agreed_delay_damages(Contract, Agreed),
    Agreed > 20,
    delay_began(Contract, Began).

source("Civil Code", "575(2)",
       en("The buyer owes interest on the price from the delivery of the thing, and not before the date agreed for the payment."),
       ja("買主は、引渡しの日から、代金の利息を支払う義務を負う。ただし、代金の支払について期限があるときは、その期限が到来するまでは、利息を支払うことを要しない。")).

bears_interest(claim_for_price(Contract, _Seller, _Buyer, _Object, _Price),
               interest_on_the_price(Contract, Percent, From),
               Percent, From).

% The buyer is in delay, and the thing was delivered by then.
interest_on_the_price(Contract, Percent, Began) <=
    delay_damages(Contract, Percent, Began),
    agreement_of_sale(Contract, Seller, Buyer, _Object, _Price, _Concluded),
    handover(Contract, Seller, Buyer, _Thing, Delivered),
    same_day_or_before_the_day(Delivered, Began).

% The date had passed, or the price been demanded, when the thing was delivered.
interest_on_the_price(Contract, Percent, Delivered) <=
    delay_began(Contract, Began),
    agreement_of_sale(Contract, Seller, Buyer, _Object, _Price, _Concluded),
    handover(Contract, Seller, Buyer, _Thing, Delivered),
    after_the_day(Delivered, Began),
    delay_rate(Contract, Delivered, Percent).

% No date was agreed: from the delivery, without a demand.
delivered_without_a_date :: interest_on_the_price(Contract, Percent, Delivered) <=
    agreement_of_sale(Contract, Seller, Buyer, _Object, _Price, _Concluded),
    handover(Contract, Seller, Buyer, _Thing, Delivered),
    statutory_rate(Delivered, Percent).

exception(delivered_without_a_date :: interest_on_the_price(Contract, _Percent, _Delivered),
          date_of_payment_agreed(Contract)).

date_of_payment_agreed(Contract) <=
    agreed_due_date(Contract, _Due).

date_of_payment_agreed(Contract) <=
    agreed_instalment(Contract, _Part, _Due).

source("Civil Code", "412, 533, 633",
       en("An orderer is in delay with the remuneration once the work was delivered, or completed where nothing is to be delivered."),
       ja("報酬は、仕事の目的物の引渡しと同時に、支払わなければならない（物の引渡しを要しないときは、仕事を完成した後でなければ請求することができない。）。")).

bears_interest(claim_for_remuneration_of_work(Contract, _Contractor, _Orderer, _Amount),
               remuneration_in_delay(Contract, Percent, From),
               Percent, From).

remuneration_in_delay(Contract, Percent, Began) <=
    delay_damages(Contract, Percent, Began),
    agreement_of_work(Contract, Orderer, Contractor, _Work, _Remuneration, _Concluded),
    handover(Contract, Contractor, Orderer, _Object, Delivered),
    before_the_day(Delivered, Began).

remuneration_in_delay(Contract, Percent, From) <=
    delay_began(Contract, Began),
    agreement_of_work(Contract, Orderer, Contractor, _Work, _Remuneration, _Concluded),
    handover(Contract, Contractor, Orderer, _Object, Delivered),
    same_day_or_after_the_day(Delivered, Began),
    nextday(Delivered, From),
    delay_rate(Contract, From, Percent).

remuneration_in_delay(Contract, Percent, Began) <=
    delay_damages(Contract, Percent, Began),
    agreement_of_work(Contract, _Orderer, Contractor, _Work, _Remuneration, _Concluded),
    work_without_handover(Contract, _Kind),
    completion_of_work(Contract, Contractor, Completed),
    before_the_day(Completed, Began).

source("Civil Code", "412, 648(2)",
       en("A mandator is in delay with the remuneration only after the entrusted business was carried out."),
       ja("受任者は、報酬を受けるべき場合には、委任事務を履行した後でなければ、これを請求することができない。")).

bears_interest(claim_for_remuneration_of_mandate(Contract, _Mandatary, _Mandator, _Amount),
               remuneration_in_delay(Contract, Percent, From),
               Percent, From).

remuneration_in_delay(Contract, Percent, Began) <=
    delay_damages(Contract, Percent, Began),
    agreement_of_mandate(Contract, _Mandator, Mandatary, _Business, _Remuneration, _Concluded),
    performance_of_mandate(Contract, Mandatary, Performed),
    before_the_day(Performed, Began).

source("Civil Code", "412(1), 614",
       en("Rent falls due at the end of its period; on several periods together delay damages are taken to run from the last."),
       ja("賃料は、毎月末に支払わなければならない（債務者は、その期限の到来した時から遅滞の責任を負う。）。")).

bears_interest(claim_for_rent(Contract, _Lessor, _Lessee, _Amount),
               rent_in_delay(Contract, Percent, From),
               Percent, From).

rent_in_delay(Contract, Percent, From) <=
    unpaid_rent(Contract, _First, Last, _Rent),
    nextday(Last, From),
    total(Part, (unpaid_rent(Contract, _PartFirst, PartLast, Part), same_day_or_before_the_day(PartLast, Last)), Due),
    total(Other, unpaid_rent(Contract, _OtherFirst, _OtherLast, Other), Whole),
    Due >= Whole,
    delay_rate(Contract, From, Percent).

source("Civil Code", "447(1)",
       en("A guarantee covers interest on the principal obligation and damages for its non-performance."),
       ja("保証債務は、主たる債務に関する利息、違約金、損害賠償その他その債務に従たるすべてのものを包含する。")).

bears_interest(claim_on_guarantee(_Guarantee, _Creditor, _Guarantor, Principal, _Debtor, _Amount),
               interest_guaranteed(Principal, Percent, From),
               Percent, From).

interest_guaranteed(Principal, Percent, From) <=
    agreed_interest_runs(Principal, Percent, From).

interest_guaranteed(Principal, Percent, From) <=
    lender_and_borrower(Principal, _Lender, _Borrower),
    delay_damages(Principal, Percent, From).

interest_guaranteed(Principal, 20, From) <=
    damages_of_a_business_loan(Principal, From).

interest_guaranteed(Principal, Percent, From) <=
    interest_on_the_price(Principal, Percent, From).

interest_guaranteed(Principal, Percent, From) <=
    remuneration_in_delay(Principal, Percent, From).

interest_guaranteed(Principal, Percent, From) <=
    rent_in_delay(Principal, Percent, From).
