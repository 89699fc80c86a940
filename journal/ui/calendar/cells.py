"""Where the days of a year lie: a row for each month, a column for each day of it."""

from dataclasses import dataclass
from datetime import date
from typing import Self

from PySide6.QtCore import QPointF, QRect

from journal.domain.periods import Period

COLUMNS = 31
NARROWEST, WIDEST = 7, 34
LOWEST, HIGHEST = 16, 24
"""Of a row: in a narrow window a cell is higher than wide, so that a hand still finds it."""


@dataclass(frozen=True, slots=True)
class Cells:
    """The places of some days of one year.

    Time runs from left to right in every language, as it does in the charts.

    Attributes:
        days: Those that have a place.
        left: Where the first column begins, in pixels.
        top: Where the first row begins, in pixels.
        width: Of a column, in pixels.
        height: Of a row, in pixels.
    """

    days: Period
    left: int
    top: int
    width: int
    height: int

    @classmethod
    def fitted(cls, days: Period, left: int, top: int, room: int, line: int) -> Self:
        """Return cells as wide as some room lets them be.

        Args:
            days: Of one year.
            left: Where they begin, in pixels.
            top: Likewise.
            room: How wide all columns may be together, in pixels.
            line: How high a row has to be for the name of its month, in pixels.
        """
        width = min(max(room // COLUMNS, NARROWEST), WIDEST)
        return cls(days, left, top, width, max(min(width, HIGHEST), LOWEST, line))

    @property
    def months(self) -> range:
        """The months that have a row."""
        return range(self.days.first.month, self.days.last.month + 1)

    @property
    def bottom(self) -> int:
        """Where the last row ends, in pixels."""
        return self.top + len(self.months) * self.height

    def row(self, month: int) -> QRect:
        """Return the place of a month."""
        top = self.top + (month - self.days.first.month) * self.height
        return QRect(self.left, top, COLUMNS * self.width, self.height)

    def place(self, day: date) -> QRect:
        """Return the place of a day, up to where its neighbours begin."""
        row = self.row(day.month)
        return QRect(self.left + (day.day - 1) * self.width, row.top(), self.width, self.height)

    def day_at(self, point: QPointF) -> date | None:
        """Return the day at a place, or None where there is none."""
        column = (point.x() - self.left) // self.width
        row = (point.y() - self.top) // self.height
        if not (0 <= column < COLUMNS and 0 <= row < len(self.months)):
            return None
        try:
            day = date(self.days.first.year, self.months[int(row)], int(column) + 1)
        except ValueError:  # no month is as long as the row
            return None
        return day if day in self.days else None
