"""Drafts: everything typed or read in the app, kept at once.

A draft is a row; `change` writes only the columns that it is given, in one statement, so that two pages open on one
draft do not undo each other's other entries. SQLite keeps a write-ahead log, so that a killed server loses nothing.
"""

import datetime
import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import Column, MetaData, Row, String, Table, create_engine, event, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.engine import Engine
from sqlalchemy.exc import SQLAlchemyError

from app.errors import StoreError
from proleg.model import Case, Extraction, Frozen

TABLES = MetaData()
DRAFTS = Table(
    "drafts",
    TABLES,
    Column("id", String, primary_key=True),
    Column("saved", String, nullable=False),  # UTC, ISO 8601
    Column("text", String, nullable=False, default=""),
    Column("as_of", String),
    Column("case", String),
    Column("reading", String),
    Column("judged", String),
    Column("entries", String),
)
ENTRIES: TypeAdapter[dict[str, str]] = TypeAdapter(dict[str, str])


class Draft(Frozen):
    """One case in the making.

    `text` is what is typed; `case` holds the facts as read and corrected, and the text that they were read from;
    `reading` is what the reader answered; `judged` is the case as it was last judged. `entries` keeps what was typed
    into a field and is not a value of its kind (yet), by the name of the field.
    """

    id: str
    saved: datetime.datetime | None = None
    text: str = ""
    as_of: datetime.date | None = None
    case: Case | None = None
    reading: Extraction | None = None
    judged: Case | None = None
    entries: Mapping[str, str] = {}


class Recent(NamedTuple):
    """A draft in the list of drafts: the beginning of its text, and when it was last changed (UTC)."""

    id: str
    saved: datetime.datetime
    beginning: str


class Store:
    """The drafts in one database."""

    def __init__(self, url: str) -> None:
        """Open the SQLite database at that SQLAlchemy URL, creating what is missing.

        Raises:
            StoreError: the database cannot be opened or written.
        """
        self._url = url
        try:
            self._engine = _engine(url)
            TABLES.create_all(self._engine)
        except (SQLAlchemyError, OSError) as error:
            raise StoreError(_cannot("opened", url, error)) from error

    def draft(self, name: str) -> Draft:
        """The draft of that id; an empty one where nothing is kept under it yet."""
        try:
            with self._engine.connect() as connection:
                row = connection.execute(select(DRAFTS).where(DRAFTS.c.id == name)).one_or_none()
        except SQLAlchemyError as error:
            raise StoreError(_cannot("read", self._url, error)) from error
        return Draft(id=name) if row is None else _draft(row)

    def change(self, name: str, **changes: Any) -> Draft:
        """Keep those fields of the draft, and nothing else, as they are now; the draft as it then is."""
        written = {field: _written(value) for field, value in changes.items()}
        written["saved"] = datetime.datetime.now(datetime.UTC).isoformat(timespec="microseconds")
        statement = insert(DRAFTS).values(id=name, **{"text": "", **written})
        statement = statement.on_conflict_do_update(index_elements=["id"], set_=written)
        try:
            with self._engine.begin() as connection:
                connection.execute(statement)
        except SQLAlchemyError as error:
            raise StoreError(_cannot("written", self._url, error)) from error
        return self.draft(name)

    def recent(self, limit: int = 12) -> tuple[Recent, ...]:
        """The drafts last changed, newest first, those without a text left out."""
        statement = (
            select(DRAFTS.c.id, DRAFTS.c.saved, DRAFTS.c.text)
            .where(DRAFTS.c.text != "")
            .order_by(DRAFTS.c.saved.desc())
            .limit(limit)
        )
        try:
            with self._engine.connect() as connection:
                rows = connection.execute(statement).all()
        except SQLAlchemyError as error:
            raise StoreError(_cannot("read", self._url, error)) from error
        return tuple(
            Recent(row.id, datetime.datetime.fromisoformat(row.saved), " ".join(row.text[:200].split())) for row in rows
        )


def new_id() -> str:
    """A name for a draft that nobody can guess."""
    return secrets.token_urlsafe(9)


def database_url(folder: Path) -> str:
    """The URL of the database file in that folder, which is made where it is missing."""
    folder.mkdir(parents=True, exist_ok=True)
    return f"sqlite:///{folder / 'proleg.sqlite'}"


def _engine(url: str) -> Engine:
    engine = create_engine(url)

    @event.listens_for(engine, "connect")
    def _durable(connection: Any, _record: Any) -> None:
        cursor = connection.cursor()
        cursor.execute("PRAGMA journal_mode=WAL")
        cursor.execute("PRAGMA synchronous=FULL")
        cursor.execute("PRAGMA busy_timeout=5000")
        cursor.close()

    return engine


def _written(value: Any) -> str | None:
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, Frozen):
        return value.model_dump_json()
    if isinstance(value, datetime.date):
        return value.isoformat()
    return ENTRIES.dump_json(value).decode()


def _draft(row: Row[Any]) -> Draft:
    try:
        return Draft(
            id=row.id,
            saved=datetime.datetime.fromisoformat(row.saved),
            text=row.text,
            as_of=datetime.date.fromisoformat(row.as_of) if row.as_of else None,
            case=Case.model_validate_json(row.case) if row.case else None,
            reading=Extraction.model_validate_json(row.reading) if row.reading else None,
            judged=Case.model_validate_json(row.judged) if row.judged else None,
            entries=ENTRIES.validate_json(row.entries) if row.entries else {},
        )
    except ValidationError:  # kept by a version with another model: what was typed still counts, the rest is read again
        return Draft(id=row.id, saved=datetime.datetime.fromisoformat(row.saved), text=row.text)


def _cannot(verb: str, url: str, error: Exception) -> str:
    reason = str(error.__cause__ or error).split("\n", maxsplit=1)[0]
    return f"The drafts cannot be {verb} at {url} ({reason}). Check that the folder exists and can be written."
