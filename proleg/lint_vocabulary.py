"""What is wrong or doubtful in a vocabulary.yaml, each with its line."""

from collections.abc import Iterator

from pydantic import ValidationError

from proleg.errors import Finding
from proleg.rulebase import ClaimPredicate, Predicate, Vocabulary
from proleg.wording import HOLE
from proleg.yaml_places import Placed, read

Entries = list[tuple[str, str, Predicate]]  # section, name, what is declared


def vocabulary_findings(text: str, file: str) -> tuple[Vocabulary | None, Placed | None, list[Finding]]:
    """The vocabulary and where its parts stand, None where it cannot be used, and what there is to say of it."""
    placed = read(text, file, "vocabulary")
    if isinstance(placed, Finding):
        return None, None, [placed]
    try:
        vocabulary = Vocabulary.model_validate(placed.data)
    except ValidationError as error:
        return None, placed, [*_misshapen(error, placed), *placed.repeated()]
    found = [*placed.repeated(), *_twice(vocabulary, placed)]
    for section, name, entry in entries(vocabulary):
        found += _claim_findings(name, entry, placed) if isinstance(entry, ClaimPredicate) else []
        found += _wording_findings(section, name, entry, placed)
    return vocabulary, placed, found


def entries(vocabulary: Vocabulary) -> Entries:
    """Every predicate with its section and its name, in the order of the sections."""
    return [
        *(("claims", name, entry) for name, entry in vocabulary.claims.items()),
        *(("grounds", name, entry) for name, entry in vocabulary.grounds.items()),
        *(("performances", name, entry) for name, entry in vocabulary.performances.items()),
        *(("facts", name, entry) for name, entry in vocabulary.facts.items()),
    ]


def unused(vocabulary: Vocabulary, used: set[str], placed: Placed) -> Iterator[Finding]:
    """The predicates that no rule and no exception names."""
    for section, name, _ in entries(vocabulary):
        if name not in used:
            yield placed.finding((section, name), f"no rule uses `{name}`; write a rule that does, or delete it",
                                 "unused_predicate")  # fmt: skip


def _misshapen(error: ValidationError, placed: Placed) -> Iterator[Finding]:
    for fault in error.errors():
        path = [step for step in fault["loc"] if isinstance(step, str | int)]
        where = ".".join(map(str, path))
        if fault["type"] == "missing" and path and path[-1] in ("en", "ja"):
            yield placed.finding(path[:-1], f"`{where}` is missing; write it, the reasons of a judgment show it",
                                 "missing_wording", error=True)  # fmt: skip
        else:
            yield placed.finding(path, f"`{where or 'the file'}`: {fault['msg']}; see the other entries for the shape",
                                 "vocabulary", error=True)  # fmt: skip


def _twice(vocabulary: Vocabulary, placed: Placed) -> Iterator[Finding]:
    """Names that two sections declare: a name must say what it is."""
    sections: dict[str, str] = {}
    for section, name, _ in entries(vocabulary):
        if name in sections:
            yield placed.finding((section, name), f"`{name}` is declared under {sections[name]} as well; give one of them "
                                 "another name", "duplicate")  # fmt: skip
        sections.setdefault(name, section)


def _claim_findings(name: str, entry: ClaimPredicate, placed: Placed) -> Iterator[Finding]:
    for role, argument in (("plaintiff", entry.plaintiff), ("defendant", entry.defendant), ("amount", entry.amount)):
        if argument is not None and argument not in entry.args:
            yield placed.finding(("claims", name, role), f"`{argument}` is no argument of `{name}`, which has "
                                 f"{', '.join(entry.args)}; write one of these", "vocabulary", error=True)  # fmt: skip


def _wording_findings(section: str, name: str, entry: Predicate, placed: Placed) -> Iterator[Finding]:
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
