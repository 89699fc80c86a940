"""Calendar days where the patient is, and the instants that belong to them.

A day is written once, as `YYYY-MM-DD`, and never recomputed: neither a journey nor a
change to summer time moves it.
"""

from datetime import date, datetime, timedelta

from journal.errors import InvalidEntryError

NIGHT_ENDS_AT = 4
"""Hour before which a check-in is proposed for the day before, unless set otherwise."""

YEARS = range(1900, 9999)
"""Years that can be typed; others are slips, and calendars end near them."""


def parse_day(text: str) -> date:
    """Read a day written as `YYYY-MM-DD`.

    Raises:
        InvalidEntryError: the text is written otherwise, or there is no such day.
    """
    try:
        day = date.fromisoformat(text.strip())
    except ValueError:
        day = None
    if day is None or day.isoformat() != text.strip() or day.year not in YEARS:
        raise InvalidEntryError(
            "There is no day “{text}” in this journal.",
            "Write a day of the calendar as YYYY-MM-DD, for example 2026-03-01.",
            text=text,
        )
    return day


def parse_instant(text: str) -> datetime:
    """Read a date and time with its UTC offset, as ISO 8601 writes it.

    Raises:
        InvalidEntryError: the text is no date and time, or its offset is missing.
    """
    try:
        instant = datetime.fromisoformat(text.strip())
    except ValueError:
        raise InvalidEntryError(
            "“{text}” is not a date and time.",
            "Write it like 2026-03-01T14:30+01:00.",
            text=text,
        ) from None
    if instant.year not in YEARS:
        raise InvalidEntryError(
            "“{text}” cannot be right.", "Check the year and write it like 2026.", text=text
        )
    require_offset(instant)
    return instant


def require_offset(instant: datetime) -> None:
    """Refuse an instant that does not say which time zone it was in.

    Raises:
        InvalidEntryError: the UTC offset is missing.
    """
    if instant.utcoffset() is None:
        raise InvalidEntryError(
            "The time {instant} has no time zone.",
            "Write it with its offset from UTC, for example {example}.",
            instant=instant,
            example=f"{instant:%Y-%m-%dT%H:%M}+01:00",
        )


def refuse_future(instant: datetime, now: datetime) -> None:
    """Refuse an instant that has not come yet, for what is reported as done.

    Raises:
        InvalidEntryError: the instant is later than now.
    """
    if instant > now:
        raise InvalidEntryError(
            "{instant} lies in the future.",
            "Enter a time that has passed.",
            instant=instant,
        )


def day_of(instant: datetime, night_ends_at: int = NIGHT_ENDS_AT) -> date:
    """Return the day that a person up at this instant would call today.

    Args:
        instant: With the UTC offset of where the person is.
        night_ends_at: Hour, 0 to 12, before which the day before still counts.
    """
    return (instant.replace(tzinfo=None) - timedelta(hours=night_ends_at)).date()
