from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from journal.domain.check_ins import CheckIn, Rating
from journal.domain.sessions import Session
from journal.storage.store import JournalStore
from journal.ui.journal_model import JournalModel
from journal.ui.main_window import MainWindow

DAY = date(2026, 3, 1)


@pytest.fixture
def check_in(journal: JournalModel, now: Callable[[], datetime]) -> CheckIn:
    return CheckIn(DAY, now(), DAY, (Rating(journal.measures()[0], 5),))


def notes(journal: JournalModel) -> list[str]:
    return [check_in.note for check_in in journal.check_ins()]


def changed(journal: JournalModel, note: str) -> None:
    (check_in,) = journal.check_ins()
    journal.save([replace(check_in, note=note)])


def test_every_change_can_be_taken_back_and_done_again(
    journal: JournalModel, check_in: CheckIn
) -> None:
    seen: list[list[str]] = [notes(journal)]
    journal.save([replace(check_in, note="one")])
    seen.append(notes(journal))
    changed(journal, "two")
    seen.append(notes(journal))
    journal.delete(journal.check_ins())
    seen.append(notes(journal))

    back = [seen[-1]]
    for _ in range(3):
        journal.history.undo()
        back.append(notes(journal))
    forth = [back[-1]]
    for _ in range(3):
        journal.history.redo()
        forth.append(notes(journal))

    assert seen == [[], ["one"], ["two"], []]
    assert back == seen[::-1]
    assert forth == seen


def test_a_choice_in_the_settings_can_be_taken_back(journal: JournalModel) -> None:
    before = journal.settings()
    journal.save_settings(replace(before, night_ends_at=6))

    journal.history.undo()
    taken_back = journal.settings()
    journal.history.redo()

    assert taken_back.night_ends_at == before.night_ends_at
    assert journal.settings().night_ends_at == 6


def test_the_link_and_the_key_take_the_same_change_back_once(
    journal: JournalModel, check_in: CheckIn
) -> None:
    journal.save([check_in])
    (saved,) = journal.check_ins()
    change = journal.save([replace(saved, note="slip")])

    journal.take_back(change)
    once = notes(journal)
    journal.history.redo()

    assert once == [""]
    assert notes(journal) == ["slip"]


def test_nothing_of_another_window_is_overwritten(
    qtbot: QtBot, journal: JournalModel, check_in: CheckIn, now: Callable[[], datetime]
) -> None:
    """F21."""
    journal.save([check_in])
    (saved,) = journal.check_ins()
    with JournalStore.open(journal.path, now) as other:
        other.save([replace(saved, note="from the other window")])

    with qtbot.waitSignal(journal.history.refused):
        journal.history.undo()

    assert notes(journal) == ["from the other window"]


def test_ctrl_z_takes_back_from_any_page_and_says_so(
    qtbot: QtBot, journal: JournalModel, now: Callable[[], datetime]
) -> None:
    window = MainWindow(journal)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.go_to("help")
    journal.save([Session(now())])

    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    gone, said = journal.sessions(), window.statusBar().currentMessage()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_Z, both)

    assert (gone, said) == ([], "Taken back: session of Sun, 1 Mar 2026.")
    assert len(journal.sessions()) == 1
    assert window.statusBar().currentMessage() == "Done again: session of Sun, 1 Mar 2026."


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(steps=st.lists(st.sampled_from(["save", "edit", "delete", "undo", "redo"]), max_size=14))
def test_any_walk_back_and_forth_ends_where_a_plain_list_of_states_says(
    store: JournalStore, now: Callable[[], datetime], steps: list[str]
) -> None:
    store.delete(store.check_ins())
    journal = JournalModel(store, now)
    states, place = [notes(journal)], 0

    for number, step in enumerate(steps):
        held = journal.check_ins()
        if step in {"undo", "redo"}:
            getattr(journal.history, step)()
            place = max(place - 1, 0) if step == "undo" else min(place + 1, len(states) - 1)
            assert notes(journal) == states[place]
            continue
        if step == "save":
            journal.save([CheckIn(DAY, now(), DAY, note=f"n{number}")])
        elif held:
            last = held[-1]
            journal.delete([last]) if step == "delete" else journal.save(
                [replace(last, note=f"e{number}")]
            )
        else:
            continue
        states, place = [*states[: place + 1], notes(journal)], place + 1


def test_a_choice_that_changes_nothing_is_nothing_to_take_back(journal: JournalModel) -> None:
    journal.save_settings(replace(journal.settings(), threshold=3))
    journal.save_settings(journal.settings())

    journal.history.undo()

    assert journal.settings().threshold == 2


def test_after_uniting_a_copy_nothing_older_is_taken_back(
    journal: JournalModel, tmp_path: Path, now: Callable[[], datetime]
) -> None:
    JournalStore.create(tmp_path / "copy.sqlite", now, [])
    journal.save_settings(replace(journal.settings(), threshold=3))

    journal.unite(tmp_path / "copy.sqlite")
    journal.history.undo()

    assert journal.settings().threshold == 3
