"""A dense series as a whole: the days before its first session beside each week after."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from journal.analysis.comparisons import Comparison, Side, sides
from journal.analysis.day_values import DayValues, Ints
from journal.analysis.series import Flags
from journal.analysis.session_days import Folded, SessionDay
from journal.domain.measures import Measure
from journal.domain.periods import Period

BASELINE_DAYS = 28
"""Longest stretch before the first session that counts as before treatment."""

WEEK_DAYS = 7


@dataclass(frozen=True, slots=True)
class CourseWeek(Comparison):
    """One week after the first session (`after`) beside the baseline (`before`).

    Attributes:
        number: 1 for days 1 to 7 after the first session, and so on.
        period: Its days; the last week ends with the last day there is.
    """

    number: int
    period: Period


@dataclass(frozen=True, slots=True)
class Course:
    """A dense series, week by week.

    Attributes:
        measure: What was rated.
        baseline_period: Up to 28 days before it; None where nothing was rated in them.
        baseline: Those days.
        weeks: The weeks of the period asked for, oldest first.
    """

    measure: Measure
    baseline_period: Period | None
    baseline: Side
    weeks: tuple[CourseWeek, ...]


@dataclass(frozen=True, slots=True, eq=False)
class CourseWeeks:
    """The weeks of a course, W of them, the same for every measure.

    Attributes:
        numbers: Shape (W,), counted from 1.
        periods: Shape (W,), their days.
        days: Shape (W, 7), the days as ordinals.
        there: Shape (W, 7): there is such a day, and no session on it.
    """

    numbers: range
    periods: tuple[Period, ...]
    days: Ints
    there: Flags


def baseline_period(first_session: date, rated: Sequence[DayValues]) -> Period | None:
    """Return the days before the first session, from the first rated one on, at most 28.

    Args:
        first_session: Its day.
        rated: The values of every measure: all have the same baseline.

    Returns:
        None where nothing was rated in those 28 days.
    """
    end = first_session.toordinal()
    first_rated = [
        int(days[0])
        for values in rated
        if (days := values.days[(values.days < end) & (values.days >= end - BASELINE_DAYS)]).size
    ]
    if not first_rated:
        return None
    return Period(date.fromordinal(min(first_rated)), first_session - timedelta(days=1))


def baseline_side(values: DayValues, period: Period | None) -> Side:
    """Return the baseline of one measure; no days where there is no baseline."""
    if period is None:
        return Side((), 0)
    return Side(values.between(period.first, period.last), period.days)


def course_weeks(series: Sequence[SessionDay], period: Period, last_entry: date) -> CourseWeeks:
    """Lay out the weeks after the first session, up to the one with the last entry.

    Days with a session are left out of their week, as they are everywhere.

    Args:
        series: Every session day there is, oldest first; at least one.
        period: Only weeks with a day in it are wanted; its last day is the last there is.
        last_entry: The last day with a rating or a session.
    """
    first, last = series[0].day, period.last
    numbers = _numbers(first, period.first, min(last, last_entry))
    starts = np.array(numbers, dtype=np.int64) * WEEK_DAYS + first.toordinal() - WEEK_DAYS + 1
    days: Ints = starts[:, np.newaxis] + np.arange(WEEK_DAYS)
    taken = [session.day.toordinal() for session in series]
    there = (days <= last.toordinal()) & ~np.isin(days, taken)
    ends = np.minimum(starts + WEEK_DAYS - 1, last.toordinal())
    periods = tuple(
        Period(date.fromordinal(start), date.fromordinal(end))
        for start, end in zip(starts.tolist(), ends.tolist(), strict=True)
    )
    return CourseWeeks(numbers, periods, days, there)


def course(
    measure: Measure, values: DayValues, baseline: Period | None, weeks: CourseWeeks
) -> Course:
    """Compare each week after the first session with the days before it.

    Args:
        measure: What was rated.
        values: Its day values.
        baseline: The days before treatment, if any of them was rated.
        weeks: The weeks wanted.
    """
    before, better = baseline_side(values, baseline), measure.higher_is_better
    found = np.where(weeks.there, values.at(weeks.days), np.nan)
    compared = tuple(
        CourseWeek(before, after, better, number, period)
        for after, number, period in zip(
            sides(Folded(found, weeks.there)), weeks.numbers, weeks.periods, strict=True
        )
    )
    return Course(measure, baseline, before, compared)


def _numbers(first_session: date, since: date, until: date) -> range:
    """Return the numbers of the weeks that have a day between two others."""
    weeks_before = -(-(since - first_session).days // WEEK_DAYS)
    weeks = -(-(until - first_session).days // WEEK_DAYS)
    return range(max(1, weeks_before), max(0, weeks) + 1)
