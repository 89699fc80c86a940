"""One dot for each day, or for many days where time is long."""

from datetime import date, datetime, timedelta

import numpy as np
import pytest

from journal.analysis.series import DaySeries, day_series
from journal.domain.check_ins import CheckIn, Rating
from journal.domain.library import core_measures
from journal.domain.periods import Period
from journal.ui.charts.dots import Grain, dots, grain_for

LAST_DAY = date(2026, 3, 1)
NOW = datetime.fromisoformat("2026-03-01T21:00+01:00")
MOOD = core_measures()[1]


def series_of(values: list[float | None], later: tuple[int, ...] = ()) -> DaySeries:
    ago = len(values) - 1
    check_ins = []
    for place, value in enumerate(values):
        if value is not None:
            day = LAST_DAY - timedelta(days=ago - place)
            recorded_at = NOW - timedelta(days=ago - place - (place in later))
            rating = Rating(MOOD, value)
            check_ins.append(CheckIn(day, recorded_at, recorded_at.date(), (rating,)))
    return day_series(MOOD, Period.ending(LAST_DAY, days=len(values)), check_ins)


@pytest.mark.parametrize(
    ("days", "grain"),
    [(84, Grain.DAY), (731, Grain.DAY), (800, Grain.WEEK), (7305, Grain.FOUR_WEEKS)],
)
def test_the_longer_the_time_the_more_days_share_a_dot(days: int, grain: Grain) -> None:
    assert grain_for(days) is grain


def test_a_dot_for_a_week_is_the_mean_of_its_rated_days() -> None:
    week = dots(series_of([9, None, None, 2, 4, None, None, None, None, 6]), Grain.WEEK)

    today = LAST_DAY.toordinal()
    assert week.days.tolist() == [today - 7, today]
    assert week.values.tolist() == [9.0, 4.0]


def test_a_week_without_a_rating_has_no_dot() -> None:
    week = dots(series_of([5] + [None] * 13), Grain.WEEK)

    assert week.values[0] == 5.0
    assert np.isnan(week.values[1])


def test_a_week_is_hollow_when_all_of_it_was_filled_in_later() -> None:
    week = dots(series_of([5, 6, *[None] * 5, 5, 6, *[None] * 5], later=(0, 1, 7)), Grain.WEEK)

    assert week.later.tolist() == [True, False]


def test_the_line_over_weeks_has_a_gap_where_less_than_half_is_rated() -> None:
    four = dots(series_of([5.0] * 60 + [None] * 30), Grain.WEEK)

    assert np.isfinite(four.line[-6])
    assert np.isnan(four.line[-1])
