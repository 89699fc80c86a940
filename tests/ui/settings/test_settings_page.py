from collections.abc import Callable
from datetime import date, datetime

from journal.storage.store import JournalStore
from journal.ui.journal_model import JournalModel
from journal.ui.settings_page import SettingsPage


def test_the_keyboard_begins_at_the_first_title(page: SettingsPage) -> None:
    page.take_focus()

    assert page.focusWidget() is page.measures.title


def test_choices_outlive_the_program(
    page: SettingsPage, journal: JournalModel, now: Callable[[], datetime]
) -> None:
    page.visits.add_button.click()

    with JournalStore.open(journal.path, now) as again:
        assert again.settings().visits == (date(2026, 3, 1),)
