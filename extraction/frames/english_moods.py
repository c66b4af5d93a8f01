"""What became of what a verb says: it happened, it was agreed, ordered, refused, planned, supposed, or it did not happen."""

from functools import cache
from typing import Literal, get_args

from extraction.frames.english_clauses import Clause, Phrase
from extraction.frames.english_words import data, lexicon

Mood = Literal["fact", "agreed", "obliged", "ordered", "refused", "negated", "supposed", "planned", "permitted"]
MOODS = get_args(Mood)
OPEN_END = ("until", "till", "unless", "if", "whether", "lest", "provided", "supposing")


@cache
def governing() -> dict[str, frozenset[str]]:
    """Classes of governing verbs and modal verbs, `en/moods.yaml`."""
    return {name: frozenset(words.split()) for name, words in data("moods.yaml").items()}


def mood(clause: Clause) -> Mood:
    """The mood of a clause, with what governs it."""
    return _governed(clause, _own(clause))


def reports(clause: Clause) -> bool:
    """Whether the verb reports what somebody says, finds or knows."""
    return clause.lemma in governing()["says"]


def orders(clause: Clause) -> bool:
    """Whether the verb asks somebody to do something."""
    return clause.lemma in governing()["orders"]


def subject(clause: Clause, depth: int = 0) -> Phrase | None:
    """Who does what the verb says; of an infinitive, who is told, asked or has agreed to do it."""
    if clause.subject is not None or clause.governor is None or depth > 4:
        return clause.subject
    above = clause.governor
    words = governing()
    if clause.opening == "infinitive" and (above.lemma in words["orders"] or above.lemma in words["lets"]):
        told = [p for prep, p in above.prepositional if prep in ("on", "upon", "to", "of", "from", "with") and p.party]
        persons = [p for p in above.objects if p.party or lexicon().among("human_nouns", p.head)]
        if above.group.passive and above.subject is not None:
            return above.subject
        if persons or told:
            return (persons or told)[0]
    return subject(above, depth + 1)


def _own(clause: Clause) -> Mood:
    words = governing()
    group = clause.group
    nothing = clause.subject is not None and (
        lexicon().among("negative_subjects", clause.subject.words[0]) or clause.subject.words[:2] == ("no", "one"))  # fmt: skip
    none = any(p.words[0] in ("nothing", "none", "no", "neither", "nobody") for p in clause.objects)
    none |= clause.group.passive is False and clause.objects[:1] != [] and clause.objects[0].words[:2] == ("not", "a")
    if group.negated or nothing or none:
        return "negated"
    if clause.opening == "subordinate" and clause.opener in OPEN_END:
        return "supposed"
    if clause.opening == "subordinate" and clause.opener == "before" and (
            "have" in group.helpers or group.form in ("s", "base")):  # fmt: skip
        return "supposed"
    if any(modal in words["supposed"] for modal in group.modals):
        return "supposed"
    if group.modals:
        return "obliged"
    return "fact"


def _governed(clause: Clause, own: Mood) -> Mood:
    above = clause.governor
    if above is None or clause.opening in ("relative", "subordinate", "participle", "main"):
        return own
    words = governing()
    lemma = above.lemma
    over = mood(above)
    happened = over == "fact"
    if clause.opening == "gerund":
        if clause.opener == "without":
            return "negated"
        if clause.opener in ("before", "for", "from", "against", "of", "about", "to") or lemma in words["plans"]:
            return "planned" if own != "negated" else own
        return own if happened else over
    infinitive = clause.opening == "infinitive" or (clause.sibling is not None and clause.sibling.group.infinitive
                                                    and clause.group.form == "base")  # fmt: skip
    if lemma in words["agrees"] and not (infinitive is False and lemma in ("accept", "provide")):
        if own == "negated" or over in ("negated", "supposed", "planned", "refused"):
            return "negated" if own == "negated" else over
        past = (
            own == "fact"
            and not infinitive
            and clause.group.form in ("past", "participle")
            and "have" in clause.group.helpers
        )
        return own if past else "agreed"
    if infinitive and clause.subject is not None and clause.opening == "infinitive":
        return "agreed" if own == "fact" else own
    if infinitive:
        adjacent = above.at + 1 == clause.at
        if lemma in words["obligations"] and adjacent and not above.group.negated:
            inherited = _governed(above, "obliged") if above.governor else "obliged"
            return inherited if happened or over == "agreed" else over
        if lemma in words["orders"] or lemma in ("tell", "say"):
            return "ordered" if happened else over
        for name, result in (("refuses", "refused"), ("lets", "permitted")):
            if lemma in words[name]:
                return result if happened else over  # type: ignore[return-value]
        if lemma in words["omits"]:
            return "negated" if happened else over
        if lemma in words["passes"] and not above.group.negated and lemma not in ("be", "have"):
            return own if happened else over
        return "planned" if own != "negated" else own
    if lemma in words["omits"]:
        return "negated"
    if lemma in words["plans"] and lemma not in words["says"]:
        return "planned" if own in ("fact", "supposed", "obliged") else own
    if lemma in ("demand", "insist", "require", "request", "order", "urge") and own != "negated":
        return "ordered"
    if not happened and clause.opening == "that" and over in ("negated", "planned", "supposed"):
        return "supposed"
    return own
