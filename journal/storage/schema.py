"""Is this file laid out the way our migrations lay it out?

A trigger, view or table that somebody added could swallow or rewrite entries, so a
journal is only used when its layout is exactly the one expected.
"""

import re
from functools import cache

from journal.storage.driver import Database, in_memory, sqlite3
from journal.storage.migrations import lay_out

_FORBIDDEN_ACTIONS = frozenset({sqlite3.SQLITE_ATTACH, sqlite3.SQLITE_DETACH})
_FORBIDDEN_PRAGMAS = frozenset({"writable_schema", "trusted_schema", "key", "rekey"})
_FORBIDDEN_FUNCTIONS = frozenset({"load_extension"})

_SCHEMA_SQL = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"


def layout(db: Database) -> tuple[tuple[str, ...], ...]:
    """Return everything the schema holds, in an order and spelling that can be compared."""
    return tuple(
        tuple(re.sub(r"\s+", " ", str(part or "")) for part in row)
        for row in db.execute(_SCHEMA_SQL).fetchall()
    )


@cache
def expected_layout(applied: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Return the layout of a journal that has seen exactly these migrations."""
    db = in_memory()
    try:
        lay_out(db, applied)
        return layout(db)
    finally:
        db.close()


def guard(db: Database) -> None:
    """Deny statements that a journal never needs and an altered file might try."""
    db.conn.set_authorizer(_verdict)


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
