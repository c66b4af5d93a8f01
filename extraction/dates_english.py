"""How dates are written in English."""

import re
from collections.abc import Iterator

from extraction.numerals import ONES
from extraction.written import LAST, Unit, Written

MONTH_NAMES = "january february march april may june july august september october november december"
WEEKDAY_NAMES = "monday tuesday wednesday thursday friday saturday sunday"
ORDINAL_NAMES = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
    " sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth"
    " twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
)
MONTHS, WEEKDAYS, ORDINALS = MONTH_NAMES.split(), WEEKDAY_NAMES.split(), ORDINAL_NAMES.split()
MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
ORDINAL = "|".join(sorted(ORDINALS, key=len, reverse=True))
DAY = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\b|(?:{ORDINAL})\b)"
YEAR = r"(?:19|20)\d{2}(?!\d|[-/]\d)"
SHORT_YEAR = r"['’]?\d{2}(?=[:;,.)]|\s*$)"
COUNT = r"(?i:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})"
WHICH = (
    r"(?i:(?P<which>the same|that same|that very|that|this same|the very same|the following|the next|the previous"
    r"|the preceding|next|following))"
)
SAME_YEAR = r"(?:,? (?:of|in) (?P<{}>the same|that|the following|the next) year)?"
DATE = re.compile(
    # every alternative begins a word: this look-behind spares trying them all within words
    rf"(?<![A-Za-z])(?:(?<![\w.,/-])(?P<iy>\d{{4}})(?P<sep>[-/.])(?P<im>\d{{1,2}})(?P=sep)(?P<id>\d{{1,2}})(?![\w/-]|[.,]\d)"
    rf"|(?<![\w.,/¥-])(?P<na>\d{{1,2}})(?P<nsep>[./-])(?P<nb>\d{{1,2}})(?P=nsep)(?P<ny>(?:19|20)\d{{2}})(?![\w/-]|[.,]\d)"
    # 12 March 2021, the first of May; March 12, 2021; March 2021, the end of March 2021
    rf"|\b(?P<day>{DAY})(?: day)?(?: of)?,? (?P<month>{MONTH})(?:,? (?P<year>{YEAR}|{SHORT_YEAR})|"
    + SAME_YEAR.format("y1")
    + r")?"
    rf"|\b(?P<month2>{MONTH}) (?:the )?(?P<day2>{DAY})(?![\d:.]\d|,\d{{3}})(?:,? (?P<year2>{YEAR})|"
    + SAME_YEAR.format("y2")
    + r")?"
    rf"|\b(?P<edge>(?:the )?(?:end|last day|close|beginning|start|first day) of "
    r"|New Year['’]s (?:Day|Eve),? ?(?:of |in )?)?"
    rf"(?:(?P<month3>{MONTH})(?:,? (?P<year3>{YEAR})|(?:of )?"
    + SAME_YEAR.format("y3")
    + rf")?(?![\w-])|(?P<year4>{YEAR})\b)"
    # the 3 of "3 and 10 May"
    r"|\b(?P<borrows>\d{1,2}(?:st|nd|rd|th)?)"
    rf"(?=\s?(?:-|–|to|and|or|until)\s?(?:the )?\d{{1,2}}(?:st|nd|rd|th)? {MONTH})"
    # told by another date
    rf"|\b[Tt]he (?:(?P<nth>\d{{1,2}}(?:st|nd|rd|th)|{ORDINAL})(?: day)? of"
    r" (?P<nth_of>the same|that|the following|the next|this|the) month"
    r"|(?P<nth2>\d{1,2}(?:st|nd|rd|th))(?=\s*(?:[.,;:)]|$|(?:and|he|she|they|it|I|we|but|without|at|to|when|which)\b)))"
    rf"|\b(?P<vague>(?:[Aa]lmost|[Aa]bout|[Nn]early|[Ss]ome|[Aa]round|[Rr]oughly|[Mm]ore than|[Ll]ess than|[Oo]ver) )?"
    rf"(?P<count>(?i:{COUNT}|a few|several|some|a couple of)) (?P<unit>day|week|fortnight|month|year)s?"
    r" (?P<way>later|afterwards|after that|thereafter|earlier|before that|previously|before\b(?! \w))"
    rf"|\b{WHICH} (?P<what>day|date|evening|morning|afternoon|night|week|month|year"
    rf"|{'|'.join(w.title() for w in WEEKDAYS)}|(?P<month5>{MONTH}))\b"
    r"|\b(?P<after>[Tt]he day after)(?=[,.;)])|\b(?P<before>[Tt]he day before)(?=[,.;)])"
    rf"|\b[Tt]he (?P<end_of>end|last day|beginning|first day) of (?P<end_which>the same|that|the following"
    r"|the next|this|the) (?P<end_what>month|year))",
)
# A month that is a name or a verb unless a word like these stands before it, or a date's punctuation behind.
MONTH_BEFORE = re.compile(
    r"(?:\b(?:in|since|until|till|of|from|for|by|to|and|or|late|early|mid|last|next|this|that|through|during|before|after"
    r"|every|following|between|around|about|beginning|end|both|each|rent|month of)|[,(–—/-])[\s-]?$",
    re.IGNORECASE,
)
MONTH_BEHIND = re.compile(r"[,:;.)]|\s(?:is|was|came|passed|went|and|to|until|rent|had)\b|['’]s (?:rent|instal)")
DEADLINE_BEFORE = re.compile(
    r"(?:\b(?:by|until|till|before|not? later than|at the latest|(?:due|payable|repayable|falling due|fell due)"
    r"(?: date)?(?: on| in| at| of| was| is)?|(?:to|would|will|should|must|shall) (?:be )?(?:pay|paid|give|given|repay"
    r"|repaid|return|returned|deliver|delivered|come|hand|handed|settle|settled|fall|vacate)\b[^.;]{0,40}\b(?:on|at|in)"
    r"|pay (?:it )?back(?: it)?(?: on| at| in)?|deadline (?:of|was)|expir(?:es?|ing|ed)(?: on| at)?)) ?(?:the )?$",
    re.IGNORECASE,
)
UNITS: dict[str, tuple[Unit, int]] = {
    "day": ("day", 1),
    "week": ("week", 1),
    "fortnight": ("week", 2),
    "month": ("months", 1),
    "year": ("years", 1),
}
STEPS = {"the following": 1, "the next": 1, "next": 1, "following": 1, "the previous": -1, "the preceding": -1}


def written(text: str) -> list[Written]:
    """The dates that `text` writes, in order; a year that stands alone has no month."""
    found: list[Written] = []
    for match in DATE.finditer(text):
        deadline = DEADLINE_BEFORE.search(text, max(0, match.start() - 60), match.start()) is not None
        found.extend(item._replace(deadline=deadline) for item in _read(text, match))
    return found


def _read(text: str, match: re.Match[str]) -> Iterator[Written]:
    groups = match.groupdict()
    here = Written(match.start(), match.end())
    if groups["iy"]:
        yield here._replace(year=int(groups["iy"]), month=int(groups["im"]), day=int(groups["id"]))
    elif groups["ny"]:
        yield from _numeric(here, groups)
    elif groups["day"] or groups["day2"]:
        key = "" if groups["day"] else "2"
        year = _year(groups[f"year{key}"])
        month, day = _month(groups[f"month{key}"]), _ordinal(groups[f"day{key}"])
        yield _in_year(here._replace(year=year, month=month, day=day), groups["y1"] or groups["y2"])
    elif groups["month3"]:
        yield from _month_alone(text, match, here)
    elif groups["year4"]:
        month_of_year, day_of_year = _edge(groups["edge"])
        yield here._replace(year=int(groups["year4"]), month=month_of_year, day=day_of_year)
    elif groups["borrows"]:
        yield here._replace(day=_ordinal(groups["borrows"]), borrows=True)
    elif groups["nth"] or groups["nth2"]:
        day = _ordinal(groups["nth"] or groups["nth2"])
        if groups["nth_of"] in (None, "the", "this"):
            yield here._replace(day=day)
        else:
            yield here._replace(unit="month", step=STEPS.get(groups["nth_of"], 0), day=day)
    elif groups["end_of"]:
        yield _edge_of_period(here, groups)
    else:
        yield from _relative(here, groups)


def _numeric(here: Written, groups: dict[str, str | None]) -> Iterator[Written]:
    """3.12.2021 is the third of December by convention; 3/12/2021 may be either."""
    first, second, year = int(groups["na"] or 0), int(groups["nb"] or 0), int(groups["ny"] or 0)
    if groups["nsep"] == "." or first > 12 or first == second:
        yield here._replace(year=year, month=second, day=first)
    elif second > 12:
        yield here._replace(year=year, month=first, day=second)
    else:
        yield here._replace(unit="unknown")


def _month_alone(text: str, match: re.Match[str], here: Written) -> Iterator[Written]:
    groups = match.groupdict()
    name = groups["month3"]
    before = MONTH_BEFORE.search(text, max(0, match.start() - 16), match.start())
    plain = not groups["year3"] and not groups["y3"] and not groups["edge"]
    if plain and not before and (name in ("May", "March") or not MONTH_BEHIND.match(text, match.end())):
        return
    if (
        plain
        and re.match(r" [A-Z][a-z]+(?! ?\d)", text[match.end() : match.end() + 20])
        and name in ("April", "May", "June", "August")
    ):
        return  # June Carter
    year = _year(groups["year3"])
    month = _month(name or "")
    yield _in_year(here._replace(year=year, month=month, day=_edge(groups["edge"])[1]), groups["y3"])


def _edge(words: str | None) -> tuple[int, int] | tuple[None, None]:
    """The month of a year, and the day of a month, that is "the end of" it, "the first day of" it and the like."""
    if words is None:
        return None, None
    return (12, LAST) if re.search("end|last|close|Eve", words) else (1, 1)


def _in_year(here: Written, which: str | None) -> Written:
    return here._replace(unit="year", step=STEPS.get(which, 0)) if which else here


def _edge_of_period(here: Written, groups: dict[str, str | None]) -> Written:
    step = STEPS.get(groups["end_which"] or "", 0)
    month, day = _edge(groups["end_of"])
    if groups["end_what"] == "year":
        return here._replace(unit="year", step=step, month=month, day=day)
    return here._replace(unit="month", step=step, day=day)


def _relative(here: Written, groups: dict[str, str | None]) -> Iterator[Written]:
    if groups["count"]:
        count = groups["count"].lower()
        if groups["vague"] or (count not in ONES and not count.isdigit() and count not in ("a", "an")):
            yield here._replace(unit="unknown")
            return
        number = 1 if count in ("a", "an") else ONES[count] if count in ONES else int(count)
        unit, times = UNITS[groups["unit"] or ""]
        back = (groups["way"] or "").startswith(("earlier", "before", "previous"))
        yield here._replace(unit=unit, step=number * times * (-1 if back else 1))
    elif groups["after"] or groups["before"]:
        yield here._replace(unit="day", step=1 if groups["after"] else -1)
    elif groups["which"]:
        step = STEPS.get(groups["which"].lower(), 0)
        what = (groups["what"] or "").lower()
        if groups["month5"]:
            yield here._replace(unit="year", step=step, month=_month(groups["month5"]))
        elif what in WEEKDAYS:
            yield here._replace(unit="weekday" if step == 1 else "unknown", step=WEEKDAYS.index(what))
        elif what == "week":
            return
        elif what in ("month", "year"):
            if what == "month":
                yield here._replace(unit="month", step=step)
        else:
            yield here._replace(unit="day", step=step)


def _year(year: str | None) -> int | None:
    """A year of two digits, as in "4 Nov 24", is one of this century."""
    if year is None:
        return None
    return int(year) if len(year) == 4 else 2000 + int(year.lstrip("'’"))


def _month(name: str) -> int:
    return next(number for number, month in enumerate(MONTHS, 1) if month.startswith(name.lower().rstrip(".")[:3]))


def _ordinal(day: str | None) -> int | None:
    if day is None:
        return None
    return ORDINALS.index(day) + 1 if day in ORDINALS else int(re.sub(r"\D", "", day))
