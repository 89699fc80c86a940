"""Numbers that belong together stay so in a language that is read from the right."""

from datetime import datetime, timedelta, timezone

import pytest

from journal.analysis.summary import Spread
from journal.domain.readings import Moment, Reading
from journal.domain.sessions import Route, Session
from journal.language import choose_language
from journal.report import wording
from journal.report.number_groups import kept_together
from journal.report.treatment_days import route_and_amount
from tests.ui.looks import END_OF_ISOLATE, ISOLATE, everything_translated

AT = datetime(2026, 3, 1, 14, 30, tzinfo=timezone(timedelta(hours=1)))
GIVEN = Session(AT, route=Route.IV, dose_mg=36, weight_kg=72)


def groups() -> list[str]:
    """Return some of each kind."""
    return [
        wording.dose(GIVEN),
        wording.dose_and_route(GIVEN),
        wording.per_weight(0.5),
        wording.number_range(4, 6),
        wording.some_of(7, 7),
        wording.median_and_middle_half(Spread(median=5, lower=4, upper=6, n=7)),
        wording.blood_pressure(Reading(Moment.BEFORE, 122, 78)),
        wording.duration(timedelta(minutes=130)),
        route_and_amount(GIVEN),
    ]


@pytest.mark.parametrize("code", ["en", "de"])
def test_a_language_read_from_the_left_shows_nothing_of_it(code: str) -> None:
    choose_language(code)
    said = groups()
    choose_language("en")

    assert [group for group in said if ISOLATE in group or END_OF_ISOLATE in group] == []


def test_a_language_read_from_the_right_isolates_each_group() -> None:
    with everything_translated():
        said = groups()

    assert all(group.startswith(ISOLATE) and group.endswith(END_OF_ISOLATE) for group in said)


def test_nothing_is_kept_together_as_nothing() -> None:
    with everything_translated():
        assert kept_together("") == ""
