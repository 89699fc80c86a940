"""Everything that was said, day by day."""

from datetime import date

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QTableView,
    QWidget,
)

from journal.report.wording import counted
from journal.ui.history_table import HistoryTable
from journal.ui.journal_model import JournalModel
from journal.ui.page import Page, card, labelled
from journal.ui.widgets.paragraphs import paragraph

PADDING = 14
MEASURED_ROWS = 40
"""Lines whose width is looked at before the columns get theirs."""
WIDEST_LINES = 15
"""Width, in pixels, beyond which words in a column are cut short."""
SHORTEST = 260


class DayList(QTableView):
    """A list of days; Enter or a double click opens one."""

    opened = Signal(QModelIndex)
    """A person opened a line."""

    def __init__(self, table: HistoryTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(table)
        self.setAccessibleName(self.tr("Days, the newest on top"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMinimumHeight(SHORTEST)
        self._size_cells()
        self.doubleClicked.connect(self.opened)

    def fit_columns(self) -> None:
        """Give each column the width that its words need, within reason."""
        self.resizeColumnsToContents()
        widest = WIDEST_LINES * self.fontMetrics().lineSpacing()
        for column in range(self.model().columnCount() - 1):
            if self.columnWidth(column) > widest:
                self.setColumnWidth(column, widest)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the line on Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _size_cells(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + PADDING)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setResizeContentsPrecision(MEASURED_ROWS)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class HistoryPage(Page):
    """Lists the days, the newest on top, and finds words in them.

    Args:
        journal: The seam to storage.

    Attributes:
        table: The days shown.
        list: The view of them.
        left_out: Says how many damaged entries are not shown; hidden where there are none.
        search_field: What is looked for in notes and side effects.
    """

    day_chosen = Signal(date)
    """A person wants to read or correct a day."""

    def __init__(self, journal: JournalModel, parent: QWidget | None = None) -> None:
        super().__init__(journal, "", parent)
        self.title.setText(self.tr("History"))
        self.setAccessibleName(self.title.text())
        self.table = HistoryTable()
        self.list = DayList(self.table)
        self.search_field = QLineEdit()
        self.nothing = paragraph("", "muted")
        self.left_out = paragraph("", "small")
        self.empty = self._fill()
        self.search_field.textChanged.connect(self._search)
        self.search_field.returnPressed.connect(self.list.setFocus)
        self.list.opened.connect(self._open)

    def read_again(self) -> None:
        """Show what the journal holds now; the search and the line chosen stay."""
        day = self._day
        contents = self.journal.contents()
        self.table.show_contents(contents)
        self._show_left_out(contents.damaged)
        self.list.fit_columns()
        self._show(day)

    def take_focus(self) -> None:
        """Put the keyboard on the list."""
        self.list.setFocus()

    @property
    def _day(self) -> date | None:
        row = self.list.currentIndex().row()
        return self.table.lines[row].day if row >= 0 else None

    def _search(self, words: str) -> None:
        day = self._day
        self.table.search(words)
        self._show(day)

    def _open(self, index: QModelIndex) -> None:
        self.day_chosen.emit(self.table.lines[index.row()].day)

    def _show(self, day: date | None) -> None:
        found, of_all = len(self.table.lines), self.table.of_all
        self.empty.setVisible(not of_all)
        self.search_field.setVisible(bool(of_all))
        self.list.setVisible(bool(found))
        self.nothing.setVisible(bool(of_all and not found))
        self.nothing.setText(
            self.tr("Nothing found for {words}.").format(words=self.search_field.text())
        )
        words = self.tr("{found} of {all} days") if found < of_all else self.tr("Days: {all}")
        self.subtitle.setText(words.format(found=found, all=of_all) if of_all else "")
        if found:
            self.list.setCurrentIndex(self.table.index(self.table.place(day), 0))

    def _show_left_out(self, damaged: int) -> None:
        forms = (
            self.tr("{number} damaged entry is left out."),
            self.tr("{number} damaged entries are left out."),
        )
        self.left_out.setText(counted(forms, damaged, number=damaged))
        self.left_out.setVisible(bool(damaged))

    def _fill(self) -> QWidget:
        """Lay out and return the words for a journal without a day."""
        empty, words = card()
        words.addWidget(labelled(self.tr("Nothing here yet"), "heading"))
        words.addWidget(paragraph(self.tr("Days show up here as you log them, the newest on top.")))
        name = self.tr("Search notes and side effects")
        self.search_field.setAccessibleName(name)
        self.search_field.setPlaceholderText(name)
        self.search_field.setClearButtonEnabled(True)
        self.body.addWidget(empty)
        self.body.addWidget(self.search_field)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.left_out)
        self.body.addStretch()
        return empty
