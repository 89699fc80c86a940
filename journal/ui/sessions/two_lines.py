"""How a line of the list of sessions is drawn."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from journal.ui.theme import current_theme
from journal.ui.widgets.sides import leading

INSET = 10
"""Where words begin, in pixels from the edge of a cell, as in the head of the list."""


class TwoLines(QStyledItemDelegate):
    """What counts in the upper line, what belongs to it in a quieter one below."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return room for the longer line."""
        widths = [
            QFontMetrics(font).horizontalAdvance(line) for line, font in _lines(option, index)
        ]
        return QSize(
            max(widths, default=0) + 2 * INSET + 2, super().sizeHint(option, index).height()
        )

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the ground as any list does, and the words upon it."""
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        ground.widget.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, ground, painter, ground.widget
        )
        lines = _lines(ground, index)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        height = ground.fontMetrics.lineSpacing()
        place = ground.rect.adjusted(INSET, 0, -INSET, 0)
        place.setTop(place.top() + (place.height() - 2 * height) // 2)
        place.setHeight(height)
        for (line, font), color in zip(lines, _colors(ground), strict=False):
            painter.setFont(font)
            painter.setPen(QColor(color))
            shown = QFontMetrics(font).elidedText(line, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, leading(), shown)
            place.translate(0, height)
        painter.restore()


def _lines(
    option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
) -> list[tuple[str, QFont]]:
    """Return the lines of a cell, each in its type: what a session is called stands out."""
    upper, lower = QFont(option.font), QFont(option.font)
    if index.column() == 0:
        upper.setWeight(QFont.Weight.DemiBold)
    words = str(index.data(Qt.ItemDataRole.DisplayRole) or "").split("\n")
    return list(zip(words, (upper, lower), strict=False))


def _colors(option: QStyleOptionViewItem) -> tuple[str, str]:
    theme = current_theme()
    if option.state & QStyle.StateFlag.State_Selected:
        return theme.accent_ink, theme.accent_ink
    return theme.ink, theme.muted
