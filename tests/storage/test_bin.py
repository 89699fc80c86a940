"""Deleted entries stay for 30 days, can come back, and then leave nothing to read."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from journal.domain.check_ins import CheckIn
from journal.domain.sessions import Session
from journal.errors import ConflictError, JournalFileError
from journal.storage.store import JournalStore
from tests.storage.samples import NOW, TODAY, check_in, rows, session

CANARY = "a-thing-nobody-may-read"
DAY = timedelta(days=1)

Entry = CheckIn | Session


class Clock:
    def __init__(self) -> None:
        self.at = NOW

    def __call__(self) -> datetime:
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def bin_store(path: Path, clock: Clock) -> Iterator[JournalStore]:
    """A journal whose clock can be turned."""
    with JournalStore.open(path, clock) as store:
        yield store


def test_a_new_journal_has_an_empty_bin(bin_store: JournalStore) -> None:
    assert bin_store.bin.entries() == []
    assert bin_store.bin.empty() == 0


def test_what_was_deleted_lies_in_the_bin_the_latest_first(
    bin_store: JournalStore, clock: Clock
) -> None:
    bin_store.save([check_in(), session(), check_in(TODAY - DAY)])
    (gone,), (_, last) = bin_store.sessions(), bin_store.check_ins()
    bin_store.delete([gone])
    clock.at += timedelta(hours=1)
    bin_store.delete([last])

    entries = bin_store.bin.entries()

    assert [entry.record.id for entry in entries] == [last.id, gone.id]
    assert [entry.deleted for entry in entries] == [NOW + timedelta(hours=1), NOW]
    assert entries[1].kept_until == NOW + 30 * DAY
    assert len(bin_store.check_ins()) == 1


def test_a_restored_entry_is_as_it_was(bin_store: JournalStore) -> None:
    bin_store.save([check_in(), session()])
    before: list[Entry] = [*bin_store.check_ins(), *bin_store.sessions()]
    bin_store.delete(before)

    for entry in bin_store.bin.entries():
        bin_store.bin.restore(entry)

    after: list[Entry] = [*bin_store.check_ins(), *bin_store.sessions()]
    assert [replace(record, rev=0) for record in after] == [replace(r, rev=0) for r in before]
    assert bin_store.bin.entries() == []
    assert bin_store.checks.deep().sound


def test_a_restored_entry_can_go_back_into_the_bin_and_be_saved(bin_store: JournalStore) -> None:
    bin_store.save([check_in()])
    bin_store.delete(bin_store.check_ins())
    (entry,) = bin_store.bin.entries()

    change = bin_store.bin.restore(entry)
    bin_store.take_back(change)

    assert bin_store.check_ins() == []
    (again,) = bin_store.bin.entries()
    (restored,) = bin_store.bin.restore(again).after
    assert isinstance(restored, CheckIn)
    bin_store.save([replace(restored, note="more")])
    assert [c.note for c in bin_store.check_ins()] == ["more"]


def test_an_entry_that_was_restored_elsewhere_is_not_restored_twice(
    bin_store: JournalStore,
) -> None:
    """F21."""
    bin_store.save([check_in()])
    bin_store.delete(bin_store.check_ins())
    (entry,) = bin_store.bin.entries()
    bin_store.bin.restore(entry)

    with pytest.raises(ConflictError):
        bin_store.bin.restore(entry)

    assert len(bin_store.check_ins()) == 1


def test_a_deletion_that_was_taken_back_is_not_in_the_bin(bin_store: JournalStore) -> None:
    bin_store.save([check_in()])
    change = bin_store.delete(bin_store.check_ins())

    bin_store.take_back(change)

    assert bin_store.bin.entries() == []


def test_the_bin_keeps_its_entries_for_thirty_days(bin_store: JournalStore, clock: Clock) -> None:
    bin_store.save([check_in(note=CANARY)])
    bin_store.delete(bin_store.check_ins())

    clock.at += timedelta(days=29, hours=23)

    assert len(bin_store.bin.entries()) == 1
    assert bin_store.bin.empty() == 0
    assert CANARY.encode() in bin_store.path.read_bytes()


def test_after_thirty_days_no_word_of_a_deleted_entry_is_in_the_file(
    bin_store: JournalStore, clock: Clock
) -> None:
    """F64: nor what it said earlier."""
    change = bin_store.save([check_in(note=f"{CANARY} 1"), session(preparation=f"{CANARY} 2")])
    (first, other) = change.after
    assert isinstance(first, CheckIn)
    bin_store.save([replace(first, note=f"{CANARY} 3")])
    assert other is not None
    bin_store.delete([*bin_store.check_ins(), other])
    clock.at += 30 * DAY

    assert bin_store.bin.empty() == 2

    assert CANARY.encode() not in bin_store.path.read_bytes()
    assert bin_store.bin.entries() == []
    assert bin_store.bin.empty() == 0
    assert bin_store.checks.deep().sound


def test_the_bin_is_emptied_at_the_next_start(path: Path) -> None:
    with JournalStore.open(path, lambda: NOW) as store:
        store.save([check_in(note=CANARY)])
        store.delete(store.check_ins())

    JournalStore.open(path, lambda: NOW + 31 * DAY).close()

    assert CANARY.encode() not in path.read_bytes()


def test_an_emptied_entry_stays_deleted_in_the_file(bin_store: JournalStore, clock: Clock) -> None:
    """F29: another copy of the journal must not bring it back."""
    bin_store.save([check_in()])
    bin_store.delete(bin_store.check_ins())
    tombstone = "SELECT id, deleted, updated FROM check_ins"
    before = rows(bin_store.path, tombstone)
    clock.at += 31 * DAY

    bin_store.bin.empty()

    assert rows(bin_store.path, tombstone) == before
    assert rows(bin_store.path, "SELECT rev, note FROM check_ins") == [(3, "")]


def test_an_entry_that_was_emptied_cannot_be_restored_by_an_old_list(
    bin_store: JournalStore, clock: Clock
) -> None:
    bin_store.save([check_in()])
    bin_store.delete(bin_store.check_ins())
    (entry,) = bin_store.bin.entries()
    clock.at += 31 * DAY
    bin_store.bin.empty()

    with pytest.raises(ConflictError):
        bin_store.bin.restore(entry)


def test_entries_that_are_not_deleted_are_not_emptied(
    bin_store: JournalStore, clock: Clock
) -> None:
    bin_store.save([check_in(note="stays"), session(note="stays too")])
    clock.at += 365 * DAY

    assert bin_store.bin.empty() == 0
    assert [c.note for c in bin_store.check_ins()] == ["stays"]


def test_a_deletion_from_the_future_stays_in_the_bin(bin_store: JournalStore, clock: Clock) -> None:
    """F59: the clock was set back."""
    bin_store.save([check_in()])
    bin_store.delete(bin_store.check_ins())
    clock.at -= 365 * DAY

    assert len(bin_store.bin.entries()) == 1
    assert bin_store.bin.empty() == 0


def test_a_bin_that_cannot_be_written_says_so(bin_store: JournalStore) -> None:
    bin_store.save([check_in()])
    bin_store.delete(bin_store.check_ins())
    (entry,) = bin_store.bin.entries()
    bin_store._db.execute("PRAGMA query_only = ON")

    with pytest.raises(JournalFileError, match="Nothing was saved"):
        bin_store.bin.restore(entry)
