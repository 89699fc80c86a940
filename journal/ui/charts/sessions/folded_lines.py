"""The lines of many sessions, and which of them is meant."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from journal.analysis.series import Flags, Floats

MANY = 30
"""Most sessions that have a thin line each."""

LATEST = 12
"""How many have one where there are more than that: the latest."""


@dataclass(frozen=True, slots=True)
class Pick:
    """One day of one session.

    Attributes:
        session: Its place among the sessions, from 0.
        day: Its place among the days, from 0.
    """

    session: int
    day: int


def drawn_sessions(sessions: int) -> range:
    """Return the places of the sessions that have a thin line."""
    return range(0 if sessions <= MANY else sessions - LATEST, sessions)


def as_one_line(x: Floats, rows: Floats) -> tuple[Floats, Floats]:
    """Return many lines as one that breaks between them.

    Args:
        x: Shape (D,), where the days are.
        rows: Shape (S, D), a line each; NaN where it has a gap.
    """
    gap = np.full((len(rows), 1), np.nan)
    across = np.tile(np.append(x, x[-1]), len(rows))
    return across, np.hstack([rows, gap]).ravel()


def alone(rows: Floats) -> Flags:
    """Say which values have a gap on either side, so that no line goes through them."""
    known = np.pad(~np.isnan(rows), ((0, 0), (1, 1)))
    lonely: Flags = known[:, 1:-1] & ~known[:, :-2] & ~known[:, 2:]
    return lonely


def nearest(
    rows: Floats, drawn: Sequence[int], at: float, value: float, reach: float
) -> Pick | None:
    """Return the day of the line nearest to a point, or None where there is none near.

    Args:
        rows: Shape (S, D), a line each; NaN where it has a gap.
        drawn: The places of the lines that can be meant.
        at: Place of the point among the days, from 0.
        value: Its value, in scale points.
        reach: How far away a line may be, in scale points.
    """
    if not drawn:
        return None
    heights = _heights(rows[list(drawn)], min(max(at, 0.0), rows.shape[1] - 1.0))
    away = np.where(np.isnan(heights), np.inf, np.abs(heights - value))
    latest = len(away) - 1 - int(np.argmin(away[::-1]))
    if away[latest] > reach:
        return None
    session = drawn[latest]
    known = np.flatnonzero(~np.isnan(rows[session]))
    return Pick(session, int(known[np.argmin(np.abs(known - at))]))


def _heights(rows: Floats, at: float) -> Floats:
    """Return how high each line is at a place; in a gap, its nearest day if that is near."""
    left = min(int(at), rows.shape[1] - 2)
    share = at - left
    before, after = rows[:, left], rows[:, left + 1]
    near = before if share < 0.5 else after  # noqa: PLR2004 - the nearer of two days
    between = before + (after - before) * share
    found: Floats = np.where(np.isnan(between), near, between)
    return found
