"""Drafts are kept at once, field by field, and outlive a killed server."""

import os
import signal
import sqlite3
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from app.errors import StoreError
from app.store import Store, database_url, new_id
from tests.app.conftest import Sample

WRITER = """
import sys
from app.store import Store
store = Store(sys.argv[1])
number = 0
while True:
    number += 1
    store.change("draft", text=str(number))
    print(number, flush=True)
"""


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(database_url(tmp_path))


def test_a_draft_comes_back_as_it_was_kept(store: Store, sublease: Sample) -> None:
    store.change("d", text="typed 入力", as_of=date(2025, 2, 14), case=sublease.case, reading=sublease.extraction)
    store.change("d", judged=sublease.case, entries={"fact/f1/date": "next wee"})
    draft = store.draft("d")
    assert (draft.text, draft.as_of, draft.case) == ("typed 入力", date(2025, 2, 14), sublease.case)
    assert (draft.reading, draft.judged) == (sublease.extraction, sublease.case)
    assert draft.entries == {"fact/f1/date": "next wee"}


def test_an_unknown_draft_is_empty(store: Store) -> None:
    assert store.draft("nowhere").text == ""
    assert store.recent() == ()


def test_a_change_leaves_the_other_fields_as_they_are(store: Store, sublease: Sample) -> None:
    store.change("d", text="one", case=sublease.case)
    store.change("d", text="two")
    assert store.draft("d").case == sublease.case


def test_two_drafts_do_not_touch_each_other(store: Store) -> None:
    store.change("a", text="first")
    store.change("b", text="second")
    assert (store.draft("a").text, store.draft("b").text) == ("first", "second")


def test_the_newest_drafts_come_first(store: Store) -> None:
    for name in ("a", "b", "c"):
        store.change(name, text=f"text  of\n{name}")
    store.change("a", text="text of a, changed")
    store.change("empty", text="")
    assert [(recent.id, recent.beginning) for recent in store.recent()] == [
        ("a", "text of a, changed"), ("c", "text of c"), ("b", "text of b"),
    ]  # fmt: skip


def test_text_of_any_kind_is_kept(store: Store) -> None:
    words = "'; DROP TABLE drafts; -- \x00 \u202e 𠮷 \r\n" + "長" * 100_000
    store.change("d", text=words)
    assert store.draft("d").text == words


def test_the_log_is_written_ahead(store: Store, tmp_path: Path) -> None:
    store.change("d", text="x")
    with sqlite3.connect(tmp_path / "proleg.sqlite") as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_a_killed_writer_loses_nothing_that_it_confirmed(tmp_path: Path) -> None:
    url = database_url(tmp_path)
    with subprocess.Popen([sys.executable, "-c", WRITER, url], stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        confirmed = [int(next(writer.stdout)) for _ in range(60)][-1]
        os.kill(writer.pid, signal.SIGKILL)
    assert int(Store(url).draft("draft").text) >= confirmed
    with sqlite3.connect(tmp_path / "proleg.sqlite") as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_draft_of_another_version_keeps_its_text(store: Store, tmp_path: Path) -> None:
    store.change("d", text="typed")
    with sqlite3.connect(tmp_path / "proleg.sqlite") as connection:
        connection.execute("""UPDATE drafts SET "case" = '{"unknown": 1}'""")
    assert store.draft("d").text == "typed"
    assert store.draft("d").case is None


def test_a_place_that_cannot_be_written_is_named() -> None:
    with pytest.raises(StoreError, match="/proc/nowhere"):
        Store("sqlite:////proc/nowhere/proleg.sqlite")


def test_names_of_drafts_cannot_be_guessed() -> None:
    assert len({new_id() for _ in range(100)}) == 100
    assert len(new_id()) >= 12
