"""Opening a journal file: look first, connect second, write last.

The order matters. A file is looked at from outside before SQLite touches it, because
SQLite takes an empty file for an empty database, and because reading a connected file
with Python's own functions drops SQLite's locks. Whatever is wrong, nothing is written.
"""

from collections.abc import Callable
from pathlib import Path

from journal.errors import DamagedJournalError, JournalFileError
from journal.storage.before_migration import before_migration
from journal.storage.driver import Database, connect, sqlite3
from journal.storage.limits import holds_too_much, time_limit
from journal.storage.migrations import (
    APPLICATION_ID,
    applied_names,
    apply_missing,
    known_names,
)
from journal.storage.outside import look_from_outside, newer
from journal.storage.remains import keep_aside
from journal.storage.schema import columns_by_table, guard, is_ours
from journal.storage.soundness import DAMAGE, broken_structure, holds_wrong_kinds


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
    except (OSError, UnicodeDecodeError, sqlite3.Error) as error:
        raise cannot_open(path, error) from error
    return _made_usable(db, path, before_migration)


def open_copy(path: Path) -> Database:
    """Open a copy of a journal that is only made to be read; no backup of it is kept.

    Raises:
        JournalFileError: as for `open_database`.
    """
    try:
        db = connect(path)
    except (UnicodeDecodeError, sqlite3.Error) as error:
        raise cannot_open(path, error) from error
    return _made_usable(db, path, lambda *_: None)


def _made_usable(
    db: Database, path: Path, before_upgrade: Callable[[Path, Database], object]
) -> Database:
    try:
        guard(db)
        _look_inside(db, path)
        if needs_upgrade(db):
            _refuse_wrong_kinds(db, path)
            before_upgrade(path, db)
            upgrade(db)
            _require_layout(db, path)
    except (MemoryError, UnicodeDecodeError, sqlite3.Error) as error:
        db.close()
        raise cannot_open(path, error) from error
    except BaseException:
        db.close()
        raise
    return db


def _look_inside(db: Database, path: Path) -> None:
    with time_limit(db):
        db.execute("BEGIN")  # one moment for all looks: another program may be upgrading
        try:
            _require_sound(db, path)
        finally:
            db.rollback()


def _require_sound(db: Database, path: Path) -> None:
    """Refuse what is not ours before it is read, and what is too long before it is loaded."""
    if set(applied_names(db)) - set(known_names()):
        raise newer(path)
    _require_layout(db, path)
    if holds_too_much(db, columns_by_table(db)):
        raise too_much(path)
    if broken_structure(db):
        raise damaged(path)


def _require_layout(db: Database, path: Path) -> None:
    if not is_ours(db):
        raise JournalFileError(
            "The journal {path} holds parts that this program did not make.",
            "Open a backup; the file was not touched.",
            path=path,
        )


def _refuse_wrong_kinds(db: Database, path: Path) -> None:
    if holds_wrong_kinds(db):
        raise damaged(path)


def needs_upgrade(db: Database) -> bool:
    """Say whether an older program made this journal."""
    return not set(known_names()) <= set(applied_names(db))


def upgrade(db: Database) -> None:
    """Apply what is missing, all or none, even when two programs start at once."""
    db.execute("PRAGMA ignore_check_constraints = ON")  # a damaged row stays as it is, and listed
    db.execute("BEGIN EXCLUSIVE")
    try:
        apply_missing(db)
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute(f"PRAGMA user_version = {len(known_names())}")
        db.execute("COMMIT")
    except BaseException:
        db.rollback()
        raise
    finally:
        db.execute("PRAGMA ignore_check_constraints = OFF")


def cannot_open(path: Path, error: Exception) -> JournalFileError:
    """Return why a journal was refused of which SQLite or the system said something."""
    code = getattr(error, "sqlite_errorname", "")
    if code in DAMAGE or isinstance(error, UnicodeDecodeError):  # broken names in the schema
        return damaged(path)
    if code == "SQLITE_INTERRUPT" or isinstance(error, MemoryError):
        return too_much(path)
    return JournalFileError(
        "The journal {path} cannot be opened ({error}).",
        "Another program is using it: wait a moment, then open it again."
        if code == "SQLITE_BUSY"
        else "Check that the file is yours to read and write, or open a backup.",
        path=path,
        error=getattr(error, "strerror", None) or error,
    )


def damaged(path: Path) -> DamagedJournalError:
    """Return the refusal of a journal whose pages are broken."""
    return DamagedJournalError(
        "The journal {path} is damaged.",
        "It was left as it is: copy it to a safe place, then open a backup.",
        path=path,
    )


def too_much(path: Path) -> JournalFileError:
    """Return the refusal of a journal that would fill the memory."""
    return JournalFileError(
        "The journal {path} holds far more than this program writes, so it was not read.",
        "Open a backup; the file was not touched.",
        path=path,
    )
