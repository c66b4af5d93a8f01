"""The rule base against the reference: annotated cases with their judgments, and the table of elements.

`reference/` holds both; another set of cases in the same format is named by PROLEG_EXAMPLES.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from proleg.clauses import read_code
from proleg.engine import advise, judge
from proleg.model import Case
from proleg.rulebase import RuleBase, load_rules

HERE = Path(__file__).parent / "reference"
RULES = Path(__file__).parents[2] / "rules" / "civil_code"
EXAMPLES = Path(os.environ.get("PROLEG_EXAMPLES", HERE / "examples.jsonl"))
CASES = [Case.model_validate_json(line) for line in EXAMPLES.read_text(encoding="utf-8").splitlines()]
TABLE = yaml.safe_load((HERE / "elements.yaml").read_text(encoding="utf-8"))

# A guarantee and an assigned claim rest on the principal obligation, and fail with it: what meets that claim needs no
# rule of its own against them. What the table's `when` excludes is no attack.
BY_THE_PRINCIPAL = {"claim_on_guarantee", "claim_by_assignee"}
ELSEWHERE = {
    ("not_yet_due", "loss_of_ownership"),  # when: not against …
    ("not_yet_due", "title_to_possess"),
    ("not_yet_due", "claim_for_return_of_deposit"),
    ("not_yet_due", "claim_for_damages_nonperformance"),
    ("late_notice_of_nonconformity", "claim_for_damages_nonperformance"),  # only where they rest on the nonconformity
    ("illegal_cause", "claim_for_restoration"),  # only where it rests on nullity_public_policy
}


@pytest.fixture(scope="module")
def rules() -> RuleBase:
    return load_rules(RULES)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_an_annotated_case_is_judged_from_its_facts_as_its_annotators_did(case: Case, rules: RuleBase) -> None:
    wanted = case.judgment
    assert wanted is not None
    judged = judge(case, rules)
    named = {name: judged.grounds.get(name) for name in wanted.grounds}
    assert (judged.outcome, judged.amount, named) == (wanted.outcome, wanted.amount, wanted.grounds)
    assert judged.missing == case.missing


def test_every_claim_and_ground_of_the_table_of_elements_has_rules(rules: RuleBase) -> None:
    concluded = {rule.head.name for rule in read_code(rules.files).rules if not rule.effect}
    assert set(TABLE["claims"]) | set(TABLE["grounds"]) <= concluded
    assert set(TABLE["claims"]) <= set(rules.vocabulary.claims)


def test_every_ground_meets_what_the_table_says_in_the_way_it_says(rules: RuleBase) -> None:
    made = {(rule.body[0].name, rule.head.name, rule.effect) for rule in read_code(rules.files).rules if rule.effect}
    assert [attack for attack in wanted_attacks() if attack not in made] == []


def wanted_attacks() -> Iterator[tuple[str, str, str]]:
    for ground, entry in TABLE["grounds"].items():
        for named in entry.get("against", ()):
            for target in TABLE["groups"].get(named, [named]):
                effect = entry.get("effect", "defeats")
                rests_on_principal = effect == "defeats" and target in BY_THE_PRINCIPAL and named in TABLE["groups"]
                if not rests_on_principal and (ground, target) not in ELSEWHERE:
                    yield ground, target, effect


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_of_an_annotated_case_both_parties_are_advised(case: Case, rules: RuleBase) -> None:
    advice = advise(case, rules)
    assert {advice.plaintiff.standing, advice.defendant.standing} <= {"won", "open"}
    assert not (advice.plaintiff.standing == advice.defendant.standing == "won")
