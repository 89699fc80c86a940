"""A daily reminder for the person's own calendar, as an iCalendar file.

Source: RFC 5545. The time has no zone, so that it stays the same on the clock wherever
the person is. It holds nothing of the journal, not even the name of the program: a
calendar may be shared, and its messages appear on locked screens.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from journal.files import written_whole

LINE_BYTES = 75


@dataclass(frozen=True, slots=True)
class DailyReminder:
    """One entry that comes back every day.

    Attributes:
        first: The first time, as the clock on the wall shows it.
        words: What the calendar says.
        made_at: When it was made, with its UTC offset.
        id: Tells the entry apart from all others in a calendar.
    """

    first: datetime
    words: str
    made_at: datetime
    id: str = field(default_factory=lambda: str(uuid4()))


def write_calendar_file(reminder: DailyReminder, path: Path) -> None:
    """Write a reminder that a calendar can take in.

    Raises:
        ExportError: the file could not be written; an earlier one is as it was.
    """
    with written_whole(path) as file:
        file.write(calendar(reminder))


def calendar(reminder: DailyReminder) -> bytes:
    """Return the file: lines of at most 75 bytes, each ended by CR and LF."""
    lines = (folded for line in _lines(reminder) for folded in _folded(line))
    return b"".join(line + b"\r\n" for line in lines)


def _lines(reminder: DailyReminder) -> tuple[str, ...]:
    words = _escaped(reminder.words)
    return (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Check-in//Daily reminder//EN",
        "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT",
        f"UID:{reminder.id}",
        f"DTSTAMP:{reminder.made_at.astimezone(UTC):%Y%m%dT%H%M%SZ}",
        f"DTSTART:{reminder.first:%Y%m%dT%H%M%S}",
        "DURATION:PT5M",
        "RRULE:FREQ=DAILY",
        f"SUMMARY:{words}",
        "CLASS:PRIVATE",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{words}",
        "TRIGGER:PT0S",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
    )


def _escaped(text: str) -> str:
    for mark in ("\\", ";", ","):
        text = text.replace(mark, f"\\{mark}")
    return "\\n".join(text.splitlines())


def _folded(line: str) -> Iterator[bytes]:
    """Break a line where it is too long; what follows begins with a space.

    No character of several bytes is torn apart.
    """
    piece = b""
    for character in line:
        more = character.encode()
        if len(piece) + len(more) > LINE_BYTES:
            yield piece
            piece = b" "
        piece += more
    yield piece
