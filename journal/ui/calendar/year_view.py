"""The calendar: one year of everything that is rated."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from journal.analysis.calendar_years import (
    CalendarYear,
    calendar_year,
    calendar_years,
    newest_rated_year,
)
from journal.analysis.series import DaySeries
from journal.domain.contents import Contents
from journal.domain.measures import Measure
from journal.ui.calendar.measure_blocks import MeasureBlock
from journal.ui.calendar.year_steps import YearSteps
from journal.ui.dates import plain_number
from journal.ui.widgets.paragraphs import paragraph

BETWEEN = 20
"""Between two measures, in pixels."""
ABOVE = 6


class YearView(QFrame):
    """Shows a block for each measure that was rated in a year.

    Args:
        contents: What the journal holds.
        today: The person's own day.

    Attributes:
        steps: Lead to other years.
        blocks: One for each measure.
        key: What can be seen, and how to read it.
        others: Says what was not rated in the year.
    """

    day_chosen = Signal(date)
    """A day is to be opened; carries it."""

    def __init__(self, contents: Contents, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.steps = YearSteps()
        self.blocks: list[MeasureBlock] = []
        self.key, self.others = paragraph("", "muted"), paragraph("", "muted")
        self._contents, self._today = contents, today
        self._year = newest_rated_year(contents, today)
        self._lay_out()
        self.steps.stepped.connect(self._step)
        self.show_contents(contents, today)

    @property
    def stops(self) -> list[QWidget]:
        """What Tab reaches, in its order."""
        return [self.steps.earlier, self.steps.later, *(block.grid for block in self.blocks)]

    def show_contents(self, contents: Contents, today: date) -> None:
        """Show what the journal holds now; the year stays while it has entries."""
        self._contents, self._today = contents, today
        self._years = calendar_years(contents, today)
        if self._year not in self._years:
            self._year = newest_rated_year(contents, today)
        self._show_year()

    def order_stops(self) -> None:
        """Let Tab go from one to the next of what it reaches."""
        for one, next_one in pairwise(self.stops):
            QWidget.setTabOrder(one, next_one)

    def take_focus(self) -> None:
        """Put the keyboard on the measure where it was last, or on the first one."""
        was = self.focusWidget()
        grids = [block.grid for block in self.blocks]
        stops = [was] if was in grids else [*grids, self.steps.earlier, self.steps.later]
        for stop in stops:
            if stop.isEnabled():
                stop.setFocus()
                return

    def _step(self, by: int) -> None:
        """Show the year before or after, if there is one."""
        place = self._years.index(self._year) + by
        if 0 <= place < len(self._years):
            self._year = self._years[place]
            self._show_year()

    def _show_year(self) -> None:
        shown = calendar_year(self._year, self._contents, self._today)
        self.steps.show_year(self._year, self._years)
        self._fit_blocks(shown)
        self.key.setText(self._key_words(shown))
        self.key.setVisible(bool(shown.series))
        self.others.setText(self._other_words(shown))
        self.others.setVisible(bool(self.others.text()))

    def _fit_blocks(self, shown: CalendarYear) -> None:
        """Have a block for each measure; one that is there already is kept."""
        there = {_shown_of(block.measure): block for block in self.blocks}
        self.blocks = [
            self._block(there.pop(_shown_of(series.measure), None), series, shown)
            for series in shown.series
        ]
        for place, block in enumerate(self.blocks):
            self._room.insertWidget(place, block)
        self.order_stops()
        for block in there.values():
            self._let_go(block)

    def _let_go(self, block: MeasureBlock) -> None:
        """Take a measure away that was not rated this year; the keyboard stays in the calendar."""
        if block.grid.hasFocus():
            self.take_focus()
        self._room.removeWidget(block)
        block.hide()
        block.deleteLater()

    def _block(
        self, block: MeasureBlock | None, series: DaySeries, shown: CalendarYear
    ) -> MeasureBlock:
        if block is not None:
            block.show_series(series, shown.sessions)
            return block
        block = MeasureBlock(series, shown.sessions)
        block.grid.day_clicked.connect(self.day_chosen)
        block.grid.year_wanted.connect(self._step)
        return block

    def _key_words(self, shown: CalendarYear) -> str:
        sentences = [
            self.tr("Point at a day to read it, or use the arrow keys; a click or Enter opens it.")
        ]
        if any(series.rated_days < series.period.days for series in shown.series):
            sentences.append(self.tr("Outlined days were not rated."))
        if shown.sessions:
            sentences.append(self.tr("Dots are sessions."))
        return " ".join(sentences)

    def _other_words(self, shown: CalendarYear) -> str:
        year = plain_number(shown.year)
        if not shown.series:
            return self.tr("Nothing was rated in {year}.").format(year=year)
        if not shown.never_rated:
            return ""
        names = ", ".join(measure.name for measure in shown.never_rated)
        return self.tr("Not rated in {year}: {names}.").format(year=year, names=names)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(8)
        self._room = QVBoxLayout()
        self._room.setSpacing(BETWEEN)
        for part in (self.steps, self.key):
            column.addWidget(part)
        column.addSpacing(ABOVE)
        column.addLayout(self._room)
        column.addWidget(self.others)


def _shown_of(measure: Measure) -> Measure:
    """Return a measure without what may change while it is shown, and is not seen."""
    return replace(measure, archived=False, rev=0)
