"""What stands open beside the window speaks the new language too."""

from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from journal.ui.first_start.band import ExampleBand
from journal.ui.first_start.steps import FirstSteps
from journal.ui.help_panel import HelpPanel
from journal.ui.journal_model import JournalModel
from journal.ui.main_window import MainWindow
from journal.ui.settings_page import SettingsPage


@pytest.fixture
def steps(window: MainWindow) -> FirstSteps:
    window.first_start.open_steps()
    steps = window.first_start.steps
    assert steps is not None
    return steps


def choose_german(window: MainWindow, qapp: QApplication) -> None:
    page = window.page("settings")
    assert isinstance(page, SettingsPage)
    choice = page.language.choice
    choice.show_value("de")
    choice.activated.emit(choice.currentIndex())
    qapp.processEvents()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def words_on(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_an_open_help_panel_stays_open_in_the_new_language(
    qapp: QApplication, window: MainWindow
) -> None:
    window.show_help_panel()

    choose_german(window, qapp)

    (panel,) = window.findChildren(HelpPanel)
    assert panel.isVisible()
    assert panel.windowTitle() == "Hilfe jetzt"
    assert panel.close_button.text() == "Schließen"
    assert "Notruf" in words_on(panel)
    assert "Emergency" not in words_on(panel)


def test_a_closed_help_panel_opens_in_the_new_language(
    qapp: QApplication, window: MainWindow
) -> None:
    window.show_help_panel()
    window.findChildren(HelpPanel)[0].close()

    choose_german(window, qapp)
    closed = window.findChildren(HelpPanel) == []
    window.show_help_panel()

    assert closed
    assert window.findChildren(HelpPanel)[0].windowTitle() == "Hilfe jetzt"


def test_open_steps_stay_where_they_are_in_the_new_language(
    qapp: QApplication, window: MainWindow, steps: FirstSteps
) -> None:
    steps.show_step(1)
    steps.plan.time.show_minute(15 * 60 + 20)

    choose_german(window, qapp)

    (again,) = window.findChildren(FirstSteps)
    assert again is window.first_start.steps
    assert again.isVisible()
    assert again.step == 1
    assert again.back_button.text() == "Zurück"
    assert again.plan.time.minute == 15 * 60 + 20


def test_the_keyboard_stays_in_the_window(
    qtbot: QtBot, qapp: QApplication, window: MainWindow, steps: FirstSteps
) -> None:
    window.show_help_panel()
    window.go_to("settings")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    choose_german(window, qapp)

    qtbot.waitUntil(window.isActiveWindow)


def test_the_band_of_a_made_up_journal_changes_too(
    qapp: QApplication, journal: JournalModel, window: MainWindow
) -> None:
    journal.save_settings(replace(journal.settings(), example=True))
    made_up = MainWindow(journal)
    made_up.show()

    choose_german(made_up, qapp)

    (band,) = made_up.findChildren(ExampleBand)
    assert "Example, not your entries" not in words_on(band)
    made_up.close()
    shiboken6.delete(made_up)
