"""The rated days of a whole journal, read out in one pass and then looked up."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from statistics import fmean

import numpy as np

from journal.analysis.day_values import NOTHING_RATED, DayValues
from journal.analysis.series import DaySeries, Flags, series_of
from journal.domain.check_ins import CheckIn
from journal.domain.measures import Measure
from journal.domain.periods import Period

_NEVER = np.zeros(0, dtype=bool)


@dataclass(frozen=True, slots=True, eq=False)
class RatedDays:
    """The day values of every measure. Whoever sums up several periods keeps it.

    Attributes:
        values: The rated days by the id of their measure; the never rated are not in it.
        later: Likewise, shape (k,): the day's ratings were all recorded after that day.
    """

    values: Mapping[str, DayValues]
    later: Mapping[str, Flags]

    @classmethod
    def of(cls, check_ins: Iterable[CheckIn]) -> "RatedDays":
        """Read out check-ins, in any order."""
        said: dict[str, dict[int, list[float]]] = defaultdict(dict)
        on_time: dict[str, set[int]] = defaultdict(set)
        for check_in in check_ins:
            day, later = check_in.day.toordinal(), check_in.later
            for rating in check_in.ratings:
                if rating.value is not None:
                    measure = rating.measure.id
                    said[measure].setdefault(day, []).append(rating.value)
                    if not later:
                        on_time[measure].add(day)
        return cls(
            {measure: _day_values(days) for measure, days in said.items()},
            {measure: _later(days, on_time[measure]) for measure, days in said.items()},
        )

    def up_to(self, last: date) -> dict[str, DayValues]:
        """Return the values of every measure rated up to a day, as `day_values` gathers them."""
        found = {measure: _up_to(values, last) for measure, values in self.values.items()}
        return {measure: values for measure, values in found.items() if values.days.size}

    def series(self, measure: Measure, period: Period) -> DaySeries:
        """Return one value a day, as `day_series` gathers them."""
        values = self.values.get(measure.id, NOTHING_RATED)
        later = self.later.get(measure.id, _NEVER)
        return series_of(measure, period, values.days, values.values, later)

    def has(self, measure: Measure, period: Period) -> bool:
        """Return whether a measure was rated on any day of a period."""
        values = self.values.get(measure.id, NOTHING_RATED)
        return bool(values.between(period.first, period.last))


def _day_values(days: Mapping[int, list[float]]) -> DayValues:
    means = {day: said[0] if len(said) == 1 else fmean(said) for day, said in days.items()}
    return DayValues.of(means)


def _later(days: Iterable[int], on_time: set[int]) -> Flags:
    return np.array([day not in on_time for day in sorted(days)], dtype=bool)


def _up_to(values: DayValues, last: date) -> DayValues:
    stop = int(np.searchsorted(values.days, last.toordinal(), side="right"))
    return DayValues(values.days[:stop], values.values[:stop])
