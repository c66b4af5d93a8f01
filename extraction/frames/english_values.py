"""The dates, amounts and persons of a construction, by where they stand in its clause and sentence."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extraction.frames.english_clauses import Clause, Phrase, Sentence, speaks, spoken_to
from extraction.frames.english_frames import Candidate, dependents, human
from extraction.frames.english_moods import reports, subject
from extraction.frames.english_words import lexicon

DEADLINE = ("by", "until", "till", "before", "within", "than")
NOT_OF_THE_ACT = (*DEADLINE, "of", "concerning", "between", "for")
ARRIVAL = frozenset(["receive", "reach", "arrive", "serve", "come", "deliver", "get", "read", "land"])
PAPER = re.compile(r"\b(letter|notice|e-?mail|message|note|postcard|telegram|fax|mail|it|which|that|declaration)\b")
FULL_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class Dated(NamedTuple):
    """A date with the preposition before it ("" where there is none) and its chunk."""

    preposition: str
    value: str
    at: int
    phrase: Phrase


class Voice(NamedTuple):
    """Who says "I" in a quotation, and to whom."""

    speaker: str | None
    addressee: str | None


def dates(sentence: Sentence, first: int, last: int) -> tuple[Dated, ...]:
    """The dates among the chunks `first` to `last`, of-phrases included."""
    found: list[Dated] = []
    for at in range(max(first, 0), min(last + 1, len(sentence.chunks))):
        phrase = sentence.chunks[at].phrase
        if phrase is None:
            continue
        before = sentence.chunks[at - 1] if at else None
        preposition = before.text if before is not None and before.kind == "prep" else ""
        if phrase.is_date and phrase.date:
            found.append(Dated(preposition, phrase.date, at, phrase))
        for other in (p for whole in phrase.everyone for p in (whole.of if whole is phrase else (whole, *whole.of))):
            if other.is_date and other.date:
                found.append(Dated(preposition if not phrase.of else "of", other.date, at, other))
    return tuple(found)


def event_date(found: Candidate, sentences: Sequence[Sentence]) -> tuple[str | None, Phrase | None]:
    """The day of what the clause says, and where it stands: with the verb, with the arrival of the letter, or told
    before it in the sentence."""
    sentence, clause = found.sentence, found.clause
    arrived = _arrival(found, sentences)
    if arrived:
        return arrived.value, arrived.phrase
    own = [d for d in dates(sentence, clause.first, clause.last) if d.preposition not in (*DEADLINE, "for")]
    if found.predicate in ("manifestation_of_rescission", "manifestation_of_cancellation", "minor"):
        own = [d for d in own if d.preposition != "of"]
    if found.noun is not None:
        own += [d for d in dates(sentence, clause.last + 1, clause.last + 4) if d.preposition in ("on", "of")]
    behind = [d for d in own if d.at > clause.at]
    chosen = (behind or own[-1:])[:1]
    if not chosen:
        earlier = [
            d for d in dates(sentence, 0, clause.first - 1) if d.preposition not in (*DEADLINE, "for", "between")
        ]
        chosen = earlier[-1:]
    if not chosen:
        below = dependents(clause, sentence)
        later = [d for c in below if c.group.passive or c.opening in ("relative", "that", "participle")
                 for d in dates(sentence, c.first, c.last) if d.preposition not in (*DEADLINE, "for")]  # fmt: skip
        chosen = later[:1]
    if not chosen and found.predicate.startswith("agreement_of"):
        after = dates(sentence, clause.last + 1, len(sentence.chunks))
        chosen = [d for d in after if d.preposition in ("", "on") and FULL_DAY.fullmatch(d.value)][:1]
    if not chosen:
        return None, None
    best = chosen[0]
    if not FULL_DAY.fullmatch(best.value):
        days = [d for d in dates(sentence, 0, len(sentence.chunks)) if d.value.startswith(best.value)
                and FULL_DAY.fullmatch(d.value) and d.preposition not in DEADLINE]  # fmt: skip
        best = days[0] if days else best
    return best.value, best.phrase


def _arrival(found: Candidate, sentences: Sequence[Sentence]) -> Dated | None:
    """The day on which a letter arrived, for an act done by letter."""
    if not found.predicate.startswith(("manifestation", "ratification", "demand")):
        return None
    sentence = found.sentence
    for clause in sentence.clauses:
        if clause.lemma in ARRIVAL and clause is not found.clause and _about_paper(clause) and _together(found, clause):
            day = [d for d in dates(sentence, clause.at, clause.last) if d.preposition not in DEADLINE]
            if day:
                return day[0]
    for following in sentences[found.place + 1 : found.place + 2]:
        for clause in following.clauses[:1]:
            if clause.lemma in ARRIVAL and _about_paper(clause) and clause.subject and clause.subject.words[0] in (
                "the", "it", "her", "his", "this", "that", "which"):  # fmt: skip
                day = [d for d in dates(following, 0, clause.last) if d.preposition not in DEADLINE]
                if day:
                    return day[0]
    return None


def _together(found: Candidate, arrival: Clause) -> bool:
    """Whether an arrival belongs to the act: no semicolon between them, unless it opens the arrival."""
    one, two = sorted((found.clause.at, arrival.at))
    stops = [at for at in range(one, two) if found.sentence.chunks[at].kind == "stop"]
    return not stops or (arrival.at == two and len(stops) == 1 and arrival.opening in ("main", "coordinate"))


def _about_paper(clause: Clause) -> bool:
    phrases = [clause.subject, clause.antecedent, *clause.objects]
    return any(p is not None and PAPER.search(" ".join(p.words)) is not None for p in phrases)


def deadline(found: Candidate) -> Dated | None:
    """The day until which something is demanded."""
    sentence, clause = found.sentence, found.clause
    last = max([clause.last, *(c.last for c in dependents(clause, sentence))])
    after = [d for d in dates(sentence, clause.first, last + 6) if d.preposition in DEADLINE and d.at > clause.first]
    full = [d for d in after if FULL_DAY.fullmatch(d.value)]
    return next(reversed(full or after), None)


def amounts(sentence: Sentence, first: int, last: int) -> Iterator[tuple[str, int, Phrase]]:
    """The amounts among the chunks `first` to `last`, each with the preposition before it."""
    for at in range(max(first, 0), min(last + 1, len(sentence.chunks))):
        phrase = sentence.chunks[at].phrase
        if phrase is None:
            continue
        before = sentence.chunks[at - 1] if at else None
        for one in phrase.everyone:
            if one.amount is not None:
                yield (before.text if before is not None and before.kind == "prep" else ""), one.amount, one


def amount(found: Candidate, *, price: bool) -> tuple[int, Phrase] | None:
    """The sum of the construction: in its clause, behind the verb first; of a price, the one behind "for" or "at"."""
    sentence, clause = found.sentence, found.clause
    zones = [list(amounts(sentence, clause.at, clause.last)), list(amounts(sentence, clause.first, clause.at))]
    for below in dependents(clause, sentence):
        zones.append(list(amounts(sentence, below.first, below.last)))
    following = next((c.first for c in sentence.clauses if c.at > clause.at), len(sentence.chunks))
    zones.append(list(amounts(sentence, clause.last + 1, following)))
    if found.predicate == "unpaid_rent":
        zones.append(list(amounts(sentence, 0, len(sentence.chunks))))
    if clause.antecedent is not None and clause.antecedent.amount is not None:
        zones.insert(0, [("", clause.antecedent.amount, clause.antecedent)])
    if price:
        whole = list(amounts(sentence, 0, len(sentence.chunks)))
        zones.append(whole if len({value for _, value, _ in whole}) == 1 else [])
    for zone in zones:
        marked = [a for a in zone if a[0] in ("for", "at", ",")] if price else []
        if marked or zone:
            _, value, phrase = (marked or zone)[0]
            return value, phrase
    return None


def voice(clause: Clause, sentence: Sentence, before: Voice) -> Voice:
    """Who speaks in the quotation that holds `clause`, by the verb of saying outside it; else as `before`."""
    if not clause.quoted:
        return before
    outside = [
        c for c in sentence.clauses if not c.quoted and (reports(c) or c.lemma in ("reply", "quote", "hear", "read"))
    ]
    if not outside:
        return before
    nearest = min(outside, key=lambda c: abs(c.at - clause.at))
    who = subject(nearest)
    told = [
        p
        for p in (*nearest.objects, *(p for prep, p in nearest.prepositional if prep in ("to", "at", "with")))
        if p.party
    ]
    return Voice(person(who, before) if who else None, told[0].party if told else None)


def person(phrase: Phrase, heard: Voice, *, quoted: bool = False) -> str | None:
    """Whom a phrase names: a party, its owner where it stands for him, or an unnamed person in the words of the text."""
    words = lexicon()
    if quoted and speaks(phrase) and not phrase.head.isdigit():
        own = len(phrase.words) == 1 or words.among("stand_ins", phrase.head)
        return heard.speaker if own else None
    if quoted and spoken_to(phrase):
        return heard.addressee if len(phrase.words) == 1 else None
    if phrase.party is not None:
        return phrase.party
    if phrase.owner is not None and (words.among("stand_ins", phrase.head) or phrase.words[-1] in ("'s", "own")):
        return phrase.owner
    if phrase.of and phrase.of[-1].party and (words.among("stand_ins", phrase.head) or phrase.words[1:2] == ("of",)
                                              or "estate" in phrase.words):  # fmt: skip
        return phrase.of[-1].party
    if words.among("human_nouns", phrase.head) and human(phrase):
        return " ".join(phrase.words).replace(" 's", "'s")
    return None


def everybody(phrase: Phrase) -> bool:
    """Whether the phrase means both sides: "they", "the parties", "the two of them"."""
    text = " ".join(phrase.words)
    return phrase.party is None and (
        text in ("they", "both", "we", "the two", "the parties", "both parties", "both sides", "the two of them", "both of them",
                 "the pair", "the two parties", "the couple", "we two", "the two men", "the two women", "parties")
        or text.startswith(("the two of", "both of", "the parties", "both parties"))
    )  # fmt: skip
