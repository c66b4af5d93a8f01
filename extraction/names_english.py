"""Names of persons and organisations in English text, and which of them are the same party."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from extraction.party_table import MOST_NAMES
from extraction.split import Sentence
from extraction.words_english import (
    ACTS,
    CALENDAR,
    COMMON,
    GROUP_NOUNS,
    KIN,
    NOT_A_PARTY,
    ORGANISATION_WORDS,
    PLACE_WORDS,
    ROLES,
    THING_NOUNS,
    TITLES,
)


class Name(NamedTuple):
    """A capitalised name as it stands in the text; `start` takes in a title, `bare` leaves it out."""

    start: int
    end: int
    bare: str
    title: str
    sure: bool  # a title, a legal form, a label or an act says that this is a person or organisation
    doubt: bool  # the words around say that it is a place or a thing
    thing: bool = False  # they name the thing: "the mare …"


UP = r"[A-Z\u00c0-\u00d6\u00d8-\u00de\u0141\u0160\u017d\u0100\u0112\u014c\u016a]"
TOKEN = rf"(?:{UP}[^\W_]*(?:['’-][^\W_]+)*)"
PARTICLE = r"(?:van der|van de|van den|van|von|de la|de|der|den|di|da|del|bin|ibn|al|ter|ten|zu|le|la|dos)"
LEGAL = (
    r"(?:K\.\s?K\.|G\.\s?K\.|Co\.,? ?Ltd\.?|Ltd\.?|Limited|Inc\.?|LLC|L\.L\.C\.|LLP|PLC|plc|GmbH|AG|S\.A\.|B\.V\.|Corp\.?"
    r"|Corporation|KK|Pty|Kabushiki Kaisha|Godo Kaisha|Co\.)"
)
TITLE = rf"(?:{'|'.join(TITLES)})"
NAME = re.compile(
    rf"(?:\b(?P<title>{TITLE})\.? +)?"
    rf"(?P<bare>(?<![\w'’.-])(?:{TOKEN}|(?P<first>[A-Z]\.)(?= ?{UP}))"
    rf"(?:(?! {LEGAL}(?!\w))(?: ?(?<=\.){TOKEN}| (?:{PARTICLE} )?{TOKEN}| [A-Z]\.(?= {UP}[a-z])| &(?: {TOKEN}))){{0,6}}+"
    rf"(?P<legal>,? {LEGAL}(?!\w))?)"
)
LEGAL_END = re.compile(rf",? {LEGAL}$")
DEFINED = re.compile(
    r"\s?\((?:the |hereinafter[^()\"“”]{0,20}|“|\")[^()]{1,60}\)|, (?:the )?(?:plaintiff|defendant|claimant)",
    re.IGNORECASE,
)
VERB_BEHIND = re.compile(
    rf"(?:,[^,.;]{{1,60}},)? ?(?:(?:has|had|have|then|also|never|later|now|duly|has since|himself|herself)\s)?(?:{ACTS})\b"
)
ANY_VERB_BEHIND = re.compile(
    r" (?:has|had|is|was|did|does|would|could|can|cannot|will|may|might|must|should|who|then|never|and I|[a-z]{2,}ed|[a-z]{3,}s)\b|['’]s? [a-z]"
)
OBJECT_OF = re.compile(
    r"(?:\b(?:told|asked|gave|paid|lent|sued|suing|sues|rang|phoned|called|wrote|owes|owed|handed|sent|against|versus|vs?\.|between"
    r"|named|client|clients|informed|notified|reminded|urged|served|married|met|offered|let|allowed|showed|v\.)"
    r"(?: (?:a|one|the|my|our|your|his|her))?"
    r"|\b(?:sold|sells|let|leased|leases|gave|given|handed|paid|lent|wrote|told|delivered|transferred|assigned|sublet|subleased"
    r"|rented|granted|said|promised|owed|passed|brought|conveyed|released|letter|notice|delivery|possession|agreed|contracted|concluded|contract|signed"
    r"|agreement|dealt|lease|sale|sublease|bought|purchased|buys|borrowed|received|hired|demanded|written|made|driven|done|owned"
    r"|acquired|took|taken|got|obtained|represented|reached|in favou?r|on behalf)\b[^.;:!?\"“”]{0,90}?\b(?:to|from|by|with|of|between|and))"
    r" (?:(?:a|one) )?$"
)
APPOSITION = re.compile(
    r"(?:\b(?:[Tt]he|[Aa]n?|[Mm]y|[Oo]ur|[Yy]our|[Hh]is|[Hh]er|[Tt]heir)|['’]s)(?: [a-z-]+){0,2}? (?P<noun>[a-z][a-z-]{2,}),? $"
)
PLACE_BEFORE = re.compile(
    r"\b(?:in|at|near|inside|outside|around|towards|across|throughout|off|into|beyond|flat|unit|plot|room|flight|line|for the|of the|on the"
    r"|street|road|route|opposite|along|in the|at the)\s$"
)
ARTICLE_BEFORE = re.compile(r"\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Mm]y|[Oo]ur|[Tt]heir) $")
SELF_BEFORE = re.compile(
    r"\b(?:I|me|we|We|us|[Uu]ndersigned), (?:the undersigned, )?$|\b[Mm]y name is $|\bI am (?:called |named )?$|\bnamed $"
)
IN_MONTH = re.compile(r"\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring|[Ff]or) $|\d $")
LABEL_BEHIND = re.compile(
    r": ?\S|, (?:the )?(?:plaintiff|defendant|claimant|respondent|buyer|seller|tenant|landlord|lessor|lessee)\b"
)


def names(text: str, sentences: Sequence[Sentence]) -> list[Name]:
    """Every capitalised name that may be a party, in order."""
    opens = {sentence.start for sentence in sentences}
    lower = Counter(re.findall(r"\b[a-z]{3,}\b", text))
    found = []
    for match in NAME.finditer(text):
        name = _trimmed(match, opens, lower)
        if name:
            found.append(_judged(text, name, match["legal"] is not None, opens))
    return found


def _trimmed(match: re.Match[str], opens: set[int], lower: Counter[str]) -> Name | None:
    """The match without common words that are capitalised only because they open a sentence."""
    title = (match["title"] or "").rstrip(".")
    start, words = match.start("bare"), match["bare"].split(" ")
    before = match.string[max(0, start - 8) : start]
    while (
        words
        and not title
        and (
            words[0] in COMMON
            or words[0].casefold() in ROLES
            or (words[0] in CALENDAR and (words[0].endswith("day") or IN_MONTH.search(before)))
        )
    ):
        start += len(words[0]) + 1
        words = words[1:]
    if not words:
        return None
    if start in opens and len(words) == 1 and not title and (lower[words[0].lower()] or words[0].lower() in COMMON):
        return None
    while words and words[-1] not in ORGANISATION_WORDS and (words[-1] in COMMON or words[-1] == "&"):
        words = words[:-1]
    bare = re.sub(r"['’]s?$", "", " ".join(words)).rstrip(",")
    if not bare or bare in NOT_A_PARTY or (len(bare) == 1 and not title):
        return None
    if any(word in NOT_A_PARTY - CALENDAR for word in bare.split(" ")) and not match["legal"]:
        return None
    return Name(match.start() if title else start, start + len(bare), bare, title, sure=False, doubt=False)


def _judged(text: str, name: Name, legal: bool, opens: set[int]) -> Name:
    before = text[max(0, name.start - 110) : name.start]
    behind = text[name.end : name.end + 90]
    words = name.bare.split(" ")
    apposition = APPOSITION.search(before[-45:])
    noun = apposition["noun"] if apposition else ""
    place = words[-1] in PLACE_WORDS or words[0] in PLACE_WORDS or any(ch.isdigit() for ch in name.bare)
    the = ARTICLE_BEFORE.search(before[-8:]) is not None
    doubt = not legal and not name.title and (
        place
        or PLACE_BEFORE.search(before[-14:]) is not None
        or noun in THING_NOUNS
        or (the and len(words) == 1 and not LABEL_BEHIND.match(behind))
    )  # fmt: skip
    sure = (
        bool(name.title)
        or legal
        or (not doubt and noun in ROLES | KIN | GROUP_NOUNS)
        or DEFINED.match(behind) is not None
        or (name.start in opens and LABEL_BEHIND.match(behind) is not None and behind[0] != ":")
        or (not place and VERB_BEHIND.match(behind) is not None)
        or (not doubt and OBJECT_OF.search(before) is not None)
        or SELF_BEFORE.search(before) is not None
        or (not doubt and not the and len(words) > 1 and not name.bare.isupper())
        or (not doubt and name.start not in opens and ANY_VERB_BEHIND.match(behind) is not None)
    )
    return name._replace(sure=sure, doubt=doubt, thing=noun in THING_NOUNS)


def parties_of(found: Sequence[Name]) -> dict[str, str]:
    """The party's name for every bare form that stands for a party; ambiguous forms are left out."""
    sure = {name.bare for name in found if name.sure}
    doubted = Counter(name.bare for name in found if name.doubt)
    counted = dict(Counter(name.bare for name in found).most_common(MOST_NAMES))
    things = {name.bare for name in found if name.thing}
    titled = defaultdict(set)
    for name in found:
        if name.title:
            titled[name.bare].add(_kind(name.title))
    parts = {word for bare in sure for word in bare.split(" ") if " " in bare}
    forms = {
        bare
        for bare in counted.keys() - things
        if (bare in sure and doubted[bare] < counted[bare])
        or bare in parts
        or (bare.isupper() and any(bare == other.upper() for other in counted))
    }  # fmt: skip
    full = [form for form in forms if " " in form]
    names: dict[str, str] = {}
    for form in sorted(forms, key=len, reverse=True):
        fuller = {
            names[other] for other in full if other != form and other in names and _short_for(form, other, titled)
        }
        if len(fuller) == 1:
            names[form] = fuller.pop()
        elif not fuller:
            same = next((known for known in names if known.casefold() == form.casefold()), None)
            names[form] = names[same] if same else form
    return names


def _kind(title: str) -> str:
    return {"Mr": "he", "Sir": "he", "Lord": "he", "Mrs": "she", "Ms": "she", "Miss": "she", "Madam": "she"}.get(
        title, ""
    )


def _short_for(form: str, full: str, titled: dict[str, set[str]]) -> bool:
    """True where `form` may stand for `full`: a surname, a given name, a company without its legal form."""
    organisation = is_organisation(full)
    stem = LEGAL_END.sub("", full)
    if organisation:
        # Lindqvist is not Lindqvist Cycles K.K. where a Mr Lindqvist is about.
        return not titled.get(form) and not LEGAL_END.search(form) and (
            stem.casefold() == form.casefold() or stem.startswith(form + " ") or (" " in stem and stem.split(" ")[-1] == form)
        )  # fmt: skip
    if LEGAL_END.search(form):
        return False
    words, short = full.casefold().split(" "), form.casefold().split(" ")
    return short == words[-len(short) :] or short == words[: len(short)]


def is_organisation(name: str) -> bool:
    """True where the name's legal form or last word says so."""
    words = name.split(" ")
    return LEGAL_END.search(name) is not None or (
        len(words) > 1
        and (words[-1].capitalize() in ORGANISATION_WORDS or words[0] in ("Studio", "Hotel", "Bank", "Café"))
    )


def titled(found: Iterable[Name], names: dict[str, str]) -> dict[str, str]:
    """`he` or `she` for every party whose title says so."""
    known: dict[str, str] = {}
    for name in found:
        if name.bare in names and _kind(name.title):
            known[names[name.bare]] = _kind(name.title)
    return known
