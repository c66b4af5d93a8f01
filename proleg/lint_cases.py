"""What is wrong or doubtful in the cases beside the rules: unknown words, and cases that exercise nothing."""

from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from typing import Any, NamedTuple

from pydantic import ValidationError

from proleg.engine import judge
from proleg.errors import CaseError, Finding
from proleg.model import Case, FactStep, Judgment
from proleg.rulebase import RuleBase, Vocabulary
from proleg.yaml_places import DaysAsText, Placed, read

BESIDE = ("because", "operative_part")  # what a case of a test says beyond the case format


class _Entry(NamedTuple):
    """One case of a file: its data, what the file says of all its cases, and where it stands."""

    number: int
    data: dict[str, Any]
    shared: dict[str, Any]
    placed: Placed

    def finding(
        self, path: Sequence[str | int], message: str, code: str, *, error: bool = False, key: bool = False
    ) -> Finding:
        """A finding at that part of the case, or of what the file says of all its cases."""
        shared = bool(path) and path[0] in self.shared and path[0] not in self.data
        whole = path if shared else ("cases", self.number, *path)
        return self.placed.finding(whole, message, code, error=error, key=key)


def case_findings(text: str, file: str, vocabulary: Vocabulary, rules: RuleBase | None) -> list[Finding]:
    """What there is to say of a `*.cases.yaml`; the cases are judged by `rules` where these can be used."""
    placed = read(text, file, "wrong_case", DaysAsText)
    if isinstance(placed, Finding):
        return [placed]
    if not isinstance(placed.data, dict) or not isinstance(placed.data.get("cases"), list):
        return [placed.finding((), "a file of cases has a list under `cases:`, each with id, claim, facts and judgment",
                               "wrong_case", error=True)]  # fmt: skip
    shared = {key: value for key, value in placed.data.items() if key != "cases"}
    found = list(placed.repeated())
    seen: set[str] = set()
    for number, data in enumerate(placed.data["cases"]):
        if not isinstance(data, dict):
            found.append(placed.finding(("cases", number), "not a case: a case has id, claim, facts and judgment",
                                        "wrong_case", error=True))  # fmt: skip
            continue
        entry = _Entry(number, data, shared, placed)
        name = str(data.get("id", ""))
        if name in seen:
            found.append(entry.finding(("id",), f"another case has the id `{name}`; give each its own", "duplicate"))
        seen.add(name)
        found += _entry_findings(entry, vocabulary, rules)
    return found


def _entry_findings(entry: _Entry, vocabulary: Vocabulary, rules: RuleBase | None) -> list[Finding]:
    unknown = list(_unknown(entry, vocabulary))
    fields = {key: value for key, value in (entry.shared | entry.data).items() if key not in BESIDE}
    try:
        case = Case.model_validate(fields)
    except ValidationError as error:
        return unknown + list(_misshapen(entry, error))
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


def _misshapen(entry: _Entry, error: ValidationError) -> Iterator[Finding]:
    for fault in error.errors():
        path = [step for step in fault["loc"] if isinstance(step, str | int)]
        where = ".".join(map(str, path)) or "the case"
        yield entry.finding(path, f"`{where}`: {fault['msg']}; see the case format", "wrong_case", error=True,
                            key=fault["type"] == "extra_forbidden")  # fmt: skip


def _unknown(entry: _Entry, vocabulary: Vocabulary) -> Iterator[Finding]:
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
