"""Statements → facts, each with the passage of the text that states it."""

from collections.abc import Sequence

from extraction.statement import Document, Statement
from proleg.model import Fact

EDGES = " \t\r\n,;:—–-、，"


def ground(statements: Sequence[Statement], document: Document) -> tuple[Fact, ...]:
    """A fact for each statement, f1, f2, …, quoted verbatim; a statement outside the text has no span and no status."""
    return tuple(_fact(number, statement, document.text) for number, statement in enumerate(statements, 1))


def _fact(number: int, statement: Statement, text: str) -> Fact:
    start, end = trimmed(text, statement.start, statement.end)
    inside = 0 <= start < end <= len(text)
    return Fact(
        id=f"f{number}",
        predicate=statement.predicate,
        args=statement.args,
        quote=text[start:end] if inside else "",
        start=start if inside else None,
        end=end if inside else None,
        alleged_by=statement.alleged_by,
        answer=statement.answer,
        found=statement.found,
        confidence=statement.confidence,
    )


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The range without white space and separators at its edges."""
    end = min(end, len(text))
    while start < end and text[start] in EDGES:
        start += 1
    while end > start and text[end - 1] in EDGES:
        end -= 1
    return start, end
