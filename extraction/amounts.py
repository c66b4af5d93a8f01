"""Amounts of money in a text, with their value and currency."""

import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from extraction.numerals import ONES, PLAIN, SCALES, english_number, japanese_number
from proleg.model import Language


class Amount(NamedTuple):
    """An amount at `start` to `end` (exclusive), its currency mark included; `value` in whole units of `currency`."""

    start: int
    end: int
    value: int
    currency: str


class Found(NamedTuple):
    """A number of the text. `currency` is None where no mark stands at it."""

    start: int
    end: int
    value: Decimal
    currency: str | None
    money_like: bool  # its wording alone suggests money: 金…, a bare "two million", 40万


CODES = r"JPY|USD|EUR|GBP|CHF|CNY|KRW|AUD|CAD|SGD|HKD|TWD"
CURRENCIES = {
    "¥": "JPY", "jp¥": "JPY", "yen": "JPY", "円": "JPY", "圓": "JPY", "€": "EUR", "euro": "EUR", "euros": "EUR",
    "ユーロ": "EUR", "$": "USD", "us$": "USD", "dollar": "USD", "dollars": "USD", "us dollars": "USD", "ドル": "USD",
    "米ドル": "USD", "£": "GBP", "pound": "GBP", "pounds": "GBP", "ポンド": "GBP", "英ポンド": "GBP", "人民元": "CNY",
    "ウォン": "KRW", "豪ドル": "AUD", "スイスフラン": "CHF", "francs": "CHF", "won": "KRW", "yuan": "CNY",
}  # fmt: skip
MARK_BEFORE = re.compile(rf"(?:JP¥|US\$|[¥￥€$£]|\b(?:{CODES})|\b[Yy]en)\s?$")
MARK_AFTER = {
    "en": re.compile(
        rf"[\s-]?(?:Japanese |US )?(?:(yen|euros?|(?:US )?dollars?|pounds?|francs|yuan|{CODES})\b|(円|€|¥))",
        re.IGNORECASE,
    ),
    "ja": re.compile(
        rf"\s?(円|圓|米ドル|豪ドル|英ポンド|スイスフラン|人民元|ドル|ユーロ|ポンド|ウォン|(?:{CODES}|yen)\b)",
        re.IGNORECASE,
    ),
}
NUMBER_WORD = "|".join([*ONES, "half", "hundred", "thousand", "million", "billion", "trillion"])
SCALE = "|".join(SCALES)
NUMBER = {
    "en": re.compile(
        # digits with an optional scale; or number words, in which "a" and "and" may stand
        rf"(?<![A-Za-z])(?:(?<![\w.,])\d(?:[\d,.]{{0,30}}\d|(?:[ \u00a0\u202f]\d{{3}})+(?![\d,.]))?(?:[\s-]?(?:{SCALE})\b)?+(?![\d%])"
        rf"|\b(?:an?[\s-](?=half|quarter|hundred|thousand|million|billion))?(?:{NUMBER_WORD})\b"
        rf"(?:[\s-](?:and[\s-])?(?:an?[\s-])?(?:{NUMBER_WORD}|quarter)\b){{0,14}}+)",
        re.IGNORECASE,
    ),
    "ja": re.compile(
        r"((?<![\u4e00-\u7b97\u7b99-\u9fff])金\s?|(?<=[月年額日金計])金\s?)?([\d〇一二三四五六七八九十百千万億兆](?:[\d〇一二三四五六七八九十百千万億兆,.、]|\s(?=\d)){0,40})"
    ),
}
# A bare "two million" is money unless a noun follows: "two million copies".
ENDS_PHRASE = re.compile(
    r"\s*(?:$|[.,;:!?)\]\"”’—–-]|(?:a|per|each) (?:month|year|week|day)\b|(?:to|for|on|in|by|and|but|at|from"
    r"|as|or|if|was|is|were|had|has|he|she|it|they|which|that|when|until|before|after|with|up|back|again|down|more|due|out|into|I|we)\b)"
)
MONEY_WORD = re.compile(
    r"price|paid|pay|rent\b|sum\b|amount|owe|cost|deposit|money|lent|borrow|offer|sold|sell|bought|buy|¥", re.IGNORECASE
)
# What is counted in 万 and is no money; and what makes 円 no amount of money that changes hands.
COUNTER = re.compile(
    r"[人名件個台部本冊株坪㎡平回字語年月日時歩票枚筆羽頭匹箱世戸ヘキkKmM％%分語]|パーセント|立方|アクセス|ポイント"
)
NO_AMOUNT = {
    "en": re.compile(r"[\s-](?:notes?|coins?|bills?|shops?|stamps?)\b", re.IGNORECASE),
    "ja": re.compile(r"札|玉|硬貨|ショップ|切手|未満の端数"),
}
VAGUE_BEFORE = {
    "en": re.compile(r"\b(?:several|many|few)\s$", re.IGNORECASE),
    "ja": re.compile(r"[数何幾]$|[一二三四五六七八九]、$"),
}


def amounts(text: str, lang: Language) -> tuple[Amount, ...]:
    """The amounts of money that `text` names, in order; no ages, counts, periods or rates.

    A number without a currency is an amount where its wording says so (金…, "two million" without a noun behind) or
    where the same figure stands elsewhere with a currency; it then takes the currency that prevails.
    """
    numbers = list(_english_numbers(text) if lang == "en" else _japanese_numbers(text))
    marked = {number.value for number in numbers if number.currency}
    counts = Counter(number.currency for number in numbers if number.currency)
    prevailing = counts.most_common(1)[0][0] if counts else "JPY"
    return tuple(
        Amount(number.start, number.end, int(number.value), number.currency or prevailing)
        for number in numbers
        if (number.currency or number.money_like or (number.value in marked and number.value >= 1000))
        and number.value == int(number.value)
        and number.value > 1  # "not one yen", 一円も
    )


def _english_numbers(text: str) -> Iterator[Found]:
    plain = text.translate(PLAIN)
    for match in NUMBER["en"].finditer(plain):
        start, end, currency = _with_currency(plain, match.start(), match.end(), "en")
        if not currency and len(match[0]) < 4:
            continue
        value = english_number(match[0])
        vague = VAGUE_BEFORE["en"].search(plain, max(0, start - 10), start) or NO_AMOUNT["en"].match(plain, end)
        if value is None or vague:
            continue
        money_like = (
            value >= 10_000
            and match[0][-2:].isalpha()
            and ENDS_PHRASE.match(plain, end) is not None
            and MONEY_WORD.search(plain, max(0, start - 200), end + 100) is not None
        )
        yield Found(start, end, value, currency, money_like)


def _japanese_numbers(text: str) -> Iterator[Found]:
    plain = text.translate(PLAIN)
    for match in NUMBER["ja"].finditer(plain):
        numeral = match[2].rstrip(",.、 \u3000\n")
        number_end = match.start(2) + len(numeral)
        value = japanese_number(re.sub(r"\s", "", numeral))
        if value is None or VAGUE_BEFORE["ja"].search(plain, max(0, match.start() - 2), match.start()):
            continue
        start, end, currency = _with_currency(plain, match.start(), number_end, "ja")
        if NO_AMOUNT["ja"].match(plain, end):
            continue
        money_like = (bool(match[1]) and value >= 100) or (numeral[-1] in "万億" and not COUNTER.match(plain, end))
        yield Found(start, end, value, currency, money_like)


def _with_currency(text: str, start: int, end: int, lang: Language) -> tuple[int, int, str | None]:
    """The span with the currency mark that stands before or behind it, and that currency."""
    if before := MARK_BEFORE.search(text, max(0, start - 5), start):
        return before.start(), end, _currency(before[0])
    if after := MARK_AFTER[lang].match(text, end):
        return start, after.end(), _currency(after[1] or after[2])
    return start, end, None


def _currency(mark: str) -> str:
    return CURRENCIES.get(mark.strip().lower(), mark.strip().upper())
