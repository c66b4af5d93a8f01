"""Which rules, conditions and exceptions of a rule base its cases exercise, each in both directions.

A rule is exercised by a case in which it applies and, for each of its conditions, by one in which that condition is the
first that is not met. An exception (a reduction, a performance in exchange) is exercised by a case in which it succeeds
and by one in which it is raised and fails. What fails counts only where the case says that it fails: where the outcome
rests on it, or where the case names the ground. Where another alternative applies, what tells the two apart counts as
well: a comparison, or the one condition of an alternative for which the other does not ask; and what defeats it. A defence on which nobody relies is not in the proof;
how far its rules would come, for this very claim, is worked out here by the solver of the checker of proofs.

Not asked for are conditions that cannot fail by themselves: those that work out a value (totals with what stands in
them, `is`, a day so many months after), `stated`, `not_stated`, `different` and `true`. Nor those that the rules
themselves show to be there always (presupposed.py, unfailing.py): a fact that what is answered rests on already, such as
the contract; a ground whose rules cover every day; what a condition above it meets. How many they are is told.
"""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator
from contextlib import suppress
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from app.presupposed import presupposed
from app.unfailing import unfailing, worked_out
from proleg.clauses import Key, Rule, key, read_code
from proleg.comparisons import COMPUTED, examine, is_condition
from proleg.court import Court, is_total
from proleg.model import (
    Attack,
    Case,
    ConditionStep,
    Derivation,
    Ground,
    Judgment,
    Party,
    Proof,
    RuleSource,
    Step,
    opponent,
)
from proleg.record import record_of
from proleg.rulebase import RuleBase
from proleg.terms import Bindings, Struct, Term, Var, parts, resolve

ASKED_OF = ("relation", "person", "thing")  # what a ground is asked of; the rest is what it may come to
GUARDS = ("stated", "not_stated", "different", "true")

Place: TypeAlias = tuple[str, int, str]  # file, line, and the name of the head; of an attack, of the ground it raises


class Lack(NamedTuple):
    """A condition of a rule, by its number from 0, of which no case shows that it is needed."""

    number: int
    condition: Struct


class RuleCover(NamedTuple):
    """A rule, whether it applies in some case, how many of its conditions must be shown to be needed, and which are not."""

    rule: Rule
    applied: bool
    asked: int
    lacking: tuple[Lack, ...]


class AttackCover(NamedTuple):
    """An exception, a reduction or the like: whether it succeeds in some case, and whether it is raised and fails in one."""

    rule: Rule
    succeeds: bool
    fails: bool


class Coverage(NamedTuple):
    """Every rule and every attack in the order of the files."""

    rules: tuple[RuleCover, ...]
    attacks: tuple[AttackCover, ...]
    certain: int  # conditions that cannot be lacking, which no case need show

    @property
    def complete(self) -> bool:
        """Whether nothing is left to be exercised."""
        return all(each.applied and not each.lacking for each in self.rules) and all(
            each.succeeds and each.fails for each in self.attacks
        )


class Exercise(NamedTuple):
    """What one case exercises."""

    applied: frozenset[Place] = frozenset()
    unmet: frozenset[tuple[Place, int]] = frozenset()  # with the number of the condition, from 0
    succeeds: frozenset[Place] = frozenset()
    fails: frozenset[Place] = frozenset()


def coverage(rules: RuleBase, exercises: Iterable[Exercise]) -> Coverage:
    """What cases that did this leave to be exercised."""
    done = list(exercises)
    applied = frozenset[Place]().union(*(each.applied for each in done))
    unmet = frozenset[tuple[Place, int]]().union(*(each.unmet for each in done))
    succeeds = frozenset[Place]().union(*(each.succeeds for each in done))
    fails = frozenset[Place]().union(*(each.fails for each in done))
    given, sure = presupposed(rules), unfailing(rules.files)
    covered: dict[Place, RuleCover] = {}
    attacks: dict[Place, AttackCover] = {}
    certain = 0
    for place, rule in _written(rules.files):
        if rule.effect:
            attacks.setdefault(place, AttackCover(rule, place in succeeds, place in fails))
            continue
        asked = [Lack(number, each) for number, each in enumerate(rule.body) if _can_fail(rule, number)]
        lacking = tuple(
            each
            for each in asked
            if (place, each.number) not in unmet
            and each.condition not in given[place]
            and each.number not in sure[place]
        )
        shown = sum((place, each.number) in unmet for each in asked)
        covered[place] = RuleCover(rule, place in applied, shown + len(lacking), lacking)
        certain += len(asked) - shown - len(lacking)
    return Coverage(tuple(covered.values()), tuple(attacks.values()), certain)


@lru_cache(maxsize=8)
def _written(files: tuple[tuple[str, str], ...]) -> tuple[tuple[Place, Rule], ...]:
    """The rules and attacks that stand in the files, apart from what follows from them."""
    written = [(rule, rule.body[0] if rule.effect else rule.head) for rule in read_code(files).rules]
    return tuple(
        ((rule.source.file, rule.source.line, named.name), rule)
        for rule, named in written
        if rule.effect or not _derived(rule)
    )


@lru_cache(maxsize=8)
def _written_rules(files: tuple[tuple[str, str], ...]) -> dict[Place, Rule]:
    return {place: rule for place, rule in _written(files) if not rule.effect}


def _derived(rule: Rule) -> bool:
    """Whether it only says that a named rule concludes its head, or that a ground rests on itself as a fact."""
    return [each.name for each in rule.body] in ([rule.source.name], ["fact"])


def _can_fail(rule: Rule, number: int) -> bool:
    """Whether the condition can be the one that is not met, other than for want of a value."""
    condition = rule.body[number]
    if condition.name in GUARDS and is_condition(condition):
        return False
    if not is_total(condition) and not is_condition(condition):
        return True
    before = set[Term]().union(*(parts(term) for term in rule.body[:number]))
    return not any(isinstance(arg, Var) and arg not in before for arg in _worked_out(condition))


def _worked_out(condition: Struct) -> tuple[Term, ...]:
    """The arguments of the condition that it may work out itself."""
    if condition.name in ("=", "is", "day_of_judgment"):
        return condition.args if condition.name == "=" else condition.args[:1]
    return condition.args[-1:] if is_total(condition) or key(condition) in COMPUTED else ()


def _tells_apart(rule: Rule, number: int, shared: Container[Key]) -> bool:
    """Whether the condition tells the rule from an alternative that applies, and asks for what is `shared`.

    That is a comparison, or the one condition that can fail and for which the alternative does not ask as well.
    """
    others = [each for each in range(len(rule.body)) if each != number and _can_fail(rule, each)]
    return is_condition(rule.body[number]) or (
        _can_fail(rule, number) and all(key(rule.body[each]) in shared for each in others)
    )


# ---- what one case exercises ---------------------------------------------------------------------------------------


def exercise(case: Case, judged: Judgment, rules: RuleBase) -> Exercise:
    """What the case exercises, of which `judged` is the judgment that it asks for."""
    seen = _Exercised(case, judged.proof, rules)
    seen.read()
    with suppress(ValueError, ArithmeticError, LookupError, RecursionError):  # what a naive solver cannot follow
        seen.walk([judged.proof.claim, *_named(case, judged.proof)])
    return Exercise(frozenset(seen.applied), frozenset(seen.unmet), frozenset(seen.succeeds), frozenset(seen.fails))


def _named(case: Case, proof: Proof) -> Iterator[int]:
    """The grounds of the proof that the case names in its judgment, as succeeding or as failing."""
    names = case.judgment.grounds if case.judgment is not None else {}
    yield from (ground.number for ground in proof.grounds if ground.holds == names.get(ground.predicate))


class _Exercised:
    """What a proof shows, and how far the rules come that it leaves out."""

    def __init__(self, case: Case, proof: Proof, rules: RuleBase) -> None:
        self.proof = proof
        self.record = record_of(rules, case, own=proof.pleading == "own", as_of=None)
        self.court = Court(self.record)
        self.attackers: dict[int, list[Attack]] = defaultdict(list)
        for attack in (attack for ground in proof.grounds for attack in ground.attacks):
            self.attackers[attack.ground].append(attack)
        self.files, self.rules = rules.files, _written_rules(rules.files)
        self.applied: set[Place] = set()
        self.unmet: set[tuple[Place, int]] = set()
        self.succeeds: set[Place] = set()
        self.fails: set[Place] = set()
        self.followed: set[tuple[Struct, Party]] = set()

    def read(self) -> None:
        """What applies and what succeeds, wherever in the proof."""
        for ground in self.proof.grounds:
            self.applied |= {_place(each.rule, ground.predicate) for each in ground.derivations if each.holds}
            for attack in ground.attacks:
                if attack.holds:
                    self.succeeds.add(_place(attack.rule, self.proof.ground(attack.ground).predicate))

    def walk(self, waiting: list[int]) -> None:
        """What fails, of that on which these grounds rest."""
        met: set[int] = set()
        while waiting:
            number = waiting.pop()
            if number in met:
                continue
            met.add(number)
            ground = self.proof.ground(number)
            if ground.holds:
                waiting += self._upheld(ground)
                continue
            self.fails |= {_place(attack.rule, ground.predicate) for attack in self.attackers[number]}
            if not ground.made_out:
                waiting += self._not_made_out(ground)
            else:
                waiting += [each.ground for each in ground.attacks if each.holds and each.effect == "defeats"]

    def _upheld(self, ground: Ground) -> Iterator[int]:
        """What a ground that holds rests on: its rules' grounds, and that every exception to it fails."""
        places = [_place(each.rule, ground.predicate) for each in ground.derivations if each.holds]
        shared = {key(each) for place in places if place in self.rules for each in self.rules[place].body}
        for derivation in ground.derivations:
            place = _place(derivation.rule, ground.predicate)
            if derivation.holds:
                yield from (step.ground for step in derivation.steps if step.kind == "ground")
            elif place in self.rules:
                number, _ = _first_unmet(self.rules[place], derivation)
                if _tells_apart(self.rules[place], number, shared):
                    self.unmet.add((place, number))
        yield from (attack.ground for attack in ground.attacks)
        self._defeated(self._opened(ground), ground.burden)
        self._follow(self._opened(ground), ground.burden, _shown(ground), shared)
        raised = {(attack.rule.file, attack.rule.line) for attack in ground.attacks}
        for attack in self.court.raised(self._goal(ground)):
            if (attack.source.file, attack.source.line) not in raised:
                self._follow(attack.body[0], opponent(ground.burden))

    def _not_made_out(self, ground: Ground) -> Iterator[int]:
        """What a ground that is not made out rests on: of each of its rules, the first condition that is not met."""
        for derivation in ground.derivations:
            place = _place(derivation.rule, ground.predicate)
            if place in self.rules:
                number, step = _first_unmet(self.rules[place], derivation)
                self.unmet.add((place, number))
            else:  # a named rule, which is a ground of its own
                step = derivation.steps[0]
            if step.kind == "ground":
                yield step.ground
        self._follow(self._goal(ground), ground.burden, _shown(ground))

    def _goal(self, ground: Ground) -> Struct:
        """The ground as a term; what is asked of the claim may be the sum of several debts."""
        goal = self.record.atom(ground.predicate, ground.args)
        return self.record.with_principal(goal, Var("principal")) if ground.number == self.proof.claim else goal

    def _opened(self, ground: Ground) -> Struct:
        """The ground as it may have been asked for: of this contract, person and day, with whatever it comes to."""
        known = self.record.vocabulary.predicate(ground.predicate).args if self.record.vocabulary else {}
        open_ = worked_out(self.files, (ground.predicate, len(ground.args)))
        return Struct(ground.predicate, tuple(
            Var(f"open {place}") if kind not in ASKED_OF and place in open_ else arg
            for place, (arg, kind) in enumerate(zip(self._goal(ground).args, known.values(), strict=True))
        ))  # fmt: skip

    def _follow(
        self, goal: Struct, party: Party, shown: Container[Place] = (), apart: Container[Key] | None = None
    ) -> None:
        """Of each rule for `goal`, which does not hold, the first condition that is not met when it comes the furthest.

        `apart`: what other rules ask for, by which `goal` holds; only what tells the alternatives apart is counted.
        """
        if (goal, party) in self.followed:
            return
        self.followed.add((goal, party))
        for rule in self.court.rules_for(goal):
            place = _place(rule.source, rule.head.name)
            if place in shown or (
                apart is not None and not any(_tells_apart(rule, each, apart) for each in range(len(rule.body)))
            ):
                continue
            if self.court.never_stated(rule.body[0]):  # it comes no further
                if (
                    place in self.rules
                    and (apart is None or _tells_apart(rule, 0, apart))
                    and self.court.concludes(rule, goal)
                ):
                    self.unmet.add((place, 0))
                continue
            if (used := self.court.applied(rule, goal)) is None:
                continue
            number, bindings = self._furthest(used[0].body, party, used[1])
            if number == len(rule.body):
                continue
            condition = resolve(used[0].body[number], bindings)
            if apart is not None and not _tells_apart(rule, number, apart):
                continue
            if self.court.is_ground(condition):
                self._follow(condition, party)
            elif is_condition(condition) and examine(condition, self.court.today, bindings) != "condition_not_met":
                continue  # a value that nobody states shows nothing of a defence that nobody raises
            if place in self.rules:
                self.unmet.add((place, number))

    def _defeated(self, goal: Struct, party: Party) -> None:
        """What defeats other instances of `goal`, or alternatives of it that have a name, which the proof leaves out."""
        named = [rule for rule in self.court.rules_for(goal) if _derived(rule)]
        uses = [used for rule in named if (used := self.court.applied(rule, goal))]
        for each in [goal, *(resolve(used.body[0], bindings) for used, bindings in uses)]:
            if each.name == "fact" or not self.court.attacks.get((each.name, len(each.args))):
                continue
            for instance, _ in self.court.made_out(each, party):
                for attack in self.court.raised(instance, "defeats"):
                    if self.court.holding(attack.body[0], opponent(party)):
                        self.succeeds.add(_place(attack.source, attack.body[0].name))
                        self.applied |= set(self._applying(attack.body[0], opponent(party)))

    def _applying(self, goal: Struct, party: Party) -> Iterator[Place]:
        """The rules by which `goal` is made out."""
        for rule in self.court.rules_for(goal):
            place = _place(rule.source, rule.head.name)
            if place in self.rules and (used := self.court.applied(rule, goal)):
                number, _ = self._furthest(used[0].body, party, used[1])
                if number == len(rule.body):
                    yield place

    def _furthest(self, conditions: tuple[Struct, ...], party: Party, bindings: Bindings) -> tuple[int, Bindings]:
        """How many of the conditions can be met, in their order, and with what values."""
        best = (0, bindings)
        if not conditions:
            return best
        for met, _ in self.court.met(resolve(conditions[0], bindings), party, bindings):
            number, found = self._furthest(conditions[1:], party, met)
            if number + 1 > best[0]:
                best = (number + 1, found)
            if best[0] == len(conditions):
                break
        return best


def _shown(ground: Ground) -> set[Place]:
    """The rules whose derivations the proof has."""
    return {_place(each.rule, ground.predicate) for each in ground.derivations}


def _place(source: RuleSource, name: str) -> Place:
    return source.file, source.line, name


def _first_unmet(rule: Rule, derivation: Derivation) -> tuple[int, Step]:
    """The first condition of the rule that is not met, by its number, and the step that says so."""
    steps = list(derivation.steps)
    for number, condition in enumerate(rule.body):
        if is_total(condition):  # a step for each fact that is added up, and one for the sum
            while not (isinstance(steps[0], ConditionStep) and steps[0].condition == "total"):
                steps.pop(0)
        step = steps.pop(0)
        if not step.holds:
            return number, step
    raise LookupError(f"line {rule.source.line}: every step holds")
