"""A journal of a few days, and the page that shows it."""

from datetime import date, datetime, timedelta, timezone

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.domain.check_ins import CheckIn, Rating
from journal.domain.sessions import Route, Session
from journal.domain.spans import Span
from journal.ui.journal_model import JournalModel
from journal.ui.period_choice import PeriodChoice
from journal.ui.summary_page import SummaryPage
from journal.ui.theme import LIGHT, apply_theme

TODAY = date(2026, 3, 1)
ZONE = timezone(timedelta(hours=1))


@pytest.fixture(autouse=True)
def _in_our_own_look(qapp: QApplication) -> None:
    if not qapp.styleSheet():
        apply_theme(qapp, LIGHT)


@pytest.fixture
def filled(journal: JournalModel) -> JournalModel:
    """Thirty rated days and a session."""
    for n in range(30):
        day = TODAY - timedelta(days=n)
        at = datetime(day.year, day.month, day.day, 20, tzinfo=ZONE)
        ratings = tuple(Rating(measure, 5) for measure in journal.measures()[:3])
        journal.save([CheckIn(day, at, day, ratings, note="Slept well.")])
    start = datetime(2026, 2, 20, 10, tzinfo=ZONE)
    journal.save([Session(start, Route.IV, 40, product="ketamine", weight_kg=80)])
    return journal


@pytest.fixture
def page(qtbot: QtBot, filled: JournalModel) -> SummaryPage:
    page = SummaryPage(filled, PeriodChoice(Span.WEEKS_4))
    qtbot.addWidget(page)
    page.resize(944, 760)
    with qtbot.waitExposed(page):
        page.show()
    return page
