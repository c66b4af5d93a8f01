"""What the checker of proofs has before it: the rules as the files state them, and how each fact stands."""

import datetime
import itertools
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from proleg.clauses import PRODUCED, STATED, Key, Rule, Said, Words, by_head, read_code
from proleg.model import ISO_DATE, Case, Party, Reason, Standing, Value, opponent
from proleg.rulebase import Program, RuleBase, Vocabulary
from proleg.terms import Struct, Term, Var, numbered, parse, unify

PARTIES: tuple[Party, Party] = ("plaintiff", "defendant")


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


_UNSTATED = itertools.count()  # each value that is not stated is a variable of its own


class Record(NamedTuple):
    """What a proof is checked against; `vocabulary` is None for a canonical program, which names no arguments."""

    concluding: Mapping[Key, Sequence[Rule]]  # the rules by what they conclude
    attacking: Mapping[Key, Sequence[Rule]]  # the attacks by what they are against
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

    def is_claim_of(self, case: Case, predicate: str, args: Mapping[str, Value]) -> bool:
        """Whether that is what the case claims: between its parties, and of the relation where it names one."""
        claim = case.claim
        if claim is None or self.vocabulary is None or claim.predicate != predicate:
            return False
        declared = self.vocabulary.claims[predicate]
        parties = {declared.plaintiff: claim.plaintiff, declared.defendant: claim.defendant}
        relation = {declared.relation: claim.relation} if declared.relation and claim.relation else {}
        return {**{name: called(case, party) for name, party in parties.items()}, **relation}.items() <= args.items()

    def term(self, value: Value) -> Term:
        """The term that is written so; a value that is not stated is a variable of its own."""
        return value_term(value, self.words)


def record_of(rules: Program, case: Case | None, *, own: bool, as_of: datetime.date | None) -> Record:
    """The rules and facts of a case, or of a canonical program.

    `own`: the party who bears the burden must itself have alleged the fact and offered evidence.

    Raises:
        ValueError: a rule file cannot be read.
    """
    code, index = read_code(rules.files), by_head(rules.files)
    if case is None or not isinstance(rules, RuleBase):
        facts = facts_of_program(code.said, own=own)
        return Record(*index, tuple(facts), code.words, None, as_of or datetime.date.min)
    texts = {str(value) for fact in case.facts for value in fact.args.values()}
    words = {**code.words, **{text: Struct(text) for text in texts if not ISO_DATE.fullmatch(text)}}
    facts = facts_of_case(case, rules.vocabulary, words, own=own)
    return Record(*index, tuple(facts), words, rules.vocabulary, case.as_of)


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
    return f"{said.place.file}:{said.place.line}"


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
    pleadings, taken = vocabulary.pleadings(), {fact.id for fact in case.facts}
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
        terms, ids = tuple(value_term(value, words) for value in values), (fact.id or next(free),)
        yield Known(ids, Struct(fact.predicate, terms), *positions)
        said = Position(None, Standing(alleged_by=fact.alleged_by, obvious=True))
        yield from (Known(ids, Struct(name, terms), said, said) for name in pleadings.get(fact.predicate, ()))


def called(case: Case, value: Value) -> Value:
    """The name of a party, by whatever name the case calls it."""
    names = [name for name, others in case.parties.items() if value in others]
    return names[-1] if names and value not in case.parties else value
