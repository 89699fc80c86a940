"""What the indexes of a damaged file still say of entries that cannot be read themselves."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_START = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T.{5,}")
_WHEN = {"check_ins": _DAY, "sessions": _START}
"""By what each table has an index: the day, or the start with its time."""


class Entry(NamedTuple):
    """One entry of an index: what it says of a row, and on which page."""

    page: int
    said: str
    rowid: int


@dataclass(frozen=True, slots=True)
class Indexes:
    """All entries of all indexes over one column.

    Attributes:
        entries: They; of which index is not known.
        rowids: The rows that could be read: number by id, by table.
    """

    entries: tuple[Entry, ...]
    rowids: Mapping[str, Mapping[str, int]]

    def lost(self, table: str) -> dict[int, str]:
        """Return what is said of the time of entries that cannot be read, by their number."""
        read = set(self.rowids[table].values())
        return {
            entry.rowid: entry.said
            for entry in self.entries
            if entry.rowid not in read and _WHEN[table].fullmatch(entry.said)
        }

    def lost_days(self) -> Iterator[date]:
        """Return the days of all of them."""
        for table in _WHEN:
            for said in self.lost(table).values():
                try:
                    yield date.fromisoformat(said[:10])
                except ValueError:  # damaged too
                    continue

    def times_of_lost(self, table: str) -> dict[str, str]:
        """Return the same by id, as far as an index tells the number of that id."""
        lost, known = self.lost(table), self.rowids[table]
        pages: defaultdict[int, list[Entry]] = defaultdict(list)
        for entry in self.entries:
            pages[entry.page].append(entry)
        return {
            entry.said: lost[entry.rowid]
            for page in pages.values()
            if _is_about_ids(page, known)
            for entry in page
            if entry.rowid in lost and entry.said not in known
        }


def _is_about_ids(page: list[Entry], known: Mapping[str, int]) -> bool:
    """Say whether a page names the ids of a table: what can be compared agrees."""
    right = sum(known.get(entry.said) == entry.rowid for entry in page)
    wrong = sum(entry.said in known for entry in page) - right
    return right > wrong
