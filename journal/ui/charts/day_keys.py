"""Which day a key leads to."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Qt

from journal.domain.periods import Period

DAYS_ALONG = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageUp: -7,
    Qt.Key.Key_PageDown: 7,
}
"""How many days a key goes on. Time runs from left to right in every language."""

TO_SESSION = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
"""Which way a key goes to the next session while Ctrl is held."""

ENDS = {Qt.Key.Key_Home, Qt.Key.Key_End}

KEYS = {*DAYS_ALONG, *ENDS}


def day_after_key(key: Qt.Key, day: date, reach: Period) -> date:
    """Return the day that one of the keys leads to from another day.

    Args:
        key: One of `KEYS`.
        day: Where the keyboard is.
        reach: The days that must not be left.
    """
    if key is Qt.Key.Key_Home:
        return reach.first
    if key is Qt.Key.Key_End:
        return reach.last
    ordinal = day.toordinal() + DAYS_ALONG[key]
    first, last = reach.first.toordinal(), reach.last.toordinal()
    return date.fromordinal(min(max(ordinal, first), last))


def next_session(day: date, session_days: Iterable[date], way: int) -> date:
    """Return the day of the next session, or the same day where there is none.

    Args:
        day: Where the keyboard is.
        session_days: The days of all sessions.
        way: 1 for later, -1 for earlier.
    """
    others = [other for other in session_days if (other - day).days * way > 0]
    nearest = min if way > 0 else max
    return nearest(others, default=day)
