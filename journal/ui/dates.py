"""Days as this system writes them."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale


def long_day(day: date) -> str:
    """Return a day with weekday and month in words, without the year."""
    pattern = QCoreApplication.translate("dates", "dddd d MMMM", "date format")
    return QLocale().toString(_qdate(day), pattern)


def medium_day(day: date) -> str:
    """Return a day with its weekday and year, in short words."""
    pattern = QCoreApplication.translate("dates", "ddd d MMM yyyy", "date format")
    return QLocale().toString(_qdate(day), pattern)


def short_day(day: date) -> str:
    """Return a day in the short form of this system."""
    return QLocale().toString(_qdate(day), QLocale.FormatType.ShortFormat)


def weekday(day: date) -> str:
    """Return the name of the weekday."""
    return QLocale().standaloneDayName(day.isoweekday())


def weekday_letter(day: date) -> str:
    """Return the one letter that calendars put above a column."""
    return QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.NarrowFormat)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
