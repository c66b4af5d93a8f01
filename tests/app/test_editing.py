"""What a person corrects: values as typed, facts added, changed and removed."""

from pathlib import Path

import pytest

from app.editing import (
    NotAValueError,
    free_id,
    new_fact,
    relations,
    typed_value,
    usable_facts,
    value_of,
    with_argument,
    with_fact,
    with_party,
    with_quote,
    without_fact,
)
from proleg.model import ArgumentType, Value
from proleg.rulebase import Vocabulary, load_rules
from tests.app.conftest import ROOT, Sample


@pytest.mark.parametrize(
    ("typed", "kind", "value"),
    [
        ("2024-05-20", "date", "2024-05-20"),
        ("2024-05", "date", "2024-05"),
        ("20 May 2024", "date", "2024-05-20"),
        ("令和6年5月20日", "date", "2024-05-20"),
        ("300000", "money", 300000),
        ("300,000", "money", 300000),
        ("¥300,000", "money", 300000),
        ("30万円", "money", 300000),
        ("3.5", "percent", 3.5),
        ("  the shop ", "thing", "the shop"),
        ("", "date", None),
        ("  ", "money", None),
    ],
)
def test_what_is_typed_becomes_a_value(typed: str, kind: ArgumentType, value: Value) -> None:
    assert value_of(typed, kind, "en") == value


@pytest.mark.parametrize(
    ("typed", "kind", "phrase"),
    [
        ("2024-02-30", "date", "field.not_a_date"),
        ("2024-13", "date", "field.not_a_date"),
        ("next wee", "date", "field.not_a_date"),
        ("a lot", "money", "field.not_an_amount"),
        ("three", "percent", "field.not_a_rate"),
    ],
)
def test_what_is_no_value_says_so(typed: str, kind: ArgumentType, phrase: str) -> None:
    with pytest.raises(NotAValueError, match=phrase):
        value_of(typed, kind, "ja")


def test_a_value_reads_as_it_is_typed() -> None:
    for value in (1_200_000, "2024-05-20", None):
        kind: ArgumentType = "money" if isinstance(value, int) else "date"
        assert value_of(typed_value(value), kind, "en") == value


def test_a_fact_is_changed_in_its_place(sublease: Sample) -> None:
    changed = with_argument(sublease.case.facts[1], "date", "2021-05-01")
    case = with_fact(sublease.case, changed)
    assert case.facts[1] == changed
    assert [fact.id for fact in case.facts] == [fact.id for fact in sublease.case.facts]


def test_a_fact_is_added_and_removed(sublease: Sample, vocabulary: Vocabulary) -> None:
    fact = new_fact(sublease.case, "consent_to_sublease", vocabulary)
    assert fact.args == {"contract": "c1", "lessor": None, "date": None}
    case = with_fact(sublease.case, fact)
    assert case.facts[-1] == fact
    assert without_fact(case, fact.id or "") == sublease.case


def test_a_free_id_is_free(sublease: Sample) -> None:
    case = without_fact(sublease.case, "f3")
    assert free_id(case) == "f3"
    assert free_id(sublease.case) == "f10"


def test_a_passage_is_found_in_the_text(sublease: Sample) -> None:
    text = sublease.case.text
    fact = with_quote(sublease.case.facts[0], " handed it over the same day ", text)
    assert fact.start is not None
    assert text[fact.start : fact.end] == fact.quote == "handed it over the same day"
    assert with_quote(fact, "", text).span is None
    with pytest.raises(NotAValueError, match=r"field\.quote_not_found"):
        with_quote(fact, "never written", text)


def test_relations_and_parties_are_known(sublease: Sample, vocabulary: Vocabulary) -> None:
    assert relations(sublease.case, vocabulary) == ("c1",)
    assert "Morita" in with_party(sublease.case, "Morita").parties
    assert with_party(sublease.case, "Hoshino") is sublease.case


def test_only_facts_that_a_rule_asks_for_are_offered() -> None:
    rules = load_rules(Path(ROOT) / "rules" / "civil_code")
    text = "claim_for_price(C, S, B, O, P) <= agreement_of_sale(C, S, B, O, P, _Concluded)."
    names = usable_facts(rules.model_copy(update={"files": (("sale.pl", text),)}))
    assert "agreement_of_sale" in names
    assert "self_defence" not in names
