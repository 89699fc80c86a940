"""A calendar file that any calendar takes in, and that tells nobody anything."""

import re
import stat
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from journal.errors import ExportError
from journal.exchange.calendar_file import DailyReminder, calendar, write_calendar_file

MADE_AT = datetime(2026, 3, 1, 21, 0, tzinfo=timezone(timedelta(hours=1)))
FIRST = datetime(2026, 3, 2, 20, 30)  # noqa: DTZ001 - the clock on the wall
WORDS = "Time for your check-in?"


def reminder(words: str = WORDS) -> DailyReminder:
    return DailyReminder(FIRST, words, MADE_AT, id="one")


def unfolded(file: bytes) -> list[str]:
    return file.replace(b"\r\n ", b"").decode().removesuffix("\r\n").split("\r\n")


def value(file: bytes, name: str) -> str:
    (line,) = (line for line in unfolded(file) if line.startswith(f"{name}:"))
    return line.removeprefix(f"{name}:")


def test_the_file_is_a_calendar_with_one_event_and_one_alarm_in_it() -> None:
    lines = unfolded(calendar(reminder()))

    frame = [line for line in lines if line.startswith(("BEGIN", "END"))]
    assert frame == [
        "BEGIN:VCALENDAR",
        "BEGIN:VEVENT",
        "BEGIN:VALARM",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    assert lines[1] == "VERSION:2.0"


def test_it_comes_back_every_day_at_the_time_on_the_wall() -> None:
    file = calendar(reminder())

    assert value(file, "DTSTART") == "20260302T203000"
    assert value(file, "RRULE") == "FREQ=DAILY"
    assert value(file, "TRIGGER") == "PT0S"
    assert value(file, "ACTION") == "DISPLAY"


def test_the_stamp_is_in_universal_time() -> None:
    assert value(calendar(reminder()), "DTSTAMP") == "20260301T200000Z"


def test_two_reminders_are_told_apart() -> None:
    once, again = (DailyReminder(FIRST, WORDS, MADE_AT) for _ in range(2))

    assert value(calendar(once), "UID") != value(calendar(again), "UID")


def test_every_line_ends_with_carriage_return_and_line_feed() -> None:
    file = calendar(reminder("one\ntwo"))

    assert file.endswith(b"\r\n")
    assert re.search(rb"(?<!\r)\n|\r(?!\n)", file) is None


def test_marks_that_mean_something_in_calendars_are_escaped() -> None:
    assert value(calendar(reminder("a, b; c\\d\ne")), "SUMMARY") == r"a\, b\; c\\d\ne"


@example("x" * 200)
@example("\u20ac" * 90)
@given(st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), max_size=200))
def test_long_words_are_folded_between_characters_and_come_back_whole(words: str) -> None:
    file = calendar(reminder(words))

    assert all(len(line) <= 75 for line in file.split(b"\r\n"))
    assert all(line.decode() is not None for line in file.split(b"\r\n"))
    plain = value(file, "SUMMARY").replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\")
    assert plain == words


def test_no_word_in_it_is_about_health() -> None:
    text = calendar(reminder()).decode().lower()

    for word in ("symptom", "journal", "ketamine", "mood", "therapy", "treatment", "health"):
        assert word not in text


def test_the_file_is_for_its_owner_only(tmp_path: Path) -> None:
    """F19."""
    path = tmp_path / "check-in.ics"

    write_calendar_file(reminder(), path)

    assert path.read_bytes() == calendar(reminder())
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="There is no folder"):
        write_calendar_file(reminder(), tmp_path / "none" / "check-in.ics")
