"""Side effects over time: a row for each, below the measures."""

from collections.abc import Sequence
from datetime import date
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from journal.analysis.effects import EffectDay
from journal.domain.side_effects import Severity
from journal.ui.charts.effect_rows import EffectRow, days_each, effect_rows
from journal.ui.charts.grids import grid_color
from journal.ui.charts.plots import mixed
from journal.ui.charts.session_strip import SessionDays
from journal.ui.charts.severity_key import SIZES, SeverityKey, draw_severity
from journal.ui.charts.time_frames import TimeFrame
from journal.ui.theme import current_theme

MOST_ROWS = 6
"""How many side effects get a row; the others are named."""

GAP = 8
"""Space between a name and the plot, in pixels."""

ABOVE = 10
"""Space between the last panel and the lane, in pixels."""

LEADING = 1.35
"""Height of a row, in lines of text."""

APART = 0.6
"""Least distance of two dots, as a share of the width of the largest."""


class EffectLane(QWidget):
    """Shows when each side effect was felt and how bad it was.

    Attributes:
        title: Says what it is.
        plot: Where the rows are drawn.
        more: Names those that have no row.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel(self.tr("Side effects"))
        self.title.setProperty("role", "term")
        self.plot = EffectPlot()
        self.more = QLabel()
        self.more.setProperty("role", "small")
        self.more.setTextFormat(Qt.TextFormat.PlainText)
        self.more.setWordWrap(True)
        self._key = SeverityKey(self.title)
        self._lay_out()

    def show_effects(self, effects: Sequence[EffectDay], newest: date) -> None:
        """Show other side effects; without any there is nothing to see.

        Args:
            effects: Those felt, by day.
            newest: Last day of the period.
        """
        rows = effect_rows(effects)
        self.plot.show_rows(rows[:MOST_ROWS], newest)
        others = [row.kind.label for row in rows[MOST_ROWS:]]
        words = self.tr("%n more: {names}.", "", len(others))
        self.more.setText(words.format(names=", ".join(others)))
        self.more.setVisible(bool(others))
        self.setVisible(bool(rows))

    def set_gutter(self, width: int) -> None:
        """Leave so much room to the left of the plot, in pixels, as the panels do."""
        self.plot.gutter = width
        self.plot.update()
        for words in (self._key, self.more):
            words.setContentsMargins(width, 0, 0, 0)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, ABOVE, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._key)
        column.addWidget(self.plot)
        column.addWidget(self.more)


class EffectPlot(QWidget):
    """Draws the rows.

    Attributes:
        gutter: Room for the names, in pixels; longer ones are cut short.
        rows: What is drawn, from top to bottom.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gutter = 0
        self.rows: Sequence[EffectRow] = ()
        self._newest = date.min
        self._frame = TimeFrame(1.0, 8.0)
        self._sessions: SessionDays | None = None
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: Sequence[EffectRow], newest: date) -> None:
        """Draw other rows."""
        self.rows, self._newest = rows, newest
        self.updateGeometry()
        self.update()

    def show_frame(self, frame: TimeFrame, sessions: SessionDays) -> None:
        """Show another stretch of time, with the sessions in it."""
        self._frame, self._sessions = frame, sessions
        self.update()

    def days_each(self, frame: TimeFrame) -> int:
        """Return how many days a dot stands for in a frame."""
        apart = APART * SIZES[Severity.SEVERE] * self.fontMetrics().height()
        return days_each(frame, max(self.width() - self.gutter, 1), apart)

    def names_width(self) -> int:
        """Return the room that the names would need, in pixels."""
        width = QFontMetricsF(self.font()).horizontalAdvance
        return ceil(max((width(row.kind.label) for row in self.rows), default=0)) + 1 + GAP

    def names(self) -> list[str]:
        """Return the names as they are written."""
        cut = Qt.TextElideMode.ElideRight
        fit, room = self.fontMetrics().elidedText, self.gutter - GAP
        return [fit(row.kind.label, cut, room) for row in self.rows]

    def sizeHint(self) -> QSize:
        """Return room for all rows."""
        return QSize(0, round(len(self.rows) * self._row_height))

    def minimumSizeHint(self) -> QSize:
        """Never let a row be cut."""
        return self.sizeHint()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw names, lines and dots."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_names(painter)
        self._draw_lines(painter)
        painter.setClipRect(QRectF(self.gutter, 0, self.width() - self.gutter, self.height()))
        for place, row in enumerate(self.rows):
            self._draw_dots(painter, row, self._middle(place))

    def _draw_names(self, painter: QPainter) -> None:
        painter.setPen(QColor(current_theme().muted))
        flag = Qt.AlignmentFlag
        by = flag.AlignRight | flag.AlignAbsolute | flag.AlignVCenter
        for place, name in enumerate(self.names()):
            top = place * self._row_height
            painter.drawText(QRectF(0, top, self.gutter - GAP, self._row_height), by, name)

    def _draw_lines(self, painter: QPainter) -> None:
        theme, room = current_theme(), self.width() - self.gutter
        painter.setPen(QColor(grid_color(theme)))
        for place in range(len(self.rows)):
            y = self._middle(place)
            painter.drawLine(QPointF(self.gutter, y), QPointF(self.width(), y))
        if self._sessions is None:
            return
        painter.setPen(QPen(QColor(mixed(theme.accent, theme.card, 0.2)), 1, Qt.PenStyle.DashLine))
        for day in self._sessions.lines(self._frame, room):
            x = self.gutter + self._frame.x_of(day, room)
            painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))

    def _draw_dots(self, painter: QPainter, row: EffectRow, y: float) -> None:
        room, line = self.width() - self.gutter, self.fontMetrics().height()
        days, degrees = row.dots(self._frame, self.days_each(self._frame), self._newest)
        for day, degree in zip(days.tolist(), degrees.tolist(), strict=True):
            at = QPointF(self.gutter + self._frame.x_of(day, room), y)
            draw_severity(painter, at, Severity(degree), line)

    def _middle(self, place: int) -> float:
        return (place + 0.5) * self._row_height

    @property
    def _row_height(self) -> float:
        return LEADING * self.fontMetrics().height()
