"""A copy that a program for syncing left beside the journal is offered, and never deleted."""

import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from journal.storage.store import JournalStore
from journal.ui.journal_model import JournalModel
from journal.ui.main_window import MainWindow
from journal.ui.merging.copies_line import CopiesLine
from tests.storage.samples import check_in

LEFT = Qt.MouseButton.LeftButton

pytestmark = pytest.mark.fault("F28")


@pytest.fixture
def copy(store: JournalStore, now: Callable[[], datetime]) -> Path:
    """A copy with an entry that the journal does not hold."""
    copy = store.path.with_name("journal.sync-conflict-20260301-211500-ABCDEFG.sqlite")
    shutil.copyfile(store.path, copy)
    with JournalStore.open(copy, now) as other:
        other.save([check_in(note="there")])
    return copy


@pytest.fixture
def line(qtbot: QtBot, journal: JournalModel) -> CopiesLine:
    line = CopiesLine(journal)
    qtbot.addWidget(line)
    return line


def test_nothing_is_said_while_there_is_no_copy(line: CopiesLine) -> None:
    line.look()

    assert line.isHidden()


def test_a_copy_is_offered_with_what_it_holds(line: CopiesLine, copy: Path) -> None:
    """F28."""
    line.look()

    assert line.isVisible()
    assert line.label.text() == (
        f"Another copy of this journal lies beside it: {copy.name}. "
        "Entries only in that copy: 1. Entries changed there: 0."
    )


def test_uniting_takes_the_entries_in_and_leaves_the_copy(
    qtbot: QtBot, line: CopiesLine, copy: Path, journal: JournalModel
) -> None:
    """F28, F29."""
    line.look()
    before = copy.read_bytes()

    with qtbot.waitSignal(journal.changed):
        qtbot.mouseClick(line.unite_button, LEFT)

    assert [entry.note for entry in journal.check_ins()] == ["there"]
    assert line.label.text().startswith("United. New entries: 1.")
    assert copy.read_bytes() == before
    line.look()
    assert line.isHidden()


def test_not_now_is_respected(qtbot: QtBot, line: CopiesLine, copy: Path) -> None:
    line.look()

    qtbot.mouseClick(line.later_button, LEFT)
    line.look()

    assert line.isHidden()
    assert copy.exists()


def test_a_copy_that_cannot_be_used_is_not_spoken_of(line: CopiesLine, copy: Path) -> None:
    """F28: and the line does not stand in the way."""
    content = copy.read_bytes()
    copy.write_bytes(content[: len(content) // 2])

    line.look()

    assert line.isHidden()


def test_a_copy_that_was_damaged_meanwhile_is_told_and_nothing_changes(
    qtbot: QtBot, line: CopiesLine, copy: Path, journal: JournalModel
) -> None:
    """F28, F36."""
    line.look()
    content = copy.read_bytes()
    copy.write_bytes(content[: len(content) // 2])

    qtbot.mouseClick(line.unite_button, LEFT)

    assert "is damaged" in line.label.text()
    assert journal.check_ins() == []


def test_today_speaks_of_a_copy_when_it_has_been_there_for_a_while(
    qtbot: QtBot, copy: Path, window: MainWindow
) -> None:
    """F28."""
    qtbot.waitUntil(lambda: bool(window.findChildren(CopiesLine)))

    (line,) = window.findChildren(CopiesLine)
    assert line.isVisible()
    assert line.copy == copy
