"""Uniting another journal into the open one, all or nothing, after a backup."""

from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from journal.errors import JournalFileError
from journal.storage.backups.making import make_backup
from journal.storage.backups.names import Reason
from journal.storage.backups.places import Backups
from journal.storage.driver import Database, sqlite3
from journal.storage.finder import reading
from journal.storage.merge.merged import Merged
from journal.storage.merge.other import opened
from journal.storage.merge.uniting import Plan, plan
from journal.storage.writer import Writer


class Merging:
    """Unites other journals into an open one. They are never written to.

    Args:
        db: The journal.
        path: The file it lies in.
        writing: Opens a transaction.
        now: The clock.
    """

    def __init__(
        self,
        db: Database,
        path: Path,
        writing: Callable[[], AbstractContextManager[Writer]],
        now: Callable[[], datetime],
    ) -> None:
        self._db = db
        self._path = path
        self._writing = writing
        self._now = now

    def look(self, other: Path) -> Merged:
        """Return what uniting would do; nothing is changed.

        Raises:
            JournalFileError: the other file cannot be used.
        """
        with opened(other, self._path) as theirs:
            return self._compared(theirs, other)

    def unite(self, other: Path) -> Merged:
        """Take in what the other journal holds and this one does not, after a backup.

        Raises:
            JournalFileError: the other file cannot be used, no backup could be made, or
                the journal could not be written; nothing was changed.
        """
        with opened(other, self._path) as theirs:
            found = self._compared(theirs, other)
            if found.changed_nothing:
                return found
            self._back_up()
            with self._writing() as writer:
                planned = plan(self._db, theirs, self._now())
                return _written(writer, planned)

    def _compared(self, theirs: Database, other: Path) -> Merged:
        with reading(self._db):
            if _is_made_up(theirs) != _is_made_up(self._db):
                raise _not_mixed(other)
            return plan(self._db, theirs, self._now()).merged

    def _back_up(self) -> None:
        backups = Backups.of(self._path, self._now)
        make_backup(backups.journal, backups.home, Reason.MERGE, self._now())


def _written(writer: Writer, planned: Plan) -> Merged:
    """Write what is planned; return it with the rows that the journal does not accept."""
    written = 0
    for step in planned.steps:
        with suppress(sqlite3.IntegrityError):  # no value that this program writes
            writer.rows.take_in(step.table, step.row, step.before)
            written += 1
    refused = len(planned.steps) - written
    return replace(planned.merged, damaged=planned.merged.damaged + refused)


def _is_made_up(db: Database) -> bool:
    rows = db.query("SELECT value FROM settings WHERE id = 'example' AND deleted IS NULL")
    return [row["value"] for row in rows] == ["true"]


def _not_mixed(other: Path) -> JournalFileError:
    return JournalFileError(
        "One of the two journals is made up, so {path} was not united with yours.",
        "Choose a copy of the same journal.",
        path=other,
    )
