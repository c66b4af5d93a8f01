"""`proleg test`: cases that come out otherwise are named with their place, and so is what no case exercises."""

import json
from pathlib import Path

import pytest

from tests.app.small_rules import (
    CASES,
    CONSENT,
    PAYMENT,
    RELEASE,
    RULES,
    SALE,
    VOCABULARY,
    WITHDRAWAL,
    case,
    rule_folder,
)
from tests.app.test_cli import Run, run  # noqa: F401 (a fixture of these tests too)

GRANTED = "{outcome: granted, amount: 900}"
DISMISSED = "{outcome: dismissed, grounds: {released: true}}"
EARLY = "{predicate: release, args: {contract: c1, date: 2024-03-01}}"
DISPUTED = "    kind: dispute\n"


def denied(fact: str) -> str:
    """The fact as the defendant alleges it, denied and not found."""
    return f"{fact[:-1]}, alleged_by: defendant, answer: denied, found: false}}"


COMPLETE = (
    *CASES,
    case("no-sale", CONSENT, judgment="{outcome: dismissed}"),
    case("not-released", SALE, CONSENT, judgment=GRANTED),
    case("released-without-consent", SALE, RELEASE, judgment=GRANTED, more="    not_examined: [released]\n"),
    case("released-before-the-sale", SALE, EARLY, CONSENT, judgment="{outcome: granted, amount: 900, grounds: {released: false}}"),
    case("withdrawn", SALE, RELEASE, CONSENT, WITHDRAWAL, judgment="{outcome: granted, amount: 900, grounds: {released: false, release_withdrawn: true}}"),
    case("payment-not-found", SALE, denied(PAYMENT), judgment="{outcome: granted, amount: 900, grounds: {paid: false}}", more=DISPUTED),
    case("withdrawal-not-found", SALE, RELEASE, CONSENT, denied(WITHDRAWAL), judgment="{outcome: dismissed, grounds: {released: true, release_withdrawn: false}}", more=DISPUTED),
)  # fmt: skip


def test_cases_that_come_out_as_they_say_are_counted(run: Run, tmp_path: Path) -> None:  # noqa: F811
    ran = run("test", rule_folder(tmp_path / "rules"))
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.startswith("3 cases, all as they say (")


def test_a_case_that_comes_out_otherwise_is_named_with_its_place_and_both_judgments(run: Run, tmp_path: Path) -> None:  # noqa: F811
    wrong = case("wrong", SALE, PAYMENT, judgment="{outcome: granted, amount: 900, grounds: {paid: false, released: false}}",
                 more="    operative_part: {ja: 支払え}\n    missing: [sale]\n    not_examined: [paid]\n")  # fmt: skip
    ran = run("test", rule_folder(tmp_path / "rules", cases=(wrong,)))
    assert ran.status == 2
    first, last = ran.out.splitlines()
    assert first == (
        "sale.cases.yaml:6: wrong: outcome: expected granted, found granted_in_part; amount: expected 900 JPY, found 600 JPY; "
        "paid: expected fails, found succeeds; released: expected fails, found not examined (nobody relies on it); "
        "missing: expected sale, found nothing; paid: expected not examined (nobody relies on it), found succeeds; "
        "operative_part.ja: expected 支払え, found "
        "被告は、原告に対し、600円を支払え。原告のその余の請求を棄却する。"
    )
    assert last.startswith("1 case, 1 fails (")


def test_an_operative_part_is_compared_in_the_languages_it_is_given_in(run: Run, tmp_path: Path) -> None:  # noqa: F811
    english = "    operative_part: The defendant shall pay the plaintiff ¥900.\n"
    both = "    operative_part: {en: The defendant shall pay the plaintiff ¥900., ja: 被告は、原告に対し、900円を支払え。}\n"
    cases = (case("one", SALE, judgment=GRANTED, more=english), case("two", SALE, judgment=GRANTED, more=both))
    assert run("test", rule_folder(tmp_path / "rules", cases=cases)).status == 0


def test_what_each_case_comes_to_is_told_as_json(run: Run, tmp_path: Path) -> None:  # noqa: F811
    folder = rule_folder(tmp_path / "rules", cases=(*CASES, case("wrong", SALE, judgment="{outcome: dismissed}")))
    told = json.loads(run("test", folder, "--coverage", "--json").out)
    assert (told["cases"], [each["id"] for each in told["failed"]], told["faults"]) == (4, ["wrong"], [])
    assert told["failed"][0]["differences"][0] == {"what": "outcome", "expected": "dismissed", "found": "granted"}
    assert (told["coverage"]["rules"], told["coverage"]["applied"]) == (4, 3)


def test_a_case_that_cannot_be_judged_fails_alone(run: Run, tmp_path: Path) -> None:  # noqa: F811
    strange = case("strange", "{predicate: gift, args: {}}", judgment=GRANTED)
    ran = run("test", rule_folder(tmp_path / "rules", cases=(strange, *CASES)))
    assert ran.status == 2
    assert "sale.cases.yaml:6: strange: 'gift' is not a fact of the vocabulary" in ran.out
    assert "4 cases, 1 fails" in ran.out


# ---- coverage ------------------------------------------------------------------------------------------------------


def test_cases_that_exercise_everything_leave_nothing_to_name(run: Run, tmp_path: Path) -> None:  # noqa: F811
    ran = run("test", rule_folder(tmp_path / "rules", cases=COMPLETE), "--coverage")
    assert ran.out.splitlines()[:-1] == [
        "4 of 4 rules applied; 6 of 6 conditions missing somewhere (1 more cannot be); of 3 exceptions 3 succeed, 3 fail"
    ]


@pytest.mark.parametrize(
    ("left_out", "line", "says"),
    [
        ("no-sale", "  4  claim_for_price (Civil Code 555)", "no case in which `sale` is missing"),
        ("released-without-consent", "  19  released (Civil Code 519)", "no case in which `consent` is missing"),
        ("released-before-the-sale", "  19  released (Civil Code 519)", "no case in which `after_the_day(Day, Concluded)` fails"),
        ("payment-not-found", "  10  reduces: `paid` against `claim_for_price` (Civil Code 473)", "no case in which `paid` is raised and fails"),
        ("withdrawal-not-found", "  25  exception: `release_withdrawn` against `released` (Civil Code 519)", "no case in which `release_withdrawn` is raised and fails"),
        ("paid-in-part", "  12  paid (Civil Code 473)", "no case in which it applies"),
    ],
)  # fmt: skip
def test_what_only_one_case_exercises_is_named_without_it(
    left_out: str, line: str, says: str, run: Run, tmp_path: Path  # noqa: F811
) -> None:  # fmt: skip
    cases = tuple(each for each in COMPLETE if f"id: {left_out}\n" not in each)
    out = run("test", rule_folder(tmp_path / "rules", cases=cases), "--coverage").out
    assert out.startswith("sale.pl\n")
    assert f"{line}\n      {says}\n" in out


def test_a_failure_on_which_nothing_rests_counts_only_where_the_case_names_it(run: Run, tmp_path: Path) -> None:  # noqa: F811
    facts = (SALE, RELEASE, CONSENT, denied(PAYMENT))
    others = tuple(each for each in COMPLETE if "payment-not-found" not in each)
    silent = case("released-and-paid", *facts, judgment="{outcome: dismissed}", more=DISPUTED)
    named = case("released-and-paid", *facts, judgment="{outcome: dismissed, grounds: {paid: false}}", more=DISPUTED)
    says = "no case in which `paid` is raised and fails"
    assert says in run("test", rule_folder(tmp_path / "one", cases=(*others, silent)), "--coverage").out
    assert says not in run("test", rule_folder(tmp_path / "two", cases=(*others, named)), "--coverage").out


def test_a_case_that_comes_out_otherwise_exercises_nothing(run: Run, tmp_path: Path) -> None:  # noqa: F811
    wrong = case("released", SALE, RELEASE, CONSENT, judgment="{outcome: granted}")
    out = run("test", rule_folder(tmp_path / "rules", cases=(wrong,)), "--coverage").out
    assert "0 of 4 rules applied" in out


def test_alternatives_and_named_rules_are_exercised_each_for_itself(run: Run, tmp_path: Path) -> None:  # noqa: F811
    rules = RULES.replace("paid(Contract, Amount) <=", "by_payment :: paid(Contract, Amount) <=") + (
        "\nby_consent :: released(Contract) <=\n    consent(Contract),\n    withdrawal(Contract, _Day).\n"
        "exception(by_consent :: released(Contract), paid(Contract, _Amount)).\n"
    )
    words = "  by_consent: {args: {contract: relation}, en: release by consent, ja: 承諾による免除}\n"
    folder = rule_folder(tmp_path / "rules", rules=rules)
    text = (folder / "vocabulary.yaml").read_text(encoding="utf-8")
    (folder / "vocabulary.yaml").write_text(text.replace("facts:\n", f"{words}facts:\n"), encoding="utf-8")
    out = run("test", folder, "--coverage").out
    assert "  30  by_consent (Civil Code 519)\n      no case in which it applies\n" in out
    assert "exception: `paid` against `by_consent`" in out
    assert "4 of 5 rules applied" not in out
    assert "3 of 5 rules applied" in out


def test_what_tells_alternatives_apart_is_exercised_where_the_other_applies(run: Run, tmp_path: Path) -> None:  # noqa: F811
    rules = RULES.replace(
        "    payment(Contract, Amount, _Day).", "    payment(Contract, Amount, _Day),\n    Amount < 500."
    ) + (
        "\npaid(Contract, Half) <=\n    payment(Contract, Amount, _Day),\n    Amount >= 500,\n    Half is Amount // 2.\n"
    )
    large = case("large", SALE, PAYMENT.replace("300", "600"), judgment="{outcome: granted_in_part, amount: 600}")
    folder = rule_folder(tmp_path / "rules", rules=rules, cases=(*CASES, large))
    out = run("test", folder, "--coverage").out
    assert "4 cases, all as they say" in out
    assert "500" not in out
    out = run("test", rule_folder(folder, rules=rules), "--coverage").out
    assert "no case in which `Amount < 500` fails" in out


def test_what_an_alternative_alone_asks_for_tells_it_apart(run: Run, tmp_path: Path) -> None:  # noqa: F811
    more = "\nreleased(Contract) <=\n    release(Contract, _Day),\n    {}withdrawal(Contract, _Later).\n"
    cases = (CASES[2],)  # released by the other rule, and with the same release
    says = "no case in which `withdrawal` is missing"
    lacking = run("test", rule_folder(tmp_path / "one", rules=RULES + more.format(""), cases=cases), "--coverage").out
    assert says not in lacking.partition("  30  released")[2]
    two = more.format("payment(Contract, _Amount, _Paid),\n    ")
    lacking = run("test", rule_folder(tmp_path / "two", rules=RULES + two, cases=cases), "--coverage").out
    assert says in lacking.partition("  30  released")[2]


def test_what_defeats_an_alternative_succeeds_where_another_applies(run: Run, tmp_path: Path) -> None:  # noqa: F811
    rules = RULES.replace(
        "exception(released",
        "by_consent :: released(Contract) <=\n    consent(Contract).\n\nexception(by_consent :: released",
    )
    words = VOCABULARY.replace(
        "facts:\n", "  by_consent: {args: {contract: relation}, en: by consent, ja: 承諾による免除}\nfacts:\n"
    )
    withdrawn = case("withdrawn", SALE, RELEASE, CONSENT, WITHDRAWAL, judgment="{outcome: dismissed}")
    says = "no case in which `release_withdrawn` succeeds"
    for facts, succeeds in ((withdrawn, True), (CASES[2], False)):
        folder = rule_folder(tmp_path / "rules", rules=rules, vocabulary=words, cases=(facts,))
        assert (says not in run("test", folder, "--coverage").out) == succeeds


# ---- input at fault ------------------------------------------------------------------------------------------------


def test_a_folder_that_is_not_there_is_told(run: Run, tmp_path: Path) -> None:  # noqa: F811
    ran = run("test", tmp_path / "nowhere")
    assert ran.status == 2
    assert "nowhere" in ran.err


def test_rules_without_cases_are_told(run: Run, tmp_path: Path) -> None:  # noqa: F811
    ran = run("test", rule_folder(tmp_path / "rules", cases=()))
    assert ran.status == 2
    assert "holds no case" in ran.err


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("cases: [", "sale.cases.yaml:1:9: error: wrong_case: not YAML"),
        ("", "sale.cases.yaml:1:1: error: wrong_case: the file is empty"),
        ("cases: 5", "a list under `cases:`"),
        ("cases: [1]", "sale.cases.yaml:1:9: error: wrong_case: not a case"),
        ("cases: [{id: x}]", "`as_of`: Field required"),
        ("cases: [{id: x, as_of: 2025-06-30, operative_part: [1]}]", "`operative_part`: a text"),
        ("cases: [{id: x, as_of: 2025-06-30, operative_part: {fr: oui}}]", "`operative_part`: a text"),
        ("cases: [{id: x, as_of: 2025-06-30, not_examined: paid}]", "`not_examined`: a list"),
        ("a: &a [*a]\ncases: *a", "sale.cases.yaml"),
        ("cases: \ud800", "unreadable"),
    ],
)
def test_a_file_of_cases_at_fault_is_told_with_its_place(text: str, says: str, run: Run, tmp_path: Path) -> None:  # noqa: F811
    folder = rule_folder(tmp_path / "rules")
    (folder / "sale.cases.yaml").write_bytes(text.encode("utf-8", "surrogatepass"))
    ran = run("test", folder, "--coverage")
    assert ran.status == 2
    assert says in ran.err


def test_rules_at_fault_are_told_with_their_place(run: Run, tmp_path: Path) -> None:  # noqa: F811
    ran = run("test", rule_folder(tmp_path / "rules", rules=RULES + "\npaid(Contract) <= .\n"))
    assert ran.status == 2
    assert "sale.pl:30:" in ran.err
