"""Text into sentences with offsets: paragraphs, numbered items, headings, and what a full stop does not end."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from proleg.model import Language


class Sentence(NamedTuple):
    """Characters `start` to `end` (exclusive) of the source; `text` is just these.

    `number` is the label that opens the sentence ("1", "(2)", "第3", "①"), which stands before `start`; else None.
    """

    start: int
    end: int
    text: str
    number: str | None


WRAPPED = {"en": 55, "ja": 25}  # a paragraph narrower than this many characters was not wrapped by a program

BULLET = r"[*•·・●○■□◆◇※▪►→>＞+-]\s*"
LABEL = {
    "en": re.compile(
        rf"[ \t]*(?:{BULLET})?(?:(?P<number>\(\d{{1,3}}\)|\([a-z]\)|\([ivx]{{1,5}}\)|[a-z]\)"
        r"|\d{1,3}(?:\.\d{1,2}){0,3}[.)]|(?=[IVX])[IVX]{1,5}\.|[B-H]\.|[①-⑳])(?=\s)|§\s?\d+)?\s*"
    ),
    "ja": re.compile(
        rf"[ \t\u3000]*(?:{BULLET})?(?P<number>第\s?[0-9０-９一二三四五六七八九十]{{1,3}}(?=[\s　．.、])"
        r"|[(（](?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3}|[ア-ンa-zａ-ｚA-ZＡ-Ｚ])[)）]"
        r"|[①-⑳⑴-⒇]|[0-9０-９]{1,3}(?=[\s　．、)）]|\.(?!\d))|[一二三四五六七八九十]{1,3}(?=[、．\s　])"
        r"|[ア-ン](?=[\s　．])|[Ａ-ＺA-Zａ-ｚa-z](?=[．.)）]))?[.．、)）]?[\s　]*"
    ),
}
HEADING_JA = re.compile(r"(?:【[^】\n]{1,60}】|〔[^〕\n]{1,60}〕|＜[^＞\n]{1,60}＞|\[[^\]\n]{1,60}\])[\s　]*")
ENCLOSED = {
    "en": re.compile(r"“[^“”\n]{1,1500}”|\"[^\"\n]{1,1500}\"|\([^()\n]{1,600}\)"),
    "ja": re.compile(
        r"「(?:[^「」\n]|「[^「」\n]{0,300}」){0,600}」|『[^『』\n]{0,600}』"
        r"|[(（](?:[^(（)）\n]|[(（][^(（)）\n]{0,200}[)）]){0,400}[)）]"
    ),
}
STOP = {
    "en": re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s)"),
    "ja": re.compile(r"[。｡！？!?．](?![。｡！？!?．」』）)])|(?<=[。！？][」』）)])(?=[\s　])"),
}
ABBREVIATION = re.compile(
    r"(?:^|[\s(\"“/,])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Messrs|Rev|Hon|St|Sr|No|Nos|Art|Arts|Sec|Secs|para|paras|p|pp|cf|v|vs"
    r"|approx|ca|al|opp|Opp|Exh|Ex|Fig|Gen|Col|Capt|Lt|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|e\.g|i\.e|viz)\.$"
)
# These may end a sentence too: they do where the next word opens one.
MAYBE_ABBREVIATION = re.compile(
    r"(?:^|[\s(\"“/,])(?:(?:[A-Z]\.)+|Jr\.|Co\.|Corp\.|Inc\.|Ltd\.|LLC\.|GmbH\.|etc\.|a\.m\.|p\.m\.|K\.\s?K\.|G\.\s?K\.)$"
)
OPENER = re.compile(
    r"[\"“'‘(\[]*(?:The|This|That|These|Those|A|An|He|She|It|They|We|I|You|His|Her|Its|Their|My|Our|On|In|At|By|For|From"
    r"|Under|Since|After|Before|When|While|As|If|But|And|Or|So|Then|There|Thereupon|Thereafter|However|Both|Neither|No"
    r"|Nobody|Nothing|None|To|With|Without|Two|Three|Four|Five|Six|Seven|Does|Did|Can|Is|What|Who|Not|Until|Upon|Later"
    r"|Meanwhile|Therefore|Accordingly|Plaintiff|Defendant|Rent|Payment|Possession|Delivery|Please|Although|One|Only)\b"
)
LETTER_PARTY = re.compile(r"(?<![.\w])([B-HJ-Z])(?=[’']s\b|,? [a-z])|(?<=[a-z] )(A)(?=[’']s\b|,? [a-z])")


def sentences(text: str, lang: Language) -> tuple[Sentence, ...]:
    """The sentences of `text` in order, without surrounding white space; labels and bullets stand between them.

    A heading and an item of a list are sentences of their own. Full stops in quotations and brackets end nothing.
    """
    letters = frozenset(m[0] for m in LETTER_PARTY.finditer(text)) if lang == "en" else frozenset()
    return tuple(
        sentence for start, end in _blocks(text, lang) for sentence in _of_block(text, start, end, lang, letters)
    )


def _blocks(text: str, lang: Language) -> Iterator[tuple[int, int]]:
    """Runs of lines that read on: a paragraph, a heading, an item of a list."""
    for paragraph in re.finditer(r"\S[^\n]*(?:\n[ \t\u3000]*\S[^\n]*)*", text):
        lines = list(re.finditer(r"[^\n]+", paragraph[0]))
        width = max(len(line[0]) for line in lines)
        start = 0
        for line, following in pairwise(lines):
            if not _reads_on(line[0].rstrip(), following[0], width, lang):
                yield paragraph.start() + start, paragraph.start() + line.end()
                start = following.start()
        yield paragraph.start() + start, paragraph.end()


def _reads_on(line: str, following: str, width: int, lang: Language) -> bool:
    """True where the line was broken only because the next word did not fit."""
    label = LABEL[lang].match(following)
    if width < WRAPPED[lang] or (label and label["number"]) or re.match(rf"\s*{BULLET}", following):
        return False
    if lang == "en":
        full = len(line) + 1 + len(following.split(maxsplit=1)[0]) > width
        return full or following.lstrip()[0].islower() or (len(line) > 0.75 * width and line[-1] not in ".!?:")
    return len(line) >= width - 3 and following[0] not in " \u3000" and not HEADING_JA.match(following)


def _of_block(text: str, start: int, end: int, lang: Language, letters: frozenset[str]) -> Iterator[Sentence]:
    block = text[start:end]
    label = LABEL[lang].match(block)
    number, at = (label["number"], label.end()) if label else (None, 0)
    cuts = []
    if lang == "ja" and (heading := HEADING_JA.match(block, at)):
        cuts.append(heading.end())
    enclosed = [m.span() for m in ENCLOSED[lang].finditer(block, at)]
    nearest = 0
    for stop in STOP[lang].finditer(block, at):
        while nearest < len(enclosed) and enclosed[nearest][1] < stop.end():
            nearest += 1
        # A stop right before the closing mark of a quotation ends the sentence with it: STOP took in the mark.
        inside = nearest < len(enclosed) and enclosed[nearest][0] < stop.start() and stop.end() < enclosed[nearest][1]
        if not inside and (lang == "ja" or _ends_sentence(block, stop, letters)):
            cuts.append(stop.end())
    for cut in [*cuts, len(block)]:
        piece = block[at:cut]
        if piece.strip():
            opens = start + at + len(piece) - len(piece.lstrip())
            closes = start + at + len(piece.rstrip())
            yield Sentence(opens, closes, text[opens:closes], number.rstrip(".") if number else None)
            number = None
        at = cut


def _ends_sentence(block: str, stop: re.Match[str], letters: frozenset[str]) -> bool:
    behind = block[stop.end() : stop.end() + 40].lstrip()
    if behind[:1].islower():
        return False
    before = block[max(0, stop.start() - 12) : stop.start()] + stop[0][:1]
    if stop[0] != "." or not behind:
        return True
    if ABBREVIATION.search(before):
        return False
    if abbreviated := MAYBE_ABBREVIATION.search(before):
        # "Y bought it from X. Payment …" against "J. Smith": X stands alone elsewhere too.
        letter = abbreviated[0].strip('\n ,./("“')
        return OPENER.match(behind) is not None or letter in letters
    return True
