"""Copies that a program for syncing left beside a journal are found, and never touched."""

import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from journal.storage.backups.names import BackupName, Reason
from journal.storage.conflict_copies import conflict_copies
from journal.storage.store import JournalStore
from tests.storage.samples import check_in, names_in

pytestmark = pytest.mark.fault("F28")

NAMES = (
    "journal (1).sqlite",
    "journal (Anna's conflicted copy 2026-03-01).sqlite",
    "journal (conflicted copy 2026-03-01 211500).sqlite",
    "journal 2.sqlite",
    "journal Anna's conflicted copy.sqlite",
    "journal(2).sqlite",
    "journal-DESKTOP-7QK.sqlite",
    "journal.sync-conflict-20260301-211500-ABCDEFG.sqlite",
    "journal_conflict-20260301-211500.sqlite",
)

BACKUP = str(BackupName(datetime(2026, 3, 1, tzinfo=UTC), Reason.DAILY, 2, 0))
OTHERS = (
    BACKUP,
    "journal.sqlite.old",
    "journals.sqlite",
    "journal2.sqlite",
    "diary 2.sqlite",
    "damaged-20260301T200000000000Z-journal.sqlite",
    ".journal.sqlite.0a1b2c3d.new",
    "journal.sqlite-journal",
)


@pytest.mark.parametrize("name", NAMES)
def test_a_copy_is_found_under_every_form_of_its_name(store: JournalStore, name: str) -> None:
    """F28."""
    copy = store.path.with_name(name)
    shutil.copyfile(store.path, copy)

    assert conflict_copies(store.path) == (copy,)


@pytest.mark.parametrize("name", OTHERS)
def test_our_own_files_and_other_journals_are_no_copies(store: JournalStore, name: str) -> None:
    """F28."""
    shutil.copyfile(store.path, store.path.with_name(name))

    assert conflict_copies(store.path) == ()


@pytest.mark.parametrize("content", [b"", b"a table of somebody's", b"SQLite format 3\0" * 10])
def test_a_file_that_is_no_journal_is_no_copy(store: JournalStore, content: bytes) -> None:
    """F28."""
    store.path.with_name("journal (1).sqlite").write_bytes(content)
    store.path.with_name("journal 2.sqlite").mkdir()
    os.mkfifo(store.path.with_name("journal (3).sqlite"))

    assert conflict_copies(store.path) == ()


def test_another_name_of_the_journal_itself_is_no_copy(store: JournalStore) -> None:
    """F28, F31."""
    store.path.with_name("journal 2.sqlite").symlink_to(store.path)

    assert conflict_copies(store.path) == ()


def test_the_copies_of_a_journal_reached_by_a_link_lie_beside_the_journal(
    store: JournalStore, tmp_path: Path
) -> None:
    """F28, F31."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    link = folder / "mine.sqlite"
    link.symlink_to(store.path)
    copy = store.path.with_name("journal (1).sqlite")
    shutil.copyfile(store.path, copy)

    assert conflict_copies(link) == (copy,)


def test_uniting_a_copy_leaves_it_where_it_is(store: JournalStore) -> None:
    """F28, F29."""
    copies = [store.path.with_name(name) for name in NAMES[:2]]
    for copy in copies:
        shutil.copyfile(store.path, copy)
    with JournalStore.open(copies[0], store._now) as other:
        other.save([check_in(note="there")])
    before = names_in(store.path.parent)

    for copy in conflict_copies(store.path):
        store.merging.unite(copy)

    assert [entry.note for entry in store.check_ins()] == ["there"]
    assert names_in(store.path.parent) == sorted([*before, "backups"])
