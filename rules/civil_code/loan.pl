% Loans for consumption (Book III, Chapter 2, Section 5): money lent, when it is to be returned, how that time is lost.

group(claim_under_a_contract(Contract),
      [ claim_for_repayment_of_loan(Contract, _Lender, _Borrower, _Amount),
        claim_for_delivery_of_loan_money(Contract, _Borrower1, _Lender1, _Amount1)
      ]).

group(money_claim(Contract, Creditor, Debtor),
      [ claim_for_repayment_of_loan(Contract, Creditor, Debtor, _Amount) ]).

group(claim_due_on_the_agreed_date(Contract, Borrower),
      [ claim_for_repayment_of_loan(Contract, _Lender, Borrower, _Amount) ]).

group(claim_that_prescribes(Contract, Creditor, Debtor),
      [ claim_for_repayment_of_loan(Contract, Creditor, Debtor, _Amount) ]).

group(claim_that_ends_with_the_contract(Contract, Borrower, Lender),
      [ claim_for_delivery_of_loan_money(Contract, Borrower, Lender, _Amount) ]).

% ---- money lent ------------------------------------------------------------------------------------------------------

source("Civil Code", "587, 587-2(1)",
       en("A loan takes effect when one party promises to return what it receives from the other, and receives the money; in writing, the promise is enough."),
       ja("消費貸借は、当事者の一方が種類、品質及び数量の同じ物をもって返還をすることを約して相手方から金銭その他の物を受け取ることによって、その効力を生ずる（書面でする消費貸借は、引渡しの約束と返還の約束によって、その効力を生ずる。）。")).

% What was handed over, in one part or several, is to be returned, up to what was agreed.
claim_for_repayment_of_loan(Contract, Lender, Borrower, Amount) <=
    agreement_of_loan(Contract, Lender, Borrower, Agreed, _Concluded),
    delivery_of_loan_money(Contract, Lender, Borrower, _Part, _Delivered),
    loan_fell_due(Contract, _Due),
    stated(Agreed),
    total(Part, delivery_of_loan_money(Contract, Lender, Borrower, Part, _Day), Sum),
    Sum > 0,
    Amount is min(Agreed, Sum).

% Where the agreement states no amount, what was handed over counts.
claim_for_repayment_of_loan(Contract, Lender, Borrower, Amount) <=
    agreement_of_loan(Contract, Lender, Borrower, Agreed, _Concluded),
    not_stated(Agreed),
    delivery_of_loan_money(Contract, Lender, Borrower, _Part, _Delivered),
    loan_fell_due(Contract, _Due),
    total(Part, delivery_of_loan_money(Contract, Lender, Borrower, Part, _Day), Amount),
    Amount > 0.

% Where no amount is stated for what was handed over, it was the money agreed on.
claim_for_repayment_of_loan(Contract, Lender, Borrower, Agreed) <=
    agreement_of_loan(Contract, Lender, Borrower, Agreed, _Concluded),
    stated(Agreed),
    delivery_of_loan_money(Contract, Lender, Borrower, Part, _Delivered),
    not_stated(Part),
    loan_fell_due(Contract, _Due),
    total(Other, delivery_of_loan_money(Contract, Lender, Borrower, Other, _Day), Sum),
    Sum =:= 0.

% The amount lent, whether or not it is due.
amount_lent(Contract, Lender, Borrower, Amount) <=
    agreement_of_loan(Contract, Lender, Borrower, Agreed, _Concluded),
    stated(Agreed),
    total(Part, delivery_of_loan_money(Contract, Lender, Borrower, Part, _Delivered), Sum),
    Sum > 0,
    Amount is min(Agreed, Sum).

amount_lent(Contract, Lender, Borrower, Amount) <=
    agreement_of_loan(Contract, Lender, Borrower, Agreed, _Concluded),
    not_stated(Agreed),
    total(Part, delivery_of_loan_money(Contract, Lender, Borrower, Part, _Delivered), Amount),
    Amount > 0.

amount_lent(Contract, Lender, Borrower, Agreed) <=
    agreement_of_loan(Contract, Lender, Borrower, Agreed, _Concluded),
    stated(Agreed),
    delivery_of_loan_money(Contract, Lender, Borrower, Part, _Delivered),
    not_stated(Part),
    total(Other, delivery_of_loan_money(Contract, Lender, Borrower, Other, _Day), Sum),
    Sum =:= 0.

lender_and_borrower(Contract, Lender, Borrower) <=
    agreement_of_loan(Contract, Lender, Borrower, _Amount, _Concluded).

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

loan_fell_due(Contract, Due) <=
    agreed_due_date(Contract, Due),
    day_of_judgment(Today),
    same_day_or_before_the_day(Due, Today).

% Where the loan was put off, the date agreed on later counts as well (not_yet_due, conditions.pl).

source("Civil Code", "591(1)",
       en("Where no date was agreed for the return, the lender may demand it, setting a reasonable period."),
       ja("当事者が返還の時期を定めなかったときは、貸主は、相当の期間を定めて返還の催告をすることができる。")).

due_after_a_demand :: loan_fell_due(Contract, End) <=
    demand(Contract, Lender, Borrower, Demanded, Deadline),
    lender_and_borrower(Contract, Lender, Borrower),
    end_of_demand_period(Demanded, Deadline, End),
    day_of_judgment(Today),
    before_the_day(End, Today).

% A demand does not help where a date was agreed, though the case may not state which.
exception(due_after_a_demand :: loan_fell_due(Contract, _End),
          return_date_agreed(Contract)).

return_date_agreed(Contract) <=
    agreed_due_date(Contract, _Due).

return_date_agreed(Contract) <=
    agreed_instalment(Contract, _Part, _Due).

% ---- instalments, and the loss of the time to pay --------------------------------------------------------------------

source("Civil Code", "412(1)",
       en("A loan to be returned in instalments falls due with each of them, so far as its date has come."),
       ja("分割して返還する旨の合意がある消費貸借においては、各分割金についてその期限の到来した時から遅滞の責任を負う。")).

loan_fell_due(Contract, Due) <=
    agreed_instalment(Contract, _Part, Due),
    day_of_judgment(Today),
    same_day_or_before_the_day(Due, Today).

% That the last of them, or the end of the loan, is still to come does not keep back those that are due.
exception(not_yet_due(Contract, _Borrower, _Due),
          instalment_due(Contract)).

instalment_due(Contract) <=
    agreed_instalment(Contract, _Part, Due),
    day_of_judgment(Today),
    same_day_or_before_the_day(Due, Today).

reduces(money_claim(Contract, Lender, Borrower),
        instalments_to_come(Contract, Lender, Borrower, Left),
        Left).

instalments_to_come(Contract, Lender, Borrower, Left) <=
    agreed_instalment(Contract, _Any, _Day),
    amount_lent(Contract, Lender, Borrower, Lent),
    day_of_judgment(Today),
    total(Part, (agreed_instalment(Contract, Part, Due), same_day_or_before_the_day(Due, Today)), Sum),
    Lent > Sum,
    Left is Lent - Sum.

% Nothing is left to come where the whole loan is due.
exception(instalments_to_come(Contract, _Lender, _Borrower, _Left),
          whole_loan_due(Contract)).

source("Civil Code", "135(1), 412(1)",
       en("Of a price to be paid in instalments, those of which the date is still to come cannot be demanded yet."),
       ja("代金を分割して支払う旨の合意がある売買においては、弁済期の到来していない分割金は、これを請求することができない（法律行為に始期を付したときは、その法律行為の履行は、期限が到来するまで、これを請求することができない。）。")).

reduces(claim_to_the_price(Contract, Buyer),
        price_instalments_to_come(Contract, Buyer, Left),
        Left).

% What was paid down, or fell due already, is no instalment to come.
price_instalments_to_come(Contract, Buyer, Left) <=
    agreed_instalment(Contract, _Any, _Day),
    agreement_of_sale(Contract, _Seller, Buyer, _Object, _Price, _Concluded),
    day_of_judgment(Today),
    total(Part, (agreed_instalment(Contract, Part, Due), after_the_day(Due, Today)), Left),
    Left > 0.

exception(price_instalments_to_come(Contract, _Buyer, _Left),
          whole_loan_due(Contract)).

source("Civil Code", "412(1), 136(1)",
       en("The whole is due when the benefit of time is lost, or the last day of all has come."),
       ja("債務の履行について確定期限があるときは、債務者は、その期限の到来した時から遅滞の責任を負う（期限の利益を失ったときは、全額について弁済期が到来する。）。")).

whole_loan_due(Contract) <=
    benefit_of_time_lost(Contract, _Lost).

whole_loan_due(Contract) <=
    agreed_due_date(Contract, Due),
    day_of_judgment(Today),
    same_day_or_before_the_day(Due, Today).

source("Civil Code", "136(1), 137",
       en("Time is set for the benefit of the obligor, who may agree on when it is lost."),
       ja("期限は、債務者の利益のために定めたものと推定する（当事者は、債務者が期限の利益を失うべき事由を合意することができる。）。")).

loan_fell_due(Contract, Lost) <=
    benefit_of_time_lost(Contract, Lost).

benefit_of_time_forfeited(Contract, Borrower) <=
    agreement_of_loan(Contract, _Lender, Borrower, _Amount, _Concluded),
    benefit_of_time_lost(Contract, _Lost).

% By arrears that reach the agreed limit; that the instalments were paid is for the borrower to prove.
lost_by_arrears :: benefit_of_time_lost(Contract, Missed) <=
    forfeiture_clause(Contract, Limit),
    agreed_instalment(Contract, _Part, Missed),
    day_of_judgment(Today),
    before_the_day(Missed, Today),
    total(Part, (agreed_instalment(Contract, Part, Due), same_day_or_before_the_day(Due, Missed)), Sum),
    Sum >= Limit.

% Where the clause states no limit, one instalment in arrears is enough.
lost_by_arrears :: benefit_of_time_lost(Contract, Missed) <=
    forfeiture_clause(Contract, Limit),
    not_stated(Limit),
    agreed_instalment(Contract, _Part, Missed),
    day_of_judgment(Today),
    before_the_day(Missed, Today).

exception(lost_by_arrears :: benefit_of_time_lost(Contract, Missed),
          instalments_paid(Contract, Missed)).

instalments_paid(Contract, Missed) <=
    payment(Contract, _Payer, Payee, _Paid, _Day),
    creditor_of_instalments(Contract, Payee),
    forfeiture_clause(Contract, Limit),
    stated(Limit),
    total(Part, (agreed_instalment(Contract, Part, Due), same_day_or_before_the_day(Due, Missed)), Owed),
    total(Amount, (payment(Contract, _AnyPayer, Payee, Amount, Paid), same_day_or_before_the_day(Paid, Missed)), Sum),
    Owed - Sum < Limit.

instalments_paid(Contract, Missed) <=
    payment(Contract, _Payer, Payee, _Paid, _Day),
    creditor_of_instalments(Contract, Payee),
    total(Part, (agreed_instalment(Contract, Part, Due), same_day_or_before_the_day(Due, Missed)), Owed),
    total(Amount, (payment(Contract, _AnyPayer, Payee, Amount, Paid), same_day_or_before_the_day(Paid, Missed)), Sum),
    Sum >= Owed.

creditor_of_instalments(Contract, Lender) <=
    lender_and_borrower(Contract, Lender, _Borrower).

creditor_of_instalments(Contract, Seller) <=
    agreement_of_sale(Contract, Seller, _Buyer, _Object, _Price, _Concluded).

% By another event on which the parties agreed, of itself or upon the lender's declaration.
benefit_of_time_lost(Contract, Day) <=
    acceleration_clause(Contract, Trigger),
    occurrence_of_trigger(Contract, Trigger, Day),
    day_of_judgment(Today),
    same_day_or_before_the_day(Day, Today).

benefit_of_time_lost(Contract, Declared) <=
    acceleration_clause_on_declaration(Contract, Trigger),
    occurrence_of_trigger(Contract, Trigger, Occurred),
    declaration_of_acceleration(Contract, Lender, Borrower, Declared),
    lender_and_borrower(Contract, Lender, Borrower),
    same_day_or_after_the_day(Declared, Occurred),
    day_of_judgment(Today),
    same_day_or_before_the_day(Declared, Today).

source("Civil Code", "137(i)",
       en("An obligor against whom bankruptcy proceedings are commenced can no longer rely on the time."),
       ja("債務者が破産手続開始の決定を受けたときは、債務者は、期限の利益を主張することができない。")).

benefit_of_time_lost(Contract, Commenced) <=
    commencement_of_bankruptcy(Contract, Borrower, _Trustee, Commenced),
    lender_and_borrower(Contract, _Lender, Borrower),
    day_of_judgment(Today),
    same_day_or_before_the_day(Commenced, Today).

source("Civil Code", "137(ii), 137(iii)",
       en("So with an obligor who has destroyed, damaged or reduced the security, or has not provided security that was owed."),
       ja("次に掲げる場合には、債務者は、期限の利益を主張することができない。二　債務者が担保を滅失させ、損傷させ、又は減少させたとき。三　債務者が担保を供する義務を負う場合において、これを供しないとき。")).

benefit_of_time_lost(Contract, Impaired) <=
    impairment_of_security(Contract, Borrower, _How, Impaired),
    lender_and_borrower(Contract, _Lender, Borrower),
    day_of_judgment(Today),
    same_day_or_before_the_day(Impaired, Today).

lost_without_security :: benefit_of_time_lost(Contract, Owed) <=
    duty_to_provide_security(Contract, Borrower, _Security, Owed),
    lender_and_borrower(Contract, _Lender, Borrower),
    day_of_judgment(Today),
    before_the_day(Owed, Today).

exception(lost_without_security :: benefit_of_time_lost(Contract, _Owed),
          security_provided(Contract, _Borrower)).

% ---- an old debt turned into a loan ----------------------------------------------------------------------------------

source("Civil Code", "588",
       en("Where a person owes money and the parties agree to make it the object of a loan, the loan is deemed concluded by that."),
       ja("金銭その他の物を給付する義務を負う者がある場合において、当事者がその物を消費貸借の目的とすることを約したときは、消費貸借は、これによって成立したものとみなす。")).

claim_for_repayment_of_loan(Contract, Lender, Borrower, Amount) <=
    agreement_of_quasi_loan(Contract, Lender, Borrower, _OldDebt, Amount, _Concluded),
    stated(Amount),
    loan_fell_due(Contract, _Due).

amount_lent(Contract, Lender, Borrower, Amount) <=
    agreement_of_quasi_loan(Contract, Lender, Borrower, _OldDebt, Amount, _Concluded),
    stated(Amount).

lender_and_borrower(Contract, Lender, Borrower) <=
    agreement_of_quasi_loan(Contract, Lender, Borrower, _OldDebt, _Amount, _Concluded).

contract_concluded(Contract, Concluded) <=
    agreement_of_quasi_loan(Contract, _Lender, _Borrower, _OldDebt, _Amount, Concluded).

parties_to_the_contract(Contract, Lender, Borrower) <=
    agreement_of_quasi_loan(Contract, Lender, Borrower, _OldDebt, _Amount, _Concluded).

parties_to_the_contract(Contract, Borrower, Lender) <=
    agreement_of_quasi_loan(Contract, Lender, Borrower, _OldDebt, _Amount, _Concluded).

source("Supreme Court", "1968-02-16",
       en("That the old obligation did not exist is for the borrower to prove."),
       ja("準消費貸借契約において、旧債務の不存在は、準消費貸借契約の効力を争う債務者が主張立証しなければならない。")).

exception(claim_for_repayment_of_loan(Contract, _Lender, _Borrower, _Amount),
          no_old_obligation(Contract)).

no_old_obligation(Contract) <=
    agreement_of_quasi_loan(Contract, _Lender, _Borrower, _OldDebt, _Amount, _Concluded),
    nonexistence_of_old_obligation(Contract, _Reasons).

% ---- a loan promised in writing: before the money is handed over -----------------------------------------------------

source("Civil Code", "587-2(1), 587-2(4)",
       en("A loan made in writing, or by electronic record, takes effect when one party promises to deliver money and the other to return as much."),
       ja("書面でする消費貸借は、当事者の一方が金銭その他の物を引き渡すことを約し、相手方がその受け取った物と種類、品質及び数量の同じ物をもって返還をすることを約することによって、その効力を生ずる。電磁的記録によってされたときは、書面によってされたものとみなす。")).

% Loans concluded before 1 April 2020 took effect only with the delivery.
claim_for_delivery_of_loan_money(Contract, Borrower, Lender, Amount) <=
    agreement_of_loan(Contract, Lender, Borrower, Amount, Concluded),
    stated(Amount),
    in_force(from(2020-04-01), Concluded),
    in_writing(Contract).

claim_for_delivery_of_loan_money(Contract, Borrower, Lender, Amount) <=
    agreement_of_loan(Contract, Lender, Borrower, Amount, Concluded),
    stated(Amount),
    in_force(from(2020-04-01), Concluded),
    promise_in_electronic_record(Contract).

source("Civil Code", "473, 587-2(1)",
       en("What was handed over need not be handed over again."),
       ja("引き渡した金銭については、貸主の債務は、消滅する。")).

reduces(claim_for_delivery_of_loan_money(Contract, _Borrower, _Lender, _Amount),
        loan_money_delivered(Contract, Delivered),
        Delivered).

loan_money_delivered(Contract, Delivered) <=
    delivery_of_loan_money(Contract, _Lender, _Borrower, Delivered, _Day),
    stated(Delivered).

source("Civil Code", "587-2(2)",
       en("The borrower may cancel a loan made in writing until the money is received."),
       ja("書面でする消費貸借の借主は、貸主から金銭その他の物を受け取るまで、契約の解除をすることができる。")).

exception(claim_for_delivery_of_loan_money(Contract, Borrower, _Lender, _Amount),
          loan_cancelled_before_delivery(Contract, Borrower)).

loan_cancelled_before_delivery(Contract, Borrower) <=
    manifestation_of_cancellation(Contract, Borrower, _Lender, _Cancelled).

source("Civil Code", "587-2(3)",
       en("A loan made in writing loses effect where bankruptcy proceedings are commenced against a party before the money is received."),
       ja("書面でする消費貸借は、借主が貸主から金銭その他の物を受け取る前に当事者の一方が破産手続開始の決定を受けたときは、その効力を失う。")).

exception(claim_for_delivery_of_loan_money(Contract, _Borrower, _Lender, _Amount),
          bankruptcy_before_delivery(Contract)).

bankruptcy_before_delivery(Contract) <=
    commencement_of_bankruptcy(Contract, _Party, _Trustee, _Commenced).
