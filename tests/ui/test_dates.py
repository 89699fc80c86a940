from collections.abc import Iterator
from datetime import UTC, date, datetime, time

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from journal.domain.periods import Period
from journal.ui.dates import long_day, medium_day, moment_there, period_days
from journal.ui.sessions.typed_values import read_time, shown_time
from journal.ui.widgets.fields import DayEdit

DAY = date(2026, 11, 2)


@pytest.fixture(autouse=True)
def _usual_locale_afterwards() -> Iterator[None]:
    usual = QLocale()
    yield
    QLocale.setDefault(usual)


@pytest.mark.parametrize(
    ("locale", "shown"),
    [
        ("en_GB", "Monday, 2 November"),
        ("en_US", "Monday, November 2"),
        ("de_DE", "Montag, 2. November"),
        ("es_ES", "lunes, 2 de noviembre"),
        ("ru_RU", "понедельник, 2 ноября"),
        ("hu_HU", "2026. november 2., hétfő"),
    ],
)
def test_a_day_is_written_as_the_system_does_without_the_year(locale: str, shown: str) -> None:
    QLocale.setDefault(QLocale(locale))

    assert long_day(DAY) == shown


@pytest.mark.parametrize(
    ("locale", "shown"),
    [("en_GB", "Mon, 2 Nov 2026"), ("en_US", "Mon, Nov 2, 2026"), ("de_DE", "Mo., 2. Nov. 2026")],
)
def test_a_short_day_keeps_its_year(locale: str, shown: str) -> None:
    QLocale.setDefault(QLocale(locale))

    assert medium_day(DAY) == shown


@pytest.mark.parametrize(
    ("locale", "shown"),
    [
        ("en_GB", "1 Mar – 2 Nov 2026"),
        ("en_US", "Mar 1 – Nov 2, 2026"),
        ("de_DE", "1. März – 2. Nov. 2026"),
        ("ja_JP", "2026年3月1日 – 2026年11月2日"),
    ],
)
def test_a_period_says_its_year_once_where_that_is_enough(locale: str, shown: str) -> None:
    QLocale.setDefault(QLocale(locale))

    assert period_days(Period(date(2026, 3, 1), DAY)) == shown


def test_a_period_over_two_years_says_both() -> None:
    assert period_days(Period(date(2025, 12, 31), DAY)) == "31 Dec 2025 – 2 Nov 2026"
    assert period_days(Period(DAY, DAY)) == "2 Nov 2026"


def test_a_moment_is_written_as_the_clock_showed_it_there() -> None:
    QLocale.setDefault(QLocale("en_US"))

    words = moment_there(datetime(2026, 11, 2, 23, 30, tzinfo=UTC))

    assert " ".join(words.split()) == "Mon, Nov 2, 2026, 11:30 PM"


@pytest.mark.parametrize("language", [QLocale.Language.English, QLocale.Language.German])
def test_every_time_that_is_shown_can_be_read_again(language: QLocale.Language) -> None:
    countries = QLocale.matchingLocales(
        language, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
    )
    times, read = [time(0, 5), time(9), time(12), time(14, 30)], {}

    for locale in countries:
        QLocale.setDefault(locale)
        read[locale.name()] = [read_time(shown_time(one)) for one in times]

    assert len(countries) > 5
    assert read == {locale.name(): times for locale in countries}


@pytest.mark.parametrize(
    ("locale", "shown"),
    [("en_GB", "2 Nov 2026"), ("en_US", "Nov 2, 2026"), ("ja_JP", "2026年11月2日")],
)
def test_a_day_is_typed_in_the_order_of_the_system(qtbot: QtBot, locale: str, shown: str) -> None:
    QLocale.setDefault(QLocale(locale))
    edit = DayEdit()
    qtbot.addWidget(edit)

    edit.show_day(DAY)

    assert edit.text() == shown
    assert edit.day == DAY


@pytest.mark.parametrize("locale", ["de_DE", "en_US", "ar_EG"])
def test_calendars_begin_the_week_as_the_system_does(qtbot: QtBot, locale: str) -> None:
    QLocale.setDefault(QLocale(locale))
    edit = DayEdit()
    qtbot.addWidget(edit)

    assert edit.calendarWidget().firstDayOfWeek() is QLocale().firstDayOfWeek()
