"""What the cases beside the rules come to, and what they leave unexercised, as text for a terminal and as JSON."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import groupby
from typing import Any

from app.coverage import AttackCover, Coverage, RuleCover
from app.rule_runs import CaseRun
from proleg.clauses import Rule
from proleg.terms import Struct, Term, Var

HEADS = {"defeats": "exception", "reduces": "reduces", "in_exchange": "in_exchange"}
INFIX = ("=", "is", "<", ">", "=<", ">=", "=:=", "=\\=", "+", "-", "*", "/", "//", "mod")


def failed(run: CaseRun) -> Iterator[str]:
    """A line for a case that does not come out as it says: where it stands, what was expected and what was found."""
    case = run.case
    what = run.problem or "; ".join(map(str, run.differences))
    yield f"{case.file}:{case.line}: {case.case.id}: {what}"


def summary(runs: Sequence[CaseRun], faults: int, seconds: float) -> str:
    """How many cases come out as they say."""
    wrong = sum(not run.right for run in runs)
    counted = f"{len(runs)} {'case' if len(runs) == 1 else 'cases'}"
    said = "as it says" if len(runs) == 1 else "all as they say"
    parts = [said if not wrong else f"{wrong} {'fails' if wrong == 1 else 'fail'}"] if runs else []
    parts += [f"{faults} {'fault' if faults == 1 else 'faults'} in the files"] if faults else []
    return f"{', '.join([counted, *parts])} ({seconds:.1f} s)"


def uncovered(found: Coverage) -> Iterator[str]:
    """What no case exercises, by file, line and head, and the totals."""
    lacking = sorted(_lacking(found), key=lambda each: (each[0].source.file, each[0].source.line))
    for file, rules in groupby(lacking, key=lambda each: each[0].source.file):
        yield file
        for rule, missing in rules:
            yield f"  {rule.source.line}  {_head(rule)}"
            yield from (f"      {each}" for each in missing)
    yield totals(found)


def totals(found: Coverage) -> str:
    """The totals in one line."""
    rules, attacks = found.rules, found.attacks
    asked = sum(each.asked for each in rules)
    shown = asked - sum(len(each.lacking) for each in rules)
    certain = f" ({found.certain} more cannot be)" if found.certain else ""
    return (
        f"{sum(each.applied for each in rules)} of {len(rules)} rules applied; "
        f"{shown} of {asked} conditions missing somewhere{certain}; of {len(attacks)} exceptions "
        f"{sum(each.succeeds for each in attacks)} succeed, {sum(each.fails for each in attacks)} fail"
    )


def as_json(found: Coverage) -> dict[str, Any]:
    """The same, to be read by programs."""
    asked = sum(each.asked for each in found.rules)
    return {
        "rules": len(found.rules),
        "applied": sum(each.applied for each in found.rules),
        "conditions": asked,
        "missing_somewhere": asked - sum(len(each.lacking) for each in found.rules),
        "cannot_be_missing": found.certain,
        "exceptions": len(found.attacks),
        "succeed": sum(each.succeeds for each in found.attacks),
        "fail": sum(each.fails for each in found.attacks),
        "uncovered": [
            {"file": rule.source.file, "line": rule.source.line, "head": _head(rule), "lacking": missing}
            for rule, missing in _lacking(found)
        ],
    }


def _lacking(found: Coverage) -> Iterator[tuple[Rule, list[str]]]:
    """Each rule or exception of which something is left, with what."""
    rules = [(cover.rule, list(_of_rule(cover))) for cover in found.rules]
    attacks = [(cover.rule, list(_of_attack(cover))) for cover in found.attacks]
    yield from ((rule, missing) for rule, missing in rules + attacks if missing)


def _of_rule(cover: RuleCover) -> Iterator[str]:
    if not cover.applied:
        yield "no case in which it applies"
    names = [condition.name for condition in cover.rule.body]
    for lack in cover.lacking:
        condition = lack.condition
        if condition.name in INFIX or condition.name == "total" or names.count(condition.name) > 1:
            yield f"no case in which `{shown(condition)}` fails"
        elif condition.args and not condition.name.endswith("_day") and condition.name != "in_force":
            yield f"no case in which `{condition.name}` is missing"
        else:
            yield f"no case in which `{shown(condition)}` fails"


def _of_attack(cover: AttackCover) -> Iterator[str]:
    name = cover.rule.body[0].name
    if not cover.succeeds:
        yield f"no case in which `{name}` succeeds"
    if not cover.fails:
        yield f"no case in which `{name}` is raised and fails"


def _head(rule: Rule) -> str:
    cited = f"{rule.source.law} {rule.source.article}".strip()
    said = rule.head.name
    if rule.effect:
        said = f"{HEADS.get(rule.effect, rule.effect)}: `{rule.body[0].name}` against `{rule.head.name}`"
    elif rule.source.name and rule.source.name != rule.head.name:
        said = f"{rule.source.name} :: {rule.head.name}"
    return f"{said} ({cited})" if cited else said


def shown(term: Term) -> str:
    """The term as a rule file writes it."""
    match term:
        case Var(name):
            return name if not name[1:].isdecimal() else "_"
        case Struct("date", (int(year), int(month), *day)):
            return f"{year}-{month:02}" + "".join(f"-{each:02}" for each in day if isinstance(each, int))
        case Struct(name, (left, right)) if name in INFIX:
            return f"{shown(left)} {name} {shown(right)}"
        case Struct(name, args) if args:
            return f"{name}({', '.join(map(shown, args))})"
        case Struct(name):
            return name
        case Fraction():
            return f"{float(term):g}"
    return str(term)
