"""The line at the bottom that says what Ctrl+Z did."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStatusBar, QWidget

from journal.ui.widgets.announcements import announce
from journal.ui.widgets.undo_keys import UndoKeys

if TYPE_CHECKING:
    from journal.ui.undo_history import Turned, UndoHistory

SAID_FOR_MS = 8_000


class UndoLine(QStatusBar):
    """Takes changes back and does them again from anywhere in a window; hidden while silent.

    Args:
        history: The changes.
        window: Where the keys work.
    """

    def __init__(self, history: "UndoHistory", window: QWidget) -> None:
        super().__init__(window)
        for keys, act in (("Ctrl+Z", history.undo), ("Ctrl+Shift+Z", history.redo)):
            QShortcut(QKeySequence(keys), window).activated.connect(act)
        UndoKeys(window)
        history.turned.connect(self._say_turned)
        history.refused.connect(lambda error: self._say(str(error)))
        self.setSizeGripEnabled(False)
        self.hide()
        self.messageChanged.connect(lambda words: self.setVisible(bool(words)))

    def _say_turned(self, turned: "Turned") -> None:
        from journal.ui.turned_words import turned_words  # not at the start

        self._say(turned_words(turned))

    def _say(self, words: str) -> None:
        self.showMessage(words, SAID_FOR_MS)
        announce(self.window(), words)
