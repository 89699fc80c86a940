"""Side effects over a period: how often, how bad, still there on the next day."""

from collections.abc import Iterable
from datetime import datetime, time

import pytest

from journal.analysis.effects import EffectSummary, effect_days, summarize_effects
from journal.domain import library
from journal.domain.check_ins import CheckIn
from journal.domain.sessions import Session, numbered
from journal.domain.side_effects import Phase, Severity, SideEffect
from tests.analysis.samples import (
    DISSOCIATION,
    MARCH,
    NAUSEA,
    ZONE,
    felt,
    march,
    nausea,
    session,
)

URINARY = library.side_effect_kind("urinary")
HEADACHE = library.side_effect_kind("headache")
SUICIDAL = library.side_effect_kind("suicidal_thoughts")
MILD, MODERATE, SEVERE = Severity.MILD, Severity.MODERATE, Severity.SEVERE


def summed(
    check_ins: Iterable[CheckIn] = (), sessions: Iterable[Session] = ()
) -> tuple[EffectSummary, ...]:
    return summarize_effects(MARCH, check_ins, numbered(sessions))


def test_without_side_effects_there_is_nothing_to_sum_up() -> None:
    assert summed([felt(1, nausea(Severity.NONE))], [session(1)]) == ()
    assert effect_days(MARCH, [felt(1, nausea(Severity.NONE))], ()) == ()


def test_a_side_effect_is_summed_up_over_sessions_and_check_ins() -> None:
    check_ins = [felt(2, nausea(MILD)), felt(3, nausea(SEVERE)), felt(20, nausea(MILD))]
    sessions = [session(2, nausea(MODERATE, Phase.DURING)), session(9), session(16)]

    (found,) = summed(check_ins, sessions)

    assert found == EffectSummary(
        kind=NAUSEA,
        sessions=1,
        of_sessions=3,
        days=3,
        worst=SEVERE,
        next_day=1,
        last_day=march(20),
        still_there=True,
        tell_provider=False,
    )


@pytest.mark.parametrize(
    ("phase", "sessions", "next_day", "day"),
    [
        (None, 1, 0, 5),
        (Phase.DURING, 1, 0, 5),
        (Phase.SAME_DAY, 1, 0, 5),
        (Phase.NEXT_DAY, 0, 1, 6),
    ],
)
def test_the_phase_says_whether_it_was_the_session_or_afterwards(
    phase: Phase | None, sessions: int, next_day: int, day: int
) -> None:
    (found,) = summed(sessions=[session(5, nausea(MILD, phase))])

    assert (found.sessions, found.next_day, found.days) == (sessions, next_day, 1)
    assert found.last_day == march(day)


def test_what_was_felt_later_without_a_time_has_no_day() -> None:
    sessions = [session(5, nausea(MILD, Phase.LATER))]

    (found,) = summed(sessions=sessions)

    assert (found.sessions, found.next_day, found.days, found.last_day) == (0, 1, 0, None)
    assert effect_days(MARCH, (), numbered(sessions)) == ()


@pytest.mark.parametrize("name", ["started_at", "ended_at"])
def test_what_was_felt_later_belongs_to_the_day_it_was_there(name: str) -> None:
    at = {name: datetime.combine(march(9), time(0, 30), ZONE)}
    sessions = [session(5, SideEffect(NAUSEA, MILD, Phase.LATER, **at))]

    (found,) = summed(sessions=sessions)

    assert (found.next_day, found.days, found.last_day) == (1, 1, march(9))
    assert [d.day for d in effect_days(MARCH, (), numbered(sessions))] == [march(9)]


@pytest.mark.parametrize(
    ("day", "phase"), [(0, Phase.NEXT_DAY), (-5, Phase.LATER), (0, Phase.LATER)]
)
def test_what_a_session_before_the_period_left_behind_is_listed_but_no_session_counted(
    day: int, phase: Phase
) -> None:
    at = datetime.combine(march(1), time(9), ZONE)
    effect = SideEffect(DISSOCIATION, MILD, phase, started_at=at)

    (found,) = summed(sessions=[session(day, effect), session(20)])

    assert (found.sessions, found.next_day, found.of_sessions) == (0, 0, 1)
    assert (found.days, found.last_day, found.tell_provider) == (1, march(1), True)


def test_a_check_in_tells_what_lasted_from_a_session_before_the_period() -> None:
    (found,) = summed([felt(1, SideEffect(DISSOCIATION, MILD))], [session(0)])

    assert (found.next_day, found.tell_provider) == (0, True)


@pytest.mark.parametrize(
    ("day", "phase", "sessions", "next_day"),
    [
        (5, None, 1, 0),
        (5, Phase.DURING, 1, 0),
        (6, None, 0, 1),
        (6, Phase.NEXT_DAY, 0, 1),
        (7, None, 0, 0),
        (4, None, 0, 0),
    ],
)
def test_a_check_in_belongs_to_the_session_of_its_day_or_of_the_day_before(
    day: int, phase: Phase | None, sessions: int, next_day: int
) -> None:
    (found,) = summed([felt(day, nausea(MILD, phase))], [session(5)])

    assert (found.sessions, found.next_day) == (sessions, next_day)


def test_one_session_counts_once_however_often_it_was_said() -> None:
    check_ins = [felt(5, nausea(MILD)), felt(5, nausea(MILD, Phase.SAME_DAY)), felt(6, nausea())]
    during, after = nausea(MILD, Phase.DURING), nausea(MILD, Phase.NEXT_DAY)

    (found,) = summed(check_ins, [session(5, during, after)])

    assert (found.sessions, found.next_day, found.days) == (1, 1, 2)


def test_sessions_on_two_days_in_a_row_do_not_last_into_each_other() -> None:
    sessions = [session(day, SideEffect(DISSOCIATION, MILD, Phase.DURING)) for day in (5, 6)]

    (found,) = summed(sessions=sessions)

    assert (found.sessions, found.next_day, found.tell_provider) == (2, 0, False)


def test_what_lies_beside_the_period_does_not_count() -> None:
    check_ins = [felt(0, nausea()), felt(32, nausea())]
    sessions = [
        session(0, nausea()),
        session(32, nausea()),
        session(31, nausea(MILD, Phase.NEXT_DAY)),
    ]

    assert summed(check_ins, sessions) == ()
    assert summed([felt(1, nausea())], sessions)[0].of_sessions == 1


def test_what_was_felt_later_without_a_time_counts_where_its_session_does() -> None:
    assert summed(sessions=[session(0, nausea(MILD, Phase.LATER))]) == ()


def test_the_numbers_of_sessions_stay_those_of_the_whole_series() -> None:
    series = numbered([session(-30), session(-20), session(5, nausea())])

    (found,) = summarize_effects(MARCH, (), series)

    assert (found.sessions, found.of_sessions) == (1, 1)


@pytest.mark.parametrize(
    ("effect", "told"),
    [
        (nausea(SEVERE), False),
        (SideEffect(HEADACHE, MODERATE), False),
        (SideEffect(HEADACHE, SEVERE), True),
        (SideEffect(DISSOCIATION, MODERATE), False),
        (SideEffect(DISSOCIATION, SEVERE), True),
        (SideEffect(DISSOCIATION, MILD, Phase.NEXT_DAY), True),
        (SideEffect(URINARY, MILD), True),
        (SideEffect(SUICIDAL, MILD), True),
    ],
)
def test_the_provider_is_told_what_the_vocabulary_asks_for(effect: SideEffect, told: bool) -> None:
    (found,) = summed([felt(20, effect)])

    assert found.tell_provider is told


@pytest.mark.parametrize(("day", "told"), [(5, False), (6, True), (7, False)])
def test_the_provider_is_told_what_a_check_in_found_on_the_day_after_a_session(
    day: int, told: bool
) -> None:
    (found,) = summed([felt(day, SideEffect(DISSOCIATION, MILD))], [session(5)])

    assert found.tell_provider is told


def test_what_the_provider_should_be_told_comes_first_then_the_most_frequent() -> None:
    check_ins = [felt(day, nausea()) for day in range(1, 6)]
    check_ins += [felt(day, SideEffect(DISSOCIATION, MILD)) for day in (10, 11)]
    check_ins += [felt(20, SideEffect(HEADACHE, MILD), SideEffect(URINARY, MILD))]
    check_ins += [felt(21, SideEffect(HEADACHE, MILD))]

    order = [found.kind.id for found in summed(check_ins)]

    assert order == ["urinary", "nausea", "dissociation", "headache"]


def test_each_day_shows_the_worst_of_what_was_said_about_it() -> None:
    check_ins = [felt(6, nausea(MILD)), felt(5, nausea(MILD)), felt(5, nausea(MODERATE))]
    series = numbered([session(5, nausea(SEVERE, Phase.NEXT_DAY), nausea(MILD, Phase.DURING))])

    days = effect_days(MARCH, check_ins, series)

    assert [(d.kind.id, d.day.day, d.severity) for d in days] == [
        ("nausea", 5, MODERATE),
        ("nausea", 6, SEVERE),
    ]


def test_two_side_effects_of_one_day_stand_side_by_side() -> None:
    check_ins = [felt(5, nausea(MILD), SideEffect(HEADACHE, SEVERE))]

    days = effect_days(MARCH, check_ins, ())

    assert {(d.kind.id, d.severity) for d in days} == {("nausea", MILD), ("headache", SEVERE)}
