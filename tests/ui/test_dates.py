from collections.abc import Iterator
from datetime import UTC, date, datetime, time

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from journal.domain.periods import Period
from journal.ui.dates import long_day, medium_day, moment_there, period_days
from journal.ui.sessions.typed_values import read_time, shown_time
from journal.ui.widgets.fields import DayEdit, TimeEdit

DAY = date(2026, 11, 2)


def typed_into(qtbot: QtBot, locale: str, typed: str) -> DayEdit:
    """Return a field in which somebody has typed over the day that was there."""
    QLocale.setDefault(QLocale(locale))
    edit = DayEdit()
    qtbot.addWidget(edit)
    edit.show_day(DAY)
    with qtbot.waitActive(edit):
        edit.show()
        edit.activateWindow()
    edit.setFocus()
    edit.lineEdit().selectAll()
    qtbot.keyClicks(edit, typed)
    return edit


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
    [
        ("en_GB", "02/11/2026"),
        ("en_US", "11/2/2026"),
        ("de_DE", "02.11.2026"),
        ("ja_JP", "2026/11/02"),
    ],
)
def test_a_day_is_typed_in_the_order_of_the_system(qtbot: QtBot, locale: str, shown: str) -> None:
    QLocale.setDefault(QLocale(locale))
    edit = DayEdit()
    qtbot.addWidget(edit)

    edit.show_day(DAY)

    assert edit.text() == shown
    assert edit.day == DAY


@pytest.mark.parametrize(
    ("locale", "typed"),
    [
        ("de_DE", "5.2.2026"),
        ("de_DE", "05.02.2026"),
        ("de_DE", "2026-02-05"),
        ("en_GB", "5/2/2026"),
        ("en_US", "2/5/2026"),
        ("sv_SE", "2026-02-05"),
    ],
)
def test_a_day_can_be_typed_in_one_go(qtbot: QtBot, locale: str, typed: str) -> None:
    edit = typed_into(qtbot, locale, typed)

    assert edit.day == date(2026, 2, 5)


@pytest.mark.parametrize("typed", ["5.2.26", "31.2.2026", "5. Feb 2026", "5.2.", "5022026"])
def test_what_is_no_day_changes_nothing_and_shows_that(qtbot: QtBot, typed: str) -> None:
    edit = typed_into(qtbot, "de_DE", typed)
    before = edit.day

    edit.clearFocus()

    assert before == DAY
    assert (edit.day, edit.text()) == (DAY, "02.11.2026")


def test_one_can_go_to_and_fro_in_what_is_half_typed(qtbot: QtBot) -> None:
    edit = typed_into(qtbot, "de_DE", "5.2.202")

    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_End):
        qtbot.keyClick(edit, key)
    qtbot.keyClicks(edit, "6")

    assert edit.day == date(2026, 2, 5)


def test_a_day_is_typed_over_what_is_there_for_who_comes_by_tab(qtbot: QtBot) -> None:
    QLocale.setDefault(QLocale("de_DE"))
    around = QWidget()
    qtbot.addWidget(around)
    first, edit = QLineEdit(), DayEdit()
    column = QVBoxLayout(around)
    column.addWidget(first)
    column.addWidget(edit)
    edit.show_day(DAY)
    with qtbot.waitActive(around):
        around.show()
        around.activateWindow()
    first.setFocus()

    qtbot.keyClick(first, Qt.Key.Key_Tab)
    qtbot.keyClicks(edit, "05.02.2026")

    assert edit.day == date(2026, 2, 5)


def test_arrows_step_a_day_as_before(qtbot: QtBot) -> None:
    edit = typed_into(qtbot, "de_DE", "")

    qtbot.keyClick(edit, Qt.Key.Key_Up)

    assert edit.day == date(2026, 11, 3)


@pytest.fixture
def _from_the_right(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("_from_the_right")
def test_days_and_times_keep_their_order_from_right_to_left(qtbot: QtBot) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    day, time = DayEdit(), TimeEdit()
    for edit in (day, time):
        qtbot.addWidget(edit)
        edit.show()

    day.show_day(DAY)
    time.show_minute(10 * 60)

    assert (day.text(), time.text()) == ("02/11/2026", "10:00")
    assert day.alignment() & Qt.AlignmentFlag.AlignRight
    assert time.alignment() & Qt.AlignmentFlag.AlignRight


@pytest.mark.parametrize("locale", ["de_DE", "en_US", "ar_EG"])
def test_calendars_begin_the_week_as_the_system_does(qtbot: QtBot, locale: str) -> None:
    QLocale.setDefault(QLocale(locale))
    edit = DayEdit()
    qtbot.addWidget(edit)

    assert edit.calendarWidget().firstDayOfWeek() is QLocale().firstDayOfWeek()
