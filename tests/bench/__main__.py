"""Run every benchmark, print one table, write `build/bench.json`."""

import json
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import spacy

from app.pipeline import load_rules, read_text
from proleg.engine import close, judge
from proleg.model import Case
from tests.proleg.test_rules import EXAMPLES, RULES

OUT = Path(__file__).parents[2] / "build" / "bench.json"
STORIES = Path(__file__).parents[2] / "app" / "examples"
JUDGED = ("sublease-consented-but-rent-unpaid", "seller-delivered-before-the-cancellation")


class Row(NamedTuple):
    """Milliseconds of our work, and of what it is measured beside."""

    name: str
    work: str
    ours: float
    beside: str
    theirs: float


def milliseconds(work: Callable[[], object], *, rounds: int = 60) -> float:
    """The median of `rounds` runs, after one that warms up."""
    work()
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def judging() -> list[Row]:
    """A case of several grounds by the whole rule base, full proof, beside an empty case."""
    rules = load_rules(RULES)
    bare = next(example.case for example in EXAMPLES if example.case.id == "price-of-a-sale")
    rows = []
    for name in JUDGED:
        case: Case = next(example.case for example in EXAMPLES if example.case.id == name)
        ours, theirs = milliseconds(lambda c=case: judge(c, rules)), milliseconds(lambda: judge(bare, rules))  # type: ignore[misc]
        rows.append(Row("judge", name, ours, "one fact, one rule", theirs))
    return rows


def reading() -> list[Row]:
    """The built-in reader on the sample narratives, beside spaCy's tokenisation of the same text."""
    rules = load_rules(RULES)
    tokenisers = {"en": spacy.blank("en"), "ja": spacy.blank("ja")}
    rows = []
    for path in sorted(STORIES.glob("*.txt")):
        text, tokeniser = path.read_text(encoding="utf-8"), tokenisers[path.name[:2]]
        ours = milliseconds(lambda t=text: read_text(t, rules=rules))  # type: ignore[misc]
        theirs = milliseconds(lambda t=text, n=tokeniser: n(t))  # type: ignore[misc]
        rows.append(Row("read", f"{path.stem}, {len(text)} characters", ours, "tokenisation alone", theirs))
    return rows


def main() -> None:
    """Measure, print, write."""
    rows = [*judging(), *reading()]
    close()
    print(f"{'':8}{'work':46}{'ms':>8}  {'beside':22}{'ms':>8}{'ratio':>8}")
    for row in rows:
        print(f"{row.name:8}{row.work:46}{row.ours:8.2f}  {row.beside:22}{row.theirs:8.2f}{row.ours / row.theirs:8.1f}")
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(json.dumps([row._asdict() for row in rows], indent=1) + "\n", encoding="utf-8")
    print(f"written to {OUT.name} in build/")


if __name__ == "__main__":
    main()
