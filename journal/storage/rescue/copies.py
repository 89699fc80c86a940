"""All of an open journal in another file, with what could not be saved into it."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from journal.domain.contents import Contents
from journal.domain.records import Record
from journal.errors import ConflictError, JournalFileError
from journal.storage.creation import create_database
from journal.storage.driver import Database, sqlite3
from journal.storage.finder import reading
from journal.storage.merge.tables import TABLES
from journal.storage.rescue.backfill import Rows
from journal.storage.rescue.filling import fill
from journal.storage.writer import TABLES as TABLE_OF
from journal.storage.writer import Writer, writing


@dataclass(frozen=True, slots=True)
class Copies:
    """Makes copies of a journal that cannot be saved into any more.

    Attributes:
        db: The journal.
        path: The file it lay in.
        now: The clock.
        seen: Returns what was last read of it, or None.
    """

    db: Database
    path: Path
    now: Callable[[], datetime]
    seen: Callable[[], Contents | None]

    def beside(self, records: Iterable[Record]) -> Path:
        """Make a copy beside the journal and return it.

        Raises:
            JournalFileError: it could not be made.
        """
        name = f"rescued-{self.now().astimezone(UTC):%Y%m%dT%H%M%S%fZ}-{self.path.name}"
        self.elsewhere(self.path.with_name(name), records)
        return self.path.with_name(name)

    def elsewhere(self, path: Path, records: Iterable[Record]) -> None:
        """Make a copy that holds these records too, whole or not at all.

        Raises:
            JournalFileError: something is there already, or it could not be made.
        """
        rows, wanted, now = self._rows(), tuple(records), self.now()

        def fill_in(db: Database) -> None:
            fill(db, rows, now)
            with writing(db, now) as writer:
                for record in (*(() if rows else self._seen()), *wanted):
                    _put(db, writer, record)

        if not create_database(path, fill_in):
            raise JournalFileError(
                "There is already a {path}.", "Name a file that does not exist yet.", path=path
            )

    def _rows(self) -> Rows:
        """Return all rows; none when the journal cannot be read any more."""
        try:
            with reading(self.db):
                return {table.name: table.rows(self.db) for table in TABLES}
        except (JournalFileError, sqlite3.Error):
            return {}

    def _seen(self) -> Iterator[Record]:
        seen = self.seen()
        if seen is not None:
            yield from seen.measures
            yield from (kind for kind in seen.side_effect_kinds if kind.own)
            yield from seen.check_ins
            yield from seen.sessions


def _put(db: Database, writer: Writer, record: Record) -> None:
    """Put a record in the place of the one that is there, whatever became of that."""
    table = TABLE_OF[type(record)]
    found = db.query(f"SELECT rev FROM {table} WHERE id = ?", [record.id])  # noqa: S608 - our own name
    with suppress(ConflictError):
        writer.put(replace(record, rev=found[0]["rev"] if found else 0))
