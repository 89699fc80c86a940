"""A stretch of the series of sessions, without reading all that came before it."""

from datetime import date

from journal.domain.periods import Period
from journal.domain.sessions import SessionRun
from journal.storage.driver import Database
from journal.storage.finder import Finder

_DAY = "substr(started_at, 1, 10)"
_DONE_BEFORE = f"FROM sessions WHERE deleted IS NULL AND status = 'done' AND {_DAY} < ?"


def sessions_around(db: Database, finder: Finder, period: Period) -> SessionRun:
    """Return the sessions of a period, and before them the last one that took place.

    Where one of these rows is damaged, all sessions are read.
    """
    try:
        first = _last_done_before(db, period.first)
    except ValueError:
        return SessionRun(tuple(finder.sessions()))
    found = finder.sessions(Period(first, period.last))
    if finder.damage:
        return SessionRun(tuple(finder.sessions()))
    return SessionRun(tuple(found), _done_before(db, first))


def _last_done_before(db: Database, day: date) -> date:
    """Return the day of the last session that took place before a day; that day if none did.

    Raises:
        ValueError: what stands there is no day.
    """
    (row,) = db.query(f"SELECT max({_DAY}) AS last {_DONE_BEFORE}", [day.isoformat()])
    return day if row["last"] is None else date.fromisoformat(row["last"])


def _done_before(db: Database, day: date) -> int:
    (row,) = db.query(f"SELECT count(*) AS number {_DONE_BEFORE}", [day.isoformat()])
    return int(row["number"])
