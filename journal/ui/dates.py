"""Days as this system writes them."""

import re
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

_YEAR_AT_THE_END = re.compile(r"(\s*'[^']*')?[\s,./،⹁]*y+(\s*'[^']*')?[\s.]*$")
"""The year with the words and marks around it; where it stands elsewhere, it stays."""

_WEEKDAY = re.compile(r"^d{3,4}[\s,.،]*|[\s,.،]*d{3,4}$")


def long_day(day: date) -> str:
    """Return a day with weekday and month in words, without the year where it can go."""
    return QLocale().toString(_qdate(day), _YEAR_AT_THE_END.sub("", _pattern()))


def medium_day(day: date) -> str:
    """Return a day with its weekday and year, in short words."""
    shorter = _pattern().replace("dddd", "ddd").replace("MMMM", "MMM")
    return QLocale().toString(_qdate(day), shorter)


def typed_day_pattern() -> str:
    """Return how a day is typed: in the system's order, all of its year, the month in letters."""
    return _WEEKDAY.sub("", _pattern()).replace("MMMM", "MMM")


def short_day(day: date) -> str:
    """Return a day in the short form of this system."""
    return QLocale().toString(_qdate(day), QLocale.FormatType.ShortFormat)


def local_day(instant: datetime) -> date:
    """Return the day of an instant where this computer is."""
    return instant.astimezone().date()


def days_of_every_width() -> list[str]:
    """Return every weekday of every month, to measure how wide a day may become."""
    return [medium_day(date(2028, month, day)) for month in range(1, 13) for day in range(20, 27)]


def moment(instant: datetime) -> str:
    """Return day and time of an instant where this computer is, the month in letters."""
    here = instant.astimezone()
    time = QLocale().toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)
    return f"{medium_day(here.date())}, {time}"


def weekday(day: date) -> str:
    """Return the name of the weekday."""
    return QLocale().standaloneDayName(day.isoweekday())


def weekday_letter(day: date) -> str:
    """Return the one letter that calendars put above a column."""
    return QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.NarrowFormat)


def short_month(month: int) -> str:
    """Return the name of a month, 1 to 12, in a few letters."""
    return QLocale().standaloneMonthName(month, QLocale.FormatType.ShortFormat)


def plain_number(number: int) -> str:
    """Return a year or the number of a day in the digits of this system."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(number)


def full_hour(hour: int) -> str:
    """Return a full hour, 0 to 23, in the short form of this system."""
    return QLocale().toString(QTime(hour, 0), QLocale.FormatType.ShortFormat)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _pattern() -> str:
    """Return the long form of this system, without a comma after the weekday."""
    return re.sub(r"^(d+)[,،]", r"\1", QLocale().dateFormat(QLocale.FormatType.LongFormat))
