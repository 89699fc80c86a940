"""Nonoverlap of all pairs: how often a day after is better than a day before.

It needs no bell curve and no equal steps, and any two series can be compared by it. What
it takes for granted is that one day says nothing about the next. Daily ratings do not keep
to that, so the interval comes out too narrow; wherever it is shown this is said.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import isfinite, sqrt

import numpy as np
import numpy.typing as npt

from journal.analysis.series import Flags, Floats

Z = 1.959963984540054
"""Quantile of the normal distribution that leaves 2.5 % above it."""

TIED_WITHIN = 1e-9
"""In scale points. Means of a day's check-ins that differ by less differ by rounding alone."""


@dataclass(frozen=True, slots=True)
class Nonoverlap:
    """How the values of two series lie, pair by pair.

    Attributes:
        m: Baseline values.
        n: Treatment values.
        improved: Pairs, of m times n, in which the treatment value is the better one.
        tied: Pairs of equal values.
        worse: Pairs in which the treatment value is the worse one.
        standard_error: Of `nap`, no unit; None with a single value on a side.
    """

    m: int
    n: int
    improved: int
    tied: int
    worse: int
    standard_error: float | None

    @property
    def pairs(self) -> int:
        """How many pairs there are."""
        return self.m * self.n

    @property
    def nap(self) -> float:
        """Share of improved pairs, ties counted half: 0 to 1, and 0.5 for no difference."""
        return (2 * self.improved + self.tied) / (2 * self.pairs)

    @property
    def tau(self) -> float:
        """Improved pairs less worse ones, as a share of all: -1 to 1, and 0 for no difference."""
        return (self.improved - self.worse) / self.pairs

    @property
    def interval(self) -> tuple[float, float]:
        """Lower and upper end of the 95 % interval of `nap`, if days were independent.

        It needs no variance, so a single value on a side has one too. At 0 and 1 the
        trivial root is divided out, so that neither end sits on the other.

        Source:
            Newcombe 2006, doi:10.1002/sim.2324, method 5.
        """
        upper = 1.0 - _lower_end(self._share_of(self.worse), self.m, self.n)
        return _lower_end(self._share_of(self.improved), self.m, self.n), upper

    def _share_of(self, pairs: int) -> float:
        return (2 * pairs + self.tied) / (2 * self.pairs)


def nonoverlap(
    baseline: Sequence[float] | npt.NDArray[np.generic],
    treatment: Sequence[float] | npt.NDArray[np.generic],
    *,
    higher_is_better: bool = True,
) -> Nonoverlap:
    """Compare every baseline value with every treatment value.

    Pairs are counted, never averaged, so that nothing is lost to rounding. Two values
    that lie less than 1e-9 points apart are tied.

    Args:
        baseline: Shape (m,), in scale points.
        treatment: Shape (n,), in scale points.
        higher_is_better: Which way is better.

    Raises:
        ValueError: a side is empty, or holds what is not a finite number.

    Source:
        Parker & Vannest 2009, doi:10.1016/j.beth.2008.10.006. The standard error is the
        default of the R package SingleCaseES 0.7.
    """
    sign = 1.0 if higher_is_better else -1.0
    before = sign * _numbers(baseline, "baseline")[:, np.newaxis]
    after = sign * _numbers(treatment, "treatment")
    better, worse = after > before + TIED_WITHIN, before > after + TIED_WITHIN
    improved, fell = int(np.count_nonzero(better)), int(np.count_nonzero(worse))
    return Nonoverlap(
        m=before.size,
        n=after.size,
        improved=improved,
        tied=better.size - improved - fell,
        worse=fell,
        standard_error=_standard_error(better, worse),
    )


def _numbers(side: Sequence[float] | npt.NDArray[np.generic], name: str) -> Floats:
    numbers: Floats = np.asarray(side, dtype=np.float64)
    if numbers.ndim != 1 or not numbers.size:
        raise ValueError(f"The {name} is not a row of one number or more.")
    if not np.isfinite(numbers).all():
        missing = next(float(number) for number in numbers if not isfinite(number))
        raise ValueError(f"The {name} holds {missing}; leave out what is not rated.")
    return numbers


def _standard_error(better: Flags, worse: Flags) -> float | None:
    """Return the standard error of NAP.

    Args:
        better: Shape (m, n), the improved pairs.
        worse: Shape (m, n), those that got worse.
    """
    m, n = better.shape
    if min(m, n) == 1:
        return None
    share = (1.0 + better - worse) / 2
    nap = float(share.mean())
    off = share - nap
    q1 = float(np.square(off.sum(axis=1)).sum()) / (m * n * n)
    q2 = float(np.square(off.sum(axis=0)).sum()) / (m * m * n)
    q3 = float(np.square(off).sum()) / (m * n)
    edge = 1 / (2 * m * n)
    clipped = min(max(nap, edge), 1 - edge)
    variance = (clipped * (1 - clipped) + n * q1 + m * q2 - 2 * q3) / ((m - 1) * (n - 1))
    return sqrt(max(variance, 0.0))


def _lower_end(nap: float, m: int, n: int) -> float:
    """Return the lower end of the interval; the upper end is that of the other direction."""
    if nap == 0:
        return 0.0
    h = (m + n) / 2 - 1

    def misfit(theta: float) -> float:
        room = theta * (1 - theta)
        push = m * n * (nap - theta) ** 2 * (2 - theta) * (1 + theta)
        return push - Z * Z * room * (2 + h + (1 + 2 * h) * room)

    return _falling_root(misfit, 0.0, nap)


def _falling_root(function: Callable[[float], float], low: float, high: float) -> float:
    """Halve the stretch between a value above zero and one below until no number lies between.

    Both ends are left out. With it goes the trivial root at 1 where nothing overlaps: below
    it the equation has the sign of the one it is divided out of.
    """
    while low < (middle := (low + high) / 2) < high:
        if function(middle) > 0:
            low = middle
        else:
            high = middle
    return middle
