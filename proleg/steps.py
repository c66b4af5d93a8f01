"""The steps of a derivation, held against the conditions of the rule that stands where it says.

Conditions and steps are one, in order and under one substitution; each step is judged again, by a naive solver
(court.py) that knows nothing of the proof.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from proleg.clauses import Rule
from proleg.comparisons import examine
from proleg.court import Court, as_shown, is_total
from proleg.model import Attack, Derivation, FactStep, Ground, GroundStep, Party, Proof, Step
from proleg.record import Known, Record
from proleg.terms import Bindings, Struct, Term, Var, alike, items, parse, resolve, unify

ARITHMETIC = {(name, 2) for name in ("is", "<", ">", "=<", ">=", "=:=", "=\\=")}  # in which 5000-1 is no month
PRINCIPAL = Var("principal")  # of the claim, which may be the sum of several debts


class Steps:
    """The grounds of a proof as terms, and what the steps between them may say; `reached` are those led to so far."""

    def __init__(self, proof: Proof, record: Record, court: Court) -> None:
        self.proof, self.record, self.court = proof, record, court
        self.goals = [record.atom(ground.predicate, ground.args) for ground in proof.grounds]
        self.goals[proof.claim] = record.with_principal(self.goals[proof.claim], PRINCIPAL)
        self.reached = {proof.claim}

    def faults(self, ground: Ground, derivation: Derivation, rule: Rule) -> Iterator[str]:
        """What is wrong with `derivation` as a use of `rule` for `ground`."""
        goal = self.goals[ground.number]
        if (used := self.court.applied(rule, goal)) is None:
            yield "the rule concludes something else"
            return
        (rule, bindings), steps, shown = used, derivation.steps, list[tuple[Struct, Struct, Step]]()
        for condition in rule.body:
            added = tuple(takewhile(lambda step: step.kind == "fact", steps)) if is_total(condition) else ()
            step, steps = steps[len(added)], steps[len(added) + 1 :]
            found = self._judged(ground, resolve(condition, bindings), added, step, bindings)
            if found is None:
                yield f"{condition.name}: the step is not what the rule and the facts come to"
                return
            bindings = found
            shown.append((as_shown(condition), resolve(as_shown(condition), bindings), step))
        for condition, asked, step in shown:  # what fails may be shown as it was asked, before a later step binds it
            known = [resolve(condition, bindings), *([] if derivation.holds else [asked])]
            if not any(alike(term, self._said(step)) for term in known):
                yield f"{condition.name}: other values are shown than the rule asks for"
        if steps or derivation.holds != all(step.holds for step in derivation.steps):
            yield "a derivation does not follow from its steps"
        pairs = list(zip(resolve(rule.head, bindings).args, goal.args, strict=True))
        if not derivation.holds and ground.number == self.proof.claim and not self._shows_amount(ground, pairs):
            yield "another amount is shown than the rule comes to"
        if derivation.holds and any(arg != PRINCIPAL and not alike(found, arg) for found, arg in pairs):
            yield "the rule concludes another instance of the ground"

    def _shows_amount(self, claim: Ground, pairs: Sequence[tuple[Term, Term]]) -> bool:
        """Whether the principal of a claim that fails is left open, or is what the conditions come to."""
        said = self.record.atom(claim.predicate, claim.args).args
        found = [(one, shown) for (one, arg), shown in zip(pairs, said, strict=True) if arg == PRINCIPAL]
        return all(isinstance(shown, Var) or alike(one, shown) for one, shown in found)

    def linked(self, shown: GroundStep | Attack, wanted: Struct, level: int, party: Party) -> Bindings | None:
        """What `wanted` comes to, as the ground to which a step or an attack refers; None where that stands otherwise."""
        there, goal = self.proof.grounds[shown.ground], self.goals[shown.ground]
        found = unify(wanted, self.court.fresh(goal), {})
        if found is None or not alike(resolve(wanted, found), goal):
            return None
        if shown.ground not in self.reached:  # two values that are left open may have to be one
            self.goals[shown.ground] = resolve(wanted, found)
        self.reached.add(shown.ground)
        if (there.level, there.burden, there.holds) != (level, party, shown.holds):
            return None
        if not there.made_out or (isinstance(shown, GroundStep) and not shown.holds):
            return found
        made = [unify(wanted, self.court.fresh(instance), {}) for instance, _ in self.court.made_out(wanted, party)]
        fitting = [way for way in made if way is not None and unify(resolve(wanted, way), goal, {}) is not None]
        exact = [way for way in fitting if alike(resolve(wanted, way), goal)]
        return next(iter(exact or (() if isinstance(shown, Attack) else fitting)), None)

    def _judged(
        self, ground: Ground, wanted: Struct, added: Sequence[Step], step: Step, bindings: Bindings
    ) -> Bindings | None:
        """What is bound when the condition `wanted` has been judged as the step says; None where that is not right."""
        court, party = self.court, ground.burden
        if any(True for _ in court.met(wanted, party, bindings)) != step.holds:
            return None
        if isinstance(step, FactStep):
            return self._fact(step, as_shown(wanted), party, bindings) if court.is_fact(wanted) else None
        if isinstance(step, GroundStep):
            right = court.is_ground(wanted) and step.reason == (None if step.holds else "ground_failed")
            found = self.linked(step, wanted, ground.level, party) if right else None
            return None if found is None else {**bindings, **found}
        if is_total(wanted):
            return self._total(step, added, wanted, party, bindings)
        answer = examine(wanted, court.today, bindings)
        if isinstance(answer, str):
            return bindings if answer == step.reason else None
        return answer if step.reason is None else None

    def _fact(self, step: FactStep, atom: Struct, party: Party, bindings: Bindings) -> Bindings | None:
        """What the fact binds that the step names; None where it does not stand as the step says."""
        known = [(fact, fact.position(party), found) for fact, found in self.court.matching(atom, bindings)]
        if step.fact is None:
            silent = all(position.lacks == "not_alleged" for _, position, _ in known)
            told = step.standing in (None, *(position.standing for _, position, _ in known))
            return bindings if silent and told and step.reason == "not_alleged" else None
        right = (each for each in known if step.fact in each[0].ids and each[1] == (step.reason, step.standing))
        return next((found for _, position, found in right if position.lacks != "not_alleged"), None)

    def _total(
        self, step: Step, added: Sequence[Step], wanted: Struct, party: Party, bindings: Bindings
    ) -> Bindings | None:
        """What the sum binds; None where it is another, or the facts are not exactly those that it adds up."""
        if not step.holds:
            return bindings if (len(added), step.reason) == (0, "condition_not_met") else None
        each, counted = items(wanted.args[1], ",")[0], self.court.counted(wanted, party, bindings)
        left = [(fact, found) for fact, found in self.court.matching(each, bindings) if fact in counted]
        for one in added:
            own = next((pair for pair in left if self._is_of(one, pair[0], resolve(each, pair[1]), party)), None)
            if own is None:
                return None
            left.remove(own)
        return unify(wanted.args[2], sum(counted.values()), bindings) if not left and step.reason is None else None

    def _is_of(self, step: Step, fact: Known, shown: Struct, party: Party) -> bool:
        """Whether the step shows that fact as proven."""
        if not isinstance(step, FactStep) or not step.holds or step.fact not in fact.ids:
            return False
        return alike(shown, self._said(step)) and fact.position(party) == (step.reason, step.standing)

    def _said(self, step: Step) -> Struct:
        if isinstance(step, FactStep):
            return self.record.atom(step.predicate, step.args)
        if isinstance(step, GroundStep):
            return self.goals[step.ground]
        computed = (step.condition, len(step.values)) in ARITHMETIC
        read = [
            parse(value, days=False) if computed and isinstance(value, str) else self.record.term(value)
            for value in step.values
        ]
        return Struct(step.condition, tuple(read))
