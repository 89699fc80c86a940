"""The waist of the program: one frozen summary that feeds both screen and page."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from journal.analysis.completeness import ENOUGH, Completeness, completeness, since_it_began
from journal.analysis.course import baseline_period
from journal.analysis.effects import EffectDay, EffectSummary, effect_days, summarize_effects
from journal.analysis.quantiles import quantiles
from journal.analysis.rated_days import RatedDays
from journal.analysis.response import SessionResponse, session_responses
from journal.analysis.series import DaySeries, Floats
from journal.analysis.shares import BandShares, band_shares
from journal.domain.bands import Bands, bands_of
from journal.domain.contents import Contents
from journal.domain.measures import Measure
from journal.domain.periods import Period
from journal.domain.sessions import NumberedSession, Session, Status, numbered

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
        days: Days that could be rated: those of the period since the journal began.
        baseline: Up to 28 days before the first session ever; None where too little is rated.
        previous: The period of the same length before this one, likewise.
        current: The days that could be rated, likewise.
        treated: The days of this period from the first session on, likewise.
        shares: How the same days spread over the person's own bands.
    """

    series: DaySeries
    days: int
    baseline: Spread | None
    previous: Spread | None
    current: Spread | None
    treated: Spread | None
    shares: BandShares

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
        responses: What happens around the sessions of the period, measure by measure.
        example: All of it is made up.
    """

    period: Period
    completeness: Completeness
    measures: tuple[MeasureSummary, ...]
    sessions: tuple[NumberedSession, ...]
    planned: tuple[Session, ...]
    effects: tuple[EffectSummary, ...]
    effect_days: tuple[EffectDay, ...]
    responses: tuple[SessionResponse, ...]
    example: bool = False


def summarize(period: Period, contents: Contents, rated: RatedDays | None = None) -> Summary:
    """Sum up a period.

    Args:
        period: The days wanted.
        contents: All of the journal: what was before the period makes baseline and
            comparison, and gives each session its number in the series.
        rated: The rated days of the same contents, from whoever sums up several periods.
    """
    check_ins, sessions = contents.check_ins, contents.sessions
    rated = rated or RatedDays.of(check_ins)
    span = contents.span()
    began = None if span is None else span.first
    counted = since_it_began(period, began)
    series = numbered(sessions)
    inside = tuple(s for s in series if s.session.day in period)
    baseline = _baseline(series, rated)
    shown = [m for m in contents.measures if not m.archived or rated.has(m, period)]
    return Summary(
        period=period,
        completeness=completeness(period, check_ins, began),
        measures=tuple(
            _measure_summary(
                rated.series(m, period),
                counted,
                baseline,
                _treated(period, series),
                bands_of(m, contents.settings.bands),
                rated,
            )
            for m in shown
        ),
        sessions=inside,
        planned=tuple(s for s in sessions if s.status is Status.PLANNED and s.day in period),
        effects=summarize_effects(period, check_ins, series),
        effect_days=effect_days(period, check_ins, series),
        responses=session_responses(
            contents, period, contents.settings.threshold, rated.up_to(period.last)
        ),
        example=contents.settings.example,
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
    quarters = quantiles(rated[:, np.newaxis], (0.25, 0.5, 0.75), at_least=FEWEST_RATED)
    lower, median, upper = quarters[:, 0]
    return Spread(float(median), float(lower), float(upper), int(rated.size))


def _measure_summary(
    series: DaySeries,
    counted: Period,
    baseline: Period | None,
    treated: Period | None,
    bands: Bands,
    rated: RatedDays,
) -> MeasureSummary:
    def over(other: Period | None) -> Spread | None:
        return None if other is None else spread(rated.series(series.measure, other).values)

    return MeasureSummary(
        series=series,
        days=counted.days,
        baseline=over(baseline),
        previous=over(_before(series.period)),
        current=over(counted),
        treated=over(treated),
        shares=band_shares(rated.series(series.measure, counted), bands),
    )


def _treated(period: Period, sessions: Sequence[NumberedSession]) -> Period | None:
    """Return the days of a period from the first session on, if there are any."""
    if not sessions or sessions[0].session.day > period.last:
        return None
    return Period(max(period.first, sessions[0].session.day), period.last)


def _before(period: Period) -> Period | None:
    return period.before() if period.first.toordinal() > period.days else None


def _baseline(sessions: Sequence[NumberedSession], rated: RatedDays) -> Period | None:
    """Return the days before the first session, from the first rated one, at most 28."""
    if not sessions:
        return None
    return baseline_period(sessions[0].session.day, list(rated.values.values()))
