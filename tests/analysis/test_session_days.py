"""Sessions by calendar day, with their neighbours."""

from datetime import datetime, timedelta, timezone

import pytest

from journal.analysis.session_days import session_days
from journal.domain.sessions import Session, Status, numbered
from tests.analysis.around import sessions_on
from tests.analysis.samples import march, session


def test_each_session_day_knows_its_neighbours() -> None:
    first, second, third = sessions_on(3, 10, 24)

    assert (first.previous, first.next) == (None, march(10))
    assert (second.previous, second.next) == (march(3), march(24))
    assert (third.previous, third.next) == (march(10), None)


def test_two_sessions_on_one_day_are_one() -> None:
    found = sessions_on(3, 10, 10, 20)

    assert [day.numbers for day in found] == [(1,), (2, 3), (4,)]
    assert (found[0].next, found[2].previous) == (march(10), march(10))


def test_planned_and_cancelled_sessions_are_no_neighbours() -> None:
    series = [session(3), session(5, status=Status.PLANNED), session(8, status=Status.CANCELLED)]

    (only,) = session_days(numbered(series))

    assert (only.day, only.previous, only.next) == (march(3), None, None)


@pytest.mark.parametrize(("days", "crowded"), [((1, 9), False), ((1, 8), True), ((1,), False)])
def test_sessions_less_than_eight_days_apart_are_crowded(
    days: tuple[int, ...], crowded: bool
) -> None:
    assert [day.crowded for day in sessions_on(*days)] == [crowded] * len(days)


def test_over_the_date_line_days_stay_in_their_own_order() -> None:
    auckland = datetime(2026, 3, 10, 9, tzinfo=timezone(timedelta(hours=13)))
    honolulu = datetime(2026, 3, 9, 14, tzinfo=timezone(timedelta(hours=-10)))
    assert auckland < honolulu

    found = session_days(numbered([Session(auckland), Session(honolulu)]))

    assert [(day.day, day.numbers) for day in found] == [(march(9), (2,)), (march(10), (1,))]
    assert found[0].next == march(10)
