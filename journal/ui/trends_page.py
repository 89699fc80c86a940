"""Trends: how the ratings went over time, and where the sessions were."""

from datetime import date, timedelta

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget

from journal.analysis.rated_days import RatedDays
from journal.analysis.summary import summarize
from journal.domain.contents import Contents
from journal.domain.periods import Period
from journal.domain.sessions import Session, Status
from journal.domain.spans import Span
from journal.ui.after_sessions.card import AfterSessionsCard
from journal.ui.charts.reading_list import ReadingList
from journal.ui.charts.trend_chart import TrendChart
from journal.ui.dates import medium_day
from journal.ui.journal_model import JournalModel
from journal.ui.page import Page, card, labelled
from journal.ui.period_choice import PeriodChoice
from journal.ui.trends.page_words import hint, in_one_line, last_day_drawn, something_to_draw
from journal.ui.widgets.announcements import announce
from journal.ui.widgets.empty_state import EmptyState
from journal.ui.widgets.fold import Fold
from journal.ui.widgets.period_selector import PeriodSelector

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
        in_words: The same in words, folded away.
        drawn: The card that all three are in.
        after_sessions: The card below: the days around each session.
        hint: What is not to be seen yet, and what brings it.
        empty: Stands where the chart would be while there is nothing to draw.
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
        self.empty, self.in_words = EmptyState(), Fold(self.tr("The chart in words"))
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
        """Put the keyboard on the period, or on the way out of an empty page."""
        if self.selector.isHidden():
            self.empty.button.setFocus()
            return
        self.selector.buttons[self.selector.span].setFocus()

    def _draw_other_period(self) -> None:
        """Draw another period of what was read; out of sight, only note that it changed."""
        self.selector.choose(self._choice.span)
        if self.isVisible() and self._contents is not None:
            self._draw_at_once(self._contents)
            announce(self.selector, self.subtitle.text())
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
        something = something_to_draw(summary)
        self.subtitle.setText(in_one_line(summary))
        self.drawn.setVisible(something)
        self.after_sessions.setVisible(something)
        self.empty.setVisible(not something)
        self.selector.setVisible(something or last_day_drawn(contents) is not None)
        if not something:
            self._explain_emptiness(contents)
            return
        self.hint.setText(hint(summary, contents))
        self.hint.setVisible(bool(self.hint.text()))
        self.chart.show_summary(summary, planned_ahead(contents, period))
        self.after_sessions.show_summary(summary)
        self._fill_table()

    def _switch(self) -> None:
        """Show the table instead of the chart, or the other way round."""
        self._as_table = not self._as_table
        for part in (self.chart, self.chart.read_out, self.in_words):
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

    def _explain_emptiness(self, contents: Contents) -> None:
        last = last_day_drawn(contents)
        self._only_this_period_is_empty = last is not None
        if last is None:
            self.empty.say(
                self.tr("Nothing rated yet"),
                self.tr("Each day you rate becomes a dot here. One is enough to start."),
                self.tr("Rate today"),
            )
            return
        words = self.tr("The last rating, side effect or session is from {day}.")
        self.empty.say(
            self.tr("Nothing in this period"),
            words.format(day=medium_day(last)),
            self.tr("Show everything"),
        )

    def _go_out(self) -> None:
        if self._only_this_period_is_empty:
            self._choice.choose(Span.ALL)
        else:
            self.day_chosen.emit(self.journal.today)

    def _connect(self) -> None:
        self.selector.chosen.connect(self._choice.choose)
        self.selector.chosen_again.connect(self.chart.show_whole)
        self._choice.changed.connect(self._draw_other_period)
        self.chart.session_clicked.connect(self.session_chosen)
        self.chart.day_clicked.connect(self.day_chosen)
        self.after_sessions.session_chosen.connect(self.session_chosen)
        self.table.day_opened.connect(self.day_chosen)
        self.table_button.clicked.connect(self._switch)
        self.empty.left.connect(self._go_out)

    def _arrange(self) -> None:
        self.corner.addWidget(self.selector)
        self.drawn, inside = card()
        self.hint.setWordWrap(True)
        inside.addWidget(self.hint)
        inside.addLayout(self._above_the_chart())
        inside.addWidget(self.chart, 1)
        self.in_words.body.addWidget(self.chart.words)
        inside.addWidget(self.in_words)
        inside.addWidget(self.table, 1)
        self.table.hide()
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
