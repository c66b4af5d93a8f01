"""Random programs, judged by our engine and by clingo, an answer-set solver that shares nothing with it.

Section 2 of the language's description gives a program its meaning: a rule `H <= B1, ..., Bn` is
`H :- B1, ..., Bn, not E1, ..., not Ek.` over all exceptions of H, a fact is a rule without conditions, and what is
true is what the one stable model says. Programs are stratified by construction: each predicate has a level, a rule
asks for its own level and below, an exception comes from below.

    python -m tests.proleg.differential --programs 50000 --seed 7

A program is made from the seed and its number alone; one on which the two disagree is cut down before it is shown.
"""

import argparse
import itertools
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from random import Random
from typing import Literal, NamedTuple

import clingo

from proleg import door, engine
from proleg.errors import ProlegError
from proleg.model import Pleading
from proleg.rulebase import Program

Family = Literal["propositions", "arguments", "loops"]
Spelling = dict[str, str]

ATOMS = 150  # goals asked of one program
INFERENCES = 20_000_000  # for one program, which takes a few milliseconds; the same on every machine
DAYS = ((2018, 2, 28), (2018, 3, 1), (2020, 2, 29))
SPELLINGS: tuple[Spelling, ...] = (
    {},
    {"a": "甲野", "b": "乙𠮷", "c": "丙川", "f": "代理人", "p0": "契約", "p1": "合意_1", "p2": "解除", "p3": "ー3"},
    {"a": "'A, b'", "b": "'it''s'", "c": "[]", "p0": "'p.'", "p1": "'exists?'", "p2": "shell", "f": "'<='"},
    {"p0": "-p1", "p2": "-p3", "p4": "-p5", "p6": "-shell", "a": "\"x y\"", "b": "'a'",
     "date": "{} year {} month {} day"},
)  # fmt: skip


class Term(NamedTuple):
    """An atom or an argument; a variable where the name begins with a capital or is `_`."""

    name: str | int
    args: tuple["Term", ...] = ()

    @property
    def is_variable(self) -> bool:
        """Whether the term is a variable."""
        return isinstance(self.name, str) and (self.name[0].isupper() or self.name == "_")


class Clause(NamedTuple):
    """A rule, a fact (no body) or an exception (its ground is the body)."""

    kind: Literal["rule", "fact", "exception"]
    head: Term
    body: tuple[Term, ...] = ()


class Predicate(NamedTuple):
    """A predicate of a random program: the sorts of its arguments (`t`hing, `d`ay, `n`umber), its level."""

    name: str
    sorts: str
    level: int
    leaf: bool


CONDITIONS = {"=": "=", "<": "<", "=<": "<=", "=\\=": "!=", "is": "=", "different": "!=",
              "before_the_day": "<", "same_day_or_after_the_day": ">="}  # fmt: skip


def variables(terms: Sequence[Term]) -> set[str]:
    """The names of the variables in `terms`, `_` apart."""
    inner = (variables(term.args) for term in terms)
    return {str(term.name) for term in terms if term.is_variable and term.name != "_"}.union(*inner)


# ---- making programs -----------------------------------------------------------------------------------------------


class Maker:
    """Makes one random program; `random` decides everything."""

    def __init__(self, random: Random, family: Family) -> None:
        self.random = random
        self.family = family
        levels = random.choice((1, 2, 2, 3, 4, 6))
        sorts = [""] if family == "propositions" or random.random() < 0.1 else ["", "t", "t", "tt", "td", "tn", "ttt"]
        self.predicates = [
            Predicate(f"p{number}", random.choice(sorts), random.randint(0, levels), number % 2 == 0)
            for number in range(random.randint(3, 12))
        ]

    def program(self) -> list[Clause]:
        """Rules with their exceptions, then facts, in random order."""
        clauses: list[Clause] = []
        for predicate in self.predicates:
            rules = 0 if predicate.leaf else self.random.choice((0, 1, 1, 2, 3))
            clauses += [self.rule(predicate) for _ in range(rules)]
            likely = 0.15 if predicate.leaf else 0.6
            clauses += [made for _ in range(2) if self.random.random() < likely for made in self.exception(predicate)]
            clauses += self.facts(predicate)
        self.random.shuffle(clauses)
        return clauses

    def facts(self, predicate: Predicate) -> list[Clause]:
        if not predicate.leaf and self.random.random() < 0.8:
            return []
        found = [self.values(predicate.sorts) for _ in range(self.random.choice((0, 1, 1, 3, 6)))]
        return [Clause("fact", Term(predicate.name, args)) for args in dict.fromkeys(found)]

    def values(self, sorts: str) -> tuple[Term, ...]:
        return tuple(self.value(sort) for sort in sorts)

    def value(self, sort: str) -> Term:
        if sort == "d":
            return Term("date", tuple(map(Term, self.random.choice(DAYS))))
        if sort == "n":
            return Term(self.random.randint(1, 3))
        constant = Term(self.random.choice("abc"))
        return Term("f", (constant,)) if self.random.random() < 0.1 else constant

    def rule(self, head: Predicate) -> Clause:
        below = [other for other in self.predicates if self.family == "loops" or other.level <= head.level]
        asked = [self.random.choice(below) for _ in range(self.random.choice((1, 1, 2, 2, 3)))]
        finite = self.family != "loops" and all(each.level < head.level for each in asked)  # no term grows in a loop
        body = [Term(each.name, tuple(self.argument(sort, finite) for sort in each.sorts)) for each in asked]
        if finite and "N" in variables(body) and self.random.random() < 0.3:
            body.append(Term("is", (Term("N2"), Term("+", (Term("N"), Term(1))))))
        body += self.conditions(variables(body))
        args = tuple(self.bound(sort, variables(body), finite) for sort in head.sorts)
        return Clause("rule", Term(head.name, args), tuple(body) or (Term("true"),))

    def argument(self, sort: str, finite: bool) -> Term:
        """An argument of a condition: mostly a variable."""
        chance = self.random.random()
        if chance < 0.1:
            return self.value(sort)
        if chance < 0.15:
            return Term("_")
        variable = Term(self.random.choice({"t": "XYZ", "d": "DE", "n": "NM"}[sort]))
        return Term("f", (variable,)) if finite and sort == "t" and chance > 0.9 else variable

    def bound(self, sort: str, known: set[str], finite: bool) -> Term:
        """An argument of a head: a variable that the body binds, or a value."""
        fitting = sorted(name for name in known if name[0] in {"t": "XYZ", "d": "DE", "n": "NM"}[sort])
        if not fitting or self.random.random() < 0.1:
            return self.value(sort)
        variable = Term(self.random.choice(fitting))
        return Term("f", (variable,)) if finite and sort == "t" and self.random.random() < 0.15 else variable

    def conditions(self, known: set[str]) -> Iterator[Term]:
        for first, second, names in (("X", "Y", ("different", "=")), ("D", "E", ("before_the_day",
                                     "same_day_or_after_the_day")), ("N", "M", ("<", "=<", "=\\="))):  # fmt: skip
            if {first, second} <= known and self.random.random() < 0.25:
                yield Term(self.random.choice(names), (Term(first), Term(second)))
        if self.random.random() < 0.05:
            yield Term("true")

    def exception(self, head: Predicate) -> list[Clause]:
        below = [other for other in self.predicates if self.family == "loops" or other.level < head.level]
        if not below:
            return []
        ground = self.random.choice(below)
        places = [Term(f"{sort.upper()}{number}") for number, sort in enumerate(head.sorts)]
        args = [self.matching(sort, places) for sort in ground.sorts]
        shared = variables(args)
        pattern = [self.narrowed(place, sort, shared) for place, sort in zip(places, head.sorts, strict=True)]
        return [Clause("exception", Term(head.name, tuple(pattern)), (Term(ground.name, tuple(args)),))]

    def matching(self, sort: str, places: list[Term]) -> Term:
        """An argument of a defence: a variable of the head where one fits, any value, or a certain one."""
        fitting = [place for place in places if str(place.name)[0] == sort.upper()]
        if fitting and self.random.random() < 0.75:
            return self.random.choice(fitting)
        return self.random.choice((Term("_"), Term("Any"), self.value(sort)))

    def narrowed(self, place: Term, sort: str, shared: set[str]) -> Term:
        """An argument of an attacked head: mostly a variable; a value, or a pattern, where only some are attacked."""
        chance = self.random.random()
        if place.name in shared:
            return Term("f", (place,)) if sort == "t" and chance < 0.1 else place
        return self.value(sort) if chance < 0.15 else place


def make(seed: int, number: int, family: Family) -> list[Clause]:
    """The program with that number."""
    return Maker(Random(f"{seed} {number} {family}"), family).program()


# ---- writing them --------------------------------------------------------------------------------------------------


def proleg_term(term: Term, spelling: Spelling) -> str:
    """`term` in our language."""
    args = [proleg_term(arg, spelling) for arg in term.args]
    if term.name == "date":
        return spelling.get("date", "{}-{:02}-{:02}").format(*(arg.name for arg in term.args))
    if len(args) == 2 and str(term.name) in {"=", "<", "=<", "=\\=", "is", "+"}:
        return f"{args[0]} {term.name} {args[1]}"
    name = spelling.get(str(term.name), str(term.name))
    return f"{name}({', '.join(args)})" if args else name


def proleg_clause(clause: Clause, spelling: Spelling) -> str:
    """`clause` in our language, on a line."""
    head = proleg_term(clause.head, spelling)
    body = ", ".join(proleg_term(term, spelling) for term in clause.body)
    match clause.kind:
        case "rule":
            return f"{head} <= {body}."
        case "fact":
            return f"fact({head})."
        case "exception":
            return f"exception({head}, {body})."


def proleg_program(clauses: Sequence[Clause], spelling: Spelling, *, files: int = 1) -> Program:
    """The program as the engine takes it, a clause a line, over one or more files."""
    lines = [proleg_clause(clause, spelling) for clause in clauses]
    parts = [lines[number::files] for number in range(files)]
    return Program(name="random", files=tuple((f"{n}.pl", "\n".join(part) + "\n") for n, part in enumerate(parts)))


def clingo_term(term: Term) -> str:
    """`term` as clingo reads and writes it."""
    args = [clingo_term(arg) for arg in term.args]
    if len(args) == 2 and (sign := CONDITIONS.get(str(term.name), "+" if term.name == "+" else "")):
        return f"{args[0]}{sign}{args[1]}"
    name = "#true" if term.name == "true" else str(term.name)
    return f"{name}({','.join(args)})" if args else name


def clingo_program(clauses: Sequence[Clause]) -> str:
    """The program as section 2 translates it.

    The `number`-th exception becomes `x<number>(Key) :- E`, Key being those arguments of the head that it looks at;
    each rule for that head asks that its own arguments are not among them.
    """
    lines = []
    attacks: list[tuple[Term, str, list[int]]] = []
    for number, clause in enumerate(clauses):
        if clause.kind == "exception":
            shared = variables(clause.body)
            places = [at for at, arg in enumerate(clause.head.args) if variables([arg]) <= shared]
            attacks.append((clause.head, f"x{number}", places))
            key = Term(f"x{number}", tuple(clause.head.args[at] for at in places))
            lines.append(f"{clingo_term(key)} :- {clingo_term(clause.body[0])}.")
    for clause in clauses:
        if clause.kind != "exception":
            head = clause.head
            asked = [clingo_term(term) for term in clause.body] + [
                f"not {clingo_term(Term(name, tuple(head.args[at] for at in places)))}"
                for attacked, name, places in attacks
                if (attacked.name, len(attacked.args)) == (head.name, len(head.args))
            ]
            lines.append(f"{clingo_term(head)} :- {', '.join(asked)}." if asked else f"{clingo_term(head)}.")
    return "\n".join(lines)


# ---- what they say -------------------------------------------------------------------------------------------------


def stable_models(text: str, limit: int = 2) -> list[set[Term]]:
    """The first stable models of a clingo program."""
    control = clingo.Control([f"--models={limit}", "--warn=none"], logger=lambda *_: None)
    control.add("base", [], text)
    control.ground([("base", [])])
    with control.solve(yield_=True) as handle:
        return [{_term(symbol) for symbol in model.symbols(atoms=True) if symbol.name[0] == "p"} for model in handle]


def _term(symbol: clingo.Symbol) -> Term:
    if symbol.type == clingo.SymbolType.Number:
        return Term(symbol.number)
    return Term(symbol.name, tuple(map(_term, symbol.arguments)))


def goals(clauses: Sequence[Clause], model: set[Term], random: Random, untrue: int = ATOMS // 2) -> list[Term]:
    """Every true atom, untrue ones of all predicates over the values that occur, and each predicate with variables."""
    terms = [term for clause in clauses for term in (clause.head, *clause.body) if str(term.name)[0] == "p"]
    kinds = {(term.name, at): kind for term in terms for at, arg in enumerate(term.args) if (kind := _kind(arg))}
    values: dict[str, list[Term]] = {"things": [Term("a"), Term("z")], "days": [], "numbers": [Term(2)], "": []}
    found = {arg for atom in (*model, *terms) for arg in atom.args if not variables([arg]) and arg.name != "_"}
    for value in sorted(found - {Term("a"), Term(2)}, key=str):
        values[_kind(value)].append(value)
    signs = sorted({(str(term.name), len(term.args)) for term in terms})
    atoms = [
        Term(name, args)
        for name, arity in signs
        for args in itertools.islice(
            itertools.product(*(values[kinds.get((name, at), "")] for at in range(arity))), 999
        )
    ]
    others = [atom for atom in atoms if atom not in model]
    opened = [Term(name, tuple(Term(f"V{number}") for number in range(arity))) for name, arity in signs if arity]
    return sorted(model, key=str)[:ATOMS] + random.sample(others, min(len(others), untrue)) + opened


def _kind(term: Term) -> str:
    """What sort of value an argument is; "" where that does not show."""
    if isinstance(term.name, int) or term.name[0] in "NM":
        return "numbers"
    if term.name == "date" or term.name[0] in "DE":
        return "days"
    return "" if term.name[0] in "_AV" else "things"


def is_true(goal: Term, model: set[Term]) -> bool:
    """Whether the goal, or an instance of it where it has variables, is in the model."""
    if not variables([goal]):
        return goal in model
    return any((atom.name, len(atom.args)) == (goal.name, len(goal.args)) for atom in model)


def verdicts(program: Program, asked: Sequence[str], pleading: Pleading = "common") -> list[bool]:
    """What our engine says of each goal."""
    return engine.prove_all(program, asked, pleading=pleading, inferences=INFERENCES)[0]


def disagreement(clauses: Sequence[Clause], spelling: Spelling, files: int = 1) -> str | None:
    """The first atom of a stratified program on which engine and clingo differ, or None.

    Raises:
        RuntimeError: clingo cannot ground the program: a variable of a head is in no condition.
    """
    (model,) = stable_models(clingo_program(clauses))
    asked = goals(clauses, model, Random(len(clauses)))
    program = proleg_program(clauses, spelling, files=files)
    try:
        said = verdicts(program, [proleg_term(goal, spelling) for goal in asked])
    except ProlegError as error:
        return f"{type(error).__name__}: {error}"
    for goal, holds in zip(asked, said, strict=True):
        if holds != is_true(goal, model):
            return f"{proleg_term(goal, spelling)}: engine says {holds}, clingo {is_true(goal, model)}"
    return None


def cut_down(clauses: list[Clause], spelling: Spelling, files: int) -> list[Clause]:
    """A smallest part of the program on which the two still differ: no clause and no condition can go."""
    changed = True
    while changed:
        changed = False
        for at, clause in reversed(list(enumerate(clauses))):
            shorter = [clause._replace(body=clause.body[:n] + clause.body[n + 1 :]) for n in range(len(clause.body))]
            options: list[list[Clause]] = [[]] + [[each] for each in shorter if clause.kind == "rule" and each.body]
            for option in options:
                tried = clauses[:at] + option + clauses[at + 1 :]
                if _still(tried, spelling, files):
                    clauses, changed = tried, True
                    break
    return clauses


def _still(clauses: list[Clause], spelling: Spelling, files: int) -> bool:
    try:
        return disagreement(clauses, spelling, files) is not None
    except RuntimeError:
        return False


def compare(seed: int, number: int) -> str | None:
    """What is wrong with the engine on one program, with the smallest program that shows it; None where they agree."""
    family: Family = "propositions" if number % 3 == 0 else "arguments"
    clauses, spelling, files = make(seed, number, family), SPELLINGS[number % len(SPELLINGS)], 1 + (number % 5 == 0)
    if disagreement(clauses, spelling, files) is None:
        return None
    small = cut_down(clauses, spelling, files)
    text = "\n".join(proleg_clause(clause, spelling) for clause in small)
    return f"program {number} of seed {seed}: {disagreement(small, spelling, files)}\n{text}"


def main() -> int:
    """Compare many programs; the exit status is 1 where the two disagree."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--programs", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with ThreadPoolExecutor(door.WORKERS) as pool:
        found = [
            text for text in pool.map(lambda number: compare(options.seed, number), range(options.programs)) if text
        ]
    print(*found[:20], sep="\n\n")
    print(f"{options.programs} programs, seed {options.seed}: {len(found)} on which engine and clingo disagree")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
