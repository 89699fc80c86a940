"""The bin: deleted entries stay for a while, and then leave nothing to read."""

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

from journal.domain.check_ins import CheckIn
from journal.domain.sessions import Session
from journal.storage.changes import Change
from journal.storage.driver import Database
from journal.storage.finder import reading
from journal.storage.wordings import FIELDS
from journal.storage.writer import TABLES, Writer

KEPT = timedelta(days=30)


class DeletedEntry(NamedTuple):
    """A check-in or session in the bin.

    Attributes:
        record: As it was when it was deleted.
        deleted: The instant it was deleted, in UTC.
    """

    record: CheckIn | Session
    deleted: datetime

    @property
    def kept_until(self) -> datetime:
        """The instant after which it cannot be restored."""
        return self.deleted + KEPT


class Bin:
    """The deleted entries of one journal.

    Args:
        db: The journal.
        writing: Opens a transaction.
        now: The clock.
    """

    def __init__(
        self,
        db: Database,
        writing: Callable[[], AbstractContextManager[Writer]],
        now: Callable[[], datetime],
    ) -> None:
        self._db = db
        self._writing = writing
        self._now = now

    def entries(self) -> list[DeletedEntry]:
        """Return what can be restored, the last deleted first.

        Raises:
            JournalFileError: the file could not be read.
        """
        with reading(self._db) as finder:
            records: list[CheckIn | Session] = []
            records += finder.check_ins(deleted=True)
            records += finder.sessions(deleted=True)
            when = self._times_of_deletion()
        entries = [DeletedEntry(record, when[record.id]) for record in records if record.id in when]
        in_time = [entry for entry in entries if entry.kept_until > self._now()]
        return sorted(in_time, key=lambda entry: entry.deleted, reverse=True)

    def restore(self, entry: DeletedEntry) -> Change:
        """Bring an entry back with all that belonged to it.

        Returns:
            What can be taken back: the entry goes into the bin again then.

        Raises:
            ConflictError: it was restored or emptied elsewhere; nothing was changed.
            JournalFileError: the file could not be written; nothing was changed.
        """
        record = entry.record
        with self._writing() as writer:
            rev = writer.rows.bring_back(TABLES[type(record)], record.id, record.rev)
        return Change((None,), (replace(record, rev=rev),))

    def empty(self) -> int:
        """Take the words out of what was deleted too long ago; return how many entries had some.

        The rows stay, so that another copy of the journal does not bring the entries back.

        Raises:
            JournalFileError: the file could not be written; nothing was changed.
        """
        with reading(self._db):
            full = self._expired()
        if not full:
            return 0
        with self._writing() as writer:
            full = self._expired()
            for table, row in full:
                writer.rows.blank(table, row, dict.fromkeys(FIELDS[table], ""))
        return len(full)

    def _times_of_deletion(self) -> dict[str, datetime]:
        rows = [row for table in FIELDS for row in self._deleted(table)]
        times = ((row["id"], _instant(row["deleted"])) for row in rows)
        return {row_id: time for row_id, time in times if time is not None}

    def _expired(self) -> list[tuple[str, dict[str, Any]]]:
        """Return table and row of each entry that still has words and should have none."""
        latest = (self._now() - KEPT).astimezone(UTC)
        return [
            (table, row)
            for table, fields in FIELDS.items()
            for row in self._deleted(table, _HAS_WORDS.format(" || ".join(fields)))
            if (_instant(row["deleted"]) or latest) <= latest
        ]

    def _deleted(self, table: str, more: str = "") -> Iterable[dict[str, Any]]:
        return self._db.query(f"SELECT * FROM {table} WHERE deleted IS NOT NULL {more}")  # noqa: S608 - our own words


_HAS_WORDS = "AND ({} <> '' OR id IN (SELECT record FROM wordings))"


def _instant(said: str) -> datetime | None:
    try:
        return datetime.fromisoformat(said).astimezone(UTC)
    except ValueError:
        return None
