"""The facts of a case by element: first those that the claim rests on, then those of each ground, then the rest."""

from collections.abc import Iterator
from typing import NamedTuple

from app.views.boxes import Line, plan
from app.views.marked_text import Mark
from app.views.reasons import pleading
from app.views.sentences import Voice, by_id, formula
from proleg.model import Case, Fact, Judgment, Language
from proleg.rulebase import Vocabulary


class FactRow(NamedTuple):
    """One fact: numbered through the page, in the order shown."""

    number: int
    fact: Fact
    noun: str
    sentence: str
    formula: str
    article: str
    pleading: str


class Group(NamedTuple):
    """The facts of one element, under its heading; `code` is its box in the diagram, empty for facts not relied on."""

    code: str
    heading: str
    article: str
    rows: tuple[FactRow, ...]


def groups(case: Case, vocabulary: Vocabulary, judgment: Judgment | None, *, lang: Language) -> tuple[Group, ...]:
    """Every fact of the case once, by the first ground that uses it as things stand.

    Without a judgment (no claim is chosen yet) all facts stand in one group.
    """
    voice = Voice(case, vocabulary, lang)
    waiting = by_id(case)
    numbers = iter(range(1, len(waiting) + 1))
    found: list[Group] = []
    for box in plan(judgment, case, vocabulary, lang=lang).boxes if judgment else ():
        used = [row.fact.id for row in box.rows if isinstance(row, Line) and row.fact is not None]
        facts = [waiting.pop(name) for name in dict.fromkeys(used) if name is not None and name in waiting]
        if facts:
            stage = voice.say(f"stage.{min(box.level, 5)}")
            heading = stage if box.level == 0 else voice.say("row.ground", stage=stage, title=box.title)
            found.append(Group(box.code, heading, box.article, tuple(_rows(facts, numbers, voice))))
    if waiting:
        heading = voice.say("facts.rest" if found else "facts.all")
        found.append(Group("", heading, "", tuple(_rows(list(waiting.values()), numbers, voice))))
    return tuple(found)


def marks(grouped: tuple[Group, ...]) -> tuple[Mark, ...]:
    """Where the facts of the groups stand in the text; a fact without a passage has no mark."""
    return tuple(
        Mark(row.fact.start, row.fact.end, row.number, row.noun, row.fact.id or "", place)
        for place, group in enumerate(grouped)
        for row in group.rows
        if row.fact.start is not None and row.fact.end is not None
    )


def _rows(facts: list[Fact], numbers: Iterator[int], voice: Voice) -> Iterator[FactRow]:
    for fact in facts:
        sentence = voice.sentence(fact.predicate, fact.args)
        yield FactRow(
            next(numbers), fact, voice.noun(fact.predicate), sentence[:1].upper() + sentence[1:],
            formula(fact.predicate, fact.args), voice.citation(voice.law_of(fact.predicate)), pleading(fact, voice),
        )  # fmt: skip
