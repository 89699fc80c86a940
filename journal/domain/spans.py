"""The periods a person chooses from."""

from collections.abc import Iterable
from datetime import date
from enum import Enum

from journal.domain.periods import Period


class Span(Enum):
    """A way to say which days are meant, whatever day it is."""

    SINCE_LAST_VISIT = "since_last_visit"
    WEEKS_4 = "4_weeks"
    WEEKS_12 = "12_weeks"
    YEAR = "1_year"
    ALL = "all"

    def period(self, today: date, entries: Period | None, visits: Iterable[date]) -> Period | None:
        """Return the days that are meant; today is one of them.

        Args:
            today: The person's own day.
            entries: From the first entry to the last (`Contents.span`), if there is one.
            visits: Days of appointments, in any order, those to come too.

        Returns:
            None for "since last visit" where there was no visit yet.
        """
        match self:
            case Span.SINCE_LAST_VISIT:
                past = [visit for visit in visits if visit <= today]
                return Period(max(past), today) if past else None
            case Span.ALL:
                days = [today] if entries is None else [today, entries.first, entries.last]
                return Period(min(days), max(days))
            case _:
                return Period.ending(today, days=_DAYS[self])


_DAYS = {Span.WEEKS_4: 28, Span.WEEKS_12: 84, Span.YEAR: 365}
