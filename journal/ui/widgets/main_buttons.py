"""The button for the main thing to do on a page."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from journal.ui.theme import current_theme
from journal.ui.widgets.restyling import restyle

ROLE = "primary"
RING = 2
"""Width in pixels of the ring of the keyboard, and of the gap inside it."""

RADIUS = 8


class MainButton(QPushButton):
    """A filled button. Its ring of the keyboard stands off from the fill by a gap of ground.

    Args:
        words: What it does.
    """

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(words)  # with a text and a parent PySide6 makes the class of icons first
        self.setProperty("role", ROLE)

    def fill(self, wanted: bool) -> None:
        """Be the main thing to do, or a button like others."""
        role = ROLE if wanted else ""
        if self.property("role") != role:
            self.setProperty("role", role)
            restyle(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring around the fill."""
        super().paintEvent(event)
        if not self.hasFocus() or self.property("role") != ROLE:
            return
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for color, inset in ((theme.window, 1.5 * RING), (theme.ink, 0.5 * RING)):
            painter.setPen(QPen(QColor(color), RING))
            box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(box, RADIUS - inset, RADIUS - inset)
