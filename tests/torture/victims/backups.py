"""Backups made and rotated, and a way to do it that only looks right."""

from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

from journal.storage.backups.folder import Backup
from journal.storage.backups.holdings import NotSoundError as BackupNotSoundError
from journal.storage.backups.holdings import look_over
from journal.storage.backups.names import BackupName, Reason
from journal.storage.backups.places import Backups
from journal.storage.driver import connect
from journal.storage.migrations import known_names
from journal.storage.store import JournalStore
from tests.storage.samples import NOW, check_in, now
from tests.torture.promises import NOTHING, Promises
from tests.torture.victims.journals import path_in, with_a_few_entries
from tests.torture.victims.programs import NotSoundError

TIMES = 3
MONTH = timedelta(days=31)
"""From one backup to the next, so that the rotation has something to do."""


def with_a_backup(folder: Path) -> None:
    """Make a journal with one backup."""
    with_a_few_entries(folder)
    Backups.of(path_in(folder), now).make(Reason.MANUAL)


def newest_backup_in(folder: Path) -> str:
    """Return how the newest backup is called.

    Raises:
        NotSoundError: one of them is not what it should be.
    """
    backups = Backups.of(path_in(folder), now).home.backups()
    for backup in backups:
        _require_sound(backup)
    return str(backups[0].name) if backups else NOTHING


def back_up_a_few_times(folder: Path, promises: Promises) -> None:
    """Save an entry and make a backup, a few times."""
    for _ in range(TIMES):
        _back_up_once(folder, promises)


def back_up_without_end(folder: Path, promises: Promises) -> None:
    """Save an entry and make a backup, each a month later, until killed."""
    for _ in count():
        _back_up_once(folder, promises)


def back_up_in_place(folder: Path, promises: Promises) -> None:
    """Broken on purpose: remove the earlier backup, and write the next one in its folder."""
    for _ in range(TIMES):
        home = Backups.of(path_in(folder), now).home
        (earlier,) = home.backups()
        name = str(earlier.name.a_second_later())
        promises.announce(name)
        for file in home.path.iterdir():
            file.unlink()
        db = connect(path_in(folder))
        db.execute("VACUUM INTO ?", [str(home.path / name)])
        db.close()
        promises.acknowledge(name)


def _back_up_once(folder: Path, promises: Promises) -> None:
    with JournalStore.open(path_in(folder), now) as store:
        store.save([check_in()])
        entries = len(store.check_ins()) + len(store.sessions())
    moment = _next_moment(folder)
    with promises.change(str(BackupName(moment, Reason.DAILY, len(known_names()), entries))):
        Backups.of(path_in(folder), lambda: moment).make(Reason.DAILY)


def _next_moment(folder: Path) -> datetime:
    names = Backups.of(path_in(folder), now).home.names()
    return names[0].made + MONTH if names else NOW


def _require_sound(backup: Backup) -> None:
    try:
        held = look_over(backup.path, every_row=True)
    except BackupNotSoundError as error:
        raise NotSoundError from error
    if not backup.sound or held.entries != backup.name.entries:
        raise NotSoundError
