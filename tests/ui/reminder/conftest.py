from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import SignalInstance
from pytestqt.qtbot import QtBot

from journal.storage.store import JournalStore
from journal.ui.journal_model import JournalModel
from journal.ui.reminder.reminder import Reminder


class Clock:
    """A clock that is set by hand; it starts on the first of March at 19:00."""

    def __init__(self, start: datetime) -> None:
        self.now = start.replace(hour=19)

    def set(self, hour: int, minute: int = 0, days_on: int = 0) -> None:
        self.now = self.now.replace(hour=hour, minute=minute) + timedelta(days=days_on)


@pytest.fixture
def clock(now: Callable[[], datetime]) -> Clock:
    return Clock(now())


@pytest.fixture
def journal(store: JournalStore, clock: Clock) -> JournalModel:
    return JournalModel(store, lambda: clock.now)


@pytest.fixture
def choose(journal: JournalModel) -> Callable[..., None]:
    def save(**changes: Any) -> None:
        journal.save_settings(replace(journal.settings(), **changes))

    return save


@pytest.fixture
def started(qtbot: QtBot, journal: JournalModel) -> Iterator[Callable[[], Reminder]]:
    """Return what starts a reminder; all of them stop before the journal is closed."""
    reminders: list[Reminder] = []

    def start() -> Reminder:
        reminders.append(Reminder(journal))
        return reminders[-1]

    yield start
    for reminder in reminders:
        reminder._timer.stop()


@pytest.fixture
def counted() -> Callable[[SignalInstance], list[None]]:
    """Return what notes down each time a signal is sent."""

    def count(signal: SignalInstance) -> list[None]:
        times: list[None] = []
        signal.connect(lambda: times.append(None))
        return times

    return count
