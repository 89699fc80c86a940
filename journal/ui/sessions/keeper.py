"""What is typed about sessions and not saved yet, kept in the journal until it is."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from journal.errors import JournalError
from journal.storage.kept_drafts import Draft, KeptDraft
from journal.ui.draft_keeper import AFTER_MS
from journal.ui.journal_model import JournalModel

_NAME = "session "


class SessionDraftKeeper(QObject):
    """Keeps one draft for each session, beside those of other windows.

    Args:
        journal: The seam to storage.
        typed: Returns what is typed and not saved, by the id of the session.
    """

    failed = Signal(JournalError)
    """A draft could not be written or removed; what was typed is still in the form."""

    def __init__(
        self,
        journal: JournalModel,
        typed: Callable[[], Mapping[str, Draft]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._journal = journal
        self._typed = typed
        self._kept: dict[str, KeptDraft] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self.keep)

    def find(self) -> dict[str, Draft]:
        """Return the drafts in the journal, by the id of their session.

        Where two windows typed about one session, it is the newest; the other one stays
        in the journal and is found once this one is dropped.
        """
        drafts = [d for d in self._journal.drafts.all() if d.name.startswith(_NAME)]
        self._kept = {d.name.removeprefix(_NAME): d for d in reversed(drafts)}
        return {key: draft.typed for key, draft in self._kept.items()}

    def touch(self) -> None:
        """Take note that something was typed."""
        if not self._timer.isActive():
            self._timer.start()

    def keep(self) -> bool:
        """Make the drafts in the journal what is typed now; return False when that failed."""
        self._timer.stop()
        if self._journal.read_only is not None:
            return True
        typed = self._typed()
        try:
            for key in self._kept.keys() - typed.keys():
                self._journal.drafts.drop(self._kept[key])
                del self._kept[key]
            for key, values in typed.items():
                self._keep_one(key, values)
        except JournalError as error:
            self.failed.emit(error)
            return False
        return True

    def _keep_one(self, key: str, values: Draft) -> None:
        earlier = self._kept.get(key)
        if earlier is None or earlier.typed != values:
            self._kept[key] = self._journal.drafts.keep(f"{_NAME}{key}", values, earlier)
