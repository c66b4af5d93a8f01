"""The pages of the book of the rules as Markdown: one a claim, one a group of claims with what meets all of them.

The index and the entries of single grounds are in `law_index.py`.
"""

from collections.abc import Iterator, Sequence

from app.views.box_table import text as in_xml
from app.views.law_boxes import (
    AGAIN,
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
from app.views.law_interest import Named, interest
from app.views.law_markdown import (
    cited,
    cited_plainly,
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
    unlinked,
)
from app.views.law_outline import burden
from app.views.law_tree import Node, Row, Shared, apart, claim_tree, elements, group_tree
from app.views.law_words import Words, capital
from proleg.model import Language, RuleSource

OTHER: dict[Language, Language] = {"en": "ja", "ja": "en"}
MADE = "<!-- Made from the rules by python -m app.law_book; do not edit. -->"


def claim_pages(claim: str, words: Words) -> dict[str, str]:
    """The page of a claim and its pictures, by the name of their files; `words` are of what can apply to it."""
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
        about(claim, words),
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
        blocks += [f"## {words.say('heading.interest')}", "\n".join(_interest(node, words) for node in own)]
    blocks.append(f"## {words.say('heading.defences')}")
    listed = [*_tree(tree, defences, words, shown), *(_shared(each, words) for each in tree.shared)]
    blocks.append("\n".join(listed) or words.say("field.none"))
    return {page(slug(claim), lang): text_of(blocks), **pictures}


def group_pages(group: str, words: Words) -> dict[str, str]:
    """The page of a group of claims and its pictures, by the name of their files; `words` are of what can apply."""
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


def about(name: str, words: Words) -> str:
    """The name of a claim or ground in the rules, its articles, linked where no source below links them, and its other name."""
    found = words.made.sources(name)
    article = unlinked(cited(name, words)) if found else cited(name, words)
    return " · ".join(part for part in (code(name), article, escaped(other_name(name, words))) if part)


def text_of(blocks: Sequence[str]) -> str:
    """Blocks of Markdown as one text."""
    return "\n\n".join(block for block in blocks if block) + "\n"


def rows_as_list(rows: Sequence[Row], words: Words, depth: int = 0) -> list[str]:
    """Elements as a nested list, from that depth."""
    lines = []
    for row in rows:
        text = escaped(row.text)
        if row.kind == "ground":
            text = link(capital(row.text), entry(row.name, words)) + (f": {escaped(row.brief)}" if row.brief else "")
        elif row.kind == "choice":
            text = f"*{text}*"
        elif row.kind == "alternative":  # its rows follow
            text = ""
        source = f"{cited_plainly(row.source, words)}:" if row.source else ""
        told = " ".join(part for part in (escaped(row.label), source, text) if part)
        lines.append(f"{'  ' * (depth + row.depth)}- {told}")
    return lines


def sources(name: str, words: Words, told: dict[RuleSource, str] | None = None) -> Iterator[str]:
    """What the rules of a claim or ground name as their source, with its text.

    Text that an entry of the page has `told` already is not said again; what is told here is added.
    """
    told = {} if told is None else told
    for source in words.made.sources(name):
        key = RuleSource(file="", line=1, law=source.law, article=source.article, text=source.text)
        text = escaped(words.said(source.text)) if source.text else ""
        if text and told.setdefault(key, name) != name:
            text = link(words.say("source.told"), f"#{slug(told[key])}")
        cites = reference(source.article or "", source.law or "", words)
        yield f"- **{words.say('list.source')}**: {cites}" + (f" — {text}" if text else "")


def _tree(parent: Node, nodes: Sequence[Node], words: Words, shown: set[str], depth: int = 0) -> Iterator[str]:
    """What is raised against a node, as a nested list: its elements, then what meets it."""
    for node in nodes:
        indent = "  " * depth
        again = words.say("as_code", code=node.again) if node.again else _in_full(node.group, words)
        effects = dict.fromkeys(escaped(words.effect(attack)) for attack in node.raised if attack.effect != "defeats")
        place = words.say("stage.of", stage=stage(node, words), party=words.say(f"party.{burden(node.level)}"))
        block = words.say("against", noun=named(node.attacked, words)) if within_it(node, parent, words) else ""
        article = unlinked(cited(node.name, words))  # its entry has the links
        parts = (f"**{node.code}** {named(node.name, words)}", again, article, place, block, *effects)
        yield f"{indent}- {' — '.join(part for part in parts if part)}"
        if not node.again and not node.group:
            yield from rows_as_list(elements(node.name, words, shown, node.level), words, depth + 1)
            yield from _tree(node, node.children, words, shown, depth + 1)
            yield from ("  " * (depth + 1) + _shared(each, words) for each in node.shared)


def _in_full(group: str, words: Words) -> str:
    """Where a defence that is raised against a whole group too is told."""
    if not group:
        return ""
    return words.say("as_against", group=link(words.group(group), page(slug(group), words.lang)))


def _interest(node: Node, words: Words) -> str:
    """An accessory claim: the rate, from when, and by name what meets it."""
    parts = [f"**{node.code}** {named(node.name, words)}", cited(node.name, words)]
    for attack in node.raised:
        found = interest(attack, words)
        rates, starts = (words.say("interest.or").join(_named(each, words) for each in part) for part in found)
        parts += [words.say("interest.rate", rates=rates), words.say("interest.from", starts=starts)]
    if node.met:
        parts.append(f"{words.say('met')} {of(node.met, words)}")
    return f"- {' — '.join(part for part in parts if part)}"


def _named(part: Named, words: Words) -> str:
    return link(part.words, entry(part.ground, words)) if part.ground else escaped(part.words)


def _shared(shared: Shared, words: Words) -> str:
    """What is raised as against each member of a group, by name; the group's page has the links."""
    title = capital(words.say("shared", group=words.group(shared.group), number=len(shared.names)))
    names = words.joined(escaped(words.noun(name)) for name in shared.names)
    return f"- **{link(title, page(slug(shared.group), words.lang))}**: {names}"


def _with_answers(name: str, words: Words) -> str:
    """A ground in one line, with what meets it by name, a whole group of defences by the group's."""
    answers: dict[str, None] = {}
    for attack in words.made.attacked_by.get(name, ()):
        of_group = words.made.is_shared(attack.group)
        told = link(capital(words.group(attack.group)), page(slug(attack.group), words.lang)) if of_group else ""
        answers[told or named(attack.attacker, words)] = None
    article = unlinked(cited(name, words))
    return f"- {named(name, words)}{f' ({article})' if article else ''} ← {words.joined(answers)}"


def _apart(claim: str, words: Words) -> Iterator[str]:
    """The grounds that the claim rests on and that are told elsewhere, with what meets them."""
    made = words.made
    rested_on = apart(made, claim, 0)
    lines = [_told_at(name, words) for name in rested_on if name in made.elsewhere]
    if claims := [name for name in rested_on if made.is_claim(name)]:
        lines.append(f"- {words.say('claim_in_question')}: {of(claims, words)}")
    left = [name for name in rested_on if made.attacked_by.get(name) and name not in made.elsewhere]
    lines += [_with_answers(name, words) for name in left if not made.is_claim(name)]
    if lines:
        yield f"### {words.say('heading.met_elsewhere')}"
        yield "\n".join(lines)


def _told_at(name: str, words: Words) -> str:
    """An element that several claims have, with the page where it is told what meets it."""
    home = words.made.elsewhere[name]
    return f"- {named(name, words)} → {named(home, words)}"


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
