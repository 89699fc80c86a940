"""Entries deleted and restored without a question, each with a way back."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from journal.domain.check_ins import CheckIn
from journal.domain.sessions import Session
from journal.errors import JournalError
from journal.storage.bin import DeletedEntry
from journal.storage.store import Change
from journal.ui.journal_model import JournalModel
from journal.ui.undo_history import Turned
from journal.ui.widgets.message_line import MessageLine


class EntryChanges(QObject):
    """Deletes and restores, and says on a line what became of it.

    Args:
        journal: The seam to storage.
        message: The line; it offers to take the change back.
    """

    taken_back = Signal(object)
    """A change was taken back; carries the `Change` that did it."""

    def __init__(
        self, journal: JournalModel, message: MessageLine, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._journal = journal
        self._message = message
        journal.history.turned.connect(message.forget)

    def delete(self, entries: Sequence[CheckIn | Session]) -> bool:
        """Put entries into the bin; return False when that failed."""
        try:
            change = self._journal.delete(entries)
        except JournalError as error:
            self._say_problem(error)
            return False
        self._say(self.tr("Deleted."), change)
        return True

    def restore(self, entry: DeletedEntry) -> bool:
        """Bring an entry back from the bin; return False when that failed."""
        try:
            change = self._journal.restore(entry)
        except JournalError as error:
            self._say_problem(error)
            return False
        self._say(self.tr("Restored."), change)
        return True

    def _take_back(self, change: Change) -> None:
        try:
            taken_back = self._journal.take_back(change)
        except JournalError as error:
            self._say_problem(error)
            return
        from journal.ui.turned_words import turned_words  # not at the start

        self.taken_back.emit(taken_back)
        self._message.say(turned_words(Turned(back=True, change=change)))

    def _say(self, words: str, change: Change) -> None:
        self._message.say(words, lambda: self._take_back(change))

    def _say_problem(self, error: JournalError) -> None:
        self._message.say_problem(error)
