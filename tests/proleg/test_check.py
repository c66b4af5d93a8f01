"""The checker of proofs: it confirms the judgments beside the rules, and finds what was spoilt in them."""

import pytest

from proleg.check import check
from proleg.engine import identified, judge, prove
from proleg.model import Case, Proof
from proleg.rulebase import Program, RuleBase
from tests.proleg.test_rules import EXAMPLES, Example


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
def test_the_judgment_of_each_case_beside_the_rules_is_confirmed(example: Example, rules: RuleBase) -> None:
    case = identified(example.case)
    assert check(judge(case, rules).proof, rules, case) == []


def test_the_proof_of_a_canonical_program_is_confirmed() -> None:
    text = ("path(X, Y) <= path(X, Z), edge(Z, Y).\npath(X, Y) <= edge(X, Y).\nexception(path(X, _), closed(X)).\n"
            "fact(edge(a, b)). fact(edge(b, c)). fact(closed(c)).\n")  # fmt: skip
    program = Program(name="paths", files=(("paths.pl", text),))
    assert check(prove(program, "path(a, c)").proof, program) == []


def spoilt(proof: Proof) -> list[Proof]:
    """The proof with one thing wrong in each."""
    root = proof.grounds[0]
    derivation = root.derivations[0]
    step = derivation.steps[0]
    wrong = [
        root.model_copy(update={"holds": not root.holds}),
        root.model_copy(update={"made_out": not root.made_out}),
        root.model_copy(update={"burden": "defendant"}),
        root.model_copy(update={"attacks": ()}),
        root.model_copy(update={"derivations": ()}),
        root.model_copy(update={"derivations": (derivation.model_copy(update={"steps": ()}),)}),
    ]
    other = [step.model_copy(update={"holds": not step.holds}), step.model_copy(update={"fact": "nobody"}),
             step.model_copy(update={"args": dict.fromkeys(step.args, "other")})]  # fmt: skip
    for changed in other:
        steps = (changed, *derivation.steps[1:])
        wrong.append(root.model_copy(update={"derivations": (derivation.model_copy(update={"steps": steps}),)}))
    rule = derivation.rule.model_copy(update={"line": derivation.rule.line + 1})
    wrong.append(root.model_copy(update={"derivations": (derivation.model_copy(update={"rule": rule}),)}))
    return [proof.model_copy(update={"grounds": (ground, *proof.grounds[1:])}) for ground in wrong]


def test_whatever_is_spoilt_is_found(rules: RuleBase) -> None:
    case: Case = identified(next(e.case for e in EXAMPLES if e.case.id == "lease-to-a-minor-with-consent"))
    proof = judge(case, rules).proof
    assert check(proof, rules, case) == []
    for wrong in spoilt(proof):
        assert check(wrong, rules, case) != []
