"""Opening a journal file: look first, connect second, write last.

The order matters. A file is looked at from outside before SQLite touches it, because
SQLite takes an empty file for an empty database, and because reading a connected file
with Python's own functions drops SQLite's locks. Whatever is wrong, nothing is written.
"""

import os
import stat
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from secrets import token_hex

from journal.errors import JournalFileError
from journal.files import sync_folder
from journal.storage.driver import Database, connect, sqlite3
from journal.storage.migrations import APPLICATION_ID, known_names, migrations
from journal.storage.schema import expected_layout, guard, layout

_MAGIC = b"SQLite format 3\x00"
_HEADER_BYTES = 100
_ROLLBACK_FORMAT = b"\x01\x01"
_DAMAGE = {"SQLITE_CORRUPT", "SQLITE_NOTADB"}


def open_database(path: Path) -> Database:
    """Open a journal that exists, upgrading it when an older program made it.

    Raises:
        JournalFileError: the file is missing, damaged, somebody else's, or newer than
            this program; it is left as it is.
    """
    path = path.absolute()
    try:
        _look_from_outside(path)
        db = connect(path)
    except JournalFileError:
        raise
    except (OSError, sqlite3.Error) as error:
        raise _cannot_open(path, error) from error
    try:
        guard(db)
        _look_inside(db, path)
        _upgrade(db)
        _require_layout(db, path)
    except sqlite3.Error as error:
        db.close()
        raise _cannot_open(path, error) from error
    except BaseException:
        db.close()
        raise
    return db


def create_database(path: Path, fill: Callable[[Database], object]) -> None:
    """Make a new journal that only its owner can read, unless something is there already.

    It is built under another name and appears whole or not at all. When another
    program made one in the same moment, that one stays.

    Args:
        path: The file it is to lie in.
        fill: Puts in what every new journal holds.

    Raises:
        JournalFileError: the folder cannot be written, or the remains of another
            journal lie there.
    """
    path = path.absolute()
    building = path.with_name(f".{path.name}.{token_hex(4)}.new")
    try:
        if os.path.lexists(path):
            return
        _refuse_remains(path)
        _make_folder(path.parent)
        os.close(os.open(building, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        _lay_out(building, fill)
        _give_name(building, path)
    except (OSError, sqlite3.Error) as error:
        raise JournalFileError(
            "The journal {path} cannot be made ({error}).",
            "Choose a folder that you can write to and that has room.",
            path=path,
            error=getattr(error, "strerror", None) or error,
        ) from error
    finally:
        for left_over in (building, building.with_name(building.name + "-journal")):
            with suppress(OSError):  # the folder may not even be there
                left_over.unlink(missing_ok=True)


def _make_folder(folder: Path) -> None:
    """Make a folder and those above it that are missing, each for its owner only."""
    if not folder.exists():
        _make_folder(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)


def _lay_out(path: Path, fill: Callable[[Database], object]) -> None:
    db = connect(path)
    try:
        _upgrade(db)
        fill(db)
    finally:
        db.close()


def _give_name(building: Path, path: Path) -> None:
    try:
        os.link(building, path)  # unlike a rename, this never replaces a file
    except FileExistsError:
        return
    except OSError:  # a file system without hard links
        if not path.exists():
            building.rename(path)
    sync_folder(path.parent)


def _look_from_outside(path: Path) -> None:
    try:
        found = path.stat()
    except FileNotFoundError:
        raise JournalFileError(
            "There is no journal {path}.", "Check the name and the folder.", path=path
        ) from None
    if not stat.S_ISREG(found.st_mode):
        raise JournalFileError(
            "{path} is not a file, so it cannot be a journal.",
            "Name a file, for example {path}/journal.sqlite."
            if stat.S_ISDIR(found.st_mode)
            else "Name a file.",
            path=path,
        )
    if found.st_size == 0:
        raise JournalFileError(
            "The file {path} is empty. It may be a damaged journal, so it was not touched.",
            "Open a backup, or name a file that does not exist yet to begin a new journal.",
            path=path,
        )
    _look_at_header(path)


def _look_at_header(path: Path) -> None:
    with path.open("rb") as file:
        header = file.read(_HEADER_BYTES)
    application_id = int.from_bytes(header[68:72], "big")
    if header[:16] != _MAGIC or len(header) < _HEADER_BYTES:
        raise JournalFileError(
            "The file {path} is not a journal, or it is damaged. It was not touched.",
            "Choose a journal, or name a file that does not exist yet.",
            path=path,
        )
    if application_id != APPLICATION_ID or header[18:20] != _ROLLBACK_FORMAT:
        raise JournalFileError(
            "The file {path} belongs to another program, or another program changed it.",
            "Choose a journal, or name a file that does not exist yet.",
            path=path,
        )
    if int.from_bytes(header[60:64], "big") > len(known_names()):
        raise _newer(path)


def _refuse_remains(path: Path) -> None:
    remains = path.with_name(path.name + "-journal")
    if remains.exists() and remains.stat().st_size:
        raise JournalFileError(
            "The journal {path} is gone, but {remains} is still there.",
            "Put the journal back beside it, or move {remains} away and keep it.",
            path=path,
            remains=remains.name,
        )


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
    if set(_applied(db)) - set(known_names()):
        raise _newer(path)
    _require_layout(db, path)


def _require_layout(db: Database, path: Path) -> None:
    if layout(db) != expected_layout(_applied(db)):
        raise JournalFileError(
            "The journal {path} holds parts that this program did not make.",
            "Open a backup; the file was not touched.",
            path=path,
        )


def _applied(db: Database) -> tuple[str, ...]:
    return tuple(migration.name for migration in migrations.applied(db))


def _upgrade(db: Database) -> None:
    """Apply what is missing, all or none, even when two programs start at once."""
    if not migrations.pending(db):
        return
    db.execute("BEGIN EXCLUSIVE")
    try:
        migrations.apply(db)
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


def _newer(path: Path) -> JournalFileError:
    return JournalFileError(
        "The journal {path} was written by a newer version of this program.",
        "Update the program, then open the journal again.",
        path=path,
    )
