"""The panels show what was rated where it was rated, and leave gaps open."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta, timezone

import pytest

from journal.analysis.summary import Summary, summarize
from journal.domain.check_ins import CheckIn, Rating
from journal.domain.contents import Contents
from journal.domain.measures import Measure
from journal.domain.periods import Period
from journal.domain.settings import Settings
from journal.report.panels import MOST_STEPS, Panel, panels_of

FIRST = date(2006, 1, 1)
FOCUS = Measure("focus", "Focus", minimum=1, maximum=5)


def _summary(
    values: Mapping[int, float], days: int, *, later: frozenset[int] = frozenset()
) -> Summary:
    check_ins = []
    for place, value in values.items():
        day = FIRST + timedelta(days=place)
        on = day + timedelta(days=1) if place in later else day
        at = datetime(on.year, on.month, on.day, 20, tzinfo=timezone(timedelta(hours=1)))
        check_ins.append(CheckIn(day, at, on, (Rating(FOCUS, value),)))
    contents = Contents((FOCUS,), (), tuple(check_ins), (), Settings())
    return summarize(Period(FIRST, FIRST + timedelta(days=days - 1)), contents)


def _panel(summary: Summary) -> Panel:
    (panel,) = panels_of(summary).panels
    return panel


def test_a_point_lies_in_the_middle_of_its_day_and_at_its_value() -> None:
    panel = _panel(_summary({0: 1, 1: 3, 3: 5}, days=4))

    assert [(point.x, point.y) for point in panel.points] == [(0.125, 0), (0.375, 0.5), (0.875, 1)]


def test_a_day_filled_in_later_is_hollow() -> None:
    panel = _panel(_summary({0: 1, 1: 1}, days=2, later=frozenset({1})))

    assert [point.hollow for point in panel.points] == [False, True]


def test_the_mean_is_not_drawn_through_a_gap() -> None:
    rated = dict.fromkeys((*range(10), *range(20, 30)), 3.0)

    panel = _panel(_summary(rated, days=30))

    assert len(panel.lines) == 2
    assert panel.lines[0][-1].x < panel.lines[1][0].x


def test_a_mean_without_neighbours_is_a_short_dash() -> None:
    panel = _panel(_summary(dict.fromkeys(range(4), 3.0), days=7))

    alone = _panel(_summary(dict.fromkeys((0, 2, 4, 6), 3.0), days=7))

    assert len(panel.lines[0]) == 4
    ((left, right),) = alone.lines
    assert 0 < right.x - left.x < 1 / 7


def test_too_few_rated_days_have_points_but_no_mean() -> None:
    panel = _panel(_summary(dict.fromkeys(range(8), 3.0), days=20))

    assert len(panel.points) == 8
    assert panel.lines == ()


@pytest.mark.parametrize(
    ("days", "span"),
    [(401, "one week"), (3000, "4 weeks"), (9000, "13 weeks"), (50_000, "52 weeks")],
)
def test_a_long_period_is_put_together_and_says_so(days: int, span: str) -> None:
    panels = panels_of(_summary(dict.fromkeys(range(days), 3.0), days=days))

    (panel,) = panels.panels
    assert span in panels.remark
    assert 50 < len(panel.points) <= MOST_STEPS
    assert {point.y for point in panel.points} == {0.5}
    assert len(panel.lines) == 1


def test_a_day_typed_in_the_wrong_century_still_gives_a_panel() -> None:
    panel = _panel(_summary({0: 3, 2_900_000: 3}, days=2_900_001))

    assert len(panel.points) == 2


def test_a_week_of_which_less_than_half_is_rated_is_a_gap() -> None:
    rated = {n: 3.0 for n in range(700) if n // 7 != 50 or n % 7 < 3}

    panel = _panel(_summary(rated, days=700))

    assert len(panel.points) == 99
    assert len(panel.lines) == 2


def test_a_week_mostly_filled_in_later_is_hollow() -> None:
    panel = _panel(
        _summary(dict.fromkeys(range(700), 3.0), days=700, later=frozenset({0, 1, 2, 3, 7, 8, 9}))
    )

    assert [point.hollow for point in panel.points[:3]] == [True, False, False]


def test_a_long_sparse_period_shows_values_and_no_means() -> None:
    panels = panels_of(_summary({0: 1, 1: 1, 2: 4, 300: 5}, days=700, later=frozenset({0})))

    (panel,) = panels.panels
    assert panels.remark == "Days with the same value that lie close together share a point."
    assert [(point.y, point.hollow) for point in panel.points] == [
        (0, False),
        (0.75, False),
        (1, False),
    ]
    assert panel.lines == ()
