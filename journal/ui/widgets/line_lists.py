"""The look and the hand of every list of lines."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

PADDING = 14
WRAPPED_PADDING = 8
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
            self.narrow_column(column, widest)

    def narrow_column(self, column: int, widest: int) -> None:
        """Give a column no more than so many pixels, or what its title needs."""
        title = self.horizontalHeader().sectionSizeHint(column)
        self.setColumnWidth(column, min(self.columnWidth(column), max(widest, title)))

    def wrap_lines(self) -> int:
        """Let words go on in a next line where a column ends; return the height of all lines."""
        self.setWordWrap(True)
        measured = range(min(self.model().rowCount(), MEASURED_LINES))
        tallest = max((self.sizeHintForRow(row) for row in measured), default=0)
        height = max(tallest + WRAPPED_PADDING, self.line_height)
        self.verticalHeader().setDefaultSectionSize(height)
        return height

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
