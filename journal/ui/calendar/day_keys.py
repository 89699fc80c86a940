"""Which day of a year a key leads to."""

from calendar import monthrange
from datetime import date, timedelta

from PySide6.QtCore import Qt

from journal.domain.periods import Period

DAYS_ALONG = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
"""How many days a key goes on. Time runs from left to right in every language."""

MONTHS_ALONG = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
YEARS_ALONG = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}

KEYS = {*DAYS_ALONG, *MONTHS_ALONG, Qt.Key.Key_Home, Qt.Key.Key_End}


def day_after_key(key: Qt.Key, day: date, reach: Period) -> date:
    """Return the day that one of the keys leads to from another day of the same year.

    Args:
        key: One of `KEYS`.
        day: Where the keyboard is.
        reach: The days of the year that must not be left.
    """
    match key:
        case Qt.Key.Key_Home:
            return reach.first
        case Qt.Key.Key_End:
            return reach.last
        case Qt.Key.Key_Up | Qt.Key.Key_Down:
            month = day.month + MONTHS_ALONG[key]
            known = reach.first.month <= month <= reach.last.month
            return _within(_same_day(day, day.year, month), reach) if known else day
        case _:
            return _within(day, reach, DAYS_ALONG[key])


def same_day_in(days: Period, day: date) -> date:
    """Return the day of another year that is most like a day.

    Args:
        days: Those that the other year has.
        day: Of whatever year.
    """
    return _within(_same_day(day, days.first.year, day.month), days)


def _same_day(day: date, year: int, month: int) -> date:
    """Return the day of the same number, or the last one of a month that is shorter."""
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def _within(day: date, reach: Period, days_on: int = 0) -> date:
    """Return a day so many days on, held at the ends of the reach."""
    ahead = (reach.last - day).days
    behind = (reach.first - day).days
    return day + timedelta(days=min(max(days_on, behind), ahead))
