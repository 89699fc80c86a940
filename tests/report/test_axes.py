"""Labels along an axis never touch each other and are never cut off."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from journal.domain.measures import Measure
from journal.domain.periods import Period
from journal.domain.sessions import NumberedSession, Session
from journal.report.axes import Tick, date_ticks, level_ticks, session_ticks

WIDTH_OF_A_CHARACTER = 0.0075
LAST = date(2026, 3, 1)

periods = st.builds(
    Period.ending,
    st.dates(date(1990, 1, 1), date(2090, 12, 31)),
    days=st.integers(1, 9000),
)


def _ends(tick: Tick) -> tuple[float, float]:
    half = len(tick.label) * WIDTH_OF_A_CHARACTER / 2
    return tick.label_at - half, tick.label_at + half


def _lie_apart(ticks: tuple[Tick, ...]) -> bool:
    ends = [_ends(tick) for tick in ticks if tick.label]
    inside = all(left >= 0 and right <= 1 for left, right in ends)
    return inside and all(a[1] < b[0] for a, b in pairwise(ends))


def _sessions(days: list[date]) -> list[NumberedSession]:
    starts = [datetime(day.year, day.month, day.day, tzinfo=UTC) for day in days]
    return [NumberedSession(n, Session(start)) for n, start in enumerate(starts, start=1)]


@given(periods)
def test_dates_of_any_period_lie_apart(period: Period) -> None:
    ticks = date_ticks(period)

    assert _lie_apart(ticks)
    assert any(tick.label for tick in ticks)


@given(st.integers(1, 3000), st.sets(st.integers(0, 2999), max_size=400))
def test_numbers_of_any_sessions_lie_apart(days: int, places: set[int]) -> None:
    period = Period.ending(LAST, days=days)
    session_days = [period.first + timedelta(days=n) for n in sorted(places) if n < days]

    ticks = session_ticks(_sessions(session_days), period)

    assert len(ticks) == len(session_days)
    assert _lie_apart(ticks)


def test_two_sessions_of_a_day_share_a_line() -> None:
    (tick,) = session_ticks(_sessions([LAST, LAST]), Period.ending(LAST, days=9))

    assert tick.label == "1, 2"


def test_a_short_period_names_days_a_long_one_months_or_years() -> None:
    labels = [
        [tick.label for tick in date_ticks(Period.ending(LAST, days=days))]
        for days in (5, 28, 365, 7305)
    ]

    assert labels == [
        ["25 Feb", "26 Feb", "27 Feb", "28 Feb", "1 Mar"],
        ["2 Feb", "9 Feb", "16 Feb", "23 Feb"],
        ["May 2025", "Jul 2025", "Sep 2025", "Nov 2025", "Jan 2026", "Mar 2026"],
        ["2010", "2015", "2020", "2025"],
    ]


def test_a_measure_has_its_own_ends_on_its_axis() -> None:
    ticks = level_ticks(Measure("focus", "Focus", minimum=1, maximum=4))

    assert [(tick.at, tick.label) for tick in ticks] == [(0, "1"), (0.5, "2.5"), (1, "4")]
