"""The commands on rule bases: `proleg test` and `proleg diff`."""

import datetime
import json
import sys
import time
from pathlib import Path
from typing import Annotated, Literal

import typer

from app.coverage import Coverage, coverage, exercise
from app.errors import FileFormatError
from app.rule_diff import Compared, cases_beside, cases_in, compare_results, compare_rules
from app.rule_runs import CaseRun, run_cases
from app.settings import settings
from app.views import coverage as view
from app.views import diff as diff_view
from app.views.diff_page import page
from proleg.errors import Finding, InputError
from proleg.rule_cases import load_cases
from proleg.rulebase import RuleBase, Vocabulary, load_rules, load_vocabulary

commands = typer.Typer()

DONE, INPUT = 0, 2

Folders = Annotated[
    list[Path] | None, typer.Argument(metavar="[RULES…]", help="Folders of rule bases; the Civil Code unless given.")
]
Seconds = Annotated[
    float | None, typer.Option("--seconds", metavar="N", min=0.1, max=3600, help="Limit for one judgment.")
]


@commands.command("test")
def judge_cases(rules: Folders = None,
         covering: Annotated[bool, typer.Option("--coverage", help="Also what no case exercises: rules, each condition missing, exceptions that succeed and that fail.")] = False,
         seconds: Seconds = None, as_json: Annotated[bool, typer.Option("--json", help="One JSON object a folder and line.")] = False) -> None:  # fmt: skip
    """Judge the cases beside the rules: does each come out as it says, and what does none of them exercise?"""
    known = settings()
    status = DONE
    for folder in rules or [known.rules]:
        status = max(status, _tested(folder, seconds or known.seconds, covering=covering, as_json=as_json))
    raise typer.Exit(status)


def _tested(folder: Path, seconds: float, *, covering: bool, as_json: bool) -> int:
    """The cases of one folder, told; the exit status."""
    begun = time.monotonic()
    base, (cases, faults) = load_rules(folder), load_cases(folder)
    if not cases and not faults:
        faults = (Finding(str(folder), 1, 1, "holds no case (*.cases.yaml); write some beside the rules"),)
    runs = run_cases(cases, base, seconds=seconds)
    covered = _covered(runs, base) if covering else None
    if as_json:
        told = {
            "rules": base.name,
            "cases": len(runs),
            "failed": [
                {"file": run.case.file, "line": run.case.line, "id": run.case.case.id, "problem": run.problem,
                 "differences": [each._asdict() for each in run.differences]}
                for run in runs if not run.right
            ],
            "faults": [finding._asdict() for finding in faults],
        }  # fmt: skip
        print(json.dumps(told | ({"coverage": view.as_json(covered)} if covered else {}), ensure_ascii=False))
    else:
        for finding in faults:
            print(finding, file=sys.stderr)
        lines = [line for run in runs if not run.right for line in view.failed(run)]
        lines += view.uncovered(covered) if covered else []
        print(*lines, view.summary(runs, len(faults), time.monotonic() - begun), sep="\n")
    return DONE if not faults and all(run.right for run in runs) else INPUT


def _covered(runs: list[CaseRun], base: RuleBase) -> Coverage:
    """What the cases that come out as they say exercise."""
    try:
        return coverage(
            base, [exercise(run.case.case, run.judgment, base) for run in runs if run.right and run.judgment]
        )
    except (ValueError, RecursionError) as error:  # of the reader that the checker of proofs has
        raise InputError(f"{base.name}: what its cases exercise cannot be worked out: {error}") from error


@commands.command()
def diff(  # noqa: PLR0913, PLR0917 (an option of the command each)
         old: Annotated[Path, typer.Argument(metavar="OLD", help="A rule folder, or an output of `proleg judge --json`.")],
         new: Annotated[Path, typer.Argument(metavar="NEW", help="The same, to compare with.")],
         cases: Annotated[list[Path] | None, typer.Option("--cases", metavar="FILE", help="Cases to judge by both (.cases.yaml .json .jsonl); those beside the rules unless given.")] = None,
         printed: Annotated[Literal["en", "ja"], typer.Option("--in", help="Language of what is printed.")] = "en",
         out: Annotated[Path | None, typer.Option("--out", metavar="X.html", help="Write one page that needs nothing else.")] = None,
         seconds: Seconds = None, as_json: Annotated[bool, typer.Option("--json", help="One JSON object a case and line.")] = False) -> None:  # fmt: skip
    """Say which judgments, and which reasons, are otherwise by other rules."""
    known = settings()
    if out is not None and out.suffix.lower() != ".html":
        raise InputError(f"{out}: the page is written as .html")
    faults: tuple[Finding, ...] = ()
    if old.is_dir() and new.is_dir():
        found, vocabularies, faults = _by_rules((old, new), cases, seconds or known.seconds, printed)
    elif old.is_dir() or new.is_dir():
        raise InputError(f"{old}, {new}: compare two rule folders, or two outputs of a batch; one of them is a folder")
    elif cases:
        raise InputError("--cases: two outputs of a batch are compared as they are; leave the option out")
    else:
        found = compare_results(old, new)
        vocabularies = (load_vocabulary(known.rules),) * 2
    if out is not None:
        _write(out, page(found, *vocabularies, names=(str(old), str(new)), lang=printed))
    for finding in faults:
        print(finding, file=sys.stderr)
    if as_json:
        for each in found:
            print(json.dumps(diff_view.as_json(each), ensure_ascii=False))
    else:
        for line in diff_view.lines(found, *vocabularies, lang=printed):
            print(line)
    raise typer.Exit(INPUT if faults else DONE)


def _by_rules(
    folders: tuple[Path, Path], files: list[Path] | None, seconds: float, lang: Literal["en", "ja"]
) -> tuple[list[Compared], tuple[Vocabulary, Vocabulary], tuple[Finding, ...]]:
    """The cases by both rule bases, the words of both, and the faults of the files of cases."""
    old, new = map(load_rules, folders)
    cases, faults = cases_in(files, datetime.date.today()) if files else cases_beside(*folders)
    if not cases and not faults:
        raise InputError(f"{folders[1]}: no cases beside the rules; name some with --cases")
    return compare_rules(cases, old, new, seconds=seconds, lang=lang), (old.vocabulary, new.vocabulary), faults


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise FileFormatError(f"{path}: cannot be written ({error.strerror or error})") from error
