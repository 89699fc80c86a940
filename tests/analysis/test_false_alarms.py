"""Where nothing happens, next to nothing is pointed out.

Ratings without any effect are made up and go through the real analysis. Worked out apart
from it, with 20 000 series a case, the true shares are 0.0 to 3.2 %; the two highest are
those of three and four sessions at SD 2 and autocorrelation 0.7. They get more series here,
so that chance does not decide the test.
"""

from datetime import date, timedelta
from itertools import pairwise

import numpy as np
import pytest

from journal.analysis.consistency import consistency
from journal.analysis.day_values import DayValues
from journal.analysis.series import Floats
from journal.analysis.session_days import SessionDay
from journal.analysis.windows import before_and_after
from tests.analysis.samples import MOOD

SEED = 20260301
FIRST = date(2026, 1, 1)
MOST = 0.035


def no_effect(runs: int, days: int, carried: float, spread: float) -> Floats:
    """Make up whole numbers from 0 to 10, each day resembling the day before.

    Args:
        runs: How many series.
        days: Days of each.
        carried: Autocorrelation from one day to the next.
        spread: Standard deviation in scale points.

    Returns:
        Shape (runs, days), in scale points.
    """
    noise = np.random.default_rng(SEED).standard_normal((runs, days))
    for day in range(1, days):
        fresh = np.sqrt(1 - carried**2) * noise[:, day]
        noise[:, day] = carried * noise[:, day - 1] + fresh
    ratings: Floats = np.clip(np.rint(5 + spread * noise), 0, 10)
    return ratings


def series_of_sessions(starts: list[int]) -> list[SessionDay]:
    """Return session days that know their neighbours; nothing else of them matters here."""
    days = [None, *(FIRST + timedelta(days=start) for start in starts), None]
    return [
        SessionDay(day, (), previous, following)
        for (previous, day), (_, following) in pairwise(pairwise(days))
        if day is not None
    ]


@pytest.mark.parametrize("sessions", [3, 4, 6])
@pytest.mark.parametrize("spread", [1.5, 2.0])
@pytest.mark.parametrize("carried", [0.3, 0.5, 0.7])
def test_without_any_effect_false_alarms_are_rare(
    carried: float, spread: float, sessions: int
) -> None:
    runs = 10_000 if (carried, spread) == (0.7, 2.0) and sessions < 6 else 2_000
    gaps = np.random.default_rng(SEED).integers(10, 22, (runs, sessions - 1))
    starts = 7 + np.concatenate([np.zeros((runs, 1), dtype=np.int64), gaps.cumsum(axis=1)], axis=1)
    length = int(starts.max()) + 8
    ratings = no_effect(runs, length, carried, spread)
    ordinals = FIRST.toordinal() + np.arange(length)
    last = FIRST + timedelta(days=length - 1)

    alarms = 0
    for row, days in zip(ratings, starts.tolist(), strict=True):
        values, series = DayValues(ordinals, row), series_of_sessions(days)
        alarms += consistency(before_and_after(MOOD, values, series, last), 2).pointed_out

    assert alarms / runs <= MOST


def test_a_change_that_is_there_is_pointed_out() -> None:
    ratings = no_effect(1, 80, 0.3, 1.0)[0]
    for start in (7, 28, 49):
        ratings[start + 1 : start + 8] += 4
    values = DayValues(FIRST.toordinal() + np.arange(80), ratings)

    found = before_and_after(
        MOOD, values, series_of_sessions([7, 28, 49]), FIRST + timedelta(days=79)
    )

    assert consistency(found, 2).pointed_out
