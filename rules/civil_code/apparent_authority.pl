% Apparent authority and abuse of authority (Book I, Chapter 5, Section 3: 107, 109, 110, 112).

source("Civil Code", "109(1)",
       en("Who represents to a third party that another has authority is bound by what that other does within it."),
       ja("第三者に対して他人に代理権を与えた旨を表示した者は、その代理権の範囲内においてその他人が第三者との間でした行為について、その責任を負う。ただし、第三者が、その他人が代理権を与えられていないことを知り、又は過失によって知らなかったときは、この限りでない。")).

apparent_authority_109(Contract, Agent, Principal) <=
    representation_of_authority(Principal, Agent, ThirdParty, _Scope),
    parties_to_the_contract(Contract, ThirdParty, Principal).

% Where nothing is said of it, the contract lies within the authority represented; that it does not is for the
% principal.
exception(apparent_authority_109(Contract, Agent, _Principal),
          beyond_the_represented_authority(Contract, Agent)).

beyond_the_represented_authority(Contract, Agent) <=
    act_beyond_represented_authority(Contract, Agent, _Description).

source("Civil Code", "109(2)",
       en("Beyond the authority represented, the principal is bound where the third party has justifiable grounds to believe in it."),
       ja("第三者に対して他人に代理権を与えた旨を表示した者は、その代理権の範囲内においてその他人が第三者との間で行為をしたとすれば前項の規定によりその責任を負うべき場合において、その他人が第三者との間でその代理権の範囲外の行為をしたときは、第三者がその行為についてその他人の代理権があると信ずべき正当な理由があるときに限り、その行為についての責任を負う。")).

apparent_authority_109_2(Contract, Agent, Principal) <=
    representation_of_authority(Principal, Agent, ThirdParty, _Scope),
    justifiable_belief_in_authority(Contract, ThirdParty, _Grounds),
    parties_to_the_contract(Contract, ThirdParty, Principal).

source("Civil Code", "110",
       en("Who granted an authority is bound by what the agent does beyond it, where the third party has justifiable grounds to believe in an authority."),
       ja("前条第一項本文の規定は、代理人がその権限外の行為をした場合において、第三者が代理人の権限があると信ずべき正当な理由があるときについて準用する。")).

apparent_authority_110(Contract, Agent, Principal) <=
    grant_of_authority(Principal, Agent, _Scope, Granted),
    justifiable_belief_in_authority(Contract, ThirdParty, _Grounds),
    parties_to_the_contract(Contract, ThirdParty, Principal),
    authority_began(Contract, Granted).

% What was exceeded is an authority that the agent had at the time; after its end, 112(2) applies.
exception(apparent_authority_110(Contract, Agent, Principal),
          authority_ended(Contract, Agent, Principal)).

source("Civil Code", "112(1)",
       en("Who granted an authority is bound after its end by what the former agent does within it, towards a third party who did not know of the end."),
       ja("他人に代理権を与えた者は、代理権の消滅後にその代理権の範囲内においてその他人が第三者との間でした行為について、代理権の消滅の事実を知らなかった第三者に対してその責任を負う。ただし、第三者が過失によってその事実を知らなかったときは、この限りでない。")).

% That the third party did not know goes with relying on this ground; that it knew is for the principal.
apparent_authority_112(Contract, Agent, Principal) <=
    grant_of_authority(Principal, Agent, _Scope, _Granted),
    authority_had_ended(Contract, Agent, Principal).

authority_had_ended(Contract, Agent, Principal) <=
    end_of_authority(Principal, Agent, Ended),
    contract_concluded(Contract, Concluded),
    before_the_day(Ended, Concluded).

% What ends it is all one: so the bankruptcy or guardianship of the agent (111(1)(ii)).
authority_had_ended(Contract, Agent, _Principal) <=
    bankruptcy_or_guardianship_of_agent(Agent, _Description, Decided),
    contract_concluded(Contract, Concluded),
    before_the_day(Decided, Concluded).

exception(apparent_authority_112(Contract, Agent, _Principal),
          beyond_the_authority(Contract, Agent)).

source("Civil Code", "112(2)",
       en("Beyond the former authority, the principal is bound where the third party has justifiable grounds to believe in it."),
       ja("他人に代理権を与えた者は、代理権の消滅後に、その代理権の範囲内においてその他人が第三者との間で行為をしたとすれば前項の規定によりその責任を負うべき場合において、その他人が第三者との間でその代理権の範囲外の行為をしたときは、第三者がその行為についてその他人の代理権があると信ずべき正当な理由があるときに限り、その行為についての責任を負う。")).

apparent_authority_112_2(Contract, Agent, Principal) <=
    grant_of_authority(Principal, Agent, _Scope, _Granted),
    justifiable_belief_in_authority(Contract, ThirdParty, _Grounds),
    parties_to_the_contract(Contract, ThirdParty, Principal),
    authority_had_ended(Contract, Agent, Principal).

source("Civil Code", "109(1) proviso, 112(1)",
       en("Not where the third party knew, or did not know by negligence, that there was no authority."),
       ja("ただし、第三者が、その他人が代理権を与えられていないことを知り、又は過失によって知らなかったときは、この限りでない（代理権の消滅についても、同様とする。）。")).

exception(apparent_authority_109(Contract, _Agent, Principal),
          knowledge_of_lack(Contract, _ThirdParty, Principal)).

exception(apparent_authority_109_2(Contract, _Agent, Principal),
          knowledge_of_lack(Contract, _ThirdParty, Principal)).

exception(apparent_authority_112(Contract, _Agent, Principal),
          knowledge_of_lack(Contract, _ThirdParty, Principal)).

exception(apparent_authority_112_2(Contract, _Agent, Principal),
          knowledge_of_lack(Contract, _ThirdParty, Principal)).

knowledge_of_lack(Contract, ThirdParty, Principal) <=
    knowledge_of_lack_of_authority(Contract, ThirdParty),
    parties_to_the_contract(Contract, ThirdParty, Principal).

group(apparent_authority_by_belief(Contract, Agent, Principal),
      [ apparent_authority_109_2(Contract, Agent, Principal),
        apparent_authority_110(Contract, Agent, Principal),
        apparent_authority_112_2(Contract, Agent, Principal)
      ]).

source("Civil Code", "110",
       en("Who knew that there was no authority, or did not know by negligence, has no justifiable grounds to believe in one."),
       ja("第三者が代理人の権限があると信ずべき正当な理由があるとき（代理権のないことを知り、又は過失によって知らなかった第三者には、正当な理由がない。）。")).

exception(apparent_authority_110(Contract, _Agent, Principal),
          knowledge_of_lack(Contract, _ThirdParty, Principal)).

source("Civil Code", "110",
       en("The grounds for the belief in an authority can be met by facts that speak against it."),
       ja("第三者が代理人の権限があると信ずべき正当な理由があるとき。")).

% Justifiable grounds are an evaluation: the facts that hinder it are for the principal.
exception(apparent_authority_by_belief(Contract, _Agent, Principal),
          belief_not_justified(Contract, _ThirdParty, Principal)).

belief_not_justified(Contract, ThirdParty, Principal) <=
    facts_against_belief_in_authority(Contract, ThirdParty, _Circumstances),
    parties_to_the_contract(Contract, ThirdParty, Principal).

% ---- abuse of authority ----------------------------------------------------------------------------------------------

group(authority_of_any_kind(Contract, Agent, Principal),
      [ actual_authority(Contract, Agent, Principal),
        apparent_authority_109(Contract, Agent, Principal),
        apparent_authority_109_2(Contract, Agent, Principal),
        apparent_authority_110(Contract, Agent, Principal),
        apparent_authority_112(Contract, Agent, Principal),
        apparent_authority_112_2(Contract, Agent, Principal)
      ]).

source("Civil Code", "107",
       en("An act within the authority, but for the agent's own or a third party's benefit, counts as one without authority where the other party knew or could have known it."),
       ja("代理人が自己又は第三者の利益を図る目的で代理権の範囲内の行為をした場合において、相手方がその目的を知り、又は知ることができたときは、その行為は、代理権を有しない者がした行為とみなす。")).

% Former law came to the same by analogy to the proviso of Article 93 (Sup. Ct. 1967-04-20): no act is left out.
exception(authority_of_any_kind(Contract, Agent, Principal),
          abuse_of_authority_defence(Contract, Agent, Principal)).

abuse_of_authority_defence(Contract, Agent, Principal) <=
    abuse_of_authority(Contract, Agent, Counterparty, _Description),
    parties_to_the_contract(Contract, Counterparty, Principal).
