"""The seam between Qt and storage."""

from collections.abc import Callable, Iterable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from journal.domain.check_ins import CheckIn
from journal.domain.days import day_of
from journal.domain.measures import Measure
from journal.domain.periods import Period
from journal.domain.records import Record
from journal.domain.sessions import Session, SessionRun
from journal.domain.settings import Settings
from journal.domain.side_effects import SideEffectKind
from journal.errors import ReadOnlyJournalError
from journal.storage.bin import Bin, DeletedEntry
from journal.storage.checks import Checks
from journal.storage.drafts import Drafts
from journal.storage.kept_drafts import Draft
from journal.storage.presence import Presence
from journal.storage.store import Change, JournalStore
from journal.storage.wordings import Wordings
from journal.ui.undo_history import UndoHistory

if TYPE_CHECKING:
    from journal.analysis.summary import Summary
    from journal.domain.contents import Contents
    from journal.storage.merge.merged import Merged
    from journal.storage.merge.merging import Merging
    from journal.storage.rescue.copies import Copies
    from journal.ui.backups.desk import BackupDesk


class JournalModel(QObject):
    """The one place where Qt meets storage.

    Pages write through it and listen to `changed`; they never talk to each other.

    Attributes:
        history: What was changed here, to take back and to do again.
    """

    changed = Signal()
    """Something was saved or removed: read again what you show."""

    help_wanted = Signal()
    """An entry was saved after which the help panel belongs on the screen."""

    def __init__(
        self, store: JournalStore, now: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._now = now
        self._day = self.today
        self._backups: BackupDesk | None = None
        self.history = UndoHistory(store, self)
        self.history.turned.connect(self.changed)

    @property
    def now(self) -> datetime:
        """This instant, with the UTC offset of where the person is."""
        return self._now()

    @property
    def today(self) -> date:
        """The day a person up now would call today, as the settings have it."""
        return day_of(self._now(), self.settings().night_ends_at)

    def notice_new_day(self) -> None:
        """Tell everyone when a new day has begun since they were last told."""
        if self._day != self.today:
            self._day = self.today
            self.changed.emit()

    def save(self, records: Iterable[Record]) -> Change:
        """Keep records, all or none, then tell everyone once.

        Raises:
            JournalError: nothing was saved.
        """
        change = self._store.save(records)
        self.history.remember(change)
        self.changed.emit()
        if any(isinstance(r, CheckIn | Session) and r.asks_for_help for r in change.after):
            self.help_wanted.emit()
        return change

    def delete(self, records: Iterable[Record]) -> Change:
        """Take records out of sight, then tell everyone once.

        Raises:
            JournalError: nothing was deleted.
        """
        change = self._store.delete(records)
        self.history.remember(change)
        self.changed.emit()
        return change

    def take_back(self, change: Change) -> Change:
        """Undo a change, then tell everyone once.

        Raises:
            JournalError: nothing was undone.
        """
        taken_back = self.history.take_back(change)
        self.changed.emit()
        return taken_back

    def save_settings(self, settings: Settings) -> None:
        """Keep the choices of this journal, then tell everyone once.

        Raises:
            JournalError: nothing was saved.
        """
        before = self._store.settings()
        self._store.save_settings(settings)
        self.history.remember_settings(before, settings)
        self.changed.emit()

    def draft(self, name: str) -> Draft | None:
        """Return what was typed and not saved yet, or None."""
        return self._store.draft(name)

    @property
    def drafts(self) -> Drafts:
        """What was typed and not saved yet, in this window and in others."""
        return self._store.drafts

    @property
    def read_only(self) -> ReadOnlyJournalError | None:
        """Why it can only be read here, or None."""
        return self._store.read_only

    @property
    def copies(self) -> "Copies":
        """Where it is copied to when it cannot be saved into."""
        return self._store.copies

    @property
    def bin(self) -> Bin:
        """The deleted entries; `restore` brings one back."""
        return self._store.bin

    @property
    def wordings(self) -> Wordings:
        """What notes said before they were replaced."""
        return self._store.wordings

    @property
    def checks(self) -> Checks:
        """Whether the file is whole."""
        return self._store.checks

    @property
    def presence(self) -> Presence:
        """Who else has the journal open."""
        return self._store.presence

    @property
    def merging(self) -> "Merging":
        """Looks what another copy of the journal holds; `unite` takes it in."""
        return self._store.merging

    def unite(self, other: Path) -> "Merged":
        """Take in what another copy of the journal holds, then tell everyone once.

        Raises:
            JournalError: nothing was changed.
        """
        merged = self._store.merging.unite(other)
        self.history.begin_anew()
        self.changed.emit()
        return merged

    def restore(self, entry: DeletedEntry) -> Change:
        """Bring an entry back from the bin, then tell everyone once.

        Raises:
            JournalError: nothing was restored.
        """
        change = self._store.bin.restore(entry)
        self.history.remember(change)
        self.changed.emit()
        return change

    def notice_other_windows(self) -> None:
        """Tell everyone when another window or program saved something."""
        if self._store.changed_elsewhere():
            self.changed.emit()

    @property
    def backups(self) -> "BackupDesk":
        """Where backups of this journal are made and looked at."""
        from journal.ui.backups.desk import BackupDesk  # after the first paint

        if self._backups is None:
            self._backups = BackupDesk(self)
        return self._backups

    @property
    def path(self) -> Path:
        """The file the journal lies in."""
        return self._store.path

    @property
    def sqlite_version(self) -> str:
        """The version of SQLite that keeps it."""
        return self._store.sqlite_version

    @property
    def cipher_version(self) -> str:
        """The version of SQLCipher that can encrypt it."""
        return self._store.cipher_version

    def measures(self) -> list[Measure]:
        """Return all measures, archived ones too, in the order they were chosen."""
        return self._store.measures()

    def side_effect_kinds(self) -> list[SideEffectKind]:
        """Return the vocabulary, the person's own items last."""
        return self._store.side_effect_kinds()

    def check_ins(self, period: Period | None = None) -> list[CheckIn]:
        """Return the check-ins of a period, or all, by day and time of recording."""
        return self._store.check_ins() if period is None else self._store.check_ins(period)

    def sessions(self) -> list[Session]:
        """Return all sessions, oldest first, whatever their status."""
        return self._store.sessions()

    def sessions_around(self, period: Period) -> SessionRun:
        """Return the sessions of a period, and before them the last one that took place."""
        return self._store.sessions_around(period)

    def contents(self) -> "Contents":
        """Return everything the journal holds, for files and summaries."""
        return self._store.contents()

    def settings(self) -> Settings:
        """Return the choices of this journal."""
        return self._store.settings()

    def summary(self, period: Period) -> "Summary":
        """Return what charts and pages show of a period."""
        from journal.analysis.summary import summarize  # numpy is slow to load: not at the start

        return summarize(period, self.contents())
