% Juridical acts and manifestations of intention (Book I, Chapter 5, Sections 1 and 2): nullity and rescission. How what
% can be rescinded is rescinded, ratified, or can no longer be rescinded stands in voidable.pl.

group(rescission(Contract, Person, Rescinded),
      [ rescission_for_mistake(Contract, Person, Rescinded),
        rescission_for_fraud(Contract, Person, Rescinded),
        rescission_for_duress(Contract, Person, Rescinded)
      ]).

% ---- public policy ---------------------------------------------------------------------------------------------------

source("Civil Code", "90",
       en("A juridical act against public policy is void."),
       ja("公の秩序又は善良の風俗に反する法律行為は、無効とする。")).

exception(claim_under_a_contract(Contract),
          nullity_public_policy(Contract)).

nullity_public_policy(Contract) <=
    against_public_policy(Contract, _Circumstances).

nullity(Contract) <=
    nullity_public_policy(Contract).

% The other grounds stand apart: against them no illegal cause (708) can be raised.
nullity(Contract) <=
    void_apart_from_public_policy(Contract).

% An evaluation: who upholds the contract bears the circumstances that speak against it.
exception(nullity_public_policy(Contract),
          public_policy_not_offended(Contract)).

public_policy_not_offended(Contract) <=
    consistent_with_public_policy(Contract, _Circumstances).

% ---- mental reservation ----------------------------------------------------------------------------------------------

source("Civil Code", "93(1) proviso",
       en("What was not meant is void if the counterparty knew, or could have known, that it was not meant."),
       ja("ただし、相手方がその意思表示が表意者の真意ではないことを知り、又は知ることができたときは、その意思表示は、無効とする。")).

exception(claim_under_a_contract(Contract),
          nullity_mental_reservation(Contract)).

nullity_mental_reservation(Contract) <=
    mental_reservation(Contract, Person, _What),
    declarant(Contract, Person, Party, Counterparty),
    knowledge_of_mental_reservation(Contract, Knower),
    declarant(Contract, Knower, Counterparty, Party).

void_apart_from_public_policy(Contract) <=
    nullity_mental_reservation(Contract).

% ---- sham ------------------------------------------------------------------------------------------------------------

source("Civil Code", "94(1)",
       en("A manifestation of intention feigned in collusion with the counterparty is void."),
       ja("相手方と通じてした虚偽の意思表示は、無効とする。")).

exception(claim_under_a_contract(Contract),
          nullity_fictitious(Contract)).

nullity_fictitious(Contract) <=
    fictitious_manifestation(Contract, Person, Other),
    parties_to_the_contract(Contract, Person, Other).

void_apart_from_public_policy(Contract) <=
    nullity_fictitious(Contract).

source("Civil Code", "94(2)",
       en("Nullity of a sham cannot be asserted against a third party in good faith: the assignee of the claim, or who acquired the thing."),
       ja("前項の規定による意思表示の無効は、善意の第三者に対抗することができない。")).

exception(nullity_fictitious(Contract),
          third_party_in_good_faith(Contract, _Person, _Day)).

% The third party is the assignee who claims, the owner who claims the thing, or the possessor from whom it is claimed.
third_party_in_good_faith(Contract, Person, _Day) <=
    fictitious_manifestation(Contract, _Party, _Other),
    good_faith_third_party(Person, _How),
    third_party_of_the_claim(Contract, Person).

third_party_of_the_claim(Contract, Person) <=
    assignment_of_claim(Contract, Assignor, Person, _Assigned),
    parties_to_the_contract(Contract, Assignor, _Debtor),
    different(Person, Assignor).

third_party_of_the_claim(Contract, Person) <=
    possession(Person, _Object),
    transfer_under_contract(Contract, From, To),
    different(Person, From),
    different(Person, To).

third_party_of_the_claim(Contract, Person) <=
    ownership(Person, _Object, _Since),
    transfer_under_contract(Contract, From, To),
    different(Person, From),
    different(Person, To).

transfer_under_contract(Contract, Seller, Buyer) <=
    agreement_of_sale(Contract, Seller, Buyer, _Object, _Price, _Concluded).

transfer_under_contract(Contract, Donor, Donee) <=
    agreement_of_gift(Contract, Donor, Donee, _Object, _Concluded).

source("Civil Code", "93(2)",
       en("Nor can the nullity of what was not meant (former law had no such provision; the case law came to the same by analogy to 94(2))."),
       ja("前項ただし書の規定による意思表示の無効は、善意の第三者に対抗することができない。")).

exception(nullity_mental_reservation(Contract),
          third_party_in_good_faith(Contract, _Person, _Day)).

third_party_in_good_faith(Contract, Person, _Day) <=
    mental_reservation(Contract, _Party, _What),
    good_faith_third_party(Person, _How),
    third_party_of_the_claim(Contract, Person).

% Without collusion the Code has no rule; the case law protects those who relied on an appearance for which the owner answers.
source("Supreme Court", "1970-09-22",
       en("An owner who made, or knowingly let stand, a false registration in another's name cannot assert against a third party who acquired from that person in good faith that this was not the owner (by analogy to Art. 94(2))."),
       ja("所有者が、不実の登記のされていることを知りながら、これを存続せしめることを明示又は黙示に承認していたときは、民法94条2項を類推適用し、所有者は、その後当該不動産について法律上利害関係を有するに至った善意の第三者に対して、登記名義人が所有権を取得していないことをもって対抗することをえない。")).

exception(claim_of_ownership(Owner, Possessor, _Object),
          reliance_on_false_title(Owner, Possessor)).

reliance_on_false_title(Owner, Possessor) <=
    false_appearance_of_title(Owner, Holder, _Object, _How),
    acquired_from_apparent_owner(Possessor, Holder),
    good_faith_third_party(Possessor, _Description).

acquired_from_apparent_owner(Buyer, Seller) <=
    agreement_of_sale(_Contract, Seller, Buyer, _Object, _Price, _Concluded).

acquired_from_apparent_owner(Donee, Donor) <=
    agreement_of_gift(_Contract, Donor, Donee, _Object, _Concluded).

source("Supreme Court", "2006-02-23",
       en("So it is where the owner's extreme carelessness made the false registration possible, towards a third party in good faith and without negligence (by analogy to Art. 94(2) and 110)."),
       ja("所有者の余りにも不注意な行為によって不実の登記がされ、その帰責性の程度が、自ら外観の作出に積極的に関与した場合やこれを知りながらあえて放置した場合と同視し得るほど重いときは、民法94条2項、110条の類推適用により、善意無過失の第三者に対し、登記名義人が所有権を取得していないことを主張することができない。")).

reliance_on_false_title(Owner, Possessor) <=
    carelessness_with_title(Owner, Holder, _Object, _How),
    acquired_from_apparent_owner(Possessor, Holder),
    good_faith_third_party(Possessor, _Description).

% ---- mistake ---------------------------------------------------------------------------------------------------------

source("Civil Code", "95(1)(i)",
       en("A manifestation of intention made by an important mistake as to what was declared may be rescinded."),
       ja("意思表示は、意思表示に対応する意思を欠く錯誤に基づくものであって、その錯誤が法律行為の目的及び取引上の社会通念に照らして重要なものであるときは、取り消すことができる。")).

exception(claim_under_a_contract(Contract),
          rescission_for_mistake(Contract, _Mistaken, _Rescinded)).

rescission_for_mistake(Contract, Mistaken, Rescinded) <=
    mistake(Contract, Mistaken, _What),
    declarant(Contract, Mistaken, Party, _Counterparty),
    under_the_law_of_today(Contract),
    rescission_declared(Contract, Party, _By, Rescinded).

source("Civil Code", "95(1)(ii), 95(2)",
       en("So may one made on a mistaken basis, if it had been indicated that this was the basis of the act."),
       ja("表意者が法律行為の基礎とした事情についてのその認識が真実に反する錯誤による意思表示の取消しは、その事情が法律行為の基礎とされていることが表示されていたときに限り、することができる。")).

rescission_for_mistake(Contract, Mistaken, Rescinded) <=
    mistake_of_basis(Contract, Mistaken, _What),
    mistake_of_indicated_basis(Contract, Mistaken),
    declarant(Contract, Mistaken, Party, _Counterparty),
    under_the_law_of_today(Contract),
    rescission_declared(Contract, Party, _By, Rescinded).

% Who alleges a mistake on the basis relies on it; that the basis was indicated must be there as well.
mistake_of_indicated_basis(Contract, Mistaken) <=
    mistake_of_basis(Contract, Mistaken, _What),
    basis_indicated(Contract, Mistaken, _Basis).

% That a mistake was important is part of the facts `mistake` and `mistake_of_basis`; what speaks against it is for who
% upholds the contract.
source("Civil Code", "95(1)",
       en("The mistake must be important in the light of the purpose of the act and common sense."),
       ja("その錯誤が法律行為の目的及び取引上の社会通念に照らして重要なものであるとき")).

exception(rescission_for_mistake(Contract, Mistaken, _Rescinded),
          unimportant_mistake(Contract, Mistaken)).

unimportant_mistake(Contract, Mistaken) <=
    mistake_without_importance(Contract, Mistaken, _Circumstances).

source("Civil Code", "95(3)",
       en("Who was grossly negligent in being mistaken cannot rescind."),
       ja("錯誤が表意者の重大な過失によるものであった場合には、次に掲げる場合を除き、第一項の規定による意思表示の取消しをすることができない。")).

exception(rescission_for_mistake(Contract, Mistaken, _Rescinded),
          grossly_negligent_mistake(Contract, Mistaken)).

grossly_negligent_mistake(Contract, Person) <=
    gross_negligence(Contract, Person, _How).

source("Civil Code", "95(3)(i)",
       en("It is otherwise if the counterparty knew of the mistake, or failed to know by gross negligence."),
       ja("一　相手方が表意者に錯誤があることを知り、又は重大な過失によって知らなかったとき。")).

exception(grossly_negligent_mistake(Contract, _Person),
          counterpartys_knowledge(Contract, _Counterparty)).

counterpartys_knowledge(Contract, Knower) <=
    counterparty_knew_mistake(Contract, Knower),
    declarant(Contract, Knower, _Counterparty, _Mistaken),
    under_the_law_of_today(Contract).

source("Civil Code", "95(3)(ii)",
       en("It is otherwise if the counterparty had fallen into the same mistake."),
       ja("二　相手方が表意者と同一の錯誤に陥っていたとき。")).

exception(grossly_negligent_mistake(Contract, _Person),
          shared_mistake(Contract, _Counterparty)).

shared_mistake(Contract, Counterparty) <=
    common_mistake(Contract, Counterparty),
    parties_to_the_contract(Contract, Counterparty, _Mistaken),
    under_the_law_of_today(Contract).

source("Civil Code", "95(4)",
       en("The rescission cannot be asserted against a third party who acquired before it in good faith and without negligence."),
       ja("第一項の規定による意思表示の取消しは、善意でかつ過失がない第三者に対抗することができない。")).

exception(rescission_for_mistake(Contract, _Mistaken, Rescinded),
          third_party_in_good_faith(Contract, _Person, Rescinded)).

% Between the parties the rescission stands: what counts is that the third party claims, or is claimed from.
third_party_in_good_faith(Contract, Person, Rescinded) <=
    good_faith_third_party(Person, _How),
    acquisition_from_a_party(Contract, Person, Acquired),
    before_the_day(Acquired, Rescinded),
    third_party_of_the_claim(Contract, Person).

acquisition_from_a_party(Contract, Person, Assigned) <=
    assignment_of_claim(Contract, Assignor, Person, Assigned),
    parties_to_the_contract(Contract, Assignor, _Debtor),
    different(Person, Assignor).

acquisition_from_a_party(Contract, Person, Acquired) <=
    transfer_under_contract(Contract, From, To),
    agreement_of_sale(Later, To, Person, _Object, _Price, Acquired),
    different(Later, Contract),
    different(Person, From).

acquisition_from_a_party(Contract, Person, Acquired) <=
    transfer_under_contract(Contract, From, To),
    agreement_of_gift(Later, To, Person, _Object, Acquired),
    different(Later, Contract),
    different(Person, From).

source("Civil Code", "95 (until 31 March 2020)",
       en("A manifestation of intention is void if there is a mistake in an element of the act; who was grossly negligent cannot assert that."),
       ja("意思表示は、法律行為の要素に錯誤があったときは、無効とする。ただし、表意者に重大な過失があったときは、表意者は、自らその無効を主張することができない。")).

exception(claim_under_a_contract(Contract),
          nullity_for_mistake(Contract, _Mistaken)).

nullity_for_mistake(Contract, Mistaken) <=
    mistake(Contract, Mistaken, _What),
    declarant(Contract, Mistaken, _Party, _Counterparty),
    under_former_law(Contract).

nullity_for_mistake(Contract, Mistaken) <=
    mistake_of_basis(Contract, Mistaken, _What),
    mistake_of_indicated_basis(Contract, Mistaken),
    declarant(Contract, Mistaken, _Party, _Counterparty),
    under_former_law(Contract).

void_apart_from_public_policy(Contract) <=
    nullity_for_mistake(Contract, _Mistaken).

exception(nullity_for_mistake(Contract, Mistaken),
          unimportant_mistake(Contract, Mistaken)).

exception(nullity_for_mistake(Contract, Mistaken),
          grossly_negligent_mistake(Contract, Mistaken)).

source("Supreme Court", "1965-09-10",
       en("Others cannot assert the nullity where the mistaken party does not mean to rely on the mistake."),
       ja("表意者自身において要素の錯誤による意思表示の無効を主張する意思がない場合には、第三者が錯誤による意思表示の無効を主張することは許されない。")).

exception(nullity_for_mistake(Contract, Mistaken),
          mistake_not_invoked(Contract, Mistaken)).

mistake_not_invoked(Contract, Mistaken) <=
    mistake_not_relied_on(Contract, Mistaken).

% ---- fraud and duress ------------------------------------------------------------------------------------------------

source("Civil Code", "96(1)",
       en("A manifestation of intention induced by fraud or duress may be rescinded."),
       ja("詐欺又は強迫による意思表示は、取り消すことができる。")).

exception(claim_under_a_contract(Contract),
          rescission_for_fraud(Contract, _Deceived, _Rescinded)).

rescission_for_fraud(Contract, Deceived, Rescinded) <=
    fraud(Contract, Deceiver, Deceived, _How),
    declarant(Contract, Deceived, Party, _Counterparty),
    fraud_of_the_other_side(Contract, Deceiver, Party),
    rescission_declared(Contract, Party, _By, Rescinded).

fraud_of_the_other_side(Contract, Deceiver, Party) <=
    parties_to_the_contract(Contract, Party, Deceiver).

exception(claim_under_a_contract(Contract),
          rescission_for_duress(Contract, _Coerced, _Rescinded)).

% Whoever used the threat.
rescission_for_duress(Contract, Coerced, Rescinded) <=
    duress(Contract, _Coercer, Coerced, _How),
    declarant(Contract, Coerced, Party, _Counterparty),
    rescission_declared(Contract, Party, _By, Rescinded).

source("Civil Code", "96(1), 101(1)",
       en("The fraud of the counterparty's agent is that of the counterparty."),
       ja("詐欺による意思表示は、取り消すことができる（相手方の代理人がした詐欺は、相手方がした詐欺と同じである。）。")).

fraud_of_the_other_side(Contract, Deceiver, Party) <=
    parties_to_the_contract(Contract, Party, Counterparty),
    conclusion_by_agent(Contract, Deceiver, Counterparty).

source("Civil Code", "96(2)",
       en("Fraud by a third party counts only if the counterparty knew of it or could have known."),
       ja("相手方に対する意思表示について第三者が詐欺を行った場合においては、相手方がその事実を知り、又は知ることができたときに限り、その意思表示を取り消すことができる。")).

fraud_of_the_other_side(Contract, _Deceiver, Party) <=
    knowledge_of_third_party_fraud(Contract, Knower),
    declarant(Contract, Knower, _Counterparty, Party),
    under_the_law_of_today(Contract).

source("Civil Code", "96(2) (until 31 March 2020)",
       en("Fraud by a third party counts only if the counterparty knew of it."),
       ja("相手方に対する意思表示について第三者が詐欺を行った場合においては、相手方がその事実を知っていたときに限り、その意思表示を取り消すことができる。")).

% Who knew comes within 96(2) as it stands today as well.
fraud_of_the_other_side(Contract, _Deceiver, Party) <=
    actual_knowledge_of_third_party_fraud(Contract, Knower),
    declarant(Contract, Knower, _Counterparty, Party).

source("Civil Code", "96(3)",
       en("Rescission for fraud cannot be asserted against a third party who acquired before it in good faith (since 1 April 2020 also: without negligence)."),
       ja("前二項の規定による詐欺による意思表示の取消しは、善意でかつ過失がない第三者（令和２年３月３１日までにされた意思表示については、善意の第三者）に対抗することができない。")).

exception(rescission_for_fraud(Contract, _Deceived, Rescinded),
          third_party_in_good_faith(Contract, _Person, Rescinded)).

% ---- which law, and whose intention counts --------------------------------------------------------------------------

source("Act Partially Amending the Civil Code (Act No. 44 of 2017), Supplementary Provisions", "6(1)",
       en("Former law applies to manifestations of intention made before 1 April 2020."),
       ja("施行日前にされた意思表示については、新法第九十三条、第九十五条、第九十六条第二項及び第三項並びに第九十八条の二の規定にかかわらず、なお従前の例による。")).

under_the_law_of_today(Contract) <=
    contract_concluded(Contract, Concluded),
    in_force(from(2020-04-01), Concluded).

under_former_law(Contract) <=
    contract_concluded(Contract, Concluded),
    in_force(until(2020-03-31), Concluded).

% What the other party itself knew counts as well (101(3)).
source("Civil Code", "101(1), 101(2)",
       en("Where an agent acted, mistake, fraud, duress and knowledge are judged by the agent."),
       ja("代理人が相手方に対してした意思表示の効力が意思の不存在、錯誤、詐欺、強迫又はある事情を知っていたこと若しくは知らなかったことにつき過失があったことによって影響を受けるべき場合には、その事実の有無は、代理人について決するものとする（相手方が代理人に対してした意思表示についても同様である。）。")).

declarant(Contract, Party, Party, Counterparty) <=
    parties_to_the_contract(Contract, Party, Counterparty).

declarant(Contract, Agent, Principal, Counterparty) <=
    conclusion_by_agent(Contract, Agent, Principal),
    parties_to_the_contract(Contract, Principal, Counterparty).
