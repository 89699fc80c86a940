"""Whether sessions agree: the only thing that is ever pointed out."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from statistics import median

from journal.analysis.comparisons import Comparison

FEWEST_COMPARABLE = 3
"""Fewest sessions that can be compared."""

LEAST_THRESHOLD = 2.0
"""In scale points; smaller changes come about by chance too often to be pointed out."""

SAME_WAY_SHARE = 0.75
"""Smallest share of comparable sessions that go the same way."""

_ROUNDING = 1e-9


class Direction(Enum):
    """Which way a measure went, whether that is the better way or not."""

    HIGHER = "higher"
    LOWER = "lower"


@dataclass(frozen=True, slots=True)
class Consistency:
    """How far the sessions of a period agree on one measure.

    Attributes:
        sessions: Sessions of the period; those on one day are one.
        comparable: Those with at least 3 rated days on each side.
        higher: Comparable ones with a higher mean after than before.
        lower: Those with a lower one; the rest did not change.
        median_difference: Median of the mean differences, in scale points; None where no
            session can be compared.
        threshold: What it has to reach, in scale points.
        pointed_out: At least 3 are comparable, the median reaches the threshold and at
            least three quarters went its way.
    """

    sessions: int
    comparable: int
    higher: int
    lower: int
    median_difference: float | None
    threshold: float
    pointed_out: bool

    @property
    def direction(self) -> Direction | None:
        """The way of the median; None where it is nought or not known."""
        middle = self.median_difference
        if middle is None or abs(middle) <= _ROUNDING:
            return None
        return Direction.HIGHER if middle > 0 else Direction.LOWER

    @property
    def same_way(self) -> int:
        """How many comparable sessions went the way of the median."""
        counts = {Direction.HIGHER: self.higher, Direction.LOWER: self.lower, None: 0}
        return counts[self.direction]


def consistency(comparisons: Sequence[Comparison], threshold: float) -> Consistency:
    """Judge whether a change goes through the sessions.

    In series made up without any effect (3, 4 or 6 sessions 10 to 21 days apart, whole
    numbers from 0 to 10, SD 1.5 and 2, autocorrelation 0.3 to 0.7) it is pointed out in at
    most 3.5 % of cases; `tests/analysis/test_false_alarms.py` repeats that.

    Args:
        comparisons: The days before each session beside those after it.
        threshold: Smallest change that the person calls noticeable, in scale points; a
            smaller one than 2 counts as 2.
    """
    every = (comparison.mean_difference for comparison in comparisons)
    differences = [difference for difference in every if difference is not None]
    higher = sum(difference > _ROUNDING for difference in differences)
    lower = sum(difference < -_ROUNDING for difference in differences)
    least = max(float(threshold), LEAST_THRESHOLD)
    middle = median(differences) if differences else None
    return Consistency(
        sessions=len(comparisons),
        comparable=len(differences),
        higher=higher,
        lower=lower,
        median_difference=middle,
        threshold=least,
        pointed_out=len(differences) >= FEWEST_COMPARABLE
        and middle is not None
        and abs(middle) >= least - _ROUNDING
        and (higher if middle > 0 else lower) >= SAME_WAY_SHARE * len(differences),
    )
