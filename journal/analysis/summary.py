"""The waist of the program: one frozen summary that feeds both screen and page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from journal.analysis.completeness import ENOUGH, Completeness, completeness
from journal.analysis.effects import EffectDay, EffectSummary, effect_days, summarize_effects
from journal.analysis.series import DaySeries, Floats, day_series
from journal.domain.check_ins import CheckIn
from journal.domain.contents import Contents
from journal.domain.measures import Measure
from journal.domain.periods import Period
from journal.domain.sessions import NumberedSession, Session, Status, numbered

BASELINE_DAYS = 28
"""Longest stretch before the first session that counts as before treatment."""

FEWEST_RATED = 3
"""Fewest rated days that make a median."""


@dataclass(frozen=True, slots=True)
class Spread:
    """The middle of some day values.

    Attributes:
        median: In scale points.
        lower: First quartile, in scale points (linear interpolation).
        upper: Third quartile, in scale points.
        n: Rated days.
    """

    median: float
    lower: float
    upper: float
    n: int


@dataclass(frozen=True, slots=True, eq=False)
class MeasureSummary:
    """One measure over a period, beside what was before.

    Attributes:
        series: Day values of the period.
        baseline: Up to 28 days before the first session ever; None where too little is rated.
        previous: The period of the same length before this one, likewise.
        current: This period, likewise.
        treated: The days of this period from the first session on, likewise.
    """

    series: DaySeries
    baseline: Spread | None
    previous: Spread | None
    current: Spread | None
    treated: Spread | None

    @property
    def measure(self) -> Measure:
        """What was rated."""
        return self.series.measure

    @property
    def change(self) -> float | None:
        """Median from the first session on less the baseline's, in scale points, if known.

        Days before the first session are in the baseline; they are not counted twice.
        """
        if self.baseline is None or self.treated is None:
            return None
        return self.treated.median - self.baseline.median


@dataclass(frozen=True, slots=True, eq=False)
class Summary:
    """What charts, pages and tables show of a period.

    Attributes:
        period: The days.
        completeness: How much of it was rated.
        measures: One summary for each measure that is asked or was rated in the period.
        sessions: Sessions done in the period, with their number in the whole series.
        planned: Sessions planned in the period.
        effects: Side effects felt, those for the provider first.
        effect_days: The same by day.
    """

    period: Period
    completeness: Completeness
    measures: tuple[MeasureSummary, ...]
    sessions: tuple[NumberedSession, ...]
    planned: tuple[Session, ...]
    effects: tuple[EffectSummary, ...]
    effect_days: tuple[EffectDay, ...]


def summarize(period: Period, contents: Contents) -> Summary:
    """Sum up a period.

    Args:
        period: The days wanted.
        contents: All of the journal: what was before the period makes baseline and
            comparison, and gives each session its number in the series.
    """
    check_ins, sessions = contents.check_ins, contents.sessions
    series = numbered(sessions)
    inside = tuple(s for s in series if s.session.day in period)
    baseline = _baseline(series, check_ins)
    shown = [m for m in contents.measures if not m.archived or _rated(m, period, check_ins)]
    return Summary(
        period=period,
        completeness=completeness(period, check_ins),
        measures=tuple(
            _measure_summary(m, period, baseline, _treated(period, series), check_ins)
            for m in shown
        ),
        sessions=inside,
        planned=tuple(s for s in sessions if s.status is Status.PLANNED and s.day in period),
        effects=summarize_effects(period, check_ins, series),
        effect_days=effect_days(period, check_ins, series),
    )


def spread(values: Floats) -> Spread | None:
    """Return median and quartiles of day values.

    Args:
        values: Shape (n,), in scale points; NaN on days without a rating.

    Returns:
        None where fewer than 3 days, or fewer than half of them, are rated.
    """
    rated = values[~np.isnan(values)]
    if rated.size < FEWEST_RATED or rated.size < ENOUGH * values.size:
        return None
    lower, median, upper = np.percentile(rated, [25, 50, 75])
    return Spread(float(median), float(lower), float(upper), int(rated.size))


def _measure_summary(
    measure: Measure,
    period: Period,
    baseline: Period | None,
    treated: Period | None,
    check_ins: Sequence[CheckIn],
) -> MeasureSummary:
    series = day_series(measure, period, check_ins)

    def over(other: Period | None) -> Spread | None:
        return None if other is None else spread(day_series(measure, other, check_ins).values)

    return MeasureSummary(
        series, over(baseline), over(_before(period)), spread(series.values), over(treated)
    )


def _treated(period: Period, sessions: Sequence[NumberedSession]) -> Period | None:
    """Return the days of a period from the first session on, if there are any."""
    if not sessions or sessions[0].session.day > period.last:
        return None
    return Period(max(period.first, sessions[0].session.day), period.last)


def _before(period: Period) -> Period | None:
    return period.before() if period.first.toordinal() > period.days else None


def _baseline(sessions: Sequence[NumberedSession], check_ins: Sequence[CheckIn]) -> Period | None:
    """Return the days before the first session, from the first rated one, at most 28."""
    if not sessions:
        return None
    last = sessions[0].session.day - timedelta(days=1)
    earliest = last - timedelta(days=BASELINE_DAYS - 1)
    rated: list[date] = [c.day for c in check_ins if c.values and earliest <= c.day <= last]
    return Period(min(rated), last) if rated else None


def _rated(measure: Measure, period: Period, check_ins: Sequence[CheckIn]) -> bool:
    return any(measure.id in c.values for c in check_ins if c.day in period)
