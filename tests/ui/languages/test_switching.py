"""Another language in the middle of work: the window speaks it at once, and loses nothing."""

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from journal.errors import JournalFileError
from journal.language import chosen_language
from journal.storage.drafts import Drafts
from journal.ui.journal_model import JournalModel
from journal.ui.main_window import MainWindow
from journal.ui.settings.language import LanguageSection
from journal.ui.settings_page import SettingsPage
from journal.ui.today_page import TodayPage


def choose(window: MainWindow, code: str, qapp: QApplication) -> None:
    window.go_to("settings")
    section = section_of(window)
    section.choice.setFocus()
    section.choice.show_value(code)
    section.choice.activated.emit(section.choice.currentIndex())
    qapp.processEvents()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def section_of(window: MainWindow) -> LanguageSection:
    page = window.page("settings")
    assert isinstance(page, SettingsPage)
    return page.language


def note_of(window: MainWindow) -> QLineEdit:
    page = window.page("today")
    assert isinstance(page, TodayPage)
    return page.desk.form.note


def test_each_language_stands_there_in_its_own_name(window: MainWindow) -> None:
    choice = section_of(window).choice

    words = [choice.itemText(place) for place in range(choice.count())]

    assert words == ["As the system (English)", "English", "Deutsch"]


def test_the_window_speaks_the_new_language_at_once(
    qapp: QApplication, journal: JournalModel, window: MainWindow
) -> None:
    choose(window, "de", qapp)

    assert journal.settings().language == chosen_language() == "de"
    assert window.rail.buttons["today"].text() == "Heute"
    assert window.page("settings").isVisible()
    assert window.rail.buttons["settings"].isChecked()
    assert QLocale().language() is QLocale.Language.German


def test_the_measures_of_the_program_are_asked_in_the_new_language(
    qapp: QApplication, journal: JournalModel, window: MainWindow
) -> None:
    choose(window, "de", qapp)

    assert [measure.name for measure in journal.measures()] == [
        "Aufmerksamkeit",
        "Stimmung",
        "Angst",
    ]


def test_what_is_typed_is_still_there_in_the_new_language(
    qapp: QApplication, window: MainWindow
) -> None:
    QTest.keyClicks(note_of(window), "A slow morning")

    choose(window, "de", qapp)

    assert note_of(window).text() == "A slow morning"


def test_the_keyboard_stays_on_the_choice(
    qtbot: QtBot, qapp: QApplication, window: MainWindow
) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()

    choose(window, "de", qapp)

    assert window.focusWidget() is section_of(window).choice
    assert section_of(window).choice.isVisible()
    assert section_of(window).choice.currentText() == "Deutsch"


def test_undo_takes_the_language_back_too(qapp: QApplication, window: MainWindow) -> None:
    choose(window, "de", qapp)

    window._journal.history.undo()
    qapp.processEvents()

    assert window.rail.buttons["today"].text() == "Today"


def test_back_to_the_system_is_back_to_its_language(qapp: QApplication, window: MainWindow) -> None:
    choose(window, "de", qapp)

    choose(window, "", qapp)

    assert window.rail.buttons["today"].text() == "Today"


def test_the_keys_of_the_rail_work_as_before(
    qtbot: QtBot, qapp: QApplication, window: MainWindow
) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    choose(window, "de", qapp)

    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)

    assert window.page("sessions").isVisible()
    assert window.page("sessions").title.text() == "Sitzungen"


def test_the_window_stays_as_it_is_while_what_is_typed_cannot_be_kept(
    qapp: QApplication, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = note_of(window)
    QTest.keyClicks(note, "A slow morning")
    monkeypatch.setattr(Drafts, "keep", full)

    choose(window, "de", qapp)

    assert note_of(window) is note
    assert note.text() == "A slow morning"


def full(*_: object) -> None:
    raise JournalFileError("Nothing was saved, because the disk is full.", "Make room.")
