"""One folder with backups of a journal. Files of others in it are never touched."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from secrets import token_hex

from journal.files import make_folder, sync_folder
from journal.storage.backups.holdings import NotSoundError, look_over
from journal.storage.backups.names import SPECIAL, BackupName, is_named_for
from journal.storage.backups.rotation import dropped
from journal.storage.backups.sums import ENDING, note_sum, noted_sum, sum_file, sum_of

_PART, _PREFIX = ".part", ".symptom-journal-backup-"
_LEFT_OVER_AFTER = timedelta(minutes=10)
"""Another window may be at work on anything younger."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that lies in a folder.

    Attributes:
        path: The file.
        name: What its name says.
        sound: Whether it still is what was looked over when it was made.
    """

    path: Path
    name: BackupName
    sound: bool = True


@dataclass(frozen=True, slots=True)
class BackupFolder:
    """A folder with backups of one journal.

    Attributes:
        path: The folder.
        stem: Name of the journal's file without its ending; tells journals apart.
        ours: Whether it is made when it is missing. A stick that is not plugged in is not.
    """

    path: Path
    stem: str
    ours: bool = True

    def names(self) -> list[BackupName]:
        """Return the names of all backups, newest first; none where there is no folder.

        Raises:
            OSError: the folder cannot be read.
        """
        if not self.path.exists():
            return []
        found = (BackupName.parse(file.name) for file in self.path.iterdir())
        return sorted((n for n in found if n is not None and n.stem == self.stem), reverse=True)

    def files(self, now: datetime) -> list[Path]:
        """Return all that was made for this journal here, also by a newer program or a crash.

        Raises:
            OSError: the folder cannot be read.
        """
        there = set(self.path.iterdir())
        return [
            file
            for file in sorted(there)
            if is_named_for(file.name, self.stem)
            or (self._is_left_over(file, there) and is_old(file, now))
        ]

    def backups(self) -> list[Backup]:
        """Return all backups, newest first, each compared with its sum.

        Raises:
            OSError: the folder cannot be read.
        """
        return self.backups_where(lambda _: True)

    def backups_where(self, wanted: Callable[[BackupName], bool]) -> list[Backup]:
        """Return some backups, newest first, each compared with its sum.

        Raises:
            OSError: the folder cannot be read.
        """
        paths = ((self.path / str(name), name) for name in self.names() if wanted(name))
        return [Backup(path, name, _is_sound(path, name)) for path, name in paths]

    def newest_sound(self) -> Backup | None:
        """Return the newest backup that is sound, or None; later ones are not even read.

        Raises:
            OSError: the folder cannot be read.
        """
        every = (Backup(self.path / str(name), name) for name in self.names())
        return next((one for one in every if _is_sound(one.path, one.name)), None)

    def prepare(self, now: datetime) -> None:
        """Make the folder, and remove what a crash left of earlier attempts.

        Raises:
            OSError: it cannot be made, or is gone.
        """
        if self.ours:
            make_folder(self.path)
        there = set(self.path.iterdir())
        for file in there:
            if self._is_left_over(file, there) and is_old(file, now):
                with suppress(OSError):
                    file.unlink()

    @contextmanager
    def unfinished(self) -> Iterator[Path]:
        """Return an empty file that only its owner can read, for a backup in the making.

        Raises:
            OSError: it cannot be made.
        """
        path = self.path / f"{_PREFIX}{token_hex(8)}{_PART}"
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
            yield path
        finally:
            with suppress(OSError):
                path.unlink(missing_ok=True)

    def take_in(self, finished: Path, name: BackupName) -> Backup:
        """Put a finished file onto the disk under its name, or under the next free one.

        Raises:
            OSError: it cannot be written; nothing is left but the finished file.
        """
        with finished.open("rb+") as file:
            os.fsync(file.fileno())
        path = self._noted(sum_of(finished), name)
        try:
            sync_folder(self.path)  # the sum is there before the backup is
            finished.replace(path)
        except BaseException:
            with suppress(OSError):
                sum_file(path).unlink()
            raise
        sync_folder(self.path)
        return Backup(path, BackupName.parse(path.name) or name)

    def rotate(self, now: datetime, *protected: BackupName) -> list[BackupName]:
        """Remove the backups that are not needed any more; damaged ones stay and do not count.

        Returns:
            The sound ones that were there, newest first.

        Raises:
            OSError: the folder cannot be read or written.
        """
        sound = [backup.name for backup in self.backups() if backup.sound]
        for name in sorted(dropped(sound, now, protected)):
            path = self.path / str(name)
            path.unlink(missing_ok=True)
            sum_file(path).unlink(missing_ok=True)
        sync_folder(self.path)
        return sound

    def _noted(self, digest: str, name: BackupName) -> Path:
        """Note the sum of a new backup, which takes the name; return that name's file."""
        while True:
            path = self.path / str(name)
            with suppress(FileExistsError):
                if not path.exists():
                    note_sum(path, digest)
                    return path
            name = name.a_second_later()

    def _is_left_over(self, file: Path, there: set[Path]) -> bool:
        if file.name.startswith(_PREFIX) and file.suffix in {_PART, f"{_PART}-journal"}:
            return True
        backup = file.with_suffix("")
        name = BackupName.parse(backup.name) if file.suffix == ENDING else None
        return name is not None and name.stem == self.stem and backup not in there


def _is_sound(path: Path, name: BackupName) -> bool:
    """Say whether a backup is what was made; without a sum, look at all it holds."""
    try:
        noted = noted_sum(path)
        if noted is not None:
            return noted == sum_of(path)
        there = look_over(path, every_row=name.reason not in SPECIAL)
    except (NotSoundError, OSError):
        return False
    return (there.entries, there.schema) == (name.entries, name.schema)


def is_old(file: Path, now: datetime) -> bool:
    """Say whether nobody can be at work any more on a file in the making."""
    try:
        return now.timestamp() - file.stat().st_mtime > _LEFT_OVER_AFTER.total_seconds()
    except OSError:
        return False
