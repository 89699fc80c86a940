"""What is looked at: every page, and what opens beside it."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial

import shiboken6
from PySide6.QtWidgets import QWidget

from journal.storage.store import JournalStore
from journal.ui.about.licences import LicenceTexts
from journal.ui.effect_dialog import EffectDialog
from journal.ui.help_panel import HelpPanel
from journal.ui.history_page import HistoryPage
from journal.ui.journal_model import JournalModel
from journal.ui.main_window import SIZE, MainWindow
from journal.ui.sessions.list import SessionList
from journal.ui.settings_page import SettingsPage
from journal.ui.today_page import TodayPage
from journal.ui.trends_page import TrendsPage
from tests.conftest import NOW

PAGES = ("today", "sessions", "trends", "history", "summary", "settings", "help")


@contextmanager
def window_on(store: JournalStore, size: tuple[int, int] = SIZE) -> Iterator[MainWindow]:
    """Show a window on a journal for a while."""
    journal = JournalModel(store, lambda: NOW)
    journal.backups.take_keeper()  # else nothing can be deleted, and that card is not there
    window = MainWindow(journal)
    window.resize(*size)
    window.show()
    window.activateWindow()
    try:
        yield window
    finally:
        window.close()
        shiboken6.delete(window)  # at once, while its journal is still open


def page(window: MainWindow, key: str) -> QWidget:
    """Bring a page into view."""
    window.go_to(key)
    return window


def answer_some(window: MainWindow) -> None:
    """Answer some questions about today, as somebody would who is at it."""
    today = window.page("today")
    assert isinstance(today, TodayPage)
    form = today.desk.form
    form.rows[0].buttons[7].click()
    form.rows[1].buttons[5].click()
    form.effects.chips["nausea"].click()
    form.rows[2].take_focus()


def session(window: MainWindow) -> QWidget:
    """Open the newest session there is."""
    window.go_to("sessions")
    for sessions in window.page("sessions").findChildren(SessionList):
        sessions.go_to(1)
    return window


def trends_table(window: MainWindow) -> QWidget:
    """Show Trends as a table."""
    window.go_to("trends")
    trends = window.page("trends")
    assert isinstance(trends, TrendsPage)
    trends.table_button.click()
    return window


def calendar(window: MainWindow) -> QWidget:
    """Show History as a calendar."""
    window.go_to("history")
    history = window.page("history")
    assert isinstance(history, HistoryPage)
    history.switch.second.setFocus()
    history.switch.second.click()
    return window


def calendar_day(window: MainWindow) -> QWidget:
    """Show an earlier year of the calendar, with the keyboard on a day of it."""
    calendar(window)
    history = window.page("history")
    assert isinstance(history, HistoryPage)
    assert history.calendar is not None
    history.calendar.steps.earlier.click()
    history.take_focus()
    return window


def saved_today(window: MainWindow) -> QWidget:
    """Save some answers about today."""
    window.go_to("today")
    answer_some(window)
    today = window.page("today")
    assert isinstance(today, TodayPage)
    today.desk.save()
    return window


def found(window: MainWindow) -> QWidget:
    """Look for the newest note in History."""
    window.go_to("history")
    history = window.page("history")
    assert isinstance(history, HistoryPage)
    notes = [check_in.note for check_in in history.journal.check_ins() if check_in.note]
    history.search_field.setText(notes[-1] if notes else "")
    return window


def help_panel(window: MainWindow) -> QWidget:
    """Open the numbers to call."""
    window.show_help_panel()
    (panel,) = window.findChildren(HelpPanel)
    return panel


def licences(window: MainWindow) -> QWidget:
    """Open the licence texts."""
    return LicenceTexts.show_beside(window.page("help"))


def side_effects(window: MainWindow) -> QWidget:
    """Open the whole vocabulary of side effects."""
    journal = window.page("today").journal
    dialog = EffectDialog(journal.side_effect_kinds(), (), parent=window)
    dialog.show()
    return dialog


def open_settings(window: MainWindow) -> QWidget:
    """Open every card of the settings."""
    window.go_to("settings")
    settings = window.page("settings")
    assert isinstance(settings, SettingsPage)
    for section in settings.sections:
        section.open()
    settings.deletion.ask()
    return window


def step(window: MainWindow, place: int) -> QWidget:
    """Open one of the three steps of a first start."""
    window.first_start.open_steps()
    steps = window.first_start.steps
    assert steps is not None
    steps.show_step(place)
    return steps


BESIDE: Mapping[str, Callable[[MainWindow], QWidget]] = {
    "help-panel": help_panel,
    "side-effects": side_effects,
    "licences": licences,
    **{f"step-{place + 1}": partial(step, place=place) for place in range(3)},
}
"""What opens beside the pages: each is shown and returned."""

VIEWS: Mapping[str, Callable[[MainWindow], QWidget]] = {
    **{key: partial(page, key=key) for key in PAGES},
    "session": session,
    "trends-table": trends_table,
    "calendar": calendar,
    "calendar-day": calendar_day,
    "saved-today": saved_today,
    "found": found,
    "settings-open": open_settings,
    **BESIDE,
}
"""Everything; each shows something in the window and returns what is to be looked at."""
