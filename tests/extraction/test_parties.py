import time
from itertools import pairwise

import pytest

from extraction.parties import PartyTable, find_parties
from extraction.split import sentences
from proleg.model import Language


def table(text: str, lang: Language) -> PartyTable:
    return find_parties(text, lang, sentences(text, lang))


ENGLISH = [
    # findings, letter, e-mail, complaint, dispute, notes, exam
    ("Hana Mori sold a car to Ben Abe on 3 May 2024. Abe paid Mori nothing.", {"Hana Mori": {"Mori"}, "Ben Abe": {"Abe"}}),
    ("Mr. Tanaka leased the flat in Osaka to Ms. Kuhn in May. Tanaka wants it back.",
     {"Tanaka": {"Mr. Tanaka"}, "Kuhn": {"Ms. Kuhn"}}),
    ("Aoki Trading Co., Ltd. bought the Meridian Building from Toda K.K. in June. Toda was paid.",
     {"Aoki Trading Co., Ltd.": set(), "Toda K.K.": {"Toda"}}),
    ("The buyer, Lena Ruiz, paid the seller, Otto Kern. The buyer never saw the car.",
     {"Lena Ruiz": {"The buyer"}, "Otto Kern": {"the seller"}}),
    ('Ruth Baum (hereinafter "the Lessor") let the shop to Karl Voss (the "Lessee"). The Lessor now sues.',
     {"Ruth Baum": {"the Lessor", "The Lessor"}, "Karl Voss": set()}),
    ("X sold Y a painting. X's friend Z was there. Y paid X in March.", {"X": set(), "Y": set(), "Z": set()}),
    ("A and B agreed on the sale of a boat. A has delivered it. B refuses to pay A.", {"A": set(), "B": set()}),
    ("The plaintiff sold a lorry to the defendant on 3 May 2024. The defendant paid nothing.",
     {"the plaintiff": {"The plaintiff"}, "the defendant": {"The defendant"}}),
    ("1. Plaintiff: Nils Holm. Defendant: Orchid Foods K.K.\n2. The plaintiff sold the defendant rice.",
     {"Nils Holm": {"Plaintiff", "The plaintiff"}, "Orchid Foods K.K.": {"Defendant", "the defendant"}}),
    ("I, Petra Lang, let my garage to Mr Iwata. I gave him the keys. He has paid me nothing.",
     {"Petra Lang": {"I", "my", "me"}, "Iwata": {"Mr Iwata", "him", "He"}}),
    ("My landlord let the room to me in May. I paid him nothing.", {"the landlord": {"My landlord", "him"}, "I": {"me"}}),
    ("Erik van der Berg rented a barn from Fiona O'Brien. Van der Berg never paid O'Brien.",
     {"Erik van der Berg": set(), "Fiona O'Brien": {"O'Brien"}}),
    ("Mrs Sato, who lives in Hill Street, sold the piano to her cousin Rika Endo. She was paid by Endo.",
     {"Sato": {"Mrs Sato"}, "Rika Endo": {"Endo"}}),
    ("In October the Kittiwake was sold by Jon Dale to Ida Stern at Lake Biwa. On Monday Stern paid.",
     {"Jon Dale": set(), "Ida Stern": {"Stern"}}),
    ("Tom Wilk lent his brother Max Wilk a car. Wilk sold it.", {"Tom Wilk": set(), "Max Wilk": {"his brother"}}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ENGLISH, ids=[text[:30] for text, _ in ENGLISH])
def test_english_parties(text: str, expected: dict[str, set[str]]) -> None:
    parties = table(text, "en").parties
    assert set(parties) == set(expected)
    for name, others in expected.items():
        assert others <= set(parties[name])


JAPANESE = [
    ("原告は、令和6年5月1日、被告に対し、車を売った。", {"原告": set(), "被告": set()}),
    ("原告（山口商事株式会社）は被告岡本に店舗を賃貸した。山口商事は岡本から賃料を受け取った。",
     {"山口商事株式会社": {"原告", "山口商事"}, "岡本": {"被告"}}),
    ("Xは、Yに対し、絵を売った。Yの母Zは同意していない。", {"X": set(), "Y": set(), "Z": set()}),
    ("甲は、乙から土地を買い受けた。乙は甲に登記を移さない。（甲1、乙2）", {"甲": set(), "乙": set()}),
    ("中村さんは、友人の上野さんに車を貸しました。上野さんは返しません。", {"中村": {"中村さん"}, "上野": {"上野さん"}}),
    ("株式会社ひまわり建設（以下「甲」という。）は、田辺一郎（以下「乙」という。）に家屋を売った。甲は乙に引き渡した。",
     {"株式会社ひまわり建設": {"甲"}, "田辺一郎": {"乙"}}),
    ("私、村井と申します。弟の村井健二が、佐々木様から犬を買いました。健二は17歳です。私は反対です。",
     {"村井": {"私"}, "村井健二": {"健二"}, "佐々木": {"佐々木様"}}),
    ("弊社（有限会社つばめ）は、大野氏に機械を売った。大野氏は弊社に一円も払わない。",
     {"有限会社つばめ": {"弊社"}, "大野": {"大野氏"}}),
    ("買主は三浦さん、売主は藤井さん。三浦さんは藤井さんに10万円を払った。",
     {"三浦": {"買主", "三浦さん"}, "藤井": {"売主", "藤井さん"}}),
    ("賃貸人は、賃借人に対し、賃料の支払を催告した。", {"賃貸人": set(), "賃借人": set()}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), JAPANESE, ids=[text[:15] for text, _ in JAPANESE])
def test_japanese_parties(text: str, expected: dict[str, set[str]]) -> None:
    found = table(text, "ja")
    assert set(found.parties) == set(expected)
    for name, others in expected.items():
        forms = {text[m.start : m.end] for m in found.mentions if m.name == name} | set(found.parties[name])
        assert {form.rstrip("さん氏様") for form in others} <= {form.rstrip("さん氏様") for form in forms}


@pytest.mark.parametrize(
    ("text", "lang", "plaintiff", "defendant"),
    [
        ("Hana Mori v. Ben Abe\n\nMori sold Abe a car.", "en", "Hana Mori", "Ben Abe"),
        ("Hana Mori sold Ben Abe a car. Mori is suing Abe for the price.", "en", "Hana Mori", "Ben Abe"),
        ("The plaintiff, Hana Mori, sold the defendant, Ben Abe, a car.", "en", "Hana Mori", "Ben Abe"),
        ("Hana Mori sold Ben Abe a car. He likes it.", "en", None, None),
        ("森は、阿部に車を売った。森は、阿部に対し、代金の支払を求めている。", "ja", "森", "阿部"),
        ("原告森は、被告阿部に車を売った。", "ja", "森", "阿部"),
        ("森は、阿部に車を売った。", "ja", None, None),
    ],
)
def test_the_sides_are_those_that_the_text_names(
    text: str, lang: Language, plaintiff: str | None, defendant: str | None
) -> None:
    found = table(text, lang)
    assert (found.plaintiff, found.defendant) == (plaintiff, defendant)


def test_a_pronoun_that_two_parties_fit_is_left_open() -> None:
    text = "Mr Mori met Mr Abe on 3 May 2024. He sold him a car."
    assert {text[m.start : m.end] for m in table(text, "en").mentions} == {"Mr Mori", "Mr Abe"}


def test_a_surname_that_two_parties_share_is_left_open() -> None:
    text = "Tom Wilk lent Max Wilk a car. Then Wilk sold it."
    last = text.rindex("Wilk")
    assert all(mention.start != last for mention in table(text, "en").mentions)


def test_a_pronoun_in_a_quotation_belongs_to_its_speaker() -> None:
    text = 'I, Petra Lang, let my garage to Mr Iwata. He said: "I shall pay." I waited.'
    inside = text.index("I shall")
    assert all(mention.start != inside for mention in table(text, "en").mentions)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("In Osaka it rained on Monday. Payment was made. The Summary Court sat in May. Article 541 applies.", "en"),
        ("代金は支払われた。令和6年4月、本件店舗の登記が移転した。東京地方裁判所の判断。", "ja"),
    ],
)
def test_places_courts_and_things_are_no_parties(text: str, lang: Language) -> None:
    assert table(text, lang).parties == {}


@pytest.mark.parametrize(("text", "lang"), [(t, "en") for t, _ in ENGLISH] + [(t, "ja") for t, _ in JAPANESE])
def test_mentions_are_in_order_and_apart(text: str, lang: Language) -> None:
    mentions = table(text, lang).mentions
    assert all(before.end <= after.start for before, after in pairwise(mentions))


def test_names_by_the_thousand_are_told_apart_in_seconds() -> None:
    text = " ".join(f"N{chr(97 + i % 26)}{chr(97 + i // 26 % 26)}{chr(97 + i // 676)} sold it." for i in range(5000))
    start = time.perf_counter()
    table(text, "en")
    assert time.perf_counter() - start < 10


@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize("text", ["", "\x00", "\ud800は", "Mr", "原告", "（", "\u202eMr Mori\u202c sold it."])
def test_odd_texts_do_no_harm(text: str, lang: Language) -> None:
    for mention in table(text, lang).mentions:
        assert 0 <= mention.start < mention.end <= len(text)


@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize(
    "unit",
    [
        "a ",
        "（",
        "1,",
        "金",
        "Mr Mori ",
        "X ",
        "原告は",
        "森は。",
        "He sold. ",
        "Ann Mori sold it. ",
        "the buyer, ",
        "「",
        "A. ",
    ],
)
def test_hostile_repetition_is_searched_in_seconds(unit: str, lang: Language) -> None:
    text = unit * (100_000 // len(unit))
    start = time.perf_counter()
    table(text, lang)
    assert time.perf_counter() - start < 10
