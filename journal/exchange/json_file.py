"""The journal as one JSON file, for other programs and for reading it back."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from journal.domain.check_ins import CheckIn
from journal.domain.contents import Contents
from journal.domain.measures import Measure
from journal.domain.periods import Period
from journal.domain.readings import Reading
from journal.domain.records import Record, plain
from journal.domain.sessions import Session
from journal.domain.side_effects import SideEffect, SideEffectKind
from journal.exchange.cells import number
from journal.files import written_whole

FORMAT = "symptom-journal"
VERSION = 1

_FREE_TEXT = ("note", "setting", "intention", "preparation")

Plain = dict[str, Any]


def write_json(
    contents: Contents, path: Path, *, period: Period | None = None, include_notes: bool = False
) -> None:
    """Write the records of a journal, so that they can be read back as they were.

    Args:
        contents: All of the journal.
        path: The file to write or to replace.
        period: The days wanted; everything, planned sessions too, when None.
        include_notes: Whether notes, settings, intentions and preparations leave the journal.

    Raises:
        ExportError: the file could not be written; an earlier one is as it was.
    """
    document = json_document(contents, period, include_notes=include_notes)
    text = json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False)
    with written_whole(path) as file:
        file.write(f"{text}\n".encode())


def json_document(contents: Contents, period: Period | None, *, include_notes: bool) -> Plain:
    """Return what the file holds, as plain values."""
    check_ins = [c for c in contents.check_ins if period is None or c.day in period]
    sessions = [s for s in contents.sessions if period is None or s.day in period]
    effects = [
        _effect(e, c.day.isoformat(), check_in=c.id) for c in check_ins for e in c.side_effects
    ]
    effects += [
        _effect(e, s.day.isoformat(), session=s.id) for s in sessions for e in s.side_effects
    ]
    return {
        "format": FORMAT,
        "version": VERSION,
        "measures": [_fields(measure) for measure in contents.measures],
        "side_effect_kinds": _kinds(contents.side_effect_kinds, effects),
        "check_ins": [_check_in(c, include_notes=include_notes) for c in check_ins],
        "sessions": [_session(s, include_notes=include_notes) for s in sessions],
        "side_effects": effects,
    }


def _check_in(check_in: CheckIn, *, include_notes: bool) -> Plain:
    ratings = check_in.ratings
    return {
        **_told(check_in, include_notes=include_notes),
        "later": check_in.later,
        "ratings": {measure_id: number(value) for measure_id, value in check_in.values.items()},
        "skipped": [rating.measure.id for rating in ratings if rating.value is None],
    }


def _session(session: Session, *, include_notes: bool) -> Plain:
    readings = [_fields(reading) for reading in session.readings]
    return {**_told(session, include_notes=include_notes), "readings": readings}


def _effect(
    effect: SideEffect, day: str, *, check_in: str | None = None, session: str | None = None
) -> Plain:
    return {"check_in": check_in, "session": session, "day": day, **_fields(effect)}


def _kinds(kinds: Iterable[SideEffectKind], effects: Iterable[Plain]) -> list[Plain]:
    """Return the person's own items and those that were said; the others are in the program."""
    said = {effect["kind"] for effect in effects}
    return [_fields(kind) for kind in kinds if kind.own or kind.id in said]


def _told(record: CheckIn | Session, *, include_notes: bool) -> Plain:
    values = _fields(record)
    hidden = () if include_notes else _FREE_TEXT
    return {name: None if name in hidden else value for name, value in values.items()}


def _fields(record: Record | Measure | SideEffect | Reading) -> Plain:
    """Return the fields of a record without its rev, which counts savings in one journal."""
    values = plain(record)
    values.pop("rev", None)
    return {n: number(v) if isinstance(v, float) else v for n, v in values.items()}
