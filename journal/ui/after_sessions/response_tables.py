"""The tables that stand beside the panels, for one measure at a time."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from journal.analysis.response import SessionResponse
from journal.report import benefit_words
from journal.ui.after_sessions.comparison_table import ComparisonTable, mean
from journal.ui.after_sessions.week_table import WeekTable
from journal.ui.page import labelled
from journal.ui.widgets.copied_lines import CopiedLines
from journal.ui.widgets.flow_layout import FlowLayout

MOST_LINES = 8
"""Lines that a table shows before it scrolls."""

WIDEST_LETTERS = 19
"""Most of the width that one column gets, in letters; longer words go on in the next line."""


class ResponseTables(QWidget):
    """Shows the sessions, or the weeks, of the measure that is chosen.

    Attributes:
        title: What is shown.
        selector: The measures.
        sessions: A line for each session; Enter or a double click opens it.
        weeks: A line for each week.
        line_words: What the lines are held against.
    """

    session_chosen = Signal(str)
    """A session is to be opened; carries its id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = labelled("", "measure")
        self.selector = QComboBox()
        self.selector.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.selector.setAccessibleName(self.tr("Measure shown in the table"))
        self.sessions, self.weeks = CopiedLines(ComparisonTable()), CopiedLines(WeekTable())
        self.line_words = labelled("", "small")
        self._responses: Sequence[SessionResponse] = ()
        self._by_week = False
        self._arrange()
        self.selector.currentIndexChanged.connect(self._show_measure)
        self.sessions.opened.connect(self._open)

    def show_responses(self, responses: Sequence[SessionResponse], *, by_week: bool) -> None:
        """Show other responses; the measure chosen before stays chosen if it is there.

        Args:
            responses: One a measure.
            by_week: Weeks are shown instead of sessions.
        """
        self._responses, self._by_week = responses, by_week
        names = [response.measure.name for response in responses]
        place = names.index(chosen) if (chosen := self.selector.currentText()) in names else 0
        self.selector.blockSignals(True)
        self.selector.clear()
        self.selector.addItems(names)
        self.selector.setCurrentIndex(place)
        self.selector.blockSignals(False)
        self._show_measure(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns their share of another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit(self.weeks if self.weeks.isVisible() else self.sessions)

    def _show_measure(self, place: int) -> None:
        if not 0 <= place < len(self._responses):
            return
        response = self._responses[place]
        by_week = self._by_week and response.course is not None
        self.title.setText(self.tr("Week by week") if by_week else self.tr("Before and after"))
        self.sessions.setVisible(not by_week)
        self.weeks.setVisible(by_week)
        if by_week and response.course is not None:
            self.weeks.table.show_course(response.course)
            self.weeks.begin_at_top()
            before = self.tr("Mean before session 1: {mean}.")
            self.line_words.setText(before.format(mean=mean(response.course.baseline)))
        else:
            self.sessions.table.show_response(response)
            self.sessions.begin_at_top()
            line = benefit_words.line(response.measure, response.line)
            self.line_words.setText(" ".join((self._about_sessions(), line)))
        self._fit(self.weeks if by_week else self.sessions)

    def _about_sessions(self) -> str:
        return self.tr(
            "Means of the 7 days before a session and of days 1 to 7 after it, its own day left "
            "out; in brackets the days rated. A neighbouring session cuts both short."
        )

    def _fit(self, lines: CopiedLines[ComparisonTable] | CopiedLines[WeekTable]) -> None:
        letter = self.fontMetrics().averageCharWidth()
        lines.fit_columns(WIDEST_LETTERS * letter, day=None if lines is self.weeks else 1)
        lines.wrap_lines()
        shown = range(min(lines.model().rowCount(), MOST_LINES))
        bar = lines.horizontalScrollBar().sizeHint().height()
        head = lines.horizontalHeader().sizeHint().height()
        lines.setFixedHeight(head + sum(map(lines.rowHeight, shown)) + bar + 4)

    def _open(self, index: QModelIndex) -> None:
        comparison, _ = self.sessions.table.lines[index.row()]
        self.session_chosen.emit(comparison.session.sessions[0].session.id)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        row = FlowLayout()
        self.title.setMinimumHeight(self.selector.sizeHint().height())
        row.addWidget(self.title)
        row.addWidget(self.selector)
        column.addLayout(row)
        for lines, name in (
            (self.sessions, self.tr("Days before and after each session")),
            (self.weeks, self.tr("Weeks after the first session")),
        ):
            lines.setAccessibleName(name)
            column.addWidget(lines)
        self.weeks.hide()
        self.line_words.setWordWrap(True)
        column.addWidget(self.line_words)
