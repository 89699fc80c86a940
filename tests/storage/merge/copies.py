"""Small journals in memory that are copied, changed at random and united."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any, TypeVar

from journal.domain import library
from journal.domain.check_ins import CheckIn, Rating
from journal.domain.readings import Moment, Reading
from journal.domain.sessions import Session
from journal.domain.side_effects import Severity, SideEffect
from journal.errors import InvalidEntryError
from journal.storage.digests import rows_with_wrong_digest
from journal.storage.driver import Database, in_memory
from journal.storage.finder import Finder
from journal.storage.merge.merging import _written
from journal.storage.merge.tables import DRAFTS, TABLES, WORDINGS
from journal.storage.merge.uniting import plan
from journal.storage.migrations import known_names, lay_out
from journal.storage.wordings import FIELDS
from journal.storage.writer import Writer, writing
from tests.storage.samples import ANXIETY, ITCH, MOOD, NAUSEA, NOW, check_in, session


@dataclass(frozen=True)
class Deed:
    """What a person does in one copy.

    Attributes:
        what: Its kind.
        minute: When; a clock may be set back.
        which: Which of the entries it is done to.
        text: What is typed.
        number: What is rated or ticked.
    """

    what: str
    minute: int
    which: int
    text: str
    number: int


T = TypeVar("T")
Shown = dict[str, dict[Any, dict[str, Any]]]


def new_journal() -> Database:
    db = in_memory()
    lay_out(db, known_names())
    with writing(db, NOW - timedelta(days=1)) as writer:
        for measure in library.core_measures():
            writer.put(measure)
    return db


def copy_of(db: Database) -> Database:
    copy = in_memory()
    db.conn.backup(copy.conn)
    return copy


def united(one: Database, other: Database) -> Database:
    """Return a new journal: one, with the other united into it."""
    result = copy_of(one)
    with writing(result, NOW) as writer:
        assert not _written(writer, plan(result, other, NOW)).damaged
    return result


def steps_left(one: Database, other: Database) -> int:
    """Return how many rows would still be written."""
    return len(plan(one, other, NOW).steps)


def shown(db: Database) -> Shown:
    """Return what the rows say, without how often they were saved in this copy."""
    tables = (table for table in TABLES if table.name not in {DRAFTS, WORDINGS})
    return {
        table.name: {
            key: {name: row[name] for name in row if name not in {"rev", "digest"}}
            for key, row in table.rows(db).items()
        }
        for table in tables
    }


def texts(db: Database) -> set[tuple[str, str, str]]:
    """Return every text of every entry, of today or earlier."""
    said = {
        (row["id"], name, row[name])
        for table, names in FIELDS.items()
        for row in db.query(f"SELECT * FROM {table}")  # noqa: S608 - our own name
        for name in names
        if row[name]
    }
    earlier = db.query("SELECT record, field, text FROM wordings")
    return said | {(row["record"], row["field"], row["text"]) for row in earlier}


def drafts(db: Database) -> set[tuple[str, str]]:
    return {(draft.name, str(draft.typed)) for draft in Finder(db).drafts()}


def faults(db: Database) -> Iterator[object]:
    """Return what is wrong with a journal."""
    finder = Finder(db)
    finder.check_ins(), finder.sessions(), finder.settings(), finder.check_ins(deleted=True)
    yield from finder.damage
    for table in TABLES:
        yield from rows_with_wrong_digest(db, table.name)
    yield from db.query("PRAGMA foreign_key_check")


def do(db: Database, deed: Deed, name: str) -> None:
    """Do what a person does, if there is something to do it to."""
    with writing(db, NOW + timedelta(minutes=deed.minute)) as writer:
        _DEEDS[deed.what](writer, Finder(db), deed, f"{name}{deed.minute}")


def _add(writer: Writer, _: Finder, deed: Deed, new_id: str) -> None:
    if writer.rows._found("check_ins", new_id) is None:
        writer.put(check_in(id=new_id, note=deed.text))


def _add_session(writer: Writer, _: Finder, deed: Deed, new_id: str) -> None:
    if writer.rows._found("sessions", new_id) is None:
        writer.put(session(id=new_id, note=deed.text))


def _edit(writer: Writer, finder: Finder, deed: Deed, _: str) -> None:
    for entry in _one(finder.check_ins(), deed):
        changes: tuple[dict[str, Any], ...] = (
            {"note": deed.text},
            {"ratings": (Rating(MOOD, deed.number),)},
            {"ratings": (*entry.ratings[:1], Rating(ANXIETY, deed.number))}
            if MOOD.id in entry.values
            else {"ratings": (Rating(ANXIETY, None),), "note": "skipped"},
            {"side_effects": (SideEffect(ITCH, Severity(deed.number % 4)),), "all_clear": False},
            {"side_effects": (), "all_clear": True},
            {"ratings": (), "side_effects": (), "all_clear": False, "note": "only this"},
        )
        with suppress(InvalidEntryError):  # nothing would be left of it
            writer.put(replace(entry, **changes[deed.number % len(changes)]))


def _edit_session(writer: Writer, finder: Finder, deed: Deed, _: str) -> None:
    for entry in _one(finder.sessions(), deed):
        changes: tuple[dict[str, Any], ...] = (
            {"note": deed.text, "setting": deed.text},
            {"readings": (Reading(Moment.DURING, pulse=60 + deed.number),)},
            {"side_effects": (SideEffect(NAUSEA, Severity(deed.number % 4)),)},
        )
        writer.put(replace(entry, **changes[deed.number % len(changes)]))


def _delete(writer: Writer, finder: Finder, deed: Deed, _: str) -> None:
    entries: list[CheckIn | Session] = [*finder.check_ins(), *finder.sessions()]
    for entry in _one(entries, deed):
        writer.drop(entry)


def _restore(writer: Writer, finder: Finder, deed: Deed, _: str) -> None:
    for entry in _one(finder.check_ins(deleted=True), deed):
        writer.rows.bring_back("check_ins", entry.id, entry.rev)


def _choose(writer: Writer, finder: Finder, deed: Deed, _: str) -> None:
    chosen = finder.settings()
    if deed.which % 2:
        writer.put_settings(replace(chosen, name=deed.text))
    else:
        writer.put_settings(replace(chosen, threshold=1 + deed.number % 4))


def _put_away(writer: Writer, finder: Finder, deed: Deed, _: str) -> None:
    for measure in _one(finder.measures(), deed):
        writer.put(replace(measure, archived=not measure.archived))


def _type(writer: Writer, _: Finder, deed: Deed, __: str) -> None:
    row = {"id": f"check-in 2026-03-0{1 + deed.which % 2} #1", "value": f'{{"n": "{deed.text}"}}'}
    writer.rows.keep("drafts", row)


def _one(entries: Sequence[T], deed: Deed) -> list[T]:
    return [entries[deed.which % len(entries)]] if entries else []


_DEEDS: dict[str, Callable[[Writer, Finder, Deed, str], None]] = {
    "add": _add,
    "add session": _add_session,
    "edit": _edit,
    "edit session": _edit_session,
    "delete": _delete,
    "restore": _restore,
    "choose": _choose,
    "put away": _put_away,
    "type": _type,
}
WHAT = tuple(_DEEDS)
