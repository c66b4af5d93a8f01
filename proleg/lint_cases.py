"""What is wrong or doubtful in the cases beside the rules: unknown words, and cases that exercise nothing."""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from pydantic import ValidationError

from proleg.engine import judge
from proleg.errors import CaseError, Finding
from proleg.model import Case, FactStep, Judgment
from proleg.rule_cases import Entry, case_file
from proleg.rulebase import RuleBase, Vocabulary


def case_findings(text: str, file: str, vocabulary: Vocabulary, rules: RuleBase | None) -> list[Finding]:
    """What there is to say of a `*.cases.yaml`; the cases are judged by `rules` where these can be used."""
    whole = case_file(text, file)
    found = list(whole.findings)
    for entry in whole.entries:
        found += _entry_findings(entry, vocabulary, rules)
    return found


def _entry_findings(entry: Entry, vocabulary: Vocabulary, rules: RuleBase | None) -> list[Finding]:
    unknown = list(_unknown(entry, vocabulary))
    try:
        case = entry.case()
    except ValidationError as error:
        return unknown + list(entry.misshapen(error))
    if case.judgment is None:
        unknown.append(entry.finding((), f"the case {case.id} names no judgment, so that it tests nothing; write the one that is due",
                                     "idle_case"))  # fmt: skip
    if unknown or rules is None:
        return unknown
    try:
        judged = judge(case, rules)
    except CaseError as error:
        return [entry.finding((), f"{error}; correct the case", "wrong_case", error=True)]
    if _exercises(case, judged):
        return []
    message = (
        f"in the case {case.id} no rule applies, or asks for any of its facts; correct the facts, or delete the case"
    )
    return [entry.finding((), message, "idle_case")]


def _unknown(entry: Entry, vocabulary: Vocabulary) -> Iterator[Finding]:
    """The words of a case that its vocabulary does not have."""
    facts = entry.data.get("facts", entry.shared.get("facts", []))
    for number, fact in enumerate(facts if isinstance(facts, list) else []):
        name = fact.get("predicate") if isinstance(fact, dict) else None
        if not isinstance(name, str):
            continue  # told as a fault of its shape
        if name not in vocabulary.facts:
            yield entry.finding(("facts", number, "predicate"), _message(name, "a fact", vocabulary.facts),
                                "unknown_case_predicate", error=True)  # fmt: skip
            continue
        wanted, args = vocabulary.facts[name].args, fact.get("args")
        if isinstance(args, dict) and set(args) != set(wanted):
            yield entry.finding(("facts", number, "args"), f"`{name}` takes the arguments {', '.join(wanted)}; found "
                                f"{', '.join(map(str, args)) or 'none'}. Write each, `null` where it is not stated",
                                "wrong_case", error=True)  # fmt: skip
    claim = entry.data.get("claim", entry.shared.get("claim"))
    name = claim.get("predicate") if isinstance(claim, dict) else None
    if isinstance(name, str) and name not in vocabulary.claims:
        yield entry.finding(("claim", "predicate"), _message(name, "a claim", vocabulary.claims),
                            "unknown_case_predicate", error=True)  # fmt: skip
    judgment = entry.data.get("judgment")
    grounds = judgment.get("grounds") if isinstance(judgment, dict) else None
    for name in grounds if isinstance(grounds, dict) else {}:
        if name not in vocabulary.grounds:
            yield entry.finding(("judgment", "grounds", name), _message(str(name), "a ground", vocabulary.grounds),
                                "unknown_case_predicate", error=True, key=True)  # fmt: skip


def _message(name: str, what: str, known: Iterable[str]) -> str:
    near = get_close_matches(name, list(known), 1)
    advice = f"did you mean `{near[0]}`?" if near else "write one that is declared there"
    return f"`{name}` is not {what} of the vocabulary; {advice}"


def _exercises(case: Case, judged: Judgment) -> bool:
    """Whether a rule holds, or asks for a kind of fact that the case brings, or the case says which are missing."""
    derivations = [derivation for ground in judged.proof.grounds for derivation in ground.derivations]
    asked = {step.predicate for derivation in derivations for step in derivation.steps if isinstance(step, FactStep)}
    brought = {fact.predicate for fact in case.facts}
    return bool(case.missing or asked & brought or any(derivation.holds for derivation in derivations))
