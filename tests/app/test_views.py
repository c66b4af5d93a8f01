"""Reasons, marked text, facts and citations: golden files, and what holds of any case."""

import html
import re
from collections.abc import Callable
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.phrases import phrases
from app.views import articles, facts, html_rows, reasons
from app.views.marked_text import Mark, marked
from app.views.sentences import Voice, formula, shorts
from proleg.model import Case, Language
from proleg.rulebase import Vocabulary
from proleg.wording import HOLE
from tests.app.conftest import Sample

LANGUAGES: tuple[Language, ...] = ("en", "ja")
NASTY = "<script>alert('1')</script> & \"q\" \\N {x|y} $x$ `k` **b** [a](javascript:b) \u202e 漢字"


@pytest.fixture(params=["sublease", "minor_sale"])
def sample(request: pytest.FixtureRequest) -> Sample:
    made: Sample = request.getfixturevalue(request.param)
    return made


@pytest.mark.parametrize("lang", LANGUAGES)
def test_reasons_read_as_reviewed(
    sample: Sample, vocabulary: Vocabulary, lang: Language, golden: Callable[[str, str], None]
) -> None:
    case, judgment = sample.case, sample.judgment
    levels = (
        (reasons.verdict(judgment, case, vocabulary, lang=lang),),
        reasons.deciding_chain(judgment, case, vocabulary, lang=lang),
        reasons.everything(judgment, case, vocabulary, lang=lang),
    )
    golden(f"reasons.{case.id}.{lang}.txt", "\n\n".join("\n".join(reasons.plain(level)) for level in levels) + "\n")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_facts_by_element_read_as_reviewed(
    sample: Sample, vocabulary: Vocabulary, lang: Language, golden: Callable[[str, str], None]
) -> None:
    grouped = facts.groups(sample.case, vocabulary, sample.judgment, lang=lang)
    lines = [
        line
        for group in grouped
        for line in (
            f"{group.code} {group.heading} [{group.article}]",
            *(f"  {row.number} {row.noun}: {row.sentence} [{row.article}; {row.pleading}]" for row in group.rows),
            *(f"    {row.formula}" for row in group.rows),
        )
    ]  # fmt: skip
    golden(f"facts.{sample.case.id}.{lang}.txt", "\n".join(lines) + "\n")


def test_text_is_marked_as_reviewed(sample: Sample, vocabulary: Vocabulary, golden: Callable[[str, str], None]) -> None:
    grouped = facts.groups(sample.case, vocabulary, sample.judgment, lang=sample.case.lang)
    golden(f"marked.{sample.case.id}.html", marked(sample.case.text, facts.marks(grouped), chosen="f2") + "\n")


def test_every_ground_is_told_with_parents_before_children(sample: Sample, vocabulary: Vocabulary) -> None:
    rows = reasons.everything(sample.judgment, sample.case, vocabulary, lang="en")
    assert {row.ground for row in rows if row.ground is not None} == {
        ground.number for ground in sample.judgment.proof.grounds
    }
    assert rows[0].depth == 0
    assert all(after.depth <= before.depth + 1 for before, after in pairwise(rows))


def test_the_deciding_chain_is_a_handful_of_lines(sample: Sample, vocabulary: Vocabulary) -> None:
    assert 3 <= len(reasons.deciding_chain(sample.judgment, sample.case, vocabulary, lang="en")) <= 8


def test_every_quote_in_the_reasons_stands_in_the_text(sample: Sample, vocabulary: Vocabulary) -> None:
    quotes = [row.quote for row in reasons.everything(sample.judgment, sample.case, vocabulary, lang="en") if row.quote]
    assert quotes
    assert all(quote in sample.case.text for quote in quotes)


def test_facts_are_numbered_once_through_the_page(sample: Sample, vocabulary: Vocabulary) -> None:
    for judgment in (sample.judgment, None):
        rows = [row for group in facts.groups(sample.case, vocabulary, judgment, lang="ja") for row in group.rows]
        assert [row.number for row in rows] == list(range(1, len(sample.case.facts) + 1))
        assert {row.fact.id for row in rows} == {fact.id for fact in sample.case.facts}


class _Text(HTMLParser):
    """Collects the text outside of number tags, and every element met."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text, self.elements, self._open = "", set[str](), list[bool]()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.add(tag)
        self._open.append(
            dict(attrs).get("class", "") is not None and "tag" in (dict(attrs).get("class") or "").split()
        )

    def handle_endtag(self, _tag: str) -> None:
        self._open.pop()

    def handle_data(self, data: str) -> None:
        if not any(self._open):
            self.text += data


MARKS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(1, 40), st.text(max_size=8)).map(
        lambda part: Mark(part[0], part[0] + part[1], 1, part[2], "f1", part[0] % 9)
    ),
    max_size=6,
)


@given(text=st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=60), marks=MARKS)
def test_marking_changes_no_character_and_lets_no_element_through(text: str, marks: list[Mark]) -> None:
    parser = _Text()
    parser.feed(marked(text, marks))
    parser.close()
    assert parser.text == text
    assert parser.elements <= {"mark", "span", "b"}


def test_overlapping_passages_are_both_marked() -> None:
    made = marked("abcdef", [Mark(0, 4, 1, "one", "f1", 0), Mark(2, 6, 2, "two", "f2", 1)])
    assert 'data-facts="f1 f2"' in made
    assert 'title="1 one, 2 two"' in made


def test_what_a_user_wrote_stays_text_in_reasons_and_facts(sublease: Sample, vocabulary: Vocabulary) -> None:
    nasty = tuple(
        fact.model_copy(
            update={
                "quote": NASTY,
                "args": {name: NASTY if name in ("object", "lessor", "description") else value
                         for name, value in fact.args.items()},
            }
        )
        for fact in sublease.case.facts
    )  # fmt: skip
    case = sublease.case.model_copy(update={"facts": nasty})
    told = html_rows.reasons(reasons.everything(sublease.judgment, case, vocabulary, lang="en"), quotes=True)
    rows = [row for group in facts.groups(case, vocabulary, None, lang="en") for row in group.rows]
    shown = told + "".join(html_rows.fact(row, 0, passage="") for row in rows)
    assert "<script" not in shown
    assert html.escape(NASTY) in shown


@pytest.mark.parametrize(
    ("article", "english", "japanese"),
    [
        ("612(2)", "Civil Code, Art. 612(2)", "民法612条2項"),
        ("166(1)(i), 412-2", "Civil Code, Art. 166(1)(i), 412-2", "民法166条1項1号、412条の2"),
        ("715(1) proviso", "Civil Code, Art. 715(1) proviso", "民法715条1項ただし書"),
        ("612 (case law)", "Civil Code, Art. 612 (case law)", "民法612条（判例）"),
        ("648-2(1), 3-2", "Civil Code, Art. 648-2(1), 3-2", "民法648条の2第1項、3条の2"),
        ("95 (until 31 March 2020)", "Civil Code, Art. 95 (until 31 March 2020)", "民法95条（令和2年3月31日まで）"),
        ("Code of Civil Procedure 246", "Code of Civil Procedure, Art. 246", "民事訴訟法246条"),
        (
            "622; Act on Land and Building Leases 26, 28",
            "Civil Code, Art. 622; Act on Land and Building Leases, Art. 26, 28",
            "民法622条、借地借家法26条、28条",
        ),
        ("", "", ""),
    ],
)
def test_articles_are_cited_as_lawyers_write_them(
    vocabulary: Vocabulary, article: str, english: str, japanese: str
) -> None:
    assert articles.citation(article, vocabulary, "en") == english
    assert articles.citation(article, vocabulary, "ja") == japanese


@pytest.mark.parametrize(
    ("article", "links"),
    [
        ("612(2), 3-2", ["129AC0000000089#Mp-At_612-Pr_2", "129AC0000000089#Mp-At_3_2"]),
        ("166(1)(i)", ["129AC0000000089#Mp-At_166-Pr_1"]),
        ("622; Act on Land and Building Leases 26(1)", ["129AC0000000089#Mp-At_622", "403AC0000000090#Mp-At_26-Pr_1"]),
        ("95 (until 31 March 2020)", []),
        ("612 (case law)", ["129AC0000000089#Mp-At_612"]),
    ],
)
def test_each_article_has_a_link_to_its_official_text(vocabulary: Vocabulary, article: str, links: list[str]) -> None:
    parts = articles.cited(article, vocabulary, "en")
    assert [part.link for part in parts if part.link] == [f"https://laws.e-gov.go.jp/law/{link}" for link in links]
    assert articles.link(article, vocabulary) == next((part.link for part in parts if part.link), None)


def test_a_decision_is_cited_by_its_day(vocabulary: Vocabulary) -> None:
    assert articles.citation("1953-09-25", vocabulary, "ja", "Supreme Court") == "最判昭和28年9月25日"


def test_two_contracts_of_a_kind_are_told_apart(sublease: Sample, vocabulary: Vocabulary) -> None:
    first = sublease.case.facts[0]
    second = first.model_copy(update={"id": "g1", "args": {**first.args, "contract": "c2"}})
    case: Case = sublease.case.model_copy(update={"facts": (first, second)})
    assert Voice(sublease.case, vocabulary, "en").contract("c1") == "the lease"
    assert Voice(case, vocabulary, "en").contract("c1") == "the lease c1"
    assert Voice(case, vocabulary, "ja").contract("c2") == "本件賃貸借契約（c2）"


def test_terse_wordings_use_the_arguments_of_the_vocabulary(vocabulary: Vocabulary) -> None:
    for predicate, short in shorts().items():
        known = set(vocabulary.facts[predicate].args)
        for words in (short.line.en, short.line.ja) if short.line else ():
            assert set(HOLE.findall(words)) <= known, predicate


def test_phrases_have_the_same_holes_in_both_languages() -> None:
    for name, words in phrases().items():
        assert set(re.findall(r"\{(\w+)\}", words.en)) == set(re.findall(r"\{(\w+)\}", words.ja)), name


def test_a_formula_names_every_argument() -> None:
    assert formula("minor", {"contract": "c1", "person": None}) == "minor(contract: c1, person: _)"
