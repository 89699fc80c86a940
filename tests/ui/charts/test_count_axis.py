from collections.abc import Callable
from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from journal.ui.charts.sessions.count_axis import CountAxis, Label, Place

DAYS = [Place(day, str(day), 3) for day in range(-3, 15)]


@pytest.fixture
def axis(qtbot: QtBot) -> Callable[..., CountAxis]:
    def shown(width: int, *places: Place, steps: tuple[int, ...] = (1, 2, 7)) -> CountAxis:
        axis = CountAxis(steps)
        qtbot.addWidget(axis)
        axis.resize(width, 40)
        axis.show_places(places or DAYS, -3.5, 14.5)
        return axis

    return shown


def texts(labels: list[Label]) -> list[str]:
    return [label.text for label in labels]


def test_every_day_is_named_where_there_is_room(axis: Callable[..., CountAxis]) -> None:
    shown = axis(900)

    assert texts(shown.names()) == [place.name for place in DAYS]


def test_with_less_room_fewer_days_are_named_but_the_session_is(
    axis: Callable[..., CountAxis],
) -> None:
    assert texts(axis(220).names()) == ["-2", "0", "2", "4", "6", "8", "10", "12", "14"]
    assert texts(axis(90).names()) == ["0", "7", "14"]


def test_a_count_stands_under_each_day(axis: Callable[..., CountAxis]) -> None:
    shown = axis(220)

    assert texts(shown.counts()) == ["3"] * len(DAYS)


@pytest.mark.parametrize("width", [60, 120, 220, 400, 900])
@pytest.mark.parametrize("count", [3, 33, 333])
def test_no_label_touches_another(axis: Callable[..., CountAxis], width: int, count: int) -> None:
    shown = axis(width, *(Place(day, str(day), count) for day in range(-3, 15)))

    for labels in (shown.names(), shown.counts()):
        assert all(one.clear_of(following) for one, following in pairwise(labels))


def test_a_place_that_has_to_be_named_pushes_others_away(axis: Callable[..., CountAxis]) -> None:
    before = Place(-2, "before the first", 20, named=True)

    shown = axis(220, before, *(Place(week, str(week), 7) for week in range(14)))

    assert texts(shown.names())[0] == "before the first"
    assert all(one.clear_of(following) for one, following in pairwise(shown.names()))


def test_long_counts_need_a_wider_plot(axis: Callable[..., CountAxis]) -> None:
    short, long = axis(220), axis(220, *(Place(day, str(day), 250) for day in range(-3, 15)))

    assert long.narrowest > short.narrowest
