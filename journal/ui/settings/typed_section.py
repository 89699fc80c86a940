"""A card of the settings whose fields are filled in first, and saved by a button."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journal.errors import JournalError
from journal.storage.kept_drafts import Draft
from journal.ui.draft_keeper import DraftKeeper
from journal.ui.journal_model import JournalModel
from journal.ui.settings.section import SettingsSection


class TypedSection(SettingsSection):
    """Keeps what is typed and not saved, also when the window is closed.

    A card says what it holds as plain values, and calls `note_typed` when that may have
    changed and `find_typed` once its fields stand.

    Args:
        journal: The seam to storage.
        title: What it is about.
        hint: One or two sentences under the title.
        name: What the draft is called in the journal.
    """

    noted = Signal()
    """Something was typed, or what was typed is saved or gone."""

    def __init__(
        self,
        journal: JournalModel,
        title: str,
        hint: str,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(journal, title, hint, parent)
        self._drafts = DraftKeeper(journal, self.typed, self)
        self._drafts.name = f"settings {name}"
        self._drafts.failed.connect(self.say_problem)
        self._showing = False

    def typed(self) -> Draft:
        """Return what stands in the fields."""
        raise NotImplementedError

    def saved(self) -> Draft:
        """Return what would stand there if nothing was typed."""
        raise NotImplementedError

    def put_in(self, words: Draft) -> None:
        """Put words into the fields.

        Raises:
            ValueError: another program wrote them; likewise the other three.
            AttributeError: likewise.
            KeyError: likewise.
            TypeError: likewise.
        """
        raise NotImplementedError

    @property
    def unsaved(self) -> bool:
        """Whether something is typed that is not saved."""
        return self._drafts.unsaved

    def read_again(self) -> None:
        """Show what the journal holds, unless something else was typed and not saved yet."""
        if not self.unsaved and self.typed() != self.saved():
            self.show_words(self.saved())

    def show_words(self, words: Draft) -> None:
        """Show words without taking them for typed ones."""
        self._showing = True
        try:
            self.put_in(words)
        finally:
            self._showing = False

    def show_typed(self, words: Draft) -> None:
        """Show words as if they were typed again."""
        self.show_words(words)
        self.note_typed()

    def note_typed(self) -> None:
        """Take note that something was typed, or that it is again as it was."""
        if self._showing:
            return
        self.message.clear()
        if self.typed() == self.saved():
            self.forget_typed()
        else:
            self._drafts.touch()
            self.noted.emit()

    def find_typed(self) -> None:
        """Show what was typed before the last end, or else what is saved."""
        draft = self._drafts.find()
        try:
            if draft is not None:
                self.show_words(draft)
                self.say(self.tr("This is not saved yet."))
        except (JournalError, AttributeError, KeyError, TypeError, ValueError):
            self._drafts.unsaved = False  # damaged in the file; what is saved is shown instead
        self.read_again()

    def keep_typed(self) -> bool:
        """Keep what is typed and not saved; return False when that failed."""
        return self._drafts.keep()

    def forget_typed(self) -> None:
        """Forget what is typed: it is saved, or not wanted any more."""
        self._drafts.drop()
        self.noted.emit()

    def save_typed(self, **changes: Any) -> None:
        """Save choices that were typed here; what stands in the fields is not a draft any more."""
        if self.keep(**changes):
            self.forget_typed()
            self.read_again()
