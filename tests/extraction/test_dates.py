import time

import pytest

from extraction.dates import dates
from extraction.split import sentences
from proleg.model import Language


def found(text: str, lang: Language) -> list[tuple[str, str | None]]:
    return [(text[d.start : d.end], d.value) for d in dates(text, lang, sentences(text, lang))]


def values(text: str, lang: Language) -> list[str | None]:
    return [value for _, value in found(text, lang)]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("12 March 2021", "2021-03-12"),
        ("12th March, 2021", "2021-03-12"),
        ("March 12, 2021", "2021-03-12"),
        ("March 12th 2021", "2021-03-12"),
        ("the first of May 2021", "2021-05-01"),
        ("2021-03-12", "2021-03-12"),
        ("2021/3/12", "2021-03-12"),
        ("3.12.2021", "2021-12-03"),
        ("25/12/2021", "2021-12-25"),
        ("12/25/2021", "2021-12-25"),
        ("3/12/2021", None),
        ("4 Nov 24", "2024-11-04"),
        ("Sept. 5, 2024", "2024-09-05"),
        ("June 2024", "2024-06"),
        ("early May 2023", "2023-05"),
        ("the end of 2023", "2023-12-31"),
        ("the end of February 2024", "2024-02-29"),
        ("31 June 2024", None),
    ],
)
def test_english_dates(written: str, value: str | None) -> None:
    assert values(f"Mori sold it on {written}.", "en") == [value]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("令和5年4月1日", "2023-04-01"),
        ("令和元年５月１日", "2019-05-01"),
        ("平成30年6月1日", "2018-06-01"),
        ("平成三十年六月一日", "2018-06-01"),
        ("昭和六十三年十二月三十一日", "1988-12-31"),
        ("R5.4.1", "2023-04-01"),
        ("H30.6", "2018-06"),
        ("2024年4月1日", "2024-04-01"),
        ("２０２４年４月１日", "2024-04-01"),
        ("二〇二四年四月一日", "2024-04-01"),
        ("2024/4/1", "2024-04-01"),
        ("令和6年2月末日", "2024-02-29"),
        ("令和6年の元日", "2024-01-01"),
        ("令和6年4月", "2024-04"),
        ("令和6年4月上旬", "2024-04"),
        ("平成31年（2019年）4月1日", "2019-04-01"),
        ("令和6年2月30日", None),
    ],
)
def test_japanese_dates(written: str, value: str | None) -> None:
    assert values(f"被告は、{written}、これを買った。", "ja") == [value]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sold on 2 October 2023. Three days later she moved in.", ["2023-10-02", "2023-10-05"]),
        ("On 4 May 2024 he paid; the next day he left.", ["2024-05-04", "2024-05-05"]),
        ("On 4 May 2024 he paid, and she moved in the same day.", ["2024-05-04", "2024-05-04"]),
        ("On 12 March 2024 (a Tuesday) he called. The following Monday he paid.", ["2024-03-12", "2024-03-18"]),
        ("On 31 January 2024 he paid. One month later he left.", ["2024-01-31", "2024-02-29"]),
        ("She wrote on 7 October 2024 that he must pay by the 31st.", ["2024-10-07", "2024-10-31"]),
        ("She wrote on 27 October 2024 that he must pay by the 3rd.", ["2024-10-27", "2024-11-03"]),
        ("Sold on 2 May 2024. On 1 October he paid.", ["2024-05-02", "2024-10-01"]),
        ("Sold on 20 November 2024. On 10 January he paid.", ["2024-11-20", "2025-01-10"]),
        ("On 3 March he called. Nothing else.", [None]),
        ("Rent for June to September 2024 is due.", ["2024-06", "2024-09"]),
        ("Rent for March, April and May 2025 is due.", ["2025-03", "2025-04", "2025-05"]),
        ("Let from 15 June to 14 June 2025.", ["2024-06-15", "2025-06-14"]),
        ("He came on 3 and 10 May 2024.", ["2024-05-03", "2024-05-10"]),
        ("Sold on 5 June 2024, payable by the end of the following month.", ["2024-06-05", "2024-07-31"]),
        ("Sold on 5 June 2024, to be delivered on 1 May of the following year.", ["2024-06-05", "2025-05-01"]),
        ("On 5 June 2024 he agreed to pay it back on 1 March 2025. On 10 July he left.",
         ["2024-06-05", "2025-03-01", "2024-07-10"]),
        ("On 5 June 2024 he paid. A few days later he left.", ["2024-06-05", None]),
        ("The day after, he left.", [None]),
    ],
)  # fmt: skip
def test_english_dates_told_by_others(text: str, expected: list[str | None]) -> None:
    assert values(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("令和6年4月5日に売り、同日引き渡した。", ["2024-04-05", "2024-04-05"]),
        ("令和6年4月5日に売り、翌日引き渡した。", ["2024-04-05", "2024-04-06"]),
        ("令和6年4月5日に売り、同年5月1日に渡し、同月10日に払った。", ["2024-04-05", "2024-05-01", "2024-05-10"]),
        ("令和6年11月5日に売り、代金は翌年3月末日払いとした。", ["2024-11-05", "2025-03-31"]),
        ("令和6年11月5日に売り、代金は翌月末日に払う約束だった。", ["2024-11-05", "2024-12-31"]),
        ("令和6年11月25日に告げた。年が明けて1月17日に払った。", ["2024-11-25", "2025-01-17"]),
        ("令和6年11月25日に告げた。3日後に払った。2週間後に来た。", ["2024-11-25", "2024-11-28", "2024-12-12"]),
        ("令和6年4月から12月まで集めた。", ["2024-04", "2024-12"]),
        ("昨年（令和6年）5月12日に買い、8月20日に認めた。", ["2024-05-12", "2024-08-20"]),
        ("令和7年6月3日に買った。翌4日に取り消した。", ["2025-06-03", "2025-06-04"]),
        ("令和7年7月7日、14日までに払うよう求めた。", ["2025-07-07", "2025-07-14"]),
        (
            "令和6年4月5日、弁済期を同年9月30日と定めて貸し、同日、交付した。",
            ["2024-04-05", "2024-09-30", "2024-04-05"],
        ),
        ("令和6年4月5日に貸し、月末に返す約束だった。", ["2024-04-05", "2024-04-30"]),
        ("契約の翌日に払った。", [None]),
        ("昨年5月12日に買った。", [None]),
    ],
)
def test_japanese_dates_told_by_others(text: str, expected: list[str | None]) -> None:
    assert values(text, "ja") == expected


def test_a_computed_date_names_the_one_it_was_computed_from() -> None:
    text = "Sold on 2 October 2023. Three days later she moved in."
    stated, computed = dates(text, "en", sentences(text, "en"))
    assert stated.antecedent is None
    assert computed.antecedent is not None
    assert text[computed.antecedent.start : computed.antecedent.end] == "2 October 2023"


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("He may march to the office; the second-hand van cost 3,000 yen, 5 of 10.", "en"),
        ("June Carter and April Moss met May Lind on the 5th floor. As to the first, no.", "en"),
        ("For three months he paid nothing for 14 days and 2 weeks.", "en"),
        ("3か月間、10日以内に、二、三日、月額10万円、5日間、１２分の１、３日分", "ja"),
    ],
)
def test_what_looks_like_a_date_and_is_none(text: str, lang: Language) -> None:
    assert found(text, lang) == []


@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize(
    "text", ["", "\x00", "\ud8005月", "99月99日", "令和99年13月40日", "9999-12-31 the next day", "翌日"]
)
def test_odd_texts_do_no_harm(text: str, lang: Language) -> None:
    for mention in dates(text, lang, sentences(text, lang)):
        assert 0 <= mention.start < mention.end <= len(text)


@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize(
    "unit",
    [
        "a ",
        "（",
        "1,",
        "金",
        "1 ",
        "5月",
        "同日、",
        "3 May ",
        "2024年",
        "the same day ",
        "一",
        "12/",
        "5 and 6 ",
        "May ",
        "by 3 May ",
    ],
)
def test_hostile_repetition_is_searched_in_seconds(unit: str, lang: Language) -> None:
    text = unit * (200_000 // len(unit))
    start = time.perf_counter()
    dates(text, lang, sentences(text, lang))
    assert time.perf_counter() - start < 10
