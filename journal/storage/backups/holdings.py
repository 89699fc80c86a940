"""What a journal holds in numbers, and whether a copy of one is sound."""

from dataclasses import dataclass
from pathlib import Path

from journal.storage.digests import rows_with_wrong_digest
from journal.storage.driver import Database, connect, sqlite3
from journal.storage.migrations import APPLICATION_ID, applied_names, known_names
from journal.storage.schema import expected_layout, layout, tables_of_rows
from journal.storage.soundness import broken_structure, rows_without_owner

_COUNTED = ("check_ins", "sessions")


class NotSoundError(Exception):
    """A file is no whole and sound journal."""


@dataclass(frozen=True, slots=True)
class Holdings:
    """What a journal holds, as far as numbers can tell.

    Attributes:
        schema: Version of its schema.
        rows: Number of rows by table, deleted ones too.
        entries: How many check-ins and sessions are not deleted.
    """

    schema: int
    rows: tuple[tuple[str, int], ...]
    entries: int


def holdings(db: Database) -> Holdings:
    """Count what a journal holds."""
    tables = db.query("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    return Holdings(
        schema=_number(db, "PRAGMA user_version"),
        rows=tuple(
            (table["name"], _number(db, f'SELECT count(*) FROM "{table["name"]}"'))  # noqa: S608
            for table in tables
        ),
        entries=sum(
            _number(db, f"SELECT count(*) FROM {table} WHERE deleted IS NULL")  # noqa: S608 - ours
            for table in _COUNTED
        ),
    )


def look_over(path: Path, *, every_row: bool) -> Holdings:
    """Look over a copy of a journal and return what it holds.

    Args:
        path: The copy; nothing is written to it.
        every_row: Compare each row with its digest too.

    Raises:
        NotSoundError: something in it is not as it should be.
        OSError: it cannot be read.
    """
    try:
        db = connect(path, read_only=True)
    except (UnicodeDecodeError, sqlite3.Error) as error:
        raise NotSoundError from error
    try:
        _require_ours(db)
        if every_row:
            _require_rows_as_written(db)
        return holdings(db)
    except (UnicodeDecodeError, sqlite3.Error) as error:
        raise NotSoundError from error
    finally:
        db.close()


def require_whole(db: Database) -> None:
    """Refuse a file whose pages or indexes are broken.

    Raises:
        NotSoundError: they are.
        sqlite3.Error: it is busy or cannot be read, which says nothing of damage.
    """
    if broken_structure(db, thorough=True):
        raise NotSoundError


def _require_ours(db: Database) -> None:
    applied = applied_names(db)
    if (
        not set(applied) <= set(known_names())
        or layout(db) != expected_layout(applied)
        or _number(db, "PRAGMA application_id") != APPLICATION_ID
        or _number(db, "PRAGMA user_version") != len(applied)
    ):
        raise NotSoundError
    require_whole(db)


def _require_rows_as_written(db: Database) -> None:
    if rows_without_owner(db):
        raise NotSoundError
    for table in tables_of_rows(db):
        if rows_with_wrong_digest(db, table):
            raise NotSoundError


def _number(db: Database, sql: str) -> int:
    ((number,),) = db.execute(sql).fetchall()
    return int(number)
