"""The book of the rules, docs/law: what the rule base says, for reading, made from the rules so that it cannot drift.

    python -m app.law_book              writes it, and removes pages of claims that there are no longer
    python -m app.law_book --check      says whether it is up to date; ends with status 1 where it is not

Pages and pictures are the same bytes on any machine: nothing in them is measured, dated or drawn by another program.
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

from app.settings import HOME
from app.views.law_index import chapter_pages, index_page
from app.views.law_outline import outline
from app.views.law_pages import MADE, claim_pages, group_pages
from app.views.law_scope import Scopes
from app.views.law_words import Words, untranslated
from proleg.errors import RuleError
from proleg.model import Language
from proleg.rulebase import RuleBase, load_rules

RULES = HOME / "rules" / "civil_code"
BOOK = HOME / "docs" / "law"
PICTURES = "pictures"
LANGUAGES: tuple[Language, ...] = get_args(Language)


def book(base: RuleBase) -> dict[str, str]:
    """Every page and picture by the name of its file; raises ValueError where a rule file cannot be read."""
    made = outline(base)
    scopes = Scopes(made)
    pages: dict[str, str] = {}
    for lang in LANGUAGES:
        words = Words(made, lang)
        pages |= index_page(words, scopes) | chapter_pages(words)
        for claim in made.base.vocabulary.claims:
            pages |= claim_pages(claim, words.within(scopes.of_claim(claim)))
        for group in made.shared:
            pages |= group_pages(group, words.within(scopes.of_group(group)))
    return pages


def differences(pages: dict[str, str], folder: Path) -> tuple[str, ...]:
    """The files in the folder that are missing, differ or should not be there; files of others are left out."""
    differing = {name for name, text in pages.items() if _text(folder / name) != text}
    return tuple(sorted(differing | {str(path.relative_to(folder)) for path in _made_before(folder)} - pages.keys()))


def write(pages: dict[str, str], folder: Path) -> None:
    """Write what differs, and remove what was made before and is not made now."""
    for name in differences(pages, folder):
        path = folder / name
        if name not in pages:
            path.unlink()
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(pages[name], encoding="utf-8", newline="\n")


def main(arguments: list[str] | None = None) -> int:
    """Write or check the book; the status of the command."""
    parser = argparse.ArgumentParser(
        prog="python -m app.law_book", description="Write the book of the rules, docs/law."
    )
    parser.add_argument("--check", action="store_true", help="only say whether it is up to date")
    parser.add_argument("--rules", type=Path, default=RULES, help="the folder of the rule base")
    parser.add_argument("--to", type=Path, default=BOOK, help="the folder of the book")
    chosen = parser.parse_args(arguments)
    try:
        base = load_rules(chosen.rules)
        pages = book(base)
    except (RuleError, ValueError) as error:
        print(error, file=sys.stderr)
        return 2
    differing = differences(pages, chosen.to)
    if chosen.check:
        for name in differing:
            print(f"{chosen.to / name} is not what the rules say; run python -m app.law_book")
        return bool(differing)
    write(pages, chosen.to)
    print(f"{len(pages)} files, {len(differing)} of them new, changed or removed")
    if lacking := untranslated(outline(base)):
        print(f"no words in app/views/law_words.yaml for: {', '.join(lacking)}")
    return 0


def _made_before(folder: Path) -> Iterator[Path]:
    """What an earlier run wrote: pages that say so, and all pictures."""
    for path in folder.glob("*.md"):
        if (_text(path) or "").startswith(MADE):
            yield path
    yield from (folder / PICTURES).glob("*.svg")


def _text(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None


if __name__ == "__main__":
    sys.exit(main())
