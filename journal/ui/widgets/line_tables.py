"""Lines under titled columns, as Qt shows them in a list."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from journal.ui.widgets.tool_tips import tool_tip

Index = QModelIndex | QPersistentModelIndex
Line = TypeVar("Line")


@dataclass(frozen=True, slots=True)
class Column(Generic[Line]):
    """A title, and what a line says under it."""

    title: str
    text: Callable[[Line], str]


class LineTable(QAbstractTableModel, Generic[Line]):
    """Lines to read; a table of its own says what they are and how they sound.

    Attributes:
        lines: What is shown, from top to bottom.
        columns: What stands beside what.
    """

    def __init__(self) -> None:
        super().__init__()
        self.lines: Sequence[Line] = ()
        self.columns: Sequence[Column[Line]] = ()

    def text(self, index: Index) -> str:
        """Return the words of a cell."""
        return self.columns[index.column()].text(self.lines[index.row()])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Return the title of a column, also where a narrow column shows a part of it."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        title = self.columns[section].title
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return title
            case Qt.ItemDataRole.ToolTipRole:
                return tool_tip(title)
        return None
