"""A short piece of a line, to show which one is meant."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget


class LineSample(QWidget):
    """Draws a dotted line as long as three letters, beside the words for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._color = QColor()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_color(self, color: str) -> None:
        """Draw in another colour."""
        self._color = QColor(color)
        self.update()

    def sizeHint(self) -> QSize:
        """Return as much room as a line of text takes."""
        letters = self.fontMetrics()
        return QSize(4 * letters.averageCharWidth(), letters.height())

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the line."""
        painter = QPainter(self)
        painter.setPen(QPen(self._color, 2, Qt.PenStyle.DotLine))
        middle = self.fontMetrics().height() // 2
        painter.drawLine(0, middle, self.width() - 6, middle)
