"""One value a day: what was rated, with its gaps."""

from datetime import date
from math import isnan, nan

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.analysis.series import DaySeries, day_series, rolling_mean
from journal.domain.periods import Period
from tests.analysis.samples import ANXIETY, MARCH, MOOD, march, rated, ratings

VALUES = st.lists(st.none() | st.integers(0, 10), max_size=40)


def series_of(*check_ins: object, period: Period = MARCH) -> DaySeries:
    return day_series(MOOD, period, check_ins)  # type: ignore[arg-type]


def by_hand(values: list[float], days: int, at_least: int) -> list[float]:
    """Return the rolling mean, worked out the long way."""
    means = []
    for end in range(len(values)):
        window = [v for v in values[max(0, end - days + 1) : end + 1] if not isnan(v)]
        means.append(sum(window) / len(window) if len(window) >= at_least else nan)
    return means


@given(VALUES, st.integers(1, 10), st.data())
def test_the_rolling_mean_is_the_mean_of_the_rated_days_of_the_window(
    drawn: list[int | None], days: int, data: st.DataObject
) -> None:
    at_least = data.draw(st.integers(1, days))
    values = [nan if value is None else float(value) for value in drawn]
    if not values:
        return

    mean = rolling_mean(np.array(values), days=days, at_least=at_least)

    np.testing.assert_allclose(mean, by_hand(values, days, at_least), atol=1e-9)


@pytest.mark.parametrize(("days", "at_least"), [(7, 8), (7, 0), (0, 0), (3, -1)])
def test_a_window_that_cannot_be_filled_is_a_mistake(days: int, at_least: int) -> None:
    with pytest.raises(ValueError, match=rf"At least {at_least} of {days} days cannot be asked"):
        rolling_mean(np.zeros(10), days=days, at_least=at_least)


def test_a_series_has_one_place_for_each_day_and_gaps_stay_open() -> None:
    series = series_of(*ratings({1: 4, 3: 6, 31: 0}))

    assert series.values.size == series.later.size == series.mean.size == 31
    assert [n for n in range(31) if not np.isnan(series.values[n])] == [0, 2, 30]
    assert [series.values[n] for n in (0, 2, 30)] == [4, 6, 0]
    assert (series.rated_days, series.extremes) == (3, (0.0, 6.0))


def test_a_day_not_rated_is_never_zero() -> None:
    series = series_of()

    assert np.isnan(series.values).all()
    assert np.isnan(series.mean).all()
    assert (series.rated_days, series.extremes) == (0, None)


def test_the_value_of_a_day_is_the_mean_of_its_check_ins() -> None:
    series = series_of(rated(5, 4), rated(5, 7), rated(5, 7), rated(5, None))

    assert series.values[4] == 6.0


def test_a_skipped_rating_is_no_value() -> None:
    assert series_of(rated(5, None)).rated_days == 0


def test_other_measures_do_not_count() -> None:
    assert series_of(rated(5, 4, measure=ANXIETY)).rated_days == 0


def test_a_day_is_later_only_if_all_its_ratings_are() -> None:
    series = series_of(
        rated(1, 5),
        rated(2, 5, later=True),
        rated(3, 5), rated(3, 5, later=True),
        rated(4, 5, later=True), rated(4, 5, later=True),
        rated(5, None), rated(5, 5, later=True),
    )  # fmt: skip

    assert series.later[:5].tolist() == [False, True, False, True, True]
    assert not series.later[5:].any()


def test_the_mean_starts_once_four_of_seven_days_are_rated() -> None:
    series = series_of(*ratings({1: 2, 2: 4, 4: 6, 7: 8, 8: 10}))

    assert np.isnan(series.mean[:6]).all()
    assert series.mean[6] == (2 + 4 + 6 + 8) / 4
    assert series.mean[7] == (4 + 6 + 8 + 10) / 4
    assert np.isnan(series.mean[8:]).all()


def test_the_six_days_before_a_period_enter_its_mean_and_nothing_else() -> None:
    before = ratings({-6: 10, -5: 1, -4: 2, -3: 3, -2: 4, -1: 5, 0: 6})

    series = series_of(*before, *ratings({1: 7}))

    assert series.rated_days == 1
    assert series.mean[0] == (1 + 2 + 3 + 4 + 5 + 6 + 7) / 7
    assert series.mean[1] == (2 + 3 + 4 + 5 + 6 + 7) / 6


def test_days_after_a_period_are_left_out() -> None:
    series = series_of(*ratings({31: 5, 32: 9}))

    assert (series.rated_days, series.values[30]) == (1, 5.0)


def test_a_period_of_one_day_has_one_place() -> None:
    series = series_of(rated(5, 3), period=Period(march(5), march(5)))

    assert series.values.tolist() == [3.0]


def test_the_first_days_of_the_calendar_have_no_days_before_them() -> None:
    series = series_of(period=Period(date.min, date(1, 1, 3)))

    assert series.values.size == series.mean.size == 3
