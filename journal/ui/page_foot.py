"""What stays in view at the foot of a page, however far the rest is scrolled."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLayout, QPushButton, QScrollArea, QWidget

from journal.ui.theme import current_theme

ABOVE = 6
BELOW = 12
GAP = 14


class Foot(QFrame):
    """Stands below a part that scrolls; a line says that more lies under it.

    Attributes:
        over: Whether it does.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "foot")
        self.over = False

    def lie_below(self, area: QScrollArea) -> None:
        """Stand below an area; the line is there while there is something to scroll to."""
        self._bar = area.verticalScrollBar()
        self._bar.rangeChanged.connect(self._draw_line)
        self._bar.valueChanged.connect(self._draw_line)

    def set_side(self, side: int) -> None:
        """Begin and end where the page does, so many pixels from its edges."""
        self.setContentsMargins(side, ABOVE, side, BELOW)

    def _draw_line(self) -> None:
        self.over = self._bar.value() < self._bar.maximum()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line; left to the sheet of styles, it would hold up every start."""
        super().paintEvent(event)
        if self.over:
            painter = QPainter(self)
            painter.setPen(QColor(current_theme().line))
            painter.drawLine(0, 0, self.width(), 0)


class PageFoot(Foot):
    """Words and the main button of a page side by side."""

    def place(self, words: QLayout, button: QPushButton) -> None:
        """Put words and a button side by side; in a narrow window the button below them."""
        self._words, self._button = words, button
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self._row.addLayout(words, 1)
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def minimumSizeHint(self) -> QSize:
        """Return the size below one another; Qt would ask for room side by side."""
        widths = self._words.minimumSize().width(), self._button.sizeHint().width()
        margins = self.contentsMargins()
        sides = margins.left() + margins.right()
        return QSize(max(widths) + sides, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Go from one way to the other."""
        super().resizeEvent(event)
        wanted = self._words.minimumSize().width() + GAP + self._button.sizeHint().width()
        beside = wanted <= self.contentsRect().width()
        way = QBoxLayout.Direction
        self._row.setDirection(way.LeftToRight if beside else way.TopToBottom)
