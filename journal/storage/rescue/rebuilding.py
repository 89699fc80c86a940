"""Entries that are lost themselves, but not all that belonged to them."""

from collections import Counter
from collections.abc import Mapping
from contextlib import suppress
from datetime import date, datetime

from journal.storage.merge.tables import Row
from journal.storage.rescue.backfill import Rows
from journal.storage.rescue.indexes import Indexes

_PARTS = {"check_ins": ("ratings", "side_effects"), "sessions": ("readings", "side_effects")}
_OWNING = {"check_ins": "check_in_id", "sessions": "session_id"}


def rebuild(rows: Rows, indexes: Indexes) -> Counter[str]:
    """Put an entry around parts whose own is lost; return how many, by table.

    Its day or start is what an index says of it, the time of recording that of its parts.
    Its notes stay empty: nobody knows them.
    """
    rebuilt: Counter[str] = Counter()
    for table, parts in _PARTS.items():
        when = indexes.times_of_lost(table)
        first = _first_parts(rows, parts, _OWNING[table])
        for entry in first.keys() & when.keys():
            if (entry,) in rows[table]:
                continue
            with suppress(ValueError):  # the index is damaged too
                rows[table][(entry,)] = _MADE[table](first[entry], entry, when[entry])
                rebuilt[table] += 1
    return rebuilt


def _first_parts(rows: Rows, tables: tuple[str, ...], column: str) -> Mapping[str, Row]:
    """Return the part of each entry that was made first."""
    found: dict[str, Row] = {}
    for table in tables:
        for row in rows[table].values():
            entry = row[column]
            if entry is not None and not row["deleted"]:
                found[entry] = min(found.get(entry, row), row, key=lambda part: part["created"])
    return found


def _check_in(part: Row, entry: str, day: str) -> Row:
    recorded = datetime.fromisoformat(part["created"])
    near = abs((recorded.date() - date.fromisoformat(day)).days) <= 1
    return {
        **_times(part, entry),
        "day": day,
        "recorded_at": part["created"],
        "recorded_on": day if near else recorded.date().isoformat(),
        "all_clear": 0,
        "note": "",
    }


def _session(part: Row, entry: str, started_at: str) -> Row:
    datetime.fromisoformat(started_at)
    texts = dict.fromkeys(("product", "setting", "intention", "preparation", "note"), "")
    unknown = dict.fromkeys(
        ("route", "dose_mg", "weight_kg", "with_therapy", "strongest_at", "normal_again_at")
    )
    return {
        **_times(part, entry),
        "started_at": started_at,
        "status": "done",  # something was measured or felt
        **texts,
        **unknown,
    }


def _times(part: Row, entry: str) -> Row:
    """Return what every row begins with; any other copy of the entry counts more."""
    created = part["created"]
    return {"id": entry, "rev": 1, "created": created, "updated": created, "deleted": None}


_MADE = {"check_ins": _check_in, "sessions": _session}
