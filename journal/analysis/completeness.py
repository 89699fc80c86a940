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
        days: Days that could be rated: those of the period, or of its part since the
            journal began.
        rated: Days with at least one rating.
        same_day: Rated days with a rating recorded on the day itself.
        later: Rated days that were only filled in later.
        longest_gap: Longest run of days without a rating.
        since: The day the journal began, where it was in the midst of the period.
    """

    days: int
    rated: int
    same_day: int
    later: int
    longest_gap: int
    since: date | None = None

    @property
    def enough(self) -> bool:
        """Whether so many days are rated that an average says something."""
        return self.rated >= ENOUGH * self.days and self.rated > 0


def since_it_began(period: Period, began: date | None) -> Period:
    """Return the days of a period that could be rated: none is from before the journal.

    Args:
        period: The days wanted.
        began: The day of the journal's first entry, if there is one.
    """
    if began is None or not period.first < began <= period.last:
        return period
    return Period(began, period.last)


def completeness(
    period: Period, check_ins: Iterable[CheckIn], began: date | None = None
) -> Completeness:
    """Count the rated days of a period; check-ins about other days are left out.

    Args:
        period: The days wanted.
        check_ins: In any order.
        began: The day of the journal's first entry; days before it are not counted.
    """
    counted = since_it_began(period, began)
    rated: dict[date, bool] = {}
    for check_in in check_ins:
        if check_in.day in counted and check_in.values:
            rated[check_in.day] = check_in.later and rated.get(check_in.day, True)
    later = sum(rated.values())
    return Completeness(
        days=counted.days,
        rated=len(rated),
        same_day=len(rated) - later,
        later=later,
        longest_gap=_longest_gap(counted, rated),
        since=counted.first if counted != period else None,
    )


def _longest_gap(period: Period, rated: Iterable[date]) -> int:
    edges = [period.first.toordinal() - 1]
    edges += sorted(day.toordinal() for day in rated)
    edges.append(period.last.toordinal() + 1)
    return max(after - before - 1 for before, after in pairwise(edges))
