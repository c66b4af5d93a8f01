"""What a benchmark gives, and how its times are taken."""

import statistics
import time
from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple

Family = Literal["judge", "family", "rules", "depth", "facts", "advise", "read"]

MANY = 9  # rounds from which a median says more than the best


class Row(NamedTuple):
    """Milliseconds of our work, and of what it is measured beside, if anything.

    `ours` is None where the work did not end within its limits. `most_ms` and `most_ratio` are the targets, if any.
    """

    family: Family
    work: str
    ours: float | None
    beside: str = ""
    theirs: float | None = None
    most_ms: float | None = None
    most_ratio: float | None = None

    @property
    def ratio(self) -> float | None:
        """Our time over theirs."""
        return self.ours / self.theirs if self.ours and self.theirs else None

    @property
    def target(self) -> str:
        """The target in words."""
        if self.most_ms is not None:
            return f"{self.most_ms:,.0f} ms"
        return "" if self.most_ratio is None else f"{self.most_ratio:g} x"

    @property
    def reached(self) -> bool | None:
        """Whether the target is reached; None where there is none."""
        if self.most_ms is None and self.most_ratio is None:
            return None
        if self.ours is None:
            return False
        if self.most_ms is not None:
            return self.ours <= self.most_ms
        return self.ratio is not None and self.most_ratio is not None and self.ratio <= self.most_ratio


class Note(NamedTuple):
    """Why something was not measured."""

    family: str
    text: str


def in_turn(*works: Callable[[], object], rounds: int) -> list[float]:
    """Milliseconds of each work, run in turn `rounds` times: what slows the machine slows them all."""
    times: list[list[float]] = [[] for _ in works]
    for _ in range(rounds):
        for work, taken in zip(works, times, strict=True):
            begun = time.perf_counter()
            work()
            taken.append((time.perf_counter() - begun) * 1000)
    return [typical(taken) for taken in times]


def typical(times: Sequence[float]) -> float:
    """The median of many rounds, the best of few."""
    return statistics.median(times) if len(times) >= MANY else min(times)
