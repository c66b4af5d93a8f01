"""A proof → outcome and amount.

A judgment never exceeds the demand (Code of Civil Procedure 246).
"""

from collections.abc import Iterable

from proleg.model import AmountStep, Case, FactStep, Ground, GroundStep, Judgment, Outcome, Proof, Wording
from proleg.operative_part import due_in_exchange, operative_part
from proleg.rulebase import Vocabulary


def judgment(case: Case, proof: Proof, principal: int | None, vocabulary: Vocabulary) -> Judgment:
    """The judgment that `proof` bears; `principal` is the amount that the claim's facts make out, if any."""
    assert case.claim is not None
    root = proof.ground(proof.claim)
    steps = computation(proof, root, principal, case.claim.amount, vocabulary) if root.holds else ()
    amount = sum(step.amount for step in steps) if steps else None
    outcome = _outcome(root, amount, case.claim.amount if case.claim.amount is not None else principal)
    if outcome == "dismissed":
        amount = None
    return Judgment(
        outcome=outcome,
        amount=amount,
        grounds=dict(sorted(_relied_on(proof, vocabulary))),
        operative_part=operative_part(case, root, outcome, amount, vocabulary),
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
    if due_in_exchange(root.attacks):
        return "granted_in_exchange"
    return "granted_in_part" if amount is not None and demanded is not None and amount < demanded else "granted"


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
