"""The parties of an English text: names and letters, then roles, then the first person, then pronouns."""

import itertools
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from extraction import names_english
from extraction.party_table import Mention, PartyTable, tabulate
from extraction.pronouns_english import QUOTED, first_person, pronouns
from extraction.split import Sentence
from extraction.words_english import ACTS, GROUP_NOUNS, KIN, ROLES

SIDES = {"plaintiff": "plaintiff", "claimant": "plaintiff", "petitioner": "plaintiff", "defendant": "defendant",
         "respondent": "defendant"}  # fmt: skip
PAIRS = {"seller": ("seller", "vendor"), "buyer": ("buyer", "purchaser"), "lessor": ("lessor", "landlord", "landlady"),
         "lessee": ("lessee", "tenant")}  # fmt: skip
SINGLE = re.compile(
    r"(?<![\w.('’&/“\"-])(?:[B-HJ-Z]|A(?= (?:and|sold|bought|let|leased|paid|agreed|lent|has|had|was|is|claims|sues|then)\b"
    r"|['’]s|[,;.:)]))(?![\w&/)]|['’](?!s\b)|\.[A-Z]|-\w|: ?\d)"
)
SINGLE_BEHIND = re.compile(rf"['’]s\b|,? (?:{ACTS}|has|had|was|is|did|does|would|and [A-Z]\b|who)\b")
SINGLE_BEFORE = re.compile(r"\b(?:to|from|by|with|and|against|for|told|of|between|vs?\.) $")
NOT_SINGLE = re.compile(
    r"\b(?:unit|building|block|room|exhibits?|annex|lot|plot|schedule|appendix|tower|part|case|class|type|plan|grade|section"
    r"|vitamin|wing|gate|line|flat|hall|model|no\.) $",
    re.IGNORECASE,
)
NOUNS = ROLES | GROUP_NOUNS | KIN
ROLE_BEFORE = re.compile(r"(?:(?P<far>[A-Za-z-]+),? (?:the|a|an) )?(?P<near>[A-Za-z-]+)(?: is|:|,)? \(?$")
ROLE_BEHIND = re.compile(
    r",? \(?(?:(?:the|a|an|his|her|my|our|as) )?(?P<noun>[A-Za-z-]+)(?: (?:of|in|at|from|for) [^,.;()]{1,40})?(?=[,.;:)\n]|$)"
)
DEFINITION = re.compile(
    r"\s?\((?:hereinafter[^()\"“”]{0,30}|hereafter[^()\"“”]{0,30})?(?:the )?[\"“]?(?:the )?"
    r"(?P<alias>[^()\"“”,;]{1,40}?)[\"”]?\)"
)
REFERENCE = re.compile(
    r"\b(?P<article>[Tt]he|[Mm]y|[Oo]ur|[Yy]our|[Hh]is|[Hh]er|[Tt]heir|[Tt]his|THE) (?:said )?(?P<noun>[A-Za-z][a-z-]*|[A-Z]+)(?![\w-])"
)
BARE_ROLE = re.compile(
    r"(?<![\w’'-])(?:Plaintiff|Defendant|Claimant|Respondent|Client|Opponent|Opp\.|PLAINTIFF|DEFENDANT|Buyer|Seller|Landlord|Tenant"
    r"|Lessor|Lessee|Purchaser|Vendor|plaintiff|defendant|opp\.)(?![\w-])"
)
SUING = re.compile(
    r",? (?:(?:now|therefore|who) )?(?:is suing|is now suing|sues|sued|has sued|brings? (?:an|this) action|brought (?:an|this) action|is claiming"
    r"|claims (?=¥|the price|payment|the rent|delivery|JPY|\d)|asks the court|seeks an? order|seeks payment|asks for (?=¥|payment|judgment)"
    r"|demands (?=¥|the price|payment|it back in court)|wants (?=¥|the court))"
)
AGAINST = re.compile(r",? (?:v\.|vs\.?|versus|against|\./\.) (?:the )?$")
TRANSFER = re.compile(
    r"\b(?P<verb>sold|let|leased|rented|rents|leases|sells|lets|bought|purchased|buys)\b[^.;:!?]{0,90}?\b(?P<way>to|from) $"
)
PASSIVE = re.compile(r"\b(?:was|were|been|is|be|being) $")


def find(text: str, sentences: Sequence[Sentence]) -> PartyTable:
    """The parties of `text`."""
    found = names_english.names(text, sentences)
    names = names_english.parties_of(found)
    mentions = [Mention(n.start, n.end, names[n.bare]) for n in found if n.bare in names]
    taken = [m.start for m in mentions]
    mentions = sorted([*mentions, *(m for m in _letters(text) if m.start not in taken)])
    roles = _roles_of_names(text, mentions)
    plaintiff, defendant = _sides(text, mentions, roles, None, None)
    roles |= {
        role: side for role, own in SIDES.items() if (side := {"plaintiff": plaintiff, "defendant": defendant}[own])
    }
    for role, name in _roles_by_act(text, mentions).items():
        roles.setdefault(role, name)
    mentions = sorted([*mentions, *_role_mentions(text, mentions, roles)])
    quoted = [match.span() for match in QUOTED.finditer(text)]
    speaker, own = first_person(text, sentences, mentions, quoted, plaintiff)
    mentions = sorted([*mentions, *own])
    if (
        speaker
        and not plaintiff
        and re.search(r"\b(?:I|We) (?:am suing|sue|claim|ask that|ask the court|demand)\b", text)
    ):
        plaintiff = speaker
    genders = names_english.titled(found, names) | {n: g for r, g in GENDERED.items() if (n := roles.get(r))}
    mentions += pronouns(text, sentences, mentions, genders, quoted, speaker)
    plaintiff, defendant = _sides(text, sorted(mentions), roles, plaintiff, defendant)
    present = {m.name for m in mentions}
    if plaintiff in present and defendant is None and len(present) == 2:
        (defendant,) = present - {plaintiff}
    plaintiff = plaintiff or ("the plaintiff" if "the plaintiff" in present else None)
    defendant = defendant or ("the defendant" if "the defendant" in present else None)
    return tabulate(text, mentions, plaintiff, defendant)


GENDERED = {
    "landlady": "she", "aunt": "she", "mother": "she", "sister": "she", "daughter": "she", "wife": "she", "niece": "she",
    "widow": "she", "woman": "she", "lady": "she", "girl": "she", "uncle": "he", "father": "he", "brother": "he",
    "son": "he", "husband": "he", "nephew": "he", "widower": "he", "man": "he", "boy": "he", "gentleman": "he",
}  # fmt: skip


def _letters(text: str) -> list[Mention]:
    """X, Y, A, B as names: at least once beside a word that only stands beside a person."""
    evident = set()
    found = []
    for match in SINGLE.finditer(text):
        before = text[max(0, match.start() - 12) : match.start()]
        if NOT_SINGLE.search(before):
            continue
        if SINGLE_BEHIND.match(text, match.end()) or (match[0] != "A" and SINGLE_BEFORE.search(before)):
            evident.add(match[0])
        found.append(Mention(match.start(), match.end(), match[0]))
    return [mention for mention in found if mention.name in evident]


def _roles_of_names(text: str, mentions: Iterable[Mention]) -> dict[str, str]:
    """The party behind each role or noun that stands beside a name; a noun used of two parties is left out."""
    known: dict[str, set[str]] = defaultdict(set)
    for mention in mentions:
        if beside := ROLE_BEFORE.search(text, max(0, mention.start - 36), mention.start):
            near, far = beside["near"].lower(), (beside["far"] or "").lower()
            for noun in (near, far) if near in NOUNS else ():
                if noun in NOUNS:
                    known[noun].add(mention.name)
        if (beside := ROLE_BEHIND.match(text, mention.end)) and beside["noun"].lower() in NOUNS:
            known[beside["noun"].lower()].add(mention.name)
        if defined := DEFINITION.match(text, mention.end):
            known[defined["alias"].strip().lower()].add(mention.name)
    return {noun: next(iter(parties)) for noun, parties in known.items() if len(parties) == 1}


def _sides(
    text: str, mentions: Sequence[Mention], roles: dict[str, str], plaintiff: str | None, defendant: str | None
) -> tuple[str | None, str | None]:
    """Plaintiff and defendant, as far as known, and as roles, a heading or words of suing show."""
    plaintiff = plaintiff or next(
        (roles[role] for role in ("plaintiff", "claimant", "petitioner") if role in roles), None
    )
    defendant = defendant or next((roles[role] for role in ("defendant", "respondent") if role in roles), None)
    for index, mention in enumerate(mentions):
        following = mentions[index + 1] if index + 1 < len(mentions) else None
        between = text[mention.end : following.start] if following and following.start - mention.end < 60 else None
        if between is not None and following and AGAINST.fullmatch(between):
            return plaintiff or mention.name, defendant or following.name
        if suing := SUING.match(text, mention.end):
            if plaintiff not in (None, mention.name):
                continue
            plaintiff = mention.name
            behind = text[suing.end() : following.start] if following and following.start >= suing.end() else "."
            if ("su" in suing[0] or "action" in suing[0]) and (
                following
                and following.name != plaintiff
                and re.fullmatch(r"(?: against)?(?: the| my| a| his| her)?(?: [a-z]+){0,2} ", behind)
            ):
                defendant = defendant or following.name
    return plaintiff, defendant


def _roles_by_act(text: str, mentions: Sequence[Mention]) -> dict[str, str]:
    """Who is buyer and seller, landlord and tenant, where one "sold … to" or "rented … from" joins two parties."""
    known: dict[str, set[str]] = defaultdict(set)
    for first, second in itertools.pairwise(mentions):
        act = TRANSFER.search(text, first.end, second.start)
        if (
            first.name == second.name
            or not act
            or act.start() - first.end > 40
            or PASSIVE.search(text, first.end, act.start())
        ):
            continue
        if re.search(r"[.;:!?]", text[first.end : act.start()]):
            continue
        sale = act["verb"] in ("sold", "sells", "bought", "purchased", "buys")
        giver, receiver = (first.name, second.name) if act["way"] == "to" else (second.name, first.name)
        for role in PAIRS["seller" if sale else "lessor"]:
            known[role].add(giver)
        for role in PAIRS["buyer" if sale else "lessee"]:
            known[role].add(receiver)
    return {role: next(iter(parties)) for role, parties in known.items() if len(parties) == 1}


def _role_mentions(text: str, mentions: Sequence[Mention], roles: dict[str, str]) -> list[Mention]:
    """ "the buyer", "my landlord", "Plaintiff", "the hotel": of a named party, or themselves the party where none is named."""
    named = {mention.name for mention in mentions}
    organisations = [name for name in named if names_english.is_organisation(name)]
    words: dict[str, set[str]] = defaultdict(set)
    for name in named:
        for word in name.split(" ")[:-1] if names_english.LEGAL_END.search(name) else name.split(" "):
            words[word.lower()].add(name)
    telling = (
        roles.keys() | SIDES.keys() | ROLES | {"company", "firm"} | {word for word in words if len(words[word]) == 1}
    )
    found = []
    for match in [*REFERENCE.finditer(text), *BARE_ROLE.finditer(text)]:
        reference = "noun" in match.re.groupindex
        noun = (match["noun"] if reference else match[0]).lower().removesuffix(".")
        noun = {"opp": "opponent"}.get(noun, noun)
        if noun not in telling:
            continue
        party = roles.get(noun)
        if party is None and noun in ("company", "firm") and len(organisations) == 1:
            party = organisations[0]
        if (
            party is None
            and len(words.get(noun, ())) == 1
            and " " in next(iter(words[noun]))
            and reference
            and match["article"].lower() == "the"
        ):
            party = next(iter(words[noun]))
        if party is None and noun in SIDES:
            party = f"the {SIDES[noun]}"
        if party is None and noun in ROLES and len(named) < 2:
            party = f"the {noun}"
        if party is not None:
            found.append(Mention(match.start(), match.end(), party))
    return found
