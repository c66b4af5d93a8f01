"""The first person and pronouns in English text, resolved only where one party is left."""

import re
from collections import Counter
from collections.abc import Sequence

from extraction.names_english import is_organisation
from extraction.party_table import Mention
from extraction.split import Sentence

QUOTED = re.compile(r"“[^“”]{1,1500}”|\"[^\"\n]{1,1500}\"")
FIRST_PERSON = re.compile(
    r"(?<![\w’'.-])(?:(?P<i>I(?!\.\s)|me|my|mine|myself|My|Me)|(?P<we>we|us|our|ours|ourselves|We|Our))(?![\w.-]*\w)(?!’s|'s)"
)
NAMED_SELF = re.compile(r"(?:\b(?:I|me|we|We|us|[Tt]he undersigned), (?:the undersigned, )?|\b[Mm]y name is |\bI am (?:called |named )?|\bI['’]m )$")
ADVISER = re.compile(
    r"\b[Mm]y clients?\b|\b[Oo]ur client\b|\b(?:I|[Ww]e) (?:act|write) (?:for|on behalf of)\b|\bthe mediator\b|\bthe (?:undersigned )?clerk\b"
    r"|\b[Cc]lient (?:wants|asks|says|bought|sold)\b|\b[Yy]ou asked me\b|\b[Mm]y (?:aunt|uncle|mother|father|friend|neighbour|grandmother|grandfather), [A-Z]"
)
# "… by Okafor, and he": the agent of a passive is hardly who the next pronoun means.
BY_BEFORE = re.compile(r"\b(?:by|with) $")
PRONOUN = re.compile(
    r"\b(?:(?P<he>[Hh]e|[Hh]im|[Hh]is|himself)|(?P<she>[Ss]he|[Hh]er|hers|herself)"
    r"|(?P<it>[Ii]t(?= (?:says|said|admits|admitted|pleads|pleaded|denies|denied|claims|alleges|replied|replies|answers|contends"
    r"|argues|disputes|concedes|agreed|sold|bought|leased|let|paid|refused|refuses|demanded|demands|sent|wrote|never paid"
    r"|cancelled|rescinded|has (?:not |never )?paid|had (?:sold|paid)|would|will not|undertook)\b)))\b"
)


def first_person(
    text: str,
    sentences: Sequence[Sentence],
    mentions: Sequence[Mention],
    quoted: Sequence[tuple[int, int]],
    plaintiff: str | None,
) -> tuple[str | None, list[Mention]]:
    """Who says "I" in the text, and where; an adviser who tells other people's case is nobody."""
    own = [m for m in FIRST_PERSON.finditer(text) if not _within(m.start(), quoted)]
    if not own or ADVISER.search(text):
        return None, []
    by_self = next((m.name for m in mentions if NAMED_SELF.search(text, max(0, m.start - 40), m.start)), None)
    speaker = by_self or _signature(text, sentences, mentions)
    if speaker is None and any(m["i"] for m in own):
        speaker = plaintiff if plaintiff != "the plaintiff" else None
    singular = sum(1 for m in own if m["i"])
    if speaker is None:
        if len({m.name for m in mentions}) > 1 or singular < 2:
            return None, []
        speaker = "I"
    plural = not singular
    return speaker, [Mention(m.start(), m.end(), speaker) for m in own if m["i"] or plural]


def _signature(text: str, sentences: Sequence[Sentence], mentions: Sequence[Mention]) -> str | None:
    """The name in the last line, standing alone or after the closing words."""
    if not sentences:
        return None
    end = sentences[-1]
    names = [m for m in mentions if m.start >= end.start and m.name]
    if len({m.name for m in names}) != 1 or len(end.text) > 100 or "\n" not in text[: end.start]:
        return None
    before, behind = text[end.start : names[0].start], text[names[-1].end : end.end]
    alone = len(before) < 25 and (not behind or behind[0] in ",.\n (") and not re.search(r"[a-z]{3,} [a-z]{3,}", before)
    return names[0].name if alone else None


def pronouns(
    text: str,
    sentences: Sequence[Sentence],
    mentions: Sequence[Mention],
    genders: dict[str, str],
    quoted: Sequence[tuple[int, int]],
    speaker: str | None,
) -> list[Mention]:
    """The pronouns outside quotations for which a single party is left."""
    taken = {m.start for m in mentions}
    found = [m for m in PRONOUN.finditer(text) if m.start() not in taken and not _within(m.start(), quoted)]
    if not found:
        return []
    others = [m for m in mentions if m.name != speaker]
    persons = {m.name for m in others if not is_organisation(m.name)}
    known = _genders(text, sentences, others, persons, found, dict(genders))
    starts = [s.start for s in sentences]
    resolved: list[Mention] = []
    for match in found:
        kind = match.lastgroup or ""
        parties = {m.name for m in others} - set(known) if kind == "it" else persons
        fitting = {name for name in parties if known.get(name, kind) == kind}
        certain = {name for name in fitting if known.get(name) == kind}
        if kind != "it" and len(certain) == 1 and certain == fitting:
            resolved.append(Mention(match.start(), match.end(), next(iter(certain))))
            continue
        # The party of the same sentence and the one before; two that fit leave it open.
        at = max(0, sum(1 for start in starts[:] if start <= match.start()) - 2) if len(starts) < 400 else 0
        since = starts[at] if starts else 0
        near = {m.name for m in [*others, *resolved] if since <= m.start < match.start() and m.name in fitting}
        if len(near) == 1 and match.start() - since < 900:
            resolved.append(Mention(match.start(), match.end(), near.pop()))
    return resolved


def _genders(
    text: str,
    sentences: Sequence[Sentence],
    mentions: Sequence[Mention],
    persons: set[str],
    found: Sequence[re.Match[str]],
    known: dict[str, str],
) -> dict[str, str]:
    """`known` with the genders that pronouns show: one that follows the only party of its sentence, and by elimination."""
    votes: dict[str, Counter[str]] = {}
    used = {m.lastgroup for m in found}
    for sentence in sentences:
        inside = [m for m in mentions if sentence.start <= m.start < sentence.end]
        for match in found:
            if not sentence.start <= match.start() < sentence.end or match.lastgroup == "it":
                continue
            before = [m for m in inside if m.start < match.start()]
            if len({m.name for m in before}) == 1 and (name := before[0].name) in persons and name not in known:
                agent = BY_BEFORE.search(text, max(0, before[-1].start - 6), before[-1].start)
                opens = before[0].start == sentence.start
                votes.setdefault(name, Counter())[match.lastgroup or ""] += 0 if agent else 2 if opens else 1
    for name, counts in votes.items():
        (kind, most), *rest = counts.most_common()
        if most and (not rest or most >= 2 * rest[0][1]):
            known[name] = kind
    unknown = persons - set(known)
    if len(persons) == 2 and len(unknown) == 1:
        (other,) = persons - unknown
        opposite = "she" if known[other] == "he" else "he"
        if opposite in used:
            known[unknown.pop()] = opposite
    return known


def _within(at: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= at < end for start, end in spans)
