from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from journal.analysis.course import Course
from journal.ui.charts.sessions.week_chart import WeekChart
from tests.ui.charts.drawings import drawn
from tests.ui.charts.responses import responses
from tests.ui.charts.samples import MOOD, rated, session, summary_of

TWICE_A_WEEK = (28, 24, 21, 17, 14)


@pytest.fixture
def show(qtbot: QtBot) -> Callable[..., WeekChart]:
    def shown(*courses: Course) -> WeekChart:
        chart = WeekChart()
        qtbot.addWidget(chart)
        chart.resize(800, 400)
        with qtbot.waitExposed(chart):
            chart.show()
        chart.show_courses(courses or [course_of(*TWICE_A_WEEK)])
        QTest.qWait(1)
        return chart

    return shown


def course_of(*sessions_ago: int) -> Course:
    (response,) = responses(*sessions_ago)
    assert response.course is not None
    return response.course


def test_each_week_stands_beside_the_time_before(show: Callable[..., WeekChart]) -> None:
    chart = show()
    (panel,) = chart.panels

    weeks, middle = drawn(panel.median)
    names = [label.text for label in panel.below.names()]
    assert weeks == [1, 2, 3, 4]
    assert middle == [7, 7, 7, 4]
    assert drawn(panel.before)[1] == [4, 4]
    assert names == ["before", "1", "2", "3", "4"]
    assert [label.text for label in panel.below.counts()] == ["28", "5", "5", "7", "7"]


def test_what_can_be_said_is_said(show: Callable[..., WeekChart]) -> None:
    chart = show()
    (panel,) = chart.panels

    assert panel.sentence.text().startswith("Week 4: mood was on average the same as before")
    assert "Week 2: mood was on average 3.0 points higher" in panel.accessibleDescription()


def test_a_week_with_too_few_days_is_a_gap(show: Callable[..., WeekChart]) -> None:
    check_ins = [rated(MOOD, ago, 5) for ago in range(56) if not 14 <= ago <= 20]
    (response,) = summary_of(*check_ins, *map(session, (28, 26)), days=56).responses
    assert response.course is not None

    chart = show(response.course)
    (panel,) = chart.panels

    middle = drawn(panel.median)[1]
    assert np.isnan(middle).tolist() == [False, True, False, False]


def test_the_hand_reads_a_week_out(qtbot: QtBot, show: Callable[..., WeekChart]) -> None:
    chart = show()
    (panel,) = chart.panels
    first, last = panel.edges
    x = panel.area.left() + round((2 - first) / (last - first) * panel.area.width())

    qtbot.mouseMove(chart, panel.mapTo(chart, QPoint(x, panel.area.center().y())))

    assert chart.week == 1
    assert chart.read_out.text() == (
        "Week 2, 9 Feb – 15 Feb 2026: mood 7.0 on average (5 of 5 days rated)"
    )


def test_keys_go_from_week_to_week(qtbot: QtBot, show: Callable[..., WeekChart]) -> None:
    chart = show()

    weeks = []
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_Right):
        qtbot.keyClick(chart, key)
        weeks.append(chart.week)

    assert weeks == [3, 2, 0, 1]


def test_of_very_many_weeks_the_latest_are_drawn(show: Callable[..., WeekChart]) -> None:
    (response,) = responses(800, 797, days=830)
    assert response.course is not None

    chart = show(response.course)

    weeks, _ = drawn(chart.panels[0].median)
    assert len(response.course.weeks) > 104
    assert weeks == [week.number for week in response.course.weeks[-104:]]
