from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from journal.domain.sessions import Status
from journal.ui.charts.trend_chart import TrendChart
from tests.ui.charts.drawings import drawn, laid_out
from tests.ui.charts.samples import (
    ANXIETY,
    LAST_DAY,
    MOOD,
    demo_summary,
    rated,
    session,
    summary_of,
)


def test_the_session_numbers_stand_above_panels_of_one_height(chart: TrendChart) -> None:
    chart.show_summary(demo_summary(84))

    assert laid_out(chart).strip.isVisible()
    assert chart.strip.geometry().bottom() < chart.panels[0].geometry().top()
    heights = {panel.plot.widget.height() for panel in chart.panels}
    assert max(heights) - min(heights) <= 1


def test_without_a_session_there_is_no_room_for_numbers(chart: TrendChart) -> None:
    chart.show_summary(summary_of(rated(MOOD, 0, 5)))

    assert not laid_out(chart).strip.isVisible()


def test_each_session_is_a_stroke_through_every_panel(chart: TrendChart) -> None:
    chart.show_summary(
        summary_of(session(9), session(2), rated(MOOD, 0, 5), measures=(MOOD, ANXIETY))
    )

    today = LAST_DAY.toordinal()
    for panel in chart.panels:
        x, y = drawn(panel.sessions)
        assert x == [today - 9, today - 9, today - 2, today - 2]
        assert y == [-1.0, 11.0, -1.0, 11.0]
        assert panel.sessions.item.opts["pen"].style() is Qt.PenStyle.DashLine


def test_a_planned_session_is_dotted_and_the_chart_reaches_out_to_it(chart: TrendChart) -> None:
    planned = session(-5, Status.PLANNED)

    chart.show_summary(summary_of(rated(MOOD, 0, 5)), (planned,))

    panel, day = chart.panels[0], LAST_DAY.toordinal() + 5
    assert drawn(panel.planned)[0] == [day, day]
    assert panel.planned.item.opts["pen"].style() is Qt.PenStyle.DotLine
    assert chart.frame.last > day
    assert [label.text for label in chart.strip.labels()] == ["planned"]


def test_a_wall_of_sessions_becomes_numbers_alone(chart: TrendChart) -> None:
    chart.show_summary(summary_of(*(session(n) for n in range(0, 900, 7)), days=700))

    assert drawn(chart.panels[0].sessions) == ([], [])
    assert chart.strip.labels()


def test_sessions_get_their_lines_once_there_is_room(chart: TrendChart, qtbot: QtBot) -> None:
    chart.show_summary(summary_of(*(session(n) for n in range(0, 420, 7)), days=420))
    assert drawn(chart.panels[0].sessions) == ([], [])

    chart.resize(1600, 400)

    qtbot.waitUntil(lambda: len(drawn(chart.panels[0].sessions)[0]) == 120)
