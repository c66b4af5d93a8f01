"""The published PROLEG trace of a proof: who tried to prove what, and how it ended, one line a step.

The wording and the order are those of Satoh et al.: a ground is tried, its requisites are listed and tried in turn up
to the first that fails, then come the defenses against it, and last how it ended. A rule with a requisite that nobody
alleged, or produced evidence for, is not examined. Where the published trace is silent (why a fact failed, what a
condition compared), a line of ours says it.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import TypeAlias

import yaml

from proleg.model import (
    ISO_DATE,
    Attack,
    ConditionStep,
    Derivation,
    FactStep,
    Ground,
    GroundStep,
    Language,
    Performance,
    Proof,
    Standing,
    Step,
    Value,
    Wording,
    opponent,
)

Part: TypeAlias = "str | Iterator[Part]"

INDENT = "  "
DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
ANY = re.compile(r"(?<!\w)_\d+\b")  # a variable within a term: its number says nothing
INFIX = ("=", "is", "<", ">", "=<", ">=", "=:=", "=\\=")
DEEPEST_DEFENSE = 4  # beyond 再々々抗弁 no name is in use
UNSAID = ("true", "stated")  # conditions that, where they hold, say nothing


def trace(proof: Proof, *, lang: Language, program: bool = False) -> Iterator[str]:
    """The trace, line by line, indented by depth.

    A ground that is used twice is traced once and then referred to. `program`: the proof is of a canonical program,
    whose values are terms already; those of a case are names, and are quoted where Prolog quotes an atom.
    """
    tracer = _Tracer(proof, lang, program)
    parts: list[Iterator[Part]] = [tracer.ground(proof.ground(proof.claim), 0)]
    while parts:  # a stack of our own: exceptions may be nested deeper than Python recurses
        part = next(parts[-1], None)
        if part is None:
            parts.pop()
        elif isinstance(part, str):
            yield part
        else:
            parts.append(part)


def term(predicate: str, values: Iterable[Value], *, program: bool = False) -> str:
    """A term in canonical form; `_` stands for a value that is not stated, or that may be any."""
    written = [_value(value, program) for value in values]
    if predicate in INFIX and len(written) == 2:
        return f"{written[0]} {predicate} {written[1]}"
    name = "-" + _atom(predicate[1:]) if predicate.startswith("-") else _atom(predicate)
    return f"{name}({', '.join(written)})" if written else name


def _value(value: Value, program: bool) -> str:
    if value is None:
        return "_"
    if not isinstance(value, str):
        return str(value)
    if program:
        if day := DAY.fullmatch(value):
            return f"{int(day[1])} year {int(day[2])} month {int(day[3])} day"
        return "".join(map(_visible, ANY.sub("_", value)))
    return value if ISO_DATE.fullmatch(value) else _atom(value)


def _atom(name: str) -> str:
    """The name as Prolog writes an atom: quoted where it could be read as something else."""
    if re.fullmatch(r"[^\W\d_]\w*", name) and not name[0].isupper():
        return name
    return "'" + "".join("\\" + character if character in "\\'" else _visible(character) for character in name) + "'"


def _visible(character: str) -> str:
    """The character; one that would break the line, or cannot be seen, by its code."""
    return character if character.isprintable() or character == "\u3000" else f"\\x{ord(character):x}\\"


@cache
def _wordings() -> dict[str, Wording]:
    text = Path(__file__).with_name("trace.yaml").read_text(encoding="utf-8")
    return {name: Wording.model_validate(entry) for name, entry in yaml.safe_load(text).items()}


class _Tracer:
    """Traces the grounds of one proof; remembers which were begun and which ended."""

    def __init__(self, proof: Proof, lang: Language, program: bool) -> None:
        self.proof, self.lang, self.program = proof, lang, program
        self.begun: set[int] = set()
        self.ended: set[int] = set()

    def ground(self, ground: Ground, depth: int) -> Iterator[Part]:
        """All that is said of a ground; of one that was begun before, one line."""
        said = self._of(ground)
        outcome = "proved" if ground.holds else "failed"
        if ground.number in self.begun:
            yield self._line(depth, f"again.{outcome if ground.number in self.ended else 'open'}", **said)
            return
        self.begun.add(ground.number)
        yield self._line(depth, "tried", **said)
        for derivation in ground.derivations:
            yield self._derivation(ground, derivation, depth + 1)
        if not ground.derivations:
            yield self._line(depth + 1, "unpleaded", **said)
        if ground.made_out:  # nobody defends himself against what is not made out
            for attack in ground.attacks:
                yield self._attack(ground, attack, depth + 1)
        yield self._line(depth, outcome, **said)
        self.ended.add(ground.number)

    def _derivation(self, ground: Ground, derivation: Derivation, depth: int) -> Iterator[Part]:
        said = self._of(ground)
        listed = [step for step in derivation.steps if not (isinstance(step, ConditionStep) and _unsaid(step))]
        if listed:
            yield self._line(depth, "requisites", **said)
        for number, step in enumerate(listed, 1):
            yield self._line(depth + 1, "requisite", number=number, X=self._step_term(step))
        unpleaded = [step for step in listed if isinstance(step, FactStep) and _unpleaded(step)]
        if unpleaded:
            own = ".own" if self.proof.pleading == "own" else ""
            for fact in unpleaded:
                yield self._line(depth, f"{fact.reason}{own}", F=self._step_term(fact), **said)
            yield self._line(depth, "unexamined")
            return
        for step in listed:
            yield self._step(ground, step, depth)
            if not step.holds:
                return

    def _step(self, ground: Ground, step: Step, depth: int) -> Iterator[Part]:
        match step:
            case GroundStep():
                yield self.ground(self.proof.ground(step.ground), depth)
            case FactStep():
                yield self._fact(ground, step, depth)
            case ConditionStep():
                failed = "condition.not_stated" if step.reason == "not_stated" else "condition.fails"
                yield self._line(depth, "condition.holds" if step.holds else failed, X=self._step_term(step))

    def _fact(self, ground: Ground, step: FactStep, depth: int) -> Iterator[Part]:
        standing = step.standing or Standing()
        said = {**self._of(ground), "X": self._step_term(step), "F": self._step_term(step)}
        if step.holds and (goes_without_proof := _without_proof(standing)):
            yield self._line(depth, goes_without_proof, **said)
            return
        yield self._line(depth, "tried", **said)
        if standing.alleged_by == opponent(ground.burden):
            yield self._line(depth + 1, "alleged_by_other", **said)
        if standing.answer in ("denied", "unknown"):
            yield self._line(depth + 1, standing.answer, **said)
        yield self._line(depth + 1, "believed" if step.holds else "not_believed", **said)
        yield self._line(depth, "proved" if step.holds else "failed", **said)

    def _attack(self, ground: Ground, attack: Attack, depth: int) -> Iterator[Part]:
        raised = self.proof.ground(attack.ground)
        level = min(raised.level, DEEPEST_DEFENSE)
        said = {
            "O": self._say(f"party.{raised.burden}"),
            "E": self._ground_term(raised),
            "X": self._ground_term(ground),
            "defense": self._say(f"defense.{level}" if level > 1 else "defense"),
        }
        kind = "bears_interest" if attack.effect == "bears_interest" else "attack"
        yield self._line(depth, kind, **said)
        yield self.ground(raised, depth + 1)
        yield self._line(depth, f"{kind}.proved" if attack.holds else f"{kind}.failed", **said)
        if attack.holds and attack.effect == "reduces":
            yield self._line(depth, "attack.reduces", amount=_value(attack.amount, self.program), **said)
        if attack.holds and attack.effect == "in_exchange":
            performance = self._performance(attack.performance)
            yield self._line(depth, "attack.in_exchange", performance=performance, **said)

    # ---- words

    def _say(self, name: str, /, **parts: object) -> str:
        words = _wordings()[name]
        return (words.en if self.lang == "en" else words.ja).format(**parts)

    def _line(self, depth: int, name: str, /, **parts: object) -> str:
        return INDENT * depth + self._say(name, **parts)

    def _of(self, ground: Ground) -> dict[str, str]:
        return {
            "P": self._say(f"party.{ground.burden}"),
            "O": self._say(f"party.{opponent(ground.burden)}"),
            "X": self._ground_term(ground),
        }

    def _ground_term(self, ground: Ground) -> str:
        return term(ground.predicate, ground.args.values(), program=self.program)

    def _step_term(self, step: Step) -> str:
        match step:
            case GroundStep():
                return self._ground_term(self.proof.ground(step.ground))
            case FactStep():
                return term(step.predicate, step.args.values(), program=self.program)
            case ConditionStep():
                return term(step.condition, step.values, program=self.program)

    def _performance(self, performance: Performance | None) -> str:
        return term(performance.predicate, performance.args.values(), program=self.program) if performance else "_"


def _unsaid(step: ConditionStep) -> bool:
    return step.holds and step.condition in UNSAID


def _unpleaded(step: FactStep) -> bool:
    """Whether the fact fails before the court comes to what it believes."""
    return step.reason in ("not_alleged", "not_produced")


def _without_proof(standing: Standing) -> str | None:
    """Why a fact that holds needed no proof, if it needed none: the name of the line that says so.

    Where nobody answered and the court found nothing, the text itself states the fact as established.
    """
    if standing.obvious:
        return "obvious"
    if standing.answer in ("admitted", "silent"):
        return standing.answer
    return None if standing.found else "established"
