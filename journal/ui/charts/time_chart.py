"""A chart whose time a person can move along, and go closer to."""

from datetime import date

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from journal.domain.periods import Period
from journal.ui.charts.time_frames import TimeFrame
from journal.ui.theme import current_theme

MARGIN = 6
"""Room around the chart for the mark of where the keyboard is, in pixels."""

ALONG = 0.1
"""How far an arrow key goes, as a share of the width."""

CLOSER = 0.8
"""Length of time in view after one step closer, as a share of the one before."""

NOTCH = 120
"""What a wheel reports for one step."""


class TimeChart(QWidget):
    """Holds the stretch of time in view; what is drawn is up to the chart made from it.

    Ctrl and the wheel, or + and -, go closer and back; dragging, or the arrow keys, moves
    along; Home and End go to the first and the last day. The wheel alone is the page's.

    Attributes:
        gutter: Room to the left of the plots, in pixels.
    """

    day_clicked = Signal(date)
    """A day of the period was clicked; carries it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gutter = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._period: Period | None = None
        self._whole = self._frame = TimeFrame(1.0, 8.0)
        self._pressed_at: QPointF | None = None
        self._dragged_from: TimeFrame | None = None

    @property
    def frame(self) -> TimeFrame:
        """The stretch of time in view."""
        return self._frame

    def show_period(self, period: Period, whole: TimeFrame) -> None:
        """Show all of a period in a frame that cannot be left.

        The same period again, after something was saved, stays where a person moved it.
        """
        same = (period, whole) == (self._period, self._whole)
        self._period, self._whole = period, whole
        self.show_frame(self._frame if same else whole)

    def show_frame(self, frame: TimeFrame) -> None:
        """Show another stretch of time."""
        self._frame = frame
        self.draw_frame(frame)

    def draw_frame(self, frame: TimeFrame) -> None:
        """Draw a stretch of time; each chart has its own way."""

    def plot_area(self) -> tuple[float, float]:
        """Return where the plots begin and how wide they are, in pixels."""
        left = MARGIN + self.gutter
        return left, max(self.width() - left - MARGIN, 1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Go closer or back with Ctrl; without it the page scrolls."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        left, room = self.plot_area()
        share = min(max((event.position().x() - left) / room, 0.0), 1.0)
        self._zoom(CLOSER ** (event.angleDelta().y() / NOTCH), share)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a place in time."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move along with the hand."""
        if self._pressed_at is None:
            return
        pixels = self._pressed_at.x() - event.position().x()
        if self._dragged_from is None and abs(pixels) < QApplication.startDragDistance():
            return
        self._dragged_from = self._dragged_from or self._frame
        days = pixels / self.plot_area()[1] * self._frame.days
        self.show_frame(self._dragged_from.moved(days, self._whole))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; a press that went nowhere is a click on the nearest day."""
        was_click = self._pressed_at is not None and self._dragged_from is None
        self._pressed_at = self._dragged_from = None
        left, room = self.plot_area()
        day = self._frame.day_at(event.position().x() - left, room)
        if was_click and self._period is not None and day in self._period:
            self.day_clicked.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move along, or go closer and back."""
        moves = {
            Qt.Key.Key_Left: -ALONG * self._frame.days,
            Qt.Key.Key_Right: ALONG * self._frame.days,
            Qt.Key.Key_Home: -self._whole.days,
            Qt.Key.Key_End: self._whole.days,
        }
        factors = {Qt.Key.Key_Plus: CLOSER, Qt.Key.Key_Minus: 1 / CLOSER}
        key = Qt.Key(event.key())
        if key in moves:
            self.show_frame(self._frame.moved(moves[key], self._whole))
        elif key in factors:
            self._zoom(factors[key], 0.5)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Show where the keyboard is."""
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(current_theme().accent), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)

    def _zoom(self, factor: float, around: float) -> None:
        self.show_frame(self._frame.zoomed(factor, around, self._whole))
