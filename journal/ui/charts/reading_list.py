"""The table that stands for a chart, to read and to copy."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journal.ui.charts.day_readings import DayReadings
from journal.ui.charts.reading_table import ReadingTable
from journal.ui.widgets.copied_lines import CopiedLines

WIDEST_LETTERS = 48
"""Most of the width that one column gets, in letters; a tool tip has the rest."""
SHORTEST_LINES = 12


class ReadingList(CopiedLines[ReadingTable]):
    """Shows the days of a chart; Enter or a double click opens one, Ctrl+C copies lines.

    Attributes:
        table: The days.
    """

    day_opened = Signal(date)
    """A day is to be opened; carries it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(ReadingTable(), parent)
        self.setAccessibleName(self.tr("Ratings, side effects and sessions by day"))
        self.setMinimumHeight(SHORTEST_LINES * self.line_height)
        self.opened.connect(lambda index: self.day_opened.emit(self.table.lines[index.row()]))

    def show_readings(self, readings: DayReadings) -> None:
        """Show other days."""
        self.table.show_readings(readings)
        self.fit_columns(WIDEST_LETTERS * self.fontMetrics().averageCharWidth(), day=0)
        self.begin_at_top()
