% Acts that can be rescinded (Book I, Chapter 5, Section 4): who rescinds, and when rescission is no longer possible.
% What can be rescinded stands in capacity.pl and intention.pl, under the group `rescission`.

group(void_act(Contract),
      [ nullity_mental_capacity(Contract, _Person),
        nullity_mental_reservation(Contract),
        nullity_fictitious(Contract),
        nullity_for_mistake(Contract, _Mistaken)
      ]).

% ---- void acts -------------------------------------------------------------------------------------------------------

% Not against nullity for public policy, which persists.
source("Civil Code", "119",
       en("A void act is not made good by ratification; but where the parties ratify knowing that it was void, it is taken as done anew."),
       ja("無効な行為は、追認によっても、その効力を生じない。ただし、当事者がその行為の無効であることを知って追認をしたときは、新たな行為をしたものとみなす。")).

exception(void_act(Contract),
          done_anew(Contract)).

done_anew(Contract) <=
    ratification_of_void_contract(Contract, _Day).

% ---- the rescission --------------------------------------------------------------------------------------------------

source("Civil Code", "120, 123",
       en("The protected party, or the agent, successor or person whose consent was needed, rescinds by a manifestation to the counterparty."),
       ja("行為能力の制限によって取り消すことができる行為は、制限行為能力者又はその代理人、承継人若しくは同意をすることができる者に限り、錯誤、詐欺又は強迫によって取り消すことができる行為は、瑕疵ある意思表示をした者又はその代理人若しくは承継人に限り、取り消すことができる。取消しは、相手方に対する意思表示によってする。")).

% Whoever declares it on the party's side is taken to be entitled, unless shown to be a stranger.
rescission_declared(Contract, Party, By, Rescinded) <=
    parties_to_the_contract(Contract, Party, Counterparty),
    manifestation_of_rescission(Contract, By, Counterparty, Rescinded),
    different(By, Counterparty).

source("Supreme Court", "1959-02-13",
       en("An agent authorised to conclude a sale is, as a rule, authorised to receive its rescission."),
       ja("売買契約締結の代理権を授与された者は、特段の事情がないかぎり、相手方から当該売買契約取消の意思表示を受ける権限を有する。")).

rescission_declared(Contract, Party, By, Rescinded) <=
    parties_to_the_contract(Contract, Party, Counterparty),
    conclusion_by_agent(Contract, Agent, Counterparty),
    manifestation_of_rescission(Contract, By, Agent, Rescinded),
    different(By, Counterparty),
    different(By, Agent).

source("Civil Code", "120",
       en("Nobody else can rescind."),
       ja("（同条に掲げる者）に限り、取り消すことができる。")).

exception(rescission_declared(Contract, Party, By, _Rescinded),
          declared_by_a_stranger(Contract, Party, By)).

declared_by_a_stranger(Contract, _Party, By) <=
    no_right_to_rescind(Contract, By, _Why).

% ---- ratification ----------------------------------------------------------------------------------------------------

source("Civil Code", "122, 124(1)",
       en("What has been ratified by a person entitled to rescind can no longer be rescinded."),
       ja("取り消すことができる行為は、第百二十条に規定する者が追認したときは、以後、取り消すことができない。")).

exception(rescission(Contract, Person, Rescinded),
          ratified(Contract, Person, Rescinded)).

ratified(Contract, Party, Rescinded) <=
    parties_to_the_contract(Contract, Party, Counterparty),
    ratification_declared(Contract, By, Ratified),
    different(By, Counterparty),
    before_the_day(Ratified, Rescinded).

% Where an agent was mistaken, deceived or threatened (101(1)), the principal ratifies.
ratified(Contract, Agent, Rescinded) <=
    conclusion_by_agent(Contract, Agent, Principal),
    ratification_declared(Contract, Principal, Ratified),
    before_the_day(Ratified, Rescinded).

ratification_declared(Contract, By, Ratified) <=
    ratification(Contract, By, Ratified).

source("Civil Code", "5(1), 122, 124(2)(i)",
       en("A consent that the statutory agent gives after the act ratifies it."),
       ja("法定代理人が行為の後にした同意は、追認となる（法定代理人の追認は、取消しの原因となっていた状況が消滅した後にすることを要しない。）。")).

ratification_declared(Contract, Agent, Given) <=
    consent_of_statutory_agent(Contract, Agent, _Minor, Given),
    contract_concluded(Contract, Concluded),
    after_the_day(Given, Concluded).

source("Civil Code", "120(1), 122, 124(2)(i)",
       en("So does one that the curator or assistant gives after the act."),
       ja("保佐人又は補助人が行為の後にした同意は、追認となる（保佐人又は補助人の追認も、取消しの原因となっていた状況が消滅した後にすることを要しない。）。")).

ratification_declared(Contract, Curator, Given) <=
    consent_of_curator(Contract, Curator, _Person, Given),
    contract_concluded(Contract, Concluded),
    after_the_day(Given, Concluded).

% A ratification is taken to be a valid one; that it came too early, or in ignorance of the right to rescind, is for who
% rescinds.
source("Civil Code", "124(1)",
       en("Ratification has no effect before the circumstances that made the act voidable are over, or in ignorance of the right to rescind."),
       ja("取り消すことができる行為の追認は、取消しの原因となっていた状況が消滅し、かつ、取消権を有することを知った後にしなければ、その効力を生じない。")).

exception(ratification_declared(Contract, By, Ratified),
          premature_ratification(Contract, By, Ratified)).

premature_ratification(Contract, By, Ratified) <=
    ratification_became_possible(Contract, By, Possible),
    after_the_day(Possible, Ratified).

premature_ratification(Contract, By, Ratified) <=
    attainment_of_capacity(Contract, By, Attained),
    after_the_day(Attained, Ratified).

premature_ratification(_Contract, By, Ratified) <=
    under_age(By, Ratified).

exception(ratification_declared(Contract, By, _Ratified),
          unaware_of_right_to_rescind(Contract, By)).

unaware_of_right_to_rescind(Contract, By) <=
    ignorance_of_right_to_rescind(Contract, By, _Why).

source("Civil Code", "124(2)(ii)",
       en("A person with limited capacity may ratify sooner with the consent of the statutory agent, curator or assistant."),
       ja("二　制限行為能力者（成年被後見人を除く。）が法定代理人、保佐人又は補助人の同意を得て追認をするとき。")).

exception(premature_ratification(Contract, By, Ratified),
          ratification_with_consent(Contract, By, Ratified)).

ratification_with_consent(Contract, By, Ratified) <=
    consent_to_ratification(Contract, _Protector, By, Given),
    same_day_or_before_the_day(Given, Ratified).

exception(ratification_with_consent(Contract, By, _Ratified),
          ratification_by_ward(Contract, By)).

ratification_by_ward(Contract, Ward) <=
    adult_guardianship(Contract, Ward).

% ---- statutory ratification ------------------------------------------------------------------------------------------

source("Civil Code", "125",
       en("From when ratification is possible, certain acts of the person entitled are deemed to ratify."),
       ja("追認をすることができる時以後に、取り消すことができる行為について次に掲げる事実があったときは、追認をしたものとみなす。")).

exception(rescission(Contract, Person, Rescinded),
          statutory_ratification(Contract, Person, Rescinded)).

statutory_ratification(Contract, Person, Rescinded) <=
    ratification_became_possible(Contract, Person, Possible),
    affirming_act(Contract, Person, Day),
    same_day_or_after_the_day(Day, Possible),
    before_the_day(Day, Rescinded).

% The statutory agent, curator or assistant can ratify at any time (124(2)(i)).
statutory_ratification(Contract, Person, Rescinded) <=
    protection(Contract, Protector, Person),
    affirming_act(Contract, Protector, Day),
    before_the_day(Day, Rescinded).

source("Civil Code", "125(i)",
       en("Performance in whole or in part."),
       ja("一　全部又は一部の履行")).

affirming_act(Contract, Person, Day) <=
    payment(Contract, Person, _Payee, _Amount, Day).

affirming_act(Contract, Person, Day) <=
    handover(Contract, Person, _Receiver, _Object, Day).

source("Civil Code", "125(ii)",
       en("A demand for performance."),
       ja("二　履行の請求")).

affirming_act(Contract, Person, Day) <=
    demand(Contract, Person, _To, Day, _Deadline).

source("Civil Code", "125(iii)",
       en("Novation."),
       ja("三　更改")).

affirming_act(Contract, Person, Day) <=
    novation(Contract, _NewContract, Day),
    parties_to_the_contract(Contract, Person, _Other).

source("Civil Code", "125(iv)",
       en("The provision of security."),
       ja("四　担保の供与")).

affirming_act(Contract, Person, Day) <=
    provision_of_security(Contract, Person, _Security, Day).

source("Civil Code", "125(v)",
       en("The assignment of all or part of the rights acquired by the act."),
       ja("五　取り消すことができる行為によって取得した権利の全部又は一部の譲渡")).

affirming_act(Contract, Person, Day) <=
    assignment_of_claim(Contract, Person, _Assignee, Day).

source("Civil Code", "125(vi)",
       en("Compulsory execution."),
       ja("六　強制執行")).

affirming_act(Contract, Person, Day) <=
    compulsory_execution(Contract, Person, Day).

source("Civil Code", "125 proviso",
       en("Who reserves an objection does not ratify."),
       ja("ただし、異議をとどめたときは、この限りでない。")).

exception(affirming_act(Contract, Person, Day),
          objection_reserved(Contract, Person, Day)).

objection_reserved(Contract, Person, Day) <=
    reservation_of_objection(Contract, Person, Day).

% ---- the period for rescission ---------------------------------------------------------------------------------------

% A prescription, and so for the other side to invoke (145).
source("Civil Code", "126",
       en("The right to rescind is extinguished by prescription five years after ratification became possible."),
       ja("取消権は、追認をすることができる時から五年間行使しないときは、時効によって消滅する。")).

exception(rescission(Contract, Person, Rescinded),
          rescission_prescribed(Contract, Person, Rescinded)).

rescission_prescribed(Contract, Person, Rescinded) <=
    invocation_of_prescription_of_rescission(Contract, By),
    parties_to_the_contract(Contract, By, _Other),
    different(By, Person),
    ratification_became_possible(Contract, Person, Possible),
    n_month_after(Possible, 60, End),
    after_the_day(Rescinded, End).

source("Civil Code", "126, second sentence",
       en("So it is when twenty years have passed since the act."),
       ja("行為の時から二十年を経過したときも、同様とする。")).

rescission_prescribed(Contract, Person, Rescinded) <=
    invocation_of_prescription_of_rescission(Contract, By),
    parties_to_the_contract(Contract, By, _Other),
    different(By, Person),
    contract_concluded(Contract, Concluded),
    n_month_after(Concluded, 240, End),
    after_the_day(Rescinded, End).
