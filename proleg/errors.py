"""What can go wrong between facts and judgment.

ProlegError
├── InputError            the user's case, goal, rule file or setting; the message names place and remedy
│   ├── CaseError         a case that does not keep to the format, or to the vocabulary
│   ├── GoalError         a goal that cannot be read, or of which the program says nothing
│   └── RuleError         a rule base that cannot be read; one `Finding` an error
├── LimitError            time, memory or inferences ran out
├── MissingPrologError    SWI-Prolog is not installed
└── EngineError           a defect of ours
"""

from typing import Literal, NamedTuple


class ProlegError(Exception):
    """The base of all errors of this room."""


class InputError(ProlegError):
    """The input is at fault; the message says what, where and what to do."""


class CaseError(InputError):
    """A case that does not keep to the case format or to the vocabulary."""


class GoalError(InputError):
    """A goal that cannot be read, or of which the program says nothing."""


class Finding(NamedTuple):
    """One fault of a rule file; line and column count from 1, in characters.

    `code` is one of `docs/lint.md`; a warning does not keep the rules from being used.
    """

    file: str
    line: int
    column: int
    message: str
    code: str = ""
    severity: Literal["error", "warning"] = "error"

    def __str__(self) -> str:
        code = f"{self.code}: " if self.code else ""
        return f"{self.file}:{self.line}:{self.column}: {self.severity}: {code}{self.message}"


class RuleError(InputError):
    """A rule base that cannot be used, with every fault that was found."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__("\n".join(map(str, findings)))
        self.findings = findings


class LimitError(ProlegError):
    """A limit of time, memory or inferences was reached before the judgment."""


class MissingPrologError(ProlegError):
    """SWI-Prolog is not installed; the message names the package."""


class EngineError(ProlegError):
    """The engine did something that it must never do: a defect of ours."""
