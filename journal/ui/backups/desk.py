"""Makes and looks at backups in the background, while the window stays usable."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from journal.errors import JournalError
from journal.storage.backups.differences import Difference, difference
from journal.storage.backups.folder import Backup
from journal.storage.backups.names import Reason
from journal.storage.backups.places import Backups, MadeBackup, Shrinkage
from journal.storage.deletion.deleting import refuse_to_delete
from journal.storage.deletion.traces import Traces
from journal.ui.dates import medium_day
from journal.ui.summary.errand import Errand

if TYPE_CHECKING:
    from journal.ui.journal_model import JournalModel


@dataclass(frozen=True, slots=True)
class Comparison:
    """A backup, and how the journal differs from it."""

    backup: Backup
    difference: Difference


class BackupDesk(QObject):
    """What the window knows of the backups of its journal.

    Args:
        journal: The journal.

    Attributes:
        every: All backups that can be reached, sound ones first; empty until looked at.
        last: The newest sound one, or None.
        looked: Whether anybody looked yet.
        problem: Why the last backup was not made, or is not in the second place.
        shrinkage: What the journal lacks that earlier backups hold.
        places_at_the_end: The places as they were when the window was closed.
        has_keeper: Whether there is a keeper, who can close the window; an example has none.
    """

    changed = Signal()
    """Something about the backups is different now."""

    made = Signal(object)
    """A backup was made; carries the `MadeBackup`."""

    refused = Signal(object)
    """What a person asked for could not be done; carries the `JournalError`."""

    warned = Signal(str)
    """The person should know of something; carries the words."""

    compared = Signal(object)
    """A backup was compared with the journal; carries the `Comparison`."""

    wanted = Signal(object)
    """A backup is to take the place of the journal; carries the `Backup`."""

    deletion_wanted = Signal()
    """Everything is to be deleted: the journal and all that belongs to it."""

    def __init__(self, journal: "JournalModel") -> None:
        super().__init__(journal)
        self._journal = journal
        self._making, self._looking, self._comparing = Errand(), Errand(), Errand()
        self.every: tuple[Backup, ...] = ()
        self.last: Backup | None = None
        self.looked = False
        self.problem: JournalError | None = None
        self.has_keeper = False
        self.shrinkage: Shrinkage | None = None
        self.places_at_the_end = self.places
        self._seen = self._seen_then = self._stamp()
        self._making.finished.connect(self._on_made)
        self._making.refused.connect(self._on_refused)
        self._looking.finished.connect(self._on_looked)
        self._comparing.finished.connect(self.compared)
        self._comparing.refused.connect(self.refused)

    @property
    def places(self) -> Backups:
        """The places of today's settings."""
        settings = self._journal.settings()
        return Backups.of(self._journal.path, self._clock(), settings.backup_folder)

    @property
    def path(self) -> Path:
        """The journal, as it is called here."""
        return self._journal.path

    @property
    def busy(self) -> bool:
        """Whether a backup is being made."""
        return self._making.busy

    @property
    def looking(self) -> bool:
        """Whether somebody looks which backups there are."""
        return self._looking.busy

    def begin_day(self) -> None:
        """Make a backup unless there is one of today, or the journal can only be read."""
        if not self.busy and self._journal.read_only is None:
            places, self._seen_then = self.places, self._stamp()
            self._making.start(
                lambda claim: claim() and places.is_due() and places.make(Reason.DAILY)
            )

    def back_up(self) -> None:
        """Make a backup now."""
        if not self.busy:
            places, self._seen_then = self.places, self._stamp()
            self._making.start(lambda claim: claim() and places.make(Reason.MANUAL))
            self.changed.emit()

    def back_up_late(self) -> None:
        """Make the backup that failed when the window was last closed."""
        if not self.busy and self._journal.read_only is None:
            places, self._seen_then = self.places, self._stamp()
            self._making.start(lambda claim: claim() and places.make(Reason.DAILY))

    def look(self) -> None:
        """Look which backups there are."""
        places = self.places
        self._looking.start(lambda claim: claim() and places.every())

    def look_once(self) -> None:
        """Look unless that was done or is under way."""
        if not (self.looked or self.looking):
            self.look()

    def compare(self, backup: Backup) -> None:
        """Compare a backup with the journal."""
        path = self._journal.path
        self._comparing.start(
            lambda claim: claim() and Comparison(backup, difference(path, backup.path))
        )

    def restore(self, backup: Backup) -> None:
        """Ask for a backup to take the place of the journal."""
        self.wanted.emit(backup)

    def take_keeper(self) -> None:
        """Take note that there is a keeper."""
        self.has_keeper = True
        self.changed.emit()

    def traces(self) -> Traces:
        """Look for everything there is of the journal.

        Raises:
            JournalError: it could not be deleted now.
        """
        places = self.places
        found = Traces.of(places, self.path)
        refuse_to_delete(places, found, self._journal.presence.others())
        return found

    def delete_everything(self) -> None:
        """Ask for everything to be deleted."""
        self.deletion_wanted.emit()

    def wait(self) -> None:
        """Wait for what was begun; no window is needed."""
        for errand in (self._making, self._looking, self._comparing):
            errand.finish()
        self.places_at_the_end = self.places

    def finish(self) -> None:
        """Wait for what was begun, and back up what changed since; no window is needed.

        Raises:
            JournalError: no backup was made.
        """
        self.wait()
        if self._stamp() != self._seen:
            self.places_at_the_end.make(Reason.CLOSE)

    def _on_made(self, made: object) -> None:
        self._seen = self._seen_then
        if isinstance(made, MadeBackup):
            self.problem, self.shrinkage = made.problem, made.shrinkage
            self.made.emit(made)
            self._warn(made)
        self.look()
        self.changed.emit()

    def _on_refused(self, error: JournalError) -> None:
        self.problem = error
        self.warned.emit(str(error))
        self.refused.emit(error)
        self.look()
        self.changed.emit()

    def _on_looked(self, every: tuple[Backup, ...]) -> None:
        self.every, self.looked = tuple(every), True
        self.last = next((backup for backup in self.every if backup.sound), None)
        self.changed.emit()

    def _warn(self, made: MadeBackup) -> None:
        if made.problem is not None:
            self.warned.emit(str(made.problem))
        elif made.shrinkage is not None and made.shrinkage.news:
            self.warned.emit(self.shrinkage_words(made.shrinkage))

    def shrinkage_words(self, shrinkage: Shrinkage) -> str:
        """Say how much less the journal holds than it did."""
        words = self.tr("%n fewer entry(s) than on {day}.", "", shrinkage.entries)
        return words.format(day=medium_day(shrinkage.since))

    def _clock(self) -> Callable[[], datetime]:
        journal = self._journal
        return lambda: journal.now

    def _stamp(self) -> tuple[int, int]:
        """Return what differs once the file was written to; it is not opened for that."""
        try:
            found = Path(self._journal.path).stat()
        except OSError:
            return 0, 0
        return found.st_mtime_ns, found.st_size
