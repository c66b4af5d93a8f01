"""Constructions of `en/*.yaml` laid on the clauses of a sentence: which predicate, and which phrase fills which role."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from pydantic import field_validator

from extraction.frames.english_clauses import Clause, Phrase, Sentence
from extraction.frames.english_moods import MOODS, mood, orders, reports, subject
from extraction.frames.english_words import data, lexicon
from proleg.model import Frozen

FILES = ("sale_and_lease.yaml", "performance.yaml", "ending.yaml")
PERFORMING = frozenset(
    [
        "attend",
        "carry",
        "see",
        "pay",
        "settle",
        "deliver",
        "hand",
        "perform",
        "transfer",
        "register",
        "return",
        "bring",
        "remit",
        "clear",
        "release",
        "give",
        "surrender",
        "send",
        "honour",
        "make",
        "meet",
        "discharge",
        "wire",
        "do",
        "fulfil",
        "fulfill",
    ]
)
ANY = "*"
CONDITION = re.compile(
    r"\b(only (?:when|against|if|once|after|in exchange|upon|on|for)|until|unless|not before|no sooner|before|against|"
    r"in exchange|as long as|so long as|when|once|hand in hand|at the same time)\b"
)
AGES = {
    w: n
    for n, w in enumerate(["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"], 10)
}


class Frame(Frozen):
    """One construction; the keys are explained at the head of `en/sale_and_lease.yaml`."""

    verb: frozenset[str] = frozenset()
    noun: frozenset[str] = frozenset()
    slots: dict[str, str]
    mood: frozenset[str] = frozenset({"fact"})
    object: str = ""
    subject: str = ""
    near: str = ""
    sentence: str = ""
    unless: str = ""
    without: frozenset[str] = frozenset()
    needs: frozenset[str] = frozenset()
    contract: frozenset[str] = frozenset()
    who: str = ""
    thing: str = ""
    subject_thing: bool = False
    subject_money: bool = False
    adds: bool = False
    asks: bool = False
    dated: bool = False
    told: bool = False
    in_quote: bool = False
    needs_condition: bool = False
    minor_context: bool = False
    age: str = ""
    dates: str = ""
    obligor_from: str = ""
    agent_from: str = ""

    @field_validator("verb", "noun", "mood", "without", "needs", "contract", mode="before")
    @classmethod
    def _words(cls, value: Any) -> Any:
        return frozenset(value.split()) if isinstance(value, str) else value

    @field_validator("mood")
    @classmethod
    def _known(cls, value: frozenset[str]) -> frozenset[str]:
        if unknown := value - set(MOODS):
            raise ValueError(f"no such mood: {', '.join(sorted(unknown))}; there are {', '.join(MOODS)}")
        return value


class Candidate(NamedTuple):
    """A construction that fits a clause: the predicate, and the phrases that stand in its slots."""

    predicate: str
    frame: Frame
    clause: Clause
    sentence: Sentence
    place: int
    phrases: dict[str, tuple[Phrase, ...]]
    mood: str
    noun: Phrase | None = None


@cache
def frames() -> tuple[tuple[str, Frame], ...]:
    """Every construction with its predicate, in the order of the files."""
    return tuple(
        (predicate, Frame.model_validate(entry))
        for name in FILES
        for predicate, entries in data(name).items()
        for entry in entries
    )


@cache
def _by_verb() -> Mapping[str, tuple[tuple[str, Frame, str], ...]]:
    index: dict[str, list[tuple[str, Frame, str]]] = {}
    for predicate, frame in frames():
        for verb in frame.verb:
            lemma, _, particle = verb.partition("+")
            index.setdefault(lemma, []).append((predicate, frame, particle))
    return {lemma: tuple(entries) for lemma, entries in index.items()}


@cache
def _by_noun() -> Mapping[str, tuple[tuple[str, Frame], ...]]:
    index: dict[str, list[tuple[str, Frame]]] = {}
    for predicate, frame in frames():
        for noun in frame.noun:
            index.setdefault(noun, []).append((predicate, frame))
    return {noun: tuple(entries) for noun, entries in index.items()}


@cache
def _phrases(alternatives: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternatives.replace('¥', '¥[0-9,.]*')})(?!\w)", re.IGNORECASE)


def mentions(alternatives: str, text: str) -> bool:
    """Whether `text` holds one of the phrases of a frame's key."""
    return _phrases(alternatives).search(text) is not None


def triggers(clause: Clause) -> bool:
    """Whether some construction begins with the verb of the clause."""
    return clause.lemma in _by_verb()


def dependents(clause: Clause, sentence: Sentence) -> tuple[Clause, ...]:
    """The clauses that depend on a clause, at any depth, in order."""
    found = [clause]
    for other in sentence.clauses:
        if other.at > clause.at and other.governor is not None and any(other.governor is f for f in found):
            found.append(other)
    return tuple(found[1:])


def reach(clause: Clause, sentence: Sentence) -> tuple[int, int]:
    """From where a clause begins to where the last clause that depends on it ends."""
    return clause.start, max([clause.end, *(c.end for c in dependents(clause, sentence))])


def candidates(sentence: Sentence, place: int, text: str) -> Iterator[Candidate]:
    """Every construction that fits, in the order of the clauses; `place` is the number of the sentence."""
    whole = text[sentence.start : sentence.end].replace("’", "'")
    for clause in sentence.clauses:
        mode = mood(clause)
        for predicate, frame, particle in (*_by_verb().get(clause.lemma, ()), *_by_verb()[ANY]):
            if (
                particle
                and particle not in clause.particles
                and not any(p == particle for p, _ in clause.prepositional)
            ):
                continue
            found = Candidate(predicate, frame, clause, sentence, place, slots(clause), mode)
            if _fits(found, text, whole):
                yield found
    for number, chunk in enumerate(sentence.chunks):
        if chunk.phrase is None:
            continue
        nouns = [w for w in (chunk.phrase.words[: chunk.phrase.words.index("of")] if "of" in chunk.phrase.words
                             else chunk.phrase.words) if w in _by_noun()][-1:]  # fmt: skip
        for word in nouns:
            holder = next((c for c in sentence.clauses if c.first <= number <= c.last), None)
            if holder is None:
                continue
            for predicate, frame in _by_noun()[word]:
                found = Candidate(predicate, frame, holder, sentence, place, noun_slots(sentence, number),
                                  _noun_mood(holder), chunk.phrase)  # fmt: skip
                if _fits(found, text, whole):
                    yield found


def _noun_mood(holder: Clause) -> str:
    """A noun states a fact unless its verb asks for it, plans it or denies it."""
    asks = orders(holder) or holder.lemma in ("seek", "sue", "claim", "demand", "want", "refuse", "offer", "propose",
                                              "consider", "fix", "agree", "threaten", "discuss", "urge")  # fmt: skip
    return "planned" if asks else mood(holder)


def _fits(found: Candidate, text: str, whole: str) -> bool:
    frame, clause = found.frame, found.clause
    if found.mood not in frame.mood or frame.without & clause.particles:
        return False
    if frame.in_quote and not clause.quoted:
        return False
    start, end = reach(clause, found.sentence)
    behind = [c.start for c in found.sentence.clauses if c.start >= end]
    near = text[start : min(behind, default=found.sentence.end)].replace("’", "'").replace("\n", " ")
    if clause.subject is not None and clause.subject.end <= start:
        near = f"{' '.join(clause.subject.words)} {near}"
    objects = clause.objects if not clause.group.passive else [p for p in (clause.subject, *clause.objects) if p]
    about = [" ".join(p.words) for p in objects] + [" ".join(o.words) for p in objects for o in p.others]
    about += [
        " ".join(p.words) for prep, p in clause.prepositional if prep in clause.particles or prep in ("into", "over")
    ]
    if frame.object and not any(mentions(frame.object, words) for words in about):
        return False
    who = subject(clause)
    if frame.subject and not (who and mentions(frame.subject, " ".join(who.words))):
        return False
    if frame.near and not mentions(frame.near, near):
        return False
    if frame.sentence and not mentions(frame.sentence, whole.replace("\n", " ")):
        return False
    if frame.unless and mentions(frame.unless, near):
        return False
    if frame.subject_money and not (who and who.amount is not None):
        return False
    if frame.told and not (clause.governor and reports(clause.governor)):
        return False
    if frame.needs_condition and not CONDITION.search(whole.lower()):
        return False
    if frame.age and not _is_minor_age(clause):
        return False
    if frame.asks:
        below = [c for c in dependents(clause, found.sentence) if c.governor is clause]
        return any(c.lemma in PERFORMING and mood(c) in ("ordered", "obliged", "agreed", "planned") for c in below)
    return True


def _is_minor_age(clause: Clause) -> bool:
    return any(says_minor_age(p) for p in (*clause.objects, *(p for prep, p in clause.prepositional if prep == ",")))


def says_minor_age(phrase: Phrase) -> bool:
    """Whether the phrase is an age below eighteen: "sixteen", "17 years old", "aged fifteen"."""
    words = [
        w
        for w in phrase.words
        if w not in ("aged", "then", "only", "still", "just", "barely", "years", "year", "old", "of", "age")
    ]
    if len(words) != 1 or phrase.amount is not None or phrase.is_date:
        return False
    age = re.split(r"[-\s]", words[0])[0]
    return (AGES.get(age) or (int(age) if age.isdigit() else 99)) < 18


# ---- slots ---------------------------------------------------------------------------------------------------------


def human(phrase: Phrase) -> bool:
    """Whether the phrase names a person, or a company."""
    return phrase.party is not None or lexicon().among("human_nouns", phrase.head) or phrase.head in (
        "he", "she", "him", "her", "i", "me", "we", "us", "you", "they", "them", "who", "whom")  # fmt: skip


def slots(clause: Clause) -> dict[str, tuple[Phrase, ...]]:
    """What stands as subject, object, indirect object and behind each preposition; the passive is undone."""
    found: dict[str, list[Phrase]] = {}
    who = subject(clause)
    objects = list(clause.objects)
    if clause.group.passive:
        if who is not None:
            found["indirect" if human(who) else "object"] = [who]
            if human(who):
                found.setdefault("object", []).append(who)
        for phrase in objects:
            found.setdefault("object", []).append(phrase)
    else:
        if who is not None:
            found["subject"] = [who]
        if clause.antecedent is not None and clause.opening in ("that", "relative") and not objects and (
            clause.antecedent is not who):  # fmt: skip
            objects.append(clause.antecedent)
        if objects and human(objects[0]):
            found["indirect"] = [objects[0]]
        found["object"] = objects
    above = (
        clause.governor
        if clause.opening == "infinitive" or (clause.governor and clause.governor.lemma == "let")
        else None
    )
    if above is not None and (giver := subject(above)) is not None:
        found["above"] = [giver]
    found["of"] = [other for phrase in objects for other in phrase.of if not human(other)]
    for preposition, phrase in clause.prepositional:
        name = preposition
        if preposition == "by" and clause.group.passive and (human(phrase) or phrase.owner):
            name = "subject"
        found.setdefault(name, []).append(phrase)
    return {name: tuple(phrases) for name, phrases in found.items()}


def noun_slots(sentence: Sentence, number: int) -> dict[str, tuple[Phrase, ...]]:
    """What stands around the noun of chunk `number`: its owner, and the phrases of the prepositions behind it."""
    phrase = sentence.chunks[number].phrase
    assert phrase
    found: dict[str, list[Phrase]] = {"of": list(phrase.of)}
    if phrase.owner:
        found["owner"] = [phrase._replace(party=phrase.owner, head=phrase.words[0], of=())]
    at = number + 1
    while at + 1 < len(sentence.chunks):
        chunk, following = sentence.chunks[at], sentence.chunks[at + 1]
        if chunk.kind == "prep" and following.phrase is not None:
            others: tuple[Phrase, ...] = ()
            if chunk.text == "between" and at + 3 < len(sentence.chunks) and sentence.chunks[at + 2].kind == "conj":
                other = sentence.chunks[at + 3].phrase
                others = (other,) if other else ()
                at += 2 if other else 0
            found.setdefault(chunk.text, []).append(following.phrase._replace(others=others))
            at += 2
        elif chunk.kind == "comma":
            at += 1
        else:
            break
    return {name: tuple(phrases) for name, phrases in found.items() if phrases}
