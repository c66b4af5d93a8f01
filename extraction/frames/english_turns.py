"""Who speaks where a text is written like a play: "PLAINTIFF: …" and "DEFENDANT (Iyer): …"."""

import re
from typing import NamedTuple

from extraction.party_table import Mention
from extraction.statement import Document

LABEL = re.compile(
    r"^[ \t]*(?:[-*•][ \t]*)?(?P<label>[A-Z][^\n:;.!?]{0,60}?)(?:[ \t]*\([^)\n]{0,60}\))?[ \t]*:(?=[ \t])", re.MULTILINE
)
FIRST = re.compile(r"(?<![\w'’])(?:I|me|my|mine|myself|we|us|our|ours|ourselves|My|We|Our)(?![\w])")
SECOND = re.compile(r"(?<![\w'’])(?:you|your|yours|You|Your)(?![\w])")


class Turn(NamedTuple):
    """From `start` to `end` the party `speaker` speaks, to `listener`."""

    start: int
    end: int
    speaker: str
    listener: str | None


def turns(document: Document) -> tuple[Turn, ...]:
    """The turns of a text in which both sides speak; empty for every other text."""
    table = document.parties
    found: list[tuple[int, int, str]] = []
    for match in LABEL.finditer(document.text):
        names = {m.name for m in table.mentions if match.start() <= m.start < match.end()}
        label = match["label"].lower()
        side = table.plaintiff if "plaintiff" in label else table.defendant if "defendant" in label else None
        name = side or (names.pop() if len(names) == 1 else None)
        if name:
            found.append((match.start(), match.end(), name))
    speakers = list(dict.fromkeys(name for _, _, name in found))
    if len(speakers) != 2 or len(found) < 2:
        return ()
    made = []
    for place, (_, behind, name) in enumerate(found):
        following = found[place + 1][0] if place + 1 < len(found) else len(document.text)
        blank = document.text.find("\n\n", behind, following)
        end = blank if blank >= 0 else following
        made.append(Turn(behind, end, name, next(s for s in speakers if s != name)))
    if not any(FIRST.search(document.text, t.start, t.end) for t in made):
        return ()
    return tuple(made)


def spoken(document: Document, *, plaintiff_speaks: bool = False) -> Document:
    """`document` with "I" and "you" in every turn as who speaks and who is spoken to; in a complaint, "I" is the
    plaintiff."""
    play = turns(document)
    if not play:
        return _first_person(document, plaintiff_speaks)
    mentions = [m for m in document.parties.mentions if not (
        any(t.start <= m.start < t.end for t in play)
        and (FIRST.fullmatch(document.text[m.start : m.end]) or SECOND.fullmatch(document.text[m.start : m.end])))]  # fmt: skip
    for turn in play:
        for pattern, name in ((FIRST, turn.speaker), (SECOND, turn.listener)):
            if name:
                mentions += [
                    Mention(m.start(), m.end(), name) for m in pattern.finditer(document.text, turn.start, turn.end)
                ]
    return document._replace(parties=document.parties._replace(mentions=tuple(sorted(mentions))))


def _first_person(document: Document, plaintiff_speaks: bool) -> Document:
    table = document.parties
    if not plaintiff_speaks or table.plaintiff is None:
        return document
    mine = [m for m in table.mentions if FIRST.fullmatch(document.text[m.start : m.end])]
    if not mine or any(m.name == table.plaintiff for m in mine) or len({m.name for m in mine}) > 1:
        return document
    mentions = tuple(m._replace(name=table.plaintiff) if m in mine else m for m in table.mentions)
    return document._replace(parties=table._replace(mentions=mentions))
