"""A case as a person corrects it: pure functions from case to case, and from what is typed to values."""

import datetime
import re
from collections.abc import Iterable

from extraction.amounts import amounts
from extraction.dates import dates
from extraction.split import sentences
from proleg.model import ISO_DATE, ArgumentType, Case, Fact, Language, Party, Span, Value
from proleg.rulebase import RuleBase, Vocabulary

_LANGUAGES: tuple[Language, ...] = ("en", "ja")


class NotAValueError(ValueError):
    """What was typed is not (yet) a value of the argument's type; the message is the name of a phrase."""


def free_id(case: Case) -> str:
    """An id that no fact of the case has."""
    taken = {fact.id for fact in case.facts}
    return next(name for name in (f"f{number}" for number in range(1, len(taken) + 2)) if name not in taken)


def new_fact(case: Case, predicate: str, vocabulary: Vocabulary) -> Fact:
    """A fact to be filled in: nothing stated but the relation of the claim."""
    kinds = vocabulary.facts[predicate].args
    relation = (case.claim.relation if case.claim else None) or next(iter(relations(case, vocabulary)), "c1")
    alleged: Party | None = "plaintiff" if case.kind != "findings" else None
    args: dict[str, Value] = {name: relation if kind == "relation" else None for name, kind in kinds.items()}
    return Fact(id=free_id(case), predicate=predicate, args=args, alleged_by=alleged)


def with_fact(case: Case, fact: Fact) -> Case:
    """The case with that fact: in the place of the one with its id, else as the last."""
    known = [fact if other.id == fact.id else other for other in case.facts]
    facts = tuple(known if any(other.id == fact.id for other in case.facts) else [*known, fact])
    return case.model_copy(update={"facts": facts})


def with_party(case: Case, name: str) -> Case:
    """The case with that name in its table of parties."""
    return case if name in case.parties else case.model_copy(update={"parties": {**case.parties, name: ()}})


def without_fact(case: Case, name: str) -> Case:
    """The case without the fact of that id."""
    return case.model_copy(update={"facts": tuple(fact for fact in case.facts if fact.id != name)})


def with_argument(fact: Fact, name: str, value: Value) -> Fact:
    """The fact with another value for one argument."""
    return fact.model_copy(update={"args": {**fact.args, name: value}})


def with_quote(fact: Fact, quote: str, text: str) -> Fact:
    """The fact with another passage; its place is found where the text has it.

    Raises:
        NotAValueError: the text does not have the passage.
    """
    if not quote.strip():
        return fact.model_copy(update={"quote": "", "start": None, "end": None})
    start = text.find(quote.strip())
    if start < 0:
        raise NotAValueError("field.quote_not_found")
    span = Span(start=start, end=start + len(quote.strip()))
    return fact.model_copy(update={"quote": quote.strip(), "start": span.start, "end": span.end})


def relations(case: Case, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The ids of the legal relations that the facts speak of."""
    named = (
        fact.args.get(name)
        for fact in case.facts
        if fact.predicate in vocabulary.facts
        for name, kind in vocabulary.facts[fact.predicate].args.items()
        if kind == "relation"
    )
    return tuple(dict.fromkeys(str(name) for name in named if name is not None))


def usable_facts(rules: RuleBase) -> tuple[str, ...]:
    """The ultimate facts that some rule asks for, in the order of the vocabulary."""
    text = "\n".join(rule for _, rule in rules.files)
    return tuple(name for name in rules.vocabulary.facts if re.search(rf"\b{name}\(", text))


def value_of(typed: str, kind: ArgumentType, lang: Language) -> Value:
    """What is typed, as a value: a day as 2024-05-20, 20 May 2024 or 令和6年5月20日; an amount as 300,000 or 30万円.

    Nothing typed is None: not stated.

    Raises:
        NotAValueError: it is no day, amount or rate.
    """
    words = typed.strip()
    if not words:
        return None
    if kind == "date":
        return _day(words)
    if kind == "money":
        return _amount(words, lang)
    if kind == "percent":
        try:
            return float(words.rstrip("%％"))
        except ValueError:
            raise NotAValueError("field.not_a_rate") from None
    return words


def typed_value(value: Value) -> str:
    """A value as it stands in a field: a day as ISO 8601, an amount with thousands separators."""
    if value is None:
        return ""
    return f"{value:,}" if isinstance(value, int) else str(value)


def _day(words: str) -> str:
    if ISO_DATE.fullmatch(words):
        try:
            datetime.date.fromisoformat(words if len(words) > 7 else f"{words}-01")
        except ValueError:
            raise NotAValueError("field.not_a_date") from None
        return words
    found = {mention.value for lang in _LANGUAGES for mention in dates(words, lang, sentences(words, lang))}
    return _only(found, "field.not_a_date")


def _amount(words: str, lang: Language) -> int:
    plain = words.replace(",", "").replace("，", "").lstrip("¥￥")
    if plain.isdecimal():
        return int(plain)
    found = {str(amount.value) for language in (lang, *_LANGUAGES) for amount in amounts(words, language)}
    return int(_only(found, "field.not_an_amount"))


def _only(found: Iterable[str | None], problem: str) -> str:
    known = {value for value in found if value is not None}
    if len(known) != 1:
        raise NotAValueError(problem)
    return known.pop()
