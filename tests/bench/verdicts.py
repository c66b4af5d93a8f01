"""Many goals by one small program, inside a bare `swipl`: as plain Prolog, and solved by the engine without proofs."""

import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from tests.bench.program import Rules, clauses_text, facts_text
from tests.bench.row import typical
from tests.bench.swipl import swipl


class Inside(NamedTuple):
    """Milliseconds for all goals together; `plain` is plain Prolog from facts in a file to verdicts."""

    plain: float
    plain_solved: float
    solved: float


def inside_prolog(rules: Rules, facts: Sequence[str], goals: Sequence[str], verdicts: Sequence[bool], *,
                  rounds: int) -> Inside:  # fmt: skip
    """What verdicts.pl measures; raises AssertionError where it comes to other verdicts than `verdicts`."""
    names = sorted({f"{atom.partition('(')[0]}/{atom.count(',') + 1}" for atom in facts})
    plain = f":- discontiguous {', '.join(names)}.\n{rules.plain()}{clauses_text(facts)}"
    texts = {"rules": rules.proleg().files[0][1], "facts": facts_text(facts), "goals": clauses_text(goals)}
    texts |= {f"plain{number}": plain for number in range(1, rounds + 1)}
    with tempfile.TemporaryDirectory() as folder:
        for name, text in texts.items():
            (Path(folder) / f"{name}.pl").write_text(text, encoding="utf-8")
        found = swipl("verdicts.pl", folder, rounds)
    marks = "".join("1" if verdict else "0" for verdict in verdicts)
    if not marks == found["verdicts"] == found["plain_verdicts"]:
        raise AssertionError("the verdicts differ from those of plain Prolog")
    whole = [sum(times) for times in zip(found["consulted"], found["plain_solved"], strict=True)]
    return Inside(typical(whole), typical(found["plain_solved"]), typical(found["solved"]))
