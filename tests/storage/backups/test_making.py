import os
import shutil
import stat
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from journal.errors import DamagedJournalError, JournalFileError
from journal.storage.backups.names import Reason
from journal.storage.backups.places import Backups
from journal.storage.driver import sqlite3
from journal.storage.schema import guard
from journal.storage.store import JournalStore
from tests.storage.samples import NOW, check_in, now, tamper


def flip_a_bit(file: Path, place: int) -> None:
    data = bytearray(file.read_bytes())
    data[place] ^= 1
    file.write_bytes(data)


def files(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def test_a_backup_holds_what_the_journal_holds_while_a_window_has_it_open(
    kept: JournalStore, backups: Backups
) -> None:
    made = backups.make(Reason.MANUAL).backup

    assert made.path.name == "journal-20260301T200000Z-manual-v2-n3.sqlite"
    with JournalStore.open(made.path, now) as copy:
        assert copy.contents() == kept.contents()
    kept.save([check_in()])
    assert len(kept.check_ins()) == 4


def test_the_sum_beside_a_backup_is_its_sha256(backups: Backups) -> None:
    made = backups.make(Reason.DAILY).backup

    noted = made.path.with_name(made.path.name + ".sha256").read_text()
    assert noted == f"{sha256(made.path.read_bytes()).hexdigest()}  {made.path.name}\n"


@pytest.mark.fault("F19")
def test_only_the_owner_can_read_backups_from_the_first_byte(backups: Backups) -> None:
    """F19: whatever the umask says."""
    before = os.umask(0)
    try:
        backups.make(Reason.DAILY)
    finally:
        os.umask(before)

    modes = {stat.S_IMODE(file.stat().st_mode) for file in backups.home.path.iterdir()}
    assert modes == {0o600}
    assert stat.S_IMODE(backups.home.path.stat().st_mode) == 0o700


@pytest.mark.fault("F48")
def test_a_backup_is_marked_as_a_journal_of_its_schema(backups: Backups) -> None:
    """F48: `VACUUM INTO` carries both numbers over."""
    header = backups.make(Reason.DAILY).backup.path.read_bytes()[:100]

    assert header[68:72] == b"SJRN"
    assert int.from_bytes(header[60:64], "big") == 2


def test_deleted_words_are_not_in_a_backup(kept: JournalStore, backups: Backups) -> None:
    kept.delete([check for check in kept.check_ins() if check.id == "entry0"])

    assert backups.make(Reason.DAILY).backup.name.entries == 2


def test_two_backups_of_one_second_do_not_replace_each_other(backups: Backups) -> None:
    made = {backups.make(Reason.MANUAL).backup.path for _ in range(3)}

    assert len(made) == len({path for path in made if path.exists()}) == 3


@pytest.mark.fault("F34", "F43")
@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE ratings SET value = 4 WHERE check_in_id = 'entry1' AND value = 5",
        "UPDATE check_ins SET note = 'loud' WHERE id = 'entry1'",
        "DELETE FROM measures WHERE id = 'mood'",
    ],
)
def test_a_damaged_journal_is_never_backed_up(
    kept: JournalStore, backups: Backups, damage: str
) -> None:
    """F34, F43: and the backups that are there stay as they are."""
    backups.make(Reason.DAILY)
    before = files(backups.home.path)
    tamper(kept.path, damage)

    with pytest.raises(DamagedJournalError, match="damaged"):
        backups.make(Reason.MANUAL)

    assert files(backups.home.path) == before


@pytest.mark.fault("F15")
def test_a_full_disk_costs_no_earlier_backup(small_disk: Path) -> None:
    """F15: nothing is left of the attempt, and the journal can be used."""
    with JournalStore.open(small_disk / "journal.sqlite", now) as store:
        backups = Backups.of(store.path, now)
        (small_disk / "filler").write_bytes(b"x" * (_room(small_disk) - 40_000))

        with pytest.raises(JournalFileError, match="disk is full"):
            backups.make(Reason.DAILY)

        assert files(backups.home.path) == {}
        (small_disk / "filler").unlink()
        store.save([check_in()])


def _room(folder: Path) -> int:
    return shutil.disk_usage(folder).free


@pytest.mark.fault("F18")
def test_a_stick_that_is_gone_is_told_and_the_backup_at_home_is_made(
    kept: JournalStore, backups: Backups, tmp_path: Path
) -> None:
    """F18: its folder is not made on this disk instead."""
    stick = tmp_path / "stick"
    both = replace(backups, second=stick)

    made = both.make(Reason.DAILY)

    assert made.backup.path.exists()
    assert "is not there" in str(made.problem)
    assert not stick.exists()
    kept.save([check_in()])


@pytest.mark.fault("F18")
def test_a_second_place_gets_the_same_backups(backups: Backups, tmp_path: Path) -> None:
    """F18: as long as it is there."""
    (tmp_path / "stick").mkdir()
    both = replace(backups, second=tmp_path / "stick")

    made = both.make(Reason.DAILY)

    assert made.problem is None
    assert files(tmp_path / "stick") == files(backups.home.path)
    assert [backup.path for backup in both.every()] == [made.backup.path]


@pytest.mark.fault("F80")
def test_a_damaged_backup_comes_last_and_is_not_the_newest_good_one(backups: Backups) -> None:
    """F80: nor does it count for the rotation, or go by it."""
    older, newer = (backups.make(Reason.MANUAL).backup for _ in range(2))
    flip_a_bit(newer.path, 9000)

    assert backups.last_sound() == older
    assert [(b.path, b.sound) for b in backups.every()] == [
        (older.path, True),
        (newer.path, False),
    ]


@pytest.mark.fault("F80")
def test_a_backup_without_a_sum_is_read_to_see_whether_it_is_sound(backups: Backups) -> None:
    """F80: a person may have copied it without."""
    one, other = (backups.make(Reason.MANUAL).backup for _ in range(2))
    for backup in (one, other):
        backup.path.with_name(backup.path.name + ".sha256").unlink()
    tamper(other.path, "UPDATE ratings SET value = 1 WHERE value = 5")

    assert {b.path: b.sound for b in backups.every()} == {one.path: True, other.path: False}


@pytest.mark.fault("F76")
def test_a_journal_that_shrank_is_told(kept: JournalStore, backups: Backups) -> None:
    """F76: by how much, and since when."""
    backups.make(Reason.DAILY)
    kept.delete(kept.check_ins()[:2])
    tomorrow = replace(backups, now=lambda: NOW + timedelta(days=1))

    first, second = (tomorrow.make(Reason.DAILY).shrinkage for _ in range(2))

    assert first is not None
    assert (first.entries, first.since, first.news) == (2, NOW.date(), True)
    assert second is not None
    assert not second.news


@pytest.mark.fault("F59")
def test_a_backup_is_due_on_a_day_without_one(backups: Backups) -> None:
    """F59: also when the clock was set back."""
    due = backups.is_due()
    backups.make(Reason.DAILY)

    assert due
    assert not backups.is_due()
    assert replace(backups, now=lambda: NOW + timedelta(days=1)).is_due()
    assert replace(backups, now=lambda: NOW - timedelta(days=400)).is_due()


def test_what_a_crash_left_is_removed_once_it_is_old(backups: Backups) -> None:
    backups.make(Reason.DAILY)
    left = [backups.home.path / name for name in (
        ".symptom-journal-backup-00.part", "journal-20200101T000000Z-daily-v2-n1.sqlite.sha256"
    )]  # fmt: skip
    foreign = backups.home.path / "notes.part"
    for file in (*left, foreign):
        file.touch()
        os.utime(file, (NOW.timestamp() - 700,) * 2)
    young = backups.home.path / ".symptom-journal-backup-11.part"
    young.touch()

    backups.make(Reason.DAILY)

    assert [file.exists() for file in (*left, foreign, young)] == [False, False, True, True]


@pytest.mark.fault("F57")
def test_a_copy_may_be_attached_and_nothing_else(kept: JournalStore, tmp_path: Path) -> None:
    """F57: the guard is lifted for one file."""
    guard(kept._db, may_write=tmp_path / "copy")

    kept._db.execute("VACUUM INTO ?", [str(tmp_path / "copy")])

    for forbidden in ("ATTACH ? AS other", "VACUUM INTO ?"):
        with pytest.raises(sqlite3.DatabaseError, match=r"denied|not authorized"):
            kept._db.execute(forbidden, [str(tmp_path / "other")])


def test_journals_beside_each_other_keep_their_backups_apart(
    backups: Backups, tmp_path: Path
) -> None:
    with JournalStore.open(tmp_path / "other.sqlite", now):
        others = Backups.of(tmp_path / "other.sqlite", now)
        others.make(Reason.MANUAL)
    backups.make(Reason.MANUAL)

    assert [b.name.stem for b in others.every()] == ["other"]
    assert [b.name.stem for b in backups.every()] == ["journal"]


@pytest.mark.fault("F16")
def test_a_journal_is_backed_up_before_its_schema_changes(tmp_path: Path) -> None:
    """F16: as it was."""
    old = Path(__file__).parents[2] / "data" / "schema-1.sqlite"
    path = tmp_path / "journal.sqlite"
    shutil.copyfile(old, path)

    JournalStore.open(path, now).close()

    (backup,) = Backups.of(path, now).every()
    assert backup.sound
    assert (backup.name.reason, backup.name.schema) == (Reason.MIGRATION, 1)
