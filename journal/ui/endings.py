"""Between two windows: a last backup, and what a person wanted done with the closed journal."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from journal.storage.deletion.deleting import Deleted
    from journal.storage.store import JournalStore
    from journal.ui.journal_model import JournalModel

_DONE = "done with the journal between two windows"
"""What is handed on from one window to the next, beside the application that both have."""


@dataclass(frozen=True, slots=True)
class Done:
    """What was done with the journal; nothing unless it says so.

    Attributes:
        kept: Name of the file that holds it as it was before a backup took its place.
        deleted: What became of it and all that belongs to it, where that was to be deleted.
    """

    kept: str = ""
    deleted: "Deleted | None" = None


def ended(app: QApplication, journal: "JournalModel", store: "JournalStore") -> bool:
    """Back up what changed and do what was wanted; return whether the window opens again."""
    from journal.ui.backups.keeper import BackupKeeper

    keeper = journal.findChild(BackupKeeper)
    if keeper is None:  # closed before it was there
        return False
    keeper.finish()
    if not keeper.wanted:
        return False
    store.close()
    app.setProperty(_DONE, keeper.do_what_is_wanted())
    return True


def done_before(app: QApplication) -> Done:
    """Return once what was done before this window."""
    done = app.property(_DONE)
    app.setProperty(_DONE, None)
    return done if isinstance(done, Done) else Done()
