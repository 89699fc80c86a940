"""One measure over time: its title, its values, its dots and their mean."""

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from journal.analysis.series import Floats
from journal.domain.measures import Measure
from journal.ui.charts.dots import Dots
from journal.ui.charts.grids import grid_color
from journal.ui.charts.panel_titles import panel_title
from journal.ui.charts.plots import NOTHING, DotSet, Line, Plot, mixed
from journal.ui.charts.session_strip import SessionDays
from journal.ui.charts.time_frames import TimeFrame
from journal.ui.charts.value_axis import ValueAxis, marked_values, shown_range
from journal.ui.theme import Theme, current_theme

LEAST_LINES = 5
"""Least height of a plot, in lines of text."""

BELOW = 8
"""Space between the plot and what comes next, in pixels."""

SOFTER = 0.2
"""How much of the ground is mixed into dots and session lines; they keep a contrast of 3 to 1."""

SMALLEST_DOT, LARGEST_DOT = 2.5, 5.0
"""Width of a dot, in pixels; where time is long, they are small so that they stay apart."""


class MeasurePanel(QWidget):
    """Draws one measure. Missing days are gaps, never filled in.

    Args:
        measure: What is drawn at first.

    Attributes:
        title: What is rated, which way is better, and the scale.
        axis: The values of the scale.
        plot: Where the rest is drawn.
        same_day: Dots of days rated on the day itself.
        later: Dots of days filled in later, hollow.
        mean: The line.
        sessions: A stroke for each session.
        planned: A stroke for each planned session.
    """

    def __init__(self, measure: Measure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.RichText)
        self.title.setWordWrap(True)
        self.axis = ValueAxis(measure)
        self.mean, self.same_day, self.later = Line(), DotSet(), DotSet()
        self.sessions, self.planned, self._grid = Line("pairs"), Line("pairs"), Line("pairs")
        self.plot = Plot(
            self._grid, self.planned, self.sessions, self.same_day, self.later, self.mean
        )
        self._measure = measure
        self._frame = TimeFrame(1.0, 8.0)
        self._sessions = SessionDays(NOTHING, 1, NOTHING)
        self._days_a_dot = 1
        self._lay_out()

    def show_measure(self, measure: Measure) -> None:
        """Show another measure, or the same in another look."""
        self._measure = measure
        theme = current_theme()
        self.title.setText(panel_title(measure))
        self.axis.show_measure(measure)
        self.plot.show_values(*shown_range(measure))
        self._color_lines(theme)
        self._color_dots(theme)
        self._fit_to_type()

    def show_dots(self, dots: Dots) -> None:
        """Draw other dots and their line."""
        self._days_a_dot = dots.days_each
        self.same_day.show(dots.days, np.where(dots.later, np.nan, dots.values))
        self.later.show(dots.days, np.where(dots.later, dots.values, np.nan))
        self.mean.show(dots.days, dots.line)

    def show_frame(self, frame: TimeFrame, sessions: SessionDays) -> None:
        """Show another stretch of time, with the sessions in it."""
        self._frame, self._sessions = frame, sessions
        self.plot.show_days(frame.first, frame.last)
        marked = np.array(marked_values(self._measure))
        edges = np.array([frame.first, frame.last])
        self._grid.show(np.tile(edges, marked.size), np.repeat(marked, 2))
        self._fit_to_width()

    def set_gutter(self, width: int) -> None:
        """Leave so much room to the left of the plot, in pixels, as all other panels do."""
        self.axis.setFixedWidth(width)
        self.title.setContentsMargins(width, 0, 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw as much as there is room for."""
        super().resizeEvent(event)
        self._fit_to_width()

    def _fit_to_width(self) -> None:
        """Draw a line for each session unless they would be a wall, and dots that stay apart."""
        room = max(self.width() - self.axis.width(), 1)
        values = shown_range(self._measure)
        self.sessions.show(*_strokes(self._sessions.lines(self._frame, room), values))
        self.planned.show(*_strokes(self._sessions.planned, values))
        apart = room * self._days_a_dot / self._frame.days
        size = min(max(round(2 * apart) / 2, SMALLEST_DOT), LARGEST_DOT)
        self.same_day.set_size(size)
        self.later.set_size(size + 1)

    def _color_lines(self, theme: Theme) -> None:
        self.plot.set_ground(theme.card)
        self._grid.set_look(grid_color(theme))
        soft_accent = mixed(theme.accent, theme.card, _softer(theme))
        self.sessions.set_look(soft_accent, style=Qt.PenStyle.DashLine)
        self.planned.set_look(theme.muted, style=Qt.PenStyle.DotLine)

    def _color_dots(self, theme: Theme) -> None:
        color = theme.measure_color(self._measure.id)
        soft = mixed(color, theme.card, _softer(theme))
        self.mean.set_look(color, width=2.2)
        self.same_day.set_look(soft, soft)
        self.later.set_look(soft, theme.card)

    def _fit_to_type(self) -> None:
        self.plot.widget.setMinimumHeight(LEAST_LINES * self.fontMetrics().height())

    def _lay_out(self) -> None:
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        policy = QSizePolicy.Policy
        self.plot.widget.setSizePolicy(policy.Ignored, policy.Ignored)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.axis)
        row.addWidget(self.plot.widget, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, BELOW)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addLayout(row, 1)


def _strokes(days: Floats, values: tuple[float, float]) -> tuple[Floats, Floats]:
    """Return x and y of an upright stroke on each day, as pairs of points."""
    return np.repeat(days, 2), np.tile(np.array(values), days.size)


def _softer(theme: Theme) -> float:
    """Return how far colours step back; in high contrast none does."""
    return 0.0 if theme.high_contrast else SOFTER
