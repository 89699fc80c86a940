from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from journal.demo import demo_records
from journal.domain.spans import Span
from journal.storage.store import JournalStore
from journal.ui.journal_model import JournalModel
from journal.ui.period_choice import PeriodChoice
from journal.ui.trends_page import TrendsPage

TODAY = date(2026, 3, 1)
LEFT = Qt.MouseButton.LeftButton


def test_the_last_twelve_weeks_are_shown_at_first(
    store: JournalStore, show: Callable[[], TrendsPage]
) -> None:
    store.save(demo_records(TODAY, days=120))

    page = show()

    sessions = len(page.chart._sessions.days)
    assert page.selector.span is Span.WEEKS_12
    assert page.subtitle.text() == f"76 of 84 days rated · {sessions} sessions"
    assert page.chart.isVisible()
    assert not page.empty.isVisible()


def test_another_period_is_drawn_when_it_is_chosen(
    qtbot: QtBot, store: JournalStore, show: Callable[[], TrendsPage]
) -> None:
    store.save(demo_records(TODAY, days=120))
    page = show()

    qtbot.mouseClick(page.selector.buttons[Span.ALL], LEFT)

    assert page.subtitle.text().startswith("109 of 120 days rated · ")
    assert page.chart.frame.first < (TODAY - timedelta(days=119)).toordinal()


def test_an_empty_period_leads_to_all_there_is(
    qtbot: QtBot, rate: Callable[..., None], show: Callable[[], TrendsPage]
) -> None:
    rate(200, 201)
    page = show()
    said = (page.empty.title.text(), page.empty.words.text())

    qtbot.mouseClick(page.empty.button, LEFT)

    assert said == (
        "Nothing in this period",
        "The last rating, side effect or session is from Wed, 13 Aug 2025.",
    )
    assert page.selector.span is Span.ALL
    assert page.chart.isVisible()


def test_the_keyboard_begins_on_the_period(
    rate: Callable[..., None], show: Callable[[], TrendsPage]
) -> None:
    rate(0)
    page = show()

    page.take_focus()

    assert page.selector.buttons[Span.WEEKS_12].hasFocus()


def test_a_period_chosen_before_the_page_was_seen_is_the_one_it_shows(
    qtbot: QtBot, journal: JournalModel, rate: Callable[..., None]
) -> None:
    rate(0)
    page = TrendsPage(journal)
    qtbot.addWidget(page)
    page.selector.choose(Span.WEEKS_4)

    with qtbot.waitExposed(page):
        page.show()

    assert page.selector.span is Span.WEEKS_4
    assert page.chart.frame.days < 30


def test_a_period_chosen_elsewhere_is_the_one_it_shows(
    qtbot: QtBot, journal: JournalModel, rate: Callable[..., None]
) -> None:
    rate(0)
    choice = PeriodChoice()
    page = TrendsPage(journal, choice)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()

    choice.choose(Span.WEEKS_4)
    seen = page.chart.frame.days
    page.hide()
    choice.choose(Span.YEAR)
    with qtbot.waitExposed(page):
        page.show()

    assert 28 <= seen < 30
    assert 365 <= page.chart.frame.days < 380
    assert page.selector.span is Span.YEAR


def test_a_period_chosen_here_is_told_to_all(
    qtbot: QtBot, journal: JournalModel, rate: Callable[..., None]
) -> None:
    rate(0)
    choice = PeriodChoice()
    page = TrendsPage(journal, choice)
    qtbot.addWidget(page)

    qtbot.mouseClick(page.selector.buttons[Span.ALL], LEFT)

    assert choice.span is Span.ALL


def test_since_the_last_visit_is_offered_once_there_was_one(
    journal: JournalModel, rate: Callable[..., None], show: Callable[[], TrendsPage]
) -> None:
    rate(0)
    page = show()
    button = page.selector.buttons[Span.SINCE_LAST_VISIT]
    before = button.isVisible()

    journal.save_settings(replace(journal.settings(), visits=(TODAY - timedelta(days=9),)))
    page.selector.choose(Span.SINCE_LAST_VISIT)
    while_visited = page.subtitle.text()
    journal.save_settings(replace(journal.settings(), visits=()))

    assert not before
    assert while_visited.startswith("1 of 1 day rated")
    assert page.selector.span is Span.WEEKS_12
    assert not button.isVisible()


def test_the_keyboard_walks_from_the_period_to_the_chart(
    qtbot: QtBot, rate: Callable[..., None], show: Callable[[], TrendsPage]
) -> None:
    rate(0)
    page = show()
    page.take_focus()
    seen = []

    for _ in range(2):
        qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
        seen.append(page.window().focusWidget())

    assert seen == [page.table_button, page.chart]


def test_the_chosen_period_pressed_again_takes_a_zoom_back(
    qtbot: QtBot, rate: Callable[..., None], show: Callable[[], TrendsPage]
) -> None:
    rate(*range(60))
    page = show()
    whole = page.chart.frame
    qtbot.keyClick(page.chart, Qt.Key.Key_Plus)

    qtbot.mouseClick(page.selector.buttons[Span.WEEKS_12], LEFT)

    assert page.chart.frame == whole
    assert page.selector.span is Span.WEEKS_12
