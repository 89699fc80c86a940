"""Check-ins: what a person said about one day, in one sitting."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from math import fsum

from journal.domain.days import require_offset
from journal.domain.identities import new_id
from journal.domain.measures import Measure
from journal.domain.notes import legible
from journal.domain.side_effects import Severity, SideEffect, refuse_doubles
from journal.errors import InvalidEntryError
from journal.language import Word


@dataclass(frozen=True, slots=True)
class Rating:
    """The answer to one measure.

    A measure that was never asked has no rating at all.

    Attributes:
        measure: What was asked.
        value: In scale points, or None when it was asked and skipped.

    Raises:
        InvalidEntryError: the value is not on the scale.
    """

    measure: Measure
    value: float | None

    def __post_init__(self) -> None:
        if self.value is not None:
            object.__setattr__(self, "value", self.measure.accepted(self.value))


@dataclass(frozen=True, slots=True)
class CheckIn:
    """One sitting: ratings, side effects and a note about a day.

    Attributes:
        day: The day it is about.
        recorded_at: When it was recorded, with UTC offset.
        recorded_on: The person's own day at that moment (`days.day_of`), which before
            the end of the night is the day before.
        ratings: At most one per measure.
        side_effects: At most one per vocabulary item and phase.
        all_clear: The person said that there were no side effects.
        note: Free text.
        id: Stable identity.
        rev: How often it was saved; 0 while it is not in a journal.

    Raises:
        InvalidEntryError: nothing was said, something was said twice or against
            itself, the day had not come yet, or the times contradict each other.
    """

    day: date
    recorded_at: datetime
    recorded_on: date
    ratings: tuple[Rating, ...] = ()
    side_effects: tuple[SideEffect, ...] = ()
    all_clear: bool = False
    note: str = ""
    id: str = field(default_factory=new_id)
    rev: int = 0

    def __post_init__(self) -> None:
        require_offset(self.recorded_at)
        object.__setattr__(self, "note", legible(self.note))
        self._refuse_wrong_days()
        self._refuse_contradictions()

    @property
    def later(self) -> bool:
        """Whether it was recorded after the day it is about."""
        return self.recorded_on > self.day

    @property
    def values(self) -> dict[str, float]:
        """The values rated, by measure id; skipped measures are not in it."""
        return {r.measure.id: r.value for r in self.ratings if r.value is not None}

    @property
    def asks_for_help(self) -> bool:
        """Whether the help panel belongs on the screen once this is saved."""
        return any(effect.asks_for_help for effect in self.side_effects)

    def _refuse_wrong_days(self) -> None:
        clock_day = self.recorded_at.date()
        if not timedelta(0) <= clock_day - self.recorded_on <= timedelta(days=1):
            raise InvalidEntryError(
                "{recorded} cannot have been part of the day {own}.",
                "Record it on its own day, or at night on the day before.",
                recorded=self.recorded_at,
                own=self.recorded_on.isoformat(),
            )
        if self.day > clock_day:
            raise InvalidEntryError(
                "The day {day} had not come yet on {recorded}.",
                "Choose that day or an earlier one.",
                day=self.day.isoformat(),
                recorded=clock_day.isoformat(),
            )

    def _refuse_contradictions(self) -> None:
        ids = [rating.measure.id for rating in self.ratings]
        if len(set(ids)) < len(ids):
            double = next(r.measure.name for r in self.ratings if ids.count(r.measure.id) > 1)
            raise InvalidEntryError("{name} is rated twice.", "Rate it once.", name=double)
        refuse_doubles(self.side_effects)
        felt = [e for e in self.side_effects if e.severity is not Severity.NONE]
        if self.all_clear and felt:
            raise InvalidEntryError(
                "{name} is {severity}, so it was not all clear.",
                "Take back one of the two.",
                name=felt[0].kind.name,
                severity=Word("choices", felt[0].severity.word),
            )
        if not (self.values or self.side_effects or self.all_clear or self.note.strip()):
            raise InvalidEntryError(
                "There is nothing to save yet.",
                "Rate something, tick a side effect or write a note.",
            )


def entered_later(check_ins: Iterable[CheckIn]) -> bool:
    """Whether a day was only told of after it had passed.

    The ratings decide; where nothing was rated, whatever was said does.

    Args:
        check_ins: Those about the day.
    """
    said = tuple(check_ins)
    decisive = [check_in for check_in in said if check_in.values] or said
    return bool(decisive) and all(check_in.later for check_in in decisive)


def day_value(measure: Measure, check_ins: Iterable[CheckIn]) -> float | None:
    """Return the value of a day in scale points: the mean of what was rated, if anything was.

    Args:
        measure: What was rated.
        check_ins: Those about the day.
    """
    every = (check_in.values.get(measure.id) for check_in in check_ins)
    rated = [value for value in every if value is not None]
    return fsum(rated) / len(rated) if rated else None
