"""The rows of a damaged file that still are what was written."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from journal.storage.merge.tables import TABLES, Key, Row
from journal.storage.rescue.indexes import Entry, Indexes
from journal.storage.rescue.pages import BrokenCellError, Pages
from journal.storage.rescue.records import Value, values
from journal.storage.rescue.shapes import BOOKS, Shapes

_KEYS = {table.name: table.key for table in TABLES}


class _Record(NamedTuple):
    page: int
    rowid: int | None
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Salvage:
    """What a file holds, whatever became of the rest of it.

    Attributes:
        rows: By table and what they are about, deleted ones too.
        damaged: How many rows by table can be read, but are not what was written.
        indexes: What its indexes say of entries.
        parts: What its indexes say of their parts: the entry, and what of it.
    """

    rows: dict[str, dict[Key, Row]]
    damaged: Counter[str]
    indexes: Indexes
    parts: frozenset[tuple[str, str]]


def salvage(image: bytes) -> Salvage:
    """Read all that can be read of a file.

    Rows count when their digest is right; in a file from before there were digests, when
    the checks of their table accept them.
    """
    records = list(_records(image))
    shapes = Shapes()
    try:
        return _sorted_out(records, shapes)
    finally:
        shapes.close()


def _sorted_out(records: list[_Record], shapes: Shapes) -> Salvage:
    in_tables = [record for record in records if record.rowid is not None]
    found = [(record, shapes.whole(record.values)) for record in in_tables]
    if not any(place for _, place in found):
        found = [(record, shapes.older(record.values)) for record in in_tables]
    rows: dict[str, dict[Key, Row]] = {name: {} for name in _KEYS}
    damaged: Counter[str] = Counter()
    rowids: dict[str, dict[str, int]] = {name: {} for name in _KEYS}
    for record, place in found:
        if place is not None and place[0] != BOOKS:
            _add(rows, *place)
            rowids[place[0]][place[1]["id"]] = record.rowid or 0
        elif place is None and (table := shapes.likely(record.values)) is not None:
            damaged[table] += 1
    indexes = Indexes(tuple(_entries(records)), rowids)
    return Salvage(rows, damaged, indexes, frozenset(_parts(records)))


def _records(image: bytes) -> Iterable[_Record]:
    for cell in Pages(image).cells():
        try:
            yield _Record(cell.page, cell.rowid, values(cell.payload))
        except BrokenCellError:
            continue


def _add(rows: dict[str, dict[Key, Row]], table: str, row: Row) -> None:
    """Keep a row, or the later one where a page that is not used any more holds another."""
    key = tuple(row[column] for column in _KEYS[table])
    before = rows[table].get(key)
    if before is None or before["rev"] < row["rev"]:
        rows[table][key] = row


def _entries(records: Iterable[_Record]) -> Iterable[Entry]:
    for record in records:
        match record:
            case (page, None, (str() as said, int() as rowid)):
                yield Entry(page, said, rowid)


def _parts(records: Iterable[_Record]) -> Iterable[tuple[str, str]]:
    for record in records:
        match record:
            case (_, None, (str() as entry, str() as part, int())):
                yield entry, part
