"""The icon and its message. There is no tray here: what it would show is looked at."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from journal.ui.journal_model import JournalModel
from journal.ui.reminder import tray as tray_module
from journal.ui.reminder.reminder import Reminder
from journal.ui.reminder.tray import ReminderTray, tray_works

Choose = Callable[..., None]
Count = Callable[[SignalInstance], list[None]]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def tray(window: QWidget, journal: JournalModel, started: Callable[[], Reminder]) -> ReminderTray:
    return ReminderTray(journal, started(), window)


def test_without_a_tray_nothing_is_shown(tray: ReminderTray, choose: Choose) -> None:
    choose(reminder=True)

    assert not tray_works()
    assert not tray.icon.isVisible()


def test_the_icon_is_there_only_while_the_reminder_is_switched_on(
    tray: ReminderTray, choose: Choose, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[bool] = []
    monkeypatch.setattr(tray_module, "tray_works", lambda: True)
    monkeypatch.setattr(tray.icon, "setVisible", shown.append)

    choose(reminder=True)
    choose(reminder=False)

    assert shown == [True, False]


def test_nothing_it_shows_is_about_health(
    tray: ReminderTray, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(tray.icon, "showMessage", lambda *words: said.extend(map(str, words[:2])))

    tray.ask()

    said += [tray.icon.toolTip(), *(action.text() for action in tray._menu.actions())]
    assert "Time for your check-in?" in said
    for word in ("symptom", "journal", "ketamine", "mood", "therapy", "session", "health"):
        assert word not in " ".join(said).lower()


def test_the_icon_has_a_picture_in_every_size(tray: ReminderTray) -> None:
    sizes = {size.width() for size in tray.icon.icon().availableSizes()}

    assert sizes == {16, 22, 32, 64}


def test_a_click_on_icon_message_or_menu_brings_the_window_back(
    tray: ReminderTray, counted: Count
) -> None:
    opened = counted(tray.opened)

    tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    tray.icon.messageClicked.emit()
    tray._menu.actions()[0].trigger()
    tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)

    assert len(opened) == 3


def test_the_menu_asks_again_later(tray: ReminderTray) -> None:
    tray.snooze.trigger()

    assert tray._reminder._snoozed_until is not None
