"""Days with a session, and what lies around each of them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from journal.analysis.day_values import DayValues, Ints
from journal.analysis.series import Flags, Floats
from journal.domain.sessions import NumberedSession

DENSE_UNDER_DAYS = 8
"""Sessions closer than this share the seven days between them."""


@dataclass(frozen=True, slots=True)
class SessionDay:
    """A day on which at least one session took place.

    Two sessions on one day have the same days before and after, so they are one here.

    Attributes:
        day: The calendar day where the person was.
        sessions: Those of the day, by time; at least one.
        previous: The session day before it in the whole series, if there is one.
        next: The session day after it, likewise.
    """

    day: date
    sessions: tuple[NumberedSession, ...]
    previous: date | None = None
    next: date | None = None

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers of its sessions in the series."""
        return tuple(numbered.number for numbered in self.sessions)

    @property
    def crowded(self) -> bool:
        """Whether a neighbouring session is less than 8 days away."""
        neighbours = (self.previous, self.next)
        return any(n and abs((n - self.day).days) < DENSE_UNDER_DAYS for n in neighbours)


@dataclass(frozen=True, slots=True, eq=False)
class Folded:
    """The days around each of S sessions, laid over one another; D days each.

    Attributes:
        values: Shape (S, D), in scale points; NaN where nothing was rated or the day
            belongs to a neighbouring session.
        there: Shape (S, D): the day belongs to this session, rated or not.
    """

    values: Floats
    there: Flags


def session_days(sessions: Iterable[NumberedSession]) -> tuple[SessionDay, ...]:
    """Gather a whole series by calendar day, oldest day first.

    Days are ordered as days: after a journey over the date line a later session may lie
    on an earlier day.
    """
    by_day: dict[date, list[NumberedSession]] = defaultdict(list)
    for numbered in sessions:
        by_day[numbered.session.day].append(numbered)
    days = sorted(by_day)
    return tuple(
        SessionDay(day, tuple(by_day[day]), previous, following)
        for previous, day, following in zip([None, *days], days, [*days[1:], None], strict=False)
    )


def fold(values: DayValues, sessions: Sequence[SessionDay], offsets: Ints, last: date) -> Folded:
    """Lay the days around each session over one another.

    A neighbouring session ends what belongs to this one; its own day is left out too.

    Args:
        values: What was rated.
        sessions: S of them.
        offsets: Shape (D,), days counted from the session's day, which is 0.
        last: The last day there is.
    """
    own = np.array([s.day.toordinal() for s in sessions], dtype=np.int64)
    after = np.array([s.previous.toordinal() if s.previous else 0 for s in sessions])
    end = last.toordinal() + 1
    before = np.array([min(end, s.next.toordinal()) if s.next else end for s in sessions])
    days = own[:, np.newaxis] + offsets
    there = (days > after[:, np.newaxis]) & (days < before[:, np.newaxis])
    return Folded(np.where(there, values.at(days), np.nan), there)
