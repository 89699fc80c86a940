"""One quiet line that says what became of a save. No dialog ever does."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from journal.errors import JournalError
from journal.ui.widgets.announcements import announce


class MessageLine(QWidget):
    """Says "Saved." with a way to undo it, or what stands in the way.

    Args:
        resting: What stands there while there is nothing to say; without it the line then
            takes no room.

    Attributes:
        label: The words.
        undo_button: Takes the last save back; there only while it can.
    """

    turned = Signal()
    """It says something else now, or nothing."""

    def __init__(self, resting: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._resting = QLabel(resting)
        self._resting.setProperty("role", "small")
        self._resting.setWordWrap(True)
        self.label = QLabel()
        self.label.setWordWrap(True)
        for label in (self._resting, self.label):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.undo_button = QPushButton(self.tr("Undo"))
        self.undo_button.setProperty("role", "link")
        self.undo_button.clicked.connect(self._undo_last)
        self._undo: Callable[[], None] | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._resting, 1)
        self._row.addWidget(self.label)
        self._row.addWidget(self.undo_button)
        self._row.addStretch(0)
        self.clear()

    def clear(self) -> None:
        """Say nothing."""
        self._show("", None)

    def forget(self) -> None:
        """Say nothing more of a change that was taken back, or done again, by other means."""
        if self._undo is not None:
            self.clear()

    def say(self, words: str, undo: Callable[[], None] | None = None) -> None:
        """Say something, aloud for screen readers too, with a way to undo it if there is one."""
        self._show(words, undo)
        announce(self.label, words)

    def say_problem(self, error: JournalError) -> None:
        """Say what stands in the way and what to do."""
        self.say(str(error))

    def _show(self, words: str, undo: Callable[[], None] | None) -> None:
        self._undo = undo
        self.label.setText(words)
        self.label.setVisible(bool(words))
        self._resting.setVisible(not words)
        self.undo_button.setVisible(undo is not None)
        self._keep_undo_beside_the_words()
        if not self._resting.text():
            self.setVisible(bool(words))
        self.turned.emit()

    def _undo_last(self) -> None:
        undo = self._undo
        self.clear()
        if undo is not None:
            undo()

    def _keep_undo_beside_the_words(self) -> None:
        """Give a short line its own width, a long one all there is."""
        short = self._undo is not None
        self.label.setWordWrap(not short)
        self._row.setStretchFactor(self.label, 0 if short else 1)
        self._row.setStretch(self._row.count() - 1, 1 if short else 0)
