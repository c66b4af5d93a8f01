"""One typical case by the whole rule base, beside the same case as plain Prolog."""

import json
import statistics
import tempfile
import time
from pathlib import Path

import yaml

from proleg import prolog_text
from proleg.engine import identified, judge, proven
from proleg.model import Case, Fact
from proleg.rulebase import RuleBase, load_rules
from tests.bench.row import Note, Row
from tests.bench.swipl import swipl

RULES = Path(__file__).parents[2] / "rules" / "civil_code"
MOST_MS = 10
MOST_TIMES = 3


def typical_case() -> Case:
    """Three levels and 30 facts: `typical.yaml` in the case format, days as text."""
    text = Path(__file__).with_name("typical.yaml").read_text(encoding="utf-8")
    return Case.model_validate(json.loads(json.dumps(yaml.safe_load(text), default=str)))


def measure(small: bool) -> list[Row | Note]:
    """Judging from Python to the model, and solving inside Prolog."""
    case, rules = typical_case(), load_rules(RULES)
    judged = judge(case, rules)
    inside = inside_prolog(case, rules, rounds=3 if small else 15)
    plain = (inside["amount"], "granted_in_exchange" if inside["in_exchange"] else "granted_in_part")
    if case.judgment is None or not plain == (judged.amount, judged.outcome) == (
        case.judgment.amount,
        case.judgment.outcome,
    ):
        raise AssertionError(f"the verdicts differ: {judged.amount}, {judged.outcome}, as plain Prolog {plain}")
    times = []
    for _ in range(5 if small else 200):
        begun = time.perf_counter()
        judge(case, rules)
        times.append((time.perf_counter() - begun) * 1000)
    size = f"{len(case.facts)} facts, {len(judged.proof.grounds)} grounds"
    return [
        Row("judge", f"{size}: from Python to the model, with proof", statistics.median(times),
            "plain Prolog, verdict", inside["plain"], most_ms=MOST_MS),
        Row("judge", "solving alone, inside Prolog", inside["solved"],
            "plain Prolog, the claim", inside["plain_solved"], most_ratio=MOST_TIMES),
        Row("judge", "the proof and the amount, inside Prolog", inside["proved"],
            "plain Prolog, verdict", inside["plain"]),
    ]  # fmt: skip


def inside_prolog(case: Case, rules: RuleBase, *, rounds: int) -> dict[str, float]:
    """Milliseconds inside a bare `swipl`, and what the plain program comes to."""
    kinds = (("claim", rules.vocabulary.claims), ("ground", rules.vocabulary.grounds),
             ("performance", rules.vocabulary.performances), ("fact", rules.vocabulary.facts))  # fmt: skip
    declared = (f"declared({prolog_text.atom(name)},{len(entry.args)},{kind})"
                for kind, entries in kinds for name, entry in entries.items())  # fmt: skip
    assert case.claim is not None
    claimed = rules.vocabulary.claims[case.claim.predicate]
    place = [*claimed.args, claimed.amount].index(claimed.amount) + 1
    paths = prolog_text.listed(prolog_text.atom(str(RULES / name)) for name, _ in rules.files)
    with tempfile.TemporaryDirectory() as folder:
        request = Path(folder) / "request.pl"
        request.write_text(
            f"rules({paths}).\ndeclared({prolog_text.listed(declared)}).\nplace({place}).\n"
            f"{_case_term(case, rules)}.\n",
            encoding="utf-8",
        )
        times: dict[str, float] = swipl("judge.pl", request, Path(folder) / "plain.pl", rounds, 20)
        return times


def _case_term(case: Case, rules: RuleBase) -> str:
    """The case as the engine's modules take it."""
    case = identified(case)
    names = {alias: name for name, aliases in case.parties.items() for alias in (name, *aliases)}
    claim = case.claim
    assert claim is not None
    declared = rules.vocabulary.claims[claim.predicate]
    known = {
        declared.plaintiff: claim.plaintiff,
        declared.defendant: claim.defendant,
        declared.relation: claim.relation,
    }
    given = (known.get(arg) for arg in declared.args)
    values = ("_" if value is None else prolog_text.atom(names.get(value, value)) for value in given)
    facts = prolog_text.listed(_fact_term(case, fact, rules, names) for fact in case.facts)
    day = _day(case.as_of.isoformat())
    return f"case({day},{prolog_text.compound(claim.predicate, values)},{facts})"


def _fact_term(case: Case, fact: Fact, rules: RuleBase, names: dict[str, str]) -> str:
    def value(name: str, kind: str) -> str:
        given = fact.args[name]
        if given is None or isinstance(given, int):
            return "_" if given is None else str(given)
        return _day(str(given)) if kind == "date" else prolog_text.atom(names.get(str(given), str(given)))

    values = prolog_text.listed(value(name, kind) for name, kind in rules.vocabulary.facts[fact.predicate].args.items())
    stands = "proven" if proven(case, fact) else "not_proven"
    return f"f({prolog_text.atom(str(fact.id))},{prolog_text.atom(fact.predicate)},{values},{stands},{stands})"


def _day(text: str) -> str:
    return prolog_text.day(map(int, text.split("-")))
