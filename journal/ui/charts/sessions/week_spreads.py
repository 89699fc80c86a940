"""The middle of the days of each week."""

from collections.abc import Sequence

import numpy as np

from journal.analysis.comparisons import FEWEST_RATED, Side
from journal.analysis.quantiles import quantiles
from journal.analysis.series import Floats

MOST_WEEKS = 104
"""Most weeks that are drawn: the latest."""


def spreads(sides: Sequence[Side]) -> Floats:
    """Return first quartile, median and third quartile of the rated days of each side.

    Returns:
        Shape (3, n) for n sides, in scale points; NaN where fewer than 3 days are rated.
    """
    longest = max((side.rated for side in sides), default=0)
    values = np.full((longest, len(sides)), np.nan)
    for place, side in enumerate(sides):
        values[: side.rated, place] = side.values
    return quantiles(values, (0.25, 0.5, 0.75), at_least=FEWEST_RATED)
