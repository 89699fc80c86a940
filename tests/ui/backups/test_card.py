"""The card about backups in the settings."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from journal.storage.store import JournalStore
from journal.ui.backups.second_place import SecondPlace
from journal.ui.journal_model import JournalModel
from journal.ui.settings.backups import BackupsSection
from tests.storage.samples import check_in


@pytest.fixture
def card(qtbot: QtBot, journal: JournalModel, store: JournalStore) -> BackupsSection:
    store.save([check_in(id="first")])
    card = BackupsSection(journal)
    qtbot.addWidget(card)
    with qtbot.waitExposed(card):
        card.show()
    card.read_again()
    qtbot.waitUntil(lambda: card.desk.looked)
    return card


def back_up(qtbot: QtBot, card: BackupsSection) -> None:
    count = len(card.desk.every)
    card.make_button.click()
    qtbot.waitUntil(lambda: len(card.desk.every) == count + 1)


def test_it_says_when_there_is_no_backup_yet(card: BackupsSection) -> None:
    assert card.last.text() == "There is no good backup yet."
    assert card.fold.isHidden()


def test_a_backup_made_now_is_the_last_good_one(qtbot: QtBot, card: BackupsSection) -> None:
    back_up(qtbot, card)

    assert card.last.text() == "Last good backup: Sun, 1 Mar 2026, 21:00, 1 entry."
    assert card.message.label.text() == "Backed up 1 entry."
    (cells,) = [[card.table.text(card.table.index(0, column)) for column in range(4)]]
    assert cells == ["Sun, 1 Mar 2026, 21:00", "1", "By hand", "Good"]


@pytest.mark.fault("F80")
def test_a_damaged_backup_is_listed_and_cannot_be_restored(
    qtbot: QtBot, card: BackupsSection
) -> None:
    """F80: it stands last."""
    back_up(qtbot, card)
    back_up(qtbot, card)
    newest = card.desk.every[0].path
    newest.write_bytes(newest.read_bytes()[:5000])

    card.desk.look()
    qtbot.waitUntil(lambda: not card.desk.every[-1].sound)
    card.fold.open()
    card.list.selectRow(1)

    assert card.table.text(card.table.index(1, 3)) == "Damaged"
    assert not card.restore_button.isEnabled()
    card.list.selectRow(0)
    assert card.restore_button.isEnabled()


@pytest.mark.fault("F78")
def test_what_differs_is_shown_before_a_person_agrees(
    qtbot: QtBot, card: BackupsSection, journal: JournalModel
) -> None:
    """F78: nothing happens until then."""
    back_up(qtbot, card)
    journal.save([check_in(id="second")])
    journal.save([replace(journal.check_ins()[0], note="other words")])
    card.fold.open()
    card.list.selectRow(0)

    card.restore_button.click()
    qtbot.waitUntil(card.panel.isVisible)

    words = card.panel.words.text()
    assert "1 entry of now would not be there any more." in words
    assert "1 entry would read as before." in words
    with qtbot.waitSignal(card.desk.wanted) as wanted:
        card.panel.restore_button.click()
    assert wanted.args == [card.desk.every[0]]


def test_leaving_everything_as_it_is_closes_the_panel(qtbot: QtBot, card: BackupsSection) -> None:
    back_up(qtbot, card)
    card.fold.open()
    card.list.selectRow(0)
    card.restore_button.click()
    qtbot.waitUntil(card.panel.isVisible)

    card.panel.leave_button.click()

    assert card.panel.isHidden()


@pytest.mark.fault("F18")
def test_a_second_place_is_chosen_and_missed_when_it_is_gone(
    qtbot: QtBot,
    card: BackupsSection,
    journal: JournalModel,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """F18: the card says so, and the backup at home is made."""
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(SecondPlace, "ask", lambda *_: stick)
    card.second.choose_button.click()
    back_up(qtbot, card)
    assert journal.settings().backup_folder == str(stick)
    assert [file.name for file in stick.glob("*.sqlite")] == [card.desk.every[0].path.name]

    for file in stick.iterdir():
        file.unlink()
    stick.rmdir()
    back_up(qtbot, card)

    assert "is not there" in card.problem.text()
    assert card.problem.isVisible()


def test_the_journals_own_backup_folder_is_no_second_place(
    card: BackupsSection, journal: JournalModel, qtbot: QtBot
) -> None:
    back_up(qtbot, card)

    card.second.chosen.emit(str(journal.backups.places.home.path))

    assert journal.settings().backup_folder == ""
    assert "second place" in card.message.label.text()


def test_a_shrunken_journal_is_told_in_the_card(
    qtbot: QtBot, card: BackupsSection, journal: JournalModel
) -> None:
    back_up(qtbot, card)
    journal.delete(journal.check_ins())

    back_up(qtbot, card)

    assert card.problem.text().startswith("1 fewer entry than on")
