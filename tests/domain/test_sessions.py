"""Treatment sessions, refused where they cannot be right."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from math import inf, nan
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain import library
from journal.domain.readings import Moment, Reading
from journal.domain.sessions import Route, Session, Status, numbered
from journal.domain.side_effects import Severity, SideEffect
from journal.errors import InvalidEntryError
from tests.domain.strategies import sessions

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
SESSION = Session(NOON)


@pytest.mark.parametrize("dose", [0, -5, -0.0, nan, inf, -inf, 2000.1, 1e309])
def test_a_dose_that_cannot_be_right_is_refused(dose: float) -> None:
    """F58."""
    sentence = re.escape(
        f"A dose of {dose:g} mg cannot be right. "
        "Enter a number above 0 and at most 2000, or leave it empty."
    )

    with pytest.raises(InvalidEntryError, match=f"^{sentence}$"):
        replace(SESSION, dose_mg=dose)


@pytest.mark.parametrize("weight", [0, -80, nan, inf, 500.1])
def test_a_weight_that_cannot_be_right_is_refused(weight: float) -> None:
    sentence = re.escape(f"A weight of {weight:g} kg cannot be right. Enter a number above 0")

    with pytest.raises(InvalidEntryError, match=f"^{sentence}"):
        replace(SESSION, weight_kg=weight)


def test_the_largest_dose_and_weight_are_accepted() -> None:
    session = replace(SESSION, dose_mg=2000, weight_kg=500)

    assert session.mg_per_kg == 4


@pytest.mark.parametrize(("dose", "weight"), [(None, 80.0), (40.0, None), (None, None)])
def test_without_dose_or_weight_there_is_no_dose_per_weight(
    dose: float | None, weight: float | None
) -> None:
    assert replace(SESSION, dose_mg=dose, weight_kg=weight).mg_per_kg is None


@pytest.mark.parametrize("field", ["strongest_at", "normal_again_at"])
@pytest.mark.parametrize("after", [timedelta(seconds=-1), timedelta(days=7, seconds=1)])
def test_a_time_that_does_not_fit_the_session_is_refused(field: str, after: timedelta) -> None:
    at = NOON + after
    unfit: dict[str, Any] = {field: at}
    sentence = re.escape(
        f"{at:%Y-%m-%d %H:%M} does not fit a session that started 2026-03-01 12:00. "
        "Enter a time after the start, at most a week later."
    )

    with pytest.raises(InvalidEntryError, match=f"^{sentence}$"):
        replace(SESSION, **unfit)


@pytest.mark.parametrize("field", ["strongest_at", "normal_again_at"])
@pytest.mark.parametrize("after", [timedelta(0), timedelta(days=7)])
def test_the_start_and_a_week_later_still_fit(field: str, after: timedelta) -> None:
    fit: dict[str, Any] = {field: NOON + after}

    assert getattr(replace(SESSION, **fit), field) == NOON + after


@pytest.mark.parametrize("field", ["started_at", "strongest_at", "normal_again_at"])
def test_a_time_without_offset_is_refused(field: str) -> None:
    naive: dict[str, Any] = {field: NOON.replace(tzinfo=None)}

    with pytest.raises(InvalidEntryError, match=r"^The time 2026-03-01 12:00 has no time zone\."):
        replace(SESSION, **naive)


def test_a_journey_in_between_leaves_the_time_to_normal_right() -> None:
    """F59: another offset is another clock, the time that passed is the same."""
    later = (NOON + timedelta(hours=3)).astimezone(timezone(timedelta(hours=-10)))

    assert replace(SESSION, normal_again_at=later).time_to_normal == timedelta(hours=3)
    assert SESSION.time_to_normal is None


def test_the_day_of_a_session_is_the_calendar_day_where_the_person_was() -> None:
    late = datetime(2026, 3, 1, 23, 30, tzinfo=timezone(timedelta(hours=-11)))

    assert Session(late).day == date(2026, 3, 1)


def test_two_readings_of_one_moment_are_refused() -> None:
    readings = tuple(
        Reading(moment, pulse=70) for moment in (Moment.END, Moment.DURING, Moment.END)
    )

    with pytest.raises(InvalidEntryError, match=r"^The reading at the end is given twice\."):
        replace(SESSION, readings=readings)


def test_a_side_effect_given_twice_is_refused() -> None:
    nausea = SideEffect(library.side_effect_kind("nausea"), Severity.MILD)

    with pytest.raises(InvalidEntryError, match=r"^Nausea is given twice\."):
        replace(SESSION, side_effects=(nausea, nausea))


def test_a_session_asks_for_help_when_a_side_effect_does() -> None:
    fainting = SideEffect(library.side_effect_kind("fainting"), Severity.MILD)

    assert replace(SESSION, side_effects=(fainting,)).asks_for_help
    assert not SESSION.asks_for_help


@pytest.mark.parametrize("route", Route)
def test_a_route_reads_back_from_its_word(route: Route) -> None:
    assert Route.parse(route.value) is route


def test_a_route_there_is_not_is_refused() -> None:
    sentence = (
        "There is no route “nose”. Choose one of iv, im, sc, sublingual, buccal, intranasal, "
        "oral, other."
    )

    with pytest.raises(InvalidEntryError, match=f"^{re.escape(sentence)}$"):
        Route.parse("nose")


@given(st.lists(sessions(), max_size=5))
def test_sessions_that_took_place_are_numbered_oldest_first(drawn: list[Session]) -> None:
    series = numbered(drawn)

    done = sorted((s for s in drawn if s.status is Status.DONE), key=lambda s: s.started_at)
    assert [n.session for n in series] == done
    assert [n.number for n in series] == [*range(1, len(done) + 1)]
