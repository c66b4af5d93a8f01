"""What the checker of proofs has before it: the rules as the files state them, and the facts as the case does.

It is read in Python, apart from the engine. Groups are resolved to their members; a named rule to which there are
exceptions is a ground of its own; a fact that is also a ground rests on itself as a fact.
"""

import datetime
import itertools
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from functools import lru_cache, partial
from typing import NamedTuple, TypeAlias

from proleg.model import ISO_DATE, Case, Party, Reason, RuleSource, Standing, Value, Wording, opponent
from proleg.rulebase import Program, RuleBase, Vocabulary
from proleg.terms import Struct, Term, Var, items, numbered, parse, parts, read, renamed, resolve, unify

PARTIES: tuple[Party, Party] = ("plaintiff", "defendant")
EFFECTS = {"exception": "defeats", "reduces": "reduces", "in_exchange": "in_exchange"}
STATED = ("fact", "nonfact", "allege", "admission")  # what brings a fact into the proceedings
PRODUCED = ("fact", "nonfact", "provide_evidence", "producing_of_evidence")
SAID = (*STATED, *PRODUCED, "plausible", "obvious_fact")

Key: TypeAlias = tuple[str, int]  # name and number of arguments
Place: TypeAlias = tuple[str, int]  # file and line


class Rule(NamedTuple):
    """A rule; or, with an `effect`, what attacks its head: the ground in `body`, with amount(A) or a performance."""

    source: RuleSource
    head: Struct
    body: tuple[Struct, ...]
    effect: str = ""
    extra: Struct = Struct("")

    def each(self, change: Callable[[Struct], Struct]) -> "Rule":
        """The rule with all its terms changed."""
        return self._replace(head=change(self.head), body=tuple(map(change, self.body)), extra=change(self.extra))


class Position(NamedTuple):
    """What a fact lacks to be proven for a party who bears its burden, None where nothing; and how it stands."""

    lacks: Reason | None
    standing: Standing


class Known(NamedTuple):
    """A fact, under the ids by which a proof may name it."""

    ids: tuple[str, ...]
    goal: Struct
    for_plaintiff: Position
    for_defendant: Position

    def position(self, party: Party) -> Position:
        """How it stands where that party bears its burden."""
        return self.for_plaintiff if party == "plaintiff" else self.for_defendant


class Said(NamedTuple):
    """What a canonical program says of a fact; `party` is "" where it names none."""

    place: Place
    kind: str
    goal: Struct
    party: str


class Code(NamedTuple):
    """Rule files: rules and attacks, with groups and named rules resolved; what is said of facts; the words in it."""

    rules: tuple[Rule, ...]
    said: tuple[Said, ...]
    words: Mapping[str, Term]


Words: TypeAlias = Mapping[str, Term]
_UNSTATED = itertools.count()  # each value that is not stated is a variable of its own


class Record(NamedTuple):
    """What a proof is checked against; `vocabulary` is None for a canonical program, which names no arguments."""

    rules: tuple[Rule, ...]
    facts: tuple[Known, ...]
    words: Words
    vocabulary: Vocabulary | None
    today: datetime.date

    def atom(self, predicate: str, args: Mapping[str, Value]) -> Struct:
        """A predicate with its arguments in order; those of a program are numbered from "1".

        Raises:
            ValueError: the predicate has other arguments.
        """
        order = [str(number) for number in range(1, len(args) + 1)]
        if self.vocabulary is not None:
            order = list((self.vocabulary.performances.get(predicate) or self.vocabulary.predicate(predicate)).args)
        if sorted(order) != sorted(args):
            raise ValueError(f"{predicate} has other arguments than {', '.join(args)}")
        return Struct(predicate, tuple(self.term(args[name]) for name in order))

    def principal(self, claim: Struct) -> int | None:
        """The place of the principal among the arguments of the claim, if it has one."""
        declared = self.vocabulary.claims.get(claim.name) if self.vocabulary is not None else None
        return list(declared.args).index(declared.amount) if declared and declared.amount else None

    def with_principal(self, claim: Struct, principal: Term) -> Struct:
        """The claim with another principal."""
        place = self.principal(claim)
        return (
            claim if place is None else Struct(claim.name, (*claim.args[:place], principal, *claim.args[place + 1 :]))
        )

    def claimed(self, case: Case) -> dict[str, Value]:
        """What the arguments of the claim must be: the parties, and the relation where the case names it."""
        assert case.claim is not None
        assert self.vocabulary is not None
        declared = self.vocabulary.claims[case.claim.predicate]
        parties = {declared.plaintiff: case.claim.plaintiff, declared.defendant: case.claim.defendant}
        relation = {declared.relation: case.claim.relation} if declared.relation and case.claim.relation else {}
        return {**{name: called(case, party) for name, party in parties.items()}, **relation}

    def term(self, value: Value) -> Term:
        """The term that is written so; a value that is not stated is a variable of its own."""
        return value_term(value, self.words)


def record_of(rules: Program, case: Case | None, *, own: bool, as_of: datetime.date | None) -> Record:
    """The rules and facts of a case, or of a canonical program.

    `own`: the party who bears the burden must itself have alleged the fact and offered evidence.

    Raises:
        ValueError: a rule file cannot be read.
    """
    code = read_code(rules.files)
    if case is None or not isinstance(rules, RuleBase):
        facts = facts_of_program(code.said, own=own)
        return Record(code.rules, tuple(facts), code.words, None, as_of or datetime.date.min)
    texts = {str(value) for fact in case.facts for value in fact.args.values()}
    words = {**code.words, **{text: Struct(text) for text in texts if not ISO_DATE.fullmatch(text)}}
    facts = facts_of_case(case, rules.vocabulary, words, own=own)
    return Record(code.rules, tuple(facts), words, rules.vocabulary, case.as_of)


def key(atom: Struct) -> Key:
    """Name and number of arguments."""
    return atom.name, len(atom.args)


def value_term(value: Value, words: Words) -> Term:
    """A value of a case or a proof as a term: text is the word that is written so, a day, or another term."""
    if value is None:
        return Var("not stated", next(_UNSTATED))
    if isinstance(value, str):
        return words.get(value) or written(value)
    number = Fraction(str(value))
    return number.numerator if number.denominator == 1 else number


@lru_cache(maxsize=4096)
def written(text: str) -> Term:
    """The day or the compound term that the text writes; else an atom."""
    try:
        term = parse(text)
    except ValueError:
        return Struct(text)
    return term if isinstance(term, Struct) and term.args else Struct(text)


# ---- rules ---------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=64)
def read_code(files: tuple[tuple[str, str], ...]) -> Code:
    """The rule files with these names and texts; raises ValueError where one cannot be read."""
    clauses = [((name, clause.line), clause.term) for name, text in files for clause in read(text)]
    groups = [renamed(term, lambda variable: Var(variable.name, 1)).args for _, term in clauses if term.name == "group"]
    named = {_named(term)[0] for _, term in clauses if term.name in EFFECTS}
    rules: list[Rule] = []
    law: Struct | None = None
    for (file, line), term in clauses:
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
    said = tuple(Said(place, term.name, *_said(term.args)) for place, term in clauses if term.name in SAID)
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
    extra = {"defeats": Struct(""), "reduces": Struct("amount", clause.args[2:])}.get(effect) or _atom(clause.args[-1])
    attack = Rule(source, head, (_atom(clause.args[1]),), effect, extra)
    for group, members in groups:
        bindings = unify(group, head, {})
        if bindings is not None:
            known = partial(resolve, bindings=bindings)
            return [attack._replace(head=member).each(known) for member in items(members, "[|]")]
    return [attack]


def _facts_as_grounds(rules: Sequence[Rule], said: Sequence[Said]) -> Iterator[Rule]:
    """A fact that is a head as well, or a side of an attack, is a ground whose one condition is the fact itself."""
    heads = {key(rule.head) for rule in rules if not rule.effect}
    stated = {
        key(each.goal): RuleSource(file=each.place[0], line=each.place[1])
        for each in reversed(said)
        if each.kind in STATED
    }
    sides = {key(atom): rule.source for rule in reversed(rules) if rule.effect for atom in (rule.head, *rule.body)}
    for name, arity in (stated.keys() & heads) | (sides.keys() - heads):
        atom = Struct(name, tuple(Var(str(number)) for number in range(arity)))
        place = stated.get((name, arity)) or sides[name, arity]
        yield Rule(RuleSource(file=place.file, line=place.line), atom, (Struct("fact", (atom,)),))


# ---- facts ---------------------------------------------------------------------------------------------------------


def facts_of_program(said: Sequence[Said], *, own: bool) -> Iterator[Known]:
    """The facts of a canonical program. Without procedural statements, each is simply true."""
    if all(each.kind == "fact" for each in said):
        true = Position(None, Standing(found=True))
        yield from (Known((_id(each),), each.goal, true, true) for each in said)
        return
    about: dict[Struct, list[Said]] = defaultdict(list)
    for each in said:
        about[numbered(each.goal)].append(each)
    obvious = [each.goal for each in said if each.kind == "obvious_fact"]
    for goal, told in about.items():
        known = any(unify(pattern, goal, {}) is not None for pattern in obvious)
        positions = [_position(told, party, own=own, obvious=known) for party in PARTIES]
        yield Known(tuple(_id(each) for each in told if each.kind in STATED), goal, *positions)


def _id(said: Said) -> str:
    return f"{said.place[0]}:{said.place[1]}"


def _position(told: Sequence[Said], burden: Party, *, own: bool, obvious: bool) -> Position:
    """How a fact of which `told` is told stands where that party bears its burden."""
    every = {each.kind for each in told} - {"admission"}
    kinds = {each.kind for each in told if each.party in ("", burden)} - {"admission"} if own else every
    admitted = any((each.kind, each.party) == ("admission", opponent(burden)) for each in told)
    standing = Standing(
        alleged_by=next(
            (party for each in told for party in PARTIES if (each.kind, each.party) == ("allege", party)), None
        ),
        answer="admitted" if admitted else None,
        found=bool(every & {"fact", "plausible"}),
        produced=bool(every & {*PRODUCED}),
        obvious=obvious,
    )
    lacks: Reason | None = None
    if admitted or "fact" in kinds:
        lacks = None
    elif not kinds & {"allege", "nonfact"}:
        lacks = "not_alleged"
    elif not obvious and not kinds & {*PRODUCED}:
        lacks = "not_produced"
    elif not obvious and "plausible" not in kinds:
        lacks = "not_proven"
    return Position(lacks, standing)


def facts_of_case(case: Case, vocabulary: Vocabulary, words: Words, *, own: bool) -> Iterator[Known]:
    """The facts of a case, with the ids that the engine gives to those without one, and parties by their names."""
    taken = {fact.id for fact in case.facts}
    free = (f"f{number}" for number in itertools.count(1) if f"f{number}" not in taken)
    for fact in case.facts:
        kinds = vocabulary.facts[fact.predicate].args
        values = [called(case, fact.args[name]) if kinds[name] == "person" else fact.args[name] for name in kinds]
        proven = fact.found is not False
        if case.kind == "dispute":
            proven = fact.found is True or (fact.found is None and fact.answer in (None, "admitted", "silent"))
        produced = True if fact.evidence else None
        standing = Standing(alleged_by=fact.alleged_by, answer=fact.answer, found=fact.found, produced=produced)
        positions = []
        for party in PARTIES:
            theirs = own and fact.alleged_by not in (None, party) and fact.answer != "admitted"
            positions.append(Position("not_alleged" if theirs else None if proven else "not_proven", standing))
        goal = Struct(fact.predicate, tuple(value_term(value, words) for value in values))
        yield Known((fact.id or next(free),), goal, *positions)


def called(case: Case, value: Value) -> Value:
    """The name of a party, by whatever name the case calls it."""
    names = [name for name, others in case.parties.items() if value in others]
    return names[-1] if names and value not in case.parties else value
