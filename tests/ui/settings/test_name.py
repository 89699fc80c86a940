import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from journal.ui.journal_model import JournalModel
from journal.ui.settings_page import SettingsPage
from tests.ui.settings.hands import fill, refuse_to_save, said, undo


def test_a_name_is_saved_with_its_button_or_enter(
    qtbot: QtBot, page: SettingsPage, journal: JournalModel
) -> None:
    fill(page.name.name, "A. B.", qtbot)
    page.name.save_button.click()
    assert journal.settings().name == "A. B."

    fill(page.name.name, " C.", qtbot)
    qtbot.keyClick(page.name.name, Qt.Key.Key_Return)

    assert journal.settings().name == "A. B. C."


def test_a_name_not_saved_yet_survives_a_change_elsewhere(
    qtbot: QtBot, page: SettingsPage, journal: JournalModel
) -> None:
    fill(page.name.name, "A. B.", qtbot)

    page.visits.add_button.click()

    assert page.name.name.text() == "A. B."
    assert journal.settings().name == ""


def test_undo_shows_the_old_name_again(
    qtbot: QtBot, page: SettingsPage, journal: JournalModel
) -> None:
    fill(page.name.name, "A. B.", qtbot)
    page.name.save_button.click()

    undo(page.name)

    assert page.name.name.text() == ""
    assert journal.settings().name == ""


def test_a_name_that_could_not_be_saved_is_still_in_its_field(
    qtbot: QtBot, page: SettingsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(page.name.name, "A. B.", qtbot)
    refuse_to_save(monkeypatch)

    page.name.save_button.click()

    assert page.name.name.text() == "A. B."
    assert said(page.name).startswith("Nothing was saved")
