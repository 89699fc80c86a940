"""Is this file laid out the way our migrations lay it out?

A trigger, view or table that somebody added could swallow or rewrite entries, so a
journal is only used when its layout is exactly the one expected.
"""

import re
from functools import cache
from pathlib import Path

from journal.storage.driver import Database, in_memory, sqlite3
from journal.storage.marks import mark_of
from journal.storage.migrations import applied_names, known_names, lay_out

_FORBIDDEN_ACTIONS = frozenset({sqlite3.SQLITE_ATTACH, sqlite3.SQLITE_DETACH})
_FORBIDDEN_PRAGMAS = frozenset({"writable_schema", "trusted_schema", "key", "rekey"})
_FORBIDDEN_FUNCTIONS = frozenset({"load_extension"})

NEWEST_LAYOUT = "b42f1ecd74c1b3ee41db543986669a4186eff14b65cac906440e65115cd51f29"
"""The fingerprint of a journal that has seen every migration: none is laid out to open one."""

_SCHEMA_SQL = """
    SELECT type,
        iif(octet_length(name) > 1000, 'too long', name),
        iif(octet_length(tbl_name) > 1000, 'too long', tbl_name),
        iif(octet_length(sql) > 100000, 'too long', sql)
    FROM sqlite_master ORDER BY type, name
"""
"""What is far longer than anything of ours is not loaded to be told apart from it."""


def layout(db: Database) -> tuple[tuple[str, ...], ...]:
    """Return everything the schema holds, in an order and spelling that can be compared."""
    return tuple(
        tuple(re.sub(r"\s+", " ", str(part or "")) for part in row)
        for row in db.execute(_SCHEMA_SQL).fetchall()
    )


def fingerprint(found: tuple[tuple[str, ...], ...]) -> str:
    """Return what no two layouts share."""
    words = repr(found).encode("utf-8", "surrogateescape")
    return mark_of(words, 32)


def is_ours(db: Database) -> bool:
    """Say whether a journal is laid out exactly as the migrations that it has seen do it."""
    found, applied = layout(db), applied_names(db)
    if applied == known_names():
        return fingerprint(found) == NEWEST_LAYOUT
    return found == expected_layout(applied)


@cache
def expected_layout(applied: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Return the layout of a journal that has seen exactly these migrations."""
    db = in_memory()
    try:
        lay_out(db, applied)
        return layout(db)
    finally:
        db.close()


def columns_by_table(db: Database) -> dict[str, tuple[str, ...]]:
    """Return the names of the columns of each table."""
    tables = db.query("SELECT name FROM sqlite_master WHERE type = 'table'")
    return {row["name"]: _columns(db, row["name"]) for row in tables}


def tables_of_rows(db: Database) -> list[str]:
    """Return the names of the tables whose rows carry a digest."""
    return [table for table, columns in columns_by_table(db).items() if "digest" in columns]


def guard(db: Database, *, may_write: Path | None = None) -> None:
    """Deny statements that a journal never needs and an altered file might try.

    Args:
        db: The journal.
        may_write: The one file that may be attached, for a copy of the journal.
    """
    copy = None if may_write is None else str(may_write)

    def verdict(action: int, first: str | None, *rest: str | None) -> int:
        if copy is not None and action == sqlite3.SQLITE_ATTACH and first == copy:
            return int(sqlite3.SQLITE_OK)
        return _verdict(action, first, *rest)

    db.conn.set_authorizer(verdict if copy is not None else _verdict)


def _columns(db: Database, table: str) -> tuple[str, ...]:
    return tuple(row["name"] for row in db.query(f"PRAGMA table_info({table})"))


def _verdict(
    action: int, first: str | None, second: str | None, _database: str | None, source: str | None
) -> int:
    """Judge one step of a statement for SQLite.

    `source` names the trigger or view that asks for the step; a journal has neither.
    """
    denied = (
        source is not None
        or action in _FORBIDDEN_ACTIONS
        or (action == sqlite3.SQLITE_PRAGMA and first in _FORBIDDEN_PRAGMAS and second is not None)
        or (action == sqlite3.SQLITE_FUNCTION and second in _FORBIDDEN_FUNCTIONS)
    )
    return int(sqlite3.SQLITE_DENY if denied else sqlite3.SQLITE_OK)
