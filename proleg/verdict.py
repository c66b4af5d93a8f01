"""A proof → outcome and amount.

A judgment never exceeds the demand (Code of Civil Procedure 246).
"""

from collections.abc import Iterable
from typing import TypeAlias

from proleg.model import AmountStep, Case, FactStep, Ground, GroundStep, Judgment, Outcome, Proof, Wording
from proleg.operative_part import due_in_exchange, operative_part
from proleg.rulebase import Vocabulary

Silent: TypeAlias = frozenset[tuple[int, str]]  # ground number, and what nobody raises against that ground


def judgment(
    case: Case, proof: Proof, principal: int | None, vocabulary: Vocabulary, silent: Silent = frozenset()
) -> Judgment:
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
        missing=_missing(proof, vocabulary, silent) if case.kind == "complaint" else (),
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
    """Every ground raised against another, or pleaded, true where it succeeds (one instance of it is enough)."""
    raised = {attack.ground for ground in proof.grounds for attack in ground.attacks}
    pleas = [ground for ground in proof.grounds if _is_plea(ground, vocabulary)]
    told = {step.fact for ground in proof.grounds if ground not in pleas for step in _alleged(ground)}
    raised |= {each.number for each in pleas if each.holds or any(step.fact not in told for step in _alleged(each))}
    relied_on = [proof.ground(number) for number in raised]
    for name in {ground.predicate for ground in relied_on if ground.predicate in vocabulary.grounds}:
        yield name, any(ground.holds for ground in relied_on if ground.predicate == name)


def _is_plea(ground: Ground, vocabulary: Vocabulary) -> bool:
    return ground.predicate in vocabulary.grounds and vocabulary.grounds[ground.predicate].plea


def _alleged(ground: Ground) -> Iterable[FactStep]:
    """The steps of the ground that a fact of the case meets, or would meet if it were proven."""
    steps = (step for derivation in ground.derivations for step in derivation.steps)
    return (step for step in steps if isinstance(step, FactStep) and step.fact is not None)


def _missing(proof: Proof, vocabulary: Vocabulary, silent: Silent) -> tuple[str, ...]:
    """What a complaint lacks: elements of the claim, and answers to defences that its own story raises."""
    return tuple(dict.fromkeys((*missing_elements(proof), *_unanswered(proof, vocabulary, silent))))


def _unanswered(proof: Proof, vocabulary: Vocabulary, silent: Silent) -> Iterable[str]:
    """The elements that would answer a defence that holds against the claim, or a ground on which either rests."""
    attacks = (attack for number in _rests_on(proof, proof.claim) for attack in proof.ground(number).attacks)
    for defence in (number for attack in attacks if attack.holds for number in _rests_on(proof, attack.ground)):
        answers = [proof.ground(attack.ground).predicate for attack in proof.ground(defence).attacks]
        for name in (*answers, *(name for number, name in sorted(silent) if number == defence)):
            if name in vocabulary.grounds and vocabulary.grounds[name].element:
                yield name


def _rests_on(proof: Proof, number: int) -> Iterable[int]:
    """The ground, and those on which it rests."""
    found, left = list[int](), [number]
    while left:
        found.append(left.pop())
        steps = (step for derivation in proof.ground(found[-1]).derivations for step in derivation.steps)
        left += [step.ground for step in steps if isinstance(step, GroundStep) and step.ground not in (*found, *left)]
    return found


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
