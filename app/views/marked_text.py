"""The text of a case as HTML, with the passages of its facts marked.

Each mark says its number and element in words; colour and the style of its underline only repeat that.
"""

import html
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

UNDERLINES = ("solid", "dashed", "dotted", "double", "wavy")
HUES = 8  # classes hue-0 … hue-7 of the style sheet


class Mark(NamedTuple):
    """A passage from `start` to `end` (exclusive), to be marked with `number` and `label`; `fact` is the fact's id.

    Marks of one `group` (an element) share their colour and underline.
    """

    start: int
    end: int
    number: int
    label: str
    fact: str
    group: int


def marked(text: str, marks: Sequence[Mark], *, chosen: str | None = None) -> str:
    """The text, escaped, with its marks; passages that overlap are marked together. `chosen` names a fact to light up.

    A mark that does not lie within the text is left out.
    """
    inside = sorted((mark for mark in marks if 0 <= mark.start < mark.end <= len(text)), key=_outer_first)
    bounds = sorted({0, len(text), *(mark.start for mark in inside), *(mark.end for mark in inside)})
    pieces = []
    for start, end in pairwise(bounds):
        covering = [mark for mark in inside if mark.start <= start and end <= mark.end]
        piece = html.escape(text[start:end])
        pieces.append(_piece(piece, start, covering, chosen) if covering else piece)
    return "".join(pieces)


def _outer_first(mark: Mark) -> tuple[int, int, int]:
    return mark.start, -mark.end, mark.number


def _piece(piece: str, start: int, covering: Sequence[Mark], chosen: str | None) -> str:
    inner = covering[-1]
    beginning = "".join(
        f'<span class="tag hue-{mark.group % HUES}"><b>{mark.number}</b> {html.escape(mark.label)}</span>'
        for mark in covering
        if mark.start == start
    )
    classes = ["mark", f"hue-{inner.group % HUES}", f"line-{UNDERLINES[inner.group % len(UNDERLINES)]}"]
    classes += ["together"] * (len(covering) > 1) + ["chosen"] * any(mark.fact == chosen for mark in covering)
    names = ", ".join(f"{mark.number} {mark.label}" for mark in covering)
    facts = " ".join(mark.fact for mark in covering)
    return (
        f'{beginning}<mark class="{" ".join(classes)}" data-facts="{html.escape(facts)}" title="{html.escape(names)}">'
        f"{piece}</mark>"
    )
