"""A dense series week by week, a panel for each measure."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QWidget

from journal.analysis.course import Course
from journal.ui.charts.read_out import ReadOut
from journal.ui.charts.sessions.panel_grid import PanelGrid
from journal.ui.charts.sessions.week_panel import WeekPanel
from journal.ui.charts.sessions.week_spreads import MOST_WEEKS
from journal.ui.charts.sessions.week_words import week_in_words
from journal.ui.widgets.announcements import announce

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
"""How many weeks a key goes on. Time runs from left to right in every language."""


class WeekChart(PanelGrid):
    """Draws one panel for each measure, all over the same weeks.

    The hand, or Left and Right, Home and End, point at a week in all panels at once.

    Attributes:
        panels: One for each measure.
        read_out: The week that is pointed at, in words. It stands where the card puts it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Ratings week by week"))
        self.panels: list[WeekPanel] = []
        self.read_out = ReadOut(
            hint=self.tr("Point at a week to read it here, or use the arrow keys.")
        )
        self._courses: Sequence[Course] = ()
        self._week: int | None = None

    @property
    def week(self) -> int | None:
        """Place of the week that is pointed at, from 0."""
        return self._week

    def show_courses(self, courses: Sequence[Course]) -> None:
        """Draw the latest weeks of other courses; panels that are there are kept."""
        courses = [replace(course, weeks=course.weeks[-MOST_WEEKS:]) for course in courses]
        self._courses = courses
        kept = self.panels[: len(courses)]
        self.panels = [*kept, *(WeekPanel(course) for course in courses[len(kept) :])]
        for panel, course in zip(self.panels, courses, strict=True):
            panel.show_course(course)
        self.hold(self.panels)
        described = [panel.accessibleDescription() for panel in self.panels]
        self.setAccessibleDescription(" ".join(described))
        self.read_out.fit_to_type()
        self.point_at(None)

    def point_at(self, week: int | None, *, aloud: bool = False) -> None:
        """Point at a week, or at none.

        Args:
            week: Its place, from 0.
            aloud: Screen readers are told of it.
        """
        self._week = week
        for panel in self.panels:
            panel.point_at(week)
        words = "" if week is None else week_in_words(self._courses, week)
        self.read_out.say(words)
        if words and aloud:
            announce(self, words, at_once=True)

    def look_anew(self) -> None:
        """Draw the same in another look."""
        for panel in self.panels:
            panel.look_anew()
        self.read_out.fit_to_type()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the week below the hand."""
        week = self._below(event.position().toPoint())
        if week != self._week:
            self.point_at(week)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing any more, unless the keyboard does."""
        super().leaveEvent(event)
        if not self.hasFocus() and self._week is not None:
            self.point_at(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Point at nothing any more, unless the hand does."""
        super().focusOutEvent(event)
        if not self.underMouse() and self._week is not None:
            self.point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Point at another week."""
        week = self._after(Qt.Key(event.key()))
        if week is not None:
            self.point_at(week, aloud=True)
        else:
            super().keyPressEvent(event)

    def _below(self, where: QPoint) -> int | None:
        """Return the place of the week below a point of the chart."""
        panel = self.panel_at(where)
        if not isinstance(panel, WeekPanel):
            return None
        area, (first, last) = panel.area, panel.edges
        across = (panel.mapFrom(self, where).x() - area.left()) / max(area.width(), 1)
        number = round(first + across * (last - first))
        place = number - panel.course.weeks[0].number
        return place if 0 <= place < len(panel.course.weeks) else None

    def _after(self, key: Qt.Key) -> int | None:
        """Return where a key leads to, or None where it is another's key."""
        last = len(self._courses[0].weeks) - 1 if self._courses else -1
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        if last < 0 or key not in {*_STEPS, *ends}:
            return None
        if key in ends:
            return ends[key]
        return last if self._week is None else min(max(self._week + _STEPS[key], 0), last)
