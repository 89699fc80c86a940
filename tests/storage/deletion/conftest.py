"""A journal with all that can lie around it."""

from pathlib import Path

import pytest

from journal.domain.settings import Settings
from journal.storage.backups.names import Reason
from journal.storage.backups.places import Backups
from journal.storage.store import JournalStore
from tests.storage.samples import check_in, now


@pytest.fixture
def second(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def backups(path: Path, second: Path) -> Backups:
    """A closed journal with a backup in both places."""
    with JournalStore.open(path, now) as store:
        store.save([check_in()])
        store.save_settings(Settings(backup_folder=str(second)))
    backups = Backups.of(path, now, str(second))
    backups.make(Reason.MANUAL)
    return backups
