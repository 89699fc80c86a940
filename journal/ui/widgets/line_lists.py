"""The look and the hand of every list of lines."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

PADDING = 14
MEASURED_LINES = 40
"""Lines whose width is looked at before the columns get theirs."""


class LineList(QTableView):
    """Shows lines to choose from; Enter or a double click opens one.

    Args:
        table: What is shown.
    """

    opened = Signal(QModelIndex)
    """A person opened a line."""

    def __init__(self, table: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(table)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self._size_cells()
        self.doubleClicked.connect(self.opened)

    @property
    def line_height(self) -> int:
        """The height of a line in pixels."""
        return self.fontMetrics().lineSpacing() + PADDING

    def fit_columns(self, widest: int) -> None:
        """Give each column the width that its words need, up to so many pixels."""
        self.resizeColumnsToContents()
        for column in range(self.model().columnCount() - 1):
            self.setColumnWidth(column, min(self.columnWidth(column), widest))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the line on Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _size_cells(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.line_height)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setResizeContentsPrecision(MEASURED_LINES)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
