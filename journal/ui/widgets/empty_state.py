"""What stands on a page while there is nothing to see there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from journal.ui.widgets.paragraphs import paragraph


class EmptyState(QFrame):
    """A card that says what is missing and why, with one way out.

    Attributes:
        title: What is missing.
        words: Why, and what brings it.
        button: The way out.
    """

    left = Signal()
    """A person took the way out."""

    def __init__(
        self, title: str = "", words: str = "", way_out: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.title, self.words = paragraph(title, "heading"), paragraph(words, "muted")
        self.button = QPushButton(way_out)
        self.button.clicked.connect(self.left)
        self._lay_out()

    def say(self, title: str, words: str, way_out: str) -> None:
        """Say something else."""
        self.title.setText(title)
        self.words.setText(words)
        self.button.setText(way_out)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(8)
        column.addStretch(1)
        for label in (self.title, self.words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(8)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
