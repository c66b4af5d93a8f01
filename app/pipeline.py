"""Text → facts → judgment."""

import datetime
from typing import NamedTuple

from extraction.extract import extract
from extraction.readers.frames import FrameReader

from app.phrases import phrase
from extraction.statement import Reader
from proleg.engine import identified, judge
from proleg.model import Case, ConditionStep, Extraction, FactStep, Judgment, Language, Result, Wording
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
    """A judgment, or the reason why none is given though the facts are there."""

    judgment: Judgment | None
    abstained: str | None = None


def decide(
    case: Case, rules: RuleBase, *, seconds: float, lang: Language, read: bool, problem: Wording | None = None
) -> Decision:
    """Judge a case, or abstain where a judgment would pretend to know what it does not.

    That is where no claim is recognised, where the case brings facts that no rule of the rule base uses, and, for a
    case that was `read` from a text, where the outcome turns on a date or an amount that the text does not state.
    `problem` is what the reader says about a claim that it did not recognise.
    """
    if case.claim is None:
        return Decision(None, getattr(problem, lang) if problem else phrase("abstained.claim", lang))
    judgment = judge(case, rules, seconds=seconds)
    if judgment.unused:
        kinds = sorted({fact.predicate for fact in case.facts if fact.id in judgment.unused})
        return Decision(judgment, phrase("abstained.unused", lang, facts=", ".join(kinds)))
    open_values = _not_stated(judgment, rules.vocabulary) if read else []
    if open_values:
        other = judge(case, rules, seconds=seconds, unstated="met")
        if (other.outcome, other.amount) != (judgment.outcome, judgment.amount):
            return Decision(judgment, phrase("abstained.not_stated", lang, values=", ".join(open_values)))
    return Decision(judgment)


def result(case: Case, rules: RuleBase, decision: Decision, extraction: Extraction | None = None) -> Result:
    """The line of output for a case: all of it, with its judgment unless that was withheld."""
    judgment = decision.judgment if decision.abstained is None else None
    found = {} if judgment is None else {
        "judgment": judgment.verdict,
        "operative_part": judgment.operative_part,
        "computation": judgment.computation,
        "missing": judgment.missing,
    }  # fmt: skip
    read = {} if extraction is None else {
        "ungrounded": extraction.ungrounded,
        "not_understood": extraction.not_understood,
        "reader": extraction.reader,
    }  # fmt: skip
    return Result.model_validate({
        **{name: getattr(case, name) for name in ("id", "lang", "kind", "as_of", "text", "parties", "claim", "currency",
                                                  "facts", "irrelevant")},
        "status": "ok" if decision.abstained is None else "abstained",
        "proof": None if decision.judgment is None else decision.judgment.proof,
        "rules": rules.hash,
        "error": decision.abstained,
        **found,
        **read,
    })  # fmt: skip


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
