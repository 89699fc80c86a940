"""What the cards of the settings page have in common."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from journal.errors import JournalError
from journal.ui.journal_model import JournalModel
from journal.ui.widgets.folding_title import FoldingTitle
from journal.ui.widgets.message_line import MessageLine
from journal.ui.widgets.paragraphs import paragraph

SIDE, ABOVE_AND_BELOW, SPACING = 24, 18, 10
"""Room around the words of a card and between its lines, in pixels."""
BELOW_RING = 4
"""Room below the title of an open card, around which the keyboard may draw its ring."""


class SettingsSection(QFrame):
    """A card that asks about one thing and says below it what became of the answer.

    Args:
        journal: The seam to storage.
        title: What it is about.
        hint: One or two sentences under the title.

    Attributes:
        journal: The same.
        hint: Label under the title; Tab goes on from it to fields that are made later.
        message: The line below the fields; hidden until there is something to say.
        title: Opens and closes the card; None where it is always open.
    """

    opened = Signal()
    """Somebody wants to see what is inside."""

    grown = Signal()
    """There is more inside now, which belongs into view."""

    def __init__(
        self, journal: JournalModel, title: str, hint: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(title)
        self.journal = journal
        self.hint = paragraph(hint, "muted")
        self.message = MessageLine()
        journal.history.turned.connect(self.message.forget)
        self.title: FoldingTitle | None = None
        self._heading = paragraph(title, "measure")
        self._heading.setContentsMargins(SIDE, ABOVE_AND_BELOW, SIDE, 0)
        self._inside = QWidget()
        self._fields = QVBoxLayout(self._inside)
        self._fields.setContentsMargins(SIDE, SPACING, SIDE, ABOVE_AND_BELOW)
        self._fields.setSpacing(SPACING)
        self._fields.addWidget(self.hint)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._heading)
        self._column.addWidget(self._inside)

    def hold(self, fields: QLayout) -> None:
        """Put the fields between the hint and the message, in this order for Tab too."""
        self._fields.addLayout(fields)
        self._fields.addWidget(self.message)

    @property
    def unsaved(self) -> bool:
        """Whether something is typed that is not saved."""
        return False

    def now(self) -> str:
        """Say in a few words what is chosen now; nothing where that is not worth a line."""
        return ""

    def fold_away(self) -> FoldingTitle:
        """Close the card but for its title, unless something unsaved is inside; return that."""
        title = self.title = FoldingTitle(self.accessibleName())
        self._column.replaceWidget(self._heading, title)
        QWidget.setTabOrder(self._heading, title)
        self._heading.hide()
        self._fields.setContentsMargins(SIDE, BELOW_RING, SIDE, ABOVE_AND_BELOW)
        title.toggled.connect(self._show_inside)
        self._inside.setVisible(False)
        title.setChecked(self.unsaved)
        return title

    def open(self, wanted: bool = True) -> None:
        """Show what is inside, or close it."""
        if self.title is not None:
            self.title.setChecked(wanted)

    def say_now(self) -> None:
        """Say on a closed card what is chosen now, or that something is not saved."""
        if self.title is not None:
            self.title.say_now(self.tr("Not saved yet") if self.unsaved else self.now())

    def read_again(self) -> None:
        """Show what the journal holds now; what a person typed and did not save stays."""

    def keep_typed(self) -> bool:
        """Keep what is typed and not saved; return False when that failed."""
        return True

    def keep(self, **changes: Any) -> bool:
        """Save some choices and offer to take that back, or say what stands in the way.

        Args:
            changes: Fields of `Settings` with their new values.

        Returns:
            Whether they were saved.
        """
        try:
            before = self.journal.settings()
            self.journal.save_settings(replace(before, **changes))
        except JournalError as error:
            self.say_problem(error)
            return False
        old = {name: getattr(before, name) for name in changes}
        step = self.journal.history.newest
        self.say(self.tr("Saved."), lambda: self._take_back(old, step))
        return True

    def say(self, words: str, undo: Callable[[], None] | None = None) -> None:
        """Say what became of a save, with a way to undo it if there is one."""
        self.message.say(words, undo)

    def say_problem(self, error: JournalError) -> None:
        """Say what stands in the way and what to do."""
        self.open()
        self.message.say_problem(error)

    def _show_inside(self, wanted: bool) -> None:
        self._inside.setVisible(wanted)
        if wanted:
            self.opened.emit()
        else:
            self.say_now()

    def _take_back(self, old: dict[str, Any], step: object) -> None:
        """Go back to what was chosen before: as Ctrl+Z does, or by choosing it once more."""
        history = self.journal.history
        if history.newest is step:
            history.undo()
        elif not self.keep(**old):
            return
        now = self.journal.settings()
        if all(getattr(now, name) == value for name, value in old.items()):
            self.say(self.tr("Undone."))
