"""The layout that is compared at every start is the one that the migrations make."""

from journal.storage.migrations import known_names
from journal.storage.schema import NEWEST_LAYOUT, expected_layout, fingerprint, is_ours
from journal.storage.store import JournalStore


def test_the_fingerprint_written_down_is_that_of_a_journal_with_every_migration() -> None:
    made = fingerprint(expected_layout(known_names()))

    assert made == NEWEST_LAYOUT  # after a new migration: write the one made here into schema.py


def test_a_journal_with_one_part_more_is_not_ours(store: JournalStore) -> None:
    before = is_ours(store._db)

    store._db.execute("CREATE INDEX one_more ON ratings (measure)")

    assert before
    assert not is_ours(store._db)
