"""Which of two versions of a row counts: the same one, whoever asks.

The order is that of time, because deletions must lose against later edits, and a mixed
rule would go round in a circle: by rev edit A could beat edit B, by time B the deletion
C, and C again A. `updated` never goes back where a row is saved again, even when the
clock does, so what was saved on top of a version always counts more than that version.
"""

from collections.abc import Mapping
from typing import Any

from journal.storage.digests import digest_of
from journal.storage.driver import BrokenRow
from journal.storage.merge.tables import Row
from journal.storage.wordings import FIELDS

_COUNTED_HERE = {"rev", "digest"}
"""Differ in copies that say the same: how often a row was saved in a file."""

_TIMES = {"created", "updated"}

_BEGUN_WITH = "measures"
"""What every journal holds from the start, each with a time of its own."""


def is_whole(row: Row) -> bool:
    """Say whether a row is what was once written."""
    return type(row) is not BrokenRow and bool(row["digest"] == digest_of(row))


def same(one: Row, other: Row) -> bool:
    """Say whether two rows are the same version."""
    return _without(one, _COUNTED_HERE) == _without(other, _COUNTED_HERE)


def say_the_same(one: Row, other: Row) -> bool:
    """Say whether a person sees no difference between two versions."""
    return _without(one, _COUNTED_HERE | _TIMES) == _without(other, _COUNTED_HERE | _TIMES)


def counts_more(table: str, one: Row, other: Row) -> bool:
    """Say whether one version counts more than another one that is not the same."""
    return _rank(table, one) > _rank(table, other)


def is_emptied(table: str, row: Mapping[str, Any]) -> bool:
    """Say whether no word is left in a deleted entry."""
    fields = FIELDS.get(table, ())
    return bool(fields and row["deleted"]) and not any(row[name] for name in fields)


def _rank(table: str, row: Row) -> tuple[bool, bool, str, bool, str]:
    """Return what versions are ordered by.

    A damaged one comes last. A measure that a journal began with gives way to one that a
    person changed. The bin takes out words without a later time, and they stay out.
    Where two were saved in the same moment, the digest decides, for no reason but that
    every copy decides alike.
    """
    return (
        is_whole(row),
        table == _BEGUN_WITH and row["updated"] != row["created"],
        str(row["updated"]),
        is_emptied(table, row),
        digest_of(_without(row, _COUNTED_HERE)),
    )


def _without(row: Row, columns: set[str]) -> Row:
    return {name: value for name, value in row.items() if name not in columns}
