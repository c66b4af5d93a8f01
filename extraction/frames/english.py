"""The built-in reader for English: constructions, no model. It abstains where none fits, and says where."""

from collections.abc import Sequence
from functools import cache

from extraction.frames.english_claims import claim_readings, demands
from extraction.frames.english_clauses import Sentence, parse
from extraction.frames.english_context import (
    add_details,
    complete,
    evidence_of_sides,
    merged,
    roles_by_noun,
    settle_agreement,
    thing_before,
)
from extraction.frames.english_drafts import AGREEMENTS, SIDES, Cast, Draft, draft, richness, usable
from extraction.frames.english_frames import AGES, Candidate, candidates, frames, says_minor_age
from extraction.frames.english_moods import mood
from extraction.frames.english_stance import kind_of, standings
from extraction.frames.english_turns import spoken
from extraction.frames.english_values import Voice, voice
from extraction.frames.english_words import HE, SHE, items, mentions
from extraction.statement import ClaimReading, Document, Reading, Statement
from proleg.model import Passage, Value
from proleg.rulebase import Vocabulary

# where two constructions begin with the same verb of a clause, the first of these stands
RANK = ("agreement_of_cancellation", "invocation_of_simultaneous_performance", "deposit_with_depository", "substitute_performance",
        "fraudulent_means_as_to_capacity", "property_permitted_to_dispose", "consent_of_statutory_agent", "agreement_of_sublease",
        "consent_to_sublease", "release", "transfer_of_registration", "agreed_prior_performance", "manifestation_of_rescission",
        "manifestation_of_cancellation", "ratification", "duress", "fraud", "unpaid_rent", "demand", "agreement_of_lease",
        "agreement_of_sale", "tender_of_performance", "payment", "use_by_third_party", "handover", "no_breach_of_trust",
        "agreed_due_date", "minor")  # fmt: skip
CLAIMED = ("agreement_of_sale", "agreement_of_lease")
NOTHING_FITS = "A word here may state a fact, but the sentence fits no construction that the reader knows."
WHO_IS_WHO = "An agreement is told here, but not who is on which side."


def read(document: Document, vocabulary: Vocabulary) -> Reading:
    """The statements, claims and doubtful passages of an English document."""
    document, sentences = _with_pronouns(spoken(document, plaintiff_speaks=kind_of(document) == "complaint"))
    cast = Cast(document)
    found = [c for place, s in enumerate(sentences) for c in candidates(s, place, document.text)]
    _voices(cast, sentences)
    agreements, details = _agreements(found, cast, vocabulary, sentences)
    claims, claiming = claim_readings(sentences, cast, document.text)
    others = _others([c for c in found if id(c.clause) not in claiming], cast, vocabulary, sentences)
    drafts = sorted(
        _finished(agreements, details, others, cast, sentences, claims), key=lambda d: (d.place, d.clause.at)
    )
    kind = kind_of(document)
    standing = standings(drafts, sentences, cast, kind)
    statements = []
    for kept in merged(drafts):
        same = standing[id(kept)]
        statements.append(
            Statement(kept.predicate, dict(kept.args), kept.start, kept.end, same.alleged_by, same.answer, same.found)
        )
    doubtful = _not_understood(sentences, found, drafts, document, claiming)
    unclear = [_passage(document, d.start, d.end, WHO_IS_WHO) for d in agreements if d not in drafts]
    listed = {(p.start, p.end): p for p in (*doubtful, *unclear)}  # each passage once, with the surer reason
    passages = tuple(listed[place] for place in sorted(listed))
    return Reading(kind, tuple(statements), tuple(claims), passages)


def _with_pronouns(document: Document) -> tuple[Document, list[Sentence]]:
    """The parsed sentences. Where "he" and "she" as resolved make somebody sell to himself, they are exchanged, if
    that mends it."""
    sentences = _parsed(document)
    clashes = _clashes(sentences)
    pronouns = [m for m in document.parties.mentions if document.text[m.start : m.end].lower() in HE | SHE]
    names = sorted({m.name for m in pronouns})
    if clashes and len(names) == 2:
        swap = dict(zip(names, reversed(names), strict=True))
        mentions = tuple(m._replace(name=swap[m.name]) if m in pronouns else m for m in document.parties.mentions)
        other = document._replace(parties=document.parties._replace(mentions=mentions))
        exchanged = _parsed(other)
        if _clashes(exchanged) < clashes:
            return other, exchanged
    return document, sentences


def _clashes(sentences: Sequence[Sentence]) -> int:
    """How often a pronoun names the subject of its own clause: "Brandt told him" with "him" as Brandt."""
    found = 0
    for clause in (c for s in sentences for c in s.clauses if c.subject is not None and c.subject.party is not None):
        phrases = [
            *clause.objects,
            *(p for prep, p in clause.prepositional if prep in ("to", "from", "by", "with", "on")),
        ]
        found += any(
            p.party == clause.subject.party and p.words in (("him",), ("her",)) for p in phrases if clause.subject
        )
    return found


def _parsed(document: Document) -> list[Sentence]:
    found = mentions(document)
    sentences: list[Sentence] = []
    opened = False
    for sentence in document.sentences:
        made = parse(items(sentence, found), sentence.start, sentence.end, opened=opened)
        opened = made.opened
        sentences.append(made)
    return sentences


def _voices(cast: Cast, sentences: Sequence[Sentence]) -> None:
    """Who spoke last before each sentence, for quotations that go on."""
    heard = Voice(None, None)
    for place, sentence in enumerate(sentences):
        cast.voices[place] = heard
        for clause in sentence.clauses:
            if clause.quoted:
                heard = voice(clause, sentence, heard)


def _agreements(
    found: Sequence[Candidate], cast: Cast, vocabulary: Vocabulary, sentences: Sequence[Sentence]
) -> tuple[list[Draft], list[Draft]]:
    """The agreements, earliest first, and the passages that only complete them."""
    whole: list[Draft] = []
    details: list[Draft] = []
    for candidate in found:
        if candidate.predicate not in AGREEMENTS:
            continue
        made = draft(candidate, cast, vocabulary, sentences)
        if made is None:
            continue
        if candidate.frame.adds:
            details.append(made)
        elif candidate.noun is None or _telling(made):
            whole.append(made)
        else:
            details.append(made)
    whole = _best(whole)
    hints = roles_by_noun(cast, sentences)
    for made in whole:
        settle_agreement(made, cast, hints)
    whole = [_as_sublease(made, whole) for made in whole]
    cast.contracts = merged(whole)
    for made in cast.contracts:
        if made.args["object"] is None and made.predicate != "agreement_of_sublease":
            made.args["object"] = thing_before(made, sentences, cast.document.text)
    add_details(cast.contracts, details, sentences, cast.document.text)
    return cast.contracts, details


def _telling(made: Draft) -> bool:
    """Whether a noun tells an agreement of its own: both sides, or one with a day or a sum."""
    named = sum(v is not None for v in made.sides()) + len(made.parties)
    values = sum(made.args.get(k) is not None for k in ("date", "price", "rent"))
    return named >= 2 and values > 0


def _as_sublease(made: Draft, whole: Sequence[Draft]) -> Draft:
    """A letting by the lessee of an earlier lease is a sublease."""
    if made.predicate != "agreement_of_lease":
        return made
    lessor, lessee = made.sides()
    for earlier in whole:
        if earlier is made:
            break
        if (
            earlier.predicate == "agreement_of_lease"
            and earlier.sides()[1] == lessor
            and lessor
            and lessee != earlier.sides()[0]
        ):
            args: dict[str, Value] = {"contract": None, "sublessor": lessor, "sublessee": lessee, "object": made.args["object"],
                                      "date": made.args["date"]}  # fmt: skip
            return Draft("agreement_of_sublease", args, made.candidate, made.start, made.end, made.parties, made.place)
    return made


def _others(
    found: Sequence[Candidate], cast: Cast, vocabulary: Vocabulary, sentences: Sequence[Sentence]
) -> list[Draft]:
    made: list[Draft] = []
    minors = _ages(cast, sentences)
    cast.minors |= {str(m.args["person"]) for m in minors}
    for candidate in found:
        if (
            candidate.predicate == "minor"
            and (minor := draft(candidate, cast, vocabulary, sentences))
            and usable(minor)
        ):
            cast.minors.add(str(minor.args["person"]))
    for candidate in found:
        if candidate.predicate not in AGREEMENTS:
            one = draft(candidate, cast, vocabulary, sentences)
            if one is not None and usable(one):
                made.append(one)
    return made + minors


def _ages(cast: Cast, sentences: Sequence[Sentence]) -> list[Draft]:
    """Minors by apposition: "Nils, fifteen years old," "Nils (17)", "the sixteen-year-old Nils"."""
    made: list[Draft] = []
    frame = next(f for predicate, f in frames() if predicate == "minor" and f.age)
    for place, sentence in enumerate(sentences):
        chunks = [c for c in sentence.chunks if c.kind != "adv"]
        for before, link, behind in zip(chunks, chunks[1:], chunks[2:], strict=False):
            who, age = before.phrase, behind.phrase
            clause = next((c for c in sentence.clauses if c.last >= sentence.chunks.index(before)), None)
            if clause is None or who is None or who.party is None or who.owner is not None:
                continue
            told = link.kind == "comma" and age is not None and says_minor_age(age)
            if told or any(w.split("-")[0] in AGES and w.endswith("-old") for w in who.words):
                candidate = Candidate("minor", frame, clause, sentence, place, {}, "fact")
                end = behind.end if told else before.end
                made.append(
                    Draft("minor", {"contract": None, "person": who.party}, candidate, before.start, end, place=place)
                )
    return made


def _best(drafts: Sequence[Draft]) -> list[Draft]:
    """One draft for each verb: the predicate that ranks first, and of its constructions the one that says most."""
    chosen: dict[tuple[int, int, bool], Draft] = {}
    for made in drafts:
        noun = made.candidate.noun is not None or (made.predicate == "minor" and not made.candidate.phrases)
        noun = noun or made.predicate == "agreed_due_date"
        key = (made.place, made.clause.at, noun)
        rival = chosen.get(key)
        if rival is None or (-RANK.index(made.predicate), richness(made)) > (
            -RANK.index(rival.predicate),
            richness(rival),
        ):
            chosen[key] = made
    return list(chosen.values())


def _finished(
    agreements: Sequence[Draft], details: Sequence[Draft], others: Sequence[Draft], cast: Cast, sentences: Sequence[Sentence],
    claims: Sequence[ClaimReading],
) -> list[Draft]:  # fmt: skip
    drafts = _best([*agreements, *others])
    hints = evidence_of_sides(drafts[0], drafts) if drafts else {}
    for reading in claims:
        if reading.plaintiff and reading.predicate:
            first = reading.predicate in ("claim_for_price", "claim_for_rent", "claim_for_vacating")
            hints.setdefault(reading.plaintiff, "first" if first else "second")
            for made in (a for a in agreements if a.predicate in CLAIMED):
                role = SIDES[made.predicate][0 if first else 1]
                if made.args[role] is None and reading.plaintiff not in made.args.values():
                    made.args[role] = reading.plaintiff
    for made in agreements:
        settle_agreement(made, cast, hints)
    for made in drafts:
        complete(made, cast)
    add_details(agreements, details, sentences, cast.document.text)
    return [
        d
        for d in drafts
        if usable(d) and (d.predicate not in AGREEMENTS or all(d.args[r] is not None for r in SIDES[d.predicate]))
    ]


@cache
def _sufficient() -> frozenset[str]:
    """The verbs that begin a construction without any further condition: to sell, to sublet, to rescind."""
    plain = [f for _, f in frames() if not (f.object or f.subject or f.sentence or f.near or f.needs or f.contract or f.who
                                            or f.thing or f.asks or f.age or f.adds)]  # fmt: skip
    return frozenset(verb for frame in plain for verb in frame.verb if "+" not in verb)


def _not_understood(
    sentences: Sequence[Sentence],
    found: Sequence[Candidate],
    drafts: Sequence[Draft],
    document: Document,
    claiming: set[int],
) -> list[Passage]:
    """Clauses with a verb that by itself begins a construction, of which no fact was made."""
    told = {(d.place, d.clause.at) for d in drafts}
    passages = []
    for place, sentence in enumerate(sentences):
        busy = any(p == place for p, _ in told) or any(id(c) in claiming for c in sentence.clauses)
        if busy or any(True for _ in demands(sentence, document.text)):
            continue
        for clause in sentence.clauses:
            if (
                clause.lemma in _sufficient()
                and mood(clause) == "fact"
                and (clause.subject is None or clause.subject.party is not None)
            ):
                passages.append(_passage(document, clause.start, clause.end, NOTHING_FITS))
                break
    return passages


def _passage(document: Document, start: int, end: int, why: str) -> Passage:
    return Passage(text=document.text[start:end], start=start, end=end, why=why)
