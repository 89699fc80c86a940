"""The day values of every measure, read out of a journal in one pass."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import fmean

import numpy as np
import numpy.typing as npt

from journal.analysis.series import Floats
from journal.domain.check_ins import CheckIn

Ints = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class DayValues:
    """The rated days of one measure; a day that is not in it was not rated.

    Attributes:
        days: Shape (k,), the days as ordinals (`date.toordinal`), rising.
        values: Shape (k,), in scale points: the mean of a day's check-ins.
    """

    days: Ints
    values: Floats

    @classmethod
    def of(cls, values: Mapping[int, float]) -> "DayValues":
        """Return the values of days, given by ordinal in any order."""
        ordered = sorted(values)
        numbers = [values[day] for day in ordered]
        return cls(np.array(ordered, dtype=np.int64), np.array(numbers, dtype=np.float64))

    def at(self, days: Ints) -> Floats:
        """Look up days.

        Args:
            days: Ordinals, of any shape.

        Returns:
            The same shape, in scale points; NaN on days without a rating.
        """
        if not self.days.size:
            return np.full(days.shape, np.nan)
        places = np.minimum(np.searchsorted(self.days, days), self.days.size - 1)
        return np.where(self.days[places] == days, self.values[places], np.nan)

    def between(self, first: date, last: date) -> tuple[float, ...]:
        """Return the rated values from one day to another, both included, oldest first."""
        ends = [first.toordinal(), last.toordinal() + 1]
        start, stop = np.searchsorted(self.days, ends)
        return tuple(self.values[start:stop].tolist())


NOTHING_RATED = DayValues.of({})


def day_values(check_ins: Iterable[CheckIn], last: date) -> dict[str, DayValues]:
    """Gather the values of every measure by its id, up to a day.

    Args:
        check_ins: In any order.
        last: The last day that counts.

    Returns:
        Measures that were never rated are not in it.
    """
    end = last.toordinal()
    rated: dict[str, dict[int, list[float]]] = defaultdict(dict)
    for check_in in check_ins:
        day = check_in.day.toordinal()
        if day > end:
            continue
        for rating in check_in.ratings:
            if rating.value is not None:
                rated[rating.measure.id].setdefault(day, []).append(rating.value)
    return {
        measure: DayValues.of({day: _mean(values) for day, values in by_day.items()})
        for measure, by_day in rated.items()
    }


def _mean(values: Sequence[float]) -> float:
    return values[0] if len(values) == 1 else fmean(values)
