"""The other journal, opened as a copy: it is never written to, and stays what it was."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from journal.errors import DamagedJournalError, JournalFileError
from journal.storage.database import damaged, open_copy
from journal.storage.driver import Database, connect, sqlite3
from journal.storage.outside import building_name, look_from_outside
from journal.storage.schema import guard
from journal.storage.soundness import DAMAGE, broken_structure

_HALF_SAVED = {"SQLITE_READONLY", "SQLITE_CANTOPEN"}
"""What SQLite says of a file in which a crash left half a save, when it may not write."""


@contextmanager
def opened(other: Path, journal: Path) -> Iterator[Database]:
    """Return what another journal holds, in the schema of today.

    Args:
        other: Its file; it may be open in another program.
        journal: The journal beside which the copy lies while it is needed.

    Raises:
        JournalFileError: it is the same journal, missing, damaged, somebody else's, or
            newer than this program.
    """
    _refuse_the_same(other, journal)
    copy = building_name(Path(os.path.realpath(journal)))
    try:
        look_from_outside(other)
        _copy(other, copy)
        db = _opened(copy, other)
        try:
            yield db
        finally:
            db.close()
    except OSError as error:
        raise _cannot_read(other, error) from error
    finally:
        for left_over in (copy, _beside(copy)):
            with suppress(OSError):
                left_over.unlink(missing_ok=True)


def _refuse_the_same(other: Path, journal: Path) -> None:
    with suppress(OSError):
        if other.samefile(journal):
            raise JournalFileError(
                "{path} is the journal itself. Nothing was changed.",
                "Choose the other copy.",
                path=other,
            )


def _copy(other: Path, copy: Path) -> None:
    os.close(os.open(copy, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    try:
        _copy_as_it_is_now(other, copy)
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorname", "")
        if code in DAMAGE:
            raise damaged(other) from error
        if code not in _HALF_SAVED or not _beside(other).exists():
            raise _cannot_read(other, error) from error
        shutil.copyfile(other, copy)  # nobody is at work on it
        shutil.copyfile(_beside(other), _beside(copy))


def _copy_as_it_is_now(other: Path, copy: Path) -> None:
    """Copy a journal as it is at one moment, while others may be saving into it."""
    db = connect(other, read_only=True)
    try:
        guard(db, may_write=copy)
        if broken_structure(db):
            raise damaged(other)
        db.execute("VACUUM INTO ?", [str(copy)])
    finally:
        db.close()


def _opened(copy: Path, other: Path) -> Database:
    try:
        return open_copy(copy)
    except JournalFileError as error:  # which names the copy
        values = {**error.values, "path": other}
        kind = DamagedJournalError if isinstance(error, DamagedJournalError) else JournalFileError
        raise kind(error.problem_template, error.remedy_template, **values) from error


def _beside(path: Path) -> Path:
    return path.with_name(f"{path.name}-journal")


def _cannot_read(other: Path, error: Exception) -> JournalFileError:
    return JournalFileError(
        "The journal {path} could not be read ({error}). Nothing was changed.",
        "Close other programs that use it, and check that there is room on the disk.",
        path=other,
        error=getattr(error, "strerror", None) or error,
    )
