"""Day values and session days of March 2026, without a journal around them."""

from collections.abc import Mapping

from journal.analysis.day_values import DayValues
from journal.analysis.response import SessionResponse, session_responses
from journal.analysis.session_days import SessionDay, session_days
from journal.domain.contents import Contents
from journal.domain.periods import Period
from journal.domain.sessions import numbered
from tests.analysis.samples import MARCH, march, session


def values_of(values: Mapping[int, float]) -> DayValues:
    """Return the values of days of March."""
    return DayValues.of({march(day).toordinal(): float(value) for day, value in values.items()})


def sessions_on(*days: int) -> tuple[SessionDay, ...]:
    """Return the session days of a series on days of March."""
    return session_days(numbered(session(day) for day in days))


def response_of(held: Contents, period: Period = MARCH, threshold: float = 2) -> SessionResponse:
    """Return what happens around the sessions for the first measure."""
    return session_responses(held, period, threshold)[0]
