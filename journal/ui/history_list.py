"""The list of days, in a wide window and in a narrow one."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from journal.ui.history_table import HistoryTable
from journal.ui.widgets.line_lists import BESIDE_WORDS, LineList

WIDEST_LINES = 15
"""Width, in lines of type, beyond which words in a column are cut short."""
COLUMNS_OF_WORDS, FEWEST_LETTERS = 2, 18
"""Side effects and notes: what can be read of each beyond its title, in columns of their own."""


class HistoryList(LineList):
    """Shows days; side effects, sessions and notes share a column where there is little room.

    Args:
        table: The days.
    """

    def __init__(self, table: HistoryTable, parent: QWidget | None = None) -> None:
        super().__init__(table, parent)
        self._table = table

    def fit(self) -> None:
        """Give the columns of these days their widths, and as many as there is room for."""
        row = self.currentIndex().row()
        self._table.share_a_column(wanted=self.viewport().width() < self._needed_apart())
        self.fit_columns(WIDEST_LINES * self.fontMetrics().lineSpacing(), day=0)
        if row >= 0:
            self.setCurrentIndex(self._table.index(row, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share a column in a narrow window, and no longer in a wide one."""
        super().resizeEvent(event)
        narrow = self.viewport().width() < self._needed_apart()
        if self._table.columns and narrow is not self._table.sharing:
            self.fit()

    def _needed_apart(self) -> int:
        """Return the width in which every column can be read, in pixels."""
        metrics = self.fontMetrics()
        _day, *others = self._table.apart
        titles = sum(metrics.horizontalAdvance(c.title) + BESIDE_WORDS for c in others)
        words = COLUMNS_OF_WORDS * FEWEST_LETTERS * metrics.averageCharWidth()
        return self.width_of_days() + titles + words
