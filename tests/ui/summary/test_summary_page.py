from datetime import date

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from journal.domain.spans import Span
from journal.ui.journal_model import JournalModel
from journal.ui.summary_page import SummaryPage
from tests.ui.summary.hands import TODAY, check_in, shown


def test_an_empty_journal_offers_no_buttons_and_says_when_they_come(
    qtbot: QtBot, journal: JournalModel
) -> None:
    page = shown(qtbot, journal)

    words = [label.text() for label in page.empty.findChildren(QLabel)]

    assert words[0] == "Nothing to take along yet"
    assert not page.ways_out.saved.message.isVisible()
    assert not page.ways_out.pdf_button.isVisible()
    assert not page.selector.isVisible()


def test_an_empty_page_leads_to_the_first_day(qtbot: QtBot, journal: JournalModel) -> None:
    page = shown(qtbot, journal)
    page.take_focus()

    with qtbot.waitSignal(page.day_chosen) as told:
        qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Space)

    assert told.args == [TODAY]


def test_the_page_can_be_saved_without_scrolling(page: SummaryPage) -> None:
    page.resize(724, 480)
    QApplication.processEvents()

    button = page.ways_out.pdf_button
    assert page.rect().contains(QRect(button.mapTo(page, QPoint(0, 0)), button.size()))
    assert button.visibleRegion().boundingRect() == button.rect()


def test_what_was_not_said_takes_no_room(page: SummaryPage) -> None:
    quiet = page.ways_out.sizeHint().height()

    page.ways_out.saved.say("Cancelled. Nothing was saved or printed.")
    said = page.ways_out.sizeHint().height()

    assert not page.ways_out.isHidden()
    assert said > quiet


def test_the_first_entry_brings_the_page_to_life(qtbot: QtBot, journal: JournalModel) -> None:
    page = shown(qtbot, journal)

    journal.save([check_in(journal, TODAY)])

    assert page.ways_out.pdf_button.isVisible()
    assert not page.empty.isVisible()


def test_a_period_without_any_entry_cannot_be_saved(qtbot: QtBot, journal: JournalModel) -> None:
    journal.save([check_in(journal, date(2025, 12, 24))])
    page = shown(qtbot, journal)

    assert not page.ways_out.pdf_button.isEnabled()
    page.selector.choose(Span.ALL)

    assert page.ways_out.pdf_button.isEnabled()


def test_the_keyboard_begins_at_the_period(page: SummaryPage) -> None:
    page.take_focus()

    assert page.focusWidget() is page.selector.buttons[Span.WEEKS_4]
