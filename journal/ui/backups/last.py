"""When the last good backup was made."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from journal.ui.backups.desk import BackupDesk
from journal.ui.backups.table import made_at


class LastBackup(QLabel):
    """Says it in one sentence, and looks for it once somebody reads that.

    Args:
        desk: Knows the backups.
    """

    def __init__(self, desk: BackupDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        desk.changed.connect(self._show_desk)
        self._show_desk()

    def showEvent(self, event: QShowEvent) -> None:
        """Look for backups unless that was done."""
        super().showEvent(event)
        self._desk.look_once()

    def _show_desk(self) -> None:
        self.setText(self._words())

    def _words(self) -> str:
        if not self._desk.looked:
            return self.tr("Looking for backups.")
        last = self._desk.last
        if last is None:
            return self.tr("There is no good backup yet.")
        entries = self.tr("%n entry(s)", "", last.name.entries)
        words = self.tr("Last good backup: {moment}, {entries}.")
        return words.format(moment=made_at(last), entries=entries)
