"""Two rule bases, or two outputs of a batch, compared: as text for a terminal, and as rows for a page."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from app.phrases import phrase
from app.rule_diff import Change, Compared, GroundStanding, Kind, Side, stated
from app.views.sentences import Voice
from proleg.model import Case, Language, RuleSource, Wording
from proleg.rulebase import Vocabulary

SECTIONS: tuple[Kind, ...] = ("turned", "one_side", "reasons", "neither")


@cache
def _phrases() -> Mapping[str, Wording]:
    text = Path(__file__).with_name("diff.yaml").read_text(encoding="utf-8")
    return {name: Wording.model_validate(entry) for name, entry in yaml.safe_load(text).items()}


def say(name: str, lang: Language, /, **parts: object) -> str:
    """The phrase of `diff.yaml` with its holes filled."""
    words = _phrases()[name]
    return (words.en if lang == "en" else words.ja).format(**parts)


class ChangeRow(NamedTuple):
    """A ground that stands otherwise: its name and articles, how it stood and stands, and the texts of its rules."""

    name: str
    article: str
    old: str
    new: str
    change: str
    texts: tuple[str, str] = ("", "")  # of the rules before and now, where they differ


class Row(NamedTuple):
    """A case in words: what it came to, what it comes to, and why."""

    case: Case
    kind: Kind
    old: str
    new: str
    operative: tuple[str, str] | None
    changes: tuple[ChangeRow, ...]


def lines(found: Sequence[Compared], old: Vocabulary, new: Vocabulary, *, lang: Language) -> Iterator[str]:
    """What changes, as text: the numbers first, then each case that turns, then those that are otherwise."""
    yield summary(found, lang=lang)
    for kind in SECTIONS:
        chosen = [row(each, old, new, lang=lang) for each in found if each.kind == kind]
        if chosen:
            yield from ("", say(f"section.{kind}", lang))
        for each in chosen:
            yield from ("", _headline(each, lang))
            if each.operative is not None and each.old == each.new:
                yield "  " + say("operative.both", lang, old=each.operative[0], new=each.operative[1])
            yield from (f"  {_change_line(change, lang)}" for change in each.changes)


def summary(found: Sequence[Compared], *, lang: Language) -> str:
    """How many judgments turn, have other reasons, are the same, or are lacking on a side."""
    kinds: tuple[Kind, ...] = ("turned", "reasons", "same", "one_side", "neither")
    counts = {kind: sum(each.kind == kind for each in found) for kind in kinds}
    told = [
        say(f"count.{kind}{'.one' if count == 1 else ''}", lang, count=count, all=len(found))
        for kind, count in counts.items()
        if count or kind in kinds[:3]
    ]
    return say("count.between", lang).join(told) + say("count.end", lang)


def row(compared: Compared, old: Vocabulary, new: Vocabulary, *, lang: Language) -> Row:
    """One case in words."""
    case, before, after = compared.case, compared.old, compared.new
    parts = [getattr(side.operative_part, lang) for side in (before, after) if side and side.operative_part]
    changes = compared.changes if compared.kind in ("turned", "reasons") else ()
    told = [
        _change_row(each, case, old, new, lang) for each in _telling(changes, case, turned=compared.kind == "turned")
    ]
    return Row(
        case,
        compared.kind,
        verdict(before, Voice(case, old, lang)),
        verdict(after, Voice(case, new, lang)),
        (parts[0], parts[1]) if len(parts) == 2 and parts[0] != parts[1] else None,
        tuple(told),
    )


def verdict(side: Side | None, voice: Voice) -> str:
    """The outcome with its amount, or why there is none."""
    if side is None:
        return say("verdict.absent", voice.lang)
    if side.outcome is None:
        status = say(f"verdict.{side.status}", voice.lang)
        return say("verdict.problem", voice.lang, status=status, problem=side.problem) if side.problem else status
    outcome = phrase(f"outcome.{side.outcome}", voice.lang)
    return (
        outcome if side.amount is None else say("verdict", voice.lang, outcome=outcome, amount=voice.money(side.amount))
    )


def as_json(compared: Compared) -> dict[str, Any]:
    """One case, to be read by programs."""
    return {
        "id": compared.case.id,
        "kind": compared.kind,
        "old": _side_json(compared.old),
        "new": _side_json(compared.new),
        "changes": [
            {"ground": each.predicate, "old": _standing_json(each.old), "new": _standing_json(each.new)}
            for each in compared.changes
        ],
    }


def _side_json(side: Side | None) -> dict[str, Any] | None:
    if side is None:
        return None
    part = side.operative_part
    return {"status": side.status, "error": side.problem, "outcome": side.outcome, "amount": side.amount,
            "operative_part": part.model_dump() if part else None}  # fmt: skip


def _standing_json(standing: GroundStanding | None) -> dict[str, Any] | None:
    if standing is None:
        return None
    rules = [
        {"file": rule.file, "line": rule.line, "law": rule.law, "article": rule.article} for rule in standing.rules
    ]
    return {"state": standing.state, "reason": standing.reason, "rules": rules}


# ---- the grounds that stand otherwise ------------------------------------------------------------------------------


def _telling(changes: Sequence[Change], case: Case, *, turned: bool) -> Iterator[Change]:
    """The changes that say something beyond the outcome: that the claim itself turns is said already."""
    for each in changes:
        claim = case.claim is not None and each.predicate == case.claim.predicate
        if not (claim and turned and len(changes) > 1 and _rules(each.old) == _rules(each.new)):
            yield each


def _change_row(change: Change, case: Case, old: Vocabulary, new: Vocabulary, lang: Language) -> ChangeRow:
    voice = Voice(case, new if _knows(new, change.predicate) else old, lang)
    standing = change.new or change.old
    article = _cited(standing.rules if standing else (), voice) or voice.citation(voice.law_of(change.predicate))
    before, after = _standing(change.old, lang), _standing(change.new, lang)
    told, texts = say("change", lang, old=before, new=after), ("", "")
    if change.old and change.new and _rules(change.old) != _rules(change.new):
        voices = Voice(case, old, lang), Voice(case, new, lang)
        laws = [_cited(each.rules, one) for each, one in zip((change.old, change.new), voices, strict=True)]
        texts = _texts(change.old.rules, voices[0], cited=True), _texts(change.new.rules, voices[1], cited=True)
        if before == after and laws[0] != laws[1]:
            told = say("rules", lang, state=after, old=laws[0] or say("rules.none", lang))
        elif before == after:
            said = [_texts(each.rules, voices[0], cited=False) for each in (change.old, change.new)]
            told = say("rules.text", lang, state=after, old=said[0], new=said[1])
    return ChangeRow(voice.noun(change.predicate), article, before, after, told, texts)


def _knows(vocabulary: Vocabulary, predicate: str) -> bool:
    return predicate in vocabulary.grounds or predicate in vocabulary.claims


def _rules(standing: GroundStanding | None) -> frozenset[object]:
    return frozenset(map(stated, standing.rules)) if standing else frozenset()


def _cited(rules: Sequence[RuleSource], voice: Voice) -> str:
    found = dict.fromkeys(voice.citation(rule.article, rule.law) for rule in rules if rule.article)
    return say("between", voice.lang).join(found)


def _texts(rules: Sequence[RuleSource], voice: Voice, *, cited: bool) -> str:
    """What the rules say, each once, under its article where `cited`."""
    texts = [(rule, voice.said(rule.text)) for rule in rules if rule.text is not None]
    if cited:
        texts = [
            (rule, say("rules.cited", voice.lang, article=_cited([rule], voice), text=text)) for rule, text in texts
        ]
    return " ".join(dict.fromkeys(text for _, text in texts))


def _standing(standing: GroundStanding | None, lang: Language) -> str:
    if standing is None:
        return say("state.absent", lang)
    state = say(f"state.{standing.state}", lang)
    if standing.reason is None or standing.reason == "defeated":
        return state
    return say("state.because", lang, state=state, reason=say(f"reason.{standing.reason}", lang))


def _headline(each: Row, lang: Language) -> str:
    verdicts = each.new if each.old == each.new else say("change", lang, old=each.old, new=each.new)
    return f"{each.case.id}: {verdicts}"


def _change_line(change: ChangeRow, lang: Language) -> str:
    if not change.article:
        return say("ground.no_article", lang, name=change.name, change=change.change)
    return say("ground", lang, name=change.name, article=change.article, change=change.change)
