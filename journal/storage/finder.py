"""Finding: rows of the journal read back as records."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, fields
from datetime import date
from typing import Any, TypeVar

from journal.domain import library
from journal.domain.check_ins import CheckIn, Rating
from journal.domain.help_lines import HelpLine
from journal.domain.measures import Measure
from journal.domain.periods import EVER, Period
from journal.domain.readings import Moment, Reading
from journal.domain.records import restored
from journal.domain.sessions import Session
from journal.domain.settings import Settings
from journal.domain.side_effects import Phase, SideEffect, SideEffectKind
from journal.errors import JournalError, JournalFileError
from journal.storage.driver import Database, sqlite3
from journal.storage.kept_drafts import KeptDraft

Row = dict[str, Any]

T = TypeVar("T")

_PHASES = (None, *Phase)


@dataclass(frozen=True, slots=True)
class Damage:
    """A row that holds what the program cannot have written.

    Attributes:
        table: Where it stands.
        id: Which row.
    """

    table: str
    id: str


@contextmanager
def reading(db: Database) -> Iterator["Finder"]:
    """Read the journal as it was at one moment: no other window's save comes in between.

    Raises:
        JournalFileError: the file could not be read.
    """
    try:
        db.execute("BEGIN")
        yield Finder(db)
    except sqlite3.Error as error:
        raise JournalFileError(
            "The journal could not be read ({error}).",
            "Close other programs that use it, then try again, or open a backup.",
            error=error,
        ) from error
    finally:
        db.rollback()


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

    def check_ins(self, period: Period = EVER, only_id: str | None = None) -> list[CheckIn]:
        """Return the check-ins about the days of a period, by day and time of recording."""
        measures = {measure.id: measure for measure in self._measures()}
        owners = _Owners("check_ins", "day", period, only_id)
        ratings = self._grouped(
            "ratings",
            owners,
            lambda row: Rating(measures[row["measure"]], row["value"]),
            order_by="(SELECT position FROM measures m WHERE m.id = measure)",
        )
        effects = self._side_effects(owners)
        found = self._sound(
            "check_ins",
            self._rows(f"{owners.select} ORDER BY rowid", owners.values),
            lambda row: restored(
                CheckIn,
                row,
                ratings=ratings.get(row["id"], ()),
                side_effects=effects.get(row["id"], ()),
            ),
        )
        return sorted(found, key=lambda check_in: (check_in.day, check_in.recorded_at))

    def sessions(self, period: Period = EVER, only_id: str | None = None) -> list[Session]:
        """Return the sessions that began in a period, oldest first, whatever their status."""
        owners = _Owners("sessions", "substr(started_at, 1, 10)", period, only_id)
        readings = self._grouped("readings", owners, lambda row: restored(Reading, row))
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
        return self._sound("measures", rows, lambda row: restored(Measure, row))

    def _side_effect_kinds(self, where: str = "true") -> list[SideEffectKind]:
        rows = self._rows(f"SELECT * FROM side_effect_kinds WHERE {where} ORDER BY created, id")  # noqa: S608 - our own words
        own = self._sound(
            "side_effect_kinds", rows, lambda row: restored(SideEffectKind, row, own=True)
        )
        return [*library.side_effect_kinds(), *own]

    def _side_effects(self, owners: "_Owners") -> Mapping[str, tuple[SideEffect, ...]]:
        kinds = {kind.id: kind for kind in self._side_effect_kinds()}
        order = {kind_id: place for place, kind_id in enumerate(kinds)}
        found = self._grouped(
            "side_effects",
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
        owners: "_Owners",
        restore: Callable[[Row], T],
        order_by: str = "rowid",
    ) -> Mapping[str, tuple[T, ...]]:
        """Return the records of a table by the id of the record they belong to."""
        rows = self._rows(
            f"SELECT * FROM {table} WHERE deleted IS NULL AND {owners.column} IN "  # noqa: S608
            f"({owners.select_ids}) ORDER BY {order_by}",
            owners.values,
        )
        groups: dict[str, list[T]] = defaultdict(list)
        self._sound(table, rows, lambda row: groups[row[owners.column]].append(restore(row)))
        return {owner: tuple(records) for owner, records in groups.items()}

    def _sound(self, table: str, rows: Iterable[Row], restore: Callable[[Row], T]) -> list[T]:
        sound = []
        for row in rows:
            try:
                _refuse_broken_text(row)
                sound.append(restore(row))
            except (JournalError, KeyError, TypeError, ValueError):
                self.damage.append(Damage(table, str(row["id"])))
        return sound

    def _rows(self, sql: str, values: Mapping[str, Any] | None = None) -> list[Row]:
        """Read all rows at once: a cursor left open would hold up another window's save."""
        return self._db.query(sql, values or {})


class _Owners:
    """The rows of check-ins or sessions that are asked for, as SQL.

    Args:
        table: `check_ins` or `sessions`.
        day: SQL for the day of a row.
        period: The days asked for.
        only_id: The one row asked for, or None for all of them.
    """

    def __init__(self, table: str, day: str, period: Period, only_id: str | None) -> None:
        self.column = {"check_ins": "check_in_id", "sessions": "session_id"}[table]
        self.values: dict[str, str] = {}
        where = "deleted IS NULL"
        if period != EVER:  # which holds what is no day, too, to be set aside
            self.values = {"first": period.first.isoformat(), "last": period.last.isoformat()}
            where += f" AND {day} BETWEEN :first AND :last"
        if only_id is not None:
            self.values["only_id"] = only_id
            where += " AND id = :only_id"
        self.select = f"SELECT * FROM {table} WHERE {where}"  # noqa: S608 - our own names
        self.select_ids = f"SELECT id FROM {table} WHERE {where}"  # noqa: S608 - our own names


def _draft(row: Row) -> KeptDraft:
    return KeptDraft(row["id"], row["rev"], dict(json.loads(row["value"])))


def _choice(row: Row) -> tuple[str, Any]:
    """Return one choice of the person by its name, refused where `Settings` refuses it."""
    name, value = row["id"], json.loads(row["value"])
    if name == "visits":
        value = tuple(date.fromisoformat(day) for day in value)
    if name == "help_lines" and value is not None:
        value = tuple(HelpLine(**line) for line in value)
    Settings(**{name: value})
    return name, value


def _refuse_broken_text(row: Row) -> None:
    """Raise ValueError over bytes that are no UTF-8, which the driver made lone surrogates."""
    "".join(value for value in row.values() if isinstance(value, str)).encode()
