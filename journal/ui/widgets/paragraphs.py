"""Text that fills the width and goes on in the next line."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from journal.ui.widgets.sides import leading

LINE = 75
"""Width of a line that is easily read, in letters of the middle width."""


class Phrase(QLabel):
    """A few words in one line where there is room, else in several.

    Args:
        text: The words.
        role: Its role in the theme.

    Attributes:
        least_width: Width in pixels it would like to have beside others in a column.
    """

    def __init__(self, text: str, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("role", role)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(leading())
        self.least_width = 0

    def sizeHint(self) -> QSize:
        """Return the size of the one line."""
        line = self.fontMetrics().size(Qt.TextFlag.TextSingleLine, self.text())
        line += QSize(2 * self.fontMetrics().averageCharWidth() // 3, 0)
        return line.expandedTo(QSize(self.least_width, 0))


def paragraph(text: str, role: str = "") -> QLabel:
    """Return a label that wraps; its words can be selected with the mouse."""
    label = QLabel(text)
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(leading())
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def readable(part: QWidget, letters: int = LINE) -> QHBoxLayout:
    """Return a row with something to read that is no wider than lines are easily read in."""
    part.setMaximumWidth(letters * part.fontMetrics().averageCharWidth())
    row = QHBoxLayout()
    row.addWidget(part, 1)
    row.addStretch(0)
    return row
