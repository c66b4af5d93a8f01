"""Two rule bases, or two outputs of a batch, compared: which judgments turn, and which have other reasons."""

import datetime
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Literal, NamedTuple

from pydantic import ValidationError

from app.errors import FileFormatError
from app.inputs import inputs
from app.pipeline import decide
from proleg.door import WORKERS
from proleg.engine import check_rules
from proleg.errors import Finding, InputError, LimitError
from proleg.model import Case, Ground, Language, Outcome, Proof, Reason, Result, ResultStatus, RuleSource, Wording
from proleg.rule_cases import SUFFIX, RuleCase, load_cases, read_cases
from proleg.rulebase import RuleBase

State = Literal["holds", "defeated", "fails"]
Kind = Literal["turned", "one_side", "reasons", "neither", "same"]
STATES: tuple[State, ...] = ("holds", "defeated", "fails")


class GroundStanding(NamedTuple):
    """How a ground stands in a proof, why it fails, and the rules that say so."""

    state: State
    reason: Reason | None
    rules: tuple[RuleSource, ...]
    level: int = 0

    @property
    def says(self) -> tuple[object, ...]:
        """What is compared: the articles and the texts of the rules, not the lines where they stand."""
        return self.state, self.reason, frozenset(map(stated, self.rules))


class Side(NamedTuple):
    """What one side says of a case: its judgment, or why there is none."""

    status: ResultStatus
    problem: str | None = None
    outcome: Outcome | None = None
    amount: int | None = None
    operative_part: Wording | None = None
    grounds: Mapping[str, GroundStanding] = {}


class Change(NamedTuple):
    """A ground that stands otherwise, or for which other rules speak; None where it was not examined."""

    predicate: str
    old: GroundStanding | None
    new: GroundStanding | None


class Compared(NamedTuple):
    """A case with what both sides say of it; None where a side does not have it."""

    case: Case
    old: Side | None
    new: Side | None

    @property
    def kind(self) -> Kind:
        """What became of the judgment."""
        judged = [side for side in (self.old, self.new) if side is not None and side.status == "ok"]
        if self.old is None or self.new is None or len(judged) == 1:
            return "one_side"
        if not judged:
            return "neither"
        if _verdict(self.old) != _verdict(self.new):
            return "turned"
        return "reasons" if self.changes else "same"

    @property
    def changes(self) -> tuple[Change, ...]:
        """The grounds that differ, those nearest to the claim first."""
        old, new = (side.grounds if side is not None else {} for side in (self.old, self.new))
        names = sorted(old.keys() | new.keys(), key=lambda name: ((new.get(name) or old[name]).level, name))
        every = (Change(name, old.get(name), new.get(name)) for name in names)
        return tuple(each for each in every if _says(each.old) != _says(each.new))


def stated(rule: RuleSource) -> tuple[str, str, Wording | None]:
    """The law, the article and the text that a rule states."""
    return rule.law, rule.article, rule.text


def _says(standing: GroundStanding | None) -> tuple[object, ...] | None:
    return None if standing is None else standing.says


def _verdict(side: Side) -> tuple[object, ...]:
    return side.outcome, side.amount, side.operative_part


def standings(proof: Proof) -> dict[str, GroundStanding]:
    """How each ground of the proof stands; of several instances the one that comes the furthest."""
    found: dict[str, GroundStanding] = {}
    for ground in proof.grounds:
        known, new = found.get(ground.predicate), _standing(ground)
        if known is None or STATES.index(new.state) < STATES.index(known.state):
            found[ground.predicate] = new
        elif known.state == new.state:
            found[ground.predicate] = known._replace(rules=tuple(dict.fromkeys((*known.rules, *new.rules))))
    return found


def _standing(ground: Ground) -> GroundStanding:
    state: State = "holds" if ground.holds else "defeated" if ground.made_out else "fails"
    deciding = [each.rule for each in ground.derivations if each.holds or not ground.made_out]
    return GroundStanding(state, ground.reason, tuple(dict.fromkeys(deciding)), ground.level)


# ---- two rule bases ------------------------------------------------------------------------------------------------


def compare_rules(
    cases: Sequence[Case], old: RuleBase, new: RuleBase, *, seconds: float, lang: Language
) -> list[Compared]:
    """Each case judged by both, in their order.

    Raises:
        RuleError: one of the rule bases has faults, each with file, line and column.
        MissingPrologError: SWI-Prolog is not installed.
    """
    for rules in (old, new):
        check_rules(rules)

    def compared(case: Case) -> Compared:
        return Compared(case, *(_judged(case, rules, seconds, lang) for rules in (old, new)))

    with ThreadPoolExecutor(WORKERS) as threads:
        return list(threads.map(compared, cases))


def _judged(case: Case, rules: RuleBase, seconds: float, lang: Language) -> Side:
    try:
        decision = decide(case, rules, seconds=seconds, lang=lang)
    except LimitError as error:
        return Side("limit", str(error))
    except InputError as error:
        return Side("input_error", str(error).removeprefix(f"{case.id}: "))
    made = decision.judgment
    if made is None or decision.withheld:
        return Side("abstained", decision.withheld)
    return Side("ok", None, made.outcome, made.amount, made.operative_part, standings(made.proof))


def cases_beside(old: Path, new: Path) -> tuple[list[Case], tuple[Finding, ...]]:
    """The cases beside both rule bases, one that both have once, as NEW has it; and the faults of their files."""
    (after, faults), (before, others) = load_cases(new), load_cases(old)
    known: dict[str, list[RuleCase]] = defaultdict(list)
    for each in after:
        known[each.case.id].append(each)
    gone = [
        each.case
        for each in before
        if not any(each.file == one.file or _matter(each.case) == _matter(one.case) for one in known[each.case.id])
    ]
    placed = [
        finding._replace(file=str(folder / finding.file))
        for folder, wrong in ((new, faults), (old, others))
        for finding in wrong
    ]
    return [*(each.case for each in after), *gone], tuple(dict.fromkeys(placed))


def _matter(case: Case) -> Case:
    """The case without what is expected of its judgment."""
    return case.model_copy(update={"judgment": None, "missing": ()})


def cases_in(files: Iterable[Path], as_of: datetime.date) -> tuple[list[Case], tuple[Finding, ...]]:
    """The cases of these files, `.cases.yaml`, `.json` or `.jsonl`, and the faults of those that are YAML.

    Raises:
        FileFormatError: a file that is no file of cases, or one that brings a text without facts.
    """
    cases: list[Case] = []
    faults: list[Finding] = []
    for path in files:
        if path.name.endswith(SUFFIX):
            beside, wrong = read_cases([path])
            cases += [each.case for each in beside]
            faults += wrong
            continue
        if path.suffix.lower() not in (".json", ".jsonl"):
            raise FileFormatError(f"{path}: not a file of cases; these end in {SUFFIX}, .json or .jsonl")
        for entry in inputs(_bytes(path), str(path), as_of):
            if not isinstance(entry, Case):
                raise FileFormatError(f"{path}: {entry.name} brings no facts; find them with `proleg extract --json`")
            cases.append(entry)
    return cases, tuple(faults)


# ---- two outputs of a batch ----------------------------------------------------------------------------------------


def compare_results(old: Path, new: Path) -> list[Compared]:
    """What two outputs say of each case, by its id, in the order of NEW; then what OLD alone has.

    Raises:
        FileFormatError: a file that is no output of ours; the message names the line.
    """
    before, after = _results(old), _results(new)
    order = [*after, *(name for name in before if name not in after)]
    return [
        Compared(_case(after.get(name) or before[name]), _side(before.get(name)), _side(after.get(name)))
        for name in order
    ]


def _results(path: Path) -> dict[str, Result]:
    """The results of an output, by id; of an id that comes again the last one counts."""
    return {result.id: result for result in _lines(path)}


def _lines(path: Path) -> Iterator[Result]:
    try:
        text = _bytes(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FileFormatError(f"{path}: not UTF-8 at byte {error.start}; save the file as UTF-8") from error
    if not text.strip():
        raise FileFormatError(f"{path}: the file is empty; it should hold the output of `proleg judge --json`")
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            try:
                yield Result.model_validate_json(line)
            except ValidationError as error:
                first = error.errors()[0]
                where = ".".join(map(str, first["loc"])) or "line"
                raise FileFormatError(
                    f"{path}, line {number}: {where}: {first['msg']}; compare two rule folders, or two outputs of "
                    "`proleg judge --json`"
                ) from error


def _case(result: Result) -> Case:
    return Case(
        id=result.id, lang=result.lang or "en", as_of=result.as_of or datetime.date.min, parties=result.parties,
        claim=result.claim, currency=result.currency, facts=result.facts,
    )  # fmt: skip


def _side(result: Result | None) -> Side | None:
    if result is None:
        return None
    verdict = result.judgment
    if result.status != "ok" or verdict is None:
        return Side("abstained" if result.status == "ok" else result.status, result.error)
    grounds = standings(result.proof) if result.proof is not None else {
        name: GroundStanding("holds" if succeeds else "fails", None, ()) for name, succeeds in verdict.grounds.items()
    }  # fmt: skip
    return Side("ok", None, verdict.outcome, verdict.amount, result.operative_part, grounds)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise FileFormatError(f"{path}: {error.strerror or error}; check the name and the folder") from error
