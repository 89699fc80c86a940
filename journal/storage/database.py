"""Opening a journal file: look first, connect second, write last.

The order matters. A file is looked at from outside before SQLite touches it, because
SQLite takes an empty file for an empty database, and because reading a connected file
with Python's own functions drops SQLite's locks. Whatever is wrong, nothing is written.
"""

from pathlib import Path

from journal.errors import JournalFileError
from journal.storage.driver import Database, connect, sqlite3
from journal.storage.migrations import (
    APPLICATION_ID,
    applied_names,
    apply_missing,
    known_names,
)
from journal.storage.outside import look_from_outside, newer
from journal.storage.remains import keep_aside
from journal.storage.schema import expected_layout, guard, layout

_DAMAGE = {"SQLITE_CORRUPT", "SQLITE_NOTADB"}


def open_database(path: Path) -> Database:
    """Open a journal that exists, upgrading it when an older program made it.

    Raises:
        JournalFileError: the file is missing, damaged, somebody else's, or newer than
            this program; it is left as it is.
    """
    path = path.absolute()
    try:
        look_from_outside(path)
        keep_aside(path)
        db = connect(path)
    except JournalFileError:
        raise
    except (OSError, sqlite3.Error) as error:
        raise _cannot_open(path, error) from error
    try:
        guard(db)
        _look_inside(db, path)
        upgrade(db)
        _require_layout(db, path)
    except sqlite3.Error as error:
        db.close()
        raise _cannot_open(path, error) from error
    except BaseException:
        db.close()
        raise
    return db


def _look_inside(db: Database, path: Path) -> None:
    db.execute("BEGIN")  # one moment for all looks: another program may be upgrading
    try:
        _require_sound(db, path)
    finally:
        db.rollback()


def _require_sound(db: Database, path: Path) -> None:
    if [row[0] for row in db.execute("PRAGMA quick_check").fetchall()] != ["ok"]:
        raise _damaged(path)
    if db.execute("PRAGMA foreign_key_check").fetchall():
        raise _damaged(path)
    if set(applied_names(db)) - set(known_names()):
        raise newer(path)
    _require_layout(db, path)


def _require_layout(db: Database, path: Path) -> None:
    if layout(db) != expected_layout(applied_names(db)):
        raise JournalFileError(
            "The journal {path} holds parts that this program did not make.",
            "Open a backup; the file was not touched.",
            path=path,
        )


def upgrade(db: Database) -> None:
    """Apply what is missing, all or none, even when two programs start at once."""
    if set(known_names()) <= set(applied_names(db)):
        return
    db.execute("BEGIN EXCLUSIVE")
    try:
        apply_missing(db)
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute(f"PRAGMA user_version = {len(known_names())}")
        db.execute("COMMIT")
    except BaseException:
        db.rollback()
        raise


def _cannot_open(path: Path, error: Exception) -> JournalFileError:
    code = getattr(error, "sqlite_errorname", "")
    if code in _DAMAGE:
        return _damaged(path)
    return JournalFileError(
        "The journal {path} cannot be opened ({error}).",
        "Another program is using it: wait a moment, then open it again."
        if code == "SQLITE_BUSY"
        else "Check that the file is yours to read and write, or open a backup.",
        path=path,
        error=getattr(error, "strerror", None) or error,
    )


def _damaged(path: Path) -> JournalFileError:
    return JournalFileError(
        "The journal {path} is damaged.",
        "It was left as it is: copy it to a safe place, then open a backup.",
        path=path,
    )
