"""Markdown of the book of the rules: whatever a rule base says is escaped; links to pages and to the official text."""

import html
import re
from collections.abc import Sequence

from app.views import articles
from app.views.box_table import NOT_IN_XML
from app.views.law_outline import Outline
from app.views.law_words import Words
from proleg.model import Language, RuleSource

SPECIAL = re.compile(r"([\\`*_\[\]|~$#])")
OFFICIAL = re.compile(r"(?<!\\)\[((?:[^\]\\]|\\.)*)\]\(https:[^)]*\)")
PLAIN_NAME = re.compile(r"[\w.]+", re.ASCII)


def escaped(words: str) -> str:
    """`words` so that neither Markdown nor HTML reads anything into them, on one line."""
    line = " ".join(NOT_IN_XML.sub(" ", words).split())
    return SPECIAL.sub(r"\\\1", html.escape(line, quote=False))


def code(name: str) -> str:
    """A name of the rule base as it stands there."""
    return f"`{name}`" if PLAIN_NAME.fullmatch(name) else escaped(name)


def slug(name: str) -> str:
    """The name as part of a file's name, and of an anchor."""
    return re.sub(r"[^\w]", lambda sign: f"-{ord(sign[0]):x}-", name, flags=re.ASCII)


def link(words: str, target: str) -> str:
    """A link to a page; `words` are escaped here."""
    return f"[{escaped(words)}]({target})"


def page(name: str, lang: Language) -> str:
    """The file of a claim, a group, a chapter (`chapter-sale`) or of the whole (`README`)."""
    return f"{name}.md" if lang == "en" else f"{name}.ja.md"


def picture(name: str, lang: Language, number: int) -> str:
    """The file of a diagram of a claim or group; its pictures are counted from 1."""
    return f"pictures/{slug(name)}.{lang}.{number}.svg"


def entry(name: str, words: Words) -> str:
    """Where a claim or ground has its entry."""
    made, lang = words.made, words.lang
    if made.is_claim(name):
        return page(slug(name), lang)
    chapter = made.chapter(name)
    return f"{page(chapter_page(chapter.name), lang) if chapter else page('README', lang)}#{slug(name)}"


def chapter_page(chapter: str) -> str:
    """The name of a chapter's page."""
    return f"chapter-{slug(chapter)}"


def named(name: str, words: Words) -> str:
    """A claim or ground by its name, with a link to its entry."""
    return link(words.title(name) or name, entry(name, words))


def other_name(name: str, words: Words) -> str:
    """What it is called in the other language."""
    return Words(words.made, "ja" if words.lang == "en" else "en").title(name)


def anchor(name: str) -> str:
    """What a link to a ground's entry finds."""
    return f'<a id="{slug(name)}"></a>'


def cited(name: str, words: Words) -> str:
    """The articles of a claim or ground, with links."""
    article, law = words.article(name)
    if article:
        return reference(article, law, words)
    found = words.made.sources(name)
    return "; ".join(reference(each.article or "", each.law or "", words) for each in found) if len(found) < 3 else ""


def reference(article: str, law: str, words: Words) -> str:
    """Articles of a law, each with a link to its official text."""
    parts = articles.cited(article, words.vocabulary, words.lang, law)
    return "".join(
        f"[{escaped(part.words)}]({part.link})" if part.link else escaped_between(part.words) for part in parts
    )


def unlinked(citation: str) -> str:
    """A citation without its links to the official text."""
    return OFFICIAL.sub(r"\1", citation)


def cited_plainly(source: RuleSource, words: Words) -> str:
    """The articles of a source without links."""
    return escaped(articles.citation(source.article or "", words.vocabulary, words.lang, source.law or ""))


def escaped_between(words: str) -> str:
    """`words` escaped, with the spaces at their ends."""
    inner = escaped(words)
    before, after = words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]
    return f"{' ' * bool(before)}{inner}{' ' * bool(after)}" if inner else " " * bool(words)


def table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table; cells are Markdown already."""
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(cell or ' ' for cell in line)} |" for line in lines)


def of(names: Sequence[str], words: Words) -> str:
    """Several claims or grounds, each with its link."""
    return words.joined(named(name, words) for name in names)


def grouped(claims: Sequence[str], made: Outline) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The groups of claims that are among these as a whole, the larger first, and the claims that are left."""
    groups, left = [], set(claims)
    for group in made.shared:
        members = set(made.groups[group])
        if members <= set(claims) and members & left:
            groups.append(group)
            left -= members
    return tuple(groups), tuple(claim for claim in claims if claim in left)
