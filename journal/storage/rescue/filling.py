"""Rows of other files, written into a new journal as they were."""

from contextlib import suppress
from datetime import datetime

from journal.domain import library
from journal.storage.driver import Database, sqlite3
from journal.storage.merge.tables import TABLES
from journal.storage.rescue.backfill import Rows
from journal.storage.writer import writing


def fill(db: Database, rows: Rows, now: datetime) -> None:
    """Write rows with their own rev and times, and the core measures that are not among them.

    Args:
        db: A journal that holds nothing yet.
        rows: By table and what they are about.
        now: The instant at which anything else is made.
    """
    with writing(db, now) as writer:
        for table in TABLES:
            for row in rows.get(table.name, {}).values():
                with suppress(sqlite3.IntegrityError):  # no value that this program writes
                    writer.rows.take_in(table.name, row, None)
            if table.name == "measures":
                for measure in library.core_measures():
                    if (measure.id,) not in rows.get(table.name, {}):
                        writer.put(measure)
