"""Ratings over time: one panel for each measure, all over the same days."""

from collections.abc import Iterable, Sequence
from datetime import date

import numpy as np
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from journal.analysis.series import DaySeries, Floats
from journal.analysis.summary import Summary
from journal.domain.sessions import Session
from journal.report.panel_words import panel_in_words
from journal.ui.charts.chart_key import key_words
from journal.ui.charts.day_axis import DayAxis
from journal.ui.charts.dots import Grain, dots, grain_for
from journal.ui.charts.measure_panel import MeasurePanel
from journal.ui.charts.session_strip import SessionDays
from journal.ui.charts.time_chart import MARGIN, TimeChart
from journal.ui.charts.time_frames import TimeFrame

_RESTYLED = {QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange}

GAP = 10
"""Space between the chart and its words, in pixels."""


class TrendChart(TimeChart):
    """Draws a summary.

    Attributes:
        panels: One for each measure.
        axis: The days, below the last panel.
        key: What dots and lines mean.
        words: What the panels show, in words.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Ratings over time"))
        self.panels: list[MeasurePanel] = []
        self.axis = DayAxis()
        self.key, self.words = _small_label(), _small_label()
        self._series: tuple[DaySeries, ...] = ()
        self._sessions = SessionDays(np.empty(0), 1, np.empty(0))
        self._grain: Grain | None = None
        self._lay_out()

    def show_summary(self, summary: Summary, ahead: Sequence[Session] = ()) -> None:
        """Draw another summary.

        Args:
            summary: What is drawn.
            ahead: Sessions planned after its period; the chart reaches out to them.
        """
        planned = [session.day for session in (*summary.planned, *ahead)]
        self._series = tuple(measure.series for measure in summary.measures)
        self._sessions = SessionDays(
            days=_ordinals(numbered.session.day for numbered in summary.sessions),
            first_number=summary.sessions[0].number if summary.sessions else 1,
            planned=_ordinals(planned),
        )
        self._grain = None
        self._fit_panels()
        self._say_in_words()
        self.show_period(summary.period, TimeFrame.around(summary.period, planned))

    def draw_frame(self, frame: TimeFrame) -> None:
        """Draw a stretch of time, with a dot for as many days as its length asks for."""
        grain = grain_for(frame.days)
        if grain is not self._grain:
            self._grain = grain
            self.key.setText(key_words(grain, self._series, self._sessions))
            for panel, series in zip(self.panels, self._series, strict=True):
                panel.show_dots(dots(series, grain))
        for panel in self.panels:
            panel.show_frame(frame, self._sessions)
        self.axis.show_frame(frame)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look of the program."""
        super().changeEvent(event)
        if event.type() in _RESTYLED and self._series:
            self._look_anew()

    def _say_in_words(self) -> None:
        sentences = [panel_in_words(series) for series in self._series]
        self.words.setText("\n".join(sentences))
        self.setAccessibleDescription(" ".join(sentences))
        for panel, sentence in zip(self.panels, sentences, strict=True):
            panel.setAccessibleDescription(sentence)

    def _fit_panels(self) -> None:
        """Have a panel for each series; those there are kept."""
        while len(self.panels) > len(self._series):
            self.panels.pop().deleteLater()
        while len(self.panels) < len(self._series):
            panel = MeasurePanel(self._series[len(self.panels)].measure)
            self._column.insertWidget(len(self.panels), panel, 100)
            self.panels.append(panel)
        self._look_anew()

    def _look_anew(self) -> None:
        for panel, series in zip(self.panels, self._series, strict=True):
            panel.show_measure(series.measure)
            panel.set_first(first=panel is self.panels[0])
        self.gutter = max((panel.axis.sizeHint().width() for panel in self.panels), default=0)
        for panel in self.panels:
            panel.set_gutter(self.gutter)
        for label in (self.key, self.words):
            label.setContentsMargins(self.gutter, 0, 0, 0)
        self.axis.gutter = self.gutter
        self.axis.update()

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self._column.setSpacing(0)
        self._column.addWidget(self.axis)
        self._column.addSpacing(GAP)
        self._column.addWidget(self.key)
        self._column.addSpacing(GAP)
        self._column.addWidget(self.words)
        self._column.addStretch(1)


def _small_label() -> QLabel:
    label = QLabel()
    label.setProperty("role", "small")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _ordinals(days: Iterable[date]) -> Floats:
    return np.array([day.toordinal() for day in days], dtype=float)
