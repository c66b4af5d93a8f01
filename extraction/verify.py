"""What makes a fact believable: its quote stands in the text, and so does every value."""

from collections.abc import Iterator, Sequence

from extraction.fold import find, fold
from extraction.statement import Document
from proleg.model import ISO_DATE, ArgumentType, Fact, Value
from proleg.rulebase import Vocabulary

# what can be true once only of one contract: two different days or sums contradict each other
ONCE = ("agreement_of_sale", "agreement_of_lease", "manifestation_of_rescission", "transfer_of_registration")


def verified(
    facts: Sequence[Fact], document: Document, vocabulary: Vocabulary
) -> tuple[tuple[Fact, ...], tuple[Fact, ...]]:
    """The facts that the text bears out, and those that it does not; contradicting facts are marked and kept.

    A person must be in the table of parties, or be named in the text; an amount and a date must be written there or
    be computed from a date that is; a thing must consist of words of the text.
    """
    good: list[Fact] = []
    bad: list[Fact] = []
    for fact in facts:
        believable = _quoted(fact, document) and all(
            _supported(value, vocabulary.facts[fact.predicate].args[role], document)
            for role, value in fact.args.items()
            if value is not None
        )
        (good if believable else bad).append(
            fact.model_copy(update={"status": "grounded" if believable else "ungrounded"})
        )
    contradicted = set(_contradictions(good, vocabulary))
    return tuple(
        f.model_copy(update={"status": "conflicting"}) if n in contradicted else f for n, f in enumerate(good)
    ), tuple(bad)


def _quoted(fact: Fact, document: Document) -> bool:
    return fact.start is not None and fact.end is not None and bool(fact.quote) and (
        document.text[fact.start : fact.end] == fact.quote)  # fmt: skip


def _supported(value: Value, kind: ArgumentType, document: Document) -> bool:
    if kind in ("relation", "text"):
        return True
    if kind == "person":
        return str(value) in document.parties.parties or bool(find(str(value), fold(document.text)))
    if kind == "money":
        return any(amount.value == value for amount in document.amounts)
    if kind == "date":
        day = str(value)
        return ISO_DATE.fullmatch(day) is not None and any(
            d.value is not None and (d.value == day or d.value.startswith(day) or day.startswith(d.value))
            for d in document.dates
        )
    if kind == "thing":
        return bool(find(str(value), fold(document.text))) or set(str(value).lower().split()) <= set(
            document.text.lower().split()
        )
    return str(value) in document.text


def _contradictions(facts: Sequence[Fact], vocabulary: Vocabulary) -> Iterator[int]:
    """The numbers of facts that cannot both be true: of one contract and side, with another day or sum."""
    for one, first in enumerate(facts):
        for two, second in enumerate(facts[one + 1 :], one + 1):
            if (
                first.predicate != second.predicate
                or first.predicate not in ONCE
                or first.alleged_by != second.alleged_by
            ):
                continue
            types = vocabulary.facts[first.predicate].args
            same = all(first.args[r] == second.args[r] for r, kind in types.items() if kind == "relation")
            differs = any(
                first.args[r] != second.args[r] and None not in (first.args[r], second.args[r])
                for r, kind in types.items()
                if kind in ("money", "date")
            )
            if same and differs:
                yield from (one, two)
