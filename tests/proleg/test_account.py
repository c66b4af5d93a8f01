"""What is owed: appropriation and interest against a reckoning of the test's own, in judgments, proofs and advice."""

import datetime
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from random import Random
from typing import NamedTuple

import pytest

from proleg.check import check
from proleg.engine import advise, judge
from proleg.model import Allege, Case, Claim, Fact, Interest, Judgment
from proleg.rulebase import RuleBase
from tests.proleg.spoiled import spoiled
from tests.proleg.test_language import FILES, VOCABULARY

Day = datetime.date
AGREED = Decimal("14.6")
RULES = RuleBase(name="account", files=(("account.pl", FILES["appropriation"]),), vocabulary=VOCABULARY)
ONE_DAY = datetime.timedelta(1)


class Dispute(NamedTuple):
    """A price, when it was due, payments, and what is demanded; the agreed rate runs from `agreed`."""

    price: int
    due: Day
    agreed: Day | None
    payments: tuple[tuple[int, Day | None], ...]
    demanded: int | None
    interest: Interest | None

    def case(self) -> Case:
        at = {"contract": "c1"}
        sale = {"seller": "Sato", "buyer": "Mori", "object": "car", "price": self.price, "date": "2024-04-01"}
        facts = [Fact(predicate="agreement_of_sale", args=at | sale),
                 Fact(predicate="due_date", args=at | {"date": f"{self.due}"})]  # fmt: skip
        if self.agreed:
            args = {"rate": float(AGREED), "from": f"{self.agreed}"}
            facts.append(Fact(predicate="agreed_delay_damages", args={**at, **args}))
        for amount, day in self.payments:
            args = {"payer": "Mori", "payee": "Sato", "amount": amount, "date": None if day is None else f"{day}"}
            facts.append(Fact(predicate="payment", args={**at, **args}))
        return Case(as_of=Day(2025, 6, 30), facts=tuple(facts), claim=Claim(
            predicate="claim_for_price", plaintiff="Sato", defendant="Mori", relation="c1", amount=self.demanded,
            interest=self.interest))  # fmt: skip


def reckoned(asked: Dispute) -> tuple[int, int, list[tuple[Decimal, Day]]]:
    """Principal granted, interest as a sum, and the rates that run on with their first days: day by day."""
    demanded = asked.price if asked.demanded is None else asked.demanded
    left, begun, last = asked.price, first_day(asked), None
    for amount, day in asked.payments:
        if begun is None or day is None or day < begun:
            left -= min(amount, left)
    owed = 0
    payments = [
        (day, amount) for amount, day in asked.payments if begun is not None and day is not None and day >= begun
    ]
    for day, amount in sorted(payments, key=lambda payment: payment[0]):
        assert begun is not None
        owed += accrued(asked, left, begun if last is None else last + ONE_DAY, day)
        covered = min(owed, amount)
        owed -= covered
        left -= min(left, amount - covered)
        last = day
    if demanded < asked.price and last is not None and begun is not None:
        owed = min(owed, accrued(asked, demanded, begun, last))
    start = begun if last is None else last + ONE_DAY
    runs: list[tuple[Decimal, Day]] = []
    for offset in range(2000) if start is not None and left else ():
        assert start is not None
        rate = rate_on(asked, start + offset * ONE_DAY)
        if rate and (not runs or runs[-1][0] != rate):
            runs.append((rate, start + offset * ONE_DAY))
    return min(left, demanded), owed, runs


def rate_on(asked: Dispute, day: Day) -> Decimal:
    """The percentage that is granted for that day."""
    grounds = {asked.due + ONE_DAY: Decimal(3)}
    if asked.agreed:
        grounds[asked.agreed] = max(AGREED, grounds.get(asked.agreed, AGREED))
    begun = [first for first in grounds if first <= day]
    if asked.interest is None or not begun or day < asked.interest.from_:
        return Decimal(0)
    return min(grounds[max(begun)], asked.interest.rate)


def first_day(asked: Dispute) -> Day | None:
    days = (Day(2024, 4, 1) + offset * ONE_DAY for offset in range(1000))
    return next((day for day in days if rate_on(asked, day)), None)


def accrued(asked: Dispute, on: int, first: Day, last: Day) -> int:
    days = (first + offset * ONE_DAY for offset in range((last - first).days + 1))
    return int(sum((Fraction(str(rate_on(asked, day))) * on / 36500 for day in days), Fraction(0)))


def made(number: int) -> Dispute:
    random = Random(number)

    def some_day() -> Day:
        return Day(2024, 4, 10) + random.randrange(200) * ONE_DAY

    payments = [(random.choice((500, 1000, 20_000, 400_000)), random.choice((None, some_day(), some_day(), some_day())))
                for _ in range(random.randrange(5))]  # fmt: skip
    interest = Interest(rate=random.choice((Decimal(3), Decimal(5), AGREED)), from_=some_day())
    return Dispute(
        price=random.choice((900_000, 1_000_000)), due=some_day(), agreed=random.choice((None, some_day())),
        payments=tuple(payments), demanded=random.choice((None, 900_000, 800_000)),
        interest=random.choice((None, interest, interest, interest)),
    )  # fmt: skip


def granted(judged: Judgment) -> tuple[int, int, list[tuple[Decimal, Day]]]:
    runs: list[tuple[Decimal, Day]] = []
    for period in judged.interest:
        if not runs or runs[-1][0] != period.rate:
            runs.append((period.rate, period.from_))
    return judged.amount or 0, judged.accrued, runs


@pytest.mark.parametrize("number", range(80))
def test_what_is_granted_is_what_a_reckoning_day_by_day_comes_to(number: int) -> None:
    asked = made(number)
    case = asked.case()
    judged = judge(case, RULES)
    assert granted(judged) == reckoned(asked)
    assert sum(step.amount for step in judged.computation) == (judged.amount or 0) + judged.accrued
    assert check(judged.proof, RULES, case) == []
    won = {"plaintiff": judged.outcome == "granted", "defendant": judged.outcome == "dismissed"}
    advice = advise(case, RULES)
    assert {party: advice.of(party).standing == "won" for party in ("plaintiff", "defendant")} == won  # type: ignore[arg-type]


def dispute(*payments: tuple[int, Day | None], agreed: Day | None = None, rate: str = "14.6") -> Dispute:
    interest = Interest(rate=Decimal(rate), from_=Day(2024, 5, 1))
    return Dispute(900_000, Day(2024, 4, 30), agreed, payments, 900_000, interest)


@pytest.mark.parametrize("asked", [
    dispute((1000, Day(2024, 6, 1)), agreed=Day(2024, 7, 1)), dispute((1000, None), (500, Day(2024, 5, 1))), dispute(),
])  # fmt: skip
def test_whatever_is_spoiled_in_a_proof_with_interest_is_found(asked: Dispute) -> None:
    case = asked.case()
    proof = judge(case, RULES).proof
    assert [what for what, wrong in spoiled(proof) if not check(wrong, RULES, case)] == []
    assert check(proof, RULES, asked._replace(interest=None).case()) != []


def test_of_two_grounds_of_one_day_the_higher_rate_counts() -> None:
    (period,) = judge(dispute(agreed=Day(2024, 5, 1)).case(), RULES).interest
    assert (period.rate, period.from_, period.to) == (AGREED, Day(2024, 5, 1), None)


def test_a_disputed_payment_on_which_only_the_interest_turns_is_an_issue() -> None:
    case = dispute((1000, Day(2024, 6, 1))).case()
    payment = {"id": "paid", "alleged_by": "defendant", "answer": "denied", "found": True}
    facts = tuple(fact.model_copy(update=payment if fact.predicate == "payment" else {}) for fact in case.facts)
    assert advise(case.model_copy(update={"kind": "dispute", "facts": facts}), RULES).issues == ("paid",)


GROUP = """
group(claim_for_money(Contract), [claim_for_price(Contract, _S, _B, _O, _P), claim_for_damages(Contract, _V, _T, _D)]).
bears_interest(claim_for_money(Contract), in_delay(Contract, Percent, From), Percent * 2, From).
in_delay(Contract, 3, From) <= due_date(Contract, From).
claim_for_damages(T, V, D, Sum) <= negligent_act(T, V, D, _), repair(T, Sum).
"""


def test_what_bears_interest_may_be_said_of_a_group_and_the_rate_worked_out() -> None:
    rules = RULES.model_copy(update={"files": (("group.pl", GROUP),)})
    facts = (Fact(predicate="negligent_act", args={"tort": "t1", "victim": "V", "tortfeasor": "T", "date": None}),
             Fact(predicate="repair", args={"tort": "t1", "price": 1000}),
             Fact(predicate="due_date", args={"contract": "t1", "date": "2024-04-01"}))  # fmt: skip
    interest = Interest(rate=Decimal(9), from_=Day(2024, 1, 1))
    claim = Claim(predicate="claim_for_damages", plaintiff="V", defendant="T", relation="t1", interest=interest)
    case = Case(as_of=Day(2025, 6, 30), facts=facts, claim=claim)
    judged = judge(case, rules)
    assert granted(judged) == (1000, 0, [(Decimal(6), Day(2024, 4, 1))])
    assert check(judged.proof, rules, case) == []


@pytest.mark.parametrize("open_", [{"date": None}, {"date": "2024-04"}])
def test_interest_from_a_day_that_is_not_stated_in_full_is_not_granted(open_: dict[str, str | None]) -> None:
    case = dispute().case()
    due = case.facts[1].model_copy(update={"args": {"contract": "c1", **open_}})
    rules = RULES.model_copy(update={"files": (("own.pl", FILES["sale"] + GROUP),)})
    judged = judge(case.model_copy(update={"facts": (case.facts[0], due)}), rules)
    assert (judged.outcome, judged.interest) == ("granted", ())
    assert check(judged.proof, rules, case.model_copy(update={"facts": (case.facts[0], due)})) == []


def sums(asked: Sequence[tuple[int, Day | None]]) -> list[int]:
    return [step.amount for step in judge(dispute(*asked, rate="3").case(), RULES).computation]


def test_payments_of_one_day_come_one_after_the_other() -> None:
    day = Day(2024, 5, 31)
    assert sums([(1000, day), (2000, day)]) == [900_000, 2293, -1000, -1293, -707]


def test_a_sum_that_is_not_yet_alleged_is_to_come_to_what_is_demanded() -> None:
    rules = RULES.model_copy(update={"files": (("counted.pl", FILES["counted"]),)})
    act = Fact(predicate="negligent_act", args={"tort": "t1", "victim": "V", "tortfeasor": "T", "date": None})
    open_ = Fact(predicate="repair", args={"tort": "t1", "price": None})
    claim = Claim(predicate="claim_for_damages", plaintiff="V", defendant="T", relation="t1", amount=1000)
    case = Case(as_of=Day(2025, 6, 30), facts=(act, open_), claim=claim)
    ((step,),) = advise(case, rules).plaintiff.sets
    assert isinstance(step, Allege)
    assert [(bound.argument, bound.relation, bound.value) for bound in step.bounds] == [("price", "at_least", 1000)]
