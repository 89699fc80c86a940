"""One measure of the calendar: its name, the day pointed at, its year, and its colours."""

from collections.abc import Mapping, Sequence
from datetime import date
from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from journal.analysis.series import DaySeries
from journal.report.wording import days_rated
from journal.ui.calendar.day_grid import DayGrid
from journal.ui.calendar.legends import Legend
from journal.ui.charts.read_out import ReadOut
from journal.ui.theme import current_theme

_RESTYLED = {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}


class MeasureBlock(QWidget):
    """Shows a year of one measure, and one day of it in words.

    Args:
        series: What is shown, of one year.
        sessions: The numbers of the sessions that took place, by day.

    Attributes:
        measure: Which one.
        grid: The days.
        read_out: The day pointed at in words; while there is none, how many are rated.
    """

    def __init__(
        self,
        series: DaySeries,
        sessions: Mapping[date, Sequence[int]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.measure = series.measure
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.RichText)
        self._title.setWordWrap(True)
        self._title.setProperty("role", "measure")
        self.read_out = ReadOut(lines=1)
        self.grid = DayGrid(series, sessions)
        self.grid.day_pointed.connect(self.read_out.say)
        self._lay_out()
        self._color_title()
        self.show_series(series, sessions)

    def show_series(self, series: DaySeries, sessions: Mapping[date, Sequence[int]]) -> None:
        """Show another year of the same measure, or the same one as it is now."""
        self.read_out.rest_on(days_rated(series.rated_days, series.period.days))
        self.grid.show_series(series, sessions)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look of the program."""
        super().changeEvent(event)
        if event.type() in _RESTYLED:
            self._color_title()

    def _color_title(self) -> None:
        color = current_theme().measure_color(self.measure.id)
        self._title.setText(f'<span style="color:{color}">{escape(self.measure.name)}</span>')

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self._title, self.read_out, self.grid, Legend(self.measure)):
            column.addWidget(part)
