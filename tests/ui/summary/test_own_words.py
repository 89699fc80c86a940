from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from journal.domain.own_words import DRAFT, OwnWords
from journal.storage.store import JournalStore
from journal.ui.journal_model import JournalModel
from journal.ui.summary_page import SummaryPage
from journal.ui.widgets.growing_text import GrowingText
from journal.ui.widgets.save_questions import SaveQuestion


def kept(journal: JournalModel) -> OwnWords:
    return OwnWords.from_plain(journal.draft(DRAFT))


def test_what_is_typed_is_kept_without_a_button(
    qtbot: QtBot, page: SummaryPage, filled: JournalModel
) -> None:
    qtbot.keyClicks(page.words.what_changed, "I finish things")

    qtbot.waitUntil(lambda: kept(filled).what_changed == "I finish things")


def test_another_page_or_the_end_keeps_it_at_once(page: SummaryPage, filled: JournalModel) -> None:
    page.words.what_i_ask.setPlainText("Could we wait longer?")

    page.hide()

    assert kept(filled) == OwnWords(what_i_ask="Could we wait longer?")
    page.words.what_i_ask.setPlainText("Could we wait?")
    assert page.keep_typed()
    assert kept(filled) == OwnWords(what_i_ask="Could we wait?")


def test_it_is_there_at_the_next_start(
    qtbot: QtBot, page: SummaryPage, store: JournalStore, now: Callable[[], datetime]
) -> None:
    page.words.what_i_noticed.setPlainText("It fades\nafter nine days")
    page.close()

    later = SummaryPage(JournalModel(store, now))
    qtbot.addWidget(later)
    later.show()

    assert later.words.words == OwnWords(what_i_noticed="It fades\nafter nine days")


def test_a_change_elsewhere_leaves_what_is_being_typed(
    page: SummaryPage, filled: JournalModel
) -> None:
    filled.drafts.keep(DRAFT, OwnWords(what_changed="older").as_plain())
    page.words.what_changed.setPlainText("newer")

    filled.changed.emit()

    assert page.words.what_changed.toPlainText() == "newer"


def test_a_page_only_looked_at_overwrites_nothing(page: SummaryPage, filled: JournalModel) -> None:
    filled.drafts.keep(DRAFT, OwnWords(what_changed="from another window").as_plain())

    page.hide()

    assert kept(filled).what_changed == "from another window"


def test_what_another_window_kept_since_is_shown_and_stays(
    page: SummaryPage, filled: JournalModel
) -> None:
    page.words.what_changed.setPlainText("typed here")
    page.hide()
    typed = OwnWords(what_changed="typed there").as_plain()
    filled.drafts.keep(DRAFT, typed, filled.drafts.find(DRAFT))

    filled.changed.emit()
    page.show()
    page.hide()

    assert page.words.what_changed.toPlainText() == "typed there"
    assert kept(filled).what_changed == "typed there"


def test_the_lines_stand_in_the_pdf(
    qtbot: QtBot, page: SummaryPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(SaveQuestion, "ask", lambda *_: tmp_path / "page.pdf")
    page.words.what_i_ask.setPlainText("Could we wait longer?")

    page.ways_out.pdf_button.click()
    qtbot.waitUntil(page.ways_out.pdf_button.isEnabled, timeout=20_000)

    text = PdfReader(tmp_path / "page.pdf").pages[0].extract_text()
    assert "What I ask" in text
    assert "Could we wait longer?" in text
    assert "What changed" not in text


def test_tab_leaves_a_field_and_the_wheel_leaves_it_alone(qtbot: QtBot, page: SummaryPage) -> None:
    page.words.what_changed.setFocus()

    qtbot.keyClick(page.words.what_changed, Qt.Key.Key_Tab)

    assert page.focusWidget() is page.words.what_i_noticed
    assert page.words.what_changed.toPlainText() == ""


def test_a_field_grows_with_its_words(qtbot: QtBot) -> None:
    field = GrowingText()
    qtbot.addWidget(field)
    field.resize(300, 30)
    field.show()
    one = field.height()

    field.setPlainText("first\nsecond\nthird")
    three = field.height()
    field.setPlainText("")

    assert three - one == 2 * field.fontMetrics().lineSpacing()
    assert field.height() == one
