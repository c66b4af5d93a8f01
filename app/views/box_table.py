"""One box of a block diagram as an HTML-like table of Graphviz.

The frame is drawn by the sides of its cells, so that answer and finding can stand beside their line, outside of it.
"""

import html
import re
import unicodedata
from typing import NamedTuple

from app.views.boxes import Box, Heading, Line, State, answer_mark
from app.views.sentences import Voice
from proleg.model import Judgment, Party

WIDTH = 46  # of a line, in half-width characters
LABEL, TEXT, ANSWER, FOUND = 26, 322, 26, 60  # least widths in points, so that boxes of one stage stand flush
RULE, FAINT, PLAIN = "#3e4c59", "#5a6774", "#eef0f2"
TINT: dict[Party, str] = {"plaintiff": "#e2eaf3", "defendant": "#f3e9d8"}
FRAME: dict[State, str] = {"holds": "solid", "defeated": "solid", "fails": "dashed"}
STATE_MARKS: dict[State, str] = {"holds": "■", "defeated": "◧", "fails": "□"}
NOT_IN_XML = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
TOGETHER = (
    r"(?:令和|平成|昭和)?[\d元]+年(?:\d+月(?:\d+日)?)?|\d{1,2} [A-Z][a-z]+ \d{4}[,:;.]?\s?|\d[\d,億万]*円|"
    r"[!-~¡-ɏ]+\s?|\s|[^!-~¡-ɏ\s]"
)  # what a line break must not part: dates, amounts, Western words; else one character each
CLOSING = "、。，．）」』)…・ー々っゃゅょッャュョ"  # what does not begin a line


class _Frame(NamedTuple):
    style: str

    def cell(self, content: str, sides: str, more: str = "") -> str:
        return f'<TD BORDER="1" SIDES="{sides}" STYLE="{self.style}" ALIGN="LEFT" {more}>{content}</TD>'


def table(box: Box, voice: Voice, *, beside: bool) -> str:
    """The label of a box; with columns for answer and finding where `beside`.

    Ports for edges: `title`, and `block3` for ground 3 inside the box.
    """
    frame = _Frame(FRAME[box.state])
    rows = [_title(box, frame, voice)]
    for row in box.rows:
        if isinstance(row, Heading):
            rows.append(_heading(row, frame, voice))
        else:
            rows.append(_line(row, frame, voice) + (_answer_and_finding(row, voice) if beside else ""))
    rows.append(_outcome(box, frame, voice))
    return _table("".join(f"<TR>{row}</TR>" for row in rows), 'BORDER="0" CELLPADDING="3"')


def claim_table(judgment: Judgment, voice: Voice) -> str:
    """The label of the object of the claim (訴訟物), with the outcome at its foot."""
    claim, case = judgment.proof.ground(judgment.proof.claim), voice.case
    known = voice.vocabulary.claims.get(claim.predicate)
    lines = [f"<B>{part}</B>" for part in wrapped(_capital(voice.noun(claim.predicate)), 26)]
    if case.claim is not None:
        lines += wrapped(f"{case.claim.plaintiff} → {case.claim.defendant}", 26)
        if case.claim.amount is not None:
            lines.append(text(voice.money(case.claim.amount)))
    lines.append(_small(text(voice.citation(known.article if known else ""))))
    verdict = [f"<B>{text(voice.say(f'outcome.{judgment.outcome}'))}</B>"]
    if judgment.amount is not None:
        verdict.append(text(voice.money(judgment.amount)))
    frame = _Frame("solid")
    head = _small(text(f"Stg　{voice.say('stage.claim')}"))
    rows = (
        frame.cell(_lines([head]), "LTRB", f'BGCOLOR="{PLAIN}"'),
        frame.cell(_lines(lines), "LR"),
        frame.cell(_lines(verdict), "LTRB"),
    )
    return _table("".join(f"<TR>{row}</TR>" for row in rows), 'BORDER="0" CELLPADDING="4"')


def text(words: str) -> str:
    """`words` so that neither Graphviz nor XML reads anything into them."""
    return html.escape(NOT_IN_XML.sub(" ", words), quote=True).replace("\\", "\\\\")


def wrapped(words: str, width: int = WIDTH) -> list[str]:
    """`words` escaped, in lines of at most `width` half-width characters; Japanese breaks anywhere but before 、。"""
    lines, line, room = [], "", width
    for piece in re.findall(TOGETHER, NOT_IN_XML.sub(" ", words)):
        for part in (piece[start : start + width] for start in range(0, len(piece), width)):
            size = display_width(part.rstrip())
            if size > room and line and part not in CLOSING:
                lines.append(line)
                line, room = "", width
            line += part
            room -= display_width(part)
    return [text(line.strip()) for line in (*lines, line) if line.strip()]


def display_width(words: str) -> int:
    """Columns that the words take in a fixed-width font: 2 for a full-width character."""
    return sum(2 if unicodedata.east_asian_width(sign) in "WFA" else 1 for sign in words)


def _title(box: Box, frame: _Frame, voice: Voice) -> str:
    stage = f"{box.code}　{voice.say(f'stage.{min(box.level, 5)}')}"
    head = text(voice.say("box.head", stage=stage, party=voice.say(f"party.{box.burden}")))
    title = [] if box.level == 0 else [f"<B>{part}</B>" for part in wrapped(_capital(box.title))]
    lines = [_small(head) if title else f"<B>{head}</B>", *title, *map(_small, wrapped(box.article))]
    more = f'COLSPAN="2" PORT="title" BGCOLOR="{TINT[box.burden]}"'
    return frame.cell(_lines(lines), "LTRB", more)


def _heading(row: Heading, frame: _Frame, voice: Voice) -> str:
    outcome = text(f"{STATE_MARKS[row.state]} {voice.say(f'state.{row.state}')}")
    title = [f"<B>{part}</B>" for part in wrapped(_capital(row.title))]
    article = _small(f"{text(row.article)}　{outcome}" if row.article else outcome)
    return frame.cell(_lines([*title, article]), "LTR", f'COLSPAN="2" PORT="block{row.ground}" BGCOLOR="{PLAIN}"')


def _line(row: Line, frame: _Frame, voice: Voice) -> str:
    shown = wrapped(voice.say("line.see", label=row.same_as, what=row.text) if row.same_as else row.text)
    if row.reason:
        shown.append(f"<I>{_small('→ ' + text(voice.say(f'line.{row.reason}')))}</I>")
    label = frame.cell(text(row.label) or " ", "L", f'VALIGN="TOP" WIDTH="{LABEL}" CELLPADDING="4"')
    return label + frame.cell(_lines(shown), "R", f'WIDTH="{TEXT}"')


def _answer_and_finding(row: Line, voice: Voice) -> str:
    fact = row.fact
    answer = text(answer_mark(fact)) if fact else ""
    found = text(voice.say(f"found.{str(fact.found).lower()}")) if fact and fact.found is not None else ""
    place = 'VALIGN="TOP" ALIGN="LEFT" CELLPADDING="4"'
    cells = ((ANSWER, answer), (FOUND, _small(found)))
    return "".join(f'<TD {place} WIDTH="{width}">{words or " "}</TD>' for width, words in cells)


def _outcome(box: Box, frame: _Frame, voice: Voice) -> str:
    words = f"{STATE_MARKS[box.state]} {text(voice.say(f'state.{box.state}'))}"
    if box.state == "holds":  # the one cell in reverse: seen at a glance, in print too
        return frame.cell(
            _lines([f'<FONT COLOR="white"><B>{words}</B></FONT>']), "LTRB", f'COLSPAN="2" BGCOLOR="{RULE}"'
        )
    return frame.cell(_lines([f"<B>{words}</B>"]), "LTRB", 'COLSPAN="2"')


def _lines(lines: list[str]) -> str:
    """One row a line: Graphviz sets lines of a cell too close for Japanese."""
    rows = "".join(f'<TR><TD ALIGN="LEFT">{line or " "}</TD></TR>' for line in lines)
    return _table(rows, 'BORDER="0" CELLPADDING="1"')


def _small(escaped: str) -> str:
    return f'<FONT POINT-SIZE="9" COLOR="{FAINT}">{escaped}</FONT>' if escaped else ""


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _table(rows: str, attributes: str) -> str:
    return f'<TABLE CELLBORDER="0" CELLSPACING="0" COLOR="{RULE}" {attributes}>{rows}</TABLE>'
