"""The list of sessions."""

from collections.abc import Sequence
from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from journal.domain.sessions import Session, Status
from journal.domain.side_effects import Severity
from journal.report.choice_words import SEVERITIES
from journal.report.wording import dose_and_route, duration, per_weight
from journal.ui.dates import medium_day
from journal.ui.sessions.drafts import SessionRow
from journal.ui.widgets.tool_tips import tool_tip

_Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """What stands beside what."""

    SESSION = 0
    GIVEN = 1
    FELT = 2


class SessionTable(QAbstractTableModel):
    """Sessions, the newest on top, in two lines each.

    Attributes:
        rows: What is shown.
    """

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[SessionRow] = []

    def show_rows(self, rows: Sequence[SessionRow]) -> None:
        """Show these sessions."""
        if [row.key for row in rows] == [row.key for row in self.rows]:
            self.rows = list(rows)
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(Column) - 1))
            return
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def place(self, key: str | None) -> int | None:
        """Return the line a session stands in, if it does."""
        keys = [row.key for row in self.rows]
        return keys.index(key) if key in keys else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """Return the number of sessions."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Session"), self.tr("Given"), self.tr("Felt"))[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return the two lines of a cell; in one line for tool tips and screen readers."""
        lines = self._lines(self.rows[index.row()], Column(index.column()))
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return "\n".join(lines)
            case Qt.ItemDataRole.ToolTipRole:
                return tool_tip(", ".join(lines))
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(lines)
            case _:
                return None

    def _lines(self, row: SessionRow, column: Column) -> list[str]:
        """Return the lines that say something."""
        return [line for line in self._both_lines(row, column) if line]

    def _both_lines(self, row: SessionRow, column: Column) -> tuple[str, str]:
        session = row.session
        match column:
            case Column.SESSION:
                return self.name(row), medium_day(session.day)
            case Column.GIVEN:
                return self._given(session), self._per_weight(session)
            case Column.FELT:
                return self._worst(session), self._normal_again(session)

    def name(self, row: SessionRow) -> str:
        """Return what a session is called: its number, or why it has none."""
        words = {
            Status.DONE: self.tr("Session {number}") if row.number else self.tr("New"),
            Status.PLANNED: self.tr("Planned"),
            Status.CANCELLED: self.tr("Cancelled"),
        }[row.session.status].format(number=row.number)
        return self.tr("{session}, not saved").format(session=words) if row.unsaved else words

    def _given(self, session: Session) -> str:
        if session.route is None and session.dose_mg is None:
            return session.product
        return dose_and_route(replace(session, weight_kg=None))

    def _per_weight(self, session: Session) -> str:
        return "" if session.mg_per_kg is None else per_weight(session.mg_per_kg)

    def _worst(self, session: Session) -> str:
        """Return the worst side effect; a word too where there was none, and was asked."""
        if not session.side_effects:
            return ""
        worst = max(session.side_effects, key=lambda effect: effect.severity)
        if worst.severity is Severity.NONE:
            return self.tr("no side effects")
        return self.tr("{name}, {severity}").format(
            name=worst.kind.label, severity=SEVERITIES[worst.severity]
        )

    def _normal_again(self, session: Session) -> str:
        if session.time_to_normal is None:
            return ""
        return self.tr("normal after {time}").format(time=duration(session.time_to_normal))
