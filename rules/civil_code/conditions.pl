% Conditions and time (Book I, Chapter 5, Section 5): whether the contract has effect, and whether performance is due.

% ---- which condition was fulfilled -----------------------------------------------------------------------------------

% Where a contract has but one condition, what happened to "the condition" happened to that one, however it is worded;
% where it has several, the words decide.
source("Civil Code", "127",
       en("A condition is fulfilled when the event on which the parties made the effect of the act depend happens."),
       ja("条件は、当事者が法律行為の効力をかからせた事実の発生によって成就する。")).

same_condition(_Contract, Condition, Condition) <= true.

only_condition :: same_condition(_Contract, _Condition, _Told) <= true.

exception(only_condition :: same_condition(Contract, Condition, _Told),
          one_of_several_conditions(Contract, Condition)).

one_of_several_conditions(Contract, Condition) <=
    condition_precedent(Contract, Other),
    different(Other, Condition).

one_of_several_conditions(Contract, Condition) <=
    resolutory_condition(Contract, Other),
    different(Other, Condition).

% ---- conditions precedent --------------------------------------------------------------------------------------------

source("Civil Code", "127(1)",
       en("An act under a condition precedent takes effect when the condition is fulfilled."),
       ja("停止条件付法律行為は、停止条件が成就した時からその効力を生ずる。")).

exception(claim_under_a_contract(Contract),
          unfulfilled_condition(Contract, _Condition)).

unfulfilled_condition(Contract, Condition) <=
    condition_precedent(Contract, Condition).

exception(unfulfilled_condition(Contract, Condition),
          condition_fulfilled(Contract, Condition)).

condition_fulfilled(Contract, Condition) <=
    fulfilment_of_condition(Contract, Told, _Day),
    same_condition(Contract, Condition, Told).

source("Civil Code", "131(1)",
       en("The act is unconditional if its condition precedent had already been fulfilled when it was done."),
       ja("条件が法律行為の時に既に成就していた場合において、その条件が停止条件であるときはその法律行為は無条件とする。")).

condition_fulfilled(Contract, Condition) <=
    condition_settled_before(Contract, Told),
    same_condition(Contract, Condition, Told).

source("Civil Code", "130(1)",
       en("Where the party who stands to lose by it intentionally prevents the fulfilment, the other may treat the condition as fulfilled."),
       ja("条件が成就することによって不利益を受ける当事者が故意にその条件の成就を妨げたときは、相手方は、その条件が成就したものとみなすことができる。")).

exception(unfulfilled_condition(Contract, Condition),
          fulfilment_obstructed(Contract, Condition)).

fulfilment_obstructed(Contract, Condition) <=
    obstruction_of_condition(Contract, Told, By, _Day),
    parties_to_the_contract(Contract, By, _Other),
    same_condition(Contract, Condition, Told).

% For acts done before 1 April 2020 the Supreme Court (31 May 1994) held the same by analogy to Art. 130.
source("Civil Code", "130(2)",
       en("Where the party who stands to gain by it brings the fulfilment about improperly, the other may treat the condition as not fulfilled."),
       ja("条件が成就することによって利益を受ける当事者が不正にその条件を成就させたときは、相手方は、その条件が成就しなかったものとみなすことができる。")).

exception(condition_fulfilled(Contract, Condition),
          fulfilment_induced(Contract, Condition)).

fulfilment_induced(Contract, Condition) <=
    improper_fulfilment(Contract, Told, By, _How),
    parties_to_the_contract(Contract, By, _Other),
    same_condition(Contract, Condition, Told).

% ---- resolutory conditions -------------------------------------------------------------------------------------------

source("Civil Code", "127(2)",
       en("An act under a resolutory condition loses its effect when the condition is fulfilled."),
       ja("解除条件付法律行為は、解除条件が成就した時からその効力を失う。")).

exception(claim_that_ends_with_the_contract(Contract, _Obligee, _Obligor),
          resolutory_condition_fulfilled(Contract, _Condition)).

resolutory_condition_fulfilled(Contract, Condition) <=
    resolutory_condition(Contract, Condition),
    fulfilment_of_condition(Contract, Told, _Day),
    same_condition(Contract, Condition, Told).

source("Civil Code", "130(1)",
       en("Where the party who stands to lose by it intentionally prevents the fulfilment, the other may treat the condition as fulfilled."),
       ja("条件が成就することによって不利益を受ける当事者が故意にその条件の成就を妨げたときは、相手方は、その条件が成就したものとみなすことができる。")).

resolutory_condition_fulfilled(Contract, Condition) <=
    resolutory_condition(Contract, Condition),
    fulfilment_obstructed(Contract, Condition).

source("Civil Code", "130(2)",
       en("Where the party who stands to gain by it brings the fulfilment about improperly, the other may treat the condition as not fulfilled."),
       ja("条件が成就することによって利益を受ける当事者が不正にその条件を成就させたときは、相手方は、その条件が成就しなかったものとみなすことができる。")).

exception(resolutory_condition_fulfilled(Contract, Condition),
          fulfilment_induced(Contract, Condition)).

% ---- conditions that make the act void -------------------------------------------------------------------------------

source("Civil Code", "131(1)",
       en("The act is void if its resolutory condition had already been fulfilled when it was done."),
       ja("条件が法律行為の時に既に成就していた場合において、その条件が解除条件であるときはその法律行為は無効とする。")).

exception(claim_under_a_contract(Contract),
          nullity_settled_condition(Contract, _Condition)).

nullity_settled_condition(Contract, Condition) <=
    resolutory_condition(Contract, Condition),
    condition_settled_before(Contract, Told),
    same_condition(Contract, Condition, Told).

source("Civil Code", "131(2)",
       en("The act is void if it was already certain, when it was done, that its condition precedent would not be fulfilled."),
       ja("条件が成就しないことが法律行為の時に既に確定していた場合において、その条件が停止条件であるときはその法律行為は無効とする。")).

nullity_settled_condition(Contract, Condition) <=
    condition_precedent(Contract, Condition),
    condition_settled_against(Contract, Told),
    same_condition(Contract, Condition, Told).

void_apart_from_public_policy(Contract) <=
    nullity_settled_condition(Contract, _Condition).

source("Civil Code", "132",
       en("An act under an unlawful condition is void; so is one on the condition that an unlawful act be not done."),
       ja("不法な条件を付した法律行為は、無効とする。不法な行為をしないことを条件とするものも、同様とする。")).

exception(claim_under_a_contract(Contract),
          nullity_unlawful_condition(Contract, _Condition)).

nullity_unlawful_condition(Contract, Condition) <=
    unlawfulness_of_condition(Contract, Told, _Why),
    condition_of_the_contract(Contract, Condition),
    same_condition(Contract, Condition, Told).

condition_of_the_contract(Contract, Condition) <=
    condition_precedent(Contract, Condition).

condition_of_the_contract(Contract, Condition) <=
    resolutory_condition(Contract, Condition).

void_apart_from_public_policy(Contract) <=
    nullity_unlawful_condition(Contract, _Condition).

source("Civil Code", "133(1)",
       en("An act under an impossible condition precedent is void."),
       ja("不能の停止条件を付した法律行為は、無効とする。")).

exception(claim_under_a_contract(Contract),
          nullity_impossible_condition(Contract, _Condition)).

nullity_impossible_condition(Contract, Condition) <=
    condition_precedent(Contract, Condition),
    impossibility_of_condition(Contract, Told, _Why),
    same_condition(Contract, Condition, Told).

void_apart_from_public_policy(Contract) <=
    nullity_impossible_condition(Contract, _Condition).

source("Civil Code", "134",
       en("An act under a condition precedent is void if the condition depends on nothing but the will of the obligor."),
       ja("停止条件付法律行為は、その条件が単に債務者の意思のみに係るときは、無効とする。")).

exception(claim_under_a_contract(Contract),
          nullity_potestative_condition(Contract, _Condition)).

nullity_potestative_condition(Contract, Condition) <=
    condition_precedent(Contract, Condition),
    potestative_condition(Contract, Told, _Obligor),
    same_condition(Contract, Condition, Told).

void_apart_from_public_policy(Contract) <=
    nullity_potestative_condition(Contract, _Condition).

% ---- time ------------------------------------------------------------------------------------------------------------

% Where performance was put off, the later of the dates counts.
source("Civil Code", "135(1)",
       en("Performance cannot be demanded before the time agreed for it has come."),
       ja("法律行為に始期を付したときは、その法律行為の履行は、期限が到来するまで、これを請求することができない。")).

exception(claim_due_on_the_agreed_date(Contract, Obligor),
          not_yet_due(Contract, Obligor, _Due)).

not_yet_due(Contract, _Obligor, Due) <=
    agreed_due_date(Contract, Due),
    day_of_judgment(Today),
    after_the_day(Due, Today).

% `agreed_due_date` does not say whose performance it is. It is taken to be the performance claimed, unless it is shown
% to be that of the other party.
exception(not_yet_due(Contract, Obligor, Due),
          due_date_of_the_other(Contract, Obligor, Due)).

due_date_of_the_other(Contract, Obligor, Due) <=
    due_date_of_performance_by(Contract, Other, Due),
    parties_to_the_contract(Contract, Obligor, Other).

exception(due_date_of_the_other(Contract, Obligor, Due),
          due_date_of_both(Contract, Obligor, Due)).

due_date_of_both(Contract, Obligor, Due) <=
    due_date_of_performance_by(Contract, Obligor, Due).

source("Civil Code", "135(1), 412(2)",
       en("Where performance is to follow an event that is certain to come at an uncertain time, it cannot be demanded before."),
       ja("法律行為に始期を付したときは、その法律行為の履行は、期限（到来の時期が不確定なものを含む。）が到来するまで、これを請求することができない。")).

exception(claim_due_on_the_agreed_date(Contract, Obligor),
          uncertain_term_open(Contract, Obligor, _Event)).

uncertain_term_open(Contract, _Obligor, Event) <=
    agreed_uncertain_term(Contract, Event).

exception(uncertain_term_open(Contract, _Obligor, Event),
          uncertain_term_arrived(Contract, Event)).

uncertain_term_arrived(Contract, Event) <=
    agreed_uncertain_term(Contract, Event),
    arrival_of_uncertain_term(Contract, _Told, _Day).

source("Civil Code", "136",
       en("Time is presumed to be set for the benefit of the obligor, who may waive that benefit."),
       ja("期限は、債務者の利益のために定めたものと推定する。期限の利益は、放棄することができる。")).

exception(not_yet_due(Contract, Obligor, _Due),
          benefit_of_time_waived(Contract, Obligor)).

exception(uncertain_term_open(Contract, Obligor, _Event),
          benefit_of_time_waived(Contract, Obligor)).

benefit_of_time_waived(Contract, Obligor) <=
    waiver_of_benefit_of_time(Contract, Obligor, _Day).

% The clauses by which a debtor loses the time stand in loan.pl; a price that is paid later is lent in the same way.
source("Civil Code", "136",
       en("The parties may agree on when the obligor loses the benefit of time."),
       ja("期限は、債務者の利益のために定めたものと推定する（当事者は、債務者が期限の利益を失うべき事由を合意することができる。）。")).

exception(not_yet_due(Contract, Obligor, _Due),
          benefit_of_time_forfeited(Contract, Obligor)).

exception(uncertain_term_open(Contract, Obligor, _Event),
          benefit_of_time_forfeited(Contract, Obligor)).

benefit_of_time_forfeited(Contract, Buyer) <=
    benefit_of_time_lost(Contract, _Lost),
    agreement_of_sale(Contract, _Seller, Buyer, _Object, _Price, _Concluded).

source("Civil Code", "137(i)",
       en("The obligor cannot rely on time when bankruptcy proceedings have been commenced against him or her."),
       ja("次に掲げる場合には、債務者は、期限の利益を主張することができない。一　債務者が破産手続開始の決定を受けたとき。")).

benefit_of_time_forfeited(Contract, Obligor) <=
    commencement_of_bankruptcy(Contract, Obligor, _Trustee, _Day).

source("Civil Code", "137(ii)",
       en("So when the obligor has destroyed, damaged or reduced the security."),
       ja("二　債務者が担保を滅失させ、損傷させ、又は減少させたとき。")).

benefit_of_time_forfeited(Contract, Obligor) <=
    impairment_of_security(Contract, Obligor, _How, _Day).

source("Civil Code", "137(iii)",
       en("So when the obligor fails to provide security that is owed."),
       ja("三　債務者が担保を供する義務を負う場合において、これを供しないとき。")).

without_security :: benefit_of_time_forfeited(Contract, Obligor) <=
    duty_to_provide_security(Contract, Obligor, _Security, Day),
    day_of_judgment(Today),
    before_the_day(Day, Today).

exception(without_security :: benefit_of_time_forfeited(Contract, Obligor),
          security_provided(Contract, Obligor)).

security_provided(Contract, Obligor) <=
    provision_of_security(Contract, Obligor, _Security, _Day).
