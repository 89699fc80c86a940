"""What a person has chosen, and whom to call."""

from datetime import date
from typing import Any

import pytest

from journal.domain import library
from journal.domain.help_lines import HelpLine
from journal.domain.settings import Settings
from journal.errors import InvalidEntryError


@pytest.mark.parametrize("hour", [-1, 13])
def test_a_day_that_begins_at_a_strange_hour_is_refused(hour: int) -> None:
    sentence = rf"^A day cannot begin at {hour} o'clock\. Choose an hour from 0 to 12\.$"

    with pytest.raises(InvalidEntryError, match=sentence):
        Settings(night_ends_at=hour)


@pytest.mark.parametrize("points", [0, 5, -2])
def test_a_threshold_outside_its_range_is_refused(points: int) -> None:
    sentence = rf"^The threshold cannot be {points}\. Choose 1 to 4 points\.$"

    with pytest.raises(InvalidEntryError, match=sentence):
        Settings(threshold=points)


@pytest.mark.parametrize(
    "chosen", [{"night_ends_at": 0}, {"night_ends_at": 12}, {"threshold": 1}, {"threshold": 4}]
)
def test_the_ends_of_the_ranges_can_be_chosen(chosen: dict[str, Any]) -> None:
    ((name, value),) = chosen.items()

    assert getattr(Settings(**chosen), name) == value


FRIEND = HelpLine("Friend", "0123 456")


@pytest.mark.parametrize(
    ("own", "shown"),
    [(None, library.help_lines()), ((), library.help_lines()), ((FRIEND,), (FRIEND,))],
)
def test_there_is_always_somebody_to_call(
    own: tuple[HelpLine, ...] | None, shown: tuple[HelpLine, ...]
) -> None:
    assert Settings(help_lines=own).lines_to_call == shown


def test_visits_are_kept_once_each_and_oldest_first() -> None:
    march, april = date(2026, 3, 1), date(2026, 4, 1)

    assert Settings(visits=(april, march, april)).visits == (march, april)


@pytest.mark.parametrize(("name", "contact"), [("", "988"), ("Lifeline", ""), (" ", "988")])
def test_a_help_line_without_name_or_number_is_refused(name: str, contact: str) -> None:
    sentence = (
        rf"^A help line needs a name and a number, but has “{name}” and “{contact}”\. "
        r"Fill in both, or take the line out\.$"
    )

    with pytest.raises(InvalidEntryError, match=sentence):
        HelpLine(name, contact)


def test_what_no_file_can_hold_becomes_visible_in_names_and_numbers() -> None:
    """F55."""
    line = HelpLine("a\x00", "9\ud800", "\udfff")

    assert (line.name, line.contact, line.where) == ("a\ufffd", "9\ufffd", "\ufffd")
    assert Settings(name="B\x00").name == "B\ufffd"


@pytest.mark.parametrize("minute", [-1, 1440])
def test_a_reminder_at_no_time_of_day_is_refused(minute: int) -> None:
    sentence = rf"^A day has no minute {minute}\. Choose a time from 0:00 to 23:59\.$"

    with pytest.raises(InvalidEntryError, match=sentence):
        Settings(reminder_minute=minute)


def test_a_new_journal_has_read_nothing_and_asks_for_nothing() -> None:
    usual = Settings()

    chosen = (usual.notice_read, usual.start_over, usual.example, usual.reminder)
    assert not any(chosen)


@pytest.mark.parametrize("language", ["DE", "../de", "german"])
def test_a_language_is_a_code_of_a_few_letters(language: str) -> None:
    with pytest.raises(InvalidEntryError, match="no language"):
        Settings(language=language)


def test_a_language_this_version_does_not_speak_is_no_damage() -> None:
    assert Settings(language="fr").language == "fr"
