"""How the days of a period spread over a person's own bands of a scale."""

from dataclasses import dataclass

import numpy as np

from journal.analysis.series import DaySeries
from journal.domain.bands import Bands
from journal.domain.measures import Measure


@dataclass(frozen=True, slots=True)
class BandShares:
    """Counts of days; together they are all days of the period.

    Attributes:
        measure: What was rated.
        bands: Where its bands begin and end.
        low: Days in the low band.
        middle: Days between the two.
        high: Days in the high band.
        not_rated: Days without a rating.
    """

    measure: Measure
    bands: Bands
    low: int
    middle: int
    high: int
    not_rated: int

    @property
    def days(self) -> int:
        """All days of the period."""
        return self.low + self.middle + self.high + self.not_rated


def band_shares(series: DaySeries, bands: Bands) -> BandShares:
    """Count the days of a series in each band.

    Args:
        series: Day values in scale points; a day with several check-ins may lie between
            two values of the scale, and then belongs to the band that it has reached.
        bands: Of the same measure.
    """
    values = series.values
    low = int(np.count_nonzero(values <= bands.low_to))
    high = int(np.count_nonzero(values >= bands.high_from))
    not_rated = values.size - series.rated_days
    return BandShares(
        measure=series.measure,
        bands=bands,
        low=low,
        middle=series.rated_days - low - high,
        high=high,
        not_rated=not_rated,
    )
