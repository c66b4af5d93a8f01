% Rescission of fraudulent acts (Book III, Chapter 1, Section 2, Subsection 3).

group(claim_for_fraudulent_act(Act, Obligee, Opponent, Preserved),
      [ claim_for_value_of_fraudulent_act(Act, Obligee, Opponent, _Obligor, Preserved, _Amount),
        claim_for_return_of_fraudulent_act(Act, Obligee, Opponent, _Obligor1, Preserved, _Object),
        claim_against_later_acquirer(Act, Obligee, Opponent, _Obligor2, Preserved, _Thing)
      ]).

% ---- the claims ------------------------------------------------------------------------------------------------------

source("Civil Code", "424(1), 424-6(1)",
       en("An obligee may ask the court to rescind an act that the obligor did knowing that it harms the obligee, and claim back from the beneficiary what was transferred by it."),
       ja("債権者は、債務者が債権者を害することを知ってした行為の取消しを裁判所に請求することができる。債権者は、受益者に対する詐害行為取消請求において、債務者がした行為の取消しとともに、その行為によって受益者に移転した財産の返還を請求することができる。")).

claim_for_return_of_fraudulent_act(Act, Obligee, Beneficiary, Obligor, Preserved, Object) <=
    disposal_of_thing(Act, Obligor, Beneficiary, Object, _Done),
    harmful_act(Act, Obligor, Beneficiary, Done),
    claim_from_earlier_cause(Preserved, Obligee, Obligor, Done, _Claimed).

disposal_of_thing(Gift, Obligor, Beneficiary, Object, Done) <=
    agreement_of_gift(Gift, Obligor, Beneficiary, Object, Done).

disposal_of_thing(Sale, Obligor, Beneficiary, Object, Done) <=
    agreement_of_sale(Sale, Obligor, Beneficiary, Object, _Price, Done).

source("Civil Code", "424-6(1), 424-8, 424-9",
       en("Where the return is difficult, or money was transferred, the obligee claims the value, up to the own claim, and has it paid to itself."),
       ja("受益者がその財産の返還をすることが困難であるときは、債権者は、その価額の償還を請求することができる。債権者は、債務者がした行為の目的が可分であるとき（価額の償還を請求する場合も同様とする。）は、自己の債権の額の限度においてのみ、その行為の取消しを請求することができ、受益者に対してその支払を自己に対してすることを求めることができる。")).

claim_for_value_of_fraudulent_act(Act, Obligee, Beneficiary, Obligor, Preserved, Amount) <=
    harmful_act(Act, Obligor, Beneficiary, Done),
    claim_from_earlier_cause(Preserved, Obligee, Obligor, Done, Claimed),
    value_owed_instead(Act, Beneficiary, Value),
    Amount is min(Claimed, Value),
    Amount > 0.

value_owed_instead(Act, Beneficiary, Value) <=
    difficulty_of_return(Act, _Why),
    disposal_of_thing(Act, _Obligor, Beneficiary, _Object, _Done),
    value_of_thing_disposed(Act, Value).

% Of payments, those that can be rescinded: since the inability to pay and, where they came before their time, in the
% thirty days before.
value_owed_instead(Debt, Beneficiary, Value) <=
    payment(Debt, Obligor, Beneficiary, _Part, _Day),
    inability_to_pay(Obligor, Since),
    total(Amount, (payment(Debt, Obligor, Beneficiary, Amount, Paid), same_day_or_after_the_day(Paid, Since)), Value),
    Value > 0.

value_owed_instead(Debt, Beneficiary, Value) <=
    payment_before_its_time(Debt, Obligor, _Why),
    payment(Debt, Obligor, Beneficiary, _Part, _Day),
    inability_to_pay(Obligor, Since),
    total(Amount, (payment(Debt, Obligor, Beneficiary, Amount, Paid), before_the_day(Paid, Since),
                   n_day_after(Paid, 30, Last), same_day_or_before_the_day(Since, Last)), Value),
    Value > 0.

value_owed_instead(Debt, Beneficiary, Excess) <=
    substitute_performance(Debt, _Obligor, Beneficiary, _Object, _Day),
    excess_of_substitute(Debt, Excess).

source("Civil Code", "424-5, 424-6(2)",
       en("Where the beneficiary could be sued, so can who acquired from the beneficiary, knowing then that the obligor's act harmed the obligee."),
       ja("債権者は、受益者に対して詐害行為取消請求をすることができる場合において、受益者に移転した財産を転得した者があるときは、その転得者が受益者から転得した者である場合には、その転得者が、転得の当時、債務者がした行為が債権者を害することを知っていたときに限り、その転得者に対しても、詐害行為取消請求をすることができる。")).

% A further acquirer: each before must have known too (424-5(ii)); alleged of each.
claim_against_later_acquirer(Act, Obligee, Acquirer, Obligor, Preserved, Object) <=
    knowledge_of_later_acquirer(Act, Acquirer, _Known),
    harmful_act(Act, Obligor, Beneficiary, Done),
    in_force(from(2020-04-01), Done),
    claim_from_earlier_cause(Preserved, Obligee, Obligor, Done, _Claimed),
    passed_on(Act, Beneficiary, Acquirer, Object).

passed_on(Act, Beneficiary, Acquirer, Object) <=
    disposal_of_thing(Act, _Obligor, Beneficiary, Object, _Done),
    disposal_of_thing(_Later, Beneficiary, Acquirer, _Thing, _PassedOn).

passed_on(Act, Beneficiary, Acquirer, Object) <=
    disposal_of_thing(Act, _Obligor, Beneficiary, Object, _Done),
    disposal_of_thing(_Second, Beneficiary, Between, _Thing, _PassedOn),
    knowledge_of_later_acquirer(Act, Between, _Known),
    disposal_of_thing(_Third, Between, Acquirer, _SameThing, _PassedOnAgain).

exception(claim_against_later_acquirer(Act, _Obligee, _Acquirer, _Obligor, _Preserved, _Object),
          beneficiary_in_good_faith(Act, _Beneficiary)).

% ---- the preserved claim ---------------------------------------------------------------------------------------------

source("Civil Code", "424(3)",
       en("Only for a claim from a cause earlier than the act; it need not be due."),
       ja("債権者は、その債権が第一項に規定する行為の前の原因に基づいて生じたものである場合に限り、同項の規定による請求（詐害行為取消請求）をすることができる。")).

claim_from_earlier_cause(Preserved, Obligee, Obligor, Done, Claimed) <=
    preserved_claim(Preserved, Obligee, Obligor, Claimed),
    cause_of_claim(Preserved, Caused),
    before_the_day(Caused, Done).

preserved_claim(Preserved, Obligee, Obligor, Claimed) <=
    left_of_obligation(Preserved, Obligee, Obligor, Claimed).

preserved_claim(Loan, Lender, Borrower, Claimed) <=
    loan_not_yet_due(Loan, Lender, Borrower, Lent),
    total(Part, payment(Loan, _Payer, Lender, Part, _Paid), Sum),
    Claimed is max(0, Lent - Sum).

group(claim_under_a_contract(Contract),
      [ loan_not_yet_due(Contract, _Lender, _Borrower, _Amount) ]).

source("Civil Code", "424(3), 587",
       en("Of a loan, from when the money was lent."),
       ja("（弁済期の到来していない貸金債権も、被保全債権となる。）")).

loan_not_yet_due(Loan, Lender, Borrower, Lent) <=
    agreed_due_date(Loan, Due),
    day_of_judgment(Today),
    after_the_day(Due, Today),
    amount_lent(Loan, Lender, Borrower, Lent).

cause_of_claim(Contract, Concluded) <=
    contract_concluded(Contract, Concluded).

cause_of_claim(Enrichment, Gained) <=
    day_of_gain(Enrichment, _Enriched, Gained).

cause_of_claim(Tort, Committed) <=
    infringement(Tort, _Tortfeasor, _Victim, _What, Committed).

% ---- the harmful act -------------------------------------------------------------------------------------------------

source("Civil Code", "424(1)",
       en("The act harms when the obligor has by it no longer means enough for its debts, and the obligor must know this: a gift."),
       ja("債権者は、債務者が債権者を害することを知ってした行為の取消しを裁判所に請求することができる（無資力の債務者による無償行為）。")).

harmful_act(Gift, Obligor, Beneficiary, Done) <=
    agreement_of_gift(Gift, Obligor, Beneficiary, _Object, Done),
    insolvency_by_act(Gift, Obligor, _State),
    knowledge_of_harm(Gift, Obligor, _Known).

source("Civil Code", "424(1)",
       en("Or a sale for less than the thing is worth."),
       ja("債権者は、債務者が債権者を害することを知ってした行為の取消しを裁判所に請求することができる（廉価による処分）。")).

harmful_act(Sale, Obligor, Beneficiary, Done) <=
    agreement_of_sale(Sale, Obligor, Beneficiary, _Object, Price, Done),
    insolvency_by_act(Sale, Obligor, _State),
    knowledge_of_harm(Sale, Obligor, _Known),
    value_of_thing_disposed(Sale, Value),
    Price < Value.

source("Civil Code", "424-2",
       en("Where a fair price was received, only if the change of the asset creates a real danger that it is hidden or given away, the obligor meant to do that, and the beneficiary knew of it."),
       ja("債務者が、その有する財産を処分する行為をした場合において、受益者から相当の対価を取得しているときは、債権者は、次に掲げる要件のいずれにも該当する場合に限り、その行為について、詐害行為取消請求をすることができる。一　その行為が、隠匿等の処分をするおそれを現に生じさせるものであること。二　債務者が、その行為の当時、隠匿等の処分をする意思を有していたこと。三　受益者が、その行為の当時、その意思を有していたことを知っていたこと。")).

harmful_act(Sale, Obligor, Beneficiary, Done) <=
    agreement_of_sale(Sale, Obligor, Beneficiary, _Object, Price, Done),
    in_force(from(2020-04-01), Done),
    danger_of_concealment(Sale, _How),
    intent_to_conceal(Sale, Obligor, _Plan),
    knowledge_of_intent_to_conceal(Sale, Beneficiary, _Known),
    insolvency_by_act(Sale, Obligor, _State),
    value_of_thing_disposed(Sale, Value),
    Price >= Value.

source("Civil Code", "424-3(1)",
       en("The payment of a debt, only if the obligor could not pay its debts, and did it in collusion with the beneficiary to harm the other obligees."),
       ja("債務者がした既存の債務についての担保の供与又は債務の消滅に関する行為について、債権者は、次に掲げる要件のいずれにも該当する場合に限り、詐害行為取消請求をすることができる。一　その行為が、債務者が支払不能の時に行われたものであること。二　その行為が、債務者と受益者とが通謀して他の債権者を害する意図をもって行われたものであること。")).

harmful_act(Debt, Obligor, Beneficiary, Paid) <=
    collusion_to_harm(Debt, Obligor, Beneficiary, _Plan),
    payment(Debt, Obligor, Beneficiary, _Amount, Paid),
    in_force(from(2020-04-01), Paid),
    inability_to_pay(Obligor, Since),
    same_day_or_before_the_day(Since, Paid).

source("Civil Code", "424-3(2)",
       en("A payment that was not owed, or not yet, also if the obligor became unable to pay within thirty days after."),
       ja("前項に規定する行為が、債務者の義務に属せず、又はその時期が債務者の義務に属しないものである場合において、その行為が、債務者が支払不能になる前三十日以内に行われたものであり、債務者と受益者とが通謀して他の債権者を害する意図をもって行われたものであるときは、債権者は、その行為について、詐害行為取消請求をすることができる。")).

harmful_act(Debt, Obligor, Beneficiary, Paid) <=
    payment_before_its_time(Debt, Obligor, _Why),
    collusion_to_harm(Debt, Obligor, Beneficiary, _Plan),
    payment(Debt, Obligor, Beneficiary, _Amount, Paid),
    in_force(from(2020-04-01), Paid),
    inability_to_pay(Obligor, Since),
    before_the_day(Paid, Since),
    n_day_after(Paid, 30, Last),
    same_day_or_before_the_day(Since, Last).

source("Civil Code", "424-4",
       en("What was given in place of performance and is worth more than the debt, for the excess."),
       ja("債務者がした債務の消滅に関する行為であって、受益者の受けた給付の価額がその行為によって消滅した債務の額より過大であるものについて、第四百二十四条に規定する要件に該当するときは、債権者は、その消滅した債務の額に相当する部分以外の部分については、詐害行為取消請求をすることができる。")).

harmful_act(Debt, Obligor, Beneficiary, Given) <=
    substitute_performance(Debt, Obligor, Beneficiary, _Object, Given),
    in_force(from(2020-04-01), Given),
    insolvency_by_act(Debt, Obligor, _State),
    knowledge_of_harm(Debt, Obligor, _Known),
    excess_of_substitute(Debt, _Excess).

excess_of_substitute(Debt, Excess) <=
    value_of_thing_disposed(Debt, Value),
    whole_debt(Debt, Extinguished),
    Excess is Value - Extinguished,
    Excess > 0.

% ---- what the beneficiary may assert ---------------------------------------------------------------------------------

source("Civil Code", "424(1) proviso",
       en("Not where the beneficiary did not know, at the time of the act, that it harms the obligee."),
       ja("ただし、その行為によって利益を受けた者（受益者）がその行為の時において債権者を害することを知らなかったときは、この限りでない。")).

exception(claim_for_fraudulent_act(Act, _Obligee, Beneficiary, _Preserved),
          beneficiary_in_good_faith(Act, Beneficiary)).

beneficiary_in_good_faith(Act, Beneficiary) <=
    good_faith_of_beneficiary(Act, Beneficiary, _Why).

source("Civil Code", "424(2)",
       en("Nor an act that does not have a property right as its object."),
       ja("前項の規定は、財産権を目的としない行為については、適用しない。")).

exception(claim_for_fraudulent_act(Act, _Obligee, _Opponent, _Preserved),
          not_an_act_on_property(Act)).

not_an_act_on_property(Act) <=
    act_not_on_property(Act, _Kind).

source("Civil Code", "424(4)",
       en("Nor for a claim that cannot be realised by compulsory execution."),
       ja("債権者は、その債権が強制執行により実現することのできないものであるときは、詐害行為取消請求をすることができない。")).

exception(claim_for_fraudulent_act(_Act, _Obligee, _Opponent, Preserved),
          claim_cannot_be_executed(Preserved)).

source("Civil Code", "424(1)",
       en("Nor where the obligor has come to means again that suffice for its debts."),
       ja("（債務者の資力が事実審の口頭弁論終結時までに回復したときは、債権者を害する状態にない。）")).

exception(claim_for_fraudulent_act(Act, _Obligee, _Opponent, _Preserved),
          means_restored(Act)).

means_restored(Act) <=
    recovery_of_means(Act, _Obligor, _State).

source("Civil Code", "426",
       en("The action cannot be brought when two years have passed since the obligee knew that the obligor had acted knowing of the harm."),
       ja("詐害行為取消請求に係る訴えは、債務者が債権者を害することを知って行為をしたことを債権者が知った時から二年を経過したときは、提起することができない。")).

exception(claim_for_fraudulent_act(Act, Obligee, _Opponent, _Preserved),
          two_years_since_knowledge_passed(Act, Obligee, _End)).

two_years_since_knowledge_passed(Act, Obligee, End) <=
    knowledge_of_fraudulent_act(Act, Obligee, Known),
    n_month_after(Known, 24, End),
    day_of_judgment(Today),
    before_the_day(End, Today).

exception(two_years_since_knowledge_passed(Act, Obligee, End),
          action_within_two_years(Act, Obligee, End)).

action_within_two_years(Act, Obligee, End) <=
    action_for_rescission(Act, Obligee, Filed),
    same_day_or_before_the_day(Filed, End).

source("Civil Code", "426",
       en("Nor when ten years have passed since the act; twenty, where it was done before 1 April 2020 (Act 44/2017, Supplementary Provisions 19)."),
       ja("行為の時から十年を経過したときも、同様とする（施行日前に債務者が行為をした場合は、二十年）。")).

exception(claim_for_fraudulent_act(Act, _Obligee, _Opponent, _Preserved),
          years_since_act_passed(Act, _End)).

years_since_act_passed(Act, End) <=
    harmful_act(Act, _Obligor, _Beneficiary, Done),
    in_force(from(2020-04-01), Done),
    n_month_after(Done, 120, End),
    day_of_judgment(Today),
    before_the_day(End, Today).

years_since_act_passed(Act, End) <=
    harmful_act(Act, _Obligor, _Beneficiary, Done),
    in_force(until(2020-03-31), Done),
    n_month_after(Done, 240, End),
    day_of_judgment(Today),
    before_the_day(End, Today).

exception(years_since_act_passed(Act, End),
          action_before_the_years_passed(Act, End)).

action_before_the_years_passed(Act, End) <=
    action_for_rescission(Act, _Obligee, Filed),
    same_day_or_before_the_day(Filed, End).

source("Supreme Court", "2018-12-14",
       en("The beneficiary is in delay with the money to be returned from the demand (as a rule the service of the complaint)."),
       ja("詐害行為取消しによる受益者の取消債権者に対する受領済みの金員相当額の支払債務は、履行の請求を受けた時に遅滞に陥る。")).

bears_interest(claim_for_value_of_fraudulent_act(Act, Obligee, Beneficiary, _Obligor, _Preserved, _Amount),
               delay_of_beneficiary(Act, Obligee, Beneficiary, Percent, From),
               Percent, From).

delay_of_beneficiary(Act, Obligee, Beneficiary, Percent, From) <=
    demand(Act, Obligee, Beneficiary, Demanded, _Deadline),
    nextday(Demanded, From),
    statutory_rate(From, Percent).
