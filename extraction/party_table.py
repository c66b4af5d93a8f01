"""The table of parties: who is in a text, and every place where the text refers to them."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple

MOST_NAMES = 1000  # of a text; with more, only the most frequent are told apart


class Mention(NamedTuple):
    """A reference to a party at `start` to `end` (exclusive). `name` is the party's key in the table."""

    start: int
    end: int
    name: str


class PartyTable(NamedTuple):
    """The parties of a text, by name, each with the other ways the text refers to it.

    A name is the fullest form without title; a role ("the plaintiff", 原告) is one where the text gives no name. `mentions`
    are in the order of the text and do not overlap. `plaintiff` and `defendant` are None where the text does not say.
    """

    parties: dict[str, tuple[str, ...]]
    mentions: tuple[Mention, ...]
    plaintiff: str | None
    defendant: str | None


def between(mentions: Sequence[Mention], start: int, end: int) -> Sequence[Mention]:
    """Those of the sorted `mentions` that begin at `start` or behind, and before `end`."""
    return mentions[bisect_left(mentions, (start,)) : bisect_left(mentions, (end,))]


def within(at: int, spans: Sequence[tuple[int, int]]) -> bool:
    """True where one of the sorted, separate `spans` holds the character `at`."""
    index = bisect_left(spans, (at + 1,)) - 1
    return index >= 0 and at < spans[index][1]


def tabulate(text: str, mentions: Iterable[Mention], plaintiff: str | None, defendant: str | None) -> PartyTable:
    """The table of what `mentions` refer to; where two overlap, the longer one stays."""
    kept: list[Mention] = []
    for mention in sorted(set(mentions), key=lambda m: (m.start, -m.end)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
        elif mention.end - mention.start > kept[-1].end - kept[-1].start:
            kept[-1] = mention
    forms: dict[str, dict[str, None]] = {}
    for mention in kept:
        others = forms.setdefault(mention.name, {})
        if (form := text[mention.start : mention.end]) != mention.name:
            others[form] = None
    sides = {plaintiff, defendant} & set(forms)
    return PartyTable(
        {name: tuple(others) for name, others in forms.items()},
        tuple(kept),
        plaintiff if plaintiff in sides else None,
        defendant if defendant in sides and defendant != plaintiff else None,
    )
