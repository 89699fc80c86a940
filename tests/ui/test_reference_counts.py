"""Some releases of the window library lose a reference on every call that returns nothing.

After some hundred calls the process then ends without a word. On Python 3.11 the counts of
None, True and False tell; on later versions those three live for ever, so that there it
is memory that has to stay flat. Each test watches the interpreter that runs it: run the
tests once with every Python that is supported.
"""

import gc
import sys
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from journal.analysis.summary import Summary, summarize
from journal.demo import demo_records
from journal.domain.check_ins import CheckIn
from journal.domain.contents import Contents
from journal.domain.library import core_measures
from journal.domain.periods import Period
from journal.domain.settings import Settings
from journal.ui.charts.trend_chart import TrendChart
from journal.ui.journal_model import JournalModel

TIMES = 5_000
WARM_UP = 200

THEY_LIVE_FOR_EVER = sys.version_info >= (3, 12)
"""Their counts then say nothing, and a lost one does no harm."""

LARGEST_DRIFT = 500
"""Far under one reference for each call, far over what caches and collections move."""

LARGEST_GROWTH_KB = 20_000
"""A call that kept its picture or its arrays would take many times this."""

STATUS = Path("/proc/self/status")


def counts() -> dict[str, int]:
    gc.collect()
    return {repr(thing): sys.getrefcount(thing) for thing in (None, True, False)}


def memory_kb() -> int:
    """Return the memory this process holds, or 0 where the system does not say."""
    if not STATUS.exists():
        return 0
    line = next(line for line in STATUS.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1])


def assert_nothing_was_lost(before: dict[str, int], memory_before_kb: int) -> None:
    after = counts()
    drift = {name: after[name] - before[name] for name in before}
    if not THEY_LIVE_FOR_EVER:
        assert all(abs(by) < LARGEST_DRIFT for by in drift.values()), drift
    assert memory_kb() - memory_before_kb < LARGEST_GROWTH_KB


@pytest.fixture
def week() -> Summary:
    records = demo_records(date(2026, 3, 1), days=7)
    check_ins = tuple(record for record in records if isinstance(record, CheckIn))
    contents = Contents(core_measures()[:1], (), check_ins, (), Settings())
    return summarize(Period.ending(date(2026, 3, 1), days=7), contents)


def test_five_thousand_changes_cost_no_reference(journal: JournalModel) -> None:
    heard = 0

    def hear() -> None:
        nonlocal heard
        heard += 1

    journal.changed.connect(hear)
    before, memory_before_kb = counts(), memory_kb()

    for _ in range(TIMES):
        journal.changed.emit()

    assert heard == TIMES
    assert_nothing_was_lost(before, memory_before_kb)


def test_five_thousand_listeners_that_come_and_go_cost_no_reference(
    journal: JournalModel,
) -> None:
    def hear() -> None:
        pass

    before, memory_before_kb = counts(), memory_kb()

    for _ in range(TIMES):
        journal.changed.connect(hear)
        journal.changed.disconnect(hear)

    assert_nothing_was_lost(before, memory_before_kb)


def test_five_thousand_redraws_of_a_chart_cost_no_reference(qtbot: QtBot, week: Summary) -> None:
    chart = TrendChart()
    qtbot.addWidget(chart)
    chart.resize(160, 120)
    with qtbot.waitExposed(chart):
        chart.show()

    def redraw() -> None:
        chart.show_summary(week)
        for panel in chart.panels:
            panel.plot.widget.repaint()

    for _ in range(WARM_UP):
        redraw()
    before, memory_before_kb = counts(), memory_kb()

    for _ in range(TIMES):
        redraw()

    assert_nothing_was_lost(before, memory_before_kb)
