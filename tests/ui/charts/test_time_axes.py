"""Where days, numbers and values are written, so that none touches another."""

from datetime import date, timedelta
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from journal.domain.measures import Measure
from journal.domain.periods import Period
from journal.ui.charts.day_axis import DayAxis
from journal.ui.charts.day_labels import GAP, day_labels
from journal.ui.charts.session_strip import SessionDays, SessionStrip, number_labels
from journal.ui.charts.time_frames import SHORTEST_DAYS, TimeFrame
from journal.ui.charts.value_axis import ValueAxis, marked_values, shown_range

LAST_DAY = date(2026, 3, 1)
LOCALES = [QLocale(name) for name in ("en_GB", "en_US", "de_DE", "ar_EG", "fa_IR", "ja_JP")]
WIDTHS = (160, 320, 410, 544, 700, 777, 850, 944, 1280, 1600, 2560)
LENGTHS = (1, 2, 7, 28, 45, 84, 160, 231, 365, 730, 1500, 3000, 7305)

days = st.dates(date(1990, 1, 1), date(2060, 12, 31))
lengths = st.integers(1, 7400)
rooms = st.floats(60, 3000)


def frame_of(length: int, last: date = LAST_DAY) -> TimeFrame:
    return TimeFrame.around(Period.ending(last, days=length))


def names(labels: tuple[object, ...]) -> list[str]:
    return [str(getattr(label, "text", "")) for label in labels]


@given(days, lengths)
def test_a_frame_holds_its_period_and_at_least_a_week(last: date, length: int) -> None:
    period = Period.ending(last, days=length)

    frame = TimeFrame.around(period)

    assert frame.first < period.first.toordinal() <= period.last.toordinal() < frame.last
    assert frame.days >= SHORTEST_DAYS


@given(lengths, st.floats(0.01, 100), st.floats(0, 1), st.floats(-9000, 9000))
def test_no_zoom_or_move_leaves_the_whole(
    length: int, factor: float, around: float, by: float
) -> None:
    whole = frame_of(length)

    frame = whole.zoomed(0.5, 0.5, whole).zoomed(factor, around, whole).moved(by, whole)

    assert frame.first >= whole.first - 1e-6
    assert frame.last <= whole.last + 1e-6
    assert min(SHORTEST_DAYS, whole.days) - 1e-6 <= frame.days <= whole.days + 1e-6


def test_the_day_below_the_hand_stays_there_while_zooming() -> None:
    whole = frame_of(365)
    before = whole.day_at(600, 800)

    after = whole.zoomed(0.5, 600 / 800, whole).day_at(600, 800)

    assert after == before


@given(lengths, rooms)
def test_the_place_of_a_day_leads_back_to_it(length: int, room: float) -> None:
    frame = frame_of(length)

    x = frame.x_of(LAST_DAY.toordinal(), room)

    assert frame.day_at(x, room) == LAST_DAY


@given(days, lengths, rooms, st.floats(4, 16), st.sampled_from(LOCALES))
def test_no_day_label_touches_another_or_is_cut(
    last: date, length: int, room: float, letter: float, locale: QLocale
) -> None:
    labels = day_labels(frame_of(length, last), room, lambda text: letter * len(text), locale)

    for row in (labels.near, labels.far):
        assert all(label.left >= 0 and label.right <= room for label in row)
        assert all(left.right + GAP <= right.left + 1e-6 for left, right in pairwise(row))


@given(days, lengths, st.floats(240, 3000), st.sampled_from(LOCALES))
def test_an_axis_is_never_without_a_label(
    last: date, length: int, room: float, locale: QLocale
) -> None:
    labels = day_labels(frame_of(length, last), room, lambda text: 7.0 * len(text), locale)

    assert labels.near


@pytest.mark.parametrize("length", LENGTHS)
def test_labels_keep_apart_in_real_type_at_every_width(qtbot: QtBot, length: int) -> None:
    axis = DayAxis()
    qtbot.addWidget(axis)
    axis.gutter = 40
    axis.show_frame(frame_of(length))

    for width in WIDTHS:
        axis.resize(width, axis.sizeHint().height())
        labels = axis.labels()
        for row in (labels.near, labels.far):
            assert all(label.left >= 0 and label.right <= width - 40 for label in row)
            assert all(left.right < right.left for left, right in pairwise(row))
        assert labels.near


@pytest.mark.parametrize(
    ("length", "near", "far"),
    [
        (7, ["23", "24", "25", "26", "27", "28", "1"], ["February 2026", "March 2026"]),
        (28, ["2", "3", "4"], ["February 2026", "March 2026"]),
        (84, ["8", "15", "22"], ["December 2025", "January 2026", "February 2026"]),
        (365, ["Apr", "May", "Jun"], ["2025", "2026"]),
        (7305, ["2007", "2008", "2009"], []),
    ],
)
def test_days_weeks_months_and_years_are_named_by_length(
    length: int, near: list[str], far: list[str]
) -> None:
    labels = day_labels(frame_of(length), 780, lambda text: 7.0 * len(text), LOCALES[0])

    assert names(labels.near)[: len(near)] == near
    assert [name for name in far if name not in names(labels.far)] in ([], ["March 2026"])


def test_weeks_begin_on_the_first_day_of_the_week_of_the_country() -> None:
    first_days = {}
    for locale in LOCALES:
        labels = day_labels(frame_of(84), 780, lambda text: 7.0 * len(text), locale)
        day = frame_of(84).day_at(labels.near[0].at, 780)
        first_days[locale.name()] = day.isoweekday()

    assert first_days == {locale.name(): locale.firstDayOfWeek().value for locale in LOCALES}


def test_months_are_named_in_the_language_of_the_person() -> None:
    labels = day_labels(frame_of(84), 780, lambda text: 7.0 * len(text), QLocale("de_DE"))

    assert "Dezember 2025" in names(labels.far)


@given(
    st.lists(st.integers(0, 7000), min_size=1, max_size=120),
    lengths,
    rooms,
    st.integers(1, 400),
)
def test_every_session_in_view_has_its_number_once_and_no_number_touches_another(
    ago: list[int], length: int, room: float, first_number: int
) -> None:
    ordinals = np.array(sorted(LAST_DAY.toordinal() - n for n in ago), dtype=float)
    sessions = SessionDays(ordinals, first_number, np.empty(0))
    frame = frame_of(length)

    labels = number_labels(sessions, frame, room, lambda text: 7.0 * len(text))

    ends = [[int(number) for number in label.text.split("\N{EN DASH}")] for label in labels]
    said = [number for end in ends for number in range(end[0], end[-1] + 1)]
    inside = (ordinals >= frame.first) & (ordinals <= frame.last)
    assert said == (np.flatnonzero(inside) + first_number).tolist()
    assert all(a.right + 7.0 <= b.left + 1e-6 for a, b in pairwise(labels))


def test_numbers_that_would_touch_share_a_label(qtbot: QtBot) -> None:
    strip = SessionStrip()
    qtbot.addWidget(strip)
    strip.resize(300, 20)
    starts = [LAST_DAY - timedelta(days=n) for n in (300, 297, 293, 290, 100, 5)]
    ordinals = np.array([day.toordinal() for day in starts], dtype=float)

    strip.show_sessions(SessionDays(ordinals, 1, np.empty(0)), frame_of(365))

    assert names(strip.labels()) == ["1\N{EN DASH}4", "5", "6"]


def test_a_planned_session_is_said_to_be_one(qtbot: QtBot) -> None:
    strip = SessionStrip()
    qtbot.addWidget(strip)
    strip.resize(600, 20)
    planned = np.array([LAST_DAY.toordinal() - 3.0])
    done = np.array([LAST_DAY.toordinal() - 60.0])

    strip.show_sessions(SessionDays(done, 1, planned), frame_of(84))

    assert names(strip.labels()) == ["1", "planned"]


def test_a_planned_session_gives_way_to_a_number(qtbot: QtBot) -> None:
    strip = SessionStrip()
    qtbot.addWidget(strip)
    strip.resize(600, 20)
    planned = np.array([LAST_DAY.toordinal() - 3.0])
    done = np.array([LAST_DAY.toordinal() - 4.0])

    strip.show_sessions(SessionDays(done, 7, planned), frame_of(84))

    assert names(strip.labels()) == ["7"]


@pytest.mark.parametrize(
    ("low", "high", "step", "marked"),
    [
        (0, 10, 1, (0, 5, 10)),
        (1, 7, 1, (1, 4, 7)),
        (0, 3, 1, (0, 3)),
        (0, 1, 0.1, (0, 0.5, 1)),
        (-5, 5, 1, (-5, 0, 5)),
    ],
)
def test_a_scale_is_named_at_its_ends_and_in_the_middle_where_that_is_a_value(
    low: float, high: float, step: float, marked: tuple[float, ...]
) -> None:
    measure = Measure("energy", "Energy", minimum=low, maximum=high, step=step)

    assert marked_values(measure) == marked


@given(st.integers(-20, 20), st.integers(2, 100))
def test_a_panel_shows_the_whole_scale_upright_with_room_to_spare(low: int, size: int) -> None:
    measure = Measure("energy", "Energy", minimum=low, maximum=low + size)

    bottom, top = shown_range(measure)

    assert bottom <= measure.minimum - 1 < measure.maximum + 1 <= top


@pytest.mark.parametrize("height", [90, 120, 400])
def test_no_value_label_touches_another_or_is_cut(qtbot: QtBot, height: int) -> None:
    axis = ValueAxis(Measure("energy", "Energy", minimum=-1000, maximum=1000, step=0.5))
    qtbot.addWidget(axis)
    axis.resize(axis.sizeHint().width(), height)

    labels = axis.labels()

    places = [place for _, place in labels]
    assert [text for text, _ in labels] == ["-1000", "0", "1000"]
    assert all(place.top() >= 0 and place.bottom() <= height for place in places)
    assert all(below.top() >= above.bottom() for below, above in pairwise(places))
    width = axis.fontMetrics().horizontalAdvance
    assert all(width(text) <= place.width() for text, place in labels)
