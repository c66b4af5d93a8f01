"""The one door to Prolog: what a case or a goal comes to by a rule base, with its proof."""

import datetime
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from proleg import prolog_text
from proleg.account import Account
from proleg.door import Json, Limits, ask, close
from proleg.errors import CaseError, GoalError
from proleg.model import (
    ISO_DATE,
    Advice,
    ArgumentType,
    Case,
    Claim,
    Fact,
    Judgment,
    Party,
    Pleading,
    Proof,
    Prospect,
    Proved,
    Standing,
    Value,
)
from proleg.rulebase import Predicate, Program, RuleBase, Vocabulary
from proleg.verdict import judgment

__all__ = ["advise", "check_rules", "close", "identified", "judge", "printed", "prove", "prove_all", "proven"]

Unstated = Literal["not_met", "met"]

INFERENCES = 50_000_000
PLEADED = "′"  # behind the id of a fact: that it is alleged
REASONABLE_PERIOD_DAYS = 14  # Art. 541, unless the case says otherwise
MAX_INTEGER = 10**15
PARTIES: tuple[Party, Party] = ("plaintiff", "defendant")


def judge(
    case: Case,
    rules: RuleBase,
    *,
    seconds: float = 10,
    inferences: int = INFERENCES,
    unstated: Unstated = "not_met",
    pleading: Pleading = "common",
) -> Judgment:
    """Judge `case` by `rules`, in a worker process.

    `unstated`: what becomes of a condition on a date or an amount that the case does not state. `pleading`: whether a
    fact counts for the party who bears its burden whoever alleged it (主張共通の原則), or only where that party did.

    Raises:
        CaseError: the case has no claim, or a fact that is not of the vocabulary.
        RuleError: the rules have faults, each with file, line and column.
        LimitError: no judgment within `seconds` or `inferences`.
        MissingPrologError: SWI-Prolog is not installed.
    """
    whole, request, text = _judging(case, rules, pleading)
    assert whole.claim is not None
    reply = ask("judge", {**request, "unstated": unstated}, rules, limits=Limits(seconds, inferences),
                texts=[f"judge({text},{_demand(whole.claim)})"])  # fmt: skip
    standings = {fact.id: _standing(fact) for fact in whole.facts}
    standings |= {fact.id: _pleading_standing(fact) for fact in _pleaded(whole, rules.vocabulary)}
    proof = _proof(reply["proof"], pleading, _by_vocabulary(rules.vocabulary), standings)
    silent = frozenset((number, name) for number, name in reply["silent"])
    made = judgment(whole, proof, _account(reply["account"]), rules.vocabulary, silent)
    return made.model_copy(update={"unused": tuple(id_ for id_ in reply["unused"] if not id_.endswith(PLEADED))})


def _judging(case: Case, rules: RuleBase, pleading: Pleading) -> tuple[Case, dict[str, Json], str]:
    """The case, each fact with its id, and what is asked of it: the header's part, and the case as text."""
    if case.claim is None:
        raise CaseError(f"{case.id}: the case names no claim; say what the plaintiff asks for")
    declared = rules.vocabulary.claims.get(case.claim.predicate)
    if declared is None:
        known = ", ".join(rules.vocabulary.claims)
        raise CaseError(f"{case.id}: the claim {case.claim.predicate!r} is not in this rule base, which knows {known}")
    place = list(declared.args).index(declared.amount) + 1 if declared.amount else 0
    request = {"reasonable_period": REASONABLE_PERIOD_DAYS, "amount_place": place}
    whole = identified(case)
    return whole, request, _case_text(whole, case.claim, rules.vocabulary, pleading)


def check_rules(rules: Program) -> None:
    """Load `rules` and say nothing.

    Raises:
        RuleError: the rules have faults, each with file, line and column.
    """
    ask("load", {}, rules, limits=Limits(60, 20 * INFERENCES))


def identified(case: Case) -> Case:
    """The case with an id for each fact (`f1`, `f2`, … where it brings none), to which a proof refers.

    Raises:
        CaseError: two facts have one id.
    """
    taken = {fact.id for fact in case.facts if fact.id}
    if len(taken) < sum(fact.id is not None for fact in case.facts):
        raise CaseError(f"{case.id}: two facts have the same id; give each its own, or none")
    free = (f"f{number}" for number in range(1, 10**9) if f"f{number}" not in taken)
    facts = tuple(fact if fact.id else fact.model_copy(update={"id": next(free)}) for fact in case.facts)
    return case.model_copy(update={"facts": facts})


def advise(
    case: Case, rules: RuleBase, *, seconds: float = 10, inferences: int = INFERENCES, pleading: Pleading = "common"
) -> Advice:
    """What the outcome of `case` turns on, and the smallest changes with which each party wins.

    Sets of up to three changes are tried, all of the smallest number; each is applied to the facts and judged.

    Raises: as `judge`.
    """
    whole, request, text = _judging(case, rules, pleading)
    assert whole.claim is not None
    disputed = prolog_text.listed(
        prolog_text.atom(fact.id or "")
        for fact in whole.facts
        if case.kind == "dispute" and fact.answer in ("denied", "unknown")
    )
    contested = prolog_text.listed(f"{party}-{_contestable(whole, party)}" for party in PARTIES)
    single = prolog_text.listed(
        prolog_text.compound(name, [prolog_text.NOT_STATED] * len(entry.args))
        for name, entry in rules.vocabulary.facts.items()
        if entry.single
    )
    reply = ask("advise", request, rules, limits=Limits(seconds, inferences),
                texts=[f"advise({text},{_demand(whole.claim)},{disputed},{contested},{single})"])  # fmt: skip
    prospects = {party: _prospect(reply["changes"][party], rules.vocabulary) for party in PARTIES}
    return Advice(issues=tuple(reply["issues"]), **prospects)


def _pleaded(case: Case, vocabulary: Vocabulary) -> Iterator[Fact]:
    """What stands because a fact of `case` is alleged, proven or not: under the id of that fact with PLEADED behind it."""
    pleadings = vocabulary.pleadings()
    for fact in case.facts:
        for name in pleadings.get(fact.predicate, ()):
            changed = {"predicate": name, "answer": "admitted", "found": True, "id": f"{fact.id}{PLEADED}"}
            yield fact.model_copy(update=changed)


def _contestable(case: Case, party: Party) -> str:
    """The ids of the facts that `party` may say are not so: all that it did not allege itself."""
    return prolog_text.listed(prolog_text.atom(fact.id or "") for fact in case.facts if fact.alleged_by != party)


def _prospect(found: Json, vocabulary: Vocabulary) -> Prospect:
    sets = [[_change(change, vocabulary) for change in changes] for changes in found["sets"]]
    return Prospect.model_validate({**found, "sets": sets})


def _change(found: Json, vocabulary: Vocabulary) -> Json:
    """A change with the arguments of its fact, and of its bounds, by name."""
    if found["kind"] != "allege":
        return found
    names = list(vocabulary.facts[found["predicate"]].args)
    bounds = [
        {"argument": names[bound["place"] - 1], "relation": bound["relation"], "value": bound["value"]}
        for bound in found["bounds"]
    ]
    return {**found, "args": dict(zip(names, found["args"], strict=True)), "bounds": bounds}


# ---- canonical programs --------------------------------------------------------------------------------------------


def prove(program: Program, goal: str, *, pleading: Pleading = "common", facts: str = "",
          as_of: datetime.date | None = None, seconds: float = 10, inferences: int = INFERENCES) -> Proved:  # fmt: skip
    """Prove `goal`, an atom that may have variables, by a canonical program.

    `facts` are further facts, `fact(...).` each, which hold for this request alone: the program is compiled once for
    many cases. `as_of` is the day of judgment, which only rules that ask for it need.

    Raises:
        RuleError: the program has faults, each with file, line and column; so has one whose exceptions depend on
            themselves, and one that compares what nothing has given.
        GoalError: `goal` is no atom, or one of which the program says nothing.
        LimitError: no answer within the limits; the rule at which one struck is named.
    """
    reply = ask("prove", _setting(as_of), program, limits=Limits(seconds, inferences), texts=[facts, goal],
                pleading=pleading)  # fmt: skip
    return Proved(goal=goal, holds=reply["holds"], answers=tuple(reply["answers"]), seconds=reply["seconds"],
                  proof=_proof(reply["proof"], pleading, _numbered))  # fmt: skip


def prove_all(program: Program, goals: Sequence[str], *, pleading: Pleading = "common", facts: str = "",
              seconds: float = 60, inferences: int = 100 * INFERENCES, proof_of: int | None = None) -> tuple[list[bool], Proof | None]:  # fmt: skip
    """Whether each of `goals` holds, in one request; the proof of each is made, that of number `proof_of` is given.

    Raises: as `prove`.
    """
    request = {**_setting(None), "proof_of": -1 if proof_of is None else proof_of}
    text = "".join(f"{goal}.\n" for goal in goals)
    reply = ask("prove_all", request, program, limits=Limits(seconds, inferences), texts=[facts, text],
                pleading=pleading)  # fmt: skip
    if len(reply["verdicts"]) != len(goals):
        raise GoalError("each goal must be one atom, such as contract_end(c1); one of them is none, or more than one")
    proof = None if reply["proof"] is None else _proof(reply["proof"], pleading, _numbered)
    return [mark == "1" for mark in reply["verdicts"]], proof


def printed(program: Program) -> tuple[tuple[str, str], ...]:
    """The files as they are laid out when printed from what was read; reading them again gives the same program.

    Raises:
        RuleError: a file cannot be read.
    """
    names = [name for name, _ in program.files]
    texts = [text for _, text in program.files]
    reply = ask("print", {"files": names}, program, limits=Limits(60, 20 * INFERENCES), texts=texts)
    return tuple(zip(names, reply, strict=True))


def _setting(as_of: datetime.date | None) -> dict[str, Json]:
    today = prolog_text.NOT_STATED if as_of is None else _day(as_of)
    return {"today": today, "reasonable_period": REASONABLE_PERIOD_DAYS}


# ---- values --------------------------------------------------------------------------------------------------------


def _names(case: Case) -> dict[str, str]:
    """Every way in which the case refers to a party → the party's name."""
    aliases = {alias: name for name, others in case.parties.items() for alias in others}
    return aliases | {name: name for name in case.parties}


class _Place(NamedTuple):
    case: str
    predicate: str
    argument: str


def _case_text(case: Case, claim: Claim, vocabulary: Vocabulary, pleading: Pleading) -> str:
    """The case as one Prolog term: case(Day, Claim, [f(Id, Name, Values, ForPlaintiff, ForDefendant), ...])."""
    names = _names(case)
    facts = [_fact(case, fact, vocabulary, names, pleading) for fact in case.facts]
    facts += [_fact(case, fact, vocabulary, names, pleading) for fact in _pleaded(case, vocabulary)]
    return f"case({_day(case.as_of)},{_claim(claim, vocabulary, names)},{prolog_text.listed(facts)})"


def _claim(claim: Claim, vocabulary: Vocabulary, names: dict[str, str]) -> str:
    declared = vocabulary.claims[claim.predicate]
    known = {declared.plaintiff: names.get(claim.plaintiff, claim.plaintiff),
             declared.defendant: names.get(claim.defendant, claim.defendant)}  # fmt: skip
    if declared.relation and claim.relation:
        known[declared.relation] = claim.relation
    values = (prolog_text.atom(known[name]) if name in known else prolog_text.NOT_STATED for name in declared.args)
    return prolog_text.compound(claim.predicate, values)


def _demand(claim: Claim) -> str:
    """What is demanded, as demand(Amount, Interest)."""
    amount = "null" if claim.amount is None else prolog_text.number(claim.amount)
    interest = "none"
    if claim.interest is not None:
        terms = (prolog_text.number(claim.interest.rate), _day(claim.interest.from_))
        interest = prolog_text.compound("interest", terms)
    return f"demand({amount},{interest})"


def _fact(case: Case, fact: Fact, vocabulary: Vocabulary, names: dict[str, str], pleading: Pleading) -> str:
    declared = vocabulary.facts.get(fact.predicate)
    if declared is None:
        raise CaseError(f"{case.id}: {fact.predicate!r} is not a fact of the vocabulary")
    if set(fact.args) != set(declared.args):
        raise CaseError(
            f"{case.id}: {fact.predicate} takes the arguments {', '.join(declared.args)}; found {', '.join(fact.args)}"
        )
    values = prolog_text.listed(
        _value(fact.args[name], kind, names, _Place(case.id, fact.predicate, name))
        for name, kind in declared.args.items()
    )
    assert fact.id is not None
    stands = ",".join(_stands(case, fact, party, pleading) for party in PARTIES)
    return f"f({prolog_text.atom(fact.id)},{prolog_text.atom(fact.predicate)},{values},{stands})"


def _stands(case: Case, fact: Fact, burden: Party, pleading: Pleading) -> str:
    """How a fact stands where `burden` bears its burden."""
    theirs = fact.alleged_by not in (None, burden) and fact.answer != "admitted"
    if pleading == "own" and theirs:
        return "absent"
    return "proven" if proven(case, fact) else "not_proven"


def proven(case: Case, fact: Fact) -> bool:
    """Whether a fact counts as proven.

    Established facts do, and in a complaint every allegation. In a dispute a fact does when it is admitted, when the
    other side is silent (Code of Civil Procedure 159, 179), or when the court found it.
    """
    if case.kind != "dispute":
        return fact.found is not False
    return fact.found is True or (fact.found is None and fact.answer in (None, "admitted", "silent"))


def _value(value: Value, kind: ArgumentType, names: dict[str, str], place: _Place) -> str:
    """A value as the text of a term; a party by its name."""

    def wrong(wanted: str) -> CaseError:
        return CaseError(f"{place.case}: {place.predicate}, {place.argument}: {value!r} is not {wanted}")

    match value, kind:
        case None, _:
            return prolog_text.NOT_STATED
        case bool(), _:
            raise wrong("a value")
        case int(), "money" if 0 <= value < MAX_INTEGER:
            return prolog_text.number(value)
        case _, "money":
            raise wrong("a whole amount of money, such as 1200000")
        case int() | float(), "percent" if 0 <= value < MAX_INTEGER:
            return prolog_text.number(value)
        case _, "percent":
            raise wrong("a number")
        case str(), "date" if ISO_DATE.fullmatch(value):
            return prolog_text.day(_day_parts(value, wrong))
        case _, "date":
            raise wrong("a date, such as 2024-05-20 or 2024-05")
        case str(), "person":
            return prolog_text.atom(names.get(value, value))
        case _:
            return prolog_text.atom(str(value))


def _day_parts(value: str, wrong: Callable[[str], CaseError]) -> list[int]:
    parts = [int(part) for part in value.split("-")]
    try:
        datetime.date(*parts, *([1] * (3 - len(parts))))
    except ValueError:
        raise wrong("a day of the calendar") from None
    return parts


def _day(day: datetime.date) -> str:
    return prolog_text.day((day.year, day.month, day.day))


# ---- what is answered ----------------------------------------------------------------------------------------------


Said = Literal["ground", "fact", "performance"]
Names = Callable[[Said, Json], Iterable[str]]  # what is said, with its predicate and arguments in order → their names


def _proof(found: Json, pleading: Pleading, names: Names, standings: dict[str | None, Standing] | None = None) -> Proof:
    """The proof with the arguments of each atom by name; `standings` are those of the facts of a case, by their ids."""

    def name(kind: Said, said: Json) -> None:
        said["args"] = dict(zip(names(kind, said), said["args"], strict=True))

    for ground in found["grounds"]:
        name("ground", ground)
        for step in (step for derivation in ground["derivations"] for step in derivation["steps"]):
            if step["kind"] == "fact":
                name("fact", step)
                if standings is not None:
                    step["standing"] = standings.get(step["fact"])
                    step["fact"] = step["fact"] and step["fact"].removesuffix(PLEADED)
        for performance in filter(None, (attack.get("performance") for attack in ground["attacks"])):
            name("performance", performance)
    return Proof.model_validate({**found, "pleading": pleading})


def _numbered(_kind: Said, said: Json) -> Iterable[str]:
    """Numbers for names: a canonical program names no argument."""
    return [str(place) for place in range(1, len(said["args"]) + 1)]


def _by_vocabulary(vocabulary: Vocabulary) -> Names:
    """The names that the vocabulary gives."""
    entries: dict[Said, Callable[[str], Predicate]] = {
        "ground": vocabulary.predicate,
        "fact": vocabulary.facts.__getitem__,
        "performance": vocabulary.performances.__getitem__,
    }
    return lambda kind, said: entries[kind](said["predicate"]).args


def _account(found: Json) -> Account | None:
    return None if found is None else Account.model_validate(found)


def _pleading_standing(fact: Fact) -> Standing:
    """How the allegation of `fact` stands: what a party pleads before the court, the court knows (顕著な事実)."""
    return Standing(alleged_by=fact.alleged_by, obvious=True)


def _standing(fact: Fact) -> Standing:
    produced = True if fact.evidence else None
    return Standing(alleged_by=fact.alleged_by, answer=fact.answer, found=fact.found, produced=produced)
