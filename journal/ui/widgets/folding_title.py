"""The title of a card that stays closed until somebody wants it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from journal.ui.widgets.flow_layout import FlowLayout
from journal.ui.widgets.paragraphs import Phrase

SIDE, ABOVE_AND_BELOW = 22, 12
"""Margins in pixels; with the border, words begin where those in the card begin."""


class FoldingTitle(QPushButton):
    """A button as wide as the card: what it is about and, while it is closed, how it stands.

    Args:
        title: What the card is about.

    Attributes:
        title: Label with the title.
        now: Label with how it stands.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card title")
        self.setCheckable(True)
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._arrow = QLabel()
        self._arrow.setProperty("role", "measure")
        self.title, self.now = Phrase(title, "measure"), Phrase("", "muted")
        self._lay_out()
        self.toggled.connect(self._show_state)
        self._show_state()

    def say_now(self, words: str) -> None:
        """Say how it stands."""
        self.now.setText(words)
        self.setAccessibleDescription(words)
        self._show_state()

    def sizeHint(self) -> QSize:
        """Return room for the words."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return room for the widest word; lines below take what they need."""
        return self._row.totalMinimumSize()

    def _show_state(self) -> None:
        is_open = self.isChecked()
        onwards = "▸" if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else "◂"
        self._arrow.setText("▾" if is_open else onwards)
        self.now.setVisible(not is_open and bool(self.now.text()))

    def _lay_out(self) -> None:
        words = FlowLayout(gap=16, row_gap=4)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(SIDE, ABOVE_AND_BELOW, SIDE, ABOVE_AND_BELOW)
        self._row.setSpacing(10)
        self._row.addWidget(self._arrow, alignment=Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(words, 1)
        for label in (self.title, self.now):
            words.addWidget(label)
        for part in (self._arrow, self.title, self.now):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
