"""After each session: the card below the daily panels."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from journal.analysis.course import Course
from journal.analysis.response import SessionResponse, better_by_week
from journal.analysis.summary import Summary
from journal.ui.after_sessions.card_words import (
    about_days,
    about_weeks,
    aligned_key,
    nothing_yet,
    weekly_key,
)
from journal.ui.after_sessions.response_tables import ResponseTables
from journal.ui.after_sessions.view_switch import ViewSwitch
from journal.ui.charts.sessions.aligned_chart import AlignedChart
from journal.ui.charts.sessions.week_chart import WeekChart
from journal.ui.page import labelled

WAITING = 40
"""Lines of room it takes before it is drawn, so that what is above it stays where it is."""


class AfterSessionsCard(QFrame):
    """Shows the days around each session of a period, laid over one another.

    It draws once the events before it are done, so that the page is there first, and
    only while it is in view.

    Attributes:
        switch: Leads to the weeks, where sessions are close together.
        chart: The days around each session.
        weeks: The weeks.
        about: What is shown.
        key: What the lines mean.
        tables: The same as a table, and more.
        empty: Stands there instead while there is no session.
    """

    session_chosen = Signal(str)
    """A session is to be opened; carries its id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.switch = ViewSwitch()
        self.chart, self.weeks, self.tables = AlignedChart(), WeekChart(), ResponseTables()
        self.about, self.key = labelled("", "muted"), labelled("", "small")
        self.empty = labelled(nothing_yet(), "muted")
        self._summary: Summary | None = None
        self._pending = self._was_switched = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._draw_if_seen)
        self._arrange()
        self.switch.switched.connect(self._switch)
        self.chart.session_chosen.connect(self.session_chosen)
        self.tables.session_chosen.connect(self.session_chosen)

    @property
    def pending(self) -> bool:
        """Whether there is something that is not drawn yet."""
        return self._pending

    def show_summary(self, summary: Summary) -> None:
        """Draw another summary, soon."""
        self._summary, self._pending = summary, True
        if self._inside.isHidden() and _has_sessions(summary.responses):
            self.setMinimumHeight(WAITING * self.fontMetrics().lineSpacing())
        self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was not drawn while the card was out of sight."""
        super().showEvent(event)
        if self._pending:
            self._soon.start()

    def _draw_if_seen(self) -> None:
        if self._summary is None or not self.isVisible():
            return
        self._draw_at_once(self._summary)
        self._pending = False

    def _draw_at_once(self, summary: Summary) -> None:
        """Draw, and paint once: not again with every part that finds its place."""
        self.setUpdatesEnabled(False)
        self._draw(summary.responses)
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self.setUpdatesEnabled(True)

    def _draw(self, responses: tuple[SessionResponse, ...]) -> None:
        something = _has_sessions(responses)
        self.setMinimumHeight(0)
        self.empty.setVisible(not something)
        self._inside.setVisible(something)
        courses = _courses(responses)
        self.switch.setVisible(something and bool(courses))
        if not something:
            return
        if not self._was_switched:
            self.switch.choose(second=bool(courses) and better_by_week(responses))
        by_week = bool(courses) and self.switch.by_week
        self._show_view(by_week=by_week)
        if by_week:
            self.weeks.show_courses(courses)
        else:
            self.chart.show_responses(responses)
        self.about.setText(about_weeks() if by_week else about_days())
        self.key.setText(weekly_key(len(courses[0].weeks)) if by_week else aligned_key(responses))
        self.tables.show_responses(responses, by_week=by_week)

    def _show_view(self, *, by_week: bool) -> None:
        for chart, wanted in ((self.chart, not by_week), (self.weeks, by_week)):
            chart.setVisible(wanted)
            chart.read_out.setVisible(wanted)

    def _switch(self) -> None:
        self._was_switched = True
        if self._summary is not None:
            self._draw_at_once(self._summary)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(8)
        column.addWidget(labelled(self.tr("After each session"), "heading"))
        column.addWidget(self.switch)
        column.addWidget(self.empty)
        self._inside = QWidget()
        column.addWidget(self._inside)
        self._fill()
        self.switch.hide()
        self._inside.hide()

    def _fill(self) -> None:
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        parts = (self.chart.read_out, self.weeks.read_out, self.chart, self.weeks)
        for part in (self.about, *parts, self.key):
            inside.addWidget(part)
        inside.addSpacing(12)
        inside.addWidget(self.tables)
        for label in (self.about, self.key, self.empty):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)


def _has_sessions(responses: tuple[SessionResponse, ...]) -> bool:
    return bool(responses and responses[0].alignment.sessions)


def _courses(responses: tuple[SessionResponse, ...]) -> list[Course]:
    """Return the weeks of each measure, where there are any to be shown."""
    found = [response.course for response in responses if response.course is not None]
    return found if all(course.weeks for course in found) else []
