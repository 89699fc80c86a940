"""A journal that can only be read here: a newer program made it, or it may not be written to.

Nothing is written then, not even beside it.
"""

import os
from contextlib import suppress
from pathlib import Path

from journal.errors import NewerJournalError, ReadOnlyJournalError
from journal.storage.database import (
    cannot_open,
    damaged,
    needs_upgrade,
    open_database,
    too_much,
    upgrade,
)
from journal.storage.driver import Database, connect, in_memory, sqlite3
from journal.storage.limits import holds_too_much, time_limit
from journal.storage.migrations import known_names, lay_out
from journal.storage.outside import look_from_outside, newer
from journal.storage.schema import columns_by_table, guard
from journal.storage.soundness import broken_structure


def open_as_allowed(path: Path) -> tuple[Database, ReadOnlyJournalError | None]:
    """Open a journal, and say why it can only be read if that is so.

    Raises:
        JournalFileError: it cannot be used at all; it is left as it is.
    """
    path = path.absolute()
    if _is_locked_away(path):
        db = _open_to_read(path)
        return db, _of_a_newer_program(db) or _not_yours(path)
    try:
        return open_database(path), None
    except NewerJournalError:
        db = _open_to_read(path)
        return db, _of_a_newer_program(db)


def _is_locked_away(path: Path) -> bool:
    real = Path(os.path.realpath(path))
    return os.access(real, os.F_OK) and not (
        os.access(real, os.W_OK) and os.access(real.parent, os.W_OK)
    )


def _open_to_read(path: Path) -> Database:
    try:
        with suppress(NewerJournalError):
            look_from_outside(path)
        db = connect(path, read_only=True)
    except (OSError, UnicodeDecodeError, sqlite3.Error) as error:
        raise cannot_open(path, error) from error
    try:
        db.execute("PRAGMA query_only = ON")
        guard(db)
        with time_limit(db):
            _require_readable(db, path)
        return _in_the_schema_of_today(db)
    except (MemoryError, UnicodeDecodeError, sqlite3.Error) as error:
        db.close()
        raise cannot_open(path, error) from error
    except BaseException:
        db.close()
        raise


def _require_readable(db: Database, path: Path) -> None:
    """Refuse what could not have grown out of a journal of ours, and what is damaged."""
    odd = "SELECT 1 FROM sqlite_master WHERE type = 'view' OR sql LIKE '%VIRTUAL TABLE%'"
    there = columns_by_table(db)
    if db.query(odd) or not _holds(there, _needed(db)):
        raise newer(path)
    if holds_too_much(db, there):
        raise too_much(path)
    if broken_structure(db):
        raise damaged(path)


def _needed(db: Database) -> dict[str, tuple[str, ...]]:
    """Return the columns that must be there: those of a journal as old as this one at most."""
    empty = in_memory()
    try:
        lay_out(empty, known_names() if not needs_upgrade(db) else known_names()[:1])
        return columns_by_table(empty)
    finally:
        empty.close()


def _holds(there: dict[str, tuple[str, ...]], needed: dict[str, tuple[str, ...]]) -> bool:
    return all(set(columns) <= set(there.get(table, ())) for table, columns in needed.items())


def _in_the_schema_of_today(db: Database) -> Database:
    """Return the journal, or a copy of an older one in memory that was brought up to date."""
    if not needs_upgrade(db):
        return db
    copy = in_memory()
    db.conn.backup(copy.conn)
    db.close()
    upgrade(copy)
    copy.execute("PRAGMA query_only = ON")
    guard(copy)
    return copy


def _of_a_newer_program(db: Database) -> ReadOnlyJournalError | None:
    ((version,),) = db.execute("PRAGMA user_version").fetchall()
    known, applied = len(known_names()), db.query("SELECT name FROM _sqlite_migrations")
    if 0 <= version <= known and {row["name"] for row in applied} <= {*known_names()}:
        return None
    return ReadOnlyJournalError(
        "This journal can only be read here, because a newer version of this program wrote it "
        "(journal version {there}; this program knows version {known}).",
        "Update the program to write in it. What is typed here is not kept.",
        there=version if version > known else known + 1,
        known=known,
    )


def _not_yours(path: Path) -> ReadOnlyJournalError:
    return ReadOnlyJournalError(
        "This journal can only be read here, because {path} or its folder is not yours to "
        "write to.",
        "Copy it to a folder of your own and open the copy. What is typed here is not kept.",
        path=path,
    )
