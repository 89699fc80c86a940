"""The day-by-day panels as numbers: where each point and line of them lies.

Places are fractions of a panel, from its left and its bottom. The template draws them.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from journal.analysis.completeness import ENOUGH
from journal.analysis.series import DaySeries
from journal.analysis.summary import MeasureSummary, Summary
from journal.language import translate
from journal.report import wording
from journal.report.axes import Tick, date_ticks, level_ticks, session_ticks
from journal.report.colors import measure_color
from journal.report.panel_words import panel_in_words
from journal.report.points import Line, Point, joined

MOST_DAYS = 400
"""Longest period whose days can still be told apart on a page."""

MOST_STEPS = 300
"""Points side by side where the days of a longer period are put together."""

_WEEK = 7
_SPANS = (_WEEK, 4 * _WEEK, 13 * _WEEK, 52 * _WEEK)
"""In days: what a point can stand for."""


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
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Panels:
    """All measures over the same days.

    Attributes:
        panels: One for each measure.
        sessions: One for each day with sessions.
        dates: Along the bottom.
        remark: What points and lines stand for.
        not_rated: Which measures have no panel, because nothing was rated, or nothing.
    """

    panels: tuple[Panel, ...]
    sessions: tuple[Tick, ...]
    dates: tuple[Tick, ...]
    remark: str
    not_rated: str


def panels_of(summary: Summary) -> Panels:
    """Return the panels of a period, with days put together where there are too many."""
    step = _step(summary.period.days)
    enough = summary.completeness.enough
    rated = (m for m in summary.measures if m.series.rated_days)
    panels = tuple(_panel(measure, step, enough=enough) for measure in rated)
    means = any(panel.lines for panel in panels)
    return Panels(
        panels=panels,
        sessions=session_ticks(summary.sessions, summary.period),
        dates=date_ticks(summary.period),
        remark=_remark(step, means=means) if panels else "",
        not_rated=_not_rated(summary),
    )


def _step(days: int) -> int:
    """Return how many days one point stands for."""
    if days <= MOST_DAYS:
        return 1
    return next((step for step in _SPANS if days <= step * MOST_STEPS), max(_SPANS))


def _remark(step: int, *, means: bool) -> str:
    if not means:
        return _about_points(step)
    if step == 1:
        return translate(
            "panels",
            "Points: days; hollow ones were filled in on a later day. "
            "Line: mean of 7 days, from 4 rated ones on.",
        )
    return translate(
        "panels",
        "Each point is the mean of %n week(s), drawn where at least half of the days are rated.",
        "",
        step // _WEEK,
    )


def _about_points(step: int) -> str:
    if step == 1:
        return translate("panels", "Points: days; hollow ones were filled in on a later day.")
    return translate("panels", "Days with the same value that lie close together share a point.")


def _not_rated(summary: Summary) -> str:
    names = [m.measure.name for m in summary.measures if not m.series.rated_days]
    if not names:
        return ""
    listed = translate("panels", ", ", "between measures").join(names)
    return translate("panels", "Not rated in this period: {names}.").format(names=listed)


def _panel(summary: MeasureSummary, step: int, *, enough: bool) -> Panel:
    points, lines = _drawn(summary.series, step, enough=enough)
    measure = summary.measure
    return Panel(
        name=measure.name,
        direction=wording.direction(measure),
        color=measure_color(measure.id),
        in_words=panel_in_words(summary),
        levels=level_ticks(measure),
        points=points,
        lines=lines,
    )


def _drawn(
    series: DaySeries, step: int, *, enough: bool
) -> tuple[tuple[Point, ...], tuple[Line, ...]]:
    apart = 1.5 * step / series.values.size
    if not enough:
        return tuple(_shared(series, step)), ()
    if step == 1:
        return tuple(_days(series)), joined(_means(series), apart)
    points = tuple(_steps(series, step))
    return points, joined(points, apart)


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
