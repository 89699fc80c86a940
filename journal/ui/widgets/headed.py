"""A heading, and beside it what it is about; below it in a narrow window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

GAP = 10
LARGEST_SHARE = 0.25
"""How much of the width the heading may take from what stands beside it."""


class Headed(QWidget):
    """Puts a heading where there is room for it.

    Args:
        heading: The words.
        content: What they are about.
    """

    def __init__(self, heading: QLabel, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = heading
        heading.setContentsMargins(0, 8, 0, 0)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self._row.addWidget(heading, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(content, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Go from one place to the other."""
        super().resizeEvent(event)
        beside = self._heading.sizeHint().width() < self.width() * LARGEST_SHARE
        way = QBoxLayout.Direction
        self._row.setDirection(way.LeftToRight if beside else way.TopToBottom)
