"""Trends: how the ratings went over time, and where the sessions were."""

from datetime import date, timedelta

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget

from journal.analysis.rated_days import RatedDays
from journal.analysis.summary import Summary, summarize
from journal.domain.contents import Contents
from journal.domain.periods import Period
from journal.domain.sessions import Session, Status
from journal.domain.spans import Span
from journal.report import wording
from journal.ui.after_sessions.card import AfterSessionsCard
from journal.ui.charts.reading_list import ReadingList
from journal.ui.charts.trend_chart import TrendChart
from journal.ui.journal_model import JournalModel
from journal.ui.page import Page, card, labelled
from journal.ui.period_choice import PeriodChoice
from journal.ui.widgets.period_selector import PeriodSelector, span_name

SHARE_AHEAD, MOST_DAYS_AHEAD = 0.25, 28
"""How far ahead planned sessions are shown, at most: a share of the period, and days."""


class TrendsPage(Page):
    """One panel for each measure, over a period that is chosen at the top.

    Where there is nothing to draw it says so and leads to where there is.

    Args:
        journal: The seam to storage.
        choice: The period that all pages share; without it the page has its own.

    Attributes:
        selector: The period.
        chart: The panels.
        table: The same as a table.
        table_button: Shows the table instead of the chart.
        drawn: The card that both are in.
        after_sessions: The card below: the days around each session.
        hint: What is not to be seen yet, and what brings it.
        empty: Stands where the chart would be while there is nothing to draw.
        empty_title: What is missing.
        empty_words: Why.
        way_out: What can be done about it.
    """

    day_chosen = Signal(date)
    """A day is to be opened; carries it."""

    session_chosen = Signal(str)
    """A session is to be opened; carries its id."""

    def __init__(
        self,
        journal: JournalModel,
        choice: PeriodChoice | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(journal, self.tr("Trends"), parent)
        self._choice = choice or PeriodChoice(parent=self)
        self.selector = PeriodSelector(tuple(Span), self._choice.span)
        self.chart, self.table = TrendChart(), ReadingList()
        self.after_sessions = AfterSessionsCard()
        self.table_button = QPushButton(self.tr("Show as table"))
        self.hint = labelled("", "muted")
        self.empty_title, self.empty_words = labelled("", "heading"), labelled("", "muted")
        self.way_out = QPushButton()
        self._contents: Contents | None = None
        self._rated = RatedDays.of(())
        self._only_this_period_is_empty = self._as_table = False
        self._arrange()
        self._connect()

    @property
    def settled(self) -> bool:
        """Whether the card below is drawn, too."""
        return self.after_sessions.isHidden() or not self.after_sessions.pending

    def read_again(self) -> None:
        """Draw what the journal holds now."""
        contents = self.journal.contents()
        if contents is not self._contents:
            self._contents, self._rated = contents, RatedDays.of(contents.check_ins)
        self._draw_at_once(contents)

    def take_focus(self) -> None:
        """Put the keyboard on the period."""
        self.selector.buttons[self.selector.span].setFocus()

    def _draw_other_period(self) -> None:
        """Draw another period of what was read; out of sight, only note that it changed."""
        self.selector.choose(self._choice.span)
        if self.isVisible() and self._contents is not None:
            self._draw_at_once(self._contents)
        else:
            self._stale = True

    def _draw_at_once(self, contents: Contents) -> None:
        """Draw, and paint once: not again with every part that finds its place."""
        self.setUpdatesEnabled(False)
        self._draw(contents)
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self.setUpdatesEnabled(True)

    def _draw(self, contents: Contents) -> None:
        visited = self._period_of(Span.SINCE_LAST_VISIT, contents) is not None
        self.selector.buttons[Span.SINCE_LAST_VISIT].setVisible(visited)
        period = self._period_of(self._choice.span, contents)
        if period is None:
            self._choice.choose(Span.WEEKS_12)
            return
        summary = summarize(period, contents, self._rated)
        something = summary.completeness.rated > 0
        self.subtitle.setText(self._in_one_line(summary))
        self.drawn.setVisible(something)
        self.after_sessions.setVisible(something)
        self.empty.setVisible(not something)
        if not something:
            self._explain_emptiness(contents)
            return
        self.hint.setText(self._hint(summary, contents))
        self.hint.setVisible(bool(self.hint.text()))
        self.chart.show_summary(summary, planned_ahead(contents, period))
        self.after_sessions.show_summary(summary)
        self._fill_table()

    def _switch(self) -> None:
        """Show the table instead of the chart, or the other way round."""
        self._as_table = not self._as_table
        for part in (self.chart, self.chart.read_out):
            part.setVisible(not self._as_table)
        self.table.setVisible(self._as_table)
        self.table_button.setText(
            self.tr("Show as chart") if self._as_table else self.tr("Show as table")
        )
        self._fill_table()

    def _fill_table(self) -> None:
        """Fill the table while it is shown; out of sight it costs nothing."""
        if self._as_table and self.chart.readings is not None:
            self.table.show_readings(self.chart.readings)

    def _period_of(self, span: Span, contents: Contents) -> Period | None:
        return span.period(self.journal.today, contents.span(), contents.settings.visits)

    def _in_one_line(self, summary: Summary) -> str:
        completeness, sessions = summary.completeness, len(summary.sessions)
        parts = [
            span_name(self._choice.span),
            wording.days_rated(completeness.rated, completeness.days),
            self.tr("%n session(s)", "", sessions) if sessions else self.tr("no session"),
        ]
        return " · ".join(parts)

    def _hint(self, summary: Summary, contents: Contents) -> str:
        if summary.completeness.rated == 1:
            return self.tr("One day so far. A line follows once 4 days of a week are rated.")
        if not any(session.took_place for session in contents.sessions):
            return self.tr("Sessions show up here as numbered lines once you log one.")
        return ""

    def _explain_emptiness(self, contents: Contents) -> None:
        rated = [check_in.day for check_in in contents.check_ins if check_in.values]
        self._only_this_period_is_empty = bool(rated)
        if rated:
            self.empty_title.setText(self.tr("Nothing rated in this period"))
            words = self.tr("The last rated day is {day}.")
            self.empty_words.setText(words.format(day=wording.medium_day(max(rated))))
            self.way_out.setText(self.tr("Show everything"))
        else:
            self.empty_title.setText(self.tr("Nothing rated yet"))
            self.empty_words.setText(
                self.tr("Each day you rate becomes a dot here. One is enough to start.")
            )
            self.way_out.setText(self.tr("Rate today"))

    def _go_out(self) -> None:
        if self._only_this_period_is_empty:
            self._choice.choose(Span.ALL)
        else:
            self.day_chosen.emit(self.journal.today)

    def _connect(self) -> None:
        self.selector.chosen.connect(self._choice.choose)
        self._choice.changed.connect(self._draw_other_period)
        self.chart.day_clicked.connect(self.day_chosen)
        self.after_sessions.session_chosen.connect(self.session_chosen)
        self.table.day_opened.connect(self.day_chosen)
        self.table_button.clicked.connect(self._switch)
        self.way_out.clicked.connect(self._go_out)

    def _arrange(self) -> None:
        self.corner.addWidget(self.selector)
        self.drawn, inside = card()
        self.hint.setWordWrap(True)
        inside.addWidget(self.hint)
        inside.addLayout(self._above_the_chart())
        inside.addWidget(self.chart, 1)
        inside.addWidget(self.table, 1)
        self.table.hide()
        self.empty, middle = card()
        middle.addStretch(1)
        for label in (self.empty_title, self.empty_words):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            middle.addWidget(label)
        middle.addSpacing(8)
        middle.addWidget(self.way_out, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(2)
        self.body.addWidget(self.drawn, 1)
        self.body.addWidget(self.after_sessions)
        self.body.addWidget(self.empty, 1)
        self.empty.hide()

    def _above_the_chart(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.chart.read_out, 1)
        row.addStretch(0)
        row.addWidget(self.table_button, 0, Qt.AlignmentFlag.AlignTop)
        return row


def planned_ahead(contents: Contents, period: Period) -> tuple[Session, ...]:
    """Return the sessions planned for the days right after a period."""
    days = min(round(SHARE_AHEAD * period.days), MOST_DAYS_AHEAD)
    until = period.last + timedelta(days=days)
    return tuple(
        session
        for session in contents.sessions
        if session.status is Status.PLANNED and period.last < session.day <= until
    )
