"""What is wrong or doubtful in rule bases and canonical programs: all of it, with place and remedy.

`docs/lint.md` explains each code. An error keeps the rules from being used, a warning does not.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from proleg.door import Json, Limits, ask
from proleg.errors import Finding, RuleError
from proleg.lint_cases import case_findings
from proleg.lint_vocabulary import entries, unused, vocabulary_findings
from proleg.rulebase import VOCABULARY, Program, RuleBase, Vocabulary, load_program, vocabulary_files

LIMITS = Limits(60, 1_000_000_000)
SECTIONS = {"claims": "claim", "grounds": "ground", "performances": "performance", "facts": "fact"}


class Linted(NamedTuple):
    """What was found in rule files, in the order of the files, and the names of the predicates that they use."""

    findings: tuple[Finding, ...]
    used: frozenset[str]

    @property
    def sound(self) -> bool:
        """Whether the rules can be used."""
        return all(finding.severity == "warning" for finding in self.findings)


def lint(paths: Sequence[Path], *, all_words: bool = False) -> tuple[Finding, ...]:
    """What is wrong or doubtful in rule bases, each a folder, and in one canonical program, all the files together.

    `all_words`: also name the predicates of a vocabulary that no rule uses.

    Raises:
        LimitError: the rules are too large, or nested too deeply, to be looked at.
        MissingPrologError: SWI-Prolog is not installed.
    """
    found: list[Finding] = []
    for folder in (path for path in paths if path.is_dir()):
        found += _folder_findings(folder, all_words=all_words)
    programs = [path for path in paths if not path.is_dir()]
    strange = [path for path in programs if path.suffix != ".pl"]
    advice = "no folder, and no file that ends in .pl: name a rule base by its folder, a canonical program by its files"
    found += [Finding(str(path), 1, 1, advice, "unreadable") for path in strange]
    files, unread = _texts([path for path in programs if path not in strange])
    found += unread
    if files:
        found += lint_rules(Program(name="program", files=files)).findings
    return tuple(dict.fromkeys(found))


def lint_rules(rules: Program) -> Linted:
    """What is wrong or doubtful in the rule files alone; they need not be fit to be loaded.

    Raises: as `lint`.
    """
    declared = _declared(rules.vocabulary) if isinstance(rules, RuleBase) else None
    laws = list(rules.vocabulary.laws) if isinstance(rules, RuleBase) else []
    request = {"files": [name for name, _ in rules.files], "declared": declared, "laws": laws}
    try:
        reply = ask("lint", request, rules, limits=LIMITS, texts=[text for _, text in rules.files])
    except RuleError as error:  # larger than can be read at all
        return Linted(
            tuple(finding._replace(code=finding.code or "unreadable") for finding in error.findings), frozenset()
        )
    return Linted(tuple(Finding(**finding) for finding in reply["findings"]), frozenset(reply["used"]))


def _folder_findings(folder: Path, *, all_words: bool) -> list[Finding]:
    names, unread = _texts(vocabulary_files(folder))
    if unread:
        missing = not (folder / VOCABULARY).exists()
        advice = f"a rule base has its words in {VOCABULARY}; of a canonical program, name the files"
        return [Finding(str(folder), 1, 1, f"holds no {VOCABULARY}: {advice}", "unreadable")] if missing else unread
    vocabulary, placed, found = vocabulary_findings(names)
    files, unread = _texts(sorted(folder.glob("*.pl")))
    found += unread
    if not files:
        return [*found, Finding(str(folder), 1, 1, "holds no rule file (*.pl); write one", "unreadable")]
    if vocabulary is None:  # what a clause may say at all can still be told
        linted = lint_rules(Program(name=folder.name, files=files))
        return [*found, *(finding for finding in linted.findings if finding.severity == "error")]
    rules = RuleBase(name=folder.name, files=files, vocabulary=vocabulary)
    linted = lint_rules(rules)
    found += linted.findings
    if all_words and linted.sound and placed is not None:
        found += unused(vocabulary, set(linted.used), placed)
    sound = all(finding.severity == "warning" for finding in found)
    cases, unread = _texts(sorted(folder.glob("*.cases.yaml")))
    found += unread
    for name, text in cases:
        found += case_findings(text, name, vocabulary, rules if sound else None)
    return found


def _declared(vocabulary: Vocabulary) -> list[Json]:
    return [
        [name, SECTIONS[section], [[argument, kind] for argument, kind in entry.args.items()]]
        for section, name, entry in entries(vocabulary)
    ]


def _texts(paths: Sequence[Path]) -> tuple[tuple[tuple[str, str], ...], list[Finding]]:
    """The files that can be read, each under the path that was given, and what is wrong with the others."""
    files: list[tuple[str, str]] = []
    found: list[Finding] = []
    for path in paths:
        try:
            ((_, text),) = load_program([path]).files
            files.append((str(path), text))
        except RuleError as error:
            found += [finding._replace(file=str(path), code="unreadable") for finding in error.findings]
    return tuple(files), found
