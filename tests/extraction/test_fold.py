import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extraction.fold import find, fold


@pytest.mark.parametrize(
    ("quote", "source"),
    [
        ("(株)大成", "㈱大成"),
        ("株式会社アオバ", "㍿アオバ"),
        ("金1,000万円", "金１，０００万円"),
        ("ガーデン", "ｶﾞｰﾃﾞﾝ"),
        ("ガーデン", "カ\u3099ーテ\u3099ン"),
        ("the price was paid", "The  price\r\n  was PAID"),
        ('the seller\'s offer - "final"', "the seller’s offer — “final”"),
        ("sold the car", "sold\u200b the\u202e car"),
        ("strasse", "STRASSE"),
        ("straße", "STRASSE"),
    ],
)
def test_a_quote_is_found_whatever_its_width_case_and_spacing(quote: str, source: str) -> None:
    before, after = "x: ", " etc."
    text = before + source + after
    (span,) = find(quote, fold(text))
    assert text[span.start : span.end] == source


def test_every_occurrence_is_found_in_order() -> None:
    text = "Sato paid. Sato　PAID. Sato did not pay."
    assert [text[s.start : s.end] for s in find("sato paid", fold(text))] == ["Sato paid", "Sato　PAID"]


def test_a_changed_figure_is_not_found() -> None:
    assert find("代金２０００万円", fold("代金１０００万円")) == []


def test_part_of_an_expanded_character_is_not_a_place() -> None:
    assert find("1", fold("条件⑩")) == []
    assert find("10", fold("条件⑩")) != []


@pytest.mark.parametrize("quote", ["", "  ", "\u200b"])
def test_an_empty_quote_stands_nowhere(quote: str) -> None:
    assert find(quote, fold("some text")) == []


@given(st.text(alphabet=st.characters(exclude_categories=()), max_size=60))
def test_any_text_maps_back_into_its_source(text: str) -> None:
    folded = fold(text)
    assert len(folded.origin) == len(folded.text) + 1
    assert list(folded.origin) == sorted(folded.origin)
    for start in range(len(folded.text)):
        span = folded.span(start, start + 1)
        assert 0 <= span.start < span.end <= len(text)


@pytest.mark.parametrize("unit", ["a ", "（", "㈱", "a\u0301", "\x00", "\ud800", "\u0301", "ｶﾞ"])
def test_hostile_repetition_folds_in_seconds(unit: str) -> None:
    text = unit * (200_000 // len(unit))
    start = time.perf_counter()
    find(unit * 1000, fold(text))
    assert time.perf_counter() - start < 5
