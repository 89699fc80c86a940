"""From a day to its sessions, and from a session to its day."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from journal.domain.sessions import Route, Session, Status
from journal.storage.store import JournalStore
from journal.ui.journal_model import JournalModel
from journal.ui.main_window import MainWindow
from journal.ui.sessions_page import SessionsPage
from journal.ui.today_page import TodayPage
from tests.ui.today.hands import TODAY


@pytest.fixture
def last(journal: JournalModel, now: Callable[[], datetime]) -> Session:
    """Return the second of two sessions, four days ago."""
    start = now() - timedelta(days=4)
    session = Session(start, Route.IV, 40, weight_kg=80, note="calm")
    journal.save([Session(start - timedelta(days=5)), session])
    return session


def lines(page: TodayPage) -> list[str]:
    return [button.text() for button in page.links.buttons if button.isVisible()]


def sessions_page(window: MainWindow) -> SessionsPage:
    page = window.page("sessions")
    assert isinstance(page, SessionsPage)
    return page


def today_page(window: MainWindow) -> TodayPage:
    page = window.page("today")
    assert isinstance(page, TodayPage)
    return page


def test_a_day_names_its_session(page: TodayPage, last: Session) -> None:
    page.show_day(last.day)

    assert lines(page) == ["Session 2, IV, 40 mg – open"]


def test_a_day_without_a_session_names_none(page: TodayPage, last: Session) -> None:
    page.show_day(last.day)
    page.show_day(last.day + timedelta(days=1))

    assert lines(page) == []
    assert not page.links.isVisible()


def test_every_session_of_a_day_has_a_line(
    page: TodayPage, last: Session, journal: JournalModel
) -> None:
    page.show_day(last.day)

    start = last.started_at
    cancelled = Session(start + timedelta(hours=1), status=Status.CANCELLED)
    journal.save([cancelled, Session(start + timedelta(hours=2), status=Status.PLANNED)])

    assert lines(page) == [
        "Session 2, IV, 40 mg – open",
        "Cancelled session – open",
        "Planned session – open",
    ]


def test_the_line_leads_to_the_session(window: MainWindow, last: Session) -> None:
    window.open_day(last.day)

    today_page(window).links.buttons[0].click()

    page = sessions_page(window)
    assert page.isVisible()
    assert page.form.heading.text() == "Session 2"
    assert page.form.note.note.toPlainText() == "calm"


def test_a_session_leads_to_the_check_in_of_its_day(window: MainWindow, last: Session) -> None:
    window.open_session(last.id)
    link = sessions_page(window).form.day_link
    words = link.text()

    link.click()

    assert words == "Open check-in of Wed, 25 Feb 2026"
    assert today_page(window).isVisible()
    assert today_page(window).day == last.day


def test_a_session_to_come_leads_to_no_check_in(
    window: MainWindow, journal: JournalModel, now: Callable[[], datetime]
) -> None:
    planned = Session(now() + timedelta(days=4), status=Status.PLANNED)
    journal.save([planned])

    window.open_session(planned.id)

    assert not sessions_page(window).form.day_link.isVisible()


def test_what_is_typed_on_the_way_is_still_there(window: MainWindow, last: Session) -> None:
    window.open_session(last.id)
    page = sessions_page(window)
    page.form.given.dose.setText("41")

    page.form.day_link.click()
    today_page(window).links.buttons[0].click()

    assert page.form.given.dose.text() == "41"


@pytest.mark.parametrize(("hours", "said"), [(5, True), (8, False)])
def test_before_the_hour_a_day_begins_today_says_which_day_it_is(
    qtbot: QtBot, store: JournalStore, now: Callable[[], datetime], hours: int, said: bool
) -> None:
    page = TodayPage(JournalModel(store, lambda: now() + timedelta(hours=hours)))
    qtbot.addWidget(page)

    words = page.subtitle.text()

    assert page.title.text() == "How is today?"
    assert ("It is before" in words) is said
    assert words.endswith("It is before 04:00: this is still Sunday.") is said


def test_another_day_needs_no_such_sentence(
    qtbot: QtBot, store: JournalStore, now: Callable[[], datetime]
) -> None:
    page = TodayPage(JournalModel(store, lambda: now() + timedelta(hours=5)))
    qtbot.addWidget(page)

    page.show_day(TODAY - timedelta(days=1))

    assert "It is before" not in page.subtitle.text()
