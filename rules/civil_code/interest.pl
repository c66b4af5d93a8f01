% Interest and delay damages (Book III, Chapter 1, Sections 1 and 2; Interest Restriction Act): the rate, and from which day.

% ---- the statutory rate ----------------------------------------------------------------------------------------------

source("Civil Code", "404(2), 404(3)",
       en("The statutory rate is 3% a year; it is reviewed every three years, and has been 3% in each period since 1 April 2020."),
       ja("法定利率は、年三パーセントとする（三年を一期とし、一期ごとに変動するが、令和二年四月一日以後の各期において年三パーセントである。）。")).

statutory_rate(Day, Percent) <=
    in_force(from(2020-04-01), Day),
    Percent = 3.

source("Civil Code", "404 (until 31 March 2020)",
       en("Where interest first accrued, or the delay began, before 1 April 2020, the statutory rate is 5% a year."),
       ja("施行日前に利息が生じた場合又は債務者が遅滞の責任を負った場合における法定利率は、年五分とする。")).

statutory_rate(Day, Percent) <=
    in_force(until(2020-03-31), Day),
    Percent = 5.

% ---- the highest rates for a loan of money ---------------------------------------------------------------------------

source("Interest Restriction Act", "1",
       en("Interest on a loan of money is void beyond 20% a year below a principal of ¥100,000, 18% from ¥100,000, 15% from ¥1,000,000."),
       ja("金銭を目的とする消費貸借における利息の契約は、その利息が、元本の額が十万円未満の場合は年二割、十万円以上百万円未満の場合は年一割八分、百万円以上の場合は年一割五分により計算した金額を超えるときは、その超過部分について、無効とする。")).

interest_ceiling(Contract, 20) <=
    amount_lent(Contract, _Lender, _Borrower, Principal),
    Principal < 100000.

interest_ceiling(Contract, 18) <=
    amount_lent(Contract, _Lender, _Borrower, Principal),
    Principal >= 100000,
    Principal < 1000000.

interest_ceiling(Contract, 15) <=
    amount_lent(Contract, _Lender, _Borrower, Principal),
    Principal >= 1000000.

interest_as_agreed :: agreed_interest_rate(Contract, Percent) <=
    agreed_interest(Contract, Percent),
    stated(Percent).

exception(interest_as_agreed :: agreed_interest_rate(Contract, Percent),
          interest_beyond_the_ceiling(Contract, Percent)).

interest_beyond_the_ceiling(Contract, Percent) <=
    interest_ceiling(Contract, Highest),
    Percent > Highest.

agreed_interest_rate(Contract, Highest) <=
    agreed_interest(Contract, Percent),
    interest_ceiling(Contract, Highest),
    Percent > Highest.

source("Interest Restriction Act", "4(1)",
       en("Agreed damages for the non-performance of a loan of money are void beyond 1.46 times the highest rate of interest."),
       ja("金銭を目的とする消費貸借上の債務の不履行による賠償額の予定は、その賠償額の元本に対する割合が第一条に規定する率の一・四六倍を超えるときは、その超過部分について、無効とする。")).

delay_ceiling(Contract, Percent) <=
    interest_ceiling(Contract, Highest),
    Percent is Highest * 146 / 100.

delay_damages_as_agreed :: agreed_delay_rate(Contract, Percent) <=
    agreed_delay_damages(Contract, Percent),
    stated(Percent).

exception(delay_damages_as_agreed :: agreed_delay_rate(Contract, Percent),
          delay_damages_beyond_the_ceiling(Contract, Percent)).

delay_damages_beyond_the_ceiling(Contract, Percent) <=
    delay_ceiling(Contract, Highest),
    Percent > Highest.

agreed_delay_rate(Contract, Highest) <=
    agreed_delay_damages(Contract, Percent),
    delay_ceiling(Contract, Highest),
    Percent > Highest.

% ---- agreed interest -------------------------------------------------------------------------------------------------

source("Civil Code", "589",
       en("A lender may claim interest only where it was agreed, and then from the day on which the borrower received the money."),
       ja("貸主は、特約がなければ、借主に対して利息を請求することができない。特約があるときは、貸主は、借主が金銭その他の物を受け取った日以後の利息を請求することができる。")).

agreed_interest_runs(Contract, Percent, Delivered) <=
    agreed_interest_rate(Contract, Percent),
    delivery_of_loan_money(Contract, _Lender, _Borrower, _Amount, Delivered),
    stated(Delivered).

% ---- delay damages: the rate -----------------------------------------------------------------------------------------

source("Civil Code", "419(1)",
       en("Damages for the delay of a money debt are measured by the statutory rate at the time the delay began."),
       ja("金銭の給付を目的とする債務の不履行については、その損害賠償の額は、債務者が遅滞の責任を負った最初の時点における法定利率によって定める。")).

rate_by_statute :: delay_rate(_Contract, Began, Percent) <=
    statutory_rate(Began, Percent).

exception(rate_by_statute :: delay_rate(Contract, _Began, _Percent),
          delay_rate_agreed(Contract)).

exception(rate_by_statute :: delay_rate(Contract, Began, _Percent),
          higher_interest_agreed(Contract, Began)).

source("Civil Code", "419(1) proviso",
       en("Where a higher rate of interest was agreed, it is the rate of the delay damages too."),
       ja("ただし、約定利率が法定利率を超えるときは、約定利率による。")).

rate_of_the_interest :: delay_rate(Contract, Began, Percent) <=
    agreed_interest_rate(Contract, Percent),
    statutory_rate(Began, Statutory),
    Percent > Statutory.

exception(rate_of_the_interest :: delay_rate(Contract, _Began, _Percent),
          delay_rate_agreed(Contract)).

higher_interest_agreed(Contract, Began) <=
    agreed_interest_rate(Contract, Percent),
    statutory_rate(Began, Statutory),
    Percent > Statutory.

source("Civil Code", "420(1)",
       en("The parties may agree on the amount of damages for non-performance."),
       ja("当事者は、債務の不履行について損害賠償の額を予定することができる。")).

delay_rate(Contract, _Began, Percent) <=
    agreed_delay_rate(Contract, Percent).

delay_rate_agreed(Contract) <=
    agreed_delay_damages(Contract, Percent),
    stated(Percent).

% ---- delay damages: from which day -----------------------------------------------------------------------------------

source("Civil Code", "412, 415(1), 419(1)",
       en("An obligor in delay with a money debt owes damages for each day of the delay."),
       ja("金銭債務の債務者は、遅滞の責任を負った時から、遅延損害金を支払う義務を負う。")).

delay_damages(Contract, Percent, Began) <=
    delay_began(Contract, Began),
    delay_rate(Contract, Began, Percent).

source("Civil Code", "412(1)",
       en("Where a date is fixed for the performance, the delay begins with the day after it."),
       ja("債務の履行について確定期限があるときは、債務者は、その期限の到来した時から遅滞の責任を負う（遅滞は期限の翌日から生ずる。）。")).

delay_after_the_agreed_date :: delay_began(Contract, Began) <=
    agreed_due_date(Contract, Due),
    nextday(Due, Began).

exception(delay_after_the_agreed_date :: delay_began(Contract, Began),
          later_date_agreed(Contract, Began)).

later_date_agreed(Contract, Began) <=
    agreed_due_date(Contract, Later),
    same_day_or_after_the_day(Later, Began).

source("Civil Code", "412(3)",
       en("Where no date is fixed, the obligor is in delay from the demand."),
       ja("債務の履行について期限を定めなかったときは、債務者は、履行の請求を受けた時から遅滞の責任を負う。")).

delay_after_the_demand :: delay_began(Contract, Began) <=
    money_owed_between(Contract, Creditor, Debtor),
    demand(Contract, Creditor, Debtor, Demanded, _Deadline),
    nextday(Demanded, Began).

exception(delay_after_the_demand :: delay_began(Contract, Began),
          earlier_date_decides(Contract, Began)).

earlier_date_decides(Contract, _Began) <=
    agreed_due_date(Contract, _Due).

earlier_date_decides(Contract, Began) <=
    money_owed_between(Contract, Creditor, Debtor),
    demand(Contract, Creditor, Debtor, Earlier, _Deadline),
    nextday(Earlier, Day),
    before_the_day(Day, Began).

money_owed_between(Contract, Seller, Buyer) <=
    agreement_of_sale(Contract, Seller, Buyer, _Object, _Price, _Concluded).

money_owed_between(Contract, Contractor, Orderer) <=
    agreement_of_work(Contract, Orderer, Contractor, _Work, _Remuneration, _Concluded).

money_owed_between(Contract, Mandatary, Mandator) <=
    agreement_of_mandate(Contract, Mandator, Mandatary, _Business, _Remuneration, _Concluded).

money_owed_between(Guarantee, Creditor, Guarantor) <=
    agreement_of_guarantee(Guarantee, Creditor, Guarantor, _Principal, _Concluded).

source("Civil Code", "412(3), 591(1)",
       en("A borrower from whom a loan without a date is demanded is in delay once the reasonable period has passed."),
       ja("返還の時期を定めなかった消費貸借の借主は、催告後相当の期間を経過した時から遅滞の責任を負う。")).

delay_after_the_demand :: delay_began(Contract, Began) <=
    agreement_of_loan(Contract, Lender, Borrower, _Amount, _Concluded),
    demand(Contract, Lender, Borrower, Demanded, Deadline),
    end_of_demand_period(Demanded, Deadline, End),
    nextday(End, Began).
