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


# Cases turn on these too (a guarantee of a minor's loan, the higher of two rates, harm on two days), but a proof tells
# only the way that holds.
SEEN_IN_THE_OUTCOME_ALONE = {
    "exception(independent_obligation(Guarantee, _Guarantor, _Principal, _Debtor, _Amount),",
    "no_independent_obligation_meant(Guarantee) <=",
    "exception(rate_of_commerce :: delay_rate(Contract, _Began, _Percent),",
    "exception(day_of_the_tort(Tort, Day),",
    "harmed_on_a_later_day(Tort, Day) <=",
}


def test_every_rule_and_exception_succeeds_in_some_case(rules: RuleBase) -> None:
    applied: set[tuple[str, int]] = set()
    for each in CASES:
        for ground in judge(each.case, rules).proof.grounds:
            applied |= {(d.rule.file, d.rule.line) for d in ground.derivations if d.holds}
            applied |= {(a.rule.file, a.rule.line) for a in ground.attacks if a.holds}
    written = {
        (name, number): line
        for name, text in rules.files
        for number, line in enumerate(text.splitlines(), 1)
        if line.startswith(("exception(", "reduces(", "in_exchange(", "bears_interest(")) or line.endswith("<=")
    }
    assert {line for place, line in written.items() if place not in applied} == SEEN_IN_THE_OUTCOME_ALONE
