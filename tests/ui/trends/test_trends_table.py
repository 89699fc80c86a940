from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from journal.ui.trends_page import TrendsPage

TODAY = date(2026, 3, 1)
LEFT = Qt.MouseButton.LeftButton


def test_the_same_is_there_as_a_table(
    qtbot: QtBot, rate: Callable[..., None], show: Callable[[], TrendsPage]
) -> None:
    rate(0, 3)
    page = show()

    qtbot.mouseClick(page.table_button, LEFT)
    shown = (page.table.isVisible(), page.chart.isVisible(), page.table_button.text())
    days = list(page.table.table.lines)
    qtbot.mouseClick(page.table_button, LEFT)

    assert shown == (True, False, "Show as chart")
    assert days == [TODAY, TODAY - timedelta(days=3)]
    assert page.chart.isVisible()
    assert page.table_button.text() == "Show as table"


def test_the_table_follows_what_is_saved_and_its_days_open(
    qtbot: QtBot, rate: Callable[..., None], show: Callable[[], TrendsPage]
) -> None:
    rate(3)
    page = show()
    page.table_button.click()
    rate(0)

    with qtbot.waitSignal(page.day_chosen) as told:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)

    assert told.args == [TODAY]
