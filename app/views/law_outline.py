"""What a rule base says of each claim and ground, as one looks it up: on what it rests, what meets it, whose burden it is.

Drawn from the rules alone, without a case. A claim has level 0, a defence 1, a rejoinder 2; an even level is the
plaintiff's burden, an odd one the defendant's, and what a ground rests on has the level of that ground.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple, TypeVar

from proleg.clauses import EFFECTS, Rule, read_code
from proleg.model import Party, RuleSource
from proleg.rulebase import RuleBase
from proleg.terms import Struct, items, read

OWN_SIDE = ("bears_interest",)  # effects that help what they are stated of, instead of meeting it
MANY = 3  # grounds that rest on another, above which that is told in one place
DEEPEST = 8  # levels that are looked up; rules may attack one another without end
HEADER = re.compile(r"\ufeff?(?:%[^\n]*(?:\n|\Z))+")  # the remark with which a file begins
TITLE = re.compile(
    r"(?P<title>[^(:.]*[^(:. ])(?: *\((?:[^()]|\([^()]*\))*\))?(?:: *(?P<about>.*?))?(?:\. [A-Z].*|\.?)", re.DOTALL
)
PLACE = re.compile(r"\b(Book|Chapter|Section|Subsection)s? (I{1,3}|IV|V|\d+)\b")
OTHER_LAW = re.compile(r"(?<!Civil )(?:Code|Act),? (?:Book|Part|Chapter)")  # whose chapters these are
PARTS_OF_CODE = ("Book", "Chapter", "Section", "Subsection")
Found = TypeVar("Found")
ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5}


class Attack(NamedTuple):
    """A ground raised against a claim or another ground; `group`, where that is one of several it is raised against.

    `rule` has what is attacked as its head, the attacker as its one condition.
    """

    rule: Rule
    group: str = ""

    @property
    def attacked(self) -> str:
        """The name of what is attacked."""
        return self.rule.head.name

    @property
    def attacker(self) -> str:
        """The name of the ground that is raised."""
        return self.rule.body[0].name

    @property
    def effect(self) -> str:
        """What it does: an effect of the rule language."""
        return self.rule.effect

    @property
    def is_own_side(self) -> bool:
        """Whether it helps what it is stated of, as interest does."""
        return self.rule.effect in OWN_SIDE

    @property
    def source(self) -> RuleSource:
        """Where the attack is stated, and by what law."""
        return self.rule.source


class Chapter(NamedTuple):
    """A rule file: what its first line says, and the place in the statute: (book, chapter, section, subsection)."""

    file: str
    title: str
    place: tuple[int, ...]
    about: str = ""

    @property
    def name(self) -> str:
        """The file's name without its ending."""
        return self.file.removesuffix(".pl")


class Outline(NamedTuple):
    """Every claim and ground with its rules (alternatives, in order), what attacks it and what it attacks.

    Chapters and grounds stand in the order of the statute. `groups` are the claims and grounds of which a rule speaks
    together, by the group's name; `shared` are those of several claims against which something is raised, the larger
    first. `rests_on` are the grounds and claims that are elements of one. `uses`: at which levels a ground is used for
    each claim. `common` are the grounds on which many rest, and that nothing meets. `homes` are the chapters of what has
    an entry. `elsewhere`: elements that several claims have, with the claim on whose page it is told what meets them.
    `element_of` turns `rests_on` round. `defences`: what is raised against a group of claims, with the first such group.
    """

    base: RuleBase
    chapters: tuple[Chapter, ...]
    rules: Mapping[str, tuple[Rule, ...]]
    attacked_by: Mapping[str, tuple[Attack, ...]]
    attacks: Mapping[str, tuple[Attack, ...]]
    groups: Mapping[str, tuple[str, ...]]
    shared: tuple[str, ...]
    rests_on: Mapping[str, tuple[str, ...]]
    common: frozenset[str] = frozenset()
    uses: Mapping[str, Mapping[str, frozenset[int]]] = {}
    homes: Mapping[str, Chapter] = {}
    elsewhere: Mapping[str, str] = {}
    element_of: Mapping[str, tuple[str, ...]] = {}
    defences: Mapping[str, str] = {}

    def blocks(self, name: str) -> tuple[str, ...]:
        """The grounds and claims that its rules rest on, each once."""
        return self.rests_on.get(name, ())

    def is_ground(self, name: str) -> bool:
        """Whether rules conclude it or it is declared as what they conclude."""
        vocabulary = self.base.vocabulary
        return name in self.rules or name in vocabulary.grounds or name in vocabulary.claims

    def is_claim(self, name: str) -> bool:
        """Whether it can be claimed."""
        return name in self.base.vocabulary.claims

    def is_shared(self, group: str) -> bool:
        """Whether the group is one of claims, so that what meets them is told once for all."""
        return group in self.shared

    def is_of_claims(self, group: str) -> bool:
        """Whether the group is one of claims."""
        return sum(map(self.is_claim, self.groups.get(group, ()))) > 1

    def is_told_elsewhere(self, name: str, level: int) -> bool:
        """Whether a ground that something at that level rests on is told as a defence of its own, with what meets it."""
        attacks = self.attacks.get(name, ())
        return any(level > 0 or self.is_shared(attack.group) for attack in attacks if not attack.is_own_side)

    def sources(self, name: str) -> tuple[RuleSource, ...]:
        """What its rules, else the attacks that raise it, name as their sources, each once."""
        rules = self.rules.get(name) or [attack.rule for attack in self.attacks.get(name, ())]
        named = {(rule.source.law, rule.source.article): rule.source for rule in reversed(rules) if rule.source.article}
        return tuple(reversed(named.values()))

    def chapter(self, name: str) -> Chapter | None:
        """The chapter where most of its rules stand; None for what no rule speaks of."""
        return self.homes.get(name)

    def resting(self, rules: Iterable[Rule]) -> tuple[str, ...]:
        """The grounds and claims that these rules rest on, each once."""
        return tuple(dict.fromkeys(atom.name for rule in rules for atom in rule.body if self.is_ground(atom.name)))

    def burdens(self, name: str) -> Mapping[Party, tuple[str, ...]]:
        """Who bears the burden of proof for it, and for which claims."""
        found: dict[Party, list[str]] = {"plaintiff": [], "defendant": []}
        for claim, levels in self.uses.get(name, {}).items():
            for party in dict.fromkeys(map(burden, sorted(levels))):
                found[party].append(claim)
        return {party: tuple(claims) for party, claims in found.items() if claims}

    def levels(self, name: str) -> tuple[int, ...]:
        """The levels at which it is used, over all claims."""
        return tuple(sorted({level for levels in self.uses.get(name, {}).values() for level in levels}))


def outline(base: RuleBase) -> Outline:
    """The outline of a rule base; raises ValueError where a rule file cannot be read."""
    chapters = tuple(sorted((_chapter(file, text) for file, text in base.files), key=_in_statute_order))
    place = {chapter.file: number for number, chapter in enumerate(chapters)}
    code = read_code(base.files)
    ordered = sorted(code.rules, key=lambda rule: (place[rule.source.file], rule.source.line))
    groups, stated = _groups(base)
    rules, attacked_by, attacks = (defaultdict[str, list[Rule]](list), defaultdict[str, list[Attack]](list),
                                   defaultdict[str, list[Attack]](list))  # fmt: skip
    for rule in ordered:
        if not rule.effect:
            rules[rule.head.name].append(_unwrapped(rule))
            continue
        heads = sorted(stated[rule.source.file, rule.source.line])
        group = next((name for name in heads if rule.head.name in groups.get(name, ())), "")
        attack = Attack(rule, group)
        attacked_by[attack.attacked].append(attack)
        attacks[attack.attacker].append(attack)
    used = {attack.group for raised in attacks.values() for attack in raised if not attack.is_own_side}
    shared = _shared(groups, used, base)
    made = Outline(base, chapters, _fixed(rules), _fixed(attacked_by), _fixed(attacks), groups, shared, {})
    made = made._replace(rests_on={name: made.resting(each) for name, each in rules.items()}, homes=_homes(made))
    return made._replace(uses=_uses(made), common=_common(made), element_of=_element_of(made), defences=_defences(made))


def names_in_order(made: Outline, names: Iterable[str]) -> tuple[str, ...]:
    """The names in the order of the statute: by chapter, then by the line of their first rule."""
    order = {chapter.file: number for number, chapter in enumerate(made.chapters)}

    def place(name: str) -> tuple[int, int, str]:
        rules = made.rules.get(name) or [attack.rule for attack in made.attacks.get(name, ())]
        first = min(((order[rule.source.file], rule.source.line) for rule in rules), default=(len(order), 0))
        return (*first, name)

    return tuple(sorted(names, key=place))


def burden(level: int) -> Party:
    """Who proves what stands at that level."""
    return "defendant" if level % 2 else "plaintiff"


def _unwrapped(rule: Rule) -> Rule:
    """The rule, with a fact that is a ground by itself as its own condition."""
    match rule.body:
        case (Struct("fact", (Struct() as atom,)),):
            return rule._replace(body=(atom,))
    return rule


def _chapter(file: str, text: str) -> Chapter:
    header = HEADER.match(text)
    told = " ".join(line.strip("\ufeff% ") for line in (header[0] if header else "").splitlines())
    found = TITLE.fullmatch(told)
    within = [] if OTHER_LAW.search(told) else PLACE.findall(told)
    numbers = {part: ROMAN.get(number) or int(number) for part, number in within}
    place = tuple(numbers.get(part, 0) for part in PARTS_OF_CODE) if numbers else ()
    if found is None:
        return Chapter(file, file.removesuffix(".pl").replace("_", " ").capitalize(), place)
    return Chapter(file, found["title"], place, found["about"] or "")


def _in_statute_order(chapter: Chapter) -> tuple[bool, tuple[int, ...], str]:
    return not chapter.place, chapter.place, chapter.file


def _groups(base: RuleBase) -> tuple[dict[str, tuple[str, ...]], Mapping[tuple[str, int], set[str]]]:
    """The members of each group; and the heads of the attacks that begin on a line of a file."""
    members: dict[str, list[str]] = {}
    heads = defaultdict[tuple[str, int], set[str]](set)
    for file, text in base.files:
        for term, line in read(text):
            match term:
                case Struct("group", (Struct(name), listed)):
                    members.setdefault(name, []).extend(member.name for member in items(listed, "[|]"))
                case Struct(effect, (Struct() as head, *_)) if effect in EFFECTS:
                    heads[file, line].add(head.name)
    return {name: tuple(dict.fromkeys(listed)) for name, listed in members.items()}, heads


def _shared(groups: Mapping[str, tuple[str, ...]], used: set[str], base: RuleBase) -> tuple[str, ...]:
    claims = base.vocabulary.claims
    several = [name for name, members in groups.items() if name in used and sum(each in claims for each in members) > 1]
    return tuple(sorted(several, key=lambda name: (-len(groups[name]), name)))


def _element_of(made: Outline) -> dict[str, tuple[str, ...]]:
    using = defaultdict[str, list[str]](list)
    for name in names_in_order(made, made.rules):
        for block in made.blocks(name):
            using[block] += [name] * (block != name)
    return _fixed(using)


def _defences(made: Outline) -> dict[str, str]:
    """What is raised against a group of claims, with the largest such group."""
    raised = [attack for attacks in made.attacks.values() for attack in attacks if not attack.is_own_side]
    found = [(group, attack) for group in reversed(made.shared) for attack in raised if attack.group == group]
    return {attack.attacker: group for group, attack in found}


def _homes(made: Outline) -> dict[str, Chapter]:
    by_file = {chapter.file: chapter for chapter in made.chapters}
    homes = {}
    for name in (*made.rules, *made.attacks):
        rules = made.rules.get(name) or [attack.rule for attack in made.attacks.get(name, ())]
        counted = Counter(rule.source.file for rule in rules)
        homes[name] = max((by_file[file] for file in sorted(counted)), key=lambda chapter: counted[chapter.file])
    return homes


def _uses(made: Outline) -> dict[str, dict[str, frozenset[int]]]:
    """At which levels each ground is used for each claim.

    What is told elsewhere with all that meets it is counted where it is an element, but not entered: a claim (the
    principal debt of a guarantee), a defence that is an element of something else.
    """
    found = defaultdict[str, dict[str, set[int]]](dict)
    for claim in names_in_order(made, made.base.vocabulary.claims):
        waiting, seen = [(claim, 0)], {(claim, 0)}
        for name, level in waiting:  # grows while it is walked
            found[name].setdefault(claim, set()).add(level)
            above = [
                (block, level, made.is_claim(block) or made.is_told_elsewhere(block, level))
                for block in made.blocks(name)
            ]
            above += [
                (attack.attacker, level + (not attack.is_own_side), bool(level) and made.is_shared(attack.group))
                for attack in made.attacked_by.get(name, ())
            ]
            for each, place, elsewhere in above:
                if elsewhere and not made.is_claim(each):
                    found[each].setdefault(claim, set()).add(place)
            entered = dict.fromkeys((each, place) for each, place, elsewhere in above if not elsewhere)
            fresh = [each for each in entered if each not in seen and each[1] <= DEEPEST]
            seen.update(fresh)
            waiting += fresh
    return {name: {claim: frozenset(levels) for claim, levels in by.items()} for name, by in found.items()}


def _common(made: Outline) -> frozenset[str]:
    used = Counter(block for name in made.rules for block in made.blocks(name))
    return frozenset(name for name, count in used.items() if count > MANY and not _is_met(made, name))


def _is_met(made: Outline, name: str) -> bool:
    """Whether anything is raised against the ground, or against what it rests on."""
    found = [name]
    for each in found:  # grows while it is walked
        found += [block for block in made.blocks(each) if block not in found]
    return any(made.attacked_by.get(each) for each in found)


def _fixed(lists: Mapping[str, list[Found]]) -> dict[str, tuple[Found, ...]]:
    return {name: tuple(found) for name, found in lists.items()}
