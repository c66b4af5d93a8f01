"""Text → facts → judgment."""

import datetime
from collections.abc import Iterator
from typing import NamedTuple

from app.phrases import phrase
from extraction.extract import extract
from extraction.readers.frames import FrameReader
from extraction.statement import Reader
from proleg.engine import identified, judge
from proleg.model import (
    Advice,
    Case,
    ConditionStep,
    Derivation,
    Extraction,
    FactStep,
    Ground,
    GroundStep,
    Judgment,
    Language,
    Proof,
    Result,
)
from proleg.rulebase import RuleBase, Vocabulary, load_rules

__all__ = ["Decision", "case_of", "decide", "load_rules", "read_text", "result"]

READERS: dict[str, type[FrameReader]] = {"frames": FrameReader}


def read_text(text: str, *, rules: RuleBase, lang: Language | None = None, reader: Reader | None = None) -> Extraction:
    """The facts, parties and claim in a text, in the vocabulary of `rules`.

    Raises:
        ExtractionError: the text is empty or too long, or the reader could not be run.
    """
    return extract(text, vocabulary=rules.vocabulary, reader=reader or FrameReader(), lang=lang)


def case_of(extraction: Extraction, *, name: str, text: str, as_of: datetime.date, claim: str | None = None) -> Case:
    """The case that a reader found in `text`; `claim` names another claim than the one recognised."""
    found = extraction.claim
    if claim is not None and found is not None:
        found = found.model_copy(update={"predicate": claim})
    return identified(
        Case(id=name, lang=extraction.lang, kind=extraction.kind, text=text, as_of=as_of, parties=extraction.parties,
             claim=found, facts=extraction.facts)
    )  # fmt: skip


class Decision(NamedTuple):
    """A judgment, or the reason why none is given though the facts are there.

    `doubt` says why nobody should rely on the judgment who has not checked the facts against the text.
    """

    judgment: Judgment | None
    abstained: str | None = None
    doubt: str | None = None

    @property
    def withheld(self) -> str | None:
        """Why there is no judgment where nobody looks at the facts: on the command line and in batches."""
        return self.abstained or self.doubt


def decide(case: Case, rules: RuleBase, *, seconds: float, lang: Language, found: Extraction | None = None) -> Decision:
    """Judge a case, or abstain where a judgment would pretend to know what it does not.

    That is where no claim is recognised and where the case brings facts that no rule of the rule base uses. Doubtful,
    for a case that was read from a text as `found`, is a judgment where a passage was not understood, where a claim would fail only because
    a fact was not found, where the outcome turns on a date or an amount that the text does not state, and where both
    sides speak: who admits and denies what, the built-in reader does not yet read reliably.
    """
    if case.claim is None:
        problem = found.claim_problem if found else None
        return Decision(None, getattr(problem, lang) if problem else phrase("abstained.claim", lang))
    judgment = judge(case, rules, seconds=seconds)
    if judgment.unused:
        kinds = sorted({fact.predicate for fact in case.facts if fact.id in judgment.unused})
        return Decision(judgment, phrase("abstained.unused", lang, facts=", ".join(kinds)))
    return Decision(judgment, doubt=_doubt(case, judgment, rules, seconds, lang, found) if found else None)


def _doubt(
    case: Case, judgment: Judgment, rules: RuleBase, seconds: float, lang: Language, found: Extraction
) -> str | None:
    """Why a judgment on what was read would be too sure of itself; None where it would not."""
    missing = _not_found(judgment.proof, judgment.proof.ground(judgment.proof.claim))
    if missing and case.kind != "complaint":  # whether a complaint suffices is the very question
        return phrase("abstained.missing", lang, facts=", ".join(missing))
    if open_values := _not_stated(judgment, rules.vocabulary):
        other = judge(case, rules, seconds=seconds, unstated="met")
        if (other.outcome, other.amount) != (judgment.outcome, judgment.amount):
            return phrase("abstained.not_stated", lang, values=", ".join(open_values))
    if case.kind == "dispute" and found.reader == FrameReader.name:
        return phrase("abstained.dispute", lang)
    if found.not_understood:
        return phrase("abstained.not_understood", lang, count=len(found.not_understood))
    return None


def result(
    case: Case,
    rules: RuleBase,
    decision: Decision,
    extraction: Extraction | None = None,
    *,
    advice: Advice | None = None,
) -> Result:
    """The line of output for a case: all of it, with its judgment unless that was withheld."""
    judgment = decision.judgment if decision.withheld is None else None
    found = {} if judgment is None else {
        "judgment": judgment.verdict,
        "interest": judgment.interest,
        "accrued": judgment.accrued,
        "operative_part": judgment.operative_part,
        "computation": judgment.computation,
        "missing": judgment.missing,
    }  # fmt: skip
    advised = {} if advice is None else {
        "issues": advice.issues,
        "changes": {"plaintiff": advice.plaintiff, "defendant": advice.defendant},
    }  # fmt: skip
    read = {} if extraction is None else {
        "ungrounded": extraction.ungrounded,
        "not_understood": extraction.not_understood,
        "reader": extraction.reader,
    }  # fmt: skip
    return Result.model_validate({
        **{name: getattr(case, name) for name in ("id", "lang", "kind", "as_of", "text", "parties", "claim", "currency",
                                                  "facts", "irrelevant")},
        "status": "ok" if decision.withheld is None else "abstained",
        "proof": None if decision.judgment is None else decision.judgment.proof,
        "rules": rules.hash,
        "error": decision.withheld,
        **found,
        **advised,
        **read,
    })  # fmt: skip


def _not_found(proof: Proof, ground: Ground) -> list[str]:
    """What a claim that is not made out asks for and the text does not show in any way."""
    lacking = (name for each in ground.derivations for name in _lacking(proof, each))
    return [] if ground.made_out else list(dict.fromkeys(lacking))


def _lacking(proof: Proof, derivation: Derivation) -> Iterator[str]:
    """Facts and grounds that one way asks for and nobody alleges; what is shown and defeated, the text does show."""
    for step in derivation.steps:
        if isinstance(step, FactStep) and step.reason == "not_alleged":
            yield step.predicate
        elif isinstance(step, GroundStep) and not proof.ground(step.ground).made_out:
            below = proof.ground(step.ground)
            if all(any(_lacking(proof, each)) for each in below.derivations):
                yield below.predicate


def _not_stated(judgment: Judgment, vocabulary: Vocabulary) -> list[str]:
    """The dates and amounts, as `consent_to_sublease.date`, for want of which a condition could not be examined."""
    names: dict[str, None] = {}
    for derivation in (derivation for ground in judgment.proof.grounds for derivation in ground.derivations):
        if any(isinstance(step, ConditionStep) and step.reason == "not_stated" for step in derivation.steps):
            for step in derivation.steps:
                if isinstance(step, FactStep) and step.fact:
                    kinds = vocabulary.facts[step.predicate].args
                    for name, value in step.args.items():
                        if value is None and kinds[name] in ("date", "money"):
                            names[f"{step.predicate}.{name}"] = None
    return list(names)
