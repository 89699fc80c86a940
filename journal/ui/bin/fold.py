"""What was deleted, closed until somebody looks for it."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from journal.storage.bin import DeletedEntry
from journal.ui.bin.table import BinTable
from journal.ui.journal_model import JournalModel
from journal.ui.read_only import let_nothing_be_saved
from journal.ui.widgets.fold import Fold
from journal.ui.widgets.line_lists import LineList

LINES_SEEN = 6
WIDEST_LINES = 22
"""Width, in lines of type, beyond which words in a column are cut short."""
ROOM_BELOW = 8


class BinFold(Fold):
    """Lists the deleted entries to bring one back; hidden while there are none.

    Args:
        journal: The seam to storage.

    Attributes:
        table: The entries.
        list: The view of them.
        restore_button: Asks for the chosen one.
    """

    wanted = Signal(object)
    """An entry is to come back; carries the `DeletedEntry`."""

    def __init__(self, journal: JournalModel, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._journal = journal
        self.table = BinTable()
        self.list = LineList(self.table)
        self.list.setAccessibleName(self.tr("Deleted entries"))
        self.restore_button = QPushButton(self.tr("Restore"))
        self.body.setSpacing(8)
        self.body.addWidget(self.list)
        self.body.addWidget(self.restore_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.list.opened.connect(self._ask)
        self.restore_button.clicked.connect(self._ask)
        let_nothing_be_saved(journal, self.restore_button)
        self.hide()

    def read_again(self) -> None:
        """Show what can be restored now; the line chosen stays where it is."""
        entries = self._journal.bin.entries()
        if entries != list(self.table.lines):
            self._show_entries(entries)

    def _show_entries(self, entries: list[DeletedEntry]) -> None:
        row = max(0, self.list.currentIndex().row())
        self.table.show_entries(entries)
        self.show_title(self.tr("Deleted (%n)", "", len(entries)))
        self.setVisible(bool(entries))
        self.list.fit_columns(WIDEST_LINES * self.fontMetrics().lineSpacing())
        self._size_list()
        if entries:
            self.list.setCurrentIndex(self.table.index(min(row, len(entries) - 1), 0))

    def _ask(self, _: QModelIndex | bool = False) -> None:
        row = self.list.currentIndex().row()
        if row >= 0:
            self.wanted.emit(self.table.lines[row])

    def _size_list(self) -> None:
        lines = min(len(self.table.lines), LINES_SEEN) * self.list.line_height
        header = self.list.horizontalHeader().sizeHint().height()
        self.list.setFixedHeight(header + lines + 2 * self.list.frameWidth() + ROOM_BELOW)
