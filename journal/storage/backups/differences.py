"""What differs between a journal and a backup of it, before one takes the other's place."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from journal.domain.check_ins import CheckIn
from journal.domain.sessions import Session
from journal.errors import JournalFileError
from journal.storage.backups.staging import refuse_damaged, staged
from journal.storage.database import open_database, upgrade
from journal.storage.driver import Database, connect, sqlite3
from journal.storage.finder import reading

Entries = dict[str, CheckIn | Session]


@dataclass(frozen=True, slots=True)
class Holding:
    """What a journal holds.

    Attributes:
        entries: How many check-ins and sessions.
        last_day: The last day that any of them is about; None when there are none.
    """

    entries: int
    last_day: date | None


@dataclass(frozen=True, slots=True)
class Difference:
    """What would change if a backup took the place of a journal.

    Attributes:
        here: What the journal holds; None when it is not there or cannot be read.
        there: What the backup holds.
        only_here: Entries that only the journal has; they would go.
        only_there: Entries that only the backup has; they would come back.
        changed: Entries that say something else in the backup.
    """

    here: Holding | None
    there: Holding
    only_here: int = 0
    only_there: int = 0
    changed: int = 0


def difference(journal: Path, backup: Path) -> Difference:
    """Compare a journal with a backup. Nothing is changed.

    Raises:
        JournalFileError: the backup is damaged or cannot be read.
    """
    there = _entries_of_backup(journal, backup)
    try:
        here = _entries_of_journal(journal)
    except JournalFileError:
        return Difference(None, _holding(there), only_there=len(there))
    return Difference(
        _holding(here),
        _holding(there),
        only_here=len(here.keys() - there.keys()),
        only_there=len(there.keys() - here.keys()),
        changed=sum(here[key] != there[key] for key in here.keys() & there.keys()),
    )


def _entries_of_journal(journal: Path) -> Entries:
    db = open_database(journal)
    try:
        return _entries(db)
    finally:
        db.close()


def _entries_of_backup(journal: Path, backup: Path) -> Entries:
    """Read a copy of a backup, brought up to the schema of today."""
    with staged(backup, journal) as copy:
        try:
            db = connect(copy)
            try:
                upgrade(db)
                return _entries(db)
            finally:
                db.close()
        except sqlite3.Error as error:
            raise refuse_damaged(backup) from error


def _entries(db: Database) -> Entries:
    with reading(db) as finder:
        every: list[CheckIn | Session] = [*finder.check_ins(), *finder.sessions()]
    return {entry.id: replace(entry, rev=0) for entry in every}


def _holding(entries: Entries) -> Holding:
    days = (_day(entry) for entry in entries.values())
    return Holding(len(entries), max(days, default=None))


def _day(entry: CheckIn | Session) -> date:
    return entry.day if isinstance(entry, CheckIn) else entry.started_at.date()
