"""The stretch of time that a chart shows."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Self

from journal.domain.periods import Period

SHORTEST_DAYS = 7.0
"""No chart shows less than a week, however far a person zooms in."""

EDGE = 0.012
"""Share of the width that stays free on either side, so that no dot is cut in half."""


@dataclass(frozen=True, slots=True)
class TimeFrame:
    """What lies between the left and the right edge of a chart.

    A day lies at its ordinal (`date.toordinal`): no time zone, no hour, so that neither
    a journey nor a change to summer time can move it.

    Attributes:
        first: Left edge, in days.
        last: Right edge, in days, after the first.
    """

    first: float
    last: float

    @classmethod
    def around(cls, period: Period, further: Iterable[date] = ()) -> Self:
        """Return the frame that holds a period and some days more, with free edges.

        A period of less than a week is shown at the end of a week.
        """
        days = [period.first.toordinal(), period.last.toordinal()]
        days += [day.toordinal() for day in further]
        last = max(days)
        first = min(*days, last - SHORTEST_DAYS + 1)
        edge = max(0.5, EDGE * (last - first))
        return cls(first - edge, last + edge)

    @property
    def days(self) -> float:
        """Its length."""
        return self.last - self.first

    def x_of(self, day: float, room: float) -> float:
        """Return where a day lies, in pixels from the left edge of a chart `room` wide."""
        return (day - self.first) / self.days * room

    def day_at(self, x: float, room: float) -> date:
        """Return the day nearest to a place, in pixels from the left edge."""
        ordinal = round(self.first + x / max(room, 1.0) * self.days)
        return date.fromordinal(min(max(ordinal, 1), date.max.toordinal()))

    def zoomed(self, factor: float, around: float, within: Self) -> Self:
        """Return a frame of another length, around a share of the width that stays in place.

        Args:
            factor: New length over the present one.
            around: 0.0 for the left edge to 1.0 for the right one.
            within: The frame that must not be left.
        """
        length = min(max(self.days * factor, SHORTEST_DAYS), within.days)
        first = self.first + (self.days - length) * around
        return type(self)(first, first + length).kept(within)

    def moved(self, days: float, within: Self) -> Self:
        """Return a frame of the same length, later by some days, as far as there are any."""
        return type(self)(self.first + days, self.last + days).kept(within)

    def holding(self, day: float, within: Self) -> Self:
        """Return the frame of the same length nearest to this one that shows a whole day."""
        too_far = min(0.0, day - 0.5 - self.first) + max(0.0, day + 0.5 - self.last)
        return self.moved(too_far, within) if too_far else self

    def kept(self, within: Self) -> Self:
        """Return the frame of the same length nearest to this one that leaves no other."""
        too_far = min(0.0, within.last - self.last) + max(0.0, within.first - self.first)
        return type(self)(self.first + too_far, self.last + too_far)
