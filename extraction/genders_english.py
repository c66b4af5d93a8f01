"""Which pronoun goes with which party of an English text, as far as the text shows it."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence

from extraction.party_table import Mention, between
from extraction.split import Sentence

OPPOSITE = {"he": "she", "she": "he"}
# "Balys released her": the object of a clause is not its subject.
OBJECT = re.compile(
    r"(?:him|(?:[Hh]er|hers)(?=\s*(?:[.,;:)?!]|$|(?:to|from|on|in|at|for|by|with|that|of|a|an|the|and|but|out|back|into|¥\d"
    r"|not|no|what|when|how|until|before|after|again|about|money|\d+)\b|¥)))(?!\w)"
)
NEW_CLAUSE = re.compile(
    r"[;:—]|\b(?:that|because|when|while|who|whom|which|if|until|after|before|since|whether|as|he|she|it|they|I|we|but|where)\b"
)
REPORTS = re.compile(
    r"\b(?:says?|said|alleges?|alleged|answers?|answered|repl(?:y|ies|ied)|told|tells?|writes?|wrote|claims?|claimed|denies|denied"
    r"|contends?|contended|argues?|argued|pleads?|pleaded|admits?|admitted|asserts?|maintains?|knew|believed|thought|heard|asked)\b"
)
NO_SUBJECT = re.compile(r"\b(?:by|to|from|with|of|for|against|and|between|told|asked|paid|gave|lent) (?:[Tt]he )?$")


def genders(
    text: str,
    sentences: Sequence[Sentence],
    mentions: Sequence[Mention],
    persons: set[str],
    pronouns: Sequence[re.Match[str]],
    known: dict[str, str],
) -> dict[str, str]:
    """`known` with every party for whom the text shows "he" or "she"; one who may be either is left out."""
    votes, others = _votes(text, sentences, mentions, persons, pronouns)
    used = {pronoun.lastgroup for pronoun in pronouns}
    result = dict(known)
    if len(persons) == 2 and {"he", "she"} <= used:
        # Both pronouns and two people: one is "he", the other "she".
        first, second = sorted(persons)
        lean: dict[str, float] = {
            name: votes[name]["he"] - votes[name]["she"] + others[name]["she"] - others[name]["he"] for name in persons
        }
        for name, kind in known.items():
            lean[name] = 100.0 if kind == "he" else -100.0
        if abs(lean[first] - lean[second]) >= 1:
            result[first], result[second] = ("he", "she") if lean[first] > lean[second] else ("she", "he")
        return result
    for name in persons - set(known):
        most, least = sorted((votes[name]["he"], votes[name]["she"]), reverse=True)
        if most >= 1 and most >= 2 * least + 0.5:
            result[name] = "he" if votes[name]["he"] > votes[name]["she"] else "she"
    return result


def _votes(
    text: str,
    sentences: Sequence[Sentence],
    mentions: Sequence[Mention],
    persons: set[str],
    pronouns: Sequence[re.Match[str]],
) -> tuple[dict[str, dict[str, float]], dict[str, dict[str, float]]]:
    """For each person the weight of the pronouns that seem to mean them, and of those that surely mean another."""
    votes: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    others: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    at = [pronoun.start() for pronoun in pronouns]
    alone: str | None = None  # the only person of the sentence before
    for sentence in sentences:
        inside = between(mentions, sentence.start, sentence.end)
        own = [
            p for p in pronouns[bisect_left(at, sentence.start) : bisect_left(at, sentence.end)] if p.lastgroup != "it"
        ]
        for pronoun in own:
            kind = pronoun.lastgroup or ""
            if pronoun.start() == sentence.start and alone:
                votes[alone][kind] += 0.5
            subject = subject_before(text, sentence.start, inside, pronoun)
            if subject is None or subject.name not in persons:
                continue
            clause = text[subject.end : pronoun.start()]
            if excludes(text, subject, pronoun):
                others[subject.name][kind] += 3
            elif len({m.name for m in between(inside, sentence.start, pronoun.start())}) == 1:
                reported = REPORTS.search(clause) and NEW_CLAUSE.search(clause)
                votes[subject.name][kind] += 0.5 if reported else 1
        present = {m.name for m in inside}
        alone = present.pop() if len(present) == 1 and present <= persons and not own else None
    return votes, others


def subject_before(text: str, start: int, inside: Sequence[Mention], pronoun: re.Match[str]) -> Mention | None:
    """The last party of the sentence before `pronoun` that may be a subject: no "by Mori", no "Mori's"."""
    for mention in reversed(between(inside, start, pronoun.start())):
        possessive = text.startswith(("'s", "’s"), mention.end)
        if not possessive and not NO_SUBJECT.search(text, max(start, mention.start - 14), mention.start):
            return mention
    return None


def excludes(text: str, subject: Mention, pronoun: re.Match[str]) -> bool:
    """True where `pronoun` cannot mean `subject`, being an object of its clause: "Balys released her"."""
    clause = text[subject.end : pronoun.start()]
    return len(clause) < 200 and not NEW_CLAUSE.search(clause) and OBJECT.match(text, pronoun.start()) is not None
