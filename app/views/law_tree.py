"""The elements of a ground as rows, and all that can be raised against a claim as a tree, as pages and diagrams show them."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from app.views.boxes import CODES
from app.views.law_outline import DEEPEST, Attack, Outline
from app.views.law_words import Words
from proleg.clauses import Rule
from proleg.model import Language, RuleSource
from proleg.terms import Struct, items

LETTERS = "abcdefghijklmnopqrstuvwxyz"
FEW = 4  # elements of an element, above which they are told elsewhere
MOST = 10  # alternatives of an element in one line
ALTERNATIVES: dict[Language, int] = {"en": 520, "ja": 260}  # characters of the alternatives of an element in one line
UNSAID = ("day_of_judgment", "true")  # conditions that name a day, or ask for nothing

Kind = Literal["condition", "ground", "choice", "alternative"]


class Row(NamedTuple):
    """One line of the elements. `label` is `(a)` at an alternative, `source` its law where alternatives differ in it.

    The text of an alternative with several rows names them all, for whoever does not show them.

    `name` is that of the fact, condition or ground; `brief` the alternatives of a ground whose elements are not below it.
    """

    depth: int
    kind: Kind
    text: str
    label: str = ""
    name: str = ""
    brief: str = ""
    source: RuleSource | None = None


class Shared(NamedTuple):
    """What is raised against `attacked` as against each member of a group, told on a page of its own."""

    group: str
    attacks: tuple[Attack, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The grounds raised, each once."""
        return tuple(dict.fromkeys(attack.attacker for attack in self.attacks))

    @property
    def attacked(self) -> str:
        """The name of the member of the group."""
        return self.attacks[0].attacked


class Node(NamedTuple):
    """What is raised, at the place `code`, against `attacked`; `children` are raised against it or what it rests on.

    `shared` is raised against it too, as a member of a group. `met`: what meets an accessory claim, by name.
    `again`: the code under which it stands in the tree already, where it is told; `group`: that on whose page it is told.
    """

    code: str
    name: str
    level: int
    raised: tuple[Attack, ...]
    children: tuple["Node", ...] = ()
    shared: tuple[Shared, ...] = ()
    again: str = ""
    group: str = ""
    met: tuple[str, ...] = ()

    @property
    def attacked(self) -> str:
        """The name of what it is raised against."""
        return self.raised[0].attacked if self.raised else ""

    @property
    def is_own_side(self) -> bool:
        """Whether it helps what it is stated of, as interest does."""
        return bool(self.raised) and self.raised[0].is_own_side


# ---- elements ------------------------------------------------------------------------------------------------------


def elements(name: str, words: Words, shown: set[str], level: int) -> tuple[Row, ...]:
    """The elements of a claim or ground at that level, and those of the grounds among them that are few.

    What is `shown` already, or told elsewhere, is named; what is shown here is added.
    """
    return tuple(_elements(name, words, _Place(shown, level), 0))


def own_elements(name: str, words: Words) -> tuple[Row, ...]:
    """The elements of a claim or ground; what it rests on is named, and told elsewhere."""
    return tuple(_elements(name, words, None, 0))


class _Place(NamedTuple):
    """Where elements are told: what is shown there already, and at which level; `inner` of an element's own elements."""

    shown: set[str]
    level: int
    inner: bool = False


def brief_elements(name: str, words: Words) -> tuple[str, ...]:
    """The facts and grounds of each alternative by name, joined by `+`; conditions on days and amounts are left out.

    Where it has none but these, they are told.
    """
    return tuple(dict.fromkeys(_named(rule, words) for rule in words.made.rules.get(name, ())))


def _named(rule: Rule, words: Words) -> str:
    made, names = words.made, words.names(rule)
    body = [part for atom in rule.body for part in (items(atom.args[1], ",") if _is_total(atom) else (atom,))]
    atoms = [atom for atom in body if atom.name in words.vocabulary.facts or made.is_ground(atom.name)]
    told = [words.brief(atom, names) for atom in atoms] or [words.condition(atom, names) for atom in rule.body]
    return words.say("list.joined").join(dict.fromkeys(told))


def _is_total(atom: Struct) -> bool:
    return atom.name == "total" and len(atom.args) == 3


def _elements(name: str, words: Words, place: _Place | None, depth: int) -> Iterator[Row]:
    """Without a `place` nothing but the ground's own elements is told."""
    if place:
        place.shown.add(name)
    rules = words.made.rules.get(name, ())
    usual = _fixed_in_all(rules, words) if place else set()
    told = [(rule, tuple(_conditions(rule, words, place, depth + 2, usual))) for rule in rules]
    told = list({tuple(row.text for row in rows if row.depth == depth + 2): (rule, rows)
                 for rule, rows in reversed(told)}.values())[::-1]  # one of those that say the same  # fmt: skip
    if len(told) < 2:
        yield from (row._replace(depth=row.depth - 2) for _, rows in told for row in rows)
        return
    law = _usual(rule for rule, _ in told)
    yield Row(depth, "choice", words.say("choice"))
    for number, (rule, rows) in enumerate(told):
        source = rule.source if rule.source.article and _cited(rule) != law else None
        label = f"({letters(number)})"
        if sum(row.depth == depth + 2 for row in rows) == 1:  # nothing to bracket: the letter stands before it
            first, *below = (row._replace(depth=row.depth - 1) for row in rows)
            yield first._replace(label=label, source=source)
            yield from below
        else:
            yield Row(depth + 1, "alternative", _named(rule, words), label, source=source)
            yield from rows


def _cited(rule: Rule) -> tuple[str | None, str | None]:
    return rule.source.law, rule.source.article


def _usual(rules: Iterable[Rule]) -> tuple[str | None, str | None] | None:
    """The source that several alternatives have, which goes without saying; None where each has its own."""
    (cited, count), *_ = Counter(map(_cited, rules)).most_common(1)
    return cited if count > 1 else None


def _fixed_in_all(rules: Sequence[Rule], words: Words) -> set[str]:
    """The names that all rules have in their head, such as that of the use at hand; they go without saying."""
    named = [
        {text for text, arg in words.fixed(rule.head) if isinstance(arg, Struct) and not arg.args} for rule in rules
    ]
    return set.intersection(*named) if named else set()


def _conditions(rule: Rule, words: Words, place: _Place | None, depth: int, usual: set[str]) -> Iterator[Row]:
    made = words.made
    names = words.names(rule)
    body = [atom for atom in rule.body if atom.name not in UNSAID] or list(rule.body)
    for atom in body:
        text = words.condition(atom, names)
        if atom.name in words.vocabulary.facts or not made.is_ground(atom.name):
            yield Row(depth, "condition", text, name=atom.name)
        elif made.is_claim(atom.name):
            yield Row(depth, "ground", words.say("as_claim", noun=text), name=atom.name)
        elif place is None or atom.name in place.shown:
            yield Row(depth, "ground", text, name=atom.name)
        else:
            below = () if place.inner else _below(atom.name, words, place, depth + 1)
            brief = "" if below else _alternatives(atom.name, words)
            place.shown.add(atom.name)
            yield Row(depth, "ground", text, name=atom.name, brief=brief)
            yield from below
    for text, _ in words.fixed(rule.head):
        if text not in usual:
            yield Row(depth, "condition", text)


def _below(name: str, words: Words, place: _Place, depth: int) -> tuple[Row, ...]:
    """The elements of an element, where it has one rule with few of them and is not told as a defence elsewhere."""
    rules = words.made.rules.get(name, ())
    if len(rules) != 1 or len(rules[0].body) > FEW or words.made.is_told_elsewhere(name, place.level):
        return ()
    return tuple(_elements(name, words, place._replace(inner=True), depth))


def _alternatives(name: str, words: Words) -> str:
    """The alternatives of a ground by the names of their elements, where they make no more than a line or two."""
    told = brief_elements(name, words)
    if len(told) > MOST:
        return ""
    text = words.say("list.alternatives").join(
        f"({letters(number)}) {each}" if len(told) > 1 else each for number, each in enumerate(told)
    )
    return text if told and len(text) <= ALTERNATIVES[words.lang] else ""


def letters(number: int) -> str:
    """a, b, …, z, aa, ab, …"""
    first, last = divmod(number, len(LETTERS))
    return (letters(first - 1) if first else "") + LETTERS[last]


# ---- what is raised ------------------------------------------------------------------------------------------------


def claim_tree(made: Outline, claim: str) -> Node:
    """The claim and all that can be raised against it."""
    return _Grower(made).grow(claim, 0, CODES[0], ())


def group_tree(made: Outline, group: str) -> Node:
    """The group as if it were a claim, and all that can be raised against each of its members."""
    members = made.groups[group]
    attacks = next(
        (
            own
            for member in members
            if (
                own := [
                    each for each in made.attacked_by.get(member, ()) if each.group == group and not each.is_own_side
                ]
            )
        ),
        [],
    )
    return Node(CODES[0], group, 0, (), _Grower(made, within_group=True).raise_all(_together(attacks), 0))


def within(made: Outline, name: str, level: int) -> tuple[str, ...]:
    """The ground and all that it rests on at that level, each once; claims apart, and what is told elsewhere."""
    found = [name]
    for each in found:  # grows while it is walked
        found += [block for block in made.blocks(each) if block not in found and not is_apart(made, block, level)]
    return tuple(found)


def apart(made: Outline, name: str, level: int) -> tuple[str, ...]:
    """The grounds that it rests on at that level and that are told elsewhere with what meets them, claims too."""
    known = within(made, name, level)
    return tuple(dict.fromkeys(block for each in known for block in made.blocks(each) if block not in known))


def is_apart(made: Outline, name: str, level: int) -> bool:
    """Whether what something at that level rests on is told elsewhere."""
    return made.is_claim(name) or name in made.common or name in made.elsewhere or made.is_told_elsewhere(name, level)


def walk(node: Node) -> Iterator[Node]:
    """The node and all below it, each before what is raised against it."""
    yield node
    for child in node.children:
        yield from walk(child)


def _together(attacks: Sequence[Attack]) -> tuple[tuple[Attack, ...], ...]:
    """The attacks of one ground on one other, with one effect, told as one."""
    found: dict[tuple[str, str, str], list[Attack]] = {}
    for attack in attacks:
        found.setdefault((attack.attacked, attack.attacker, attack.effect), []).append(attack)
    return tuple(map(tuple, found.values()))


def _shared(made: Outline, attacks: Sequence[Attack]) -> tuple[Shared, ...]:
    by_group: dict[tuple[str, str], list[Attack]] = {}
    for attack in attacks:
        if made.is_shared(attack.group) and not attack.is_own_side:
            by_group.setdefault((attack.group, attack.attacked), []).append(attack)
    return tuple(Shared(group, tuple(attacks)) for (group, _), attacks in by_group.items())


class _Grower:
    """Grows a tree. Codes are handed out by level; what meets one ground is told once, as near to the root as it may be."""

    def __init__(self, made: Outline, *, within_group: bool = False) -> None:
        self.made = made
        self.within_group = within_group  # whose page tells in full what is raised against it
        self.codes: dict[str, str] = {}
        self.counted: Counter[str] = Counter()
        self.told: set[tuple[str, str]] = set()  # who attacks what

    def grow(self, name: str, level: int, code: str, raised: tuple[Attack, ...]) -> Node:
        self.codes.setdefault(name, code)
        known = within(self.made, name, level)
        attacks = [
            attack
            for each in known
            for attack in self.made.attacked_by.get(each, ())
            if (attack.attacker, attack.attacked) not in self.told
        ]
        self.told |= {(attack.attacker, attack.attacked) for attack in attacks}
        if raised and raised[0].is_own_side:
            return Node(code, name, level, raised, met=tuple(dict.fromkeys(attack.attacker for attack in attacks)))
        own = [attack for attack in attacks if attack.is_own_side or not self.made.is_shared(attack.group)]
        return Node(code, name, level, raised, self.raise_all(_together(own), level), _shared(self.made, attacks))

    def raise_all(self, attacks: Sequence[tuple[Attack, ...]], level: int) -> tuple[Node, ...]:
        """What is raised at that level; codes first, so that they run down each column."""
        if level >= DEEPEST:
            return ()
        coded = []
        for raised in attacks:
            name, above = raised[0].attacker, level + (not raised[0].is_own_side)
            again = self.codes.get(name, "")
            group = "" if again or self.within_group or above == level else self.made.defences.get(name, "")
            code = self._code(above, own_side=above == level)
            self.codes.setdefault(name, code)
            coded.append(Node(code, name, above, raised, again=again, group=group))
        return tuple(
            node if node.again or node.group else self.grow(node.name, node.level, node.code, node.raised)
            for node in coded
        )

    def _code(self, level: int, *, own_side: bool) -> str:
        stage = (CODES[level] if level < len(CODES) else f"T{level - len(CODES) + 2}-") + "+" * own_side
        self.counted[stage] += 1
        return f"{stage}{self.counted[stage]}"
