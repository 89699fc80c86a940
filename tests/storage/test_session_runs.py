"""A run of sessions says of its days what all sessions say of them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from journal.domain.periods import EVER, Period
from journal.domain.sessions import Session, Status, numbered
from journal.report.treatment_days import place_in_treatment
from journal.storage.store import JournalStore
from tests.storage.samples import NOW, now, session

FIRST = NOW - timedelta(days=60)
DAYS = (0, 7, 9, 14, 40)


def a_session(days: int, status: Status = Status.DONE) -> Session:
    return replace(session(), id=f"s{days}", started_at=FIRST + timedelta(days=days), status=status)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[JournalStore]:
    every = [a_session(days) for days in DAYS]
    others = [a_session(12, Status.CANCELLED), a_session(45, Status.PLANNED)]
    with JournalStore.open(tmp_path / "journal.sqlite", now) as store:
        store.save([*every, *others])
        yield store


def week_of(day: date) -> Period:
    return Period(day - timedelta(days=3), day + timedelta(days=3))


@pytest.mark.parametrize("days", range(-8, 55))
def test_a_run_places_its_days_in_treatment_as_all_sessions_do(
    store: JournalStore, days: int
) -> None:
    day = FIRST.date() + timedelta(days=days)

    run = store.sessions_around(week_of(day))

    said = place_in_treatment(day, run.sessions, run.earlier)
    assert said == place_in_treatment(day, store.sessions())


def test_the_sessions_of_a_run_have_the_numbers_of_the_series(store: JournalStore) -> None:
    run = store.sessions_around(week_of(FIRST.date() + timedelta(days=14)))

    numbers = [(one.number, one.session.id) for one in numbered(run.sessions, run.earlier)]
    assert numbers == [(3, "s9"), (4, "s14")]


@pytest.mark.parametrize(
    "damage", ["started_at = '2026-01-99T10:00'", "product = CAST(x'ff' AS TEXT)"]
)
def test_a_damaged_session_costs_no_other_one_its_place(store: JournalStore, damage: str) -> None:
    store._db.execute("PRAGMA ignore_check_constraints = ON")
    store._db.execute(f"UPDATE sessions SET {damage} WHERE id = 's40'")  # noqa: S608 - our own words
    day = FIRST.date() + timedelta(days=42)

    run = store.sessions_around(week_of(day))

    assert run.sessions == tuple(store.sessions(EVER))
    assert run.earlier == 0
