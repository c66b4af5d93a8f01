"""The pages of the book of the rules as Markdown: one a claim, one a group of claims with what meets all of them.

The index and the entries of single grounds are in `law_index.py`.
"""

from collections.abc import Iterator, Sequence

from app.views.box_table import text as in_xml
from app.views.law_boxes import (
    AGAIN,
    DEEPEST_STAGE,
    Box,
    Branch,
    box_of,
    branches,
    claim_box,
    group_box,
    stage,
    within_it,
)
from app.views.law_drawing import parted, svg
from app.views.law_markdown import (
    cited,
    code,
    entry,
    escaped,
    link,
    named,
    of,
    other_name,
    page,
    picture,
    reference,
    slug,
)
from app.views.law_outline import burden
from app.views.law_tree import Node, Row, Shared, apart, claim_tree, elements, group_tree
from app.views.law_words import Words, capital
from proleg.model import Language

OTHER: dict[Language, Language] = {"en": "ja", "ja": "en"}
MADE = "<!-- Made from the rules by python -m app.law_book; do not edit. -->"


def claim_pages(claim: str, words: Words) -> dict[str, str]:
    """The page of a claim and its pictures, by the name of their files."""
    lang = words.lang
    tree = claim_tree(words.made, claim)
    told: set[str] = set()
    cause = box_of(tree, words, told)
    raised = branches(tree, words, told)
    further = box_of(tree, words, set(), most=AGAIN)
    pictures = _pictures(claim, words, ((claim_box(claim, words), cause), (claim_box(claim, words), further)), raised)
    shown: set[str] = set()
    declared = words.vocabulary.claims[claim]
    parties = {"plaintiff": words.role(claim, declared.plaintiff), "defendant": words.role(claim, declared.defendant)}
    rows = rows_as_list(elements(claim, words, shown, 0), words) or [f"- {words.say('no_rule')}"]
    own = [child for child in tree.children if child.is_own_side]
    defences = [child for child in tree.children if not child.is_own_side]
    blocks = [
        *head(slug(claim), words.title(claim) or claim, words),
        " · ".join(part for part in (code(claim), cited(claim, words), escaped(other_name(claim, words))) if part),
        f"- **{words.say('list.parties')}**: {escaped(words.say('parties', **parties))}\n"
        f"- **{words.say('list.order')}**: {escaped(words.say('order', order=words.order(claim)))}\n"
        + "\n".join(sources(claim, words)),
        f"## {words.say('heading.elements', party=words.say('party.plaintiff'))}",
        "\n".join(rows),
        *_apart(claim, words),
        f"## {words.say('heading.diagram')}",
        *_shown_pictures(claim, words, pictures),
    ]
    if own:
        blocks += [f"## {words.say('heading.interest')}", "\n".join(_tree(tree, own, words, shown))]
    blocks.append(f"## {words.say('heading.defences')}")
    if defences:
        blocks.append("\n".join(_tree(tree, defences, words, shown)))
    for each in tree.shared:
        title = capital(words.say("shared", group=words.group(each.group), number=len(each.names)))
        full = link(words.say("shared.see"), page(slug(each.group), lang))
        listed = "\n".join(_with_answers(name, words) for name in each.names)
        blocks += [f"### {escaped(title)}", f"{full}:", listed]
    if not defences and not tree.shared:
        blocks.append(words.say("field.none"))
    return {page(slug(claim), lang): text_of(blocks), **pictures}


def group_pages(group: str, words: Words) -> dict[str, str]:
    """The page of a group of claims and its pictures, by the name of their files."""
    lang = words.lang
    tree = group_tree(words.made, group)
    told: set[str] = set()
    raised = branches(tree, words, told)
    left = (group_box(group, words),)
    pictures = _pictures(group, words, (left, left), raised)
    blocks = [
        *head(slug(group), words.say("group.of", group=words.group(group)), words),
        code(group),
        f"{words.say('list.members')}: {of(words.made.groups[group], words)}",
        f"## {words.say('heading.diagram')}",
        *_shown_pictures(group, words, pictures),
        f"## {words.say('heading.defences')}",
        "\n".join(_tree(tree, tree.children, words, set())),
    ]
    return {page(slug(group), lang): text_of(blocks), **pictures}


def head(name: str, title: str, words: Words) -> tuple[str, ...]:
    """What the page of that name begins with: its title, and the way to the index and to the other language."""
    other = page(name, OTHER[words.lang])
    index = f"{link(words.say('page.index'), page('README', words.lang))} · "
    return MADE, f"# {escaped(title)}", f"{index if name != 'README' else ''}{link(words.say('page.other'), other)}"


def text_of(blocks: Sequence[str]) -> str:
    """Blocks of Markdown as one text."""
    return "\n\n".join(block for block in blocks if block) + "\n"


def rows_as_list(rows: Sequence[Row], words: Words, depth: int = 0) -> list[str]:
    """Elements as a nested list, from that depth."""
    lines = []
    for row in rows:
        text = escaped(row.text)
        if row.kind == "ground":
            text = link(capital(row.text), entry(row.name, words))
        elif row.kind == "choice":
            text = f"*{text}*"
        elif row.kind == "alternative":  # its rows follow
            text = ""
        source = f"{reference(row.source.article or '', row.source.law or '', words)}:" if row.source else ""
        told = " ".join(part for part in (escaped(row.label), source, text) if part)
        lines.append(f"{'  ' * (depth + row.depth)}- {told}")
    return lines


def sources(name: str, words: Words) -> Iterator[str]:
    """What the rules of a claim or ground name as their source, with its text."""
    for source in words.made.sources(name):
        told = words.said(source.text) if source.text else ""
        cites = reference(source.article or "", source.law or "", words)
        yield f"- **{words.say('list.source')}**: {cites}" + (f" — {escaped(told)}" if told else "")


def _tree(parent: Node, nodes: Sequence[Node], words: Words, shown: set[str], depth: int = 0) -> Iterator[str]:
    """What is raised against a node, as a nested list: its elements, then what meets it."""
    for node in nodes:
        indent = "  " * depth
        again = words.say("as_code", code=node.again) if node.again else ""
        effects = dict.fromkeys(escaped(words.effect(attack)) for attack in node.raised if attack.effect != "defeats")
        place = words.say("stage.of", stage=stage(node, words), party=words.say(f"party.{burden(node.level)}"))
        block = words.say("against", noun=named(node.attacked, words)) if within_it(node, parent, words) else ""
        parts = (f"**{node.code}** {named(node.name, words)}", again, cited(node.name, words), place, block, *effects)
        yield f"{indent}- {' — '.join(part for part in parts if part)}"
        if not node.again:
            yield from rows_as_list(elements(node.name, words, shown, node.level), words, depth + 1)
            yield from _tree(node, node.children, words, shown, depth + 1)
            yield from (_shared(each, node.level + 1, words, depth + 1) for each in node.shared)


def _shared(shared: Shared, level: int, words: Words, depth: int) -> str:
    """What is raised against a ground as against each member of a group, in one line."""
    title = capital(words.say("shared", group=words.group(shared.group), number=len(shared.names)))
    place = words.say(f"stage.{min(level, DEEPEST_STAGE)}"), words.say(f"party.{burden(level)}")
    told = words.say("stage.of", stage=place[0], party=place[1])
    return f"{'  ' * depth}- {link(title, page(slug(shared.group), words.lang))} — {told}"


def _with_answers(name: str, words: Words) -> str:
    """A shared defence in one line, with what meets it by name."""
    answers = dict.fromkeys(attack.attacker for attack in words.made.attacked_by.get(name, ()))
    met = f" ← {of(tuple(answers), words)}" if answers else ""
    article = cited(name, words)
    return f"- {named(name, words)}{f' ({article})' if article else ''}{met}"


def _apart(claim: str, words: Words) -> Iterator[str]:
    """The grounds that the claim rests on and that are told elsewhere, with what meets them."""
    met = [
        name for name in apart(words.made, claim, 0) if words.made.is_claim(name) or words.made.attacked_by.get(name)
    ]
    if met:
        yield f"### {words.say('heading.met_elsewhere')}"
        yield "\n".join(
            f"- {named(name, words)}" if words.made.is_claim(name) else _with_answers(name, words) for name in met
        )


def _pictures(
    name: str, words: Words, left: tuple[Sequence[Box], Sequence[Box]], raised: Sequence[Branch]
) -> dict[str, str]:
    parts = parted(*left, raised)
    return {
        picture(name, words.lang, number): svg(boxes, part, in_xml(_picture_title(name, words, number, len(parts))))
        for number, (boxes, part) in enumerate(parts, 1)
    }


def _picture_title(name: str, words: Words, number: int, count: int) -> str:
    noun = words.group(name) if name in words.made.groups else words.noun(name)
    return words.say("diagram.of", noun=noun, number=number, count=count)


def _shown_pictures(name: str, words: Words, pictures: dict[str, str]) -> Iterator[str]:
    for number, file in enumerate(pictures, 1):
        yield f"![{escaped(_picture_title(name, words, number, len(pictures)))}]({file})"
