"""The command `proleg`: what it prints, what it refuses, and with which exit status."""

import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pypdf
import pytest

from app import cli
from proleg.model import Result

ROOT = Path(__file__).parents[2]
STORIES = sorted((ROOT / "app" / "examples").glob("*.txt"))
CASE = {
    "id": "boat", "as_of": "2025-06-30", "kind": "dispute", "parties": {"S": [], "B": []},
    "claim": {"predicate": "claim_for_price", "plaintiff": "S", "defendant": "B", "relation": "c1", "amount": 900000},
    "facts": [
        {"predicate": "agreement_of_sale", "alleged_by": "plaintiff", "answer": "admitted",
         "args": {"contract": "c1", "seller": "S", "buyer": "B", "object": "a boat", "price": 900000, "date": "2024-02-01"}},
        {"predicate": "payment", "alleged_by": "defendant", "answer": "admitted",
         "args": {"contract": "c1", "payer": "B", "payee": "S", "amount": 300000, "date": "2024-03-01"}},
    ],
}  # fmt: skip


class Ran(NamedTuple):
    status: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    """The command in this process, in an empty folder."""
    monkeypatch.chdir(tmp_path)

    def ran(*arguments: object, stdin: bytes = b"") -> Ran:
        monkeypatch.setattr(sys, "argv", ["proleg", *map(str, arguments)])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        with pytest.raises(SystemExit) as left:
            cli.main()
        printed = capsys.readouterr()
        assert isinstance(left.value.code, int)
        return Ran(left.value.code, printed.out, printed.err)

    return ran


@pytest.fixture
def case_file(tmp_path: Path) -> Path:
    path = tmp_path / "boat.json"
    path.write_text(json.dumps(CASE), encoding="utf-8")
    return path


def test_a_case_is_judged_verdict_first(run: Run, case_file: Path) -> None:
    ran = run("judge", case_file)
    assert ran.status == 0
    assert "granted in part" in ran.out.splitlines()[0] or "600,000" in ran.out.splitlines()[0]
    assert "The defendant shall pay the plaintiff ¥600,000." in ran.out


def test_the_same_case_in_japanese(run: Run, case_file: Path) -> None:
    assert (
        "被告は、原告に対し、60万円を支払え。原告のその余の請求を棄却する。"
        in run("judge", case_file, "--in", "ja").out
    )


def test_json_lines_are_results_and_the_same_every_time(run: Run, case_file: Path) -> None:
    first, second = run("judge", case_file, "--json"), run("judge", case_file, "--json")
    assert first == second
    result = Result.model_validate_json(first.out)
    assert (result.status, result.judgment and result.judgment.amount) == ("ok", 600000)


def test_our_own_output_is_a_case_again(run: Run, case_file: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.jsonl"
    again.write_text(run("judge", case_file, "--json").out * 2, encoding="utf-8")
    lines = run("judge", again, "--json").out.splitlines()
    assert [Result.model_validate_json(line).judgment for line in lines] == [
        Result.model_validate_json(run("judge", case_file, "--json").out).judgment
    ] * 2


@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.stem)
def test_a_narrative_is_judged(run: Run, story: Path) -> None:
    result = Result.model_validate_json(run("judge", story, "--json", "--as-of", "2025-06-30").out)
    assert (result.status == "abstained") == (result.kind == "dispute"), result.error
    assert (result.judgment is None) == (result.status == "abstained")
    assert all(result.text[fact.start : fact.end] == fact.quote for fact in result.facts)


def test_a_narrative_comes_from_standard_input(run: Run) -> None:
    ran = run("extract", "-", "--json", stdin=STORIES[0].read_bytes())
    assert ran.status == 0
    assert Result.model_validate_json(ran.out).facts


def test_facts_are_told_with_their_passages(run: Run) -> None:
    out = run("extract", STORIES[0]).out
    assert "«" in out
    assert "Facts found" in out


@pytest.mark.parametrize("form", ["svg", "png", "pdf", "dot"])
def test_a_diagram_is_written(run: Run, case_file: Path, tmp_path: Path, form: str) -> None:
    out = tmp_path / f"diagram.{form}"
    assert run("diagram", case_file, "--out", out).status == 0
    assert (
        out.read_bytes()[:8]
        .lstrip()
        .startswith({"svg": b"<?xml", "png": b"\x89PNG", "pdf": b"%PDF", "dot": b"digraph"}[form])
    )


def bad_inputs(folder: Path) -> dict[str, tuple[bytes, str]]:
    blank = pypdf.PdfWriter()
    blank.add_blank_page(200, 200)
    pdf = io.BytesIO()
    blank.write(pdf)
    unknown = json.dumps({**CASE, "claim": {**CASE["claim"], "predicate": "claim_for_glory"}})  # type: ignore[dict-item]
    wrong = json.dumps(CASE).replace("900000", '"much"')
    return {
        "empty.txt": (b"", "empty"),
        "blank.txt": (b" \n\t \n", "empty"),
        "large.txt": (b"Hayashi sold a boat to Okubo. " * 180_000, "at most 2,000,000"),
        "binary.txt": (bytes(range(256)) * 50, "binary.txt"),
        "picture.txt": (b"\x89PNG\r\n\x1a\n" + bytes(200), "picture.txt"),
        "scan.pdf": (pdf.getvalue(), "text"),
        "broken.pdf": (b"%PDF-1.7 broken", "broken.pdf"),
        "broken.docx": (b"PK\x03\x04 broken", "broken.docx"),
        "broken.json": (b'{"id": "x",\n "facts": [}', "line 2"),
        "broken.jsonl": (json.dumps(CASE).encode() + b"\n{oops\n", "line 2"),
        "deep.json": (b"[" * 100_000, "deep.json"),
        "list.json": (b"[1, 2]", "not a case"),
        "empty.json": (b"", "empty"),
        "nothing.json": (b'{"id": "x"}', "neither facts nor a text"),
        "unknown.json": (unknown.encode(), "claim_for_price"),
        "wrong.json": (wrong.encode(), "claim.amount"),
        "latin.json": ('{"id": "é"}'.encode("latin-1"), "UTF-8"),
    }


@pytest.mark.parametrize("name", sorted(bad_inputs(Path())))
def test_input_at_fault_is_told_in_one_message(run: Run, tmp_path: Path, name: str) -> None:
    data, says = bad_inputs(tmp_path)[name]
    (tmp_path / name).write_bytes(data)
    ran = run("judge", name)
    assert ran.status == 2
    assert says in ran.err
    assert name.split(".", maxsplit=1)[0] in ran.err or "boat" in ran.err
    assert "Traceback" not in ran.err


def test_one_bad_file_does_not_stop_the_others(run: Run, case_file: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    ran = run("judge", "empty.txt", case_file, "--json")
    assert ran.status == 2
    assert Result.model_validate_json(ran.out).id == "boat"


@pytest.mark.parametrize(("arguments", "says"), [
    (("judge", "no-such-file.txt"), "no-such-file.txt: No such file"),
    (("judge", "boat.json", "--as-of", "yesterday"), "2025-03-31"),
    (("judge", "boat.json", "--claim", "claim_for_glory"), "claim_for_price"),
    (("judge", "boat.json", "--rules", "nowhere"), "nowhere"),
    (("judge", "boat.json", "--reader", "oracle"), "--reader"),
    (("diagram", "boat.json", "--out", "x.gif"), ".svg"),
    (("diagram", "boat.json", "--out", "no/such/folder/x.svg"), "cannot be written"),
    (("judge",), "FILE"),
])  # fmt: skip
def test_wrong_options_are_told_with_the_remedy(
    run: Run, case_file: Path, arguments: tuple[str, ...], says: str
) -> None:
    ran = run(*arguments)
    assert ran.status == 2
    assert says in ran.err + ran.out
    assert "Traceback" not in ran.err


def of_a_sale(tmp_path: Path, rule: str) -> Path:
    """A rule base with the words of a sale, and this rule alone."""
    rules = tmp_path / "rules"
    rules.mkdir()
    for name in ("vocabulary.yaml", "sale.vocabulary.yaml"):
        (rules / name).write_bytes((ROOT / "rules/civil_code" / name).read_bytes())
    (rules / "sale.pl").write_text(rule, encoding="utf-8")
    return rules


def test_a_limit_has_its_own_status(run: Run, case_file: Path, tmp_path: Path) -> None:
    rules = of_a_sale(tmp_path, "claim_for_price(C, S, B, O, P) <= claim_for_price(again(C), S, B, O, P).")
    ran = run("judge", case_file, "--rules", rules, "--seconds", "0.5")
    assert ran.status == 3
    assert "--seconds" in ran.err


def test_settings_come_from_file_and_environment(
    run: Run, case_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "proleg.toml").write_text("speed = 3", encoding="utf-8")
    assert "the settings are rules, data, seconds" in run("judge", case_file).err
    (tmp_path / "proleg.toml").write_text("seconds = 5", encoding="utf-8")
    assert run("judge", case_file).status == 0
    monkeypatch.setenv("PROLEG_SECONDS", "soon")
    assert run("judge", case_file).status == 2


def test_facts_that_no_rule_knows_withhold_the_judgment(run: Run, tmp_path: Path) -> None:
    agent = {"predicate": "conclusion_by_agent", "args": {"contract": "c1", "agent": "A", "principal": "B"}}
    path = tmp_path / "agent.json"
    path.write_text(json.dumps({**CASE, "facts": [*CASE["facts"], agent]}), encoding="utf-8")  # type: ignore[misc]
    rules = of_a_sale(tmp_path, "claim_for_price(C, S, B, O, P) <= agreement_of_sale(C, S, B, O, P, _Concluded).")
    result = Result.model_validate_json(run("judge", path, "--json", "--rules", rules).out)
    assert (result.status, result.judgment) == ("abstained", None)
    assert "conclusion_by_agent" in (result.error or "")


def test_without_swi_prolog_the_command_names_the_package(case_file: Path, tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-m", "app.cli", "judge", str(case_file)], env={"PATH": str(tmp_path)},
                          capture_output=True, text=True, timeout=60, check=False, cwd=ROOT)  # fmt: skip
    assert done.returncode == 2
    assert "swi-prolog-nox" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_closed_pipe_is_no_error(case_file: Path) -> None:
    done = subprocess.run(f"{sys.executable} -m app.cli judge {case_file} | head -1", shell=True, capture_output=True,
                          text=True, timeout=60, check=False, cwd=ROOT)  # fmt: skip
    assert "Traceback" not in done.stderr
    assert "BrokenPipe" not in done.stderr


SUBLEASE = [ROOT / "rules/published" / name for name in ("sublease.pl", "sublease_facts.pl", "sublease_admissions.pl")]


def test_a_canonical_program_is_proved_with_its_trace(run: Run) -> None:
    ran = run("prove", *SUBLEASE, "--goal", "contract_end", "--trace", "--in", "ja")
    assert ran.status == 0
    assert ran.out.startswith("contract_end: 証明された")
    assert "再抗弁" in ran.out
    told = json.loads(run("prove", *SUBLEASE, "--goal", "contract_end", "--json").out)
    assert (told["goal"], told["holds"], told["answers"]) == ("contract_end", True, [{}])
    assert {"proof", "seconds"} <= set(told)


@pytest.mark.parametrize(("goal", "says"), [("contract_ends", "says nothing of"), ("contract_end(", "complete")])
def test_a_goal_that_cannot_be_asked_is_told(goal: str, says: str, run: Run) -> None:
    ran = run("prove", *SUBLEASE, "--goal", goal)
    assert ran.status == 2
    assert says in ran.err


def test_advice_names_what_would_let_a_party_win(run: Run, case_file: Path) -> None:
    ran = run("advise", case_file, "--for", "defendant")
    assert ran.status == 0
    assert "the defendant wins if any one of these is so" in ran.out
    told = json.loads(run("judge", case_file, "--json").out)
    assert told["changes"]["defendant"]["size"] == 1
    assert told["changes"]["plaintiff"]["standing"] == "open"  # a third was paid


def test_advice_on_what_was_read_says_what_is_doubtful(run: Run) -> None:
    story = (
        "On 3 March 2025 Sato sold a piano to Mori for 600,000 yen. Sato demands payment of 600,000 yen from Mori. "
        "Mori says that he paid on 5 May 2025. Sato denies this."
    )
    ran = run("advise", "-", "--for", "defendant", stdin=story.encode())
    assert ran.status == 0
    assert ran.err
    assert run("judge", "-", stdin=story.encode()).out.count(ran.err.strip()) == 1
