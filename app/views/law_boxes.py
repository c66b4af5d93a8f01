"""The boxes of a generic block diagram, drawn from the rules: what stands in each, before anything is placed."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Literal, NamedTuple

from app.views import articles
from app.views.box_table import wrapped
from app.views.law_interest import interest
from app.views.law_outline import Attack, burden
from app.views.law_tree import Node, Row, Shared, elements, within
from app.views.law_words import Words, capital
from proleg.model import Party

WIDTH = 44  # of a line, in half-width characters
SMALLER = 1.15  # how much more of the small letters a line takes
LONG, LONGEST, AGAIN = 14, 30, 8  # lines of a box, of the cause of a claim, of that cause in further pictures
NARROWEST = 16  # however far a line is set in
INDENT = 2  # half-width characters a level
DEEPEST_STAGE = 5  # beyond it stages have one name

BULLET = "・"
_wrapped = cache(wrapped)  # a picture's boxes are tried at several depths

Style = Literal["stage", "title", "small", "heading", "line"]


class Line(NamedTuple):
    """One line of a box, `indent` half-width characters in; `blocks` are the grounds whose heading it is."""

    text: str
    style: Style = "line"
    indent: int = 0
    blocks: tuple[str, ...] = ()


class Box(NamedTuple):
    """A box: `party` bears the burden for what stands in it; the first `head` lines are its title."""

    lines: tuple[Line, ...]
    head: int
    party: Party | None


class Branch(NamedTuple):
    """A box, and the boxes raised against it; `attacked` is the block in it that each is raised against."""

    box: Box
    attacked: str
    children: tuple["Branch", ...] = ()


def claim_box(claim: str, words: Words) -> Box:
    """The object of the claim (訴訟物)."""
    head = (
        *_lines(f"Stg　{words.say('stage.claim')}", "stage"),
        *_lines(words.title(claim), "title"),
        *_cited(claim, words),
    )
    return Box(head, len(head), None)


def group_box(group: str, words: Words) -> Box:
    """A group of claims; its members are named on the page."""
    title = words.say("group.box", group=words.group(group), number=len(words.made.groups[group]))
    head = (*_lines(words.say("stage.claim"), "stage"), *_lines(capital(title), "title"))
    return Box(head, len(head), None)


def shared_branch(shared: Shared, level: int, words: Words) -> Branch:
    """What is raised against each member of a group, told on that group's page; `level` is that of what is raised."""
    party = words.say(f"party.{burden(level)}")
    place = words.say("box.head", stage=words.say(f"stage.{min(level, DEEPEST_STAGE)}"), party=party)
    title = words.say("shared", group=words.group(shared.group), number=len(shared.names))
    head = (*_lines(place, "stage"), *_lines(capital(title), "title"))
    return Branch(Box(head, len(head), burden(level)), shared.attacked)


def branches(node: Node, words: Words, shown: set[str]) -> tuple[Branch, ...]:
    """All that is raised against a node, what it shares with the other members of a group last.

    What is `shown` already is not told twice.
    """
    own = []
    for child in node.children:
        against = words.noun(child.attacked) if within_it(child, node, words) else ""
        if child.again or child.group:
            box = again(child, words, against)
        elif child.is_own_side:
            box = _accessory(child, words)
        else:
            box = box_of(child, words, shown, against=against)
        own.append(Branch(box, child.attacked, branches(child, words, shown)))
    return (*own, *(shared_branch(each, node.level + 1, words) for each in node.shared))


def box_of(node: Node, words: Words, shown: set[str], *, most: int = 0, against: str = "") -> Box:
    """The box of a claim's cause, or of a ground, as deep as `most` lines let it be told."""
    head = _lines(_stage(node, words), "stage")
    if node.raised:
        head += (*_lines(words.title(node.name), "title"), *_cited(node.name, words), *_notes(node, words, against))
    rows = elements(node.name, words, shown, node.level)
    lines = _fitting(rows, words, node.level, most or (LONG if node.raised else LONGEST))
    return Box((*head, *lines), len(head), burden(node.level))


def _accessory(node: Node, words: Words) -> Box:
    """The box of interest: its rate, and from when; what it rests on and what meets it are told in its chapter."""
    head = (*_lines(_stage(node, words), "stage"), *_lines(words.title(node.name), "title"), *_cited(node.name, words))
    told = [text for attack in node.raised for text in interest_lines(attack, words)]
    return Box((*head, *(line for text in told for line in _lines(f"{BULLET}{text}"))), len(head), burden(node.level))


def interest_lines(attack: Attack, words: Words) -> tuple[str, str]:
    """The rate of the interest, and from when it runs."""
    found = interest(attack, words)
    rates, starts = (words.say("interest.or").join(each.words for each in part) for part in found)
    return words.say("interest.rate", rates=rates), words.say("interest.from", starts=starts)


def again(node: Node, words: Words, against: str) -> Box:
    """The box of what stands in the diagram already, or on the page of a group."""
    where = {"code": node.again} if node.again else {"group": words.group(node.group)}
    aside = words.say("as_code" if node.again else "as_against", **where)
    title = words.say("aside", words=words.title(node.name), aside=aside)
    head = (*_lines(_stage(node, words), "stage"), *_lines(title, "title"), *_notes(node, words, against))
    return Box(head, len(head), burden(node.level))


def stage(node: Node, words: Words) -> str:
    """What a place in the diagram is called: Defence, Rejoinder."""
    return words.say("stage.own") if node.is_own_side else words.say(f"stage.{min(node.level, DEEPEST_STAGE)}")


def _stage(node: Node, words: Words) -> str:
    party = words.say(f"party.{burden(node.level)}")
    return words.say("box.head", stage=f"{node.code}　{stage(node, words)}", party=party)


def _cited(name: str, words: Words) -> tuple[Line, ...]:
    article, law = words.article(name)
    return _lines(articles.citation(article, words.vocabulary, words.lang, law), "small") if article else ()


def within_it(child: Node, node: Node, words: Words) -> bool:
    """Whether what is raised meets something that the node rests on, not the node itself."""
    return child.attacked != node.name and node.name not in words.made.groups


def _notes(node: Node, words: Words, against: str) -> tuple[Line, ...]:
    """What within a ground is met, and the effect where that is another than to defeat it."""
    told = [words.say("against", noun=against)] if against else []
    told += dict.fromkeys(f"→ {words.effect(attack)}" for attack in node.raised if attack.effect != "defeats")
    return tuple(line for text in told for line in _lines(text, "small"))


def _fitting(rows: Sequence[Row], words: Words, level: int, most: int) -> tuple[Line, ...]:
    """The rows as lines, down to the depth at which they are no more than `most`."""
    for depth in range(max((row.depth for row in rows), default=0), -1, -1):
        shown: list[tuple[Row, list[str]]] = []  # a row that is shown, and the grounds named at it or below it
        for row in rows:
            if row.depth < depth or (row.depth == depth and row.kind != "choice"):
                shown.append((row, []))
            if row.kind == "ground" and shown:
                shown[-1][1].append(row.name)
        told = [
            line
            for (row, _), blocks in zip(shown, _rested_on(shown, words, level), strict=True)
            for line in _row(row, words, blocks, whole=row.depth < depth)
        ]
        if len(told) <= most or depth <= 1:
            cut = len(shown) < len(rows)
            return (*told, *(_lines(words.say("brief"), "small") if cut else ()))
    return ()


def _rested_on(shown: Sequence[tuple[Row, list[str]]], words: Words, level: int) -> list[tuple[str, ...]]:
    """The grounds that each row stands for: those named there, and what these rest on where no other row names it."""
    named = {name for _, names in shown for name in names}
    found: list[tuple[str, ...]] = [()] * len(shown)
    for place in sorted(range(len(shown)), key=lambda place: -shown[place][0].depth):
        names = shown[place][1]
        below = [each for name in names for each in within(words.made, name, level) if each not in named]
        found[place] = (*names, *dict.fromkeys(below))
        named.update(below)
    return found


def _row(row: Row, words: Words, blocks: tuple[str, ...], *, whole: bool) -> Iterator[Line]:
    """The lines of a row; `whole` where what is below it is told too."""
    indent = INDENT * row.depth
    label = f"{row.label} " if row.label else ""
    if row.source is not None:
        article, law = row.source.article or "", row.source.law or ""
        label += f"[{articles.citation(article, words.vocabulary, words.lang, law)}] "
    if row.kind == "choice" or (row.kind == "alternative" and whole):
        yield from _lines(label if row.kind == "alternative" else row.text, "small", indent, blocks)
    elif row.kind == "ground":
        yield from _lines(f"{label}■ {capital(row.text)}", "heading", indent, blocks)
    else:
        yield from _lines(f"{label or BULLET}{row.text}", "line", indent, blocks)


def _lines(text: str, style: Style = "line", indent: int = 0, blocks: tuple[str, ...] = ()) -> tuple[Line, ...]:
    """The text in lines of the box's width, those after a bullet or letter set in; escaped for XML."""
    hang = 2 if text.startswith(BULLET) else 3 if text.startswith(("(", "■")) and style in ("line", "heading") else 0
    width = max(WIDTH - indent - hang - (3 if style in ("title", "heading") else 0), NARROWEST)
    parts = _wrapped(text, int(width * SMALLER) if style == "small" else width)
    return tuple(
        Line(part.replace("\\\\", "\\"), style, indent + (hang if place else 0), () if place else blocks)
        for place, part in enumerate(parts)
    )
