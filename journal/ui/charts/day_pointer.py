"""The line through all panels that shows which day is read out."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from journal.ui.theme import current_theme

HALF_WIDTH = 2
"""How much is painted anew on either side of the line, in pixels."""


class DayPointer(QWidget):
    """Lies over a chart and lets every click through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._x: int | None = None
        self._stretches: Sequence[tuple[int, int]] = ()

    @property
    def line(self) -> int | None:
        """Where the line is, in pixels from the left edge of the chart."""
        return self._x

    def show_at(self, x: int | None, stretches: Sequence[tuple[int, int]]) -> None:
        """Draw the line elsewhere, or not at all.

        Args:
            x: Where, in pixels.
            stretches: Top and bottom of each piece of it, in pixels; between them there
                are words.
        """
        self._update_line()
        self._x, self._stretches = x, stretches
        self._update_line()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the line."""
        if self._x is None:
            return
        painter = QPainter(self)
        painter.setPen(QColor(current_theme().ink))
        for top, bottom in self._stretches:
            painter.drawLine(QPoint(self._x, top), QPoint(self._x, bottom))

    def _update_line(self) -> None:
        if self._x is not None:
            self.update(QRect(self._x - HALF_WIDTH, 0, 2 * HALF_WIDTH + 1, self.height()))
