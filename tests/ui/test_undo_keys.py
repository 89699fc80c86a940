"""Ctrl+Z takes a change back from inside a field, unless something was typed there."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from journal.domain.sessions import Session
from journal.ui.journal_model import JournalModel
from journal.ui.main_window import MainWindow
from journal.ui.widgets.fields import DayEdit

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def field(window: MainWindow, qtbot: QtBot) -> QLineEdit:
    field = QLineEdit(window)
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return field


def saved(journal: JournalModel, now: Callable[[], datetime]) -> None:
    journal.save([Session(now())])


def test_a_field_where_nothing_was_typed_leaves_the_keys_to_the_journal(
    field: QLineEdit, journal: JournalModel, now: Callable[[], datetime], qtbot: QtBot
) -> None:
    saved(journal, now)

    qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)
    taken_back = journal.sessions()
    qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)

    assert not taken_back
    assert len(journal.sessions()) == 1


def test_a_day_that_was_only_shown_does_so_too(
    window: MainWindow, journal: JournalModel, now: Callable[[], datetime], qtbot: QtBot
) -> None:
    field = DayEdit(window)
    field.setDate(date(2026, 3, 1))  # type: ignore[arg-type] # Qt takes days of Python
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    saved(journal, now)

    qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)

    assert not journal.sessions()


def test_what_was_typed_is_taken_back_first(
    field: QLineEdit, journal: JournalModel, now: Callable[[], datetime], qtbot: QtBot
) -> None:
    saved(journal, now)
    qtbot.keyClicks(field, "five")

    qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)
    qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)

    assert field.text() == ""
    assert not journal.sessions()


@pytest.fixture
def lines(window: MainWindow, qtbot: QtBot) -> QPlainTextEdit:
    lines = QPlainTextEdit(window)
    lines.setPlainText("said before")
    lines.show()
    lines.setFocus()
    qtbot.waitUntil(lines.hasFocus)
    return lines


def test_a_field_of_several_lines_leaves_the_keys_to_the_journal_too(
    lines: QPlainTextEdit, journal: JournalModel, now: Callable[[], datetime], qtbot: QtBot
) -> None:
    saved(journal, now)

    qtbot.keyClick(lines, Qt.Key.Key_Z, CONTROL)
    taken_back = journal.sessions()
    qtbot.keyClick(lines, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)

    assert not taken_back
    assert len(journal.sessions()) == 1
    assert lines.toPlainText() == "said before"


def test_what_was_typed_in_several_lines_is_taken_back_first(
    lines: QPlainTextEdit, journal: JournalModel, now: Callable[[], datetime], qtbot: QtBot
) -> None:
    saved(journal, now)
    qtbot.keyClicks(lines, "five")

    qtbot.keyClick(lines, Qt.Key.Key_Z, CONTROL)

    assert lines.toPlainText() == "said before"
    assert len(journal.sessions()) == 1
