"""How a year of cells is drawn."""

from collections.abc import Collection
from datetime import date, timedelta
from math import isnan

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from journal.analysis.series import DaySeries
from journal.ui.calendar.cells import Cells
from journal.ui.calendar.tints import Tint, blank, step_of, tints
from journal.ui.dates import plain_number, short_month
from journal.ui.theme import current_theme

NAMED_DAYS = (1, 5, 10, 15, 20, 25, 30)

GAP = 8
"""Between the months and their days, in pixels."""

ROUND = 3
DOT = 0.3
"""Width of the mark of a session, as a share of the shorter side of a cell."""


class GridPicture:
    """Draws cells in the look of the program.

    Args:
        painter: Draws on a widget.
        cells: Where the days are.
    """

    def __init__(self, painter: QPainter, cells: Cells) -> None:
        self._painter = painter
        self._cells = cells
        self._theme = current_theme()

    def draw_names(self, metrics: QFontMetrics) -> None:
        """Write the months beside their rows, and some days above their columns."""
        cells, flag = self._cells, Qt.AlignmentFlag
        beside = flag.AlignRight | flag.AlignAbsolute | flag.AlignVCenter
        self._painter.setPen(QColor(self._theme.muted))
        for month in cells.months:
            place = QRect(0, cells.row(month).top(), cells.left - GAP, cells.height)
            self._painter.drawText(place, beside, short_month(month))
        wide = max(metrics.horizontalAdvance(plain_number(day)) for day in NAMED_DAYS) + 2
        for day in NAMED_DAYS:
            middle = cells.left + (2 * day - 1) * cells.width // 2
            place = QRect(middle - wide // 2, 0, wide, cells.top - 2)
            self._painter.drawText(place, flag.AlignHCenter | flag.AlignBottom, plain_number(day))

    def draw_days(self, series: DaySeries, sessions: Collection[date]) -> None:
        """Fill the days that were rated, outline the others, and put a dot on those of sessions."""
        rated, empty = tints(series.measure.id, self._theme), blank(self._theme)
        for number, value in enumerate(series.values.tolist()):
            day = series.period.first + timedelta(days=number)
            tint = empty if isnan(value) else rated[step_of(value, series.measure)]
            draw_cell(self._painter, self._inside(day), tint)
            if day in sessions:
                self._draw_dot(self._inside(day), tint.mark)

    def draw_pointer(self, day: date) -> None:
        """Put a frame around a day."""
        self._painter.setPen(QPen(QColor(self._theme.ink), 2))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(QRectF(self._cells.place(day)), ROUND + 1, ROUND + 1)

    def draw_focus(self, margin: int) -> None:
        """Show that the keyboard is here, by a frame so far from the days."""
        cells = self._cells
        frame = QRect(0, 0, cells.row(cells.months[0]).right() + margin, cells.bottom + margin)
        self._painter.setPen(QPen(QColor(self._theme.accent), 2))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), 6, 6)

    def _draw_dot(self, place: QRectF, ink: QColor) -> None:
        size = max(DOT * min(place.width(), place.height()), 3.0)
        dot = QRectF(0, 0, size, size)
        dot.moveCenter(place.center())
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(ink)
        self._painter.drawEllipse(dot)

    def _inside(self, day: date) -> QRectF:
        """Return what is filled of the place of a day; the rest keeps it from its neighbours."""
        gap = 1 if self._cells.width < 12 else 2  # noqa: PLR2004
        return QRectF(self._cells.place(day).adjusted(0, 0, -gap, -gap))


def draw_cell(painter: QPainter, place: QRectF, tint: Tint) -> None:
    """Draw a square with a line around it."""
    painter.setBrush(tint.fill)
    painter.setPen(QPen(tint.line, 1))
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), ROUND, ROUND)
