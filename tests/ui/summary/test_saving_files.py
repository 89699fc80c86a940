from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from journal.ui.journal_model import JournalModel
from journal.ui.summary_page import SummaryPage
from journal.ui.widgets.save_questions import SaveQuestion
from tests.ui.summary.hands import said, saved_pdf, saved_rows, wait_until_written

NOT_PROTECTED = "This file is not protected any more: anyone who has it can read it."


def test_the_file_name_says_the_days_and_nothing_else(
    page: SummaryPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed: list[Path] = []
    monkeypatch.setattr(SaveQuestion, "ask", lambda _, path: proposed.append(path))

    page.ways_out.pdf_button.click()
    page.ways_out.csv_button.click()

    assert [path.name for path in proposed] == [
        "journal-2026-02-02-to-2026-03-01.pdf",
        "journal-2026-02-02-to-2026-03-01.csv",
    ]


def test_a_person_who_changes_their_mind_saves_nothing(
    page: SummaryPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SaveQuestion, "ask", lambda *_: None)

    page.ways_out.pdf_button.click()

    assert said(page) == ""
    assert page.ways_out.pdf_button.isEnabled()


def test_the_pdf_is_saved_and_said_to_be_unprotected(
    qtbot: QtBot, page: SummaryPage, folder: Path
) -> None:
    text = saved_pdf(qtbot, page, folder)

    assert "28 of 28 days rated" in text
    assert said(page) == f"Saved journal-2026-02-02-to-2026-03-01.pdf. {NOT_PROTECTED}"
    assert page.ways_out.saved.open_button.isVisible()


def test_both_buttons_rest_while_a_file_is_written(
    qtbot: QtBot, page: SummaryPage, folder: Path
) -> None:
    page.ways_out.pdf_button.click()

    assert not page.ways_out.pdf_button.isEnabled()
    assert not page.ways_out.csv_button.isEnabled()
    assert said(page) == "Writing journal-2026-02-02-to-2026-03-01.pdf ..."
    wait_until_written(qtbot, page)
    assert page.ways_out.csv_button.isEnabled()


def test_the_keyboard_is_back_on_the_button_afterwards(
    qtbot: QtBot, page: SummaryPage, folder: Path
) -> None:
    page.ways_out.csv_button.setFocus()

    saved_rows(qtbot, page, folder)

    assert page.focusWidget() is page.ways_out.csv_button


def test_what_is_said_comes_into_view_in_a_small_window(
    qtbot: QtBot, page: SummaryPage, folder: Path
) -> None:
    page.resize(544, 320)
    area = page.findChild(QScrollArea)
    assert area is not None
    area.verticalScrollBar().setValue(0)

    saved_rows(qtbot, page, folder)

    qtbot.waitUntil(lambda: not page.ways_out.saved.visibleRegion().isEmpty())


def test_a_file_that_cannot_be_written_says_why(
    qtbot: QtBot, page: SummaryPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(SaveQuestion, "ask", lambda *_: tmp_path / "nowhere" / "page.pdf")

    page.ways_out.pdf_button.click()
    wait_until_written(qtbot, page)

    assert said(page).startswith(f"There is no folder {tmp_path / 'nowhere'}")
    assert not page.ways_out.saved.open_button.isVisible()


def test_the_journal_itself_is_never_written_over(
    qtbot: QtBot, page: SummaryPage, filled: JournalModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = filled.path.read_bytes()
    monkeypatch.setattr(SaveQuestion, "ask", lambda *_: filled.path)

    page.ways_out.pdf_button.click()

    assert "is the journal itself, so nothing was written." in said(page)
    assert page.ways_out.pdf_button.isEnabled()
    assert filled.path.read_bytes() == before


def test_a_file_that_was_begun_is_written_though_its_page_is_gone(
    qtbot: QtBot, filled: JournalModel, folder: Path
) -> None:
    page = SummaryPage(filled)
    page.show()

    page.ways_out.pdf_button.click()
    page.close()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)

    qtbot.waitUntil(lambda: [p.suffix for p in folder.iterdir()] == [".pdf"], timeout=20_000)
