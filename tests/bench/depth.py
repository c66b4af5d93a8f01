"""Exceptions nested 1 to 1,000 deep, and sub-goals shared by 2^25 paths: the time of a level, proof included."""

from collections.abc import Callable, Mapping, Sequence

from proleg.engine import prove
from proleg.errors import LimitError
from tests.bench.program import Rules, facts_text
from tests.bench.row import Note, Row, in_turn

Shape = Callable[[int], tuple[Rules, str, bool]]  # a depth → rules, facts, whether h0(c) holds

SECONDS = 5  # for one proof
MOST_GROWTH = 1.5  # of the time of a level, from 100 levels to 1,000, or from 25 to 100


def nested(depth: int) -> tuple[Rules, str, bool]:
    """Each ground is defeated by the next, all with a predicate of their own."""
    rules = tuple((f"h{level}(X)", (f"f{level}(X)",)) for level in range(depth + 1))
    exceptions = tuple((f"h{level}(X)", f"h{level + 1}(X)") for level in range(depth))
    return Rules(rules, exceptions), facts_text(f"f{level}(c)" for level in range(depth + 1)), depth % 2 == 0


def chained(depth: int) -> tuple[Rules, str, bool]:
    """The same depth with two predicates: which act strikes which is a matter of the facts."""
    rules = (("h0(X)", ("act(X)",)), ("struck(X)", ("strikes(Y, X)", "h0(Y)")))
    facts = [f"act({name})" for name in ("c", *range(1, depth + 1))]
    facts += [f"strikes({level + 1}, {level or 'c'})" for level in range(depth)]
    return Rules(rules, (("h0(X)", "struck(X)"),)), facts_text(facts), depth % 2 == 0


def shared(depth: int) -> tuple[Rules, str, bool]:
    """Two grounds a level, each of which asks for both of the next: 2^depth paths."""
    rules = tuple(
        (f"{name}{level}(X)", (f"h{level + 1}(X)", f"g{level + 1}(X)")) for level in range(depth) for name in "hg"
    )
    return Rules(rules), facts_text((f"h{depth}(c)", f"g{depth}(c)")), True


def shared_and_failing(depth: int) -> tuple[Rules, str, bool]:
    """The same where a fact at the end is missing."""
    rules, _, _ = shared(depth)
    return rules, facts_text((f"h{depth}(c)",)), False


def shared_and_not_met(depth: int) -> tuple[Rules, str, bool]:
    """The same where all is alleged, and a condition at the end is not met."""
    rules, _, _ = shared(depth)
    last = (f"g{depth}(X)", (f"f{depth}(X)", "different(X, X)"))
    return Rules((*rules.rules, last)), facts_text((f"h{depth}(c)", f"f{depth}(c)")), False


def shared_exceptions(depth: int) -> tuple[Rules, str, bool]:
    """Two grounds a level, each of which both of the next defeat."""
    rules = [(f"{name}{level}(X)", (f"f{level}(X)",)) for level in range(depth + 1) for name in "hg"]
    exceptions = [
        (f"{name}{level}(X)", f"{other}{level + 1}(X)") for level in range(depth) for name in "hg" for other in "hg"
    ]
    return (
        Rules(tuple(rules), tuple(exceptions)),
        facts_text(f"f{level}(c)" for level in range(depth + 1)),
        depth % 2 == 0,
    )


SHAPES: tuple[tuple[str, Shape, tuple[int, ...]], ...] = (
    ("nested exceptions", nested, (1, 10, 100, 1_000)),
    ("nested by the facts, two predicates", chained, (1, 10, 100, 1_000)),
    ("shared sub-goals", shared, (5, 25, 100)),
    ("shared sub-goals, a fact missing", shared_and_failing, (5, 25, 100)),
    ("shared sub-goals, a condition not met", shared_and_not_met, (5, 25, 100)),
    ("shared exceptions", shared_exceptions, (5, 25, 100)),
)


def measure(small: bool) -> list[Row | Note]:
    """For each shape and depth the time of the proof; of the two deepest, that of a level is compared."""
    rows: list[Row | Note] = []
    for name, shape, depths in SHAPES:
        asked = depths[:1] if small else depths
        times = dict.fromkeys(asked) | measured(shape, asked, rounds=1 if small else 8)
        rows += [Row("depth", f"{name}, depth {depth:,}", times[depth]) for depth in asked]
        if not small:
            less, most = depths[-2:]
            deep, shallow = of_level(times, most), of_level(times, less)
            work = f"{name}, a level at depth {most:,}"
            rows.append(Row("depth", work, deep, f"a level at depth {less:,}", shallow, most_ratio=MOST_GROWTH))
    return rows


def measured(shape: Shape, depths: Sequence[int], *, rounds: int) -> dict[int, float]:
    """The time for each of `depths`, those apart at which a proof does not end within its limits."""
    ending = {}
    for depth in depths:
        prove_it = prover(shape, depth)
        try:
            in_turn(prove_it, rounds=4)  # both worker processes load the rules
        except LimitError:
            continue
        ending[depth] = prove_it
    works = list(ending.values())
    *times, _ = in_turn(*works, works[0], rounds=rounds)  # the last takes the blame for what the deepest left behind
    return dict(zip(ending, times, strict=True))


def of_level(times: Mapping[int, float | None], depth: int) -> float | None:
    """The time of one level of so many."""
    whole = times[depth]
    return None if whole is None else whole / depth


def prover(shape: Shape, depth: int) -> Callable[[], None]:
    """What proves the goal; AssertionError where it comes to another verdict than the shape says."""
    rules, facts, expected = shape(depth)
    program = rules.proleg()

    def prove_it() -> None:
        if prove(program, "h0(c)", facts=facts, seconds=SECONDS).holds != expected:
            raise AssertionError(f"{shape.__name__}, {depth} levels: not {expected}")

    return prove_it
