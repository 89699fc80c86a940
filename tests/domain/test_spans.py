"""The periods a person chooses from."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.periods import Period
from journal.domain.spans import Span

TODAY = date(2026, 3, 1)
DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))
ENTRIES = st.none() | st.tuples(DAYS, DAYS).map(lambda days: Period(min(days), max(days)))


@pytest.mark.parametrize(
    ("span", "days"), [(Span.WEEKS_4, 28), (Span.WEEKS_12, 84), (Span.YEAR, 365)]
)
def test_weeks_and_years_end_today(span: Span, days: int) -> None:
    period = span.period(TODAY, None, ())

    assert period is not None
    assert (period.last, period.days) == (TODAY, days)


def test_all_reaches_from_the_first_entry_to_today() -> None:
    entries = Period(date(2025, 12, 24), date(2026, 2, 3))

    assert Span.ALL.period(TODAY, entries, ()) == Period(date(2025, 12, 24), TODAY)


def test_all_holds_an_entry_made_where_it_was_already_tomorrow() -> None:
    entries = Period(TODAY, date(2026, 3, 2))

    assert Span.ALL.period(TODAY, entries, ()) == Period(TODAY, date(2026, 3, 2))


def test_all_of_an_empty_journal_is_today() -> None:
    assert Span.ALL.period(TODAY, None, ()) == Period(TODAY, TODAY)


def test_since_last_visit_begins_on_the_newest_visit_that_has_been() -> None:
    visits = (date(2026, 1, 5), date(2026, 2, 20), date(2026, 4, 1))

    assert Span.SINCE_LAST_VISIT.period(TODAY, None, visits) == Period(date(2026, 2, 20), TODAY)


def test_a_visit_today_counts_as_the_last_one() -> None:
    assert Span.SINCE_LAST_VISIT.period(TODAY, None, (TODAY,)) == Period(TODAY, TODAY)


def test_without_a_visit_there_is_no_since_last_visit() -> None:
    assert Span.SINCE_LAST_VISIT.period(TODAY, None, (date(2026, 4, 1),)) is None


@given(today=DAYS, entries=ENTRIES, visits=st.lists(DAYS), span=st.sampled_from(Span))
def test_today_is_in_every_period(
    today: date, entries: Period | None, visits: list[date], span: Span
) -> None:
    period = span.period(today, entries, visits)

    assert period is None or today in period


@given(today=DAYS, entries=ENTRIES)
def test_all_holds_every_entry(today: date, entries: Period | None) -> None:
    period = Span.ALL.period(today, entries, ())

    assert period is not None
    assert entries is None or (entries.first in period and entries.last in period)


@given(today=DAYS, visits=st.lists(DAYS))
def test_no_visit_lies_between_the_last_one_and_today(today: date, visits: list[date]) -> None:
    period = Span.SINCE_LAST_VISIT.period(today, None, visits)

    between = [visit for visit in visits if period and visit in period]
    assert set(between) == ({period.first} if period else set())
