"""The session-aligned curve: the days around each session, folded over one another."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from journal.analysis.day_values import DayValues, Ints
from journal.analysis.quantiles import quantiles
from journal.analysis.series import Flags, Floats
from journal.analysis.session_days import SessionDay, fold
from journal.domain.measures import Measure

DAYS_BEFORE, DAYS_AFTER = 3, 14
OFFSETS = range(-DAYS_BEFORE, DAYS_AFTER + 1)
"""The days of the curve, counted from the session's day, which is day 0: D = 18 of them."""

FEWEST_SESSIONS = 3
"""Fewest sessions with a value on a day that make a summary of that day."""

_OFFSETS: Ints = np.array(OFFSETS, dtype=np.int64)
_LOWER_MEDIAN_UPPER = (0.25, 0.5, 0.75)


@dataclass(frozen=True, slots=True, eq=False)
class Alignment:
    """One measure around S sessions, on D = 18 days: day -3 to day 14.

    Place i of every row is day `OFFSETS[i]`.

    Attributes:
        measure: What was rated.
        sessions: Those aligned, S of them; sessions on one day are one.
        values: Shape (S, D), in scale points, one row a session; NaN where nothing was
            rated, where a neighbouring session is nearer than that, and after the last day.
        there: Shape (S, D): the day belongs to the session, rated or not.
        n: Shape (D,), sessions with a value on the day.
        median: Shape (D,), over sessions, in scale points; NaN where n is under 3.
        lower: Shape (D,), first quartile (linear interpolation), likewise.
        upper: Shape (D,), third quartile, likewise.
    """

    measure: Measure
    sessions: tuple[SessionDay, ...]
    values: Floats
    there: Flags
    n: Ints
    median: Floats
    lower: Floats
    upper: Floats


def align(
    measure: Measure, values: DayValues, sessions: Sequence[SessionDay], last: date
) -> Alignment:
    """Fold the days around each session over one another.

    Args:
        measure: What was rated.
        values: Its day values, before and after the sessions too.
        sessions: Those wanted; each knows its neighbours in the whole series.
        last: The last day there is.
    """
    folded = fold(values, sessions, _OFFSETS, last)
    lower, median, upper = quantiles(folded.values, _LOWER_MEDIAN_UPPER, at_least=FEWEST_SESSIONS)
    n = np.count_nonzero(~np.isnan(folded.values), axis=0).astype(np.int64)
    sessions, there = tuple(sessions), folded.there
    return Alignment(measure, sessions, folded.values, there, n, median, lower, upper)
