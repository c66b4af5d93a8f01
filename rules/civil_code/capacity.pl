% Capacity (Book I, Chapter 2, Sections 2 and 3): who cannot be bound, and whose acts can be rescinded. How what can be
% rescinded is rescinded, ratified, or can no longer be rescinded stands in voidable.pl.

group(rescission_for_limited_capacity(Contract, Person, Rescinded),
      [ rescission_by_minor(Contract, Person, Rescinded),
        rescission_by_ward(Contract, Person, Rescinded),
        rescission_by_curatee(Contract, Person, Rescinded),
        rescission_by_assisted_person(Contract, Person, Rescinded)
      ]).

group(rescission(Contract, Person, Rescinded),
      [ rescission_by_minor(Contract, Person, Rescinded),
        rescission_by_ward(Contract, Person, Rescinded),
        rescission_by_curatee(Contract, Person, Rescinded),
        rescission_by_assisted_person(Contract, Person, Rescinded)
      ]).

group(rescission_for_want_of_consent(Contract, Person),
      [ rescission_by_curatee(Contract, Person, _Rescinded),
        rescission_by_assisted_person(Contract, Person, _Rescinded1)
      ]).

% ---- mental capacity -------------------------------------------------------------------------------------------------

% Before 1 April 2020 the same was settled case law.
source("Civil Code", "3-2",
       en("A juridical act is void if a party to it had no mental capacity when manifesting the intention."),
       ja("法律行為の当事者が意思表示をした時に意思能力を有しなかったときは、その法律行為は、無効とする。")).

exception(claim_under_a_contract(Contract),
          nullity_mental_capacity(Contract, _Person)).

nullity_mental_capacity(Contract, Person) <=
    lack_of_mental_capacity(Contract, Person, _How),
    declarant(Contract, Person, _Party, _Counterparty).

void_apart_from_public_policy(Contract) <=
    nullity_mental_capacity(Contract, _Person).

% ---- minors ----------------------------------------------------------------------------------------------------------

source("Civil Code", "5(2), 120(1), 121",
       en("A juridical act of a minor may be rescinded by the minor or the statutory agent, and is then void from the beginning."),
       ja("前項の規定に反する法律行為（未成年者が法定代理人の同意を得ないでした法律行為）は、取り消すことができる。取り消された行為は、初めから無効であったものとみなす。")).

exception(claim_under_a_contract(Contract),
          rescission_by_minor(Contract, _Minor, _Rescinded)).

rescission_by_minor(Contract, Minor, Rescinded) <=
    minor(Contract, Minor),
    rescission_declared(Contract, Minor, _By, Rescinded).

% Or minority follows from the day of birth.
rescission_by_minor(Contract, Minor, Rescinded) <=
    contract_concluded(Contract, Concluded),
    rescission_declared(Contract, Minor, _By, Rescinded),
    under_age(Minor, Concluded).

source("Civil Code", "4",
       en("Majority is reached at the age of 18."),
       ja("年齢十八歳をもって、成年とする。")).

% Under age is who was born after the day that lies eighteen years back; on the birthday itself majority is reached.
under_age(Person, Day) <=
    date_of_birth(Person, Born),
    in_force(from(2022-04-01), Day),
    n_month_before(Day, 216, Latest),
    after_the_day(Born, Latest).

source("Civil Code", "4 (until 31 March 2022)",
       en("Majority is reached at the age of 20."),
       ja("年齢二十歳をもって、成年とする。")).

under_age(Person, Day) <=
    date_of_birth(Person, Born),
    in_force(until(2022-03-31), Day),
    n_month_before(Day, 240, Latest),
    after_the_day(Born, Latest).

source("Civil Code", "753 (until 31 March 2022)",
       en("A minor who marries is thereby deemed to have reached majority."),
       ja("未成年者が婚姻をしたときは、これによって成年に達したものとみなす。")).

exception(rescission_by_minor(Contract, Minor, _Rescinded),
          majority_by_marriage(Contract, Minor)).

majority_by_marriage(Contract, Person) <=
    marriage(Person, Married),
    in_force(until(2022-03-31), Married),
    contract_concluded(Contract, Concluded),
    same_day_or_before_the_day(Married, Concluded).

source("Civil Code", "5(1)",
       en("A minor needs the statutory agent's consent for a juridical act (what comes after the act is ratification)."),
       ja("未成年者が法律行為をするには、その法定代理人の同意を得なければならない（事後の同意は追認となる。）。")).

exception(rescission_by_minor(Contract, Minor, _Rescinded),
          consent_to_minors_act(Contract, Minor)).

consent_to_minors_act(Contract, Minor) <=
    consent_of_statutory_agent(Contract, _Agent, Minor, Given),
    contract_concluded(Contract, Concluded),
    same_day_or_before_the_day(Given, Concluded).

% Consent to an act is given before it; that it came later is said by the date.
consent_to_minors_act(Contract, Minor) <=
    consent_of_statutory_agent(Contract, _Agent, Minor, Given),
    not_stated(Given).

consent_to_minors_act(Contract, Minor) <=
    consent_of_statutory_agent(Contract, _Agent, Minor, _Given),
    contract_concluded(Contract, Concluded),
    not_stated(Concluded).

source("Civil Code", "5(1) proviso",
       en("No consent is needed for an act that merely gives the minor a right or frees the minor of a duty."),
       ja("ただし、単に権利を得、又は義務を免れる法律行為については、この限りでない。")).

exception(rescission_by_minor(Contract, Minor, _Rescinded),
          mere_benefit(Contract, Minor)).

mere_benefit(Contract, Minor) <=
    merely_beneficial_act(Contract, Minor, _How).

source("Civil Code", "5(3)",
       en("Property that the statutory agent has permitted the minor to dispose of may be disposed of freely."),
       ja("法定代理人が目的を定めて処分を許した財産は、その目的の範囲内において、未成年者が自由に処分することができる。目的を定めないで処分を許した財産を処分するときも、同様とする。")).

exception(rescission_by_minor(Contract, Minor, _Rescinded),
          permitted_disposal(Contract, Minor)).

permitted_disposal(Contract, Minor) <=
    property_permitted_to_dispose(Contract, _Agent, Minor).

source("Civil Code", "6(1)",
       en("A minor who is permitted to carry on a business has the capacity of an adult as far as that business goes."),
       ja("一種又は数種の営業を許された未成年者は、その営業に関しては、成年者と同一の行為能力を有する。")).

exception(rescission_by_minor(Contract, Minor, _Rescinded),
          act_of_permitted_business(Contract, Minor)).

act_of_permitted_business(Contract, Minor) <=
    permission_of_business(Contract, _Agent, Minor, _Business, Permitted),
    contract_concluded(Contract, Concluded),
    same_day_or_before_the_day(Permitted, Concluded).

source("Civil Code", "6(2)",
       en("The statutory agent may withdraw or restrict that permission if the minor turns out unfit for the business."),
       ja("前項の場合において、未成年者がその営業に堪えることができない事由があるときは、その法定代理人は、その許可を取り消し、又はこれを制限することができる。")).

exception(act_of_permitted_business(Contract, Minor),
          business_permission_withdrawn(Contract, Minor)).

business_permission_withdrawn(Contract, Minor) <=
    withdrawal_of_business_permission(Contract, _Agent, Minor, Withdrawn),
    contract_concluded(Contract, Concluded),
    before_the_day(Withdrawn, Concluded).

source("Civil Code", "824, 859(1)",
       en("Who has parental authority, or is guardian, represents the child or ward in acts on their property."),
       ja("親権を行う者は、子の財産を管理し、かつ、その財産に関する法律行為についてその子を代表する（後見人についても同様。）。")).

exception(rescission_by_minor(Contract, Minor, _Rescinded),
          concluded_by_statutory_agent(Contract, Minor)).

exception(rescission_by_ward(Contract, Ward, _Rescinded),
          concluded_by_statutory_agent(Contract, Ward)).

exception(nullity_mental_capacity(Contract, Person),
          concluded_by_statutory_agent(Contract, Person)).

concluded_by_statutory_agent(Contract, Person) <=
    conclusion_by_agent(Contract, Agent, Person),
    protection(Contract, Agent, Person).

% ---- adult wards -----------------------------------------------------------------------------------------------------

source("Civil Code", "9, 120(1), 121",
       en("A juridical act of an adult ward may be rescinded by the ward or the guardian, even where the guardian consented."),
       ja("成年被後見人の法律行為は、取り消すことができる。取り消された行為は、初めから無効であったものとみなす。")).

exception(claim_under_a_contract(Contract),
          rescission_by_ward(Contract, _Ward, _Rescinded)).

rescission_by_ward(Contract, Ward, Rescinded) <=
    adult_guardianship(Contract, Ward),
    rescission_declared(Contract, Ward, _By, Rescinded).

source("Civil Code", "9 proviso",
       en("The purchase of daily necessities and other acts of daily life cannot be rescinded."),
       ja("ただし、日用品の購入その他日常生活に関する行為については、この限りでない。")).

exception(rescission_by_ward(Contract, Ward, _Rescinded),
          act_of_daily_life(Contract, Ward)).

act_of_daily_life(Contract, Person) <=
    daily_life_transaction(Contract, Person, _What).

% ---- curatees and assisted persons -----------------------------------------------------------------------------------

source("Civil Code", "13(4), 120(1), 121",
       en("An act for which a curatee needs the curator's consent may be rescinded if it was done without it."),
       ja("保佐人の同意を得なければならない行為であって、その同意又はこれに代わる許可を得ないでしたものは、取り消すことができる。")).

exception(claim_under_a_contract(Contract),
          rescission_by_curatee(Contract, _Curatee, _Rescinded)).

rescission_by_curatee(Contract, Curatee, Rescinded) <=
    curatorship(Contract, Curatee),
    act_subject_to_consent(Contract, Curatee),
    rescission_declared(Contract, Curatee, _By, Rescinded).

source("Civil Code", "13(1)(i), 13(1)(iii), 13(1)(viii), 13(1)(ix), 13(2)",
       en("A curatee needs consent for the acts listed by the Code, as for rights in immovables and other important property."),
       ja("被保佐人が次に掲げる行為をするには、その保佐人の同意を得なければならない。三　不動産その他重要な財産に関する権利の得喪を目的とする行為をすること（その他の各号及び審判で定められた行為について同じ。）。")).

act_subject_to_consent(Contract, Curatee) <=
    act_requiring_consent(Contract, Curatee, _Item).

source("Civil Code", "13(1)(ii)",
       en("A curatee needs consent to borrow money or to guarantee."),
       ja("二　借財又は保証をすること。")).

act_subject_to_consent(Contract, Curatee) <=
    agreement_of_loan(Contract, _Lender, Curatee, _Amount, _Concluded).

act_subject_to_consent(Contract, Curatee) <=
    agreement_of_guarantee(Contract, _Creditor, Curatee, _Principal, _Concluded).

source("Civil Code", "13(1)(v)",
       en("A curatee needs consent to make a gift or a settlement."),
       ja("五　贈与、和解又は仲裁合意をすること。")).

act_subject_to_consent(Contract, Curatee) <=
    agreement_of_gift(Contract, Curatee, _Donee, _Object, _Concluded).

act_subject_to_consent(Contract, Curatee) <=
    agreement_of_settlement(Contract, Curatee, _Other, _Terms, _Concluded).

act_subject_to_consent(Contract, Curatee) <=
    agreement_of_settlement(Contract, _Other, Curatee, _Terms, _Concluded).

source("Civil Code", "13(1) proviso",
       en("No consent is needed for acts of daily life."),
       ja("ただし、第九条ただし書に規定する行為については、この限りでない。")).

exception(rescission_by_curatee(Contract, Curatee, _Rescinded),
          act_of_daily_life(Contract, Curatee)).

source("Civil Code", "17(1), 17(4), 120(1), 121",
       en("An act for which the court required the assistant's consent may be rescinded if it was done without it."),
       ja("補助人の同意を得なければならない行為であって、その同意又はこれに代わる許可を得ないでしたものは、取り消すことができる。")).

exception(claim_under_a_contract(Contract),
          rescission_by_assisted_person(Contract, _Person, _Rescinded)).

rescission_by_assisted_person(Contract, Person, Rescinded) <=
    assistance(Contract, Person),
    act_requiring_consent(Contract, Person, _Item),
    rescission_declared(Contract, Person, _By, Rescinded).

source("Civil Code", "13(1), 13(3), 17(1), 17(3)",
       en("The act stands if the curator or assistant consented, or the family court gave permission instead."),
       ja("保佐人（補助人）の同意又はこれに代わる家庭裁判所の許可を得てした行為は、取り消すことができない。")).

exception(rescission_for_want_of_consent(Contract, Person),
          consent_of_protector(Contract, Person)).

consent_of_protector(Contract, Person) <=
    consent_of_curator(Contract, _Curator, Person, Given),
    contract_concluded(Contract, Concluded),
    same_day_or_before_the_day(Given, Concluded).

% As with a minor: consent to an act is given before it; that it came later is said by the date.
consent_of_protector(Contract, Person) <=
    consent_of_curator(Contract, _Curator, Person, Given),
    not_stated(Given).

consent_of_protector(Contract, Person) <=
    permission_in_place_of_consent(Contract, Person, Given),
    contract_concluded(Contract, Concluded),
    same_day_or_before_the_day(Given, Concluded).

% ---- the counterparty's demand ---------------------------------------------------------------------------------------

source("Civil Code", "20(1)",
       en("Who has attained capacity and gives no definite answer within the period of a demand, one month or more, is deemed to have ratified."),
       ja("制限行為能力者の相手方は、その制限行為能力者が行為能力者となった後、その者に対し、一箇月以上の期間を定めて、追認するかどうかを確答すべき旨の催告をすることができる。その者がその期間内に確答を発しないときは、その行為を追認したものとみなす。")).

exception(rescission_for_limited_capacity(Contract, Person, Rescinded),
          deemed_ratification(Contract, Person, Rescinded)).

deemed_ratification(Contract, Person, Rescinded) <=
    attainment_of_capacity(Contract, Person, Attained),
    unanswered_demand(Contract, Person, Demanded, End),
    same_day_or_before_the_day(Attained, Demanded),
    before_the_day(End, Rescinded).

source("Civil Code", "20(2)",
       en("So is the act ratified where the demand was made to the statutory agent, curator or assistant of a person still without capacity."),
       ja("制限行為能力者が行為能力者とならない間に、その法定代理人、保佐人又は補助人に対し、その権限内の行為について前項に規定する催告をした場合において、これらの者が同項の期間内に確答を発しないときも、同項後段と同様とする。")).

deemed_ratification(Contract, Person, Rescinded) <=
    silence_of_protector(Contract, Person, _Demanded, End),
    before_the_day(End, Rescinded).

silence_of_protector(Contract, Person, Demanded, End) <=
    protection(Contract, Protector, Person),
    unanswered_demand(Contract, Protector, Demanded, End).

exception(silence_of_protector(Contract, Person, Demanded, _End),
          capacity_when_asked(Contract, Person, Demanded)).

unanswered_demand(Contract, Asked, Demanded, End) <=
    demand_with_period(Contract, Asked, Demanded, End).

% The demand comes from a party to the contract, and leaves one month at least.
demand_with_period(Contract, Asked, Demanded, End) <=
    demand_for_ratification(Contract, By, Asked, Demanded, End),
    parties_to_the_contract(Contract, By, _Person),
    n_month_after(Demanded, 1, Earliest),
    same_day_or_after_the_day(End, Earliest).

exception(unanswered_demand(Contract, Asked, _Demanded, End),
          answered_in_time(Contract, Asked, End)).

answered_in_time(Contract, Asked, End) <=
    reply_to_demand_for_ratification(Contract, Asked, _Answer, Sent),
    same_day_or_before_the_day(Sent, End).

source("Civil Code", "20(4)",
       en("A curatee or assisted person who does not report the ratification demanded within the period is deemed to have rescinded."),
       ja("被保佐人又は被補助人がその期間内にその追認を得た旨の通知を発しないときは、その行為を取り消したものとみなす。")).

rescission_by_curatee(Contract, Curatee, End) <=
    curatorship(Contract, Curatee),
    act_subject_to_consent(Contract, Curatee),
    ratification_not_reported(Contract, Curatee, _Demanded, End).

rescission_by_assisted_person(Contract, Person, End) <=
    assistance(Contract, Person),
    act_requiring_consent(Contract, Person, _Item),
    ratification_not_reported(Contract, Person, _Demanded, End).

ratification_not_reported(Contract, Person, Demanded, End) <=
    demand_with_period(Contract, Person, Demanded, End),
    day_of_judgment(Today),
    before_the_day(End, Today).

exception(ratification_not_reported(Contract, Person, _Demanded, End),
          ratification_reported(Contract, Person, End)).

ratification_reported(Contract, Person, End) <=
    notice_of_ratification_obtained(Contract, Person, Sent),
    same_day_or_before_the_day(Sent, End).

% After capacity was attained the demand is one under 20(1).
exception(ratification_not_reported(Contract, Person, Demanded, _End),
          capacity_when_asked(Contract, Person, Demanded)).

capacity_when_asked(Contract, Person, Demanded) <=
    attainment_of_capacity(Contract, Person, Attained),
    same_day_or_before_the_day(Attained, Demanded).

% ---- fraudulent means ------------------------------------------------------------------------------------------------

source("Civil Code", "21",
       en("A person with limited capacity who used fraudulent means to be believed a person with capacity cannot rescind."),
       ja("制限行為能力者が行為能力者であることを信じさせるため詐術を用いたときは、その行為を取り消すことができない。")).

exception(rescission_for_limited_capacity(Contract, Person, _Rescinded),
          fraudulent_means(Contract, Person)).

fraudulent_means(Contract, Person) <=
    fraudulent_means_as_to_capacity(Contract, Person, _Means).

source("Supreme Court", "1969-02-13",
       en("To have merely kept silent about limited capacity is not, by itself, to use fraudulent means."),
       ja("無能力者であることを単に黙秘していたことの一事をもって、詐術にあたるとすることはできない。")).

exception(fraudulent_means(Contract, Person),
          mere_silence(Contract, Person)).

mere_silence(Contract, Person) <=
    mere_silence_as_to_capacity(Contract, Person).
