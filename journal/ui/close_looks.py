"""Every row of the journal is looked at once a week, while nobody waits for it."""

from contextlib import suppress

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from journal.errors import JournalError
from journal.storage.checks import CheckReport
from journal.ui.journal_model import JournalModel
from journal.ui.notices import Notices
from journal.ui.summary.errand import Errand

IDLE_MS = 5_000
"""After the start, when the backup of the day is made."""

HOUR_MS = 3_600_000


class CloseLooks(QObject):
    """Makes the deep check when it is due, and notes its result.

    Args:
        journal: The seam to storage.
        notices: Where it is said when the file itself is broken.
    """

    def __init__(self, journal: JournalModel, notices: Notices) -> None:
        super().__init__(notices)
        self._journal, self._notices = journal, notices
        self._errand = Errand()
        self._errand.finished.connect(self._take)
        journal.changed.connect(self._withdraw_if_mended)
        hour = QTimer(self)  # a window may stay open for days
        hour.setInterval(HOUR_MS)
        hour.timeout.connect(self.look_if_due)
        hour.start()
        QTimer.singleShot(IDLE_MS, self, self.look_if_due)

    def look_if_due(self) -> None:
        """Begin in the background, unless a look is under way or not due yet."""
        with suppress(JournalError):  # busy: in an hour
            if not self._errand.busy and self._journal.checks.due():
                checks, path = self._journal.checks, self._journal.path
                self._errand.start(lambda claim: claim() and checks.deep_beside(path))

    def _take(self, report: CheckReport) -> None:
        if report.structure:
            self._notices.tell("damage", _damage_words)
        else:
            self._journal.checks.note(report)
            if report.rows:
                self._notices.tell("damaged entries", _damaged_entries_words)
            self._journal.changed.emit()

    def _withdraw_if_mended(self) -> None:
        with suppress(JournalError):
            if "damaged entries" in self._notices.lines and not self._journal.checks.last_damaged:
                self._notices.withdraw("damaged entries")


def _damage_words() -> str:
    return QCoreApplication.translate(
        "CloseLooks",
        "The journal file is damaged. Save nothing more into it: go back to a good backup in "
        "Settings.",
    )


def _damaged_entries_words() -> str:
    return QCoreApplication.translate(
        "CloseLooks",
        "A close look found damaged entries. The others can be used. In Settings, under Backups, "
        "the damaged ones can be taken from a good backup.",
    )
