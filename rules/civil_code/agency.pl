% Agency (Book I, Chapter 5, Section 3): whom an act binds that another concluded. Apparent authority stands in
% apparent_authority.pl, the liability of who had none in unauthorised_agency.pl. That limited capacity of the agent is
% no ground for rescission (102), and whose knowledge counts (101), follow from the chapters on capacity and on
% intention.

% ---- an act concluded through an agent -------------------------------------------------------------------------------

source("Civil Code", "99(1), 113(1)",
       en("What an agent concludes, indicating that it is on behalf of the principal, binds the principal where the agent has authority; without authority it does not, unless the principal ratifies."),
       ja("代理人がその権限内において本人のためにすることを示してした意思表示は、本人に対して直接にその効力を生ずる。代理権を有しない者が他人の代理人としてした契約は、本人がその追認をしなければ、本人に対してその効力を生じない。")).

% A contract that nobody says an agent concluded needs nothing more. Where an agent did, the party who relies on the
% contract bears the burden for the authority: it answers the plea that another concluded the contract.
exception(claim_under_a_contract(Contract),
          concluded_by_agent(Contract, _Agent, _Principal)).

exception(claim_for_restoration(Contract, _Payer, _Payee, _Amount),
          concluded_by_agent(Contract, _Agent, _Principal)).

concluded_by_agent(Contract, Agent, Principal) <=
    conclusion_by_agent(Contract, Agent, Principal).

exception(concluded_by_agent(Contract, Agent, Principal),
          binding_through_agent(Contract, Agent, Principal)).

binding_through_agent(Contract, Agent, Principal) <=
    conclusion_by_agent(Contract, Agent, Principal),
    actual_authority(Contract, Agent, Principal).

source("Civil Code", "100",
       en("What an agent concludes without indicating the principal counts as the agent's own, unless the other party knew or could know for whom it was."),
       ja("代理人が本人のためにすることを示さないでした意思表示は、自己のためにしたものとみなす。ただし、相手方が、代理人が本人のためにすることを知り、又は知ることができたときは、前条第一項の規定を準用する。")).

concluded_by_agent(Contract, Agent, Principal) <=
    conclusion_without_indication(Contract, Agent, Principal).

binding_through_agent(Contract, Agent, Principal) <=
    conclusion_without_indication(Contract, Agent, Principal),
    knowledge_of_agency(Contract, Counterparty, Principal),
    parties_to_the_contract(Contract, Counterparty, Principal),
    actual_authority(Contract, Agent, Principal).

source("Commercial Code", "504",
       en("Where the act is a commercial act of the principal, it binds the principal although the agent did not indicate it."),
       ja("商行為の代理人が本人のためにすることを示さないでこれをした場合であっても、その行為は、本人に対してその効力を生ずる。")).

binding_through_agent(Contract, Agent, Principal) <=
    conclusion_without_indication(Contract, Agent, Principal),
    commercial_act(Contract, Principal, _Description),
    actual_authority(Contract, Agent, Principal).

% ---- ratification ----------------------------------------------------------------------------------------------------

source("Civil Code", "113(1), 116",
       en("Ratification by the principal binds the principal from the time of the contract."),
       ja("代理権を有しない者が他人の代理人としてした契約は、本人がその追認をしなければ、本人に対してその効力を生じない。追認は、別段の意思表示がないときは、契約の時にさかのぼってその効力を生ずる。")).

binding_through_agent(Contract, Agent, Principal) <=
    conclusion_by_agent(Contract, Agent, Principal),
    ratified_by_principal(Contract, Principal, _Ratified).

ratified_by_principal(Contract, Principal, Ratified) <=
    ratification(Contract, Principal, Ratified).

source("Supreme Court", "1998-07-17",
       en("After the principal has refused to ratify, the act can no longer be ratified."),
       ja("本人が無権代理行為の追認を拒絶した場合には、その後は本人であっても追認によって無権代理行為を有効とすることができない。")).

exception(ratified_by_principal(Contract, Principal, Ratified),
          ratification_refused(Contract, Principal, Ratified)).

ratification_refused(Contract, Principal, Ratified) <=
    refusal_of_ratification(Contract, Principal, Refused),
    before_the_day(Refused, Ratified).

source("Civil Code", "114",
       en("The other party may set the principal a period to decide; no answer within it is a refusal."),
       ja("相手方は、本人に対し、相当の期間を定めて、その期間内に追認をするかどうかを確答すべき旨の催告をすることができる。この場合において、本人がその期間内に確答をしないときは、追認を拒絶したものとみなす。")).

ratification_refused(Contract, Principal, Ratified) <=
    demand_for_ratification(Contract, Counterparty, Principal, _Demanded, Deadline),
    parties_to_the_contract(Contract, Counterparty, Principal),
    before_the_day(Deadline, Ratified).

source("Civil Code", "115",
       en("Until the principal ratifies, the other party may withdraw, unless it knew of the lack of authority when concluding the contract."),
       ja("代理権を有しない者がした契約は、本人が追認をしない間は、相手方が取り消すことができる。ただし、契約の時において代理権を有しないことを相手方が知っていたときは、この限りでない。")).

exception(ratified_by_principal(Contract, Principal, Ratified),
          withdrawn_by_counterparty(Contract, _Counterparty, Principal, _Withdrawn, Ratified)).

withdrawn_by_counterparty(Contract, Counterparty, Principal, Withdrawn, Ratified) <=
    withdrawal_from_contract(Contract, Counterparty, Withdrawn),
    parties_to_the_contract(Contract, Counterparty, Principal),
    before_the_day(Withdrawn, Ratified).

% Not knowing by negligence does not take the right to withdraw away.
exception(withdrawn_by_counterparty(Contract, Counterparty, _Principal, _Withdrawn, _Ratified),
          lack_of_authority_known(Contract, Counterparty)).

lack_of_authority_known(Contract, Counterparty) <=
    actual_knowledge_of_lack_of_authority(Contract, Counterparty).

source("Civil Code", "113(2)",
       en("A ratification not made to the other party cannot be asserted against it, unless it knew of it."),
       ja("追認又はその拒絶は、相手方に対してしなければ、その相手方に対抗することができない。ただし、相手方がその事実を知ったときは、この限りでない。")).

% Where nothing is said of it, a ratification was made to the other party. That it was made to the agent alone is for
% the other party, who withdrew in spite of it; that the other party had learned of it before withdrawing, for who
% relies on it.
withdrawn_by_counterparty(Contract, Counterparty, Principal, Withdrawn, _Ratified) <=
    withdrawal_from_contract(Contract, Counterparty, Withdrawn),
    ratification_to_agent_alone(Contract, Principal, _Agent),
    parties_to_the_contract(Contract, Counterparty, Principal).

exception(withdrawn_by_counterparty(Contract, Counterparty, _Principal, Withdrawn, Ratified),
          ratification_learned_of(Contract, Counterparty, Withdrawn, Ratified)).

ratification_learned_of(Contract, Counterparty, Withdrawn, Ratified) <=
    knowledge_of_ratification(Contract, Counterparty, Learned),
    same_day_or_before_the_day(Ratified, Withdrawn),
    before_the_day(Learned, Withdrawn).

source("Civil Code", "109, 110, 112",
       en("Apparent authority binds the principal as authority does."),
       ja("代理権授与の表示による表見代理、権限外の行為の表見代理、代理権消滅後の表見代理の各場合には、本人は、その責任を負う。")).

binding_through_agent(Contract, Agent, Principal) <=
    conclusion_by_agent(Contract, Agent, Principal),
    apparent_authority_109(Contract, Agent, Principal).

binding_through_agent(Contract, Agent, Principal) <=
    conclusion_by_agent(Contract, Agent, Principal),
    apparent_authority_109_2(Contract, Agent, Principal).

binding_through_agent(Contract, Agent, Principal) <=
    conclusion_by_agent(Contract, Agent, Principal),
    apparent_authority_110(Contract, Agent, Principal).

binding_through_agent(Contract, Agent, Principal) <=
    conclusion_by_agent(Contract, Agent, Principal),
    apparent_authority_112(Contract, Agent, Principal).

binding_through_agent(Contract, Agent, Principal) <=
    conclusion_by_agent(Contract, Agent, Principal),
    apparent_authority_112_2(Contract, Agent, Principal).

% ---- actual authority ------------------------------------------------------------------------------------------------

source("Civil Code", "99(1)",
       en("The agent had authority when concluding the contract: it was granted before."),
       ja("代理人がその権限内において本人のためにすることを示してした意思表示は、本人に対して直接にその効力を生ずる。")).

actual_authority(Contract, Agent, Principal) <=
    grant_of_authority(Principal, Agent, _Scope, Granted),
    authority_began(Contract, Granted).

authority_began(Contract, Granted) <=
    contract_concluded(Contract, Concluded),
    same_day_or_before_the_day(Granted, Concluded).

authority_began(Contract, Granted) <=
    contract_concluded(Contract, _Concluded),
    not_stated(Granted).

source("Civil Code", "824, 859(1)",
       en("Who has parental authority, or is guardian, represents the child or ward in acts on their property."),
       ja("親権を行う者は、子の財産を管理し、かつ、その財産に関する法律行為についてその子を代表する（後見人についても同様。）。")).

actual_authority(Contract, Agent, Represented) <=
    protection(Contract, Agent, Represented).

source("Civil Code", "106",
       en("A subagent represents the principal within the subagent's authority."),
       ja("復代理人は、その権限内の行為について、本人を代表する。復代理人は、本人及び第三者に対して、その権限の範囲内において、代理人と同一の権利を有し、義務を負う。")).

actual_authority(Contract, Subagent, Principal) <=
    appointment_of_subagent(Principal, Agent, Subagent, Appointed),
    authority_began(Contract, Appointed),
    subagent_permitted(Contract, Principal, Agent),
    actual_authority(Contract, Agent, Principal).

source("Civil Code", "104",
       en("An agent by mandate may appoint a subagent only where the principal permits it or for an unavoidable reason."),
       ja("委任による代理人は、本人の許諾を得たとき、又はやむを得ない事由があるときでなければ、復代理人を選任することができない。")).

subagent_permitted(_Contract, Principal, Agent) <=
    permission_for_subagent(Principal, Agent).

subagent_permitted(_Contract, Principal, Agent) <=
    unavoidable_reason_for_subagent(Principal, Agent, _Reason).

source("Civil Code", "105",
       en("A statutory agent may appoint a subagent on his or her own responsibility."),
       ja("法定代理人は、自己の責任で復代理人を選任することができる。")).

subagent_permitted(Contract, Represented, Agent) <=
    protection(Contract, Agent, Represented).

source("Civil Code", "99(1)",
       en("An act binds the principal only within the authority."),
       ja("代理人がその権限内において本人のためにすることを示してした意思表示は、本人に対して直接にその効力を生ずる。")).

% Where nothing is said of it, the authority granted covers the contract. That the contract lies beyond it, the
% principal alleges; so does the other party by pleading that it had justifiable grounds to believe in an authority
% (110).
exception(actual_authority(Contract, Agent, _Principal),
          beyond_the_authority(Contract, Agent)).

beyond_the_authority(Contract, Agent) <=
    act_beyond_authority(Contract, Agent, _Description).

% Who pleads a belief in authority is held to it, even where that belief is not proven.
beyond_the_authority(Contract, Agent) <=
    conclusion_by_agent(Contract, Agent, _Principal),
    plea_of_justifiable_belief(Contract, _ThirdParty, _Grounds).

% It may plead the belief in the alternative: that the contract lies within the authority is then for it to show.
exception(beyond_the_authority(Contract, Agent),
          within_the_authority(Contract, Agent)).

within_the_authority(Contract, Agent) <=
    act_within_authority(Contract, Agent, _Description).

source("Civil Code", "111",
       en("Authority ends, among others, with the death of principal or agent, and with the contract on which it rests."),
       ja("代理権は、本人の死亡、代理人の死亡又は代理人が破産手続開始の決定若しくは後見開始の審判を受けたことによって消滅する。委任による代理権は、委任の終了によって消滅する。")).

exception(actual_authority(Contract, Agent, Principal),
          authority_ended(Contract, Agent, Principal)).

authority_ended(Contract, Agent, Principal) <=
    end_of_authority(Principal, Agent, Ended),
    contract_concluded(Contract, Concluded),
    before_the_day(Ended, Concluded).

death_of_principal_ended_authority :: authority_ended(Contract, Agent, Principal) <=
    death_of_principal(Principal, Agent, Died),
    contract_concluded(Contract, Concluded),
    before_the_day(Died, Concluded).

authority_ended(Contract, Agent, _Principal) <=
    bankruptcy_or_guardianship_of_agent(Agent, _Description, Decided),
    contract_concluded(Contract, Concluded),
    before_the_day(Decided, Concluded).

source("Commercial Code", "506",
       en("Authority from a mandate for commercial acts does not end with the principal's death."),
       ja("商行為の委任による代理権は、本人の死亡によっては、消滅しない。")).

exception(death_of_principal_ended_authority :: authority_ended(_Contract, Agent, Principal),
          commercial_authority(Agent, Principal)).

commercial_authority(Agent, Principal) <=
    mandate_for_commercial_acts(Principal, Agent).

% ---- self-dealing and conflicts of interest --------------------------------------------------------------------------

source("Civil Code", "108(1)",
       en("What an agent does as agent of the other party, or of both parties, counts as done without authority."),
       ja("同一の法律行為について、相手方の代理人として、又は当事者双方の代理人としてした行為は、代理権を有しない者がした行為とみなす。ただし、債務の履行及び本人があらかじめ許諾した行為については、この限りでない。")).

exception(actual_authority(Contract, Agent, Principal),
          self_dealing(Contract, Agent, Principal)).

% The agent is the other party.
self_dealing(Contract, Agent, Principal) <=
    conclusion_by_agent(Contract, Agent, Principal),
    parties_to_the_contract(Contract, Agent, Principal).

% The agent is the other party's agent, too.
self_dealing(Contract, Agent, Principal) <=
    conclusion_by_agent(Contract, Agent, Principal),
    parties_to_the_contract(Contract, Other, Principal),
    conclusion_by_agent(Contract, Agent, Other).

exception(self_dealing(Contract, _Agent, _Principal),
          performance_of_a_debt(Contract)).

performance_of_a_debt(Contract) <=
    mere_performance_of_debt(Contract, _Description).

exception(self_dealing(Contract, Agent, Principal),
          consented_beforehand(Contract, Agent, Principal)).

consented_beforehand(Contract, Agent, Principal) <=
    consent_to_conflict(Contract, Principal, Agent, Given),
    contract_concluded(Contract, Concluded),
    same_day_or_before_the_day(Given, Concluded).

source("Civil Code", "108(2)",
       en("What an agent does in a conflict of interest with the principal counts as done without authority, unless the principal consented beforehand."),
       ja("前項本文に規定するもののほか、代理人と本人との利益が相反する行為については、代理権を有しない者がした行為とみなす。ただし、本人があらかじめ許諾した行為については、この限りでない。")).

exception(actual_authority(Contract, Agent, Principal),
          conflict_of_interest_defence(Contract, Agent, Principal)).

conflict_of_interest_defence(Contract, Agent, Principal) <=
    conflict_of_interest(Contract, Agent, Principal, _Description).

exception(conflict_of_interest_defence(Contract, Agent, Principal),
          consented_beforehand(Contract, Agent, Principal)).

source("Act Partially Amending the Civil Code (Act No. 44 of 2017), Supplementary Provisions", "7(1)",
       en("Former law governs an agency whose cause arose before 1 April 2020."),
       ja("施行日前に代理権の発生原因が生じた場合（代理権授与の表示がされた場合を含む。）におけるその代理については、なお従前の例による。")).

% Former law had no rule for conflicts of interest other than self-dealing and acting for both sides. What it held of
% them by case law is not written here.
exception(conflict_of_interest_defence(_Contract, Agent, Principal),
          authority_of_former_law(Agent, Principal)).

authority_of_former_law(Agent, Principal) <=
    grant_of_authority(Principal, Agent, _Scope, Granted),
    in_force(until(2020-03-31), Granted).
