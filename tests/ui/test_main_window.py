import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path
from subprocess import PIPE, Popen

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.demo import demo_records
from journal.domain.check_ins import CheckIn
from journal.domain.library import side_effect_kind
from journal.domain.side_effects import Severity, SideEffect
from journal.domain.spans import Span
from journal.storage.store import JournalStore
from journal.ui.help_panel import HelpPanel
from journal.ui.journal_model import JournalModel
from journal.ui.main_window import MainWindow
from journal.ui.page import Page
from journal.ui.sessions_page import SessionsPage
from journal.ui.summary_page import SummaryPage
from journal.ui.today_page import TodayPage
from journal.ui.trends_page import TrendsPage


@contextmanager
def other_program_writing(path: Path) -> Iterator[None]:
    """Let another process hold the lock of the journal."""
    code = (
        "import sys, sqlite3; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "c.execute('BEGIN EXCLUSIVE'); print('held', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", code, str(path)]
    with Popen(command, stdin=PIPE, stdout=PIPE, text=True) as other:
        assert other.stdout is not None
        other.stdout.readline()
        yield
        assert other.stdin is not None
        other.stdin.close()


def in_view(window: MainWindow) -> str:
    return next(key for key in window.keys if window.page(key).isVisible())


def help_panels(window: MainWindow) -> list[HelpPanel]:
    return [panel for panel in window.findChildren(HelpPanel) if panel.isVisible()]


def test_the_window_opens_on_today_with_the_keyboard_on_the_first_measure(
    window: MainWindow,
) -> None:
    today = window.page("today")

    assert isinstance(today, TodayPage)
    assert in_view(window) == "today"
    assert window.focusWidget() is today.desk.form.rows[0].buttons[0]


@pytest.mark.parametrize(
    ("number", "key"),
    [(1, "today"), (2, "sessions"), (3, "trends"), (4, "history"), (5, "summary")],
)
def test_ctrl_and_a_number_leads_to_a_page(window: MainWindow, number: int, key: str) -> None:
    window.go_to("help")

    QTest.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)

    assert in_view(window) == key
    assert window.rail.buttons[key].isChecked()


def test_every_page_opens_on_an_empty_journal(window: MainWindow) -> None:
    for key in window.keys:
        window.go_to(key)

        assert in_view(window) == key
        assert window.page(key).accessibleName() or key == "today"


def test_every_page_opens_on_a_full_journal(
    qtbot: QtBot, journal: JournalModel, now: Callable[[], datetime]
) -> None:
    journal.save(demo_records(now().date()))
    window = MainWindow(journal)
    qtbot.addWidget(window)
    window.show()

    for key in window.keys:
        window.go_to(key)

        assert in_view(window) == key


def test_help_is_one_press_away_on_every_page(window: MainWindow) -> None:
    for key in window.keys:
        window.go_to(key)
        window.rail.help_button.click()

        (panel,) = help_panels(window)
        panel.close()


def test_saving_suicidal_thoughts_saves_first_and_then_shows_the_help_panel(
    window: MainWindow, journal: JournalModel
) -> None:
    today = window.page("today")
    assert isinstance(today, TodayPage)
    effect = SideEffect(side_effect_kind("suicidal_thoughts"), Severity.MILD)
    today.desk.form.effects.show_side_effects([effect])

    today.desk.save()

    assert journal.check_ins()[0].side_effects == (effect,)
    assert len(help_panels(window)) == 1


def test_a_day_chosen_in_history_opens_on_today(
    window: MainWindow, journal: JournalModel, now: Callable[[], datetime]
) -> None:
    day = now().date() - timedelta(days=9)
    journal.save([CheckIn(day, now(), now().date(), all_clear=True)])
    window.go_to("history")

    window.open_day(day)

    today = window.page("today")
    assert in_view(window) == "today"
    assert isinstance(today, TodayPage)
    assert today.day == day
    assert today.desk.form.effects.all_clear_button.isChecked()


def test_today_in_the_rail_leads_to_today_and_another_day_keeps_what_was_typed(
    window: MainWindow, now: Callable[[], datetime]
) -> None:
    today = window.page("today")
    assert isinstance(today, TodayPage)
    earlier = now().date() - timedelta(days=2)
    window.open_day(earlier)
    QTest.keyClicks(window.focusWidget(), "4")

    window.go_to("trends")
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    here, asked = today.day, today.desk.form.rows[0].value
    window.open_day(earlier)

    assert (here, asked) == (now().date(), None)
    assert today.desk.form.rows[0].value == 4


def test_enter_presses_the_button_that_has_the_keyboard(window: MainWindow) -> None:
    sessions = window.page("sessions")
    assert isinstance(sessions, SessionsPage)
    window.go_to("sessions")

    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)

    assert sessions.form.isVisible()


def test_what_has_the_keyboard_is_in_view_in_a_low_window(window: MainWindow) -> None:
    today = window.page("today")
    assert isinstance(today, TodayPage)
    window.resize(window.minimumWidth(), window.minimumHeight())

    today.desk.save_button.setFocus()

    place = today.desk.save_button.mapTo(today, today.desk.save_button.rect().center())
    assert today.rect().contains(place)


def test_what_is_typed_survives_a_visit_to_another_page(window: MainWindow) -> None:
    today = window.page("today")
    assert isinstance(today, TodayPage)
    QTest.keyClicks(window.focusWidget(), "7")

    window.go_to("trends")
    window.go_to("today")

    assert today.desk.form.rows[0].value == 7


def test_a_page_out_of_sight_reads_again_when_it_comes_into_view(
    window: MainWindow, journal: JournalModel, now: Callable[[], datetime]
) -> None:
    class Counting(Page):
        reads = 0

        def read_again(self) -> None:
            self.reads += 1

    page = Counting(journal, "Counting", window)
    page.show()
    page.hide()

    journal.save([CheckIn(now().date(), now(), now().date(), all_clear=True)])
    reads_out_of_sight = page.reads
    page.show()

    assert (reads_out_of_sight, page.reads) == (1, 2)


def test_a_new_day_is_noticed_when_the_person_comes_back(
    qtbot: QtBot, store: JournalStore, now: Callable[[], datetime]
) -> None:
    clock = [now()]
    journal = JournalModel(store, lambda: clock[0])
    clock[0] += timedelta(days=1)

    with qtbot.waitSignal(journal.changed):
        journal.notice_new_day()
    with qtbot.assertNotEmitted(journal.changed):
        journal.notice_new_day()


def test_a_window_stays_open_once_when_what_is_typed_cannot_be_kept(
    window: MainWindow, journal: JournalModel
) -> None:
    """F5, F22."""
    today = window.page("today")
    assert isinstance(today, TodayPage)
    QTest.keyClicks(window.focusWidget(), "7")
    with other_program_writing(journal.path):
        window.close()
        stayed, said = window.isVisible(), today.desk.message.label.text()

        window.close()

    assert stayed
    assert "database is locked" in said
    assert not window.isVisible()


DAY = date(2026, 2, 28)


def test_all_pages_share_the_period(window: MainWindow, journal: JournalModel) -> None:
    journal.save(demo_records(DAY))
    trends, summary = window.page("trends"), window.page("summary")
    assert isinstance(trends, TrendsPage)
    assert isinstance(summary, SummaryPage)

    trends.selector.choose(Span.YEAR)
    window.go_to("summary")

    assert summary.selector.span is Span.YEAR


def test_the_corner_goes_under_the_title_in_a_narrow_window(window: MainWindow) -> None:
    today = window.page("today")
    assert isinstance(today, TodayPage)
    window.resize(1120, 760)
    beside = today.strip.mapTo(today, today.strip.rect().topLeft()).y()

    window.resize(window.minimumWidth(), 760)
    QApplication.processEvents()

    assert today.strip.mapTo(today, today.strip.rect().topLeft()).y() > beside
