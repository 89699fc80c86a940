"""Writing: records of the journal kept as rows."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, replace
from datetime import UTC, datetime

from journal.domain import library
from journal.domain.check_ins import CheckIn
from journal.domain.measures import Measure
from journal.domain.records import Record, plain
from journal.domain.sessions import Session
from journal.domain.settings import Settings
from journal.domain.side_effects import SideEffect, SideEffectKind
from journal.errors import JournalFileError, MovedJournalError
from journal.storage.driver import Database, sqlite3
from journal.storage.file_identity import FileIdentity
from journal.storage.finder import Finder
from journal.storage.rows import RowWriter

TABLES: dict[type, str] = {
    CheckIn: "check_ins",
    Session: "sessions",
    Measure: "measures",
    SideEffectKind: "side_effect_kinds",
}
"""Where each kind of record is kept."""

_REMEDIES = {
    "SQLITE_BUSY": "Another program is using it: wait a moment, then save again.",
    "SQLITE_FULL": "Make room on the disk, then save again.",
    "SQLITE_READONLY": "Check that the file and its folder are yours to write, then save again.",
}
_USUAL_REMEDY = "Check that the disk is not full and the file is yours, then save again."
_MOVED_REMEDY = "Copy what you typed to a safe place, close the window and open the journal again."


@contextmanager
def writing(db: Database, now: datetime, file: FileIdentity | None = None) -> Iterator["Writer"]:
    """Open the one kind of transaction there is; commit it, or leave no trace.

    Args:
        db: The journal.
        now: The instant of all that is written, with its UTC offset.
        file: The file it lies in; None for one that is being built.

    Raises:
        JournalFileError: the file could not be written, and nothing was saved; or it was
            moved or replaced in the moment of saving.
    """
    try:
        db.execute("BEGIN IMMEDIATE")
        yield Writer(db, now)
        db.execute("COMMIT")
    except sqlite3.Error as error:
        raise _not_saved(error, file) from error
    finally:
        db.rollback()  # does nothing after a commit
    if file is not None and not file.in_place:
        raise MovedJournalError(
            "What you saved went into a file that is not the journal {path} any more: "
            "that was moved, deleted or replaced in the same moment.",
            _MOVED_REMEDY,
            path=file.path,
        )


def _not_saved(error: Exception, file: FileIdentity | None) -> JournalFileError:
    code = getattr(error, "sqlite_errorname", "")
    if code == "SQLITE_READONLY" and file is not None and not file.in_place:
        return MovedJournalError(
            "Nothing was saved, because the journal {path} was moved, deleted or replaced "
            "while it was open.",
            _MOVED_REMEDY,
            path=file.path,
        )
    return JournalFileError(
        "Nothing was saved, because the journal could not be written ({error}).",
        _REMEDIES.get(code, _USUAL_REMEDY),
        error=error,
    )


class Writer:
    """Writes whole records inside the transaction that is open.

    Args:
        db: The journal, in a transaction.
        now: The instant of all that is written, with its UTC offset.

    Attributes:
        rows: Writes rows that are no records: settings and drafts.
    """

    def __init__(self, db: Database, now: datetime) -> None:
        self._finder = Finder(db)
        self.rows = RowWriter(db, now.astimezone(UTC).isoformat())

    def put(self, record: Record) -> Record:
        """Keep a record in the place of its earlier version and return it with its new rev.

        Raises:
            ConflictError: it was changed elsewhere.
        """
        values = plain(library.in_english(record) if isinstance(record, Measure) else record)
        del values["rev"]
        match record:
            case CheckIn():
                rev = self.rows.put("check_ins", values, record.rev)
                owner = {"check_in_id": record.id}
                ratings = [plain(rating) for rating in record.ratings]
                self.rows.put_children("ratings", owner, ratings, ("measure",))
                self._put_side_effects(owner, record.side_effects)
            case Session():
                rev = self.rows.put("sessions", values, record.rev)
                owner = {"session_id": record.id}
                readings = [plain(reading) for reading in record.readings]
                self.rows.put_children("readings", owner, readings, ("moment",))
                self._put_side_effects(owner, record.side_effects)
            case Measure():
                if record.rev == 0:
                    values["position"] = self._finder.last_measure_position() + 1
                rev = self.rows.put("measures", values, record.rev)
            case SideEffectKind():
                own = {"id": record.id, "name": record.name}
                rev = self.rows.put("side_effect_kinds", own, record.rev)
        return replace(record, rev=rev)

    def put_settings(self, settings: Settings) -> None:
        """Keep the choices of the journal; those that are as they were keep their time too."""
        for name, value in asdict(settings).items():
            self.rows.keep("settings", {"id": name, "value": json.dumps(value, default=str)})

    def drop(self, record: Record) -> None:
        """Take a record out of sight; it stays in the file.

        Raises:
            ConflictError: it was changed elsewhere.
        """
        self.rows.drop(TABLES[type(record)], record.id, record.rev)

    def take_back(self, before: Record | None, after: Record | None) -> Record | None:
        """Put a record back to what it was and return it so; None where it was not there.

        Raises:
            ConflictError: it was changed again since.
        """
        if before is not None:
            rev = before.rev + 1 if after is None else after.rev
            return self.put(replace(before, rev=rev))
        if after is not None:
            self.drop(after)
        return None

    def earlier(self, record: Record) -> Record | None:
        """Return the record as the journal holds it, or None where it is new."""
        if record.rev == 0:
            return None
        match record:
            case CheckIn():
                there: Iterable[Record] = self._finder.check_ins(only_id=record.id)
            case Session():
                there = self._finder.sessions(only_id=record.id)
            case Measure():
                there = self._finder.measures()
            case SideEffectKind():
                there = self._finder.side_effect_kinds()
        return next((found for found in there if found.id == record.id), None)

    def _put_side_effects(self, owner: Mapping[str, str], effects: Sequence[SideEffect]) -> None:
        """Write side effects, and before them the person's own words that are new."""
        own = {effect.kind.id: effect.kind for effect in effects if effect.kind.own}
        known = self._finder.revs("side_effect_kinds") if own else {}
        for kind in own.values():
            if kind.id not in known:
                self.put(replace(kind, rev=0))
        rows = [plain(effect) for effect in effects]
        self.rows.put_children("side_effects", owner, rows, ("kind", "phase"))
