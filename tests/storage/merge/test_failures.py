"""Uniting two copies is all or nothing."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from journal.errors import JournalFileError
from journal.storage.store import JournalStore
from tests.storage.samples import TODAY, check_in

DAYS = 251


@pytest.mark.fault("F73")
def test_a_merge_that_fails_near_its_end_takes_in_nothing(
    here: JournalStore, parted: Callable[[JournalStore], JournalStore]
) -> None:
    """The room of the file ends on the way, as on a full disk."""
    there = parted(here)
    here.save([check_in(note="here")])
    there.save([check_in(TODAY - timedelta(days=n), note=f"there {n}") for n in range(1, DAYS)])
    ((pages,),) = here._db.execute("PRAGMA page_count").fetchall()
    here._db.execute(f"PRAGMA max_page_count = {pages + 20}")

    with pytest.raises(JournalFileError, match="Nothing was saved"):
        here.merging.unite(there.path)

    assert [entry.note for entry in here.check_ins()] == ["here"]
    assert here.checks.deep().sound
    here._db.execute("PRAGMA max_page_count = 100000")
    assert here.merging.unite(there.path).added == DAYS - 1
