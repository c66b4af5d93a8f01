"""Facts, grounds and amounts in words, in English and Japanese."""

import datetime
import re
from collections.abc import Mapping

from proleg.model import ISO_DATE, ArgumentType, Language, Value
from proleg.rulebase import Predicate

MONTHS = (  # not from the locale, which the machine decides
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
CURRENCY_SIGNS = {"JPY": "¥", "EUR": "€", "USD": "$", "GBP": "£"}
CURRENCY_WORDS_JA = {"JPY": "円", "EUR": "ユーロ", "USD": "ドル", "GBP": "ポンド"}
ERAS = ((datetime.date(2019, 5, 1), "令和", 2018), (datetime.date(1989, 1, 8), "平成", 1988),
        (datetime.date(1926, 12, 25), "昭和", 1925))  # fmt: skip
NOT_STATED = {"en": "(not stated)", "ja": "（不明）"}
HOLE = re.compile(r"\{(\w+)\}")


def money(amount: int, lang: Language, currency: str = "JPY") -> str:
    """`¥1,200,000` in English, `120万円` in Japanese (万 and 億 as courts write them)."""
    if lang == "en":
        return f"{CURRENCY_SIGNS.get(currency, currency + ' ')}{amount:,}"
    digits = "".join(
        f"{part}{unit}"
        for part, unit in ((amount // 10**8, "億"), (amount % 10**8 // 10**4, "万"), (amount % 10**4, ""))
        if part
    )
    return f"{digits or '0'}{CURRENCY_WORDS_JA.get(currency, ' ' + currency)}"


def date(value: str, lang: Language) -> str:
    """An ISO day or month in words: `5 October 2023`, `令和5年10月5日`; anything else as it is."""
    if not ISO_DATE.fullmatch(value):
        return value
    year, month, *rest = map(int, value.split("-"))
    if lang == "en":
        return " ".join([*map(str, rest), MONTHS[month - 1], str(year)])
    first = datetime.date(year, month, rest[0] if rest else 1)
    era = next((f"{name}{year - base if year - base > 1 else '元'}年" for start, name, base in ERAS if first >= start),
               f"{year}年")  # fmt: skip
    return f"{era}{month}月" + (f"{rest[0]}日" if rest else "")


def value(item: Value, kind: ArgumentType, lang: Language, currency: str = "JPY") -> str:
    """One argument in words."""
    if item is None:
        return NOT_STATED[lang]
    if kind == "money" and isinstance(item, int):
        return money(item, lang, currency)
    if kind == "date":
        return date(str(item), lang)
    return str(item)


def sentence(
    predicate: Predicate, args: Mapping[str, Value], lang: Language, currency: str = "JPY", template: str | None = None
) -> str:
    """The predicate's sentence with its arguments filled in; `template` stands in for the predicate's own."""

    def filled(hole: re.Match[str]) -> str:
        name = hole[1]
        return value(args.get(name), predicate.args[name], lang, currency)

    return HOLE.sub(filled, template or (predicate.en if lang == "en" else predicate.ja))
