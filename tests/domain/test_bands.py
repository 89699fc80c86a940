"""Bands of a scale: the person's own, or thirds."""

import math

import pytest
from hypothesis import given

from journal.domain import library
from journal.domain.bands import Bands, bands_of
from journal.domain.measures import Measure
from journal.errors import InvalidEntryError
from tests.domain.strategies import measures

MOOD = next(m for m in library.core_measures() if m.id == "mood")


def test_without_a_choice_the_bands_are_thirds_of_the_scale() -> None:
    bands = bands_of(MOOD, ())

    assert (bands.low_to, bands.high_from) == (3, 7)


def test_the_persons_own_bands_come_first() -> None:
    own = Bands("mood", 4, 8)

    assert bands_of(MOOD, (Bands("anxiety", 1, 2), own)) == own


@pytest.mark.parametrize("outside", [Bands("mood", -1, 7), Bands("mood", 3, 11)])
def test_bands_off_the_scale_are_not_used(outside: Bands) -> None:
    assert bands_of(MOOD, (outside,)) == bands_of(MOOD, ())


@pytest.mark.parametrize(("low", "high"), [(5, 5), (6, 4), (math.nan, 5), (2, math.inf)])
def test_bands_that_overlap_are_refused(low: float, high: float) -> None:
    with pytest.raises(InvalidEntryError, match="Let the low band end below"):
        Bands("mood", low, high)


@given(measures())
def test_every_scale_has_thirds_whose_ends_lie_on_it(measure: Measure) -> None:
    bands = bands_of(measure, ())

    assert bands.fit(measure)
    assert measure.accepted(bands.low_to) == pytest.approx(bands.low_to)
    assert measure.accepted(bands.high_from) == pytest.approx(bands.high_from)
