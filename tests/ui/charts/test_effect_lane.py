"""The lane of side effects: which rows, which dots, and what they look like."""

from datetime import date, timedelta
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.analysis.effects import EffectDay
from journal.domain.library import side_effect_kind, side_effect_kinds
from journal.domain.periods import Period
from journal.domain.side_effects import Severity
from journal.ui.charts.effect_lane import GAP, MOST_ROWS, EffectLane
from journal.ui.charts.effect_rows import DAYS_EACH, days_each, effect_rows
from journal.ui.charts.plots import NOTHING
from journal.ui.charts.session_strip import SessionDays
from journal.ui.charts.severity_key import SeverityMark, draw_severity
from journal.ui.charts.time_frames import TimeFrame

LAST_DAY = date(2026, 3, 1)
FELT = (Severity.MILD, Severity.MODERATE, Severity.SEVERE)
NO_SESSIONS = SessionDays(NOTHING, 1, NOTHING)


def felt(id_: str, days_ago: int, severity: Severity = Severity.MILD) -> EffectDay:
    return EffectDay(side_effect_kind(id_), LAST_DAY - timedelta(days=days_ago), severity)


def frame_of(days: int) -> TimeFrame:
    return TimeFrame.around(Period.ending(LAST_DAY, days=days))


@pytest.fixture
def lane(qtbot: QtBot) -> EffectLane:
    lane = EffectLane()
    qtbot.addWidget(lane)
    lane.resize(700, 300)
    lane.set_gutter(90)
    return lane


def test_each_side_effect_felt_has_a_row_the_most_frequent_on_top() -> None:
    rows = effect_rows([felt("nausea", 3), felt("dizziness", 5), felt("dizziness", 2)])

    assert [row.kind.id for row in rows] == ["dizziness", "nausea"]
    assert rows[0].days.tolist() == [LAST_DAY.toordinal() - 5, LAST_DAY.toordinal() - 2]


def test_where_time_is_short_each_dot_is_a_day_as_bad_as_it_was() -> None:
    row = effect_rows([felt("nausea", 3, Severity.SEVERE), felt("nausea", 1)])[0]

    days, degrees = row.dots(frame_of(28), 1, LAST_DAY)

    assert sorted(days.tolist()) == [LAST_DAY.toordinal() - 3, LAST_DAY.toordinal() - 1]
    assert sorted(degrees.tolist()) == [Severity.MILD, Severity.SEVERE]


def test_where_time_is_long_a_dot_is_the_worst_of_its_days() -> None:
    row = effect_rows(felt("nausea", n, FELT[n % 3]) for n in range(7))[0]

    days, degrees = row.dots(frame_of(365), 7, LAST_DAY)

    assert days.tolist() == [LAST_DAY.toordinal() - 3]
    assert degrees.tolist() == [Severity.SEVERE]


@given(st.sets(st.integers(0, 7000), min_size=1), st.sampled_from(DAYS_EACH))
def test_no_side_effect_is_lost_when_days_are_taken_together(ago: set[int], each: int) -> None:
    row = effect_rows(felt("nausea", n) for n in ago)[0]

    days, _ = row.dots(frame_of(7305), each, LAST_DAY)

    groups = {n // each for n in ago}
    assert {int(LAST_DAY.toordinal() - day) // each for day in days} == groups
    assert len(days) == len(groups)


@given(st.integers(7, 7305), st.floats(200, 2500))
def test_dots_are_as_far_apart_as_was_asked(length: int, room: float) -> None:
    frame = frame_of(length)

    each = days_each(frame, room, 6.0)

    assert each * room / frame.days >= 6.0
    assert each == 1 or DAYS_EACH[DAYS_EACH.index(each) - 1] * room / frame.days < 6.0


def test_the_rarest_are_named_below_the_rows(lane: EffectLane) -> None:
    kinds = side_effect_kinds()[: MOST_ROWS + 2]
    many = [felt(kind.id, n) for place, kind in enumerate(kinds) for n in range(20 - place)]

    lane.show_effects(many, LAST_DAY)

    names = ", ".join(kind.label for kind in kinds[MOST_ROWS:])
    assert len(lane.plot.rows) == MOST_ROWS
    assert lane.more.text() == f"2 more: {names}."


def test_without_side_effects_there_is_no_lane(lane: EffectLane) -> None:
    lane.show_effects([felt("nausea", 1)], LAST_DAY)
    with_one = lane.isHidden()

    lane.show_effects([], LAST_DAY)

    assert (with_one, lane.isHidden()) == (False, True)


def test_a_long_name_is_cut_before_it_reaches_the_plot(lane: EffectLane) -> None:
    lane.show_effects([felt("raised_bp", 1), felt("nausea", 1)], LAST_DAY)

    width = lane.plot.fontMetrics().horizontalAdvance
    assert all(width(name) <= 90 - GAP for name in lane.plot.names())
    assert "Nausea" in lane.plot.names()


def test_severities_differ_without_any_colour(qtbot: QtBot) -> None:
    dark_pixels = []
    for severity in FELT:
        image = QImage(40, 40, QImage.Format.Format_Grayscale8)
        image.fill(255)
        painter = QPainter(image)
        draw_severity(painter, QPointF(20, 20), severity, 20)
        painter.end()
        pixels = np.frombuffer(image.constBits(), dtype=np.uint8)
        dark_pixels.append(int(np.count_nonzero(pixels < 128)))

    assert all(2 * one < other for one, other in pairwise(dark_pixels))


def test_the_key_has_a_word_for_each_dot_and_none_is_cut(lane: EffectLane) -> None:
    lane.show_effects([felt("nausea", 1)], LAST_DAY)
    lane.resize(260, 300)
    lane.show()
    QApplication.processEvents()

    marks = lane.findChildren(SeverityMark)
    places = [mark.geometry() for mark in marks]
    assert [mark.word for mark in marks] == ["mild", "moderate", "severe"]
    assert all(place.right() <= 260 for place in places)
    assert not any(one.intersects(other) for one, other in pairwise(places))


def test_a_dot_lies_on_its_day(lane: EffectLane) -> None:
    lane.show_effects([felt("nausea", 10, Severity.SEVERE)], LAST_DAY)
    lane.plot.resize(700, lane.plot.sizeHint().height())
    frame = frame_of(28)
    empty = lane.plot.grab().toImage()

    lane.plot.show_frame(frame, NO_SESSIONS)

    x = round(90 + frame.x_of(LAST_DAY.toordinal() - 10, 610))
    image = lane.plot.grab().toImage()
    y = image.height() // 2
    assert image.pixelColor(x, y) != empty.pixelColor(x, y)


def test_names_stand_beside_their_rows_in_a_mirrored_window_too(
    lane: EffectLane, qapp: QApplication
) -> None:
    lane.show_effects([felt("nausea", 1)], LAST_DAY)
    lane.plot.resize(700, lane.plot.sizeHint().height())
    usual = lane.plot.grab().toImage()

    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    try:
        assert lane.plot.grab().toImage() == usual
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_no_name_is_cut_where_there_is_room_for_it(lane: EffectLane) -> None:
    lane.show_effects([felt(kind.id, 1) for kind in side_effect_kinds()[:MOST_ROWS]], LAST_DAY)

    lane.set_gutter(lane.plot.names_width())

    assert lane.plot.names() == [row.kind.label for row in lane.plot.rows]
