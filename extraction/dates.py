"""Dates in a text: what is written, and the day or month that it comes to.

A date is computed only where one reading is left. What it was computed from is recorded as its antecedent.
"""

import calendar
import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from extraction import dates_english, dates_japanese
from extraction.split import Sentence
from extraction.written import LAST, Written
from proleg.model import Language, Span


class DateMention(NamedTuple):
    """A date at `start` to `end` (exclusive). `value`: ISO day or YYYY-MM; None where that would be a guess.

    `antecedent` is the date that supplied year, month or day; None where none was needed.
    """

    start: int
    end: int
    value: str | None
    antecedent: Span | None


class Known(NamedTuple):
    """A date that later ones may refer to. Day 0 or month 0: not stated."""

    year: int
    month: int
    day: int
    start: int
    end: int
    deadline: bool
    heading: bool

    @property
    def span(self) -> Span:
        """Where the date stands in the text."""
        return Span(start=self.start, end=self.end)


@dataclass
class Story:
    """What is known while a text is read on: the date told last, the one stated last, and each day by month and day."""

    told: Known | None = None
    last: Known | None = None
    days: dict[tuple[int, int], Known] = field(default_factory=dict)

    def add(self, date: Known) -> None:
        """Read on to `date`; a deadline is no day that the story has reached."""
        self.last = date
        if not date.deadline:
            self.told = date
        if date.day:
            self.days[date.month, date.day] = date


JOINED = {
    "en": re.compile(r"\s*(?:,|and|or|to|until|till|through|[-–—&/]|,\s?and|,\s?or)\s*(?:on |from |the |in )?"),
    "ja": re.compile(r"\s*(?:、|から|ないし|乃至|及び|と|～|〜|-)\s*"),
}
# An earlier month of the same year is taken back to at most this many days; else the year may have turned.
LOOKING_BACK = 125


def dates(text: str, lang: Language, sentences: Sequence[Sentence]) -> tuple[DateMention, ...]:
    """The dates that `text` names, in order, each with the value that it comes to."""
    grammar = dates_english if lang == "en" else dates_japanese
    written = _years_joined(text, grammar.written(text), lang)
    years = {item.year for item in written if item.year}
    story = Story()
    mentions: list[DateMention] = []
    headings = _headings(sentences)
    for index, item in enumerate(written):
        following = written[index + 1] if index + 1 < len(written) else None
        found: Known | None
        if following and following.year and text[item.end : following.start] in ("（", "(", " ("):
            found = _stated(following, headings)  # 同日（令和5年6月1日）
            source: Span | None = found.span
        else:
            found, source = _resolved(item, story, years, headings)
        if found:
            found = found._replace(start=item.start, end=item.end)
            story.add(found)
        if item.month or item.unit or not item.year:
            mentions.append(
                DateMention(item.start, item.end, _iso(found) if found else None, source if found else None)
            )
    return tuple(mentions)


def _headings(sentences: Sequence[Sentence]) -> tuple[Span, ...]:
    """The lines at the head of a document, whose date is that of writing and not of what is told."""
    return tuple(
        Span(start=s.start, end=s.end) for s in sentences[:4] if len(s.text) < 80 and s.text[-1] not in ".。?!？！"
    )


def _years_joined(text: str, written: Sequence[Written], lang: Language) -> list[Written]:
    """ "June to September 2024", "3 and 10 May 2024": what stands first takes month and year from what stands last."""
    joined = list(written)
    for index in range(len(joined) - 2, -1, -1):
        item, last = joined[index], joined[index + 1]
        if item.year or item.unit or not last.year or not last.month or not (item.month or item.borrows):
            continue
        if JOINED[lang].fullmatch(text, item.end, last.start):
            month = item.month or last.month
            turned = (month, item.day or 1) > (last.month, last.day or 31)
            joined[index] = item._replace(
                year=last.year - turned, month=month, lent_by=Span(start=last.start, end=last.end)
            )
    return joined


def _iso(found: Known) -> str | None:
    if not found.month or not 1 <= found.year <= 9999 or not 1 <= found.month <= 12:
        return None
    if not found.day:
        return f"{found.year:04}-{found.month:02}"
    try:
        return datetime.date(found.year, found.month, found.day).isoformat()
    except ValueError:
        return None


def _day(year: int, month: int, day: int) -> int:
    return calendar.monthrange(year, month)[1] if day == LAST and 1 <= year <= 9999 and 1 <= month <= 12 else day


def _stated(item: Written, headings: Sequence[Span]) -> Known:
    """The date that `item` states in full, or to the month or year."""
    heading = any(span.start <= item.start < span.end for span in headings)
    year, month = item.year or 0, item.month or 0
    return Known(year, month, _day(year, month, item.day or 0), item.start, item.end, item.deadline, heading)


def _resolved(
    item: Written, story: Story, years: set[int], headings: Sequence[Span]
) -> tuple[Known | None, Span | None]:
    """The date of `item`, and where the date stands that helped."""
    if item.year:
        return _stated(item, headings), item.lent_by
    base = story.last if item.unit in ("month", "year") else story.told
    if item.unit == "unknown" or (base is None and item.unit):
        return None, None
    if item.unit:
        assert base is not None
        return _shifted(item, base), base.span
    if item.month:
        return _with_year(item, story, years)
    return _with_month(item, base), base.span if base else None


def _shifted(item: Written, base: Known) -> Known | None:
    """`item.step` units from `base`: 同月10日, 翌年3月末日, "three weeks later", "the following Monday"."""
    unit = item.unit
    if unit == "year":
        year, month = base.year + item.step, item.month or 0
        return base._replace(year=year, month=month, day=_day(year, month, item.day or 0), deadline=item.deadline)
    if not base.month:
        return None
    if unit in ("month", "months", "years"):
        count = base.month - 1 + item.step * (12 if unit == "years" else 1)
        year, month = base.year + count // 12, count % 12 + 1
        day = _day(year, month, item.day or 0) if unit == "month" else min(base.day, _day(year, month, LAST))
        return base._replace(year=year, month=month, day=day, deadline=item.deadline)
    if _iso(base) is None or not base.day:
        return None
    start = datetime.date(base.year, base.month, base.day)
    days = item.step * (7 if unit == "week" else 1)
    if unit == "weekday":
        days = (item.step - start.weekday() - 1) % 7 + 1
    try:
        moved = start + datetime.timedelta(days=days)
    except OverflowError:
        return None
    return base._replace(year=moved.year, month=moved.month, day=moved.day, deadline=item.deadline)


def _with_year(item: Written, story: Story, years: set[int]) -> tuple[Known | None, Span | None]:
    """A month, or a day of a month, in the year that the story has reached."""
    assert item.month
    same = story.days.get((item.month, item.day)) if item.day else None
    if same and not item.turn:
        return same._replace(deadline=item.deadline), same.span
    base = story.told
    if base is None:
        if len(years) != 1:
            return None, None
        return _stated(item._replace(year=min(years)), ()), None
    year = _year_of(item, base)
    return (_stated(item._replace(year=year), ()) if year else None), base.span


def _year_of(item: Written, base: Known) -> int | None:
    assert item.month
    if item.turn:
        return base.year + 1
    if not base.month:
        return base.year
    wanted = (item.month, item.day if item.day and base.day else 0)
    reached = (base.month, base.day if item.day and base.day else 0)
    if base.heading:
        return base.year if wanted <= reached else base.year - 1
    if wanted >= reached:
        return base.year
    back = 30 * (base.month - item.month) + (base.day or 15) - min(item.day or 15, 31)
    if 365 - back <= 183:
        return base.year + 1
    return base.year if back <= LOOKING_BACK and not item.deadline else None


def _with_month(item: Written, base: Known | None) -> Known | None:
    """A day of the month that the story has reached; of the next one where a deadline has passed that day."""
    if base is None or not base.month or not item.day:
        return None
    day = _day(base.year, base.month, item.day)
    if base.day and day < base.day:
        return _shifted(item._replace(unit="month", step=1), base) if item.deadline else None
    return base._replace(day=day, deadline=item.deadline)
