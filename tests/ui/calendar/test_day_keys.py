"""Keys walk through the days of a year and never leave it."""

from calendar import monthrange
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from journal.domain.periods import Period
from journal.ui.calendar.day_keys import KEYS, day_after_key, same_day_in

Key = Qt.Key
LEAP = Period(date(2024, 1, 1), date(2024, 12, 31))


@st.composite
def days_of_a_year(draw: st.DrawFn) -> tuple[Period, date]:
    """Return some days of one year, and one of them."""
    number = draw(st.integers(1990, 2040))
    inside = st.dates(date(number, 1, 1), date(number, 12, 31))
    first, day, last = sorted(draw(st.tuples(inside, inside, inside)))
    return Period(first, last), day


@given(days_of_a_year(), st.sampled_from(sorted(KEYS)))
def test_no_key_leads_out_of_the_days_there_are(drawn: tuple[Period, date], key: Key) -> None:
    reach, day = drawn

    assert day_after_key(key, day, reach) in reach


@given(days_of_a_year())
def test_right_takes_every_day_and_left_takes_it_back(drawn: tuple[Period, date]) -> None:
    reach, day = drawn

    after = day_after_key(Key.Key_Right, day, reach)

    assert after == min(day + timedelta(days=1), reach.last)
    if day < reach.last:
        assert day_after_key(Key.Key_Left, after, reach) == day


@given(st.dates(LEAP.first, LEAP.last))
def test_down_leads_to_the_same_day_of_the_next_month_or_its_last_one(day: date) -> None:
    after = day_after_key(Key.Key_Down, day, LEAP)

    month = min(day.month + 1, 12)
    assert (after.month, after.day) == (month, min(day.day, monthrange(2024, month)[1]))


@pytest.mark.parametrize(
    ("key", "day", "after"),
    [
        (Key.Key_Home, date(2026, 2, 5), date(2026, 1, 20)),
        (Key.Key_End, date(2026, 2, 5), date(2026, 3, 1)),
        (Key.Key_Up, date(2026, 2, 5), date(2026, 1, 20)),
        (Key.Key_Up, date(2026, 1, 25), date(2026, 1, 25)),
        (Key.Key_Down, date(2026, 1, 31), date(2026, 2, 28)),
        (Key.Key_Down, date(2026, 2, 28), date(2026, 3, 1)),
        (Key.Key_Down, date(2026, 3, 1), date(2026, 3, 1)),
    ],
)
def test_a_key_is_held_at_the_first_and_the_last_day(key: Key, day: date, after: date) -> None:
    assert day_after_key(key, day, Period(date(2026, 1, 20), date(2026, 3, 1))) == after


@given(days_of_a_year(), st.dates(date(1990, 1, 1), date(2040, 12, 31)))
def test_another_year_is_entered_on_the_day_most_like_the_one_left(
    drawn: tuple[Period, date], day: date
) -> None:
    days, _ = drawn
    year = days.first.year
    like = date(year, day.month, min(day.day, monthrange(year, day.month)[1]))

    assert same_day_in(days, day) == min(max(like, days.first), days.last)


def test_a_leap_day_becomes_the_day_before_in_other_years() -> None:
    year = Period(date(2025, 1, 1), date(2025, 12, 31))

    assert same_day_in(year, date(2024, 2, 29)) == date(2025, 2, 28)


def test_the_end_of_the_calendar_is_no_end_of_the_program() -> None:
    reach = Period(date(9999, 12, 1), date.max)

    assert day_after_key(Key.Key_Right, date.max, reach) == date.max
