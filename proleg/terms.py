"""Terms and rule files, read in Python: what the checker of proofs stands on, so that it needs no Prolog.

A term is a Var, a Struct (an atom where it has no arguments), a number or a string. A day is date(Year, Month, Day),
a month date(Year, Month); `-P` is a Struct of its own whose name begins with a minus sign. What the engine accepts is
read; not all that it refuses is refused.
"""

import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import NamedTuple, TypeAlias, overload


class Var(NamedTuple):
    """A variable; `use` tells one use of a clause from the next."""

    name: str
    use: int = 0


class Struct(NamedTuple):
    """A compound term, or an atom."""

    name: str
    args: "tuple[Term, ...]" = ()


Term: TypeAlias = Var | Struct | int | Fraction | str
Bindings: TypeAlias = Mapping[Var, Term]


class Clause(NamedTuple):
    """A clause and the line of its first character."""

    term: Struct
    line: int


# ---- terms ---------------------------------------------------------------------------------------------------------


def unify(left: Term, right: Term, bindings: Bindings | None) -> Bindings | None:
    """`bindings` with what makes both terms one; None where nothing does, or where `bindings` is None."""
    if bindings is None:
        return None
    left, right = _value(left, bindings), _value(right, bindings)
    if isinstance(left, Var) or isinstance(right, Var):
        variable, value = (left, right) if isinstance(left, Var) else (right, left)
        if variable == value:
            return bindings
        inside = isinstance(value, Struct) and value.args and variable in parts(resolve(value, bindings))
        return None if inside else {**bindings, variable: value}  # type: ignore[dict-item]
    if not isinstance(left, Struct) or not isinstance(right, Struct):
        return bindings if type(left) is type(right) and left == right else None
    if left.name != right.name or len(left.args) != len(right.args):
        return None
    for one, two in zip(left.args, right.args, strict=True):
        bindings = unify(one, two, bindings)
    return bindings


@overload
def resolve(term: Struct, bindings: Bindings) -> Struct: ...
@overload
def resolve(term: Term, bindings: Bindings) -> Term: ...
def resolve(term: Term, bindings: Bindings) -> Term:
    """The term with the values of its variables in their place."""
    term = _value(term, bindings)
    if isinstance(term, Struct) and term.args:
        return Struct(term.name, tuple([resolve(part, bindings) for part in term.args]))
    return term


def _value(term: Term, bindings: Bindings) -> Term:
    while isinstance(term, Var) and term in bindings:
        term = bindings[term]
    return term


@overload
def renamed(term: Struct, name: Callable[[Var], Var]) -> Struct: ...
@overload
def renamed(term: Term, name: Callable[[Var], Var]) -> Term: ...
def renamed(term: Term, name: Callable[[Var], Var]) -> Term:
    """The term with other variables."""
    if isinstance(term, Struct) and term.args:
        return Struct(term.name, tuple([renamed(part, name) for part in term.args]))
    return name(term) if isinstance(term, Var) else term


def names(use: int = 0) -> Callable[[Var], Var]:
    """Numbers for variables, in the order in which they are met."""
    known: dict[Var, Var] = {}
    return lambda variable: known.setdefault(variable, Var(str(len(known)), use))


def numbered(term: Struct) -> Struct:
    """One term for all that differ in the names of variables alone."""
    return renamed(term, names())


def alike(one: Term, other: Term) -> bool:
    """Whether both terms say the same, and leave the same open."""
    return renamed(one, lambda _: Var("_")) == renamed(other, lambda _: Var("_"))


def parts(term: Term) -> set[Term]:
    """The variables, atoms, numbers and strings in the term."""
    if isinstance(term, Struct) and term.args:
        return {part for arg in term.args for part in parts(arg)}
    return {term}


def items(term: Term, functor: str) -> tuple[Struct, ...]:
    """The atoms of a conjunction (`,`) or a list (`[|]`)."""
    match term:
        case Struct(name, (first, rest)) if name == functor:
            return (*items(first, functor), *items(rest, functor))
        case Struct(name) if name != "[]":
            return (term,)
    return ()


# ---- reading -------------------------------------------------------------------------------------------------------


def _table(*rows: tuple[int, str, str]) -> dict[str, tuple[int, str]]:
    return {name: (priority, kind) for priority, kind, names in rows for name in names.split()}


_INFIX = _table(
    (1200, "xfx", ":- -->"), (1100, "xfy", "; |"), (1100, "xfx", "<="), (1090, "xfx", "::"), (1050, "xfy", "-> *->"),
    (1000, "xfy", ","), (700, "xfx", "< > = =.. =:= =\\= == \\== \\= =< >= @< @> @=< @>= is"), (600, "xfy", ":"),
    (500, "yfx", "+ - /\\ \\/ xor"), (480, "xfx", "year"), (460, "xfx", "month"), (440, "xf", "day euro yen dollar"),
    (400, "yfx", "* / // mod rem div rdiv << >>"), (200, "xfx", "**"), (200, "xfy", "^"),
)  # fmt: skip
_PREFIX = _table(
    (1200, "fx", ":- ?-"), (1150, "fx", "dynamic discontiguous multifile table"), (900, "fy", "\\+"), (200, "fy", "- +")
)
_TOKEN = re.compile(
    r"""(?P<blank>(?:\s|%[^\n]*|/\*.*?\*/)+) | 0'(?P<code>\\.|''|[^\\']) | (?P<radix>0[xob][0-9a-fA-F]+)
      | (?P<number>[0-9]+(?:_[0-9]+)*(?:\.[0-9]+(?:[eE][+-]?[0-9]+)?)?) | (?P<word>(?![0-9])\w+)
      | '(?P<quoted>(?:[^'\\]|\\x[0-9a-fA-F]+\\?|\\.|'')*)' | "(?P<string>(?:[^"\\]|\\x[0-9a-fA-F]+\\?|\\.|"")*)"
      | (?P<end>\.(?=\s|%|\Z))
      | (?P<symbol>[-+*/\\^<>=~:.?@#&$]+|[;!]) | (?P<solo>[][()|,]) | (?P<over>\Z) | (?P<wrong>.)""",
    re.VERBOSE | re.DOTALL,
)
_ESCAPE = re.compile(r"\\(?:x([0-9a-fA-F]+)\\?|u([0-9a-fA-F]{4})|(.))|''|\"\"", re.DOTALL)
_ESCAPED = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v", "0": "\0", "s": " ", "\n": ""}


def read(text: str) -> tuple[Clause, ...]:
    """The clauses of a rule file, in order; raises ValueError, with the line, where it cannot be read."""
    reader, clauses = _Reader(text.removeprefix("\ufeff")), []
    while reader.next.lastgroup != "over":
        line = reader.line()
        term = reader.term()
        if not isinstance(term, Struct) or reader.next.lastgroup != "end":
            raise reader.wrong()
        reader.advance()
        clauses.append(Clause(term, line))
    return tuple(clauses)


def parse(text: str, *, days: bool = True) -> Term:
    """The one term that `text` writes, read as an argument; raises ValueError where it writes none.

    Without `days`, `2018-03` is a difference.
    """
    reader = _Reader(text)
    term = reader.argument()
    term = _day(term) if days else term
    if reader.next.lastgroup != "over":
        raise reader.wrong()
    return term


class _Reader:
    """Reads terms by the priorities of their operators."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = (found for found in _TOKEN.finditer(text) if found.lastgroup != "blank")
        self.next = next(self.tokens)

    def advance(self) -> re.Match[str]:
        token, self.next = self.next, next(self.tokens, self.next)
        return token

    def line(self) -> int:
        return self.text.count("\n", 0, self.next.start()) + 1

    def wrong(self) -> ValueError:
        return ValueError(f"line {self.line()}: {self.next[0] or 'the end'!r} cannot stand here")

    def term(self, most: int = 1200, stop: str = "") -> Term:
        """A term of at most that priority, up to one of the operators in `stop`."""
        left, priority = self.first(most, stop)
        while self.next[0] in _INFIX and self.next[0] != stop:
            own, kind = _INFIX[self.next[0]]
            if own > most or priority > own - (kind[0] == "x"):
                break
            name = self.advance()[0]
            right = () if kind == "xf" else (self.term(own - (kind[-1] == "x"), stop),)
            left, priority = _special(Struct(name, (left, *right))), own
        return left

    def first(self, most: int, stop: str) -> tuple[Term, int]:
        token = self.advance()
        text = token[token.lastgroup or 0]
        if token.lastgroup in ("quoted", "string", "code"):
            text = _ESCAPE.sub(_escaped, text)
        follows = self.text[token.end() : token.end() + 1]
        match token.lastgroup:
            case "number":
                return (Fraction(text) if "." in text else int(text)), 0
            case "radix":
                return int(text, 0), 0
            case "code":
                return ord(text), 0
            case "string":
                return text, 0
            case "word" if text[0] == "_" or text[0].isupper():
                return Var(text if text != "_" else f"_{token.start()}"), 0
            case "word" | "symbol" | "quoted" if follows == "(":
                self.advance()
                args = self.arguments(")")
                return _special(Struct(text, args if text in _INFIX else tuple(map(_day, args)))), 0
            case "word" | "symbol" if text in _PREFIX and self.operand():
                return self.prefixed(text, most, stop, literal=follows.isdecimal())
            case "word" | "symbol" | "quoted":
                return Struct(text), 0
            case "solo" if text == "(":
                inner = self.term()
                self.close(")")
                return inner, 0
            case "solo" if text == "[":
                return self.list_behind(), 0
        self.next = token
        raise self.wrong()

    def operand(self) -> bool:
        """Whether an operand follows, which makes the word before it an operator."""
        if self.next.lastgroup in ("end", "over") or self.next[0] in (")", "]", ",", "|"):
            return False
        return self.next[0] not in _INFIX or self.next[0] in _PREFIX

    def prefixed(self, name: str, most: int, stop: str, *, literal: bool) -> tuple[Term, int]:
        if name == "-" and literal:
            number, _ = self.first(0, stop)
            return (-number if isinstance(number, int | Fraction) else number), 0
        priority = min(_PREFIX[name][0], most)
        inner = self.term(priority - (_PREFIX[name][1] == "fx"), stop)
        return _special(Struct(name, (inner,))), priority

    def argument(self) -> Term:
        return self.term(stop=",")

    def arguments(self, bracket: str) -> tuple[Term, ...]:
        """Terms up to and with the closing bracket."""
        found = [self.argument()]
        while self.next[0] == ",":
            self.advance()
            found.append(self.argument())
        self.close(bracket)
        return tuple(found)

    def close(self, bracket: str) -> None:
        if self.next[0] != bracket:
            raise self.wrong()
        self.advance()

    def list_behind(self) -> Term:
        """A list behind its opening bracket: [|](First, Rest), and [] at its end."""
        if self.next[0] == "]":
            self.advance()
            return Struct("[]")
        found = tuple(map(_day, self.arguments("]")))
        match found[-1]:
            case Struct("|", (last, tail)):
                members, built = (*found[:-1], last), tail
            case _:
                members, built = found, Struct("[]")
        for member in reversed(members):
            built = Struct("[|]", (member, built))
        return built


def _escaped(found: re.Match[str]) -> str:
    code = found[1] or found[2]
    return chr(int(code, 16)) if code else _ESCAPED.get(found[3], found[3]) if found[3] else found[0][0]


def _special(term: Struct) -> Struct:
    """`2018 year 3 month 1 day` as date(2018, 3, 1), and `-P` as an atom of its own."""
    match term:
        case Struct("year", (int(year), Struct("month", (int(month), Struct("day", (int(day),)))))):
            return Struct("date", (year, month, day))
        case Struct("-", (Struct(name, args),)) if name[:1].isalpha():
            return Struct("-" + name, args)
        case Struct("=", (left, right)):
            return Struct("=", (_day(left), _day(right)))
    return term


def _day(term: Term) -> Term:
    """An argument: 2018-03-01 and 2018-03, which read as differences, as a day and a month."""
    match term:
        case Struct("-", (Struct("-", (int(year), int(month))), int(day))) if 1000 <= year <= 9999 and month and day:
            return Struct("date", (year, month, day))
        case Struct("-", (int(year), int(month))) if year >= 1000 and 1 <= month <= 12:
            return Struct("date", (year, month))
    return term
