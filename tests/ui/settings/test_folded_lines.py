"""Whom to call is folded away until somebody wants it."""

from pytestqt.qtbot import QtBot

from journal.ui.journal_model import JournalModel
from journal.ui.settings_page import SettingsPage
from tests.ui.settings.hands import fill


def test_the_lines_are_counted_and_closed(page: SettingsPage) -> None:
    fold = page.help_lines.fold

    lines = len(page.help_lines.rows)

    assert fold.button.accessibleName() == f"{lines} lines in the panel"
    assert not fold.button.isChecked()


def test_a_line_more_opens_them_and_is_counted(page: SettingsPage) -> None:
    lines = len(page.help_lines.rows)

    page.help_lines.add_button.click()

    assert page.help_lines.fold.button.isChecked()
    assert page.help_lines.fold.button.accessibleName() == f"{lines + 1} lines in the panel"


def test_what_was_typed_before_the_last_end_is_in_view(
    page: SettingsPage, qtbot: QtBot, journal: JournalModel
) -> None:
    page.help_lines.add_button.click()
    fill(page.help_lines.rows[-1].name, "My sister", qtbot)
    page.help_lines.keep_typed()

    again = SettingsPage(journal)
    qtbot.addWidget(again)

    assert again.help_lines.fold.button.isChecked()
