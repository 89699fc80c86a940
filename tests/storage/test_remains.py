"""What a crash left beside a journal: played back, but never without a copy of both."""

import os
import shutil
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest

from journal.errors import JournalFileError
from journal.storage.store import JournalStore
from tests.storage.samples import check_in, names_in, now

CRASHED_AT = datetime(2026, 2, 1, 7, 30, 15, 250000, tzinfo=UTC)
ASIDE = "damaged-20260201T073015250000Z-journal.sqlite"


@pytest.fixture
def crashed(path: Path) -> Path:
    """A journal beside which a crash in the middle of a save left its unfinished change."""
    beside, kept = path.with_name("journal.sqlite-journal"), path.with_name("kept")
    with JournalStore.open(path, now) as store:
        store.save([check_in(note="before")])
        store._db.execute("PRAGMA cache_size = 1")
        store._db.execute("BEGIN IMMEDIATE")
        store._db.execute("UPDATE check_ins SET note = ?", ["x" * 90_000])
        shutil.copyfile(beside, kept)
        half = path.read_bytes()
        store._db.rollback()
    path.write_bytes(half)
    kept.rename(beside)
    os.utime(beside, (CRASHED_AT.timestamp(),) * 2)
    return path


def test_an_unfinished_change_is_taken_back_and_both_files_are_kept(crashed: Path) -> None:
    """F12."""
    beside = crashed.with_name("journal.sqlite-journal")
    before = crashed.read_bytes(), beside.read_bytes()

    with JournalStore.open(crashed, now) as store:
        notes = [c.note for c in store.check_ins()]

    copies = crashed.with_name(ASIDE), crashed.with_name(f"{ASIDE}-journal")
    assert notes == ["before"]
    assert tuple(copy.read_bytes() for copy in copies) == before
    assert [stat.S_IMODE(copy.stat().st_mode) for copy in copies] == [0o600, 0o600]
    assert not beside.exists()


@pytest.mark.fault("F12")
def test_the_change_of_another_journal_is_refused_and_nothing_is_touched(
    path: Path, tmp_path: Path, crashed: Path
) -> None:
    own = tmp_path / "own" / "journal.sqlite"
    with JournalStore.open(own, now) as store:
        store.save([check_in(note=str(number)) for number in range(50)])
    beside = own.with_name("journal.sqlite-journal")
    path.with_name("journal.sqlite-journal").rename(beside)
    before = own.read_bytes(), beside.read_bytes()

    with pytest.raises(JournalFileError, match=r"belongs to another file\. Nothing was touched"):
        JournalStore.open(own, now)

    assert (own.read_bytes(), beside.read_bytes()) == before
    assert names_in(own.parent) == ["journal.sqlite", "journal.sqlite-journal"]


def test_where_no_copy_can_be_made_nothing_is_touched(crashed: Path) -> None:
    beside = crashed.with_name("journal.sqlite-journal")
    before = crashed.read_bytes(), beside.read_bytes()
    crashed.with_name(ASIDE).symlink_to("nowhere/at-all")

    with pytest.raises(JournalFileError, match=r"no copy of the two could be made .* Make room"):
        JournalStore.open(crashed, now)

    assert (crashed.read_bytes(), beside.read_bytes()) == before


def test_a_save_of_another_window_leaves_no_copies(store: JournalStore, path: Path) -> None:
    store.save([check_in()])

    JournalStore.open(path, now).close()

    assert names_in(path.parent) == ["journal.sqlite"]
