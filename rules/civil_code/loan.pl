% Loans for consumption (Book III, Chapter 2, Section 5): money lent, when it is to be returned, and at what interest.

group(claim_under_a_contract(Contract), [ claim_for_repayment_of_loan(Contract, _Lender, _Borrower, _Amount) ]).

group(money_claim(Contract, Lender, Borrower), [ claim_for_repayment_of_loan(Contract, Lender, Borrower, _Amount) ]).

group(claim_that_prescribes(Contract, Lender, Borrower),
      [ claim_for_repayment_of_loan(Contract, Lender, Borrower, _Amount) ]).

source("Civil Code", "587",
       en("A loan takes effect when one party promises to return money of the same amount and receives the money from the other."),
       ja("消費貸借は、当事者の一方が種類、品質及び数量の同じ物をもって返還をすることを約して相手方から金銭その他の物を受け取ることによって、その効力を生ずる。")).

claim_for_repayment_of_loan(Contract, Lender, Borrower, Amount) <=
    agreement_of_loan(Contract, Lender, Borrower, _Agreed, _Concluded),
    delivery_of_loan_money(Contract, Lender, Borrower, _Part, _Delivered),
    loan_fell_due(Contract, _Due),
    amount_lent(Contract, Lender, Borrower, Amount).

% What was handed over in one or several parts is to be returned, up to what was agreed.
amount_lent(Contract, Lender, Borrower, Amount) <=
    agreement_of_loan(Contract, Lender, Borrower, Agreed, _Concluded),
    total(Part, delivery_of_loan_money(Contract, Lender, Borrower, Part, _Delivered), Sum),
    Sum > 0,
    stated(Agreed),
    Amount is min(Agreed, Sum).

amount_lent(Contract, Lender, Borrower, Amount) <=
    agreement_of_loan(Contract, Lender, Borrower, Agreed, _Concluded),
    not_stated(Agreed),
    total(Part, delivery_of_loan_money(Contract, Lender, Borrower, Part, _Delivered), Amount),
    Amount > 0.

% Where no amount is stated for what was handed over, it was the money agreed on.
amount_lent(Contract, Lender, Borrower, Agreed) <=
    agreement_of_loan(Contract, Lender, Borrower, Agreed, _Concluded),
    delivery_of_loan_money(Contract, Lender, Borrower, Part, _Delivered),
    not_stated(Part),
    total(Other, delivery_of_loan_money(Contract, Lender, Borrower, Other, _Day), Sum),
    Sum =:= 0,
    stated(Agreed).

contract_concluded(Contract, Concluded) <=
    agreement_of_loan(Contract, _Lender, _Borrower, _Amount, Concluded).

parties_to_the_contract(Contract, Lender, Borrower) <=
    agreement_of_loan(Contract, Lender, Borrower, _Amount, _Concluded).

parties_to_the_contract(Contract, Borrower, Lender) <=
    agreement_of_loan(Contract, Lender, Borrower, _Amount, _Concluded).

principal_obligation(Contract, Lender, Borrower, Amount) <=
    claim_for_repayment_of_loan(Contract, Lender, Borrower, Amount).

cross_obligation(Contract, Lender, Borrower, Amount) <=
    claim_for_repayment_of_loan(Contract, Lender, Borrower, Amount).

% ---- when the loan is to be returned ---------------------------------------------------------------------------------

source("Civil Code", "412(1)",
       en("Where a date is fixed for the performance, it is due when that date comes."),
       ja("債務の履行について確定期限があるときは、債務者は、その期限の到来した時から遅滞の責任を負う。")).

due_on_the_agreed_day :: loan_fell_due(Contract, Due) <=
    agreed_due_date(Contract, Due),
    day_of_judgment(Today),
    same_day_or_before_the_day(Due, Today).

% A date agreed on later stands in the place of the earlier one; that the loan was put off is for the borrower to prove.
exception(due_on_the_agreed_day :: loan_fell_due(Contract, Due),
          due_date_extended(Contract, Due)).

due_date_extended(Contract, Due) <=
    agreed_due_date(Contract, Later),
    after_the_day(Later, Due).

source("Civil Code", "591(1)",
       en("Where no date was agreed for the return, the lender may demand it, setting a reasonable period."),
       ja("当事者が返還の時期を定めなかったときは、貸主は、相当の期間を定めて返還の催告をすることができる。")).

due_after_a_demand :: loan_fell_due(Contract, End) <=
    parties_to_the_contract(Contract, Lender, Borrower),
    demand(Contract, Lender, Borrower, Demanded, Deadline),
    end_of_demand_period(Demanded, Deadline, End),
    day_of_judgment(Today),
    before_the_day(End, Today).

exception(due_after_a_demand :: loan_fell_due(Contract, _End),
          return_date_agreed(Contract)).

return_date_agreed(Contract) <=
    agreed_due_date(Contract, _Due).
