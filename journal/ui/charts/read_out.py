"""The line that says in words which day is pointed at, and what is there."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from journal.ui.widgets.restyling import restyle

LINES = 2
"""Lines that are kept free, unless others are asked for."""


class ReadOut(QLabel):
    """Says one day in words; while there is none, how to point at one.

    It never becomes lower again while it has the same width, so that what stands below
    does not jump from day to day.

    Args:
        hint: How to point at something else than a day.
        lines: How many are always kept free.
    """

    def __init__(
        self, hint: str = "", parent: QWidget | None = None, *, lines: int = LINES
    ) -> None:
        super().__init__(parent)
        self._lines = lines
        self._hint = hint or self.tr(
            "Point at a day to read it here, or use the arrow keys in the chart."
        )
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.setWordWrap(True)
        self.say("")

    def say(self, words: str) -> None:
        """Say something, or how to make it say something."""
        role = "" if words else "muted"
        if self.property("role") != role:
            self.setProperty("role", role)
            restyle(self)
        self.setText(words or self._hint)
        self.setMinimumHeight(max(self.minimumHeight(), self.heightForWidth(self.width())))

    def rest_on(self, words: str) -> None:
        """Say something else from now on while there is no day."""
        said = "" if self.text() == self._hint else self.text()
        self._hint = words
        self.say(said)

    def fit_to_type(self) -> None:
        """Keep as many lines free as ever, and no more."""
        self.setMinimumHeight(self._lines * self.fontMetrics().lineSpacing())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Begin anew at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit_to_type()
