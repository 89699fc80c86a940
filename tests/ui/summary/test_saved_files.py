from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from journal.ui.summary_page import SummaryPage
from tests.ui.summary.hands import said, saved_rows


def test_the_file_and_its_folder_open_on_this_computer(
    qtbot: QtBot, page: SummaryPage, folder: Path, opened: list[QUrl]
) -> None:
    saved_rows(qtbot, page, folder)

    page.ways_out.saved.open_button.click()
    page.ways_out.saved.folder_button.click()

    assert [url.isLocalFile() for url in opened] == [True, True]
    assert [Path(url.toLocalFile()) for url in opened] == [next(folder.iterdir()), folder]


def test_a_file_that_nothing_opens_is_still_there(
    qtbot: QtBot, page: SummaryPage, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved_rows(qtbot, page, folder)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)

    page.ways_out.saved.open_button.click()

    assert said(page).startswith("No program on this computer opens")


def test_the_next_file_is_proposed_in_the_same_folder(
    qtbot: QtBot, page: SummaryPage, folder: Path
) -> None:
    saved_rows(qtbot, page, folder)

    assert page.ways_out.question.folder == folder


def test_the_dialog_proposes_the_name_and_adds_the_ending(
    page: SummaryPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def accept(dialog: QFileDialog) -> QFileDialog.DialogCode:
        assert Path(dialog.selectedFiles()[0]).name == "journal.pdf"
        dialog.selectFile(str(tmp_path / "mine"))
        return QFileDialog.DialogCode.Accepted

    monkeypatch.setattr(QFileDialog, "exec", accept)

    assert page.ways_out.question.ask(tmp_path / "journal.pdf") == tmp_path / "mine.pdf"


def test_the_dialog_can_be_cancelled(
    page: SummaryPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(QFileDialog, "exec", lambda _: QFileDialog.DialogCode.Rejected)

    assert page.ways_out.question.ask(tmp_path / "journal.pdf") is None
