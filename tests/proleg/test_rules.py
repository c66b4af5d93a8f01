"""The law as data: every case beside the rules comes to the judgment that it names."""

import pytest

from proleg.engine import judge
from proleg.rule_cases import RuleCase, differences, load_cases
from proleg.rulebase import RuleBase
from tests.proleg.conftest import RULES

CASES, FAULTS = load_cases(RULES)


def test_every_file_of_cases_can_be_read() -> None:
    assert CASES
    assert FAULTS == ()


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.file}-{case.case.id}")
def test_the_case_beside_the_rules_is_judged_as_it_says(case: RuleCase, rules: RuleBase) -> None:
    assert case.case.judgment is not None
    assert differences(case, judge(case.case, rules)) == ()


def test_every_rule_and_exception_succeeds_in_some_case(rules: RuleBase) -> None:
    applied: set[tuple[str, int]] = set()
    for each in CASES:
        for ground in judge(each.case, rules).proof.grounds:
            applied |= {(d.rule.file, d.rule.line) for d in ground.derivations if d.holds}
            applied |= {(a.rule.file, a.rule.line) for a in ground.attacks if a.holds}
    written = {
        (name, number)
        for name, text in rules.files
        for number, line in enumerate(text.splitlines(), 1)
        if line.startswith(("exception(", "reduces(", "in_exchange(")) or line.endswith("<=")
    }
    assert sorted(written - applied) == []
