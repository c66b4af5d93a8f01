"""Rule files, facts and goals that attack the engine: nothing runs, nothing is read or written, the next is unharmed."""

import contextlib
import datetime
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from proleg import door, engine
from proleg.engine import judge, prove, prove_all
from proleg.errors import InputError, LimitError, ProlegError, RuleError
from proleg.model import Case
from proleg.rulebase import Program, RuleBase
from tests.proleg.conftest import sale

ORDINARY = Program(
    name="ordinary",
    files=(("ordinary.pl", "ok <= yes(X), X >= 2.\nexception(ok, no).\nfact(yes(1)).\nfact(yes(2)).\n"),),
)
END = "\nok <= yes.\nfact(yes).\n"  # below every attack: what an attacked program must still answer


@pytest.fixture(scope="module", autouse=True)
def _one_worker() -> Iterator[None]:
    """One worker, so that the request behind an attack goes to the process that was attacked."""
    engine.close()
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(door, "WORKERS", 1)
        yield
    engine.close()


@pytest.fixture(autouse=True)
def _unharmed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No attack leaves a file behind, or a worker that answers an ordinary request otherwise than before."""
    monkeypatch.chdir(tmp_path)
    yield
    assert prove(ORDINARY, "ok").holds
    assert prove(ORDINARY, "yes(X)").answers == ({"X": 1}, {"X": 2})
    assert list(tmp_path.iterdir()) == []


def worker() -> int:
    """The process that answers now."""
    assert prove(ORDINARY, "ok").holds
    (found,) = [
        child.pid for child in psutil.Process().children(recursive=True) if "spawn_main" in " ".join(child.cmdline())
    ]
    return found


def hostile(text: str, tmp_path: Path) -> Program:
    return Program(name="hostile", files=(("hostile.pl", text.replace("CANARY", str(tmp_path / "canary"))),))


def verdict(text: str, tmp_path: Path, *, seconds: float = 5) -> bool | ProlegError:
    """Whether `ok` holds, or the error; anything but an error of the input or a limit is raised."""
    try:
        return prove(hostile(text, tmp_path), "ok", seconds=seconds).holds
    except (InputError, LimitError) as error:
        return error


REFUSED = {
    "shell": ":- shell('touch CANARY').",
    "initialization": ":- initialization(shell('touch CANARY')).",
    "initialization-main": ":- initialization(main, main).",
    "main": ":- initialization main.",
    "query": "?- shell('touch CANARY').",
    "op-comma": ":- op(700, xfx, ',').",
    "op-neck": ":- op(0, xfx, :-).",
    "op-stop": ":- op(200, xfy, '.').",
    "op-bar": ":- op(1100, xfy, '|').",
    "op-list": ":- op(200, xfx, [<=, shell]).",
    "op-variable": ":- op(200, xfx, X).",
    "op-module": ":- op(200, xfx, user:(<=)).",
    "use_module": ":- use_module(library(process)).",
    "consult": ":- consult('CANARY').",
    "consult-list": ":- ['CANARY'].",
    "include": ":- include('/etc/passwd').",
    "flag": ":- set_prolog_flag(double_quotes, codes).",
    "module": ":- module(m, [ok/0]).",
    "table": ":- table ok/0.",
    "if": ":- if(shell('touch CANARY')).",
    "hidden-goal": ":- dynamic(p/1), shell('touch CANARY').",
    "hidden-behind": ":- (discontiguous(p/1), (style_check(-singleton), halt)).",
    "directive-rule": ":- p <= q.",
    "directive-variable": ":- X.",
    "clause": "ok :- shell('touch CANARY').",
    "clause-body": "ok <= yes :- shell('touch CANARY').",
    "grammar": "ok --> shell, {shell('touch CANARY')}.",
    "ssu": "ok => shell('touch CANARY').",
    "plain-fact": "yes.",
    "term-expansion": "term_expansion(_, _) :- shell('touch CANARY').",
    "term-expansion-user": "user:term_expansion(_, _) :- shell('touch CANARY').",
    "goal-expansion": "system:goal_expansion(_, shell('touch CANARY')).",
    "portray": "user:portray(_) :- shell('touch CANARY').",
    "exception-hook": "user:prolog_exception_hook(_, _, _, _) :- shell('touch CANARY').",
    "negation": "ok <= \\+ no.",
    "not": "ok <= not(no).",
    "or": "ok <= (yes ; shell('touch CANARY')).",
    "bar": "ok <= (yes | shell('touch CANARY')).",
    "then": "ok <= (yes -> shell('touch CANARY')).",
    "soft-then": "ok <= (yes *-> shell('touch CANARY')).",
    "cut": "ok <= yes, !.",
    "module-call": "ok <= user:shell('touch CANARY').",
    "module-head": "user:ok <= yes.",
    "module-exception": "exception(ok, user:shell('touch CANARY')).",
    "module-fact": "fact(user:yes).",
    "braces": "ok <= {shell('touch CANARY')}.",
    "braces-head": "{ok} <= yes.",
    "rule-in-rule": "ok <= (yes <= shell('touch CANARY')).",
    "clause-in-rule": "ok <= (yes :- shell('touch CANARY')).",
    "variable-condition": "ok <= X.",
    "bound-variable-condition": "ok <= X = shell('touch CANARY'), X.",
    "number-condition": "ok <= 1.",
    "string-condition": 'ok <= "shell(\'touch CANARY\')".',
    "list-condition": "ok <= [shell('touch CANARY')].",
    "nil-condition": "ok <= [].",
    "variable-head": "X <= yes.",
    "number-head": "1 <= yes.",
    "string-head": '"ok" <= yes.',
    "nil-head": "[] <= yes.",
    "list-head": "[ok] <= yes.",
    "true-head": "true <= shell('touch CANARY').",
    "is-head": "X is 1 <= yes.",
    "equal-head": "a = b <= yes.",
    "day-head": "before_the_day(2020-01-01, 2019-01-01) <= yes.",
    "and-head": "(ok, yes) <= yes.",
    "or-head": "(ok ; yes) <= yes.",
    "negation-head": "\\+ ok <= yes.",
    "number-negated": "- 1 <= yes.",
    "variable-negated": "-X <= yes.",
    "variable-fact": "fact(X).",
    "number-fact": "fact(1).",
    "string-fact": 'fact("ok").',
    "and-fact": "fact((ok, yes)).",
    "true-fact": "fact(true).",
    "is-fact": "fact(1 is 2).",
    "fact-of-nothing": "fact.",
    "two-facts": "fact(yes, ok).",
    "variable-exception": "exception(X, yes).",
    "variable-defence": "exception(ok, X).",
    "or-exception": "exception(ok, (no ; never)).",
    "and-exception": "exception(ok, (no, never)).",
    "negative-exception": "exception(ok, \\+ yes).",
    "true-exception": "exception(true, no).",
    "exception-of-one": "exception(ok).",
    "exception-with-body": "exception(ok, no) <= yes.",
    "fact-with-body": "fact(ok) <= yes.",
    "allege-with-body": "allege(ok, plaintiff) <= yes.",
    "party": "allege(ok, judge).",
    "party-variable": "admission(ok, _).",
    "party-goal": "plausible(ok, shell('touch CANARY')).",
    "dict": "ok <= p(_{a: 1}).",
    "dict-call": "ok <= p(_{a: 1}.put(b, 2)).",
    "dict-call-clause": "fact(p(_{a: 1}.get(a))).",
    "day-of-february": "fact(p(2018-02-29)).",
    "thirteenth-month": "fact(p(2018 year 13 month 1 day)).",
    "random": "ok <= X is random(10), X < 10.",
    "clock": "ok <= X is cputime, X > 0.",
    "evaluable-atom": "ok <= X is shell, X > 0.",
    "evaluable-text": 'ok <= X is "a", X > 0.',
    "divided-by-zero": "ok <= X is 1 / 0, X > 0.",
    "unknown-number": "ok <= X is nan, X > 0.",
    "endless-number": "ok <= X is inf, X > 0.",
    "no-stop": "ok <= yes",
    "no-body": "ok <= .",
    "comment-open": "/* ok <= yes.",
    "quote-open": "fact('yes).",
    "double-quote-open": 'fact(p("yes)).',
    "back-quote-open": "fact(p(`yes)).",
    "bracket": "fact(p(yes).",
    "brackets-crossed": "fact(p([yes)]).",
    "bad-escape": r"fact(p('\q')).",
    "bad-code": r"fact(p('\xFFFFFFFF\')).",
    "end-of-file": "end_of_file.\n:- shell('touch CANARY').",
    "full-width-stop": "fact(yes）。",
    "control-character": "fact\x01(yes).",
}  # fmt: skip


@pytest.mark.parametrize("text", REFUSED.values(), ids=REFUSED)
def test_what_is_no_rule_is_refused_with_its_place(text: str, tmp_path: Path) -> None:
    before = worker()
    found = verdict(f"% nothing\n{text}{END}", tmp_path)
    assert isinstance(found, RuleError)
    assert (found.findings[0].file, found.findings[0].line) == ("hostile.pl", 2)
    assert found.findings[0].column >= 1
    assert worker() == before


DATA = {
    "shell-condition": "ok <= shell('touch CANARY').",
    "call": "ok <= call(shell('touch CANARY')).",
    "catch": "ok <= catch(shell('touch CANARY'), _, true).",
    "assertz": "ok <= assertz(yes).",
    "findall": "ok <= findall(X, shell(X), _).",
    "format": "ok <= format('~@', [shell('touch CANARY')]).",
    "halt": "ok <= halt.",
    "fail": "ok <= fail.",
    "term-expansion": "term_expansion(X, X) <= yes.",
    "expansion-fact": "fact(goal_expansion(a, shell('touch CANARY'))).",
    "system": "system <= yes.",
    "head-shell": "shell(X) <= yes(X).\nexception(shell(X), halt(X)).",
    "head-call": "call(X) <= yes(X).",
    "head-fail": "fail <= yes.\nfact(halt).\nexception(fail, halt).",
    "engine-names": "rule(X, Y, Z) <= attack(X, Y, Z).\nattack(X, Y, Z) <= source(X, Y, Z).\nready <= uses(a, 1).",
    "engine-fact": "fact(fact(fact)).\nfact(ready).\nfact(exception(a, b)).",
    "text-like-prolog": "fact(p(\":- shell('touch CANARY').\")).",
    "atom-like-prolog": "fact(p('X), shell(''touch CANARY''). p(')).",
    "comment-like-prolog": "% :- shell('touch CANARY').\n/* :- shell('touch CANARY'). */",
    "back-quoted": "fact(p(`touch CANARY`)).",
    "goal-as-value": "fact(p((a :- shell('touch CANARY')))).\nfact(p((:- halt))).\nfact(p((a, b ; c -> d))).",
    "braces-as-value": "fact(p({shell('touch CANARY')})).\nfact(p({})).\nfact(p([])).\nfact(p('[]')).",
    "module-as-value": "fact(p(user:shell('touch CANARY'))).",
    "negation-as-value": "fact(p(\\+ a)).\nfact(p(!)).",
    "numbered-variable": "fact(p('$VAR'(1), '$VAR'('X'), '$VAR'(x))).",
    "engine-terms": "fact(p(date(0, 0, 0), date(x), [year|month], year(1, 2))).",
    "variables": "p(Shell, _G12, _, __, _1, _買主) <= q(Shell, _G12, _, __, _1, _買主).",
    "not-a-number": "fact(p(1.5NaN)).\nfact(p(inf)).\nfact(p(1.0Inf)).",
    "numbers": "fact(p(0x1F, 0'a, 1.0e10, 1_000_000, -0.0, 1r3)).",
    "quotes": r"fact(p('it''s', 'a\"b', 'a\nb', 'a\\b', '', ' ')).",
    "nul": "fact(p('a\\000\\b')).\nfact(p('a\0b')).",
    "wide": "fact(p('甲野𠮷郎 👩‍⚖️', 𠮷, 甲)).\n契約_1(_買主) <= 締結(_買主).",
    "right-to-left": "fact(p('\u202eshell\u202c', '\u200b', '\u2028', '\ufeff')).",
    "line-ends": "fact(p(a)).\r\nfact(p(b)).\r\n\r\n\x0cfact(p(c)).\t\n",
    "harmless": ":- encoding(utf8).\n:- dynamic p/1, q/2.\n:- discontiguous(p/1).\n:- style_check(-singleton).\n"
                ":- op(1100, xfx, <=).\n:- op(440, xf, [day, yen]).",
    "known-op": ":- op(200, xfy, <=).\n:- op(1200, fx, day).\n:- op(0, xfx, ::).",
    "contains-itself": "ok <= X = f(X), q(X).\nc(X) <= X = f(X).\nok <= c(X), c(Y), X = Y.",
    "singletons": "ok <= p(Singleton).",
    "same-rule-twice": "ok <= no.\nok <= no.\nfact(q).\nfact(q).",
    "doubly-negative": "-ok <= -(-(no)).",
    "long-name": f"fact(p({'a' * 100_000})).\nfact(p('{'𠮷' * 100_000}')).",
    "long-variable": f"p({'X' * 100_000}) <= q({'X' * 100_000}).",
    "long-list": f"fact(p([{', '.join(map(str, range(100_000)))}])).",
    "long-text": f"fact(p(\"{'touch CANARY ' * 50_000}\")).",
    "many-arguments": f"fact(q({', '.join(['a'] * 1000)})).",
    "many-conditions": f"ok <= {', '.join(['no'] * 20_000)}.",
    "many-rules": "\n".join(f"p{n} <= p{n + 1}." for n in range(20_000)),
    "comments": f"{'/* * / */ ' * 100_000}\n{'%' * 100_000}",
    "blanks": " \n\t\r" * 200_000,
}  # fmt: skip


@pytest.mark.parametrize("text", DATA.values(), ids=DATA)
def test_what_looks_like_prolog_is_plain_data(text: str, tmp_path: Path) -> None:
    before = worker()
    assert verdict(text + END, tmp_path) is True
    assert worker() == before


@pytest.mark.parametrize("text", DATA.values(), ids=DATA)
def test_what_looks_like_prolog_is_printed_as_it_was_read(text: str, tmp_path: Path) -> None:
    once = Program(name="printed", files=engine.printed(hostile(text + END, tmp_path)))
    assert engine.printed(once) == once.files
    assert prove(once, "ok").holds


NESTED = 100_000
EITHER = {  # data, or refused: but soon, and by name
    "compared": "ok <= p(X), X < 3.\nfact(p(foo)).\nok <= p(X), before_the_day(X, 2020-01-01).",
    "long-number": f"fact(p({'9' * 100_000})).\nok <= p(X), X < 0.",
    "deep-term": f"fact(p({'f(' * NESTED}a{')' * NESTED})).",
    "deep-list": f"fact(p({'[' * NESTED}{']' * NESTED})).",
    "deep-brackets": f"ok <= {'(' * NESTED}yes{')' * NESTED}.",
    "deep-braces": f"fact(p({'{' * NESTED}a{'}' * NESTED})).",
    "deep-minus": f"fact(p({'- ' * NESTED}a)).",
    "deep-sum": f"ok <= X is {'1 + ' * NESTED}1, X > 0.",
    "deep-negation": f"ok <= {'-' * NESTED}yes.",
    "deep-in-rule": f"p({'f(' * NESTED}X{')' * NESTED}) <= p(X).\nok <= p(X), q(X).\nfact(p(a)).",
    "more-arguments": f"ok <= q({', '.join(['X'] * 5000)}).\nfact(q({', '.join(['a'] * 5000)})).",
    "power": "ok <= X is 9 ^ 9 ^ 9, X > 0.",
    "shift": "ok <= X is 1 << (1 << 40), X > 0.",
    "huge-power-compared": "ok <= 10 ^ 10 ^ 10 > 0.",
    "squares": "\n".join(f"p(X{n}, {n}) <= p(Y, {n - 1}), X{n} is Y * Y." for n in range(1, 60))
               + "\nfact(p(3, 0)).\nok <= p(X, 59), X > 0.",
    "doubles": "\n".join(f"p(f(X, X), {n}) <= p(X, {n - 1})." for n in range(1, 60)) + "\nfact(p(a, 0)).\nok <= p(X, 59).",
    "distant-day": "ok <= n_day_after(2018-01-01, 1000000000000000000000000000000, D), after_the_day(D, 2018-01-01).",
    "distant-month": "ok <= n_month_before(2018-03-31, 1000000000000000000000000000000, D), stated(D).",
    "month-of-text": "ok <= n_month_before(2018-03-31, foo, D), stated(D).",
    "day-of-month": "ok <= nextday(2018-03, D), stated(D).",
    "total-of-text": "ok <= total(X, (fact(p(X))), S), S > 0.\nfact(p(foo)).",
    "surrogate": "fact(p('\ud800')).",
    "surrogate-escaped": r"fact(p('\uD800\uDC00')).",
    "carriage-returns": "fact(p(a)).\rfact(p(b)).\r",
    "nul-outside": "fact(yes).\0",
    "mark": "fact(p(\ufeffa)).",
    "faults": "a b.\n" * 50_000,
    "quotes": "'" * 200_001,
    "stops": ". " * 200_000,
    "open-comments": "/*" * 200_000,
}  # fmt: skip


@pytest.mark.parametrize("text", EITHER.values(), ids=EITHER)
def test_what_is_too_deep_or_too_large_is_judged_or_refused_in_time(text: str, tmp_path: Path) -> None:
    started = time.monotonic()
    found = verdict(text + END, tmp_path, seconds=3)
    assert time.monotonic() - started < 5
    if isinstance(found, RuleError):
        assert found.findings[0].file == "hostile.pl"
    else:
        assert found is True or isinstance(found, LimitError)


GOALS = ["shell('touch CANARY')", "user:shell('touch CANARY')", "call(shell('touch CANARY'))", "halt", "\\+ ok", "ok, ok",
         "ok ; ok", "ok. halt.", "ok :- true", ":- shell('touch CANARY')", "X", "X^ok", "", " ", ".", "ok(", "ok.", "'ok",
         "/*", "% ok", "1", '"ok"', "[ok]", "[]", "{ok}", "_{a: 1}", "X = f(X)", "X is 9 ^ 9 ^ 9", "true", "end_of_file",
         "\0", "\ud800", "ok\0", "f(" * 100_000 + "a" + ")" * 100_000, "a" * 1_000_000, "p(" + "X, " * 3000 + "a)",
         f"p({'9' * 100_000})"]  # fmt: skip


@pytest.mark.parametrize("goal", GOALS, ids=range(len(GOALS)))
def test_a_goal_is_an_atom_and_never_run(goal: str, tmp_path: Path) -> None:
    goal = goal.replace("CANARY", str(tmp_path / "canary"))
    with contextlib.suppress(InputError, LimitError):
        assert prove(ORDINARY, goal).holds is False
    with contextlib.suppress(InputError, LimitError):
        assert prove_all(ORDINARY, ["ok", goal])[0] == [True, False]


@pytest.mark.parametrize("text", [text for text in REFUSED.values() if len(text) < 100], ids=str)
def test_facts_of_one_request_are_read_like_a_file_and_gone_with_it(text: str, tmp_path: Path) -> None:
    attack = text.replace("CANARY", str(tmp_path / "canary"))
    with pytest.raises(InputError):
        prove(ORDINARY, "ok", facts=f"fact(no).\n{attack}\nfact(yes(9)).\n")
    assert not prove(ORDINARY, "ok", facts="fact(no).").holds


@pytest.mark.parametrize("digits", [100, 4_299, 4_301, 100_000])
def test_a_number_of_any_length_comes_back_or_is_refused(digits: int, tmp_path: Path) -> None:
    try:
        answers = prove(hostile(f"fact(p({'9' * digits})).", tmp_path), "p(X)").answers
    except InputError:
        assert digits > 100
    else:
        assert answers == ({"X": 10**digits - 1},)


def test_values_of_a_case_are_never_run(rules: RuleBase, tmp_path: Path) -> None:
    texts = ["shell('touch c')", "X", "$VAR(1)", "date(2020,1,1)", "𠮷" * 50_000, "\u202e", "\ud800", "a\0b", "\\", "1e999",
             "'", '"', "`", "{}", "[]", "null", "true", "f(" * 5_000]  # fmt: skip
    for text in texts:
        case = sale()
        args = case.facts[0].args | {"object": text, "contract": text}
        claim = case.claim and case.claim.model_copy(update={"relation": text})
        hurt = case.model_copy(update={"facts": (case.facts[0].model_copy(update={"args": args}),), "claim": claim})
        try:
            judged = judge(hurt, rules)
        except InputError:
            continue
        assert (judged.outcome, judged.proof.ground(0).args["object"]) == ("granted", text)
    assert isinstance(hurt, Case)
    assert hurt.as_of == datetime.date(2025, 6, 30)


# ---- size ----------------------------------------------------------------------------------------------------------

SIZE = 4_900_000
BIG = {
    "facts": "fact(p(1234567)).\n",
    "rules": "p(X) <= q(X), r(X).\n",
    "faults": "ok yes.\n",
    "comments": "% a line\n",
    "open-brackets": "(",
    "one-list": "[a,",
    "open-quotes": "'\n",
    "open-comments": "/* ",
    "stops": "a.\n",
    "wide": "契約。",
}


@pytest.mark.parametrize("line", BIG.values(), ids=BIG)
def test_a_file_just_below_the_limit_is_judged_or_refused_in_time(line: str, tmp_path: Path) -> None:
    text = line * (SIZE // len(line.encode()))
    started = time.monotonic()
    found = verdict(END + text + "\n", tmp_path, seconds=5)
    assert time.monotonic() - started < 7.5
    assert found is True or isinstance(found, RuleError | LimitError)


def test_a_file_above_the_limit_is_refused_by_name(tmp_path: Path) -> None:
    for text in ("% a line\n" * 600_000, "甲" * 1_700_000, "fact(p)." * 1_250_000):
        started = time.monotonic()
        with pytest.raises(RuleError, match="hostile"):
            prove(hostile(text, tmp_path), "ok")
        assert time.monotonic() - started < 2


# ---- limits --------------------------------------------------------------------------------------------------------

FORTY = "\n".join(f"fact(n({n}))." for n in range(40))
RUNAWAY = {
    "nesting": ("p(X) <= p(f(X)).", "p(a)"),
    "growing-answers": ("p(f(X)) <= p(X).\nfact(p(a)).", "p(X)"),
    "counting": ("p(X) <= p(Y), X is Y + 1.\nfact(p(0)).", "p(X)"),
    "mutual": ("p(X) <= q(f(X)).\nq(X) <= p(g(X)).", "p(a)"),
    "through-exceptions": ("p(X) <= fine.\nexception(p(X), p(f(X))).\nfact(fine).", "p(a)"),
    "cross-product": (f"p(A, B, C, D, E) <= n(A), n(B), n(C), n(D), n(E).\n{FORTY}", "p(A, B, C, D, E)"),
    "failing-product": (f"p(x) <= n(A), n(B), n(C), n(D), n(E), A > 99.\n{FORTY}", "p(x)"),
    "wide-terms": ("p(f(X, X, X, X)) <= p(X).\nfact(p(a)).", "p(X)"),
    "longer-lists": ("p([a|X]) <= p(X).\nfact(p([])).", "p(X)"),
}


@pytest.mark.parametrize(("text", "goal"), RUNAWAY.values(), ids=RUNAWAY)
@pytest.mark.parametrize(("seconds", "inferences"), [(20, 1_000_000), (0.5, 10**12)], ids=["inferences", "time"])
def test_rules_without_end_reach_a_limit_that_names_them(
    text: str, goal: str, seconds: float, inferences: int, tmp_path: Path
) -> None:
    before = worker()
    started = time.monotonic()
    with pytest.raises(LimitError, match=r"hostile\.pl\D{1,8}2\b"):
        prove(hostile(f"% nothing\n{text}", tmp_path), goal, seconds=seconds, inferences=inferences)
    assert time.monotonic() - started < min(seconds, 2) + 1
    assert worker() == before


PATHS = {  # 2^60 ways from the goal to what nobody alleges, or to what is proven
    "failing": ("s{n} <= a{n}, s{m}.\ns{n} <= b{n}, s{m}.\n", "nobody", False),
    "failing-late": ("s{n} <= s{m}, a{n}.\ns{n} <= s{m}, b{n}.\n", "proven", False),
    "holding": ("s{n} <= s{m}.\ns{n} <= s{m}, proven.\n", "proven", True),
    "defeated": ("s{n} <= proven, s{m}.\ns{n} <= s{m}.\nexception(s{n}, e{n}).\ne{n} <= s{m}, a{n}.\n", "proven", True),
    "variables": ("s{n} <= s{m}, p(X), t{m}(X).\nt{n}(X) <= p(X), s{m}, t{m}(_).\n", "nobody", False),
}  # fmt: skip


@pytest.mark.parametrize(("level", "last", "holds"), PATHS.values(), ids=PATHS)
def test_what_many_paths_lead_to_is_examined_once(level: str, last: str, holds: bool, tmp_path: Path) -> None:
    text = "".join(level.format(n=n, m=n + 1) for n in range(60)) + f"s60 <= {last}.\nfact(proven).\nfact(p(a)).\n"
    assert prove(hostile(text, tmp_path), "s0", seconds=2).holds is holds


def test_a_limit_of_time_is_kept_even_where_prolog_cannot_be_interrupted(tmp_path: Path) -> None:
    text = EITHER["squares"]
    started = time.monotonic()
    with pytest.raises((LimitError, RuleError)):
        prove(hostile(text, tmp_path), "p(X, 59)", seconds=1, inferences=10**12)
    assert time.monotonic() - started < 3
