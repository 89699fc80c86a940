"""One driver, every PRAGMA in force, and nothing that an altered file could ask for."""

import subprocess
import sys
from pathlib import Path

import pytest
import sqlcipher3.dbapi2
import sqlite_utils.utils
from sqlite_utils import Migrations

from journal.errors import JournalFileError
from journal.storage.driver import (
    AT_ONCE,
    PRAGMAS,
    BrokenRow,
    _put_in_force,
    connect,
    in_memory,
    sqlite3,
)
from journal.storage.migrations import lay_out
from journal.storage.schema import layout
from journal.storage.store import JournalStore
from tests.storage.samples import now


def test_sqlite_utils_uses_the_one_driver() -> None:
    """D3: two SQLite libraries in one process do not see each other's locks."""
    assert vars(sqlite_utils.utils)["sqlite3"] is sqlcipher3.dbapi2
    assert sqlite3 is sqlcipher3.dbapi2


def test_a_journal_opens_without_sqlite_utils(path: Path) -> None:
    """It is slow to load, and only needed to change a schema."""
    JournalStore.open(path, now).close()
    program = (
        "import sys; from pathlib import Path; from datetime import datetime;"
        "from journal.storage.store import JournalStore;"
        "JournalStore.open(Path(sys.argv[1]), datetime.now).contents();"
        "print('sqlite_utils' in sys.modules, 'numpy' in sys.modules)"
    )

    said = subprocess.run(
        [sys.executable, "-c", program, path], capture_output=True, text=True, check=True
    ).stdout

    assert said == "False False\n"


def test_the_books_of_migrations_are_laid_out_as_sqlite_utils_does_it() -> None:
    ours, theirs = in_memory(), in_memory()

    lay_out(ours, ())
    Migrations("journal").apply(theirs.with_tools())

    assert layout(ours) == layout(theirs)
    ours.close()
    theirs.close()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("journal_mode", "delete"),
        ("synchronous", 3),
        ("locking_mode", "normal"),
        ("foreign_keys", 1),
        ("recursive_triggers", 0),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("mmap_size", 0),
        ("temp_store", 2),
        ("secure_delete", 1),
        ("busy_timeout", 5000),
    ],
)
def test_every_pragma_is_in_force(store: JournalStore, name: str, value: str | int) -> None:
    """D1, D2, F50, F22: nothing waits longer than 5 seconds for a lock."""
    found = store._db.execute(f"PRAGMA {name}").fetchone()[0]

    assert found == value
    assert name in PRAGMAS


@pytest.mark.fault("F32", "F50")
@pytest.mark.parametrize(("name", "value"), [("no_such_pragma", 1), ("cache_size", "big")])
def test_a_pragma_that_sqlite_does_not_take_is_noticed(name: str, value: str | int) -> None:
    """F50: SQLite itself says nothing."""
    db = in_memory()

    with pytest.raises(JournalFileError, match=rf"SQLite answered “\w+” to {name}\)\. Keep the"):
        _put_in_force(db.conn, name, value)

    db.close()


@pytest.mark.parametrize(
    "statement",
    [
        "ATTACH ':memory:' AS other",
        "DETACH main",
        "SELECT load_extension('x')",
        "PRAGMA writable_schema = ON",
        "PRAGMA trusted_schema = ON",
        "PRAGMA key = 'x'",
        "PRAGMA rekey = 'x'",
    ],
)
def test_what_a_journal_never_needs_is_denied(store: JournalStore, statement: str) -> None:
    """F57."""
    with pytest.raises(sqlite3.DatabaseError, match=r"not authorized|authorization denied"):
        store._db.conn.execute(statement)


@pytest.mark.parametrize(
    ("made", "asked"),
    [
        (
            "CREATE TRIGGER t AFTER INSERT ON drafts BEGIN DELETE FROM check_ins; END",
            "INSERT INTO drafts VALUES ('a', 1, '', '', NULL, '{}', '')",
        ),
        ("CREATE VIEW v AS SELECT id FROM measures", "SELECT * FROM v"),
    ],
)
def test_a_trigger_or_view_that_came_in_later_does_nothing(
    store: JournalStore, made: str, asked: str
) -> None:
    """F51: another program adds it while the journal is open."""
    other = connect(store.path)
    other.execute(made)
    other.close()

    with pytest.raises(sqlite3.DatabaseError, match=r"not authorized|authorization denied|prohibi"):
        store._db.conn.execute(asked)
    store._db.conn.rollback()


def test_a_file_that_is_not_there_is_not_made(path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError):
        connect(path)

    assert not path.exists()


@pytest.mark.parametrize("broken", [0, 1, AT_ONCE - 1, AT_ONCE, 3 * AT_ONCE - 1])
def test_every_row_is_handed_out_once_also_behind_one_whose_text_is_broken(broken: int) -> None:
    db = in_memory()
    db.execute("CREATE TABLE words (word TEXT)")
    for place in range(3 * AT_ONCE):
        text = b"\xff" if place == broken else str(place).encode()
        db.execute("INSERT INTO words VALUES (CAST(? AS TEXT))", [text])

    rows = list(db.each("SELECT word FROM words ORDER BY rowid"))

    assert [type(row) is BrokenRow for row in rows] == [n == broken for n in range(3 * AT_ONCE)]
    assert [row["word"] for row in rows if row["word"].isdigit()] == [
        str(n) for n in range(3 * AT_ONCE) if n != broken
    ]
