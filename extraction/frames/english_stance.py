"""Who alleges a fact, how the other side answers, and what the court found, in English."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from extraction.frames.english_clauses import Clause, Sentence
from extraction.frames.english_drafts import Cast, Draft
from extraction.frames.english_frames import dependents, mentions
from extraction.frames.english_moods import subject
from extraction.frames.english_values import Voice, person
from extraction.frames.english_words import data
from extraction.statement import Document
from proleg.model import Answer, Kind, Party, opponent

NUMBERS = re.compile(
    r"\b(?:paragraphs?|paras?\.?|nos?\.?|points?|items?|allegations?|\()\s*((?:\(?\d+\)?(?:\s*(?:,|and|to|&|–|-)\s*)*)+)",
    re.I,
)
ORDINALS = {"first": 0, "second": 1, "third": 2, "fourth": 3, "last": -1, "latter": -1, "former": 0}
PLAINTIFFS_HEADING = re.compile(
    r"^\W*(?:\w+\W+)?(?:the )?(?:plaintiff|claimant)(?:['’]s)? (?:case|allegations|claim|claims|account|version|pleading|pleadings|submissions|statement)\b",
    re.I,
)
DEFENDANTS_HEADING = re.compile(
    r"^\W*(?:\w+\W+)?(?:the )?(?:defendant|respondent)(?:['’]s)? (?:case|answer|defence|defense|response|reply|allegations|account|version|plea)\b",
    re.I,
)


@dataclass
class Standing:
    """How a draft stands: who alleges it, the answer, the finding."""

    alleged_by: Party | None = None
    answer: Answer | None = None
    found: bool | None = None
    number: str | None = None


@dataclass
class Course:
    """The course of a dispute while it is read: the side that is heard, and what it said last."""

    side: Party = "plaintiff"
    admitted: bool = False
    answered: list[Draft] = field(default_factory=list)


@cache
def _words() -> dict[str, Any]:
    return data("stance.yaml")  # type: ignore[no-any-return]


@cache
def _verbs(name: str) -> frozenset[str]:
    return frozenset(str(_words()[name]).split())


def _holds(name: str, text: str) -> bool:
    return re.search(_words()[name], text, re.IGNORECASE | re.MULTILINE) is not None


def kind_of(document: Document) -> Kind:
    """Whether the text reports a dispute, one side's allegations, or established facts."""
    text = document.text.replace("’", "'")
    bare = re.sub(_words()["undisputed"], "", text, flags=re.IGNORECASE)
    if _holds("dispute", bare):
        return "dispute"
    if _holds("complaint", text) and not _holds("findings", text):
        return "complaint"
    return "findings"


def side_of(name: str | None, cast: Cast) -> Party | None:
    """The side of a party."""
    parties = cast.document.parties
    if name is None:
        return None
    if name == parties.plaintiff:
        return "plaintiff"
    if name == parties.defendant:
        return "defendant"
    return None


def standings(drafts: Sequence[Draft], sentences: Sequence[Sentence], cast: Cast, kind: Kind) -> dict[int, Standing]:
    """How every draft stands, by `id`."""
    result = {id(d): Standing() for d in drafts}
    if kind == "complaint":
        for standing in result.values():
            standing.alleged_by = "plaintiff"
    if kind != "dispute":
        return result
    course = Course()
    for place, sentence in enumerate(sentences):
        here = [d for d in drafts if d.place == place]
        _heading(course, sentence, cast)
        allegers = [s for c in sentence.clauses if (s := _speaker_side(c, cast)) is not None]
        course.admitted = course.admitted and not allegers
        for draft in here:
            standing = result[id(draft)]
            standing.alleged_by = _alleger(draft, course, cast)
            standing.number = cast.document.sentences[place].number or _number_before(cast, place)
            if course.admitted:
                standing.answer = "admitted"
        told = list(here)
        for clause in sentence.clauses:
            _answer(clause, sentence, told, drafts, result, course, cast, place)
        if allegers:
            course.side = allegers[-1]
    for standing in result.values():
        if standing.answer is None:
            standing.answer = "silent" if standing.found is None else "denied"
    return result


def _number_before(cast: Cast, place: int) -> str | None:
    return next((s.number for s in reversed(cast.document.sentences[: place + 1]) if s.number), None)


def _heading(course: Course, sentence: Sentence, cast: Cast) -> None:
    text = cast.document.text[sentence.start : sentence.end].replace("’", "'")
    speaker = next((t.speaker for t in cast.turns if t.start <= sentence.end and sentence.start < t.end), None)
    first = sentence.chunks[:2]
    if (
        speaker is None
        and sentence.clauses
        and len(first) == 2
        and first[0].phrase
        and first[0].phrase.party
        and first[1].text == ":"
    ):
        speaker = first[0].phrase.party
    if speaker:
        course.side, course.admitted = side_of(speaker, cast) or course.side, False
    if (told := _according(sentence, cast)) is not None:
        course.side, course.admitted = told, False
    if PLAINTIFFS_HEADING.search(text):
        course.side, course.admitted = "plaintiff", False
    elif DEFENDANTS_HEADING.search(text):
        course.side, course.admitted = "defendant", False
    elif _holds("undisputed", text):
        course.side, course.admitted = "plaintiff", True
    elif re.search(r"\bin dispute\b|\bis disputed\b|^\W*what is\b", text, re.I):
        course.admitted = False


def _according(sentence: Sentence, cast: Cast) -> Party | None:
    """The side that is named by "according to …" or "on the plaintiff's case"."""
    for before, link, after in zip(sentence.chunks, sentence.chunks[1:], sentence.chunks[2:], strict=False):
        if before.text.endswith("according") and link.text == "to" and after.phrase is not None:
            return side_of(after.phrase.party or after.phrase.owner, cast)
    return None


ACCOUNTS = frozenset(
    [
        "defence",
        "defense",
        "case",
        "answer",
        "plea",
        "contention",
        "position",
        "allegation",
        "argument",
        "reply",
        "submission",
    ]
)


def _speaker_side(clause: Clause, cast: Cast) -> Party | None:
    """The side that alleges by this verb, or by "her defence is that …"."""
    about = clause.subject
    if clause.lemma == "be" and about is not None and about.head in ACCOUNTS and about.owner:
        return side_of(about.owner, cast)
    if clause.lemma not in _verbs("alleges") or clause.quoted or clause.opening in ("relative", "infinitive"):
        return None
    if clause.group.form in ("past", "participle") and clause.lemma in (
        "say",
        "tell",
        "reply",
        "answer",
        "declare",
        "add",
    ):
        return None
    who = subject(clause)
    return side_of(person(who, Voice(None, None)) if who else None, cast)


def _alleger(draft: Draft, course: Course, cast: Cast) -> Party:
    clause: Clause | None = draft.clause
    if draft.predicate == "invocation_of_simultaneous_performance" and draft.args.get("by"):
        return side_of(str(draft.args["by"]), cast) or course.side
    first = True
    while clause is not None:
        if not first or clause.lemma in _verbs("alleges"):
            side = _speaker_side(clause, cast)
            if side is not None:
                return side
            answering = clause.lemma in _verbs("admits") | _verbs("denies")
            who = subject(clause) if answering and not first else None
            side = side_of(person(who, Voice(None, None)), cast) if who else None
            if side is not None:
                return opponent(side)
        clause, first = clause.governor, False
    for other in draft.candidate.sentence.clauses:
        side = _speaker_side(other, cast)
        if side is not None and other.at < draft.clause.at:
            return side
    return course.side


def _answer(  # noqa: PLR0913
    clause: Clause, sentence: Sentence, here: Sequence[Draft], drafts: Sequence[Draft], result: dict[int, Standing],
    course: Course, cast: Cast, place: int,
) -> None:  # fmt: skip
    if clause.quoted:
        return
    end = max([clause.end, *(c.end for c in dependents(clause, sentence))])
    text = cast.document.text[clause.start : end].replace("’", "'").lower()
    who = subject(clause)
    who_words = " ".join(who.words) if who else ""
    governed = [d for d in here if d.clause in dependents(clause, sentence)]
    if _is_court(clause, sentence, text, who_words):
        _found(text, governed, drafts, result, course, place)
        return
    answer = _answer_of(clause, text)
    if answer is None:
        return
    passive = clause.group.passive or clause.lemma == "be"
    side = side_of(person(who, Voice(None, None)), cast) if who and not passive else None
    if side is None and not passive and who is not None and who.party is not None:
        return
    if governed and not passive and side is not None:
        for draft in governed:
            result[id(draft)].alleged_by = opponent(side)
            result[id(draft)].answer = answer
        course.answered = list(governed)
        return
    reference = f"{who_words} {text}" if passive else text
    targets = _targets(reference, side, drafts, result, course, place, here)
    for draft in targets:
        result[id(draft)].answer = answer
    if targets:
        course.answered = targets


def _answer_of(clause: Clause, text: str) -> Answer | None:
    negated = clause.group.negated
    if _holds("unknown", text) and not _holds("court", text):
        return "unknown"
    if clause.lemma in _verbs("denies"):
        nothing = mentions("nothing|none of|no part", text)
        return "admitted" if negated or nothing else "denied"
    if clause.lemma in ("admit", "concede", "acknowledge") or (
        clause.lemma in ("accept", "grant", "confirm") and clause.group.form in ("s", "base", "")):  # fmt: skip
        return "denied" if negated else "admitted"
    if clause.lemma == "be" and mentions("common ground|undisputed|not in dispute|true|right|correct|so", text) and (
        len(text) < 60 and not negated) and clause.opening == "main":  # fmt: skip
        sure = mentions("common ground|undisputed|not in dispute", text)
        pointing = clause.subject is not None and clause.subject.words[0] in (
            "all",
            "that",
            "this",
            "it",
            "both",
            "everything",
            "so",
        )
        return "admitted" if sure or (pointing and mentions("true|right|correct", text)) else None
    if (
        clause.opening in ("main", "coordinate")
        and _holds("called_false", text)
        and clause.lemma in ("call", "say", "be")
    ):
        return "denied"
    return None


def _is_court(clause: Clause, sentence: Sentence, text: str, who: str) -> bool:
    if _holds("court", who) and (clause.lemma in _verbs("court_finds") or clause.lemma in ("be", "have", "say", "reject", "make")
                                 or _holds("not_found", text)):  # fmt: skip
        return clause.lemma not in ("hear", "ask", "order") and not (
            clause.lemma == "have" and not _holds("not_found", text)
        )
    proven = clause.lemma in ("prove", "establish") and clause.group.passive
    return proven or (clause.lemma == "be" and mentions("no proof|no evidence|proven|not proven|unproven", text))


def _found(text: str, governed: Sequence[Draft], drafts: Sequence[Draft], result: dict[int, Standing], course: Course,
           place: int) -> None:  # fmt: skip
    verdict = not _holds("not_found", text)
    targets: list[Draft] = []
    for draft in governed:
        earlier = [d for d in drafts if d.place < place and d.predicate == draft.predicate]
        targets += earlier[-1:] or [draft]
    targets = targets or _numbered(text, drafts, result)
    if not targets:
        open_ = [
            d for d in course.answered if result[id(d)].answer in ("denied", "unknown") and result[id(d)].found is None
        ]
        before = [d for d in drafts if d.place < place and result[id(d)].answer in ("denied", "unknown")
                  and result[id(d)].found is None]  # fmt: skip
        targets = open_ or before[-1:]
        if not targets:
            targets = [d for d in drafts if d.place < place and result[id(d)].answer is None][-1:]
    for draft in targets:
        result[id(draft)].found = verdict


def _numbered(text: str, drafts: Sequence[Draft], result: dict[int, Standing]) -> list[Draft]:
    wanted: set[str] = set()
    for match in NUMBERS.finditer(text):
        numbers = [int(n) for n in re.findall(r"\d+", match[1])]
        if re.search(r"\bto\b|–|-", match[1]) and len(numbers) == 2:
            numbers = list(range(numbers[0], numbers[1] + 1))
        wanted |= {str(n) for n in numbers}
    if not wanted:
        return []
    return [d for d in drafts if re.sub(r"\W", "", result[id(d)].number or "") in wanted]


def _targets(  # noqa: PLR0913
    text: str, side: Party | None, drafts: Sequence[Draft], result: dict[int, Standing], course: Course, place: int,
    here: Sequence[Draft],
) -> list[Draft]:  # fmt: skip
    numbered = _numbered(text, drafts, result)
    if numbered:
        return numbered
    theirs = opponent(side) if side else None
    heard = [d for d in drafts if d.place <= place and result[id(d)].alleged_by is not None and result[id(d)].answer is None
             and (theirs is None or result[id(d)].alleged_by == theirs)]  # fmt: skip
    if theirs is None and heard:
        last = result[id(heard[-1])].alleged_by
        heard = [d for d in heard if result[id(d)].alleged_by == last]
    if not heard:
        return []
    named = [d for d in heard if d.predicate in _words()["about"] and mentions(_words()["about"][d.predicate], text)]
    if named and not mentions("this|that|it|all|every(?:thing)?|both", text):
        return named
    for word, at in ORDINALS.items():
        if re.search(rf"\bthe {word}\b(?! (?:two|three|four))", text) and len(heard) > 1:
            return [heard[at]] if -len(heard) <= at < len(heard) else []
    if _holds("everything", text):
        return heard
    near = max(d.place for d in heard)
    return [d for d in heard if d.place == near]
