"""What a hand can do with a chart: go closer, move along, and ask for a day."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from journal.ui.charts.trend_chart import TrendChart
from tests.ui.charts.samples import LAST_DAY, demo_summary

LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def wheel(chart: TrendChart, notches: int, keys: Qt.KeyboardModifier) -> None:
    """Turn the wheel over the middle of the plots, as the window system tells of it."""
    window = chart.window()
    left, room = chart.plot_area()
    at = chart.mapTo(window, QPointF(left + room / 2, 60))
    QTest.wheelEvent(window.windowHandle(), at, QPoint(0, 120 * notches), QPoint(), keys)
    QApplication.processEvents()


def middle_of(part: QWidget, chart: TrendChart) -> int:
    return part.mapTo(chart, part.rect().center()).y()


def drag(chart: TrendChart, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(chart, LEFT, NO_KEY, start)
    QTest.mouseMove(chart, (start + end) / 2)
    QTest.mouseMove(chart, end)
    QTest.mouseRelease(chart, LEFT, NO_KEY, end)


@pytest.fixture
def chart(qtbot: QtBot) -> TrendChart:
    chart = TrendChart()
    qtbot.addWidget(chart)
    chart.resize(800, 600)
    chart.show_summary(demo_summary(84))
    with qtbot.waitExposed(chart):
        chart.show()
    return chart


def test_the_wheel_alone_is_left_to_the_page(qtbot: QtBot) -> None:
    page, area, chart = QWidget(), QScrollArea(), TrendChart()
    qtbot.addWidget(area)
    chart.show_summary(demo_summary(84))
    column = QVBoxLayout(page)
    column.addWidget(chart)
    column.addWidget(QLabel("below\n" * 200))
    area.setWidget(page)
    area.resize(600, 300)
    with qtbot.waitExposed(area):
        area.show()
    frame = chart.frame

    wheel(chart, -3, NO_KEY)

    assert chart.frame == frame
    assert area.verticalScrollBar().value() > 0


def test_ctrl_and_the_wheel_go_closer_in_time_alone(chart: TrendChart) -> None:
    whole, values = chart.frame, chart.panels[0].plot.ranges[1]

    wheel(chart, 2, CTRL)

    assert chart.frame.days == pytest.approx(whole.days * 0.64)
    assert chart.panels[0].plot.ranges == ((chart.frame.first, chart.frame.last), values)


def test_ctrl_and_the_wheel_lead_back_to_the_whole(chart: TrendChart) -> None:
    whole = chart.frame
    wheel(chart, 2, CTRL)

    wheel(chart, -9, CTRL)

    assert chart.frame == whole


def test_dragging_moves_along_in_time_and_is_no_click(qtbot: QtBot, chart: TrendChart) -> None:
    wheel(chart, 5, CTRL)
    before, values = chart.frame, chart.panels[0].plot.ranges[1]

    with qtbot.assertNotEmitted(chart.day_clicked):
        drag(chart, QPoint(300, 100), QPoint(400, 160))

    days = 100 / chart.plot_area()[1] * before.days
    assert before.first - chart.frame.first == pytest.approx(days)
    assert chart.panels[0].plot.ranges[1] == values


def test_a_click_tells_the_nearest_day(qtbot: QtBot, chart: TrendChart) -> None:
    left, room = chart.plot_area()
    day = LAST_DAY - timedelta(days=20)
    x = round(left + chart.frame.x_of(day.toordinal(), room))

    with qtbot.waitSignal(chart.day_clicked) as told:
        qtbot.mouseClick(chart, LEFT, pos=QPoint(x, middle_of(chart.panels[0].plot.widget, chart)))

    assert told.args == [day]


def test_a_click_beside_the_period_tells_nothing(qtbot: QtBot, chart: TrendChart) -> None:
    with qtbot.assertNotEmitted(chart.day_clicked):
        qtbot.mouseClick(chart, LEFT, pos=QPoint(2, 120))
        qtbot.mouseClick(chart, Qt.MouseButton.RightButton, pos=QPoint(300, 120))


def test_a_click_on_words_tells_nothing(qtbot: QtBot, chart: TrendChart) -> None:
    words = (chart.strip, chart.panels[1].title, chart.axis, chart.key)

    with qtbot.assertNotEmitted(chart.day_clicked):
        for part in words:
            at = QPoint(400, middle_of(part, chart))
            QTest.mouseMove(chart, at)
            qtbot.mouseClick(chart, LEFT, pos=at)

    assert chart.day is None


def test_a_click_on_the_lane_of_side_effects_tells_its_day(qtbot: QtBot, chart: TrendChart) -> None:
    with qtbot.waitSignal(chart.day_clicked):
        qtbot.mouseClick(chart, LEFT, pos=QPoint(400, middle_of(chart.lane.plot, chart)))


def test_keys_go_closer_and_back(qtbot: QtBot, chart: TrendChart) -> None:
    whole = chart.frame

    qtbot.keyClick(chart, Qt.Key.Key_Plus)
    closer = chart.frame
    qtbot.keyClick(chart, Qt.Key.Key_Minus)

    assert closer.days == pytest.approx(0.8 * whole.days)
    assert chart.frame == whole


def test_where_the_keyboard_is_can_be_seen(qtbot: QtBot, chart: TrendChart) -> None:
    chart.clearFocus()
    without = chart.grab().toImage()

    chart.setFocus()

    assert chart.hasFocus()
    assert chart.grab().toImage() != without


def test_the_same_period_again_stays_where_a_person_moved_it(chart: TrendChart) -> None:
    wheel(chart, 2, CTRL)
    closer = chart.frame

    chart.show_summary(demo_summary(84))

    assert chart.frame == closer


def test_there_is_nothing_of_the_library_to_click(chart: TrendChart) -> None:
    for panel in chart.panels:
        view = panel.plot.widget
        assert view.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        assert view.focusPolicy() is Qt.FocusPolicy.NoFocus
        assert chart.childAt(view.mapTo(chart, view.rect().center())) is not view


def test_going_closer_brings_back_the_days(chart: TrendChart) -> None:
    chart.show_summary(demo_summary(2000))
    coarse = chart.key.text()

    wheel(chart, 9, CTRL)

    assert coarse.startswith("Each dot is the mean of one week.")
    assert chart.key.text().startswith("Each dot is one day.")
    assert len(chart.panels[0].mean.item.xData) == 2000
