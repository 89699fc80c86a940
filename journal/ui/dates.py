"""Days and times as they are written on screen: as this system does, in the language spoken."""

import re
from datetime import date, datetime, time

from PySide6.QtCore import QDate, QLocale, QTime

from journal.domain.periods import Period
from journal.language import translate

_YEAR_AT_THE_END = re.compile(r"(\s*'[^']*')?[\s,./،⹁]*y+(\s*'[^']*')?[\s.]*$")
"""The year with the words and marks around it; where it stands elsewhere, it stays."""

_WEEKDAY = re.compile(r"^d{3,4}[\s,.،]*|[\s,.،]*d{3,4}$")

_THREE_NUMBERS = re.compile(r"\D*(\d{1,4})\D+(\d{1,4})\D+(\d{1,4})\D*")
_NOT_NUMERIC = re.compile("MMM|[dMy] [dMy]")
_YEAR_DIGITS = 4
_ISO = "yyyy-MM-dd"


def long_day(day: date) -> str:
    """Return a day with weekday and month in words, without the year where it can go."""
    return _written(day, _YEAR_AT_THE_END.sub("", _pattern()))


def medium_day(day: date) -> str:
    """Return a day with its weekday and year, in short words."""
    return _written(day, _pattern().replace("dddd", "ddd").replace("MMMM", "MMM"))


def plain_day(day: date) -> str:
    """Return a day with its year, in short words, for places that are narrow."""
    return _written(day, _plain_pattern())


def period_days(period: Period) -> str:
    """Return the first and last day of a period, the year only once where once is enough."""
    if period.days == 1:
        return plain_day(period.last)
    one_year = period.first.year == period.last.year
    pattern = _YEAR_AT_THE_END.sub("", _plain_pattern()) if one_year else _plain_pattern()
    return translate("wording", "{first} – {last}").format(
        first=_written(period.first, pattern), last=plain_day(period.last)
    )


def typed_day_pattern() -> str:
    """Return how a day is typed: in numbers, in the system's order, with all of its year."""
    short = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return _ISO if _NOT_NUMERIC.search(short) else re.sub("y+", "yyyy", short)


def read_day(text: str) -> date | None:
    """Read a day as it is typed, in the system's order or with the year in front.

    Returns:
        None for what is no day, and for a year of two digits, which could be any number.
    """
    found = _THREE_NUMBERS.fullmatch(text)
    if found is None:
        return None
    order = [letter for letter in dict.fromkeys(typed_day_pattern()) if letter in "dMy"]
    typed = dict(
        zip("yMd" if len(found[1]) == _YEAR_DIGITS else order, found.groups(), strict=True)
    )
    if len(typed["y"]) != _YEAR_DIGITS:
        return None
    try:
        return date(int(typed["y"]), int(typed["M"]), int(typed["d"]))
    except ValueError:
        return None


def typed_time_pattern() -> str:
    """Return how a time of day is typed and shown."""
    return QLocale().timeFormat(QLocale.FormatType.ShortFormat)


def local_day(instant: datetime) -> date:
    """Return the day of an instant where this computer is."""
    return instant.astimezone().date()


def days_of_every_width() -> list[str]:
    """Return every weekday of every month, to measure how wide a day may become."""
    return [medium_day(date(2028, month, day)) for month in range(1, 13) for day in range(20, 27)]


def moment(instant: datetime) -> str:
    """Return day and time of an instant where this computer is, the month in letters."""
    return moment_there(instant.astimezone())


def moment_there(instant: datetime) -> str:
    """Return day and time of an instant as the clock showed it there, the month in letters."""
    return f"{medium_day(instant.date())}, {clock(instant)}"


def clock(there: datetime | time) -> str:
    """Return a time of day, or that of an instant as the clock showed it there."""
    return QLocale().toString(QTime(there.hour, there.minute), QLocale.FormatType.ShortFormat)


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
    """Return a full hour, 0 to 23."""
    return clock(time(hour))


def _written(day: date, pattern: str) -> str:
    return QLocale().toString(_qdate(day), pattern)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _plain_pattern() -> str:
    """Return the system's order of a day, the month in letters, without the weekday."""
    return _WEEKDAY.sub("", _pattern()).replace("MMMM", "MMM")


def _pattern() -> str:
    return QLocale().dateFormat(QLocale.FormatType.LongFormat)
