"""The list of backups: when each was made, what is in it, and why."""

from PySide6.QtCore import QLocale, Qt

from journal.storage.backups.folder import Backup
from journal.storage.backups.names import Reason
from journal.ui.dates import moment
from journal.ui.widgets.line_tables import Column, Index, LineTable


class BackupTable(LineTable[Backup]):
    """Shows backups in the order they are given."""

    def __init__(self) -> None:
        super().__init__()
        self.columns = (
            Column(self.tr("Made"), made_at),
            Column(self.tr("Entries"), lambda backup: QLocale().toString(backup.name.entries)),
            Column(self.tr("Why"), self._why),
            Column(self.tr("State"), self._state),
        )

    def show(self, backups: tuple[Backup, ...]) -> None:
        """Show these backups."""
        self.beginResetModel()
        self.lines = backups
        self.endResetModel()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return the words of a cell; aloud the whole line is said."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            cells = (self.index(index.row(), column) for column in range(self.columnCount()))
            return ", ".join(self.text(cell) for cell in cells)
        return None

    def _why(self, backup: Backup) -> str:
        match backup.name.reason:
            case Reason.DAILY:
                return self.tr("First start of the day")
            case Reason.CLOSE:
                return self.tr("When the window was closed")
            case Reason.MANUAL:
                return self.tr("By hand")
            case Reason.MIGRATION:
                return self.tr("Before an update")
            case Reason.RESTORE:
                return self.tr("Before another backup was restored")
            case Reason.MERGE:
                return self.tr("Before journals were united")

    def _state(self, backup: Backup) -> str:
        return self.tr("Good") if backup.sound else self.tr("Damaged")


def made_at(backup: Backup) -> str:
    """Return when a backup was made."""
    return moment(backup.name.made)
