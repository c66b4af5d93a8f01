"""The law as data: every case beside the rules comes to the judgment that it names."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from proleg.engine import judge
from proleg.model import Case
from proleg.rulebase import RuleBase, load_rules

RULES = Path(__file__).parents[2] / "rules" / "civil_code"


class Example(NamedTuple):
    name: str
    case: Case
    operative_part: str | None


def examples() -> Iterator[Example]:
    for path in sorted(RULES.glob("*.cases.yaml")):
        whole = yaml.safe_load(path.read_text(encoding="utf-8"))
        shared = {key: value for key, value in whole.items() if key != "cases"}
        for entry in whole["cases"]:
            fields = {key: value for key, value in entry.items() if key not in ("because", "operative_part")}
            case = Case.model_validate(_texts({**shared, **fields}))
            yield Example(f"{path.name}-{case.id}", case, entry.get("operative_part"))


def _texts(value: object) -> object:
    """YAML reads a day as a date; the case format writes it as text."""
    if isinstance(value, dict):
        return {key: _texts(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_texts(item) for item in value]
    return value.isoformat() if hasattr(value, "isoformat") else value


EXAMPLES = tuple(examples())


@pytest.fixture(scope="module")
def rules() -> RuleBase:
    return load_rules(RULES)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
def test_the_case_beside_the_rules_is_judged_as_it_says(example: Example, rules: RuleBase) -> None:
    wanted = example.case.judgment
    assert wanted is not None
    judged = judge(example.case, rules)
    named = {name: judged.grounds.get(name) for name in wanted.grounds}
    assert (judged.outcome, judged.amount, named) == (wanted.outcome, wanted.amount, wanted.grounds)
    assert judged.missing == example.case.missing
    assert example.operative_part in (None, judged.operative_part.en)


def test_every_rule_and_exception_succeeds_in_some_case(rules: RuleBase) -> None:
    applied: set[tuple[str, int]] = set()
    for example in EXAMPLES:
        for ground in judge(example.case, rules).proof.grounds:
            applied |= {(d.rule.file, d.rule.line) for d in ground.derivations if d.holds}
            applied |= {(a.rule.file, a.rule.line) for a in ground.attacks if a.holds}
    written = {
        (name, number)
        for name, text in rules.files
        for number, line in enumerate(text.splitlines(), 1)
        if line.startswith(("exception(", "reduces(", "in_exchange(")) or line.endswith("<=")
    }
    assert sorted(written - applied) == []
