% Juridical acts and manifestations of intention (Book I, Chapter 5, Sections 1 and 2): nullity and rescission.

% ---- fraud and duress ------------------------------------------------------------------------------------------------

source("Civil Code", "96(1)",
       en("A manifestation of intention induced by fraud or duress is voidable."),
       ja("詐欺又は強迫による意思表示は、取り消すことができる。")).

exception(claim_under_a_contract(Contract),
          rescission_for_fraud(Contract, _Deceived, _Rescinded)).

rescission_for_fraud(Contract, Deceived, Rescinded) <=
    fraud(Contract, Deceiver, Deceived, _How),
    manifestation_of_rescission(Contract, Deceived, Deceiver, Rescinded).

exception(claim_under_a_contract(Contract),
          rescission_for_duress(Contract, _Coerced, _Rescinded)).

rescission_for_duress(Contract, Coerced, Rescinded) <=
    duress(Contract, _Coercer, Coerced, _How),
    manifestation_of_rescission(Contract, Coerced, _To, Rescinded).

source("Civil Code", "96(2)",
       en("Fraud by a third party counts only if the counterparty knew of it or could have known."),
       ja("相手方に対する意思表示について第三者が詐欺を行った場合においては、相手方がその事実を知り、又は知ることができたときに限り、その意思表示を取り消すことができる。")).

rescission_for_fraud(Contract, Deceived, Rescinded) <=
    fraud(Contract, Deceiver, Deceived, _How),
    manifestation_of_rescission(Contract, Deceived, Counterparty, Rescinded),
    knowledge_of_third_party_fraud(Contract, Counterparty),
    different(Deceiver, Counterparty).
