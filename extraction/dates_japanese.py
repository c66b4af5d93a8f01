"""How dates are written in Japanese."""

import re
from collections.abc import Iterator

from extraction.numerals import PLAIN, japanese_number
from extraction.written import LAST, Unit, Written

ERAS = {"明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018}
ERAS |= {"M": 1867, "T": 1911, "S": 1925, "H": 1988, "R": 2018}
N = r"(?:\d{1,2}|[一二三四五六七八九十〇]{1,4})"
YEAR = (
    rf"(?:(?P<era>明治|大正|昭和|平成|令和)\s?(?P<era_year>元|{N})\s?年"
    r"|(?P<western>(?<!\d)\d{4}|[一二]〇?[〇一二三四五六七八九]{3})\s?年)"
)
GLOSS = r"(?:\s?[(（][^()（）\n]{1,12}[)）])?"
IN_MONTH = (
    rf"(?:の?\s?(?P<day>{N})\s?日(?!間|以内|分)|の?(?P<last>末日?|みそか|晦日)"
    r"|の?(?:上旬|中旬|下旬|初め|初旬|半ば|頃|ごろ|中))?"
)
RELATIVE_YEAR = (
    r"(?P<rel_year>同じ年|同年|その年|当年|翌々年|翌年|次の年|その前の年|前年|年が?明けて?の?、?|明けて"
    r"|一昨年|昨年|今年|本年|来年|去年)"
)
DATE = re.compile(
    # a full date, or a year with its first or last day; in R5.4.1 the era is a letter
    rf"{YEAR}{GLOSS}の?\s?(?:(?P<month>{N})\s?月(?!額|分の1){IN_MONTH}|(?P<new_year>元日|元旦)|(?P<year_end>年?末日?(?!頃)|大みそか|大晦日))?"
    rf"|(?<![A-Za-z0-9])(?P<letter>[MTSHR])\s?(?P<letter_year>\d{{1,2}})[./](?P<lm>\d{{1,2}})(?:[./](?P<ld>\d{{1,2}}))?(?![\d.])"
    rf"|(?<![\d./-])(?P<iy>\d{{4}})(?P<sep>[-/.])(?P<im>\d{{1,2}})(?P=sep)(?P<id>\d{{1,2}})(?![\d])"
    # a month of a year that is told by another date; the year may be given in brackets: 昨年（令和6年）5月12日
    rf"|{RELATIVE_YEAR}(?:[(（](?P<era2>明治|大正|昭和|平成|令和)(?P<era_year2>元|{N})年[)）])?の?\s?(?P<month2>{N})\s?月"
    + IN_MONTH.replace("<day>", "<day2>").replace("<last>", "<last2>")
    + rf"|(?<![\d.,一二三四五六七八九十数])(?P<month3>{N})\s?月(?!額|分の1|々)"
    + IN_MONTH.replace("<day>", "<day3>").replace("<last>", "<last3>")
    # of a month, a day or a week that is told by another date
    + rf"|(?P<rel_month>同月|同じ月|当月|翌月|次の月|翌々月|前月)(?:の?(?P<day4>{N})日|の?(?P<last4>末日?))?"
    r"|(?<![年毎各今先来0-9一二三四五六七八九十同翌当前])(?P<month_end>月末日?)"
    rf"|翌(?P<next_day>{N})日"
    r"|(?P<of>の)?(?P<rel_day>同日|同じ日|その日|当日|即日|同夜|同晩|その晩|その夜|翌日|翌朝|翌晩|次の日|あくる日|翌々日"
    r"|前日|前夜|翌週)"
    rf"|(?P<count>{N})\s?(?P<unit>日|週間|か月|ヶ月|ヵ月|カ月|箇月|ケ月|年)(?P<way>後|前)(?!半|者|提|記|述|払)"
    rf"|(?<![\d.,一二三四五六七八九十数何第月年か分約])(?<![一二三四五六七八九]、)(?P<bare>{N})日(?=まで|に|、|付|から|の夜|の朝|夜|朝|夕|午)"
)
UNITS: dict[str, Unit] = {"日": "day", "週間": "week", "年": "years"}
DAYS = {"翌日": 1, "翌朝": 1, "翌晩": 1, "次の日": 1, "あくる日": 1, "翌々日": 2, "前日": -1, "前夜": -1}
MONTHS = {"翌月": 1, "次の月": 1, "翌々月": 2, "前月": -1}
YEARS = {
    "同年": 0,
    "同じ年": 0,
    "その年": 0,
    "当年": 0,
    "翌年": 1,
    "次の年": 1,
    "翌々年": 2,
    "前年": -1,
    "その前の年": -1,
}
BY_THEN = re.compile(
    r"分?(?:まで|限り|を(?:期限|弁済期|返済期|支払期|支払日|履行期|期日)|に(?:返還|返済|弁済|返|支払|払)[^、。]{0,4}(?:旨|約|もの|こと)|払い|と定め|とする)"
)
DUE = re.compile(
    r"(?:期日|弁済期|期限|支払日|返済日|納期|満期|履行期|返済期|支払期|期日等|引渡日)(?:[はをが、：:]|について)?[^\s、。0-9]{0,4}$"
)


def written(text: str) -> list[Written]:
    """The dates that `text` writes, in order; a year that stands alone has no month."""
    plain = text.translate(PLAIN)
    found: list[Written] = []
    for match in DATE.finditer(plain):
        by_then = BY_THEN.match(plain, match.end()) or DUE.search(plain, max(0, match.start() - 16), match.start())
        for item in _read(match):
            found.append(item._replace(deadline=by_then is not None))
    return found


def _read(match: re.Match[str]) -> Iterator[Written]:
    groups = match.groupdict()
    here = Written(match.start(), match.end())
    if groups["era"] or groups["western"]:
        year = _era_year(groups["era"], groups["era_year"]) if groups["era"] else _number(groups["western"])
        month, day = _number(groups["month"]), _day(groups["day"], groups["last"])
        if groups["new_year"] or groups["year_end"]:
            month, day = (1, 1) if groups["new_year"] else (12, 31)
        yield here._replace(year=year, month=month, day=day)
    elif groups["letter"]:
        year = _era_year(groups["letter"], groups["letter_year"])
        yield here._replace(year=year, month=int(groups["lm"]), day=_number(groups["ld"]))
    elif groups["iy"]:
        yield here._replace(year=int(groups["iy"]), month=int(groups["im"]), day=int(groups["id"]))
    else:
        yield from _told_by_another(here, groups)


def _told_by_another(here: Written, groups: dict[str, str]) -> Iterator[Written]:
    """Dates whose year, month or day another date supplies."""
    if groups["month2"] or groups["month3"]:
        key = "2" if groups["month2"] else "3"
        month, day = _number(groups[f"month{key}"]), _day(groups[f"day{key}"], groups[f"last{key}"])
        here = here._replace(month=month, day=day)
        if groups["era2"]:
            yield here._replace(year=_era_year(groups["era2"], groups["era_year2"]))
        elif not groups["rel_year"]:
            yield here
        elif groups["rel_year"] in YEARS:
            yield here._replace(unit="year", step=YEARS[groups["rel_year"]])
        elif "明け" in groups["rel_year"]:
            yield here._replace(turn=True)
        else:
            yield here._replace(unit="unknown")  # 昨年, 今年: the day of writing is not known
    elif groups["rel_month"]:
        step = MONTHS.get(groups["rel_month"], 0)
        yield here._replace(unit="month", step=step, day=_day(groups["day4"], groups["last4"]))
    elif groups["month_end"]:
        yield here._replace(unit="month", day=LAST)
    elif groups["next_day"]:
        yield here._replace(day=_number(groups["next_day"]))
    elif groups["rel_day"]:
        yield from _relative_day(here, groups["rel_day"], of=groups["of"] is not None)
    elif groups["count"]:
        step = (_number(groups["count"]) or 0) * (1 if groups["way"] == "後" else -1)
        yield here._replace(unit=UNITS.get(groups["unit"] or "", "months"), step=step)
    elif groups["bare"]:
        yield here._replace(day=_number(groups["bare"]))


def _relative_day(here: Written, word: str, *, of: bool) -> Iterator[Written]:
    """翌日 counts from the date before; 来店の翌日 from something that has to be understood first."""
    here = here._replace(start=here.start + of)
    if of or word == "翌週":
        yield here._replace(unit="unknown")
    else:
        yield here._replace(unit="day", step=DAYS.get(word, 0))


def _number(numeral: str | None) -> int | None:
    value = japanese_number(numeral) if numeral else None
    return None if value is None else int(value)


def _era_year(era: str, year: str) -> int:
    return ERAS[era] + (1 if year == "元" else _number(year) or 0)


def _day(day: str | None, last: str | None) -> int | None:
    return LAST if last else _number(day)
