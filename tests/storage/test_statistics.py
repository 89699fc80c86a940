"""No statistics are left in a journal: their table would be none of ours."""

import pytest

from journal.errors import JournalFileError
from journal.storage.store import JournalStore
from tests.storage.samples import check_in, now, rows, session, tamper

STATISTICS = "SELECT name FROM sqlite_master WHERE name LIKE 'sqlite_stat%'"


def test_closing_a_journal_leaves_its_layout_as_it_is(store: JournalStore) -> None:
    """D8: `PRAGMA optimize` would add a table, so it is not run; the journal opens again."""
    store.save([check_in(note=f"note {number}") for number in range(200)] + [session()])
    store.contents()

    store.close()

    assert rows(store.path, STATISTICS) == []
    with JournalStore.open(store.path, now) as again:
        assert len(again.check_ins()) == 200


def test_a_journal_that_another_program_analysed_is_not_ours(store: JournalStore) -> None:
    """F51: what the layout may hold stays exactly what the migrations make."""
    store.save([check_in()])
    store.close()
    tamper(store.path, "ANALYZE")

    assert rows(store.path, STATISTICS) != []
    with pytest.raises(JournalFileError, match="did not make"):
        JournalStore.open(store.path, now)
