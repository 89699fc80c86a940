"""Lines that can be copied into a spreadsheet."""

from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QWidget

from journal.ui.widgets.line_lists import LineList
from journal.ui.widgets.line_tables import LineTable

Table = TypeVar("Table", bound=LineTable)  # type: ignore[type-arg] # of any lines


class CopiedLines(LineList, Generic[Table]):
    """Shows lines to choose from; Ctrl+C copies those that are chosen.

    Args:
        table: What is shown.

    Attributes:
        table: The same.
    """

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(table, parent)
        self.table = table
        self.setProperty("role", "dense")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def copied(self) -> str:
        """Return the chosen lines under their titles, as spreadsheets take them."""
        columns = range(self.table.columnCount())
        titles = [self.table.headerData(n, Qt.Orientation.Horizontal) or "" for n in columns]
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        lines = [[self.table.text(self.table.index(row, n)) for n in columns] for row in rows]
        return "\n".join("\t".join(cells) for cells in [titles, *lines])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the chosen lines."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copied())
        else:
            super().keyPressEvent(event)
