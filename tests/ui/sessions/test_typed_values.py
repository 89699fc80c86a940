from datetime import UTC, datetime, time

import pytest
from PySide6.QtCore import QLocale

from journal.errors import InvalidEntryError
from journal.ui.sessions.typed_values import (
    read_number,
    read_time,
    read_whole_number,
    shown_number,
    shown_time,
)

BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
GERMAN = QLocale(QLocale.Language.German, QLocale.Country.Germany)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("40", 40),
        (" 0.5 ", 0.5),
        (".5", 0.5),
        ("0,5", 0.5),
        ("40 mg", 40),
        ("40mg", 40),
        ("1.125", 1.125),
        ("-5", -5),
    ],
)
def test_a_number_is_read_with_point_or_comma_and_unit(text: str, value: float) -> None:
    assert read_number(text, BRITISH, "mg") == value


def test_a_decimal_comma_is_read_where_people_write_it() -> None:
    assert read_number("1,125", GERMAN) == 1.125


def test_nothing_typed_is_nothing_said() -> None:
    assert read_number("  ", BRITISH) is None
    assert read_whole_number(" ") is None
    assert read_time(" ") is None


@pytest.mark.parametrize("text", ["forty", "nan", "inf", "1e3", "-", ".", "4 0", "1.2.3", "40'5"])
def test_what_is_no_number_is_refused_with_the_text(text: str) -> None:
    with pytest.raises(InvalidEntryError) as refused:
        read_number(text, BRITISH)

    assert refused.value.problem == f"{text} is not a number."


@pytest.mark.parametrize(("text", "locale"), [("1,000", BRITISH), ("1.000", GERMAN)])
def test_a_number_that_could_mean_thousands_is_refused(text: str, locale: QLocale) -> None:
    with pytest.raises(InvalidEntryError, match="two different numbers"):
        read_number(text, locale)


def test_a_number_is_shown_the_way_it_is_typed() -> None:
    assert shown_number(0.5, GERMAN) == "0,5"
    assert shown_number(40.0, BRITISH) == "40"
    assert shown_number(None, BRITISH) == ""


@pytest.mark.parametrize("text", ["12.5", "-120", "x", "²"])
def test_what_is_no_whole_number_is_refused(text: str) -> None:
    with pytest.raises(InvalidEntryError, match="not a whole number"):
        read_whole_number(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("14:30", time(14, 30)),
        ("14.30", time(14, 30)),
        ("1430", time(14, 30)),
        ("930", time(9, 30)),
        ("9", time(9)),
        ("2:30 pm", time(14, 30)),
        ("2:30 p.m.", time(14, 30)),
        ("12:05am", time(0, 5)),
        ("12 PM", time(12)),
    ],
)
def test_a_time_of_day_is_read_as_people_write_it(text: str, expected: time) -> None:
    assert read_time(text) == expected


@pytest.mark.parametrize("text", ["25:00", "14:75", "noon", "13 pm", "0 am", "14:3"])
def test_what_is_no_time_of_day_is_refused_with_the_text(text: str) -> None:
    with pytest.raises(InvalidEntryError) as refused:
        read_time(text)

    assert refused.value.problem == f"{text} is not a time of day."


def test_a_time_of_day_is_shown_the_way_it_is_typed() -> None:
    assert shown_time(datetime(2026, 3, 1, 9, 5, 40, tzinfo=UTC)) == "09:05"
    assert shown_time(None) == ""
