"""Records as plain values, for files and table rows alike."""

from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any, TypeVar, cast

from journal.domain.check_ins import CheckIn, Rating
from journal.domain.measures import Measure
from journal.domain.readings import Moment, Reading
from journal.domain.sessions import Route, Session, Status
from journal.domain.side_effects import Attention, Phase, Severity, SideEffect, SideEffectKind

T = TypeVar("T")
Plain = str | int | float | bool | None
Record = CheckIn | Session | Measure | SideEffectKind
"""What is saved and found as a whole, with an id and a rev of its own."""

_READERS: dict[str, Callable[[Any], object]] = {
    "day": date.fromisoformat,
    "recorded_on": date.fromisoformat,
    "recorded_at": datetime.fromisoformat,
    "started_at": datetime.fromisoformat,
    "ended_at": datetime.fromisoformat,
    "strongest_at": datetime.fromisoformat,
    "normal_again_at": datetime.fromisoformat,
    "taken_at": datetime.fromisoformat,
    "all_clear": bool,
    "with_therapy": bool,
    "higher_is_better": bool,
    "archived": bool,
    "attention": Attention,
    "severity": Severity.parse,
    "phase": Phase,
    "route": Route,
    "status": Status,
    "moment": Moment,
}


def plain(record: Record | Rating | SideEffect | Reading) -> dict[str, Plain]:
    """Return the fields of a record that are single values; lists inside it are left out."""
    values = {field.name: getattr(record, field.name) for field in fields(record)}
    return {name: _plain(value) for name, value in values.items() if not isinstance(value, tuple)}


def restored(kind: type[T], row: Mapping[str, Any], /, **more: object) -> T:
    """Return the record of a kind that plain values describe, checked anew.

    Args:
        kind: The record's class.
        row: Plain values by field name; names the class does not know are left out.
        more: Fields that are no plain values, already restored.

    Raises:
        JournalError: a value that the record refuses.
        ValueError: a value that is not written as its kind is written.
    """
    values: dict[str, object] = {}
    for name in field_names(cast("Any", kind)):
        if name in row:
            value = row[name]
            read = None if value is None else _READERS.get(name)
            values[name] = value if read is None else read(value)
    return kind(**values | more)


@cache
def field_names(kind: Any) -> tuple[str, ...]:
    """Return the names of the fields of a record; asked for every row, so found once."""
    return tuple(field.name for field in fields(kind))


def _plain(value: object) -> Plain:
    match value:
        case Severity():
            return value.word
        case Enum():
            return cast("str", value.value)
        case date():  # and datetime, which is one
            return value.isoformat()
        case Measure() | SideEffectKind():
            return value.id
        case _:
            return cast("Plain", value)
