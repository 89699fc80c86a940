"""The view of the list of sessions."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from journal.ui.sessions.drafts import SessionRow
from journal.ui.sessions.table import Column, SessionTable
from journal.ui.sessions.two_lines import TwoLines
from journal.ui.widgets.line_lists import LineList

PADDING = 18
FEW_ROWS = 3


class SessionList(LineList):
    """Shows the sessions, the newest on top; moving to a line chooses its session.

    Attributes:
        table: What is shown.
    """

    chosen = Signal(str)
    """A person went to a session; carries its key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        table = SessionTable()
        super().__init__(table, parent)
        self.table = table
        self.setAccessibleName(self.tr("Sessions, the newest on top"))
        self.setItemDelegate(TwoLines(self))
        self.selectionModel().currentRowChanged.connect(self._on_row)

    @property
    def line_height(self) -> int:
        """The height of a line in pixels; two lines of type stand in it."""
        return 2 * self.fontMetrics().lineSpacing() + PADDING

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the columns share the width where there is enough, else take what they need."""
        super().resizeEvent(event)
        modes = QHeaderView.ResizeMode
        wanted = max((self.sizeHintForColumn(column) for column in Column), default=0)
        roomy = self.viewport().width() >= len(Column) * wanted
        for column in (Column.SESSION, Column.GIVEN):
            mode = modes.Stretch if roomy else modes.ResizeToContents
            self.horizontalHeader().setSectionResizeMode(column, mode)
        self.horizontalHeader().setSectionResizeMode(Column.FELT, modes.Stretch)

    def show_rows(self, rows: Sequence[SessionRow], key: str | None) -> None:
        """Show these sessions with one of them marked."""
        self.table.show_rows(rows)
        place = self.table.place(key)
        if place is None:
            self.selectionModel().clear()
        elif place != self.currentIndex().row() or not self.selectionModel().hasSelection():
            self.go_to(place)

    def go_to(self, place: int) -> None:
        """Mark a line, and with it choose its session."""
        marked = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(  # selectRow fails from right to left
            self.table.index(place, 0), marked | QItemSelectionModel.SelectionFlag.Rows
        )

    def show_few(self, few: bool) -> None:
        """Take the height of a few lines only, or all there is."""
        height = self.horizontalHeader().sizeHint().height() + FEW_ROWS * self.line_height
        self.setMinimumHeight(height)
        self.setMaximumHeight(height if few else 16_777_215)  # what Qt takes for no limit

    def _on_row(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self.table.rows[current.row()].key)
