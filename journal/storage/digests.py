"""A digest of every row: what a flipped bit changed does not pass for what was said.

SQLite's own checks see a broken page, not a 7 that became a 3. The canonical form of a
row, of which the digest is made, is this text in UTF-8:

* one part for each column, in the order of the columns' names; the digest itself and
  columns that are NULL are left out, so that a column added later changes no digest;
* a part is `name=`, a letter for the kind of value, the number of its characters, `:`,
  and the value: `n` a number, as Python writes the float (whole ones too: a STRICT
  column holds one kind); `t` a text as it is; `b` a blob in hexadecimal.

So NULL, '', 0 and '0' all differ, and no value can pass for the end of another. Bytes
that are no UTF-8 go in as they lie in the file. The digest is BLAKE2b of 8 bytes, kept
as 16 hexadecimal digits. It shows accidents; it stops nobody who wants to forge.
"""

from collections.abc import Mapping
from contextlib import suppress
from functools import lru_cache
from typing import Any

from journal.storage.driver import Database, sqlite3
from journal.storage.marks import mark_of

BYTES = 8


def digest_of(row: Mapping[str, Any]) -> str:
    """Return the digest of a row by its columns, whatever digest it carries."""
    parts = [
        _part(name, row[name]) for name in sorted(row) if row[name] is not None and name != "digest"
    ]
    return _digest_of(parts)


def rows_with_wrong_digest(db: Database, table: str) -> list[str]:
    """Return the ids of the rows that are not what was written, one row in memory at a time."""
    usual = db.conn.text_factory
    db.conn.text_factory = bytes.decode  # faster, but stops at what is no text
    try:
        return _wrong(db, table)
    except UnicodeDecodeError:
        db.conn.text_factory = usual
        return _wrong(db, table)
    finally:
        db.conn.text_factory = usual


def digest_rows(db: Database, table: str) -> None:
    """Give every row of a table the digest of what it holds now; for steps of the schema."""
    for row in db.query(f"SELECT rowid AS place, * FROM {table}"):  # noqa: S608 - our own name
        place = row.pop("place")
        with suppress(sqlite3.IntegrityError):  # of the wrong kind already: stays without
            db.execute(
                f"UPDATE {table} SET digest = ? WHERE rowid = ?",  # noqa: S608 - our own name
                [digest_of(row), place],
            )


def _wrong(db: Database, table: str) -> list[str]:
    """Compare every row; what is the same for all of them is worked out once."""
    cursor = db.execute(f"SELECT * FROM {table}")  # noqa: S608 - our own name
    names = [column[0] for column in cursor.description]
    id_at, digest_at = names.index("id"), names.index("digest")
    columns = sorted((name, at) for at, name in enumerate(names) if at != digest_at)
    return [
        str(cells[id_at])
        for cells in cursor
        if cells[digest_at]
        != _digest_of(
            [
                f"{name}=t{len(value)}:{value}" if type(value) is str else _part(name, value)
                for name, at in columns
                if (value := cells[at]) is not None
            ]
        )
    ]


def _digest_of(parts: list[str]) -> str:
    text = "".join(parts).encode("utf-8", "surrogateescape")
    return mark_of(text, BYTES)


def _part(name: str, value: Any) -> str:
    match value:
        case str():
            return f"{name}=t{len(value)}:{value}"
        case bytes():
            return f"{name}=b{2 * len(value)}:{value.hex()}"
        case _:
            return f"{name}={_number(value)}"


@lru_cache(maxsize=1024)
def _number(value: float) -> str:
    number = repr(float(value) + 0.0)  # which is never -0.0, as SQLite keeps none
    return f"n{len(number)}:{number}"
