"""What the whole text adds to single facts: who is seller and who buyer, the other side, the thing, the price; and
which passages tell the same fact twice."""

import re
from collections.abc import Iterable, Sequence

from extraction.frames.english_clauses import Phrase, Sentence
from extraction.frames.english_drafts import (
    AGREEMENTS,
    PAIRS,
    PART,
    PRONOUNS,
    ROLE_NOUNS,
    SIDES,
    USUAL,
    WHOLE,
    Cast,
    Draft,
)
from extraction.frames.english_frames import human
from extraction.frames.english_values import DEADLINE, dates
from proleg.model import Value

FIRST_SIDE = {
    "handover": "giver",
    "payment": "payee",
    "release": "creditor",
    "transfer_of_registration": "from",
    "consent_to_sublease": "lessor",
}
SECOND_SIDE = {"handover": "receiver", "payment": "payer", "release": "debtor", "transfer_of_registration": "to",
               "deposit_with_depository": "obligor"}  # fmt: skip
WISHES = frozenset(["have", "want", "wish", "seek", "look", "hope", "desire"])
SIDE_OF_VERB = {
    "sell": "first",
    "let": "first",
    "buy": "second",
    "purchase": "second",
}  # who does which, by what he wants to do
AT_ONCE = re.compile(
    r"\b(?:there and then|then and there|on the spot|at once|on signing|on the signing|at the signing|upon signing|on conclusion|when signing"
    r"|the same (?:day|evening|afternoon|morning)|at the time|immediately|across the counter)\b"
)
PRICE_WORD = re.compile(r"\b(?:price|purchase money|asking)\b[^.;\n]{0,25}$", re.IGNORECASE)
RENT_WORD = re.compile(r"\brent\b[^.;\n]{0,25}$", re.IGNORECASE)
SAME_SUM = re.compile(
    r"\b(?:that|this|the same|the said) (?:price|sum|amount|figure|rent)\b|\b(?:sum|price|amount) (?:now )?(?:claimed|sued for|demanded|in suit)\b"
)
OPENERS = frozenset(
    [
        "a",
        "an",
        "the",
        "her",
        "his",
        "its",
        "their",
        "my",
        "our",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
    ]
)
ABSTRACT = frozenset(
    [
        "bargain",
        "deed",
        "receipt",
        "document",
        "court",
        "action",
        "terms",
        "term",
        "contract",
        "price",
        "rent",
        "money",
        "day",
        "time",
        "fact",
        "facts",
        "case",
        "problem",
        "question",
        "account",
        "story",
        "claim",
        "sale",
        "lease",
        "word",
        "hand",
        "hands",
        "name",
        "names",
        "chronology",
        "month",
        "months",
        "week",
        "end",
        "office",
        "facts",
        "kitchen",
        "table",
        "day",
        "second",
        "first",
        "third",
        "notary",
        "hearing",
        "record",
        "memo",
        "note",
        "shop's",
        "note",
        "it",
        "nothing",
        "something",
        "anything",
        "way",
        "order",
        "point",
        "points",
        "issue",
        "law",
        "letter",
        "side",
        "sides",
        "agreement",
        "quarrel",
        "deal",
        "year",
        "years",
        "month",
        "months",
        "dispute",
        "plaintiff",
    ]
)


def roles_by_noun(cast: Cast, sentences: Sequence[Sentence]) -> dict[str, str]:
    """Which parties the text calls seller or landlord ("first"), buyer or tenant ("second")."""
    found: dict[str, str] = {}
    for sentence in sentences:
        for at, chunk in enumerate(sentence.chunks[:-2]):
            phrase, link, noun = chunk.phrase, sentence.chunks[at + 1], sentence.chunks[at + 2].phrase
            if phrase is None or phrase.party is None or noun is None or noun.head.split()[-1] not in ROLE_NOUNS:
                continue
            same = noun.party in (None, phrase.party) or link.text in ("as", "be")
            if link.text in ("as", ",", "be") and same and noun.owner is None:
                found.setdefault(phrase.party, ROLE_NOUNS[noun.head.split()[-1]])
        for clause in sentence.clauses:
            wanted = clause.opening == "infinitive" and clause.governor is not None and clause.governor.lemma in WISHES
            if wanted and clause.governor is not None and (wish := clause.governor.subject) is not None and wish.party:
                if clause.lemma in SIDE_OF_VERB:
                    found.setdefault(wish.party, SIDE_OF_VERB[clause.lemma])
            who = clause.subject
            if who is None or who.party is None:
                continue
            if (clause.opening in ("gerund", "infinitive") and clause.governor is None) or clause.opening == "gerund":
                if clause.lemma in SIDE_OF_VERB:
                    found.setdefault(who.party, SIDE_OF_VERB[clause.lemma])
    taken = set(found.values())
    for name, others in cast.document.parties.parties.items():
        for word in (w for other in others for w in other.lower().split()):
            if word in ROLE_NOUNS and word != "owner" and (ROLE_NOUNS[word] not in taken or name in found):
                found.setdefault(name, ROLE_NOUNS[word])
    return found


def settle_agreement(made: Draft, cast: Cast, hints: dict[str, str]) -> None:
    """Fills the sides of an agreement whose passage names them without saying which is which, or names one alone."""
    first, second = SIDES[made.predicate]
    if "party" in made.candidate.frame.slots.values() and len(made.parties) < 2:
        named = [p.party for c in made.candidate.sentence.chunks if (p := c.phrase) and p.party in hints]
        made.parties += [str(n) for n in dict.fromkeys(named) if n not in made.parties]
    for name in made.parties:
        side = hints.get(name)
        role = {"first": first, "second": second}.get(side or "")
        if role and made.args[role] is None and name not in (made.args[first], made.args[second]):
            made.args[role] = name
    left = [n for n in made.parties if n not in (made.args[first], made.args[second])]
    for role in (first, second):
        if made.args[role] is None and (made.args[first] or made.args[second]) and left:
            made.args[role] = left.pop(0)
    if made.predicate == "agreement_of_sublease":
        contract = cast.contract()
        if made.args[first] is None and contract:
            made.args[first] = contract.sides()[1]
        return
    for one, two in ((first, second), (second, first)):
        if made.args[one] is None and made.args[two] is not None:
            made.args[one] = cast.other(str(made.args[two]))


def thing_before(made: Draft, sentences: Sequence[Sentence], text: str) -> Value:
    """The thing that "it" means in an agreement: what the sentence speaks of before the verb, what the sentences before
    speak of, or what the sentence names behind the verb."""
    here = sentences[made.place]
    verb = here.chunks[made.clause.at].start
    triples = zip(here.chunks, here.chunks[1:], here.chunks[2:], strict=False)
    appositions = {
        c.start
        for a, b, c in triples
        if b.kind == "comma" and a.phrase is not None and a.phrase.party and not (c.phrase and c.phrase.of)
    }
    told = [c.phrase for c in here.chunks if c.phrase and c.end <= verb and c.start not in appositions]
    for place in (made.place - 1, made.place - 2):
        if place >= 0:
            told += [p for c in sentences[place].clauses for p in (c.subject, *c.objects) if p]
            told += [
                q
                for c in sentences[place].clauses
                for prep, q in c.prepositional
                if prep in ("in", "at", "over", "about", "for")
            ]
    told += [c.phrase for c in here.chunks if c.phrase and c.start > verb and c.start not in appositions]
    owned = [
        c.subject for s in sentences[max(0, made.place - 2) : made.place] for c in s.clauses if c.lemma == "belong"
    ]
    if owned and owned[-1] is not None and not is_side(made, owned[-1]):
        return " ".join(text[owned[-1].start : owned[-1].end].split())
    for outer in told:
        phrase = (
            outer.of[0]
            if outer.of and (human(outer) or outer.head in ABSTRACT or set(outer.words[:2]) & ABSTRACT)
            else outer
        )
        names = (
            phrase.words[0] in OPENERS
            or phrase.words[0].isdigit()
            or (phrase.owner is not None and len(phrase.words) > 2)
        )
        plain = not human(phrase) and not phrase.is_date and phrase.amount is None and phrase.head not in PRONOUNS
        if names and plain and not set(phrase.words) & ABSTRACT:
            return " ".join(text[phrase.start : phrase.end].split())
    return None


def is_side(made: Draft, phrase: Phrase) -> bool:
    """Whether a phrase names a side of the agreement."""
    return phrase.party is not None and phrase.party in made.args.values()


def evidence_of_sides(made: Draft, drafts: Iterable[Draft]) -> dict[str, str]:
    """Who hands over and who pays, as told elsewhere: the giver is seller or lessor, the payer buyer or lessee."""
    found: dict[str, str] = {}
    for other in drafts:
        for table, side in ((FIRST_SIDE, "first"), (SECOND_SIDE, "second")):
            role = table.get(other.predicate)
            name = other.args.get(role) if role else None
            if name:
                found.setdefault(str(name), side)
    return found


def complete(made: Draft, cast: Cast) -> None:
    """Fills what a passage leaves to the contract: the other side, who usually performs, the thing, the whole price."""
    contract = cast.contract()
    pair = PAIRS.get(made.predicate)
    if made.predicate in AGREEMENTS:
        if made.predicate == "agreement_of_sublease" and made.args["object"] is None and contract:
            made.args["object"] = contract.args["object"]
        return
    sides = contract.sides() if contract else (None, None)
    args = made.args
    if (
        made.predicate == "manifestation_of_cancellation"
        and None not in sides
        and args["by"] not in sides
        and made.by_pronoun
    ):
        args["by"] = None
        heard = [p.party for s in (made.candidate.sentence,) for c in s.chunks if (p := c.phrase) and p.party in sides]
        args["to"] = args["to"] if args["to"] in sides else next(iter(dict.fromkeys(heard)), None)
    if made.predicate == "agreement_of_cancellation":
        names = [n for n in made.parties if n in cast.document.parties.parties]
        if len(names) < 2 and (both := cast.both()):
            names += [n for n in both if n not in names]
        args["party1"], args["party2"] = [*names, None, None][:2]
    elif pair and made.predicate not in ("fraud", "duress"):
        one, two = pair
        usual = USUAL.get(made.predicate)
        if args[one] is None and args[two] is None and usual and contract:
            for role, name in zip(usual, sides, strict=True):
                if role in args:
                    args[role] = name
        for role, opposite in ((one, two), (two, one)):
            if args[role] is None and args[opposite] is not None:
                args[role] = cast.other(str(args[opposite]))
    elif made.predicate in USUAL and contract:
        for role, name in zip(USUAL[made.predicate], sides, strict=True):
            if role in args and args[role] is None:
                args[role] = name
    if made.predicate == "manifestation_of_rescission" and args["to"] is None and None not in sides:
        left = [name for name in sides if name not in cast.minors and name != args["by"]]
        args["to"] = left[0] if len(left) == 1 else None
    if made.predicate in ("fraud", "duress"):
        victim = pair[1] if pair else ""
        if args[victim] is None and contract:
            args[victim] = cast.other(str(args[pair[0]])) if pair and args[pair[0]] in sides else sides[1]
    for role in ("minor", "person"):
        if made.predicate in ("consent_of_statutory_agent", "property_permitted_to_dispose") and role in args:
            known = args[role] if args[role] in cast.minors else None
            args[role] = known or next(iter(sorted(cast.minors)), args[role])
    if made.predicate == "property_permitted_to_dispose" and args["agent"] is None:
        args["agent"] = next((n for n in cast.document.parties.parties if cast.guardian(n)), None)
    if "object" in args and args["object"] is None and contract and made.predicate != "substitute_performance":
        args["object"] = contract.args["object"]
    said = cast.document.text[made.start : min(made.end + 60, made.candidate.sentence.end)]
    if made.predicate in ("payment", "handover") and args["date"] is None and contract and AT_ONCE.search(said):
        args["date"] = contract.args["date"]
    if made.predicate in ("payment", "release", "deposit_with_depository") and args["amount"] is None and (
            SAME_SUM.search(said)):  # fmt: skip
        chunks = made.candidate.sentence.chunks
        told = [
            c.phrase.amount for c in chunks if c.phrase and c.phrase.amount is not None and c.end <= made.clause.end
        ]
        args["amount"] = told[-1] if told else None
    if made.predicate in ("payment", "release") and args["amount"] is None:
        args["amount"] = _whole(made, cast, contract)


def _whole(made: Draft, cast: Cast, contract: Draft | None) -> Value:
    words = cast.document.text[made.start : made.end].lower()
    if contract is None or PART.search(words) or not WHOLE.search(words):
        return None
    if contract.predicate == "agreement_of_sale":
        return contract.args["price"]
    return None


def add_details(drafts: Sequence[Draft], details: Sequence[Draft], sentences: Sequence[Sentence], text: str) -> None:
    """Completes agreements by passages about them nearby: "the price was …", "they shook hands on …"."""
    for made in drafts:
        if made.predicate not in AGREEMENTS:
            continue
        money = (
            "price"
            if made.predicate == "agreement_of_sale"
            else "rent"
            if made.predicate == "agreement_of_lease"
            else None
        )
        near = sorted((d for d in details if d.predicate == made.predicate and abs(d.place - made.place) <= 2),
                      key=lambda d: (abs(d.place - made.place), d.place))  # fmt: skip
        for detail in near:
            if money and made.args[money] is None:
                made.args[money] = detail.args[money]
            if made.args["date"] is None:
                made.args["date"] = detail.args["date"]
        if money and made.args[money] is None and SAME_SUM.search(text[made.start : made.end]):
            told = [
                a.amount
                for s in sentences
                for c in s.chunks
                if c.end <= made.start and (a := c.phrase) and a.amount is not None
            ]
            made.args[money] = told[-1] if told else None
        if money and made.args[money] is None:
            made.args[money] = _priced(made, sentences, text, rent=money == "rent")
        if made.args["date"] is None:
            made.args["date"] = _unused_day(made, sentences, drafts)


def _priced(made: Draft, sentences: Sequence[Sentence], text: str, *, rent: bool) -> Value:
    """The first sum that the text calls the price, or the rent of a month."""
    for phrase in (p for s in sentences for c in s.chunks if (p := c.phrase) is not None and p.amount is not None):
        before, behind = text[max(0, phrase.start - 60) : phrase.start], text[phrase.start : phrase.end + 15].lower()
        if rent and "month" in behind and RENT_WORD.search(before):
            return phrase.amount
        if not rent and PRICE_WORD.search(before) and not PART.search(before.lower()):
            return phrase.amount
    return None


def _unused_day(made: Draft, sentences: Sequence[Sentence], drafts: Sequence[Draft]) -> Value:
    """A single day told in the sentence before or behind, that no other fact has."""
    used = {d.args.get(k) for d in drafts for k in ("date", "deadline")}
    for place in (made.place - 1, made.place + 1):
        if 0 <= place < len(sentences):
            sentence = sentences[place]
            days = {
                d.value
                for d in dates(sentence, 0, len(sentence.chunks))
                if d.preposition not in DEADLINE and len(d.value) == 10
            }
            if len(days) == 1 and not days & used:
                return days.pop()
    return None


def same_fact(one: Draft, two: Draft) -> bool:
    """Whether two drafts can tell the same fact: no argument differs."""
    if one.predicate != two.predicate:
        return False
    if one.predicate == "no_breach_of_trust":
        return abs(one.place - two.place) <= 1
    for role, value in one.args.items():
        other = two.args.get(role)
        if value is None or other is None or role in ("object", "description"):
            continue
        if value != other and not _same_day(value, other):
            return False
    if one.predicate in ("payment", "release") and one.args["date"] != two.args["date"] and None not in (
            one.args["amount"], two.args["amount"]) and one.place != two.place:  # fmt: skip
        return one.args["date"] is None or two.args["date"] is None
    return True


def _same_day(one: Value, two: Value) -> bool:
    return (isinstance(one, str) and isinstance(two, str) and re.match(r"\d{4}-\d{2}", one) is not None
            and (one.startswith(two) or two.startswith(one)))  # fmt: skip


def merged(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts with repetitions joined to the first; a later passage fills only what is missing."""
    kept: list[Draft] = []
    for made in drafts:
        earlier = next((k for k in kept if same_fact(k, made)), None)
        if earlier is None:
            kept.append(made)
            continue
        for role, value in made.args.items():
            if earlier.args.get(role) is None:
                earlier.args[role] = value
        earlier.parties += [n for n in made.parties if n not in earlier.parties]
    return kept
