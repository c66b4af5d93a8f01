"""Which claim the plaintiff makes, and who stands on which side."""

from collections.abc import Sequence
from typing import NamedTuple

from extraction.statement import ClaimReading, Document
from proleg.model import Claim, Fact, Wording
from proleg.rulebase import Vocabulary


class Sides(NamedTuple):
    """The facts that a claim rests on: the agreement, and who of its persons is plaintiff and defendant."""

    agreement: Fact
    plaintiff: str | None
    defendant: str | None


# the agreement behind each claim, and the roles in it of the plaintiff and the defendant
RESTS_ON = {
    "claim_for_price": ("agreement_of_sale", "seller", "buyer"),
    "claim_for_delivery": ("agreement_of_sale", "buyer", "seller"),
    "claim_for_registration": ("agreement_of_sale", "buyer", "seller"),
    "claim_for_rent": ("agreement_of_lease", "lessor", "lessee"),
    "claim_for_vacating": ("agreement_of_lease", "lessor", "lessee"),
}
ENDINGS = ("manifestation_of_cancellation", "agreement_of_cancellation", "notice_of_termination")


def claim_of(
    readings: Sequence[ClaimReading], facts: Sequence[Fact], document: Document, vocabulary: Vocabulary
) -> tuple[Claim | None, Wording | None]:
    """The claim that the text states, else the one that its facts make possible; None with a word on why there is none."""
    known = [r for r in readings if r.predicate in vocabulary.claims]
    if known:
        reading = max(enumerate(known), key=lambda entry: (entry[1].plaintiff is not None, entry[1].defendant is not None,
                                                           entry[1].amount is not None, entry[0]))[1]  # fmt: skip
        predicate = reading.predicate
    elif readings:
        return None, _unknown_claim(vocabulary)
    else:
        inferred = _inferred(facts, document, vocabulary)
        if inferred is None:
            return None, _unknown_claim(vocabulary)
        reading, predicate = ClaimReading(inferred, None, None, None, 0, 0), inferred
    sides = _sides(predicate, facts)
    table = document.parties
    plaintiff = reading.plaintiff or table.plaintiff or (sides.plaintiff if sides else None)
    defendant = reading.defendant or table.defendant or (sides.defendant if sides else None)
    if plaintiff == defendant and sides and plaintiff is not None:
        plaintiff, defendant = sides.plaintiff, sides.defendant
    if plaintiff is None or defendant is None or plaintiff == defendant:
        return None, Wording(
            en="The text does not show who is plaintiff and who is defendant. Name both in the list of parties.",
            ja="誰が原告で誰が被告かが文章から分かりません。当事者欄で原告と被告を指定してください。",
        )
    spec = vocabulary.claims[predicate]
    relation = str(sides.agreement.args.get("contract") or "c1") if sides else "c1"
    amount = reading.amount if spec.amount else None
    return Claim(
        predicate=predicate, plaintiff=plaintiff, defendant=defendant, relation=relation if spec.relation else None,
        amount=amount if amount is not None else _principal(predicate, facts, sides),
    ), None  # fmt: skip


def _sides(predicate: str, facts: Sequence[Fact]) -> Sides | None:
    agreement, plaintiff, defendant = RESTS_ON.get(predicate, ("", "", ""))
    fact = next((f for f in facts if f.predicate == agreement), None)
    if fact is None:
        return None
    one, two = fact.args.get(plaintiff), fact.args.get(defendant)
    return Sides(fact, str(one) if one else None, str(two) if two else None)


def _principal(predicate: str, facts: Sequence[Fact], sides: Sides | None) -> int | None:
    """The price, or the rent that fell due, where the demand names no sum."""
    if predicate == "claim_for_price" and sides:
        price = sides.agreement.args.get("price")
        return int(price) if isinstance(price, int) else None
    if predicate == "claim_for_rent":
        rents = [f.args.get("amount") for f in facts if f.predicate == "unpaid_rent"]
        whole = [r for r in rents if isinstance(r, int)]
        return sum(whole) if whole and len(whole) == len(rents) else None
    return None


def _inferred(facts: Sequence[Fact], document: Document, vocabulary: Vocabulary) -> str | None:
    """The only claim that fits who is plaintiff: a lessor's after the end of the lease is for the thing, else for rent."""
    plaintiff = document.parties.plaintiff
    told = {f.predicate for f in facts}
    possible = [name for name in RESTS_ON if name in vocabulary.claims and (sides := _sides(name, facts)) is not None
                and plaintiff in (None, sides.plaintiff)]  # fmt: skip
    if "claim_for_vacating" in possible and told & set(ENDINGS):
        return "claim_for_vacating"
    if "claim_for_rent" in possible and "unpaid_rent" in told:
        return "claim_for_rent"
    if plaintiff is not None and "claim_for_price" in possible:
        return "claim_for_price"
    if plaintiff is not None and "claim_for_delivery" in possible:
        return "claim_for_registration" if "handover" in told else "claim_for_delivery"
    return None


def _unknown_claim(vocabulary: Vocabulary) -> Wording:
    claims = list(vocabulary.claims.values())
    return Wording(
        en="The text states no claim that these rules know. They know claims for " + "; ".join(c.en for c in claims)
        + ". Choose one of them, or add to the text what the plaintiff asks for.",
        ja="この規則が知っている請求が文章に見当たりません。扱える請求は、" + "、".join(c.ja for c in claims)
        + "です。いずれかを選ぶか、原告が何を求めているかを書き加えてください。",
    )  # fmt: skip
