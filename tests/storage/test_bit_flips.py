"""A bit of the journal flips on the disk."""

from pathlib import Path

import pytest

from journal.errors import JournalFileError
from journal.storage.store import JournalStore
from tests.storage.samples import check_in, now
from tests.torture.bit_flips import (
    LEAST_NOTICED,
    by_a_deep_check,
    by_sqlite,
    flip_bits,
    made_up_journal,
)

FLIPS = 80


def test_a_deep_check_notices_a_flip_that_sqlite_does_not(tmp_path: Path) -> None:
    """F34."""
    journal, path = made_up_journal(tmp_path), tmp_path / "flipped.sqlite"

    by_itself = flip_bits(journal, path, FLIPS, by_sqlite)
    by_us = flip_bits(journal, path, FLIPS, by_a_deep_check)

    assert by_itself.changing == by_us.changing > FLIPS / 10
    assert by_itself.share < by_us.share
    assert by_us.share >= LEAST_NOTICED


def test_a_broken_name_in_the_schema_is_called_damage(tmp_path: Path) -> None:
    """F34: SQLite names the table in bytes that are no text, over which Python stumbles."""
    path = tmp_path / "journal.sqlite"
    with JournalStore.open(path, now) as store:
        store.save([check_in()])
    journal = path.read_bytes()
    path.write_bytes(journal.replace(b"CREATE TABLE check_ins", b"CREATE TABLE check_\xa0ns"))

    with pytest.raises(JournalFileError, match=r"is damaged\. It was left as it is"):
        JournalStore.open(path, now)
