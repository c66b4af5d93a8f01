"""The block diagram: golden files, and what holds of any case."""

import html
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from datetime import date

import graphviz
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import DiagramError, MissingGraphvizError
from app.views.block_diagram import Format, diagram, render
from app.views.box_table import display_width, wrapped
from app.views.boxes import Heading, Line, plan
from proleg.model import Attack, Case, Fact, Ground, Judgment, Language, Proof
from proleg.rulebase import Vocabulary
from tests.app.conftest import Sample, derived, rule, used

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(params=["sublease", "minor_sale"])
def sample(request: pytest.FixtureRequest) -> Sample:
    made: Sample = request.getfixturevalue(request.param)
    return made


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_boxes_stand_as_reviewed(
    sample: Sample, vocabulary: Vocabulary, lang: Language, golden: Callable[[str, str], None]
) -> None:
    planned = plan(sample.judgment, sample.case, vocabulary, lang=lang)
    lines = []
    for box in planned.boxes:
        lines.append(f"{box.code} {box.title} [{box.article}; {box.burden}; {box.state}]")
        for row in box.rows:
            if isinstance(row, Heading):
                lines.append(f"  # {row.title} [{row.article}; {row.state}]")
            else:
                lines.append(
                    f"  {row.label} {row.text}{f' = {row.same_as}' * bool(row.same_as)} {row.reason or ''}".rstrip()
                )
    lines += [f"{link.attacker} → {link.attacked} in {link.box}: {link.effect} {link.holds}" for link in planned.links]
    golden(f"boxes.{sample.case.id}.{lang}.txt", "\n".join(lines) + "\n")


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_the_drawing_is_as_reviewed(
    sample: Sample, vocabulary: Vocabulary, lang: Language, golden: Callable[[str, str], None]
) -> None:
    drawing = diagram(sample.judgment, sample.case, vocabulary, lang=lang)
    golden(f"block_diagram.{sample.case.id}.{lang}.dot", render(drawing, "dot").decode())


def test_each_ground_pleaded_is_a_node_that_can_be_chosen(sample: Sample, vocabulary: Vocabulary) -> None:
    svg = ET.fromstring(render(diagram(sample.judgment, sample.case, vocabulary, lang="ja"), "svg"))
    nodes = {element.get("id") for element in svg.iter(f"{SVG}g") if element.get("class") == "node"}
    boxes = plan(sample.judgment, sample.case, vocabulary, lang="ja").boxes
    assert nodes == {"claim", *(f"ground-{box.ground}" for box in boxes)}


def test_building_blocks_stand_inside_the_box_that_asks_for_them(sublease: Sample, vocabulary: Vocabulary) -> None:
    planned = plan(sublease.judgment, sublease.case, vocabulary, lang="en")
    assert [box.code for box in planned.boxes] == ["Kg", "E1", "E2"]
    assert {row.ground for row in planned.boxes[0].rows if isinstance(row, Heading)} == {1, 2, 3, 6}


def test_a_fact_shown_before_is_referred_to(minor_sale: Sample, vocabulary: Vocabulary) -> None:
    planned = plan(minor_sale.judgment, minor_sale.case, vocabulary, lang="ja")
    rows = [row for box in planned.boxes for row in box.rows if isinstance(row, Line) and row.same_as]
    assert [row.same_as for row in rows] == ["あ"]


def test_labels_are_unique_and_in_the_row_of_their_level(minor_sale: Sample, vocabulary: Vocabulary) -> None:
    boxes = plan(minor_sale.judgment, minor_sale.case, vocabulary, lang="ja").boxes
    labels = [(box.level, row.label) for box in boxes for row in box.rows if isinstance(row, Line) and row.label]
    assert len({label for _, label in labels}) == len(labels)
    assert all(label[0] in ("あいうえお", "かきくけこ", "さしすせそ")[level] for level, label in labels)


MARKUP = ("<script>alert(1)</script>", r"\N\G\E", "&amp;<b>", '"]};x->y', "{a|b}", "--", "]]>", "\x00\x08", "\u202e")
NASTY = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30) | st.sampled_from(MARKUP)


@settings(max_examples=20, deadline=None)
@given(words=NASTY)
def test_no_text_changes_the_drawing(vocabulary: Vocabulary, words: str) -> None:
    fact = used_fact(words)
    made = [
        ET.fromstring(render(diagram(*one_fact(case), vocabulary, lang="en"), "svg")) for case in (fact, used_fact("x"))
    ]
    assert shape(made[0]) == shape(made[1])


def test_backslashes_and_markup_are_shown_as_they_are(vocabulary: Vocabulary) -> None:
    svg = render(diagram(*one_fact(used_fact(r"\N \G <b>&amp;")), vocabulary, lang="en"), "svg").decode()
    assert r"\N \G &lt;b&gt;&amp;amp;" in svg


def used_fact(words: str) -> Case:
    args = {"contract": "c1", "description": words}
    return Case(as_of=date(2025, 1, 1), facts=(Fact(id="f1", predicate="no_breach_of_trust", args=args),))


def one_fact(case: Case) -> tuple[Judgment, Case]:
    ground = Ground(
        number=0, predicate="claim_for_vacating", args={}, level=0, burden="plaintiff", made_out=True, holds=True,
        derivations=(derived(rule("x.pl", 1, "601"), used(case, "f1")),),
    )  # fmt: skip
    words = {"en": "…", "ja": "…"}
    return Judgment.model_validate(
        {"outcome": "granted", "operative_part": words, "proof": Proof(claim=0, grounds=(ground,))}
    ), case


def shape(svg: ET.Element) -> list[str]:
    """Every element but the lines of text, whose number depends on where they break."""
    return sorted(element.tag for element in svg.iter() if element.tag not in (f"{SVG}text", f"{SVG}title"))


def test_forty_grounds_are_drawn(sublease: Sample, vocabulary: Vocabulary) -> None:
    source = rule("x.pl", 1, "612")
    steps = (derived(source, used(sublease.case, "f6")),)

    def ground(number: int) -> Ground:
        children = [child for child in (3 * number + 1, 3 * number + 2, 3 * number + 3) if child < 40]
        level = 0 if number == 0 else 1 if number < 4 else 2 if number < 13 else 3
        attacks = tuple(Attack(effect="defeats", ground=child, rule=source, holds=child % 2 == 0) for child in children)
        return Ground(
            number=number, predicate="trust_not_breached", args={}, level=level, made_out=True, attacks=attacks,
            burden="defendant" if level % 2 else "plaintiff", holds=number % 2 == 0, derivations=steps,
        )  # fmt: skip

    proof = Proof(claim=0, grounds=tuple(ground(number) for number in range(40)))
    judgment = sublease.judgment.model_copy(update={"proof": proof})
    svg = render(diagram(judgment, sublease.case, vocabulary, lang="ja"), "svg").decode()
    assert svg.count('class="node"') == 41
    assert svg.count('class="edge"') == 40


STARTS: dict[Format, bytes] = {"svg": b"<?xml", "png": b"\x89PNG", "pdf": b"%PDF", "dot": b"digraph"}


@pytest.mark.parametrize("form", STARTS)
def test_every_format_is_made(sublease: Sample, vocabulary: Vocabulary, form: Format) -> None:
    made = render(diagram(sublease.judgment, sublease.case, vocabulary, lang="ja"), form)
    assert made.startswith(STARTS[form])


def test_an_unknown_format_is_refused() -> None:
    with pytest.raises(DiagramError, match="gif: no such format"):
        render(graphviz.Digraph(), "gif")  # type: ignore[arg-type]


def test_a_machine_without_graphviz_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(MissingGraphvizError, match="apt-get install graphviz"):
        render(graphviz.Digraph(), "svg")


@given(st.text(max_size=120))
def test_wrapping_keeps_every_word_and_the_width(words: str) -> None:
    lines = [html.unescape(line).replace("\\\\", "\\") for line in wrapped(words)]
    assert all(display_width(line) <= 48 for line in lines)  # a closing bracket may hang
    kept = re.sub(r"[\s\x00-\x1f\x7f-\x9f\ufffe\uffff]", "", words)
    assert re.sub(r"\s", "", "".join(lines)) == kept
