"""Days of benefit: how long after each session a measure stayed beyond the person's own line."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from statistics import median

import numpy as np

from journal.analysis.comparisons import Side
from journal.analysis.day_values import DayValues
from journal.analysis.series import Flags, Floats
from journal.analysis.session_days import SessionDay
from journal.domain.measures import Measure

REACHED_WITHIN_DAYS = 7
"""Days after a session within which the line has to be crossed."""

SMOOTHED_OVER = 3
"""Rated days whose median is held against the line, so that one odd day decides nothing."""

_TOUCHES = 1e-9
"""In scale points: a value on the line counts as beyond it, whatever rounding says."""


class Outcome(Enum):
    """What can be said of the days after a session."""

    DAYS = "days"
    """The line was crossed, and later the measure was back."""
    AT_LEAST = "at_least"
    """The line was crossed, and still held when the next session or the last day came."""
    NOT_REACHED = "not_reached"
    """The line was not crossed within 7 days."""


@dataclass(frozen=True, slots=True)
class BenefitLine:
    """The person's own line: the baseline and a noticeable change for the better.

    Attributes:
        measure: What was rated.
        baseline: Median of the rated days before the first session, in scale points.
        rated: How many these are, at least 3.
        threshold: Smallest change the person calls noticeable, in scale points.
        value: Where the line lies, in scale points.
    """

    measure: Measure
    baseline: float
    rated: int
    threshold: float
    value: float

    @property
    def off_scale(self) -> bool:
        """Whether the line lies outside the scale, so that nothing can ever reach it."""
        low, high = self.measure.minimum - _TOUCHES, self.measure.maximum + _TOUCHES
        return not low <= self.value <= high


@dataclass(frozen=True, slots=True)
class Benefit:
    """The days of benefit after one session.

    Attributes:
        session: The session; two on one day are one.
        outcome: None where it is not known: no line, a line off the scale, fewer than 3
            rated days in the week after, or a week that was cut before the line was crossed.
        days: From the session to the last rated day on which it held, for the first two
            outcomes; otherwise None. Days not rated at the end are not counted in.
        back_on: The rated day on which it no longer held, for the first outcome.
    """

    session: SessionDay
    outcome: Outcome | None = None
    days: int | None = None
    back_on: date | None = None


def benefit_line(measure: Measure, baseline: Side, threshold: float) -> BenefitLine | None:
    """Return the person's own line, or None under 3 rated days before the first session.

    Args:
        measure: What was rated, with its better direction.
        baseline: Up to 28 days before the first session.
        threshold: Smallest change the person calls noticeable, in scale points.
    """
    if not baseline.enough:
        return None
    middle = median(baseline.values)
    better = threshold if measure.higher_is_better else -threshold
    return BenefitLine(measure, middle, baseline.rated, threshold, middle + better)


def benefits(
    values: DayValues, sessions: Sequence[SessionDay], line: BenefitLine | None, last: date
) -> tuple[Benefit, ...]:
    """Return the days of benefit of each session.

    The session's own day is left out. What is held against the line is the median of
    three rated days in a row, all of them after the session, dated by the third.

    Args:
        values: The day values of the measure.
        sessions: Those wanted; each knows its neighbours in the whole series.
        line: The person's own line, if it is known.
        last: The last day there is.
    """
    if line is None or line.off_scale:
        return tuple(Benefit(session) for session in sessions)
    days: list[int] = values.days.tolist()
    held: list[bool] = _held(values.values, line).tolist()
    found = []
    for session in sessions:
        start, stop = _reach(values, session, last)
        own = slice(start + SMOOTHED_OVER - 1, stop)
        found.append(_benefit(session, days[own], held[own], last))
    return tuple(found)


def _held(values: Floats, line: BenefitLine) -> Flags:
    """Say for each rated day whether the median of it and the two before it is beyond the line.

    Args:
        values: Shape (k,), in scale points, without gaps.
        line: The person's own line.

    Returns:
        Shape (k,); False for the first two, which no session can ask for.
    """
    if values.size < SMOOTHED_OVER:
        return np.zeros(values.size, dtype=bool)
    windows = np.lib.stride_tricks.sliding_window_view(values, SMOOTHED_OVER)
    ahead = np.sort(windows, axis=1)[:, SMOOTHED_OVER // 2] - line.value
    ahead = ahead if line.measure.higher_is_better else -ahead
    return np.concatenate([np.zeros(SMOOTHED_OVER - 1, dtype=bool), ahead >= -_TOUCHES])


def _reach(values: DayValues, session: SessionDay, last: date) -> tuple[int, int]:
    """Return the places of the first rated day after a session and of the first not its own."""
    end = last.toordinal() + 1
    if session.next is not None:
        end = min(end, session.next.toordinal())
    start, stop = np.searchsorted(values.days, [session.day.toordinal() + 1, end])
    return int(start), int(stop)


def _benefit(session: SessionDay, days: Sequence[int], held: Sequence[bool], last: date) -> Benefit:
    """Read one session's outcome off its days; the first two rated ones are not among them."""
    own_day = session.day.toordinal()
    early = sum(day <= own_day + REACHED_WITHIN_DAYS for day in days)
    if True not in held[:early]:
        known = early > 0 and _whole_week(session, last)
        return Benefit(session, Outcome.NOT_REACHED if known else None)
    crossed = held.index(True)
    if False not in held[crossed:]:
        return Benefit(session, Outcome.AT_LEAST, days[-1] - own_day)
    back = held.index(False, crossed)
    back_on = date.fromordinal(days[back])
    return Benefit(session, Outcome.DAYS, days[back - 1] - own_day, back_on)


def _whole_week(session: SessionDay, last: date) -> bool:
    ends = [last] if session.next is None else [last, session.next]
    return all((end - session.day).days >= REACHED_WITHIN_DAYS for end in ends)
