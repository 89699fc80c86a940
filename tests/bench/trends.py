"""Trends beside a raw pyqtgraph plot of the same numbers: time to draw, and memory."""

import os
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median

import numpy as np
import pyqtgraph as pg
from PySide6.QtWidgets import QApplication, QMainWindow

from journal.analysis.summary import Summary, summarize
from journal.cli.front_door import now
from journal.domain.spans import Span
from journal.storage.store import JournalStore
from journal.ui.application import application
from journal.ui.journal_model import JournalModel
from journal.ui.main_window import MainWindow
from journal.ui.tidying import Tidying
from journal.ui.trends_page import TrendsPage
from tests.bench.processes import JOURNAL, memory_mb, say

REDRAWN, FRAMES = 7, 60
SWITCHES, SETTLED_AFTER = 5000, 1000


def trends() -> None:
    """Show Trends for the first time, draw other periods, pan through twenty years."""
    window = _window()
    shown = _ms(lambda: window.go_to("trends"))
    page = _trends_of(window)
    buttons = page.selector.buttons

    def redrawn(span: Span, other: Span) -> float:
        times = []
        for _ in range(REDRAWN):
            _ms(buttons[other].click)
            times.append(_ms(buttons[span].click))
        return median(times)

    weeks, years = redrawn(Span.WEEKS_12, Span.ALL), redrawn(Span.ALL, Span.WEEKS_12)
    whole = page.chart.frame
    first = whole.zoomed(0.9, 0.0, whole)
    frames = _frames(lambda n: page.chart.show_frame(first.moved(10 * n, whole)))
    say(shown=shown, weeks=weeks, years=years, frames=frames)


def raw_plots() -> None:
    """Draw the same numbers with nothing but pyqtgraph."""
    summary = _years()
    app, window = application(), QMainWindow()
    window.resize(1120, 760)
    window.show()
    app.processEvents()
    days = np.arange(summary.period.days, dtype=float)
    curves: list[pg.PlotDataItem] = []
    plots = pg.GraphicsLayoutWidget()

    def show() -> None:
        for row, measure in enumerate(summary.measures):
            plot = plots.addPlot(row=row, col=0)
            curves.append(plot.plot(days[-84:], measure.series.values[-84:], symbol="o"))
        window.setCentralWidget(plots)

    def redraw(count: int) -> None:
        for curve, measure in zip(curves, summary.measures, strict=True):
            curve.setData(days[-count:], measure.series.values[-count:])

    def pan(number: int) -> None:
        for curve in curves:
            curve.getViewBox().setXRange(10 * number, 0.9 * days.size + 10 * number, padding=0)

    shown = _ms(show)
    weeks = _ms(lambda: redraw(84))
    years = _ms(lambda: redraw(days.size))
    say(shown=shown, weeks=weeks, years=years, frames=_frames(pan))


def memory() -> None:
    """Open Trends on twenty years and say how much memory that takes."""
    window = _window()
    _ms(lambda: window.go_to("trends"))
    _ms(_trends_of(window).selector.buttons[Span.ALL].click)
    say(mb=memory_mb())


def switching() -> None:
    """Go from page to page and say how much memory grew once all had been shown."""
    window = _window()
    settled = 0.0
    for number in range(SWITCHES + SETTLED_AFTER):
        if number == SETTLED_AFTER:
            settled = memory_mb()
        window.go_to(window.keys[number % len(window.keys)])
        QApplication.processEvents()
    say(before=settled, after=memory_mb())


def _window() -> MainWindow:
    application()
    window = MainWindow(JournalModel(JournalStore.open(_journal(), now), now))
    Tidying(window)  # as the program has it
    window.show()
    QApplication.processEvents()
    return window


def _trends_of(window: MainWindow) -> TrendsPage:
    page = window.page("trends")
    assert isinstance(page, TrendsPage)
    return page


def _years() -> Summary:
    with JournalStore.open(_journal(), now) as store:
        contents = store.contents()
    period = contents.span()
    assert period is not None
    return summarize(period, contents)


def _journal() -> Path:
    return Path(os.environ[JOURNAL])


def _ms(act: Callable[[], object]) -> float:
    """Return how long something takes until it is on the screen."""
    start = time.perf_counter()
    act()
    QApplication.processEvents()
    return 1000 * (time.perf_counter() - start)


def _frames(pan: Callable[[int], object]) -> float:
    """Return how many pictures a second there are while something is panned."""
    return 1000 / median(_ms(partial(pan, number)) for number in range(FRAMES))
