"""The first person and pronouns in English text, resolved only where one party is left."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from extraction.genders_english import excludes, genders, subject_before
from extraction.names_english import is_organisation
from extraction.party_table import Mention, between, within
from extraction.split import Sentence

QUOTED = re.compile(r"“[^“”]{1,1500}”|\"[^\"\n]{1,1500}\"")
FIRST_PERSON = re.compile(
    r"(?<![\w’'.-])(?:(?P<i>I(?!\.\s)|me|my|mine|myself|My|Me)|(?P<we>we|us|our|ours|ourselves|We|Our))(?![\w.-]*\w)(?!’s|'s)"
)
NAMED_SELF = re.compile(
    r"(?:\b(?:I|me|we|We|us|[Tt]he undersigned), (?:the undersigned, )?|\b[Mm]y name is |\bI am (?:called |named )?|\bI['’]m )$"
)
ADVISER = re.compile(
    r"\b[Mm]y clients?\b|\b[Oo]ur client\b|\b(?:I|[Ww]e) (?:act|write) (?:for|on behalf of)\b|\bthe mediator\b|\bthe (?:undersigned )?clerk\b"
    r"|\b[Cc]lient (?:wants|asks|says|bought|sold)\b|\b[Yy]ou asked me\b|\b[Mm]y (?:aunt|uncle|mother|father|friend|neighbour|grandmother|grandfather), [A-Z]"
)
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
    own = [m for m in FIRST_PERSON.finditer(text) if not within(m.start(), quoted)]
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
    titled: dict[str, str],
    quoted: Sequence[tuple[int, int]],
    speaker: str | None,
) -> list[Mention]:
    """The pronouns outside quotations for which a single party is left."""
    taken = {m.start for m in mentions}
    found = [m for m in PRONOUN.finditer(text) if m.start() not in taken and not within(m.start(), quoted)]
    if not found:
        return []
    others = [m for m in mentions if m.name != speaker]
    persons = {m.name for m in others if not is_organisation(m.name)}
    known = genders(text, sentences, others, persons, found, titled)
    starts = [s.start for s in sentences]
    resolved: list[Mention] = []
    open_since: dict[str, int] = {}
    for match in found:
        kind = match.lastgroup or ""
        parties = {m.name for m in others} - set(known) if kind == "it" else persons
        fitting = {name for name in parties if known.get(name, kind) == kind}
        certain = {name for name in fitting if known.get(name) == kind}
        if kind != "it" and len(certain) == 1 and certain == fitting:
            resolved.append(Mention(match.start(), match.end(), next(iter(certain))))
            continue
        # The party of the same sentence or the one before. It stays open where two fit, and where an earlier pronoun
        # did, since it may mean somebody further back.
        own = bisect_right(starts, match.start()) - 1
        since = starts[max(0, own - 1)] if starts else 0
        inside = between(others, since, match.start())
        near = {m.name for m in [*inside, *between(resolved, since, match.start())] if m.name in fitting}
        subject = subject_before(text, starts[own] if starts else 0, inside, match)
        if subject and excludes(text, subject, match):
            near.discard(subject.name)
        if len(near) == 1 and match.start() - since < 900 and open_since.get(kind, -1) < since:
            resolved.append(Mention(match.start(), match.end(), near.pop()))
        else:
            open_since[kind] = match.start()
    return resolved
