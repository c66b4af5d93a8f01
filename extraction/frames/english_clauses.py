"""A shallow parse of an English sentence: verb groups with subject, objects and prepositional phrases.

There is no grammar of English here, only what tells who did what to whom: voice, prepositions, clause openers and
coordination. Where the parse finds no subject or object it leaves none.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from extraction.frames.english_words import ADDRESSEE, SPEAKER, Form, Item, lexicon

Kind = Literal["np", "prep", "vg", "comma", "conj", "sub", "rel", "that", "stop", "quote", "adv"]
Opening = Literal["main", "coordinate", "relative", "that", "infinitive", "gerund", "participle", "subordinate"]
ALWAYS_PARTICLES = ("up", "back", "off", "out", "away", "down", "forward")
PER_PERIOD = ("a month", "each month", "every month", "a year", "a week", "a piece", "monthly")
LOOSE_PARTICLES = ("in", "on", "through", "round", "along", "over", "by", "behind", "to", "under")


class Phrase(NamedTuple):
    """A noun phrase. `words` are its words in lower case, those of its of-phrases included; `head` is the last word
    before them. `party` is whom it names, `owner` whom its possessive names."""

    start: int
    end: int
    head: str
    words: tuple[str, ...]
    party: str | None = None
    owner: str | None = None
    date: str | None = None
    is_date: bool = False
    amount: int | None = None
    others: tuple["Phrase", ...] = ()
    of: tuple["Phrase", ...] = ()
    possessor_first: bool = False

    @property
    def everyone(self) -> tuple["Phrase", ...]:
        """The phrase and those coordinated with it."""
        return (self, *self.others)


class Group(NamedTuple):
    """A verb group: its main verb and what stands with it."""

    lemma: str
    form: Form
    passive: bool
    negated: bool
    modals: tuple[str, ...]
    helpers: tuple[str, ...]
    infinitive: bool


class Chunk(NamedTuple):
    """A piece of a sentence: a noun phrase, a verb group, or one word that links them."""

    kind: Kind
    start: int
    end: int
    text: str
    phrase: Phrase | None = None
    group: Group | None = None
    quoted: bool = False


@dataclass
class Clause:
    """A verb with its arguments. `first` to `last` are its chunks, with what stands before the verb and belongs to it;
    `governor` is the clause on whose verb this one depends."""

    group: Group
    at: int
    opening: Opening = "main"
    opener: str = ""
    subject: Phrase | None = None
    objects: list[Phrase] = field(default_factory=list)
    prepositional: list[tuple[str, Phrase]] = field(default_factory=list)
    particles: set[str] = field(default_factory=set)
    governor: "Clause | None" = None
    sibling: "Clause | None" = None
    antecedent: Phrase | None = None
    first: int = 0
    last: int = 0
    start: int = 0
    end: int = 0
    quoted: bool = False

    @property
    def lemma(self) -> str:
        """The base form of the verb."""
        return self.group.lemma


class Sentence(NamedTuple):
    """A parsed sentence; `opened` tells whether a quotation is still open at its end."""

    start: int
    end: int
    chunks: tuple[Chunk, ...]
    clauses: tuple[Clause, ...]
    opened: bool


def parse(items: Sequence[Item], start: int, end: int, *, opened: bool = False) -> Sentence:
    """The clauses of a sentence, in the order of their verbs; `opened`: it begins inside a quotation."""
    chunks, still = _chunks(items, opened)
    clauses: list[Clause] = []
    for number, chunk in enumerate(chunks):
        if chunk.kind == "vg" and chunk.group:
            clauses.append(_clause(chunks, number, clauses))
    floor = 0
    for clause in clauses:
        clause.first = min(floor, clause.at)
        while clause.first < clause.at and chunks[clause.first].kind in ("comma", "conj", "stop", "that", "quote"):
            clause.first += 1
        clause.start, clause.end = chunks[clause.first].start, chunks[clause.last].end
        floor = clause.last + 1
    return Sentence(start, end, tuple(chunks), tuple(clauses), still)


# ---- chunks --------------------------------------------------------------------------------------------------------


def _chunks(items: Sequence[Item], opened: bool) -> tuple[list[Chunk], bool]:
    chunks: list[Chunk] = []
    at, quoted = 0, opened
    while at < len(items):
        item = items[at]
        if item.tag == "quote":
            quoted = item.text not in ("”", "»", "''") if item.text not in ('"', "``") else not quoted
            chunks.append(Chunk("quote", item.start, item.end, item.text, quoted=quoted))
            at += 1
            continue
        made, at = _chunk(items, at)
        chunks.append(made._replace(quoted=quoted))
    return _with_of(chunks), quoted


def _chunk(items: Sequence[Item], at: int) -> tuple[Chunk, int]:
    item = items[at]
    group, behind = _group(items, at)
    if group:
        return Chunk("vg", item.start, items[behind - 1].end, group.lemma, group=group), behind
    if item.tag in ("party", "date", "money", "number", "pronoun", "determiner", "noun", "possessive", "verb"):
        return _noun_phrase(items, at)
    kinds: dict[str, Kind] = {"preposition": "prep", "comma": "comma", "conjunction": "conj", "subordinator": "sub",
                              "relative": "rel", "that": "that", "stop": "stop", "to": "prep"}  # fmt: skip
    kind = kinds.get(item.tag, "adv")
    if kind == "rel" and item.text == "whose":
        phrase, behind = _noun_phrase(items, at + 1) if at + 1 < len(items) else (None, at + 1)
        if phrase and phrase.kind == "np" and phrase.phrase:
            return phrase._replace(start=item.start, text="whose"), behind
    return Chunk(kind, item.start, item.end, item.text), at + 1


def _group(items: Sequence[Item], at: int) -> tuple[Group | None, int]:
    """The verb group that begins at `at`, and the place behind it."""
    helpers: list[str] = []
    modals: list[str] = []
    negated = infinitive = False
    participial = items[at].text in ("having", "being")
    place = at
    if items[place].tag == "to":
        infinitive = True
        place += 1
    while place < len(items):
        item = items[place]
        if item.tag == "auxiliary":
            (helpers if item.lemma in ("be", "have", "do") else modals).append(item.lemma)
        elif item.tag == "negation":
            negated = True
        elif item.tag == "verb":
            got = item.lemma == "get" and place + 1 < len(items) and items[place + 1].form == "participle"
            if got:
                helpers.append("be")
            else:
                passive = "be" in helpers[-1:] and item.form in ("participle", "past")
                passive |= not helpers and not modals and not infinitive and item.form == "participle"
                form: Form = "base" if infinitive else "ing" if participial else item.form
                return Group(item.lemma, form, passive, negated, tuple(modals), tuple(helpers), infinitive), place + 1
        elif item.tag != "adverb" or not (helpers or modals or negated or infinitive):
            break
        place += 1
    while place > at and items[place - 1].tag == "adverb":
        place -= 1
    if helpers:
        return Group(helpers[-1], "", False, negated, tuple(modals), tuple(helpers[:-1]), infinitive), place
    if modals and items[at].tag == "auxiliary":
        return Group("", "", False, negated, tuple(modals), (), False), place
    return None, at


def _noun_phrase(items: Sequence[Item], at: int) -> tuple[Chunk, int]:
    words: list[str] = []
    party = owner = None
    date: str | None = None
    amount: int | None = None
    is_date = False
    place = at
    content = False
    while place < len(items):
        item = items[place]
        tag = item.tag
        if tag == "possessive":
            if item.text in ("'s", "'"):
                owner, party, content = party or owner, None, False
            else:
                if place > at:
                    break
                owner = item.party
            words.append(item.text)
        elif tag in ("date", "money"):
            if place > at and (content or tag == "date"):
                break
            if tag == "date":
                date, is_date = (str(item.value) if item.value else None), True
            else:
                amount = int(item.value) if item.value is not None else None
            words.append(item.text)
            content = True
            if tag == "date":
                place += 1
                break
        elif tag in ("determiner", "pronoun", "number", "party") and content and not (
            tag in ("party", "number") and party is None and items[place - 1].tag in ("noun",)
            and not lexicon().among("pronouns", item.text)):  # fmt: skip
            break
        elif tag == "party":
            party = item.party
            words.append(item.text)
            content = True
        elif tag == "pronoun":
            words.append(item.text)
            place += 1
            break
        elif tag in ("noun", "number", "determiner"):
            if item.party is None and party and content and items[place - 1].tag == "party":
                break
            words.append(item.text)
            content = content or tag == "noun"
        elif tag == "verb" and place > at and not content and item.form in ("participle", "past", "ing"):
            words.append(item.text)
        elif not (tag == "adverb" and not content and place > at):
            break
        place += 1
    place = max(place, at + 1)
    words = words or [items[at].text]
    pronoun = items[at].tag == "pronoun"
    phrase = Phrase(items[at].start, items[place - 1].end, words[-1], tuple(words),
                    items[at].party if pronoun and items[at].party else party, owner, date, is_date, amount)  # fmt: skip
    return Chunk("np", phrase.start, phrase.end, " ".join(words), phrase), place


def _with_of(chunks: list[Chunk]) -> list[Chunk]:
    """Of-phrases joined to the noun phrase before them, appositions of one party to the party."""
    joined: list[Chunk] = []
    at = 0
    while at < len(chunks):
        chunk = chunks[at]
        last = joined[-1] if joined else None
        following = chunks[at + 1] if at + 1 < len(chunks) else None
        if chunk.kind == "prep" and chunk.text == "of" and last and last.phrase and following and following.phrase:
            whole = last.phrase._replace(end=following.end, words=(*last.phrase.words, "of", *following.phrase.words),
                                         of=(*last.phrase.of, following.phrase),
                                         amount=last.phrase.amount or following.phrase.amount)  # fmt: skip
            joined[-1] = last._replace(end=following.end, phrase=whole)
            at += 2
            continue
        if chunk.phrase and last and last.phrase and last.phrase.amount is not None and chunk.text in PER_PERIOD:
            whole = last.phrase._replace(end=chunk.end, words=(*last.phrase.words, *chunk.phrase.words))
            joined[-1] = last._replace(end=chunk.end, phrase=whole)
            at += 1
            continue
        if (chunk.kind == "comma" and last and last.phrase and following and following.phrase
                and _presented(last.phrase, following.phrase)):  # fmt: skip
            named = last.phrase._replace(end=following.end, words=(*last.phrase.words, *following.phrase.words),
                                         party=following.phrase.party, owner=None)  # fmt: skip
            joined[-1] = last._replace(end=following.end, phrase=named)
            at += 3 if at + 2 < len(chunks) and chunks[at + 2].kind == "comma" else 2
            continue
        if (chunk.kind == "comma" and last and last.phrase and last.phrase.party and following and following.phrase
                and following.phrase.party == last.phrase.party and following.phrase.owner is None):  # fmt: skip
            joined[-1] = last._replace(end=following.end, phrase=last.phrase._replace(
                end=following.end, words=(*last.phrase.words, *following.phrase.words)))  # fmt: skip
            at += 2
            if at < len(chunks) and chunks[at].kind == "comma":
                at += 1
            continue
        joined.append(chunk)
        at += 1
    return joined


def _presented(noun: Phrase, name: Phrase) -> bool:
    """Whether a name behind a comma tells who a common noun means: "her guardian, Mr Rufus Thorne,"."""
    common = noun.party is None and lexicon().among("human_nouns", noun.head)
    return common and name.party is not None and name.owner is None and noun.owner != name.party


# ---- clauses -------------------------------------------------------------------------------------------------------


def _clause(chunks: list[Chunk], at: int, before: list[Clause]) -> Clause:
    chunk = chunks[at]
    assert chunk.group
    clause = Clause(chunk.group, at, last=at, quoted=chunk.quoted)
    _behind(chunks, clause)
    previous = before[-1] if before else None
    group = chunk.group
    if group.infinitive or _bare(chunks, at):
        clause.group = group._replace(infinitive=True)
        clause.opening, clause.governor = "infinitive", _infinitive_governor(before, at)
        clause.subject = _absolute(chunks, at)
    elif group.form == "ing" and ("be" not in group.helpers or group.passive):
        _gerund(chunks, clause, previous)
    else:
        _finite(chunks, clause, before)
    return clause


CONTROL = frozenset(
    [
        "ask",
        "tell",
        "urge",
        "order",
        "request",
        "require",
        "demand",
        "call",
        "agree",
        "promise",
        "undertake",
        "summon",
        "instruct",
        "beg",
        "remind",
        "invite",
        "offer",
        "refuse",
    ]
)


def _infinitive_governor(before: list[Clause], at: int) -> Clause | None:
    """The verb that an infinitive depends on: the last one, but past a relative clause the one that asks for it."""
    last = before[-1] if before else None
    relative = last is not None and (last.opening == "relative" or last.antecedent is not None)
    if last is None or not relative or last.at == at - 1 or last.lemma in CONTROL:
        return last
    return next((c for c in reversed(before) if c.lemma in CONTROL), last)


def _bare(chunks: list[Chunk], at: int) -> bool:
    """Whether the verb is an infinitive without "to": "let the contract stand"."""
    group = chunks[at].group
    if (
        group is None
        or group.form not in ("base", "")
        or group.helpers
        or group.modals
        or at < 2
        or chunks[at - 1].kind != "np"
    ):
        return False
    above = chunks[at - 2].group
    return above is not None and above.lemma in ("let", "make", "see", "hear", "have", "help", "watch")


def _absolute(chunks: list[Chunk], at: int) -> Phrase | None:
    """The subject of an infinitive with one of its own: ", the money to be paid by June", ", she to have it"."""
    if at < 2 or chunks[at - 1].kind != "np" or chunks[at - 2].kind not in ("comma", "conj", "stop", "quote"):
        return None
    return chunks[at - 1].phrase


def _gerund(chunks: list[Chunk], clause: Clause, previous: Clause | None) -> None:
    clause.opening, clause.governor = "gerund", previous
    at = clause.at - 1
    while at >= 0 and chunks[at].kind == "adv":
        at -= 1
    if at < 0:
        return
    chunk = chunks[at]
    clause.opener = chunk.text if chunk.kind == "prep" else ""
    own = chunk.kind == "np" and (at == 0 or chunks[at - 1].kind in ("comma", "conj", "stop", "that"))
    if own and chunk.phrase and (chunk.phrase.party or chunk.phrase.head in ("he", "she", "it", "they", "i", "we")):
        clause.subject = chunk.phrase
    elif previous and clause.opener in ("into", "from") and previous.objects:
        clause.subject = previous.objects[0]
    elif previous:
        clause.subject = previous.subject


def _finite(chunks: list[Chunk], clause: Clause, before: list[Clause]) -> None:
    """Subject, opener and governor of a finite verb or a participle."""
    at = clause.at - 1
    stops = {c.at: c for c in before}
    while at >= 0:
        chunk = chunks[at]
        if chunk.kind == "adv":
            at -= 1
        elif chunk.kind == "np" and chunk.phrase:
            ahead = chunks[at - 1] if at else None
            if ahead and ahead.kind == "prep":
                at -= 2
            elif chunk.phrase.is_date and at and chunks[at - 1].kind in ("np", "adv"):
                at -= 1
            elif (
                chunk.phrase.is_date
                and at > 1
                and chunks[at - 1].kind in ("conj", "comma")
                and _is_adverbial(chunks[at - 2])
            ) or (at > 1 and chunks[at - 2].kind == "np" and _modifies(chunks[at - 1])):
                at -= 2
            elif _reduced_behind(chunks, at, clause):
                clause.opening, clause.subject = "participle", chunks[clause.at - 1].phrase
                clause.governor = before[-1] if before else None
                clause.group = clause.group._replace(passive=True)
                return
            else:
                at = _with_coordinated(chunks, at, clause)
                break
        elif chunk.kind == "rel":
            clause.opening, clause.opener = "relative", chunk.text
            clause.antecedent = clause.subject = _antecedent(chunks, at, chunk.text)
            clause.governor = before[-1] if before else None
            return
        elif chunk.kind == "that" and not (at and chunks[at - 1].kind == "vg"):
            nearest = _antecedent(chunks, at, "that")
            if nearest is None or chunks[at - 1].kind not in ("np",):
                break
            clause.opening, clause.opener = "relative", "that"
            clause.antecedent = clause.subject = nearest
            clause.governor = before[-1] if before else None
            return
        elif chunk.kind == "comma" and _reduced(chunks, at, clause):
            clause.opening, clause.subject = "participle", chunks[at - 1].phrase
            clause.group = clause.group._replace(passive=True)
            return
        elif chunk.kind == "comma":
            skipped = _parenthesis(chunks, at, stops)
            if skipped is None:
                _coordinated(chunks, clause, before, at)
                return
            at = skipped
        elif chunk.kind == "conj":
            _coordinated(chunks, clause, before, at)
            return
        else:
            break
    if clause.subject is None and before:
        clause.subject = _before_reduced(chunks, clause, before)
        if clause.subject:
            return
    if clause.subject is None:
        if before and at >= 0 and chunks[at].kind == "vg":
            clause.governor, clause.opening = before[-1], "participle"
        return
    _opened(chunks, clause, before, at)
    if clause.opening == "relative":
        return
    # "the loom sold by A": a past form that is a participle behind a noun
    past = clause.group.form == "past" and not clause.group.helpers
    by = any(prep == "by" and (p.party or p.owner) for prep, p in clause.prepositional)
    if past and by and not clause.objects and not clause.subject.party:
        clause.group = clause.group._replace(passive=True)
        clause.opening = "participle"


def _modifies(chunk: Chunk) -> bool:
    """Whether a verb group in -ing modifies the noun before it: "rent totalling ¥840,000 became due"."""
    return chunk.group is not None and chunk.group.form == "ing" and "be" not in chunk.group.helpers


def _reduced_behind(chunks: list[Chunk], at: int, clause: Clause) -> bool:
    """Whether a past form behind a prepositional phrase belongs to its noun: "rescinded the sale by a letter
    delivered to …", where the only noun that is not governed, at `at`, is the object of another verb."""
    bare = clause.group.form in ("past", "participle") and not clause.group.helpers and not clause.group.modals
    object_ = at > 0 and chunks[at - 1].kind == "vg"
    return bare and object_ and at < clause.at - 1 and chunks[clause.at - 1].kind == "np"


def _reduced(chunks: list[Chunk], at: int, clause: Clause) -> bool:
    """Whether a verb behind a comma is a participle about the thing before it: "forty slabs, sold by A to B"."""
    form = clause.group.form in ("past", "participle") and not clause.group.helpers
    by = any(prep == "by" and (p.party or p.owner) for prep, p in clause.prepositional)
    thing = chunks[at - 1].phrase if at else None
    paper = clause.lemma in ("receive", "deliver", "send", "serve", "hand", "post", "date", "sign") and (
        thing is not None
        and lexicon().among("letters", thing.words[0 if thing.words[0] != "a" else 1 % len(thing.words)])
    )
    return (
        form
        and (by or paper)
        and not clause.objects
        and thing is not None
        and thing.party is None
        and not thing.is_date
    )


def _before_reduced(chunks: list[Chunk], clause: Clause, before: list[Clause]) -> Phrase | None:
    """The subject in front of a relative clause without "that": "the price they settled on was …"."""
    last = before[-1]
    stranded = chunks[clause.at - 1].kind == "prep"
    adjacent = last.last == clause.at - (2 if stranded else 1)
    bare = last.group.form in ("past", "participle") and not last.group.helpers and not last.objects
    if adjacent and bare and last.subject is not None and last.subject.party is None and len(last.subject.words) > 1:
        last.opening, last.group = "participle", last.group._replace(passive=True)
        return last.subject
    if not adjacent or last.subject is None or clause.group.form in ("ing", "participle"):
        return None
    for place in range(1, last.at):
        phrase, ahead = chunks[place].phrase, chunks[place - 1].phrase
        if phrase is not None and ahead is not None and phrase.start == last.subject.start:
            last.opening, last.antecedent = "relative", ahead
            return ahead
    return None


def _with_coordinated(chunks: list[Chunk], at: int, clause: Clause) -> int:
    """Takes the noun phrase at `at`, with those coordinated before it, as the subject; the place before it."""
    phrase = chunks[at].phrase
    assert phrase
    place = at
    others: list[Phrase] = []
    while place >= 2 and chunks[place - 1].kind in ("conj", "comma") and chunks[place - 2].kind == "np":
        other = chunks[place - 2].phrase
        assert other
        governed = place >= 3 and chunks[place - 3].kind in ("prep", "vg")
        if chunks[place - 1].kind == "conj" and not governed and other.party and phrase.party:
            others.insert(0, other)
            place -= 2
        else:
            break
    clause.subject = phrase if not others else others[0]._replace(others=(*others[1:], phrase), end=phrase.end)
    return place - 1


def _opened(chunks: list[Chunk], clause: Clause, before: list[Clause], at: int) -> None:
    """What opens a clause whose subject begins behind `at`: nothing, a conjunction, "that", "if", a governing verb."""
    begun = at
    while at >= 0 and (
        chunks[at].kind in ("adv", "quote")
        or chunks[at].kind == "comma"
        or (chunks[at].kind == "np" and (at == 0 or chunks[at - 1].kind == "prep" or _is_adverbial(chunks[at])))
        or chunks[at].kind == "prep"
    ):
        at -= 1
    if at < 0:
        return
    chunk = chunks[at]
    clause.opener = chunk.text
    last = next((c for c in reversed(before) if c.at <= at), None)
    if chunk.kind == "that":
        clause.opening, clause.governor = "that", _that_governor(chunks, at, before)
        if clause.governor is None and last is None:
            clause.opening = "main"
        nearest = chunks[at - 1] if at else None
        if nearest and nearest.kind == "np" and nearest.phrase and not nearest.phrase.party and not clause.objects:
            clause.antecedent = nearest.phrase
    elif chunk.kind == "sub":
        clause.opening, clause.governor = "subordinate", last
    elif chunk.kind == "rel":
        clause.opening, clause.governor = "relative", last
        clause.antecedent = _antecedent(chunks, at, chunk.text)
        if clause.antecedent and not clause.objects and not clause.group.passive:
            clause.objects.append(clause.antecedent)
    elif chunk.kind == "conj":
        clause.opening = "coordinate"
        clause.sibling = last
        if last:
            clause.governor = last.governor if last.opening in ("that", "coordinate") else None
    elif chunk.kind == "vg" and last and not any(c.kind == "comma" for c in chunks[at + 1 : begun + 1]):
        clause.opening, clause.governor = "that", last


def _is_adverbial(chunk: Chunk) -> bool:
    return bool(chunk.phrase and chunk.phrase.is_date)


def _that_governor(chunks: list[Chunk], at: int, before: list[Clause]) -> Clause | None:
    """The verb that a that-clause depends on; ", and that" depends on what the that-clause before it depends on."""
    before = [c for c in before if c.at < at]
    if not before:
        return None
    place = at - 1
    while place >= 0 and chunks[place].kind in ("conj", "comma", "adv", "stop"):
        place -= 1
    linked = place != at - 1
    if linked:
        for clause in reversed(before):
            if clause.opening == "that" and clause.governor:
                return clause.governor
    return before[-1]


def _antecedent(chunks: list[Chunk], at: int, relative: str) -> Phrase | None:
    place = at - 1
    while place >= 0 and chunks[place].kind in ("comma", "prep", "conj"):
        place -= 1
    while place >= 0 and chunks[place].kind == "np":
        phrase = chunks[place].phrase
        assert phrase
        if phrase.is_date and place >= 2:
            place -= 2 if chunks[place - 1].kind == "prep" else 1
            continue
        human = lexicon().among("human_nouns", phrase.head) or phrase.party is not None
        if relative == "who" and not human and place >= 2 and chunks[place - 1].kind == "prep":
            place -= 2
            continue
        if relative in ("who", "whom") and phrase.of and phrase.of[-1].party and not human:
            return phrase.of[-1]
        return phrase
    return None


def _parenthesis(chunks: list[Chunk], at: int, stops: dict[int, Clause]) -> int | None:
    """The place before the comma that opens the parenthesis which ends at the comma `at`; None where there is none."""
    place = at - 1
    finite = False
    while place > 0 and chunks[place].kind != "stop" and chunks[place].kind != "quote":
        if chunks[place].kind == "comma":
            inside = chunks[place + 1]
            ahead = chunks[place - 1].kind
            if inside.kind in ("rel", "prep", "adv", "sub") or (inside.text == "whose"):
                return place - 1 if ahead in ("np", "adv", "that", "sub", "conj") else None
            if inside.kind == "vg" and inside.group and inside.group.form in ("ing", "participle"):
                return place - 1 if ahead == "np" else None
            if inside.kind == "np" and not finite:
                return place - 1 if ahead in ("np", "that", "sub", "conj", "adv") else None
            return None
        finite |= chunks[place].kind == "vg" and place in stops and stops[place].group.form not in ("ing",)
        place -= 1
    return None


def _coordinated(chunks: list[Chunk], clause: Clause, before: list[Clause], at: int) -> None:
    """A verb that shares the subject of an earlier one: ", and handed it over"."""
    comma = chunks[at].kind == "comma" or (at > 0 and chunks[at - 1].kind == "comma")
    candidates = [c for c in before if c.group.form != "ing" and not c.group.infinitive and c.quoted == clause.quoted]
    chosen = candidates[-1] if candidates else None
    while comma and chosen and chosen.opening in ("relative", "subordinate", "participle"):
        earlier = [c for c in candidates if c.at < chosen.at]
        if not earlier:
            break
        chosen = earlier[-1]
    if chosen is None and before and before[-1].group.infinitive:
        chosen = before[-1]
    clause.opening, clause.sibling = "coordinate", chosen
    if chosen:
        clause.subject = chosen.subject
        clause.governor = chosen.governor
        clause.opener = "and"
        if chosen.group.passive and clause.group.form in ("past", "participle") and not clause.group.helpers:
            ambiguous = not clause.objects  # "was set up and handed over"
            clause.group = clause.group._replace(passive=ambiguous)
        elif chosen.group.helpers or chosen.group.modals:
            if clause.group.form in ("base", "participle") and not clause.group.helpers:
                clause.group = clause.group._replace(
                    passive=False, modals=chosen.group.modals,
                    negated=clause.group.negated or (chosen.group.negated and chunks[at].text in ("or", "nor")))  # fmt: skip


def _behind(chunks: list[Chunk], clause: Clause) -> None:
    """Objects, prepositional phrases and particles behind the verb."""
    at = clause.at + 1
    listed = False
    while at < len(chunks):
        chunk = chunks[at]
        following = chunks[at + 1] if at + 1 < len(chunks) else None
        if chunk.quoted != clause.quoted:
            break
        if chunk.kind == "adv":
            pass
        elif chunk.kind == "prep":
            if _is_particle(chunk, following, clause, at):
                clause.particles.add(chunk.text)
            elif following and following.kind == "np" and following.phrase:
                clause.prepositional.append((chunk.text, following.phrase))
                at += 1
            elif following and following.kind in ("vg", "rel"):
                break
        elif chunk.kind == "np" and chunk.phrase:
            if _is_subject(chunks, at):
                break
            if chunk.phrase.is_date:
                clause.prepositional.append(("", chunk.phrase))
            elif not listed:
                clause.objects.append(chunk.phrase)
            else:
                clause.prepositional.append((",", chunk.phrase))
        elif chunk.kind == "comma":
            if not _goes_on(chunks, at):
                break
            listed = True
        elif chunk.kind == "conj":
            if not (following and following.kind in ("np", "prep")) or _is_subject(chunks, at + 1):
                break
            if following.kind == "np" and following.phrase:
                _join_last(clause, following.phrase, at, chunks)
                at += 1
        else:
            break
        at += 1
    place = at - 1
    while place > clause.at and chunks[place].kind in ("comma", "conj", "quote"):
        place -= 1
    clause.last = place


def _join_last(clause: Clause, phrase: Phrase, at: int, chunks: list[Chunk]) -> None:
    last = chunks[at - 1].phrase
    for number, (prep, other) in enumerate(clause.prepositional):
        if last and other.start == last.start:
            clause.prepositional[number] = (prep, other._replace(others=(*other.others, phrase), end=phrase.end))
            return
    if clause.objects:
        joined = clause.objects[-1]
        clause.objects[-1] = joined._replace(others=(*joined.others, phrase), end=phrase.end)


def _is_particle(chunk: Chunk, following: Chunk | None, clause: Clause, at: int) -> bool:
    if chunk.text in ALWAYS_PARTICLES:
        return not (
            following and following.kind == "np" and chunk.text in ("off", "down", "up") and at != clause.at + 1
        )
    if chunk.text == "over" and at == clause.at + 1 and lexicon().among("with_over", clause.lemma):
        return True
    return chunk.text in LOOSE_PARTICLES and (following is None or following.kind not in ("np", "vg", "rel"))


def _is_subject(chunks: list[Chunk], at: int) -> bool:
    """Whether the noun phrase at `at` is followed by a finite verb, so that it begins a clause of its own."""
    place = at + 1
    while place + 1 < len(chunks):
        kind = chunks[place].kind
        if kind == "adv":
            place += 1
        elif kind == "prep" and chunks[place + 1].kind == "np":
            place += 2
        elif kind == "comma" and chunks[place + 1].kind in ("rel", "np", "prep", "adv"):
            close = next((n for n in range(place + 1, len(chunks)) if chunks[n].kind in ("comma", "stop")), None)
            if close is None or close + 1 >= len(chunks) or chunks[close].kind == "stop":
                return False
            if chunks[close + 1].kind != "vg" or (any(c.kind == "vg" for c in chunks[place + 2 : close]) and (
                    chunks[place + 1].kind != "rel")):  # fmt: skip
                return False
            place = close + 1
        elif kind == "conj" and chunks[place + 1].kind == "np" and (near := chunks[at].phrase) and near.party:
            place += 2
        else:
            break
    if place >= len(chunks) or chunks[place].kind != "vg":
        return False
    group = chunks[place].group
    assert group
    if _bare(chunks, place):
        return False
    if group.infinitive or (group.form == "ing" and "be" not in group.helpers):
        own = chunks[at].phrase
        return group.form == "ing" and bool(own and own.head in ("he", "she", "they", "i", "we"))
    if group.form == "participle" and not group.helpers:
        return False
    phrase = chunks[at].phrase
    ahead = chunks[place + 1].kind if place + 1 < len(chunks) else "stop"
    if (group.form == "past" and not group.helpers and place > at + 2 and phrase is not None and phrase.party is None
            and phrase.head not in ("he", "she", "it", "they", "i", "we") and ahead in ("stop", "comma", "prep")):  # fmt: skip
        return False
    reduced = (group.form == "past" and not group.helpers and phrase is not None and phrase.party is None
               and place + 1 < len(chunks) and chunks[place + 1].kind == "prep")  # fmt: skip
    if reduced and phrase and phrase.head not in ("he", "she", "it", "they", "i", "we", "this", "that"):
        return chunks[place + 1].text not in ("by", "on", "in", "at", "for", "under", "with", "from")
    return phrase is None or phrase.head not in ("him", "me", "them", "us")


def _goes_on(chunks: list[Chunk], at: int) -> bool:
    """Whether a clause goes on behind the comma at `at`."""
    if at + 1 >= len(chunks):
        return False
    following = chunks[at + 1]
    if following.kind == "np":
        after = chunks[at + 2].group if at + 2 < len(chunks) else None
        return not _is_subject(chunks, at + 1) and not (after is not None and after.infinitive)
    if following.kind == "adv":
        return _goes_on(chunks, at + 1)
    if following.kind == "prep":
        place = at + 2
        return place < len(chunks) and chunks[place].kind == "np" and not _fronted(chunks, place + 1)
    return False


def _fronted(chunks: list[Chunk], at: int) -> bool:
    """Whether what precedes `at` is an adverbial in front of another clause: ", on 5 May she …"."""
    while at < len(chunks) and chunks[at].kind in ("comma", "adv"):
        at += 1
    return at < len(chunks) and chunks[at].kind == "np" and _is_subject(chunks, at)


def speaks(phrase: Phrase) -> bool:
    """Whether the phrase is "I", "we" and the like."""
    return phrase.words[0] in SPEAKER


def spoken_to(phrase: Phrase) -> bool:
    """Whether the phrase is "you" or "your …"."""
    return phrase.words[0] in ADDRESSEE
