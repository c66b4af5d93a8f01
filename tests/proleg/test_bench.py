"""The benchmarks run, each at its smallest size; how long they take is no test's business."""

import pytest

from tests.bench.__main__ import FAMILIES, line, measured
from tests.bench.row import Family, Row


@pytest.mark.parametrize("family", FAMILIES)
def test_a_family_of_benchmarks_measures_something_and_finds_the_verdicts_right(family: Family) -> None:
    rows = [row for row in measured(family, small=True) if isinstance(row, Row)]
    assert rows
    assert {row.family for row in rows} == {family}
    assert all(row.ours is not None and row.ours > 0 for row in rows)
    assert all(row.work in line(row) for row in rows)


def test_a_target_is_reached_missed_or_none() -> None:
    assert Row("judge", "w", 9, most_ms=10).reached is True
    assert Row("judge", "w", 11, most_ms=10).reached is False
    assert Row("judge", "w", 6, "b", 2, most_ratio=3).reached is True
    assert Row("judge", "w", 7, "b", 2, most_ratio=3).reached is False
    assert Row("judge", "w", None, "b", 2, most_ratio=3).reached is False
    assert Row("judge", "w", 7, "b", 2).reached is None
