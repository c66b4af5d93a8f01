"""Files → cases: what the command line, the app and batches are given."""

import datetime
import json
from collections.abc import Iterator
from pathlib import PurePath
from typing import Any, NamedTuple

from pydantic import ValidationError

from app.errors import FileFormatError
from extraction.documents import text_of
from proleg.model import Case, Result

CASE_ENDINGS = {".json", ".jsonl"}
ONLY_IN_RESULTS = set(Result.model_fields) - set(Case.model_fields)  # what our own output adds to a case
MAX_CASE_BYTES = 20_000_000


class Narrative(NamedTuple):
    """A text that is still to be read, with the date of judgment."""

    name: str
    text: str
    as_of: datetime.date


def inputs(data: bytes, name: str, as_of: datetime.date) -> Iterator[Case | Narrative]:
    """The narrative in a document, or the cases in a `.json` or `.jsonl` file.

    `as_of` is the date of judgment of a case that names none. A case that brings no facts is a narrative.

    Raises:
        FileFormatError: not a case file; the message names the line.
        DocumentError: not a document that can be read.
    """
    if PurePath(name).suffix.lower() not in CASE_ENDINGS:
        yield Narrative(PurePath(name).stem, text_of(data, name), as_of)
        return
    if len(data) > MAX_CASE_BYTES:
        raise FileFormatError(f"{name}: larger than {MAX_CASE_BYTES // 10**6} MB; split it into several files")
    for line, entry in _objects(data, name):
        yield _case(entry, f"{name}, line {line}", as_of)


def _objects(data: bytes, name: str) -> Iterator[tuple[int, Any]]:
    """Each object of a JSON or JSON lines file with the line on which it begins."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FileFormatError(f"{name}: not UTF-8 at byte {error.start}; save the file as UTF-8") from error
    if not text.strip():
        raise FileFormatError(f"{name}: the file is empty; it should hold a case")
    if PurePath(name).suffix.lower() == ".json":
        whole = _parsed(text, name, 0)
        entries = whole if isinstance(whole, list) else [whole]
        yield from ((1, entry) for entry in entries)
        return
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            yield number, _parsed(line, name, number - 1)


def _parsed(text: str, name: str, lines_before: int) -> Any:
    try:
        return json.loads(text)
    except RecursionError as error:
        raise FileFormatError(f"{name}: nested too deeply to be a case") from error
    except ValueError as error:
        line, column = (error.lineno, error.colno) if isinstance(error, json.JSONDecodeError) else (1, 1)
        what = error.msg if isinstance(error, json.JSONDecodeError) else str(error)
        raise FileFormatError(
            f"{name}, line {line + lines_before}, column {column}: not JSON ({what}); "
            "a case is one object in braces, see the case format in the documentation"
        ) from error


def _case(entry: Any, place: str, as_of: datetime.date) -> Case | Narrative:
    if not isinstance(entry, dict):
        raise FileFormatError(f"{place}: not a case: a case is one object in braces")
    fields = {key: value for key, value in entry.items() if key not in ONLY_IN_RESULTS}
    fields.setdefault("as_of", as_of)
    try:
        case = Case.model_validate(fields)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"])) or "case"
        raise FileFormatError(f"{place}: {where}: {first['msg']}") from error
    if "facts" not in fields:
        if not case.text.strip():
            raise FileFormatError(f"{place}: the case brings neither facts nor a text to find them in")
        return Narrative(case.id, case.text, case.as_of)
    return case
