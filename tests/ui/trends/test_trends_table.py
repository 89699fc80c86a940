from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.demo import demo_records
from journal.ui.journal_model import JournalModel
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


def test_all_columns_of_the_table_are_in_view_in_a_small_window(
    journal: JournalModel, show: Callable[[], TrendsPage]
) -> None:
    journal.save(demo_records(TODAY, days=84))
    page = show()
    page.table_button.click()

    page.resize(724, 600)
    QApplication.processEvents()

    header = page.table.horizontalHeader()
    assert header.length() <= page.table.viewport().width()
    titles = [header.sectionSizeHint(column) for column in range(header.count())]
    assert all(header.sectionSize(n) >= width for n, width in enumerate(titles))
