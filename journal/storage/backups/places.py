"""All places where backups of one journal lie, and what is made of them."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Self

from journal.errors import JournalFileError
from journal.storage.backups.folder import Backup, BackupFolder
from journal.storage.backups.making import copy_backup, make_backup
from journal.storage.backups.names import BackupName, Reason
from journal.storage.backups.rotation import fullest_lately
from journal.storage.backups.troubles import no_backup

FOLDER = "backups"
_ENDING = ".sqlite"


@dataclass(frozen=True, slots=True)
class Shrinkage:
    """A journal that holds less than one of its backups did.

    Attributes:
        entries: How many entries fewer.
        since: Day of the fullest backup of the last 90 days.
        news: Whether the backup before still held more.
    """

    entries: int
    since: date
    news: bool = True


@dataclass(frozen=True, slots=True)
class MadeBackup:
    """A backup that was just made.

    Attributes:
        backup: It.
        shrinkage: What is missing that earlier ones hold, if anything is.
        problem: Why it is not in the second place as well, or why no old ones were removed.
    """

    backup: Backup
    shrinkage: Shrinkage | None = None
    problem: JournalFileError | None = None


@dataclass(frozen=True, slots=True)
class Backups:
    """The backups of one journal: beside it, and in a second place if one was chosen.

    Everything here can be asked from any thread.

    Attributes:
        journal: The file.
        now: The clock; returns an instant with its UTC offset.
        second: The second place; never made by us, as a stick that is missing would be.
    """

    journal: Path
    now: Callable[[], datetime]
    second: Path | None = None

    @classmethod
    def of(cls, journal: Path, now: Callable[[], datetime], second: str = "") -> Self:
        """Return the backups of a journal, however the file is called here."""
        real = Path(os.path.realpath(journal))
        return cls(real, now, Path(second) if second else None)

    @property
    def home(self) -> BackupFolder:
        """The folder beside the journal."""
        return self.folder(self.journal.parent / FOLDER)

    @property
    def folders(self) -> tuple[BackupFolder, ...]:
        """All folders, the one beside the journal first."""
        return (self.home,) if self.second is None else (self.home, self._away(self.second))

    def folder(self, path: Path) -> BackupFolder:
        """Return a folder for backups of this journal, made when it is missing."""
        return BackupFolder(path, self._stem)

    def is_due(self) -> bool:
        """Say whether there is no sound backup of today yet."""
        here, today = self.now(), self._day(self.now())
        try:
            backups = self.home.backups_where(
                lambda n: n.made <= here and self._day(n.made) == today
            )
        except OSError:
            return True  # making one will say what is the matter
        return not any(backup.sound for backup in backups)

    def make(self, reason: Reason) -> MadeBackup:
        """Make a backup in every place; then remove what is not needed any more.

        At closing nobody should wait: old ones are left to the next backup.

        Raises:
            JournalFileError: none was made; earlier ones are as they were.
        """
        made = make_backup(self.journal, self.home, reason, self.now())
        problem = self._copy_away(made)
        if reason is Reason.CLOSE:
            return MadeBackup(made, problem=problem)
        try:
            sound = self.home.rotate(self.now(), made.name)
        except OSError as error:
            return MadeBackup(made, problem=problem or no_backup(self.home.path, error))
        return MadeBackup(made, self._shrinkage(made.name, sound), problem)

    def every(self) -> list[Backup]:
        """Return all backups that can be reached, each once, sound ones and then newest first."""
        found: dict[str, Backup] = {}
        for folder in self.folders:
            for backup in _reachable(folder):
                there = found.get(backup.path.name)
                if there is None or (backup.sound and not there.sound):
                    found[backup.path.name] = backup
        return sorted(found.values(), key=lambda backup: (backup.sound, backup.name), reverse=True)

    def last_sound(self) -> Backup | None:
        """Return the newest sound backup of all places, or None."""
        found = (_newest_sound(folder) for folder in self.folders)
        return max((b for b in found if b is not None), key=lambda b: b.name, default=None)

    def day_of(self, backup: Backup) -> date:
        """Return the day a backup was made, as it was called here."""
        return self._day(backup.name.made)

    def _copy_away(self, made: Backup) -> JournalFileError | None:
        if self.second is None:
            return None
        away = self._away(self.second)
        problem = self._copied(made, away)
        if problem is None and made.name.reason is not Reason.CLOSE:
            try:
                away.rotate(self.now(), made.name)
            except OSError as error:
                return no_backup(away.path, error)
        return problem

    def _copied(self, made: Backup, away: BackupFolder) -> JournalFileError | None:
        try:
            copy_backup(made, away, self.now())
        except JournalFileError as error:
            return error
        return None

    def _shrinkage(self, made: BackupName, sound: list[BackupName]) -> Shrinkage | None:
        fullest = fullest_lately([*sound, made], self.now())
        if fullest is None or fullest.entries <= made.entries:
            return None
        before = max((name for name in sound if name < made), default=made)
        return Shrinkage(
            fullest.entries - made.entries, self._day(fullest.made), before.entries > made.entries
        )

    def _away(self, path: Path) -> BackupFolder:
        return BackupFolder(path, self._stem, ours=False)

    def _day(self, instant: datetime) -> date:
        return instant.astimezone(self.now().tzinfo).date()

    @property
    def twin(self) -> Path:
        """The file whose backups would bear the same names."""
        name = self.journal.name
        return self.journal.with_name(f"{name}{_ENDING}" if name == self._stem else self._stem)

    @property
    def _stem(self) -> str:
        name = self.journal.name
        return name.removesuffix(_ENDING) or name


def _reachable(folder: BackupFolder) -> list[Backup]:
    try:
        return folder.backups()
    except OSError:  # a stick that is not plugged in
        return []


def _newest_sound(folder: BackupFolder) -> Backup | None:
    try:
        return folder.newest_sound()
    except OSError:
        return None
