"""What the variables of a rule are called in words: the roles of persons, things, amounts and days.

A role is found by the variable's name, else by the argument in whose place it stands; what a rule leaves open is told
as such ("a thing"), a person by the role all the same.
"""

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

import yaml

from app.views.sentences import OPEN
from proleg.clauses import Rule
from proleg.model import Language, Wording
from proleg.rulebase import Predicate, Vocabulary
from proleg.terms import Struct, Term, Var, items

CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|_+")
SECTIONS = {"relation": "relations", "person": "persons", "thing": "things", "money": "amounts", "percent": "rates",
            "date": "days", "text": "things"}  # fmt: skip
ANY_SECTION = ("days", "amounts", "rates", "persons", "relations", "things")  # where the type is not known
TOLD = ("person", "relation")  # types of arguments that are told even where the rule leaves them open
PLAIN = ("day", "date", "by", "to", "from", "agent", "amount")  # variables that say no more than their argument
CONDITION_ARGUMENTS = {
    "total": ("amount", "", "sum"), "end_of_demand_period": ("demanded", "deadline", "end"), "nextday": ("day", "next"),
    "n_month_after": ("day", "", "after"), "n_day_after": ("day", "", "after"), "n_month_before": ("day", "", "before"),
    "day_of_judgment": ("day",), "interest": ("sum", "rate", "start", "end", "interest"),
}  # fmt: skip


class Tables(NamedTuple):
    """The sections of `law_words.yaml`."""

    relations: Mapping[str, Wording]
    persons: Mapping[str, Wording]
    things: Mapping[str, Wording]
    amounts: Mapping[str, Wording]
    rates: Mapping[str, Wording]
    days: Mapping[str, Wording]
    groups: Mapping[str, Wording]
    chapters: Mapping[str, str]
    conditions: Mapping[str, Wording]
    expressions: Mapping[str, Wording]
    periods: Mapping[str, Wording]
    effects: Mapping[str, Wording]
    phrases: Mapping[str, Wording]


@cache
def tables() -> Tables:
    """What `law_words.yaml` says."""
    text = Path(__file__).with_name("law_words.yaml").read_text(encoding="utf-8")
    sections = yaml.safe_load(text)
    chapters = sections.pop("chapters")
    worded = {
        section: {name: Wording.model_validate(entry) for name, entry in entries.items()}
        for section, entries in sections.items()
    }
    return Tables(chapters=chapters, **worded)


class Place(NamedTuple):
    """Where a variable stands; `kind` is the argument's type, "" where that is not declared."""

    predicate: str
    argument: str
    kind: str


def names(rule: Rule, vocabulary: Vocabulary, lang: Language) -> dict[Var, str]:
    """What each variable of a rule is called; two of one name are numbered."""
    places: dict[Var, Place] = {}
    counted: Counter[Var] = Counter()
    for atom in (*_facts(rule), *_on_values(rule), rule.head, rule.extra):
        declared = arguments(atom, vocabulary)
        for number, arg in enumerate(atom.args):
            if atom.name == "total" and number == 1:  # its facts are among the facts of the rule
                continue
            for variable in _variables(arg):
                counted[variable] += 1
                known = declared[number] if number < len(declared) else Place(atom.name, "", "")
                if variable not in places or not places[variable].argument:
                    places[variable] = known
    named = {}
    for variable, place in places.items():
        open_to_all = variable.name.startswith("_") and counted[variable] < 2 and place.kind not in TOLD
        named[variable] = idle(place.kind, lang) if open_to_all else role(place, variable, lang)
    return _told_apart(named, lang)


def _told_apart(named: Mapping[Var, str], lang: Language) -> dict[Var, str]:
    unnamed = {idle(kind, lang) for kind in SECTIONS} | {OPEN, ""}
    shown = Counter(words for words in named.values() if words not in unnamed)
    numbers: Counter[str] = Counter()
    apart = {}
    for variable, words in named.items():
        numbers[words] += 1
        gap = " " if lang == "en" else ""
        apart[variable] = f"{words}{gap}{numbers[words]}" if shown[words] > 1 else words
    return apart


def said(words: Wording, lang: Language) -> str:
    """The wording in that language."""
    return words.en if lang == "en" else words.ja


def predicate(name: str, vocabulary: Vocabulary) -> Predicate | None:
    """The fact, ground or claim of that name."""
    return vocabulary.facts.get(name) or vocabulary.grounds.get(name) or vocabulary.claims.get(name)


def arguments(atom: Struct, vocabulary: Vocabulary) -> list[Place]:
    """The arguments of a fact, a ground or a condition, as far as they are declared."""
    known = predicate(atom.name, vocabulary)
    if known is not None and len(known.args) == len(atom.args):
        return [Place(atom.name, name, kind) for name, kind in known.args.items()]
    return [Place(atom.name, name, "") for name in CONDITION_ARGUMENTS.get(atom.name, ())]


def role(place: Place, variable: Var | None, lang: Language) -> str:
    """By the variable's own name where that is known, else by the argument in whose place it stands."""
    own = role_key(variable) if variable is not None else ""
    within = f"{place.predicate}.{place.argument}"
    first = (within, own) if own in (*PLAIN, place.argument) or not place.kind else (own, within)
    for key in (*first, place.argument):
        for section in (SECTIONS[place.kind],) if place.kind in SECTIONS else ANY_SECTION:
            if key and (known := getattr(tables(), section).get(key)) is not None:
                return said(known, lang)
    words = (own or place.argument).replace("_", " ")
    return f"the {words}" if lang == "en" else words


def idle(kind: str, lang: Language) -> str:
    """What the rule leaves open: `a thing`."""
    known = getattr(tables(), SECTIONS[kind]).get("idle") if kind in ("thing", "money", "date") else None
    return said(known, lang) if known else OPEN


def role_key(variable: Var) -> str:
    """The key of a variable in the table of roles: `_OtherParty2` → `other_party`."""
    return CAMEL.sub("_", variable.name.strip("_").rstrip("0123456789")).lower()


def _facts(rule: Rule) -> list[Struct]:
    """The conditions of a rule that are facts or grounds, those within its totals too; they tell what a variable is."""
    found = []
    for atom in rule.body:
        found.append(atom)
        if atom.name == "total" and len(atom.args) == 3:
            found += items(atom.args[1], ",")
    return [atom for atom in found if atom.name not in tables().conditions and atom.name != "in_force"]


def _on_values(rule: Rule) -> list[Struct]:
    """The conditions on values of a rule."""
    return [atom for atom in rule.body if atom.name in tables().conditions or atom.name == "in_force"]


def _variables(term: Term) -> list[Var]:
    if isinstance(term, Struct):
        return [variable for arg in term.args for variable in _variables(arg)]
    return [term] if isinstance(term, Var) else []
