"""How much of a period was rated. It is said before any number."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from journal.domain.check_ins import CheckIn
from journal.domain.periods import Period

ENOUGH = 0.5
"""Share of rated days under which no averages are shown."""


@dataclass(frozen=True, slots=True)
class Completeness:
    """Counts of days.

    Attributes:
        days: Days in the period.
        rated: Days with at least one rating.
        same_day: Rated days with a rating recorded on the day itself.
        later: Rated days that were only filled in later.
        longest_gap: Longest run of days without a rating.
    """

    days: int
    rated: int
    same_day: int
    later: int
    longest_gap: int

    @property
    def enough(self) -> bool:
        """Whether so many days are rated that an average says something."""
        return self.rated >= ENOUGH * self.days and self.rated > 0


def completeness(period: Period, check_ins: Iterable[CheckIn]) -> Completeness:
    """Count the rated days of a period; check-ins about other days are left out."""
    rated: dict[date, bool] = {}
    for check_in in check_ins:
        if check_in.day in period and check_in.values:
            rated[check_in.day] = check_in.later and rated.get(check_in.day, True)
    later = sum(rated.values())
    return Completeness(
        days=period.days,
        rated=len(rated),
        same_day=len(rated) - later,
        later=later,
        longest_gap=_longest_gap(period, rated),
    )


def _longest_gap(period: Period, rated: Iterable[date]) -> int:
    edges = [period.first.toordinal() - 1]
    edges += sorted(day.toordinal() for day in rated)
    edges.append(period.last.toordinal() + 1)
    return max(after - before - 1 for before, after in pairwise(edges))
