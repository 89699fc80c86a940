"""What comes back from the bin, and what another window saves, is shown everywhere."""

from pytestqt.qtbot import QtBot

from journal.storage.store import JournalStore
from journal.ui.journal_model import JournalModel
from tests.storage.samples import check_in, now


def test_a_restored_entry_is_told_once_and_can_be_undone(
    qtbot: QtBot, journal: JournalModel
) -> None:
    journal.save([check_in()])
    journal.delete(journal.check_ins())
    (entry,) = journal.bin.entries()

    with qtbot.waitSignal(journal.changed):
        journal.restore(entry)

    assert [c.id for c in journal.check_ins()] == [entry.record.id]
    journal.history.undo()
    assert journal.check_ins() == []


def test_what_another_window_saved_is_told_once(
    qtbot: QtBot, journal: JournalModel, store: JournalStore
) -> None:
    """F20."""
    with JournalStore.open(store.path, now) as other:
        other.save([check_in()])

    with qtbot.waitSignal(journal.changed):
        journal.notice_other_windows()
    with qtbot.assertNotEmitted(journal.changed):
        journal.notice_other_windows()
