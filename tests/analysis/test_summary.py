"""The one summary that feeds screen and page, with numbers checked by hand."""

from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.analysis.summary import MeasureSummary, Spread, spread, summarize
from journal.domain.contents import Contents
from journal.domain.measures import Measure
from journal.domain.periods import Period
from journal.domain.sessions import Status
from journal.domain.side_effects import Phase, Severity
from tests.analysis.samples import (
    ANXIETY,
    MARCH,
    MOOD,
    contents,
    march,
    nausea,
    rated,
    ratings,
    session,
)

WEEK = Period(march(11), march(17))


def mood_of(held: Contents, period: Period = WEEK) -> MeasureSummary:
    return summarize(period, held).measures[0]


def test_a_measure_is_counted_from_the_day_the_journal_began() -> None:
    held = contents(ratings({14: 3, 15: 4, 16: 5}), [session(13)])

    found = summarize(WEEK, held)

    mood = found.measures[0]
    assert found.completeness.since == march(13)
    assert (mood.days, mood.series.rated_days, mood.shares.not_rated) == (5, 3, 2)
    assert mood.current == Spread(median=4.0, lower=3.5, upper=4.5, n=3)


def test_median_and_quartiles_are_those_worked_out_by_hand() -> None:
    found = spread(np.array([7.0, np.nan, 1.0, 4.0, 2.0, np.nan]))

    assert found == Spread(median=3.0, lower=1.75, upper=4.75, n=4)


@given(st.lists(st.integers(0, 10), min_size=3, max_size=30))
def test_the_middle_half_lies_around_the_median(values: list[int]) -> None:
    found = spread(np.array(values, dtype=float))

    assert found is not None
    assert min(values) <= found.lower <= found.median <= found.upper <= max(values)
    assert found.median == pytest.approx(float(np.median(values)))


@pytest.mark.parametrize(
    ("rated_days", "days", "known"),
    [(2, 2, False), (3, 3, True), (3, 6, True), (3, 7, False), (4, 7, True), (13, 28, False)],
)
def test_under_half_or_under_three_days_no_median_is_given(
    rated_days: int, days: int, known: bool
) -> None:
    values = np.array([5.0] * rated_days + [np.nan] * (days - rated_days))

    assert (spread(values) is not None) is known


def test_the_baseline_is_the_days_before_the_first_session() -> None:
    before = {6: 1, 7: 2, 8: 6, 9: 3, 10: 10}
    during = {11: 5, 12: 6, 13: 7, 14: 8, 17: 9}

    found = mood_of(contents(ratings(before | during), [session(10), session(14)]))

    assert found.baseline == Spread(median=2.5, lower=1.75, upper=3.75, n=4)
    assert found.current == Spread(median=7.0, lower=6.0, upper=8.0, n=5)
    assert found.change == 4.5


def test_the_baseline_reaches_back_at_most_28_days() -> None:
    """Day 10 less 28 is day -18; the day before that is left out."""
    steady = dict.fromkeys(range(-18, 10), 4.0)

    found = mood_of(contents(ratings(steady | {-19: 10}), [session(10)]))

    assert found.baseline is not None
    assert (found.baseline.n, found.baseline.median) == (28, 4.0)


def test_the_baseline_begins_with_the_first_rated_day() -> None:
    """Three days are enough when the journal began three days before the session."""
    found = mood_of(contents(ratings({7: 4, 8: 5, 9: 6}), [session(10)]))

    assert found.baseline == Spread(5.0, 4.5, 5.5, 3)


def test_a_baseline_with_more_gaps_than_ratings_is_not_given() -> None:
    found = mood_of(contents(ratings({1: 4, 2: 5, 3: 6, 9: 5}), [session(10)]))

    assert found.baseline is None
    assert found.change is None


@pytest.mark.parametrize("status", [Status.PLANNED, Status.CANCELLED])
def test_without_a_session_that_took_place_there_is_no_baseline(status: Status) -> None:
    found = mood_of(contents(ratings({7: 4, 8: 5, 9: 6}), [session(10, status=status)]))

    assert found.baseline is None


def test_the_baseline_is_that_of_the_first_session_ever() -> None:
    values = {-29: 2, -28: 2, -27: 2, 7: 8, 8: 8, 9: 8}

    found = mood_of(contents(ratings(values), [session(10), session(-26)]))

    assert found.baseline == Spread(2.0, 2.0, 2.0, 3)


def test_the_period_before_is_of_the_same_length() -> None:
    values = {3: 0, 4: 1, 5: 2, 6: 3, 7: 4, 10: 9, 11: 5}

    found = mood_of(contents(ratings(values)))

    assert found.previous == Spread(median=3.0, lower=2.0, upper=4.0, n=5)


def test_where_the_calendar_begins_there_is_no_period_before() -> None:
    found = mood_of(contents(), Period(date(1, 1, 1), date(1, 1, 7)))

    assert found.previous is None


def test_under_half_of_the_days_no_median_is_given_but_the_points_are() -> None:
    found = mood_of(contents(ratings({11: 5, 12: 6, 13: 7})))

    assert found.current is None
    assert found.series.rated_days == 3


def test_archived_measures_are_shown_only_where_they_were_rated() -> None:
    archived = replace(ANXIETY, archived=True)
    held = contents([rated(12, 3, measure=archived)], measures=(MOOD, archived))

    assert [m.measure.id for m in summarize(WEEK, held).measures] == ["mood", "anxiety"]
    assert [m.measure.id for m in summarize(WEEK.before(), held).measures] == ["mood"]


def test_measures_stand_in_the_order_they_were_chosen() -> None:
    own = Measure("own", "Own")

    shown = summarize(WEEK, contents(measures=(own, MOOD, ANXIETY))).measures

    assert [m.measure for m in shown] == [own, MOOD, ANXIETY]


def test_sessions_of_the_period_keep_their_number_in_the_series() -> None:
    held = contents(sessions=[session(1), session(12), session(20), session(14)])

    found = summarize(WEEK, held)

    assert [(s.number, s.session.day.day) for s in found.sessions] == [(2, 12), (3, 14)]


def test_planned_sessions_stand_apart_and_cancelled_ones_nowhere() -> None:
    planned = session(15, status=Status.PLANNED)
    held = contents(sessions=[planned, session(16, status=Status.CANCELLED)])

    found = summarize(WEEK, held)

    assert (found.sessions, found.planned) == ((), (planned,))


def test_both_ends_of_the_period_belong_to_it() -> None:
    held = contents(ratings({10: 1, 11: 2, 17: 3, 18: 4}), [session(11), session(17)])

    found = summarize(WEEK, held)

    assert found.completeness.rated == 2
    assert len(found.sessions) == 2


def test_the_day_after_a_session_belongs_to_a_period_that_begins_with_it() -> None:
    held = contents(sessions=[session(10, nausea(Severity.SEVERE, Phase.NEXT_DAY))])

    found = summarize(WEEK, held)

    assert [(d.day, d.severity) for d in found.effect_days] == [(march(11), Severity.SEVERE)]
    (listed,) = found.effects
    assert (listed.days, listed.last_day, listed.of_sessions) == (1, march(11), 0)


def test_an_empty_journal_can_be_summed_up() -> None:
    found = summarize(MARCH, contents())

    assert found.completeness.rated == 0
    assert (found.sessions, found.planned, found.effects, found.effect_days) == ((), (), (), ())
    assert found.measures[0].current is None


def test_days_before_the_first_session_are_not_compared_with_themselves() -> None:
    before, since = dict.fromkeys(range(1, 9), 2.0), dict.fromkeys(range(9, 14), 6.0)
    held = contents(ratings({**before, **since}), [session(9)])

    (found,) = summarize(Period(march(1), march(13)), held).measures

    assert found.current is not None
    assert (found.current.median, found.change) == (2.0, 4.0)


def test_a_period_that_ends_before_the_first_session_has_no_change() -> None:
    held = contents(ratings(dict.fromkeys(range(1, 9), 2.0)), [session(9)])

    (found,) = summarize(Period(march(1), march(8)), held).measures

    assert found.change is None
