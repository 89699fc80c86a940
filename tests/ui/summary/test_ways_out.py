from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from pytestqt.qtbot import QtBot

from journal.report.profile_options import Paper
from journal.ui.journal_model import JournalModel
from journal.ui.summary.printing import printer_for
from journal.ui.summary.ways_out import WaysOut
from journal.ui.summary_page import SummaryPage
from tests.ui.summary.hands import said, wait_until_written


@pytest.fixture
def paper_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """What a person without a printer chooses in the dialog."""
    path = tmp_path / "printed.pdf"

    def into_a_file(_: WaysOut, paper: Paper) -> QPrinter:
        printer = printer_for(paper)
        printer.setOutputFileName(str(path))
        return printer

    monkeypatch.setattr(WaysOut, "ask_printer", into_a_file)
    return path


def pixels_on(sheet: Any) -> tuple[int, int]:
    """Return the size of the one picture on a sheet of a PDF."""
    (picture,) = sheet["/Resources"]["/XObject"].values()
    return picture["/Width"], picture["/Height"]


# --- giving up -----------------------------------------------------------------------


def test_what_was_cancelled_leaves_no_file(qtbot: QtBot, page: SummaryPage, folder: Path) -> None:
    page.ways_out.pdf_button.click()
    page.ways_out.busy.cancel_button.click()

    assert said(page) == "Cancelled. Nothing was saved or printed."
    assert page.ways_out.pdf_button.isEnabled()
    page.ways_out.csv_button.click()  # waits for the PDF that nobody wants any more
    wait_until_written(qtbot, page)
    assert [path.suffix for path in folder.iterdir()] == [".csv"]


def test_after_a_crash_the_buttons_can_be_pressed_again(
    qtbot: QtBot, page: SummaryPage, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("journal.ui.summary.handout.write_profile", crash)

    with qtbot.captureExceptions() as crashes:
        page.ways_out.pdf_button.click()
        wait_until_written(qtbot, page)

    assert [crash[0] for crash in crashes] == [ZeroDivisionError]
    assert said(page) == "That could not be finished."


def test_what_was_cancelled_leaves_an_earlier_file_as_it_was(
    qtbot: QtBot, page: SummaryPage, folder: Path
) -> None:
    earlier = folder / "journal-2026-02-02-to-2026-03-01.pdf"
    earlier.write_text("earlier")

    page.ways_out.pdf_button.click()
    page.ways_out.cancel()
    page.ways_out.csv_button.click()
    wait_until_written(qtbot, page)

    assert earlier.read_text() == "earlier"


def test_cancel_is_offered_only_for_what_takes_long(
    qtbot: QtBot, page: SummaryPage, folder: Path
) -> None:
    page.ways_out.pdf_button.click()
    assert not page.ways_out.busy.isVisible()
    page.ways_out._patience.timeout.emit()

    assert page.ways_out.busy.isVisible()
    wait_until_written(qtbot, page)
    assert not page.ways_out.busy.isVisible()


def test_cancelling_when_nothing_is_under_way_says_nothing(page: SummaryPage) -> None:
    page.ways_out.cancel()

    assert said(page) == ""


# --- paper ---------------------------------------------------------------------------


def test_the_pages_are_printed_as_they_are(
    qtbot: QtBot, page: SummaryPage, paper_file: Path
) -> None:
    page.choices.notes.click()

    page.ways_out.print_button.click()
    wait_until_written(qtbot, page)

    sheets = PdfReader(paper_file).pages
    assert len(sheets) == 2
    assert round(sheets[0].mediabox.width) == 595
    assert pixels_on(sheets[0]) == (2480, 3508)
    assert said(page).startswith("Saved printed.pdf. This file is not protected any more")


@pytest.mark.parametrize(
    ("wanted", "count"), [((1, 1), 1), ((2, 2), 1), ((1, 2), 2), ((2, 9), 1), ((8, 9), 1)]
)
def test_a_range_of_pages_can_be_printed(
    qtbot: QtBot,
    page: SummaryPage,
    paper_file: Path,
    monkeypatch: pytest.MonkeyPatch,
    wanted: tuple[int, int],
    count: int,
) -> None:
    into_a_file = WaysOut.ask_printer

    def in_part(ways_out: WaysOut, paper: Paper) -> QPrinter | None:
        printer = into_a_file(ways_out, paper)
        assert printer is not None
        printer.setPrintRange(QPrinter.PrintRange.PageRange)
        printer.setFromTo(*wanted)
        return printer

    monkeypatch.setattr(WaysOut, "ask_printer", in_part)
    page.choices.notes.click()

    page.ways_out.print_button.click()
    wait_until_written(qtbot, page)

    assert len(PdfReader(paper_file).pages) == count


def test_a_person_who_changes_their_mind_prints_nothing(
    page: SummaryPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(WaysOut, "ask_printer", lambda *_: None)

    page.ways_out.print_button.click()

    assert said(page) == ""
    assert page.ways_out.print_button.isEnabled()


def test_the_journal_is_never_printed_over(
    page: SummaryPage, filled: JournalModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = filled.path.read_bytes()

    def over_the_journal(_: WaysOut, paper: Paper) -> QPrinter:
        printer = printer_for(paper)
        printer.setOutputFileName(str(filled.path))
        return printer

    monkeypatch.setattr(WaysOut, "ask_printer", over_the_journal)

    page.ways_out.print_button.click()

    assert "is the journal itself" in said(page)
    assert filled.path.read_bytes() == before


@pytest.mark.qt_log_ignore(r"QPainter::begin\(\): Returned false", extend=True)
def test_a_printer_that_takes_nothing_is_named(
    qtbot: QtBot, page: SummaryPage, paper_file: Path
) -> None:
    paper_file.mkdir()

    page.ways_out.print_button.click()
    wait_until_written(qtbot, page)

    assert "did not take the page. See whether it is switched on" in said(page)


def test_the_dialog_begins_with_the_paper_chosen_on_the_page(
    page: SummaryPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: QPrintDialog.DialogCode.Accepted)

    printer = page.ways_out.ask_printer("us-letter")

    assert printer is not None
    assert printer.pageLayout().pageSize().id() is QPageSize.PageSizeId.Letter
    assert printer.docName() == "Summary"


def test_the_dialog_can_be_cancelled(page: SummaryPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: QPrintDialog.DialogCode.Rejected)

    assert page.ways_out.ask_printer("a4") is None


def test_enter_on_a_button_that_has_the_keyboard_saves(
    qtbot: QtBot, page: SummaryPage, folder: Path
) -> None:
    page.ways_out.pdf_button.setFocus()

    qtbot.keyClick(page.ways_out.pdf_button, Qt.Key.Key_Space)
    wait_until_written(qtbot, page)

    assert [path.suffix for path in folder.iterdir()] == [".pdf"]
