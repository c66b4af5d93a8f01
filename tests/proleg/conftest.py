"""What the tests of the engine share."""

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest

from proleg.model import Case, Claim, Fact, Value
from proleg.rulebase import RuleBase, load_rules

RULES = Path(__file__).parents[2] / "rules" / "civil_code"


@pytest.fixture(scope="session")
def rules() -> RuleBase:
    return load_rules(RULES)


@pytest.fixture(scope="session")
def with_rules(rules: RuleBase) -> Callable[[str], RuleBase]:
    """A rule base of one file with that text, in the vocabulary of the Civil Code."""
    return lambda text: rules.model_copy(update={"name": "test", "files": (("test.pl", text),)})


def sale(price: Value = 900000, **claim: object) -> Case:
    args: dict[str, Value] = {"contract": "c1", "seller": "S", "buyer": "B", "object": "a boat", "price": price,
                              "date": "2024-02-01"}  # fmt: skip
    named = {"predicate": "claim_for_price", "plaintiff": "S", "defendant": "B", "relation": "c1"} | claim
    return Case(
        as_of=datetime.date(2025, 6, 30),
        claim=Claim.model_validate(named),
        facts=(Fact(predicate="agreement_of_sale", args=args),),
    )  # fmt: skip
