"""Rule files → rules, attacks and statements of fact, as the checker of proofs reads them: in Python, apart from the engine.

Groups are resolved to their members; a named rule to which there are exceptions is a ground of its own; a fact that is
also a ground rests on itself as a fact.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache, partial
from typing import NamedTuple, TypeAlias

from proleg.model import RuleSource, Wording
from proleg.terms import Struct, Term, Var, items, names, parts, read, renamed, resolve, unify

EFFECTS = {
    "exception": "defeats",
    "reduces": "reduces",
    "in_exchange": "in_exchange",
    "bears_interest": "bears_interest",
}
STATED = ("fact", "nonfact", "allege", "admission")  # what brings a fact into the proceedings
PRODUCED = ("fact", "nonfact", "provide_evidence", "producing_of_evidence")
SAID = (*STATED, *PRODUCED, "plausible", "obvious_fact")

Key: TypeAlias = tuple[str, int]  # name and number of arguments
Words: TypeAlias = Mapping[str, Term]


class Rule(NamedTuple):
    """A rule; or, with an `effect`, what attacks its head: the ground in `body`, with amount(A), amount(A, Day), interest(Percent, From) or a performance."""

    source: RuleSource
    head: Struct
    body: tuple[Struct, ...]
    effect: str = ""
    extra: Struct = Struct("")

    def each(self, change: Callable[[Struct], Struct]) -> "Rule":
        """The rule with all its terms changed."""
        return self._replace(head=change(self.head), body=tuple(map(change, self.body)), extra=change(self.extra))


class Said(NamedTuple):
    """What a canonical program says of a fact; `party` is "" where it names none."""

    place: RuleSource
    kind: str
    goal: Struct
    party: str


class Code(NamedTuple):
    """Rule files: rules and attacks, with groups and named rules resolved; what is said of facts; the words in it."""

    rules: tuple[Rule, ...]
    said: tuple[Said, ...]
    words: Words


def key(atom: Struct) -> Key:
    """Name and number of arguments."""
    return atom.name, len(atom.args)


@lru_cache(maxsize=64)
def by_head(files: tuple[tuple[str, str], ...]) -> tuple[Mapping[Key, Sequence[Rule]], Mapping[Key, Sequence[Rule]]]:
    """The rules in these files by what they conclude, and the attacks by what they are against.

    The variables of each are numbered.
    """
    rules, attacks = dict[Key, list[Rule]](), dict[Key, list[Rule]]()
    for rule in read_code(files).rules:
        (attacks if rule.effect else rules).setdefault(key(rule.head), []).append(
            rule.each(partial(renamed, name=names()))
        )
    return rules, attacks


@lru_cache(maxsize=64)
def read_code(files: tuple[tuple[str, str], ...]) -> Code:
    """The rule files with these names and texts; raises ValueError where one cannot be read."""
    clauses = [((name, clause.line), clause.term) for name, text in files for clause in read(text)]
    groups = [renamed(term, lambda variable: Var(variable.name, 1)).args for _, term in clauses if term.name == "group"]
    named = {_named(term)[0] for _, term in clauses if term.name in EFFECTS}
    rules: list[Rule] = []
    law, within = None, ""  # a source holds up to the next, or to the end of its file
    for (file, line), term in clauses:
        law, within = (law if file == within else None), file
        if term.name in ("source", "group"):
            law = term if term.name == "source" else None
        elif term.name == "<=":
            name, head = _named(term)
            source = _source(RuleSource(file=file, line=line, name=name), law)
            own = Struct(name, head.args) if name is not None and name in named else head
            rules.append(Rule(source, own, items(term.args[1], ",")))
            if own is not head:  # a rule with exceptions of its own is a ground of its own
                rules.append(Rule(source, head, (own,)))
        elif term.name in EFFECTS:
            rules += _attacks(_source(RuleSource(file=file, line=line), law), term, groups)
    stated = [(RuleSource(file=file, line=line), term) for (file, line), term in clauses if term.name in SAID]
    said = tuple(Said(place, term.name, *_said(term.args)) for place, term in stated)
    words = [part for _, term in clauses if term.name != "source" for part in parts(term)]
    texts: dict[str, Term] = {part: part for part in words if isinstance(part, str)}
    texts |= {part.name: part for part in words if isinstance(part, Struct)}
    return Code((*rules, *_facts_as_grounds(rules, said)), said, texts)


def _atom(term: Term) -> Struct:
    if isinstance(term, Struct):
        return term
    raise ValueError(f"{term!r} stands where an atom should")


def _source(rule: RuleSource, law: Struct | None) -> RuleSource:
    """Where the rule stands, with the law that a source/4 above it names."""
    match law:
        case Struct("source", (str(name), str(article), Struct("en", (str(en),)), Struct("ja", (str(ja),)))):
            return rule.model_copy(update={"law": name, "article": article, "text": Wording(en=en, ja=ja)})
    return rule


def _named(clause: Struct) -> tuple[str | None, Struct]:
    match clause.args[0]:
        case Struct("::", (Struct(name), head)):
            return name, _atom(head)
        case head:
            return None, _atom(head)


def _said(args: tuple[Term, ...]) -> tuple[Struct, str]:
    return _atom(args[0]), _atom(args[1]).name if len(args) == 2 else ""


def _attacks(source: RuleSource, clause: Struct, groups: Sequence[tuple[Term, ...]]) -> list[Rule]:
    """An exception, a reduction or a counter-performance; against a group, one against each member."""
    name, head = _named(clause)
    head = Struct(name, head.args) if name is not None else head
    effect = EFFECTS[clause.name]
    said = {
        "defeats": Struct(""),
        "reduces": Struct("amount", clause.args[2:]),
        "bears_interest": Struct("interest", clause.args[2:]),
    }
    extra = said.get(effect) or _atom(clause.args[-1])
    attack = Rule(source, head, (_atom(clause.args[1]),), effect, extra)
    reached: list[Rule] = []
    for group, members in groups:
        bindings = unify(group, head, {})
        if bindings is not None:
            known = partial(resolve, bindings=bindings)
            reached += [attack._replace(head=member).each(known) for member in items(members, "[|]")]
    return reached or [attack]


def _facts_as_grounds(rules: Sequence[Rule], said: Sequence[Said]) -> Iterator[Rule]:
    """A fact that is a head as well, or a side of an attack, is a ground whose one condition is the fact itself."""
    heads = {key(rule.head) for rule in rules if not rule.effect}
    stated = {key(each.goal): each.place for each in reversed(said) if each.kind in STATED}
    sides = {key(atom): rule.source for rule in reversed(rules) if rule.effect for atom in (rule.head, *rule.body)}
    for name, arity in (stated.keys() & heads) | (sides.keys() - heads):
        atom = Struct(name, tuple(Var(str(number)) for number in range(arity)))
        place = stated.get((name, arity)) or sides[name, arity]
        yield Rule(RuleSource(file=place.file, line=place.line), atom, (Struct("fact", (atom,)),))
