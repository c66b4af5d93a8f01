"""One case while 100, 1,000 or 10,000 rules are loaded, and how long loading them takes."""

import time
from collections.abc import Callable
from functools import partial

from proleg.engine import check_rules, judge, prove
from proleg.model import Case
from proleg.rulebase import Predicate, Program, RuleBase, load_rules
from tests.bench import family
from tests.bench.judge import RULES, typical_case
from tests.bench.program import Rules
from tests.bench.row import Note, Row, in_turn

SIZES = (100, 1_000, 10_000)
MOST_GROWTH = 1.2
MOST_LOADING_MS = 2_000
CASE = "".join(f"fact({atom}).\n" for atom in family.cases(8))


def measure(small: bool) -> list[Row | Note]:
    """The typical case by the civil code among other rules, and a goal by a canonical program among others."""
    sizes = SIZES[:1] if small else SIZES
    rounds = 3 if small else 60
    case = typical_case()
    civil = [civil_rules(size) for size in sizes]
    canonical = [canonical_rules(size) for size in sizes]
    return [
        *grown(
            "the typical case, civil code and others", [partial(judged, case, rules) for rules in civil], sizes, rounds
        ),
        *grown("a goal, canonical program", [partial(proved, program) for program in canonical], sizes, rounds),
        loading("civil code and others", civil[-1], sizes[-1], rounds=1 if small else 3),
        loading("canonical program", canonical[-1], sizes[-1], rounds=1 if small else 3),
    ]


def judged(case: Case, rules: RuleBase) -> None:
    """Judge; AssertionError where the other rules change the judgment."""
    judgment = judge(case, rules, seconds=60)
    if case.judgment is None or judgment.amount != case.judgment.amount:
        raise AssertionError(f"{judgment.amount} by {rules.name}")


def proved(program: Program) -> None:
    """Prove the goal that the first chain of rules concludes, for a case that has all three exceptions."""
    if prove(program, "h4(c7)", facts=CASE, seconds=60).holds:
        raise AssertionError(f"a goal that the exceptions defeat holds by {program.name}")


def grown(work: str, works: list[Callable[[], None]], sizes: tuple[int, ...], rounds: int) -> list[Row]:
    """A row a size, each beside the smallest."""
    for run in works:
        for _ in range(4):  # both worker processes load the rules
            run()
    medians = in_turn(*works, rounds=rounds)
    return [
        Row("rules", f"{work}, {size:,} rules", median, f"{sizes[0]:,} rules", medians[0],
            most_ratio=MOST_GROWTH if size == SIZES[-1] else None)
        for size, median in zip(sizes, medians, strict=True)
    ]  # fmt: skip


def loading(work: str, rules: Program, size: int, *, rounds: int) -> Row:
    """The best of several loadings, each of a text that no worker has met."""
    times = []
    for number in range(rounds):
        (name, text), *others = rules.files
        fresh = rules.model_copy(update={"files": ((name, f"% {number}\n{text}"), *others)})
        begun = time.perf_counter()
        check_rules(fresh)
        times.append((time.perf_counter() - begun) * 1000)
    return Row("rules", f"loading {size:,} rules once, {work}", min(times),
               most_ms=MOST_LOADING_MS if size == SIZES[-1] else None)  # fmt: skip


def canonical_rules(size: int) -> Program:
    """The chain of `family`, and copies of it under other names: `size` rules, and exceptions besides."""
    rules: list[tuple[str, tuple[str, ...]]] = []
    exceptions: list[tuple[str, str]] = []
    copy = 0
    while len(rules) < size:
        names = {head: head if copy == 0 else head.replace("(", f"_{copy}(") for head, _ in family.RULES.rules}
        rules += [(names[head], tuple(names.get(goal, goal) for goal in body)) for head, body in family.RULES.rules]
        exceptions += [(names[head], names[ground]) for head, ground in family.RULES.exceptions]
        copy += 1
    return Rules(tuple(rules[:size]), tuple(exceptions)).proleg()


def civil_rules(size: int) -> RuleBase:
    """The civil code, and other grounds that ask for facts of the case and for facts of their own: `size` rules."""
    code = load_rules(RULES)
    more = size - sum(text.count("<=") for _, text in code.files)
    vocabulary = code.vocabulary
    relation = vocabulary.facts["minor"]
    grounds: dict[str, Predicate] = {}
    facts: dict[str, Predicate] = {}
    lines = []
    for number in range(max(0, more)):
        grounds[f"other_{number}"] = facts[f"asked_{number}"] = relation
        head, asked = f"other_{number}(Contract, Person)", f"asked_{number}(Contract, Person)"
        lines.append(f"{head} <=\n    minor(Contract, Person),\n    {asked}.\n\n")
        if number % 2:
            lines.append(f"exception(other_{number - 1}(Contract, Person),\n          {head}).\n\n")
    wider = vocabulary.model_copy(update={"grounds": vocabulary.grounds | grounds, "facts": vocabulary.facts | facts})
    files = (*code.files, ("other.pl", "".join(lines)))
    return code.model_copy(update={"name": f"{size} rules", "vocabulary": wider, "files": files})
