"""The values of every measure, in one pass and as the chart shows them."""

from datetime import date

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from journal.analysis.day_values import NOTHING_RATED, day_values
from journal.analysis.quantiles import quantiles
from journal.analysis.series import day_series
from tests.analysis.around import values_of
from tests.analysis.samples import ANXIETY, MARCH, MOOD, felt, march, nausea, rated, ratings


@given(st.lists(st.tuples(st.integers(1, 31), st.none() | st.integers(0, 10)), max_size=40))
def test_values_are_those_of_the_chart(drawn: list[tuple[int, int | None]]) -> None:
    check_ins = [rated(day, value) for day, value in drawn]
    ordinals = np.array([day.toordinal() for day in MARCH])

    found = day_values(check_ins, MARCH.last).get(MOOD.id, NOTHING_RATED)

    shown = day_series(MOOD, MARCH, check_ins).values
    np.testing.assert_array_equal(found.at(ordinals), shown)
    assert found.between(march(5), march(9)) == tuple(shown[4:9][~np.isnan(shown[4:9])])


def test_measures_are_kept_apart_and_days_after_the_last_left_out() -> None:
    check_ins = [rated(3, 4), rated(3, 9, measure=ANXIETY), rated(5, 6), felt(1, nausea())]

    found = day_values(check_ins, march(4))

    assert {measure: values.values.tolist() for measure, values in found.items()} == {
        "mood": [4.0],
        "anxiety": [9.0],
    }


def test_nothing_rated_is_never_zero() -> None:
    ordinals = np.array([[1, 2], [3, 4]])

    assert np.isnan(NOTHING_RATED.at(ordinals)).all()
    assert NOTHING_RATED.between(date.min, date.max) == ()
    assert np.isnan(values_of({1: 5}).at(ordinals)).all()


def test_order_of_entry_does_not_matter() -> None:
    check_ins = ratings({5: 1, 2: 7, 9: 4})

    assert day_values(check_ins, march(31))["mood"].values.tolist() == [7.0, 1.0, 4.0]


@given(
    st.lists(st.lists(st.none() | st.integers(0, 10), min_size=4, max_size=4), max_size=9),
    st.integers(1, 4),
)
def test_quantiles_are_those_of_each_column_without_its_gaps(
    rows: list[list[int | None]], at_least: int
) -> None:
    table = np.array([[np.nan if v is None else v for v in row] for row in rows]).reshape(-1, 4)

    found = quantiles(table, (0.25, 0.5, 0.75), at_least=at_least)

    for place in range(4):
        column = table[:, place][~np.isnan(table[:, place])]
        if column.size < at_least:
            assert np.isnan(found[:, place]).all()
        else:
            np.testing.assert_allclose(found[:, place], np.percentile(column, [25, 50, 75]))
