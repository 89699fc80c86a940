from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from journal.ui.dates import long_day, medium_day
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
        ("en_GB", "Monday 2 November"),
        ("en_US", "Monday November 2"),
        ("de_DE", "Montag 2. November"),
        ("es_ES", "lunes 2 de noviembre"),
        ("ru_RU", "понедельник 2 ноября"),
        ("hu_HU", "2026. november 2., hétfő"),
    ],
)
def test_a_day_is_written_as_the_system_does_without_the_year(locale: str, shown: str) -> None:
    QLocale.setDefault(QLocale(locale))

    assert long_day(DAY) == shown


@pytest.mark.parametrize(
    ("locale", "shown"),
    [("en_GB", "Mon 2 Nov 2026"), ("en_US", "Mon Nov 2, 2026"), ("de_DE", "Mo. 2. Nov. 2026")],
)
def test_a_short_day_keeps_its_year(locale: str, shown: str) -> None:
    QLocale.setDefault(QLocale(locale))

    assert medium_day(DAY) == shown


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
