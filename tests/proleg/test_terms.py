"""The reader of the checker: what it makes of a rule file is what SWI-Prolog makes of it, clause by clause."""

import subprocess
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proleg import engine
from proleg.terms import Struct, Term, Var, alike, names, numbered, parse, parts, read, renamed, resolve, unify

PROLOG = Path(engine.__file__).parent / "prolog"
RULES = Path(__file__).parents[2] / "rules"
FILES = sorted(RULES.glob("*/*.pl"))

SNIPPETS = r"""
f(2018-03-01, 2018 year 3 month 1 day, 2018-03, X-1, 10-2-1).
p <= X is 2018-3-1, Y = 2018-03-01, 2018-3 < 5.
price(800 euro, 14.6, 1_000_000, 0x1F, 1.5e3, -1, - 1, 1 - -1, a - 1, 2*(3+4)).
-p(a) <= -q, r(-X), -(s), t(- , a).
n :: h(X, _, _) <= b(X), \+ c.
exception(n :: h(X, Y, _Z), g(X)) .
codes(0'a, 0'\n, 0' , "a""b", 'it''s', 'x\ty\\z', "\u7532\x4e59\").
[a, B|C] <= [], [a], [[b], c|[]].
意思表示(取消し(_契約), 甲, "文", _買主) <= 未成年(_買主), 甲乙１.
p(day, year, euro) <= due(3 day), is, f(is).
a:b:c <= (d, (e, f), g), h(x :- y, z), (i -> j ; k).
% a comment, with a full stop. And another
/* p(X) :- q(X).
   */ after(comment). same_line(a). same_line(b).%end
f(A, B) <= A =:= B, A =\= B, A >= B, A =< B, C = [A|B], 5 mod 2 =:= 1, 7 // 2 > -3.
:- op(1100, xfx, <=).
:- dynamic foo/3, bar/1.
:- discontiguous([a/1, b/2]).
'Quoted'(X) <= 'p.'(X), 'a b'(X), '[]'.
f(;, '|', !).
"""

WRITE = """
:- use_module(syntax, [read_rules/4]).
:- initialization(main, main).
main :-
    read_string(user_input, _, Text),
    read_rules('x.pl', Text, Clauses, Faults),
    (   Faults == [] -> true ; print_message(error, format("~q", [Faults])), halt(1) ),
    forall(member(clause(Term, Line, _, _), Clauses),
           ( numbervars(Term, 0, _),
             format("~d ~W .~n", [Line, Term, [quoted(true), ignore_ops(true), numbervars(false), dotlists(false)]]) )).
"""


def by_prolog(text: str, folder: Path) -> list[tuple[int, Term]]:
    """The clauses of a rule file as SWI-Prolog reads them: line, and term without operators."""
    script = folder / "write.pl"
    script.write_text(WRITE.replace("(syntax", f"('{PROLOG / 'syntax'}'"), encoding="utf-8")
    done = subprocess.run(["swipl", str(script)], input=text, capture_output=True, text=True, timeout=60, check=False,
                          encoding="utf-8")  # fmt: skip
    assert done.returncode == 0, done.stderr
    lines = (line.split(" ", 1) for line in done.stdout.splitlines())
    return [(int(number), read(clause)[0].term) for number, clause in lines]


def by_python(text: str) -> list[tuple[int, Term]]:
    clauses = read(text)
    written = (renamed(clause.term, names()) for clause in clauses)
    return [(clause.line, _with_numbers(term)) for clause, term in zip(clauses, written, strict=True)]


def _with_numbers(term: Term) -> Term:
    """Variables as numbervars/3 leaves them."""
    return resolve(term, {part: Struct("$VAR", (int(part.name),)) for part in parts(term) if isinstance(part, Var)})


@pytest.mark.parametrize("path", [*FILES, None], ids=lambda path: path.name if path else "snippets")
def test_a_rule_file_is_read_as_prolog_reads_it(path: Path | None, tmp_path: Path) -> None:
    text = path.read_text(encoding="utf-8") if path else SNIPPETS
    expected, found = by_prolog(text.removeprefix("\ufeff"), tmp_path), by_python(text)
    for (line, term), (own_line, own) in zip(expected, found, strict=True):
        assert (own_line, own) == (line, term)
    assert expected


def test_a_mark_of_byte_order_and_an_empty_file_are_read() -> None:
    assert read("\ufeffp(甲).") == read("p(甲).")
    assert read("% nothing but a comment\n") == ()


@pytest.mark.parametrize(("text", "line"), [
    ("p.\nq(a.", 2), ("p(a, ).", 1), ("p\nq.", 2), ("p.\n\n'open", 3), ("p :- q, .", 1), ("X.", 1), ("12.", 1), ("p(]).", 1),
    ("p(a b).", 1), ("p.\nq", 2),
])  # fmt: skip
def test_a_faulty_file_raises_with_the_line(text: str, line: int) -> None:
    with pytest.raises(ValueError, match=f"line {line}: "):
        read(text)


@given(st.text(alphabet="pX_(),.|[]'\"-<=: \n%/*0甲", max_size=30))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        lines = [clause.line for clause in read(text)]
    except ValueError:
        return
    assert lines == sorted(lines)


@pytest.mark.parametrize(("text", "term"), [
    ("2018-03-01", Struct("date", (2018, 3, 1))), ("2018 year 3 month 1 day", Struct("date", (2018, 3, 1))),
    ("2018-03", Struct("date", (2018, 3))), ("10-2-1", Struct("-", (Struct("-", (10, 2)), 1))),
    ("14.6", Fraction(73, 5)), ("-p(a)", Struct("-p", (Struct("a"),))), ("800 euro", Struct("euro", (800,))),
    ("'X'", Struct("X")), ("_買主", Var("_買主")), ("買主", Struct("買主")), ('"甲"', "甲"),
])  # fmt: skip
def test_a_value_is_read_as_an_argument(text: str, term: Term) -> None:
    assert parse(text) == term


def test_terms_unify_under_one_substitution() -> None:
    left, right = parse("f(X, g(X), Z)"), parse("f(a, Y, 1)")
    bindings = unify(left, right, {})
    assert bindings is not None
    assert resolve(left, bindings) == resolve(right, bindings) == parse("f(a, g(a), 1)")
    assert unify(parse("f(X, X)"), parse("f(a, b)"), {}) is None
    assert unify(parse("f(X, X)"), parse("f(Y, g(Y))"), {}) is None  # no term contains itself
    assert unify(1, "1", {}) is None


def test_terms_are_alike_where_the_same_is_said_and_left_open() -> None:
    left, right = parse("f(X, Y, a)"), parse("f(P, Q, a)")
    assert isinstance(left, Struct)
    assert isinstance(right, Struct)
    assert alike(left, right)
    assert numbered(left) == numbered(right)
    assert not alike(left, parse("f(P, b, a)"))
