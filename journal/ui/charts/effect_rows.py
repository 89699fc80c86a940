"""What the lane of side effects draws: a row for each, a dot for a day or for many."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt

from journal.analysis.effects import EffectDay
from journal.analysis.series import Floats
from journal.domain.side_effects import SideEffectKind
from journal.ui.charts.time_frames import TimeFrame

DAYS_EACH = (1, 2, 4, 7, 14, 28, 56, 91, 182, 364, 728)
"""How many days one dot may stand for."""

Degrees = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class EffectRow:
    """One side effect over a period.

    Attributes:
        kind: Which one.
        days: Shape (n,), ordinals of the days on which it was felt, oldest first.
        degrees: Shape (n,), the worst severity of each, 1 to 3.
    """

    kind: SideEffectKind
    days: Floats
    degrees: Degrees

    def dots(self, frame: TimeFrame, days_each: int, newest: date) -> tuple[Floats, Degrees]:
        """Return where the dots in view lie and how bad each is.

        Args:
            frame: The stretch of time in view.
            days_each: How many days a dot stands for; it is as bad as the worst of them.
            newest: Last day of the newest dot; the others are counted from there, so that
                no dot changes while time is moved along.

        Returns:
            Ordinals of the middles of the days felt that each dot stands for, and severities.
        """
        reach = (frame.first - days_each, frame.last + days_each)
        seen = slice(*np.searchsorted(self.days, reach))
        last = newest.toordinal()
        groups, places = np.unique((last - self.days[seen]) // days_each, return_inverse=True)
        worst = np.zeros(groups.size, dtype=np.int64)
        np.maximum.at(worst, places, self.degrees[seen])
        middles = np.bincount(places, self.days[seen]) / np.bincount(places)
        return middles, worst


def effect_rows(effect_days: Iterable[EffectDay]) -> tuple[EffectRow, ...]:
    """Return a row for each side effect felt; the one felt on most days first."""
    felt: dict[str, list[EffectDay]] = defaultdict(list)
    for effect in sorted(effect_days, key=lambda effect: effect.day):
        felt[effect.kind.id].append(effect)
    rows = sorted(felt.values(), key=lambda row: (-len(row), row[0].kind.label))
    return tuple(_row(row) for row in rows)


def days_each(frame: TimeFrame, room: float, apart: float) -> int:
    """Return how many days a dot has to stand for so that dots are so far apart.

    Args:
        frame: The stretch of time in view.
        room: Width of the plot, in pixels.
        apart: Least distance of two dots, in pixels.
    """
    enough = (each for each in DAYS_EACH if each * room / frame.days >= apart)
    return next(enough, DAYS_EACH[-1])


def _row(felt: list[EffectDay]) -> EffectRow:
    days = np.array([effect.day.toordinal() for effect in felt], dtype=float)
    degrees = np.array([effect.severity for effect in felt], dtype=np.int64)
    return EffectRow(felt[0].kind, days, degrees)
