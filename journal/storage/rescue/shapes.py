"""To which table a record belongs that lies somewhere in a file."""

from dataclasses import fields
from itertools import chain
from typing import Any

from journal.domain.settings import Settings
from journal.storage.digests import digest_of
from journal.storage.driver import in_memory, sqlite3
from journal.storage.merge.tables import TABLES, Row
from journal.storage.migrations import known_names, lay_out
from journal.storage.rescue.records import Value
from journal.storage.schema import columns_by_table

_DIGEST_DIGITS = 16
_CHOICES = frozenset(field.name for field in fields(Settings))
_MARK_OF_A_DRAFT = " #"
BOOKS = "bookkeeping"
"""What a file notes of itself; a new one begins its own books."""

_ALIKE = ("settings", "drafts")
"""Have the same columns, so only an id tells their rows apart."""


class Shapes:
    """The tables of a journal by what their rows look like."""

    def __init__(self) -> None:
        self._empty = in_memory()
        lay_out(self._empty, known_names())
        columns = columns_by_table(self._empty)
        self._columns = {table.name: columns[table.name] for table in TABLES}

    def close(self) -> None:
        """Let go of the memory."""
        self._empty.close()

    def whole(self, values: tuple[Value, ...]) -> tuple[str, Row] | None:
        """Return table and row of a record that carries the right digest, or None."""
        for table, columns in self._columns.items():
            place = columns.index("digest")
            if place < len(values) <= len(columns) and _is_digest(values[place]):
                row = _row(columns, values)
                if row["digest"] == digest_of(row):
                    return self._told_apart(table, row), row
        return None

    def older(self, values: tuple[Value, ...]) -> tuple[str, Row] | None:
        """Return table and row of a record from before there were digests, or None.

        It is one that the checks of its table accept.
        """
        for table, columns in self._columns.items():
            if len(values) == columns.index("digest") and isinstance(values[0], str):
                row = _row(columns, values)
                row["digest"] = digest_of(row)
                if self._is_alone(table, row) and self._is_accepted(table, row):
                    return table, row
        return None

    def likely(self, values: tuple[Value, ...]) -> str | None:
        """Return the table of a record that is not what was written, as far as it shows."""
        for table, columns in self._columns.items():
            if len(values) == len(columns) and table not in _ALIKE:
                return table
        return None

    def _is_alone(self, table: str, row: Row) -> bool:
        """Say whether the id of a row leaves no other table."""
        if table == "side_effect_kinds":
            return row["id"] not in _CHOICES and not str(row["name"]).startswith("{")  # a draft
        return self._told_apart(table, row) == table

    def _told_apart(self, table: str, row: Row) -> str:
        if table not in _ALIKE:
            return table
        if row["id"] in _CHOICES:
            return "settings"
        return "drafts" if _MARK_OF_A_DRAFT in str(row["id"]) else BOOKS

    def _is_accepted(self, table: str, row: Row) -> bool:
        marks = ", ".join("?" for _ in row)
        try:
            self._empty.execute("BEGIN")
            self._empty.execute(f"INSERT INTO {table} VALUES ({marks})", list(row.values()))  # noqa: S608
        except (sqlite3.Error, UnicodeEncodeError):
            return False
        finally:
            self._empty.rollback()
        return True


def _row(columns: tuple[str, ...], values: tuple[Value, ...]) -> Row:
    """Return a record as a row; columns that were added after it was written are NULL."""
    padded: Any = chain(values, (None for _ in range(len(columns) - len(values))))
    return dict(zip(columns, padded, strict=True))


def _is_digest(value: Value) -> bool:
    return isinstance(value, str) and len(value) == _DIGEST_DIGITS
