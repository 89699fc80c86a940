from datetime import date

from PySide6.QtWidgets import QLabel
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
    assert not page.ways_out.pdf_button.isVisible()
    assert not page.selector.isVisible()


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
