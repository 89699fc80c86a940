"""A new journal from what a damaged one still holds and from what its backups hold."""

import os
import re
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path

from journal.errors import JournalFileError
from journal.files import sync_folder
from journal.storage.backups.folder import Backup
from journal.storage.backups.places import Backups
from journal.storage.creation import create_database
from journal.storage.merge.tables import ENTRIES
from journal.storage.outside import building_name
from journal.storage.rescue.asides import beside, copied_aside, image_of
from journal.storage.rescue.backfill import Rows, backfill, set_orphans_aside
from journal.storage.rescue.filling import fill
from journal.storage.rescue.rebuilding import rebuild
from journal.storage.rescue.report import FromBackup, RescueReport
from journal.storage.rescue.salvage import Salvage, salvage

_ASIDE = re.compile(r"(?:damaged-[0-9]{8}T[0-9]+Z-)+")


def rescue(
    damaged: Path, new: Path, now: Callable[[], datetime], folder: Path | None = None
) -> RescueReport:
    """Write what can be read of a damaged journal, and what backups add, into a new one.

    The damaged file is copied first and never written to. A file of which nothing can be
    read, and that has no backup, makes no journal.

    Args:
        damaged: The file.
        new: Where the new journal is to lie; nothing may be there.
        now: The clock.
        folder: Where its backups lie, if not beside it.

    Raises:
        JournalFileError: no new journal was made.
    """
    if os.path.lexists(new):
        raise JournalFileError(
            "There is already a {path}.", "Name a file that does not exist yet.", path=new
        )
    aside = copied_aside(damaged, now())
    found = salvage(image_of(aside))
    read = _counted(found.rows)
    given = _from_backups(found.rows, _backups_of(damaged, now, folder))
    rebuilt = rebuild(found.rows, found.indexes)
    orphans = set_orphans_aside(found.rows)
    if not any(found.rows[table] for table in ENTRIES):
        raise _nothing_found(damaged, aside)
    create_database(new, lambda db: fill(db, found.rows, now()))
    return RescueReport(
        aside=aside,
        read=read,
        damaged=found.damaged,
        rebuilt=rebuilt,
        orphans=orphans,
        backups=given,
        missing=_missing(found),
        missing_days=_missing_days(found),
        check_ins=_count_shown(found.rows, "check_ins"),
        sessions=_count_shown(found.rows, "sessions"),
    )


def rescue_in_place(damaged: Path, now: Callable[[], datetime]) -> RescueReport:
    """Let what can be rescued take the place of a damaged journal, of which a copy stays.

    Raises:
        JournalFileError: the damaged journal is still in its place.
    """
    damaged = Path(os.path.realpath(damaged))
    building = building_name(damaged)
    report = rescue(damaged, building, now)
    try:
        beside(damaged).unlink(missing_ok=True)  # SQLite would take it for a part of the new one
        building.replace(damaged)
        sync_folder(damaged.parent)
    except OSError as error:
        raise JournalFileError(
            "The journal {path} could not be replaced ({error}).",
            "Check that the folder is yours to write to, then try again.",
            path=damaged,
            error=error.strerror or error,
        ) from error
    finally:
        with suppress(OSError):
            building.unlink(missing_ok=True)
    return report


def _backups_of(damaged: Path, now: Callable[[], datetime], folder: Path | None) -> list[Backup]:
    """Return the backups of a journal, the newest first, whatever state they are in."""
    named = damaged.with_name(_ASIDE.sub("", damaged.name, count=1))
    backups = Backups.of(named, now)
    try:
        found = (backups.home if folder is None else backups.folder(folder)).backups()
    except OSError:
        return []
    return sorted(found, key=lambda backup: backup.name, reverse=True)


def _from_backups(rows: Rows, backups: list[Backup]) -> tuple[FromBackup, ...]:
    """Add what is missing, from newest to oldest, up to the first backup that is sound."""
    given: list[FromBackup] = []
    for backup in backups:
        with suppress(OSError):
            added = backfill(rows, salvage(backup.path.read_bytes()).rows)
            given += [FromBackup(backup.path, added)] if added else []
            if backup.sound:
                break
    return tuple(given)


def _missing_days(found: Salvage) -> tuple[date, ...]:
    """Return the days of lost entries about which nothing is there, from backups either."""
    there = {str(row["day"]) for row in found.rows["check_ins"].values()}
    there |= {str(row["started_at"])[:10] for row in found.rows["sessions"].values()}
    return tuple(
        sorted(day for day in set(found.indexes.lost_days()) if day.isoformat() not in there)
    )


def _missing(found: Salvage) -> Counter[str]:
    """Count the parts that an index names and that are not there, of entries that are."""
    missing: Counter[str] = Counter()
    for table, entries in (("ratings", "check_ins"), ("readings", "sessions")):
        there, owners = found.rows[table], found.rows[entries]
        missing[table] = sum((p[0],) in owners and p not in there for p in found.parts)
    return +missing


def _counted(rows: Rows) -> Counter[str]:
    return Counter({table: len(found) for table, found in rows.items() if found})


def _count_shown(rows: Rows, table: str) -> int:
    return sum(row["deleted"] is None for row in rows[table].values())


def _nothing_found(damaged: Path, aside: Path) -> JournalFileError:
    return JournalFileError(
        "Nothing could be read of {path}, and no backup of it was found, so no journal was made.",
        "The file was not touched, and {aside} is a copy of it. Look for a backup elsewhere.",
        path=damaged,
        aside=aside.name,
    )
