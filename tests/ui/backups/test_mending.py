"""Damaged entries come back from a backup, and what was saved later stays."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from journal.storage.backups.names import Reason
from journal.storage.backups.places import Backups
from journal.storage.store import JournalStore
from journal.ui.close_looks import CloseLooks
from journal.ui.journal_model import JournalModel
from journal.ui.notices import Notices
from journal.ui.settings.backups import BackupsSection
from tests.storage.samples import check_in, now, tamper

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def damaged(store: JournalStore) -> Path:
    """A journal with a good backup, a later entry, and a bit that changed in the first."""
    store.save([check_in(id="first", note="quiet")])
    Backups.of(store.path, now).make(Reason.DAILY)
    store.save([check_in(id="later", note="later")])
    tamper(store.path, "UPDATE check_ins SET note = 'quiex' WHERE id = 'first'")
    return store.path


@pytest.fixture
def card(damaged: Path, journal: JournalModel, qtbot: QtBot) -> BackupsSection:
    card = BackupsSection(journal)
    qtbot.addWidget(card)
    card.show()
    return card


@pytest.mark.fault("F34", "F39")
def test_a_damaged_entry_is_taken_from_a_good_backup_and_later_ones_stay(
    qtbot: QtBot, card: BackupsSection, journal: JournalModel
) -> None:
    journal.checks.deep()
    card.read_again()
    assert card.mend_button.isVisible()

    qtbot.mouseClick(card.mend_button, LEFT)

    assert {entry.id: entry.note for entry in journal.check_ins()} == {
        "first": "quiet",
        "later": "later",
    }
    assert journal.checks.deep().sound
    assert not card.mend_button.isVisible()
    assert card.message.label.text().startswith("Nothing is damaged any more.")


@pytest.mark.fault("F34")
def test_what_is_in_no_backup_is_counted_and_stays_as_it_is(
    qtbot: QtBot, card: BackupsSection, journal: JournalModel, damaged: Path
) -> None:
    tamper(damaged, "UPDATE check_ins SET note = 'latex' WHERE id = 'later'")
    journal.checks.deep()
    card.read_again()

    qtbot.mouseClick(card.mend_button, LEFT)

    assert card.message.label.text().startswith("1 damaged entry")
    assert card.mend_button.isVisible()
    assert len(journal.check_ins()) == 2


def test_nothing_is_offered_while_nothing_is_damaged(qtbot: QtBot, card: BackupsSection) -> None:
    card.read_again()

    assert not card.mend_button.isVisible()


@pytest.mark.fault("F34")
def test_the_window_tells_of_damaged_entries_until_they_are_mended(
    qtbot: QtBot, card: BackupsSection, journal: JournalModel
) -> None:
    notices = Notices(card)
    looks = CloseLooks(journal, notices)
    looks.look_if_due()
    qtbot.waitUntil(lambda: "damaged entries" in notices.lines)
    card.read_again()

    qtbot.mouseClick(card.mend_button, LEFT)

    assert "damaged entries" not in notices.lines
