"""What happens around sessions, one frozen result a measure for screen and page alike."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from journal.analysis.alignment import Alignment, align
from journal.analysis.benefit import Benefit, BenefitLine, benefit_line, benefits
from journal.analysis.consistency import FEWEST_COMPARABLE, Consistency, consistency
from journal.analysis.course import (
    Course,
    CourseWeeks,
    baseline_period,
    baseline_side,
    course,
    course_weeks,
)
from journal.analysis.day_values import NOTHING_RATED, DayValues, day_values
from journal.analysis.session_days import SessionDay, session_days
from journal.analysis.windows import BeforeAfter, before_and_after
from journal.domain.contents import Contents
from journal.domain.measures import Measure
from journal.domain.periods import Period
from journal.domain.sessions import numbered


@dataclass(frozen=True, slots=True, eq=False)
class SessionResponse:
    """One measure around the sessions of a period.

    `alignment.sessions`, `comparisons` and `benefits` go through the same sessions in the
    same order, oldest day first; sessions on one day are one.

    Attributes:
        measure: What was rated.
        alignment: The days around each session, folded over one another.
        comparisons: The days before each session beside those after it.
        course: The series week by week, where sessions of the period are less than 8 days
            apart; otherwise None.
        line: The person's own line; None where the baseline is not known.
        benefits: Days of benefit after each session.
        consistency: Whether the sessions agree.
    """

    measure: Measure
    alignment: Alignment
    comparisons: tuple[BeforeAfter, ...]
    course: Course | None
    line: BenefitLine | None
    benefits: tuple[Benefit, ...]
    consistency: Consistency


@dataclass(frozen=True, slots=True)
class _Setting:
    """What is the same for every measure."""

    period: Period
    threshold: float
    sessions: tuple[SessionDay, ...]
    baseline: Period | None
    weeks: CourseWeeks | None


def session_responses(
    contents: Contents,
    period: Period,
    threshold: float,
    values: Mapping[str, DayValues] | None = None,
) -> tuple[SessionResponse, ...]:
    """Work out what happens around the sessions of a period.

    Days before the period count where they belong to one of its sessions, and sessions
    before it still cut. Nothing after it counts: its last day is the last day there is, so
    that a page says the same whenever it is printed.

    Args:
        contents: All of the journal.
        period: Whose sessions are wanted.
        threshold: Smallest change that the person calls noticeable (`Settings.threshold`).
        values: The rated days up to the last day, from whoever has them already.

    Returns:
        One for each measure that is asked, or was rated in the period.
    """
    rated = day_values(contents.check_ins, period.last) if values is None else values
    setting = _setting(contents, period, threshold, rated)
    shown = [
        (measure, rated.get(measure.id, NOTHING_RATED))
        for measure in contents.measures
        if not measure.archived or _rated_in(period, rated.get(measure.id, NOTHING_RATED))
    ]
    return tuple(_response(measure, values, setting) for measure, values in shown)


def better_by_week(responses: Sequence[SessionResponse]) -> bool:
    """Say whether the weeks say more than the days around each session, on screen and page.

    They do where sessions are close together and fewer than 3 of them stand alone: one
    close pair in a long series does not hide how long each of the others holds.
    """
    dense = [response for response in responses if response.course is not None]
    alone = (
        sum(not session.crowded for session in response.alignment.sessions) for response in dense
    )
    return bool(dense) and max(alone) < FEWEST_COMPARABLE


def _setting(
    contents: Contents, period: Period, threshold: float, rated: Mapping[str, DayValues]
) -> _Setting:
    known = (one for one in numbered(contents.sessions) if one.session.day <= period.last)
    series = session_days(known)
    baseline = baseline_period(series[0].day, list(rated.values())) if series else None
    inside = tuple(session for session in series if session.day in period)
    weeks = None
    if any(session.crowded for session in inside):
        weeks = course_weeks(series, period, _last_entry(inside, rated))
    return _Setting(period, threshold, inside, baseline, weeks)


def _response(measure: Measure, values: DayValues, setting: _Setting) -> SessionResponse:
    last, sessions, weeks = setting.period.last, setting.sessions, setting.weeks
    comparisons = before_and_after(measure, values, sessions, last)
    before = baseline_side(values, setting.baseline)
    line = benefit_line(measure, before, setting.threshold)
    return SessionResponse(
        measure=measure,
        alignment=align(measure, values, sessions, last),
        comparisons=comparisons,
        course=course(measure, values, setting.baseline, weeks) if weeks else None,
        line=line,
        benefits=benefits(values, sessions, line, last),
        consistency=consistency(comparisons, setting.threshold),
    )


def _last_entry(sessions: Sequence[SessionDay], rated: Mapping[str, DayValues]) -> date:
    rated_last = [date.fromordinal(int(values.days[-1])) for values in rated.values()]
    return max([sessions[-1].day, *rated_last])


def _rated_in(period: Period, values: DayValues) -> bool:
    return bool(values.between(period.first, period.last))
