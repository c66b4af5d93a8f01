"""The commands on rule bases: `proleg test` and `proleg diff`."""

import json
import sys
import time
from pathlib import Path
from typing import Annotated

import typer

from app.coverage import coverage, exercise
from app.rule_runs import run_cases
from app.settings import settings
from app.views import coverage as view
from proleg.errors import Finding
from proleg.rule_cases import load_cases
from proleg.rulebase import load_rules

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
         covering: Annotated[bool, typer.Option("--coverage", help="Also what no case exercises, in both directions.")] = False,
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
    covered = None
    if covering:
        done = (exercise(run.case.case, run.judgment, base) for run in runs if run.right and run.judgment)
        covered = coverage(base, done)
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
