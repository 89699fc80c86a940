"""The notice and the offer on Today: there until answered, never in the way."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from journal.errors import JournalFileError
from journal.storage.store import JournalStore
from journal.ui.first_start.card import FirstStartCard
from journal.ui.journal_model import JournalModel
from journal.ui.main_window import MainWindow
from journal.ui.today_page import TodayPage

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def card(window: MainWindow) -> FirstStartCard:
    card = window.page("today").findChild(FirstStartCard)
    assert card is not None
    return card


def words_on(card: FirstStartCard) -> str:
    return "\n".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def buttons_on(card: FirstStartCard) -> list[str]:
    return [button.text() for button in card.findChildren(QPushButton) if button.isVisible()]


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    has_focus = QApplication.focusWidget()
    assert has_focus is not None
    QTest.keyClick(has_focus, key, modifier)


def test_the_very_first_keys_store_three_ratings_and_nothing_else(
    window: MainWindow, card: FirstStartCard, journal: JournalModel
) -> None:
    for rating in (Qt.Key.Key_7, Qt.Key.Key_5, Qt.Key.Key_3):
        press(rating)
        if rating is not Qt.Key.Key_3:
            press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return, CTRL)

    (check_in,) = journal.check_ins()
    assert check_in.values == {"attention": 7, "mood": 5, "anxiety": 3}
    assert journal.sessions() == []
    assert not journal.settings().notice_read


def test_nothing_modal_comes_up(window: MainWindow, card: FirstStartCard) -> None:
    assert QApplication.activeModalWidget() is None
    assert window.findChildren(QDialog) == []


def test_the_notice_says_what_the_program_is_not(card: FirstStartCard) -> None:
    words = words_on(card)

    for said in (
        "not a medical device",
        "no medical advice",
        "self-reported",
        "verified by nobody",
        "not for emergencies",
        "Decisions belong to you and your provider",
    ):
        assert said in words
    assert buttons_on(card) == ["I have read this"]


def test_read_once_it_never_comes_back(
    qtbot: QtBot, card: FirstStartCard, journal: JournalModel
) -> None:
    card.read_button.click()

    again = FirstStartCard(journal)
    qtbot.addWidget(again)
    again.show()

    assert journal.settings().notice_read
    assert "medical device" not in words_on(again)


def test_the_offer_follows_and_can_be_turned_down(
    card: FirstStartCard, journal: JournalModel
) -> None:
    card.read_button.click()
    offered = buttons_on(card)

    card.later_button.click()

    assert offered == ["Three short steps", "Look at an example", "Not now"]
    assert journal.settings().start_over
    assert not card.isVisible()


def test_after_an_answer_the_keyboard_is_back_where_the_ratings_go_on(
    window: MainWindow, card: FirstStartCard
) -> None:
    today = window.page("today")
    assert isinstance(today, TodayPage)
    press(Qt.Key.Key_7)

    card.read_button.setFocus()
    card.read_button.click()

    assert window.focusWidget() is today.desk.form.rows[1].buttons[0]


def test_what_is_typed_survives_the_answer(window: MainWindow, card: FirstStartCard) -> None:
    today = window.page("today")
    assert isinstance(today, TodayPage)
    press(Qt.Key.Key_7)

    card.read_button.click()

    assert today.desk.form.rows[0].value == 7


def test_a_journal_that_answered_both_shows_no_card(qtbot: QtBot, journal: JournalModel) -> None:
    journal.save_settings(replace(journal.settings(), notice_read=True, start_over=True))

    window = MainWindow(journal)
    qtbot.addWidget(window)
    window.show()

    assert window.page("today").findChild(FirstStartCard) is None


def test_the_card_comes_when_its_answer_is_taken_back(qtbot: QtBot, journal: JournalModel) -> None:
    journal.save_settings(replace(journal.settings(), notice_read=True, start_over=True))
    window = MainWindow(journal)
    qtbot.addWidget(window)
    window.show()

    journal.history.undo()

    cards = window.page("today").findChildren(FirstStartCard)
    assert [card.isVisible() for card in cards] == [True]


def test_an_answer_that_could_not_be_kept_is_told_and_asked_again(
    card: FirstStartCard, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise JournalFileError("Nothing was saved, because the disk is full.", "Make room.")

    monkeypatch.setattr(JournalStore, "save_settings", full)

    card.read_button.click()

    assert "the disk is full" in words_on(card)
    assert buttons_on(card) == ["I have read this"]


def test_the_keyboard_reaches_the_card(window: MainWindow, card: FirstStartCard) -> None:
    reached = []

    for _ in range(60):
        press(Qt.Key.Key_Tab)
        reached.append(window.focusWidget())

    assert card.read_button in reached
