"""Candidates with their roles filled, and what the rest of the text adds: the other side, the thing, the price."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from extraction.frames.english_clauses import Clause, Phrase, Sentence
from extraction.frames.english_frames import Candidate, dependents, human, reach
from extraction.frames.english_moods import reports, subject
from extraction.frames.english_turns import turns
from extraction.frames.english_values import (
    DEADLINE,
    Voice,
    amount,
    dates,
    deadline,
    event_date,
    everybody,
    person,
    voice,
)
from extraction.frames.english_words import lexicon
from extraction.names_english import is_organisation
from extraction.statement import Document
from proleg.model import Value
from proleg.rulebase import Vocabulary

AGREEMENTS = ("agreement_of_sale", "agreement_of_lease", "agreement_of_sublease")
SIDES = {"agreement_of_sale": ("seller", "buyer"), "agreement_of_lease": ("lessor", "lessee"),
         "agreement_of_sublease": ("sublessor", "sublessee")}  # fmt: skip
# who acts where a passage does not say: 0 the seller or lessor, 1 the buyer or lessee
USUAL = {"handover": ("giver", "receiver"), "payment": ("payee", "payer"), "transfer_of_registration": ("from", "to"),
         "release": ("creditor", "debtor"), "substitute_performance": ("obligee", "obligor"),
         "deposit_with_depository": ("", "obligor"), "consent_to_sublease": ("lessor", "")}  # fmt: skip
PAIRS = {**dict(SIDES.items()), "handover": ("giver", "receiver"), "payment": ("payer", "payee"),
         "transfer_of_registration": ("from", "to"), "tender_of_performance": ("by", "to"),
         "substitute_performance": ("obligor", "obligee"), "manifestation_of_cancellation": ("by", "to"),
         "manifestation_of_rescission": ("by", "to"), "agreement_of_cancellation": ("party1", "party2"),
         "demand": ("by", "to"), "release": ("creditor", "debtor"), "fraud": ("deceiver", "deceived"),
         "duress": ("coercer", "coerced")}  # fmt: skip
PRONOUNS = frozenset(["it", "them", "they", "this", "that", "which", "these", "those"])
GUARDIAN = frozenset(
    [
        "mother",
        "father",
        "parent",
        "parents",
        "guardian",
        "stepfather",
        "stepmother",
        "grandmother",
        "grandfather",
        "aunt",
        "uncle",
    ]
)
ROLE_NOUNS = {"buyer": "second", "purchaser": "second", "seller": "first", "vendor": "first", "landlord": "first", "landlady": "first",
              "lessor": "first", "tenant": "second", "lessee": "second", "owner": "first"}  # fmt: skip
PART = re.compile(
    r"\b(instal?lments?|part|half|third|quarter|some|portion|balance|rest|remainder|deposit|on account|first)\b"
)
WHOLE = re.compile(r"\b(whole|full|entire|all|everything|price|it|money|sum|outright)\b")


@dataclass
class Draft:
    """A fact in the making; `start` and `end` bound its quote."""

    predicate: str
    args: dict[str, Value]
    candidate: Candidate
    start: int
    end: int
    parties: list[str] = field(default_factory=list)
    place: int = 0
    by_pronoun: bool = False

    @property
    def clause(self) -> Clause:
        """The clause that states the fact."""
        return self.candidate.clause

    def sides(self) -> tuple[str | None, str | None]:
        """The first and the second side of an agreement."""
        first, second = SIDES[self.predicate]
        return _text(self.args.get(first)), _text(self.args.get(second))


def _text(value: Value) -> str | None:
    return None if value is None else str(value)


class Cast:
    """Who is who: the table of parties, the contracts read so far, and who is a minor or a guardian."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.contracts: list[Draft] = []
        self.minors: set[str] = set()
        self.voices: dict[int, Voice] = {}
        self.turns = turns(document)

    def kinds(self) -> set[str]:
        """The kinds of contract in the text: sale, lease, sublease."""
        return {c.predicate.removeprefix("agreement_of_") for c in self.contracts}

    def contract(self) -> Draft | None:
        """The contract that a passage is about: the first lease or sale that was told."""
        main = [c for c in self.contracts if c.predicate != "agreement_of_sublease"]
        return main[0] if main else None

    def other(self, name: str) -> str | None:
        """The side opposite to `name`."""
        parties = self.document.parties
        contract = self.contract()
        pairs = [contract.sides()] if contract else []
        pairs.append((parties.plaintiff, parties.defendant))
        if len(parties.parties) == 2:
            one, two = parties.parties
            pairs.append((one, two))
        for first, second in pairs:
            if first and second and first != second and name in (first, second):
                return second if name == first else first
        return parties.plaintiff if parties.defendant is None and name != parties.plaintiff else None

    def company(self) -> str | None:
        """The only party that can be "it"."""
        found = [n for n in self.document.parties.parties if is_organisation(n)]
        return found[0] if len(found) == 1 else None

    def guardian(self, name: str) -> bool:
        """Whether some name of that person is mother, father, guardian …"""
        names = (name, *self.document.parties.parties.get(name, ()))
        return any(GUARDIAN & set(n.lower().split()) for n in names)

    def both(self) -> tuple[str, str] | None:
        """The two sides, if the text shows them."""
        parties = self.document.parties
        contract = self.contract()
        if contract and all(contract.sides()):
            first, second = contract.sides()
            return (str(first), str(second))
        if parties.plaintiff and parties.defendant:
            return parties.plaintiff, parties.defendant
        names = list(parties.parties)
        return (names[0], names[1]) if len(names) == 2 else None


def draft(found: Candidate, cast: Cast, vocabulary: Vocabulary, sentences: Sequence[Sentence]) -> Draft | None:
    """`found` with its roles filled from the phrases of its clause; None where the construction's conditions fail."""
    types = vocabulary.facts[found.predicate].args
    frame, clause = found.frame, found.clause
    heard = voice(clause, found.sentence, cast.voices.get(found.place, Voice(None, None)))
    args: dict[str, Value] = dict.fromkeys(types)
    parties: list[str] = []
    filled: set[str] = set()
    by_pronoun = False
    for slot, role in frame.slots.items():
        for phrase in found.phrases.get(slot, ()):
            if role == "party":
                if everybody(phrase) and (pair := cast.both()):
                    parties += [n for n in pair if n not in parties]
                names = [person(p, heard, quoted=clause.quoted) for p in phrase.everyone]
                parties += [n for n in names if n and n not in parties and human_name(n, cast)]
                filled.add(slot)
            elif types.get(role) == "person" and args[role] is None:
                name = person(phrase, heard, quoted=clause.quoted) or _carried(phrase, clause, heard, cast)
                if name and not _stage_name(phrase, name, args, types):
                    args[role] = name
                    by_pronoun |= role == "by" and phrase.words[0] in ("he", "she", "it", "they")
                    filled.add(slot)
            elif types.get(role) == "thing" and args[role] is None and _is_thing(phrase):
                args[role] = None if phrase.head in PRONOUNS else _words(phrase, cast.document.text)
                filled.add(slot)
            elif role in ("thing", "amount", "other"):
                filled.add(slot)
    made = Draft(
        found.predicate, args, found, *_bounds(found), parties=parties, place=found.place, by_pronoun=by_pronoun
    )
    _fill_values(made, types, sentences, filled)
    if frame.needs and not (frame.needs & filled):
        return None
    if frame.contract and not (frame.contract & cast.kinds()):
        return None
    if not _who(made, cast, heard):
        return None
    if frame.thing and not _about_thing(made, cast):
        return None
    _tellers(made, cast, types, heard)
    _special(made, cast, heard)
    return made


def _carried(phrase: Phrase, clause: Clause, heard: Voice, cast: Cast) -> str | None:
    """Who "it" is: the only company of the text, or the one whose word is told, "Oakmoor's position is that it …"."""
    if phrase.words == ("it",) and (company := cast.company()):
        return company
    above = clause.governor
    if phrase.words != ("it",) or above is None or above.subject is None or phrase is not subject(clause):
        return None
    return above.subject.owner or person(above.subject, heard)


def human_name(name: str, cast: Cast) -> bool:
    """Whether `name` is in the table of parties, not merely "two men"."""
    return name in cast.document.parties.parties


def _stage_name(phrase: Phrase, name: str, args: Mapping[str, Value], types: Mapping[str, str]) -> bool:
    """Whether the name already has another role of the same fact."""
    return any(types[role] == "person" and value == name for role, value in args.items())


def _is_thing(phrase: Phrase) -> bool:
    if phrase.is_date or phrase.amount is not None:
        return False
    return phrase.head in PRONOUNS or not human(phrase)


def _words(phrase: Phrase, text: str) -> str:
    return " ".join(text[phrase.start : phrase.end].split())


def _bounds(found: Candidate) -> tuple[int, int]:
    start, end = reach(found.clause, found.sentence)
    if found.frame.sentence and found.predicate in ("release", "fraud", "duress", "consent_to_sublease"):
        end = max(end, found.clause.end)
    return start, end


def _fill_values(made: Draft, types: Mapping[str, str], sentences: Sequence[Sentence], filled: set[str]) -> None:
    found = made.candidate
    money = next((name for name, kind in types.items() if kind == "money"), None)
    sum_ = amount(found, price=made.predicate in AGREEMENTS)
    if sum_:
        filled.add("money")
        if money:
            made.args[money] = sum_[0]
            if made.predicate != "unpaid_rent" and sum_[1].start >= made.start:
                made.end = max(made.end, min(sum_[1].end, found.sentence.end))
    if made.predicate == "unpaid_rent":
        _period(made, filled)
        return
    if "date" in types and found.frame.dates != "due":
        day, where = event_date(found, sentences)
        made.args["date"] = day
        if day:
            filled.add("date")
        if where and found.sentence.start <= where.start < made.start and made.start - where.end < 120:
            first = next((c for c in found.sentence.chunks if c.phrase is not None and c.end >= where.end), None)
            made.start = min(made.start, first.start if first else made.start)
        if where and made.end < where.end <= found.sentence.end and where.start - made.end < 80:
            made.end = where.end
    if "deadline" in types:
        until = deadline(found)
        made.args["deadline"] = until.value if until else None
        if until:
            filled.add("deadline")
            made.end = max(made.end, until.phrase.end)
            if made.args.get("date") == until.value:
                made.args["date"] = None
    if found.frame.dates == "due":
        _due(made, filled)


def _due(made: Draft, filled: set[str]) -> None:
    found = made.candidate
    last = max([found.clause.last, *(c.last for c in dependents(found.clause, found.sentence))])
    own = [
        d
        for d in dates(found.sentence, found.clause.at, last)
        if d.preposition in ("on", "by", "for", "until", "till", "before", "at", "to", "", "from", "no")
    ]
    own = own or list(dates(found.sentence, found.clause.first, found.clause.at))
    if own:
        made.args["date"] = (
            own[-1].value
            if any(w in found.clause.lemma for w in ("extend", "postpone", "put", "defer"))
            else own[0].value
        )
        made.end = max(made.end, own[0].phrase.end)
        filled.add("date")


def _period(made: Draft, filled: set[str]) -> None:
    found = made.candidate
    here = dates(found.sentence, found.clause.first, found.clause.last)
    months = [
        d for d in here if d.preposition in ("for", "of", "from", "to", "between", "until", "through", "since", "")
    ]
    values = sorted({d.value[:7] for d in months})
    if not values:
        whole = [d for d in dates(found.sentence, 0, len(found.sentence.chunks)) if len(d.value) == 7]
        values = sorted({d.value for d in whole})
    if values:
        made.args["from"], made.args["to"] = values[0], values[-1]
        filled.add("date")


def _who(made: Draft, cast: Cast, heard: Voice) -> bool:
    wanted = made.candidate.frame.who
    if not wanted:
        return True
    phrase = subject(made.clause)
    if made.clause.group.passive:
        by = [p for prep, p in made.clause.prepositional if prep == "by"]
        phrase = by[0] if by else None
    if phrase is None:
        return wanted in ("not_minor", "lessee") and wanted == "not_minor"
    if wanted == "both":
        names = [person(p, heard) for p in phrase.everyone]
        return everybody(phrase) or len({n for n in names if n}) > 1
    name = person(phrase, heard, quoted=made.clause.quoted)
    if wanted == "guardian":
        return bool(GUARDIAN & set(phrase.words)) or (name is not None and cast.guardian(name))
    if wanted == "minor":
        return name is not None and (name in cast.minors or (not cast.minors and not cast.guardian(name)
                                                             and _young(cast.document.text)))  # fmt: skip
    if wanted == "not_minor":
        return name is not None and name not in cast.minors
    contract = cast.contract()
    first, second = contract.sides() if contract else (None, None)
    if wanted == "third":
        subs = {
            str(c.args["sublessee"])
            for c in cast.contracts
            if c.predicate == "agreement_of_sublease" and c.args["sublessee"]
        }
        return name is not None and (
            name in subs or (not subs and bool(first and second) and name not in (first, second))
        )
    if wanted == "lessor":
        return name is not None and first in (None, name)
    return name is not None


def _young(text: str) -> bool:
    return (
        re.search(
            r"\b(minor|under age|underage|(?:four|fif|six|seven)teen|1[4-7] years|guardian|father|mother|school)", text
        )
        is not None
    )


def _about_thing(made: Draft, cast: Cast) -> bool:
    slots = made.candidate.phrases
    phrases = slots.get("object", ()) if not made.candidate.frame.subject_thing else slots.get("subject", ())
    contract = cast.contract()
    words = set(str(contract.args.get("object") or "").lower().split()) if contract else set()
    common = {"the", "a", "an", "his", "her", "its", "their", "of", "in", "at", "my", "our", "'s", "own", "and", "on"}
    pronouns = frozenset() if made.candidate.frame.subject_thing else PRONOUNS
    return any(p.head in pronouns or (words - common) & set(p.words) or p.head in ("goods", "property", "premises", "merchandise")
               for p in phrases)  # fmt: skip


def _tellers(made: Draft, cast: Cast, types: Mapping[str, str], heard: Voice) -> None:
    """Who declares, and to whom, where the declaration is told by a verb of saying: "she told him that it was over"."""
    pair = PAIRS.get(made.predicate)
    above = made.clause.governor
    while above is not None and not reports(above):
        above = above.governor
    if above is None or not made.predicate.startswith(("manifestation", "ratification", "consent")):
        return
    who = subject(above)
    teller = (person(who, heard) or _carried(who, above, heard, cast)) if who else None
    told = [p for p in (*above.objects, *(p for prep, p in above.prepositional if prep in ("to",))) if person(p, heard)]
    if pair and types.get(pair[0]) == "person":
        if made.args[pair[0]] is None and teller:
            made.args[pair[0]] = teller
            made.by_pronoun = who is not None and who.words[0] in ("he", "she", "it", "they")
        if made.args[pair[1]] is None and told and teller == made.args[pair[0]]:
            made.args[pair[1]] = person(told[0], heard)
    if (
        teller == made.args.get(pair[0] if pair else "by")
        and above.opening != "relative"
        and made.start - above.start < 200
    ):
        made.start = min(made.start, above.start)


def _special(made: Draft, cast: Cast, heard: Voice) -> None:
    found = made.candidate
    text = cast.document.text[found.sentence.start : found.sentence.end].lower()
    if made.predicate in ("no_breach_of_trust", "fraud", "duress", "fraudulent_means_as_to_capacity"):
        made.args["description"] = " ".join(cast.document.text[made.start : made.end].split())
        if made.predicate == "no_breach_of_trust":
            made.args["description"] = made.args["description"]
    if found.frame.obligor_from and made.args.get("obligor") is None:
        contract = cast.contract()
        first, second = contract.sides() if contract else (None, None)
        pay = re.search(r"payment|money|price|\bpay|cash", text)
        made.args["obligor"] = second if pay else first
    if found.frame.agent_from:
        kin = re.search(
            r"(?:consent|permission|blessing|approval) of (?:his|her|their) (\w+)|(?:his|her) (\w+)'s (?:\w+ )?(?:consent|permission|blessing|approval)",
            text,
        )
        holder = next((n for n in cast.document.parties.parties if cast.guardian(n)), None)
        made.args["agent"] = holder if kin else None
    if made.predicate == "invocation_of_simultaneous_performance" and "other" in found.frame.slots.values():
        made.args["by"] = heard.speaker


def usable(made: Draft) -> bool:
    """Whether the draft says enough to be a fact."""
    needed = {"manifestation_of_cancellation": "by", "manifestation_of_rescission": "by", "demand": "by", "minor": "person",
              "ratification": "by", "tender_of_performance": "by", "invocation_of_simultaneous_performance": "by",
              "consent_of_statutory_agent": "agent", "fraud": "deceiver", "duress": "coercer",
              "fraudulent_means_as_to_capacity": "person", "agreed_due_date": "date", "unpaid_rent": "from",
              "use_by_third_party": "third_party", "agreed_prior_performance": "obligor"}  # fmt: skip
    role = needed.get(made.predicate)
    if made.predicate == "agreement_of_sale" and made.args["object"] is None and made.args["price"] is None:
        return False
    if made.predicate == "property_permitted_to_dispose":
        return made.args["agent"] is not None or made.candidate.frame.minor_context
    if made.predicate == "demand" and made.args["date"] is None and made.args["deadline"] is None and (
            made.clause.group.form in ("base", "s", "")):  # fmt: skip
        return False
    return role is None or made.args[role] is not None


def richness(made: Draft) -> int:
    """How much the draft says."""
    return sum(v is not None for v in made.args.values()) + len(made.parties)


def own_words(name: str) -> bool:
    """Whether a person is named by a common noun."""
    return bool(set(name.split()) & lexicon().classes["human_nouns"])


__all__ = ["AGREEMENTS", "DEADLINE", "PAIRS", "SIDES", "USUAL", "Cast", "Draft", "draft", "richness", "usable"]
