"""Right proofs spoiled in one place: every way that we could think of, for the test of what checks them."""

import copy
import json
from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError

from proleg.model import Proof, Value

Json = Any  # what a proof is as JSON, to be spoiled
Path = tuple[str | int, ...]
Change = tuple[Path, object]

REASONS = ("not_alleged", "not_produced", "not_proven", "condition_not_met", "not_stated", "ground_failed", "defeated")
EFFECTS = {"defeats", "reduces", "in_exchange", "bears_interest"}
GONE = object()


def spoiled(proof: Proof) -> Iterator[tuple[str, Proof]]:
    """Every proof that differs from a right one in one place, and what that place has become."""
    whole = json.loads(proof.model_dump_json())
    for path, value in changes(whole):
        changed = copy.deepcopy(whole)
        inner = changed
        for part in path[:-1]:
            inner = inner[part]
        if value is GONE:
            del inner[path[-1]]
        else:
            inner[path[-1]] = value
        try:
            yield f"{'/'.join(map(str, path))}: {value}", Proof.model_validate(changed)
        except ValidationError:  # the model does not even allow it
            continue


def changes(whole: Json) -> Iterator[Change]:
    grounds = range(len(whole["grounds"]))
    yield ("available",), [*whole["available"], "something_else"]
    for at in range(min(3, len(whole["available"]))):  # a base of the law has dozens
        yield ("available", at), GONE
    for number, ground in enumerate(whole["grounds"]):
        place = ("grounds", number)
        yield from within(place, ground)
        yield (*place, "made_out"), not ground["made_out"]
        yield (*place, "level"), ground["level"] + 1
        yield (*place, "number"), number + 1
        yield (*place, "burden"), "defendant" if ground["burden"] == "plaintiff" else "plaintiff"
        for name, value in ground["args"].items():
            if value is not None or ground["made_out"]:  # what fails for any value fails for somebody
                yield (*place, "args", name), other(value)
            if value is not None and ground["made_out"]:  # and may be shown to fail for any
                yield (*place, "args", name), None
        for at, derivation in enumerate(ground["derivations"]):
            yield from of_derivation((*place, "derivations", at), derivation, grounds)
            if derivation["holds"] and sum(each["holds"] for each in ground["derivations"]) == 1:
                yield (*place, "derivations", at), GONE
        for at, attack in enumerate(ground["attacks"]):
            yield from of_attack((*place, "attacks", at), attack, grounds)
        if ground["attacks"]:
            yield (*place, "attacks"), [*ground["attacks"], ground["attacks"][0]]


def within(place: Path, entry: Json) -> Iterator[Change]:
    """Whether it holds, and why not."""
    yield (*place, "holds"), not entry["holds"]
    for reason in (*REASONS, None):
        if reason != entry["reason"]:
            yield (*place, "reason"), reason


def other(value: Value) -> Value:
    match value:
        case None:
            return "somebody"
        case int():
            return value + 1
        case str() if value[:2] == "20":
            return "1999-01-01"
    return f"{value}x"


def of_derivation(place: Path, derivation: Json, grounds: range) -> Iterator[Change]:
    yield (*place, "holds"), not derivation["holds"]
    yield from of_rule((*place, "rule"), derivation["rule"])
    steps = derivation["steps"]
    for at, step in enumerate(steps):
        own = (*place, "steps", at)
        yield own, GONE
        yield from within(own, step)
        yield from of_step(own, step, grounds)
        before = steps[at - 1]
        if at and (before["kind"], step["kind"]) != ("fact", "fact"):  # facts may be added up in any order
            yield (*place, "steps"), [*steps[: at - 1], step, before, *steps[at + 1 :]]


def of_rule(place: Path, rule: Json) -> Iterator[Change]:
    yield (*place, "line"), rule["line"] + 1
    yield (*place, "file"), "another.pl"
    yield (*place, "article"), "1"
    yield (*place, "law"), "Penal Code"
    yield (*place, "text"), {"en": "No.", "ja": "否。"}
    yield (*place, "name"), "another"


def of_step(place: Path, step: Json, grounds: range) -> Iterator[Change]:
    match step["kind"]:
        case "fact":
            for name, value in step["args"].items():
                yield (*place, "args", name), other(value)
                yield from [((*place, "args", name), None)] if value is not None else ()
            for fact in {None, "f1", "f2", "f3", "nothing"} - {step["fact"]}:
                yield (*place, "fact"), fact
            yield (*place, "predicate"), "another"
            if step["standing"]:
                yield (*place, "standing"), None
                yield (*place, "standing", "found"), not step["standing"]["found"]
                yield (*place, "standing", "answer"), "unknown"
                yield (*place, "standing", "obvious"), not step["standing"]["obvious"]
        case "ground":
            yield from (((*place, "ground"), number) for number in {*grounds, -1} - {step["ground"]})
        case "condition":
            for at, value in enumerate(step["values"]):
                yield (*place, "values", at), other(value)
                yield from [((*place, "values", at), None)] if value is not None else ()
            yield (*place, "values"), [*step["values"], 1]
            yield (*place, "condition"), "another"


def of_attack(place: Path, attack: Json, grounds: range) -> Iterator[Change]:
    yield place, GONE
    yield (*place, "holds"), not attack["holds"]
    yield from of_rule((*place, "rule"), attack["rule"])
    yield from (((*place, "ground"), number) for number in {*grounds, -1} - {attack["ground"]})
    yield from (((*place, "effect"), effect) for effect in EFFECTS - {attack["effect"]})
    yield (*place, "amount"), (attack["amount"] or 0) + 1
    if attack["amount"]:
        yield (*place, "amount"), None
    yield (*place, "rate"), float(attack["rate"] or 0) + 1
    yield (*place, "day"), "2024-02-29" if attack["day"] != "2024-02-29" else "2024-03-01"
    yield from (((*place, name), None) for name in ("rate", "day") if attack[name] is not None)
    if attack["performance"]:
        yield (*place, "performance"), None
        for name, value in attack["performance"]["args"].items():
            yield (*place, "performance", "args", name), other(value)
