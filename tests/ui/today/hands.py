"""What a person does on the page and sees of it."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.ui.journal_model import JournalModel
from journal.ui.today_page import TodayPage

LEFT = Qt.MouseButton.LeftButton
TODAY = date(2026, 3, 1)


def shown(qtbot: QtBot, journal: JournalModel) -> TodayPage:
    page = TodayPage(journal)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.take_focus()
    return page


def press(*keys: str) -> None:
    """Press keys one after the other, wherever the keyboard is."""
    names = {
        "Enter": (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        "Ctrl+Enter": (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
        "Backspace": (Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier),
        "Up": (Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier),
        "Down": (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier),
        "Left": (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier),
        "Right": (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier),
        "Tab": (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier),
        "Space": (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier),
    }
    for key in keys:
        widget = QApplication.focusWidget()
        assert widget is not None
        if key in names:
            QTest.keyClick(widget, *names[key])
        else:
            QTest.keyClicks(widget, key)


def values(page: TodayPage) -> list[float | None]:
    return [row.value for row in page.desk.form.rows]


def saved_values(journal: JournalModel) -> list[dict[str, float]]:
    return [check_in.values for check_in in journal.check_ins()]
