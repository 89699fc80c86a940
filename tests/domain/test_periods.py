"""Inclusive runs of days."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.periods import Period
from journal.errors import InvalidEntryError
from tests.domain.strategies import DAYS

LENGTHS = st.integers(1, 800)


@given(DAYS, LENGTHS)
def test_a_period_has_as_many_days_as_asked_for_and_ends_on_the_day(last: date, days: int) -> None:
    period = Period.ending(last, days=days)

    assert (period.days, period.last) == (days, last)
    assert [*period] == [period.first + timedelta(days=n) for n in range(days)]


@given(DAYS, LENGTHS, DAYS)
def test_a_day_is_in_a_period_when_the_period_goes_over_it(
    last: date, days: int, day: date
) -> None:
    period = Period.ending(last, days=days)

    assert (day in period) == (day in set(period))


@given(DAYS, LENGTHS)
def test_the_period_before_touches_this_one_and_is_as_long(last: date, days: int) -> None:
    period = Period.ending(last, days=days)

    before = period.before()

    assert before.days == days
    assert before.last + timedelta(days=1) == period.first


def test_both_ends_belong_to_a_period() -> None:
    period = Period(date(2026, 2, 1), date(2026, 2, 28))

    assert date(2026, 2, 1) in period
    assert date(2026, 2, 28) in period
    assert date(2026, 1, 31) not in period
    assert date(2026, 3, 1) not in period


def test_a_period_of_one_day_is_whole() -> None:
    assert Period(date(2026, 3, 1), date(2026, 3, 1)).days == 1


def test_a_period_that_ends_before_it_begins_is_refused() -> None:
    sentence = (
        r"^The period ends on 2026-02-28, before it begins on 2026-03-01\. "
        r"Choose a last day that is not before the first\.$"
    )

    with pytest.raises(InvalidEntryError, match=sentence):
        Period(date(2026, 3, 1), date(2026, 2, 28))
