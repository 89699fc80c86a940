from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from journal.domain.check_ins import CheckIn
from journal.domain.library import side_effect_kind
from journal.domain.sessions import Session, Status
from journal.domain.side_effects import Severity, SideEffect
from journal.domain.spans import Span
from journal.ui.journal_model import JournalModel
from journal.ui.trends_page import TrendsPage

TODAY = date(2026, 3, 1)
LEFT = Qt.MouseButton.LeftButton


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

    assert page.subtitle.text() == "1 of 1 day rated · 1 session"


def test_an_empty_journal_leads_to_the_first_day(
    qtbot: QtBot, show: Callable[[], TrendsPage]
) -> None:
    page = show()

    with qtbot.waitSignal(page.day_chosen) as told:
        qtbot.mouseClick(page.empty.button, LEFT)

    assert page.empty.title.text() == "Nothing rated yet"
    assert page.subtitle.text() == ""
    assert not page.selector.isVisible()
    assert not page.chart.isVisible()
    assert told.args == [TODAY]


def test_a_journal_of_notes_alone_has_nothing_to_draw_yet(
    journal: JournalModel, now: Callable[[], datetime], show: Callable[[], TrendsPage]
) -> None:
    journal.save([CheckIn(TODAY, now(), TODAY, note="Quiet day.")])

    page = show()

    assert page.empty.title.text() == "Nothing rated yet"


def test_the_keyboard_begins_on_the_way_out_of_an_empty_page(
    show: Callable[[], TrendsPage],
) -> None:
    page = show()

    page.take_focus()

    assert page.empty.button.hasFocus()


def test_side_effects_and_sessions_are_drawn_before_anything_is_rated(
    journal: JournalModel, now: Callable[[], datetime], show: Callable[[], TrendsPage]
) -> None:
    severe = SideEffect(side_effect_kind("nausea"), Severity.SEVERE)
    days = [TODAY - timedelta(days=ago) for ago in range(11)]
    journal.save([CheckIn(day, now(), TODAY, side_effects=(severe,)) for day in days])
    journal.save([Session(now() - timedelta(days=10))])

    page = show()

    assert page.chart.isVisible()
    assert [row.kind.id for row in page.chart.lane.plot.rows] == ["nausea"]
    assert [label.text for label in page.chart.strip.labels()] == ["1"]
    assert page.hint.text() == "Each day you rate becomes a dot here."
    assert page.subtitle.text() == "1 session"


def test_what_the_chart_shows_in_words_is_folded_away_until_it_is_wanted(
    rate: Callable[..., None], show: Callable[[], TrendsPage]
) -> None:
    rate(0, 1)
    page = show()
    folded = page.chart.words.isVisible()

    page.in_words.button.click()

    assert not folded
    assert page.chart.words.isVisible()
    assert page.chart.words.text().startswith("Attention, higher is better: 2 of 2 days rated")


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
    assert "1 of 1 day rated since Sun, 1 Mar 2026" in page.subtitle.text()


def test_a_click_on_a_day_asks_for_that_day(
    qtbot: QtBot, rate: Callable[..., None], show: Callable[[], TrendsPage]
) -> None:
    rate(0)
    page = show()

    with qtbot.waitSignal(page.day_chosen) as told:
        page.chart.day_clicked.emit(date(2026, 2, 20))

    assert told.args == [date(2026, 2, 20)]
