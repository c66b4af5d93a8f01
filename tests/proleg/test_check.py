"""The check of proofs: it confirms what the engine proves, and finds whatever is spoiled in a right proof."""

import datetime
import os
import subprocess
import sys
from collections.abc import Callable
from random import Random
from typing import Any

import pytest

from proleg.check import check
from proleg.court import Court
from proleg.engine import judge, prove
from proleg.model import Case, Fact, Pleading, Proof, Value
from proleg.record import record_of
from proleg.rule_cases import RuleCase
from proleg.rulebase import Predicate, Program, RuleBase
from proleg.terms import Struct, parse
from tests.proleg.conftest import sale
from tests.proleg.differential import (
    clingo_program,
    goals,
    make,
    proleg_program,
    proleg_term,
    stable_models,
    variables,
)
from tests.proleg.spoiled import spoiled
from tests.proleg.test_published import JUDGED, Entry
from tests.proleg.test_rules import CASES as EXAMPLES

# One case in four; PROLEG_EVERY_CASE=1 checks the proof of each.
CONFIRMED = EXAMPLES if os.environ.get("PROLEG_EVERY_CASE") else EXAMPLES[::4]
Json = Any  # a part of a proof, before it is one
AS_OF = datetime.date(2025, 6, 30)


def program(text: str) -> Program:
    return Program(name="test", files=(("test.pl", text),))


# ---- right proofs --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("example", CONFIRMED, ids=lambda example: f"{example.file}-{example.case.id}")
def test_the_judgment_of_a_case_beside_the_rules_is_confirmed(example: RuleCase, rules: RuleBase) -> None:
    assert check(judge(example.case, rules).proof, rules, example.case) == []


@pytest.mark.parametrize("entry", JUDGED, ids=lambda entry: entry.id)
def test_the_proof_of_a_published_program_is_confirmed(entry: Entry) -> None:
    assert check(prove(entry.asked, entry.goal, pleading=entry.pleading).proof, entry.asked) == []


@pytest.mark.parametrize("pleading", ["common", "own"])
@pytest.mark.parametrize("alleged_by", ["plaintiff", "defendant"])
def test_it_matters_who_pleads_where_each_party_must_plead_its_own(
    alleged_by: str, pleading: Pleading, rules: RuleBase
) -> None:
    case = sale()
    alleged = case.facts[0].model_copy(update={"alleged_by": alleged_by, "answer": "denied", "found": True})
    case = case.model_copy(update={"kind": "dispute", "facts": (alleged,)})
    proof = judge(case, rules, pleading=pleading).proof
    assert proof.ground(0).holds is (pleading == "common" or alleged_by == "plaintiff")
    assert check(proof, rules, case) == []
    other: Pleading = "own" if pleading == "common" else "common"
    assert bool(check(proof.model_copy(update={"pleading": other}), rules, case)) is (alleged_by == "defendant")


def paid(*amounts: int) -> Case:
    case = sale()
    args: dict[str, Value] = {"contract": "c1", "payer": "B", "payee": "S", "date": None}
    facts = (Fact(predicate="payment", args={**args, "amount": amount}) for amount in amounts)
    return case.model_copy(update={"facts": (*case.facts, *facts)})


def test_two_payments_of_one_amount_are_two_reductions(rules: RuleBase) -> None:
    case = paid(100, 100, 50)
    proof = judge(case, rules).proof
    assert [attack.amount for attack in proof.ground(0).attacks if attack.holds] == [100, 100, 50]
    assert check(proof, rules, case) == []


IN_EXCHANGE = """
claim_for_price(C, S, B, O, P) <= agreement_of_sale(C, S, B, O, P, _).
in_exchange(claim_for_price(C, _, B, _, _), simultaneous_performance(C, B, o, Owed, e), payment_of(Owed)).
simultaneous_performance(C, B, o, Owed, e) <= payment(C, B, _, Owed, _).
"""


def test_each_performance_for_which_an_instance_holds_is_due_once(with_rules: Callable[[str], RuleBase]) -> None:
    case, rules = paid(100, 50, 100), with_rules(IN_EXCHANGE)
    judged = judge(case, rules)
    assert (
        judged.operative_part.ja
        == "被告は、原告から100円の支払及び50円の支払を受けるのと引換えに、原告に対し、90万円を支払え。"
    )
    assert check(judged.proof, rules, case) == []
    assert [what for what, wrong in spoiled(judged.proof) if not check(wrong, rules, case)] == []


@pytest.mark.parametrize(
    "text", ["a\"b\\c\n'd'", "甲野𠮷郎 👩‍⚖️", "f(x)", "X), p(", "_Var", "[]", "2024-01-01", "12", "-p"]
)
def test_any_text_of_a_case_stands_for_itself(text: str, rules: RuleBase) -> None:
    case = sale(defendant=text)
    fact = case.facts[0].model_copy(update={"args": case.facts[0].args | {"buyer": text, "object": text}})
    case = case.model_copy(update={"facts": (fact,), "parties": {"S": ("the seller",), text: ()}})
    proof = judge(case, rules).proof
    assert proof.ground(0).holds
    assert check(proof, rules, case) == []
    assert check(proof, rules, paid()) != []


CONDITIONS = r"""
fact(demand(2024-02-20, _)).
before_the_day(2024-02-28, 2024-02-29)
before_the_day(2024-02, 2024-03-01)
before_the_day(2024-01, 2024-02)
same_day_or_before_the_day(2024-02, 2024-02-29)
after_the_day(2024-02-01, 2024-02-01)
same_day_or_after_the_day(2024-02-01, 2024-02-01)
nextday(2024-02-28, D), D = 2024-02-29
n_day_after(2023-12-31, 60, 2024-02-29)
n_month_before(2024-03-31, 1, D), D = 2024-02-29
n_month_after(2023-11-30, 3, 2024-02-29)
day_of_judgment(D), after_the_day(D, 2025-06-29)
demand(A, B), end_of_demand_period(A, B, D), D = 2024-03-05
end_of_demand_period(2024-02, 2024-05-01, D), D = 2024-05-01
stated(甲)
not_stated(甲)
different(a, b), different(f(a), f(b))
different(800 euro, 800 euro)
f(X, b) = f(a, Y), X = a, Y = b
X is 7 // 2 * 3 - -1, X =:= 10
X is 1 / 3 + 1 / 6, X =:= 1 / 2
X is 14.6 * 10, X = 146
5 mod 3 =\= 2
X is 2 * (800 euro) + 50 euro, X = 1650 euro
800 yen >= 799 yen, 1 yen =< 1 yen, 1 < 2, 2 > 1
X is (900 euro) / (300 euro), X = 3
X is max(3, min(5, 4)) + abs(-2) + floor(2.5), X =:= 8
X is round(2.5) + round(-2.5) + ceiling(0.1) + truncate(-0.9), X = 1
X is - (3 mod 2), X = -1
in_force(from(2025-06-30))
in_force(until(2025-06-29))
in_force(from_to(2020-04-01, 2025-03-31), 2025-03-31)
in_force(from(2020-04-01), 2020-04)
in_force(until(2020-03-31), 2020-04)
interest(1000000, 3, 2024-01-01, 2024-12-31, X), X = 30082
interest(1000000, 14.6, 2024-01-01, 2023-12-31, 0)
true
""".strip().splitlines()


@pytest.mark.parametrize("condition", CONDITIONS[1:])
def test_a_condition_comes_to_the_same_as_in_the_engine(condition: str) -> None:
    asked = program(f"{CONDITIONS[0]}\nmet <= {condition}.")
    proof = prove(asked, "met", as_of=AS_OF).proof
    assert check(proof, asked, as_of=AS_OF) == []
    opposite = proof.ground(0).model_copy(update={"holds": not proof.ground(0).holds})
    assert check(proof.model_copy(update={"grounds": (opposite,)}), asked, as_of=AS_OF) != []


NAMED = """
source("Civil Code", "1", en("One."), ja("一。")).
by_sale :: owner(X, Y) <= bought(X, Y), price(Y, P), total(A, (paid(Y, A, D), before_the_day(D, 2024-03-01)), S), S >= P.
by_gift :: owner(X, Y) <= given(X, Y).
exception(by_sale :: owner(_X, Y), stolen(Y)).
exception(owner(X, _Y), minor(X)).
stolen(Y) <= theft(Y), -returned(Y).
group(titles(X), [owner(X, _), tenant(X, _)]).
exception(titles(X), excluded(X)).
fact(bought(a, car)). fact(price(car, 300)).
fact(paid(car, 100, 2024-01-01)).
fact(paid(car, 200, 2024-02-01)).
fact(paid(car, 200, 2024-04-01)).
fact(given(b, car)).
fact(theft(bike)).
fact(-returned(bike)).
fact(bought(a, bike)).
fact(price(bike, 0)).
fact(excluded(c)).
fact(given(c, car)).
fact(given(d, car)).
fact(minor(d)).
"""


@pytest.mark.parametrize(("goal", "holds"), [
    ("owner(a, car)", True), ("owner(b, car)", True), ("owner(a, bike)", False), ("owner(c, car)", False),
    ("owner(d, car)", False), ("owner(e, car)", False), ("owner(X, car)", True),
])  # fmt: skip
def test_named_rules_groups_and_totals_are_confirmed(goal: str, holds: bool) -> None:
    proof = prove(program(NAMED), goal).proof
    assert proof.ground(0).holds is holds
    assert check(proof, program(NAMED)) == []


def test_a_total_names_each_fact_that_it_adds_up_wherever_it_stands() -> None:
    text = "s(S) <= total(A, paid(A, _), S).\nfact(paid(100, a)). fact(paid(200, b)).\nfact(paid(100, a)).\n"
    proof = prove(program(text), "s(X)").proof
    assert proof.ground(0).args == {"1": 400}
    assert check(proof, program(text)) == []
    assert check(proof, program(text.replace("200", "300"))) != []


def test_a_source_holds_to_the_end_of_its_file() -> None:
    first = 'source("Law", "1", en("One."), ja("一。")).\np <= q.\nfact(q).\n'
    asked = Program(name="test", files=(("first.pl", first), ("second.pl", "r <= p.\n")))
    proof = prove(asked, "r").proof
    assert [ground.derivations[0].rule.article for ground in proof.grounds[:2]] == ["", "1"]
    assert check(proof, asked) == []


@pytest.mark.parametrize("number", range(60))
def test_what_holds_is_what_an_answer_set_solver_says(number: int) -> None:
    clauses = make(11, number, "propositions" if number % 4 == 0 else "arguments")
    (model,) = stable_models(clingo_program(clauses))
    court = Court(record_of(proleg_program(clauses, {}), None, own=False, as_of=None))
    asked = [goal for goal in goals(clauses, model, Random(number)) if not variables([goal])]
    for goal in asked:
        atom = parse(proleg_term(goal, {}))
        assert isinstance(atom, Struct)
        assert bool(court.holding(atom, "plaintiff")) is (goal in model), proleg_term(goal, {})
    assert asked


@pytest.mark.parametrize("number", range(0, 60, 2))
def test_the_proof_of_what_a_random_program_makes_true_is_confirmed(number: int) -> None:
    clauses = make(12, number, "propositions" if number % 4 == 0 else "arguments")
    (model,) = stable_models(clingo_program(clauses))
    asked = proleg_program(clauses, {}, files=2)
    proofs = [prove(asked, proleg_term(goal, {})).proof for goal in sorted(model, key=str)[:8]]
    for proof in proofs:  # what is left open in a part that fails has no one reading
        if all(derivation.holds for ground in proof.grounds for derivation in ground.derivations):
            assert check(proof, asked) == []


FAILING = """
claim_for_price(C, S, B, O, P) <= agreement_of_sale(C, S, B, O, P, _), obligor(C, Who), minor(C, Who), wrong(C).
obligor(C, Who) <= payment(C, Who, _, _, _).
wrong(C) <= obligor(C, Who), minor(C, Who).
ratified(C, B, D) <= agreement_of_sale(C, _, B, _, _, D).
"""


def test_what_a_later_condition_finds_is_no_part_of_what_was_explained_before(
    with_rules: Callable[[str], RuleBase],
) -> None:
    rules = with_rules(FAILING.replace("obligor", "cancellation_by_agreement").replace("wrong", "delivered_by_seller"))
    declared = rules.vocabulary.model_copy(update={"grounds": {
        **rules.vocabulary.grounds, "delivered_by_seller": Predicate(args={"contract": "relation"}, en="x", ja="某")}})  # fmt: skip
    case, rules = paid(100, 50), rules.model_copy(update={"vocabulary": declared})
    proof = judge(case, rules).proof
    assert not proof.ground(0).holds
    assert check(proof, rules, case) == []


def test_a_percentage_and_a_difference_that_looks_like_a_month_are_read_as_what_they_are() -> None:
    text = "s <= owed(A), paid(B), rate(P), A - B > 4000, P * 2 > 20.5.\nfact(owed(5000)). fact(paid(1)). fact(rate(14.6)).\n"
    proof = prove(program(text), "s").proof
    assert [step.values[0] for step in proof.ground(0).derivations[0].steps[3:] if step.kind == "condition"] == [
        "5000-1",
        "14.6*2",
    ]
    assert check(proof, program(text)) == []


# ---- spoiled proofs ------------------------------------------------------------------------------------------------

SPOILED_CASES = (
    "rent-of-two-periods-is-added-up", "rent-paid-in-two-parts", "no-breach-of-trust-denied-and-not-found",
    "rent-paid-before-the-cancellation", "demand-without-a-deadline-too-soon", "price-not-stated",
    "payment-denied-and-not-found", "reduced-price-in-exchange-for-delivery", "delivery-when-all-is-paid",
    "statutory-agent-consented", "fraud-by-a-third-party-known-to-the-seller", "duress-ratified",
)  # fmt: skip
CASES = {example.case.id: example.case for example in EXAMPLES}
SPOILED_ENTRIES = ("minor-duress", "japanese-minor", "sublease", "strong-negation-of-an-exception", "left-recursion")
ENTRIES = {entry.id: entry for entry in JUDGED}


@pytest.mark.parametrize("name", SPOILED_CASES)
def test_whatever_is_spoiled_in_the_proof_of_a_case_is_found(name: str, rules: RuleBase) -> None:
    proof = judge(CASES[name], rules).proof
    every = list(spoiled(proof))
    tried = every if os.environ.get("PROLEG_EVERY_CASE") else every[:: max(1, len(every) // 50)]
    assert [what for what, wrong in tried if not check(wrong, rules, CASES[name])] == []
    assert len(every) > 50


@pytest.mark.parametrize("name", SPOILED_ENTRIES)
def test_whatever_is_spoiled_in_the_proof_of_a_program_is_found(name: str) -> None:
    entry = ENTRIES[name]
    proof = prove(entry.asked, entry.goal, pleading=entry.pleading).proof
    tried = list(spoiled(proof))
    assert [what for what, wrong in tried if not check(wrong, entry.asked)] == []
    assert len(tried) > 50


def test_a_debt_left_out_of_the_sum_is_found(rules: RuleBase) -> None:
    case = CASES["rent-of-two-periods-is-added-up"]
    proof = judge(case, rules).proof
    claim = proof.ground(0)
    for left in (claim.derivations[:1], claim.derivations[1:], claim.derivations * 2):
        grounds = (claim.model_copy(update={"derivations": left}), *proof.grounds[1:])
        faults = check(proof.model_copy(update={"grounds": grounds}), rules, case)
        assert faults == ["the principal is not the sum of all that is made out"]


# ---- proofs that agree with themselves, and are wrong --------------------------------------------------------------


def fact_step(predicate: str, line: int | None, reason: str | None = None) -> Json:
    standing = {"found": True} if line else None
    return {"kind": "fact", "predicate": predicate, "args": {}, "holds": reason is None, "reason": reason,
            "fact": f"test.pl:{line}" if line else None, "standing": standing}  # fmt: skip


def ground_step(number: int, holds: bool = True) -> Json:
    return {"kind": "ground", "ground": number, "holds": holds, "reason": None if holds else "ground_failed"}


def rule(line: int) -> Json:
    return {"file": "test.pl", "line": line}


def ground(number: int, predicate: str, *derivations: tuple[int, list[Json]], attacks: tuple[Json, ...] = (),
           level: int = 0, defeated: bool = False) -> Json:  # fmt: skip
    """A ground with what follows from its derivations, each the line of a rule with the steps."""
    applied = [{"rule": rule(line), "steps": steps, "holds": all(step["holds"] for step in steps)}
               for line, steps in derivations]  # fmt: skip
    made_out = any(each["holds"] for each in applied)
    failed = [step["reason"] for each in applied for step in each["steps"] if not step["holds"]]
    reason = "defeated" if made_out and defeated else None if made_out else (*failed, "not_alleged")[0]
    return {"number": number, "predicate": predicate, "args": {}, "level": level, "made_out": made_out,
            "burden": ("plaintiff", "defendant")[level % 2], "holds": reason is None, "reason": reason,
            "derivations": applied, "attacks": attacks}  # fmt: skip


def attack(number: int, line: int, holds: bool) -> Json:
    return {"effect": "defeats", "ground": number, "rule": rule(line), "holds": holds}


def proof_of(*grounds: Json, available: tuple[str, ...] = ()) -> Proof:
    return Proof.model_validate({"claim": 0, "grounds": grounds, "available": available})


def test_a_proof_that_rests_on_itself_is_no_proof() -> None:
    circle = "p <= q.\nq <= p.\n"
    whole = proof_of(ground(0, "p", (1, [ground_step(1)])), ground(1, "q", (2, [ground_step(0)])))
    faults = check(whole, program(circle))
    assert "the grounds {0, 1} rest on themselves" in faults
    assert "ground 0, p: it does not hold" in faults


def test_a_ground_may_lead_back_to_itself_where_it_also_rests_on_a_fact() -> None:
    text = "p <= q.\nq <= p.\nq <= f.\nfact(f).\n"
    right = proof_of(ground(0, "p", (1, [ground_step(1)])),
                     ground(1, "q", (2, [ground_step(0)]), (3, [fact_step("f", 4)])))  # fmt: skip
    assert check(right, program(text)) == []
    wrong = proof_of(ground(0, "p", (1, [ground_step(1)])), ground(1, "q", (2, [ground_step(0)])))
    assert check(wrong, program(text)) == ["the grounds {0, 1} rest on themselves"]


def test_an_exception_that_succeeds_cannot_be_left_out() -> None:
    text = "p <= f.\nexception(p, e).\ne <= g.\nfact(f).\nfact(g).\n"
    silent = proof_of(ground(0, "p", (1, [fact_step("f", 4)])), available=("e",))
    assert check(silent, program(text)) == ["ground 0, p: e: the attack succeeds", "ground 0, p: it does not hold"]
    told = proof_of(ground(0, "p", (1, [fact_step("f", 4)]), attacks=(attack(1, 2, True),), defeated=True),
                    ground(1, "e", (3, [fact_step("g", 5)]), level=1))  # fmt: skip
    assert check(told, program(text)) == []


def test_what_is_said_to_fail_must_fail() -> None:
    text = "p <= f.\np <= g.\nfact(g).\n"
    half = proof_of(ground(0, "p", (1, [fact_step("f", None, "not_alleged")])))
    assert check(half, program(text)) == ["ground 0, p: it does hold", "ground 0, p: it is made out"]
    assert check(proof_of(ground(0, "p")), program(text)) != []
    assert check(proof_of(ground(0, "p", (2, [fact_step("g", 3)]))), program(text)) == []


def test_a_fact_that_is_also_a_ground_rests_on_where_it_is_stated() -> None:
    text = "fact(p). exception(p, e).\ne <= f.\n"
    stated = ground(0, "p", (1, [fact_step("p", 1)]))
    assert check(proof_of(stated, available=("e",)), program(text)) == []
    assert check(proof_of(stated, available=("e",)), program(text.replace("fact(p). ", "\nfact(p).\n"))) != []
    assert check(proof_of(stated), program(text)) == ["available are {'e'}"]


def test_a_fact_counts_for_the_party_who_bears_its_burden() -> None:
    text = "p <= f.\nadmission(f, defendant).\nexception(p, e).\ne <= f.\n"
    step = fact_step("f", 2) | {"standing": {"answer": "admitted", "found": False, "produced": False}}
    assert check(proof_of(ground(0, "p", (1, [step])), available=("e",)), program(text)) == []
    raised = (attack(1, 3, True),)
    wrong = proof_of(ground(0, "p", (1, [step]), attacks=raised, defeated=True), ground(1, "e", (4, [step]), level=1))
    assert check(wrong, program(text)) != []


@pytest.mark.parametrize("change", ["the facts", "the rules", "the claim"])
def test_a_proof_is_confirmed_for_its_own_case_alone(change: str, rules: RuleBase) -> None:
    case = paid(900000)
    proof = judge(case, rules).proof
    assert check(proof, rules, case) == []
    match change:
        case "the facts":
            assert check(proof, rules, paid(800000)) != []
        case "the rules":
            assert (
                check(
                    proof,
                    rules.model_copy(update={"files": tuple(each for each in rules.files if each[0] != "sale.pl")}),
                    case,
                )
                != []
            )
        case "the claim":
            swapped = sale(plaintiff="B", defendant="S").claim
            assert check(proof, rules, case.model_copy(update={"claim": swapped})) == [
                "the claim is not that of the case"
            ]


@pytest.mark.parametrize(("text", "says"), [
    ("p <= q.\nexception(q, p).\nfact(q).", "an exception depends on what it defeats"),
    ("p <= q", "line 1"),
])  # fmt: skip
def test_what_cannot_be_confirmed_is_said(text: str, says: str) -> None:
    (fault,) = check(proof_of(ground(0, "p", (1, [fact_step("q", 3)]))), program(text))
    assert fault.startswith("the proof cannot be confirmed: ")
    assert says in fault


def test_the_check_needs_neither_the_engine_nor_prolog() -> None:
    code = (
        "import sys, proleg.check; print({'proleg.engine', 'proleg.door', 'proleg.worker', 'pyswip'} & {*sys.modules})"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "set()"
