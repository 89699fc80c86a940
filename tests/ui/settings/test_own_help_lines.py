from dataclasses import replace

from pytestqt.qtbot import QtBot

from journal.domain import library
from journal.domain.help_lines import HelpLine
from journal.ui.journal_model import JournalModel
from journal.ui.settings_page import SettingsPage
from tests.ui.settings.hands import fill, said, undo

SISTER = HelpLine("My sister", "030 123 456", "Berlin")


def add_line(qtbot: QtBot, page: SettingsPage, *words: str) -> None:
    page.help_lines.add_button.click()
    row = page.help_lines.rows[-1]
    for field, text in zip((row.name, row.contact, row.where), words, strict=False):
        fill(field, text, qtbot)


def test_the_packed_lines_are_there_to_change(page: SettingsPage) -> None:
    shown = [HelpLine(*row.words) for row in page.help_lines.rows]

    assert tuple(shown) == library.help_lines()


def test_a_line_of_ones_own_is_saved(
    qtbot: QtBot, page: SettingsPage, journal: JournalModel
) -> None:
    add_line(qtbot, page, "My sister", "030 123 456", "Berlin")

    page.help_lines.save_button.click()

    assert journal.settings().help_lines == (*library.help_lines(), SISTER)
    assert said(page.help_lines) == "Saved."


def test_a_line_without_a_number_is_refused_and_stays_as_typed(
    qtbot: QtBot, page: SettingsPage, journal: JournalModel
) -> None:
    add_line(qtbot, page, "My sister")

    page.help_lines.save_button.click()

    assert said(page.help_lines).startswith("A help line needs a name and a number")
    assert page.help_lines.rows[-1].words == ("My sister", "", "")
    assert journal.settings().help_lines is None


def test_an_empty_row_is_left_out(page: SettingsPage, journal: JournalModel) -> None:
    page.help_lines.rows[-1].remove_button.click()
    page.help_lines.add_button.click()

    page.help_lines.save_button.click()

    assert journal.settings().help_lines == library.help_lines()[:-1]
    assert len(page.help_lines.rows) == len(library.help_lines()) - 1


def test_lines_not_saved_yet_survive_a_change_elsewhere(qtbot: QtBot, page: SettingsPage) -> None:
    add_line(qtbot, page, "My sister")

    page.visits.add_button.click()

    assert page.help_lines.rows[-1].words == ("My sister", "", "")


def test_lines_changed_elsewhere_are_shown(page: SettingsPage, journal: JournalModel) -> None:
    journal.save_settings(replace(journal.settings(), help_lines=(SISTER,)))

    assert [row.words for row in page.help_lines.rows] == [("My sister", "030 123 456", "Berlin")]


def test_undo_brings_the_old_lines_back(page: SettingsPage, journal: JournalModel) -> None:
    page.help_lines.rows[0].remove_button.click()
    page.help_lines.save_button.click()

    undo(page.help_lines)

    assert journal.settings().help_lines is None
    assert len(page.help_lines.rows) == len(library.help_lines())


def test_the_packed_lines_come_back_with_one_button(
    page: SettingsPage, journal: JournalModel
) -> None:
    journal.save_settings(replace(journal.settings(), help_lines=(SISTER,)))

    page.help_lines.packed_button.click()

    assert journal.settings().help_lines is None
    assert len(page.help_lines.rows) == len(library.help_lines())


def test_taking_every_line_out_means_the_packed_ones(
    page: SettingsPage, journal: JournalModel
) -> None:
    for row in list(page.help_lines.rows):
        row.remove_button.click()

    page.help_lines.save_button.click()

    assert journal.settings().help_lines is None
    assert len(page.help_lines.rows) == len(library.help_lines())


def test_a_screen_reader_hears_what_each_field_of_a_line_is(
    qtbot: QtBot, page: SettingsPage
) -> None:
    add_line(qtbot, page, "My sister")
    row = page.help_lines.rows[-1]

    assert row.contact.accessibleName() == "Number of My sister"
    assert row.remove_button.accessibleName() == "Remove My sister"
