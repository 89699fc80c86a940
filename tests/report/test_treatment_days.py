"""A day is told by the session that came before it."""

from datetime import UTC, date, datetime

import pytest

from journal.domain.sessions import Route, Session, Status
from journal.report.treatment_days import place_in_treatment

FIRST = Session(datetime(2026, 3, 1, 10, tzinfo=UTC), Route.IV, 40, weight_kg=80)
SECOND = Session(datetime(2026, 3, 8, 10, tzinfo=UTC), Route.ORAL, 100)
THIRD = Session(datetime(2026, 3, 9, 10, tzinfo=UTC))
PLANNED = Session(datetime(2026, 3, 12, 10, tzinfo=UTC), status=Status.PLANNED)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 2, 28), ""),
        (date(2026, 3, 1), "day of session 1 (IV, 0.50 mg/kg)"),
        (date(2026, 3, 2), "day 1 after session 1 (IV, 0.50 mg/kg)"),
        (date(2026, 3, 8), "day of session 2 (oral, 100 mg)"),
        (date(2026, 3, 12), "day 3 after session 3"),
    ],
)
def test_a_day_is_counted_from_the_session_before_it(day: date, words: str) -> None:
    assert place_in_treatment(day, (FIRST, SECOND, THIRD, PLANNED)) == words
