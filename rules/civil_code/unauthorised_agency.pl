% Agency (Book I, Chapter 5, Section 3): the liability of who concluded a contract for another without authority.

group(money_claim(Contract, Creditor, Agent),
      [ claim_against_unauthorised_agent(Contract, Creditor, Agent, _Principal, _Amount),
        claim_for_damages_unauthorised_agent(Contract, Creditor, Agent, _Principal1, _Amount1)
      ]).

group(claim_that_prescribes(Contract, Creditor, Agent),
      [ claim_against_unauthorised_agent(Contract, Creditor, Agent, _Principal, _Amount),
        claim_for_damages_unauthorised_agent(Contract, Creditor, Agent, _Principal1, _Amount1)
      ]).

group(claim_for_want_of_authority(Contract, Counterparty, Agent, Principal),
      [ claim_against_unauthorised_agent(Contract, Counterparty, Agent, Principal, _Amount),
        claim_for_damages_unauthorised_agent(Contract, Counterparty, Agent, Principal, _Amount1)
      ]).

source("Civil Code", "117(1)",
       en("Who concluded a contract as the agent of another owes the other party, at its choice, performance or damages."),
       ja("他人の代理人として契約をした者は、自己の代理権を証明したとき、又は本人の追認を得たときを除き、相手方の選択に従い、相手方に対して履行又は損害賠償の責任を負う。")).

% The claim itself is the choice. Apparent authority is no defence: it is for the other party to rely on or not
% (Sup. Ct. 1987-07-07).
claim_against_unauthorised_agent(Contract, Seller, Agent, Buyer, Price) <=
    conclusion_by_agent(Contract, Agent, Buyer),
    agreement_of_sale(Contract, Seller, Buyer, _Object, Price, _Concluded),
    stated(Price).

claim_against_unauthorised_agent(Contract, Contractor, Agent, Orderer, Remuneration) <=
    conclusion_by_agent(Contract, Agent, Orderer),
    agreement_of_work(Contract, Orderer, Contractor, _Work, Remuneration, _Concluded),
    completion_of_work(Contract, Contractor, _Completed),
    stated(Remuneration).

claim_against_unauthorised_agent(Contract, Lender, Agent, Borrower, Lent) <=
    conclusion_by_agent(Contract, Agent, Borrower),
    amount_lent(Contract, Lender, Borrower, Lent),
    loan_fell_due(Contract, _Due).

claim_for_damages_unauthorised_agent(Contract, Counterparty, Agent, Principal, Sum) <=
    conclusion_by_agent(Contract, Agent, Principal),
    parties_to_the_contract(Contract, Counterparty, Principal),
    damage(Contract, Counterparty, _Description, Part),
    stated(Part),
    causation(Contract, Agent, Counterparty, _How),
    total(Amount, damage(Contract, Counterparty, _Each, Amount), Sum).

% That there was authority, or a ratification, is for the agent.
exception(claim_for_want_of_authority(Contract, _Counterparty, Agent, Principal),
          actual_authority(Contract, Agent, Principal)).

exception(claim_for_want_of_authority(Contract, _Counterparty, _Agent, Principal),
          ratified_by_principal(Contract, Principal, _Ratified)).

source("Civil Code", "117(2)(i)",
       en("Not where the other party knew that there was no authority."),
       ja("他人の代理人として契約をした者が代理権を有しないことを相手方が知っていたとき。")).

exception(claim_for_want_of_authority(Contract, Counterparty, _Agent, _Principal),
          lack_of_authority_known(Contract, Counterparty)).

source("Civil Code", "117(2)(ii)",
       en("Nor where the other party did not know by negligence, unless the agent knew."),
       ja("他人の代理人として契約をした者が代理権を有しないことを相手方が過失によって知らなかったとき。ただし、他人の代理人として契約をした者が自己に代理権がないことを知っていたときは、この限りでない。")).

exception(claim_for_want_of_authority(Contract, Counterparty, _Agent, _Principal),
          negligence_as_to_authority(Contract, Counterparty)).

negligence_as_to_authority(Contract, Counterparty) <=
    knowledge_of_lack_of_authority(Contract, Counterparty).

exception(negligence_as_to_authority(Contract, Counterparty),
          agent_knew_of_lack(Contract, _Agent, Counterparty)).

agent_knew_of_lack(Contract, Agent, Counterparty) <=
    agents_knowledge_of_lack_of_authority(Contract, Agent),
    conclusion_by_agent(Contract, Agent, Principal),
    parties_to_the_contract(Contract, Counterparty, Principal).

source("Act Partially Amending the Civil Code (Act No. 44 of 2017), Supplementary Provisions", "7(2)",
       en("Former law governs the liability of who acted as agent without authority before 1 April 2020."),
       ja("施行日前に無権代理人が代理人として行為をした場合におけるその無権代理人の責任については、新法第百十七条の規定にかかわらず、なお従前の例による。")).

% Under former law the agent's knowledge did not matter.
exception(agent_knew_of_lack(Contract, _Agent, _Counterparty),
          unauthorised_act_of_former_law(Contract)).

unauthorised_act_of_former_law(Contract) <=
    contract_concluded(Contract, Concluded),
    in_force(until(2020-03-31), Concluded).

source("Civil Code", "117(2)(iii)",
       en("Nor where the agent's capacity to act was limited."),
       ja("他人の代理人として契約をした者が行為能力の制限を受けていたとき。")).

exception(claim_for_want_of_authority(Contract, _Counterparty, Agent, _Principal),
          agent_of_limited_capacity(Contract, Agent)).

agent_of_limited_capacity(Contract, Agent) <=
    minor(Contract, Agent).

agent_of_limited_capacity(Contract, Agent) <=
    adult_guardianship(Contract, Agent).

agent_of_limited_capacity(Contract, Agent) <=
    curatorship(Contract, Agent).

agent_of_limited_capacity(Contract, Agent) <=
    assistance(Contract, Agent).
