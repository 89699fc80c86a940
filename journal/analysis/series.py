"""One value a day: what was rated, with its gaps."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt

from journal.domain.check_ins import CheckIn, day_value, entered_later
from journal.domain.measures import Measure
from journal.domain.periods import Period

Floats = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]
Ints = npt.NDArray[np.int64]

MEAN_DAYS = 7
MEAN_AT_LEAST = 4
"""Fewest rated days of the seven that make their mean worth drawing."""


@dataclass(frozen=True, slots=True, eq=False)
class DaySeries:
    """The day values of one measure over a period.

    Attributes:
        measure: What was rated.
        period: The days, n of them.
        values: Shape (n,), in scale points: the mean of a day's check-ins; NaN where
            nothing was rated.
        later: Shape (n,): the day's ratings were all recorded after that day.
        mean: Shape (n,), in scale points: mean of the day and the six before it; NaN
            where fewer than four of them are rated.
    """

    measure: Measure
    period: Period
    values: Floats
    later: Flags
    mean: Floats

    @property
    def rated_days(self) -> int:
        """How many days have a value."""
        return int(np.count_nonzero(~np.isnan(self.values)))

    @property
    def extremes(self) -> tuple[float, float] | None:
        """The lowest and the highest value in scale points, if there is any."""
        rated = self.values[~np.isnan(self.values)]
        return (float(rated.min()), float(rated.max())) if rated.size else None


def day_series(measure: Measure, period: Period, check_ins: Iterable[CheckIn]) -> DaySeries:
    """Gather the day values of a measure.

    Args:
        measure: What was rated.
        period: Which days are wanted.
        check_ins: May reach beyond the period; the six days before it enter the mean.
    """
    rated: dict[date, list[CheckIn]] = defaultdict(list)
    for check_in in check_ins:
        if measure.id in check_in.values:
            rated[check_in.day].append(check_in)
    return series_of(
        measure,
        period,
        np.array([day.toordinal() for day in rated], dtype=np.int64),
        np.array([day_value(measure, said) for said in rated.values()], dtype=np.float64),
        np.array([entered_later(said) for said in rated.values()], dtype=bool),
    )


def series_of(
    measure: Measure, period: Period, days: Ints, values: Floats, later: Flags
) -> DaySeries:
    """Lay the rated days of a measure out over a period.

    Args:
        measure: What was rated.
        period: Which days are wanted.
        days: Shape (k,), ordinals of the rated days, each once; they may reach beyond the
            period, and the six days before it enter the mean.
        values: Shape (k,), in scale points.
        later: Shape (k,): all was recorded after that day.
    """
    last = period.last.toordinal()
    reach = min(period.days + MEAN_DAYS - 1, last)
    places = days - (last - reach + 1)
    inside = (places >= 0) & (places < reach)
    dense, late = np.full(reach, np.nan), np.zeros(reach, dtype=bool)
    dense[places[inside]] = values[inside]
    late[places[inside]] = later[inside]
    mean = rolling_mean(dense, days=MEAN_DAYS, at_least=MEAN_AT_LEAST)
    wanted = slice(reach - period.days, None)
    return DaySeries(measure, period, dense[wanted], late[wanted], mean[wanted])


def rolling_mean(values: Floats, *, days: int, at_least: int) -> Floats:
    """Average each day with the days before it; missing days are left out, not guessed.

    Args:
        values: Shape (n,), in scale points; NaN on days without a rating.
        days: Length of the window in days, counting the day itself.
        at_least: Fewest ratings in a window that make a mean.

    Returns:
        Shape (n,), in scale points; NaN where a window holds too few ratings.

    Raises:
        ValueError: `at_least` does not lie between 1 and `days`.
    """
    if not 1 <= at_least <= days:
        raise ValueError(f"At least {at_least} of {days} days cannot be asked for.")
    rated = ~np.isnan(values)
    window = np.ones(days)
    total = np.convolve(np.where(rated, values, 0.0), window)[: values.size]
    count = np.convolve(rated.astype(float), window)[: values.size]
    return np.where(count >= at_least, total / np.maximum(count, 1.0), np.nan)
