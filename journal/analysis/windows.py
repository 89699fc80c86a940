"""The week before each session beside the week after it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from journal.analysis.comparisons import Comparison, sides
from journal.analysis.day_values import DayValues, Ints
from journal.analysis.session_days import SessionDay, fold
from journal.domain.measures import Measure

WINDOW_DAYS = 7
"""Days on each side of a session; the session's own day is on neither."""

_BEFORE: Ints = np.arange(-WINDOW_DAYS, 0)
_AFTER: Ints = np.arange(1, WINDOW_DAYS + 1)


@dataclass(frozen=True, slots=True)
class BeforeAfter(Comparison):
    """The days before one session beside the days after it. It is shown, never flagged.

    Attributes:
        session: The session; two on one day are one.
    """

    session: SessionDay


def before_and_after(
    measure: Measure, values: DayValues, sessions: Sequence[SessionDay], last: date
) -> tuple[BeforeAfter, ...]:
    """Compare the 7 days before each session with days 1 to 7 after it.

    Neighbouring sessions and the last day cut both windows short; `Side.days` counts
    the days left.

    Args:
        measure: What was rated.
        values: Its day values.
        sessions: Those wanted; each knows its neighbours in the whole series.
        last: The last day there is.
    """
    before = sides(fold(values, sessions, _BEFORE, last))
    after = sides(fold(values, sessions, _AFTER, last))
    return tuple(
        BeforeAfter(earlier, later, measure.higher_is_better, session)
        for earlier, later, session in zip(before, after, sessions, strict=True)
    )
