"""Two widgets side by side where there is room, else one under the other."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

GAP = 20
SHARES = (9, 11)
"""Of the width, for the first and the second."""


class Columns(QWidget):
    """Places the second widget beside the first or, where that is too narrow, under it.

    Args:
        first: As wide as it must be.
        second: Takes what is left.
        least: Width in pixels that the second one needs to stand beside.
    """

    fitted = Signal(bool)
    """The width changed; carries whether both fit side by side."""

    def __init__(
        self, first: QWidget, second: QWidget, least: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._first, self._second, self._least = first, second, least
        self._always_under = False
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(GAP)
        self._box.addWidget(first, SHARES[0])
        self._box.addWidget(second, SHARES[1])

    def has_room(self) -> bool:
        """Say whether both would fit side by side."""
        share = self.width() * SHARES[0] / sum(SHARES) - GAP
        return share >= self._first.minimumSizeHint().width() and (
            self.width() - share - GAP >= self._least
        )

    def place_under(self, wanted: bool) -> None:
        """Place the second widget under the first whatever the room, or where it fits."""
        self._always_under = wanted
        self._place()

    def minimumSizeHint(self) -> QSize:
        """Need no more width than the wider one."""
        widths = (self._first.minimumSizeHint().width(), self._second.minimumSizeHint().width())
        return QSize(max(widths), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place both anew."""
        super().resizeEvent(event)
        self._place()
        self.fitted.emit(self.has_room())

    def _place(self) -> None:
        way = QBoxLayout.Direction
        beside = self.has_room() and not self._always_under
        self._box.setDirection(way.LeftToRight if beside else way.TopToBottom)
