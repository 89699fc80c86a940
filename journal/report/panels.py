"""The day-by-day panels as numbers: where each point and line of them lies.

Places are fractions of a panel, from its left and its bottom. The template draws them.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from journal.analysis.completeness import ENOUGH
from journal.analysis.series import DaySeries
from journal.analysis.summary import Summary
from journal.report import wording
from journal.report.axes import Tick, date_ticks, level_ticks, session_ticks
from journal.report.colors import measure_color
from journal.report.panel_words import panel_in_words

MOST_DAYS = 400
"""Longest period whose days can still be told apart on a page."""

MOST_STEPS = 300
"""Points side by side where the days of a longer period are put together."""

_MEANS = "Each point is the mean of {span}, drawn where at least half of the days are rated."
_SPANS = {7: "one week", 28: "4 weeks", 91: "13 weeks", 364: "52 weeks"}
"""In days: what a point can stand for."""

_SHARED = "Days with the same value that lie close together share a point."


@dataclass(frozen=True, slots=True)
class Point:
    """A point of a panel.

    Attributes:
        x: 0 to 1, from the first day to the last.
        y: 0 to 1, from the lowest value of the measure to the highest.
        hollow: It was filled in later.
    """

    x: float
    y: float
    hollow: bool = False


@dataclass(frozen=True, slots=True)
class Panel:
    """One measure, ready to be drawn.

    Attributes:
        name: Of the measure.
        direction: Which end is the better one.
        color: `#RRGGBB`.
        in_words: What is to be seen.
        levels: Grid lines.
        points: Day values, or what they were put together to.
        lines: Corners of the mean; between two lines lies a gap.
    """

    name: str
    direction: str
    color: str
    in_words: str
    levels: tuple[Tick, ...]
    points: tuple[Point, ...]
    lines: tuple[tuple[Point, ...], ...]


@dataclass(frozen=True, slots=True)
class Panels:
    """All measures over the same days.

    Attributes:
        panels: One for each measure.
        sessions: One for each day with sessions.
        dates: Along the bottom.
        remark: How days were put together, or nothing.
    """

    panels: tuple[Panel, ...]
    sessions: tuple[Tick, ...]
    dates: tuple[Tick, ...]
    remark: str


def panels_of(summary: Summary) -> Panels:
    """Return the panels of a period, with days put together where there are too many."""
    step = _step(summary.period.days)
    enough = summary.completeness.enough
    return Panels(
        panels=tuple(_panel(m.series, step, enough=enough) for m in summary.measures),
        sessions=session_ticks(summary.sessions, summary.period),
        dates=date_ticks(summary.period),
        remark=_remark(step, enough=enough),
    )


def _step(days: int) -> int:
    """Return how many days one point stands for."""
    if days <= MOST_DAYS:
        return 1
    return next((step for step in _SPANS if days <= step * MOST_STEPS), max(_SPANS))


def _remark(step: int, *, enough: bool) -> str:
    if step == 1:
        return ""
    return _MEANS.format(span=_SPANS[step]) if enough else _SHARED


def _panel(series: DaySeries, step: int, *, enough: bool) -> Panel:
    points, lines = _drawn(series, step, enough=enough)
    measure = series.measure
    return Panel(
        name=measure.name,
        direction=wording.direction(measure),
        color=measure_color(measure.id),
        in_words=panel_in_words(series),
        levels=level_ticks(measure),
        points=points,
        lines=lines,
    )


def _drawn(
    series: DaySeries, step: int, *, enough: bool
) -> tuple[tuple[Point, ...], tuple[tuple[Point, ...], ...]]:
    apart = 1.5 * step / series.values.size
    if not enough:
        return tuple(_shared(series, step)), ()
    if step == 1:
        return tuple(_days(series)), _lines(_means(series), apart)
    points = tuple(_steps(series, step))
    return points, _lines(points, apart)


def _days(series: DaySeries) -> Iterator[Point]:
    for place in np.flatnonzero(~np.isnan(series.values)):
        yield _point(series, place + 0.5, series.values[place], hollow=bool(series.later[place]))


def _means(series: DaySeries) -> Iterator[Point]:
    for place in np.flatnonzero(~np.isnan(series.mean)):
        yield _point(series, place + 0.5, series.mean[place])


def _steps(series: DaySeries, step: int) -> Iterator[Point]:
    """Yield the mean of each run of days; hollow where most of it was filled in later."""
    for start in range(0, series.values.size, step):
        run = slice(start, start + step)
        values, later = series.values[run], series.later[run]
        rated = ~np.isnan(values)
        if rated.sum() >= ENOUGH * values.size:
            hollow = bool(later[rated].mean() > ENOUGH)
            yield _point(series, start + values.size / 2, values[rated].mean(), hollow=hollow)


def _shared(series: DaySeries, step: int) -> Iterator[Point]:
    """Yield the values of each run of days, each value once; no mean is taken."""
    hollow: dict[tuple[int, float], bool] = defaultdict(lambda: True)
    for place in np.flatnonzero(~np.isnan(series.values)):
        hollow[int(place) // step, float(series.values[place])] &= bool(series.later[place])
    for (run, value), later in hollow.items():
        yield _point(series, (run + 0.5) * step, value, hollow=later)


def _point(series: DaySeries, day: float, value: float, *, hollow: bool = False) -> Point:
    measure = series.measure
    height = (value - measure.minimum) / (measure.maximum - measure.minimum)
    return Point(round(float(day) / series.values.size, 5), round(float(height), 4), hollow)


def _lines(points: Iterable[Point], apart: float) -> tuple[tuple[Point, ...], ...]:
    """Join points that are neighbours; a point that has none becomes a short dash."""
    lines: list[list[Point]] = []
    for point in points:
        if lines and point.x - lines[-1][-1].x < apart:
            lines[-1].append(point)
        else:
            lines.append([point])
    return tuple(tuple(line) if len(line) > 1 else _dash(line[0], apart) for line in lines)


def _dash(point: Point, apart: float) -> tuple[Point, Point]:
    reach = apart / 6
    return Point(point.x - reach, point.y), Point(point.x + reach, point.y)
