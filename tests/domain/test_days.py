"""Calendar days where the patient is, and the instants that belong to them."""

import re
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.days import day_of, parse_day, parse_instant, refuse_future, require_offset
from journal.errors import InvalidEntryError
from tests.domain.strategies import DAYS, HOURS, INSTANTS

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("time", "day"),
    [
        ("2026-03-01T00:00+01:00", date(2026, 2, 28)),
        ("2026-03-01T03:59:59.999999+01:00", date(2026, 2, 28)),
        ("2026-03-01T04:00+01:00", date(2026, 3, 1)),
        ("2026-03-01T23:59+01:00", date(2026, 3, 1)),
    ],
)
def test_the_day_before_counts_until_the_night_ends(time: str, day: date) -> None:
    assert day_of(datetime.fromisoformat(time)) == day


def test_a_night_that_ends_at_midnight_leaves_the_calendar_day() -> None:
    assert day_of(datetime(2026, 3, 1, tzinfo=UTC), night_ends_at=0) == date(2026, 3, 1)


@pytest.mark.parametrize(("month", "day"), [(3, 29), (10, 25)])
@pytest.mark.parametrize("fold", [0, 1])
def test_a_change_of_the_clocks_moves_no_day(month: int, day: int, fold: int) -> None:
    """F59: the night of the change is 23 or 25 hours long; the wall clock decides."""
    night = datetime(2026, month, day, 3, 59, fold=fold, tzinfo=BERLIN)
    morning = datetime(2026, month, day, 4, 0, fold=fold, tzinfo=BERLIN)

    assert day_of(night) == date(2026, month, day - 1)
    assert day_of(morning) == date(2026, month, day)


def test_one_instant_is_another_day_on_the_other_side_of_the_date_line() -> None:
    in_kiribati = datetime(2026, 3, 1, 9, tzinfo=timezone(timedelta(hours=14)))
    in_samoa = in_kiribati.astimezone(timezone(-timedelta(hours=11)))

    assert in_kiribati == in_samoa
    assert day_of(in_kiribati) == date(2026, 3, 1)
    assert day_of(in_samoa) == date(2026, 2, 28)


@given(INSTANTS, HOURS)
def test_a_day_is_the_calendar_day_or_the_one_before(instant: datetime, hour: int) -> None:
    day = day_of(instant, hour)

    expected = instant.date() if instant.hour >= hour else instant.date() - timedelta(days=1)
    assert day == expected


@given(DAYS)
def test_a_day_reads_back_as_it_was_written(day: date) -> None:
    assert parse_day(f" {day.isoformat()}\n") == day


@given(INSTANTS)
def test_an_instant_reads_back_with_its_offset(instant: datetime) -> None:
    read = parse_instant(instant.isoformat())

    assert (read, read.utcoffset()) == (instant, instant.utcoffset())


@pytest.mark.parametrize(
    "text",
    [
        "2026-02-30", "2026-13-01", "20260301", "2026-W09-7", "2026-3-1", "01.03.2026", "", "today",
        "2026-03-01T10:00", "0001-01-01", "9999-12-31", "\uff12\uff10\uff12\uff16-03-01", "\ud800",
    ],
)  # fmt: skip
def test_what_is_no_day_is_refused_with_the_text_in_it(text: str) -> None:
    sentence = re.escape(f"There is no day “{text}” in this journal. Write a day of the calendar")

    with pytest.raises(InvalidEntryError, match=sentence):
        parse_day(text)


@pytest.mark.parametrize("text", ["noon", "", "2026-02-30T10:00+01:00", "10:00", "\ud800"])
def test_what_is_no_time_is_refused_with_the_text_in_it(text: str) -> None:
    sentence = re.escape(f"“{text}” is not a date and time. Write it like 2026-03-01T14:30+01:00.")

    with pytest.raises(InvalidEntryError, match=sentence):
        parse_instant(text)


@pytest.mark.parametrize("text", ["0026-03-01T10:00+01:00", "9999-12-31T23:00-10:00"])
def test_a_year_that_is_a_slip_is_refused(text: str) -> None:
    sentence = re.escape(f"“{text}” cannot be right. Check the year")

    with pytest.raises(InvalidEntryError, match=sentence):
        parse_instant(text)


@pytest.mark.parametrize("text", ["2026-03-01T14:30", "2026-03-01"])
def test_a_time_without_offset_is_refused(text: str) -> None:
    with pytest.raises(InvalidEntryError, match=r"has no time zone\. Write it with its offset"):
        parse_instant(text)


def test_the_refusal_shows_how_to_write_that_very_time() -> None:
    naive = datetime(2026, 3, 1, 14, 30)  # noqa: DTZ001 - the point of it

    with pytest.raises(InvalidEntryError) as refusal:
        require_offset(naive)

    assert refusal.value.problem == "The time 2026-03-01 14:30 has no time zone."
    assert refusal.value.remedy.endswith("for example 2026-03-01T14:30+01:00.")


def test_a_time_that_has_not_come_is_refused() -> None:
    now = datetime(2026, 3, 1, 21, tzinfo=UTC)

    refuse_future(now, now)

    with pytest.raises(InvalidEntryError, match=r"2026-03-01 21:01 lies in the future\. Enter a"):
        refuse_future(now + timedelta(minutes=1), now)


@given(st.text(st.characters(exclude_categories=())))
def test_any_text_is_a_day_or_refused(text: str) -> None:
    try:
        read = parse_day(text).isoformat()
    except InvalidEntryError as refusal:
        read = refusal.values["text"]  # type: ignore[assignment]

    assert read in {text, text.strip()}
