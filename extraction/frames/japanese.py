"""The Japanese frame reader: sentences → clauses → events → facts with their contracts, stance and claim."""

import re
from collections.abc import Iterator, Sequence

from extraction.frames.japanese_claims import best, demands
from extraction.frames.japanese_clauses import Clause, clauses, mood
from extraction.frames.japanese_contracts import NAMES, ROLES, SIDES, Contract, complete, contracts_of, narrator_of
from extraction.frames.japanese_frames import ARRIVING, Event, date_of, events
from extraction.frames.japanese_lexicon import FRAMES
from extraction.frames.japanese_phrases import Atom
from extraction.frames.japanese_stance import places, stance
from extraction.frames.japanese_terms import due, minor_of, unpaid
from extraction.statement import ClaimReading, Document, Reading, Statement
from proleg.model import Passage
from proleg.rulebase import Vocabulary

CLAIM_SIDES = {
    "claim_for_price": ("sale", 0), "claim_for_delivery": ("sale", 1), "claim_for_registration": ("sale", 1),
    "claim_for_rent": ("lease", 0), "claim_for_vacating": ("lease", 0),
}  # fmt: skip


def read(document: Document, vocabulary: Vocabulary) -> Reading:
    """The statements, claims and passages not understood of a Japanese document."""
    parsed = _parsed(document)
    minor, minor_span = minor_of(document)
    told = _told(document, parsed, minor, minor_span)
    wanted = demands(document, {NAMES[e.predicate] for e in told if e.predicate in NAMES})
    claim = best(wanted)
    plaintiff = None
    if claim and claim.plaintiff and claim.predicate in CLAIM_SIDES:
        plaintiff = (*CLAIM_SIDES[claim.predicate], claim.plaintiff)
    contracts = contracts_of(document, told, plaintiff)
    kept = _completed(document, told, contracts, minor, parsed)
    sided = _with_sides(claim, contracts, document) if claim else None
    creditor = contracts[0].sides if contracts else (None, None)
    sides = (sided.plaintiff, sided.defendant) if sided else (creditor[0], creditor[1])
    heard = stance(document, kept, *sides)
    statements = tuple(
        Statement(
            e.predicate,
            _arguments(e, vocabulary),
            *_trimmed(document.text, e.start, e.end),
            s.alleged_by,
            s.answer,
            s.found,
        )
        for e, s in zip(kept, heard.standings, strict=True)
        if e.predicate in vocabulary.facts and not s.restated
    )
    claims = (sided,) if sided else ()
    return Reading(heard.kind, statements, claims, tuple(_not_understood(document, parsed, kept, claims)))


def _parsed(document: Document) -> list[list[Clause]]:
    atoms = [
        *(Atom(m.start, m.end, "person", m) for m in document.parties.mentions),
        *(Atom(a.start, a.end, "amount", a) for a in document.amounts),
        *(Atom(d.start, d.end, "date", d) for d in document.dates),
    ]
    return [
        clauses(document.text, s.start, s.end, [a for a in atoms if s.start <= a.start < s.end], number)
        for number, s in enumerate(document.sentences)
    ]


def _told(
    document: Document, parsed: list[list[Clause]], minor: str | None, minor_span: tuple[int, int] | None
) -> list[Event]:
    """Every event, in the order of the text."""
    found = list(events(document, parsed, minor=minor))
    for number, own in enumerate(parsed):
        found.extend(e for clause in own if (e := unpaid(document, clause)))
        if own:
            found.extend(due(document, number, own))
    if minor and minor_span:
        clause = next(c for own in parsed for c in own if c.end >= minor_span[1])
        found.append(Event("minor", {"person": minor}, clause, *minor_span, "done"))
    strong = {e.predicate for e in found if not e.weak}
    found = [e for e in found if not e.weak or e.predicate not in strong]
    return _without_doubles(sorted(found, key=lambda e: (e.start, e.end)))


def _without_doubles(found: list[Event]) -> list[Event]:
    """One event for one passage: the more telling predicate, and of equal ones the reading with more arguments."""
    kept: list[Event] = []
    for event in sorted(found, key=lambda e: -sum(v is not None for v in e.args.values())):
        rivals = [o for o in kept if o.start < event.end and event.start < o.end]
        if any(o.predicate == event.predicate for o in rivals):
            continue
        kept.append(event)
    kept.sort(key=lambda e: (e.start, e.end))
    return [e for e in kept if not any(_outdone(e, o) for o in kept if o is not e)]


STRONGER = {
    "handover": {"property_permitted_to_dispose", "substitute_performance", "payment", "tender_of_performance", "agreement_of_sublease", "invocation_of_simultaneous_performance", "agreed_prior_performance", "transfer_of_registration"},
    "payment": {"substitute_performance", "deposit_with_depository", "release", "unpaid_rent", "tender_of_performance", "property_permitted_to_dispose"},
    "manifestation_of_cancellation": {"agreement_of_cancellation", "manifestation_of_rescission", "consent_to_sublease"},
    "agreement_of_lease": {"agreement_of_sublease"},
    "agreement_of_sale": {"substitute_performance"},
    "agreed_due_date": {"demand", "agreed_prior_performance"},
    "fraud": {"fraudulent_means_as_to_capacity", "duress"},
    "consent_of_statutory_agent": {"consent_to_sublease", "property_permitted_to_dispose", "ratification"},
    "ratification": {"consent_to_sublease"},
    "consent_to_sublease": {"agreement_of_cancellation", "ratification", "agreement_of_sale"},
    "demand": {"invocation_of_simultaneous_performance"},
}  # fmt: skip


def _outdone(event: Event, other: Event) -> bool:
    """Whether `other` says of the same verb what happened more exactly."""
    same_verb = other.start <= event.clause.verb.start < other.end and event.start < other.end
    if event.predicate == "handover" and other.predicate == "substitute_performance":
        return other.clause.sentence == event.clause.sentence
    if event.predicate == "fraud" and other.predicate == "fraudulent_means_as_to_capacity":
        return (event.start < other.end and other.start < event.end) or other.clause.sentence == event.clause.sentence
    return same_verb and other.predicate in STRONGER.get(event.predicate, ())


def _completed(
    document: Document, told: list[Event], contracts: Sequence[Contract], minor: str | None, parsed: list[list[Clause]]
) -> list[Event]:
    kept = []
    narrator = narrator_of(document)
    subletting = any(e.predicate in ("agreement_of_sublease", "use_by_third_party") for e in told)
    for event in told:
        if (
            event.predicate == "consent_to_sublease"
            and not subletting
            and not re.search(r"転貸|又貸|間貸", document.text)
        ):
            continue
        if event.predicate == "manifestation_of_cancellation" and not contracts and not event.sure:
            continue
        before = narrator or _topic_before(parsed, event)
        if complete(document, event, contracts, minor=minor, before=before, others=told):
            _arrive(document, event, parsed)
            kept.append(event)
    return _unrepeated(kept)


def _topic_before(parsed: list[list[Clause]], event: Event) -> str | None:
    """The person whom the sentences before are about."""
    for number in range(event.clause.sentence, -1, -1):
        for clause in reversed(parsed[number]):
            if clause.start < event.start and clause.subject and clause.subject_from in ("own", "topic", "linked"):
                return clause.subject
    return None


def _arrive(document: Document, event: Event, parsed: list[list[Clause]]) -> None:
    """A letter's day is the day of arrival where the text gives it, in brackets or in the sentence behind."""
    if event.predicate not in ("manifestation_of_cancellation", "manifestation_of_rescission", "demand"):
        return
    behind = document.text[event.end : event.end + 40]
    if match := re.match(r"[（(][^（）()]{0,30}(?:到達|送達|着|届)[^（）()]{0,6}[)）]", behind):
        inside = [d for d in document.dates if event.end <= d.start and d.end <= event.end + match.end()]
        if inside:
            event.args["date"] = inside[0].value
            event.end += match.end()
            return
    for own in parsed[event.clause.sentence : event.clause.sentence + 2]:
        for clause in own:
            if clause.lemma in ARRIVING and clause.start >= event.end - 1 and mood(clause) == "done":
                date = date_of(clause, since=False)
                if date and date.value and not any(p.persons and p.case == "が" for p in clause.args):
                    event.args["date"] = date.value
                    event.end = max(event.end, clause.end)
                    return


def _unrepeated(kept: list[Event]) -> list[Event]:
    """The first telling of each event; a later one adds what the first left open."""
    found: list[Event] = []
    for event in kept:
        same = next((o for o in found if _tells_again(event, o)), None)
        if same is None:
            found.append(event)
    return found


SINGLE = frozenset(["minor", "no_breach_of_trust", "invocation_of_simultaneous_performance", "agreed_prior_performance", "property_permitted_to_dispose", "fraud", "duress"]) | {
    "fraudulent_means_as_to_capacity", "use_by_third_party", "agreement_of_sublease", "agreement_of_cancellation", "ratification",
}  # fmt: skip


def _tells_again(event: Event, old: Event) -> bool:
    if event.predicate != old.predicate or event.predicate in NAMES:
        return False
    ignored = ("object", "description")
    if event.clause.before is old.clause and all(
        v is None or old.args.get(k) == v for k, v in event.args.items() if k not in ignored
    ):
        return True  # 振り込んで支払った
    same = all(
        v is None or old.args.get(k) is None or old.args[k] == v for k, v in event.args.items() if k not in ignored
    )
    known = any(event.args.get(k) is not None for k in ("date", "amount", "from"))
    return same and (
        event.predicate in SINGLE
        or not known
        or all(event.args.get(k) == old.args.get(k) for k in ("date", "amount", "from"))
    )


def _arguments(event: Event, vocabulary: Vocabulary) -> dict[str, str | int | float | None]:
    return {name: event.args.get(name) for name in vocabulary.facts[event.predicate].args}


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in " 　、，,。\n・":
        start += 1
    while end > start and text[end - 1] in " 　、，,。\n":
        end -= 1
    return start, end


def _with_sides(claim: ClaimReading, contracts: Sequence[Contract], document: Document) -> ClaimReading:
    """The claim with the sides that its contract shows; what the passage itself says is kept where the contract is silent."""
    kind, side = CLAIM_SIDES[claim.predicate]
    contract = next((c for c in contracts if c.kind == kind), None)
    if contract is None or not all(contract.sides):
        table = document.parties
        return claim._replace(
            plaintiff=claim.plaintiff or table.plaintiff, defendant=claim.defendant or table.defendant
        )
    return claim._replace(plaintiff=contract.sides[side], defendant=contract.sides[1 - side])


def _not_understood(
    document: Document, parsed: list[list[Clause]], kept: Sequence[Event], claims: Sequence[ClaimReading]
) -> Iterator[Passage]:
    """Sentences with a verb of the frames, told as having happened, of which nothing was made."""
    used = [(e.start, e.end) for e in kept] + [(c.start, c.end) for c in claims]
    sections = places(document)
    for number, own in enumerate(parsed):
        sentence = document.sentences[number]
        if any(a < sentence.end and sentence.start < b for a, b in used) or sections[number].section.startswith(
            "reply:"
        ):
            continue
        left = next(
            (
                c
                for c in own
                if not c.quoted
                and c.lemma in FRAMES.by_verb
                and _is_legal(c)
                and mood(c) in ("done", "promised", "announced")
            ),
            None,
        )
        if left is not None:
            yield Passage(
                text=sentence.text,
                start=sentence.start,
                end=sentence.end,
                why=f"「{left.lemma}」の文型を読み取れません",
            )


def _is_legal(clause: Clause) -> bool:
    """True for a verb that few other things are told with."""
    predicates = {predicate for predicate, construction in FRAMES.by_verb[clause.lemma] if construction.text is None}
    return bool(
        predicates & (set(SIDES) | set(NAMES) | {"manifestation_of_cancellation", "manifestation_of_rescission"})
    ) and bool(ROLES)
