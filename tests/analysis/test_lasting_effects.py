"""A side effect is still there when it was felt on the last day with an entry."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

import pytest

from journal.analysis.effects import summarize_effects
from journal.domain.check_ins import CheckIn
from journal.domain.sessions import Session, numbered
from journal.domain.side_effects import Phase, Severity
from tests.analysis.samples import MARCH, felt, nausea, session

MILD = Severity.MILD


def still_there(check_ins: Iterable[CheckIn], sessions: Iterable[Session] = ()) -> bool:
    (found,) = summarize_effects(MARCH, check_ins, numbered(sessions))
    return found.still_there


@pytest.mark.parametrize(("last_entry", "expected"), [(20, True), (21, False)])
def test_it_is_still_there_when_no_later_day_has_an_entry(last_entry: int, expected: bool) -> None:
    check_ins = [felt(20, nausea(MILD)), felt(last_entry, nausea(Severity.NONE))]

    assert still_there(check_ins) is expected


def test_an_entry_after_the_period_does_not_say_that_it_went() -> None:
    later = MARCH.last + timedelta(days=2)
    next_month = CheckIn(
        later, felt(31, nausea(MILD)).recorded_at + timedelta(days=2), later, note="on"
    )

    assert still_there([felt(20, nausea(MILD)), next_month])


@pytest.mark.parametrize(
    ("phase", "expected"), [(Phase.DURING, False), (Phase.SAME_DAY, False), (Phase.NEXT_DAY, True)]
)
def test_what_was_felt_in_the_last_session_leaves_it_open(phase: Phase, expected: bool) -> None:
    assert still_there([], [session(9, nausea(MILD, phase))]) is expected


def test_what_is_said_on_the_day_of_the_last_session_leaves_it_open() -> None:
    assert not still_there([felt(9, nausea(MILD))], [session(9)])


def test_an_end_that_was_said_is_believed() -> None:
    gone = felt(20, nausea(MILD))
    ended = replace(gone.side_effects[0], ended_at=gone.recorded_at)

    assert not still_there([replace(gone, side_effects=(ended,))])
