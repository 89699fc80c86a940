"""A copy of a backup beside the journal, looked over before anything is done with it."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from journal.errors import DamagedJournalError, JournalFileError
from journal.storage.backups.holdings import NotSoundError, look_over
from journal.storage.backups.names import SPECIAL, BackupName
from journal.storage.backups.sums import noted_sum, sum_of
from journal.storage.outside import building_name, look_from_outside


@contextmanager
def staged(backup: Path, journal: Path) -> Iterator[Path]:
    """Copy a backup beside a journal, for as long as it is needed; the backup stays as it is.

    Raises:
        JournalFileError: it is damaged, is no backup, or there is no room for a copy.
    """
    _refuse_the_journal_itself(backup, journal)
    look_from_outside(backup)
    copy = building_name(Path(os.path.realpath(journal)))
    try:
        _copy(backup, copy)
        _require_sound(backup, copy)
        yield copy
    finally:
        for left_over in (copy, copy.with_name(f"{copy.name}-journal")):
            with suppress(OSError):
                left_over.unlink(missing_ok=True)


def refuse_damaged(backup: Path) -> DamagedJournalError:
    """Return the refusal of a backup that is not what was once made."""
    return DamagedJournalError(
        "The backup {path} is damaged. Nothing was changed.",
        "Choose an earlier backup.",
        path=backup,
    )


def _copy(backup: Path, copy: Path) -> None:
    try:
        os.close(os.open(copy, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        shutil.copyfile(backup, copy)
        with copy.open("rb+") as file:
            os.fsync(file.fileno())
    except OSError as error:
        raise JournalFileError(
            "The backup {path} could not be copied beside the journal ({error}). "
            "Nothing was changed.",
            "Make room on the disk, and check that the folder is yours to write to.",
            path=backup,
            error=error.strerror or error,
        ) from error


def _require_sound(backup: Path, copy: Path) -> None:
    name = BackupName.parse(backup.name)
    try:
        if noted_sum(backup) not in {None, sum_of(copy)}:
            raise refuse_damaged(backup)
        look_over(copy, every_row=name is None or name.reason not in SPECIAL)
    except (NotSoundError, OSError) as error:
        raise refuse_damaged(backup) from error


def _refuse_the_journal_itself(backup: Path, journal: Path) -> None:
    with suppress(OSError):
        if backup.samefile(journal):
            raise JournalFileError(
                "{path} is the journal itself. Nothing was changed.",
                "Choose one of its backups.",
                path=backup,
            )
