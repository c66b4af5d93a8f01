"""A proof as the boxes of a block diagram: one a ground that is pleaded, with the facts that it rests on as its lines.

Grounds that a rule rests on (building blocks) stand inside the box of the ground that asks for them; only what is
raised against a ground gets a box of its own.
"""

from collections import Counter
from collections.abc import Iterator
from typing import Literal, NamedTuple

from app.views.sentences import Voice, by_id
from proleg.model import (
    Case,
    ConditionStep,
    Derivation,
    Effect,
    Fact,
    FactStep,
    Ground,
    GroundStep,
    Judgment,
    Language,
    Party,
    Performance,
    Reason,
    Step,
)
from proleg.rulebase import Vocabulary

CODES = ("Kg", "E", "R", "D", "T")
KANA = ("あいうえお", "かきくけこ", "さしすせそ", "たちつてと", "なにぬねの", "はひふへほ", "まみむめも", "らりるれろ")
ANSWER_MARKS = {"admitted": "○", "denied": "×", "unknown": "△", "silent": "(○)"}
DONE_BEFORE_THE_COURT = "顕"
SILENT = ("true", "stated", "not_stated", "different", "=", "day_of_judgment")

State = Literal["holds", "defeated", "fails"]


class Line(NamedTuple):
    """One ultimate fact, or a condition on values that is not met (then without `label`).

    `same_as` is the label of an earlier line with the same fact. `reason` is None where the line holds.
    """

    label: str
    text: str
    holds: bool
    reason: Reason | None = None
    fact: Fact | None = None
    same_as: str | None = None


class Heading(NamedTuple):
    """A ground inside a box, above its own lines."""

    ground: int
    title: str
    article: str
    state: State


class Box(NamedTuple):
    """One ground pleaded: `code` is its place (Kg, E1, R2), `ground` its number in the proof."""

    ground: int
    code: str
    level: int
    title: str
    article: str
    burden: Party
    state: State
    rows: tuple[Line | Heading, ...]


class Link(NamedTuple):
    """`attacker` is raised against `attacked`, which stands in `box`; all are numbers of grounds."""

    attacker: int
    attacked: int
    box: int
    effect: Effect
    holds: bool
    amount: int | None
    performance: Performance | None


class Plan(NamedTuple):
    """Boxes by level and, within one, in the order they were raised; the first is the claim's."""

    boxes: tuple[Box, ...]
    links: tuple[Link, ...]

    def labels(self) -> dict[str, str]:
        """The kana under which each fact first appears, by the fact's id."""
        lines = (row for box in self.boxes for row in box.rows if isinstance(row, Line))
        return {row.fact.id: row.label for row in reversed(list(lines)) if row.fact is not None and row.fact.id}

    def codes(self) -> dict[int, str]:
        """The code of the box that each ground stands in, by the ground's number."""
        inside = {row.ground: box.code for box in self.boxes for row in box.rows if isinstance(row, Heading)}
        return inside | {box.ground: box.code for box in self.boxes}


def plan(judgment: Judgment, case: Case, vocabulary: Vocabulary, *, lang: Language) -> Plan:
    """What a block diagram of the judgment shows, before anything is drawn."""
    proof = judgment.proof
    writer = _Writer(Voice(case, vocabulary, lang), judgment)
    boxes: list[Box] = []
    links: list[Link] = []
    counted: Counter[int] = Counter()
    waiting = [proof.claim]
    for number in waiting:  # grows while it is walked: breadth first, so that labels run down each column
        ground = proof.ground(number)
        counted[ground.level] += 1
        boxes.append(writer.box(ground, counted[ground.level]))
        inside = (row.ground for row in boxes[-1].rows if isinstance(row, Heading))
        for member in (number, *inside):
            for attack in proof.ground(member).attacks:
                links.append(
                    Link(attack.ground, member, number, attack.effect, attack.holds, attack.amount, attack.performance)
                )
                if attack.ground not in waiting:
                    waiting.append(attack.ground)
    return Plan(tuple(boxes), tuple(links))


def state(ground: Ground) -> State:
    """Whether a ground stands, was made out in vain, or is not made out."""
    if ground.holds:
        return "holds"
    return "defeated" if ground.made_out else "fails"


def reference(ground: Ground, voice: Voice) -> tuple[str, str]:
    """The article that a ground rests on, and its law: as the vocabulary gives it, else as its rule cites it."""
    known = voice.law_of(ground.predicate)
    rule = next((derivation.rule for derivation in ground.derivations), None)
    return (known, "") if known or rule is None else (rule.article, rule.law)


def telling(ground: Ground) -> tuple[Derivation, ...]:
    """The rules applied, but of those that fail for want of the same fact only the first."""
    told: list[Derivation] = []
    wanting: list[Step] = []
    for rule in ground.derivations:
        failing = next((step for step in rule.steps if not step.holds), None)
        if failing is None or failing not in wanting:
            told.append(rule)
        wanting += [failing] if isinstance(failing, FactStep) else []
    return tuple(told)


def goes_without_saying(step: ConditionStep) -> bool:
    """True of a condition that is met and compares no dates or amounts."""
    return step.holds and step.condition in SILENT


def answer_mark(fact: Fact) -> str:
    """○ × △ (○) 顕; empty where the other side had nothing to answer."""
    if fact.answer == "silent" and fact.predicate.startswith("invocation_"):
        return DONE_BEFORE_THE_COURT
    return ANSWER_MARKS.get(fact.answer or "", "")


def _code(level: int, place: int) -> str:
    if level == 0:  # beside the claim stands what bears interest on it
        return CODES[0] if place == 1 else f"{CODES[0]}{place}"
    return f"{CODES[level]}{place}" if level < len(CODES) else f"T{level - len(CODES) + 2}-{place}"


class _Writer:
    """Writes the boxes one after the other, handing out kana by level and referring to facts already shown."""

    def __init__(self, voice: Voice, judgment: Judgment) -> None:
        self.voice = voice
        self.proof = judgment.proof
        self.facts = by_id(voice.case)
        self.shown: dict[str, str] = {}
        self.counted: Counter[int] = Counter()

    def box(self, ground: Ground, place: int) -> Box:
        rows = tuple(self._rows(ground, {ground.number}, set()))
        title, law = self.voice.noun(ground.predicate), self.voice.citation(*reference(ground, self.voice))
        code = _code(ground.level, place)
        return Box(ground.number, code, ground.level, title, law, ground.burden, state(ground), rows)

    def _rows(self, ground: Ground, seen: set[int], shown: set[str]) -> Iterator[Line | Heading]:
        """`seen` grounds and `shown` facts stand in the box already."""
        for derivation in telling(ground):
            for step in derivation.steps:
                if isinstance(step, FactStep):
                    if step.fact is None or step.fact not in shown:
                        shown |= {step.fact} if step.fact else set()
                        yield self._line(step, ground.level)
                elif isinstance(step, GroundStep):
                    if step.ground not in seen:
                        seen.add(step.ground)
                        block = self.proof.ground(step.ground)
                        law = self.voice.citation(*reference(block, self.voice))
                        yield Heading(block.number, self.voice.noun(block.predicate), law, state(block))
                        yield from self._rows(block, seen, shown)
                elif not step.holds:  # a condition that is met goes without saying
                    yield Line("", self.voice.condition(step.condition, step.values), False, step.reason)

    def _line(self, step: FactStep, level: int) -> Line:
        label = self._label(level)
        fact = self.facts.get(step.fact or "")
        if fact is None or fact.id is None:
            return Line(label, self._requisite(step), step.holds, step.reason)
        first = self.shown.setdefault(fact.id, label)
        if first != label:
            return Line(label, self.voice.noun(fact.predicate), step.holds, step.reason, fact, first)
        return Line(label, self.voice.line(fact.predicate, fact.args), step.holds, step.reason, fact)

    def _requisite(self, step: FactStep) -> str:
        """What no fact answers: with the values that the rule asks for, where it asks for any but the relation."""
        known = self.voice.vocabulary.facts[step.predicate].args
        if all(value is None or known.get(name) == "relation" for name, value in step.args.items()):
            return self.voice.noun(step.predicate)
        return self.voice.line(step.predicate, self.voice.opened(step.predicate, step.args))

    def _label(self, level: int) -> str:
        row = KANA[min(level, len(KANA) - 1)]
        place = self.counted[level]
        self.counted[level] += 1
        return row[place % len(row)] + (str(place // len(row) + 1) if place >= len(row) else "")
