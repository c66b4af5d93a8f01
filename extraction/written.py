"""What the words of a date say, before it is known which day they mean."""

from typing import Literal, NamedTuple

from proleg.model import Span

Unit = Literal["day", "week", "weekday", "month", "months", "year", "years", "unknown", ""]
LAST = 99  # as a day: the last one of its month


class Written(NamedTuple):
    """A date as written at `start` to `end` (exclusive); what is not said is None.

    With a `unit`, the date lies `step` units from another one: "month" and "year" go to that month or year, in which
    `day` and `month` are then given; "months" and "years" keep the day; "weekday" is the next one with number `step`
    (Monday 0); "unknown" is relative to something that the words do not settle.
    """

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    unit: Unit = ""
    step: int = 0
    deadline: bool = False  # a day by which something shall happen: the story does not move there
    turn: bool = False  # the words say that the year has turned
    borrows: bool = False  # a day whose month stands behind: the 3 of "3 and 10 May"
    lent_by: Span | None = None  # the date behind, which lent year or month
