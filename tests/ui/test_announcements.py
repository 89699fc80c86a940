"""What changed elsewhere on the screen is said aloud, once."""

from datetime import timedelta

from pytestqt.qtbot import QtBot

from journal.demo import demo_records
from journal.domain.spans import Span
from journal.ui.history_page import HistoryPage
from journal.ui.journal_model import JournalModel
from journal.ui.main_window import MainWindow
from journal.ui.sessions_page import SessionsPage
from journal.ui.summary_page import SummaryPage
from journal.ui.trends_page import TrendsPage


def test_a_search_says_once_how_many_days_it_found(
    qtbot: QtBot, journal: JournalModel, window: MainWindow, said_aloud: list[str]
) -> None:
    journal.save(demo_records(journal.today - timedelta(days=1), days=60))
    window.go_to("history")
    page = window.page("history")
    assert isinstance(page, HistoryPage)
    said_aloud.clear()

    qtbot.keyClicks(page.search_field, "dissociation")

    qtbot.waitUntil(lambda: bool(said_aloud))
    assert said_aloud == [f"{len(page.table.lines)} days found."]
    assert 1 < len(page.table.lines) < page.table.of_all


def test_a_search_without_a_day_says_so(
    qtbot: QtBot, journal: JournalModel, window: MainWindow, said_aloud: list[str]
) -> None:
    journal.save(demo_records(journal.today - timedelta(days=1), days=60))
    window.go_to("history")
    page = window.page("history")
    assert isinstance(page, HistoryPage)
    said_aloud.clear()

    qtbot.keyClicks(page.search_field, "zzz")

    qtbot.waitUntil(lambda: bool(said_aloud))
    assert said_aloud == [page.nothing.text()]


def test_another_period_is_said_in_trends(
    journal: JournalModel, window: MainWindow, said_aloud: list[str]
) -> None:
    journal.save(demo_records(journal.today - timedelta(days=1), days=60))
    window.go_to("trends")
    page = window.page("trends")
    assert isinstance(page, TrendsPage)
    said_aloud.clear()

    page.selector.choose(Span.WEEKS_4)

    assert said_aloud == [page.subtitle.text()]
    assert said_aloud[0].startswith("22 of 28 days rated")


def test_another_period_is_said_in_summary(
    journal: JournalModel, window: MainWindow, said_aloud: list[str]
) -> None:
    journal.save(demo_records(journal.today - timedelta(days=1), days=60))
    window.go_to("summary")
    page = window.page("summary")
    assert isinstance(page, SummaryPage)
    said_aloud.clear()

    page.selector.choose(Span.WEEKS_4)

    assert said_aloud == ["4 weeks · 22 of 28 days rated"]


def test_an_answer_that_cannot_be_right_is_said_once(
    window: MainWindow, said_aloud: list[str]
) -> None:
    window.go_to("sessions")
    page = window.page("sessions")
    assert isinstance(page, SessionsPage)
    page.add()
    page.form.given.dose.setText("a lot")
    said_aloud.clear()

    page.save()

    assert said_aloud == ["a lot is not a number. Write it like 40 or 0.5, or leave it empty."]
