"""The cases beside the rules, judged: which come out as they say, and what the others come to instead."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

from proleg.door import WORKERS
from proleg.engine import check_rules, judge
from proleg.errors import InputError, LimitError
from proleg.model import Judgment
from proleg.rule_cases import Difference, RuleCase, differences
from proleg.rulebase import RuleBase


class CaseRun(NamedTuple):
    """A case as it came out: its judgment, or the reason why there is none, and what is otherwise than it says."""

    case: RuleCase
    judgment: Judgment | None = None
    differences: tuple[Difference, ...] = ()
    problem: str | None = None

    @property
    def right(self) -> bool:
        """Whether the case came out as it says."""
        return self.problem is None and not self.differences


def run_cases(cases: Sequence[RuleCase], rules: RuleBase, *, seconds: float = 10) -> list[CaseRun]:
    """Each case judged by `rules`, in their order; `seconds` is the limit for one.

    Raises:
        RuleError: the rules have faults, each with file, line and column.
        MissingPrologError: SWI-Prolog is not installed.
    """

    def run(each: RuleCase) -> CaseRun:
        try:
            judged = judge(each.case, rules, seconds=seconds)
        except (InputError, LimitError) as error:  # a rule may compare what only this case shows it cannot
            return CaseRun(each, problem=str(error).removeprefix(f"{each.case.id}: "))
        if each.case.judgment is None:
            return CaseRun(each, judged, problem="the case names no judgment; write the one that is due")
        return CaseRun(each, judged, differences(each, judged))

    check_rules(rules)
    with ThreadPoolExecutor(WORKERS) as threads:
        return list(threads.map(run, cases))
