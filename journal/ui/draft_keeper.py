"""What is typed and not saved yet, kept in the journal until it is."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from journal.errors import JournalError
from journal.storage.kept_drafts import Draft, KeptDraft
from journal.ui.journal_model import JournalModel

AFTER_MS = 1000


class DraftKeeper(QObject):
    """Keeps the draft of one form, at most a second after something was typed.

    Args:
        journal: The seam to storage.
        typed: Returns what the form holds.

    Attributes:
        name: Which draft is kept; change it only after `keep`, and `find` before the next.
        unsaved: Whether something was typed that is not saved as an entry.
    """

    failed = Signal(JournalError)
    """The draft could not be written or removed; what was typed is still in the form."""

    def __init__(
        self, journal: JournalModel, typed: Callable[[], Draft], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._journal = journal
        self._typed = typed
        self.name = ""
        self.unsaved = False
        self._kept: KeptDraft | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self.keep)

    def touch(self) -> None:
        """Take note that something was typed."""
        self.unsaved = True
        if not self._timer.isActive():
            self._timer.start()

    def keep(self) -> bool:
        """Write what is typed now; return False when that failed."""
        self._timer.stop()
        if not self.unsaved or self._journal.read_only is not None:
            return True
        try:
            self._kept = self._journal.drafts.keep(self.name, self._typed(), self._kept)
        except JournalError as error:
            self.failed.emit(error)
            return False
        return True

    def find(self) -> Draft | None:
        """Return the draft of this name, if there is one; it then counts as typed."""
        self._kept = self._journal.drafts.find(self.name)
        self.unsaved = self._kept is not None
        return None if self._kept is None else self._kept.typed

    def drop(self) -> None:
        """Forget what this window kept: it is saved, or not wanted any more."""
        self._timer.stop()
        self.unsaved = False
        kept, self._kept = self._kept, None
        try:
            if kept is not None:
                self._journal.drafts.drop(kept)
        except JournalError as error:
            self.failed.emit(error)
