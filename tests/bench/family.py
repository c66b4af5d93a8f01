"""N independent cases in one fact base: every verdict delivered, every proof made, one delivered; beside clingo."""

from collections.abc import Callable
from functools import partial

import clingo

from proleg.engine import prove_all
from tests.bench.program import Rules, clauses_text, facts_text
from tests.bench.row import Note, Row, in_turn
from tests.bench.verdicts import inside_prolog

RULES = Rules(
    rules=(
        ("h1(X)", ("a1(X)", "b1(X)")),
        ("h2(X)", ("h1(X)", "b2(X)")),
        ("h3(X)", ("h2(X)", "b3(X)")),
        ("h4(X)", ("h3(X)", "b4(X)")),
        ("e1(X)", ("d1(X)",)),
        ("e2(X)", ("d2(X)",)),
        ("e3(X)", ("d3(X)",)),
    ),
    exceptions=(("h1(X)", "e1(X)"), ("e1(X)", "e2(X)"), ("e2(X)", "e3(X)")),
)
SIZES = (10, 100, 1_000, 10_000, 100_000)
TARGET_AT = 10_000
MOST_GROWTH = 1.5  # of the time of a case from 1,000 to 100,000, whose 650,000 facts no cache holds


def cases(count: int) -> list[str]:
    """The facts of `count` cases, case by case."""
    facts = []
    for number in range(count):
        facts += [f"{name}(c{number})" for name in ("a1", "b1", "b2", "b3", "b4")]
        defences = (("d1", number % 2), ("d2", number % 4 > 1), ("d3", number % 8 > 3))
        facts += [f"{name}(c{number})" for name, raised in defences if raised]
    return facts


def measure(small: bool) -> list[Row | Note]:
    """Each size beside clingo and plain Prolog."""
    rows: list[Row | Note] = []
    for count in SIZES[:1] if small else SIZES:
        rows += of_size(count, rounds=1 if small else max(1, min(15, 50_000 // count)))
    if not small:
        few, many = grown(SIZES[2], SIZES[-1])
        work, beside = f"N = {SIZES[-1]:,}, for each 1,000 cases", f"N = {SIZES[2]:,}"
        rows.append(Row("family", work, many, beside, few, most_ratio=MOST_GROWTH))
    return rows


def grown(few: int, many: int) -> tuple[float, float]:
    """Milliseconds for 1,000 cases of `few` and of `many`, as many of each in turn."""

    def asked(count: int) -> Callable[[], object]:
        goals, text = [f"h4(c{number})" for number in range(count)], facts_text(cases(count))
        return partial(prove_all, RULES.proleg(), goals, facts=text, proof_of=count // 2, seconds=100)

    small, large = asked(few), asked(many)
    times = in_turn(lambda: [small() for _ in range(many // few // 2)], large, rounds=2)
    return times[0] / (many // few // 2) / few * 1_000, times[1] / many * 1_000


def of_size(count: int, *, rounds: int) -> list[Row]:
    """The rows for `count` cases; raises AssertionError where verdicts differ."""
    facts, goals, program = cases(count), [f"h4(c{number})" for number in range(count)], RULES.proleg()
    text, whole = facts_text(facts), RULES.clingo() + clauses_text(facts)
    shown = f"{whole}#show h4/1.\n"
    prove_all(program, goals[:1], facts=text[: text.index("\n")])  # the rules are loaded once
    verdicts, proof = prove_all(program, goals, facts=text, proof_of=count // 2, seconds=100)
    for model in (answer_set(whole), answer_set(shown)):
        if [goal in model for goal in goals] != verdicts or proof is None:
            raise AssertionError(f"the verdicts on {count} cases differ from those of clingo")
    ours, whole_model, shown_model = in_turn(
        lambda: prove_all(program, goals, facts=text, proof_of=count // 2, seconds=100),
        lambda: answer_set(whole),
        lambda: answer_set(shown),
        rounds=rounds,
    )
    inside = inside_prolog(RULES, facts, goals, verdicts, rounds=min(rounds, 3))
    target = 1 if count == TARGET_AT else None
    work = f"N = {count:,}"
    return [
        Row("family", work, ours, "clingo, its model read", whole_model, most_ratio=target),
        Row("family", work, ours, "clingo, only h4 shown", shown_model, most_ratio=target),
        Row("family", work, ours, "plain Prolog", inside.plain),
        Row("family", f"{work}, solving alone", inside.solved, "plain Prolog, alone", inside.plain_solved),
    ]


def answer_set(text: str) -> set[str]:
    """The atoms of the one answer set that are shown."""
    control = clingo.Control(["--warn=none"])
    control.add("base", [], text)
    control.ground([("base", [])])
    with control.solve(yield_=True) as models:
        return {str(symbol) for model in models for symbol in model.symbols(shown=True)}
