"""A journal that a newer program wrote is not called damaged where backups are made or put back."""

from pathlib import Path

import pytest

from journal.errors import DamagedJournalError, JournalFileError
from journal.storage.backups.names import Reason
from journal.storage.backups.places import Backups
from journal.storage.backups.restoring import restore
from journal.storage.store import JournalStore
from tests.storage.samples import check_in, now, tamper


@pytest.fixture
def newer(path: Path) -> Path:
    """A journal of a newer program, with a good backup of before."""
    with JournalStore.open(path, now) as store:
        store.save([check_in()])
    Backups.of(path, now).make(Reason.MANUAL)
    tamper(
        path,
        "PRAGMA user_version = 99",
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
        "VALUES ('journal', 'm999_later', '2030-01-01')",
    )
    return path


@pytest.mark.fault("F44")
def test_no_backup_is_made_of_it_and_the_reason_is_true(newer: Path) -> None:
    backups = Backups.of(newer, now)
    before = newer.read_bytes(), sorted(backups.home.path.iterdir())

    with pytest.raises(JournalFileError, match=r"a newer version .* Update the program") as refused:
        backups.make(Reason.MANUAL)

    assert not isinstance(refused.value, DamagedJournalError)
    assert (newer.read_bytes(), sorted(backups.home.path.iterdir())) == before


@pytest.mark.fault("F44", "F78")
def test_a_backup_takes_its_place_and_it_is_kept_under_a_true_name(newer: Path) -> None:
    backups = Backups.of(newer, now)
    (backup,) = backups.every()
    before = newer.read_bytes()

    kept = restore(backups, backup.path)

    assert kept is not None
    assert kept.name.startswith("newer-")
    assert kept.read_bytes() == before
    with JournalStore.open(newer, now) as store:
        assert len(store.check_ins()) == 1
