"""What SQLite itself finds wrong with a file, told apart: its structure, or single rows.

A broken structure (pages, free lists, indexes) can spoil more with every save, so such
a file is not used any more. A value of the wrong kind in one row harms nothing else:
the row is listed as damaged and the rest stays usable.
"""

import re

from journal.storage.damages import Damage
from journal.storage.driver import Database, sqlite3

DAMAGE = frozenset({"SQLITE_CORRUPT", "SQLITE_NOTADB"})
"""Names of the errors that mean a broken file, not one that is busy or out of reach."""

_ABOUT_A_ROW = re.compile(r"(?:CHECK constraint failed|(?:non-)?\w+ value) in \S+")
"""All that `quick_check` and `integrity_check` say of a row that can be read.

`NULL value in t.c` breaks NOT NULL, `non-REAL value in t.c` STRICT, `TEXT value in t.c`
an affinity. They come after what is said of pages, so the limit of 100 lines hides none.
"""


def broken_structure(db: Database, *, thorough: bool = False) -> tuple[str, ...]:
    """Return what is wrong with the file itself, in SQLite's words; they hold no entry.

    Args:
        db: The journal.
        thorough: Compare each row with the indexes too.

    Raises:
        sqlite3.Error: it is busy or cannot be read, which says nothing of damage.
    """
    lines = _lines(db, "integrity_check" if thorough else "quick_check")
    return tuple(line for line in lines if not _ABOUT_A_ROW.fullmatch(line))


def holds_wrong_kinds(db: Database) -> bool:
    """Say whether a row holds a text for a number or the like: SQLite adds no column there."""
    about_rows = filter(_ABOUT_A_ROW.fullmatch, _lines(db, "quick_check"))
    return any(not line.startswith("CHECK") for line in about_rows)


def rows_without_owner(db: Database) -> list[Damage]:
    """Return the rows that belong to a row which is not there."""
    return [
        Damage(table, _id(db, table, place))
        for table, place, *_ in db.execute("PRAGMA foreign_key_check").fetchall()
    ]


def _id(db: Database, table: str, place: int) -> str:
    (row,) = db.execute(f"SELECT id FROM {table} WHERE rowid = ?", [place]).fetchall()  # noqa: S608 - our own name
    return str(row[0])


def _lines(db: Database, check: str) -> list[str]:
    try:
        found = db.execute(f"PRAGMA {check}").fetchall()
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorname not in DAMAGE:
            raise
        return [str(error)]
    return [str(line) for (line,) in found if line != "ok"]
