"""Which backups are kept: near days closely, far ones sparsely, and some always.

Pure functions over names. A second run over what the first one kept drops nothing.
"""

from collections.abc import Callable, Collection, Hashable, Iterable
from datetime import UTC, datetime, timedelta

from journal.storage.backups.names import SPECIAL, BackupName, Reason

DAYS, WEEKS, MONTHS = 7, 4, 12
NEWEST = 2
OF_EACH_SPECIAL = 5
FULLEST_OF = timedelta(days=90)


def dropped(
    names: Collection[BackupName], now: datetime, protected: Collection[BackupName] = ()
) -> set[BackupName]:
    """Return the backups that are not needed any more.

    Args:
        names: All sound backups of a folder; damaged ones do not count.
        now: This instant.
        protected: Those that stay in any case, such as the one just made.
    """
    return set(names) - kept(names, now) - set(protected)


def kept(names: Collection[BackupName], now: datetime) -> set[BackupName]:
    """Return the backups that are needed.

    The last 7 days, 4 weeks and 12 months that have one, and each year: the newest of
    each. Always: the newest two, the oldest, those made by hand, those dated in the
    future, the fullest of 90 days, and the last five before each kind of great change.
    """
    future = {name for name in names if name.made > now}
    past = sorted(set(names) - future, reverse=True)
    fullest = fullest_lately(past, now)
    return {
        *future,
        *past[:NEWEST],
        *past[-1:],
        *([fullest] if fullest else []),
        *(name for name in past if name.reason is Reason.MANUAL),
        *_newest_of_each(past, lambda day: day.toordinal(), DAYS),
        *_newest_of_each(past, lambda day: day.isocalendar()[:2], WEEKS),
        *_newest_of_each(past, lambda day: (day.year, day.month), MONTHS),
        *_newest_of_each(past, lambda day: day.year, len(past)),
        *_before_great_changes(past),
    }


def fullest_lately(names: Iterable[BackupName], now: datetime) -> BackupName | None:
    """Return the backup of the last 90 days with the most entries, the newest of several."""
    earliest = now.astimezone(UTC) - FULLEST_OF
    lately = [name for name in names if earliest <= name.made <= now]
    return max(lately, key=lambda name: (name.entries, name), default=None)


def _newest_of_each(
    newest_first: Iterable[BackupName], span_of: Callable[[datetime], Hashable], spans: int
) -> list[BackupName]:
    found: dict[Hashable, BackupName] = {}
    for name in newest_first:
        found.setdefault(span_of(name.made), name)
    return list(found.values())[:spans]


def _before_great_changes(newest_first: Collection[BackupName]) -> Iterable[BackupName]:
    for reason in SPECIAL:
        yield from [name for name in newest_first if name.reason is reason][:OF_EACH_SPECIAL]
