"""A dense series week by week."""

from journal.analysis.course import Course
from journal.domain.periods import Period
from tests.analysis.around import response_of
from tests.analysis.samples import ANXIETY, MARCH, MOOD, contents, march, rated, ratings, session


def course_of(values: dict[int, float], *days: int, period: Period = MARCH) -> Course | None:
    return response_of(contents(ratings(values), [session(day) for day in days]), period).course


def test_the_course_is_offered_only_where_sessions_are_less_than_eight_days_apart() -> None:
    assert course_of({}, 10, 18) is None
    assert course_of({}, 10, 17) is not None


def test_a_neighbour_outside_the_period_makes_a_series_dense_too() -> None:
    assert course_of({}, -3, 2) is not None
    assert course_of({}, -30, -27, 10) is None


def test_each_week_stands_beside_the_days_before_the_first_session() -> None:
    before = {4: 1.0, 6: 2.0, 9: 6.0}
    weeks = {11: 5.0, 12: 6.0, 13: 9.0, 17: 4.0, 18: 8.0, 31: 7.0}

    found = course_of(before | weeks | {10: 0.0}, 10, 14)

    assert found is not None
    assert found.baseline_period == Period(march(4), march(9))
    assert (found.baseline.values, found.baseline.days) == ((1, 2, 6), 6)
    one, two, three = found.weeks
    assert (one.number, one.period) == (1, Period(march(11), march(17)))
    assert (one.after.values, one.mean_difference) == ((5, 6, 9, 4), 3.0)
    assert (two.after.values, two.comparable) == ((8,), False)
    assert three.period == Period(march(25), march(31))


def test_days_with_a_session_are_left_out_of_their_week() -> None:
    found = course_of(dict.fromkeys(range(1, 32), 5.0), 10, 11, 12, 13)

    assert found is not None
    assert [(week.after.rated, week.after.days) for week in found.weeks] == [(4, 4), (7, 7), (7, 7)]


def test_the_baseline_reaches_back_at_most_28_days() -> None:
    found = course_of(dict.fromkeys(range(-60, 32), 5.0), 10, 12)

    assert found is not None
    assert found.baseline_period == Period(march(-18), march(9))
    assert found.baseline.rated == 28


def test_all_measures_have_the_same_baseline() -> None:
    check_ins = [rated(3, 5, measure=ANXIETY), rated(8, 5)]

    found = response_of(contents(check_ins, [session(10), session(12)])).course

    assert found is not None
    assert found.measure == MOOD
    assert (found.baseline.rated, found.baseline.days) == (1, 7)


def test_without_a_baseline_weeks_are_shown_and_not_compared() -> None:
    found = course_of(dict.fromkeys(range(10, 32), 5.0), 10, 12)

    assert found is not None
    assert (found.baseline_period, found.baseline.days) == (None, 0)
    assert [week.after.mean for week in found.weeks] == [5.0, 5.0, 5.0]
    assert not any(week.comparable for week in found.weeks)


def test_only_weeks_with_a_day_in_the_period_are_there_and_the_last_is_cut() -> None:
    period = Period(march(24), march(27))

    found = course_of(dict.fromkeys(range(1, 32), 5.0), 10, 24, 26, period=period)

    assert found is not None
    assert [week.number for week in found.weeks] == [2, 3]
    assert found.weeks[-1].period == Period(march(25), march(27))
    assert (found.weeks[-1].after.rated, found.weeks[-1].after.days) == (2, 2)


def test_a_session_after_the_period_does_not_make_a_series_dense() -> None:
    assert course_of({}, 30, 31, period=Period(march(30), march(30))) is None


def test_weeks_after_the_last_entry_are_left_out() -> None:
    found = course_of(dict.fromkeys(range(1, 19), 5.0), 10, 12)

    assert found is not None
    assert [week.number for week in found.weeks] == [1, 2]
    assert (found.weeks[1].after.rated, found.weeks[1].after.days) == (1, 7)
