"""A chart whose time a person can move along, go closer to, and read day by day."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from journal.domain.periods import Period
from journal.ui.charts.day_keys import ENDS, KEYS, TO_SESSION, day_after_key, next_session
from journal.ui.charts.time_frames import TimeFrame
from journal.ui.theme import current_theme

MARGIN = 6
"""Room around the chart for the mark of where the keyboard is, in pixels."""

CLOSER = 0.8
"""Length of time in view after one step closer, as a share of the one before."""

ZOOMS = {Qt.Key.Key_Plus: CLOSER, Qt.Key.Key_Minus: 1 / CLOSER}

NOTCH = 120
"""What a wheel reports for one step."""

_CTRL = Qt.KeyboardModifier.ControlModifier
_OPENS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class TimeChart(QWidget):
    """Holds the stretch of time in view; what is drawn is up to the chart made from it.

    Ctrl and the wheel, or + and -, go closer and back; dragging moves along. The hand, or
    the arrow keys, point at a day: Left and Right go on by a day, Page Up and Page Down by
    a week and with Ctrl to the next session, Home and End to the first and the last day.
    A click, or Enter, opens it; the hand only where days are drawn, not on the words
    around. The wheel alone is the page's.

    Attributes:
        gutter: Room to the left of the plots, in pixels.
        session_days: Days that Ctrl and a key go to, oldest first.
    """

    day_clicked = Signal(date)
    """A day of the period was clicked, or opened by Enter; carries it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gutter = 0
        self.session_days: Sequence[date] = ()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self._period: Period | None = None
        self._reach: Period | None = None
        self._whole = self._frame = TimeFrame(1.0, 8.0)
        self._day: date | None = None
        self._pressed_at: QPointF | None = None
        self._dragged_from: TimeFrame | None = None

    @property
    def frame(self) -> TimeFrame:
        """The stretch of time in view."""
        return self._frame

    @property
    def day(self) -> date | None:
        """The day that is pointed at."""
        return self._day

    def show_period(self, period: Period, whole: TimeFrame, reach: Period) -> None:
        """Show all of a period in a frame that cannot be left.

        The same period again, after something was saved, stays where a person moved it.

        Args:
            period: Its days can be opened.
            whole: What can be seen.
            reach: Days that can be pointed at.
        """
        same = (period, whole) == (self._period, self._whole)
        self._period, self._whole, self._reach = period, whole, reach
        self.show_frame(self._frame if same else whole)
        self.point_at(self._day if same else None)

    def show_frame(self, frame: TimeFrame) -> None:
        """Show another stretch of time."""
        self._frame = frame
        self.draw_frame(frame)

    def show_whole(self) -> None:
        """Show all there is, whatever a person moved or went closer to."""
        self.show_frame(self._whole)

    def point_at(self, day: date | None, *, aloud: bool = False) -> None:
        """Point at a day within reach, or at none.

        Args:
            day: Which one.
            aloud: Screen readers are told of it.
        """
        self._day = day
        self.draw_pointer(day, aloud=aloud)

    def open_day(self, day: date) -> None:
        """Ask for a day to be opened; days after the period cannot be."""
        if self._period is not None and day in self._period:
            self.day_clicked.emit(day)

    def draw_frame(self, frame: TimeFrame) -> None:
        """Draw a stretch of time; each chart has its own way."""

    def draw_pointer(self, day: date | None, *, aloud: bool) -> None:
        """Show which day is pointed at; each chart has its own way."""

    def plot_area(self) -> tuple[float, float]:
        """Return where the plots begin and how wide they are, in pixels."""
        left = MARGIN + self.gutter
        return left, max(self.width() - left - MARGIN, 1)

    def stretches(self) -> Sequence[tuple[int, int]]:
        """Return from where to where down the chart days are drawn, in pixels."""
        return ((0, self.height()),)

    def day_below(self, at: QPointF) -> date | None:
        """Return the day drawn at a place, or None beside the days and on words."""
        left, room = self.plot_area()
        if not 0 <= at.x() - left <= room:
            return None
        if not any(top <= at.y() <= bottom for top, bottom in self.stretches()):
            return None
        return self._frame.day_at(at.x() - left, room)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Go closer or back with Ctrl; without it the page scrolls."""
        if not event.modifiers() & _CTRL:
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
        """Move along with the hand; a hand that holds nothing points at a day."""
        if self._pressed_at is None:
            self._hover(event.position())
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
        day = self.day_below(event.position())
        if was_click and day is not None:
            self.open_day(day)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing any more, unless the keyboard does."""
        super().leaveEvent(event)
        if not self.hasFocus() and self._day is not None:
            self.point_at(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Point at nothing any more, unless the hand does."""
        super().focusOutEvent(event)
        if not self.underMouse() and self._day is not None:
            self.point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Point at another day, open it, or go closer and back."""
        key = Qt.Key(event.key())
        day = self._day_for(key, to_session=bool(event.modifiers() & _CTRL))
        if day is not None:
            self.show_frame(self._frame.holding(day.toordinal(), self._whole))
            self.point_at(day, aloud=True)
        elif key in ZOOMS:
            self._zoom(ZOOMS[key], self._share_of_pointer())
        elif key in _OPENS and self._day is not None:
            self.open_day(self._day)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Show where the keyboard is."""
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(current_theme().accent), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)

    def _hover(self, at: QPointF) -> None:
        """Point at the day below the hand."""
        day = self.day_below(at)
        if day is not None and (self._reach is None or day not in self._reach):
            day = None
        if day != self._day:
            self.point_at(day)

    def _day_for(self, key: Qt.Key, *, to_session: bool) -> date | None:
        """Return the day a key leads to, or None where it is another's key."""
        begin = self._day or self._last_in_view()
        if self._reach is None or begin is None or key not in KEYS:
            return None
        if self._day is None and key not in ENDS:
            return begin
        if to_session and key in TO_SESSION:
            return next_session(begin, self.session_days, TO_SESSION[key])
        return day_after_key(key, begin, self._reach)

    def _last_in_view(self) -> date | None:
        """Return where the keyboard begins: the last day of the period that is in view."""
        if self._period is None:
            return None
        last = date.fromordinal(int(self._frame.last))
        return max(min(last, self._period.last), self._period.first)

    def _share_of_pointer(self) -> float:
        """Return where in the width the pointer is, or the middle."""
        if self._day is None:
            return 0.5
        share = self._frame.x_of(self._day.toordinal(), 1.0)
        return share if 0 <= share <= 1 else 0.5

    def _zoom(self, factor: float, around: float) -> None:
        self.show_frame(self._frame.zoomed(factor, around, self._whole))
