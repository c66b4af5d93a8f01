"""`proleg diff`: which judgments turn by other rules, and which have other reasons."""

import json
import re
from pathlib import Path

import pytest

from tests.app.small_rules import CASES, CONSENT, PAYMENT, RELEASE, RULES, SALE, VOCABULARY, case, rule_folder
from tests.app.test_cli import Run, run  # noqa: F401 (a fixture of these tests too)

EXCEPTION = "exception(claim_for_price(Contract, _Seller, _Buyer, _Price), released(Contract))."
STRICTER = RULES.replace(
    "    consent(Contract),\n    after", "    consent(Contract),\n    withdrawal(Contract, _Other),\n    after"
)
BOTH = case("released-and-paid", SALE, RELEASE, CONSENT, PAYMENT, judgment="{outcome: dismissed}")


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return rule_folder(tmp_path / "old")


def newer(tmp_path: Path, rules: str = RULES, **parts: object) -> Path:
    return rule_folder(tmp_path / "new", rules=rules, **parts)  # type: ignore[arg-type]


def test_equal_rules_change_nothing_wherever_they_stand(run: Run, old: Path, tmp_path: Path) -> None:  # noqa: F811
    ran = run("diff", old, newer(tmp_path, "% a remark\n\n" + RULES))
    assert (ran.status, ran.out, ran.err) == (
        0,
        "0 of 3 judgments turn, 0 more have other reasons, 3 are the same.\n",
        "",
    )


def test_a_judgment_that_turns_is_told_with_its_amounts_and_why(run: Run, old: Path, tmp_path: Path) -> None:  # noqa: F811
    ran = run("diff", old, newer(tmp_path, STRICTER))
    assert ran.status == 0
    assert ran.out.splitlines() == [
        "1 of 3 judgments turns, 0 more have other reasons, 2 are the same.",
        "",
        "Judgments that turn",
        "",
        "released: dismissed → granted, ¥900",
        "  release (Civil Code, Art. 519): succeeds → not examined",
    ]


def test_the_same_is_told_in_japanese(run: Run, old: Path, tmp_path: Path) -> None:  # noqa: F811
    ran = run("diff", old, newer(tmp_path, STRICTER), "--in", "ja")
    assert ran.out.splitlines() == [
        "全3件のうち、判決が変わるもの1件、理由のみ異なるもの0件、同じもの2件。",
        "",
        "判決が変わる事件",
        "",
        "released: 請求棄却 → 認容（900円）",
        "  免除（民法519条）：成立 → 審理されず",
    ]


def test_another_article_is_another_reason(run: Run, old: Path, tmp_path: Path) -> None:  # noqa: F811
    ran = run("diff", old, newer(tmp_path, RULES.replace('"519"', '"519 proviso"')))
    assert "0 of 3 judgments turn, 1 more has other reasons, 2 are the same." in ran.out
    assert (
        "released: dismissed\n  release (Civil Code, Art. 519 proviso): succeeds, before by Civil Code, Art. 519\n"
        in ran.out
    )


def test_another_text_of_the_rule_is_another_reason(run: Run, old: Path, tmp_path: Path) -> None:  # noqa: F811
    ran = run("diff", old, newer(tmp_path, RULES.replace("Release ends", "A release extinguishes")))
    assert "release (Civil Code, Art. 519): succeeds; the rule reads “A release extinguishes the debt.”, before “Release ends the debt.”" in ran.out  # fmt: skip


def test_another_ground_for_the_same_judgment_is_another_reason(run: Run, old: Path, tmp_path: Path) -> None:  # noqa: F811
    full = BOTH.replace("amount: 300", "amount: 900")
    ran = run(
        "diff",
        old,
        newer(tmp_path, RULES.replace(EXCEPTION, ""), cases=(full,)),
        "--cases",
        tmp_path / "new" / "sale.cases.yaml",
    )
    assert ran.out.splitlines()[0] == "0 of 1 judgments turn, 1 more has other reasons, 0 are the same."
    assert "released-and-paid: dismissed\n" in ran.out
    assert "release (Civil Code, Art. 519): succeeds → not examined" in ran.out


def test_a_case_that_one_side_cannot_judge_is_listed(run: Run, old: Path, tmp_path: Path) -> None:  # noqa: F811
    words = VOCABULARY + '  gift: {args: {contract: relation}, en: "a gift", ja: "贈与"}\n'
    rules = RULES + "\nrelease_withdrawn(Contract) <= gift(Contract).\n"
    gift = case("gift", SALE, "{predicate: gift, args: {contract: c1}}", judgment="{outcome: granted, amount: 900}")
    ran = run("diff", old, newer(tmp_path, rules, vocabulary=words, cases=(*CASES, gift)))
    assert ran.status == 0
    assert "3 are the same, 1 is judged by one side only." in ran.out
    assert "gift: cannot be judged: 'gift' is not a fact of the vocabulary → granted, ¥900" in ran.out


def test_a_case_that_neither_side_can_judge_is_listed(run: Run, old: Path, tmp_path: Path) -> None:  # noqa: F811
    cases = (case("strange", "{predicate: gift, args: {}}", judgment="{outcome: dismissed}"),)
    ran = run("diff", old, newer(tmp_path, cases=cases), "--cases", tmp_path / "new" / "sale.cases.yaml")
    assert ran.status == 0
    assert "1 is judged by neither." in ran.out


def test_a_case_beside_both_is_judged_once_and_as_the_new_one_says(run: Run, old: Path, tmp_path: Path) -> None:  # noqa: F811
    only_new = case("new", SALE, judgment="{outcome: granted}")
    told = run("diff", old, newer(tmp_path, cases=(CASES[0], only_new)), "--json").out.splitlines()
    assert [json.loads(line)["id"] for line in told] == ["the-price", "new", "paid-in-part", "released"]


def test_each_case_is_told_as_json(run: Run, old: Path, tmp_path: Path) -> None:  # noqa: F811
    told = [json.loads(line) for line in run("diff", old, newer(tmp_path, STRICTER), "--json").out.splitlines()]
    turned = next(each for each in told if each["kind"] == "turned")
    assert (turned["id"], turned["old"]["outcome"], turned["new"]["amount"]) == ("released", "dismissed", 900)
    ground = next(each for each in turned["changes"] if each["ground"] == "released")
    assert ground["old"]["rules"] == [{"file": "sale.pl", "line": 19, "law": "Civil Code", "article": "519"}]
    assert ground["new"] is None


# ---- other cases, other inputs -------------------------------------------------------------------------------------


@pytest.fixture
def case_lines(run: Run, old: Path, tmp_path: Path) -> Path:  # noqa: F811
    """Two cases as JSON lines."""
    place = {"as_of": "2025-06-30", "claim": {"predicate": "claim_for_price", "plaintiff": "S", "defendant": "B", "relation": "c1", "amount": 900}}  # fmt: skip
    sale = {
        "predicate": "sale",
        "args": {"contract": "c1", "seller": "S", "buyer": "B", "price": 900, "date": "2024-04-01"},
    }
    release = {"predicate": "release", "args": {"contract": "c1", "date": "2024-05-01"}}
    consent = {"predicate": "consent", "args": {"contract": "c1"}}
    lines = [{"id": "one", "facts": [sale], **place}, {"id": "two", "facts": [sale, release, consent], **place}]
    path = tmp_path / "cases.jsonl"
    path.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    return path


def test_cases_of_a_file_are_judged_by_both(case_lines: Path, run: Run, old: Path, tmp_path: Path) -> None:  # noqa: F811
    ran = run("diff", old, newer(tmp_path, STRICTER), "--cases", case_lines)
    assert ran.out.startswith("1 of 2 judgments turns, 0 more have other reasons, 1 is the same.")


def test_two_outputs_of_a_batch_are_compared(
    case_lines: Path, run: Run, old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch  # noqa: F811
) -> None:  # fmt: skip
    monkeypatch.setenv("PROLEG_RULES", str(old))
    before, after = tmp_path / "before.jsonl", tmp_path / "after.jsonl"
    before.write_text(run("judge", case_lines, "--rules", old, "--json").out, encoding="utf-8")
    made = run("judge", case_lines, "--rules", newer(tmp_path, STRICTER), "--json").out
    after.write_text(made.replace('"id":"one"', '"id":"three"'), encoding="utf-8")
    ran = run("diff", before, after)
    assert ran.status == 0
    assert ran.out.startswith(
        "1 of 3 judgments turns, 0 more have other reasons, 0 are the same, 2 are judged by one side only."
    )
    assert "two: dismissed → granted, ¥900\n  release (Civil Code, Art. 519): succeeds → not examined\n" in ran.out
    assert "three: not there → granted, ¥900" in ran.out
    assert "one: granted, ¥900 → not there" in ran.out


def test_the_page_is_whole_and_escapes_what_others_wrote(run: Run, tmp_path: Path) -> None:  # noqa: F811
    strange = SALE.replace("c1", "c2").replace("Sato", "</script><b>")
    nasty = case("released<img src=x>", SALE, RELEASE, CONSENT, strange, judgment="{outcome: dismissed}")
    folders = [rule_folder(tmp_path / name, rules=rules, cases=(nasty,)) for name, rules in (("<old>", RULES), ("new", STRICTER))]  # fmt: skip
    page = tmp_path / "page.html"
    for name, lang, says in (("en", "en", "Judgments that turn"), ("ja", "ja", "判決が変わる事件")):
        assert run("diff", *folders, "--out", page, "--in", lang).status == 0
        text = page.read_text(encoding="utf-8")
        assert text.startswith(f'<!doctype html>\n<html lang="{name}">')
        assert says in text
        assert text.count("</script>") == 1
        assert "<img" not in text
        assert "<old>" not in text
        assert "&lt;/script&gt;&lt;b&gt;" in text
        assert not re.search("https?:|url\\(|@import", text)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("{old}", "{tmp}/nowhere"), "one of them is a folder"),
        (("{tmp}/nowhere", "{tmp}/neither"), "No such file"),
        (("{old}", "{tmp}"), "vocabulary.yaml"),
        (("{old}", "{old}", "--out", "page.pdf"), ".html"),
        (("{old}", "{old}", "--out", "{tmp}/no/page.html"), "cannot be written"),
        (("{old}", "{old}", "--cases", "{tmp}/nowhere.json"), "No such file"),
        (("{old}", "{old}", "--cases", "{tmp}/nowhere.cases.yaml"), "cannot be read"),
        (("{old}", "{old}", "--cases", "{tmp}/story.txt"), "not a file of cases"),
        (("{old}", "{old}", "--cases", "{tmp}/text.json"), "brings no facts"),
        (("{old}", "{old}", "--cases", "{tmp}/empty.jsonl"), "the file is empty"),
        (("{tmp}/empty.jsonl", "{tmp}/empty.jsonl"), "the file is empty"),
        (("{tmp}/text.json", "{tmp}/text.json"), "line 1: status: Field required"),
        (("{tmp}/text.json", "{tmp}/text.json", "--cases", "{tmp}/text.json"), "leave the option out"),
        (("{tmp}/latin.jsonl", "{tmp}/latin.jsonl"), "not UTF-8"),
    ],
)
def test_input_at_fault_is_told(arguments: tuple[str, ...], says: str, run: Run, old: Path, tmp_path: Path) -> None:  # noqa: F811
    (tmp_path / "empty.jsonl").write_text(" \n", encoding="utf-8")
    (tmp_path / "text.json").write_text('{"id": "x", "as_of": "2025-06-30", "text": "A story."}', encoding="utf-8")
    (tmp_path / "latin.jsonl").write_bytes(b"\xff")
    ran = run("diff", *(each.format(old=old, tmp=tmp_path) for each in arguments))
    assert ran.status == 2
    assert says in ran.err
    assert "Traceback" not in ran.err


def test_a_case_at_fault_is_told_and_the_others_are_compared(run: Run, old: Path, tmp_path: Path) -> None:  # noqa: F811
    new = newer(tmp_path, cases=(*CASES, "  - {id: broken, facts: 5}\n"))
    ran = run("diff", old, new)
    assert ran.status == 2
    assert f"{new}/sale.cases.yaml:15:" in ran.err
    assert ran.out.startswith("0 of 3 judgments turn")


def test_rules_without_cases_have_nothing_to_compare(run: Run, tmp_path: Path) -> None:  # noqa: F811
    bare = rule_folder(tmp_path / "bare", cases=())
    ran = run("diff", bare, bare)
    assert (ran.status, "name some with --cases" in ran.err) == (2, True)
