"""Blood pressure and pulse, refused where they cannot be right."""

import re
from datetime import UTC, datetime
from typing import Any

import pytest

from journal.domain.readings import Moment, Reading
from journal.errors import InvalidEntryError

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("numbers", "sentence"),
    [
        ((39, 30), "An upper blood pressure of 39 cannot be right. Enter a number from 40 to 350."),
        ((351, 80), "An upper blood pressure of 351 cannot be right."),
        ((120, 19), "A lower blood pressure of 19 cannot be right. Enter a number from 20 to 250."),
        ((300, 251), "A lower blood pressure of 251 cannot be right."),
        ((None, None, 19), "A pulse of 19 cannot be right. Enter a number from 20 to 300."),
        ((None, None, 301), "A pulse of 301 cannot be right."),
        ((None, None, 0), "A pulse of 0 cannot be right."),
        ((80, 120), "A blood pressure of 80 / 120 cannot be right. Enter the higher number first."),
        ((80, 80), "A blood pressure of 80 / 80 cannot be right."),
        ((120, None), "The reading before the session has only one of the two blood pressures."),
        ((None, 80), "The reading before the session has only one of the two blood pressures."),
        ((), "The reading before the session is empty. Enter blood pressure or pulse"),
    ],
)
def test_a_reading_that_cannot_be_right_is_refused(numbers: tuple[Any, ...], sentence: str) -> None:
    with pytest.raises(InvalidEntryError, match=f"^{re.escape(sentence)}"):
        Reading(Moment.BEFORE, *numbers)


@pytest.mark.parametrize("numbers", [(40, 20), (350, 250), (None, None, 20), (None, None, 300)])
def test_readings_at_their_limits_are_accepted(numbers: tuple[Any, ...]) -> None:
    assert Reading(Moment.END, *numbers).moment is Moment.END


def test_a_reading_without_offset_is_refused() -> None:
    with pytest.raises(InvalidEntryError, match=r"12:00 has no time zone\."):
        Reading(Moment.END, pulse=70, taken_at=NOON.replace(tzinfo=None))


@pytest.mark.parametrize(
    ("moment", "pressure", "very_high", "worth_mentioning"),
    [
        (Moment.BEFORE, (140, 90), False, False),
        (Moment.BEFORE, (141, 90), False, True),
        (Moment.BEFORE, (140, 91), False, True),
        (Moment.DURING, (179, 119), False, False),
        (Moment.DURING, (180, 119), True, False),
        (Moment.END, (179, 120), True, False),
        (Moment.BEFORE, (180, 80), True, True),
        (Moment.BEFORE, (None, None), False, False),
    ],
)
def test_a_high_blood_pressure_is_told_apart(
    moment: Moment,
    pressure: tuple[int | None, int | None],
    very_high: bool,
    worth_mentioning: bool,
) -> None:
    reading = Reading(moment, *pressure, pulse=70)

    assert (reading.very_high, reading.worth_mentioning) == (very_high, worth_mentioning)
