"""What a chart shows, as a table."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from journal.report.wording import NOT_KNOWN, points
from journal.ui.charts.day_readings import DayReading, DayReadings
from journal.ui.dates import medium_day

_Index = QModelIndex | QPersistentModelIndex


class ReadingTable(QAbstractTableModel):
    """A line for each day of which there is something to say, the newest on top.

    Attributes:
        days: The days shown.
    """

    def __init__(self) -> None:
        super().__init__()
        self.days: list[date] = []
        self._readings: DayReadings | None = None
        self._columns: list[_Column] = []
        self._latest: DayReading | None = None

    def show_readings(self, readings: DayReadings) -> None:
        """Show other days."""
        self.beginResetModel()
        self._readings, self._latest = readings, None
        self.days = readings.days()
        self._columns = [
            _Column(self.tr("Day"), lambda reading: medium_day(reading.day)),
            *(
                _Column(measure.name, partial(_value, place=place))
                for place, measure in enumerate(readings.measures)
            ),
            _Column(self.tr("Filled in later"), lambda reading: reading.later_words),
            _Column(self.tr("Side effects"), lambda reading: reading.effect_words),
            _Column(self.tr("Session"), lambda reading: reading.session_words),
        ]
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """Return the number of days shown."""
        return 0 if parent.isValid() else len(self.days)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._columns[section].title

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return the words of a cell; for screen readers what stands for nothing, too."""
        shown = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}
        if role not in {*shown, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        text = self._columns[index.column()].text(self._reading(self.days[index.row()]))
        aloud = role == Qt.ItemDataRole.AccessibleTextRole
        return self.tr("not rated") if aloud and text == NOT_KNOWN else text

    def _reading(self, day: date) -> DayReading:
        """Return what is shown of a day; the last one is kept for its other columns."""
        assert self._readings is not None  # noqa: S101 - there are no days without
        if self._latest is None or self._latest.day != day:
            self._latest = self._readings.of(day)
        return self._latest


@dataclass(frozen=True, slots=True)
class _Column:
    """A title, and what a day says under it."""

    title: str
    text: Callable[[DayReading], str]


def _value(reading: DayReading, place: int) -> str:
    value = reading.ratings[place][1]
    return NOT_KNOWN if value is None else points(value)
