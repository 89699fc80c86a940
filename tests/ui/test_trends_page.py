from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from journal.demo import demo_records
from journal.domain.check_ins import CheckIn, Rating
from journal.domain.sessions import Session, Status
from journal.domain.spans import Span
from journal.storage.store import JournalStore
from journal.ui.journal_model import JournalModel
from journal.ui.period_choice import PeriodChoice
from journal.ui.trends_page import TrendsPage

TODAY = date(2026, 3, 1)
LEFT = Qt.MouseButton.LeftButton


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


def test_the_last_twelve_weeks_are_shown_at_first(
    store: JournalStore, show: Callable[[], TrendsPage]
) -> None:
    store.save(demo_records(TODAY, days=120))

    page = show()

    sessions = len(page.chart._sessions.days)
    assert page.selector.span is Span.WEEKS_12
    assert page.subtitle.text() == f"12 weeks · 76 of 84 days rated · {sessions} sessions"
    assert page.chart.isVisible()
    assert not page.empty.isVisible()


def test_another_period_is_drawn_when_it_is_chosen(
    qtbot: QtBot, store: JournalStore, show: Callable[[], TrendsPage]
) -> None:
    store.save(demo_records(TODAY, days=120))
    page = show()

    qtbot.mouseClick(page.selector.buttons[Span.ALL], LEFT)

    assert page.subtitle.text().startswith("All · 109 of 120 days rated · ")
    assert page.chart.frame.first < (TODAY - timedelta(days=119)).toordinal()


def test_one_is_said_as_one(
    journal: JournalModel,
    now: Callable[[], datetime],
    rate: Callable[..., None],
    show: Callable[[], TrendsPage],
) -> None:
    rate(0)
    journal.save([Session(now())])
    page = show()

    page.selector.choose(Span.ALL)

    assert page.subtitle.text() == "All · 1 of 1 day rated · 1 session"


def test_an_empty_journal_leads_to_the_first_day(
    qtbot: QtBot, show: Callable[[], TrendsPage]
) -> None:
    page = show()

    with qtbot.waitSignal(page.day_chosen) as told:
        qtbot.mouseClick(page.way_out, LEFT)

    assert page.empty_title.text() == "Nothing rated yet"
    assert page.subtitle.text() == "12 weeks · 0 of 84 days rated · no session"
    assert not page.chart.isVisible()
    assert told.args == [TODAY]


def test_a_journal_of_notes_alone_has_nothing_to_draw_yet(
    journal: JournalModel, now: Callable[[], datetime], show: Callable[[], TrendsPage]
) -> None:
    journal.save([CheckIn(TODAY, now(), TODAY, note="Quiet day.")])

    page = show()

    assert page.empty_title.text() == "Nothing rated yet"


def test_an_empty_period_leads_to_all_there_is(
    qtbot: QtBot, rate: Callable[..., None], show: Callable[[], TrendsPage]
) -> None:
    rate(200, 201)
    page = show()
    said = (page.empty_title.text(), page.empty_words.text())

    qtbot.mouseClick(page.way_out, LEFT)

    assert said == ("Nothing rated in this period", "The last rated day is 13 Aug 2025.")
    assert page.selector.span is Span.ALL
    assert page.chart.isVisible()


def test_one_day_is_drawn_and_says_what_comes_next(
    rate: Callable[..., None], show: Callable[[], TrendsPage]
) -> None:
    rate(0)

    page = show()

    assert page.chart.isVisible()
    assert page.hint.text().startswith("One day so far.")
    x, _ = page.chart.panels[0].same_day.item.getData()
    assert x.tolist() == [TODAY.toordinal()]


def test_without_a_session_it_is_said_how_they_will_look(
    rate: Callable[..., None], show: Callable[[], TrendsPage]
) -> None:
    rate(0, 1, 2)

    page = show()

    assert page.hint.text() == "Sessions show up here as numbered lines once you log one."


def test_with_days_and_sessions_there_is_no_hint(
    journal: JournalModel,
    now: Callable[[], datetime],
    rate: Callable[..., None],
    show: Callable[[], TrendsPage],
) -> None:
    rate(0, 1, 2)
    journal.save([Session(now() - timedelta(days=400))])

    page = show()

    assert not page.hint.isVisible()


def test_a_single_measure_has_the_chart_to_itself(
    journal: JournalModel, rate: Callable[..., None], show: Callable[[], TrendsPage]
) -> None:
    journal.save([replace(measure, archived=True) for measure in journal.measures()[1:]])
    rate(*range(10))

    page = show()

    assert len(page.chart.panels) == 1
    assert "Attention" in page.chart.panels[0].title.text()


@pytest.mark.parametrize(("in_days", "seen"), [(10, True), (60, False)])
def test_a_session_planned_soon_is_in_view(
    journal: JournalModel,
    now: Callable[[], datetime],
    rate: Callable[..., None],
    show: Callable[[], TrendsPage],
    in_days: int,
    seen: bool,
) -> None:
    rate(0)
    planned = Session(now() + timedelta(days=in_days), status=Status.PLANNED)
    journal.save([planned])

    page = show()

    assert (page.chart.frame.last > planned.day.toordinal()) is seen


def test_what_is_saved_elsewhere_appears_at_once(
    rate: Callable[..., None], show: Callable[[], TrendsPage]
) -> None:
    page = show()

    rate(0)

    assert page.chart.isVisible()
    assert "1 of 84 days rated" in page.subtitle.text()


def test_a_click_on_a_day_asks_for_that_day(
    qtbot: QtBot, rate: Callable[..., None], show: Callable[[], TrendsPage]
) -> None:
    rate(0)
    page = show()

    with qtbot.waitSignal(page.day_chosen) as told:
        page.chart.day_clicked.emit(date(2026, 2, 20))

    assert told.args == [date(2026, 2, 20)]


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

    assert page.subtitle.text().startswith("4 weeks · 1 of 28 days rated")


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
    seen = page.subtitle.text()
    page.hide()
    choice.choose(Span.YEAR)
    with qtbot.waitExposed(page):
        page.show()

    assert seen.startswith("4 weeks · ")
    assert page.subtitle.text().startswith("1 year · ")
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
    assert while_visited.startswith("Since last visit · 1 of 10 days rated")
    assert page.selector.span is Span.WEEKS_12
    assert not button.isVisible()


def test_the_same_is_there_as_a_table(
    qtbot: QtBot, rate: Callable[..., None], show: Callable[[], TrendsPage]
) -> None:
    rate(0, 3)
    page = show()

    qtbot.mouseClick(page.table_button, LEFT)
    shown = (page.table.isVisible(), page.chart.isVisible(), page.table_button.text())
    days = list(page.table.table.days)
    qtbot.mouseClick(page.table_button, LEFT)

    assert shown == (True, False, "Show as chart")
    assert days == [TODAY, TODAY - timedelta(days=3)]
    assert page.chart.isVisible()
    assert page.table_button.text() == "Show as table"


def test_the_table_follows_what_is_saved_and_its_days_open(
    qtbot: QtBot, rate: Callable[..., None], show: Callable[[], TrendsPage]
) -> None:
    rate(3)
    page = show()
    page.table_button.click()
    rate(0)

    with qtbot.waitSignal(page.day_chosen) as told:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)

    assert told.args == [TODAY]


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
