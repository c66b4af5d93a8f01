% Capacity (Book I, Chapter 2): who can bind themselves alone, and ratification of what can be rescinded.

% ---- minors ----------------------------------------------------------------------------------------------------------

source("Civil Code", "5(2), 120(1), 121",
       en("A juridical act of a minor may be rescinded by the minor or the statutory agent, and is then void from the beginning."),
       ja("未成年者が法定代理人の同意を得ないでした法律行為は、本人又は法定代理人が取り消すことができ、取り消された行為は、初めから無効であったものとみなす。")).

exception(claim_under_a_contract(Contract),
          rescission_by_minor(Contract, _Minor, _Rescinded)).

% A manifestation made to the minor comes from the other side, who has nothing to rescind.
rescission_by_minor(Contract, Minor, Rescinded) <=
    minor(Contract, Minor),
    manifestation_of_rescission(Contract, _By, To, Rescinded),
    different(To, Minor).

source("Civil Code", "5(1)",
       en("The act stands if the statutory agent consented; a consent is given before or with the act, what comes later is ratification."),
       ja("未成年者が法律行為をするには、その法定代理人の同意を得なければならない（事後のものは追認である。）。")).

exception(rescission_by_minor(Contract, Minor, _Rescinded),
          consent_to_minors_act(Contract, Minor)).

consent_to_minors_act(Contract, Minor) <=
    consent_of_statutory_agent(Contract, _Agent, Minor, Given),
    contract_concluded(Contract, Concluded),
    same_day_or_before_the_day(Given, Concluded).

consent_to_minors_act(Contract, Minor) <=
    consent_of_statutory_agent(Contract, _Agent, Minor, Given),
    not_stated(Given).

source("Civil Code", "5(3)",
       en("Property that the statutory agent has permitted the minor to dispose of may be disposed of freely."),
       ja("法定代理人が処分を許した財産は、未成年者が自由に処分することができる。")).

exception(rescission_by_minor(Contract, Minor, _Rescinded),
          permitted_disposal(Contract, Minor)).

permitted_disposal(Contract, Minor) <=
    property_permitted_to_dispose(Contract, _Agent, Minor).

source("Civil Code", "21",
       en("A person with limited capacity who used fraudulent means to be believed a person with capacity cannot rescind."),
       ja("制限行為能力者が行為能力者であることを信じさせるため詐術を用いたときは、その行為を取り消すことができない。")).

exception(rescission_by_minor(Contract, Minor, _Rescinded),
          fraudulent_means(Contract, Minor)).

fraudulent_means(Contract, Person) <=
    fraudulent_means_as_to_capacity(Contract, Person, _Means).

% ---- ratification ----------------------------------------------------------------------------------------------------

source("Civil Code", "122, 124",
       en("What has been ratified by the person entitled can no longer be rescinded."),
       ja("取り消すことができる行為は、取消権者が追認したときは、以後、取り消すことができない。")).

exception(rescission_by_minor(Contract, _Minor, Rescinded),
          ratified(Contract, _By, Rescinded)).

exception(rescission_for_fraud(Contract, Deceived, Rescinded),
          ratified(Contract, Deceived, Rescinded)).

exception(rescission_for_duress(Contract, Coerced, Rescinded),
          ratified(Contract, Coerced, Rescinded)).

ratified(Contract, By, Rescinded) <=
    ratification(Contract, By, Ratified),
    before_the_day(Ratified, Rescinded).
