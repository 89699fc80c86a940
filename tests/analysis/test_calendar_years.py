"""A calendar shows the days the journal knows, year by year."""

from calendar import isleap
from datetime import date, datetime, time, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.analysis.calendar_years import calendar_year, calendar_years, newest_rated_year
from journal.domain.check_ins import CheckIn, Rating
from journal.domain.contents import Contents
from journal.domain.measures import Measure
from journal.domain.sessions import Session, Status
from tests.analysis.samples import ANXIETY, ATTENTION, MOOD, ZONE, contents

DAYS = st.dates(date(1999, 12, 30), date(2030, 1, 2))


def said(day: date, value: float | None = 5, *, measure: Measure = MOOD, after: int = 0) -> CheckIn:
    """Return a check-in about a day, recorded in its evening or some days after it."""
    on = day + timedelta(days=after)
    at = datetime.combine(on, time(21), ZONE)
    return CheckIn(day, at, on, (Rating(measure, value),), note="quiet")


def held(days: list[date], measures: tuple[Measure, ...] = (MOOD,)) -> Contents:
    return contents([said(day) for day in days], measures=measures)


def session(day: date, status: Status = Status.DONE) -> Session:
    return Session(datetime.combine(day, time(10), ZONE), status=status)


@given(st.lists(DAYS, min_size=1, max_size=12), DAYS)
def test_every_rated_day_is_in_the_calendar_of_its_year_and_of_no_other(
    days: list[date], today: date
) -> None:
    journal = held(days)

    shown = [calendar_year(y, journal, today) for y in calendar_years(journal, today)]

    found = [
        day
        for year in shown
        for series in year.series
        for day, value in zip(series.period, series.values, strict=True)
        if not np.isnan(value)
    ]
    assert found == sorted(set(days))


@given(st.lists(DAYS, min_size=1, max_size=12), DAYS)
def test_a_year_reaches_from_the_first_entry_to_today_and_never_leaves_itself(
    days: list[date], today: date
) -> None:
    journal = held(days)

    for number in calendar_years(journal, today):
        year = calendar_year(number, journal, today)

        assert year.year == year.days.first.year == year.days.last.year == number
        assert year.days.first == max(min(*days, today), date(number, 1, 1))
        assert year.days.last == min(max(*days, today), date(number, 12, 31))


@pytest.mark.parametrize("number", [2023, 2024, 2100, 2000])
def test_a_whole_year_has_a_leap_day_when_the_calendar_has_one(number: int) -> None:
    journal = held([date(number - 1, 5, 5)])

    year = calendar_year(number, journal, date(number + 1, 1, 1))

    assert year.days.days == (366 if isleap(number) else 365)


def test_only_years_with_an_entry_and_the_present_one_are_there() -> None:
    journal = contents(
        [said(date(2019, 6, 1))],
        [session(date(2021, 6, 1)), session(date(2027, 1, 9), Status.PLANNED)],
    )

    assert calendar_years(journal, date(2026, 3, 1)) == (2019, 2021, 2026)


def test_a_year_in_which_something_was_rated_comes_first() -> None:
    noted = said(date(2026, 1, 1), None)

    shown = newest_rated_year(contents([said(date(2025, 12, 31)), noted]), date(2026, 1, 2))

    assert shown == 2025
    assert newest_rated_year(contents([noted]), date(2027, 1, 2)) == 2027


def test_several_check_ins_make_one_day_of_their_mean() -> None:
    day = date(2026, 3, 1)
    journal = contents([said(day, 4), said(day, 7), said(day, None)])

    (series,) = calendar_year(2026, journal, day).series

    assert series.values.tolist() == [5.5]


def test_a_day_told_of_only_afterwards_was_filled_in_later() -> None:
    days = [date(2026, 3, day) for day in (1, 2, 3)]
    later, both = said(days[0], after=2), [said(days[1], after=1), said(days[1])]

    (series,) = calendar_year(2026, contents([later, *both]), days[2]).series

    assert series.later.tolist() == [True, False, False]


def test_a_measure_that_was_not_rated_in_the_year_is_told_apart() -> None:
    day = date(2026, 3, 1)
    asked = said(day, None, measure=ATTENTION)
    journal = contents(
        [said(day), asked, said(date(2025, 3, 1), measure=ANXIETY)],
        measures=(ATTENTION, ANXIETY, MOOD),
    )

    year = calendar_year(2026, journal, day)

    assert [series.measure for series in year.series] == [MOOD]
    assert year.never_rated == (ATTENTION, ANXIETY)


def test_sessions_keep_the_number_they_have_in_the_whole_journal() -> None:
    days = [date(2025, 12, 30), date(2026, 1, 9), date(2026, 1, 20)]
    sessions = [session(day) for day in days]
    sessions += [session(days[1]), session(date(2026, 1, 12), Status.CANCELLED)]

    year = calendar_year(2026, contents([said(days[2])], sessions), date(2026, 2, 1))

    assert year.sessions == {days[1]: (2, 3), days[2]: (4,)}
