import time

import pytest

from extraction.split import sentences
from proleg.model import Language


def texts(text: str, lang: Language) -> list[str]:
    return [sentence.text for sentence in sentences(text, lang)]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Sato paid No. 3 Mill Rd. on time.",
        "Aoki K.K. sold it to Toda Ltd. for 2.5 million yen.",
        "J. Smith and Prof. A. Kuhn met Dr. Ito at 5 p.m. sharp.",
        'She wrote: "I will not pay. I never owed it." and left.',
        "He agreed (see Art. 541. It applies here) to pay.",
        "Under Art. 601 the rent, i.e. ¥90,000, fell due.",
        '"Will you pay?" asked Mori.',
    ],
)
def test_an_english_sentence_stays_whole(text: str) -> None:
    assert texts(text, "en") == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Y bought it from X. Payment was due in May.", ["Y bought it from X.", "Payment was due in May."]),
        ("He sued Aoki K.K. The company denied it.", ["He sued Aoki K.K.", "The company denied it."]),
        ('"I owe it." Mori then left. Why? Nobody knows!', ['"I owe it."', "Mori then left.", "Why?", "Nobody knows!"]),
        ("It cost ¥3,000. She paid.", ["It cost ¥3,000.", "She paid."]),
        ("They met at 5 p.m. He paid.", ["They met at 5 p.m.", "He paid."]),
    ],
)
def test_english_sentences_are_told_apart(text: str, expected: list[str]) -> None:
    assert texts(text, "en") == expected


def test_labels_and_bullets_stand_before_english_sentences() -> None:
    text = (
        "Facts\n\n1. Mori sold the car.\n(2) Abe paid. He left.\n* Mori kept it.\nII. The arrears. None.\n(a) Denied."
    )
    found = [(s.number, s.text) for s in sentences(text, "en")]
    assert found == [
        (None, "Facts"),
        ("1", "Mori sold the car."),
        ("(2)", "Abe paid."),
        (None, "He left."),
        (None, "Mori kept it."),
        ("II", "The arrears."),
        (None, "None."),
        ("(a)", "Denied."),
    ]


def test_a_line_broken_by_a_mail_program_reads_on() -> None:
    text = (
        "Dear Ms Ito,\n\nI write about the flat at 3 Mill Road which my client let to Mr\n"
        "Abe in 2021 for ninety thousand yen a month, payable in advance. It was\nhanded over in May."
        "\n\nYours,\nK. Mori"
    )
    assert texts(text, "en") == [
        "Dear Ms Ito,",
        "I write about the flat at 3 Mill Road which my client let to Mr\n"
        "Abe in 2021 for ninety thousand yen a month, payable in advance.",
        "It was\nhanded over in May.",
        "Yours,",
        "K. Mori",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "原告は、被告に対し、本件店舗（以下「本件店舗」という。）を賃貸した。",
        "森は「もう払わない。帰れ。」と言った。",
        "代金は1.5億円である。",
        "「契約は無しだ！」と森が言った。",
    ],
)
def test_a_japanese_sentence_stays_whole(text: str) -> None:
    assert texts(text, "ja") == [text]


def test_labels_and_headings_stand_before_japanese_sentences() -> None:
    text = (
        "第２　請求の原因\n１　原告は売った。被告は買った。\n(2)　令和６年の話である。\n①　認める。\n"
        "一、払った。\nア　否認する。\n・10月31日。森さんは来た。\n【被告の答弁】全部認める。\n２月８日に会った。"
    )
    assert [(s.number, s.text) for s in sentences(text, "ja")] == [
        ("第２", "請求の原因"),
        ("１", "原告は売った。"),
        (None, "被告は買った。"),
        ("(2)", "令和６年の話である。"),
        ("①", "認める。"),
        ("一", "払った。"),
        ("ア", "否認する。"),
        (None, "10月31日。"),
        (None, "森さんは来た。"),
        (None, "【被告の答弁】"),
        (None, "全部認める。"),
        (None, "２月８日に会った。"),
    ]


def test_japanese_lines_of_full_width_read_on() -> None:
    text = "原告は、令和６年４月１日、被告に対し、別紙物件目録記載の建物を賃\n料月額１０万円の約定で賃貸した。\n以上"
    assert texts(text, "ja") == [text[:-3], "以上"]


@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize("text", ["", " \n\t", "\x00", "\ud800。\ud800", "１", "1.\n2.\n", "。。。", '"', "（" * 50])
def test_odd_texts_give_sentences_that_stand_in_them(text: str, lang: Language) -> None:
    for sentence in sentences(text, lang):
        assert text[sentence.start : sentence.end] == sentence.text != ""


@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize("unit", ["a ", "（", "「", "1,", "A. ", "。", "\n", "1.\n", '"', "(a", "「（", "・", "*"])
def test_hostile_repetition_is_split_in_seconds(unit: str, lang: Language) -> None:
    text = unit * (200_000 // len(unit))
    start = time.perf_counter()
    sentences(text, lang)
    assert time.perf_counter() - start < 8
