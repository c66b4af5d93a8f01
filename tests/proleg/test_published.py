"""Canonical programs: every entry of `rules/published/published.cases.yaml` comes to the judgment that it names."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from random import Random
from typing import Literal

import pytest
import yaml

from proleg import terms
from proleg.engine import prove
from proleg.errors import RuleError
from proleg.model import FactStep, Frozen, Pleading, Value
from proleg.rulebase import Program
from tests.proleg.differential import CONDITIONS, Clause, Term, clingo_program, stable_models, variables

PUBLISHED = Path(__file__).parents[2] / "rules" / "published"


class Entry(Frozen):
    """One goal asked of a program. `refused`: words that the refusal must name, in place of a judgment."""

    id: str
    because: str
    program: tuple[str, ...] = ()
    facts: str = ""
    goal: str
    pleading: Pleading = "common"
    holds: bool | None = None
    answers: tuple[dict[str, str], ...] | None = None
    refused: tuple[str, ...] = ()

    @property
    def asked(self) -> Program:
        """The program's files as they lie there, marks of byte order included; then the facts of the entry."""
        files = [(name, (PUBLISHED / name).read_text(encoding="utf-8")) for name in self.program]
        return Program(name=self.id, files=(*files, ("facts.pl", self.facts)))


def entries() -> Iterator[Entry]:
    text = (PUBLISHED / "published.cases.yaml").read_text(encoding="utf-8")
    yield from map(Entry.model_validate, yaml.safe_load(text)["cases"])


ENTRIES = tuple(entries())
JUDGED = [entry for entry in ENTRIES if not entry.refused]
REFUSED = [entry for entry in ENTRIES if entry.refused]


@pytest.mark.parametrize("entry", JUDGED, ids=lambda entry: entry.id)
def test_the_program_is_judged_as_its_entry_says(entry: Entry) -> None:
    proved = prove(entry.asked, entry.goal, pleading=entry.pleading)
    assert proved.holds is entry.holds
    wanted = entry.answers if entry.answers is not None else ({},) if entry.holds else ()
    assert _in_order(proved.answers) == _in_order(wanted)
    root = proved.proof.ground(proved.proof.claim)
    assert root.holds is entry.holds
    assert proved.proof.pleading == entry.pleading


@pytest.mark.parametrize("entry", REFUSED, ids=lambda entry: entry.id)
def test_a_program_without_one_meaning_is_refused_and_the_reason_named(entry: Entry) -> None:
    with pytest.raises(RuleError) as refusal:
        prove(entry.asked, entry.goal, pleading=entry.pleading)
    message = str(refusal.value)
    assert [word for word in entry.refused if word not in message] == []


def test_a_goal_that_fails_shows_what_came_closest() -> None:
    entry = next(entry for entry in ENTRIES if entry.id == "sublease-use-neither-admitted-nor-alleged")
    proof = prove(entry.asked, entry.goal).proof
    steps = [step for ground in proof.grounds for derivation in ground.derivations for step in derivation.steps]
    missing = [(step.predicate, step.reason) for step in steps if isinstance(step, FactStep) and not step.holds]
    assert missing == [("using_leased_thing", "not_alleged")]


def test_every_entry_has_a_name_of_its_own_and_every_file_is_asked() -> None:
    assert len({entry.id for entry in ENTRIES}) == len(ENTRIES)
    asked = {name for entry in ENTRIES for name in entry.program}
    assert asked == {path.name for path in PUBLISHED.glob("*.pl")}


def _in_order(answers: Iterable[Mapping[str, Value]]) -> list[list[tuple[str, str]]]:
    return sorted(sorted((name, str(value)) for name, value in answer.items()) for answer in answers)


# ---- the same programs by an answer-set solver ---------------------------------------------------------------------

STRATIFIED = ("sublease.pl", "minor_duress.pl", "shared_exceptions.pl", "strong_negation.pl", "left_recursion.pl", "open_exception.pl",
              "japanese.pl")  # fmt: skip
FACT_SETS = 15


@pytest.mark.parametrize("name", STRATIFIED)
def test_a_program_agrees_with_an_answer_set_solver_on_random_facts(name: str) -> None:
    spelling = _Spelling()
    rules = [spelling.clause(clause.term) for clause in terms.read(_text(name)) if _is_rule(clause.term)]
    goals, atoms = _asked_of(name)
    random = Random(name)
    holding = 0
    for _ in range(FACT_SETS):
        facts = [atom for atom in atoms if random.random() < 0.7]
        listed = [Clause("fact", spelling.term(terms.parse(atom))) for atom in facts]
        days = [
            Clause("fact", Term("p_day", (day,))) for fact in listed for day in fact.head.args if day.name == "date"
        ]
        (model,) = stable_models(clingo_program(rules + listed + days))
        text = "".join(f"fact({atom}).\n" for atom in facts)
        for goal in goals:
            pattern = spelling.term(terms.parse(goal))
            true = [atom for atom in model if _matches(pattern, atom)]
            proved = prove(Program(name=name, files=((name, _text(name)), ("facts.pl", text))), goal)
            assert len(proved.answers) == len(true), f"{goal} with\n{text}"
            assert proved.holds is bool(true)
            holding += proved.holds
    assert 0 < holding < FACT_SETS * len(goals)


def _text(name: str) -> str:
    return (PUBLISHED / name).read_text(encoding="utf-8")


def _is_rule(term: terms.Term) -> bool:
    return isinstance(term, terms.Struct) and term.name in ("<=", "exception")


def _asked_of(name: str) -> tuple[list[str], list[str]]:
    """Every goal asked of the program, and every atom that is a fact in some entry, as text."""
    goals: dict[str, None] = {}
    atoms: dict[str, None] = {}
    for entry in ENTRIES:
        if name in entry.program and not entry.id.startswith("unbound"):
            goals[entry.goal] = None
            for text in (*map(_text, entry.program[1:]), entry.facts):
                for clause in terms.read(text):
                    if isinstance(clause.term, terms.Struct) and clause.term.name not in (":-", "obvious_fact"):
                        atoms[_written(clause.term.args[0])] = None
    return list(goals), list(atoms)


def _written(term: terms.Term) -> str:
    match term:
        case terms.Struct("date", (year, month, day)):
            return f"{year} year {month} month {day} day"
        case terms.Struct("euro", (amount,)):
            return f"{amount} euro"
        case terms.Struct(name, args):
            quoted = name if name.removeprefix("-").isidentifier() else f"'{name}'"
            return f"{quoted}({', '.join(map(_written, args))})" if args else quoted
        case str():
            return f'"{term}"'
    return str(term)


class _Spelling:
    """The names of a program as clingo reads them: `p1`, `p2`, … and `V1`, `V2`, … for the variables.

    Clingo works from the facts up: a variable that only the question gives a value must be said to range over the days.
    """

    def __init__(self) -> None:
        self.names: dict[str, str] = {}

    def _name(self, letter: str, spelt: str) -> str:
        return self.names.setdefault(letter + spelt, f"{letter}{len(self.names)}")

    def clause(self, term: terms.Term) -> Clause:
        assert isinstance(term, terms.Struct)
        head, body = term.args
        kind: Literal["rule", "exception"] = "rule" if term.name == "<=" else "exception"
        asked = tuple(map(self.condition, _conjuncts(body)))
        bound = variables([term for term in asked if term.name not in CONDITIONS])
        given = variables([self.term(head)]) - bound if kind == "rule" else set()
        return Clause(kind, self.term(head), (*asked, *(Term("p_day", (Term(name),)) for name in sorted(given))))

    def condition(self, term: terms.Term) -> Term:
        match term:
            case terms.Struct("true" | "before_the_day", args):
                return Term(term.name, tuple(map(self.term, args)))
            case terms.Struct("same_day_or_before_the_day", (first, second)):
                return Term("same_day_or_after_the_day", (self.term(second), self.term(first)))
        return self.term(term)

    def term(self, term: terms.Term) -> Term:
        match term:
            case terms.Var(name):
                return Term(self._name("V", name))
            case terms.Struct(name, args):
                return Term("date" if name == "date" else self._name("p", name), tuple(map(self.term, args)))
            case str():
                return Term(self._name("p", f'"{term}"'))
        return Term(int(term))


def _conjuncts(body: terms.Term) -> Iterator[terms.Term]:
    match body:
        case terms.Struct(",", (first, rest)):
            yield from (*_conjuncts(first), *_conjuncts(rest))
        case _:
            yield body


def _matches(pattern: Term, atom: Term) -> bool:
    if pattern.is_variable:
        return True
    return (pattern.name, len(pattern.args)) == (atom.name, len(atom.args)) and all(
        map(_matches, pattern.args, atom.args)
    )
