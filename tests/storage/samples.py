"""Records to be saved, and files to be tampered with."""

from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from journal.domain import library
from journal.domain.check_ins import CheckIn, Rating
from journal.domain.readings import Moment, Reading
from journal.domain.sessions import Route, Session
from journal.domain.side_effects import Phase, Severity, SideEffect, SideEffectKind
from journal.storage.driver import connect

NOW = datetime(2026, 3, 1, 21, tzinfo=timezone(timedelta(hours=1)))
TODAY = NOW.date()
CORE = tuple(replace(measure, rev=1) for measure in library.core_measures())
"""As a new journal holds them."""
ATTENTION, MOOD, ANXIETY = CORE
NAUSEA, DIZZINESS = library.side_effect_kind("nausea"), library.side_effect_kind("dizziness")
ITCH = SideEffectKind.named("Itch")
SWAPPED_INDEXES = (
    "PRAGMA writable_schema = ON",
    """
    UPDATE sqlite_master SET rootpage = (
        SELECT sum(rootpage) FROM sqlite_master
        WHERE name IN ('side_effects_by_check_in', 'side_effects_by_session')
    ) - rootpage WHERE name IN ('side_effects_by_check_in', 'side_effects_by_session')
    """,
)
"""Two indexes that each hold what belongs to the other: only a deep check finds it."""


def now() -> datetime:
    return NOW


def check_in(day: date = TODAY, **fields: Any) -> CheckIn:
    """Return a check-in of the evening of a day, with two ratings unless more is said."""
    usual = {"ratings": (Rating(MOOD, 5), Rating(ANXIETY, None)), "note": "quiet"}
    recorded_at = datetime(day.year, day.month, day.day, 21, tzinfo=NOW.tzinfo)
    return CheckIn(
        **{"day": day, "recorded_at": recorded_at, "recorded_on": day, **usual, **fields}
    )


def session(day: date = TODAY, **fields: Any) -> Session:
    """Return a session at ten o'clock, with readings and side effects unless more is said."""
    usual = {
        "route": Route.IV,
        "dose_mg": 40.0,
        "readings": (Reading(Moment.BEFORE, 120, 80, 70), Reading(Moment.END, pulse=75)),
        "side_effects": (
            SideEffect(NAUSEA, Severity.MILD, Phase.DURING),
            SideEffect(NAUSEA, Severity.NONE, Phase.NEXT_DAY),
        ),
    }
    started_at = datetime(day.year, day.month, day.day, 10, tzinfo=NOW.tzinfo)
    return Session(**{"started_at": started_at, **usual, **fields})


def names_in(folder: Path) -> list[str]:
    """Return what lies in a folder, but for the marks of those who have a journal open."""
    return sorted(file.name for file in folder.iterdir() if file.suffix != ".open")


def tamper(path: Path, *statements: str) -> None:
    """Change a journal behind the program's back, with SQLite's checks off."""
    with closing(connect(path)) as db:
        db.execute("PRAGMA foreign_keys = OFF")
        db.execute("PRAGMA ignore_check_constraints = ON")
        for statement in statements:
            db.execute(statement)


def rows(path: Path, sql: str) -> list[tuple[Any, ...]]:
    """Return what a query finds in a file."""
    with closing(connect(path)) as db:
        return [tuple(row) for row in db.execute(sql).fetchall()]
