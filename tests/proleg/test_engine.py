"""The door: what comes back, what is refused, and that no request harms the next."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import pytest

from proleg import engine
from proleg.check import check
from proleg.engine import check_rules, judge
from proleg.errors import CaseError, LimitError, RuleError
from proleg.model import Case, Fact, FactStep
from proleg.rulebase import Predicate, RuleBase, Vocabulary
from tests.proleg.conftest import sale

WithRules = Callable[[str], RuleBase]
PROLOG = Path(engine.__file__).parent / "prolog"
HEAD = "claim_for_price(C, S, B, O, P) <= "
SALE = "claim_for_price(C, S, B, O, P) <= agreement_of_sale(C, S, B, O, P, _D).\n"


def fault(rules: RuleBase) -> str:
    with pytest.raises(RuleError) as caught:
        check_rules(rules)
    return str(caught.value)


def test_a_proof_names_the_rule_and_the_fact_behind_each_step(rules: RuleBase) -> None:
    root = judge(sale(), rules).proof.ground(0)
    derivation = root.derivations[0]
    step = derivation.steps[0]
    assert (derivation.rule.file, derivation.rule.article) == ("sale.pl", "555")
    assert isinstance(step, FactStep)
    assert (step.predicate, step.fact, step.args["price"]) == ("agreement_of_sale", "f1", 900000)


def test_names_of_a_party_are_one_party(rules: RuleBase) -> None:
    case = sale(plaintiff="the seller").model_copy(update={"parties": {"S": ("the seller",), "B": ()}})
    assert judge(case, rules).outcome == "granted"


def test_facts_of_a_kind_that_no_rule_uses_are_reported(rules: RuleBase) -> None:
    case = sale()
    words = rules.vocabulary.model_copy(
        update={"facts": {**rules.vocabulary.facts, "new_fact": Predicate(args={}, en="", ja="")}}
    )
    other = Fact(id="x", predicate="new_fact", args={})
    judged = judge(
        case.model_copy(update={"facts": (*case.facts, other)}), rules.model_copy(update={"vocabulary": words})
    )
    assert judged.unused == ("x",)


def test_what_is_not_stated_can_be_taken_as_met(rules: RuleBase) -> None:
    case = sale()
    facts = (*case.facts,
             Fact(predicate="minor", args={"contract": "c1", "person": "B"}),
             Fact(predicate="manifestation_of_rescission", args={"contract": "c1", "by": "B", "to": "S", "date": None}),
             Fact(predicate="ratification", args={"contract": "c1", "by": "B", "date": "2024-05-01"}))  # fmt: skip
    case = case.model_copy(update={"facts": facts})
    assert judge(case, rules).grounds == {"ratified": False, "rescission_by_minor": True}
    assert judge(case, rules, unstated="met").grounds == {"ratified": True, "rescission_by_minor": False}


@pytest.mark.parametrize(
    "text", ["a\"b\\c\n'd'", "甲野𠮷郎 👩‍⚖️", "a\0b", "X), shell('rm -rf /'). p(", "_Var", "[]", "date(2020,1,1)"]
)
def test_any_text_goes_in_and_comes_out_as_it_was(text: str, rules: RuleBase) -> None:
    case = sale(plaintiff="S", defendant=text)
    fact = case.facts[0].model_copy(update={"args": case.facts[0].args | {"buyer": text, "object": text}})
    judged = judge(case.model_copy(update={"facts": (fact,)}), rules)
    assert (judged.outcome, judged.proof.ground(0).args["buyer"]) == ("granted", text)


@pytest.mark.parametrize(("argument", "value", "says"), [
    ("price", "900000", "a whole amount of money"), ("price", -1, "a whole amount"),
    ("price", 10**40, "a whole amount"),
    ("price", True, "a value"), ("date", "2024-02-30", "a day of the calendar"), ("date", "May", "a date"),
])  # fmt: skip
def test_a_value_of_the_wrong_kind_is_refused_with_its_place(
    argument: str, value: str | int, says: str, rules: RuleBase
) -> None:
    case = sale()
    fact = case.facts[0].model_copy(update={"args": case.facts[0].args | {argument: value}})
    with pytest.raises(CaseError, match=f"agreement_of_sale, {argument}: .*{says}"):
        judge(case.model_copy(update={"facts": (fact,)}), rules)


def test_unknown_predicates_arguments_and_claims_are_refused(rules: RuleBase) -> None:
    case = sale()
    for fact in (Fact(predicate="witchcraft", args={}), Fact(predicate="minor", args={"who": "B"})):
        with pytest.raises(CaseError, match=r"witchcraft|takes the arguments contract, person"):
            judge(case.model_copy(update={"facts": (fact,)}), rules)
    with pytest.raises(CaseError, match=r"not in this rule base, which knows .*claim_for_price"):
        judge(sale(predicate="claim_for_glory"), rules)
    with pytest.raises(CaseError, match="names no claim"):
        judge(case.model_copy(update={"claim": None}), rules)


@pytest.mark.parametrize(("text", "says"), [
    (":- shell('touch /tmp/x').", "test.pl:1:1: error: directive: a directive; rules are read, never run"),
    ("p :- q.", "test.pl:1:1: error: not_a_rule: a plain Prolog clause"),
    (f"{SALE}foo(X) <= minor(X, _Y).", "test.pl:2:1: error: undeclared: `foo` is not declared"),
    (f"{HEAD}agrement_of_sale(C, S, B, O, P, _).", "did you mean `agreement_of_sale`"),
    (f"{HEAD}agreement_of_sale(C, S, B, O, P).", "has 6 arguments in the vocabulary, not 5"),
    (f"{HEAD}shell(C).", "`shell` is not declared"),
    (f"{HEAD}agreement_of_sale(C, S, B, O, P, _), before_the_day(D, E).", "compares a value"),
    (f"{HEAD}catch(agreement_of_sale(C, S, B, O, P, _), _, true).", "`catch` is not declared"),
    ("reduces(ratified(C, B, D), paid(C, B, A), A).", "acts on claims only"),
    (f"{SALE}exception(claim_for_price(C, S, B, O, P), ratified(C, S, A)).", "no rule says when `ratified/3` is made out"),
    (f"ratified :: {SALE}exception(claim_for_price(C, S, B, O, P), ratified(C, S, P)).", "no rule says when `ratified/3` is made out"),
    (f"{HEAD}ratified(C, S, P).\nratified :: title_ended(C, S, P) <= minor(C, S), demand(C, S, _B, _D, P).", "no rule says when `ratified/3`"),
    (f"{HEAD}\n\n  agreement_of_sale(C, S, , O, P, _).", "test.pl:3:26"),
    (f"{SALE}/* never closed", "test.pl:2:1: error: syntax: this comment is never closed"),
    (f"'unclosed\n{HEAD}agreement_of_sale(C, S, B, O, P, _).", "test.pl:1:1: error: syntax: this quotation"),
    (f"甲乙 {'(' * 50}.", "test.pl:1:"),
])  # fmt: skip
def test_rules_are_read_and_never_run(text: str, says: str, with_rules: WithRules) -> None:
    told = fault(with_rules(text))
    assert says in told


def test_every_fault_of_a_file_is_told_once(with_rules: WithRules) -> None:
    told = fault(with_rules(f"{SALE}a b.\n{SALE[:-2]}\n{SALE}c <= d.\n"))
    assert [line.split(":")[1] for line in told.splitlines()] == ["2", "3", "5"]


def test_rules_without_end_reach_a_limit(with_rules: WithRules) -> None:
    deeper = with_rules("\nclaim_for_price(C, S, B, O, P) <= claim_for_price(again(C), S, B, O, P).")
    with pytest.raises(LimitError, match=r"limit of nesting; .* test.pl, line 2: look for rules that lead back"):
        judge(sale(), deeper, inferences=10**12, seconds=20)
    with pytest.raises(LimitError, match=r"limit of inferences; .* line 2"):
        judge(sale(), deeper, inferences=5_000, seconds=20)


def test_a_rule_that_leads_back_to_itself_adds_nothing(with_rules: WithRules) -> None:
    same = with_rules(f"{SALE}claim_for_price(C, S, B, O, P) <= claim_for_price(C, S, B, O, P).")
    assert judge(sale(), same).outcome == "granted"


def test_a_worker_that_is_killed_costs_nobody_the_judgment(rules: RuleBase) -> None:
    judge(sale(), rules)
    for child in psutil.Process().children(recursive=True):
        if "spawn_main" in " ".join(child.cmdline()):
            os.kill(child.pid, signal.SIGKILL)
    assert judge(sale(), rules).outcome == "granted"


def test_many_threads_get_their_own_answers(rules: RuleBase, with_rules: WithRules) -> None:
    loop = with_rules("claim_for_price(C, S, B, O, P) <= claim_for_price(again(C), S, B, O, P).")

    def ask(number: int) -> int | None:
        if number % 20 == 7:
            with pytest.raises(LimitError):
                judge(sale(), loop, inferences=5_000)
            return number
        return judge(sale(price=number), rules).amount

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(ask, range(1, 201))) == list(range(1, 201))


def test_a_judgment_does_not_depend_on_the_order_of_facts_or_on_unrelated_ones(rules: RuleBase) -> None:
    case = sale()
    paid = {"payer": "B", "payee": "S", "date": "2024-03-01"}
    facts = (*case.facts,
             Fact(predicate="payment", args={**paid, "contract": "c1", "amount": 100}),
             Fact(predicate="payment", args={**paid, "contract": "c1", "amount": 200}),
             Fact(predicate="payment", args={**paid, "contract": "c9", "amount": 400}))  # fmt: skip
    forward = judge(case.model_copy(update={"facts": facts}), rules)
    backward = judge(case.model_copy(update={"facts": facts[::-1]}), rules)
    assert forward.verdict == backward.verdict
    assert forward.amount == 899700


def test_the_prolog_files_pass_their_own_check() -> None:
    done = subprocess.run(
        ["swipl", "-l", str(PROLOG / "bridge.pl"), "-g", "check", "--on-warning=status", "-t", "halt"],
        capture_output=True, text=True, timeout=60, check=False, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "Warning" not in done.stderr


def test_without_swi_prolog_the_package_is_named(tmp_path: Path) -> None:
    code = (
        "import proleg.engine as e, datetime, pathlib\n"
        "from proleg.rulebase import load_rules\n"
        f"e.check_rules(load_rules(pathlib.Path({str(PROLOG.parents[1] / 'rules' / 'civil_code')!r})))"
    )
    done = subprocess.run([sys.executable, "-c", code], env={"PATH": str(tmp_path)}, capture_output=True, text=True,
                          timeout=60, check=False)  # fmt: skip
    assert "swi-prolog-nox" in done.stderr
    assert done.returncode == 1


def test_closing_leaves_no_process_behind(rules: RuleBase) -> None:
    judge(sale(), rules)
    engine.close()
    deadline = time.monotonic() + 5
    while workers() and time.monotonic() < deadline:
        threading.Event().wait(0.05)
    assert workers() == []
    assert judge(sale(), rules).outcome == "granted"


def workers() -> list[int]:
    return [
        child.pid for child in psutil.Process().children(recursive=True) if "spawn_main" in " ".join(child.cmdline())
    ]


def test_a_case_with_ids_of_its_own_keeps_them() -> None:
    case = sale()
    named = case.model_copy(update={"facts": (case.facts[0].model_copy(update={"id": "f2"}), case.facts[0])})
    assert [fact.id for fact in engine.identified(named).facts] == ["f2", "f1"]
    twice = Case.model_copy(case, update={"facts": (named.facts[0], named.facts[0])})
    with pytest.raises(CaseError, match="same id"):
        engine.identified(twice)


def test_what_is_alleged_stands_as_alleged_though_it_is_not_proven() -> None:
    """A fact that is `pleading_of` another stands with it; it bears that fact's id, and the court knows it."""
    words = {
        "version": 1,
        "claims": {
            "claim": {"args": {"contract": "relation", "a": "person", "b": "person"}, "plaintiff": "a", "defendant": "b",
                      "en": "claim", "ja": "請求", "order": {"en": "act", "ja": "せよ"}},
        },
        "facts": {
            "grant": {"args": {"contract": "relation", "a": "person", "b": "person"}, "en": "grant", "ja": "授与"},
            "belief": {"args": {"contract": "relation"}, "en": "belief", "ja": "信頼"},
            "plea_of_belief": {"args": {"contract": "relation"}, "pleading_of": "belief", "en": "plea", "ja": "主張"},
        },
        "grounds": {"beyond": {"args": {"contract": "relation"}, "en": "beyond", "ja": "権限外"}},
    }  # fmt: skip
    text = (
        "claim(C, A, B) <= grant(C, A, B).\nexception(claim(C, _A, _B), beyond(C)).\nbeyond(C) <= plea_of_belief(C).\n"
    )
    rules = RuleBase(name="pleading", files=(("p.pl", text),), vocabulary=Vocabulary.model_validate(words))
    grant = {"predicate": "grant", "args": {"contract": "c1", "a": "X", "b": "Y"}, "answer": "admitted"}
    belief = {"predicate": "belief", "args": {"contract": "c1"}, "alleged_by": "plaintiff", "answer": "denied"}
    claim = {"predicate": "claim", "plaintiff": "X", "defendant": "Y", "relation": "c1"}
    whole = {"as_of": "2025-06-30", "kind": "dispute", "claim": claim, "facts": [grant, belief]}
    judged = judge(Case.model_validate(whole), rules)
    assert (judged.outcome, judged.grounds) == ("dismissed", {"beyond": True})
    assert check(judged.proof, rules, Case.model_validate(whole)) == []
    (step,) = (step for ground in judged.proof.grounds[1:] for each in ground.derivations for step in each.steps)
    assert isinstance(step, FactStep)
    assert (step.fact, step.standing and step.standing.obvious) == ("f2", True)
    assert judge(Case.model_validate({**whole, "facts": [grant]}), rules).outcome == "granted"
