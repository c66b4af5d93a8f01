% Interest (Book III, Chapter 1, Sections 1 and 2; Interest Restriction Act): statutory, agreed and highest rates.

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

% What was agreed beyond the highest rate is cut down to it.
agreed_interest_rate(Contract, Percent) <=
    agreed_interest(Contract, Agreed),
    stated(Agreed),
    interest_ceiling(Contract, Highest),
    Percent is min(Agreed, Highest).

source("Civil Code", "404(1)",
       en("On a debt that is no loan the rate of interest is the one agreed."),
       ja("利息を生ずべき債権について別段の意思表示があるときは、その利率による。")).

agreed_interest_rate(Contract, Agreed) <=
    agreed_interest(Contract, Agreed),
    stated(Agreed),
    money_owed_between(Contract, _Creditor, _Debtor).

source("Interest Restriction Act", "4(1)",
       en("Agreed damages for the non-performance of a loan of money are void beyond 1.46 times the highest rate of interest."),
       ja("金銭を目的とする消費貸借上の債務の不履行による賠償額の予定は、その賠償額の元本に対する割合が第一条に規定する率の一・四六倍を超えるときは、その超過部分について、無効とする。")).

agreed_delay_rate(Contract, Percent) <=
    agreed_delay_damages(Contract, Agreed),
    stated(Agreed),
    interest_ceiling(Contract, Highest),
    Percent is min(Agreed, Highest * 146 / 100).

source("Civil Code", "420(1)",
       en("On a debt that is no loan the rate of the delay damages is the one agreed."),
       ja("当事者は、債務の不履行について損害賠償の額を予定することができる。")).

agreed_delay_rate(Contract, Agreed) <=
    agreed_delay_damages(Contract, Agreed),
    stated(Agreed),
    money_owed_between(Contract, _Creditor, _Debtor).

% ---- agreed interest -------------------------------------------------------------------------------------------------

source("Civil Code", "589",
       en("A lender may claim interest only where it was agreed, and then from the day on which the borrower received the money."),
       ja("貸主は、特約がなければ、借主に対して利息を請求することができない。特約があるときは、貸主は、借主が金銭その他の物を受け取った日以後の利息を請求することができる。")).

bears_interest(claim_for_repayment_of_loan(Contract, _Lender, _Borrower, _Amount),
               agreed_interest_runs(Contract, Percent, From),
               Percent, From).

% Of money handed over in parts, interest on the whole runs from the day on which the last was received.
agreed_interest_runs(Contract, Percent, Delivered) <=
    agreed_interest_rate(Contract, Percent),
    all_delivered(Contract, _Lender, _Borrower, Delivered).

all_delivered(Contract, Lender, Borrower, Day) <=
    delivery_of_loan_money(Contract, Lender, Borrower, _Part, Day),
    total(Sum, (delivery_of_loan_money(Contract, Lender, Borrower, Sum, On), same_day_or_before_the_day(On, Day)), Got),
    total(Other, delivery_of_loan_money(Contract, Lender, Borrower, Other, _Delivered), Whole),
    Got >= Whole.

source("Civil Code", "588, 589(2)",
       en("What was owed already needs no delivery; interest runs from the agreement."),
       ja("準消費貸借においては、消費貸借の成立の日以後の利息を請求することができる。")).

agreed_interest_runs(Contract, Percent, Concluded) <=
    agreed_interest_rate(Contract, Percent),
    agreement_of_quasi_loan(Contract, _Lender, _Borrower, _OldDebt, _Amount, Concluded).

source("Civil Code", "404(1)",
       en("Where interest but no rate was agreed, the rate is the statutory one at the time interest first accrued."),
       ja("利息を生ずべき債権について別段の意思表示がないときは、その利率は、その利息が生じた最初の時点における法定利率による。")).

agreed_interest_runs(Contract, Percent, Delivered) <=
    agreed_interest(Contract, Rate),
    not_stated(Rate),
    all_delivered(Contract, _Lender, _Borrower, Delivered),
    statutory_rate(Delivered, Percent).

source("Commercial Code", "513(1)",
       en("A merchant who lends money to a merchant may claim statutory interest."),
       ja("商人間において金銭の消費貸借をしたときは、貸主は、法定利息を請求することができる。")).

bears_interest(claim_for_repayment_of_loan(Contract, _Lender, _Borrower, _Amount),
               interest_between_merchants(Contract, Percent, From),
               Percent, From).

interest_between_merchants(Contract, Percent, Delivered) <=
    all_delivered(Contract, Lender, Borrower, Delivered),
    merchant(Lender),
    merchant(Borrower),
    in_force(from(2020-04-01), Delivered),
    statutory_rate(Delivered, Percent).

exception(interest_between_merchants(Contract, _Percent, _Delivered),
          interest_agreed(Contract)).

interest_agreed(Contract) <=
    agreed_interest(Contract, _Rate).

source("Commercial Code", "513(1), 514 (until 31 March 2020)",
       en("Until 31 March 2020 that was interest at the statutory rate of commerce, 6% a year."),
       ja("商人間において金銭の消費貸借をしたときは、貸主は、法定利息（次条の法定利率による利息をいう。）を請求することができる。商行為によって生じた債務に関しては、法定利率は、年六分とする。")).

interest_between_merchants(Contract, 6, Delivered) <=
    all_delivered(Contract, Lender, Borrower, Delivered),
    merchant(Lender),
    merchant(Borrower),
    in_force(until(2020-03-31), Delivered).

% ---- delay damages: the rate -----------------------------------------------------------------------------------------

source("Civil Code", "419(1)",
       en("Damages for the delay of a money debt are measured by the statutory rate at the time the delay began."),
       ja("金銭の給付を目的とする債務の不履行については、その損害賠償の額は、債務者が遅滞の責任を負った最初の時点における法定利率によって定める。")).

rate_by_statute :: delay_rate(_Contract, Began, Percent) <=
    statutory_rate(Began, Percent).

exception(rate_by_statute :: delay_rate(Contract, _Began, _Percent),
          delay_rate_agreed(Contract)).

source("Civil Code", "419(1) proviso",
       en("Where a higher rate of interest was agreed, it is the rate of the delay damages too."),
       ja("ただし、約定利率が法定利率を超えるときは、約定利率による。")).

rate_of_the_interest :: delay_rate(Contract, Began, Percent) <=
    agreed_interest_rate(Contract, Percent),
    statutory_rate(Began, Statutory),
    Percent > Statutory.

exception(rate_of_the_interest :: delay_rate(Contract, _Began, _Percent),
          delay_rate_agreed(Contract)).

source("Commercial Code", "514 (until 31 March 2020)",
       en("For debts that arose from a commercial act the statutory rate was 6% a year; it is gone for debts and delays since 1 April 2020."),
       ja("商行為によって生じた債務に関しては、法定利率は、年六分とする。")).

rate_of_commerce :: delay_rate(Contract, Began, 6) <=
    commercial_act(Contract, _Party, _Business),
    contract_concluded(Contract, Concluded),
    in_force(until(2020-03-31), Concluded),
    in_force(until(2020-03-31), Began).

exception(rate_of_commerce :: delay_rate(Contract, _Began, _Percent),
          delay_rate_agreed(Contract)).

source("Civil Code", "420(1)",
       en("The parties may agree on the amount of damages for non-performance."),
       ja("当事者は、債務の不履行について損害賠償の額を予定することができる。")).

delay_rate(Contract, _Began, Percent) <=
    agreed_delay_rate(Contract, Percent).

delay_rate_agreed(Contract) <=
    agreed_delay_damages(Contract, Percent),
    stated(Percent).

