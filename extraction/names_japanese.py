"""Names of persons and organisations in Japanese text."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from sudachipy import Dictionary, Morpheme, SplitMode

from extraction.split import Sentence
from extraction.words_japanese import (
    COMMON,
    FORM,
    HONORIFICS,
    KIN,
    NOT_AFTER_ROLE,
    ORGANISATION_END,
    PREFIXES,
    ROLES,
    SHORT_SURNAMES,
)


class Token(NamedTuple):
    """A word of the text with the parts of its part of speech that matter here."""

    start: int
    end: int
    text: str
    noun: bool
    kind: str  # 姓, 名, 人名, 地名, 固有名詞, 数詞, 普通名詞, …
    known: bool  # in the dictionary


class Name(NamedTuple):
    """A noun that may name a party, at `start` to `end` (exclusive) without role and honorific.

    `outer` to `tail` take these in. `person`: its words are a person's name; `sure`: the words around it say that it is
    a party; `acts`: the word behind says so, and the noun is no word of the dictionary. `role`: 原告 in 原告小松原; `kin`: 弟 in 弟の沢渡修.
    """

    start: int
    end: int
    outer: int
    tail: int
    text: str
    surname: str
    sure: bool
    person: bool
    acts: bool
    role: str = ""
    kin: str = ""


PIECE = 10_000  # characters: Sudachi refuses more than 49,149 bytes at once
LONE = re.compile("[\ud800-\udfff]")
ROLE_START = re.compile(rf"(?:{'|'.join(sorted([*ROLES, *PREFIXES], key=len, reverse=True))})[・＝：:]?")
HONORIFIC = re.compile("|".join(HONORIFICS))
KIN_BEFORE = re.compile(rf"(?P<kin>{'|'.join(sorted(KIN, key=len, reverse=True))})(?:の|である|、|・|だった)$")
# Behind a name: what only a person or organisation does or undergoes.
ACT_BEHIND = re.compile(
    r"に対し|との間|と(?:の間|示し合わせ|合意|契約)|に(?:到達|通知|告げ|伝え|催告|請求|売|譲|貸|賃貸|転貸|引き渡|引渡|交付|渡し|支払|返還|返し|頼|依頼|求め|届|知らせ|書面|電話|連絡|賠償|対する|代わって|無断|断り|住|使用させ|明け渡)"
    r"|から(?:[^、。「]{0,25})(?:買|借|受け|受領|訴え|譲り受け|賃借|購入|引渡し|通知|請求|催告|電話|手紙|頼まれ|言われ|求められ)|(?:は|が|も)[^。「]{0,60}(?:買|売|借り|貸|払|述べ|主張|認め|否認|争|言|求め|解除|取り消|取消|承諾|同意|約束|契約|知ら|告げ"
    r"|伝え|渡し|引き渡|受け取|応じ|拒|断っ|催告|請求|通知|頼|申し入れ|申し出|使用|住|営|経営|相続|所有|購入|賃貸|賃借|転貸|明け渡|免除|信じ|だま|欺|脅|署名|払っ|待っ|行っ|来)|名義|方に|に「|は「|の(?:代理人|主張|請求|言い分|長男|子|母|父|妻|夫)|と申し|といいます|を訴え|を相手|を被告"
)
ROLES_AND_PREFIXES = frozenset([*ROLES, *PREFIXES])
PERSONAL = ("姓", "名", "人名")
TAILS = frozenset(
    [
        "方",
        "側",
        "ら",
        "名義",
        "宅",
        "本人",
        "自身",
        "達",
        "たち",
        "間",
        "内",
        "所有",
        "両名",
        "夫妻",
        "ども",
        "双方",
        "等",
        "邸",
    ]
)
LETTER = re.compile(r"[A-ZＡ-Ｚ甲乙丙丁戊](?:社|銀行|商店|会社|店|組合|不動産|工務店|建設|商事)?")
SELF_BEFORE = re.compile(r"(?:私|わたくし|わたし|僕|当方|弊社|当社|弊店|当店)(?:、|は、?|こと|である|[（(])?$")
INTRODUCED = re.compile(r"(?:を営む|を経営する|に勤める|に住む|在住の|と名乗る|を業とする)$")
SALUTATION = re.compile(r"(?:先生|様|殿|御中|さん)?(?:へ)?[ 　]*\n")
NO_NAME = re.compile(r"[0-9０-９]|^[ぁ-ん]{1,2}$|令和|平成|昭和|大正|明治")
NO_NAME_END = re.compile(
    r"(?:市|区|町|村|県|府|都|駅|号室|番地|号|建物|土地|マンション|アパート|ビル|荘|山林|原野|裁判所|法務局"
    r"|警察署|市役所|課|契約|債権|代金|賃料|登記|期日|書面|請求|主張|意思表示|店舗|倉庫|駐車場|家屋|住宅|年月日|条|項|法|一式|方法|名目|弁論|口頭|前提|事実|証拠|番|丁目|物件|目録)$"
)
# A run of ordinary words that stands where a name would: 娘の結婚, 弟の部屋.
ORDINARY = re.compile(
    r"[ぁ-ん]{3,}|(?:話|部屋|名|家|店|代|結婚|病気|希望|主張|求め|承諾|同意|代わり|依頼|了解|債務|借金|前|後|方|ため|もの|こと)$"
)
ROLE_BEFORE = re.compile(
    rf"(?P<role>{'|'.join(sorted(ROLES, key=len, reverse=True))})(?P<way>・|＝|：|:|である|の|、|は|[ 　（(])$"
)


@cache
def _dictionary() -> Dictionary:
    return Dictionary()


def tokens(text: str, sentences: Sequence[Sentence]) -> Iterator[list[Token]]:
    """The words of every sentence."""
    tokenizer = _dictionary().tokenizer(mode=SplitMode.C)
    for sentence in sentences:
        for offset in range(sentence.start, sentence.end, PIECE):
            piece = LONE.sub("〓", text[offset : min(offset + PIECE, sentence.end)])
            yield [_token(morpheme, offset) for morpheme in tokenizer.tokenize(piece)]


@cache
def _part(pos: tuple[str, ...]) -> tuple[bool, str]:
    noun = pos[:2] in (("接尾辞", "名詞的"), ("記号", "文字")) or pos[0] in ("名詞", "接頭辞")
    if pos[1] == "固有名詞":
        return noun, pos[3] if pos[3] in ("姓", "名") else pos[2] if pos[2] != "一般" else "固有名詞"
    return noun, pos[1] if pos[0] == "名詞" else pos[0]


def _token(morpheme: Morpheme, offset: int) -> Token:
    noun, kind = _part(morpheme.part_of_speech())
    return Token(
        offset + morpheme.begin(), offset + morpheme.end(), morpheme.surface(), noun, kind, not morpheme.is_oov()
    )


def names(text: str, sentences: Sequence[Sentence]) -> list[Name]:
    """Every noun that may name a party, in order; without those that no party is called."""
    found = []
    for words in tokens(text, sentences):
        for run, honorific in _runs(words):
            name = _name(text, run, honorific)
            if name:
                found.append(name)
    return found


def _runs(words: Sequence[Token]) -> Iterator[tuple[list[Token], Token | None]]:
    """Nouns in a row, with the honorific that ends the row."""
    run: list[Token] = []
    for word in words:
        honorific = bool(run) and word.text in HONORIFICS
        spaced = bool(run) and run[-1].kind == "姓" and word.kind == "名" and word.start == run[-1].end + 1
        if (
            word.noun
            and word.kind != "数詞"
            and not honorific
            and (not run or run[-1].end == word.start or spaced)
            and len(run) < 12
        ):
            run.append(word)
            continue
        if run and word.text in (" ", "\u3000") and run[-1].kind == "姓":
            continue  # 国枝　康介
        if run:
            yield run, word if honorific else None
        run = [word] if word.noun and not honorific and word.kind != "数詞" else []
    if run:
        yield run, None


def _name(text: str, run: list[Token], honorific: Token | None) -> Name | None:
    outer, role = run[0].start, ""
    while run and run[0].text in ROLES_AND_PREFIXES:
        role = role or run[0].text
        run = run[1:]
    while run and run[-1].text in TAILS:
        run = run[:-1]
    if not run:
        return None
    joined_kin = ""
    if len(run) > 1 and run[0].text in KIN and (run[1].kind in PERSONAL or LETTER.fullmatch(run[1].text)):
        joined_kin, run = run[0].text, run[1:]
    start, end = run[0].start, run[-1].end
    bare = text[start:end]
    person = all(word.kind in PERSONAL for word in run)
    if bare in COMMON or bare in ROLES or bare in KIN or (role and NOT_AFTER_ROLE.match(bare)):
        return None
    if NO_NAME.search(bare) or (not person and NO_NAME_END.search(bare)):
        return None
    before = text[max(0, start - 24) : start]
    if SALUTATION.match(text, honorific.end if honorific else end) and before[-1:] in ("", "\n"):
        return None
    if not role and (marked := ROLE_BEFORE.search(before)):
        role, outer = marked["role"], start
        copula = honorific or re.match(r"[、。（]|で(?:、|ある|す)", text[end : end + 2])
        likely = person or LETTER.fullmatch(bare) or FORM.search(bare) or honorific
        if (marked["way"] == "は" and not copula) or (marked["way"] in "は、の" and not likely):
            role = ""
    kin = joined_kin or ("" if role else (found["kin"] if (found := KIN_BEFORE.search(before)) else ""))
    letter = LETTER.fullmatch(bare) is not None
    proper = any(word.kind in (*PERSONAL, "地名", "固有名詞") for word in run)
    organisation = FORM.search(bare) is not None and FORM.fullmatch(bare) is None
    short = bare in SHORT_SURNAMES
    strange = (
        short or proper or letter or ORGANISATION_END.search(bare) is not None or not all(word.known for word in run)
    )
    acts = ACT_BEHIND.match(text, honorific.end if honorific else end) is not None
    sure = (
        bool(role)
        or honorific is not None
        or organisation
        or (bool(kin) and (person or letter or (strange and not ORDINARY.search(bare))))
        or (INTRODUCED.search(before) is not None and not ORDINARY.search(bare))
        or ((self_named := SELF_BEFORE.search(before)) is not None and (person or self_named[0][-1] in "（("))
        or ((letter or short) and acts)
        or (person and (acts or run[0].kind == "姓"))
        or (proper and len(run) > 1 and ORGANISATION_END.search(bare) is not None)
    )

    surname = run[0].text if person and len(run) > 1 and run[0].kind == "姓" else ""
    tail = honorific.end if honorific else end
    return Name(
        start, end, outer, tail, bare, surname, sure, person or short or bool(honorific), acts and strange, role, kin
    )
