from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from journal.domain.sessions import Session
from journal.ui.journal_model import JournalModel
from journal.ui.sessions_page import SessionsPage


@pytest.fixture
def start(now: Callable[[], datetime]) -> datetime:
    """Return a start a week ago."""
    return now() - timedelta(days=7, hours=6)


@pytest.fixture
def two(journal: JournalModel, start: datetime) -> tuple[Session, Session]:
    """Return two sessions that are in the journal."""
    sessions = Session(start, dose_mg=40), Session(start - timedelta(days=4), dose_mg=35)
    journal.save(sessions)
    return sessions


@pytest.fixture
def opened(qtbot: QtBot, journal: JournalModel) -> Callable[[], SessionsPage]:
    """Return what opens the page in a window."""

    def open_page() -> SessionsPage:
        page = SessionsPage(journal)
        page.resize(944, 760)
        qtbot.addWidget(page)
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        return page

    return open_page


@pytest.fixture
def page(opened: Callable[[], SessionsPage]) -> SessionsPage:
    return opened()


@pytest.fixture
def choose(page: SessionsPage) -> Callable[[Session], None]:
    """Return what goes to the line of a session."""

    def go_to(session: Session) -> None:
        place = page.list.table.place(session.id)
        assert place is not None
        page.list.go_to(place)

    return go_to
