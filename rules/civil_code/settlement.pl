% Settlements (Book III, Chapter 2, Section 14): what was promised in one, and what becomes of the claim that was settled.

group(claim_under_a_contract(Contract),
      [ claim_on_settlement(Contract, _Creditor, _Debtor, _Amount),
        settled(Contract, _Settled, _Creditor1, _Debtor1)
      ]).

% When the settlement is cancelled, the claim that it settled comes back.
group(claim_that_ends_with_the_contract(Contract, Creditor, Debtor),
      [ claim_on_settlement(Contract, Creditor, Debtor, _Amount),
        settled(Contract, _Settled, Creditor, Debtor)
      ]).

group(claim_due_on_the_agreed_date(Contract, Debtor),
      [ claim_on_settlement(Contract, _Creditor, Debtor, _Amount) ]).

group(money_claim(Contract, Creditor, Debtor),
      [ claim_on_settlement(Contract, Creditor, Debtor, _Amount) ]).

group(claim_that_prescribes(Contract, Creditor, Debtor),
      [ claim_on_settlement(Contract, Creditor, Debtor, _Amount) ]).

source("Civil Code", "695",
       en("By a settlement the parties make concessions to each other and promise to end the dispute between them."),
       ja("和解は、当事者が互いに譲歩をしてその間に存する争いをやめることを約することによって、その効力を生ずる。")).

% What the terms say in money is a fact of its own, of each promise.
claim_on_settlement(Contract, Creditor, Debtor, Amount) <=
    agreement_of_settlement(Contract, Creditor, Debtor, _Terms, _Agreed),
    promise_in_settlement(Contract, Debtor, Creditor, Amount),
    stated(Amount).

claim_on_settlement(Contract, Creditor, Debtor, Amount) <=
    agreement_of_settlement(Contract, Debtor, Creditor, _Terms, _Agreed),
    promise_in_settlement(Contract, Debtor, Creditor, Amount),
    stated(Amount).

contract_concluded(Contract, Agreed) <=
    agreement_of_settlement(Contract, _Party, _OtherParty, _Terms, Agreed).

parties_to_the_contract(Contract, Party, OtherParty) <=
    agreement_of_settlement(Contract, Party, OtherParty, _Terms, _Agreed).

parties_to_the_contract(Contract, Party, OtherParty) <=
    agreement_of_settlement(Contract, OtherParty, Party, _Terms, _Agreed).

principal_obligation(Contract, Creditor, Debtor, Amount) <=
    claim_on_settlement(Contract, Creditor, Debtor, Amount).

cross_obligation(Contract, Creditor, Debtor, Amount) <=
    claim_on_settlement(Contract, Creditor, Debtor, Amount).

source("Civil Code", "412, 415(1), 419(1)",
       en("A sum promised in a settlement bears delay damages from the day after the date agreed for it or, without one, after the demand."),
       ja("債務の履行について確定期限があるときは、債務者は、その期限の到来した時から遅滞の責任を負う。期限を定めなかったときは、債務者は、履行の請求を受けた時から遅滞の責任を負う。")).

bears_interest(claim_on_settlement(Contract, _Creditor, _Debtor, _Amount),
               delay_damages(Contract, Percent, From),
               Percent, From).

money_owed_between(Contract, Creditor, Debtor) <=
    promise_in_settlement(Contract, Debtor, Creditor, _Amount).

source("Civil Code", "419(3)",
       en("Damages for not paying money cannot be met with force majeure."),
       ja("金銭の給付を目的とする債務の不履行の損害賠償については、債務者は、不可抗力をもって抗弁とすることができない。")).

money_debt(Contract, Debtor) <=
    promise_in_settlement(Contract, Debtor, _Creditor, _Amount).

source("Civil Code", "493, 494",
       en("Performance, and a deposit with the depository, must be of the whole sum promised."),
       ja("弁済の提供は、債務の本旨に従って現実にしなければならない。")).

whole_debt(Contract, Owed) <=
    promise_in_settlement(Contract, Debtor, Creditor, _Part),
    total(Due, promise_in_settlement(Contract, Debtor, Creditor, Due), Owed).

source("Civil Code", "166(1)(ii)",
       en("A sum promised in a settlement without a date can be demanded, and prescribes, from then on."),
       ja("権利を行使することができる時から十年間行使しないとき。")).

no_due_date_agreed(Contract, Agreed) <=
    agreement_of_settlement(Contract, _Party, _OtherParty, _Terms, Agreed).

% ---- own performance, and performance before a cancellation --------------------------------------------------------------

source("Civil Code", "533, 541",
       en("Who promised nothing in the settlement may cancel for delay without a tender; the delay ends with the payment of all that was promised."),
       ja("当事者の一方がその債務を履行しない場合において、相手方が相当の期間を定めてその履行の催告をし、その期間内に履行がないときは、相手方は、契約の解除をすることができる（自ら給付を約していない当事者は、履行の提供を要しない。）。")).

nothing_owed_in_return :: own_performance_tendered(Contract, Creditor, _Cancelled) <=
    promise_in_settlement(Contract, _Debtor, Creditor, _Amount).

exception(nothing_owed_in_return :: own_performance_tendered(Contract, Creditor, _Cancelled),
          own_promise_in_settlement(Contract, Creditor)).

own_promise_in_settlement(Contract, Creditor) <=
    promise_in_settlement(Contract, Creditor, _Other, _Amount).

performed_before_cancellation(Contract, Debtor, Cancelled) <=
    promise_in_settlement(Contract, Debtor, Creditor, _Promised),
    payment(Contract, Debtor, Creditor, _Part, _Day),
    total(Due, promise_in_settlement(Contract, Debtor, Creditor, Due), Owed),
    total(Amount, (payment(Contract, Debtor, Creditor, Amount, Paid), before_the_day(Paid, Cancelled)), Sum),
    Sum >= Owed.

source("Civil Code", "412, 473",
       en("Who has paid by then all that was promised is not in delay."),
       ja("債務者が債権者に対して債務の弁済をしたときは、その債権は、消滅する。")).

performed_in_time(Contract, Debtor, Creditor, Since) <=
    promise_in_settlement(Contract, Debtor, Creditor, _Promised),
    payment(Contract, Debtor, Creditor, _Part, _Day),
    total(Due, promise_in_settlement(Contract, Debtor, Creditor, Due), Owed),
    total(Amount, (payment(Contract, Debtor, Creditor, Amount, Paid), same_day_or_before_the_day(Paid, Since)), Sum),
    Sum >= Owed.

% ---- the claim that was settled ------------------------------------------------------------------------------------------

source("Civil Code", "696",
       en("So far as the settlement denies the right in dispute, the right is taken to have ended by it, whatever is proven later."),
       ja("当事者の一方が和解によって争いの目的である権利を有するものと認められ、又は相手方がこれを有しないものと認められた場合において、その当事者の一方が従来その権利を有していなかった旨の確証又は相手方がこれを有していた旨の確証が得られたときは、その権利は、和解によってその当事者の一方に移転し、又は消滅したものとする。")).

exception(money_claim(Relation, Creditor, Debtor),
          settled(_Settlement, Relation, Creditor, Debtor)).

settled(Settlement, Relation, Creditor, Debtor) <=
    agreement_of_settlement(Settlement, Creditor, Debtor, _Terms, _Agreed),
    subject_of_settlement(Settlement, Relation).

settled(Settlement, Relation, Creditor, Debtor) <=
    agreement_of_settlement(Settlement, Debtor, Creditor, _Terms, _Agreed),
    subject_of_settlement(Settlement, Relation).

source("Supreme Court", "1968-03-15",
       en("A settlement soon after an accident does not cover later damage that could not be foreseen when it was made."),
       ja("全損害を正確に把握し難い状況のもとにおいて、早急に小額の賠償金をもって満足する旨の示談がされた場合には、示談によって被害者が放棄した損害賠償請求権は、示談当時予想していた損害についてのもののみと解すべきである。")).

exception(settled(Settlement, _Relation, Victim, _Debtor),
          later_damage_not_settled(Settlement, Victim)).

later_damage_not_settled(Settlement, Victim) <=
    unforeseeable_later_damage(Settlement, Victim, _Description).

source("Civil Code", "696",
       en("A mistake about the very matter that was in dispute and was settled does not entitle to rescission."),
       ja("当事者の一方が和解によって争いの目的である権利を有するものと認められ、又は相手方がこれを有しないものと認められた場合において、これに反する確証が得られたときは、その権利は、和解によってその当事者の一方に移転し、又は消滅したものとする（争いの目的とした事項については、錯誤を主張することができない。）。")).

exception(rescission_for_mistake(Settlement, Mistaken, _Rescinded),
          mistake_on_settled_matter(Settlement, Mistaken)).

mistake_on_settled_matter(Settlement, Mistaken) <=
    mistake_about_the_dispute(Settlement, Mistaken, _Description).
