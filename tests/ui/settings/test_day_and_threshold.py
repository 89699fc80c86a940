from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.ui.journal_model import JournalModel
from journal.ui.settings_page import SettingsPage
from tests.ui.settings.hands import refuse_to_save, said, undo
from tests.ui.wheels import notch_down


def test_choosing_an_hour_is_saved_at_once(
    qtbot: QtBot, page: SettingsPage, journal: JournalModel
) -> None:
    page.days.hour.setFocus()

    qtbot.keyClick(page.days.hour, Qt.Key.Key_Down)

    assert journal.settings().night_ends_at == 5
    assert said(page.days) == "Saved."


def test_choosing_a_threshold_is_saved_at_once(
    qtbot: QtBot, page: SettingsPage, journal: JournalModel
) -> None:
    qtbot.keyClick(page.days.threshold, Qt.Key.Key_Down)

    assert journal.settings().threshold == 3
    assert page.days.threshold.currentText() == "3 points"


def test_hours_and_thresholds_stay_within_what_the_journal_accepts(page: SettingsPage) -> None:
    hours, thresholds = page.days.hour, page.days.threshold

    assert [hours.itemText(0), hours.itemText(hours.count() - 1)] == ["00:00", "12:00"]
    assert [thresholds.itemText(n) for n in range(4)] == [
        "1 point",
        "2 points",
        "3 points",
        "4 points",
    ]


def test_undo_brings_the_old_hour_back_and_leaves_the_rest(
    qtbot: QtBot, page: SettingsPage, journal: JournalModel
) -> None:
    qtbot.keyClick(page.days.hour, Qt.Key.Key_Down)
    journal.save_settings(replace(journal.settings(), name="A. B."))

    undo(page.days)

    assert journal.settings().night_ends_at == 4
    assert journal.settings().name == "A. B."
    assert page.days.hour.value == 4
    assert said(page.days) == "Undone."


def test_a_choice_that_cannot_be_saved_says_so_and_shows_what_holds(
    qtbot: QtBot, page: SettingsPage, journal: JournalModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse_to_save(monkeypatch)

    qtbot.keyClick(page.days.hour, Qt.Key.Key_Down)

    assert said(page.days) == "Nothing was saved, because the disk is full. Make room."
    assert page.days.hour.value == 4


def test_the_wheel_moves_the_page_and_never_a_value(page: SettingsPage) -> None:
    page.days.hour.setFocus()

    QApplication.sendEvent(page.days.hour, notch_down())

    assert page.days.hour.value == 4


def test_what_undo_took_back_is_done_again_by_the_keys_and_not_taken_back_twice(
    qtbot: QtBot, page: SettingsPage, journal: JournalModel
) -> None:
    journal.save_settings(replace(journal.settings(), threshold=4))
    qtbot.keyClick(page.days.hour, Qt.Key.Key_Down)

    undo(page.days)
    after_undo = journal.settings()
    journal.history.redo()
    after_redo = journal.settings()
    journal.history.undo()
    journal.history.undo()

    assert (after_undo.night_ends_at, after_undo.threshold) == (4, 4)
    assert after_redo.night_ends_at == 5
    assert (journal.settings().night_ends_at, journal.settings().threshold) == (4, 2)


def test_a_card_says_nothing_more_of_what_the_keys_took_back(
    qtbot: QtBot, page: SettingsPage, journal: JournalModel
) -> None:
    qtbot.keyClick(page.days.hour, Qt.Key.Key_Down)

    journal.history.undo()

    assert said(page.days) == ""
    assert page.days.message.undo_button.isHidden()
