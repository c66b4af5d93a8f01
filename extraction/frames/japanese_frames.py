"""Constructions found in clauses: which predicate a clause states, and who and what stands in which role."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from extraction.amounts import Amount
from extraction.dates import DateMention
from extraction.frames.japanese_clauses import Clause, Mood, mood, person_of, takings
from extraction.frames.japanese_lexicon import FRAMES, Construction
from extraction.frames.japanese_phrases import Phrase
from extraction.statement import Document
from proleg.model import Value

MONEY_WORD = re.compile(
    r"代金|賃料|家賃|地代|残額|残金|現金|内金|お金|御金|金銭|金員|売買代|頭金|分割金|使用料|円|全額|手付|半額"
)
NO_THING = re.compile(
    r"小遣い|範囲|お年玉|仕送り|引き渡し|引渡|納車|納品|明け渡し|受け渡し|使用|居住|契約|意思|通知|書面|手紙|書類|領収|資料|権利証|証書|委任状|印鑑|請求|訴状|メール|内容証明|免許証|学生証|身分証|登記|事実|約束|合意|支払|弁済|履行|催告|解除|取り消し"
    r"|承諾|同意|債務|債権|旨|こと|電話|連絡|返事|意向|理由|期限|期日|損害|信頼|義務|責任|金額|受領|受取|その場|書き込み|話|引換え|引き換え|目的|住所|生計|生活|店員|客|年齢|本人"
)
ANAPHOR = re.compile(
    r"^(?:此れら|此れ等|これら|其れら|それら|此れ|其れ|之|同|其の|それ|これ|双方|一切|全部|すべて|全て|ここ|そこ|此処|其処)?$"
)
ALIAS = re.compile(r"[（(](?:以下|以後|以下、)[^「」（）]{0,12}「([^「」]{1,30})」")
HOLDING = frozenset(["持参", "用意", "準備", "携える", "持つ", "運ぶ", "積む", "揃える", "運び込む", "調達"])
ARRIVING = frozenset(["届く", "到達", "着く", "送達", "配達", "受領", "受け取る"])
OTHER_MONEY = re.compile(r"敷金|保証金|礼金|手付|違約金|手数料|頭金|時価|相場|増額|転売|修理|利息|損害")
FIRST_PAID = re.compile(r"支払|払|入金|前払|先払|弁済|振り?込")


@dataclass(slots=True)
class Event:
    """A predicate stated by a clause. `sure` names the arguments whose person the clause itself shows. A `weak` one is dropped
    where another event of its predicate is told."""

    predicate: str
    args: dict[str, Value]
    clause: Clause
    start: int
    end: int
    mood: Mood
    sure: set[str] = field(default_factory=set)
    both: tuple[str, ...] = ()
    thing: str | None = None
    weak: bool = False


SUBJECT_LINE = re.compile(r"^(?:件名|題名|表題|Subject|Re)[\s　]*[：:]", re.IGNORECASE)
SUBLEASE = re.compile(r"転貸|又貸|また貸|間貸|転借|又借|賃借権の?譲渡|間借")


def events(document: Document, sentence_clauses: list[list[Clause]], *, minor: str | None) -> Iterator[Event]:
    """Everything that the frames find, in the order of the text; one clause may state several predicates."""
    subletting = SUBLEASE.search(document.text) is not None
    absent = {"consent_of_statutory_agent" if subletting else "consent_to_sublease"}
    for number, own in enumerate(sentence_clauses):
        if SUBJECT_LINE.match(document.sentences[number].text):
            continue
        for clause in own:
            seen: set[str] = set(absent)
            for predicate, construction, noun in _candidates(clause):
                if predicate in seen:
                    continue
                event = _match(document, clause, predicate, construction, noun, minor)
                if event:
                    seen.add(predicate)
                    yield event
        yield from _by_wording(document, number, own, minor)


def _candidates(clause: Clause) -> Iterator[tuple[str, Construction, Phrase | None]]:
    yield from ((predicate, c, None) for predicate, c in FRAMES.by_verb.get(clause.lemma, ()))
    named = clause.verb.phrase
    for phrase in [*([named] if named else []), *clause.args]:
        realised = phrase is named or (
            phrase.case in ("を", "が", "は", "", "に", "と") and clause.lemma in FRAMES.realising
        )
        dated = (
            clause.verb.kind in ("copula", "bare")
            and phrase.topic
            and named is not None
            and bool(named.dates or "日" in named.words)
        )
        if (realised or dated) and phrase.words:
            for predicate, c in FRAMES.by_noun:
                match = c.nouns.search(phrase.words) if c.nouns else None
                if match and (phrase is not named or match.end() >= len(phrase.words) - 2):
                    yield predicate, c, phrase


def _match(
    document: Document,
    clause: Clause,
    predicate: str,
    construction: Construction,
    noun: Phrase | None,
    minor: str | None,
) -> Event | None:
    now = mood(clause)
    if noun is not None and noun is clause.verb.phrase and clause.verb.kind == "copula" and now == "negated":
        return None
    if now not in construction.moods or (construction.said and not _is_said(clause)):
        return None
    start, end = _extent(clause, "announced" if construction.said else now)
    said = document.text[min(start, _own_start(clause)) : end]
    if construction.without and construction.without.search(said):
        return None
    if construction.text and not construction.text.search(document.text[min(start, _chain_start(clause)) : end]):
        return None
    if construction.with_ and not construction.with_.search(_words(clause)):
        return None
    if not _meets(clause, construction.needs, minor):
        return None
    event = Event(predicate, {}, clause, start, end, now)
    _fill_roles(event, construction, noun, minor)
    _fill_values(document, event)
    event.weak = predicate in ("fraud", "duress") and not event.sure
    return event


def _by_wording(document: Document, number: int, own: list[Clause], minor: str | None) -> Iterator[Event]:
    sentence = document.sentences[number]
    seen: set[str] = set()
    for predicate, construction in FRAMES.by_text:
        if predicate in seen or (construction.needs == "minor" and minor is None):
            continue
        found = construction.text.search(sentence.text) if construction.text else None
        if not found or (construction.without and construction.without.search(sentence.text)):
            continue
        at = sentence.start + found.end()
        clause = next((c for c in own if c.verb.start < at <= c.end + 3), None) or next(
            (c for c in own if c.end >= at), own[-1] if own else None
        )
        if clause is None or (
            mood(clause) == "unreal"
            and predicate not in ("invocation_of_simultaneous_performance", "no_breach_of_trust")
        ):
            continue
        seen.add(predicate)
        start = sentence.start + found.start()
        opening = [c.start for c in own if c.start <= start <= c.end]
        event = Event(predicate, {}, clause, min([start, *opening[-1:]]), max(clause.end, at), mood(clause))
        _fill_roles(event, construction, None, minor)
        _fill_values(document, event)
        yield event


def _extent(clause: Clause, now: Mood) -> tuple[int, int]:
    """The clause, and what takes it as its content where the content alone is no event."""
    start, end = clause.start, clause.end
    matrix = clause.matrix
    while matrix is not None and now in ("promised", "announced", "asked"):
        start, end = min(start, matrix.start), max(end, matrix.end)
        matrix = matrix.matrix if "claim" not in takings(matrix.matrix.lemma if matrix.matrix else "") else None
    return start, end


def _own_start(clause: Clause) -> int:
    return min([clause.start, *(p.start for p in clause.args)])


def _chain_start(clause: Clause) -> int:
    while clause.before is not None:
        clause = clause.before
    return min([_own_start(clause), *(t.start for t in clause.topics)])


def _is_said(clause: Clause) -> bool:
    return clause.quoted or (
        clause.matrix is not None and "announce" in takings(clause.matrix.lemma) | takings(clause.via)
    )


def _words(clause: Clause) -> str:
    """The nouns of the clause, its topics and what takes it."""
    matrix = "" if clause.matrix is None else "".join(p.words for p in clause.matrix.args)
    return (
        "".join(p.words for p in [*clause.args, *clause.topics])
        + (clause.verb.phrase.words if clause.verb.phrase else "")
        + matrix
    )


# ---- persons -------------------------------------------------------------------------------------------------------


def _fill_roles(event: Event, construction: Construction, noun: Phrase | None, minor: str | None) -> None:
    clause = event.clause
    received = clause.received or (noun is not None and clause.lemma in FRAMES.receiving)
    passive = clause.passive and not received
    said = (event.mood == "announced" or construction.said) and clause.matrix is not None
    turned = said and clause.matrix is not None and (clause.matrix.passive or clause.matrix.lemma in FRAMES.receiving)
    used: set[str] = set()
    if len(clause.subjects) > 1:
        event.both = clause.subjects
    if "both" in construction.roles or "list" in construction.roles:
        event.both = _all_persons(clause)
    for role, sources in construction.roles.items():
        if role in ("both", "list"):
            continue
        taken = any("に" in other[:1] for name, other in construction.roles.items() if name != role)
        for source in _turned(sources, received=received or turned, passive=passive, caused=clause.caused, taken=taken):
            person = _person_at(clause, source, noun, minor, said=said)
            if person and person not in used:
                event.args[role] = person
                used.add(person)
                if source != "subject" or clause.subject_from in ("own", "linked", "head") or said:
                    event.sure.add(role)
                break


def _turned(sources: tuple[str, ...], *, received: bool, passive: bool, caused: bool, taken: bool) -> tuple[str, ...]:
    if received:
        return ("から", "に", "によって", "の") if "subject" in sources else ("subject",)
    if passive:
        return (
            ("によって", "から", *(() if taken else ("に",)))
            if "subject" in sources
            else (*(s for s in sources if s not in ("の", "を", "に")), "subject")
        )
    if caused:
        return ("に",) if sources == ("subject",) else sources
    return sources


def _person_at(clause: Clause, source: str, noun: Phrase | None, minor: str | None, *, said: bool) -> str | None:
    if source == "minor":
        return minor
    matrix = clause.matrix
    if source == "holder":
        return next((c.subject for c in _continued(clause) if c.lemma in HOLDING and c.subject), clause.subject)
    if source in ("subject", "first", "parent"):
        if said and matrix is not None and clause.subject_from != "own" and matrix.subject:
            return matrix.subject
        if source == "parent" and clause.subject == minor:
            return None
        if clause.subject:
            return clause.subject
        return matrix.subject if matrix is not None else None
    if source == "asker":
        return matrix.subject if matrix is not None else None
    if source == "asked":
        return _by_case([*(matrix.args if matrix is not None else []), *clause.args], ("に",))
    if source == "visited":
        near = [p for c in _continued(clause) for a in c.args for p in a.all() if a.case in ("に", "を")]
        return next((person for p in near if (person := person_of(p)) and person != clause.subject), None)
    places: list[Phrase] = []
    if noun is not None:
        places.extend(noun.modifiers)
    places.extend(m for p in clause.args for m in p.modifiers if source != "の" and m.case == source)
    if noun is None and clause.verb.phrase:
        places.extend(clause.verb.phrase.modifiers)
    places.extend(clause.args)
    if matrix is not None:
        places.extend(p for p in matrix.args)
        places.extend(m for p in matrix.args for m in p.modifiers)
    return _by_case(places, (source,))


def _by_case(phrases: Iterable[Phrase], cases: tuple[str, ...]) -> str | None:
    return next((person for p in phrases if p.case in cases and (person := person_of(p))), None)


def _all_persons(clause: Clause) -> tuple[str, ...]:
    """Everyone who stands as subject or with と, に or から, in order; for acts that two do together."""
    found: list[str] = list(clause.subjects)
    matrix = clause.matrix
    for phrase in [*clause.args, *(m for p in clause.args for m in p.modifiers), *(matrix.args if matrix else [])]:
        if phrase.case in ("と", "に", "から", "が", "は", "", "で", "の"):
            found.extend(phrase.persons)
    if matrix is not None:
        found.extend(matrix.subjects)
    return tuple(dict.fromkeys(found))


# ---- things, amounts, dates ----------------------------------------------------------------------------------------


def thing_of(document: Document, clause: Clause) -> tuple[Phrase | None, str | None]:
    """The thing that the clause is about, as phrase and as words; a phrase without words is これ or その引渡し."""
    direct = [p for p in clause.args if p.case == "を"]
    other = [p for p in clause.args if p.case in ("head", "は", "が") and not p.persons]
    later = [p for p in clause.topics if not p.persons and p not in other]
    for phrase in [*reversed(direct), *reversed(other), *reversed(later)]:
        for part in phrase.all():
            if part.persons or part.amounts or part.dates:
                continue
            if ANAPHOR.match(part.words):
                return part, None
            own = part.words
            if MONEY_WORD.search(part.head) or NO_THING.search(part.head) or NO_THING.search(own[-4:]):
                continue
            return part, _thing_text(document.text, part)
    return None, None


def _thing_text(text: str, phrase: Phrase) -> str | None:
    if alias := ALIAS.match(text, phrase.end):
        return alias[1]
    words = re.sub(r"[（(][^（）()]*[)）]", "", text[phrase.start : phrase.end])
    words = re.sub(
        r"^(?:別紙[^の]{0,12}記載の|上記の?|前記の?|当該|その|この|同|自分の|自己の|所有の?)", "", words
    ).strip()
    return words or None


def _own_phrases(clause: Clause) -> list[Phrase]:
    return clause.phrases()


def money_of(clause: Clause, prefer: re.Pattern[str], *, around: bool) -> Amount | None:
    """The amount of the clause: the one whose phrase `prefer` names, else the last that is nothing else's."""
    phrases = [p for p in _own_phrases(clause) if p.amounts and not OTHER_MONEY.search(p.words)]
    if not phrases and around:
        behind = clause.matrix.args if clause.matrix else []
        phrases = [
            q for p in [*behind, *clause.topics] for q in p.all() if q.amounts and not OTHER_MONEY.search(q.words)
        ]
    named = [p for p in phrases if prefer.search(p.words)]
    chosen = (named or phrases)[:1]
    return chosen[0].amounts[-1] if chosen else None


def date_of(clause: Clause, *, since: bool) -> DateMention | None:
    """The day of the event: with the clause itself, with what takes it, or with what it continues."""
    for arg in [*clause.args, *(clause.matrix.args if clause.matrix else [])]:
        for part in arg.all():
            for relative in part.clauses:
                if relative.lemma in ARRIVING and (found := _dated(relative.args, since=False)):
                    return found
    taking = list(_matrices(clause))
    for at in [clause, *taking, *(c for m in taking for c in _continued(m)), *_continued(clause)]:
        if found := _dated(at.args, since=since) or _dated([at.verb.phrase] if at.verb.phrase else [], since=since):
            return found
    content = [c for a in clause.args for p in a.all() for c in p.clauses]
    return _dated(clause.topics, since=since) or _dated([a for c in content for a in c.args], since=since)


def _matrices(clause: Clause) -> Iterator[Clause]:
    while clause.matrix is not None:
        clause = clause.matrix
        yield clause


def _continued(clause: Clause) -> Iterator[Clause]:
    """The clause and those that it continues: their day is its day too, unless it has one of its own."""
    at: Clause | None = clause
    while at is not None:
        yield at
        while at.before is not None and at.before.link == "cause":  # the day of a reason is not that of its consequence
            at = at.before
        linked = at.before is not None and at.before.link in ("te", "cont", "while", "after", "when", "but")
        at = at.before if linked else None


def _dated(phrases: Iterable[Phrase], *, since: bool) -> DateMention | None:
    for phrase in reversed(list(phrases)):
        for part in phrase.all():
            month = re.match(r"分|支払|家賃|賃料", part.words) is not None
            if (
                part.dates
                and not month
                and part.case != "まで"
                and phrase.case not in ("まで", "として")
                and (since or phrase.case != "から")
            ):
                return part.dates[-1] if len(part.dates) == 1 else part.dates[0]
    return None


def deadline_of(clause: Clause) -> DateMention | None:
    """The day until which something is to be done."""
    at: Clause | None = clause
    while at is not None:
        for phrase in at.phrases():
            if phrase.case == "まで" and phrase.dates:
                return phrase.dates[-1]
        at = at.matrix
    return None


def _meets(clause: Clause, need: str | None, minor: str | None) -> bool:
    if need is None:
        return True
    amounts = [p for p in [*_own_phrases(clause), *clause.topics] if p.amounts]
    if need == "money":
        return bool(amounts)
    if need == "minor":
        return minor is not None
    if need == "date":
        return date_of(clause, since=False) is not None or deadline_of(clause) is not None
    direct = [p for p in clause.args if p.case in ("を", "が", "は", "head", "") and not p.persons]
    paid = any(
        (p.amounts and not p.dates) or MONEY_WORD.search(p.head) or MONEY_WORD.search(p.words[-3:])
        for p in direct
        if p.case != "head"
    )
    if need == "paid":
        return paid
    objects = [
        p
        for p in direct
        if p.words and not p.amounts and not MONEY_WORD.search(p.head) and not NO_THING.search(p.words[-4:])
    ]
    if need == "thing":
        whole = clause.lemma.startswith(("引き渡", "納", "引き取", "明け渡", "引渡", "受け渡", "鍵"))
        return bool(objects) or (
            whole
            and not (paid and not objects)
            and not any(NO_THING.search(p.words[-4:]) for p in direct if p.case == "を")
        )
    by_amount = any(p.case == "を" and p.amounts and not p.words for p in direct)
    return (bool(objects) or bool(amounts)) and not by_amount


PRICE = re.compile(r"代金|価格|値段|売買|価額|売値|税込|総額")
RENT = re.compile(r"月|賃料|家賃|地代|使用料|賃借料")
ALL = re.compile(r"合計|総額|計|残|内金|うち|一部|全額")


def _fill_values(document: Document, event: Event) -> None:
    predicate, clause, args = event.predicate, event.clause, event.args
    _, event.thing = thing_of(document, clause)
    date = date_of(clause, since=predicate in ("agreement_of_lease", "use_by_third_party"))
    value = date.value if date else None
    if predicate in ("agreement_of_sale", "agreement_of_lease"):
        name, prefer = ("price", PRICE) if predicate == "agreement_of_sale" else ("rent", RENT)
        amount = money_of(clause, prefer, around=True)
        args[name] = amount.value if amount else None
    elif predicate in ("payment", "deposit_with_depository", "release"):
        amount = money_of(clause, ALL, around=True)
        args["amount"] = amount.value if amount else None
    elif predicate == "demand":
        deadline = deadline_of(clause)
        args["deadline"] = deadline.value if deadline else None
    if predicate in WITH_OBJECT:
        args["object"] = event.thing
    if predicate in DESCRIBED:
        args["description"] = document.text[event.start : event.end]
    if predicate not in UNDATED:
        args["date"] = value


WITH_OBJECT = frozenset(
    [
        "agreement_of_sale",
        "agreement_of_lease",
        "agreement_of_sublease",
        "use_by_third_party",
        "handover",
        "substitute_performance",
        "transfer_of_registration",
    ]
)
DESCRIBED = frozenset(["fraud", "duress", "fraudulent_means_as_to_capacity", "no_breach_of_trust"])
UNDATED = DESCRIBED | frozenset(
    ["minor", "property_permitted_to_dispose", "invocation_of_simultaneous_performance", "agreed_prior_performance"]
)
