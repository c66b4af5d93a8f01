"""Numbers in words: English number words and kanji numerals."""

import re
from decimal import Decimal

SMALL = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
TEENS = "seventeen eighteen nineteen"
TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
ONES = {word: value for value, word in enumerate(f"{SMALL} {TEENS}".split())}
ONES |= {word: 10 * value for value, word in enumerate(TENS.split(), 2)}
SCALES = {
    "thousand": 10**3, "k": 10**3, "million": 10**6, "mn": 10**6, "mil": 10**6, "m": 10**6,
    "billion": 10**9, "bn": 10**9, "trillion": 10**12,
}  # fmt: skip
FRACTIONS = {"half": Decimal("0.5"), "quarter": Decimal("0.25")}

KANJI_AS_DIGITS = str.maketrans("〇一二三四五六七八九", "0123456789")
KANJI_UNITS = {"十": 10, "百": 100, "千": 1000}
KANJI_SCALES = {"万": 10**4, "億": 10**8, "兆": 10**12}
# One character for one, so that offsets stay: full width, the numerals of deeds, and the marks between digits.
PLAIN = str.maketrans(
    "０１２３４５６７８９，．￥壱壹弌弐貳弍参參肆伍陸漆捌玖拾佰陌仟阡萬零○◯",
    "0123456789,.¥一一一二二二三三四五六七八九十百百千千万〇〇〇",
)
SEGMENT = re.compile(r"([\d.,、〇一二三四五六七八九十百千]*)([万億兆]?)")


def english_number(words: str) -> Decimal | None:
    """The value of "two and a half million", "a hundred thousand" or "1.5 million"; None where it is no number."""
    total, group, current = Decimal(0), Decimal(0), Decimal(0)
    seen = False
    for word in re.findall(r"[a-z]+|\d[\d,. \u00a0\u202f]*", words.lower()):
        if word in ("and", "a", "an"):
            if word != "and" and not current and not group:
                current = Decimal(1)
            continue
        if word[0].isdigit():
            digits = digits_value(word)
            if digits is None:
                return None
            current += digits
        elif word in ONES:
            current += ONES[word]
        elif word in FRACTIONS:
            # "half a million", "two and a half million"; in "a half" the one was only the article.
            current = (current if seen else Decimal(0)) + FRACTIONS[word]
        elif word == "hundred":
            current = (current or Decimal(1)) * 100
        elif word in SCALES:
            total += (group + current or Decimal(1)) * SCALES[word]
            group = current = Decimal(0)
        else:
            return None
        seen = True
    return total + group + current if seen else None


def digits_value(digits: str) -> Decimal | None:
    """The value of `1,200,000`, `1.200.000`, `1 200 000` or `2.5`; None where the marks do not make a number."""
    digits = digits.strip(" ,.\u00a0\u202f")
    if re.fullmatch(r"\d{1,3}(?:\.\d{3}){2,}|\d{1,3}(?:[ \u00a0\u202f]\d{3})+", digits):
        digits = re.sub(r"\D", "", digits)
    if not re.fullmatch(r"(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,4}(?:,\d{4})+)(?:\.\d+)?", digits) or len(digits) > 30:
        return None
    return Decimal(digits.replace(",", ""))


def japanese_number(numeral: str) -> Decimal | None:
    """The value of `1億2000万`, `二〇〇万`, `壱百萬`, `１９万５０００` or `12万5千`; None where it is no number."""
    total, last_scale = Decimal(0), 10**16
    for digits, scale in SEGMENT.findall(numeral.translate(PLAIN)):
        if not digits and not scale:
            continue
        value = _below_ten_thousand(digits) if digits else Decimal(1)
        factor = KANJI_SCALES.get(scale, 1)
        if value is None or factor >= last_scale:
            return None
        total += value * factor
        last_scale = factor
    return total if last_scale < 10**16 else None


def _below_ten_thousand(digits: str) -> Decimal | None:
    """The value of what stands before 万, 億 or the end: `1,200`, `2.5`, `二〇〇`, `三百五十`, `5千`, `1千500`."""
    digits = digits.replace("、", ",").strip(",.")
    if not re.search("[十百千]", digits):
        return digits_value(digits.translate(KANJI_AS_DIGITS))
    total = Decimal(0)
    for coefficient, unit in re.findall(r"([^十百千]*)([十百千]?)", digits):
        if coefficient or unit:
            value = _below_ten_thousand(coefficient) if coefficient else Decimal(1)
            if value is None:
                return None
            total += value * KANJI_UNITS.get(unit, 1)
    return total
