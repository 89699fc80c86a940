"""The one SQLite driver, for every file of the program.

Two SQLite libraries in one process do not see each other's locks, so that both could
write at once. sqlite-utils takes the driver it finds under the name `pysqlite3`, so it
is registered here. sqlite-utils itself is loaded only where a schema is changed: it
brings numpy, and takes longer to load than all that the first page needs.
"""

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import sqlcipher3.dbapi2 as sqlite3

from journal.errors import JournalError, JournalFileError

if TYPE_CHECKING:
    import sqlite_utils

__all__ = ["BrokenRow", "Database", "connect", "in_memory", "sqlite3"]

sys.modules["pysqlite3"] = sqlite3
sys.modules["pysqlite3.dbapi2"] = sqlite3

OLDEST_SQLITE = (3, 43, 0)
"""The first with `octet_length`, which tells how long a value is without reading it."""

AT_ONCE = 500
"""How many rows are read before the first of them is handed out."""

BUSY_TIMEOUT_MS = 5000
MACOS, WINDOWS = sys.platform == "darwin", sys.platform == "win32"

PRAGMAS: dict[str, str | int] = {
    # On Windows SQLite does not sync the directory after deleting a journal.
    "journal_mode": "truncate" if WINDOWS else "delete",
    "synchronous": 3,  # EXTRA: the journal's removal is synced too
    "fullfsync": int(MACOS),
    "locking_mode": "normal",  # exclusive would write to a file replaced under us
    "foreign_keys": 1,
    "recursive_triggers": 0,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "cache_size": -2000,  # kilobytes, as SQLite itself has it; SQLCipher takes four times that
    "temp_store": 2,  # in memory: a big sort never reaches a temporary file
    "secure_delete": 1,
    "busy_timeout": BUSY_TIMEOUT_MS,
}
"""Set on every connection and read back: SQLite ignores what it does not understand."""


class BrokenRow(dict[str, Any]):
    """A row with bytes that are no UTF-8; they have become lone surrogates."""


class Database:
    """One connection: what reading and saving rows needs of it.

    Outside of a transaction every statement takes effect at once.

    Args:
        conn: The connection. What goes through it alone is not looked after here.
    """

    def __init__(self, conn: Any) -> None:
        conn.isolation_level = None  # nothing begins a transaction by itself
        self.conn = conn

    def execute(self, sql: str, values: Sequence[Any] | Mapping[str, Any] = ()) -> Any:
        """Run one statement and return its cursor."""
        return self.conn.execute(sql, values)

    def query(
        self, sql: str, values: Sequence[Any] | Mapping[str, Any] = ()
    ) -> list[dict[str, Any]]:
        """Return all rows that a statement finds; no cursor stays open.

        Those with text that is no text are `BrokenRow`.
        """
        return list(self.each(sql, values))

    def each(
        self, sql: str, values: Sequence[Any] | Mapping[str, Any] = ()
    ) -> Iterator[dict[str, Any]]:
        """Hand out the rows that `query` returns one by one, for those who take them all.

        Twenty years of ratings in one list take more room than what is made of them.
        """
        given = 0
        try:
            for row in self._found(sql, values, bytes.decode, dict):  # stops at what is no text
                given += 1
                yield row
        except UnicodeDecodeError:
            yield from islice(self._found(sql, values, _text, _row), given, None)

    def _found(
        self,
        sql: str,
        values: Sequence[Any] | Mapping[str, Any],
        text: Callable[[bytes], str],
        row: Callable[[Iterable[tuple[str, Any]]], dict[str, Any]],
    ) -> Iterator[dict[str, Any]]:
        with self._reading_text(text):
            cursor = self.conn.execute(sql, values)
            some = cursor.fetchmany(AT_ONCE)
        names = [column[0] for column in cursor.description]
        while some:
            yield from (row(zip(names, cells, strict=True)) for cells in some)
            with self._reading_text(text):
                some = cursor.fetchmany(AT_ONCE)

    @contextmanager
    def _reading_text(self, text: Callable[[bytes], str]) -> Iterator[None]:
        usual = self.conn.text_factory
        self.conn.text_factory = text
        try:
            yield
        finally:
            self.conn.text_factory = usual

    def version(self) -> tuple[int, int]:
        """Return what differs once the file holds something else, whoever wrote it."""
        ((by_others,),) = self.conn.execute("PRAGMA data_version").fetchall()
        return by_others, self.conn.total_changes

    @contextmanager
    def without_waiting(self) -> Iterator[None]:
        """Fail at once where another program holds the file, for what can as well be done later."""
        self.conn.execute("PRAGMA busy_timeout = 0")
        try:
            yield
        finally:
            self.conn.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")

    def rollback(self) -> None:
        """Leave no trace of the transaction, if one is open."""
        self.conn.rollback()

    def close(self) -> None:
        """Let go of the file."""
        self.conn.close()

    def with_tools(self) -> "sqlite_utils.Database":
        """Return the same connection with the tools of sqlite-utils, for changing a schema."""
        from sqlite_utils import Database as Tools

        return Tools(self.conn, recursive_triggers=False, execute_plugins=False)


def connect(path: Path, *, read_only: bool = False) -> Database:
    """Connect to an existing file and put every PRAGMA in force.

    A connection belongs to one thread at a time. The one that made it may hand it over,
    once, as the window does that opens its journal in the background.

    Args:
        path: The file.
        read_only: Never write to it.

    Raises:
        JournalError: this SQLite is too old.
        JournalFileError: SQLite did not accept a PRAGMA.
        sqlite3.Error: the file cannot be read, or is no database.
    """
    _require_new_enough()
    place = quote(os.fsencode(path.absolute().as_posix()))
    mode = "ro" if read_only else "rw"
    uri = f"file://{'' if place.startswith('/') else '/'}{place}?mode={mode}"
    connection = sqlite3.connect(
        uri, uri=True, timeout=BUSY_TIMEOUT_MS / 1000, check_same_thread=False
    )
    connection.text_factory = _text
    try:
        for name, value in PRAGMAS.items():
            _put_in_force(connection, name, value)
        return Database(connection)
    except BaseException:
        connection.close()
        raise


def in_memory() -> Database:
    """Return an empty database that is gone when it is closed."""
    return Database(sqlite3.connect(":memory:", check_same_thread=False))


def _require_new_enough() -> None:
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        raise JournalError(
            "The journal was not opened, because the SQLite of this program is too old "
            "({there}; at least {oldest} is needed).",
            "Install the program again with its newest parts. The journal was not touched.",
            there=sqlite3.sqlite_version,
            oldest=".".join(map(str, OLDEST_SQLITE)),
        )


def _put_in_force(connection: Any, name: str, value: str | int) -> None:
    connection.execute(f"PRAGMA {name} = {value}").fetchall()
    row = connection.execute(f"PRAGMA {name}").fetchone()
    answer = "nothing" if row is None else str(row[0]).lower()
    if answer != str(value):
        raise JournalFileError(
            "The journal cannot be kept safe here (SQLite answered “{answer}” to {name}).",
            "Keep the journal on a disk of this computer, and update the program.",
            name=name,
            answer=answer,
        )


def _text(stored: bytes) -> str:
    """Read a text cell; bytes that are no UTF-8 become lone surrogates, never an exception.

    SQLite's own exception would carry the text, and one bad cell would hide all others.
    """
    return stored.decode("utf-8", "surrogateescape")


def _row(cells: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    row = dict(cells)
    try:
        "".join(value for value in row.values() if isinstance(value, str)).encode()
    except UnicodeEncodeError:
        return BrokenRow(row)
    return row
