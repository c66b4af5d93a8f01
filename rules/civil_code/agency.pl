% Agency (Book I, Chapter 5, Section 3): whom an act binds that another concluded.

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

source("Civil Code", "113(1), 116",
       en("Ratification by the principal binds the principal from the time of the contract."),
       ja("代理権を有しない者が他人の代理人としてした契約は、本人がその追認をしなければ、本人に対してその効力を生じない。追認は、別段の意思表示がないときは、契約の時にさかのぼってその効力を生ずる。")).

binding_through_agent(Contract, Agent, Principal) <=
    conclusion_by_agent(Contract, Agent, Principal),
    ratification(Contract, Principal, _Ratified).

source("Civil Code", "109, 110, 112",
       en("Apparent authority binds the principal as authority does."),
       ja("代理権授与の表示による表見代理、権限外の行為の表見代理、代理権消滅後の表見代理の各場合には、本人は、その責任を負う。")).

binding_through_agent(Contract, Agent, Principal) <=
    conclusion_by_agent(Contract, Agent, Principal),
    apparent_authority_109(Contract, Agent, Principal).

binding_through_agent(Contract, Agent, Principal) <=
    conclusion_by_agent(Contract, Agent, Principal),
    apparent_authority_110(Contract, Agent, Principal).

binding_through_agent(Contract, Agent, Principal) <=
    conclusion_by_agent(Contract, Agent, Principal),
    apparent_authority_112(Contract, Agent, Principal).

% ---- actual authority ------------------------------------------------------------------------------------------------

source("Civil Code", "99(1)",
       en("The agent had authority when concluding the contract: it was granted before."),
       ja("代理人がその権限内において本人のためにすることを示してした意思表示は、本人に対して直接にその効力を生ずる。")).

actual_authority(Contract, Agent, Principal) <=
    grant_of_authority(Principal, Agent, _Scope, Granted),
    contract_concluded(Contract, Concluded),
    same_day_or_before_the_day(Granted, Concluded).

actual_authority(Contract, Agent, Principal) <=
    grant_of_authority(Principal, Agent, _Scope, Granted),
    contract_concluded(Contract, _Concluded),
    not_stated(Granted).

% Where nothing is said of it, the authority granted covers the contract. That the contract lies beyond it, the principal
% alleges; so does the other party by pleading that it had justifiable grounds to believe in an authority (110).
exception(actual_authority(Contract, Agent, _Principal),
          beyond_the_authority(Contract, Agent)).

beyond_the_authority(Contract, Agent) <=
    act_beyond_authority(Contract, Agent, _Description).

beyond_the_authority(Contract, Agent) <=
    conclusion_by_agent(Contract, Agent, _Principal),
    justifiable_belief_in_authority(Contract, _ThirdParty, _Grounds).

source("Civil Code", "111",
       en("Authority ends, among others, with the death of principal or agent, and with the contract on which it rests."),
       ja("代理権は、本人の死亡、代理人の死亡又は代理人が破産手続開始の決定若しくは後見開始の審判を受けたことによって消滅する。委任による代理権は、委任の終了によって消滅する。")).

exception(actual_authority(Contract, Agent, Principal),
          authority_ended(Contract, Agent, Principal)).

authority_ended(Contract, Agent, Principal) <=
    end_of_authority(Principal, Agent, Ended),
    contract_concluded(Contract, Concluded),
    before_the_day(Ended, Concluded).

% ---- apparent authority ----------------------------------------------------------------------------------------------

source("Civil Code", "109(1)",
       en("Who represents to a third party that another has authority is bound by what that other does within it."),
       ja("第三者に対して他人に代理権を与えた旨を表示した者は、その代理権の範囲内においてその他人が第三者との間でした行為について、その責任を負う。ただし、第三者が、その他人が代理権を与えられていないことを知り、又は過失によって知らなかったときは、この限りでない。")).

apparent_authority_109(Contract, Agent, Principal) <=
    representation_of_authority(Principal, Agent, ThirdParty, _Scope),
    parties_to_the_contract(Contract, ThirdParty, Principal).

source("Civil Code", "110",
       en("Who granted an authority is bound by what the agent does beyond it, where the third party has justifiable grounds to believe in an authority."),
       ja("前条第一項本文の規定は、代理人がその権限外の行為をした場合において、第三者が代理人の権限があると信ずべき正当な理由があるときについて準用する。")).

apparent_authority_110(Contract, Agent, Principal) <=
    grant_of_authority(Principal, Agent, _Scope, _Granted),
    justifiable_belief_in_authority(Contract, ThirdParty, _Grounds),
    parties_to_the_contract(Contract, ThirdParty, Principal).

source("Civil Code", "112(1)",
       en("Who granted an authority is bound after its end by what the former agent does within it, towards a third party who did not know of the end."),
       ja("他人に代理権を与えた者は、代理権の消滅後にその代理権の範囲内においてその他人が第三者との間でした行為について、代理権の消滅の事実を知らなかった第三者に対してその責任を負う。ただし、第三者が過失によってその事実を知らなかったときは、この限りでない。")).

% That the third party did not know goes with relying on this ground; that it knew is for the principal.
apparent_authority_112(Contract, Agent, Principal) <=
    grant_of_authority(Principal, Agent, _Scope, _Granted),
    end_of_authority(Principal, Agent, Ended),
    contract_concluded(Contract, Concluded),
    before_the_day(Ended, Concluded).

source("Civil Code", "109(1) proviso, 112(1)",
       en("Not where the third party knew, or did not know by negligence, that there was no authority."),
       ja("ただし、第三者が、その他人が代理権を与えられていないことを知り、又は過失によって知らなかったときは、この限りでない（代理権の消滅についても、同様とする。）。")).

exception(apparent_authority_109(Contract, _Agent, _Principal),
          knowledge_of_lack(Contract, _ThirdParty)).

exception(apparent_authority_112(Contract, _Agent, _Principal),
          knowledge_of_lack(Contract, _ThirdParty)).

knowledge_of_lack(Contract, ThirdParty) <=
    knowledge_of_lack_of_authority(Contract, ThirdParty).

% ---- abuse of authority ----------------------------------------------------------------------------------------------

source("Civil Code", "107",
       en("An act within the authority, but for the agent's own or a third party's benefit, counts as one without authority where the other party knew or could have known it."),
       ja("代理人が自己又は第三者の利益を図る目的で代理権の範囲内の行為をした場合において、相手方がその目的を知り、又は知ることができたときは、その行為は、代理権を有しない者がした行為とみなす。")).

exception(actual_authority(Contract, Agent, _Principal),
          abuse_of_authority_defence(Contract, Agent)).

exception(apparent_authority_109(Contract, Agent, _Principal),
          abuse_of_authority_defence(Contract, Agent)).

exception(apparent_authority_110(Contract, Agent, _Principal),
          abuse_of_authority_defence(Contract, Agent)).

exception(apparent_authority_112(Contract, Agent, _Principal),
          abuse_of_authority_defence(Contract, Agent)).

abuse_of_authority_defence(Contract, Agent) <=
    abuse_of_authority(Contract, Agent, _Counterparty, _Description).
