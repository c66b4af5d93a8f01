"""The cases beside the rules: `*.cases.yaml` → cases with the judgment that is due, and what a judgment does otherwise.

Beside the case format a case may say `because` (the article that it tests), `operative_part` (a text is the English one;
else `{en: …, ja: …}`), and `not_examined`: the grounds that might be raised and on which nobody relies.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import ValidationError

from proleg.errors import Finding
from proleg.model import Case, Judgment, Language
from proleg.yaml_places import DaysAsText, Placed, read

BESIDE = ("because", "operative_part", "not_examined")  # what such a case says beyond the case format
SUFFIX = ".cases.yaml"
LANGUAGES: tuple[Language, Language] = ("en", "ja")


class Entry(NamedTuple):
    """One case of a file: its data, what the file says of all its cases, and where it stands."""

    number: int
    data: dict[str, Any]
    shared: dict[str, Any]
    placed: Placed

    def finding(
        self, path: Sequence[str | int], message: str, code: str, *, error: bool = False, key: bool = False
    ) -> Finding:
        """A finding at that part of the case, or of what the file says of all its cases."""
        shared = bool(path) and path[0] in self.shared and path[0] not in self.data
        whole = path if shared else ("cases", self.number, *path)
        return self.placed.finding(whole, message, code, error=error, key=key)

    def case(self) -> Case:
        """The case in the case format.

        Raises:
            ValidationError: it does not keep to it.
        """
        return Case.model_validate(
            {key: value for key, value in (self.shared | self.data).items() if key not in BESIDE}
        )

    def misshapen(self, error: ValidationError) -> Iterator[Finding]:
        """What keeps it from being a case, each fault at its place."""
        for fault in error.errors():
            path = [step for step in fault["loc"] if isinstance(step, str | int)]
            where = ".".join(map(str, path)) or "the case"
            yield self.finding(path, f"`{where}`: {fault['msg']}; see the case format", "wrong_case", error=True,
                               key=fault["type"] == "extra_forbidden")  # fmt: skip


class CaseFile(NamedTuple):
    """A file of cases as it was read: what is wrong with it as a whole, and its entries."""

    findings: tuple[Finding, ...]
    entries: tuple[Entry, ...] = ()


def case_file(text: str, file: str) -> CaseFile:
    """The entries of a file of cases, and what is wrong with the file; an entry need not be a case yet."""
    placed = read(text, file, "wrong_case", DaysAsText)
    if isinstance(placed, Finding):
        return CaseFile((placed,))
    if not isinstance(placed.data, dict) or not isinstance(placed.data.get("cases"), list):
        return CaseFile((placed.finding((), "a file of cases has a list under `cases:`, each with id, claim, facts and judgment",
                                        "wrong_case", error=True),))  # fmt: skip
    shared = {key: value for key, value in placed.data.items() if key != "cases"}
    found = list(placed.repeated())
    entries: list[Entry] = []
    seen: set[str] = set()
    for number, data in enumerate(placed.data["cases"]):
        if not isinstance(data, dict):
            found.append(placed.finding(("cases", number), "not a case: a case has id, claim, facts and judgment",
                                        "wrong_case", error=True))  # fmt: skip
            continue
        entry = Entry(number, data, shared, placed)
        name = str(data.get("id", ""))
        if name in seen:
            found.append(entry.finding(("id",), f"another case has the id `{name}`; give each its own", "duplicate"))
        seen.add(name)
        entries.append(entry)
    return CaseFile(tuple(found), tuple(entries))


# ---- cases to be judged --------------------------------------------------------------------------------------------


class RuleCase(NamedTuple):
    """A case beside the rules, where it stands, and what it says of its judgment beyond the case format."""

    file: str
    line: int
    case: Case
    operative_part: Mapping[Language, str] = {}
    not_examined: tuple[str, ...] = ()


class RuleCases(NamedTuple):
    """The cases of a folder in the order of its files, and what keeps others from being read."""

    cases: tuple[RuleCase, ...]
    faults: tuple[Finding, ...]


def load_cases(folder: Path) -> RuleCases:
    """Every case of every `*.cases.yaml` in `folder`; a folder without any gives none."""
    return read_cases(sorted(folder.glob(f"*{SUFFIX}")))


def read_cases(paths: Sequence[Path]) -> RuleCases:
    """Every case of these files; each file goes by its name, without the folder."""
    cases: list[RuleCase] = []
    faults: list[Finding] = []
    for path in paths:
        try:
            text = path.read_text(encoding="utf-8-sig")
        except OSError as error:
            faults.append(Finding(path.name, 1, 1, f"cannot be read ({error.strerror})", "unreadable"))
            continue
        except UnicodeDecodeError:
            faults.append(Finding(path.name, 1, 1, "is not UTF-8; save it as UTF-8", "unreadable"))
            continue
        read = case_file(text, path.name)
        faults += [finding for finding in read.findings if finding.severity == "error"]
        for entry in read.entries:
            found = _rule_case(entry)
            if isinstance(found, RuleCase):
                cases.append(found)
            else:
                faults += found
    return RuleCases(tuple(cases), tuple(faults))


def _rule_case(entry: Entry) -> RuleCase | list[Finding]:
    try:
        case = entry.case()
    except ValidationError as error:
        return list(entry.misshapen(error))

    def wrong(name: str, message: str) -> list[Finding]:
        return [entry.finding((name,), f"`{name}`: {message}", "wrong_case", error=True)]

    said, silent = entry.data.get("operative_part"), entry.data.get("not_examined") or []
    parts = {"en": said} if isinstance(said, str) else said or {}
    if not isinstance(parts, dict) or not all(
        key in LANGUAGES and isinstance(text, str) for key, text in parts.items()
    ):
        return wrong("operative_part", "a text, which is the English one, or {en: …, ja: …}")
    if not isinstance(silent, list) or not all(isinstance(name, str) for name in silent):
        return wrong("not_examined", "a list of grounds, such as [paid]")
    line = entry.finding((), "", "").line
    return RuleCase(entry.placed.file, line, case, parts, tuple(silent))


# ---- what was expected, and what came out --------------------------------------------------------------------------


class Difference(NamedTuple):
    """What a case says and its judgment does not: `what` is `outcome`, `amount`, `missing`, a ground and so on."""

    what: str
    expected: str
    found: str

    def __str__(self) -> str:
        return f"{self.what}: expected {self.expected}, found {self.found}"


def differences(expected: RuleCase, judged: Judgment) -> tuple[Difference, ...]:
    """How `judged` differs from what the case says: nothing where it is as it should be."""
    return tuple(each for each in _compared(expected, judged) if each.expected != each.found)


def _compared(expected: RuleCase, judged: Judgment) -> Iterator[Difference]:
    case, wanted = expected.case, expected.case.judgment
    if wanted is not None:
        yield Difference("outcome", wanted.outcome, judged.outcome)
        yield Difference("amount", _amount(wanted.amount, case.currency), _amount(judged.amount, case.currency))
        for name, succeeds in wanted.grounds.items():
            yield Difference(name, _standing(succeeds), _standing(judged.grounds.get(name)))
    yield Difference("missing", _listed(case.missing), _listed(judged.missing))
    for name in expected.not_examined:
        examined = judged.grounds.get(name)
        possible = examined is not None or name in judged.proof.available
        yield Difference(
            name, _standing(None), _standing(examined) if possible else "no exception to what is asked here"
        )
    for lang, text in expected.operative_part.items():
        yield Difference(f"operative_part.{lang}", text, getattr(judged.operative_part, lang))


def _standing(succeeds: bool | None) -> str:
    if succeeds is None:
        return "not examined (nobody relies on it)"
    return "succeeds" if succeeds else "fails"


def _amount(amount: int | None, currency: str) -> str:
    return "no amount" if amount is None else f"{amount:,} {currency}"


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names) or "nothing"
