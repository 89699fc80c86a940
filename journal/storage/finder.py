"""Finding: rows of the journal read back as records."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import fields
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, cast

from journal.domain import library
from journal.domain.check_ins import CheckIn, Rating
from journal.domain.library import in_chosen_language
from journal.domain.measures import Measure
from journal.domain.periods import EVER, Period
from journal.domain.readings import Moment, Reading
from journal.domain.records import field_names, restored
from journal.domain.sessions import Session
from journal.domain.settings import Settings
from journal.domain.side_effects import Phase, SideEffect, SideEffectKind
from journal.errors import JournalError, JournalFileError
from journal.storage.damages import Damage
from journal.storage.driver import BrokenRow, Database, sqlite3
from journal.storage.kept_drafts import KeptDraft
from journal.storage.owners import Owners
from journal.storage.united_entries import says_something, settled

if TYPE_CHECKING:
    from journal.domain.bands import Bands
    from journal.domain.help_lines import HelpLine

Row = dict[str, Any]

T = TypeVar("T")

_PHASES = (None, *Phase)


@contextmanager
def reading(db: Database) -> Iterator["Finder"]:
    """Read the journal as it was at one moment: no other window's save comes in between.

    Raises:
        JournalFileError: the file could not be read.
    """
    try:
        try:
            db.execute("BEGIN")
            yield Finder(db)
        finally:
            db.rollback()
    except sqlite3.Error as error:
        raise JournalFileError(
            "The journal could not be read ({error}).",
            "Close other programs that use it, then try again, or open a backup.",
            error=error,
        ) from error


class Finder:
    """Reads records, in whole lists, and sets aside the rows that no record accepts.

    Attributes:
        damage: The rows set aside so far. What they hold is never shown as a value.
    """

    def __init__(self, db: Database) -> None:
        self._db = db
        self.damage: list[Damage] = []

    def measures(self) -> list[Measure]:
        """Return all measures, archived ones too, in the order they were chosen."""
        return self._measures("deleted IS NULL")

    def side_effect_kinds(self) -> list[SideEffectKind]:
        """Return the vocabulary: what comes with the program, then the person's own."""
        return self._side_effect_kinds("deleted IS NULL")

    def check_ins(
        self, period: Period = EVER, only_id: str | None = None, *, deleted: bool = False
    ) -> list[CheckIn]:
        """Return the check-ins about the days of a period, by day and time of recording."""
        owners = Owners("check_ins", period, only_id, deleted=deleted)
        ratings = self._ratings(owners)
        effects = self._side_effects(owners)
        rows = self._db.each(f"{owners.select} ORDER BY rowid", owners.values)
        found = self._sound(
            "check_ins",
            (row for row in rows if says_something(row, ratings, effects) or self.damage),
            lambda row: restored(
                CheckIn,
                settled(row, effects.get(row["id"], ())),
                ratings=ratings.get(row["id"], ()),
                side_effects=effects.get(row["id"], ()),
            ),
        )
        return sorted(found, key=lambda check_in: (check_in.day, check_in.recorded_at))

    def sessions(
        self, period: Period = EVER, only_id: str | None = None, *, deleted: bool = False
    ) -> list[Session]:
        """Return the sessions that began in a period, oldest first, whatever their status."""
        owners = Owners("sessions", period, only_id, deleted=deleted)
        readings = self._grouped("readings", Reading, owners, lambda row: restored(Reading, row))
        effects = self._side_effects(owners)
        found = self._sound(
            "sessions",
            self._rows(f"{owners.select} ORDER BY rowid", owners.values),
            lambda row: restored(
                Session,
                row,
                readings=tuple(
                    sorted(readings.get(row["id"], ()), key=lambda r: [*Moment].index(r.moment))
                ),
                side_effects=effects.get(row["id"], ()),
            ),
        )
        return sorted(found, key=lambda session: session.started_at)

    def settings(self) -> Settings:
        """Return the choices of this journal; the usual ones where nothing was chosen."""
        known = {field.name for field in fields(Settings)}
        every = self._rows("SELECT id, value FROM settings WHERE deleted IS NULL")
        rows = [row for row in every if row["id"] in known]  # a newer program may know more
        return Settings(**dict(self._sound("settings", rows, _choice)))

    def drafts(self) -> list[KeptDraft]:
        """Return what was typed and not saved yet, the newest first."""
        rows = self._rows("SELECT id, rev, value FROM drafts ORDER BY updated DESC, rowid DESC")
        return self._sound("drafts", rows, _draft)

    def revs(self, table: str) -> dict[str, int]:
        """Return how often each row of a table was saved, by id; deleted ones are left out."""
        rows = self._rows(f"SELECT id, rev FROM {table} WHERE deleted IS NULL")  # noqa: S608 - our own name
        return {row["id"]: row["rev"] for row in rows}

    def last_measure_position(self) -> int:
        """Return the place of the last measure in the order they were chosen, from 1."""
        (row,) = self._rows("SELECT max(position) AS last FROM measures")
        return row["last"] or 0

    def _measures(self, where: str = "true") -> list[Measure]:
        """Return the measures asked for; without `where` the deleted ones too.

        What was rated stays readable when its measure is taken back.
        """
        rows = self._rows(f"SELECT * FROM measures WHERE {where} ORDER BY position, id")  # noqa: S608 - our own words
        return self._sound("measures", rows, lambda row: in_chosen_language(restored(Measure, row)))

    def _side_effect_kinds(self, where: str = "true") -> list[SideEffectKind]:
        rows = self._rows(f"SELECT * FROM side_effect_kinds WHERE {where} ORDER BY created, id")  # noqa: S608 - our own words
        own = self._sound(
            "side_effect_kinds", rows, lambda row: restored(SideEffectKind, row, own=True)
        )
        return [*library.side_effect_kinds(), *own]

    def _ratings(self, owners: Owners) -> Mapping[str, tuple[Rating, ...]]:
        """Return the ratings of each check-in; equal answers are one and the same."""
        measures = {measure.id: measure for measure in self._measures()}
        order = {measure_id: place for place, measure_id in enumerate(measures)}
        known = cache(lambda measure_id, value: Rating(measures[measure_id], value))
        found = self._grouped(
            "ratings", Rating, owners, lambda row: known(row["measure"], row["value"])
        )
        return {
            owner: tuple(sorted(ratings, key=lambda rating: order[rating.measure.id]))
            for owner, ratings in found.items()
        }

    def _side_effects(self, owners: Owners) -> Mapping[str, tuple[SideEffect, ...]]:
        kinds = {kind.id: kind for kind in self._side_effect_kinds()}
        order = {kind_id: place for place, kind_id in enumerate(kinds)}
        found = self._grouped(
            "side_effects",
            SideEffect,
            owners,
            lambda row: restored(SideEffect, row, kind=kinds[row["kind"]]),
        )
        return {
            owner: tuple(sorted(effects, key=lambda e: (order[e.kind.id], _PHASES.index(e.phase))))
            for owner, effects in found.items()
        }

    def _grouped(
        self,
        table: str,
        kind: type[T],
        owners: Owners,
        restore: Callable[[Row], T],
    ) -> Mapping[str, tuple[T, ...]]:
        """Return the records of a table by the id of the record they belong to."""
        columns = ", ".join(("id", owners.column, *field_names(cast("Any", kind))))
        rows = self._db.each(
            f"SELECT {columns} FROM {table} WHERE deleted IS NULL "  # noqa: S608 - our own names
            f"AND {owners.column} IN ({owners.select_ids}) ORDER BY rowid",
            owners.values,
        )
        groups: dict[str, list[T]] = defaultdict(list)
        self._sound(table, rows, lambda row: groups[row[owners.column]].append(restore(row)))
        return {owner: tuple(records) for owner, records in groups.items()}

    def _sound(self, table: str, rows: Iterable[Row], restore: Callable[[Row], T]) -> list[T]:
        sound = []
        for row in rows:
            try:
                sound.append(restore(_legible(row)))
            except (JournalError, KeyError, TypeError, ValueError):
                self.damage.append(Damage(table, str(row["id"])))
        return sound

    def _rows(self, sql: str, values: Mapping[str, Any] | None = None) -> list[Row]:
        """Read all rows at once: a cursor left open would hold up another window's save."""
        return self._db.query(sql, values or {})


def _draft(row: Row) -> KeptDraft:
    return KeptDraft(row["id"], row["rev"], dict(json.loads(row["value"])))


def _choice(row: Row) -> tuple[str, Any]:
    """Return one choice of the person by its name, refused where `Settings` refuses it."""
    name, value = row["id"], json.loads(row["value"])
    if name == "visits":
        value = tuple(date.fromisoformat(day) for day in value)
    if name in {"bands", "help_lines"} and value is not None:
        value = tuple(_chosen(name, row) for row in value)
    Settings(**{name: value})
    return name, value


def _chosen(name: str, row: Row) -> "Bands | HelpLine":
    """Return one line of a choice; most people never make such a one, so it is loaded here."""
    from journal.domain.bands import Bands
    from journal.domain.help_lines import HelpLine

    return Bands(**row) if name == "bands" else HelpLine(**row)


def _legible(row: Row) -> Row:
    """Return a row; raise ValueError over bytes in it that are no UTF-8."""
    if type(row) is BrokenRow:
        raise ValueError
    return row
