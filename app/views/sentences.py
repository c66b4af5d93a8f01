"""Facts of one case in words: as the sentence of a judgment, as the line of a diagram, as a formula."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

import yaml

from app.phrases import phrase, phrases
from app.views import articles
from proleg import wording
from proleg.engine import identified
from proleg.model import ISO_DATE, Case, Fact, Frozen, Language, Performance, Value, Wording
from proleg.rulebase import Vocabulary

OPEN = "…"  # stands for a value that a rule leaves open
NO_CONTRACT = ("agreement_of_sublease", "agreement_of_cancellation")  # their relation is the contract they are about


class Short(Frozen):
    """The terse wording of an ultimate fact."""

    noun: Wording
    line: Wording | None = None


@cache
def shorts() -> dict[str, Short]:
    """The terse wordings of `short.yaml` by predicate."""
    text = Path(__file__).with_name("short.yaml").read_text(encoding="utf-8")
    return {name: Short.model_validate(entry) for name, entry in yaml.safe_load(text).items()}


def noun(predicate: str, vocabulary: Vocabulary, lang: Language) -> str:
    """What a fact, a ground or a claim is called: `lease`, `賃貸借契約`."""
    if short := shorts().get(predicate):
        return str(getattr(short.noun, lang))
    if predicate in vocabulary.facts:
        fact = vocabulary.facts[predicate]
        return wording.HOLE.sub(OPEN, fact.ja) if lang == "ja" else predicate.replace("_", " ")
    known = vocabulary.grounds.get(predicate) or vocabulary.claims.get(predicate)
    return str(getattr(known.wording, lang)) if known else predicate.replace("_", " ")


def formula(predicate: str, args: Mapping[str, Value]) -> str:
    """The fact as a term with named arguments: `minor(contract: c1, person: Sato)`; `_` is not stated."""
    inside = ", ".join(f"{name}: {'_' if value is None else value}" for name, value in args.items())
    return f"{predicate}({inside})"


def by_id(case: Case) -> dict[str, Fact]:
    """The facts of a case by their ids, as a proof refers to them."""
    return {fact.id: fact for fact in identified(case).facts if fact.id is not None}


class Voice(NamedTuple):
    """One case, told in one language."""

    case: Case
    vocabulary: Vocabulary
    lang: Language

    def say(self, name: str, /, **parts: object) -> str:
        """The phrase of that name."""
        return phrase(name, self.lang, **parts)

    def said(self, words: Wording) -> str:
        """The wording in the voice's language."""
        return words.en if self.lang == "en" else words.ja

    def noun(self, predicate: str) -> str:
        """What a fact or ground is called in a heading or beside a mark: `lease`, `賃貸借契約`."""
        return noun(predicate, self.vocabulary, self.lang)

    def sentence(self, predicate: str, args: Mapping[str, Value]) -> str:
        """The fact as a full sentence; a relation is named by its contract (`the lease`, `本件賃貸借契約`)."""
        return self._filled(predicate, args, None)

    def line(self, predicate: str, args: Mapping[str, Value]) -> str:
        """The fact as one terse line of a diagram; the full sentence where there is no terse form."""
        short = shorts().get(predicate)
        return self._filled(predicate, args, self.said(short.line) if short and short.line else None)

    def opened(self, predicate: str, args: Mapping[str, Value]) -> dict[str, Value]:
        """Every argument of the predicate, with `…` for what a rule leaves open."""
        known = self.vocabulary.facts.get(predicate)
        stated = {name: value for name, value in args.items() if value is not None}
        return {**dict.fromkeys(known.args if known else (), OPEN), **stated}

    def law_of(self, predicate: str) -> str:
        """The article of a ground, a claim or an ultimate fact; empty where the vocabulary gives none."""
        vocabulary = self.vocabulary
        known = (vocabulary.grounds.get(predicate) or vocabulary.claims.get(predicate)
                 or vocabulary.facts.get(predicate))  # fmt: skip
        return known.article if known else ""

    def citation(self, article: str, law: str = "") -> str:
        """The law and its articles."""
        return articles.citation(article, self.vocabulary, self.lang, law)

    def money(self, amount: int) -> str:
        """An amount in the currency of the case."""
        return wording.money(amount, self.lang, self.case.currency)

    def value(self, value: Value) -> str:
        """A value whose type is not declared: a whole number is money, an ISO day a date."""
        if isinstance(value, int):
            return self.money(value)
        if isinstance(value, str) and ISO_DATE.fullmatch(value):
            return wording.date(value, self.lang)
        return wording.NOT_STATED[self.lang] if value is None else str(value)

    def condition(self, name: str, values: tuple[Value, ...]) -> str:
        """A condition on dates or amounts with its values: `1 May 2024 is before 3 June 2024`."""
        months = name == "n_month_before"  # its one whole number is no money
        told = [str(value) if months and isinstance(value, int) else self.value(value) for value in values]
        known = phrases().get(f"condition.{name}")
        return self.said(known).format(*told) if known else f"{name}({', '.join(told)})"

    def performance(self, performance: Performance) -> str:
        """What must be rendered in exchange: `delivery of the car by Sato`."""
        known = self.vocabulary.performances[performance.predicate]
        return wording.sentence(known, performance.args, self.lang, self.case.currency)

    def contract(self, relation: str) -> str:
        """A relation by its agreement: `the sale`, `本件売買契約`; with its id where a case has several of the kind."""
        kinds = self._kinds_of_contract()
        predicate = kinds.get(relation, "")
        if predicate not in shorts():
            return self.say("contract.unknown", relation=relation)
        several = list(kinds.values()).count(predicate) > 1
        return self.say("contract.one_of" if several else "contract.only",
                        noun=self.noun(predicate), relation=relation)  # fmt: skip

    def _kinds_of_contract(self) -> dict[str, str]:
        kinds: dict[str, str] = {}
        for fact in self.case.facts:
            if fact.predicate.startswith("agreement_of_") and fact.predicate not in NO_CONTRACT:
                relation = fact.args.get("contract")
                if relation is not None:
                    kinds.setdefault(str(relation), fact.predicate)
        return kinds

    def _filled(self, predicate: str, args: Mapping[str, Value], template: str | None) -> str:
        known = self.vocabulary.facts.get(predicate)
        if known is None:
            return formula(predicate, args)
        named = dict(args)
        for name, kind in known.args.items():
            if kind == "relation":
                relation = args.get(name)
                unnamed = relation in (None, OPEN)
                named[name] = self.say("contract.unnamed") if unnamed else self.contract(str(relation))
        return wording.sentence(known, named, self.lang, self.case.currency, template)
