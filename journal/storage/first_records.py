"""What a new journal holds from the start."""

from collections.abc import Callable, Iterable
from datetime import datetime

from journal.domain import library
from journal.domain.records import Record
from journal.domain.settings import Settings
from journal.storage.driver import Database
from journal.storage.writer import writing


def filled(
    records: Iterable[Record], settings: Settings, now: Callable[[], datetime]
) -> Callable[[Database], None]:
    """Return what puts the core measures and the first records into a new journal."""

    def fill(db: Database) -> None:
        with writing(db, now()) as writer:
            for record in (*library.core_measures(), *records):
                writer.put(record)
            if settings != Settings():
                writer.put_settings(settings)

    return fill
