"""Making a backup: copied by SQLite, looked over, and only then a backup."""

import shutil
from datetime import datetime
from pathlib import Path

from journal.errors import JournalFileError
from journal.storage.backups.folder import Backup, BackupFolder
from journal.storage.backups.holdings import (
    Holdings,
    NotSoundError,
    holdings,
    look_over,
    require_whole,
)
from journal.storage.backups.names import SPECIAL, BackupName, Reason
from journal.storage.backups.troubles import damaged, newer, no_backup
from journal.storage.driver import connect, sqlite3
from journal.storage.migrations import applied_names, known_names
from journal.storage.schema import guard
from journal.storage.soundness import DAMAGE

_TRIES = 5
"""How often a copy is begun again because another window saved meanwhile."""


def make_backup(journal: Path, folder: BackupFolder, reason: Reason, now: datetime) -> Backup:
    """Copy a journal into a folder, whether or not a window has it open.

    The copy goes over a connection of its own that can only read: the one of the window
    keeps its guard and its thread, and saving goes on meanwhile. This one may write to
    nothing but the copy.

    Raises:
        JournalFileError: no backup was made; earlier ones are as they were.
    """
    try:
        folder.prepare(now)
        with folder.unfinished() as copy:
            copied = _copied(journal, copy)
            _require_equal(copied, look_over(copy, every_row=reason not in SPECIAL))
            name = BackupName(now, reason, copied.schema, copied.entries, folder.stem)
            return folder.take_in(copy, name)
    except NotSoundError as error:
        raise damaged(journal) from error
    except (OSError, sqlite3.Error) as error:
        if getattr(error, "sqlite_errorname", "") in DAMAGE:
            raise damaged(journal) from error
        raise no_backup(folder.path, error) from error


def copy_backup(backup: Backup, folder: BackupFolder, now: datetime) -> Backup:
    """Put a backup into a second folder as well.

    Raises:
        JournalFileError: it is not there; earlier ones are as they were.
    """
    try:
        folder.prepare(now)
        with folder.unfinished() as copy:
            shutil.copyfile(backup.path, copy)
            return folder.take_in(copy, backup.name)
    except OSError as error:
        raise no_backup(folder.path, error) from error


def _copied(journal: Path, copy: Path) -> Holdings:
    """Copy a journal as it is at one moment; return what it held then."""
    db = connect(journal, read_only=True)
    try:
        guard(db, may_write=copy)
        if set(applied_names(db)) - set(known_names()) or holdings(db).schema > len(known_names()):
            raise newer(journal)  # what is in it could not be looked over
        require_whole(db)
        for _ in range(_TRIES):
            before, held = db.version(), holdings(db)
            copy.write_bytes(b"")  # SQLite writes into an empty file only
            db.execute("VACUUM INTO ?", [str(copy)])
            if db.version() == before:
                return held
    finally:
        db.close()
    raise JournalFileError(
        "No backup was made, because another window kept saving into {path}.",
        "Wait a moment, then back up again.",
        path=journal,
    )


def _require_equal(copied: Holdings, there: Holdings) -> None:
    if copied != there:
        raise NotSoundError
