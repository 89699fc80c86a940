from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from journal.domain import library
from journal.domain.check_ins import CheckIn, Rating
from journal.domain.measures import Measure
from journal.ui.calendar.year_view import YearView
from journal.ui.history_page import HistoryPage
from journal.ui.journal_model import JournalModel

MOOD = library.core_measures()[1]


@pytest.fixture
def rate(journal: JournalModel, now: Callable[[], datetime]) -> Callable[..., None]:
    """Rate a day in its evening, or only now."""

    def rated(
        day: date, value: float | None, measure: Measure = MOOD, *, later: bool = False
    ) -> None:
        at = now() if later else now() - timedelta(days=(now().date() - day).days)
        ratings = (Rating(measure, value),)
        journal.save([CheckIn(day, at, at.date(), ratings, note="words")])

    return rated


@pytest.fixture
def page(qtbot: QtBot, journal: JournalModel) -> HistoryPage:
    page = HistoryPage(journal)
    page.resize(944, 760)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return page


@pytest.fixture
def calendar(page: HistoryPage) -> Callable[[], YearView]:
    """Choose the calendar as a person does."""

    def shown() -> YearView:
        page.switch.second.click()
        assert page.calendar is not None
        return page.calendar

    return shown
