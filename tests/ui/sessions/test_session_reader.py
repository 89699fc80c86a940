from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from PySide6.QtCore import QLocale

from journal.domain.readings import Moment, Reading
from journal.domain.sessions import Session, Status
from journal.ui.sessions.answers import ReadingAnswers, SessionAnswers
from journal.ui.sessions.reader import RefusedAnswerError, SessionReader

WINTER, SUMMER = timezone(timedelta(hours=1)), timezone(timedelta(hours=2))
NOW = datetime(2026, 3, 1, 21, 0, tzinfo=WINTER)
START = datetime(2026, 2, 20, 14, 0, 40, tzinfo=WINTER)
NOTHING = ReadingAnswers()


def read(base: Session, **typed: object) -> Session:
    """Return what is read when something is typed over a session's own answers."""
    answers = replace(SessionAnswers.of(base, QLocale()), **typed)  # type: ignore[arg-type]
    return SessionReader(answers, base, QLocale()).session(NOW)


def reader(base: Session, **typed: object) -> SessionReader:
    answers = replace(SessionAnswers.of(base, QLocale()), **typed)  # type: ignore[arg-type]
    return SessionReader(answers, base, QLocale())


def test_what_nobody_touched_keeps_its_seconds() -> None:
    base = Session(
        START,
        strongest_at=START + timedelta(minutes=30, seconds=7),
        normal_again_at=START + timedelta(days=2, minutes=5),
        readings=(Reading(Moment.BEFORE, pulse=70, taken_at=START - timedelta(seconds=90)),),
        id="a",
        rev=3,
    )

    assert read(base) == base


def test_a_start_gets_the_offset_of_its_own_day() -> None:
    session = read(Session(START), day=date(2025, 7, 1), started_at="09:00")

    assert session.started_at.isoformat() == "2025-07-01T09:00:00+02:00"


def test_a_session_told_on_a_journey_stays_in_the_zone_of_the_journey() -> None:
    abroad = Session(datetime(2026, 2, 20, 14, 0, tzinfo=timezone(timedelta(hours=-5))))

    session = read(abroad, started_at="15:00")

    assert session.started_at.isoformat() == "2026-02-20T15:00:00-05:00"


def test_normal_again_after_midnight_belongs_to_the_next_day() -> None:
    late = Session(START.replace(hour=22))

    session = read(late, normal_again_at="0:30")

    assert session.normal_again_at is not None
    assert session.normal_again_at.isoformat() == "2026-02-21T00:30:00+01:00"


def test_normal_again_in_the_minute_of_the_start_is_the_start() -> None:
    assert read(Session(START), normal_again_at="14:00").normal_again_at == START


def test_normal_again_days_later_keeps_its_distance_when_the_start_is_corrected() -> None:
    base = Session(START, normal_again_at=START + timedelta(days=2, hours=1))

    session = read(base, started_at="13:00")

    assert session.time_to_normal == timedelta(days=2, hours=2, seconds=40)


@pytest.mark.parametrize(
    ("typed", "after"),
    [("02:50", timedelta(minutes=5)), ("02:15", timedelta(minutes=30)), ("02:45", timedelta(0))],
)
def test_normal_again_may_lie_in_the_hour_that_comes_twice(typed: str, after: timedelta) -> None:
    base = Session(datetime(2025, 10, 26, 2, 45, tzinfo=SUMMER))

    session = read(base, normal_again_at=typed)

    assert session.time_to_normal == after
    assert read(session) == session


def test_what_nobody_touched_stays_across_a_change_of_the_clock() -> None:
    start = datetime(2025, 3, 29, 14, 0, tzinfo=WINTER)
    base = Session(start, normal_again_at=datetime(2025, 3, 30, 14, 0, tzinfo=SUMMER))

    assert read(base) == base


def test_strongest_goes_with_the_nearest_day() -> None:
    late = Session(START.replace(hour=23, minute=50))

    session = read(late, strongest_at="0:20")

    assert session.strongest_at is not None
    assert session.strongest_at.day == 21


def test_a_reading_may_be_taken_before_the_start() -> None:
    early = Session(START.replace(hour=0, minute=5))

    session = read(early, readings=(ReadingAnswers("120", "80", "", "23:55"), NOTHING, NOTHING))

    (reading,) = session.readings
    assert reading.taken_at is not None
    assert reading.taken_at.day == 19


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("started_at", {"started_at": " "}),
        ("started_at", {"started_at": "25:00"}),
        ("started_at", {"day": date(2026, 3, 2)}),
        ("dose_mg", {"dose_mg": "-5"}),
        ("dose_mg", {"dose_mg": "5000"}),
        ("weight_kg", {"weight_kg": "heavy"}),
        ("strongest_at", {"strongest_at": "13:50"}),
        ("strongest_at", {"strongest_at": "noon"}),
        ("normal_again_at", {"day": date(2026, 3, 1), "normal_again_at": "22:00"}),
        ("before", {"readings": (ReadingAnswers("120"), NOTHING, NOTHING)}),
        ("during", {"readings": (NOTHING, ReadingAnswers("120", "eighty"), NOTHING)}),
        ("end", {"readings": (NOTHING, NOTHING, ReadingAnswers(taken_at="15:00"))}),
    ],
)
def test_what_cannot_be_right_is_refused_with_its_field(
    field: str, typed: dict[str, object]
) -> None:
    with pytest.raises(RefusedAnswerError) as refused:
        read(Session(START), **typed)

    assert refused.value.field == field


def test_a_session_that_is_planned_may_lie_in_the_future() -> None:
    session = read(Session(START), day=date(2026, 4, 1), status=Status.PLANNED)

    assert session.started_at == datetime(2026, 4, 1, 14, 0, tzinfo=SUMMER)


def test_facts_stay_away_while_something_cannot_be_read() -> None:
    unreadable = reader(
        Session(START), started_at="x", dose_mg="y", weight_kg="80", normal_again_at="15:00"
    )

    assert unreadable.mg_per_kg() is None
    assert unreadable.time_to_normal() is None
    assert unreadable.time_since_start(NOW) is None


def test_facts_follow_from_what_is_typed() -> None:
    typed = reader(Session(START), dose_mg="40", weight_kg="80", normal_again_at="15:00")

    assert typed.mg_per_kg() == 0.5
    assert typed.time_to_normal() == timedelta(minutes=59, seconds=20)
    assert typed.time_since_start(START.astimezone(UTC)) == timedelta(0)
