"""What can apply to one claim: the outline without the rules and attacks that the claim can never reach.

A rule is reached where the atom that is asked for unifies with its head, constants included, so that of a ground with
several uses only the rules of the use at hand are left. A relation has one agreement: of a claim that rests on a sale,
what asks for a lease under the same contract can never apply, nor what rests on it; so too of other contracts on the way.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import permutations
from typing import NamedTuple

from app.views.law_outline import Attack, Outline, names_in_order
from app.views.law_tree import is_apart, within
from proleg.clauses import Rule
from proleg.terms import Bindings, Struct, Term, Var, parts, resolve, unify

SEVERAL, MUCH = 2, 3  # claims that have an element, attacks on it, above which these are told on one page
OWN = Struct("the contract of the claim")  # in the place of the relation that a claim is about; no rule can write it


class _Use(NamedTuple):
    """A rule whose head unifies with an atom: the grounds that it then asks for, in their turn as atoms."""

    rule: Rule
    grounds: tuple[Struct, ...]


class Scopes:
    """What can apply to each claim and group of an outline; remembers what it found out."""

    def __init__(self, made: Outline) -> None:
        self.made = made
        self.agreements = tuple(name for name in made.base.vocabulary.facts if _is_agreement(name, made))
        self._elsewhere = _elsewhere(made)
        self._worlds: dict[str, _World] = {}
        self._narrowed: dict[str, Outline] = {}

    def of_claim(self, claim: str) -> Outline:
        """The outline as far as it can apply to the claim."""
        if claim not in self._narrowed:
            elsewhere = {name: home for name, home in self._elsewhere.items() if home != claim}
            part = self.made._replace(elsewhere=elsewhere)
            self._narrowed[claim] = _narrowed(part, self._reached(claim, part))
        return self._narrowed[claim]

    def of_group(self, group: str) -> Outline:
        """The outline as far as it can apply to what is raised against each member of the group."""
        if group not in self._narrowed:
            raised = (each for member in self.made.groups[group] for each in self.made.attacked_by.get(member, ()))
            starts = {_open(attack.rule.body[0]) for attack in raised if attack.group == group}
            self._narrowed[group] = _narrowed(self.made, [_World(self.made, None, ()).reach(starts, self.made, 1)])
        return self._narrowed[group]

    def _reached(self, claim: str, part: Outline) -> list["_Reached"]:
        """What is reached under each agreement that the claim may rest on; with any, where it needs none of them."""
        own = self._claim(claim, OWN)
        found = []
        for name in self.agreements if not self._world("").holds(own) else ():
            persons = [arg for arg in _founding(name, self.made).args if not isinstance(arg, Var)][1:]
            between = [self._claim(claim, OWN, *pair) for pair in permutations(persons, 2)]
            starts = [each for each in between if self._world(name).holds(each)] or [own]
            found += [self._world(name).reach(starts, part)] * self._world(name).holds(starts[0])
        return found or [self._world("").reach([self._claim(claim, Var("relation"))], part)]

    def _claim(self, claim: str, relation: Term, *parties: Term) -> Struct:
        """The claim as asked for between these parties, plaintiff and defendant; between any where none are given."""
        declared = self.made.base.vocabulary.claims[claim]
        known: dict[str | None, Term] = {declared.relation: relation}
        known |= zip((declared.plaintiff, declared.defendant), parties, strict=False)
        return _open(Struct(claim, tuple(known.get(name, Var(name)) for name in declared.args)))

    def _world(self, agreement: str) -> "_World":
        if agreement not in self._worlds:
            founding = _founding(agreement, self.made) if agreement else None
            self._worlds[agreement] = _World(
                self.made, founding, self.agreements, self._world("") if agreement else None
            )
        return self._worlds[agreement]


class _Reached(NamedTuple):
    """The rules and the attacks that are reached, by where they stand, and the names of all that is asked for."""

    names: set[str]
    rules: set[int]
    attacks: set[int]

    def add(self, atom: Struct, uses: Iterable[_Use], raised: Iterable[tuple[Attack, Struct]]) -> None:
        """Add an atom, its rules and what is raised against it."""
        self.names.add(atom.name)
        self.rules.update(id(use.rule) for use in uses)
        self.attacks.update(id(attack.rule) for attack, _ in raised)


class _World:
    """One supposition on the claim's own relation: what it was `founded` on; None of a relation without an agreement.

    Of every other relation, the first agreement that a rule asks for is told in its place: founded_on(Agreement).
    """

    def __init__(
        self, made: Outline, founded: Struct | None, agreements: Sequence[str], other: "_World | None" = None
    ) -> None:
        """`other` is asked for what does not speak of the claim's own relation, which is alike in both."""
        self.made = made
        self.other = other
        self.founded = founded
        self.agreements = frozenset(agreements)
        vocabulary = made.base.vocabulary
        self.not_grounds = vocabulary.facts.keys() | vocabulary.claims.keys()  # a claim is told on a page of its own
        self._uses: dict[Struct, tuple[_Use, ...]] = {}
        self._raised: dict[Struct, tuple[tuple[Attack, Struct], ...]] = {}
        self._asked: set[Struct] = set()
        self._made_out: set[Struct] = set()

    def holds(self, start: Struct) -> bool:
        """Whether some case could make the ground out."""
        if start not in self._asked:
            found = {start: self.uses(start)}
            waiting = [start]
            for each in waiting:  # grows while it is walked
                fresh = {atom for use in found[each] for atom in use.grounds} - found.keys() - self._asked
                if self.other:
                    apart = {atom for atom in fresh if OWN not in atom.args}
                    self._made_out |= {atom for atom in apart if self.other.holds(atom)}
                    self._asked |= apart
                    fresh -= apart
                found |= {atom: self.uses(atom) for atom in fresh}
                waiting += fresh
            self._made_out |= {atom for atom in found if atom.name not in self.made.rules}
            while more := {atom for atom, uses in found.items() if self._follows(atom, uses)}:
                self._made_out |= more
            self._asked |= found.keys()
        return start in self._made_out

    def _follows(self, atom: Struct, uses: Sequence[_Use]) -> bool:
        return atom not in self._made_out and any(self._made_out.issuperset(use.grounds) for use in uses)

    def uses(self, atom: Struct) -> tuple[_Use, ...]:
        """The rules for an atom, but for those that ask for an agreement that is excluded."""
        if self.other and OWN not in atom.args:
            return self.other.uses(atom)
        if atom not in self._uses:
            self._uses[atom] = tuple(self._unified(atom))
        return self._uses[atom]

    def reach(self, starts: Iterable[Struct], part: Outline, level: int = 0) -> _Reached:
        """What can be used for, and raised against, what is asked for at that level, as far as the page of a part tells it.

        What is told elsewhere, a defence of a whole group or an element that is a defence itself, is not gone into.
        """
        waiting = [(atom, bool(level)) for atom in starts]
        seen, aside = set(waiting), set[Struct]()
        entered, left = _Reached(set(), set(), set()), _Reached(set(), set(), set())
        for atom, raised in waiting:  # grows while it is walked
            applicable = self._applicable(atom)
            attacks = self._attacks(atom)
            entered.add(atom, applicable, attacks)
            found = [(ground, raised) for use in applicable for ground in use.grounds]
            apart = {each for each in found if is_apart(part, each[0].name, int(raised))}
            found += [(ground, raised or not attack.is_own_side) for attack, ground in attacks]
            apart |= {(ground, True) for attack, ground in attacks if self.made.is_shared(attack.group)}
            aside |= {ground for ground, _ in apart}
            fresh = [each for each in dict.fromkeys(found) if each not in seen and each not in apart]
            seen.update(fresh)
            waiting += fresh
        for atom in aside:
            if atom.name not in entered.names:
                left.add(atom, self._applicable(atom), self._attacks(atom))
        return _Reached(entered.names | left.names, entered.rules | left.rules, entered.attacks | left.attacks)

    def _applicable(self, atom: Struct) -> list[_Use]:
        return [use for use in self.uses(atom) if all(map(self.holds, use.grounds))]

    def _unified(self, atom: Struct) -> Iterator[_Use]:
        for rule in self.made.rules.get(atom.name, ()):
            bindings = _bound(rule.head, atom)
            for each in rule.body:
                bindings = self._supposed(each, bindings)
            if bindings is not None:
                grounds = (_open(resolve(each, bindings)) for each in rule.body if self._is_ground(each))
                yield _Use(rule, tuple(dict.fromkeys(grounds)))

    def _supposed(self, condition: Struct, bindings: Bindings | None) -> Bindings | None:
        """What is known of relations adds to the bindings of a rule with that condition; None where it speaks against it."""
        if bindings is None or condition.name not in self.agreements:
            return bindings
        relation = resolve(condition, bindings).args[0]
        if relation != OWN:
            return unify(relation, Struct("founded_on", (Struct(condition.name),)), bindings)
        if self.founded is None or condition.name != self.founded.name:
            return None
        return unify(condition, self.founded, bindings)

    def _is_ground(self, atom: Struct) -> bool:
        return atom.name not in self.not_grounds and self.made.is_ground(atom.name)

    def _attacks(self, atom: Struct) -> tuple[tuple[Attack, Struct], ...]:
        """What can be raised against an atom."""
        if self.other and OWN not in atom.args:
            return self.other._attacks(atom)
        if atom not in self._raised:
            found = []
            for attack in self.made.attacked_by.get(atom.name, ()):
                bindings = _bound(attack.rule.head, atom)
                if bindings is not None and self.holds(ground := _open(resolve(attack.rule.body[0], bindings))):
                    found.append((attack, ground))
            self._raised[atom] = tuple(found)
        return self._raised[atom]


def _elsewhere(made: Outline) -> dict[str, str]:
    """The elements that several claims have and much is raised against, with the first of these claims."""
    using: dict[str, list[str]] = {}
    for claim in names_in_order(made, made.base.vocabulary.claims):
        for name in within(made, claim, 0)[1:]:
            using.setdefault(name, []).append(claim)
    return {
        name: claims[0]
        for name, claims in using.items()
        if len(claims) > SEVERAL and sum(len(made.attacked_by.get(each, ())) for each in within(made, name, 0)) > MUCH
    }


def _is_agreement(name: str, made: Outline) -> bool:
    """Whether the fact is what founds a relation: there is one of it, between two persons."""
    fact = made.base.vocabulary.facts[name]
    kinds = list(fact.args.values())
    return fact.single and kinds[:1] == ["relation"] and kinds.count("person") > 1


def _founding(name: str, made: Outline) -> Struct:
    """The agreement that founded the claim's relation, each person in it known by the role."""
    args = made.base.vocabulary.facts[name].args
    persons = {role: Struct(role) for role, kind in args.items() if kind == "person"}
    return Struct(name, (OWN, *(persons.get(role, Var(role, 3)) for role in list(args)[1:])))


def _open(atom: Struct) -> Struct:
    """The atom with its constants, every other argument open."""
    return Struct(atom.name, tuple(_constant(arg, place) for place, arg in enumerate(atom.args)))


def _bound(head: Struct, atom: Struct) -> Bindings | None:
    """What makes the head of a rule one with an atom; what the atom leaves open may stay as it is in the head."""
    bindings: Bindings | None = {} if len(head.args) == len(atom.args) else None
    for own, asked in zip(head.args, atom.args, strict=False):
        if not isinstance(asked, Var):
            bindings = unify(own, asked, bindings)
    return bindings


def _constant(term: Term, place: int) -> Term:
    return Var(str(place), 2) if isinstance(term, Var) or any(isinstance(part, Var) for part in parts(term)) else term


def _narrowed(made: Outline, reached: Iterable[_Reached]) -> Outline:
    names: set[str] = set()
    rules: set[int] = set()
    attacks: set[int] = set()
    for each in reached:
        names |= each.names
        rules |= each.rules
        attacks |= each.attacks
    used = {name: tuple(rule for rule in made.rules.get(name, ()) if id(rule) in rules) for name in names}
    raised = {
        name: tuple(attack for attack in made.attacked_by.get(name, ()) if id(attack.rule) in attacks) for name in names
    }
    rests_on = {name: made.resting(each) for name, each in used.items()}
    return made._replace(
        rules={**made.rules, **used},
        attacked_by={**made.attacked_by, **raised},
        rests_on={**made.rests_on, **rests_on},
    )
