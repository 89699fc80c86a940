from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from journal.domain.check_ins import CheckIn, Rating
from journal.ui.journal_model import JournalModel
from journal.ui.trends_page import TrendsPage


@pytest.fixture
def show(qtbot: QtBot, journal: JournalModel) -> Callable[[], TrendsPage]:
    def shown() -> TrendsPage:
        page = TrendsPage(journal)
        qtbot.addWidget(page)
        page.resize(944, 760)
        with qtbot.waitExposed(page):
            page.show()
        return page

    return shown


@pytest.fixture
def rate(journal: JournalModel, now: Callable[[], datetime]) -> Callable[..., None]:
    def rated(*days_ago: int) -> None:
        for ago in days_ago:
            at = now() - timedelta(days=ago)
            ratings = tuple(Rating(m, 5.0) for m in journal.measures() if not m.archived)
            journal.save([CheckIn(at.date(), at, at.date(), ratings)])

    return rated
