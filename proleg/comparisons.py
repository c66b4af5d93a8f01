"""The conditions on days and amounts that the language knows, in Python: the checker's own reading of them.

A condition is met, not met, or cannot be examined because a value is not stated. Of a month, only what holds for each
of its days holds. Amounts are exact; one with a unit (`800 euro`) is compared with its like.
"""

import calendar
import datetime
import math
import operator
from collections.abc import Callable, Mapping
from fractions import Fraction

from proleg.terms import Bindings, Struct, Term, Var, parts, unify

Number = int | Fraction
Within = Callable[[datetime.date, datetime.date], bool]
REASONABLE_PERIOD = 14  # days; Art. 541


def is_condition(term: Struct) -> bool:
    """Whether the language itself says when the condition is met."""
    return (term.name, len(term.args)) in (
        *COMPARED,
        *COMPUTED,
        ("day_of_judgment", 1),
        ("in_force", 1),
        ("in_force", 2),
    )


def examine(condition: Struct, today: datetime.date, bindings: Bindings) -> Bindings | str:
    """`bindings`, with what the condition computes, where it is met; else `condition_not_met` or `not_stated`.

    Raises:
        ValueError: it compares what cannot be compared.
    """
    match condition:
        case Struct("in_force", (period,)):
            answer = in_period(period, _date(today))
        case Struct("in_force", (period, day)):
            answer = in_period(period, _date(today) if isinstance(day, Var) else day)
        case Struct("day_of_judgment", (day,)):
            return _computed(day, _date(today), bindings)
        case Struct(name, (value, other)) if name in ("=", "is"):
            return _computed(value, other if name == "=" else _evaluated(other), bindings)
        case Struct(name, (*given, value)) if compute := COMPUTED.get((name, len(given) + 1)):
            return _computed(value, compute(*given), bindings)
        case Struct(name, args):
            answer = COMPARED[name, len(args)](*args)
    return bindings if answer else "not_stated" if answer is None else "condition_not_met"


def _computed(place: Term, value: Term | None, bindings: Bindings) -> Bindings | str:
    if value is None:
        return "not_stated"
    found = unify(place, value, bindings)
    return "condition_not_met" if found is None else found


# ---- days ----------------------------------------------------------------------------------------------------------


def span(term: Term) -> tuple[datetime.date, datetime.date]:
    """The first and the last day of a day or a month; raises ValueError where the term is neither."""
    match term:
        case Struct("date", (int(year), int(month), int(day))):
            return datetime.date(year, month, day), datetime.date(year, month, day)
        case Struct("date", (int(year), int(month))):
            return datetime.date(year, month, 1), datetime.date(year, month, calendar.monthrange(year, month)[1])
    raise ValueError(f"{term!r} is no day")


def _date(day: datetime.date) -> Struct:
    return Struct("date", (day.year, day.month, day.day))


def _day(term: Term) -> datetime.date | None:
    """A known day; a month is none."""
    return span(term)[0] if isinstance(term, Struct) and len(term.args) == 3 else None


def ordered(first: Term, second: Term, within: Within) -> bool | None:
    """Whether the days stand in that order; None where it cannot be said."""
    if isinstance(first, Var) or isinstance(second, Var):
        return None
    one, two = span(first), span(second)
    return within(one[1], two[0]) or (None if within(one[0], two[1]) else False)


def in_period(period: Term, day: Term) -> bool | None:
    """Whether the day lies in `from(First)`, `until(Last)` or `from_to(First, Last)`, both days included."""
    match period:
        case Struct("from", (first,)):
            return ordered(first, day, operator.le)
        case Struct("until", (last,)):
            return ordered(day, last, operator.le)
        case Struct("from_to", (first, last)):
            return ordered(first, day, operator.le) and ordered(day, last, operator.le)
    raise ValueError(f"{period!r} is no period")


def days_after(term: Term, number: Term) -> Struct | None:
    """The day that many days later."""
    day = _day(term)
    return _date(day + datetime.timedelta(number)) if day and isinstance(number, int) else None


def months_after(term: Term, number: Term, sign: int = 1) -> Struct | None:
    """The corresponding day that many months later; where there is none, the last of the month (Art. 143(2))."""
    day = _day(term)
    if day is None or not isinstance(number, int):
        return None
    year, month = divmod(day.year * 12 + day.month - 1 + sign * number, 12)
    return Struct("date", (year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1])))


def interest(principal: Term, percent: Term, first: Term, last: Term) -> Term | None:
    """Simple interest by the day, both days counted, 365 days a year, rounded down."""
    begin, end = _day(first), _day(last)
    if begin is None or end is None or isinstance(principal, Var) or isinstance(percent, Var):
        return None
    days = max(0, (end - begin).days + 1)
    return _evaluated(Struct("floor", (Struct("/", (Struct("*", (Struct("*", (principal, percent)), days)), 36500)),)))


# ---- amounts -------------------------------------------------------------------------------------------------------

ARITHMETIC: Mapping[tuple[str, int], Callable[..., Number]] = {
    ("+", 2): operator.add, ("-", 2): operator.sub, ("*", 2): operator.mul, ("/", 2): Fraction,
    ("//", 2): lambda a, b: math.trunc(Fraction(a, b)), ("mod", 2): operator.mod, ("min", 2): min, ("max", 2): max,
    ("-", 1): operator.neg, ("+", 1): operator.pos, ("abs", 1): abs, ("floor", 1): math.floor,
    ("ceiling", 1): math.ceil, ("truncate", 1): math.trunc,
    ("round", 1): lambda a: math.trunc(a + Fraction(1 if a > 0 else -1, 2)),
}  # fmt: skip


def amount(term: Term) -> tuple[str, Number]:
    """The unit, or "", and the number of an arithmetical term; raises ValueError where the term is none."""
    match term:
        case int() | Fraction():
            return "", term
        case Struct("euro" | "yen" | "dollar" as unit, (inner,)):
            return unit, amount(inner)[1]
        case Struct(name, args) if name.startswith("-") and name != "-":  # read as strong negation
            found = amount(Struct(name[1:], args))
            return found[0], -found[1]
        case Struct(name, args) if compute := ARITHMETIC.get((name, len(args))):
            known = [amount(arg) for arg in args]
            return _unit(name, [unit for unit, _ in known]), compute(*(number for _, number in known))
    raise ValueError(f"{term!r} is no amount")


def _unit(name: str, units: list[str]) -> str:
    match name, units:
        case _, [unit]:
            return unit
        case "*", [unit, ""] | ["", unit]:
            return unit
        case "/" | "//" | "mod", [unit, ""]:
            return unit
        case "/" | "//", [unit, other] if unit == other:
            return ""
        case _, [unit, other] if unit == other and name not in ("*", "mod"):
            return unit
    raise ValueError(f"units that do not go together: {' '.join(units)}")


def _evaluated(term: Term) -> Term | None:
    if _is_open(term):
        return None
    unit, number = amount(term)
    exact = Fraction(number)
    value = exact.numerator if exact.denominator == 1 else exact
    return Struct(unit, (value,)) if unit else value


def _is_open(*terms: Term) -> bool:
    return any(isinstance(part, Var) for term in terms for part in parts(term))


def compared(left: Term, right: Term, relation: Callable[[Number, Number], bool]) -> bool | None:
    """Whether the amounts stand in that relation; None where one is not stated."""
    if _is_open(left, right):
        return None
    one, two = amount(left), amount(right)
    if one[0] != two[0]:
        raise ValueError(f"an amount in {one[0] or 'no unit'} is compared with one in {two[0] or 'none'}")
    return relation(one[1], two[1])


# ---- what the names mean -------------------------------------------------------------------------------------------

COMPARED: Mapping[tuple[str, int], Callable[..., bool | None]] = {
    ("true", 0): lambda: True,
    ("before_the_day", 2): lambda a, b: ordered(a, b, operator.lt),
    ("same_day_or_before_the_day", 2): lambda a, b: ordered(a, b, operator.le),
    ("after_the_day", 2): lambda a, b: ordered(b, a, operator.lt),
    ("same_day_or_after_the_day", 2): lambda a, b: ordered(b, a, operator.le),
    ("stated", 1): lambda value: None if isinstance(value, Var) else True,
    ("not_stated", 1): lambda value: isinstance(value, Var),
    ("different", 2): operator.ne,
    ("<", 2): lambda a, b: compared(a, b, operator.lt),
    (">", 2): lambda a, b: compared(a, b, operator.gt),
    ("=<", 2): lambda a, b: compared(a, b, operator.le),
    (">=", 2): lambda a, b: compared(a, b, operator.ge),
    ("=:=", 2): lambda a, b: compared(a, b, operator.eq),
    ("=\\=", 2): lambda a, b: compared(a, b, operator.ne),
}
COMPUTED: Mapping[tuple[str, int], Callable[..., Term | None]] = {
    ("=", 2): lambda value: value,
    ("is", 2): _evaluated,
    ("nextday", 2): lambda day: days_after(day, 1),
    ("n_day_after", 3): days_after,
    ("n_month_after", 3): months_after,
    ("n_month_before", 3): lambda day, months: months_after(day, months, -1),
    ("end_of_demand_period", 3): lambda demanded, deadline: (
        days_after(demanded, REASONABLE_PERIOD) if isinstance(deadline, Var) else deadline
    ),
    ("interest", 5): interest,
}
