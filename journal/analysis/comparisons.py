"""Some days beside some other days."""

from dataclasses import dataclass
from math import isnan
from statistics import fmean, median

from journal.analysis.nonoverlap import Nonoverlap, nonoverlap
from journal.analysis.session_days import Folded

FEWEST_RATED = 3
"""Fewest rated days on a side that can be compared."""

FIRM_FROM = 5
"""Rated days on each side from which a comparison is no longer preliminary."""


@dataclass(frozen=True, slots=True)
class Side:
    """The days on one side of a comparison.

    Attributes:
        values: Of the rated days, in scale points, oldest first.
        days: Days there are, rated or not.
    """

    values: tuple[float, ...]
    days: int

    @property
    def rated(self) -> int:
        """How many days are rated."""
        return len(self.values)

    @property
    def enough(self) -> bool:
        """Whether at least 3 days are rated."""
        return self.rated >= FEWEST_RATED

    @property
    def mean(self) -> float | None:
        """In scale points; None under 3 rated days."""
        return fmean(self.values) if self.enough else None

    @property
    def median(self) -> float | None:
        """In scale points; None under 3 rated days."""
        return median(self.values) if self.enough else None


def sides(folded: Folded) -> list[Side]:
    """Return one side for each row of folded days."""
    days: list[int] = folded.there.sum(axis=1).tolist()
    rows: list[list[float]] = folded.values.tolist()
    return [
        Side(tuple(value for value in row if not isnan(value)), there)
        for row, there in zip(rows, days, strict=True)
    ]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two runs of days, one after the other.

    Attributes:
        before: The earlier days.
        after: The later days.
        higher_is_better: Which way is better.
    """

    before: Side
    after: Side
    higher_is_better: bool

    @property
    def comparable(self) -> bool:
        """Whether at least 3 days are rated on each side."""
        return self.before.enough and self.after.enough

    @property
    def preliminary(self) -> bool:
        """Whether it can be compared, on fewer than 5 rated days on a side."""
        return self.comparable and min(self.before.rated, self.after.rated) < FIRM_FROM

    @property
    def mean_difference(self) -> float | None:
        """Mean after less mean before, in scale points; None where not comparable."""
        return _difference(self.before.mean, self.after.mean)

    @property
    def median_difference(self) -> float | None:
        """Median after less median before, in scale points; None where not comparable."""
        return _difference(self.before.median, self.after.median)

    @property
    def nonoverlap(self) -> Nonoverlap | None:
        """Pair by pair, worked out when it is asked for; None where not comparable."""
        if not self.comparable:
            return None
        return nonoverlap(
            self.before.values, self.after.values, higher_is_better=self.higher_is_better
        )


def _difference(before: float | None, after: float | None) -> float | None:
    return None if before is None or after is None else after - before
