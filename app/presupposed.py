"""Conditions that cannot be lacking where they are asked for, since what the ground answers rests on the same fact.

A defence to a claim under a contract asks for the contract once more, to know its parties and its price. Where every
way to what it answers has that fact, of the same relation, and the relation has one such fact (`single`), no case can
show the defence without it. The same holds of a ground that rests on such a fact alone, as `contract_concluded` does.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple, TypeAlias

from proleg.clauses import Key, Rule, key, read_code
from proleg.rulebase import RuleBase
from proleg.terms import Struct, Term

Given: TypeAlias = frozenset[tuple[str, int]]  # a fact or a ground, and the argument of `ground` that is its relation


class _Use(NamedTuple):
    """Where a ground is asked for: by an attack on `rule.head`, or as the condition of a rule with that number."""

    ground: Struct
    rule: Rule
    number: int | None


def presupposed(rules: RuleBase) -> Mapping[tuple[str, int, str], frozenset[Struct]]:
    """The conditions that cannot be lacking, by file, line and head of their rules."""
    found = _Presupposed(rules)
    all_given: dict[tuple[str, int, str], frozenset[Struct]] = defaultdict(frozenset)
    for rule in read_code(rules.files).rules:
        if not rule.effect:
            defined = len(rule.body) == 1 and found.given_itself(rule.head, rule.head)
            all_given[rule.source.file, rule.source.line, rule.head.name] = frozenset(
                condition for condition in rule.body if defined or found.given_itself(rule.head, condition)
            )
    return all_given


class _Presupposed:
    """What the grounds of a rule base rest on, and what is known already where they are asked for."""

    def __init__(self, rules: RuleBase) -> None:
        self.claims = rules.vocabulary.claims
        self.relations = {
            name: list(entry.args.values()).index("relation")
            for name, entry in rules.vocabulary.facts.items()
            if entry.single and "relation" in entry.args.values()
        }
        self.concluding: dict[Key, list[Rule]] = defaultdict(list)
        self.uses: dict[Key, list[_Use]] = defaultdict(list)
        for rule in read_code(rules.files).rules:
            if not rule.effect:
                self.concluding[key(rule.head)].append(rule)
            for number, condition in enumerate(rule.body):
                self.uses[key(condition)].append(_Use(condition, rule, None if rule.effect else number))
        self.defined: dict[str, set[str]] = defaultdict(set)  # by a fact: the grounds that rest on it alone
        self._define(rules)
        self._rests: dict[Key, Given | None] = {}
        self._given: dict[Key, Given | None] = {}

    def _define(self, rules: RuleBase) -> None:
        for name, entry in rules.vocabulary.grounds.items():
            places = [place for place, kind in enumerate(entry.args.values()) if kind == "relation"]
            for rule in self.concluding.get((name, len(entry.args)), ()) if places else ():
                if len(rule.body) == 1 and (rule.body[0].name, places[0]) in self.facts(rule.head, rule.body):
                    self.defined[rule.body[0].name].add(name)
        for name in set[str]().union(*self.defined.values()):
            self.relations[name] = list(rules.vocabulary.grounds[name].args.values()).index("relation")

    def facts(self, ground: Struct, conditions: Iterable[Struct]) -> Given:
        """What the conditions say, as far as its relation is an argument of the ground, and what follows from it."""
        asked = [each for each in conditions if each.name in self.relations]
        places = [(each.name, each.args[self.relations[each.name]]) for each in asked]
        return frozenset(
            (known, ground.args.index(relation))
            for name, relation in places
            if relation in ground.args
            for known in (name, *self.defined[name])
        )

    def given_itself(self, ground: Struct, condition: Struct) -> bool:
        """Whether the condition is known wherever the ground is asked for."""
        return any(name == condition.name for name, _ in self.facts(ground, [condition]) & self.given(key(ground)))

    def rests(self, ground: Key) -> Given:
        """What every rule for the ground rests on."""
        if ground not in self._rests:
            self._rests[ground] = None  # until it is known
            each = [self._known(rule.head, rule, len(rule.body)) for rule in self.concluding[ground]]
            self._rests[ground] = frozenset.intersection(*each) if each else frozenset()
        return self._rests[ground] or frozenset()

    def given(self, ground: Key) -> Given:
        """What is known wherever the ground is asked for; of a claim nothing is."""
        if ground[0] in self.claims:
            return frozenset()
        if ground not in self._given:
            self._given[ground] = None
            each = [self._given_by(use) for use in self.uses[ground]]
            self._given[ground] = frozenset.intersection(*each) if each else frozenset()
        return self._given[ground] or frozenset()

    def _given_by(self, use: _Use) -> Given:
        asked, rule = use.ground, use.rule
        if use.number is not None:
            known = self._known(asked, rule, use.number)
        else:
            known = self._moved(self.rests(key(rule.head)), rule.head.args, asked)
        return known | self._moved(self.given(key(rule.head)), rule.head.args, asked)

    def _known(self, ground: Struct, rule: Rule, count: int) -> Given:
        """What the first conditions of the rule, `count` of them, rest on, as far as `ground` speaks of it."""
        before = rule.body[:count]
        deeper = [
            self._moved(self.rests(key(each)), each.args, ground) for each in before if key(each) in self.concluding
        ]
        return self.facts(ground, before).union(*deeper)

    def _moved(self, known: Given, args: tuple[Term, ...], ground: Struct) -> Given:
        """What is known of a ground with these arguments, said of `ground`."""
        return frozenset((name, ground.args.index(args[place])) for name, place in known if args[place] in ground.args)
