"""What can be rated: attention, mood, anxiety and whatever else a person chooses."""

import re
from dataclasses import dataclass

from journal.domain.notes import legible
from journal.domain.numbers import parse_number
from journal.errors import InvalidEntryError

RESERVED_IDS = frozenset({"day", "side_effects", "session", "dose_mg", "route", "same_day", "note"})
"""Columns of the day table that a measure's own column must not be taken for."""

WIDEST = 1000.0
"""Largest end of a scale, on either side of zero."""

MOST_STEPS = 10_000
"""Finest scale; beyond it two neighbouring values could not be told apart."""

_ID = re.compile(r"[a-z][a-z0-9_]{0,40}")
_TOLERANCE = 1e-9


@dataclass(frozen=True, slots=True)
class Measure:
    """One thing that is rated, with its scale.

    Attributes:
        id: Lower-case word that names it in files.
        name: What the person calls it.
        question: What is asked about the day.
        low_label: What the minimum stands for.
        high_label: What the maximum stands for.
        minimum: Lowest value, in scale points.
        maximum: Highest value, in scale points.
        step: Distance between two neighbouring values, in scale points.
        higher_is_better: Which way is better; statistics need it, values are never flipped.
        archived: No longer asked; what was rated stays.
        rev: How often it was saved; 0 while it is not in a journal.

    Raises:
        InvalidEntryError: an id that files cannot carry, no name, or no usable scale.
    """

    id: str
    name: str
    question: str = ""
    low_label: str = ""
    high_label: str = ""
    minimum: float = 0.0
    maximum: float = 10.0
    step: float = 1.0
    higher_is_better: bool = True
    archived: bool = False
    rev: int = 0

    def __post_init__(self) -> None:
        for name in ("name", "question", "low_label", "high_label"):
            object.__setattr__(self, name, legible(getattr(self, name)))
        if not _ID.fullmatch(self.id) or self.id in RESERVED_IDS:
            raise InvalidEntryError(
                "A measure cannot have the id “{id}”.",
                "Use a word of lower-case letters, digits and _, other than a column name.",
                id=self.id,
            )
        if not self.name.strip():
            raise InvalidEntryError(
                "The measure “{id}” has no name.", "Give it a name.", id=self.id
            )
        if not self._scale_is_usable():
            raise InvalidEntryError(
                "{name} cannot be rated from {low:g} to {high:g} in steps of {step:g}.",
                "Choose ends between -1000 and 1000 that lie whole steps apart.",
                name=self.name,
                low=self.minimum,
                high=self.maximum,
                step=self.step,
            )

    @property
    def values(self) -> tuple[float, ...]:
        """All values of the scale, lowest first."""
        steps = round((self.maximum - self.minimum) / self.step)
        return tuple(self.minimum + n * self.step for n in range(steps + 1))

    def accepted(self, value: object) -> float:
        """Return a value of this scale as a number.

        Raises:
            InvalidEntryError: the value lies off the scale or between its steps.
        """
        if not isinstance(value, (int, float)) or isinstance(value, bool):
            raise self._refusal(value)
        slack = _TOLERANCE * self.step
        if not self.minimum - slack <= value <= self.maximum + slack:
            raise self._refusal(value)
        steps = (value - self.minimum) / self.step
        if abs(steps - round(steps)) > _TOLERANCE:
            raise self._refusal(value)
        return min(max(float(value), self.minimum), self.maximum) + 0.0  # -0.0 is plain zero

    def parse(self, text: str) -> float:
        """Read a value of this scale from what a person typed.

        Raises:
            InvalidEntryError: it is not a number of this scale.
        """
        try:
            value = parse_number(text)
        except ValueError:
            raise self._refusal(f"“{text}”") from None
        return self.accepted(value)

    def _scale_is_usable(self) -> bool:
        if not all(abs(n) <= WIDEST for n in (self.minimum, self.maximum, self.step)):
            return False
        if not (self.step > 0 and self.minimum < self.maximum):
            return False
        steps = (self.maximum - self.minimum) / self.step
        if steps > MOST_STEPS:
            return False
        return round(steps) >= 1 and abs(steps - round(steps)) <= _TOLERANCE

    def _refusal(self, value: object) -> InvalidEntryError:
        whole = self.step == 1 and self.minimum == round(self.minimum)
        return InvalidEntryError(
            "{measure} cannot be {value}.",
            "Choose a whole number from {low:g} to {high:g}."
            if whole
            else "Choose a number from {low:g} to {high:g} in steps of {step:g}.",
            measure=self.name,
            value=f"{value:.12g}" if isinstance(value, float) else value,
            low=self.minimum,
            high=self.maximum,
            step=self.step,
        )
