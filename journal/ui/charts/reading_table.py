"""What a chart shows, as a table."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt

from journal.report.wording import NOT_KNOWN, points
from journal.ui.charts.day_readings import DayReading, DayReadings
from journal.ui.dates import medium_day
from journal.ui.widgets.line_tables import Column, Index, LineTable


class ReadingTable(LineTable[date]):
    """A line for each day of which there is something to say, the newest on top."""

    def __init__(self) -> None:
        super().__init__()
        self._readings: DayReadings | None = None
        self._latest: DayReading | None = None

    def show_readings(self, readings: DayReadings) -> None:
        """Show other days."""
        self.beginResetModel()
        self._readings, self._latest = readings, None
        self.lines = readings.days()
        self.columns = [
            Column(self.tr("Day"), medium_day),
            *(
                Column(measure.name, partial(self._value, place=place))
                for place, measure in enumerate(readings.measures)
            ),
            Column(self.tr("Later", "filled in later"), lambda day: self._reading(day).later_words),
            Column(self.tr("Side effects"), lambda day: self._reading(day).effect_words),
            Column(self.tr("Session"), lambda day: self._reading(day).session_words),
        ]
        self.endResetModel()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return the words of a cell; for screen readers what stands for nothing, too."""
        shown = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}
        if role not in {*shown, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        text = self.text(index)
        aloud = role == Qt.ItemDataRole.AccessibleTextRole
        return self.tr("not rated") if aloud and text == NOT_KNOWN else text

    def _value(self, day: date, place: int) -> str:
        value = self._reading(day).ratings[place][1]
        return NOT_KNOWN if value is None else points(value)

    def _reading(self, day: date) -> DayReading:
        """Return what is shown of a day; the last one is kept for its other columns."""
        assert self._readings is not None  # noqa: S101 - there are no days without
        if self._latest is None or self._latest.day != day:
            self._latest = self._readings.of(day)
        return self._latest
