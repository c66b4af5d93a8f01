"""What the plaintiff demands of the court, in English."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from extraction.frames.english_clauses import Clause, Phrase, Sentence
from extraction.frames.english_drafts import Cast
from extraction.frames.english_moods import subject
from extraction.frames.english_values import Voice, amounts, person
from extraction.frames.english_words import SPEAKER, data
from extraction.statement import ClaimReading

PRESENT = ("base", "s", "ing", "")
PARTY_OF_CLAIM = {
    "claim_for_price": 0,
    "claim_for_delivery": 1,
    "claim_for_registration": 1,
    "claim_for_rent": 0,
    "claim_for_vacating": 0,
}
COURT = re.compile(
    r"\b(court|order(?:ed)?|action|judgment|su(?:es|ing|ed)|claims?|relief|plaintiff|suit|proceedings|seeks?)\b"
)


@cache
def _words() -> dict[str, dict[str, str]]:
    return data("claims.yaml")  # type: ignore[no-any-return]


def demands(sentence: Sentence, text: str) -> Iterator[tuple[Clause, int, int]]:
    """The clauses in which somebody demands something now, each with the passage from it to the sentence's end."""
    words = _words()
    verbs = frozenset(str(words["verbs"]).split())
    for clause in sentence.clauses:
        if clause.quoted or clause.lemma not in verbs or clause.group.negated:
            continue
        helped = bool(clause.group.helpers or clause.group.modals)
        sued = clause.lemma in ("sue", "bring") and (
            clause.lemma == "sue"
            or any({"action", "suit", "proceedings", "case"} & set(p.words) for p in clause.objects)
        )
        if clause.group.form not in PRESENT and not (sued and clause.group.form in ("past", "participle")):
            continue
        if helped and not sued and "would" in clause.group.modals:
            continue
        if (
            (clause.group.passive and clause.lemma != "sue")
            or clause.opening in ("relative",)
            or (clause.group.infinitive and not sued)
        ):
            continue
        if clause.opening == "gerund" and "be" not in clause.group.helpers and not sued:
            continue
        yield clause, clause.start, sentence.end
    opening = re.search(str(words["opening"]), text[sentence.start : sentence.end].lower())
    if opening and sentence.clauses:
        yield sentence.clauses[0], sentence.start + opening.start(), sentence.end


def claim_readings(sentences: Sequence[Sentence], cast: Cast, text: str) -> tuple[list[ClaimReading], set[int]]:
    """The demands made of the court, in order, and the places of the verbs that make them (as `id` of the clause)."""
    readings: list[ClaimReading] = []
    used: set[int] = set()
    for sentence in sentences:
        for clause, start, end in demands(sentence, text):
            reading = _reading(sentence, clause, start, end, cast, text)
            if reading:
                readings.append(reading)
                used.add(id(clause))
    return readings, used


def _reading(sentence: Sentence, clause: Clause, start: int, end: int, cast: Cast, text: str) -> ClaimReading | None:
    parties = cast.document.parties
    who = subject(clause)
    name = person(who, Voice(None, None)) if who else None
    if who is not None and name is None and who.words[0] in SPEAKER:
        name = parties.plaintiff
    if name not in parties.parties and name is not None:
        name = None
    if clause.group.passive:  # "the defendant is sued"
        name = cast.other(name) if name else None
    if clause.opening == "subordinate" and clause.opener in ("if", "when", "before", "until", "unless"):
        return None
    contract = cast.contract()
    kind = contract.predicate.removeprefix("agreement_of_") if contract else ""
    near = text[start:end].lower()
    dated = re.search(r"\bby \d|\bon \d", near) and not COURT.search(near)
    if dated or (parties.defendant is not None and name == parties.defendant and clause.lemma != "sue"):
        return None
    predicate = _predicate(near, kind, name, cast)
    if predicate is None:
        return None
    sides = contract.sides() if contract else (None, None)
    plaintiff = name or parties.plaintiff
    if plaintiff is None or plaintiff not in sides:
        plaintiff = plaintiff or sides[PARTY_OF_CLAIM[predicate]]
    defendant = _defendant(sentence, clause, cast, plaintiff)
    total = next((a for _, a, _ in amounts(sentence, 0, len(sentence.chunks))), None)
    money = predicate in ("claim_for_price", "claim_for_rent")
    return ClaimReading(predicate, plaintiff, defendant, total if money else None, start, end)


def _predicate(near: str, kind: str, name: str | None, cast: Cast) -> str | None:
    words = _words()
    contract = cast.contract()
    kinds = [kind] if kind in ("sale", "lease") else ["lease", "sale"]
    for each in kinds:
        for predicate, pattern in words[each].items():
            thing = "OBJECT"
            if contract and contract.args.get("object"):
                head = str(contract.args["object"]).lower().split()
                thing = (
                    "|".join(re.escape(w) for w in head if len(w) > 3 and w not in ("with", "from", "that", "this"))
                    or "OBJECT"
                )
            if not re.search(pattern.replace("OBJECT", rf"\b(?:{thing})\b"), near):
                continue
            if contract and name in (sides := contract.sides()) and None not in sides and (
                    sides[PARTY_OF_CLAIM[predicate]] != name):  # fmt: skip
                continue
            if (
                predicate == "claim_for_vacating"
                and "rent" in near
                and not re.search(r"vacat|back|leave|out\b|surrender", near)
            ):
                continue
            return predicate
    return None


def _defendant(sentence: Sentence, clause: Clause, cast: Cast, plaintiff: str | None) -> str | None:
    parties = cast.document.parties
    if parties.defendant and parties.defendant != plaintiff:
        return parties.defendant
    phrases: list[Phrase] = [
        *clause.objects,
        *(p for prep, p in clause.prepositional if prep in ("from", "of", "against")),
    ]
    names = [p.party for p in phrases if p.party and p.party != plaintiff]
    if names:
        return names[0]
    return cast.other(plaintiff) if plaintiff else None
