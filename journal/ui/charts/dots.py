"""What is drawn of a series: every day, or one dot for many days where time is long."""

from dataclasses import dataclass
from enum import Enum

import numpy as np

from journal.analysis.series import DaySeries, Flags, Floats, rolling_mean


class Grain(Enum):
    """How many days one dot stands for; value is that number."""

    DAY = 1
    WEEK = 7
    FOUR_WEEKS = 28


DAYS_UP_TO = 2 * 366
"""Longest stretch in view, in days, of which every day is drawn."""

WEEKS_UP_TO = 6 * 366
"""Longest stretch in view, in days, of which every week is drawn."""

MEAN_DOTS = {Grain.WEEK: 4, Grain.FOUR_WEEKS: 3}
"""How many dots the line takes together; with a dot a day it is the 7-day mean."""


@dataclass(frozen=True, slots=True, eq=False)
class Dots:
    """The dots and the line of one measure.

    Attributes:
        days_each: How many days one dot stands for.
        days: Shape (n,), ordinal of the last day that each dot stands for.
        values: Shape (n,), in scale points: mean of the days rated; NaN where none is.
        later: Shape (n,): all of its days were filled in later.
        line: Shape (n,), in scale points; NaN where too little is rated.
    """

    days_each: int
    days: Floats
    values: Floats
    later: Flags
    line: Floats


def grain_for(days: float) -> Grain:
    """Return how many days a dot stands for when so many days are in view."""
    if days <= DAYS_UP_TO:
        return Grain.DAY
    return Grain.WEEK if days <= WEEKS_UP_TO else Grain.FOUR_WEEKS


def dots(series: DaySeries, grain: Grain) -> Dots:
    """Take the days of a series together.

    Groups end on the last day of the series, so that the newest dot is a whole one. The
    line is the mean of the last so many days, where more than half of them are rated.
    """
    days = np.arange(series.values.size, dtype=float) + series.period.first.toordinal()
    if grain is Grain.DAY:
        return Dots(1, days, series.values, series.later, series.mean)
    size = grain.value
    window = MEAN_DOTS[grain] * size
    line = rolling_mean(series.values, days=window, at_least=window // 2 + 1)
    rated = _totals((~np.isnan(series.values)).astype(float), size)
    late = _totals(series.later.astype(float), size)
    total = _totals(np.nan_to_num(series.values), size)
    values = np.where(rated > 0, total / np.maximum(rated, 1.0), np.nan)
    newest = slice(-1, None, -size)
    return Dots(
        days_each=size,
        days=days[newest][::-1],
        values=values,
        later=(rated > 0) & (late == rated),
        line=line[newest][::-1],
    )


def _totals(values: Floats, size: int) -> Floats:
    """Add up groups of values; the first group may hold fewer."""
    missing = np.zeros(-values.size % size)
    totals: Floats = np.concatenate([missing, values]).reshape(-1, size).sum(axis=1)
    return totals
