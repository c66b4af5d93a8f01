"""Reasons and facts as HTML; whatever a user wrote is escaped."""

import html
from collections.abc import Iterable

from app.views.facts import FactRow
from app.views.marked_text import HUES, UNDERLINES
from app.views.reasons import Row

MARKS = {True: "✓", False: "✗", None: ""}


def reasons(rows: Iterable[Row], *, quotes: bool) -> str:
    """The rows as a list, indented by depth; with the passages of the text where `quotes`."""
    return f'<div class="reasons">{"".join(_row(row, quotes=quotes) for row in rows)}</div>'


def _row(row: Row, *, quotes: bool) -> str:
    e = html.escape
    holds = {True: "yes", False: "no", None: "none"}[row.holds]
    cited = e(row.article)
    if row.link and cited:
        cited = f'<a href="{e(row.link)}" target="_blank" rel="noopener">{cited}</a>'
    asides = [f'<span class="{name}">{words}</span>' for name, words in (
        ("pleading", e(row.pleading)), ("why", e(row.why)), ("article", cited)) if words]  # fmt: skip
    label = f'<span class="label">{e(row.label)}</span>' if row.label else ""
    quote = f'<div class="quote">{e(row.quote)}</div>' if quotes and row.quote else ""
    return (
        f'<div class="reason {row.kind} holds-{holds}" style="--depth:{row.depth}">'
        f'<span class="holds">{MARKS[row.holds]}</span><div class="words">{label}{e(row.text)} '
        f"{''.join(asides)}{quote}</div></div>"
    )


def fact(row: FactRow, group: int, *, passage: str) -> str:
    """One fact: number, element, sentence, formula, pleading; `passage` is said where it has no quote."""
    e = html.escape
    quote = f"“{e(row.fact.quote)}”" if row.fact.quote else e(passage)
    return (
        f'<div class="fact line-{UNDERLINES[group % len(UNDERLINES)]}">'
        f'<span class="tag hue-{group % HUES}"><b>{row.number}</b> {e(row.noun)}</span>'
        f'<span class="article">{e(row.article)}</span><span class="pleading">{e(row.pleading)}</span>'
        f'<div class="sentence">{e(row.sentence)}</div>'
        f'<div class="formula">{e(row.formula)}</div><div class="quote">{quote}</div></div>'
    )
