"""A made-up journal says that it is one, in whichever window it is opened."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from journal.ui.first_start.band import ExampleBand
from journal.ui.journal_model import JournalModel
from journal.ui.main_window import MainWindow


@pytest.fixture
def made_up(journal: JournalModel) -> JournalModel:
    journal.save_settings(replace(journal.settings(), example=True))
    return journal


def shown(qtbot: QtBot, journal: JournalModel) -> MainWindow:
    window = MainWindow(journal)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


def words_on(band: ExampleBand) -> list[str]:
    return [label.text() for label in band.findChildren(QLabel)]


def test_every_page_of_a_made_up_journal_stands_under_the_band(
    qtbot: QtBot, made_up: JournalModel
) -> None:
    window = shown(qtbot, made_up)

    for key in window.keys:
        window.go_to(key)

        (band,) = window.findChildren(ExampleBand)
        assert band.isVisible()
        assert band.width() == window.width()
        assert words_on(band)[0] == "Example, not your entries"


def test_there_is_nothing_to_close_and_no_word_of_another_journal(
    qtbot: QtBot, made_up: JournalModel
) -> None:
    window = shown(qtbot, made_up)

    (band,) = window.findChildren(ExampleBand)
    assert band.findChildren(QPushButton) == []
    assert words_on(band)[1:] == [
        "Everything here is made up, and so is every file saved from here."
    ]


def test_ones_own_journal_has_no_band(qtbot: QtBot, journal: JournalModel) -> None:
    window = shown(qtbot, journal)

    assert window.findChildren(ExampleBand) == []
    assert window.menuWidget() is None
