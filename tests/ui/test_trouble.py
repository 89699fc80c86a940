"""A journal that cannot be opened is told where the person looks."""

import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from journal.cli import main
from journal.errors import JournalError, JournalFileError
from journal.ui.trouble import TroubleBox


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[JournalError]:
    """Collect what boxes would say; leave nothing behind for other tests."""
    told: list[JournalError] = []
    monkeypatch.setattr(TroubleBox, "tell", told.append)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    return told


def test_the_box_says_what_happened_and_what_to_do(qtbot: QtBot) -> None:
    error = JournalFileError("The journal {path} is <b>torn</b>.", "Open a backup.", path="/x.db")
    box = TroubleBox(error)
    qtbot.addWidget(box)

    assert box.text() == "The journal /x.db is <b>torn</b>.\n\nOpen a backup."
    assert box.icon() is QMessageBox.Icon.Information
    assert [box.standardButton(button) for button in box.buttons()] == [
        QMessageBox.StandardButton.Close
    ]


def test_a_journal_that_cannot_be_opened_is_told_in_a_box_and_on_stderr(
    qtbot: QtBot,
    tmp_path: Path,
    now: Callable[[], datetime],
    told: list[JournalError],
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / "picture.sqlite"
    path.write_bytes(b"\x89PNG" * 300)

    status = main(["--journal", str(path)], now)

    (error,) = told
    assert status == 1
    assert str(path) in error.problem
    assert capsys.readouterr().err == f"{error}\n"


def test_where_nobody_could_close_a_box_none_waits(qtbot: QtBot) -> None:
    TroubleBox.tell(JournalError("It is damaged.", "Open a backup."))
