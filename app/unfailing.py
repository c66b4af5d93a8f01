"""Conditions that cannot be lacking in their place, whatever the facts: some case would have to be impossible.

Three kinds, each read off the rules alone. A ground whose rules cover every day (`statutory_rate`): each asks for nothing
but a period of law, the periods join without a gap, and there is no exception to it; a day that is not stated falls
under the law of the day of judgment. A condition that a condition above it in the rule meets already: the same one, or
a more general one. A fact of which all that is asked is that there is one, where what the ground answers, or what stands
above the place where it is asked for, rests on such a fact. In the last two a variable counts as free only where
nothing above it in the rule, and nobody who asks for the ground, has given it a value.
"""

import datetime
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import combinations, pairwise
from typing import TypeAlias

from proleg.clauses import Key, Rule, by_head, key, read_code
from proleg.comparisons import is_condition
from proleg.court import is_total
from proleg.terms import Struct, Term, Var, parts

Files: TypeAlias = tuple[tuple[str, str], ...]
Place: TypeAlias = tuple[str, int, str]
Known: TypeAlias = tuple[str, tuple[tuple[int, int], ...]]  # a fact; of which of its arguments are those of the ground


@lru_cache(maxsize=8)
def unfailing(files: Files) -> Mapping[Place, frozenset[int]]:
    """The conditions, by their numbers from 0, that cannot be lacking, by file, line and head of their rules."""
    found = _unfailing(files)
    return {
        (rule.source.file, rule.source.line, rule.head.name): frozenset(
            number for number in range(len(rule.body)) if found.cannot_lack(rule, number)
        )
        for rule in read_code(files).rules
        if not rule.effect
    }


def worked_out(files: Files, ground: Key) -> frozenset[int]:
    """The arguments of the ground that nobody who asks for it has given a value."""
    return frozenset(_unfailing(files).open.get(ground, ()))


@lru_cache(maxsize=8)
def _unfailing(files: Files) -> "_Unfailing":
    return _Unfailing(files)


class _Unfailing:
    """What is open where a ground is asked for, and the facts on which the one who asks relies already."""

    def __init__(self, files: Files) -> None:
        self.rules, self.attacks = by_head(files)
        self.uses: dict[Key, list[tuple[Struct, Rule, int]]] = defaultdict(list)
        written = read_code(files).rules
        for rule in written:
            for number, condition in enumerate(rule.body):
                self.uses[key(condition)].append((condition, rule, number))
        self.open = {ground: set(range(ground[1])) for ground in self.rules}
        while closed := list(self._closed()):
            for ground, place in closed:
                self.open[ground].discard(place)
        self._rests: dict[Key, frozenset[Known] | None] = {}
        self._given: dict[Key, frozenset[Known] | None] = {}

    def _closed(self) -> Iterator[tuple[Key, int]]:
        """Arguments, so far taken for open, that somebody who asks for the ground has given a value."""
        for ground, places in self.open.items():
            for asked, rule, number in self.uses[ground]:
                yield from ((ground, each) for each in places if not self._free(asked.args[each], rule, number))

    def _free(self, term: Term, rule: Rule, number: int) -> bool:
        """Whether the term is a variable without a value where that condition of the rule, or the attack, stands."""
        if not isinstance(term, Var) or any(term in parts(each) for each in rule.body[:number]):
            return False
        if rule.effect:
            return term not in parts(rule.head)
        places = [place for place, arg in enumerate(rule.head.args) if term in parts(arg)]
        return all(place in self.open[key(rule.head)] for place in places)

    def cannot_lack(self, rule: Rule, number: int) -> bool:
        """Whether the condition cannot be the one that is lacking."""
        condition = rule.body[number]
        if is_condition(condition) or is_total(condition):
            return False
        free = {place for place, arg in enumerate(condition.args) if self._free(arg, rule, number)}
        if self._covers_every_day(key(condition)):
            return set(self._worked_out(key(condition))) <= free
        if any(self._met_by(condition, free, each) for each in rule.body[:number]):
            return True
        wanted = [place for place in range(len(condition.args)) if place not in free]
        if key(condition) in self.rules or len(free) != len({condition.args[place] for place in free}):
            return False
        if any(condition.args[place] not in rule.head.args for place in wanted):
            return False
        known = tuple((place, rule.head.args.index(condition.args[place])) for place in wanted)
        return (condition.name, known) in self.given(key(rule.head))

    @staticmethod
    def _met_by(condition: Struct, free: set[int], above: Struct) -> bool:
        """Whether what meets the condition above meets this one: all that is not free is the same."""
        if key(condition) != key(above) or len(free) != len({condition.args[place] for place in free}):
            return False
        return all(place in free or arg == above.args[place] for place, arg in enumerate(condition.args))

    # ---- periods of law ----------------------------------------------------------------------------------------------

    def _worked_out(self, ground: Key) -> Iterator[int]:
        for rule in self.rules[ground]:
            named = [each.args[0] for each in rule.body if each.name == "="]
            yield from (rule.head.args.index(arg) for arg in named)

    def _covers_every_day(self, ground: Key) -> bool:
        """Whether the rules of the ground hold on every day, one of them on each, and nothing defeats it."""
        if ground not in self.rules or self.attacks.get(ground):
            return False
        periods, days = list[tuple[datetime.date, datetime.date]](), set[int]()
        for rule in self.rules[ground]:
            law = [each for each in rule.body if key(each) == ("in_force", 2)]
            values = [each for each in rule.body if each not in law]
            head = rule.head.args
            if len(law) != 1 or len(set(head)) != len(head) or not all(isinstance(arg, Var) for arg in head):
                return False
            if law[0].args[1] not in head or len({each.args[0] for each in values}) != len(values):
                return False
            if not all(each.name == "=" and each.args[0] in head and each.args[0] != law[0].args[1]
                       and not any(isinstance(part, Var) for part in parts(each.args[1])) for each in values):  # fmt: skip
                return False
            days.add(head.index(law[0].args[1]))
            periods.append(_period(law[0].args[0]))
        periods.sort()
        joined = all((two[0] - one[1]).days == 1 == two[0].day for one, two in pairwise(periods))  # no month is split
        return len(days) == 1 and joined and (periods[0][0], periods[-1][1]) == (datetime.date.min, datetime.date.max)

    # ---- facts that are there already --------------------------------------------------------------------------------

    def rests(self, ground: Key) -> frozenset[Known]:
        """The facts on which every rule for the ground rests."""
        if ground not in self._rests:
            self._rests[ground] = None  # until it is known
            self._rests[ground] = _common(self._stated(rule.head, rule, len(rule.body)) for rule in self.rules[ground])
        return self._rests[ground] or frozenset()

    def given(self, ground: Key) -> frozenset[Known]:
        """The facts that are there wherever the ground is asked for; of a claim there are none."""
        if ground not in self._given:
            self._given[ground] = None
            self._given[ground] = _common(
                (_moved(self.rests(key(rule.head)), rule.head, asked) if rule.effect else self._stated(asked, rule, number))
                | _moved(self.given(key(rule.head)), rule.head, asked)
                for asked, rule, number in self.uses[ground]
            )  # fmt: skip
        return self._given[ground] or frozenset()

    def _stated(self, ground: Struct, rule: Rule, count: int) -> frozenset[Known]:
        """The facts on which the first conditions of the rule rest, as far as `ground` speaks of them."""
        found = set[Known]()
        for each in rule.body[:count]:
            if key(each) in self.rules:
                found |= _moved(self.rests(key(each)), each, ground)
            elif not is_condition(each) and not is_total(each):
                shared = [(place, ground.args.index(arg)) for place, arg in enumerate(each.args) if arg in ground.args]
                found |= {(each.name, some) for count in range(len(shared) + 1) for some in combinations(shared, count)}
        return frozenset(found)


def _common(each: Iterable[frozenset[Known]]) -> frozenset[Known]:
    found = list(each)
    return frozenset.intersection(*found) if found else frozenset()


def _moved(known: frozenset[Known], said: Struct, ground: Struct) -> frozenset[Known]:
    """What is known of `said`, told of `ground`."""
    return frozenset(
        (name, tuple((place, ground.args.index(said.args[index])) for place, index in shared))
        for name, shared in known
        if all(said.args[index] in ground.args for _, index in shared)
    )


def _period(period: Term) -> tuple[datetime.date, datetime.date]:
    """First and last day of a period of law."""
    match period:
        case Struct("from", (first,)):
            return _day(first), datetime.date.max
        case Struct("until", (last,)):
            return datetime.date.min, _day(last)
        case Struct("from_to", (first, last)):
            return _day(first), _day(last)
    return datetime.date.max, datetime.date.min


def _day(term: Term) -> datetime.date:
    match term:
        case Struct("date", (int(year), int(month), int(day))):
            return datetime.date(year, month, day)
    raise ValueError(f"{term!r}: a period begins or ends on no day")
