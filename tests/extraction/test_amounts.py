import time

import pytest

from extraction.amounts import amounts
from proleg.model import Language


def found(text: str, lang: Language) -> list[tuple[str, int, str]]:
    return [(text[a.start : a.end], a.value, a.currency) for a in amounts(text, lang)]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("¥3,000,000", 3_000_000),
        ("￥300,000", 300_000),
        ("¥ 1.5 million", 1_500_000),
        ("¥300k", 300_000),
        ("2.5 million yen", 2_500_000),
        ("1.98m yen", 1_980_000),
        ("two and a half million yen", 2_500_000),
        ("half a million yen", 500_000),
        ("a million yen", 1_000_000),
        ("ninety thousand yen", 90_000),
        ("three hundred and fifty thousand yen", 350_000),
        ("one million two hundred thousand yen", 1_200_000),
        ("One Million Yen", 1_000_000),
        ("fifty-five thousand yen", 55_000),
        ("JPY 300,000", 300_000),
        ("450,000 JPY", 450_000),
        ("Yen 80,000", 80_000),
        ("1 200 000 yen", 1_200_000),
        ("1.200.000 yen", 1_200_000),
        ("850 yen", 850),
        ("300,000-yen", 300_000),
    ],
)
def test_english_amounts(written: str, value: int) -> None:
    assert found(f"He paid {written} in May.", "en") == [(written, value, "JPY")]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("金1,000万円", 10_000_000),
        ("金壱百萬円", 1_000_000),
        ("金参拾伍万円", 350_000),
        ("1億2000万円", 120_000_000),
        ("1億2000万", 120_000_000),
        ("二〇〇万円", 2_000_000),
        ("二百三十万円", 2_300_000),
        ("１９万５０００円", 195_000),
        ("1万9800円", 19_800),
        ("１，５００，０００円", 1_500_000),
        ("¥3,000,000", 3_000_000),
        ("￥３００，０００", 300_000),
        ("12万5千円", 125_000),
        ("3千円", 3_000),
        ("1千500万円", 15_000_000),
        ("2.5億円", 250_000_000),
        ("金一、二〇〇、〇〇〇円", 1_200_000),
        ("金三百万円", 3_000_000),
        ("40万", 400_000),
        ("金 500,000 円", 500_000),
        ("300000円", 300_000),
        ("百五十円", 150),
    ],
)
def test_japanese_amounts(written: str, value: int) -> None:
    assert found(f"被告は、{written}を支払った。", "ja") == [(written, value, "JPY")]


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("EUR 2,000 and $ 40,000 and 300 pounds", "en", [(2_000, "EUR"), (40_000, "USD"), (300, "GBP")]),
        ("3万ドルと2000ユーロ", "ja", [(30_000, "USD"), (2_000, "EUR")]),
    ],
)
def test_other_currencies_keep_their_number(text: str, lang: Language, expected: list[tuple[int, str]]) -> None:
    assert [(value, currency) for _, value, currency in found(text, lang)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "She was 17 and he was forty-two when two of them met at 3 Mill Road.",
        "On 12 March 2021 three months of rent were due at 5% a year.",
        "The book sold two million copies at a good price.",
        "Not one yen came back, not a yen.",
        "He paid with two 10,000-yen notes.",
        "Article 541, paragraph 2, No. 300; 900 square metres; 12.30 p.m.",
        "several thousand yen",
    ],
)
def test_english_numbers_that_are_no_amounts(text: str) -> None:
    assert found(text, "en") == []


@pytest.mark.parametrize(
    "text",
    [
        "当時17歳の原告は、令和六年三月二十日、二、三日遅れて来た。",
        "年3パーセントの割合、5年間、民法715条1項、地番57番、三百平方メートル",
        "来場者は5万人、発行部数は10万部であった。",
        "一円も払われていない。１円も返さない。",
        "数万円の損、何万円も、十数万円",
        "一万円札が入っていた。",
        "金曜日に金沢の金物店へ行った。",
    ],
)
def test_japanese_numbers_that_are_no_amounts(text: str) -> None:
    assert found(text, "ja") == []


def test_the_mark_of_an_amount_is_told_from_the_price_before_it() -> None:
    assert found("代金三百万円、代金金300万円、一か月金十四万円", "ja") == [
        ("三百万円", 3_000_000, "JPY"),
        ("金300万円", 3_000_000, "JPY"),
        ("金十四万円", 140_000, "JPY"),
    ]


def test_a_bare_figure_counts_where_it_stands_elsewhere_with_its_currency() -> None:
    text = 'He borrowed 900,000 yen. He wrote: "I owe you the 900,000, bear with me until 2024."'
    assert found(text, "en") == [("900,000 yen", 900_000, "JPY"), ("900,000", 900_000, "JPY")]


def test_a_bare_number_in_words_counts_where_it_is_about_money() -> None:
    assert found("She was to pay a hundred thousand, and he offered five million.", "en") == [
        ("a hundred thousand", 100_000, "JPY"),
        ("five million", 5_000_000, "JPY"),
    ]


@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize(
    "text", ["", "\x00¥\x00", "\ud800円", "¥", "円", "金", "¥" + "9" * 5000, "万億兆", "¥１２３\u202e45"]
)
def test_odd_texts_do_no_harm(text: str, lang: Language) -> None:
    for amount in amounts(text, lang):
        assert 0 <= amount.start < amount.end <= len(text)


@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize(
    "unit", ["a ", "（", "1,", "金", "1 ", "one ", "1 000 ", "万", "十", "¥", "9", "a half ", "、一", "yen "]
)
def test_hostile_repetition_is_searched_in_seconds(unit: str, lang: Language) -> None:
    text = unit * (200_000 // len(unit))
    start = time.perf_counter()
    amounts(text, lang)
    assert time.perf_counter() - start < 8
