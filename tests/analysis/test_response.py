"""One result a measure, for screen and page alike."""

from dataclasses import replace
from datetime import date, timedelta
from time import perf_counter

import pytest

from journal.analysis.response import better_by_week, session_responses
from journal.demo import demo_records
from journal.domain.check_ins import CheckIn
from journal.domain.contents import Contents
from journal.domain.library import core_measures
from journal.domain.periods import Period
from journal.domain.sessions import Session, Status
from tests.analysis.around import response_of
from tests.analysis.samples import ANXIETY, MARCH, MOOD, contents, march, rated, ratings, session

STEADY = ratings(dict.fromkeys(range(-30, 60), 5.0))


def test_every_part_goes_through_the_same_sessions() -> None:
    found = response_of(contents(STEADY, [session(20), session(5), session(5), session(28)]))

    days = [march(5), march(20), march(28)]
    assert [one.day for one in found.alignment.sessions] == days
    assert [one.session.day for one in found.comparisons] == days
    assert [one.session.day for one in found.benefits] == days
    assert found.consistency.sessions == 3
    assert found.alignment.sessions[0].numbers == (1, 2)


def test_sessions_outside_the_period_cut_and_are_not_shown() -> None:
    held = contents(STEADY, [session(-2), session(5), session(25)])

    found = response_of(held, Period(march(1), march(20)))

    (comparison,) = found.comparisons
    assert comparison.session.numbers == (2,)
    assert (comparison.before.days, comparison.after.days) == (6, 7)


def test_days_before_the_period_count_and_days_after_it_do_not() -> None:
    held = contents(STEADY, [session(5)])

    found = response_of(held, Period(march(4), march(8)))

    (comparison,) = found.comparisons
    assert (comparison.before.rated, comparison.after.rated, comparison.after.days) == (7, 3, 3)
    assert found.alignment.there.sum() == 3 + 1 + 3


def test_a_page_says_the_same_whenever_it_is_printed() -> None:
    period = Period(march(1), march(20))
    early = contents([c for c in STEADY if c.day <= period.last], [session(15)])
    late = contents(STEADY, [session(15), session(21)])

    then, now = response_of(early, period), response_of(late, period)

    assert len(then.comparisons) == len(now.comparisons) == 1
    assert then.comparisons[0].after == now.comparisons[0].after
    assert then.benefits[0].outcome == now.benefits[0].outcome
    assert (then.line, then.course) == (now.line, now.course)


def test_planned_and_cancelled_sessions_change_nothing() -> None:
    real = [session(5), session(20)]
    others = [session(8, status=Status.PLANNED), session(22, status=Status.CANCELLED)]

    with_them, without = (response_of(contents(STEADY, s)) for s in (real + others, real))

    assert [c.after for c in with_them.comparisons] == [c.after for c in without.comparisons]
    assert with_them.consistency == without.consistency
    assert with_them.course is without.course is None


def test_archived_measures_are_there_only_where_they_were_rated() -> None:
    measures = (MOOD, replace(ANXIETY, archived=True))
    held = contents([rated(3, 5), rated(4, 6, measure=ANXIETY)], [session(5)], measures)

    inside = session_responses(held, MARCH, 2)
    outside = session_responses(held, Period(march(5), march(31)), 2)

    assert [found.measure.id for found in inside] == ["mood", "anxiety"]
    assert [found.measure.id for found in outside] == ["mood"]


def test_the_threshold_moves_the_line_and_what_is_pointed_out() -> None:
    found = response_of(contents(STEADY, [session(5)]), threshold=3)

    assert found.line is not None
    assert (found.line.value, found.consistency.threshold) == (8.0, 3.0)


def test_twenty_years_take_a_moment() -> None:
    """Under 50 ms on a quiet machine; the bound here leaves room for a busy one."""
    days = 7305
    records = demo_records(march(1), days=days)
    check_ins = tuple(r for r in records if isinstance(r, CheckIn))
    sessions = tuple(r for r in records if isinstance(r, Session))
    held: Contents = replace(
        contents(), check_ins=check_ins, sessions=sessions, measures=core_measures()
    )

    begun = perf_counter()
    found = session_responses(held, Period.ending(march(1), days=days), 2)

    assert perf_counter() - begun < 0.5
    assert [len(one.comparisons) > 250 for one in found] == [True] * 3


@pytest.mark.parametrize(
    ("days", "weekly"),
    [((1, 11, 21), False), ((1, 4, 14, 24), True), ((1, 4, 14, 24, 34), False), ((1, 4), True)],
)
def test_one_close_pair_does_not_hide_how_long_three_others_hold(
    days: tuple[int, ...], weekly: bool
) -> None:
    given = [
        replace(session(1), started_at=session(1).started_at + timedelta(days=day - 1))
        for day in days
    ]
    held, period = contents(STEADY, given), Period(march(1), date(2026, 4, 20))

    assert better_by_week(session_responses(held, period, 2)) is weekly
