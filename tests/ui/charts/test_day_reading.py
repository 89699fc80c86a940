"""Pointing at a day of a chart, by hand and by keyboard, and what is said of it."""

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.analysis.summary import Summary, summarize
from journal.domain.check_ins import CheckIn, Rating
from journal.domain.contents import Contents
from journal.domain.library import core_measures, side_effect_kind
from journal.domain.measures import Measure
from journal.domain.periods import Period
from journal.domain.sessions import Session, Status
from journal.domain.settings import Settings
from journal.domain.side_effects import Severity, SideEffect
from journal.ui.charts.day_readings import DayReadings
from journal.ui.charts.trend_chart import TrendChart

LAST_DAY = date(2026, 3, 1)
NOW = datetime.fromisoformat("2026-03-01T21:00+01:00")
ATTENTION, MOOD, ANXIETY = core_measures()
KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def ago(days: int) -> date:
    return LAST_DAY - timedelta(days=days)


def said(
    days_ago: int,
    ratings: dict[Measure, float] | None = None,
    effects: dict[str, Severity] | None = None,
    *,
    later: bool = False,
) -> CheckIn:
    recorded_at = NOW - timedelta(days=days_ago - later)
    return CheckIn(
        ago(days_ago),
        recorded_at,
        recorded_at.date(),
        tuple(Rating(measure, value) for measure, value in (ratings or {}).items()),
        tuple(SideEffect(side_effect_kind(id_), s) for id_, s in (effects or {}).items()),
    )


def session(days_ago: int, status: Status = Status.DONE) -> Session:
    return Session(NOW - timedelta(days=days_ago), status=status)


def summary_of(*records: CheckIn | Session, days: int = 28) -> Summary:
    check_ins = tuple(record for record in records if isinstance(record, CheckIn))
    sessions = tuple(sorted((r for r in records if isinstance(r, Session)), key=lambda s: s.day))
    contents = Contents((MOOD, ANXIETY), (), check_ins, sessions, Settings())
    return summarize(Period.ending(LAST_DAY, days=days), contents)


def words_of(days_ago: int, *records: CheckIn | Session, planned: tuple[date, ...] = ()) -> str:
    return DayReadings(summary_of(*records), planned).of(ago(days_ago)).in_words()


@pytest.fixture
def chart(qtbot: QtBot) -> TrendChart:
    chart = TrendChart()
    qtbot.addWidget(chart)
    chart.resize(800, 600)
    planned = session(-5, Status.PLANNED)
    chart.show_summary(
        summary_of(said(3, {MOOD: 7}), said(0, {MOOD: 4}), session(20), session(9)), (planned,)
    )
    with qtbot.waitExposed(chart):
        chart.show()
    chart.setFocus()
    return chart


def hover(chart: TrendChart, day: date) -> None:
    """Move the hand over a day, as the window system tells of it."""
    left, room = chart.plot_area()
    x = round(left + chart.frame.x_of(day.toordinal(), room))
    top, bottom = chart.stretches()[0]
    window = chart.window().windowHandle()
    QTest.mouseMove(window, chart.mapTo(chart.window(), QPoint(x, (top + bottom) // 2)))
    QApplication.processEvents()


def press(qtbot: QtBot, chart: TrendChart, *keys: Qt.Key) -> date | None:
    for key in keys:
        qtbot.keyClick(chart, key)
    return chart.day


def test_a_day_is_told_in_sentences() -> None:
    records = (
        said(
            3,
            {MOOD: 6},
            {"nausea": Severity.MILD, "dizziness": Severity.SEVERE},
            later=True,
        ),
        session(10),
        session(3),
    )

    assert words_of(3, *records) == (
        "Thu, 26 Feb 2026. Mood 6, Anxiety not rated. Filled in later. "
        "Side effects: Dizziness, severe; Nausea, mild. Session 2."
    )


def test_a_day_without_a_rating_says_so_and_is_never_a_zero() -> None:
    assert words_of(3, said(0, {MOOD: 5})) == "Thu, 26 Feb 2026. Nothing rated."


def test_a_day_that_was_half_filled_in_later_says_so() -> None:
    records = (said(3, {MOOD: 6}), said(3, {ANXIETY: 2}, later=True))

    assert "Mood 6, Anxiety 2. Partly filled in later." in words_of(3, *records)
    assert DayReadings(summary_of(*records)).of(ago(3)).later_words == "partly"


def test_a_planned_day_is_not_said_to_be_unrated() -> None:
    assert words_of(-5, planned=(ago(-5),)) == "Fri, 6 Mar 2026. A session is planned."


def test_the_hand_reads_a_day_out_and_a_line_shows_which(chart: TrendChart) -> None:
    without = chart.grab().toImage()

    hover(chart, ago(3))

    assert chart.read_out.text().startswith("Thu, 26 Feb 2026. Mood 7, ")
    assert chart.grab().toImage() != without


def test_a_hand_that_leaves_reads_nothing_any_more(chart: TrendChart) -> None:
    chart.clearFocus()
    hover(chart, ago(3))

    QApplication.sendEvent(chart, QEvent(QEvent.Type.Leave))

    assert chart.day is None
    assert chart.read_out.text().startswith("Point at a day")


def test_the_hand_reads_a_planned_session_too(chart: TrendChart) -> None:
    hover(chart, ago(-5))

    assert chart.read_out.text() == "Fri, 6 Mar 2026. A session is planned."


def test_a_day_in_view_that_is_not_of_the_period_is_not_read(chart: TrendChart) -> None:
    chart.show_summary(summary_of(said(0, {MOOD: 4}), days=2))

    hover(chart, ago(1))
    of_the_period = chart.day
    hover(chart, ago(4))

    assert (of_the_period, chart.day) == (ago(1), None)


def test_the_keyboard_begins_on_the_last_day_and_goes_on_by_days_and_weeks(
    qtbot: QtBot, chart: TrendChart
) -> None:
    assert press(qtbot, chart, KEY.Key_Left) == LAST_DAY
    assert press(qtbot, chart, KEY.Key_Left, KEY.Key_Left) == ago(2)
    assert press(qtbot, chart, KEY.Key_Right) == ago(1)
    assert press(qtbot, chart, KEY.Key_PageUp, KEY.Key_PageUp) == ago(15)
    assert press(qtbot, chart, KEY.Key_PageDown) == ago(8)
    assert press(qtbot, chart, KEY.Key_Home) == ago(27)
    assert press(qtbot, chart, KEY.Key_End) == ago(-5)


def test_no_key_leaves_what_is_shown(qtbot: QtBot, chart: TrendChart) -> None:
    assert press(qtbot, chart, KEY.Key_Home, KEY.Key_Left, KEY.Key_PageUp) == ago(27)
    assert press(qtbot, chart, KEY.Key_End, KEY.Key_Right, KEY.Key_PageDown) == ago(-5)


def test_ctrl_goes_from_session_to_session(qtbot: QtBot, chart: TrendChart) -> None:
    chart.point_at(LAST_DAY)
    days = []

    for key in (KEY.Key_PageUp, KEY.Key_PageUp, KEY.Key_PageUp, KEY.Key_PageDown):
        qtbot.keyClick(chart, key, CTRL)
        days.append(chart.day)

    assert days == [ago(9), ago(20), ago(20), ago(9)]
    assert "Session 2." in chart.read_out.text()


def test_the_keyboard_takes_the_time_in_view_along(qtbot: QtBot, chart: TrendChart) -> None:
    for _ in range(9):
        qtbot.keyClick(chart, KEY.Key_Plus)

    press(qtbot, chart, KEY.Key_Home)

    assert chart.frame.days < 8
    assert chart.frame.first < ago(27).toordinal() < chart.frame.last


def test_enter_opens_the_day_that_is_pointed_at(qtbot: QtBot, chart: TrendChart) -> None:
    chart.point_at(ago(3))

    with qtbot.waitSignal(chart.day_clicked) as told:
        qtbot.keyClick(chart, KEY.Key_Return)

    assert told.args == [ago(3)]


def test_enter_opens_no_day_that_is_still_to_come(qtbot: QtBot, chart: TrendChart) -> None:
    chart.point_at(ago(-5))

    with qtbot.assertNotEmitted(chart.day_clicked):
        qtbot.keyClick(chart, KEY.Key_Return)


def test_enter_opens_a_session_that_is_planned_after_the_period(
    qtbot: QtBot, chart: TrendChart
) -> None:
    planned = session(-5, Status.PLANNED)
    chart.show_summary(summary_of(said(0, {MOOD: 4})), (planned,))
    chart.point_at(ago(-5))

    with qtbot.waitSignal(chart.session_clicked) as told:
        qtbot.keyClick(chart, KEY.Key_Return)

    assert told.args == [planned.id]


def test_screen_readers_are_told_of_a_day_by_key_and_not_by_hand(
    qtbot: QtBot, chart: TrendChart, monkeypatch: pytest.MonkeyPatch
) -> None:
    aloud: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda e: aloud.append(e.message()))

    hover(chart, ago(3))
    qtbot.keyClick(chart, KEY.Key_Right)

    assert aloud == ["Fri, 27 Feb 2026. Nothing rated."]


def test_the_pointer_stays_on_its_day_when_the_same_period_is_drawn_again(
    qtbot: QtBot, chart: TrendChart
) -> None:
    chart.point_at(ago(2))
    ahead = (session(-5, Status.PLANNED),)

    chart.show_summary(summary_of(said(2, {MOOD: 9}), session(9)), ahead)
    again = chart.read_out.text()
    chart.show_summary(summary_of(said(2, {MOOD: 9}), days=14))

    assert "Mood 9" in again
    assert chart.day is None


def test_what_stands_below_the_read_out_does_not_jump(chart: TrendChart, qtbot: QtBot) -> None:
    read_out = chart.read_out
    qtbot.addWidget(read_out)
    read_out.resize(200, 40)
    read_out.say("A long day. " * 12)
    tall = read_out.minimumHeight()

    read_out.say("A day.")

    assert read_out.minimumHeight() == tall > 4 * read_out.fontMetrics().height()
