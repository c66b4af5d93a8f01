"""The one door to Prolog: a case and rules go in as one JSON text, a judgment with its proof comes out."""

import atexit
import datetime
import json
import shutil
import threading
from concurrent.futures import TimeoutError as FutureTimeoutError
from concurrent.futures.process import BrokenProcessPool
from typing import Any, Literal, NamedTuple

import pebble

from proleg import worker
from proleg.errors import CaseError, EngineError, Finding, LimitError, MissingPrologError, RuleError
from proleg.model import ISO_DATE, ArgumentType, Case, Claim, Fact, Judgment, Proof, Value
from proleg.processes import CleanSpawn
from proleg.rulebase import Predicate, RuleBase, Vocabulary
from proleg.verdict import judgment

Json = Any  # what json.loads gives; parsed into models before it leaves this file
Unstated = Literal["not_met", "met"]

INFERENCES = 50_000_000
REASONABLE_PERIOD_DAYS = 14  # Art. 541, unless the case says otherwise
WORKERS = 2
GRACE_SECONDS = 1.0  # the limit inside Prolog strikes first; the kill of the worker is the second line
MAX_RULES_BYTES = 5_000_000
MAX_INTEGER = 10**15


class _Pool:
    """The worker processes, started at the first request and kept."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._pool: pebble.ProcessPool | None = None

    def ask(self, request: str, seconds: float) -> str:
        with self._lock:
            if self._pool is None or not self._pool.active:
                if shutil.which("swipl") is None:
                    raise MissingPrologError(
                        "SWI-Prolog is not installed: the command `swipl` is not on the path. Install the package "
                        "swi-prolog-nox (Debian, Ubuntu: `sudo apt install swi-prolog-nox`), then try again."
                    )
                self._pool = pebble.ProcessPool(max_workers=WORKERS, initializer=worker.start, context=CleanSpawn())
            future = self._pool.schedule(worker.answer, args=(request,), timeout=seconds)
        reply: str = future.result()
        return reply

    def close(self) -> None:
        with self._lock:
            if self._pool is not None:
                self._pool.stop()  # type: ignore[no-untyped-call]
                self._pool.join()
                self._pool = None


_pool = _Pool()
close = _pool.close
atexit.register(close)


def judge(
    case: Case,
    rules: RuleBase,
    *,
    seconds: float = 10,
    inferences: int = INFERENCES,
    unstated: Unstated = "not_met",
) -> Judgment:
    """Judge `case` by `rules`, in a worker process.

    `unstated`: what becomes of a condition on a date or an amount that the case does not state.

    Raises:
        CaseError: the case has no claim, or a fact that is not of the vocabulary.
        RuleError: the rules have faults, each with file, line and column.
        LimitError: no judgment within `seconds` or `inferences`.
        MissingPrologError: SWI-Prolog is not installed.
    """
    if case.claim is None:
        raise CaseError(f"{case.id}: the case names no claim; say what the plaintiff asks for")
    declared = rules.vocabulary.claims.get(case.claim.predicate)
    if declared is None:
        known = ", ".join(rules.vocabulary.claims)
        raise CaseError(f"{case.id}: the claim {case.claim.predicate!r} is not in this rule base, which knows {known}")
    names = _names(case)
    facts = identified(case)
    places = list(declared.args)
    request = {
        "as_of": _day(case.as_of),
        "reasonable_period": REASONABLE_PERIOD_DAYS,
        "unstated": unstated,
        "claim": [case.claim.predicate, _claim_values(case.claim, declared.relation, rules.vocabulary, names)],
        "amount_place": places.index(declared.amount) + 1 if declared.amount else 0,
        "facts": [_fact(case, fact, rules.vocabulary, names) for fact in facts.facts],
        "inferences": inferences,
    }
    reply = _ask("judge", request, rules, seconds)
    proof = Proof.model_validate(_named(reply["proof"], rules.vocabulary))
    made = judgment(facts, proof, reply["principal"], rules.vocabulary)
    return made.model_copy(update={"unused": tuple(reply["unused"])})


def check_rules(rules: RuleBase) -> None:
    """Load `rules` and say nothing.

    Raises:
        RuleError: the rules have faults, each with file, line and column.
    """
    _ask("load", {}, rules, 60)


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


# ---- what is asked -------------------------------------------------------------------------------------------------


def _ask(op: str, request: dict[str, Json], rules: RuleBase, seconds: float) -> Json:
    """The reply to a request; the rules travel only to a worker that has not met them."""
    if sum(len(text.encode()) for _, text in rules.files) > MAX_RULES_BYTES:
        raise RuleError((Finding(rules.name, 1, 1, f"the rules are larger than {MAX_RULES_BYTES // 10**6} MB"),))
    asked = {**request, "op": op, "rules": rules.hash, "seconds": seconds, "files": None, "predicates": []}
    reply = _sent(asked, seconds)
    if reply.get("error", {}).get("kind") == "rules_unknown":
        reply = _sent({**asked, "files": rules.files, "predicates": _declared(rules.vocabulary)}, seconds)
    if (error := reply.get("error")) is None:
        return reply["reply"]
    match error["kind"]:
        case "rules":
            raise RuleError(tuple(Finding(**finding) for finding in error["findings"]))
        case "limit":
            raise _limit(error["message"], seconds, rules)
        case _:
            raise EngineError(f"the engine met something it cannot handle: {error['message']}")


def _sent(request: dict[str, Json], seconds: float) -> Json:
    text = json.dumps(request, ensure_ascii=False)  # Prolog's JSON reader does not join escaped surrogates
    for attempt in (1, 2):
        try:
            return json.loads(_pool.ask(text, seconds + GRACE_SECONDS))
        except FutureTimeoutError:
            return {"error": {"kind": "limit", "message": "time"}}
        except (pebble.ProcessExpired, BrokenProcessPool) as error:  # killed, or out of memory: once more, in a new one
            if attempt == 2:
                raise EngineError(f"the worker process died twice over this request: {error}") from error
    raise AssertionError


def _limit(what: str, seconds: float, rules: RuleBase) -> LimitError:
    reached = {"time": f"{seconds:g} seconds", "inferences": "the limit of inferences"}.get(what, what)
    return LimitError(
        f"no judgment by the rules {rules.name!r} within {reached}: look for rules that lead back to themselves, "
        "or allow more with --seconds"
    )


def _declared(vocabulary: Vocabulary) -> list[tuple[str, int, str]]:
    kinds: tuple[tuple[str, dict[str, Predicate]], ...] = (
        ("claim", dict(vocabulary.claims)),
        ("ground", vocabulary.grounds),
        ("performance", vocabulary.performances),
        ("fact", vocabulary.facts),
    )
    return [(name, len(entry.args), kind) for kind, entries in kinds for name, entry in entries.items()]


# ---- values --------------------------------------------------------------------------------------------------------


def _names(case: Case) -> dict[str, str]:
    """Every way in which the case refers to a party → the party's name."""
    aliases = {alias: name for name, others in case.parties.items() for alias in others}
    return aliases | {name: name for name in case.parties}


class _Place(NamedTuple):
    case: str
    predicate: str
    argument: str


def _claim_values(claim: Claim, relation: str | None, vocabulary: Vocabulary, names: dict[str, str]) -> list[Json]:
    declared = vocabulary.claims[claim.predicate]
    known = {declared.plaintiff: claim.plaintiff, declared.defendant: claim.defendant}
    values: list[Json] = [names.get(known[name], known[name]) if name in known else None for name in declared.args]
    if relation and claim.relation:
        values[list(declared.args).index(relation)] = claim.relation
    return values


def _fact(case: Case, fact: Fact, vocabulary: Vocabulary, names: dict[str, str]) -> list[Json]:
    declared = vocabulary.facts.get(fact.predicate)
    if declared is None:
        raise CaseError(f"{case.id}: {fact.predicate!r} is not a fact of the vocabulary")
    if set(fact.args) != set(declared.args):
        raise CaseError(
            f"{case.id}: {fact.predicate} takes the arguments {', '.join(declared.args)}; found {', '.join(fact.args)}"
        )
    values = [
        _value(fact.args[name], kind, names, _Place(case.id, fact.predicate, name))
        for name, kind in declared.args.items()
    ]
    return [fact.id, fact.predicate, values, "proven" if proven(case, fact) else "unproven"]


def proven(case: Case, fact: Fact) -> bool:
    """Whether a fact counts as proven.

    Established facts do, and in a complaint every allegation. In a dispute a fact does when it is admitted, when the
    other side is silent (Code of Civil Procedure 159, 179), or when the court found it.
    """
    if case.kind != "dispute":
        return fact.found is not False
    return fact.found is True or (fact.found is None and fact.answer in (None, "admitted", "silent"))


def _value(value: Value, kind: ArgumentType, names: dict[str, str], place: _Place) -> Json:
    """A value as the bridge takes it: a day as [year, month, day], a party by its name."""

    def wrong(wanted: str) -> CaseError:
        return CaseError(f"{place.case}: {place.predicate}, {place.argument}: {value!r} is not {wanted}")

    match value, kind:
        case None, _:
            return None
        case bool(), _:
            raise wrong("a value")
        case int(), "money" if 0 <= value < MAX_INTEGER:
            return value
        case _, "money":
            raise wrong("a whole amount of money, such as 1200000")
        case int() | float(), "percent":
            return value
        case _, "percent":
            raise wrong("a number")
        case str(), "date" if ISO_DATE.fullmatch(value):
            return _day_parts(value, wrong)
        case _, "date":
            raise wrong("a date, such as 2024-05-20 or 2024-05")
        case str(), "person":
            return names.get(value, value)
        case str(), _:
            return value
        case _:
            return str(value)


def _day_parts(value: str, wrong: Any) -> list[int]:
    parts = [int(part) for part in value.split("-")]
    try:
        datetime.date(*parts, *([1] * (3 - len(parts))))
    except ValueError:
        raise wrong("a day of the calendar") from None
    return parts


def _day(day: datetime.date) -> list[int]:
    return [day.year, day.month, day.day]


# ---- what is answered ----------------------------------------------------------------------------------------------


def _named(proof: Json, vocabulary: Vocabulary) -> Json:
    """The proof with each predicate's arguments by name."""

    def args(entry: Predicate, values: list[Json]) -> dict[str, Json]:
        return dict(zip(entry.args, values, strict=True))

    for ground in proof["grounds"]:
        ground["args"] = args(vocabulary.predicate(ground["predicate"]), ground["args"])
        for derivation in ground["derivations"]:
            for step in derivation["steps"]:
                if step["kind"] == "fact":
                    step["args"] = args(vocabulary.facts[step["predicate"]], step["args"])
        for attack in ground["attacks"]:
            if performance := attack["performance"]:
                performance["args"] = args(vocabulary.performances[performance["predicate"]], performance["args"])
    return proof
