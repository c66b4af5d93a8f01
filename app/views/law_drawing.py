"""Generic block diagrams as SVG: the claim and its cause left, defences right of it, rejoinders right of these.

Placed by arithmetic alone, without Graphviz and without measuring fonts: the same rules give the same bytes anywhere.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from app.views.box_table import FAINT, PLAIN, RULE, TINT
from app.views.law_boxes import Box, Branch, Line, Style
from proleg.model import Party

COLUMN, GAP, BELOW, MARGIN = 264, 44, 14, 12
LINE, PAD, BAND, HALF = 15, 7, 8, 6  # height of a line, padding, what parts head and body, width of half a character
LEFT = 8  # between the edge of a box and its text
LANES = 5  # for edges from several blocks of one box, so that they can be told apart
TALLEST = 2600  # of one picture; what is raised against a claim may need several
BARE = "#ffffff"
STYLES: dict[Style, str] = {"stage": "s", "title": "t", "small": "s", "heading": "h", "line": ""}  # classes
CLASSES: dict[Party | None, str] = {"plaintiff": "p", "defendant": "d", None: "n"}
STYLE = (
    f".e{{fill:none;stroke:{RULE}}}.a{{marker-start:url(#arrow)}}.b,.p,.d,.n{{fill:{BARE};stroke:{RULE}}}"
    f".p{{fill:{TINT['plaintiff']}}}.d{{fill:{TINT['defendant']}}}.n{{fill:{PLAIN}}}"
    f".s{{font-size:9.5px;fill:{FAINT}}}.t,.h{{font-weight:bold}}.h{{font-size:10.5px}}"
)
FONTS = "'Noto Sans CJK JP','Noto Sans JP','Hiragino Sans','Yu Gothic',Meiryo,sans-serif"


class _Placed(NamedTuple):
    box: Box
    x: int
    y: int

    @property
    def height(self) -> int:
        return _height(self.box)

    def line_y(self, block: str) -> int:
        """Where an edge to that block leaves the box: at its heading, else at the title."""
        return self.top(self.place(block)) + LINE // 2

    def place(self, block: str) -> int:
        """The line at which the block has its heading; 0 where it has none."""
        return next((number for number, line in enumerate(self.box.lines) if block in line.blocks), 0)

    def top(self, place: int) -> int:
        """The upper edge of a line."""
        return self.y + PAD + place * LINE + BAND * (place >= self.box.head)


class _Edge(NamedTuple):
    """`block` is the ground within `attacked` that the other is raised against; None where one only follows the other."""

    attacked: _Placed
    attacker: _Placed
    block: str | None


class _Laid(NamedTuple):
    placed: tuple[_Placed, ...]
    edges: tuple[_Edge, ...]
    width: int
    height: int


def parted(
    left: Sequence[Box], further: Sequence[Box], raised: Sequence[Branch]
) -> tuple[tuple[Sequence[Box], tuple[Branch, ...]], ...]:
    """What is raised against a claim, in parts none of which makes a picture too tall to read; one part at least.

    `left` stands in the first picture, `further` in its place in those that follow.
    """
    parts: list[tuple[Sequence[Box], tuple[Branch, ...]]] = [(left, ())]
    for branch in (piece for each in raised for piece in _split(each)):
        boxes, known = parts[-1]
        if known and _laid(boxes, (*known, branch)).height > max(TALLEST, _laid(boxes, ()).height):
            parts.append((further, (branch,)))
        else:
            parts[-1] = (boxes, (*known, branch))
    return tuple(parts)


def _split(branch: Branch) -> Iterator[Branch]:
    """The branch, or where it alone is too tall its box more than once, each time with a part of what it is met by."""
    part = branch._replace(children=())
    for child in (piece for each in branch.children for piece in _split(each)):
        longer = part._replace(children=(*part.children, child))
        if part.children and _laid((branch.box,), longer.children).height > TALLEST:
            yield part
            longer = branch._replace(children=(child,))
        part = longer
    yield part


def svg(left: Sequence[Box], raised: Sequence[Branch], title: str) -> str:
    """The picture: `left` stand above one another, the last of them is what everything is `raised` against.

    `title` is told to who cannot see it; it is escaped already.
    """
    laid = _laid(left, raised)
    size = f'width="{laid.width}" height="{laid.height}"'
    body = "\n".join((*map(_edge, laid.edges), *map(_drawn, laid.placed)))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {laid.width} {laid.height}" {size} role="img" '
        f'font-family="{FONTS}" font-size="11" fill="#1f2933">\n<title>{title}</title>\n'
        f'<defs><marker id="arrow" markerWidth="9" markerHeight="8" refX="1" refY="4" orient="auto">'
        f'<path d="M9 0L1 4L9 8z" fill="{RULE}"/></marker></defs>\n<style>{STYLE}</style>\n'
        f'<rect {size} fill="{BARE}"/>\n{body}\n</svg>\n'
    )


def _laid(left: Sequence[Box], raised: Sequence[Branch]) -> _Laid:
    """Where everything stands: a box as high as its column, and those of what is raised against it, are free."""
    placed: list[_Placed] = []
    edges: list[_Edge] = []
    y = MARGIN
    for box in left:
        placed.append(_Placed(box, MARGIN, y))
        if len(placed) > 1:
            edges.append(_Edge(placed[-2], placed[-1], None))
        y += _height(box) + BELOW
    free: defaultdict[int, int] = defaultdict(lambda: MARGIN)
    for branch in raised:
        _place(branch, placed[len(left) - 1], 1, free, (placed, edges))
    width = max(each.x for each in placed) + COLUMN + MARGIN
    height = max(each.y + each.height for each in placed) + MARGIN
    return _Laid(tuple(placed), tuple(edges), width, height)


def _place(
    branch: Branch, attacked: _Placed, column: int, free: defaultdict[int, int], laid: tuple[list[_Placed], list[_Edge]]
) -> None:
    y = max(_beside(branch, attacked), *(free[column + further] for further in range(_columns(branch))), MARGIN)
    own = _Placed(branch.box, attacked.x + COLUMN + GAP, y)
    laid[0].append(own)
    laid[1].append(_Edge(attacked, own, branch.attacked))
    free[column] = y + own.height + BELOW
    for child in branch.children:
        _place(child, own, column + 1, free, laid)


def _columns(branch: Branch) -> int:
    return 1 + max(map(_columns, branch.children), default=0)


def _beside(branch: Branch, attacked: _Placed) -> int:
    """The height at which the branch stands right beside the block that it is raised against."""
    return attacked.line_y(branch.attacked) - PAD - LINE // 2


def _height(box: Box) -> int:
    return len(box.lines) * LINE + 2 * PAD + BAND * (len(box.lines) > box.head)


def _edge(edge: _Edge) -> str:
    """From what is attacked to what is raised against it; the arrow points at what is attacked."""
    above, below = edge.attacked, edge.attacker
    if edge.block is None:
        return f'<path class="e" d="M{above.x + 20} {above.y + above.height}V{below.y}"/>'
    start, end = above.x + COLUMN, below.x
    upper, lower = above.line_y(edge.block), below.line_y("")
    place = above.place(edge.block)  # edges from the title keep the first lane to themselves
    lane = 1 + sum(bool(line.blocks) for line in above.box.lines[:place]) % (LANES - 1) if place else 0
    bend = f"H{end - GAP // 4 - 5 * lane}V{lower}" if upper != lower else ""
    return f'<path class="e a" d="M{start} {upper}{bend}H{end}"/>'


def _drawn(placed: _Placed) -> str:
    box = placed.box
    head = placed.height if len(box.lines) == box.head else PAD + box.head * LINE + BAND // 2
    lines = "".join(_text(line, placed.top(number) - placed.y) for number, line in enumerate(box.lines))
    edge = f'x="-{LEFT}" width="{COLUMN}"'
    frame = f'<rect class="b" {edge} height="{placed.height}"/>' if head < placed.height else ""
    title = f'<rect class="{CLASSES[box.party]}" {edge} height="{head}"/>'
    return f'<g transform="translate({placed.x + LEFT} {placed.y})">{frame}{title}{lines}</g>'


def _text(line: Line, y: int) -> str:
    style = f' class="{STYLES[line.style]}"' if STYLES[line.style] else ""
    indent = f' x="{line.indent * HALF}"' if line.indent else ""
    return f'<text{indent} y="{y + LINE - 4}"{style}>{line.text}</text>'
