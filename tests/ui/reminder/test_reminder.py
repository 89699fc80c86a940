"""When the program asks for a check-in, and when it keeps quiet."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import SignalInstance
from pytestqt.qtbot import QtBot

from journal.domain.check_ins import CheckIn
from journal.errors import JournalFileError
from journal.storage.store import JournalStore
from journal.ui.journal_model import JournalModel
from journal.ui.reminder.reminder import Reminder
from tests.ui.reminder.conftest import Clock

Choose = Callable[..., None]
Start = Callable[[], Reminder]
Count = Callable[[SignalInstance], list[None]]


@pytest.fixture
def reminder(started: Start, choose: Choose) -> Reminder:
    choose(reminder=True, reminder_minute=20 * 60)
    return started()


@pytest.fixture
def asked(reminder: Reminder, counted: Count) -> list[None]:
    return counted(reminder.due)


def log(journal: JournalModel) -> None:
    journal.save([CheckIn(journal.today, journal.now, journal.now.date(), all_clear=True)])


def test_it_asks_when_the_time_has_come(
    reminder: Reminder, clock: Clock, asked: list[None]
) -> None:
    clock.set(19, 59)
    reminder.look()
    before = len(asked)

    clock.set(20)
    reminder.look()

    assert (before, len(asked)) == (0, 1)


def test_it_asks_once_a_day(reminder: Reminder, clock: Clock, asked: list[None]) -> None:
    for minute in range(0, 60, 5):
        clock.set(20, minute)
        reminder.look()

    assert len(asked) == 1


def test_it_asks_again_the_next_day(reminder: Reminder, clock: Clock, asked: list[None]) -> None:
    clock.set(20)
    reminder.look()

    clock.set(20, days_on=1)
    reminder.look()

    assert len(asked) == 2


def test_it_is_silent_when_the_day_is_logged(
    reminder: Reminder, clock: Clock, journal: JournalModel, asked: list[None]
) -> None:
    log(journal)

    clock.set(20)
    reminder.look()

    assert asked == []


def test_it_is_off_until_somebody_wants_it(
    started: Start, journal: JournalModel, clock: Clock, counted: Count
) -> None:
    reminder = started()
    asked = counted(reminder.due)

    clock.set(20, 1)
    reminder.look()

    assert not journal.settings().reminder
    assert asked == []


def test_a_time_passed_before_the_program_started_is_let_go(
    started: Start, clock: Clock, choose: Choose, counted: Count
) -> None:
    choose(reminder=True, reminder_minute=18 * 60)
    reminder = started()
    asked = counted(reminder.due)

    clock.set(22)
    reminder.look()

    assert asked == []


def test_a_time_chosen_after_it_has_passed_waits_for_tomorrow(
    reminder: Reminder, clock: Clock, choose: Choose, asked: list[None]
) -> None:
    clock.set(19, 30)
    choose(reminder_minute=19 * 60 + 15)
    reminder.look()
    today = len(asked)

    clock.set(19, 15, days_on=1)
    reminder.look()

    assert (today, len(asked)) == (0, 1)


def test_a_time_chosen_just_before_it_comes_is_kept(
    reminder: Reminder, clock: Clock, choose: Choose, asked: list[None]
) -> None:
    clock.set(19, 29)
    choose(reminder_minute=19 * 60 + 30)

    clock.set(19, 30)
    reminder.look()

    assert len(asked) == 1


def test_a_time_the_computer_slept_through_is_made_up_for(
    reminder: Reminder, clock: Clock, asked: list[None]
) -> None:
    clock.set(23)
    reminder.look()

    assert len(asked) == 1


def test_a_clock_turned_back_asks_no_second_time(
    reminder: Reminder, clock: Clock, asked: list[None]
) -> None:
    for hour in (20, 19, 20):
        clock.set(hour)
        reminder.look()

    assert len(asked) == 1


def test_a_time_after_midnight_asks_about_the_day_before(
    reminder: Reminder, clock: Clock, choose: Choose, journal: JournalModel, asked: list[None]
) -> None:
    choose(reminder_minute=60)

    clock.set(1, days_on=1)
    reminder.look()
    first = len(asked)
    log(journal)
    clock.set(1, days_on=1)
    reminder.look()

    assert (first, len(asked)) == (1, 2)


def test_snoozed_it_asks_again_half_an_hour_later(
    reminder: Reminder, clock: Clock, asked: list[None]
) -> None:
    clock.set(20)
    reminder.look()
    reminder.snooze()

    clock.set(20, 29)
    reminder.look()
    before = len(asked)
    clock.set(20, 30)
    reminder.look()
    clock.set(22)
    reminder.look()

    assert (before, len(asked)) == (1, 2)


def test_snoozed_it_is_silent_when_the_day_was_logged_meanwhile(
    reminder: Reminder, clock: Clock, journal: JournalModel, asked: list[None]
) -> None:
    clock.set(20)
    reminder.look()
    reminder.snooze()
    log(journal)

    clock.set(20, 45)
    reminder.look()

    assert len(asked) == 1


def test_switched_off_it_forgets_a_snooze(
    reminder: Reminder, clock: Clock, choose: Choose, asked: list[None]
) -> None:
    clock.set(20)
    reminder.look()
    reminder.snooze()

    choose(reminder=False)
    clock.set(21)
    reminder.look()

    assert len(asked) == 1


def test_it_looks_by_itself(qtbot: QtBot, reminder: Reminder, clock: Clock) -> None:
    clock.set(20)

    with qtbot.waitSignal(reminder.due):
        reminder._timer.setInterval(0)


def test_a_file_that_cannot_be_read_makes_it_keep_quiet(
    reminder: Reminder, clock: Clock, monkeypatch: pytest.MonkeyPatch, asked: list[None]
) -> None:
    def gone(_: JournalStore) -> None:
        raise JournalFileError("The journal is gone.", "Bring it back.")

    monkeypatch.setattr(JournalStore, "settings", gone)

    clock.set(20)
    reminder.look()

    assert asked == []
