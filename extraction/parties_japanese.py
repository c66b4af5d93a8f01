"""The parties of a Japanese text: names and letters, then roles, kin and the first person."""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from extraction.names_japanese import LETTER, SELF_BEFORE, Name, names
from extraction.party_table import MOST_NAMES, Mention, PartyTable, between, tabulate, within
from extraction.split import Sentence
from extraction.words_japanese import FORM, ORGANISATION_END, ROLES

SIDES = {"原告": "原告", "被告": "被告"}
ALIKE = {"買い主": "買主", "売り主": "売主", "貸し主": "貸主", "借り主": "借主"}
QUOTED = re.compile(r"「[^「」\n]{0,600}」|『[^『』\n]{0,600}』")
DEFINITION = re.compile(
    r"\s?[（(](?:以下、?)?(?:単に)?[「『](?P<alias>[^「」『』]{1,20})[」』](?:という|と(?:略)?称|とい)?[^（）()]{0,12}[）)]"
)
ROLE_BEHIND = re.compile(
    rf"[（(](?P<role>{'|'.join(sorted(ROLES, key=len, reverse=True))})(?:[。、：:（][^（）()]{{0,20}})?[）)]"
)
ROLE = re.compile(rf"{'|'.join(sorted(ROLES, key=len, reverse=True))}")
CHAIN = re.compile(rf"(?:(?:{'|'.join(sorted(ROLES, key=len, reverse=True))})(?:＝|・|である|の|、)?){{2,3}}[（(]$")
# 原告代理人 is no plaintiff, 被告人 no defendant.
NO_ROLE_BEHIND = re.compile(r"代理人|人(?!間)|適格|訴訟|準備書面|第[0-9０-９一二三]")
NO_ROLE_BEFORE = re.compile(r"[反本原各]$")
FIRST_PERSON = re.compile(
    r"(?<![\u4e00-\u9fff])(?:私(?!立|的|法|有|道|物|文書|署|設|自身|人|費|用|見|財)|わたくし|わたし|僕|当方|弊社|当社|小職|弊店|当店)"
)
HEADING = re.compile(
    r"【[^】\n]{1,40}】|(?:^|\n)[^\n。]{0,6}(?:原告|被告)[^\n。]{0,10}(?:主張|答弁|反論|言い分|認否|再反論)[^\n。]{0,6}\n"
)
SEEKS = re.compile(
    r"(?:支払|引渡し|引き渡し|返還|明渡し|登記|登記手続|移転登記|退去|履行|返す|渡す|払う)[^。]{0,8}を?[^。]{0,4}(?:求め|請求し|訴え)|払え|引き渡せ|明け渡せ|支払え"
)
SUED_BY = re.compile(r"から[^。]{0,30}(?:訴状|訴えられ|提訴され)")
SAME = re.compile(r"同人|同社|同氏|同店")


def find(text: str, sentences: Sequence[Sentence]) -> PartyTable:
    """The parties of `text`."""
    found = names(text, sentences)
    known = _parties_of(found)
    roles, aliases = _roles_of_names(text, found, known)
    mentions = [Mention(n.start, n.end, known[n.text]) for n in found if n.text in known and n.text not in aliases]
    mentions += _alias_mentions(text, aliases)
    named = {mention.name for mention in mentions}
    mentions += _role_mentions(text, roles, named)
    quoted = [match.span() for match in QUOTED.finditer(text)]
    mentions = sorted(mentions)
    speaker, own = _first_person(text, sentences, mentions, quoted, roles)
    mentions = sorted([*mentions, *own])
    mentions += _same(text, sentences, mentions)
    plaintiff, defendant = _sides(text, sentences, sorted(mentions), roles, speaker)
    return tabulate(text, mentions, plaintiff, defendant)


def is_organisation(name: str) -> bool:
    """True where the name's legal form or last word says so."""
    return FORM.search(name) is not None or (len(name) > 2 and ORGANISATION_END.search(name) is not None)


def _parties_of(found: list[Name]) -> dict[str, str]:
    """The party's name for each form that stands for a party; forms that may stand for two are left out."""
    counted = dict(Counter(name.text for name in found).most_common(MOST_NAMES))
    found = [name for name in found if name.text in counted]
    acting = Counter(name.text for name in found if name.acts)
    sure = {name.text for name in found if name.sure}
    persons = {name.text for name in found if name.person}
    # A word that acts like a party again and again is one, whatever the dictionary says of it.
    sure |= {form for form, acts in acting.items() if acts >= 2 and len(form) > 1}
    sure = {form for form in sure if not (LETTER.fullmatch(form) and counted[form] < 2 and not acting[form])}
    surnames = {name.surname for name in found if name.surname}
    first = {form: min(name.start for name in found if name.text == form) for form in sure}
    apart = {
        (full.surname, full.text) for full in found if full.kin and first.get(full.surname, full.start) < full.start
    }
    known: dict[str, str] = {}
    candidates = [form for form in counted if form in sure or (form in surnames)]
    candidates += [
        form for form in counted if form not in candidates and any(_short_for(form, full, persons) for full in sure)
    ]
    for form in sorted(candidates, key=len, reverse=True):
        # 粕谷 … 妹の粕谷里美: the one who was named first by surname is somebody else.
        fuller = {
            known[f] for f in known if len(f) > len(form) and _short_for(form, f, persons) and (form, f) not in apart
        }
        if len(fuller) == 1:
            known[form] = fuller.pop()
        elif not fuller:
            known[form] = form
    return known


def _short_for(form: str, full: str, persons: set[str]) -> bool:
    """True where `form` may stand for `full`: surname or given name, company without legal form, its first or last part."""
    if form == full or LETTER.fullmatch(form) or len(form) >= len(full):
        return False
    if is_organisation(full):
        stem = FORM.sub("", full).strip()
        if form in persons and form != stem:
            return False
        return form == stem or (len(form) >= 2 and stem.startswith(form)) or (len(form) >= 3 and stem.endswith(form))
    return (
        full in persons
        and not is_organisation(form)
        and (full.startswith(form) or full.endswith(form))
        and len(form) >= 1
        and len(full) <= 8
    )


def _roles_of_names(text: str, found: Iterable[Name], known: dict[str, str]) -> tuple[dict[str, str], dict[str, str]]:
    """The party behind each role that stands beside a name, and behind each alias and kin word."""
    roles: dict[str, set[str]] = defaultdict(set)
    aliases: dict[str, set[str]] = defaultdict(set)
    for name in found:
        party = known.get(name.text)
        if party is None:
            continue
        if name.role in ROLES:
            roles[ALIKE.get(name.role, name.role)].add(party)
        if chain := CHAIN.search(text, max(0, name.start - 30), name.start):
            for role in ROLE.findall(chain[0]):
                roles[ALIKE.get(role, role)].add(party)
        if beside := ROLE_BEHIND.match(text, name.tail):
            roles[ALIKE.get(beside["role"], beside["role"])].add(party)
        if defined := DEFINITION.match(text, name.tail):
            target = roles if defined["alias"] in ROLES else aliases
            target[defined["alias"]].add(party)
        if name.kin and len(name.kin) > 0:
            aliases[name.kin].add(party)
    return (
        {role: next(iter(parties)) for role, parties in roles.items() if len(parties) == 1},
        {alias: next(iter(parties)) for alias, parties in aliases.items() if len(parties) == 1},
    )


def _alias_mentions(text: str, aliases: dict[str, str]) -> list[Mention]:
    if not aliases:
        return []
    forms = "|".join(sorted(map(re.escape, aliases), key=len, reverse=True))
    pattern = re.compile(
        rf"(?<![\u4e00-\u9fffァ-ヴーA-Za-z])(?:{forms})(?=[はがにをのもとへ、。」）)]|から|より|方|名義|側)(?!の[\u4e00-\u9fff]{{1,4}}(?:は|が)[^。]{{0,3}}$)"
    )
    return [Mention(m.start(), m.end(), aliases[m[0]]) for m in pattern.finditer(text)]


def _role_mentions(text: str, roles: dict[str, str], named: set[str]) -> list[Mention]:
    """原告, 買主 and so on: of a named party, or themselves the party where none is named."""
    found = []
    for match in ROLE.finditer(text):
        if NO_ROLE_BEHIND.match(text, match.end()) or NO_ROLE_BEFORE.search(
            text, max(0, match.start() - 1), match.start()
        ):
            continue
        role = ALIKE.get(match[0], match[0])
        party = roles.get(role)
        if party is None and (role in SIDES or (len(named) < 2 and role != "相手方")):
            party = role
        if party is not None:
            found.append(Mention(match.start(), match.end(), party))
    return found


def _first_person(
    text: str,
    sentences: Sequence[Sentence],
    mentions: Sequence[Mention],
    quoted: Sequence[tuple[int, int]],
    roles: dict[str, str],
) -> tuple[str | None, list[Mention]]:
    """Who says 私 or 弊社 outside quotations, and where."""
    own = [m for m in FIRST_PERSON.finditer(text) if not within(m.start(), quoted)]
    speaker = next(
        (
            m.name
            for m in mentions
            if SELF_BEFORE.search(text, max(0, m.start - 8), m.start)
            or text.startswith(("と申し", "といいます"), m.end)
        ),
        None,
    ) or _signature(sentences, mentions)
    headings = list(HEADING.finditer(text))
    ends = [heading.end() for heading in headings]
    found = []
    for match in own:
        passed = bisect_right(ends, match.start())
        heading = headings[passed - 1] if passed else None
        side = re.search("原告|被告", heading[0]) if heading else None
        party = roles.get(side[0], side[0]) if side else speaker
        if party:
            found.append(Mention(match.start(), match.end(), party))
    if not found and len(own) > 0 and len({m.name for m in mentions}) < 2:
        speaker = own[0][0]
        found = [Mention(m.start(), m.end(), speaker) for m in own if m[0] == speaker]
    return speaker, found


def _signature(sentences: Sequence[Sentence], mentions: Sequence[Mention]) -> str | None:
    """The name that alone makes up the last sentence."""
    if len(sentences) < 2:
        return None
    last = sentences[-1]
    return next(
        (m.name for m in mentions if m.start >= last.start and m.end >= last.end and m.start - last.start < 8), None
    )


def _same(text: str, sentences: Sequence[Sentence], mentions: Sequence[Mention]) -> list[Mention]:
    """同人 and 同社, where the sentence before it and its own name one person or company only."""
    found = []
    starts = [sentence.start for sentence in sentences]
    for match in SAME.finditer(text):
        passed = bisect_right(starts, match.start())
        since = starts[passed - 1] if passed else 0
        company = match[0] in ("同社", "同店")
        near = {m.name for m in between(mentions, since, match.start()) if is_organisation(m.name) == company}
        if len(near) == 1:
            found.append(Mention(match.start(), match.end(), near.pop()))
    return found


def _sides(
    text: str, sentences: Sequence[Sentence], mentions: Sequence[Mention], roles: dict[str, str], speaker: str | None
) -> tuple[str | None, str | None]:
    present = {mention.name for mention in mentions}
    plaintiff = roles.get("原告") or ("原告" if "原告" in present else None)
    defendant = roles.get("被告") or ("被告" if "被告" in present else None)
    for sentence in reversed(sentences):
        if plaintiff and defendant:
            break
        if sued := SUED_BY.search(text, sentence.start, sentence.end):
            near = between(mentions, sentence.start, sued.start())
            suing = near[-1].name if near and sued.start() < near[-1].end + 4 else None
            plaintiff, defendant = plaintiff or suing, defendant or speaker
        if sought := SEEKS.search(text, sentence.start, sentence.end):
            inside = between(mentions, sentence.start, sought.start())
            seeker = next(
                (
                    m.name
                    for m in reversed(inside)
                    if re.match(r"(?:さん|氏|様)?(?:は|が|の請求)", text[m.end : m.end + 5])
                ),
                speaker,
            )
            asked = next(
                (m.name for m in inside if re.match(r"(?:さん|氏|様)?に(?:対|、|[^対])", text[m.end : m.end + 4])), None
            )
            if seeker and seeker not in (asked, defendant):
                plaintiff, defendant = plaintiff or seeker, defendant or asked
    if plaintiff in present and defendant is None and len(present) == 2:
        (defendant,) = present - {plaintiff}
    return plaintiff, defendant
