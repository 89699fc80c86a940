"""How days spread over the bands of a scale."""

from hypothesis import given
from hypothesis import strategies as st

from journal.analysis.series import day_series
from journal.analysis.shares import band_shares
from journal.domain.bands import Bands
from tests.analysis.samples import MARCH, MOOD, rated, ratings

OWN = Bands("mood", 3, 7)


def test_each_day_counts_in_one_band() -> None:
    series = day_series(MOOD, MARCH, ratings({1: 0, 2: 3, 3: 4, 4: 6, 5: 7, 6: 10}))

    shares = band_shares(series, OWN)

    assert (shares.low, shares.middle, shares.high, shares.not_rated) == (2, 2, 2, 25)


def test_a_day_between_two_values_has_not_reached_the_outer_band() -> None:
    twice = [rated(1, 3), rated(1, 4), rated(2, 6), rated(2, 7)]

    shares = band_shares(day_series(MOOD, MARCH, twice), OWN)

    assert (shares.low, shares.middle, shares.high) == (0, 2, 0)


@given(st.dictionaries(st.integers(1, 31), st.integers(0, 10)))
def test_the_bands_together_are_all_days(values: dict[int, int]) -> None:
    series = day_series(MOOD, MARCH, ratings({day: float(v) for day, v in values.items()}))

    assert band_shares(series, OWN).days == MARCH.days
