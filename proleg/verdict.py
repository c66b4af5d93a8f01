"""A proof → outcome, amount and operative part (主文).

A judgment never exceeds the demand (Code of Civil Procedure 246).
"""

from collections.abc import Iterable

from proleg import wording
from proleg.model import (
    AmountStep,
    Attack,
    Case,
    Claim,
    FactStep,
    Ground,
    GroundStep,
    Judgment,
    Language,
    Outcome,
    Performance,
    Proof,
    Value,
    Wording,
)
from proleg.rulebase import ClaimPredicate, Vocabulary

LANGUAGES: tuple[Language, Language] = ("en", "ja")


def judgment(case: Case, proof: Proof, principal: int | None, vocabulary: Vocabulary) -> Judgment:
    """The judgment that `proof` bears; `principal` is the amount that the claim's facts make out, if any."""
    assert case.claim is not None
    root = proof.ground(proof.claim)
    declared = vocabulary.claims[case.claim.predicate]
    steps = computation(proof, root, principal, case.claim.amount, vocabulary) if root.holds else ()
    amount = sum(step.amount for step in steps) if steps else None
    outcome = _outcome(root, amount, case.claim.amount if case.claim.amount is not None else principal)
    if outcome == "dismissed":
        amount = None
    return Judgment(
        outcome=outcome,
        amount=amount,
        grounds=dict(sorted(_relied_on(proof, vocabulary))),
        operative_part=_operative_part(case, root, declared, outcome, amount, vocabulary),
        computation=steps,
        missing=missing_elements(proof) if case.kind == "complaint" else (),
        proof=proof,
    )


def computation(
    proof: Proof, root: Ground, principal: int | None, demanded: int | None, vocabulary: Vocabulary
) -> tuple[AmountStep, ...]:
    """How the amount is computed: the principal, what reduces it (to nothing at the least), the demand as its limit."""
    if principal is None:
        return ()
    steps = [AmountStep(label=Wording(en="principal made out", ja="請求原因から認められる元本"), amount=principal)]
    left = principal
    for attack in root.attacks:
        if attack.effect == "reduces" and attack.holds and attack.amount:
            taken = min(attack.amount, left)
            label = vocabulary.predicate(proof.ground(attack.ground).predicate).wording
            steps.append(AmountStep(label=label, amount=-taken, ground=attack.ground))
            left -= taken
    if demanded is not None and demanded < left:
        label = Wording(
            en="beyond what is demanded (Code of Civil Procedure 246)", ja="請求の範囲を超える部分（民訴法246条）"
        )
        steps.append(AmountStep(label=label, amount=demanded - left))
    return tuple(steps)


def _outcome(root: Ground, amount: int | None, demanded: int | None) -> Outcome:
    if not root.holds or (amount == 0 and demanded != 0):
        return "dismissed"
    if _exchange(root.attacks):
        return "granted_in_exchange"
    return "granted_in_part" if amount is not None and demanded is not None and amount < demanded else "granted"


def _exchange(attacks: Iterable[Attack]) -> Performance | None:
    """What the plaintiff must render in exchange; nothing where nothing is left to render."""
    for attack in attacks:
        due = attack.performance
        if (
            attack.effect == "in_exchange"
            and attack.holds
            and due
            and not any(isinstance(value, int) and value <= 0 for value in due.args.values())
        ):
            return due
    return None


def _relied_on(proof: Proof, vocabulary: Vocabulary) -> Iterable[tuple[str, bool]]:
    """Every ground raised against another, true where it succeeds (one instance of it is enough)."""
    raised = [proof.ground(attack.ground) for ground in proof.grounds for attack in ground.attacks]
    for name in {ground.predicate for ground in raised if ground.predicate in vocabulary.grounds}:
        yield name, any(ground.holds for ground in raised if ground.predicate == name)


def missing_elements(proof: Proof) -> tuple[str, ...]:
    """The elements of the claim that nobody alleges, in the claim's order."""
    root = proof.ground(proof.claim)
    names: list[str] = []
    for step in (step for derivation in root.derivations for step in derivation.steps if not step.holds):
        if isinstance(step, FactStep) and step.reason == "not_alleged":
            names.append(step.predicate)
        elif isinstance(step, GroundStep) and _not_alleged(proof, step.ground):
            names.append(proof.ground(step.ground).predicate)
    return tuple(dict.fromkeys(names))


def _not_alleged(proof: Proof, number: int) -> bool:
    """Whether in every way to make the ground out something is not alleged."""

    def lacking(step: object) -> bool:
        if isinstance(step, FactStep):
            return step.reason == "not_alleged"
        return isinstance(step, GroundStep) and not step.holds and _not_alleged(proof, step.ground)

    return all(any(map(lacking, derivation.steps)) for derivation in proof.ground(number).derivations)


# ---- the operative part --------------------------------------------------------------------------------------------


def _operative_part(
    case: Case, root: Ground, declared: ClaimPredicate, outcome: Outcome, amount: int | None, vocabulary: Vocabulary
) -> Wording:
    if outcome == "dismissed":
        return Wording(en="The plaintiff's claim is dismissed.", ja="原告の請求を棄却する。")
    assert case.claim is not None
    values: dict[str, Value] = dict(root.args)
    if declared.amount:
        values[declared.amount] = amount if amount is not None else case.claim.amount
    order = {
        lang: wording.sentence(declared, values, lang, case.currency, getattr(declared.order, lang))
        for lang in LANGUAGES
    }
    exchange = _exchange(root.attacks)
    rest = _partly(case.claim, amount)
    if exchange is None:
        return Wording(en=f"The defendant shall {order['en']}.{rest.en}", ja=f"被告は、{order['ja']}。{rest.ja}")
    performance = vocabulary.performances[exchange.predicate]
    counter = {lang: wording.sentence(performance, exchange.args, lang, case.currency) for lang in LANGUAGES}
    return Wording(
        en=f"The defendant shall, in exchange for {counter['en']}, {order['en']}.{rest.en}",
        ja=f"被告は、{counter['ja']}のと引換えに、{order['ja']}。{rest.ja}",
    )


def _partly(claim: Claim, amount: int | None) -> Wording:
    if amount is None or claim.amount is None or amount >= claim.amount:
        return Wording(en="", ja="")
    return Wording(en=" The remainder of the claim is dismissed.", ja="原告のその余の請求を棄却する。")
