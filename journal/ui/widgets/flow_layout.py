"""Layouts that fill rows like words in a paragraph."""

from collections.abc import Iterator

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Places widgets side by side and goes on in the next row where the width ends.

    Args:
        gap: Space between two neighbours, in pixels.
        row_gap: Space between two rows, in pixels; as much if it is not given.
    """

    def __init__(
        self, parent: QWidget | None = None, gap: int = 8, row_gap: int | None = None
    ) -> None:
        super().__init__(parent)
        self._row_gap = gap if row_gap is None else row_gap
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setSpacing(gap)
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item in at the end."""
        self._items.append(item)

    def add_layout(self, layout: QLayout) -> None:
        """Take a layout in at the end."""
        self.addChildLayout(layout)
        self.addItem(layout)

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out and return it."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Take no more room than needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """A narrower window needs more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows at a width, in pixels."""
        if width not in self._heights:  # Qt asks for the same ones again and again
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), place=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Forget what was worked out: an item has another size now."""
        super().invalidate()
        self._heights.clear()

    def setGeometry(self, rect: QRect) -> None:
        """Put every item in its place."""
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def sizeHint(self) -> QSize:
        """Return the least size; the width is the parent's business."""
        return self.minimumSize()

    @property
    def one_row(self) -> QSize:
        """The size at which everything stands side by side."""
        sizes = [item.sizeHint() for item in self._shown()]
        gaps = self.spacing() * max(len(sizes) - 1, 0)
        width = sum(size.width() for size in sizes) + gaps
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        y = rect.y()
        for row in self._rows(rect.width()):
            height, x = max(size.height() for _, size in row), rect.x()
            for item, size in row:
                if place:
                    middle = y + (height - size.height()) // 2
                    item.setGeometry(self._mirrored(QRect(QPoint(x, middle), size), rect))
                x += size.width() + self.spacing()
            y += height + self._row_gap
        return max(y - self._row_gap - rect.y(), 0)

    def _rows(self, width: int) -> Iterator[list[tuple[QLayoutItem, QSize]]]:
        """Return what stands side by side, each with its size."""
        row: list[tuple[QLayoutItem, QSize]] = []
        taken = 0
        for item in self._shown():
            size = item.sizeHint()
            most = max(width, item.minimumSize().width())
            if size.width() > most:
                size = QSize(most, _height(item, most))
            if row and taken + size.width() > width:
                yield row
                row, taken = [], 0
            row.append((item, size))
            taken += size.width() + self.spacing()
        if row:
            yield row

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _mirrored(self, place: QRect, rect: QRect) -> QRect:
        widget = self.parentWidget()
        if widget is not None and widget.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            place.moveRight(rect.right() - (place.left() - rect.left()))
        return place


class EvenLayout(FlowLayout):
    """Places items in columns of one width, or below one another where they would not fit.

    Args:
        most: How many columns there are at most.
        gap: Space between two neighbours, in pixels.
        full: Whether every row is to be full, the last one too.
    """

    def __init__(
        self, most: int, parent: QWidget | None = None, gap: int = 8, *, full: bool = True
    ) -> None:
        super().__init__(parent, gap)
        self._most, self._full = most, full

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        items, y = self._shown(), rect.y()
        columns = self._columns(rect.width())
        width = (rect.width() - (columns - 1) * self.spacing()) // columns
        for first in range(0, len(items), columns):
            row = items[first : first + columns]
            heights = [_height(item, width) for item in row]
            if place:
                for column, (item, height) in enumerate(zip(row, heights, strict=True)):
                    x = rect.x() + column * (width + self.spacing())
                    item.setGeometry(self._mirrored(QRect(x, y, width, height), rect))
            y += max(heights) + self.spacing()
        return max(y - self.spacing() - rect.y(), 0)

    def _columns(self, width: int) -> int:
        """Return how many columns there are."""
        items = self._shown()
        widest = max((item.minimumSize().width() for item in items), default=0)
        for columns in range(min(self._most, len(items)), 1, -1):
            wanted = columns * widest + (columns - 1) * self.spacing()
            if wanted <= width and not (self._full and len(items) % columns):
                return columns
        return 1


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
