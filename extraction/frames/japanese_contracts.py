"""The contracts of a document and what they add to its facts: who the other side is, which thing, which amount.

A reader of Japanese supplies what a sentence leaves out from the contract: 同日引渡しを受けた names neither party nor thing.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extraction.frames.japanese_frames import FIRST_PAID, Event
from extraction.statement import Document

SALE = re.compile(r"売主|売り主|販売者")
ROLE_WORDS = {
    "売主": ("sale", 0), "売り主": ("sale", 0), "売渡人": ("sale", 0), "買主": ("sale", 1), "買い主": ("sale", 1), "買受人": ("sale", 1),
    "賃貸人": ("lease", 0), "貸主": ("lease", 0), "貸し主": ("lease", 0), "大家": ("lease", 0), "家主": ("lease", 0), "賃貸主": ("lease", 0),
    "オーナー": ("lease", 0), "地主": ("lease", 0), "賃借人": ("lease", 1), "借主": ("lease", 1), "借り主": ("lease", 1), "店子": ("lease", 1),
    "借家人": ("lease", 1), "テナント": ("lease", 1), "入居者": ("lease", 1),
}  # fmt: skip
ROLE = "|".join(ROLE_WORDS)
ROLE_BEFORE = re.compile(rf"(?<!転)({ROLE})(?P<link>である|の|たる|は|：|:|が|を|・|、|[\s　])?[（(]?$")
ROLE_AFTER = re.compile(
    rf"^(?:さん|氏|社)?(?:[（(]|を|が|は|、|＝|=)[\s　]*({ROLE})(?=[）)、。とでだのを]|である|として|$)"
)
NAMES = {"agreement_of_sale": "sale", "agreement_of_lease": "lease"}
ROLES = {"sale": ("seller", "buyer"), "lease": ("lessor", "lessee")}
# Which side of the contract an argument belongs to: 0 sells or lets, 1 buys or rents.
SIDES = {
    "handover": {"giver": 0, "receiver": 1}, "payment": {"payee": 0, "payer": 1}, "release": {"creditor": 0, "debtor": 1},
    "substitute_performance": {"obligee": 0, "obligor": 1}, "deposit_with_depository": {"obligor": 1}, "consent_to_sublease": {"lessor": 0},
    "agreement_of_sublease": {"sublessor": 1}, "transfer_of_registration": {"from": 0, "to": 1},
}  # fmt: skip
MUTUAL = {
    "demand": ("by", "to"), "manifestation_of_cancellation": ("by", "to"), "manifestation_of_rescission": ("by", "to"),
    "tender_of_performance": ("by", "to"), "fraud": ("deceiver", "deceived"), "duress": ("coercer", "coerced"),
}  # fmt: skip
OF_LEASE = frozenset(
    ["unpaid_rent", "agreement_of_sublease", "use_by_third_party", "consent_to_sublease", "no_breach_of_trust"]
)
OF_HANDOVER = frozenset(["引き渡す", "渡す", "明け渡す", "届ける", "納品", "引き渡し"])
KEY = re.compile(r"鍵|カギ|キー")
PARENT = re.compile(r"(?:父|母|両親|親|親権者|法定代理人|後見人)")


@dataclass(slots=True)
class Contract:
    """A sale or lease of the document: its two sides, as far as they are known, and its thing."""

    kind: str
    event: Event
    sides: list[str | None]
    thing: str | None
    price: int | None

    def other(self, person: str) -> str | None:
        """The counterparty of `person`, if `person` is a side of this contract."""
        if person not in self.sides:
            return None
        return self.sides[1 - self.sides.index(person)]


def role_hints(document: Document) -> dict[tuple[str, int], str]:
    """Who is called 売主, 賃借人 and so on; a role that two persons bear is left out."""
    found: dict[tuple[str, int], set[str]] = {}
    for mention in document.parties.mentions:
        surface = document.text[mention.start : mention.end]
        before = document.text[max(0, mention.start - 12) : mention.start]
        behind = document.text[mention.end : mention.end + 14]
        words = [w for w in ROLE_WORDS if w in surface]
        if (match := ROLE_BEFORE.search(before)) and (
            match["link"] not in ("は", "が", "を")
            or re.match(r"(?:さん|氏|様)?(?:[。、，\s　]|です|で、|である|と(?:する|し))", behind)
        ):
            words.append(match[1])
        if match := ROLE_AFTER.match(behind):
            words.append(match[1])
        for word in words:
            found.setdefault(ROLE_WORDS[word], set()).add(mention.name)
    return {role: next(iter(names)) for role, names in found.items() if len(names) == 1}


def narrator_of(document: Document) -> str | None:
    """The party who tells the story: 私, 当社, or whoever 「…と申します」."""
    names = {
        m.name
        for m in document.parties.mentions
        if re.fullmatch(
            r"私(?:共|ども|たち|達)?|わたし|僕|俺|当社|弊社|当方|小職|小生|うち", document.text[m.start : m.end]
        )
        or re.match(r"と申します|です。|と申し", document.text[m.end : m.end + 5])
    }
    return next(iter(names)) if len(names) == 1 else None


def contracts_of(
    document: Document, events: list[Event], plaintiff_side: tuple[str, int, str] | None
) -> list[Contract]:
    """The sales and leases of the document, restatements merged; drops the events that only restate from `events`.

    `plaintiff_side` is what the claim shows: kind of contract, side and name of the plaintiff.
    """
    hints = role_hints(document)
    narrator = narrator_of(document)
    found: list[Contract] = []
    for event in [e for e in events if e.predicate in NAMES]:
        kind = NAMES[event.predicate]
        contract = _contract(document, event, kind, hints, narrator)
        lease = next((c for c in found if c.kind == "lease"), None)
        if (
            kind == "lease"
            and lease
            and contract.sides[0]
            and contract.sides[0] == lease.sides[1]
            and contract.sides[1] not in lease.sides
        ):
            event.predicate = "agreement_of_sublease"
            event.args = {
                "sublessor": contract.sides[0],
                "sublessee": contract.sides[1],
                "object": event.thing,
                "date": event.args.get("date"),
            }
            continue
        same = next((c for c in found if _restates(contract, c)), None)
        if same is None:
            found.append(contract)
        else:
            _merge(same, contract)
            events.remove(event)
    for contract in found:
        _add_terms(document, contract)
        _settle(contract, document, events, hints, plaintiff_side)
        one, two = ROLES[contract.kind]
        contract.event.args[one], contract.event.args[two] = contract.sides
        contract.event.args["object"] = contract.thing
    return found


def _contract(
    document: Document, event: Event, kind: str, hints: dict[tuple[str, int], str], narrator: str | None
) -> Contract:
    one, two = ROLES[kind]
    sides: list[str | None] = [_name(event.args.get(one)), _name(event.args.get(two))]
    # An inherited subject that has another role here is none.
    money = event.args.get("price" if kind == "sale" else "rent")
    if event.both:
        sides = [None, None]
        for side in (0, 1):
            if hints.get((kind, side)) in event.both:
                sides[side] = hints[kind, side]
        named = [p for p in event.both if p not in sides]
        for side in (0, 1):
            if sides[side] is None and sides[1 - side] and named:
                sides[side] = named[0]
    for side in (0, 1):
        hinted = hints.get((kind, side))
        if sides[side] is None and hinted and hinted != sides[1 - side]:
            sides[side] = hinted
    for side in (0, 1):
        if sides[side] is None and narrator and narrator != sides[1 - side] and sides[1 - side]:
            sides[side] = narrator
    if None in sides and any(sides):
        known = next(s for s in sides if s)
        rest = [n for n in (document.parties.plaintiff, document.parties.defendant) if n and n != known]
        everyone = [n for n in document.parties.parties if n != known]
        other = (
            everyone[0]
            if len(everyone) == 1
            else rest[0]
            if len(rest) == 1 and known in (document.parties.plaintiff, document.parties.defendant)
            else None
        )
        sides = [s or other for s in sides]
    return Contract(kind, event, sides, event.thing, int(money) if isinstance(money, int) else None)


TERM = {
    "sale": re.compile(r"(?:売買)?(?:代金|価格|値段|代価)(?:額)?(?:は|を|が|：|:|、)?[^。\n]{0,12}$"),
    "lease": re.compile(r"(?:賃料|家賃|地代|使用料)(?:は|を|が|：|:|、)?[^。\n]{0,12}$"),
}
NO_TERM = re.compile(r"合計|滞納|未払|残|分の|分家賃|分賃料|支払っ|払っ|うち|から|増額|供託|請求")
THING_LINE = re.compile(r"(?:物件|目的物|対象物件?|商品|品物|対象)[\s　]*(?:は|：|:)[\s　]*([^。\n、]{2,40})")


def _add_terms(document: Document, contract: Contract) -> None:
    """Price, rent and thing that stand near the agreement in a sentence of their own: 家賃は月18万円。"""
    event = contract.event
    name = "price" if contract.kind == "sale" else "rent"
    if event.args.get(name) is None:
        for amount in document.amounts:
            before = document.text[max(0, amount.start - 24) : amount.start]
            behind = re.match(r"[^。\n]{0,14}", document.text[amount.end :])
            if TERM[contract.kind].search(before) and not NO_TERM.search(before + (behind[0] if behind else "")):
                event.args[name] = contract.price = amount.value
                if 0 <= amount.start - event.end < 60:
                    event.end = amount.end
                break
    if contract.thing is None and (line := THING_LINE.search(document.text)):
        contract.thing = line[1].strip()


def _name(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _restates(new: Contract, old: Contract) -> bool:
    """Whether `new` tells of the contract `old` again: same kind, no side, amount or day that differs."""
    if new.kind != old.kind:
        return False
    if any(a and b and a != b for a, b in zip(new.sides, old.sides, strict=True)):
        return False
    dates = (new.event.args.get("date"), old.event.args.get("date"))
    if new.price and old.price and new.price != old.price:
        return False
    if all(dates) and dates[0] != dates[1]:
        return new.event.clause.link == "noun" or not new.price
    return True


def _merge(old: Contract, new: Contract) -> None:
    old.sides = [a or b for a, b in zip(old.sides, new.sides, strict=True)]
    old.thing = old.thing or new.thing
    event, other = old.event, new.event
    near = other.start - event.end < 60 and other.start >= event.start
    for name, value in other.args.items():
        if event.args.get(name) is None and value is not None:
            event.args[name] = value
            if near and name in ("price", "rent", "date"):
                event.end = max(event.end, other.end)
    old.price = old.price or new.price
    event.both = event.both or other.both
    event.sure |= other.sure


def _settle(
    contract: Contract,
    document: Document,
    events: Sequence[Event],
    hints: dict[tuple[str, int], str],
    plaintiff_side: tuple[str, int, str] | None,
) -> None:
    """Sides that the agreement leaves open, from who paid, who handed over and who claims what."""
    if all(contract.sides):
        return
    pair = (
        contract.event.both
        if len(contract.event.both) == 2
        else tuple(document.parties.parties)
        if len(document.parties.parties) == 2
        else ()
    )
    votes: dict[int, set[str]] = {0: set(), 1: set()}
    for event in events:
        for role, side in SIDES.get(event.predicate, {}).items():
            name = _name(event.args.get(role))
            if name and role in event.sure and (not pair or name in pair):
                votes[side].add(name)
    if plaintiff_side and plaintiff_side[0] == contract.kind:
        votes[plaintiff_side[1]].add(plaintiff_side[2])
    for side in (0, 1):
        names = votes[side] - votes[1 - side]
        if contract.sides[side] is None and len(names) == 1 and names.isdisjoint({contract.sides[1 - side]}):
            contract.sides[side] = next(iter(names))
    if pair and len(pair) == 2 and sum(s is None for s in contract.sides) == 1:
        known = next(s for s in contract.sides if s)
        if known in pair:
            other = pair[1 - pair.index(known)]
            contract.sides = [s or other for s in contract.sides]


def contract_for(event: Event, contracts: Sequence[Contract]) -> Contract | None:
    """The contract that a fact belongs to: the only one, else the nearest before it among those of its parties."""
    fitting = [c for c in contracts if event.predicate not in OF_LEASE or c.kind == "lease"]
    if len(fitting) <= 1:
        return fitting[0] if fitting else None
    named = {v for k, v in event.args.items() if isinstance(v, str) and k in event.sure}
    shared = [c for c in fitting if named & {s for s in c.sides if s}] or fitting
    most = max(len(named & {s for s in c.sides if s}) for c in shared)
    shared = [c for c in shared if len(named & {s for s in c.sides if s}) == most]
    before = [c for c in shared if c.event.start <= event.start]
    return (before or shared)[-1] if before else shared[0]


def complete(
    document: Document,
    event: Event,
    contracts: Sequence[Contract],
    *,
    minor: str | None,
    before: str | None,
    others: Sequence[Event],
) -> bool:
    """Fill in what the clause leaves to the contract; False where the event cannot be what the frame took it for.

    `before` is the person whom the sentences before are about, `others` all events of the document.
    """
    contract = contract_for(event, contracts)
    args = event.args
    if event.predicate == "use_by_third_party":
        return _third_party(event, contracts, contract)
    if contract is None:
        return event.predicate not in ("handover", "payment", "unpaid_rent", "consent_to_sublease", "demand") or bool(
            event.sure
        )
    _sides(event, contract)
    if (
        event.predicate in ("payment", "handover")
        and args.get("payer", args.get("giver")) == contract.sides[0 if event.predicate == "payment" else 1]
    ):
        backwards = args.get("payee", args.get("receiver")) == contract.sides[1 if event.predicate == "payment" else 0]
        if backwards and (event.predicate == "payment" or contract.kind == "sale"):
            return False
    if event.predicate in MUTUAL:
        _mutual(event, contract, minor, before, others, document.text[event.start : event.end])
        one, two = MUTUAL[event.predicate]
        if args.get(one) is None and args.get(two) is None:
            return False
    if event.predicate == "invocation_of_simultaneous_performance" and "by" not in event.sure:
        args["by"] = _presumed(event, contract, others, document.text[event.start : event.end]) or args.get("by")
    if event.predicate == "agreement_of_sublease" and args.get("sublessee") is None:
        args["sublessee"] = next((p for p in event.both if p not in contract.sides), None)
    if event.predicate in ("invocation_of_simultaneous_performance", "ratification") and args.get("by") is None:
        args["by"] = before if before in contract.sides or event.predicate == "ratification" else None
    if event.predicate == "agreed_prior_performance":
        said = document.text[event.start : event.end]
        first = re.search(r"先(?:に|立|払|渡|履)|前払", said)
        pays = FIRST_PAID.search(said[first.start() :] if first else said)
        later = re.search(r"後(?:に|払)", said)
        event.args["obligor"] = contract.sides[1 if pays and not (later and not first) else 0]
    if event.predicate == "agreement_of_cancellation":
        both = event.both if len(event.both) == 2 else tuple(s for s in contract.sides if s)
        if len(event.both) == 1 and (other := contract.other(event.both[0])):
            both = (event.both[0], other)
        args["party1"], args["party2"] = (*both, None, None)[:2]
    if event.predicate == "consent_to_sublease" and args.get("lessor") != contract.sides[0]:
        return False
    if "object" in args and (args["object"] is None or KEY.search(str(args["object"]))):
        args["object"] = contract.thing
    if event.predicate == "payment" and args.get("amount") is None and contract.kind == "sale":
        said = document.text[event.start : event.end]
        args["amount"] = (
            contract.price if re.search(r"全額|代金|完済", said) and not re.search(r"一部|内金|残|半", said) else None
        )
    return True


def _sides(event: Event, contract: Contract) -> None:
    """Persons that the clause does not show for certain are those of the contract."""
    roles = SIDES.get(event.predicate, {})
    for role, side in roles.items():
        if role not in event.sure or event.args.get(role) is None:
            others = [event.args.get(r) for r in roles if r != role and r in event.sure]
            mine = contract.sides[side]
            if mine and mine in others and len(roles) == 2:  # 被告が原告に明け渡した: against the usual direction
                mine = contract.sides[1 - side]
            event.args[role] = mine or event.args.get(role)


def _mutual(
    event: Event, contract: Contract, minor: str | None, before: str | None, others: Sequence[Event], said: str
) -> None:
    one, two = MUTUAL[event.predicate]
    args = event.args
    if args.get(one) is None and args.get(two) is None and event.predicate not in ("fraud", "duress"):
        args[one] = _presumed(event, contract, others, said) or (before if before in contract.sides else None)
    actor, other = _name(args.get(one)), _name(args.get(two))
    if actor and not other:
        args[two] = contract.other(actor) or (contract.other(minor) if minor else None)
        if args[two] is None and event.predicate in ("fraud", "duress"):
            args[two] = before if before != actor and before in contract.sides else None
    elif other and not actor and event.predicate not in ("fraud", "duress"):
        args[one] = contract.other(other)


def _presumed(event: Event, contract: Contract, others: Sequence[Event], said: str) -> str | None:
    """Who demanded or cancelled in a note without persons: the creditor of what is asked, and who had demanded before."""
    if event.predicate in ("demand", "invocation_of_simultaneous_performance"):
        delivers = re.search(r"引き?渡|渡(?:す|さ|せ)|届け|納(?:品|入|車)|登記", said) is not None
        if not delivers and not re.search(r"払|代金|賃料|家賃|入金|弁済", said):
            return None
        wants_delivery = delivers and event.predicate == "demand" and contract.kind == "sale"
        refuses_payment = event.predicate != "demand" and re.search(r"払(?:わ|え|う)", said[-14:]) is not None
        return contract.sides[1 if wants_delivery or refuses_payment else 0]
    if event.predicate == "manifestation_of_cancellation":
        before = [e for e in others if e.start < event.start]
        asked = [_name(e.args.get("by")) for e in before if e.predicate == "demand" and e.args.get("by")]
        breached = any(e.predicate in ("unpaid_rent", "agreement_of_sublease", "use_by_third_party") for e in before)
        return asked[-1] if asked else contract.sides[0] if breached else None
    return None


def _third_party(event: Event, contracts: Sequence[Contract], contract: Contract | None) -> bool:
    person = _name(event.args.get("third_party"))
    if contract is None or any(person in c.sides for c in contracts if person):
        return False
    return person is not None
