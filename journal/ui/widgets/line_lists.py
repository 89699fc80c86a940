"""The look and the hand of every list of lines."""

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from journal.ui.dates import days_of_every_width

PADDING = 14
BESIDE_WORDS = 20
"""What a cell has to the left and to the right of its words, in pixels."""
FEWEST_LETTERS = 6
"""What is left of the title of a column at least."""
STEP = 4
"""By how many pixels at once columns give way."""
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
        self._needed: list[int] = []
        self._titles: list[int] = []
        self._day: int | None = None
        self._size_cells()
        self.doubleClicked.connect(self.opened)

    @property
    def line_height(self) -> int:
        """The height of a line in pixels."""
        return self.fontMetrics().lineSpacing() + PADDING

    def fit_columns(self, widest: int, day: int | None = None) -> None:
        """Give each column the width that its words need, in this width and in any other.

        Where there is no room for all, the widest give way, and in the end their titles.

        Args:
            widest: Most that a column gets, in pixels; the last one fills what is left.
            day: The column of days, if there is one. It holds every day that may come.
        """
        self.setWordWrap(False)  # or words are measured as they are wrapped now
        header, columns = self.horizontalHeader(), range(self.model().columnCount())
        self._titles = [header.sectionSizeHint(column) for column in columns]
        words = [min(self.sizeHintForColumn(column), widest) for column in columns]
        self._needed = [max(pair) for pair in zip(words, self._titles, strict=True)]
        self._day = day
        if day is not None and day in columns:
            width = max(self._titles[day], self.width_of_days())
            self._needed[day] = max(width, self.sizeHintForColumn(day))
            self._titles[day] = self._needed[day]
        self._share_width()

    def width_of_days(self) -> int:
        """Return the width of the widest day in this language, in pixels."""
        width = self.fontMetrics().horizontalAdvance
        return max(width(day) for day in days_of_every_width()) + BESIDE_WORDS

    def begin_at_top(self) -> None:
        """Let the keyboard begin on the first line; it is chosen once the keyboard is here."""
        keep = QItemSelectionModel.SelectionFlag.NoUpdate
        self.selectionModel().setCurrentIndex(self.model().index(0, 0), keep)

    def wrap_lines(self) -> None:
        """Let words go on in a next line where a column ends; each line is as high as it needs.

        Lines far down are not measured: they are as high as the highest of those that are.
        """
        self.setWordWrap(True)
        measured = range(min(self.model().rowCount(), MEASURED_LINES))
        heights = [max(self._words_height(row) + PADDING, self.line_height) for row in measured]
        self.verticalHeader().setDefaultSectionSize(max(heights, default=self.line_height))
        for row, height in enumerate(heights):
            self.setRowHeight(row, height)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the line where the keyboard is."""
        super().focusInEvent(event)
        if self.currentIndex().isValid() and not self.selectionModel().hasSelection():
            self.setCurrentIndex(self.currentIndex())
            choose = QItemSelectionModel.SelectionFlag
            self.selectionModel().select(self.currentIndex(), choose.Select | choose.Rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._share_width()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the line on Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _share_width(self) -> None:
        """Give the columns what they need, or as much of it as there is."""
        if len(self._needed) != self.model().columnCount():
            return
        room, header = self.viewport().width(), self.horizontalHeader()
        widths = self._needed
        level = max(widths, default=0)
        while sum(widths) > room and level > 0:
            level -= STEP
            widths = [
                max(title, min(needed, level))
                for title, needed in zip(self._titles, self._needed, strict=True)
            ]
        widths = self._titles_cut(widths, room)
        header.setStretchLastSection(sum(widths) <= room)
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)

    def _titles_cut(self, widths: list[int], room: int) -> list[int]:
        """Let long titles give way too, as far as they still can be made out."""
        least = FEWEST_LETTERS * self.fontMetrics().averageCharWidth() + BESIDE_WORDS
        level = max(self._titles, default=0)
        while sum(widths) > room and level > least:
            level -= STEP
            widths = [w if n == self._day else min(w, level) for n, w in enumerate(widths)]
        return widths

    def _words_height(self, row: int) -> int:
        """Return the height of the words of a line, in pixels. Qt forgets the room beside them."""
        words, wrap = self.fontMetrics(), Qt.TextFlag.TextWordWrap
        heights = []
        for column in range(self.model().columnCount()):
            text = str(self.model().index(row, column).data() or "")
            room = QRect(0, 0, self.columnWidth(column) - BESIDE_WORDS, 0)
            heights.append(words.boundingRect(room, wrap, text).height())
        return max(heights)

    def _size_cells(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.line_height)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setStretchLastSection(True)
        header.setResizeContentsPrecision(MEASURED_LINES)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
