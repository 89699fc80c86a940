"""Deleting a check-in takes one step, and so does bringing it back."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from journal.storage.store import JournalStore
from journal.ui.history_page import HistoryPage
from journal.ui.journal_model import JournalModel
from tests.storage.samples import MOOD, check_in, now, session
from tests.ui.today.hands import LEFT, TODAY, shown, values


@pytest.fixture
def page(qtbot: QtBot, journal: JournalModel) -> HistoryPage:
    page = HistoryPage(journal)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return page


def bin_lines(page: HistoryPage) -> list[list[str]]:
    table = page.bin.table
    columns = range(table.columnCount())
    return [
        [table.text(table.index(row, column)) for column in columns]
        for row in range(table.rowCount())
    ]


def test_the_check_in_shown_is_deleted_without_a_question_and_brought_back(
    qtbot: QtBot, journal: JournalModel
) -> None:
    journal.save([check_in()])
    page = shown(qtbot, journal)

    qtbot.mouseClick(page.desk.links.delete_button, LEFT)

    assert journal.check_ins() == []
    assert values(page) == [None, None, None]
    assert page.desk.message.label.text() == "Deleted."
    assert not page.desk.links.delete_button.isVisible()

    qtbot.mouseClick(page.desk.message.undo_button, LEFT)

    assert len(journal.check_ins()) == 1
    assert values(page)[1] == 5
    assert page.desk.message.label.text().startswith("Taken back: deletion of the check-in of ")
    assert not page.desk.unsaved


def test_of_two_check_ins_the_one_shown_is_deleted_and_comes_back(
    qtbot: QtBot, journal: JournalModel
) -> None:
    journal.save([check_in(id="one", note="one")])
    journal.save([check_in(id="two", note="two", recorded_at=now())])
    page = shown(qtbot, journal)
    qtbot.mouseClick(page.desk.links.other_button, LEFT)
    first = page.desk.check_in
    assert first is not None

    qtbot.mouseClick(page.desk.links.delete_button, LEFT)

    (left,) = journal.check_ins()
    assert left.id != first.id
    assert page.desk.form.note.text() == left.note
    qtbot.mouseClick(page.desk.message.undo_button, LEFT)
    assert page.desk.form.note.text() == first.note


def test_nothing_is_offered_to_delete_while_something_is_typed(
    qtbot: QtBot, journal: JournalModel
) -> None:
    journal.save([check_in()])
    page = shown(qtbot, journal)

    qtbot.keyClicks(page.desk.form.note, "more")

    assert not page.desk.links.delete_button.isVisible()


def test_the_delete_key_deletes_the_one_entry_of_a_day(
    qtbot: QtBot, page: HistoryPage, journal: JournalModel
) -> None:
    journal.save([check_in()])
    page.take_focus()

    qtbot.keyClick(page.list, Qt.Key.Key_Delete)

    assert journal.check_ins() == []
    assert page.message.label.text() == "Deleted."
    qtbot.mouseClick(page.message.undo_button, LEFT)
    assert len(journal.check_ins()) == 1


def test_the_delete_key_leaves_a_day_with_several_entries_alone(
    qtbot: QtBot, page: HistoryPage, journal: JournalModel
) -> None:
    journal.save([check_in(), session(side_effects=())])
    page.take_focus()

    qtbot.keyClick(page.list, Qt.Key.Key_Delete)

    assert len(journal.check_ins()) == len(journal.sessions()) == 1
    words = "There are 2 entries on this day. Open it to delete one."
    assert page.message.label.text() == words


def test_what_was_deleted_is_listed_with_the_day_until_which_it_stays(
    page: HistoryPage, journal: JournalModel
) -> None:
    assert not page.bin.isVisible()
    journal.save([check_in(note="quiet"), session(dose_mg=40.0)])

    journal.delete([*journal.check_ins(), *journal.sessions()])

    assert page.bin.isVisible()
    assert page.bin.button.accessibleName() == "Deleted (2)"
    kept = ["Sun, 1 Mar 2026", "Tue, 31 Mar 2026"]
    assert sorted(bin_lines(page)) == [
        ["Sun, 1 Mar 2026", *kept, f"Check-in: {MOOD.name} 5, “quiet”"],
        ["Sun, 1 Mar 2026", *kept, "Session: 40 mg IV"],
    ]


def test_an_entry_comes_back_from_the_bin_in_one_step_and_goes_again(
    qtbot: QtBot, page: HistoryPage, journal: JournalModel
) -> None:
    journal.save([check_in()])
    journal.delete(journal.check_ins())
    page.bin.open()

    qtbot.mouseClick(page.bin.restore_button, LEFT)

    assert [entry.day for entry in journal.check_ins()] == [TODAY]
    assert page.message.label.text() == "Restored."
    assert not page.bin.isVisible()
    qtbot.mouseClick(page.message.undo_button, LEFT)
    assert journal.check_ins() == []
    assert page.bin.isVisible()


def test_an_entry_restored_elsewhere_meanwhile_is_said_not_broken(
    qtbot: QtBot, page: HistoryPage, journal: JournalModel, store: JournalStore
) -> None:
    journal.save([check_in()])
    journal.delete(journal.check_ins())
    page.bin.open()
    with JournalStore.open(store.path, now) as other:
        other.bin.restore(*other.bin.entries())

    qtbot.mouseClick(page.bin.restore_button, LEFT)

    assert "changed in another window" in page.message.label.text()
    assert len(journal.check_ins()) == 1
