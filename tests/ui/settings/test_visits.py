from dataclasses import replace
from datetime import date

from journal.ui.journal_model import JournalModel
from journal.ui.settings_page import SettingsPage
from tests.ui.settings.hands import said, undo


def test_a_visit_is_proposed_for_today_and_listed_once_added(
    page: SettingsPage, journal: JournalModel
) -> None:
    page.visits.add_button.click()

    assert journal.settings().visits == (date(2026, 3, 1),)
    assert list(page.visits.remove_buttons) == [date(2026, 3, 1)]
    assert said(page.visits) == "Saved."


def test_the_newest_visit_stands_first(page: SettingsPage, journal: JournalModel) -> None:
    for day in (date(2026, 1, 4), date(2026, 2, 1)):
        page.visits.day.show_day(day)
        page.visits.add_button.click()

    assert list(page.visits.remove_buttons) == [date(2026, 2, 1), date(2026, 1, 4)]


def test_the_same_visit_twice_is_one_visit(page: SettingsPage, journal: JournalModel) -> None:
    page.visits.add_button.click()
    page.visits.add_button.click()

    assert journal.settings().visits == (date(2026, 3, 1),)


def test_a_visit_can_be_removed_and_brought_back(page: SettingsPage, journal: JournalModel) -> None:
    visits = (date(2026, 1, 4), date(2026, 2, 1))
    journal.save_settings(replace(journal.settings(), visits=visits))

    page.visits.remove_buttons[date(2026, 1, 4)].click()
    assert journal.settings().visits == (date(2026, 2, 1),)
    undo(page.visits)

    assert journal.settings().visits == visits


def test_a_screen_reader_hears_which_visit_a_button_removes(
    page: SettingsPage, journal: JournalModel
) -> None:
    page.visits.add_button.click()

    name = page.visits.remove_buttons[date(2026, 3, 1)].accessibleName()

    assert name == "Remove the visit of Sunday, 1 March 2026"
