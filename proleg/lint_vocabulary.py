"""What is wrong or doubtful in the vocabulary of a rule base, each with its file and line."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from pydantic import ValidationError

from proleg.errors import Finding
from proleg.rulebase import ClaimPredicate, Predicate, Vocabulary, merge
from proleg.wording import HOLE
from proleg.yaml_places import Placed, read

Entries = list[tuple[str, str, Predicate]]  # section, name, what is declared


class Places(NamedTuple):
    """The files of a vocabulary, each with where its parts stand."""

    files: tuple[Placed, ...]

    def finding(self, path: Sequence[str | int], message: str, code: str, *, error: bool = False) -> Finding:
        """A finding in the file that declares what `path` leads to; in the first where none does."""
        place = next((placed for placed in self.files if _declares(placed.data, path)), self.files[0])
        return place.finding(path, message, code, error=error)

    def repeated(self) -> Iterator[Finding]:
        """Names that stand twice in one file."""
        for placed in self.files:
            yield from placed.repeated()


def vocabulary_findings(
    texts: Sequence[tuple[str, str]],
) -> tuple[Vocabulary | None, Places | None, list[Finding]]:
    """The vocabulary in files, each name and text, and where its parts stand; None where it cannot be used.

    With it what there is to say of it.
    """
    read_files = [read(text, file, "vocabulary") for file, text in texts]
    faults = [each for each in read_files if isinstance(each, Finding)]
    if faults:
        return None, None, faults
    places = Places(tuple(each for each in read_files if isinstance(each, Placed)))
    whole: dict[str, Any] = {}
    for placed in places.files:
        try:
            merge(whole, placed.data)
        except ValueError as error:
            return None, places, [placed.finding((), str(error), "vocabulary", error=True)]
    try:
        vocabulary = Vocabulary.model_validate(whole)
    except ValidationError as error:
        return None, places, [*_misshapen(error, places), *places.repeated()]
    found = [*places.repeated(), *_twice(vocabulary, places)]
    for section, name, entry in entries(vocabulary):
        found += _claim_findings(name, entry, places) if isinstance(entry, ClaimPredicate) else []
        found += [*_flag_findings(section, name, entry, places), *_wording_findings(section, name, entry, places)]
    return vocabulary, places, found


def _declares(data: object, path: Sequence[str | int]) -> bool:
    for step in path[:2]:
        if not isinstance(data, dict) or step not in data:
            return False
        data = data[step]
    return True


def entries(vocabulary: Vocabulary) -> Entries:
    """Every predicate with its section and its name, in the order of the sections."""
    return [
        *(("claims", name, entry) for name, entry in vocabulary.claims.items()),
        *(("grounds", name, entry) for name, entry in vocabulary.grounds.items()),
        *(("performances", name, entry) for name, entry in vocabulary.performances.items()),
        *(("facts", name, entry) for name, entry in vocabulary.facts.items()),
    ]


def unused(vocabulary: Vocabulary, used: set[str], placed: Places) -> Iterator[Finding]:
    """The predicates that no rule and no exception names."""
    for section, name, _ in entries(vocabulary):
        if name not in used:
            yield placed.finding((section, name), f"no rule uses `{name}`; write a rule that does, or delete it",
                                 "unused_predicate")  # fmt: skip


def _misshapen(error: ValidationError, placed: Places) -> Iterator[Finding]:
    for fault in error.errors():
        path = [step for step in fault["loc"] if isinstance(step, str | int)]
        where = ".".join(map(str, path))
        if fault["type"] == "missing" and path and path[-1] in ("en", "ja"):
            yield placed.finding(path[:-1], f"`{where}` is missing; write it, the reasons of a judgment show it",
                                 "missing_wording", error=True)  # fmt: skip
        else:
            yield placed.finding(path, f"`{where or 'the file'}`: {fault['msg']}; see the other entries for the shape",
                                 "vocabulary", error=True)  # fmt: skip


def _twice(vocabulary: Vocabulary, placed: Places) -> Iterator[Finding]:
    """Names that two sections declare: a name must say what it is."""
    sections: dict[str, str] = {}
    for section, name, _ in entries(vocabulary):
        if name in sections:
            yield placed.finding((section, name), f"`{name}` is declared under {sections[name]} as well; give one of them "
                                 "another name", "duplicate")  # fmt: skip
        sections.setdefault(name, section)


def _claim_findings(name: str, entry: ClaimPredicate, placed: Places) -> Iterator[Finding]:
    for role, argument in (("plaintiff", entry.plaintiff), ("defendant", entry.defendant), ("amount", entry.amount)):
        if argument is not None and argument not in entry.args:
            yield placed.finding(("claims", name, role), f"`{argument}` is no argument of `{name}`, which has "
                                 f"{', '.join(entry.args)}; write one of these", "vocabulary", error=True)  # fmt: skip


def _flag_findings(section: str, name: str, entry: Predicate, placed: Places) -> Iterator[Finding]:
    for flag, stands in (("plea", entry.plea), ("element", entry.element)):
        if stands and section != "grounds":
            yield placed.finding((section, name, flag), f"`{flag}` is said of a ground alone, and `{name}` stands under "
                                 f"{section}; delete it", "vocabulary", error=True)  # fmt: skip


def _pleading_findings(
    section: str, name: str, entry: Predicate, vocabulary: Vocabulary, placed: Places
) -> Iterator[Finding]:
    if entry.pleading_of is None:
        return
    other = vocabulary.facts.get(entry.pleading_of)
    if (
        section != "facts"
        or other is None
        or other.pleading_of is not None
        or list(other.args.items()) != list(entry.args.items())
    ):
        yield placed.finding((section, name, "pleading_of"), f"`{entry.pleading_of}` must be a fact with the arguments of `{name}`, "
                             "which is a fact itself; name one, or delete the line", "vocabulary", error=True)  # fmt: skip


def _wording_findings(section: str, name: str, entry: Predicate, placed: Places) -> Iterator[Finding]:
    wordings = {("en",): entry.en, ("ja",): entry.ja}
    if isinstance(entry, ClaimPredicate):
        wordings |= {("order", "en"): entry.order.en, ("order", "ja"): entry.order.ja}  # type: ignore[dict-item]
    for path, words in wordings.items():
        if not words.strip():
            yield placed.finding((section, name, *path), f"`{'.'.join(path)}` of `{name}` is empty; write it, the reasons of "
                                 "a judgment show it", "missing_wording")  # fmt: skip
        for hole in HOLE.findall(words):
            if hole not in entry.args:
                yield placed.finding((section, name, *path), f"{{{hole}}} is no argument of `{name}`, which has "
                                     f"{', '.join(entry.args) or 'none'}; write one of these", "wrong_wording",
                                     error=True)  # fmt: skip
