"""Quantiles of columns with gaps."""

from collections.abc import Sequence

import numpy as np

from journal.analysis.series import Floats


def quantiles(values: Floats, shares: Sequence[float], *, at_least: int) -> Floats:
    """Return quantiles of each column, linearly interpolated; gaps are left out.

    Args:
        values: Shape (r, c), in scale points; NaN where there is none.
        shares: Shape (q,), between 0 and 1; 0.5 is the median.
        at_least: Fewest values in a column that make a quantile.

    Returns:
        Shape (q, c), in scale points; NaN in columns with fewer values.
    """
    rows, columns = values.shape
    if not rows:
        return np.full((len(shares), columns), np.nan)
    ordered = np.sort(values, axis=0)  # gaps come last
    n = np.count_nonzero(~np.isnan(values), axis=0)
    highest = np.maximum(n - 1, 0)
    place = np.outer(shares, highest)
    under = np.floor(place).astype(np.int64)
    over = np.minimum(under + 1, highest)
    column = np.arange(columns)
    below, above = ordered[under, column], ordered[over, column]
    return np.where(n >= at_least, below + (above - below) * (place - under), np.nan)
