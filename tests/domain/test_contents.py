"""Everything a journal holds, as one value."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from journal.domain import library
from journal.domain.check_ins import CheckIn, Rating
from journal.domain.contents import Contents
from journal.domain.periods import Period
from journal.domain.sessions import Session, Status
from journal.domain.settings import Settings
from journal.domain.side_effects import SUICIDAL_THOUGHTS, Severity, SideEffect


def check_in(day: int) -> CheckIn:
    on = date(2026, 3, day)
    return CheckIn(on, datetime(2026, 3, day, 21, tzinfo=UTC), on, note="quiet")


def session(day: int, status: Status = Status.DONE, *effects: SideEffect) -> Session:
    started_at = datetime(2026, 3, day, 10, tzinfo=UTC)
    return Session(started_at, status=status, side_effects=effects)


def contents(*entries: CheckIn | Session) -> Contents:
    return Contents(
        measures=(),
        side_effect_kinds=(),
        check_ins=tuple(e for e in entries if isinstance(e, CheckIn)),
        sessions=tuple(e for e in entries if isinstance(e, Session)),
        settings=Settings(),
    )


def test_an_empty_journal_spans_no_days() -> None:
    assert contents().span() is None


def test_a_journal_spans_the_days_from_the_first_entry_to_the_last() -> None:
    held = contents(check_in(5), check_in(9), session(2), session(7))

    assert held.span() == Period(date(2026, 3, 2), date(2026, 3, 9))


def test_sessions_that_did_not_take_place_are_no_entries() -> None:
    held = contents(check_in(5), session(1, Status.CANCELLED), session(30, Status.PLANNED))

    assert held.span() == Period(date(2026, 3, 5), date(2026, 3, 5))
    assert contents(session(30, Status.PLANNED)).span() is None


MOOD = library.core_measures()[1]
THOUGHTS = SideEffect(library.side_effect_kind(SUICIDAL_THOUGHTS), Severity.MILD)
NAUSEA = SideEffect(library.side_effect_kind("nausea"), Severity.MILD)


def test_thoughts_of_suicide_can_be_left_out_of_everything() -> None:
    told = replace(check_in(5), side_effects=(THOUGHTS, NAUSEA), ratings=(Rating(MOOD, 2),))
    treated = session(6, Status.DONE, NAUSEA, THOUGHTS)

    kept = contents(told, treated).without_suicidal_thoughts()

    assert kept.check_ins == (replace(told, side_effects=(NAUSEA,)),)
    assert kept.sessions == (replace(treated, side_effects=(NAUSEA,)),)


@pytest.mark.parametrize("severity", Severity)
def test_a_check_in_that_says_nothing_else_is_left_out_whole(severity: Severity) -> None:
    told = replace(check_in(5), side_effects=(replace(THOUGHTS, severity=severity),), note=" ")

    assert contents(told).without_suicidal_thoughts().check_ins == ()


def test_what_says_nothing_of_suicide_stays_as_it_is() -> None:
    held = contents(check_in(5), session(6, Status.DONE, NAUSEA))

    assert held.without_suicidal_thoughts() == held
