"""Ratings over time: one panel for each measure, all over the same days."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

import numpy as np
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.analysis.series import DaySeries, Floats
from journal.analysis.summary import Summary
from journal.domain.sessions import Session
from journal.ui.charts.chart_key import Drawn, key_words
from journal.ui.charts.chart_words import other_sentences, panel_sentences
from journal.ui.charts.day_axis import DayAxis
from journal.ui.charts.day_pointer import DayPointer
from journal.ui.charts.day_readings import DayReadings, planned_days
from journal.ui.charts.dots import Grain, dots, grain_for
from journal.ui.charts.effect_lane import EffectLane
from journal.ui.charts.measure_panel import MeasurePanel
from journal.ui.charts.read_out import ReadOut
from journal.ui.charts.session_strip import SessionDays, SessionStrip
from journal.ui.charts.time_chart import MARGIN, TimeChart
from journal.ui.charts.time_frames import TimeFrame
from journal.ui.page import labelled
from journal.ui.widgets.announcements import announce

_RESTYLED = {QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange}

GAP = 10
"""Space between the chart and its key, in pixels."""

WIDEST_GUTTER = 0.32
"""Most of the width that the names of side effects get."""

INDENTED_FROM = 5
"""The key begins where the plots do if the chart is so many times as wide as the gutter."""


class TrendChart(TimeChart):
    """Draws a summary.

    Attributes:
        strip: The session numbers; there only while there are sessions.
        panels: One for each measure.
        lane: The side effects, below the panels.
        axis: The days, below the lane.
        key: What dots and lines mean.
        words: What the chart shows, in words. It stands where the page puts it.
        read_out: The day that is pointed at, in words. It stands where the page puts it.
        readings: The same days, for a table.
    """

    session_clicked = Signal(str)
    """A planned session after the period was clicked, or opened by Enter; carries its id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Ratings over time"))
        self.strip = SessionStrip()
        self.panels: list[MeasurePanel] = []
        self.lane = EffectLane()
        self.axis = DayAxis()
        self.key, self.words, self.read_out = (
            labelled("", "small"),
            labelled("", "small"),
            ReadOut(),
        )
        self.readings: DayReadings | None = None
        self._series: tuple[DaySeries, ...] = ()
        self._ahead: Mapping[date, str] = {}
        self._hollow = False
        self._sessions = SessionDays(np.empty(0), 1, np.empty(0))
        self._grain: Grain | None = None
        self._lay_out()
        self._pointer = DayPointer(self)
        self.draw_pointer(None, aloud=False)

    def show_summary(self, summary: Summary, ahead: Sequence[Session] = ()) -> None:
        """Draw another summary.

        Args:
            summary: What is drawn.
            ahead: Sessions planned after its period; the chart reaches out to them.
        """
        planned = planned_days(summary, ahead)
        self.readings = DayReadings(summary, planned)
        self.session_days = self.readings.session_days
        self._series = tuple(measure.series for measure in summary.measures)
        self._sessions = SessionDays(
            days=_ordinals(numbered.session.day for numbered in summary.sessions),
            first_number=summary.sessions[0].number if summary.sessions else 1,
            planned=_ordinals(planned),
        )
        self._ahead = {session.day: session.id for session in ahead}
        self._grain = None
        self.strip.setVisible(bool(summary.sessions or planned))
        self.lane.show_effects(summary.effect_days, summary.period.last)
        self._fit_panels()
        self._say_in_words(summary, ahead)
        whole = TimeFrame.around(summary.period, planned)
        self.show_period(summary.period, whole, self.readings.reach)

    def draw_frame(self, frame: TimeFrame) -> None:
        """Draw a stretch of time, with a dot for as many days as its length asks for."""
        grain = grain_for(frame.days)
        if grain is not self._grain:
            self._grain = grain
            every = [dots(series, grain) for series in self._series]
            self._hollow = any(one.later.any() for one in every)
            for panel, its_dots in zip(self.panels, every, strict=True):
                panel.show_dots(its_dots)
        self.strip.show_sessions(self._sessions, frame)
        for panel in self.panels:
            panel.show_frame(frame, self._sessions)
        self.lane.plot.show_frame(frame, self._sessions)
        self.axis.show_frame(frame)
        self._explain(grain)
        self._place_pointer()

    def draw_pointer(self, day: date | None, *, aloud: bool) -> None:
        """Read a day out, and show which one it is."""
        self._place_pointer()
        words = "" if day is None or self.readings is None else self.readings.of(day).in_words()
        self.read_out.say(words)
        if words and aloud:
            announce(self, words, at_once=True)

    def open_day(self, day: date) -> None:
        """Ask for a day to be opened, or for the session that is planned after the period."""
        if day in self._ahead:
            self.session_clicked.emit(self._ahead[day])
        else:
            super().open_day(day)

    def stretches(self) -> Sequence[tuple[int, int]]:
        """Return where plots and lane are, not the words between them."""
        plots: list[QWidget] = [panel.plot.widget for panel in self.panels]
        plots += [self.lane.plot] if self.lane.plot.rows else []
        tops = [plot.mapTo(self, plot.rect().topLeft()).y() for plot in plots]
        return [(top, top + plot.height() - 1) for top, plot in zip(tops, plots, strict=True)]

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look of the program."""
        super().changeEvent(event)
        if event.type() in _RESTYLED and self._series:
            self._look_anew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the names of side effects their share of the width."""
        super().resizeEvent(event)
        self._pointer.setGeometry(self.rect())
        self._share_width()

    def event(self, event: QEvent) -> bool:
        """Keep the pointer on its day when the panels have other places."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._place_pointer()
        return done

    def _say_in_words(self, summary: Summary, ahead: Sequence[Session]) -> None:
        panels = panel_sentences(summary)
        sentences = panels + other_sentences(summary, ahead)
        self.words.setText("\n".join(sentences))
        self.setAccessibleDescription(" ".join(sentences))
        for panel, sentence in zip(self.panels, panels, strict=True):
            panel.setAccessibleDescription(sentence)

    def _explain(self, grain: Grain) -> None:
        sessions, room = self._sessions, self.plot_area()[1]
        drawn = Drawn(
            grain=grain,
            rated=any(series.rated_days for series in self._series),
            hollow=self._hollow,
            numbered=bool(sessions.days.size),
            lined=not sessions.crowded(self.frame, room),
            planned=bool(sessions.planned.size),
            effect_days=self.lane.plot.days_each(self.frame) if self.lane.plot.rows else 1,
        )
        words = key_words(drawn)
        if words != self.key.text():
            self.key.setText(words)

    def _place_pointer(self) -> None:
        """Draw the line where days are drawn."""
        if self.day is None:
            self._pointer.show_at(None, ())
            return
        left, room = self.plot_area()
        x = self.frame.x_of(self.day.toordinal(), room)
        self._pointer.show_at(round(left + x) if 0 <= x <= room else None, self.stretches())

    def _fit_panels(self) -> None:
        """Have a panel for each series; those there are kept."""
        while len(self.panels) > len(self._series):
            self.panels.pop().deleteLater()
        while len(self.panels) < len(self._series):
            panel = MeasurePanel(self._series[len(self.panels)].measure)
            panel.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._column.insertWidget(1 + len(self.panels), panel, 100)
            self.panels.append(panel)
        self._pointer.raise_()
        self._look_anew()

    def _look_anew(self) -> None:
        for panel, series in zip(self.panels, self._series, strict=True):
            panel.show_measure(series.measure)
        self.read_out.fit_to_type()
        self._share_width()

    def _share_width(self) -> None:
        """Have all plots begin at the same place."""
        names = self.lane.plot.names_width() if self.lane.plot.rows else 0
        names = min(names, round(WIDEST_GUTTER * self.width()))
        values = [panel.axis.sizeHint().width() for panel in self.panels]
        self.gutter = max([names, *values])
        for panel in self.panels:
            panel.set_gutter(self.gutter)
        self.lane.set_gutter(self.gutter)
        indent = self.gutter if self.width() >= INDENTED_FROM * self.gutter else 0
        self.key.setContentsMargins(indent, 0, 0, 0)
        self.strip.gutter = self.gutter
        self.strip.update()
        self.axis.gutter = self.gutter
        self.axis.update()
        if self._grain is not None:
            self._explain(self._grain)
        self._place_pointer()

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self._column.setSpacing(0)
        self._column.addWidget(self.strip)
        self._column.addWidget(self.lane)
        self._column.addWidget(self.axis)
        self._column.addSpacing(GAP)
        self._column.addWidget(self.key)
        for label in (self.key, self.words):
            label.setWordWrap(True)
        self._column.addStretch(1)
        for part in (self.strip, self.lane, self.axis, self.key):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def _ordinals(days: Iterable[date]) -> Floats:
    return np.array([day.toordinal() for day in days], dtype=float)
