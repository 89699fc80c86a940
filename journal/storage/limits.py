"""How much a journal may hold, and how long a look at it may take.

A file from elsewhere could hold a note of 300 MB or millions of rows. It is refused
before it fills the memory or makes the window stand still.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from time import thread_time

from journal.errors import InvalidEntryError
from journal.storage.driver import Database

MOST_CHARACTERS = 5_000_000
"""In one text that is saved; a thick book has two million."""

MOST_BYTES = 4 * MOST_CHARACTERS
"""In one value that is read."""

_MOST_ROWS = {
    "check_ins": 100_000,  # a dozen a day for twenty years
    "sessions": 100_000,
    "measures": 10_000,
    "side_effect_kinds": 10_000,
    "settings": 10_000,
    "drafts": 10_000,
    "bookkeeping": 10_000,
}
_MOST_ROWS_ELSEWHERE = 1_000_000

OPENING_S = 1.0
"""Processor time for all looks at opening; 20 years of entries take a tenth of it."""

_STEPS_BETWEEN_LOOKS = 400_000


@contextmanager
def time_limit(db: Database, seconds: float = OPENING_S) -> Iterator[None]:
    """Interrupt statements of a journal that take longer than they may.

    Processor time is counted, so that a slow disk is no reason.
    """
    end = thread_time() + seconds
    db.conn.set_progress_handler(lambda: thread_time() > end, _STEPS_BETWEEN_LOOKS)
    try:
        yield
    finally:
        db.conn.set_progress_handler(None, 0)


def holds_too_much(db: Database, tables: dict[str, tuple[str, ...]]) -> bool:
    """Say whether there are more rows or longer values than are written, without reading them.

    Args:
        db: The journal.
        tables: The columns of each table to look at.
    """
    may_be_long = _bytes_of(db) > MOST_BYTES  # a value is no longer than its file
    return any(
        _has_many_rows(db, table) or (may_be_long and _has_long_value(db, table, columns))
        for table, columns in tables.items()
    )


def refuse_long_text(values: dict[str, object]) -> None:
    """Refuse what could not be opened again.

    Raises:
        InvalidEntryError: a text is too long.
    """
    for value in values.values():
        if isinstance(value, str) and len(value) > MOST_CHARACTERS:
            raise InvalidEntryError(
                "The text has {count} characters, and a journal can hold {most} in one place.",
                "Keep the text in a file of its own, then shorten it here and save again.",
                count=len(value),
                most=MOST_CHARACTERS,
            )


def _bytes_of(db: Database) -> int:
    ((pages,),) = db.execute("PRAGMA page_count").fetchall()
    ((page_size,),) = db.execute("PRAGMA page_size").fetchall()
    return int(pages) * int(page_size)


def _has_many_rows(db: Database, table: str) -> bool:
    most = _MOST_ROWS.get(table, _MOST_ROWS_ELSEWHERE)
    return bool(db.query(f"SELECT 1 FROM {table} LIMIT 1 OFFSET {most}"))  # noqa: S608 - our own name


def _has_long_value(db: Database, table: str, columns: tuple[str, ...]) -> bool:
    too_long = " OR ".join(f"octet_length({column}) > {MOST_BYTES}" for column in columns)
    return bool(db.query(f"SELECT 1 FROM {table} WHERE {too_long} LIMIT 1"))  # noqa: S608 - our own names
