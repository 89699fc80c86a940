"""A backup takes the place of the journal; and the way not to do that."""

from collections.abc import Callable
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory

from journal.storage.backups.making import make_backup
from journal.storage.backups.names import Reason
from journal.storage.backups.places import Backups
from journal.storage.backups.restoring import restore
from journal.storage.store import JournalStore
from tests.storage.samples import check_in, now
from tests.torture.promises import Promises, state_of
from tests.torture.victims.journals import journal_in, path_in, with_a_few_entries
from tests.torture.victims.programs import NotSoundError


def with_a_backup(folder: Path) -> None:
    """Make a journal, a backup of it, and one more entry."""
    with_a_few_entries(folder)
    backups = _backups(folder)
    make_backup(backups.journal, backups.home, Reason.MANUAL, now())
    with JournalStore.open(path_in(folder), now) as store:
        store.save([check_in(id="since the backup")])


def restored_in(folder: Path) -> str:
    """Return the state of the journal, and what it was before if that is kept.

    Raises:
        NotSoundError: a backup is broken.
    """
    backups = _backups(folder).home.backups()
    if not all(backup.sound for backup in backups):
        raise NotSoundError
    return _state(journal_in(folder), sum(one.name.reason is Reason.RESTORE for one in backups))


def restore_a_backup(folder: Path, promises: Promises) -> None:
    """Put the backup into the place of the journal."""
    _restore(folder, promises, restore)


def restore_by_copying(folder: Path, promises: Promises) -> None:
    """Broken on purpose: keep a backup of the journal, and copy the other one over it."""

    def copy(backups: Backups, backup: Path) -> None:
        make_backup(backups.journal, backups.home, Reason.RESTORE, now())
        copyfile(backup, backups.journal)

    _restore(folder, promises, copy)


def _restore(folder: Path, promises: Promises, act: Callable[[Backups, Path], object]) -> None:
    backups = _backups(folder)
    (backup,) = backups.home.backups()
    before, after = journal_in(folder), _state_of_copy(backup.path)
    promises.announce(_state(before, kept=1))
    promises.announce(_state(after, kept=1))
    act(backups, backup.path)
    promises.acknowledge(_state(after, kept=1))


def _state_of_copy(backup: Path) -> str:
    with TemporaryDirectory() as elsewhere:
        copyfile(backup, path_in(Path(elsewhere)))
        return journal_in(Path(elsewhere))


def _backups(folder: Path) -> Backups:
    return Backups.of(path_in(folder), now)


def _state(journal: str, kept: int) -> str:
    return state_of([journal, kept])
