"""What holds by the rules and the facts of a case: a naive solver, which shares nothing with the engine.

A conclusion holds where the conditions of a rule are met and no exception to it holds. Goals are solved backward; one
that leads back to itself is asked again until nothing new is found.
"""

import itertools
from collections import defaultdict
from collections.abc import Iterable, Iterator
from fractions import Fraction
from functools import partial
from typing import TypeAlias, overload

from proleg.clauses import Key, Rule, key
from proleg.comparisons import Number, examine, is_condition
from proleg.model import Party, RuleSource, opponent
from proleg.record import Known, Record
from proleg.terms import Bindings, Struct, Term, Var, items, names, numbered, parts, renamed, resolve, unify

Facts: TypeAlias = tuple[tuple[Known, ...], ...]  # for each condition, those that meet it
Asked: TypeAlias = tuple[Struct, Party]
Counted: TypeAlias = frozenset[str] | Struct  # the facts that state an amount; an instance that it is worked out for


class Court:
    """What holds by the rules and facts of a record; a condition counts for the party who bears its burden."""

    def __init__(self, record: Record) -> None:
        self.today = record.today
        self.rules, self.attacks = record.concluding, record.attacking
        self.facts: dict[Key, list[Known]] = defaultdict(list)
        for fact in record.facts:
            self.facts[key(fact.goal)].append(fact)
        self._settled: dict[Asked, dict[Struct, None]] = {}
        self._found: dict[Asked, dict[Struct, None]] | None = None  # None: nothing is being asked
        self._seen: set[Asked] = set()
        self._deciding: set[Asked] = set()
        self._uses = itertools.count(2)

    def fresh(self, term: Struct) -> Struct:
        """The term with variables that occur nowhere else; one without variables, as most facts are, as it is."""
        return renamed(term, names(next(self._uses))) if _has_variables(term) else term

    def applied(self, rule: Rule, goal: Struct) -> tuple[Rule, Bindings] | None:
        """A fresh use of the rule, or of the attack, and what makes its head one with `goal`."""
        if any(map(_apart, rule.head.args, goal.args)):  # most are, and need no fresh variables
            return None
        fresh = partial(_used, use=next(self._uses))
        bindings = unify(fresh(rule.head), goal, {})
        return None if bindings is None else (rule.each(fresh), bindings)

    def concludes(self, rule: Rule, goal: Struct) -> bool:
        """Whether the rule may conclude `goal`."""
        return not any(map(_apart, rule.head.args, goal.args)) and (
            unify(_used(rule.head, next(self._uses)), goal, {}) is not None
        )

    def rules_for(self, goal: Struct) -> Iterator[Rule]:
        """The rules that may conclude `goal`; a goal that is a fact of a program rests on where that is stated."""
        yield from self.rules.get(key(goal), ())
        if not self.is_ground(goal):
            for file, _, line in (id_.rpartition(":") for fact in self.facts.get(key(goal), ()) for id_ in fact.ids):
                own = numbered(goal)
                yield Rule(RuleSource(file=file, line=int(line)), own, (Struct("fact", (own,)),))

    def is_ground(self, atom: Struct) -> bool:
        """Whether some rule concludes such an atom; what none does is an ultimate fact."""
        return key(atom) in self.rules

    def is_fact(self, condition: Struct) -> bool:
        """Whether the condition asks for an ultimate fact: one that no rule concludes, or as which a ground is stated."""
        return not (self.is_ground(condition) or is_condition(condition) or is_total(condition))

    def never_stated(self, condition: Struct) -> bool:
        """Whether the condition asks for a fact of which the case has none, whatever its arguments."""
        return key(condition) not in self.facts and condition.name != "fact" and self.is_fact(condition)

    def holding(self, goal: Struct, party: Party) -> list[Struct]:
        """Every instance of `goal` that holds."""
        asked = numbered(goal), party
        if asked in self._deciding:
            raise ValueError(f"{goal.name}: an exception depends on what it defeats")
        if asked not in self._settled:
            self._deciding.add(asked)
            outer, found, size = (self._found, self._seen), dict[Asked, dict[Struct, None]](), -1
            self._found = found
            while size < (known := sum(map(len, found.values()))):
                size, self._seen = known, set()
                self._answers(goal, party)
            self._settled |= found
            self._found, self._seen = outer
            self._deciding.remove(asked)
        return list(self._settled[asked])

    def _answers(self, goal: Struct, party: Party) -> list[Struct]:
        """The instances found so far: all there are where the goal is settled."""
        asked = numbered(goal), party
        if asked in self._settled or self._found is None:
            return self.holding(goal, party)
        found = self._found.setdefault(asked, {})
        if asked not in self._seen:
            self._seen.add(asked)
            for instance, _ in self.made_out(goal, party):
                if not self._defeated(instance, party):
                    found[numbered(instance)] = None
        return list(found)

    def _defeated(self, goal: Struct, party: Party) -> bool:
        return any(self.holding(attack.body[0], opponent(party)) for attack in self.raised(goal, "defeats"))

    def raised(self, goal: Struct, effect: str = "") -> Iterator[Rule]:
        """Every attack on `goal`, or every one with that effect, as one on this very goal."""
        for attack in self.attacks.get(key(goal), ()):
            if effect in ("", attack.effect) and (used := self.applied(attack, goal)):
                yield used[0].each(partial(resolve, bindings=used[1]))

    def made_out(self, goal: Struct, party: Party) -> Iterator[tuple[Struct, Facts]]:
        """Every way in which the conditions of a rule are met: the instance of `goal`, and the facts that meet them."""
        for _, bindings, facts in self._uses_for(goal, party):
            yield resolve(goal, bindings), facts

    def _uses_for(self, goal: Struct, party: Party) -> Iterator[tuple[tuple[Struct, ...], Bindings, Facts]]:
        """The conditions as `goal` asks them, with every way in which they are met."""
        for rule in self.rules_for(goal):
            if not any(map(self.never_stated, rule.body)) and (used := self.applied(rule, goal)):
                asked = tuple(resolve(condition, used[1]) for condition in used[0].body)
                yield from ((asked, bindings, facts) for bindings, facts in self._meet(asked, party, used[1]))

    def _meet(
        self, conditions: tuple[Struct, ...], party: Party, bindings: Bindings
    ) -> Iterator[tuple[Bindings, Facts]]:
        if not conditions:
            yield bindings, ()
            return
        for met, facts in self.met(resolve(conditions[0], bindings), party, bindings):
            for all_met, others in self._meet(conditions[1:], party, met):
                yield all_met, (facts, *others)

    def met(self, condition: Struct, party: Party, bindings: Bindings) -> Iterator[tuple[Bindings, tuple[Known, ...]]]:
        """Every way in which the condition is met, with the facts that meet it."""
        ways: Iterable[tuple[Bindings | None, tuple[Known, ...]]]
        match condition:
            case _ if is_total(condition):
                counted = self.counted(condition, party, bindings)
                ways = [(unify(condition.args[2], sum(counted.values()), bindings), tuple(counted))]
            case _ if is_condition(condition):
                found = examine(condition, self.today, bindings)
                ways = [(None if isinstance(found, str) else found, ())]
            case _ if self.is_ground(condition):
                answers = self._answers(condition, party)
                ways = [(unify(condition, self.fresh(answer), bindings), ()) for answer in answers]
            case Struct("fact", (Struct() as atom,)) | atom:
                ways = [
                    (found, (fact,))
                    for fact, found in self.matching(atom, bindings)
                    if fact.position(party).lacks is None
                ]
        yield from ((found, facts) for found, facts in ways if found is not None)

    def matching(self, atom: Struct, bindings: Bindings) -> Iterator[tuple[Known, Bindings]]:
        """Every fact that is stated, proven or not, of which `atom` speaks."""
        for fact in self.facts.get(key(atom), ()):
            found = unify(atom, self.fresh(fact.goal), bindings)
            if found is not None:
                yield fact, found

    def counted(self, total: Struct, party: Party, bindings: Bindings) -> dict[Known, Number]:
        """The proven facts that a total adds up, each once, with its amount."""
        counted: dict[Known, Number] = {}
        for met, facts in self._meet(items(total.args[1], ","), party, bindings):
            amount = resolve(total.args[0], met)
            if isinstance(amount, int | Fraction):
                counted.setdefault(facts[0][0], amount)
        return counted

    def debts(self, claim: Struct, place: int) -> dict[Counted, Number]:
        """What the claim comes to by each that counts once; the amount, a variable, is at `place`."""
        debts: dict[Counted, Number] = {}
        amount = claim.args[place]
        assert isinstance(amount, Var)
        for made, keys in self.counted_by(claim, amount, "plaintiff"):
            due = made.args[place]
            for each in keys:
                debts.setdefault(each, due if isinstance(due, int) else 0)
        return debts

    def reductions(self, attack: Rule, party: Party) -> set[Counted]:
        """What an attack takes off, by each that counts once."""
        amount, ground = attack.extra.args[0], attack.body[0]
        variables = [part for part in parts(amount) if isinstance(part, Var)]
        made = self.counted_by(ground, variables[0] if len(variables) == 1 else None, party)
        return {each for instance, keys in made if not self._defeated(instance, party) for each in keys}

    def performances(self, attack: Rule, party: Party) -> set[Struct]:
        """What is due in exchange, or the interest that is borne, once for all grounds of it that hold."""
        due = set()
        for instance in self.holding(attack.body[0], party):
            bindings = unify(attack.body[0], self.fresh(instance), {})
            assert bindings is not None
            due.add(numbered(resolve(attack.extra, bindings)))
        return due

    def counted_by(self, goal: Struct, amount: Var | None, party: Party) -> Iterator[tuple[Struct, set[Counted]]]:
        """Every instance of `goal` that is made out, and what its amount is counted by.

        That is each set of facts that states the amount; where it is worked out, the instance.
        """
        for instance, stated in self._stated(goal, amount, party, frozenset()):
            yield instance, {*stated} or {numbered(instance)}

    def _stated(
        self, goal: Struct, amount: Var | None, party: Party, above: frozenset[Struct]
    ) -> Iterator[tuple[Struct, set[frozenset[str]]]]:
        """Every instance of `goal`, and the sets of facts that state the amount: in the rule, or in a ground below."""
        for asked, bindings, facts in self._uses_for(goal, party):
            says = [self.is_fact(each) and amount in parts(each) for each in asked]
            ids = frozenset(fact.ids[0] for each, said in zip(facts, says, strict=True) if said for fact in each)
            first = next((each for each in asked if amount in parts(each)), None)
            stated = {ids} if ids else set[frozenset[str]]()
            if not ids and first is not None and self.is_ground(first) and amount in first.args:
                wanted, number = numbered(resolve(first, bindings)), Var("amount", next(self._uses))
                if wanted not in above:
                    args = tuple(number if arg == amount else resolve(arg, bindings) for arg in first.args)
                    below = self._stated(Struct(first.name, args), number, party, above | {wanted})
                    stated = {each for made, sets in below if numbered(made) == wanted for each in sets}
            yield resolve(goal, bindings), stated


def _has_variables(term: Term) -> bool:
    if isinstance(term, Struct):
        return any(map(_has_variables, term.args))
    return isinstance(term, Var)


@overload
def _used(term: Struct, use: int) -> Struct: ...
@overload
def _used(term: Term, use: int) -> Term: ...
def _used(term: Term, use: int) -> Term:
    """A term of a rule, in which each variable has a number of its own, with the variables of that use."""
    if isinstance(term, Struct):
        return Struct(term.name, tuple([_used(part, use) for part in term.args])) if term.args else term
    return Var(term.name, use) if isinstance(term, Var) else term


def _apart(one: Term, other: Term) -> bool:
    """Whether two arguments are seen at once to be different."""
    if isinstance(one, Struct) and isinstance(other, Struct):
        return one.name != other.name or len(one.args) != len(other.args)
    return not isinstance(one, Var) and not isinstance(other, Var) and one != other


def is_total(condition: Struct) -> bool:
    """Whether the condition adds up facts: total(Amount, Conditions, Sum)."""
    return key(condition) == ("total", 3)


def as_shown(condition: Struct) -> Struct:
    """The condition as the step of a proof shows it: of a total, the sum."""
    match condition:
        case Struct("fact", (Struct() as atom,)):
            return atom
        case Struct("total", (_, _, total)):
            return Struct("total", (total,))
    return condition
