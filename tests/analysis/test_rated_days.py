"""One pass over a journal gives what each measure and period gives alone."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.analysis.day_values import day_values
from journal.analysis.rated_days import RatedDays
from journal.analysis.series import day_series
from journal.analysis.summary import summarize
from journal.domain.measures import Measure
from journal.domain.periods import Period
from tests.analysis.samples import ANXIETY, MARCH, MOOD, contents, march, rated, session

SAID = st.lists(
    st.tuples(
        st.integers(-9, 40),
        st.none() | st.integers(0, 10),
        st.booleans(),
        st.sampled_from([MOOD, ANXIETY]),
    ),
    max_size=40,
)


@given(SAID)
def test_a_series_is_that_of_the_measure_alone(
    drawn: list[tuple[int, int | None, bool, Measure]],
) -> None:
    check_ins = [rated(day, value, later=late, measure=one) for day, value, late, one in drawn]

    found = RatedDays.of(check_ins).series(MOOD, MARCH)

    alone = day_series(MOOD, MARCH, check_ins)
    np.testing.assert_array_equal(found.values, alone.values)
    np.testing.assert_array_equal(found.later, alone.later)
    np.testing.assert_array_equal(found.mean, alone.mean)


@given(SAID, st.integers(-10, 41))
def test_values_up_to_a_day_are_those_gathered_up_to_it(
    drawn: list[tuple[int, int | None, bool, Measure]], last: int
) -> None:
    check_ins = [rated(day, value, measure=one) for day, value, _, one in drawn]

    found = RatedDays.of(check_ins).up_to(march(last))

    alone = day_values(check_ins, march(last))
    assert found.keys() == alone.keys()
    for measure, values in alone.items():
        np.testing.assert_array_equal(found[measure].days, values.days)
        np.testing.assert_array_equal(found[measure].values, values.values)


@pytest.mark.parametrize(("day", "inside"), [(0, False), (1, True), (31, True), (32, False)])
def test_a_measure_is_rated_in_a_period_on_its_days_only(day: int, inside: bool) -> None:
    assert RatedDays.of([rated(day, 5)]).has(MOOD, MARCH) is inside


def test_a_skipped_measure_is_not_rated() -> None:
    assert not RatedDays.of([rated(3, None)]).has(MOOD, MARCH)


def test_a_summary_is_the_same_with_rated_days_that_were_read_out_before() -> None:
    held = contents([rated(day, day % 10) for day in range(-20, 32)], [session(5), session(20)])
    period = Period(march(8), march(31))

    kept, anew = summarize(period, held, RatedDays.of(held.check_ins)), summarize(period, held)

    assert kept.completeness == anew.completeness
    assert [m.treated for m in kept.measures] == [m.treated for m in anew.measures]
    assert [m.baseline for m in kept.measures] == [m.baseline for m in anew.measures]
