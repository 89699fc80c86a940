"""Where the labels along an axis lie, so that none touches another or is cut off."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from journal.domain.measures import Measure
from journal.domain.periods import Period
from journal.domain.sessions import NumberedSession
from journal.report import wording

_CHARACTER = 0.0078
"""Width of a character of a label, of the width of a panel; generous."""

_MOST_DATES = 7
_DAY_STEPS = (1, 2, 7, 14, 28)
_MONTH_STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600)
_MONTHS_A_YEAR = 12


@dataclass(frozen=True, slots=True)
class Tick:
    """A place on an axis.

    Attributes:
        at: Where it lies, 0 to 1.
        label: What stands there, or nothing where it would touch another label.
        label_at: Where the middle of the label lies, 0 to 1.
    """

    at: float
    label: str
    label_at: float


def date_ticks(period: Period) -> tuple[Tick, ...]:
    """Return the days to be named below a panel: days, months or years."""
    labels = ((_middle(day, period), label) for day, label in _dates(period))
    return _apart(labels)


def session_ticks(sessions: Iterable[NumberedSession], period: Period) -> tuple[Tick, ...]:
    """Return a place for each day with sessions, labelled with their numbers in the series."""
    days = groupby(sessions, key=lambda s: s.session.day)
    labels = (
        (_middle(day, period), ", ".join(str(s.number) for s in group)) for day, group in days
    )
    return _apart(labels)


def level_ticks(measure: Measure) -> tuple[Tick, ...]:
    """Return the lowest, the middle and the highest value of a measure."""
    low, high = measure.minimum, measure.maximum
    levels = (low, (low + high) / 2, high)
    return tuple(Tick(at / 2, wording.points(level), at / 2) for at, level in enumerate(levels))


def _dates(period: Period) -> Iterator[tuple[date, str]]:
    for step in _DAY_STEPS:
        if period.days <= step * _MOST_DATES:
            yield from ((day, wording.short_day(day)) for day in list(period)[::step])
            return
    months = list(_months(period))
    step = next((s for s in _MONTH_STEPS if len(months) <= s * _MOST_DATES), _MONTH_STEPS[-1])
    for day in months:
        if _months_to(day) % step == 0:
            yield day, wording.month(day) if step < _MONTHS_A_YEAR else str(day.year)


def _months(period: Period) -> Iterator[date]:
    """Yield the first day of each month that begins in the period."""
    for number in range(_months_to(period.first), _months_to(period.last) + 1):
        year, month = divmod(number, _MONTHS_A_YEAR)
        day = date(year, month + 1, 1)
        if day in period:
            yield day


def _months_to(day: date) -> int:
    """Return how many months lie before that of a day, from the year 0 on."""
    return day.year * _MONTHS_A_YEAR + day.month - 1


def _middle(day: date, period: Period) -> float:
    return ((day - period.first).days + 0.5) / period.days


def _apart(labels: Iterable[tuple[float, str]]) -> tuple[Tick, ...]:
    """Lay labels side by side from the left, leaving out each that does not fit."""
    ticks, free_from = [], 0.0
    for at, label in labels:
        half = _CHARACTER * len(label) / 2
        label_at = min(max(at, half), 1 - half)
        fits = label_at - half >= free_from
        ticks.append(Tick(at, label if fits else "", label_at))
        if fits:
            free_from = label_at + half + _CHARACTER
    return tuple(ticks)
