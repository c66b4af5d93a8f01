"""References to a statute as lawyers write them: `612(2)` → `Civil Code, Art. 612(2)`, `民法612条2項`, with links.

An official text on e-Gov has an anchor for each article and paragraph: `#Mp-At_612-Pr_2`, `#Mp-At_3_2` for Article 3-2.
"""

import datetime
import re
from collections.abc import Iterator
from typing import NamedTuple

from proleg.model import ISO_DATE, Language
from proleg.rulebase import Vocabulary
from proleg.wording import MONTHS, date

REFERENCE = re.compile(
    r"(?P<article>\d+(?:-\d+)*)(?:\((?P<paragraph>\d+)\))?(?:\((?P<item>[ivx]+)\))?(?P<proviso> proviso)?"
)
ACT = re.compile(r"(?P<act>[A-Z][A-Za-z ]+?) (?=\d)")
PERIOD = re.compile(
    rf"\((?P<bound>until|since|from) (?P<day>\d{{1,2}}) (?P<month>{'|'.join(MONTHS)}) (?P<year>\d{{4}})\)"
)
READ = re.compile(f"{PERIOD.pattern}|{ACT.pattern}|{REFERENCE.pattern}")
ITEMS = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
WORDS_JA = {
    "case law": "判例",
    "Act on Land and Building Leases": "借地借家法",
    "Code of Civil Procedure": "民事訴訟法",
    "Commercial Code": "商法",
}
BOUNDS_JA = {"until": "まで", "since": "以後", "from": "以後"}
E_GOV = "https://laws.e-gov.go.jp/"


class Cited(NamedTuple):
    """A part of a citation: its words, and where the official text of just that article is, if it is one."""

    words: str
    link: str | None = None


def citation(article: str, vocabulary: Vocabulary, lang: Language, law: str = "") -> str:
    """The law and its articles, or the court and the day of its decision; empty where `article` is.

    `law` is the vocabulary's first law unless given.
    """
    return "".join(part.words for part in cited(article, vocabulary, lang, law))


def cited(article: str, vocabulary: Vocabulary, lang: Language, law: str = "") -> tuple[Cited, ...]:
    """The citation in parts, each article with its own link."""
    if not article:
        return ()
    name = law or next(iter(vocabulary.laws), "")
    if ISO_DATE.fullmatch(article):
        decided = date(article, lang)
        court = "最判" if law == "Supreme Court" else _name_ja(law, vocabulary)
        return (Cited(f"{law}, {decided}" if lang == "en" else f"{court}{decided}"),)
    if ACT.match(article):
        return tuple(_parts(article, vocabulary, lang, name))
    if not article[0].isdigit():
        return (Cited(article),)
    head = _name_ja(name, vocabulary) if lang == "ja" else f"{name}, Art. " if name else "Art. "
    return (*([Cited(head)] if head else []), *_parts(article, vocabulary, lang, name))


def link(article: str, vocabulary: Vocabulary, law: str = "") -> str | None:
    """Where the official text of the first article cited is; None where that is not known or no article is cited."""
    if not article[:1].isdigit() or ISO_DATE.fullmatch(article):
        return None
    found = REFERENCE.match(article)
    return _link(found, vocabulary, law or next(iter(vocabulary.laws), "")) if found else None


def _parts(article: str, vocabulary: Vocabulary, lang: Language, law: str) -> Iterator[Cited]:
    """Articles with their links, and what stands between them; another act, once named, holds for what follows."""
    place = 0
    for found in READ.finditer(article):
        if found.start() > place:
            yield Cited(_between(article[place : found.start()], lang))
        place = found.end()
        if found["bound"]:
            yield Cited(found[0] if lang == "en" else _bound_ja(found))
        elif found["act"]:
            law = found["act"]
            yield Cited(f"{law}, Art. " if lang == "en" else _name_ja(law, vocabulary))
        else:
            words = found[0] if lang == "en" else _reference_ja(found)
            yield Cited(words, _link(found, vocabulary, law))
    if article[place:]:
        yield Cited(_between(article[place:], lang))


def _between(words: str, lang: Language) -> str:
    if lang == "en":
        return words
    for english, japanese in WORDS_JA.items():
        words = words.replace(english, japanese)
    return (
        words.replace(", ", "、").replace("; ", "、").replace(" (", "（").replace("(", "（").replace(")", "）").strip()
    )


def _name_ja(law: str, vocabulary: Vocabulary) -> str:
    known = vocabulary.laws.get(law)
    return known.ja if known else WORDS_JA.get(law, law)


def _bound_ja(found: re.Match[str]) -> str:
    try:
        day = datetime.date(int(found["year"]), MONTHS.index(found["month"]) + 1, int(found["day"]))
    except ValueError:  # a day that the calendar does not have
        return found[0]
    return f"（{date(day.isoformat(), 'ja')}{BOUNDS_JA[found['bound']]}）"


def _link(found: re.Match[str], vocabulary: Vocabulary, law: str) -> str | None:
    """None also for an article of former law: the official text there is that of today."""
    known = vocabulary.laws.get(law)
    if known is None or known.link is None or found.string[found.end() :].startswith(" (until "):
        return None
    if not known.link.startswith(E_GOV):  # how others name an article within a page is not known
        return known.link
    paragraph = f"-Pr_{found['paragraph']}" if found["paragraph"] else ""
    return f"{known.link}#Mp-At_{found['article'].replace('-', '_')}{paragraph}"


def _reference_ja(found: re.Match[str]) -> str:
    article, *branches = found["article"].split("-")
    item = ITEMS.index(found["item"]) if found["item"] in ITEMS else 0
    paragraph = f"{'第' * bool(branches)}{found['paragraph']}項" if found["paragraph"] else ""  # 412条の2第1項
    return (
        f"{article}条"
        + "".join(f"の{branch}" for branch in branches)
        + paragraph
        + (f"{'第' * bool(branches and not paragraph)}{item}号" if item else "")
        + ("ただし書" if found["proviso"] else "")
    )
