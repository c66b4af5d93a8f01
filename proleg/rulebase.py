"""A folder of rules/ → RuleBase, files of canonical PROLEG → Program: the rule files as text, and their vocabulary."""

import hashlib
from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, Self

import yaml
from pydantic import Field, ValidationError

from proleg.errors import Finding, RuleError
from proleg.model import ArgumentType, Frozen, Wording

VOCABULARY = "vocabulary.yaml"


class Predicate(Frozen):
    """A predicate with its named, typed arguments in order, the article that it serves, and its wording.

    For an ultimate fact `en` and `ja` are sentences with the arguments in braces; for a ground or claim its name.
    `single`: a relation, the first argument, has at most one such fact, as a contract is concluded once. Of grounds
    alone: `plea`: the judgment names it among its grounds although it attacks none, as apparent authority; `element`: it
    answers a defence that the claim's own story raises, so that a complaint without it lacks something. Of facts alone:
    `pleading_of`: it stands wherever that fact, which has the same arguments, is alleged, whether or not it is proven.
    """

    args: dict[str, ArgumentType]
    single: bool = False
    plea: bool = False
    element: bool = False
    pleading_of: str | None = None
    article: str = ""
    en: str
    ja: str

    @property
    def wording(self) -> Wording:
        """Both languages at once."""
        return Wording(en=self.en, ja=self.ja)


class ClaimPredicate(Predicate):
    """What can be claimed: which argument is the plaintiff, which the defendant, which the principal, if any.

    `order` is what the operative part tells the defendant to do, with the arguments in braces.
    """

    plaintiff: str
    defendant: str
    amount: str | None = None
    order: Wording

    @property
    def relation(self) -> str | None:
        """The argument that ties the claim to its contract or tort."""
        return next((name for name, kind in self.args.items() if kind == "relation"), None)


class Law(Frozen):
    """A statute or a court: its Japanese name and where the official text is."""

    ja: str
    link: str | None = None


class Vocabulary(Frozen):
    """Every predicate of a rule base, by name."""

    version: int
    laws: dict[str, Law] = {}
    claims: dict[str, ClaimPredicate] = {}
    grounds: dict[str, Predicate] = {}
    performances: dict[str, Predicate] = {}
    facts: dict[str, Predicate] = Field(min_length=1)

    def pleadings(self) -> dict[str, list[str]]:
        """Of a fact by its name, the facts that stand because it is alleged."""
        found: dict[str, list[str]] = {}
        for name, entry in self.facts.items():
            if entry.pleading_of is not None:
                found.setdefault(entry.pleading_of, []).append(name)
        return found

    def predicate(self, name: str) -> Predicate:
        """The claim, ground or ultimate fact of that name; raises KeyError where there is none."""
        return self.claims.get(name) or self.grounds.get(name) or self.facts[name]


class Program(Frozen):
    """Files of canonical PROLEG by name, in order: rules, exceptions, and the facts of a case."""

    name: str
    files: tuple[tuple[str, str], ...]

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy whose hash is its own: pydantic would carry the cached one over."""
        copied = super().model_copy(update=update, deep=deep)
        copied.__dict__.pop("hash", None)
        return copied

    @cached_property
    def hash(self) -> str:
        """SHA-256 of all that a judgment by these files depends on, 16 hex digits."""
        digest = hashlib.sha256(self._words().encode())
        for name, text in self.files:
            digest.update(f"\0{name}\0{text}".encode("utf-8", "surrogatepass"))
        return digest.hexdigest()[:16]

    def _words(self) -> str:
        return ""


class RuleBase(Program):
    """Rule files with the vocabulary that they are written in."""

    vocabulary: Vocabulary

    def _words(self) -> str:
        return self.vocabulary.model_dump_json()


def vocabulary_files(folder: Path) -> list[Path]:
    """The files that declare the words of a rule base: `vocabulary.yaml`, then each `NAME.vocabulary.yaml`."""
    return [folder / VOCABULARY, *sorted(folder.glob(f"*.{VOCABULARY}"))]


def load_vocabulary(folder: Path) -> Vocabulary:
    """The vocabulary of a rule base: what its vocabulary files declare, taken together.

    Raises:
        RuleError: a file is missing, is not YAML, or declares something of the wrong shape, or twice.
    """
    whole: dict[str, Any] = {}
    for path in vocabulary_files(folder):
        try:
            merge(whole, _yaml(path))
        except ValueError as error:
            raise RuleError((Finding(path.name, 1, 1, str(error)),)) from error
    try:
        return Vocabulary.model_validate(whole)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        raise RuleError((Finding(VOCABULARY, 1, 1, f"{where}: {first['msg']}"),)) from error


def merge(whole: dict[str, Any], part: object) -> None:
    """Add to `whole` what one vocabulary file declares; raises ValueError where it cannot be, or is there already."""
    if not isinstance(part, dict):
        raise ValueError("a vocabulary has the sections `facts:`, `grounds:`, `claims:`")
    for section, entries in part.items():
        known = whole.setdefault(section, entries if not isinstance(entries, dict) else {})
        if not isinstance(entries, dict) or not isinstance(known, dict):
            if known != entries:
                raise ValueError(f"`{section}` says something else than in another file of the vocabulary")
            continue
        for name, entry in entries.items():
            if name in known:
                raise ValueError(
                    f"`{name}` is declared in another file of the vocabulary as well; delete one of the two"
                )
            known[name] = entry


def _yaml(path: Path) -> object:
    try:
        return yaml.safe_load(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise RuleError((Finding(str(path), 1, 1, f"cannot be read ({error.strerror})"),)) from error
    except UnicodeDecodeError as error:
        raise RuleError((Finding(str(path), 1, 1, "is not UTF-8; save it as UTF-8"),)) from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        what = f"not YAML: {getattr(error, 'problem', error)}"
        raise RuleError((Finding(path.name, line, column, what),)) from error


def load_rules(folder: Path) -> RuleBase:
    """The rule base in a folder: its vocabulary files and every `*.pl`, in alphabetical order.

    Raises:
        RuleError: the folder holds no vocabulary or no rule file, or one that cannot be read.
    """
    vocabulary = load_vocabulary(folder)
    paths = sorted(folder.glob("*.pl"))
    if not paths:
        raise RuleError((Finding(str(folder), 1, 1, "holds no rule file (*.pl)"),))
    return RuleBase(name=folder.name, files=tuple((path.name, _text(path)) for path in paths), vocabulary=vocabulary)


def load_program(paths: Sequence[Path]) -> Program:
    """The canonical program in these files, read as one.

    Raises:
        RuleError: a file cannot be read.
    """
    named = [path.name for path in paths]
    names = named if len(set(named)) == len(named) else [str(path) for path in paths]
    return Program(name=" ".join(names), files=tuple(zip(names, map(_text, paths), strict=True)))


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise RuleError((Finding(str(path), 1, 1, f"cannot be read ({error.strerror})"),)) from error
    except UnicodeDecodeError as error:
        raise RuleError((Finding(path.name, 1, 1, "is not UTF-8; save it as UTF-8"),)) from error
