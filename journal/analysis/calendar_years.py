"""A year of a journal, day by day, as a calendar shows it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from journal.analysis.rated_days import RatedDays
from journal.analysis.series import DaySeries
from journal.analysis.session_days import session_days
from journal.domain.contents import Contents
from journal.domain.measures import Measure
from journal.domain.periods import Period
from journal.domain.sessions import numbered


@dataclass(frozen=True, slots=True, eq=False)
class CalendarYear:
    """What was rated in a year.

    Attributes:
        days: Those of the year that the journal knows: neither before its first entry nor
            after today, unless an entry lies there.
        series: One for each measure that was rated, in the order of the journal.
        never_rated: Measures that are asked and were not rated in this year.
        sessions: The numbers of the sessions that took place, by day.
    """

    days: Period
    series: tuple[DaySeries, ...]
    never_rated: tuple[Measure, ...]
    sessions: Mapping[date, tuple[int, ...]]

    @property
    def year(self) -> int:
        """Which year it is."""
        return self.days.first.year


def calendar_years(contents: Contents, today: date) -> tuple[int, ...]:
    """Return the years with an entry and the present one, the earliest first."""
    sessions = {session.day.year for session in contents.sessions if session.took_place}
    check_ins = {check_in.day.year for check_in in contents.check_ins}
    return tuple(sorted({today.year, *sessions, *check_ins}))


def newest_rated_year(contents: Contents, today: date) -> int:
    """Return the last year in which something was rated, or the present one."""
    rated = (check_in.day.year for check_in in contents.check_ins if check_in.values)
    return max(rated, default=today.year)


def calendar_year(year: int, contents: Contents, today: date) -> CalendarYear:
    """Gather what was rated in a year.

    Args:
        year: One of `calendar_years`.
        contents: All of the journal, as sessions are counted from its beginning.
        today: The person's own day.
    """
    days = _days_of(year, contents, today)
    rated = RatedDays.of(c for c in contents.check_ins if c.day.year == year)
    measures = [(measure, rated.has(measure, days)) for measure in contents.measures]
    return CalendarYear(
        days=days,
        series=tuple(rated.series(measure, days) for measure, known in measures if known),
        never_rated=tuple(m for m, known in measures if not (known or m.archived)),
        sessions={
            day.day: day.numbers
            for day in session_days(numbered(contents.sessions))
            if day.day.year == year
        },
    )


def _days_of(year: int, contents: Contents, today: date) -> Period:
    entries = contents.span() or Period(today, today)
    first, last = min(entries.first, today), max(entries.last, today)
    return Period(max(first, date(year, 1, 1)), min(last, date(year, 12, 31)))
