"""The reference of the rule language: what `docs/language.md` shows is what comes out.

A block ```prolog NAME``` is a rule file; blocks of one name are one file, and `after OTHER` puts OTHER before it. A block
```yaml NAME …``` lists questions or cases with what comes out of these rules. The rows of the tables of conditions and of
refusals are examples too.
"""

import datetime
import functools
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Literal, get_args

import pytest
import yaml

from proleg import door, engine
from proleg.check import check
from proleg.engine import check_rules, judge, prove
from proleg.errors import LimitError, RuleError
from proleg.model import Case, Claim, Fact, Frozen, Kind, Party, Pleading, Proof, Reason, Value, Verdict
from proleg.rulebase import Program, RuleBase, Vocabulary

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docs" / "language.md").read_text(encoding="utf-8")
PROLOG = ROOT / "proleg" / "prolog"
BLOCK = re.compile(r"^```(prolog|yaml) ([^\n]+)\n(.*?)^```$", re.M | re.S)
TODAY = datetime.date(2025, 6, 30)
FILE = "language.pl"


class Entry(Frozen):
    """A question (`ask`) or a case (`judgment`), and what comes out.

    `ja`: the operative part in Japanese. `not_named`: what is not among the grounds of the judgment. `refused`: "line:column code" of each fault. `limit`: what the message of a limit names. The rest is looked up in
    the proof, by the name of the ground.
    """

    id: str = ""
    because: str = ""
    ask: str | None = None
    facts: str | tuple[Fact, ...] = ""
    pleading: Pleading = "common"
    answer: bool | tuple[dict[str, Value], ...] | None = None
    refused: tuple[str, ...] = ()
    limit: str | None = None
    reasons: dict[str, Reason] = {}
    burden: dict[str, Party] = {}
    articles: dict[str, str] = {}
    not_examined: tuple[str, ...] = ()
    kind: Kind = "findings"
    as_of: datetime.date | None = None
    unstated: Literal["not_met", "met"] = "not_met"
    claim: Claim | None = None
    judgment: Verdict | None = None
    missing: tuple[str, ...] = ()
    operative_part: str | None = None
    ja: str | None = None
    not_named: tuple[str, ...] = ()
    computation: tuple[tuple[str, int], ...] | None = None


class Shared(Frozen):
    """What all cases of the document share."""

    as_of: datetime.date
    parties: dict[str, tuple[str, ...]]
    claim: Claim
    facts: tuple[Fact, ...]


def _blocks(language: str) -> Iterator[tuple[list[str], str]]:
    for found in BLOCK.finditer(TEXT):
        if found[1] == language:
            yield found[2].split(), found[3]


def _files() -> dict[str, str]:
    files: dict[str, str] = {}
    for info, text in _blocks("prolog"):
        match info:
            case [name]:
                files[name] = files[name] + text if name in files else text
            case [name, "after", other]:
                files[name] = files[other] + text
            case _:
                raise AssertionError(f"a block of rules has a name, and `after` another one or nothing: {info}")
    return files


def _texts(value: object) -> object:
    """YAML reads a day as a date; the case format writes it as text."""
    match value:
        case dict():
            return {key: _texts(item) for key, item in value.items()}
        case list():
            return [_texts(item) for item in value]
        case datetime.date():
            return value.isoformat()
    return value


FILES = _files()
NAMED = {info[0]: text for info, text in _blocks("yaml") if info[0] in ("vocabulary", "case")}
VOCABULARY = Vocabulary.model_validate(_texts(yaml.safe_load(NAMED["vocabulary"])))
SHARED = Shared.model_validate(_texts(yaml.safe_load(NAMED["case"])))


def _entries() -> Iterator[tuple[str, str, Entry]]:
    for info, text in _blocks("yaml"):
        if info[0] not in NAMED:
            listed = _texts(
                yaml.safe_load(f"case:\n  {'  '.join(NAMED['case'].splitlines(keepends=True))}listed:\n{text}")
            )
            assert isinstance(listed, dict)
            for number, entry in enumerate(listed["listed"], 1):
                yield from ((f"{name}-{number}", name, Entry.model_validate(entry)) for name in info)


ENTRIES = tuple(_entries())
QUESTIONS = [(name, entry) for _, name, entry in ENTRIES if entry.ask is not None]
CASES = [(name, entry) for _, name, entry in ENTRIES if entry.ask is None]


def _ids(asked: bool) -> list[str]:
    return [identity for identity, _, entry in ENTRIES if (entry.ask is not None) is asked]


# ---- the blocks ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "entry"), QUESTIONS, ids=_ids(asked=True))
def test_a_question_has_the_answer_that_the_document_gives(name: str, entry: Entry) -> None:
    assert isinstance(entry.facts, str)
    assert entry.ask is not None
    program = Program(name=name, files=((FILE, FILES[name]), ("facts.pl", entry.facts)))
    ask = functools.partial(prove, program, entry.ask, pleading=entry.pleading, as_of=entry.as_of or TODAY)
    if entry.limit:
        with pytest.raises(LimitError, match=entry.limit):
            ask(inferences=1_000_000)
        return
    if entry.refused:
        assert _refused(ask) == list(entry.refused)
        return
    proved = ask()
    assert entry.answer is not None
    wanted = entry.answer if isinstance(entry.answer, tuple) else ({},) if entry.answer else ()
    given = proved.answers if isinstance(entry.answer, tuple) else ({},) if proved.holds else ()
    assert _sorted(given) == _sorted(wanted)
    _proof_is_as_told(proved.proof, entry)


@pytest.mark.parametrize(("name", "entry"), CASES, ids=_ids(asked=False))
def test_a_case_is_judged_as_the_document_says(name: str, entry: Entry) -> None:
    assert entry.judgment is not None
    assert isinstance(entry.facts, tuple)
    case = Case(as_of=entry.as_of or SHARED.as_of, kind=entry.kind, parties=SHARED.parties, claim=entry.claim or SHARED.claim, facts=entry.facts)  # fmt: skip
    rules = _rule_base(FILES[name])
    judged = judge(case, rules, unstated=entry.unstated, pleading=entry.pleading)
    named = {ground: judged.grounds.get(ground) for ground in entry.judgment.grounds}
    assert (judged.outcome, judged.amount, named) == (
        entry.judgment.outcome,
        entry.judgment.amount,
        entry.judgment.grounds,
    )
    assert [name for name in entry.not_named if name in judged.grounds] == []
    assert judged.missing == entry.missing
    assert entry.computation in (None, tuple((step.label.en, step.amount) for step in judged.computation))
    assert sum(step.amount for step in judged.computation) == (judged.amount or 0) + judged.accrued
    assert entry.operative_part in (None, judged.operative_part.en)
    assert entry.ja in (None, judged.operative_part.ja)
    _proof_is_as_told(judged.proof, entry)
    if entry.unstated == "not_met":
        assert check(judged.proof, rules, case) == []


def test_each_block_of_rules_is_asked_and_each_question_has_rules() -> None:
    assert {name for _, name, _ in ENTRIES} == set(FILES)


def _rule_base(text: str) -> RuleBase:
    return RuleBase(name="language", files=((FILE, text),), vocabulary=VOCABULARY)


def _refused(ask: Callable[[], object]) -> list[str]:
    with pytest.raises(RuleError) as refusal:
        ask()
    return [f"{found.line}:{found.column} {found.code}" for found in refusal.value.findings]


def _sorted(answers: Iterable[dict[str, Value]]) -> list[list[tuple[str, str]]]:
    return sorted(sorted((name, str(value)) for name, value in answer.items()) for answer in answers)


def _proof_is_as_told(proof: Proof, entry: Entry) -> None:
    grounds = {ground.predicate: ground for ground in proof.grounds}
    assert {name: grounds[name].reason for name in entry.reasons} == entry.reasons
    assert {name: grounds[name].burden for name in entry.burden} == entry.burden
    assert {name: grounds[name].derivations[0].rule.article for name in entry.articles} == entry.articles
    assert [name for name in entry.not_examined if name in grounds or name not in proof.available] == []


# ---- the tables ----------------------------------------------------------------------------------------------------


def _rows(first: str) -> list[list[str]]:
    """The rows of every table whose first column has that heading."""
    rows = []
    for table in re.findall(rf"^\| {first} \|.*\n\|[ -|]+\|\n((?:\|.*\n)+)", TEXT, re.M):
        rows += [[cell.strip() for cell in line.strip("|").split(" | ")] for line in table.splitlines()]
    return rows


def _code(cell: str) -> str:
    (code,) = re.findall(r"`([^`]+)`", cell)
    return str(code)


CONDITIONS = _rows("condition")
REFUSALS = _rows("code")
REFUSALS_OF_LAW = _rows("code in a rule base")


@pytest.mark.parametrize("row", CONDITIONS, ids=lambda row: _code(row[0]))
def test_a_condition_comes_out_as_its_row_says(row: list[str]) -> None:
    _, _, example, result = row
    condition = _code(example)
    wanted = dict([_code(result).split(" = ")]) if "=" in result else {}
    head = f"result({', '.join(wanted)})" if wanted else "result"
    proved = prove(Program(name="condition", files=((FILE, f"{head} <= {condition}."),)), head, as_of=TODAY)
    assert (proved.holds, [{name: str(value) for name, value in answer.items()} for answer in proved.answers]) == (
        result != "fails",
        [] if result == "fails" else [wanted],
    )


@pytest.mark.parametrize("row", REFUSALS, ids=lambda row: _code(row[0]))
def test_what_a_row_shows_is_refused_with_its_code(row: list[str]) -> None:
    program = Program(name="refused", files=((FILE, _code(row[2])),))
    assert {found.split()[1] for found in _refused(functools.partial(check_rules, program))} == {_code(row[0])}


@pytest.mark.parametrize("row", REFUSALS_OF_LAW, ids=lambda row: _code(row[0]))
def test_what_a_row_shows_is_refused_in_a_rule_base_of_the_law(row: list[str]) -> None:
    rules = _rule_base(FILES["sale"] + _code(row[2]))
    assert {found.split()[1] for found in _refused(functools.partial(check_rules, rules))} == {_code(row[0])}


# ---- nothing is left out -------------------------------------------------------------------------------------------


def _engine(pattern: str, file: str = "*.pl") -> set[str]:
    found = {name for path in PROLOG.glob(file) for name in re.findall(pattern, path.read_text(encoding="utf-8"), re.M)}
    assert found, f"nothing in {file} looks like {pattern}; the engine has changed its shape"
    return found


def _indicator(condition: str) -> tuple[str, int]:
    """Name and number of arguments of a condition as a table shows it."""
    if operator := re.fullmatch(r"\w+ (\S+) \w+", condition):
        return operator[1], 2
    name, _, arguments = condition.partition("(")
    return name, arguments.count(",") + 1 if arguments else 0


def test_every_condition_of_the_solver_has_a_row_with_an_example() -> None:
    kinds = re.findall(
        r"^condition\((\S+), \[(.*)\]\)\.$", (PROLOG / "conditions.pl").read_text(encoding="utf-8"), re.M
    )
    known = {(name, kinds.count(",") + 1 if kinds else 0) for name, kinds in kinds}
    assert {_indicator(_code(row[0])) for row in CONDITIONS} == known


def test_every_form_of_a_clause_is_used_in_an_example() -> None:
    used = "\n".join([*FILES.values(), *(entry.facts for _, entry in QUESTIONS if isinstance(entry.facts, str))])
    forms = _engine(r"^says\((\w+)\(", "statements.pl") | _engine(r"^harmless_directive\((\w+)\(", "statements.pl")
    assert {form for form in forms if not re.search(rf"^\s*(:- |)(.*\), )?{form}\(", used, re.M)} == set()
    arities = _engine(r"^says\(plausible\((.*?)\), What\)", "statements.pl")
    assert {"Atom0", "Atom0, Party"} == arities
    assert re.search(r"^plausible\(\w+\)", used, re.M)
    assert re.search(r"^plausible\(\w+, \w+\)", used, re.M)
    assert " :: " in used


def test_every_operation_on_amounts_is_named() -> None:
    operations = _engine(r"^computed\(([^_\s,]+|\w+), \[", "amounts.pl")
    named = set(re.findall(r"`([^`\s(]+)(?:\([AB, ]+\))?`", TEXT))
    assert operations - named == set()


def test_every_reason_for_a_refusal_has_a_row_or_a_word() -> None:
    codes = (
        _engine(r"throw_fault\((\w+),")
        | _engine(r"at_rule\(File, Line, (\w+), ")
        | _engine(r"fault\([^()]*, (\w+), (?:Message|\")")
    )
    shown = {_code(row[0]) for row in [*REFUSALS, *REFUSALS_OF_LAW]} | {"wrong_type"}
    assert codes - {"Code"} == shown
    assert "(`wrong_type`)" in TEXT


def test_every_reason_for_a_failure_is_named() -> None:
    assert [reason for reason in get_args(Reason) if f"`{reason}`" not in TEXT] == []


def test_the_limits_named_are_those_of_the_engine() -> None:
    (answers,) = _engine(r"^max_answers\((\d+_\d+)\)", "bridge.pl")
    for limit in (engine.INFERENCES, door.MAX_RULES_BYTES, int(answers)):
        assert f"{limit:,}" in TEXT
