"""A proof, and what is owed → the judgment."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

from proleg.account import Account, computation
from proleg.model import (
    Case,
    ConditionStep,
    Derivation,
    FactStep,
    Ground,
    GroundStep,
    Judgment,
    Outcome,
    Proof,
    Step,
)
from proleg.operative_part import due_in_exchange, operative_part
from proleg.rulebase import Vocabulary

Silent: TypeAlias = frozenset[tuple[int, str]]  # ground number, and what nobody raises against that ground


def judgment(
    case: Case, proof: Proof, account: Account | None, vocabulary: Vocabulary, silent: Silent = frozenset()
) -> Judgment:
    """The judgment that `proof` bears; `account` is what is owed, None where no sum is made out."""
    assert case.claim is not None
    root = proof.ground(proof.claim)
    outcome = _outcome(root, account, case.claim.amount)
    granted = account if outcome != "dismissed" else None
    return Judgment(
        outcome=outcome,
        amount=granted.amount if granted else None,
        accrued=granted.accrued if granted else 0,
        interest=granted.periods if granted else (),
        grounds=dict(sorted(_relied_on(proof, vocabulary))),
        operative_part=operative_part(case, root, outcome, granted, vocabulary),
        computation=computation(account, proof, vocabulary, case.currency) if account else (),
        missing=_missing(proof, vocabulary, silent) if case.kind == "complaint" else (),
        proof=proof,
    )


def _outcome(root: Ground, account: Account | None, demanded: int | None) -> Outcome:
    demand = demanded if demanded is not None or account is None else account.principal
    if not root.holds or (account is not None and account.amount == 0 and demand != 0):
        return "dismissed"
    if due_in_exchange(root.attacks):
        return "granted_in_exchange"
    return "granted_in_part" if account is not None and demand is not None and account.amount < demand else "granted"


def _relied_on(proof: Proof, vocabulary: Vocabulary) -> Iterable[tuple[str, bool]]:
    """Every ground raised against another, or pleaded, true where it succeeds (one instance of it is enough)."""
    attacks = (attack for ground in proof.grounds for attack in ground.attacks)
    raised = {attack.ground for attack in attacks if attack.effect != "bears_interest"}  # which is part of the claim
    pleas = [ground for ground in proof.grounds if _is_plea(ground, vocabulary)]
    told = {
        step.fact
        for ground in proof.grounds
        if ground not in pleas
        for step in _alleged(ground)
        if vocabulary.facts[step.predicate].pleading_of is None  # which tells no more than that another is pleaded
    }
    raised |= {each.number for each in pleas if each.made_out or any(step.fact not in told for step in _alleged(each))}
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
    elements, answers = missing_elements(proof), tuple(_unanswered(proof, vocabulary, silent))
    if _contract_untold(proof, vocabulary, elements):
        answers = ()  # of a contract that nobody alleges, nothing else is to be answered
    if answers:
        elements = tuple(name for name in elements if name not in _defeated_below(proof))
    return tuple(dict.fromkeys((*elements, *answers)))


def _contract_untold(proof: Proof, vocabulary: Vocabulary, elements: tuple[str, ...]) -> bool:
    """Whether an agreement is missing, or the claim rests on none and asks for a ground of which nothing is alleged."""
    if any(name in vocabulary.facts and vocabulary.facts[name].single for name in elements):
        return True
    below = [proof.ground(number) for number in _rests_on(proof, proof.claim)]
    if any(vocabulary.facts[step.predicate].single for ground in below for step in _alleged(ground)):
        return False
    return any(map(_nothing_alleged, below))


def _nothing_alleged(ground: Ground) -> bool:
    return ground.reason == "not_alleged" and not ground.derivations


def _defeated_below(proof: Proof) -> set[str]:
    """The grounds that fail for what defeats a ground below them; its answer, not they, is what is missing."""
    steps = (step for derivation in proof.ground(proof.claim).derivations for step in derivation.steps)
    below = {step.ground for step in steps if isinstance(step, GroundStep) and not step.holds}
    return {
        proof.ground(number).predicate
        for number in below
        if any(proof.ground(each).reason == "defeated" for each in _rests_on(proof, number))
    }


def _unanswered(proof: Proof, vocabulary: Vocabulary, silent: Silent) -> Iterable[str]:
    """The elements that would answer a defence that holds against the claim, or a ground on which either rests."""
    attacks = (attack for number in _rests_on(proof, proof.claim) for attack in proof.ground(number).attacks)
    against = (attack for attack in attacks if attack.holds and attack.effect != "bears_interest")
    for defence in (number for attack in against for number in _rests_on(proof, attack.ground)):
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
    """The elements of the claim that nobody alleges, in the claim's order; of alternatives, where fewest are missing."""
    root = proof.ground(proof.claim)
    lacking = [tuple(_lacking(proof, derivation)) for derivation in root.derivations if not derivation.holds]
    fewest = min(map(len, lacking), default=0)
    return tuple(dict.fromkeys(name for names in lacking if len(names) == fewest for name in names))


def _lacking(proof: Proof, derivation: Derivation) -> Iterator[str]:
    told: set[str] = set()  # facts; a ground that lacks nothing else is no other element
    untold = False  # whether a ground of which nothing is alleged is told
    for step in derivation.steps:
        if isinstance(step, FactStep) and step.reason == "not_alleged":
            told.add(step.predicate)
            yield step.predicate
        elif isinstance(step, GroundStep) and not step.holds and _not_alleged(proof, step.ground):
            ground = proof.ground(step.ground)
            if not any(_mended(proof, each, told, untold) for each in ground.derivations):
                yield ground.predicate
            untold = untold or _nothing_alleged(ground)
            told.update(*(_facts_lacking(proof, each) for each in ground.derivations))


def _mended(proof: Proof, derivation: Derivation, told: set[str], untold: bool) -> bool:
    """Whether what is told to be missing already is all that this way lacks, and what it lacks is something."""
    lacking = [step for step in derivation.steps if not step.holds and not isinstance(step, ConditionStep)]
    unmet = any(isinstance(step, ConditionStep) and step.reason == "condition_not_met" for step in derivation.steps)
    return bool(lacking) and not unmet and all(_told(proof, step, told, untold) for step in lacking)


def _told(proof: Proof, step: FactStep | GroundStep, told: set[str], untold: bool) -> bool:
    if isinstance(step, FactStep):
        return step.predicate in told
    ground = proof.ground(step.ground)
    if _nothing_alleged(ground):
        return untold or bool(told)
    return any(_mended(proof, each, told, untold) or _facts_lacking(proof, each) & told for each in ground.derivations)


def _facts_lacking(proof: Proof, derivation: Derivation) -> set[str]:
    """The facts that nobody alleges, of a rule and of the grounds that it rests on."""
    facts: set[str] = set()
    for step in derivation.steps:
        if isinstance(step, FactStep) and step.reason == "not_alleged":
            facts.add(step.predicate)
        elif isinstance(step, GroundStep) and not step.holds:
            facts.update(*(_facts_lacking(proof, each) for each in proof.ground(step.ground).derivations))
    return facts


def _not_alleged(proof: Proof, number: int) -> bool:
    """Whether something is not alleged in every way to make the ground out, or the story itself defeats the ground.

    Of several ways one counts for all where what is alleged for it holds in full, and only the rest is not alleged.
    """

    def lacking(step: Step) -> bool:
        if isinstance(step, FactStep):
            return step.reason == "not_alleged"
        return isinstance(step, GroundStep) and not step.holds and _not_alleged(proof, step.ground)

    def begun(derivation: Derivation) -> bool:
        return any(map(lacking, derivation.steps)) and _begun(proof, derivation, lacking)

    ground = proof.ground(number)
    if ground.reason == "defeated" or all(any(map(lacking, each.steps)) for each in ground.derivations):
        return True
    return any(map(begun, ground.derivations))


def _begun(proof: Proof, derivation: Derivation, lacking: Callable[[Step], bool]) -> bool:
    """Whether some fact of the way, or of a ground it rests on, is shown, and all the rest is shown or not alleged."""
    if not all(step.holds or lacking(step) for step in derivation.steps):
        return False
    below = (proof.ground(step.ground) for step in derivation.steps if isinstance(step, GroundStep) and not step.holds)
    return any(isinstance(step, FactStep) and step.holds for step in derivation.steps) or any(
        _begun(proof, each, lacking) for ground in below for each in ground.derivations
    )
