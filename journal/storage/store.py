"""One open journal: records saved all or none, found as whole lists."""

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Self

from journal.domain import library
from journal.domain.check_ins import CheckIn
from journal.domain.contents import Contents
from journal.domain.measures import Measure
from journal.domain.periods import EVER, Period
from journal.domain.records import Record
from journal.domain.sessions import Session
from journal.domain.settings import Settings
from journal.domain.side_effects import SideEffectKind
from journal.errors import JournalFileError
from journal.storage.creation import create_database
from journal.storage.database import open_database
from journal.storage.drafts import Drafts
from journal.storage.driver import Database, sqlite3
from journal.storage.file_identity import FileIdentity
from journal.storage.finder import Damage, reading
from journal.storage.kept_drafts import Draft
from journal.storage.writer import Writer, writing


@dataclass(frozen=True, slots=True)
class Change:
    """What one save did, so that it can be told and taken back.

    Attributes:
        before: Each record as it was; None where it is new.
        after: The same records as they are now; None where it was deleted.
    """

    before: tuple[Record | None, ...]
    after: tuple[Record | None, ...]


class JournalStore:
    """One open journal.

    Args:
        db: The journal, opened by `open_database`.
        path: The file it lies in.
        now: The clock; returns an instant with its UTC offset.

    Attributes:
        path: The same.
        drafts: What was typed and not saved yet.
    """

    def __init__(self, db: Database, path: Path, now: Callable[[], datetime]) -> None:
        self._db = db
        self._now = now
        self._file = FileIdentity.of(path)
        self.path = path
        self.drafts = Drafts(db, self._writing)

    @classmethod
    def open(cls, path: Path, now: Callable[[], datetime], *, create: bool = True) -> Self:
        """Open a journal; make one that asks about the core measures if there is none.

        Raises:
            JournalFileError: the file cannot be used as a journal; it is left as it is.
        """
        if create:
            create_database(path, _filled((), Settings(), now))
        return cls(open_database(path), path, now)

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
        if not create_database(path, _filled(records, settings or Settings(), now)):
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

    def keep_draft(self, name: str, draft: Draft) -> None:
        """Keep what was typed and not saved yet, in the place of an earlier draft.

        Raises:
            JournalFileError: the file could not be written.
        """
        self.drafts.keep(name, draft, self.drafts.find(name))

    def drop_draft(self, name: str) -> None:
        """Forget a draft, if there is one; nothing of it stays in the file.

        Raises:
            JournalFileError: the file could not be written.
        """
        for draft in self.drafts.all():
            if draft.name == name:
                self.drafts.drop(draft)

    def draft(self, name: str) -> Draft | None:
        """Return what was typed and not saved yet, or None."""
        found = self.drafts.find(name)
        return None if found is None else found.typed

    def measures(self) -> list[Measure]:
        """Return all measures, archived ones too, in the order they were chosen."""
        with reading(self._db) as finder:
            return finder.measures()

    def side_effect_kinds(self) -> list[SideEffectKind]:
        """Return the vocabulary: what comes with the program, then the person's own."""
        with reading(self._db) as finder:
            return finder.side_effect_kinds()

    def check_ins(self, period: Period = EVER) -> list[CheckIn]:
        """Return the check-ins about the days of a period, by day and time of recording."""
        with reading(self._db) as finder:
            return finder.check_ins(period)

    def sessions(self, period: Period = EVER) -> list[Session]:
        """Return the sessions that began in a period, oldest first, whatever their status."""
        with reading(self._db) as finder:
            return finder.sessions(period)

    def contents(self) -> Contents:
        """Return everything the journal holds, for files and summaries."""
        with reading(self._db) as finder:
            found = Contents(
                measures=tuple(finder.measures()),
                side_effect_kinds=tuple(finder.side_effect_kinds()),
                check_ins=tuple(finder.check_ins()),
                sessions=tuple(finder.sessions()),
                settings=finder.settings(),
            )
        return replace(found, damaged=len(set(finder.damage)))

    def settings(self) -> Settings:
        """Return the choices of this journal; the usual ones where nothing was chosen."""
        with reading(self._db) as finder:
            return finder.settings()

    def damage(self) -> list[Damage]:
        """Read everything and return the rows that hold what no record accepts."""
        with reading(self._db) as finder:
            finder.check_ins()
            finder.sessions()
            finder.settings()
        return sorted(set(finder.damage), key=lambda damage: (damage.table, damage.id))

    def _writing(self) -> AbstractContextManager[Writer]:
        return writing(self._db, self._now(), self._file)


def _filled(
    records: Iterable[Record], settings: Settings, now: Callable[[], datetime]
) -> Callable[[Database], None]:
    """Return what puts the first records into a new journal."""

    def fill(db: Database) -> None:
        with writing(db, now()) as writer:
            for record in (*library.core_measures(), *records):
                writer.put(record)
            if settings != Settings():
                writer.put_settings(settings)

    return fill
