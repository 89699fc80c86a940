"""What holds for every page in every look: it can be seen, reached, read and heard."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget

from journal.demo import demo_records
from journal.domain.check_ins import CheckIn
from journal.domain.records import Record
from journal.domain.sessions import Route, Session
from journal.domain.side_effects import Severity, SideEffect, SideEffectKind
from journal.storage.store import JournalStore
from journal.ui.calendar.day_grid import DayGrid
from journal.ui.calendar.year_steps import YearSteps
from journal.ui.charts.trend_chart import TrendChart
from journal.ui.history_page import HistoryPage
from journal.ui.journal_model import JournalModel
from journal.ui.main_window import MainWindow
from journal.ui.sessions_page import SessionsPage
from journal.ui.settings_page import SettingsPage
from journal.ui.today_page import TodayPage
from tests.conftest import NOW
from tests.ui import faults
from tests.ui.looks import LOOKS, Look, shown_in

AN_EARLIER_SESSION = "an earlier session"
OPEN_SETTINGS = "settings, each open"
KEYS = (
    *("today", "sessions", AN_EARLIER_SESSION, "trends"),
    *("history", "calendar", "summary", "settings", OPEN_SETTINGS, "help"),
)
SMALLEST = (900, 600)
ENOUGH = 300
"""Presses of Tab; no page has as many stops."""


@pytest.fixture(scope="module", params=LOOKS, ids=lambda look: look.name)
def look(request: pytest.FixtureRequest) -> Look:
    return request.param  # type: ignore[no-any-return] # one of LOOKS


def of_today() -> list[Record]:
    """Return a check-in with a side effect in many words, and a session that goes on."""
    kind = SideEffectKind.named(
        "A humming behind the left ear that comes and goes while I lie down"
    )
    own = SideEffect(kind, Severity.MODERATE)
    check_in = CheckIn(NOW.date(), NOW - timedelta(hours=2), NOW.date(), side_effects=(own,))
    session = Session(NOW - timedelta(hours=1), Route.IV, 36, weight_kg=72, side_effects=(own,))
    return [kind, check_in, session]


@pytest.fixture(scope="module")
def window(
    qapp: QApplication, look: Look, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[MainWindow]:
    """One window for all tests of a look, with a journal of some weeks in it."""
    path = tmp_path_factory.mktemp("audit") / "journal.sqlite"
    with shown_in(look, qapp), JournalStore.open(path, lambda: NOW) as store:
        store.save([*demo_records(NOW.date() - timedelta(days=1), days=60), *of_today()])
        journal = JournalModel(store, lambda: NOW)
        journal.backups.take_keeper()  # else nothing can be deleted, and that card is not there
        window = MainWindow(journal)
        window.resize(*SMALLEST)
        window.show()
        window.activateWindow()
        yield window
        window.close()
        shiboken6.delete(window)  # at once, while its journal is still open


@pytest.fixture(params=KEYS)
def page(request: pytest.FixtureRequest, qapp: QApplication, window: MainWindow) -> QWidget:
    page = brought_into_view(window, request.param)
    for _ in range(5):  # sizes of wrapped text settle over a few rounds
        qapp.processEvents()
    return page


def brought_into_view(window: MainWindow, key: str) -> QWidget:
    """Return a page after going to it; some have more than one way to look at them."""
    ways = {"calendar": "history", AN_EARLIER_SESSION: "sessions", OPEN_SETTINGS: "settings"}
    way = ways.get(key, key)
    window.go_to(way)
    page = window.page(way)
    if isinstance(page, HistoryPage):
        (page.switch.second if key == "calendar" else page.switch.first).click()
    if isinstance(page, SessionsPage):
        page.list.go_to(2 if key == AN_EARLIER_SESSION else 1)  # and with it the form of a session
        for section in page.form.sections:
            section.reveal()
    if isinstance(page, SettingsPage):
        for card in page.sections:
            card.open(key == OPEN_SETTINGS)
        page.deletion.ask()
    return page


def walked(page: QWidget, back: bool = False) -> list[QWidget]:
    """Press Tab, or Shift+Tab, from the first stop of a page once round the window."""
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    first = faults.tab_stops(page)[0]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    passed = [first]
    for _ in range(ENOUGH):
        QTest.keyClick(passed[-1], key)
        part = QApplication.focusWidget()
        if part is first:
            return [part for part in passed if page.isAncestorOf(part)]
        if part is not None and part is not passed[-1]:  # a time is walked part by part
            passed.append(part)
    pytest.fail(f"Tab is caught at {faults.name_of(passed[-1])}.")


def to_reach(page: QWidget) -> set[QWidget]:
    """Return what Tab has to reach: of a group of radio buttons the chosen one."""
    stops = faults.tab_stops(page)
    return {stop for stop in stops if not isinstance(stop, QRadioButton) or stop.isChecked()}


def test_nothing_is_cut_off(page: QWidget) -> None:
    assert faults.cut_off(page) == []


def test_nothing_lies_over_something_else(page: QWidget) -> None:
    assert faults.overlapping(page) == []


def test_pages_scroll_up_and_down_only(page: QWidget) -> None:
    assert faults.sideways(page) == []


def test_nothing_lies_beyond_the_edge_of_what_it_stands_in(page: QWidget) -> None:
    assert faults.outside(page) == []


def test_everything_the_keyboard_reaches_has_a_name(page: QWidget) -> None:
    assert faults.nameless(page) == []


def test_targets_are_large_enough_to_hit(page: QWidget) -> None:
    assert faults.small(page) == []


def test_no_mnemonic_is_used_twice(page: QWidget) -> None:
    assert faults.mnemonics(page.window()) == []


def test_tab_walks_a_page_in_the_order_of_reading(page: QWidget) -> None:
    stops = faults.tab_stops(page)
    if isinstance(page, TodayPage):  # decided: from the last row to Save
        stops.remove(page.desk.save_button)

    assert faults.backward_jumps(page, stops) == []


def test_tab_reaches_everything_and_is_never_caught(page: QWidget) -> None:
    assert to_reach(page) - set(walked(page)) == set()


def test_shift_and_tab_lead_back_the_same_way(page: QWidget) -> None:
    there, back = walked(page), walked(page, back=True)

    assert back[1:] == there[:0:-1]


def test_one_sees_where_the_keyboard_is(window: MainWindow, page: QWidget) -> None:
    unseen = []

    for stop in to_reach(page):
        window.rail.help_button.setFocus()
        before = faults.seen(stop)
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        if faults.seen(stop) == before:
            unseen.append(faults.name_of(stop))

    assert unseen == []


def test_rating_buttons_are_made_for_a_quick_hand(window: MainWindow) -> None:
    today = window.page("today")
    assert isinstance(today, TodayPage)

    heights = [button.height() for row in today.desk.form.rows for button in row.buttons]

    assert min(heights) >= 40


def test_the_rail_stands_where_one_begins_to_read(window: MainWindow, look: Look) -> None:
    window.go_to("today")

    rail = window.rail.mapTo(window, QPoint(0, 0)).x()
    page = window.page("today").mapTo(window, QPoint(0, 0)).x()

    assert (rail > page) == look.mirrored
    assert faults.cut_off(window.rail) == []


def test_charts_say_in_words_what_they_show(window: MainWindow, look: Look) -> None:
    window.go_to("trends")

    (chart,) = window.page("trends").findChildren(TrendChart)

    assert chart.accessibleName()
    counted = "von 61 Tagen" if look.language == "de" else "of 61 day"
    assert counted in chart.accessibleDescription()


def test_the_calendar_says_in_words_what_it_shows(window: MainWindow, look: Look) -> None:
    page = brought_into_view(window, "calendar")

    grids = page.findChildren(DayGrid)

    assert len(grids) == 3
    assert all(grid.accessibleName().count("2026") == 1 for grid in grids)
    counted = "von 60 Tagen" if look.language == "de" else "of 60 day"
    assert all(counted in grid.accessibleDescription() for grid in grids)


def test_time_goes_from_left_to_right_in_charts(window: MainWindow) -> None:
    window.go_to("trends")

    (chart,) = window.page("trends").findChildren(TrendChart)

    assert chart.panels[0].layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_the_arrow_at_the_side_where_one_begins_to_read_leads_to_an_earlier_year(
    window: MainWindow, look: Look
) -> None:
    brought_into_view(window, "calendar")
    (steps,) = window.page("history").findChildren(YearSteps)

    before = steps.earlier.x() < steps.later.x()

    assert before is not look.mirrored
    assert (steps.earlier.text() == "\N{LEFTWARDS ARROW}") is before
