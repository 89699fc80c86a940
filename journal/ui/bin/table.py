"""The list of deleted entries: what each was, when it was deleted, and how long it stays."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt

from journal.domain.check_ins import CheckIn
from journal.storage.bin import DeletedEntry
from journal.ui.changed_elsewhere import told
from journal.ui.dates import local_day, medium_day
from journal.ui.widgets.line_tables import Column, Index, LineTable
from journal.ui.widgets.tool_tips import tool_tip


class BinTable(LineTable[DeletedEntry]):
    """Shows deleted entries, the last deleted on top."""

    def __init__(self) -> None:
        super().__init__()
        self.columns = (
            Column(self.tr("Day"), lambda entry: medium_day(entry.record.day)),
            Column(self.tr("Deleted"), lambda entry: _day(entry.deleted)),
            Column(self.tr("Can be restored until"), lambda entry: _day(entry.kept_until)),
            Column(self.tr("Entry"), self._what),
        )

    def show_entries(self, entries: Sequence[DeletedEntry]) -> None:
        """Show these entries."""
        self.beginResetModel()
        self.lines = entries
        self.endResetModel()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return the words of a cell, whole in a tool tip."""
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self.text(index)
            case Qt.ItemDataRole.ToolTipRole:
                return tool_tip(self.text(index))
            case _:
                return None

    def _what(self, entry: DeletedEntry) -> str:
        record = entry.record
        kind = self.tr("Check-in") if isinstance(record, CheckIn) else self.tr("Session")
        return self.tr("{kind}: {words}").format(kind=kind, words=told(record))


def _day(instant: datetime) -> str:
    return medium_day(local_day(instant))
