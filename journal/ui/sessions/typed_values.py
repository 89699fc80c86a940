"""Numbers and times of day as people type them, and how they are shown again."""

import re
from datetime import datetime, time

from PySide6.QtCore import QLocale

from journal.errors import InvalidEntryError
from journal.ui.dates import clock

_NUMBER = re.compile(r"(-?)(\d*)(?:(\D)(\d+))?")
_TIME = re.compile(r"(\d{1,2})(?:[:.h ]?(\d{2}))?\s*(am|pm)?")
_HALF_DAY_HOURS = 12
EXAMPLE = time(14, 30)
"""A time of day that errors show how to write."""
_THOUSANDS = 3
"""Digits behind a separator of thousands."""


def read_number(text: str, locale: QLocale, unit: str = "") -> float | None:
    """Read a number with a decimal point or comma; None where nothing was typed.

    Args:
        text: What was typed.
        locale: Tells which of the two stands before decimals.
        unit: May stand behind the number.

    Raises:
        InvalidEntryError: it is no number, or it could mean two different ones.
    """
    digits = text.strip().removesuffix(unit).strip()
    if not digits:
        return None
    found = _NUMBER.fullmatch(digits)
    if not found or not (found[2] or found[4]):
        raise _no_number(text)
    sign, whole, mark, decimals = found.groups(default="")
    point = locale.decimalPoint()
    if mark not in {"", ".", ",", point}:
        raise _no_number(text)
    if mark != point and len(decimals) == _THOUSANDS:
        raise InvalidEntryError(
            "{text} could mean two different numbers.",
            "Write it without a separator, for example 1000.",
            text=text,
        )
    return float(f"{sign}{whole or 0}.{decimals or 0}")


def shown_number(value: float | None, locale: QLocale) -> str:
    """Return a number the way it is typed; nothing for None."""
    return "" if value is None else f"{value:.10g}".replace(".", locale.decimalPoint())


def read_whole_number(text: str) -> int | None:
    """Read a number without decimals; None where nothing was typed.

    Raises:
        InvalidEntryError: it is no such number.
    """
    digits = text.strip()
    if not digits:
        return None
    if not digits.isdecimal():
        raise InvalidEntryError(
            "{text} is not a whole number.",
            "Write digits only, for example 120, or leave it empty.",
            text=text,
        )
    return int(digits)


def read_time(text: str) -> time | None:
    """Read a time of day such as 14:30, 1430, 9 or 2:30 pm; None where nothing was typed.

    Raises:
        InvalidEntryError: there is no such time.
    """
    words = text.strip().lower().replace(".m.", "m")
    if not words:
        return None
    found = _TIME.fullmatch(words)
    hour, minute = (int(found[1]), int(found[2] or 0)) if found else (-1, 0)
    if found and found[3]:
        hour = _hour_of_day(hour, found[3])
    try:
        return time(hour, minute)
    except ValueError:
        raise InvalidEntryError(
            "{text} is not a time of day.",
            "Write hours and minutes, for example {example}, or leave it empty.",
            text=text,
            example=clock(EXAMPLE),
        ) from None


def shown_time(there: datetime | time | None) -> str:
    """Return a time of day the way it is typed; nothing for None."""
    return "" if there is None else clock(there)


def _hour_of_day(hour: int, half: str) -> int:
    if not 1 <= hour <= _HALF_DAY_HOURS:
        return -1
    return hour % _HALF_DAY_HOURS + (_HALF_DAY_HOURS if half == "pm" else 0)


def _no_number(text: str) -> InvalidEntryError:
    return InvalidEntryError(
        "{text} is not a number.",
        "Write it like 40 or 0.5, or leave it empty.",
        text=text,
    )
