"""One measure week by week, beside the days before the first session."""

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from journal.analysis.course import Course
from journal.analysis.series import Floats
from journal.report import response_words
from journal.ui.charts.plots import NOTHING, Band, DotSet, Line, Plot, mixed
from journal.ui.charts.sessions.count_axis import CountAxis, Place
from journal.ui.charts.sessions.scale_panel import ScalePanel
from journal.ui.charts.sessions.week_spreads import spreads
from journal.ui.charts.sessions.week_words import course_in_words
from journal.ui.charts.value_axis import shown_range
from journal.ui.theme import current_theme

STEPS = (1, 2, 4, 13, 26, 52, 104, 208)
"""How many weeks apart the names of weeks may be."""

APART = 2.0
"""How far the days before the first session stand from the first week, in weeks."""

BOX = 0.5
"""How far the box of those days reaches on either side, in weeks."""

SOFT, SOFT_STRONG = 0.82, 0.65
"""How much of the ground is in a band; less in high contrast."""

SMALL_DOT, DOT, LARGE_DOT = 3.0, 6.0, 9.0
"""Width of a dot, in pixels."""

FEW_WEEKS = 60
"""Up to so many weeks the dots have their full size."""


class WeekPanel(ScalePanel):
    """Draws the median and the middle half of the rated days of each week.

    Args:
        course: What is drawn at first.

    Attributes:
        course: What is drawn.
        band: The middle half of each week.
        median: The middle of each week.
        dots: The same.
        before_band: The middle half of the days before the first session.
        before: Their middle, drawn on through the weeks.
        picked: The week that is pointed at.
    """

    def __init__(self, course: Course, parent: QWidget | None = None) -> None:
        self.band, self.before_band = Band(), Band()
        grid, self._start, self.before, self.median = Line("pairs"), Line(), Line(), Line()
        self.dots, self.picked = DotSet(), DotSet()
        behind = (grid, self.before_band, self.band, self._start, self.before)
        plot = Plot(*behind, self.median, self.dots, self.picked)
        super().__init__(course.measure, plot, grid, CountAxis(STEPS), parent)
        self.course = course
        self._medians: Floats = NOTHING

    @property
    def weeks(self) -> Floats:
        """Where the weeks are."""
        return np.array([week.number for week in self.course.weeks], dtype=float)

    @property
    def edges(self) -> tuple[float, float]:
        """The left and the right edge of the plot, in weeks."""
        first, last = self.course.weeks[0].number, self.course.weeks[-1].number
        return first - APART - 0.7, last + 0.7

    def show_course(self, course: Course) -> None:
        """Draw another course; it has at least one week."""
        self.course = course
        self.show_measure(course.measure)
        self.draw_grid(*self.edges)
        lower, self._medians, upper = spreads([week.after for week in course.weeks])
        self.band.show(self.weeks, lower, upper)
        self.median.show(self.weeks, self._medians)
        self.dots.show(self.weeks, self._medians)
        self._draw_before()
        self._name_weeks()
        self.show_words("", response_words.course(course), drawn=False)
        self.setAccessibleDescription(course_in_words(course))
        self.point_at(None)
        self._color()

    def look_anew(self) -> None:
        """Draw the same in another look."""
        self.show_measure(self.course.measure)
        self._color()

    def point_at(self, place: int | None) -> None:
        """Mark a week, or none."""
        week = slice(0, 0) if place is None else slice(place, place + 1)
        self.picked.show(self.weeks[week], self._medians[week])

    def _draw_before(self) -> None:
        lower, middle, upper = spreads([self.course.baseline])
        at = self.weeks[:1] - APART
        box = np.append(at - BOX, at + BOX)
        self.before_band.show(box, np.repeat(lower, 2), np.repeat(upper, 2))
        self.before.show(np.array([at[0], self.edges[1]]), np.repeat(middle, 2))
        low, high = shown_range(self.course.measure)
        self._start.show(np.repeat(at + APART / 2, 2), np.array([low, high]))

    def _name_weeks(self) -> None:
        before = Place(
            self.course.weeks[0].number - APART,
            self.tr("before"),
            self.course.baseline.rated,
            named=True,
        )
        weeks = [Place(w.number, str(w.number), w.after.rated) for w in self.course.weeks]
        self.below.show_places([before, *weeks], *self.edges)

    def _color(self) -> None:
        theme = current_theme()
        color = theme.measure_color(self.course.measure.id)
        soft = SOFT_STRONG if theme.high_contrast else SOFT
        self.band.set_look(mixed(color, theme.card, soft))
        self.before_band.set_look(mixed(theme.muted, theme.card, soft), theme.muted)
        self.before.set_look(theme.muted, width=1.6, style=Qt.PenStyle.DotLine)
        self._start.set_look(theme.muted, style=Qt.PenStyle.DashLine)
        self.median.set_look(color, width=2.2)
        self.dots.set_look(color, color)
        self.dots.set_size(DOT if len(self.course.weeks) <= FEW_WEEKS else SMALL_DOT)
        self.picked.set_look(theme.ink, theme.card)
        self.picked.set_size(LARGE_DOT)
