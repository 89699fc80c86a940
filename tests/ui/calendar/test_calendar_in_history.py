"""Table and calendar stand for one another on the page."""

import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime, timedelta
from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.demo import demo_records
from journal.ui.calendar.year_view import YearView
from journal.ui.history_page import HistoryPage
from journal.ui.journal_model import JournalModel
from journal.ui.main_window import MainWindow

TODAY = date(2026, 3, 1)
LEFT = Qt.MouseButton.LeftButton
TWENTY_YEARS = 7300
Rate = Callable[..., None]
Shown = Callable[[], YearView]


def test_an_empty_journal_has_nothing_to_switch(page: HistoryPage) -> None:
    assert page.empty.isVisible()
    assert not page.switch.isVisible()


def test_the_table_comes_first_and_the_calendar_in_its_place(
    qtbot: QtBot, rate: Rate, page: HistoryPage
) -> None:
    rate(TODAY, 5)
    at_first = page.list.isVisible(), page.calendar

    qtbot.mouseClick(page.switch.second, LEFT)

    assert at_first == (True, None)
    assert page.calendar is not None
    assert page.calendar.isVisible()
    assert not page.list.isVisible()


def test_the_calendar_costs_nothing_until_it_is_asked_for() -> None:
    code = (
        "import sys, journal.ui.history_page as page;"
        "print(sorted({'numpy', 'journal.ui.calendar.year_view'} & set(sys.modules)))"
    )

    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert said.stdout == "[]\n"


def test_what_is_typed_into_the_search_is_found_in_the_table(
    qtbot: QtBot, rate: Rate, page: HistoryPage, calendar: Shown
) -> None:
    rate(TODAY, 5)
    view = calendar()
    page.search_field.setFocus()

    qtbot.keyClicks(page.search_field, "words")

    assert not page.switch.on_second
    assert not view.isVisible()
    assert page.list.isVisible()
    assert page.search_field.hasFocus()
    assert page.search_field.text() == "words"


def test_a_search_is_set_aside_for_the_calendar_and_comes_back_with_the_table(
    qtbot: QtBot, rate: Rate, page: HistoryPage, calendar: Shown
) -> None:
    rate(TODAY, 5)
    rate(TODAY - timedelta(days=1), 5)
    page.search_field.setText("rain")

    view = calendar()
    in_calendar = page.search_field.text(), page.subtitle.text(), view.blocks[0].read_out.text()
    qtbot.mouseClick(page.switch.first, LEFT)

    assert in_calendar == ("", "Days: 2", "2 of 2 days rated")
    assert page.search_field.text() == "rain"
    assert page.nothing.isVisible()


def test_a_search_typed_in_the_calendar_is_not_replaced_by_an_earlier_one(
    qtbot: QtBot, rate: Rate, page: HistoryPage, calendar: Shown
) -> None:
    rate(TODAY, 5)
    page.search_field.setText("rain")
    calendar()
    qtbot.keyClicks(page.search_field, "w")
    page.search_field.clear()

    qtbot.mouseClick(page.switch.first, LEFT)

    assert page.search_field.text() == ""


def test_the_calendar_stays_chosen_when_the_page_is_left_and_seen_again(
    window: MainWindow, rate: Rate
) -> None:
    rate(TODAY - timedelta(days=1), 5)
    page = window.page("history")
    assert isinstance(page, HistoryPage)
    window.go_to("history")
    page.switch.second.click()

    window.go_to("today")
    rate(TODAY, 5)
    window.go_to("history")

    assert page.calendar is not None
    (block,) = page.calendar.blocks
    assert block.grid.hasFocus()
    assert block.grid.accessibleDescription().startswith("Mood in 2026: 2 of 2 days")


def test_when_all_is_deleted_the_page_is_empty_again(
    journal: JournalModel, rate: Rate, page: HistoryPage, calendar: Shown
) -> None:
    rate(TODAY, 5)
    view = calendar()

    journal.delete(journal.check_ins())

    assert page.empty.isVisible()
    assert not view.isVisible()


def test_tab_goes_from_the_search_to_the_year_and_from_measure_to_measure(
    journal: JournalModel, rate: Rate, page: HistoryPage, calendar: Shown, qtbot: QtBot
) -> None:
    rate(date(2025, 1, 1), 5)
    rate(TODAY - timedelta(days=1), 5)
    journal.delete(journal.check_ins()[-1:])
    for measure in journal.measures()[:3]:
        rate(TODAY, 5, measure)
    view = calendar()
    page.search_field.setFocus()
    passed = []

    for _ in range(5):
        part = QApplication.focusWidget()
        assert part is not None
        qtbot.keyClick(part, Qt.Key.Key_Tab)
        passed.append(QApplication.focusWidget())

    grids = [block.grid for block in view.blocks]
    assert passed == [view.steps.earlier, *grids, page.bin.button]


@pytest.fixture
def twenty_years(journal: JournalModel, now: Callable[[], datetime]) -> None:
    journal.save(demo_records(now().date(), TWENTY_YEARS))


def test_a_year_of_twenty_is_there_without_a_wait(
    twenty_years: None, page: HistoryPage, calendar: Shown
) -> None:
    view = calendar()
    QApplication.processEvents()

    begin = perf_counter()
    view.steps.earlier.click()
    view.grab()
    took = perf_counter() - begin

    assert view.steps.label.text() == "2025"
    assert took < 0.5  # measured: 0.02 s
