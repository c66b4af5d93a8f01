"""Values → the text of Prolog terms: names quoted, so that no value is ever read as anything but itself."""

import re
from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

NOT_STATED = "_"
_SPECIAL = re.compile(r"[\\'\x00-\x1f\x7f-\x9f\u2028\u2029]")


def atom(text: str) -> str:
    """`text` as a quoted atom."""
    return "'" + _SPECIAL.sub(lambda found: f"\\x{ord(found[0]):x}\\", text) + "'"


def number(value: int | float | Decimal) -> str:
    """A number, exactly: `14.6` is 73r5."""
    exact = Fraction(str(value))
    return f"{exact.numerator}" if exact.denominator == 1 else f"{exact.numerator}r{exact.denominator}"


def day(parts: Iterable[int]) -> str:
    """A day from year, month and day, or a month from year and month."""
    return f"date({','.join(map(str, parts))})"


def compound(name: str, arguments: Iterable[str]) -> str:
    """A term from the text of its arguments; an atom where there are none."""
    inside = ",".join(arguments)
    return f"{atom(name)}({inside})" if inside else atom(name)


def listed(items: Iterable[str]) -> str:
    """A list from the text of its items."""
    return f"[{','.join(items)}]"
