"""The table that stands for a chart, to read and to copy."""

from datetime import date

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from journal.ui.charts.day_readings import DayReadings
from journal.ui.charts.reading_table import ReadingTable

PADDING = 14
MEASURED_ROWS = 40
"""Lines whose width is looked at before the columns get theirs."""
WIDEST_SHARE = 0.4
"""Most of the width that one column gets."""
SHORTEST_LINES = 12


class ReadingList(QTableView):
    """Shows the days of a chart; Enter or a double click opens one, Ctrl+C copies lines.

    Attributes:
        table: The days.
    """

    day_opened = Signal(date)
    """A day is to be opened; carries it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = ReadingTable()
        self.setModel(self.table)
        self.setAccessibleName(self.tr("Ratings, side effects and sessions by day"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self._size_cells()
        self.doubleClicked.connect(self._open)

    def show_readings(self, readings: DayReadings) -> None:
        """Show other days."""
        self.table.show_readings(readings)
        self.resizeColumnsToContents()
        widest = round(WIDEST_SHARE * max(self.width(), self.sizeHint().width()))
        for column in range(self.table.columnCount()):
            self.setColumnWidth(column, min(self.columnWidth(column), widest))
        self.setCurrentIndex(self.table.index(0, 0))

    def copied(self) -> str:
        """Return the chosen lines under their titles, as spreadsheets take them."""
        columns = range(self.table.columnCount())
        titles = [self.table.headerData(n, Qt.Orientation.Horizontal) or "" for n in columns]
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        lines = [[self.table.data(self.table.index(row, n)) or "" for n in columns] for row in rows]
        return "\n".join("\t".join(cells) for cells in [titles, *lines])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the chosen lines, or open the line on Enter."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copied())
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.day_opened.emit(self.table.days[index.row()])

    def _size_cells(self) -> None:
        line = self.fontMetrics().lineSpacing() + PADDING
        self.setMinimumHeight(SHORTEST_LINES * line)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(line)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setResizeContentsPrecision(MEASURED_ROWS)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
