"""Is the journal whole? A quick look at every start, a deep one every week."""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from journal.errors import JournalFileError
from journal.storage.bookkeeping import Bookkeeping
from journal.storage.damages import Damage
from journal.storage.database import cannot_open
from journal.storage.digests import rows_with_wrong_digest
from journal.storage.driver import Database, connect, sqlite3
from journal.storage.finder import Finder, reading
from journal.storage.schema import guard, tables_of_rows
from journal.storage.soundness import DAMAGE, broken_structure, rows_without_owner

_LAST_DEEP = "deep_check"
_DAMAGED = "deep_check_damaged"
_EVERY = timedelta(days=7)


class CheckReport(NamedTuple):
    """What a check found.

    Attributes:
        at: When it was made.
        deep: Whether every row was compared with its digest and its indexes.
        structure: What is wrong with the file itself, in SQLite's words, which hold no
            entry. A journal with such damage must not be written to any more.
        rows: The damaged rows, by table and id. The rest of the journal can be used.
    """

    at: datetime
    deep: bool
    structure: tuple[str, ...]
    rows: tuple[Damage, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.structure and not self.rows


class Checks:
    """Checks of one open journal.

    Args:
        db: The journal.
        books: Where the date of the last deep check is noted.
        now: The clock.
    """

    def __init__(self, db: Database, books: Bookkeeping, now: Callable[[], datetime]) -> None:
        self._db = db
        self._books = books
        self._now = now

    def quick(self) -> CheckReport:
        """Look for broken pages and for rows that no record accepts.

        Raises:
            JournalFileError: the file is busy or cannot be read, which is no damage.
        """
        return _checked(self._db, self._now(), deep=False)

    def deep(self) -> CheckReport:
        """Compare every row with its digest and its indexes too, and note the date.

        Nothing is noted in a file whose structure is broken or that cannot be written.

        Raises:
            JournalFileError: the file is busy or cannot be read, which is no damage.
        """
        report = _checked(self._db, self._now(), deep=True)
        self.note(report)
        return report

    def deep_beside(self, path: Path) -> CheckReport:
        """Make a deep check over a connection of its own that only reads; note nothing.

        It may run in another thread than the one that has the journal open.

        Raises:
            JournalFileError: the file is busy or cannot be read, which is no damage.
        """
        try:
            db = connect(path, read_only=True)
        except sqlite3.Error as error:
            raise cannot_open(path, error) from error
        try:
            guard(db)
            return _checked(db, self._now(), deep=True)
        finally:
            db.close()

    def note(self, report: CheckReport) -> None:
        """Note date and result of a deep check, unless the file must not be written to."""
        if report.structure:
            return
        with suppress(JournalFileError):  # read-only or busy: then it is due again
            self._books.note(_DAMAGED, len(report.rows))
            self._books.note(_LAST_DEEP, report.at.astimezone(UTC).isoformat())

    @property
    def last_damaged(self) -> int:
        """How many damaged rows the last deep check found."""
        noted = self._books.find(_DAMAGED)
        return noted if isinstance(noted, int) else 0

    @property
    def last_deep(self) -> datetime | None:
        """When the last deep check was made, in UTC."""
        noted = self._books.find(_LAST_DEEP)
        try:
            return datetime.fromisoformat(str(noted))
        except ValueError:
            return None

    def due(self) -> bool:
        """Say whether a week has passed since the last deep check, or the clock was set back."""
        last, now = self.last_deep, self._now()
        return last is None or not timedelta(0) <= now - last < _EVERY


def _checked(db: Database, at: datetime, *, deep: bool) -> CheckReport:
    with reading(db) as finder:
        structure = broken_structure(db, thorough=deep)
        rows: set[Damage] = set()
        try:
            rows.update(rows_without_owner(db), _refused(finder))
            if deep:
                rows.update(_changed(db))
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorname not in DAMAGE:
                raise
            structure = structure or (str(error),)
    return CheckReport(at, deep, structure, in_order(rows))


def in_order(rows: set[Damage]) -> tuple[Damage, ...]:
    """Return damaged rows by table and id."""
    return tuple(sorted(rows, key=lambda damage: (damage.table, damage.id)))


def _refused(finder: Finder) -> list[Damage]:
    """Return the rows that hold what no record accepts."""
    finder.check_ins()
    finder.sessions()
    finder.settings()
    return finder.damage


def _changed(db: Database) -> set[Damage]:
    """Return the rows that are not what was written."""
    return {
        Damage(table, row_id)
        for table in tables_of_rows(db)
        for row_id in rows_with_wrong_digest(db, table)
    }
