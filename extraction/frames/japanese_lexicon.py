"""The grammar and the frames of the Japanese reader, read from ja/*.yaml."""

import re
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Literal

import yaml
from pydantic import Field

from proleg.model import Frozen

Taking = Literal["claim", "know", "announce", "promise", "ask", "threat", "think", "untrue"]
Link = Literal[
    "end", "te", "cont", "but", "cause", "if", "when", "while", "after", "before", "instead", "quote", "question", "noun",
    "supposed", "that",
]  # fmt: skip
Need = Literal["money", "thing", "paid", "sold", "let", "date", "minor"]
FOLDER = Path(__file__).parent / "ja"


class Grammar(Frozen):
    """Particles, links and the verbs that take a clause; what each means is said in ja/grammar.yaml."""

    particles: tuple[tuple[str, str], ...]
    light_do: frozenset[str]
    titles: frozenset[str]
    cutting: frozenset[str]
    spellings: dict[str, str]
    nouns_of_verbs: dict[str, str]
    placing: dict[str, Link]
    links: tuple[tuple[str, Link], ...]
    taking: dict[Taking, frozenset[str]]


GRAMMAR = Grammar.model_validate(yaml.safe_load((FOLDER / "grammar.yaml").read_text(encoding="utf-8")))


class Construction(Frozen):
    """One way to state a predicate; what each key means is said in ja/frames.yaml."""

    verbs: frozenset[str] = frozenset()
    nouns: re.Pattern[str] | None = None
    text: re.Pattern[str] | None = None
    moods: frozenset[str] = frozenset(["done"])
    with_: re.Pattern[str] | None = Field(default=None, alias="with")
    without: re.Pattern[str] | None = None
    needs: Need | None = None
    said: bool = False
    roles: dict[str, tuple[str, ...]]


class Frames(Frozen):
    """All constructions by predicate, with the verbs that bring about an event which a noun names."""

    realising: frozenset[str]
    receiving: frozenset[str]
    constructions: dict[str, tuple[Construction, ...]]

    @cached_property
    def by_verb(self) -> dict[str, tuple[tuple[str, Construction], ...]]:
        """Constructions by the verbs that trigger them."""
        found: dict[str, list[tuple[str, Construction]]] = {}
        for predicate, construction in self.each():
            for verb in construction.verbs:
                found.setdefault(verb, []).append((predicate, construction))
        return {verb: tuple(entries) for verb, entries in found.items()}

    @cached_property
    def by_noun(self) -> tuple[tuple[str, Construction], ...]:
        """Constructions that an event noun triggers."""
        return tuple((predicate, c) for predicate, c in self.each() if c.nouns)

    @cached_property
    def by_text(self) -> tuple[tuple[str, Construction], ...]:
        """Constructions that a wording of the sentence alone triggers."""
        return tuple((predicate, c) for predicate, c in self.each() if c.text and not c.verbs and not c.nouns)

    def each(self) -> Iterator[tuple[str, Construction]]:
        """Every construction with its predicate, in the order of the file."""
        for predicate, constructions in self.constructions.items():
            for construction in constructions:
                yield predicate, construction


def _frames() -> Frames:
    data = yaml.safe_load((FOLDER / "frames.yaml").read_text(encoding="utf-8"))
    words = {key: data.pop(key) for key in ("realising", "receiving")}
    return Frames.model_validate({**words, "constructions": data})


FRAMES = _frames()
