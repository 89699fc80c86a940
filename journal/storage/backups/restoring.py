"""A backup takes the place of the journal; what was there before is kept."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from journal.errors import DamagedJournalError, ExportError, JournalFileError, NewerJournalError
from journal.files import make_folder, sync_folder, written_whole
from journal.storage.backups.making import make_backup
from journal.storage.backups.names import Reason
from journal.storage.backups.places import Backups
from journal.storage.backups.staging import staged
from journal.storage.database import open_database
from journal.storage.driver import WINDOWS, Database, sqlite3
from journal.storage.outside import refuse_remains
from journal.storage.presence import Presence


def restore(backups: Backups, backup: Path) -> Path | None:
    """Put a backup into the place of the journal, whole or not at all.

    Nobody may have the journal open. Whoever opens it in this moment cannot save before
    it is replaced, and notices that at the next save.

    Returns:
        Where the journal lies that was there before; None when there was none.

    Raises:
        JournalFileError: nothing was changed.
    """
    journal = backups.journal
    _require_alone(journal, backups.now())
    make_folder(journal.parent)
    with staged(backup, journal) as copy, _kept(backups) as kept:
        try:
            copy.replace(journal)
        except OSError as error:
            raise _not_replaced(journal, error) from error
        sync_folder(journal.parent)
        return kept


def _require_alone(journal: Path, now: datetime) -> None:
    others = Presence(journal, now).others()
    if others:
        raise JournalFileError(
            "The journal {path} is open in another window (on {host}). Nothing was changed.",
            "Close that window, then restore again.",
            path=journal,
            host=others[0].host,
        )


@contextmanager
def _kept(backups: Backups) -> Iterator[Path | None]:
    """Keep the journal that is there, and hold off those who would save into it meanwhile."""
    journal = backups.journal
    if not os.path.lexists(journal):
        refuse_remains(journal)
        yield None
        return
    try:
        db = open_database(journal)
    except JournalFileError as error:
        if not _is_beyond_use(error):
            raise
        kind = "newer" if isinstance(error, NewerJournalError) else "damaged"
        yield _set_aside(journal, backups.now(), kind)
        return
    try:
        _hold_off(db, journal)
        kept = _kept_copy(backups)
        if WINDOWS:  # which replaces no file that is open
            db.close()
        yield kept
    finally:
        db.close()


def _kept_copy(backups: Backups) -> Path:
    try:
        return make_backup(backups.journal, backups.home, Reason.RESTORE, backups.now()).path
    except DamagedJournalError:
        return _set_aside(backups.journal, backups.now())


def _hold_off(db: Database, journal: Path) -> None:
    try:
        db.execute("BEGIN IMMEDIATE")
    except sqlite3.Error as error:
        raise JournalFileError(
            "The journal {path} is being used by another program. Nothing was changed.",
            "Close its other windows, then restore again.",
            path=journal,
        ) from error


def _is_beyond_use(error: JournalFileError) -> bool:
    """Say whether a journal was refused for what it is, not because it is busy or locked away."""
    code = getattr(error.__cause__, "sqlite_errorname", "")
    return (
        isinstance(error, DamagedJournalError)
        or error.__cause__ is None
        or code == "SQLITE_INTERRUPT"
    )


def _set_aside(journal: Path, now: datetime, kind: str = "damaged") -> Path:
    """Copy a journal that cannot be read, with what a crash left beside it.

    What lies beside it must go then: SQLite would take it for a part of the new one.
    """
    beside = journal.with_name(f"{journal.name}-journal")
    aside = journal.with_name(f"{kind}-{now.astimezone(UTC):%Y%m%dT%H%M%S%fZ}-{journal.name}")
    try:
        _copy(journal, aside)
        if beside.exists():
            _copy(beside, aside.with_name(f"{aside.name}-journal"))
            beside.unlink()
            sync_folder(journal.parent)
    except (ExportError, OSError) as error:
        raise JournalFileError(
            "The damaged journal {path} could not be kept aside. Nothing was changed.",
            "Make room on the disk, and check that the folder is yours to write to.",
            path=journal,
        ) from error
    return aside


def _copy(file: Path, copy: Path) -> None:
    with file.open("rb") as read, written_whole(copy) as written:
        while piece := read.read(1 << 20):
            written.write(piece)


def _not_replaced(journal: Path, error: OSError) -> JournalFileError:
    return JournalFileError(
        "The journal {path} could not be replaced ({error}). Nothing was changed.",
        "Check that the folder is yours to write to, then restore again.",
        path=journal,
        error=error.strerror or error,
    )
