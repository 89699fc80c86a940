"""Every row is looked at once a week, in the background, and the result can be read."""

from pytestqt.qtbot import QtBot

from journal.storage.store import JournalStore
from journal.ui.close_looks import CloseLooks
from journal.ui.journal_model import JournalModel
from journal.ui.notices import Notices
from journal.ui.settings.backups import BackupsSection
from tests.storage.samples import SWAPPED_INDEXES, check_in, session, tamper


def looked(qtbot: QtBot, journal: JournalModel) -> Notices:
    """Look closely, and wait for the end."""
    notices = Notices(journal)
    looks = CloseLooks(journal, notices)
    with qtbot.waitSignal(looks._errand.finished):
        looks.look_if_due()
    return notices


def said(qtbot: QtBot, journal: JournalModel) -> str:
    card = BackupsSection(journal)
    qtbot.addWidget(card)
    card.read_again()
    return card.last_check.text()


def test_a_sound_journal_is_noted_with_the_date(qtbot: QtBot, journal: JournalModel) -> None:
    """F34."""
    journal.save([check_in()])
    assert said(qtbot, journal) == "The journal has not been checked closely yet."

    notices = looked(qtbot, journal)

    words = "Last close check of the journal: Sun, 1 Mar 2026, 21:00. Nothing is damaged."
    assert said(qtbot, journal) == words
    assert notices.lines == {}
    assert not journal.checks.due()


def test_a_damaged_row_is_counted(qtbot: QtBot, journal: JournalModel, store: JournalStore) -> None:
    """F34: a flipped bit that SQLite cannot notice."""
    journal.save([check_in()])
    tamper(store.path, "UPDATE ratings SET value = 6 WHERE rowid = 1")

    looked(qtbot, journal)

    words = "Last close check of the journal: Sun, 1 Mar 2026, 21:00. 1 damaged entry."
    assert said(qtbot, journal) == words


def test_a_broken_file_is_said_and_nothing_is_noted_in_it(
    qtbot: QtBot, journal: JournalModel, store: JournalStore
) -> None:
    """F34, F43."""
    journal.save([check_in(), session()])
    tamper(store.path, *SWAPPED_INDEXES)
    before = store.path.read_bytes()

    notices = looked(qtbot, journal)

    assert list(notices.lines) == ["damage"]
    assert store.path.read_bytes() == before


def test_what_was_looked_at_this_week_is_left_alone(qtbot: QtBot, journal: JournalModel) -> None:
    journal.checks.deep()
    looks = CloseLooks(journal, Notices(journal))

    looks.look_if_due()

    assert not looks._errand.busy
