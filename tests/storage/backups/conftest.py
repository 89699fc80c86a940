from pathlib import Path

import pytest

from journal.storage.backups.places import Backups
from journal.storage.store import JournalStore
from tests.storage.samples import check_in, now


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite"


@pytest.fixture
def kept(store: JournalStore) -> JournalStore:
    """A journal of three entries, open in a window."""
    store.save([check_in(id=f"entry{number}") for number in range(3)])
    return store


@pytest.fixture
def backups(kept: JournalStore) -> Backups:
    return Backups.of(kept.path, now)
