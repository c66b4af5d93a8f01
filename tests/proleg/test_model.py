"""The shared words: the case format, its schema, and what it refuses."""

from pathlib import Path

import pytest
from pydantic import ValidationError

import proleg
from proleg.model import Case, Claim, Span
from proleg.schema import SCHEMAS, schema


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_schema_in_the_repository_is_that_of_the_models(name: str) -> None:
    assert (Path(proleg.__file__).parent / name).read_text(encoding="utf-8") == schema(name)


def test_a_case_comes_back_from_json_as_it_was() -> None:
    case = Case.model_validate_json(
        '{"id": "ja-1", "lang": "ja", "kind": "dispute", "text": "甲は𠮷田に売った。", "as_of": "2025-03-31",'
        '"parties": {"𠮷田": ["被告"]}, "claim": {"predicate": "claim_for_price", "plaintiff": "甲",'
        '"defendant": "𠮷田", "amount": 1, "interest": {"rate": "3", "from": "2025-01-01"}},'
        '"facts": [{"predicate": "minor", "args": {"contract": null, "person": "𠮷田"}, "found": false}]}'
    )
    assert Case.model_validate_json(case.model_dump_json(by_alias=True)) == case


def test_nobody_sues_himself() -> None:
    with pytest.raises(ValidationError, match="plaintiff and defendant are the same"):
        Claim(predicate="claim_for_price", plaintiff="甲", defendant="甲")


def test_a_span_runs_forward() -> None:
    with pytest.raises(ValidationError, match="must lie behind"):
        Span(start=5, end=5)


def test_a_case_with_an_unknown_key_is_refused() -> None:
    with pytest.raises(ValidationError, match="Extra inputs"):
        Case.model_validate({"as_of": "2025-03-31", "verdict": "granted"})
