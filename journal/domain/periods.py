"""Inclusive runs of days."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Self

from journal.errors import InvalidEntryError


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A run of days, both ends included.

    Attributes:
        first: First day.
        last: Last day, not before the first.

    Raises:
        InvalidEntryError: the last day comes before the first.
    """

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise InvalidEntryError(
                "The period ends on {last}, before it begins on {first}.",
                "Choose a last day that is not before the first.",
                first=self.first.isoformat(),
                last=self.last.isoformat(),
            )

    @classmethod
    def ending(cls, last: date, *, days: int) -> Self:
        """Return the period of a number of days, at least 1, that ends on a day."""
        return cls(last - timedelta(days=days - 1), last)

    @property
    def days(self) -> int:
        """How many days it holds."""
        return (self.last - self.first).days + 1

    def before(self) -> Self:
        """Return the period of the same length that ends the day before this one."""
        return self.ending(self.first - timedelta(days=1), days=self.days)

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    def __iter__(self) -> Iterator[date]:
        return (self.first + timedelta(days=n) for n in range(self.days))


EVER = Period(date.min, date.max)
"""All days there are."""
