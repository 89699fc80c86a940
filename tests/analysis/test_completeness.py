"""How much of a period was rated."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.analysis.completeness import Completeness, completeness
from journal.domain.periods import Period
from tests.analysis.samples import ANXIETY, MARCH, felt, march, nausea, rated, ratings


def counted(*days: int, period: Period = MARCH) -> Completeness:
    return completeness(period, ratings(dict.fromkeys(days, 5)))


def test_an_empty_period_is_one_gap() -> None:
    assert counted() == Completeness(days=31, rated=0, same_day=0, later=0, longest_gap=31)


def test_a_full_period_has_no_gap() -> None:
    assert counted(*range(1, 32)) == Completeness(31, 31, 31, 0, 0)


@pytest.mark.parametrize(
    ("days", "gap"),
    [
        ([20, 31], 19),
        ([1, 12], 19),
        ([1, 15, 31], 15),
        ([16], 15),
        ([1], 30),
        ([31], 30),
        ([1, 2, 4, 5, *range(7, 32)], 1),
    ],
    ids=["at the start", "at the end", "in the middle", "around", "after", "before", "single"],
)
def test_the_longest_gap_may_lie_anywhere(days: list[int], gap: int) -> None:
    assert counted(*days).longest_gap == gap


@given(st.sets(st.integers(1, 31)))
def test_the_longest_gap_is_the_longest_run_of_unrated_days(days: set[int]) -> None:
    runs = "".join("x" if day in days else "." for day in range(1, 32)).split("x")

    assert counted(*days).longest_gap == max(map(len, runs))


def test_days_beside_the_period_do_not_count() -> None:
    assert counted(0, 1, 31, 32).rated == 2


def test_a_day_counts_once_however_often_and_whatever_was_rated() -> None:
    found = completeness(MARCH, [rated(3, 5), rated(3, 6), rated(3, 1, measure=ANXIETY)])

    assert (found.rated, found.same_day, found.later) == (1, 1, 0)


def test_a_day_is_later_when_nothing_was_rated_on_the_day_itself() -> None:
    found = completeness(
        MARCH,
        [
            rated(1, 5),
            rated(2, 5, later=True),
            rated(3, 5, later=True), rated(3, 5),
            rated(4, None), rated(4, 5, later=True),
        ],
    )  # fmt: skip

    assert (found.rated, found.same_day, found.later) == (4, 2, 2)


def test_a_check_in_without_a_rating_makes_no_day_rated() -> None:
    assert completeness(MARCH, [rated(1, None), felt(2, nausea())]).rated == 0


@pytest.mark.parametrize(
    ("days", "rated_days", "enough"),
    [(10, 5, True), (10, 4, False), (11, 5, False), (11, 6, True), (1, 0, False), (1, 1, True)],
)
def test_half_of_the_days_are_enough_for_averages(days: int, rated_days: int, enough: bool) -> None:
    period = Period(march(1), march(1) + timedelta(days=days - 1))

    assert counted(*range(1, rated_days + 1), period=period).enough is enough


def test_days_before_the_journal_began_are_neither_counted_nor_a_gap() -> None:
    found = completeness(MARCH, ratings({28: 5, 31: 5}), began=march(27))

    assert found == Completeness(5, 2, 2, 0, 2, since=march(27))


@pytest.mark.parametrize("began", [march(0), march(1), march(32), None])
def test_a_journal_that_did_not_begin_in_the_period_leaves_all_its_days(began: date | None) -> None:
    found = completeness(MARCH, ratings({31: 5}), began)

    assert (found.days, found.longest_gap, found.since) == (31, 30, None)


def test_the_first_and_last_day_of_the_calendar_can_be_counted() -> None:
    assert completeness(Period(date.min, date.max), []).longest_gap == date.max.toordinal()
