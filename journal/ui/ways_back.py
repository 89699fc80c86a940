"""The ways back from a damaged journal: rescue what can be read, or open the newest backup."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from journal.errors import DamagedJournalError, JournalError
from journal.storage.backups.places import Backups
from journal.storage.backups.restoring import restore
from journal.storage.rescue.report import RescueReport
from journal.storage.rescue.rescuing import rescue_in_place
from journal.ui.dates import medium_day
from journal.ui.trouble import TroubleBox


class WaysBackBox(TroubleBox):
    """Says that a journal is damaged and offers ways back; none is taken by itself.

    The damaged file is kept whatever is chosen.

    Args:
        error: Why the journal cannot be opened.
        path: The journal.
        now: The clock.

    Attributes:
        rescue_button: Makes a new journal of all that can be read.
        backup_button: Puts the newest backup in place; None when there is none.
    """

    def __init__(self, error: JournalError, path: Path, now: Callable[[], datetime]) -> None:
        super().__init__(error)
        self._path, self._now = path, now
        self._backups = Backups.of(path, now)
        self._newest = self._backups.last_sound()
        role = QMessageBox.ButtonRole.AcceptRole
        self.setInformativeText(self.tr("The damaged file is kept, whatever you choose."))
        self.rescue_button = self.addButton(self.tr("Rescue what can be read"), role)
        self.backup_button: QPushButton | None = None
        if self._newest is not None:
            day = medium_day(self._backups.day_of(self._newest))
            words = self.tr("Open the newest backup ({day})").format(day=day)
            self.backup_button = self.addButton(words, role)

    @classmethod
    def ask(cls, error: JournalError, now: Callable[[], datetime]) -> bool:
        """Offer the ways back, if there are any; return whether there is a journal to open now."""
        path = error.values.get("path")
        damaged = isinstance(error, DamagedJournalError) and isinstance(path, Path)
        if not damaged or not cls.can_be_answered():
            TroubleBox.tell(error)
            return False
        box = cls(error, Path(str(path)), now)
        box.exec()
        return box.go()

    def go(self) -> bool:
        """Take the way that was chosen; return whether there is a journal to open now."""
        chosen = self.clickedButton()
        if chosen not in [way for way in (self.rescue_button, self.backup_button) if way]:
            return False
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            told = self._rescue() if chosen is self.rescue_button else self._open_newest()
        except JournalError as error:
            QApplication.restoreOverrideCursor()
            TroubleBox.tell(error)
            return False
        QApplication.restoreOverrideCursor()
        QMessageBox.information(None, QApplication.applicationDisplayName(), told)
        return True

    def _rescue(self) -> str:
        return self.words_of(rescue_in_place(self._path, self._now))

    def _open_newest(self) -> str:
        assert self._newest is not None  # noqa: S101 - its button is only there with it
        kept = restore(self._backups, self._newest.path)
        words = self.tr("The backup is in place. The damaged file is kept as {name}.")
        return words.format(name=self._path.name if kept is None else kept.name)

    def words_of(self, report: RescueReport) -> str:
        """Say what was rescued, what is missing, and where the damaged file is."""
        sentences = [
            self.tr("%n check-in(s) rescued.", "", report.check_ins),
            self.tr("%n session(s) rescued.", "", report.sessions),
        ]
        if rebuilt := report.rebuilt.total():
            sentences.append(self.tr("%n of these entries came back without notes.", "", rebuilt))
        if days := len(report.missing_days):
            sentences.append(self.tr("On %n day(s) an entry is known to be lost.", "", days))
        kept = self.tr("The damaged file is kept as {name}.")
        return " ".join((*sentences, kept.format(name=report.aside.name)))
