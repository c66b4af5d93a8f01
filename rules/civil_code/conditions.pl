% Conditions and time (Book I, Chapter 5, Section 5).

source("Civil Code", "135(1)",
       en("Performance cannot be demanded before the time agreed for it has come."),
       ja("法律行為に始期を付したときは、その法律行為の履行は、期限が到来するまで、これを請求することができない。")).

exception(claim_due_on_the_agreed_date(Contract, _Obligor),
          not_yet_due(Contract, _Due)).

not_yet_due(Contract, Due) <=
    agreed_due_date(Contract, Due),
    day_of_judgment(Today),
    after_the_day(Due, Today).
