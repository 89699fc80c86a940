from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from journal.analysis.response import SessionResponse
from journal.domain.library import core_measures
from journal.ui.charts.sessions.aligned_chart import AlignedChart
from journal.ui.charts.sessions.aligned_panel import EDGES
from journal.ui.charts.sessions.folded_lines import Pick
from journal.ui.charts.value_axis import shown_range
from tests.ui.charts.drawings import drawn
from tests.ui.charts.responses import EVERY_THREE_WEEKS, responses
from tests.ui.charts.samples import ANXIETY, MOOD

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def show(qtbot: QtBot) -> Callable[..., AlignedChart]:
    def shown(*sessions_ago: int, width: int = 800) -> AlignedChart:
        chart = AlignedChart()
        qtbot.addWidget(chart)
        chart.resize(width, 500)
        with qtbot.waitExposed(chart):
            chart.show()
        chart.show_responses(responses(*sessions_ago, measures=core_measures()))
        QTest.qWait(1)
        return chart

    return shown


def spot(chart: AlignedChart, panel: int, day: float, value: float) -> QPoint:
    area, (low, high) = chart.panels[panel].area, shown_range(MOOD)
    x = area.left() + (day - EDGES[0]) / (EDGES[1] - EDGES[0]) * area.width()
    y = area.top() + (high - value) / (high - low) * area.height()
    return chart.panels[panel].mapTo(chart, QPoint(round(x), round(y)))


def test_days_after_a_session_lie_over_one_another(show: Callable[..., AlignedChart]) -> None:
    chart = show(*EVERY_THREE_WEEKS)

    days, middle = drawn(chart.panels[1].median)
    assert days == list(range(-3, 15))
    assert middle == [4] * 4 + [7] * 7 + [4] * 7
    assert not chart.panels[1].band.item.path().isEmpty()


def test_under_three_sessions_nothing_is_summed_up(show: Callable[..., AlignedChart]) -> None:
    chart = show(44, 23)

    for panel in chart.panels:
        assert np.isnan(drawn(panel.median)[1]).all()
        assert panel.band.item.path().isEmpty()
        assert not np.isnan(drawn(panel.thin)[1]).all()
    assert "nothing is summed up" in chart.accessibleDescription()


def test_the_own_line_is_drawn_and_said(show: Callable[..., AlignedChart]) -> None:
    chart = show(*EVERY_THREE_WEEKS)
    mood, anxiety = chart.panels[1:]

    assert drawn(mood.own_line)[1] == [6, 6]
    assert mood.line_words.text() == "Your line: 6 (2 above the time before session 1)"
    assert anxiety.line_words.text() == "Your line: 2 (2 below the time before session 1)"


def test_without_days_before_there_is_no_own_line(show: Callable[..., AlignedChart]) -> None:
    chart = show(83, 60, 30)
    panel = chart.panels[0]

    assert np.isnan(drawn(panel.own_line)[1]).all()
    assert panel.line_words.text().startswith("Too few days are rated before the first session")


def test_a_change_that_goes_through_the_sessions_is_said(
    show: Callable[..., AlignedChart],
) -> None:
    chart = show(*EVERY_THREE_WEEKS)
    panel = chart.panels[1]

    assert panel.sentence.text() == (
        "In 3 of 3 sessions mood was higher in the week after than in the week before, "
        "by 3.0 points in the middle. This cannot show why."
    )


def test_the_hand_picks_a_line_in_all_panels(
    qtbot: QtBot, show: Callable[..., AlignedChart]
) -> None:
    chart = show(*EVERY_THREE_WEEKS)

    qtbot.mouseMove(chart, spot(chart, 1, 3, 7))

    assert chart.pick == Pick(2, 6)
    assert chart.read_out.text() == (
        "Session 3, Fri, 6 Feb 2026: day +3, attention 7, mood 7, anxiety 7"
    )
    assert all(drawn(panel.picked_day) == ([3], [7]) for panel in chart.panels)


def test_away_from_all_lines_nothing_is_picked(
    qtbot: QtBot, show: Callable[..., AlignedChart]
) -> None:
    chart = show(*EVERY_THREE_WEEKS)
    chart.point_at(Pick(0, 0))

    qtbot.mouseMove(chart, spot(chart, 1, 3, 1))

    assert chart.pick is None
    assert chart.read_out.text().startswith("Point at a thin line")


def test_a_click_on_a_line_asks_for_its_session(
    qtbot: QtBot, show: Callable[..., AlignedChart]
) -> None:
    chart = show(*EVERY_THREE_WEEKS)

    with qtbot.waitSignal(chart.session_chosen) as told:
        qtbot.mouseClick(chart, LEFT, pos=spot(chart, 0, 3, 7))

    assert told.args == [chart.panels[0].response.alignment.sessions[2].sessions[0].session.id]


def test_keys_go_from_day_to_day_and_from_session_to_session(
    qtbot: QtBot, show: Callable[..., AlignedChart]
) -> None:
    chart = show(*EVERY_THREE_WEEKS)

    keys = (KEY.Key_Right, KEY.Key_Right, KEY.Key_Down, KEY.Key_Left, KEY.Key_Up, KEY.Key_End)
    picked = []
    for key in keys:
        qtbot.keyClick(chart, key)
        picked.append(chart.pick)

    assert picked == [Pick(2, 3), Pick(2, 4), Pick(1, 4), Pick(1, 3), Pick(2, 3), Pick(2, 17)]


def test_enter_asks_for_the_session_that_is_read_out(
    qtbot: QtBot, show: Callable[..., AlignedChart]
) -> None:
    chart = show(*EVERY_THREE_WEEKS)
    chart.point_at(Pick(0, 3))

    with qtbot.waitSignal(chart.session_chosen) as told:
        qtbot.keyClick(chart, KEY.Key_Return)

    assert told.args == [chart.panels[0].response.alignment.sessions[0].sessions[0].session.id]


def test_a_day_of_another_session_is_not_said_to_be_unrated(
    show: Callable[..., AlignedChart],
) -> None:
    chart = show(60, 50, 30)

    chart.point_at(Pick(0, 16))

    assert chart.read_out.text().endswith("day +13, not counted with this session")


@pytest.mark.parametrize(("width", "columns"), [(400, 1), (600, 2), (1000, 3)])
def test_panels_stand_side_by_side_where_there_is_room(
    show: Callable[..., AlignedChart], width: int, columns: int
) -> None:
    chart = show(*EVERY_THREE_WEEKS, width=width)

    tops = [panel.mapTo(chart, panel.area.topLeft()).y() for panel in chart.panels]
    assert chart.columns == columns
    assert tops.count(tops[0]) == columns


def test_panels_are_kept_when_other_responses_are_shown(show: Callable[..., AlignedChart]) -> None:
    chart = show(*EVERY_THREE_WEEKS)
    kept = chart.panels[0]

    fewer: list[SessionResponse] = list(responses(44, 23, measures=(ANXIETY,)))
    chart.show_responses(fewer)

    assert chart.panels == [kept]
    assert "Anxiety" in kept.title.text()
    assert chart.pick is None


def test_of_many_sessions_few_have_a_thin_line_and_all_are_in_the_band(
    show: Callable[..., AlignedChart],
) -> None:
    chart = show(*range(82, 2, -2))

    _, values = drawn(chart.panels[0].thin)
    assert len(values) == 12 * 19
    assert int(chart.panels[0].response.alignment.n.max()) == 40
