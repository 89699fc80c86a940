"""A small journal in which each kind of entry occurs."""

from datetime import date, datetime, timedelta, timezone

import pytest

from journal.domain.check_ins import CheckIn, Rating
from journal.domain.contents import Contents
from journal.domain.library import core_measures, side_effect_kind, side_effect_kinds
from journal.domain.measures import Measure
from journal.domain.readings import Moment, Reading
from journal.domain.sessions import Route, Session, Status
from journal.domain.settings import Settings
from journal.domain.side_effects import Phase, Severity, SideEffect, SideEffectKind

ZONE = timezone(timedelta(hours=1))
NAUSEA, HEADACHE = side_effect_kind("nausea"), side_effect_kind("headache")
OWN = SideEffectKind.named("Cold hands")
SLEEP = Measure("sleep", "Sleep", archived=True)
FOCUS = Measure("focus", "Focus", step=0.5, minimum=1, maximum=5, archived=True)


def _evening(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 20, tzinfo=ZONE)


@pytest.fixture
def contents() -> Contents:
    attention, mood, anxiety = core_measures()
    first, second, fourth = date(2026, 3, 1), date(2026, 3, 2), date(2026, 3, 4)
    check_ins = (
        CheckIn(
            first,
            _evening(first),
            first,
            (Rating(attention, 5), Rating(mood, 0), Rating(anxiety, None)),
            (SideEffect(NAUSEA, Severity.NONE),),
            note="=SUM(A1) at work",
            id="c1",
            rev=3,
        ),
        CheckIn(
            first,
            _evening(first) + timedelta(hours=1),
            first,
            (Rating(attention, 6),),
            (SideEffect(OWN, Severity.MILD),),
            note="second",
            id="c2",
        ),
        CheckIn(second, _evening(fourth), fourth, (Rating(FOCUS, 2.5),), all_clear=True, id="c3"),
    )
    sessions = (
        Session(
            datetime(2026, 3, 4, 10, tzinfo=ZONE),
            Route.IV,
            40,
            "ketamine",
            80,
            intention="rest",
            preparation="walked",
            normal_again_at=datetime(2026, 3, 4, 12, tzinfo=ZONE),
            readings=(Reading(Moment.BEFORE, 120, 80, 70),),
            side_effects=(
                SideEffect(NAUSEA, Severity.SEVERE, Phase.DURING),
                SideEffect(NAUSEA, Severity.MILD, Phase.SAME_DAY),
                SideEffect(HEADACHE, Severity.NONE),
            ),
            note="calm",
            id="s1",
        ),
        Session(datetime(2026, 3, 4, 16, tzinfo=ZONE), Route.IM, 12.5, id="s2"),
        Session(datetime(2026, 3, 9, 10, tzinfo=ZONE), status=Status.PLANNED, id="s3"),
    )
    return Contents(
        (*core_measures(), SLEEP, FOCUS),
        (*side_effect_kinds(), OWN),
        check_ins,
        sessions,
        Settings(),
    )
