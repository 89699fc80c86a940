import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from journal.errors import DamagedJournalError, JournalFileError
from journal.storage.backups.differences import Difference, Holding, difference
from journal.storage.backups.folder import Backup
from journal.storage.backups.names import Reason
from journal.storage.backups.places import Backups
from journal.storage.backups.restoring import restore
from journal.storage.driver import connect
from journal.storage.store import JournalStore
from tests.storage.samples import TODAY, check_in, now, tamper

LATER = date(2026, 3, 4)


@pytest.fixture
def backup(kept: JournalStore, backups: Backups) -> Backup:
    """A backup of three entries; the journal went on since, and is closed."""
    made = backups.make(Reason.MANUAL).backup
    first, second, _ = kept.check_ins()
    kept.save([replace(first, note="other words"), check_in(LATER, id="new")])
    kept.delete([second])
    kept.close()
    return made


def words_in(path: Path) -> dict[str, str]:
    with JournalStore.open(path, now, create=False) as store:
        return {entry.id: entry.note for entry in store.check_ins()}


def names(folder: Path) -> set[str]:
    return {file.name for file in folder.iterdir()}


@pytest.mark.fault("F78")
def test_what_differs_is_told_before_anything_is_done(backups: Backups, backup: Backup) -> None:
    """F78: entries of one side only, changed ones, and the last days."""
    before = backups.journal.read_bytes()

    told = difference(backups.journal, backup.path)

    assert told == Difference(Holding(3, LATER), Holding(3, TODAY), 1, 1, 1)
    assert backups.journal.read_bytes() == before
    assert names(backups.journal.parent) == {"journal.sqlite", "backups"}


@pytest.mark.fault("F78")
def test_the_present_journal_is_kept_when_a_backup_takes_its_place(
    backups: Backups, backup: Backup
) -> None:
    """F78: as a backup of its own."""
    present = words_in(backups.journal)

    kept = restore(backups, backup.path)

    assert words_in(backups.journal) == dict.fromkeys(("entry0", "entry1", "entry2"), "quiet")
    assert kept is not None
    assert "-prerestore-v2-n3" in kept.name
    assert words_in(kept) == present
    assert names(backups.journal.parent) == {"journal.sqlite", "backups"}


@pytest.mark.fault("F41", "F78", "F80")
def test_a_damaged_backup_is_not_restored(backups: Backups, backup: Backup) -> None:
    """F41, F78, F80: the next older one is offered, and never an empty journal."""
    data = bytearray(backup.path.read_bytes())
    data[9000] ^= 1
    backup.path.write_bytes(data)
    before = backups.journal.read_bytes()

    with pytest.raises(DamagedJournalError, match="damaged"):
        restore(backups, backup.path)

    assert backups.journal.read_bytes() == before


@pytest.mark.fault("F41")
def test_however_many_backups_are_damaged_the_next_older_is_the_newest_good_one(
    kept: JournalStore, backups: Backups
) -> None:
    """F41: none at all is said as that."""
    made = [backups.make(Reason.MANUAL).backup for _ in range(3)]

    for newest, older in zip(reversed(made), [*reversed(made[:-1]), None], strict=True):
        newest.path.write_bytes(newest.path.read_bytes()[:9000])

        assert backups.last_sound() == older


@pytest.mark.fault("F36", "F78")
@pytest.mark.parametrize("damage", ["cut", "random", "empty"])
def test_a_journal_beyond_reading_is_kept_aside_as_it_is(
    backups: Backups, backup: Backup, damage: str
) -> None:
    """F36, F78: with what a crash left beside it, which is not for the new one."""
    journal = backups.journal
    bytes_left = {"cut": journal.read_bytes()[:9000], "random": b"\x07" * 9000, "empty": b""}[
        damage
    ]
    journal.write_bytes(bytes_left)
    beside = journal.with_name("journal.sqlite-journal")
    beside.write_bytes(b"left by a crash")

    kept = restore(backups, backup.path)

    assert kept is not None
    assert kept.name.startswith("damaged-20260301T200000")
    assert kept.read_bytes() == bytes_left
    unfinished = journal.parent.glob("damaged-*-journal.sqlite-journal")
    assert {file.read_bytes() for file in unfinished} == {b"left by a crash"}
    assert not beside.exists()
    assert len(words_in(journal)) == 3


@pytest.mark.fault("F78")
def test_a_journal_with_a_damaged_row_is_kept_as_a_backup(backups: Backups, backup: Backup) -> None:
    """F78: the other rows of it are still good."""
    tamper(backups.journal, "UPDATE check_ins SET note = 'forged' WHERE id = 'new'")

    kept = restore(backups, backup.path)

    assert kept is not None
    assert words_in(kept)["new"] == "forged"


@pytest.mark.fault("F20", "F78")
def test_nothing_is_restored_under_an_open_window(backups: Backups, backup: Backup) -> None:
    """F20, F78: what is typed there would have nowhere to go."""
    with (
        JournalStore.open(backups.journal, now),
        pytest.raises(JournalFileError, match="open in another window"),
    ):
        restore(backups, backup.path)


@pytest.mark.fault("F22", "F78")
def test_nothing_is_restored_while_another_program_writes(
    backups: Backups, backup: Backup, monkeypatch: pytest.MonkeyPatch
) -> None:
    """F22, F78: its save would be lost."""
    monkeypatch.setattr("journal.storage.driver.BUSY_TIMEOUT_MS", 20)
    monkeypatch.setitem(connect.__globals__["PRAGMAS"], "busy_timeout", 20)
    other = connect(backups.journal)
    other.execute("BEGIN IMMEDIATE")

    with pytest.raises(JournalFileError, match="used by another program"):
        restore(backups, backup.path)

    other.close()
    assert "new" in words_in(backups.journal)


@pytest.mark.fault("F12", "F78")
def test_a_journal_that_is_gone_comes_back(backups: Backups, backup: Backup) -> None:
    """F12, F78: but not beside the unfinished change of the one that is gone."""
    backups.journal.unlink()
    beside = backups.journal.with_name("journal.sqlite-journal")
    beside.write_bytes(b"left by a crash")

    with pytest.raises(JournalFileError, match="still there"):
        restore(backups, backup.path)
    beside.unlink()

    assert restore(backups, backup.path) is None
    assert len(words_in(backups.journal)) == 3


def test_a_backup_of_an_older_schema_is_compared_and_restored(
    backups: Backups, backup: Backup, tmp_path: Path
) -> None:
    old = tmp_path / "old.sqlite"
    shutil.copyfile(Path(__file__).parents[2] / "data" / "schema-1.sqlite", old)

    told = difference(backups.journal, old)
    restore(backups, old)

    assert told.only_there == len(words_in(backups.journal)) + len(sessions_in(backups.journal))
    assert told.only_here == 3


def sessions_in(path: Path) -> list[object]:
    with JournalStore.open(path, now, create=False) as store:
        return list(store.sessions())


def test_the_journal_is_no_backup_of_itself(backups: Backups, backup: Backup) -> None:
    with pytest.raises(JournalFileError, match="the journal itself"):
        restore(backups, backups.journal)


@pytest.mark.fault("F79")
def test_the_newest_backup_stands_the_drill(backups: Backups, backup: Backup) -> None:
    """F79: it opens, its rows are what was written, and it holds as much as it says."""
    newest = backups.last_sound()

    assert newest is not None
    assert difference(backups.journal, newest.path).there.entries == newest.name.entries
