"""References to a statute as lawyers write them: `612(2)` → `Civil Code, Art. 612(2)`, `民法612条2項`."""

import re

from proleg.model import ISO_DATE, Language
from proleg.rulebase import Vocabulary
from proleg.wording import date

REFERENCE = re.compile(
    r"(?P<article>\d+(?:-\d+)*)(?:\((?P<paragraph>\d+)\))?(?:\((?P<item>[ivx]+)\))?(?P<proviso> proviso)?"
)
ACT = re.compile(r"(?P<act>[A-Z][A-Za-z ]+?) (?=\d)")
ITEMS = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
WORDS_JA = {"case law": "判例", "Act on Land and Building Leases": "借地借家法", "Commercial Code": "商法"}


def citation(article: str, vocabulary: Vocabulary, lang: Language, law: str = "") -> str:
    """The law and its articles, or the court and the day of its decision; empty where `article` is.

    `law` is the vocabulary's first law unless given.
    """
    if not article:
        return ""
    if ISO_DATE.fullmatch(article):
        decided = date(article, lang)
        return f"{law}, {decided}" if lang == "en" else f"{'最判' if law == 'Supreme Court' else law}{decided}"
    if not article[0].isdigit():
        return article
    name = law or next(iter(vocabulary.laws), "")
    if lang == "en":
        return f"{name}, Art. {article}" if name else f"Art. {article}"
    known = vocabulary.laws.get(name)
    return f"{known.ja if known else name}{in_japanese(article)}"


def link(article: str, vocabulary: Vocabulary, law: str = "") -> str | None:
    """Where the official text of the law is; None where that is not known or no article is cited."""
    known = vocabulary.laws.get(law or next(iter(vocabulary.laws), ""))
    return known.link if known and article[:1].isdigit() else None


def in_japanese(article: str) -> str:
    """`166(1)(i), 412-2` → `166条1項1号、412条の2`."""
    acts = ACT.sub(lambda found: WORDS_JA.get(found["act"], found["act"]), article)
    known = REFERENCE.sub(_reference_ja, acts)
    for english, japanese in WORDS_JA.items():
        known = known.replace(english, japanese)
    return known.replace(", ", "、").replace("; ", "、").replace(" (", "（").replace(")", "）")


def _reference_ja(found: re.Match[str]) -> str:
    article, *branches = found["article"].split("-")
    item = ITEMS.index(found["item"]) if found["item"] in ITEMS else 0
    return (
        f"{article}条"
        + "".join(f"の{branch}" for branch in branches)
        + (f"{found['paragraph']}項" if found["paragraph"] else "")
        + (f"{item}号" if item else "")
        + ("ただし書" if found["proviso"] else "")
    )
