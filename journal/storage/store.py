"""One open journal: records saved all or none, found as whole lists."""

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Self

from journal.domain.records import Record
from journal.domain.settings import Settings
from journal.errors import JournalFileError, ReadOnlyJournalError
from journal.storage.bin import Bin
from journal.storage.bookkeeping import Bookkeeping
from journal.storage.changes import Change
from journal.storage.checks import Checks
from journal.storage.creation import create_database
from journal.storage.database import damaged
from journal.storage.drafts import Drafts
from journal.storage.driver import Database, sqlite3
from journal.storage.file_identity import FileIdentity
from journal.storage.finder import reading
from journal.storage.first_records import filled
from journal.storage.kept_drafts import Draft
from journal.storage.outside import remove_left_over
from journal.storage.presence import Presence
from journal.storage.read_only import open_as_allowed
from journal.storage.reader import JournalReader
from journal.storage.wordings import Wordings
from journal.storage.writer import Writer, writing

if TYPE_CHECKING:
    from journal.storage.merge.merging import Merging
    from journal.storage.rescue.copies import Copies

__all__ = ["Change", "JournalStore"]


class JournalStore(JournalReader):
    """One open journal.

    Args:
        db: The journal, opened by `open_as_allowed`.
        path: The file it lies in.
        now: The clock; returns an instant with its UTC offset.
        read_only: Why it can only be read, or None.

    Attributes:
        path: The same.
        read_only: The same.
        drafts: What was typed and not saved yet.
        bin: The deleted entries.
        wordings: What notes said before they were replaced.
        books: What the program notes for itself.
        checks: Whether the file is whole.
        presence: Who else has it open.
    """

    def __init__(
        self,
        db: Database,
        path: Path,
        now: Callable[[], datetime],
        read_only: ReadOnlyJournalError | None = None,
    ) -> None:
        super().__init__(db)
        self.read_only = read_only
        self._now = now
        self._file = FileIdentity.of(path)
        self.path = path
        self.drafts = Drafts(db, self._writing)
        self.bin = Bin(db, self._writing, now)
        self.wordings = Wordings(db)
        self.books = Bookkeeping(db, self._writing)
        self.checks = Checks(db, self.books, now)
        self.presence = Presence(path, now())
        self._version = self._data_version()

    @classmethod
    def open(cls, path: Path, now: Callable[[], datetime], *, create: bool = True) -> Self:
        """Open a journal; make one that asks about the core measures if there is none.

        Raises:
            JournalFileError: the file cannot be used as a journal; it is left as it is.
        """
        if create:
            create_database(path, filled((), Settings(), now))
        return cls.over(open_as_allowed(path), path, now)

    @classmethod
    def over(
        cls,
        opened: tuple[Database, ReadOnlyJournalError | None],
        path: Path,
        now: Callable[[], datetime],
    ) -> Self:
        """Use a journal that `open_as_allowed` opened; it is closed where that fails.

        Raises:
            JournalFileError: the file cannot be used as a journal; it is left as it is.
        """
        db, read_only = opened
        store = cls(db, path, now, read_only)
        try:
            store._arrive()
        except BaseException:
            store.close()
            raise
        return store

    @classmethod
    def create(
        cls,
        path: Path,
        now: Callable[[], datetime],
        records: Iterable[Record],
        settings: Settings | None = None,
    ) -> None:
        """Make a journal that holds some records besides the core measures.

        It appears whole or not at all.

        Raises:
            JournalFileError: something is there already, or it cannot be made.
        """
        if not create_database(path, filled(records, settings or Settings(), now)):
            raise JournalFileError(
                "There is already a {path}.", "Name a file that does not exist yet.", path=path
            )

    @property
    def sqlite_version(self) -> str:
        """The version of SQLite in use."""
        return str(sqlite3.sqlite_version)

    @property
    def cipher_version(self) -> str:
        """The version of SQLCipher in use."""
        ((version,),) = self._db.execute("PRAGMA cipher_version").fetchall()
        return str(version)

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()
        self.presence.leave()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def save(self, records: Iterable[Record]) -> Change:
        """Keep records, all or none, each in the place of its earlier version.

        Returns:
            What was there before and what is there now, with its new rev.

        Raises:
            ConflictError: one of them was changed elsewhere; nothing was saved.
            JournalFileError: the file could not be written; nothing was saved.
        """
        wanted = tuple(records)
        with self._writing() as writer:
            before = tuple(writer.earlier(record) for record in wanted)
            after = tuple(writer.put(record) for record in wanted)
        return Change(before, after)

    def delete(self, records: Iterable[Record]) -> Change:
        """Take records out of sight, all or none; they stay in the file.

        Raises:
            ConflictError: one of them was changed elsewhere; nothing was deleted.
            JournalFileError: the file could not be written; nothing was deleted.
        """
        unwanted = tuple(records)
        with self._writing() as writer:
            for record in unwanted:
                writer.drop(record)
        return Change(unwanted, (None,) * len(unwanted))

    def take_back(self, change: Change) -> Change:
        """Undo a change, all or none.

        Raises:
            ConflictError: something was changed again since; nothing was undone.
            JournalFileError: the file could not be written; nothing was undone.
        """
        pairs = zip(change.before, change.after, strict=True)
        with self._writing() as writer:
            now = tuple(writer.take_back(before, after) for before, after in pairs)
        return Change(change.after, now)

    def save_settings(self, settings: Settings) -> None:
        """Keep the choices of this journal.

        Raises:
            JournalFileError: the file could not be written; nothing was saved.
        """
        with self._writing() as writer:
            writer.put_settings(settings)

    @property
    def merging(self) -> "Merging":
        """Unites other copies of this journal into it."""
        from journal.storage.merge.merging import Merging  # seldom needed at a start

        return Merging(self._db, self.path, self._writing, self._now)

    def draft(self, name: str) -> Draft | None:
        """Return what was typed and not saved yet, or None."""
        found = self.drafts.find(name)
        return None if found is None else found.typed

    def changed_elsewhere(self) -> bool:
        """Say whether another window or program saved something since this was last asked.

        Raises:
            JournalFileError: the file is busy or cannot be read; ask again later.
        """
        with self._db.without_waiting():
            before, self._version = self._version, self._data_version()
        return before != self._version

    @property
    def copies(self) -> "Copies":
        """Where it is copied to when it cannot be saved into."""
        from journal.storage.rescue.copies import Copies  # seldom needed

        return Copies(self._db, self.path, self._now, lambda: self._contents)

    def _arrive(self) -> None:
        """Say that the journal is open here; look at it closely first where a crash ended that."""
        if self.read_only is not None:  # nothing is written, not even a mark
            return
        if self.presence.left_by_a_crash and self.checks.deep().structure:
            raise damaged(self.path)
        self.presence.enter()
        remove_left_over(self.path, self._now())
        with suppress(JournalFileError):  # read-only or busy: another time
            self.bin.empty()

    def _data_version(self) -> int:
        """Return a number that only changes when another connection saves."""
        with reading(self._db):
            by_others, _ = self._db.version()
        return by_others

    def _writing(self) -> AbstractContextManager[Writer]:
        if (why := self.read_only) is not None:
            raise ReadOnlyJournalError(why.problem_template, why.remedy_template, **why.values)
        return writing(self._db, self._now(), self._file)
