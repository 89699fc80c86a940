"""The way to the whole vocabulary of side effects."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from journal.domain.side_effects import SideEffect, SideEffectKind

WIDEST = 24
"""Width of the words shown, in letters."""


class MoreButton(QPushButton):
    """Asks about every side effect, and holds words of one's own until their degree is said.

    Attributes:
        words: What was typed behind it and has no degree yet.
    """

    told = Signal(object)
    """Something else is said; carries all side effects that are said now."""

    typed = Signal()
    """The words are others now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words: tuple[str, ...] = ()
        self.setProperty("role", "chip")
        self.show_words(())

    def show_words(self, words: Iterable[str]) -> None:
        """Show what was typed and has no degree yet, so that nobody forgets it there."""
        self.words = tuple(words)
        listed = ", ".join(self.words)
        text = self.tr("More: {words}").format(words=listed) if listed else self.tr("More…")
        room = WIDEST * self.fontMetrics().averageCharWidth()
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
        self.setToolTip(listed)
        self.setAccessibleDescription(listed)

    def ask(self, kinds: Sequence[SideEffectKind], said: Sequence[SideEffect]) -> None:
        """Ask until the person is done; what is said and typed is told at once.

        Args:
            kinds: The vocabulary.
            said: What was said so far.
        """
        from journal.ui.effect_dialog import EffectDialog  # seldom asked for, and slow to load

        dialog = EffectDialog(kinds, said, self.words, self)
        dialog.told.connect(self.told)
        dialog.typed.connect(self._take_words)
        dialog.exec()
        dialog.deleteLater()

    def _take_words(self, words: tuple[str, ...]) -> None:
        if words != self.words:
            self.show_words(words)
            self.typed.emit()
