"""Backups while a window is open, and when it is closed."""

import logging
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from journal.errors import JournalError
from journal.storage.backups.folder import Backup
from journal.storage.backups.restoring import restore
from journal.storage.bookkeeping import Bookkeeping
from journal.storage.deletion.deleting import delete_everything
from journal.ui.endings import Done
from journal.ui.trouble import TroubleBox

if TYPE_CHECKING:
    from journal.ui.journal_model import JournalModel
    from journal.ui.main_window import MainWindow

log = logging.getLogger(__name__)

HOUR_MS = 3_600_000
SAID_FOR_MS = 60_000
_FAILED_AT_CLOSING = "no_backup_at_closing"


class BackupKeeper(QObject):
    """Makes the backup of a day, says quietly what is wrong, and closes the window to go back.

    Args:
        journal: The journal.
        window: Shows it.
        books: Where it is noted that no backup could be made at closing.

    Attributes:
        chosen: The backup that is to take the place of the journal, once that is closed.
        deletes: Whether everything is to be deleted then.
    """

    def __init__(self, journal: "JournalModel", window: "MainWindow", books: Bookkeeping) -> None:
        super().__init__(journal)
        self._desk, self._window, self._books = journal.backups, window, books
        self.chosen: Backup | None = None
        self.deletes = False
        self._desk.made.connect(self._forget_failure)
        self._desk.warned.connect(self._say)
        self._desk.wanted.connect(self._go_back)
        self._desk.deletion_wanted.connect(self._delete)
        self._desk.take_keeper()
        hour = QTimer(self)  # a window may stay open for days
        hour.setInterval(HOUR_MS)
        hour.timeout.connect(self._desk.begin_day)
        hour.start()

    def begin(self) -> None:
        """Make the backup of today in the background, unless there is one.

        What could not be backed up when the window was last closed is backed up now.
        """
        if self._failed_at_closing:
            self._say(self.tr("No backup could be made when the window was last closed."))
            self._desk.back_up_late()
        else:
            self._desk.begin_day()

    def finish(self) -> None:
        """Back up what changed; the journal is still open, the window is gone."""
        if self.deletes:
            self._desk.wait()
            return
        try:
            self._desk.finish()
        except JournalError as error:  # the next start says so, and tries again
            log.warning("No backup at closing (%s)", type(error).__name__)
            with suppress(JournalError):  # no room even for that
                self._books.note(_FAILED_AT_CLOSING, True)

    @property
    def wanted(self) -> bool:
        """Whether something is to be done with the journal once it is closed."""
        return self.deletes or self.chosen is not None

    def do_what_is_wanted(self) -> Done:
        """Delete everything, or put a backup in place; say what is in the way."""
        places = self._desk.places_at_the_end
        try:
            if self.deletes:
                return Done(deleted=delete_everything(places, self._desk.path))
            if self.chosen is not None:
                kept = restore(places, self.chosen.path)
                return Done(kept="" if kept is None else kept.name)
        except JournalError as error:
            TroubleBox.tell(error)
        return Done()

    @property
    def _failed_at_closing(self) -> bool:
        try:
            return self._books.find(_FAILED_AT_CLOSING) is True
        except JournalError:
            return False

    def _forget_failure(self) -> None:
        if self._failed_at_closing:
            with suppress(JournalError):
                self._books.note(_FAILED_AT_CLOSING, False)

    def _say(self, words: str) -> None:
        self._window.statusBar().showMessage(words, SAID_FOR_MS)

    def _go_back(self, backup: Backup) -> None:
        self.chosen = backup
        if not self._window.close():  # something typed could not be kept: the page says so
            self.chosen = None

    def _delete(self) -> None:
        self.deletes = True
        if not self._window.close():  # something typed could not be kept: it goes as well
            self._window.close()
