"""A year of one measure: a cell for each day, to look at and to walk through."""

from collections.abc import Mapping, Sequence
from datetime import date
from math import isnan

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from journal.analysis.series import DaySeries
from journal.ui.calendar.cells import COLUMNS, NARROWEST, Cells
from journal.ui.calendar.day_keys import KEYS, YEARS_ALONG, day_after_key, same_day_in
from journal.ui.calendar.day_words import day_in_words, year_in_words
from journal.ui.calendar.grid_pictures import GAP, GridPicture
from journal.ui.dates import plain_number, short_month
from journal.ui.widgets.announcements import announce

MARGIN = 6
"""Room around the cells for the mark of where the keyboard is, in pixels."""

_OPENS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class DayGrid(QWidget):
    """Draws the days of a year and reads them out one by one.

    The hand points at a day, and so do the arrow keys: Left and Right go on by a day, Up and
    Down by a month, Home and End to the first and the last day, Page Up and Page Down to
    another year. A click, or Enter, opens a day.

    Args:
        series: What is drawn, of one year.
        sessions: The numbers of the sessions that took place, by day.
    """

    day_clicked = Signal(date)
    """A day was clicked, or opened by Enter; carries it."""

    day_pointed = Signal(str)
    """Another day is pointed at; carries it in words, or nothing."""

    year_wanted = Signal(int)
    """Another year was asked for by a key; carries how many years on."""

    def __init__(
        self,
        series: DaySeries,
        sessions: Mapping[date, Sequence[int]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._day: date | None = None
        self._left_at: date | None = None
        self._pressed: date | None = None
        self.show_series(series, sessions)

    @property
    def day(self) -> date | None:
        """The day that is pointed at."""
        return self._day

    @property
    def cells(self) -> Cells:
        """Where the days are."""
        metrics, left = self.fontMetrics(), self._gutter()
        top, room = MARGIN + metrics.lineSpacing(), self.width() - left - MARGIN
        return Cells.fitted(self._series.period, left, top, room, metrics.ascent() + 2)

    def show_series(self, series: DaySeries, sessions: Mapping[date, Sequence[int]]) -> None:
        """Show another year, or the same one as it is now; the day pointed at stays."""
        self._series, self._sessions = series, sessions
        self.setAccessibleName(
            self.tr("{name} in {year}").format(
                name=series.measure.name, year=plain_number(series.period.first.year)
            )
        )
        self.setAccessibleDescription(year_in_words(series))
        self._fit_height()
        self._left_at = self._known(self._left_at)
        self.point_at(self._known(self._day))

    def value(self, day: date) -> float | None:
        """Return the value of a day in scale points, or None where it was not rated."""
        value = float(self._series.values[(day - self._series.period.first).days])
        return None if isnan(value) else value

    def point_at(self, day: date | None, *, aloud: bool = False) -> None:
        """Point at a day, or at none.

        Args:
            day: Which one.
            aloud: Screen readers are told of it.
        """
        self._day = day
        self.update()
        words = "" if day is None else self._in_words(day)
        self.day_pointed.emit(words)
        if words and aloud:
            announce(self, words, at_once=True)

    def minimumSizeHint(self) -> QSize:
        """Return room for the narrowest cells."""
        return QSize(self._gutter() + COLUMNS * NARROWEST + MARGIN, self.minimumHeight())

    def sizeHint(self) -> QSize:
        """Return the same: it takes what room there is."""
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have cells as wide as there is room for, and rows as high as they then are."""
        super().resizeEvent(event)
        self._fit_height()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the type."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_height()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the year."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        picture = GridPicture(painter, self.cells)
        picture.draw_names(self.fontMetrics())
        picture.draw_days(self._series, self._sessions)
        if self._day is not None:
            picture.draw_pointer(self._day)
        if self.hasFocus():
            picture.draw_focus(MARGIN)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the day below the hand."""
        day = self.cells.day_at(event.position())
        if day != self._day:
            self.point_at(day)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the day below the hand."""
        left = event.button() is Qt.MouseButton.LeftButton
        self._pressed = self.cells.day_at(event.position()) if left else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the day that was taken, if the hand is still there."""
        day, self._pressed = self._pressed, None
        if day is not None and day == self.cells.day_at(event.position()):
            self._open(day)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at the keyboard's day again, if it has one."""
        super().leaveEvent(event)
        self.point_at(self._left_at if self.hasFocus() else None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Point at the day where the keyboard left, at first at the last one."""
        super().focusInEvent(event)
        self._left_at = self._left_at or self._series.period.last
        self.point_at(self._left_at)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Point at nothing any more."""
        super().focusOutEvent(event)
        self.point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Point at another day, ask for another year, or open the day."""
        key, day = Qt.Key(event.key()), self._left_at or self._series.period.last
        if key in KEYS:
            self.walk_to(day_after_key(key, day, self._series.period))
        elif key in YEARS_ALONG:
            self.year_wanted.emit(YEARS_ALONG[key])
            if self.hasFocus():  # the measure was rated in that year, too
                self.walk_to(same_day_in(self._series.period, day))
        elif key in _OPENS:
            self._open(day)
        else:
            super().keyPressEvent(event)

    def walk_to(self, day: date) -> None:
        """Put the keyboard on a day, and say which one it is."""
        self._left_at = day
        self.point_at(day, aloud=True)

    def _open(self, day: date) -> None:
        self._left_at = day
        self.day_clicked.emit(day)

    def _known(self, day: date | None) -> date | None:
        return day if day is not None and day in self._series.period else None

    def _in_words(self, day: date) -> str:
        return day_in_words(day, self._series, self.value(day), self._sessions.get(day, ()))

    def _fit_height(self) -> None:
        self.setFixedHeight(self.cells.bottom + MARGIN)

    def _gutter(self) -> int:
        """Return the room for the names of the months, in pixels."""
        advance = self.fontMetrics().horizontalAdvance
        return MARGIN + max(advance(short_month(month)) for month in range(1, 13)) + GAP
