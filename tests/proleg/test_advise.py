"""Advice: every set of changes turns the case, no smaller one of the facts at hand does, and issues decide."""

import datetime
import itertools

import pytest

from proleg.engine import advise, identified, judge
from proleg.model import Allege, Case, Change, Contest, Fact, Party, Prove, Value
from proleg.rule_cases import RuleCase
from proleg.rulebase import RuleBase
from tests.proleg.test_rules import CASES as EXAMPLES

NEXT_DAY = {"before": -1, "on_or_before": 0, "after": 1, "on_or_after": 0}
PARTIES: tuple[Party, Party] = ("plaintiff", "defendant")


def value_for(change: Allege, name: str, kind: str, *, last: bool) -> Value:
    """The first, or the last, value of the kind within all the bounds that the advice gives for that argument."""
    least: list[int] = []
    most: list[int] = []
    for bound in (bound for bound in change.bounds if bound.argument == name and bound.value is not None):
        if bound.relation in NEXT_DAY:
            day = datetime.date.fromisoformat(str(bound.value)).toordinal() + NEXT_DAY[bound.relation]
            (most if "before" in bound.relation else least).append(day)
        elif isinstance(bound.value, int):
            value = bound.value + (bound.relation == "more_than") - (bound.relation == "less_than")
            (most if bound.relation in ("at_most", "less_than") else least).append(value)
    if not least and not most:
        return 1 if kind == "money" and any(bound.argument == name for bound in change.bounds) else None
    chosen = min(most) if most and (last or not least) else max(least)
    return datetime.date.fromordinal(chosen).isoformat() if kind == "date" else chosen


def changed(case: Case, changes: tuple[Change, ...], rules: RuleBase, *, last: bool = False) -> Case:
    facts = {fact.id: fact for fact in identified(case).facts}
    for number, change in enumerate(changes):
        match change:
            case Allege():
                kinds = rules.vocabulary.facts[change.predicate].args
                args = {
                    name: value if value is not None else value_for(change, name, kinds[name], last=last)
                    for name, value in change.args.items()
                }
                facts[f"new{number}"] = Fact(id=f"new{number}", predicate=change.predicate, args=args, found=True)
            case Prove():
                facts[change.fact] = facts[change.fact].model_copy(update={"found": True})
            case Contest():
                facts[change.fact] = facts[change.fact].model_copy(update={"found": False, "answer": "denied"})
    return case.model_copy(update={"facts": tuple(facts.values())})


def is_open(change: Change, *, values: int = 1) -> bool:
    """Whether the change leaves that many values of its fact open."""
    return isinstance(change, Allege) and list(change.args.values()).count(None) >= values


def wins(party: Party, case: Case, rules: RuleBase) -> bool:
    return judge(case, rules).outcome == ("dismissed" if party == "defendant" else "granted")


# Where one fact meets two requisites, advice may name a second change that is not needed.
ONE_CHANGE_TOO_MANY = {"nothing-was-given"}
SAMPLE = [
    pytest.param(
        example, id=example.case.id, marks=[pytest.mark.xfail(strict=True)] * (example.case.id in ONE_CHANGE_TOO_MANY)
    )
    for example in EXAMPLES[:: max(3, len(EXAMPLES) // 100)]
]


@pytest.mark.parametrize("example", SAMPLE)
def test_each_set_of_changes_turns_the_case_and_no_part_of_it_does(example: RuleCase, rules: RuleBase) -> None:
    case = example.case
    advice = advise(case, rules)
    for party in PARTIES:
        prospect = advice.of(party)
        assert (prospect.standing == "won") == wins(party, case, rules)
        assert prospect.complete
        for changes in prospect.sets:
            assert len(changes) == prospect.size
            if any(is_open(change, values=2) for change in changes):
                continue  # how two values that are both open stand to each other, no bound says
            ways = (changed(case, changes, rules, last=last) for last in (False, True))
            assert any(wins(party, way, rules) for way in ways), changes
            for part in itertools.combinations(changes, len(changes) - 1):
                if not any(map(is_open, part)):  # which may win by a value that the whole set leaves open
                    assert not wins(party, changed(case, part, rules), rules), part


@pytest.mark.parametrize("example", EXAMPLES[:: max(6, len(EXAMPLES) // 50)], ids=lambda example: example.case.id)
def test_among_the_facts_at_hand_no_single_change_is_missed(example: RuleCase, rules: RuleBase) -> None:
    case = identified(example.case)
    advice = advise(case, rules)
    for party in PARTIES:
        prospect = advice.of(party)
        if prospect.standing == "won":
            continue
        alone = {
            fact.id
            for fact in case.facts
            if fact.alleged_by != party and wins(party, changed(case, (Contest(fact=fact.id or ""),), rules), rules)
        }
        found = {change.fact for changes in prospect.sets for change in changes if isinstance(change, Contest)}
        assert alone == (found if prospect.size == 1 else set())


def test_a_payment_of_at_least_what_is_owed_is_told_with_its_bound(rules: RuleBase) -> None:
    case = next(example.case for example in EXAMPLES if example.case.id == "price-of-a-sale")
    steps = advise(case, rules).defendant.next_steps
    payment = next(step for step in steps if isinstance(step, Allege) and step.predicate == "payment")
    assert [(bound.argument, bound.relation, bound.value) for bound in payment.bounds] == [
        ("amount", "at_least", 900000)
    ]


def test_a_disputed_fact_on_which_the_outcome_turns_is_an_issue(rules: RuleBase) -> None:
    case = identified(next(example.case for example in EXAMPLES if example.case.id == "price-of-a-sale"))
    denied = {"alleged_by": "plaintiff", "answer": "denied", "found": None}
    idle = Fact(
        id="idle",
        predicate="minor",
        args={"contract": "c1", "person": "Buyer"},
        alleged_by="defendant",
        answer="denied",
    )
    facts = (case.facts[0].model_copy(update=denied), idle)
    advice = advise(case.model_copy(update={"kind": "dispute", "facts": facts}), rules)
    assert advice.issues == (case.facts[0].id,)
    assert advice.plaintiff.sets == ((Prove(fact=case.facts[0].id or ""),),)
