from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.demo import demo_records
from journal.domain.sessions import Session
from journal.domain.spans import Span
from journal.ui.charts.sessions.folded_lines import Pick
from journal.ui.journal_model import JournalModel
from journal.ui.main_window import MainWindow
from journal.ui.sessions_page import SessionsPage
from journal.ui.trends_page import TrendsPage

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def log(journal: JournalModel, now: Callable[[], datetime]) -> Callable[..., list[Session]]:
    def logged(*days_ago: int) -> list[Session]:
        sessions = [Session(now() - timedelta(days=ago)) for ago in days_ago]
        journal.save(sessions)
        return sessions

    return logged


@pytest.fixture
def show_rated(
    qtbot: QtBot, rate: Callable[..., None], show: Callable[[], TrendsPage]
) -> Callable[[], TrendsPage]:
    def shown() -> TrendsPage:
        rate(*range(60))
        page = show()
        qtbot.waitUntil(lambda: page.settled)
        return page

    return shown


def test_without_a_session_it_says_what_will_be_here(
    show_rated: Callable[[], TrendsPage],
) -> None:
    page = show_rated()
    card = page.after_sessions

    assert card.empty.isVisible()
    assert card.empty.text().startswith("No session in this period.")
    assert not card.chart.isVisible()
    assert not card.tables.isVisible()


def test_a_single_session_is_shown_and_not_summed_up(
    log: Callable[..., list[Session]], show_rated: Callable[[], TrendsPage]
) -> None:
    log(20)

    page = show_rated()
    card = page.after_sessions

    assert not card.empty.isVisible()
    assert card.chart.panels[0].sentence.text() == (
        "Sessions that can be compared: 1 of 1. It takes at least 3 to look across them."
    )
    assert "nothing is summed up" in card.key.text()


def test_with_many_sessions_it_is_said_that_few_have_a_line(
    log: Callable[..., list[Session]], show_rated: Callable[[], TrendsPage]
) -> None:
    log(*range(1, 40))
    page = show_rated()
    card = page.after_sessions

    card.switch.around.click()

    assert card.key.text().startswith("Only the latest 12 sessions have a thin line")


def test_weeks_are_not_offered_where_sessions_are_far_apart(
    log: Callable[..., list[Session]], show_rated: Callable[[], TrendsPage]
) -> None:
    log(50, 30, 10)

    page = show_rated()
    card = page.after_sessions

    assert not card.switch.isVisible()
    assert card.chart.isVisible()
    assert not card.weeks.isVisible()


def test_where_too_few_sessions_can_be_compared_the_weeks_come_first(
    log: Callable[..., list[Session]], show_rated: Callable[[], TrendsPage]
) -> None:
    log(*range(30, 0, -3))

    page = show_rated()
    card = page.after_sessions

    assert card.switch.by_week
    assert card.weeks.isVisible()
    assert card.tables.weeks.isVisible()
    assert not card.chart.isVisible()


def test_the_view_that_was_chosen_stays(
    qtbot: QtBot,
    log: Callable[..., list[Session]],
    rate: Callable[..., None],
    show_rated: Callable[[], TrendsPage],
) -> None:
    log(*range(30, 0, -3))
    page = show_rated()
    card = page.after_sessions

    qtbot.mouseClick(card.switch.around, LEFT)
    rate(0)
    qtbot.waitUntil(lambda: not card.pending)

    assert card.chart.isVisible()
    assert card.tables.sessions.isVisible()
    assert not card.weeks.isVisible()


def test_it_follows_the_period(
    qtbot: QtBot,
    journal: JournalModel,
    show: Callable[[], TrendsPage],
) -> None:
    journal.save(demo_records(journal.today, days=200))
    page = show()
    qtbot.waitUntil(lambda: page.settled)
    few = page.after_sessions.tables.sessions.table.rowCount()

    page.selector.choose(Span.ALL)
    qtbot.waitUntil(lambda: page.settled)

    assert page.after_sessions.tables.sessions.table.rowCount() > few


def test_out_of_sight_nothing_is_drawn(
    qtbot: QtBot, log: Callable[..., list[Session]], show_rated: Callable[[], TrendsPage]
) -> None:
    log(50, 30, 10)
    page = show_rated()
    card = page.after_sessions
    page.hide()

    log(1)
    drawn_hidden = card.chart.panels[0].response.consistency.sessions
    page.show()
    qtbot.waitUntil(lambda: not card.pending)

    assert drawn_hidden == 3
    assert card.chart.panels[0].response.consistency.sessions == 4


def test_a_page_that_is_left_at_once_draws_when_it_is_seen_again(
    qtbot: QtBot,
    log: Callable[..., list[Session]],
    show_rated: Callable[[], TrendsPage],
) -> None:
    page = show_rated()

    log(50, 30, 10)
    page.hide()
    QApplication.processEvents()
    drawn_hidden = len(page.after_sessions.chart.panels)
    page.show()
    qtbot.waitUntil(lambda: page.settled)

    assert drawn_hidden == 0
    assert len(page.after_sessions.chart.panels) == 3


def test_a_session_of_the_chart_opens_on_the_sessions_page(
    qtbot: QtBot,
    journal: JournalModel,
    window: MainWindow,
    log: Callable[..., list[Session]],
    rate: Callable[..., None],
) -> None:
    rate(*range(60))
    log(50, 30, 10)
    window.go_to("trends")
    page, sessions = window.page("trends"), window.page("sessions")
    assert isinstance(page, TrendsPage)
    assert isinstance(sessions, SessionsPage)
    qtbot.waitUntil(lambda: page.settled)
    chart = page.after_sessions.chart

    chart.point_at(Pick(1, 3))
    qtbot.keyClick(chart, Qt.Key.Key_Return)

    assert sessions.isVisible()
    assert sessions.form.heading.text().startswith("Session 2")
