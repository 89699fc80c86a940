"""A person's own bands of a scale: which values are low, which are high."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from journal.domain.measures import Measure
from journal.errors import InvalidEntryError

_SLACK = 1e-9


@dataclass(frozen=True, slots=True)
class Bands:
    """Where the low band of a measure ends and its high band begins.

    What lies between the two is the middle band. A band says nothing about good or bad:
    low attention and low anxiety are both low.

    Attributes:
        measure: Id of the measure.
        low_to: Highest value of the low band, in scale points.
        high_from: Lowest value of the high band, in scale points.

    Raises:
        InvalidEntryError: the low band does not end below the high one.
    """

    measure: str
    low_to: float
    high_from: float

    def __post_init__(self) -> None:
        if not (math.isfinite(self.low_to) and math.isfinite(self.high_from)) or (
            self.low_to >= self.high_from
        ):
            raise InvalidEntryError(
                "A low band that ends at {low:g} does not fit a high band from {high:g} on.",
                "Let the low band end below the value where the high one begins.",
                low=self.low_to,
                high=self.high_from,
            )

    def fit(self, measure: Measure) -> bool:
        """Say whether both ends lie on the scale of a measure, and are meant for it."""
        inside = measure.minimum <= self.low_to and self.high_from <= measure.maximum
        return inside and self.measure == measure.id


def bands_of(measure: Measure, chosen: Iterable[Bands]) -> Bands:
    """Return the bands that a person chose for a measure, else thirds of its scale.

    Args:
        measure: Which one.
        chosen: The person's choices for any measures.
    """
    own = (bands for bands in chosen if bands.fit(measure))
    return next(own, None) or _thirds(measure)


def _thirds(measure: Measure) -> Bands:
    steps = round((measure.maximum - measure.minimum) / measure.step)
    low = math.floor(steps / 3 + _SLACK)
    high = math.ceil(2 * steps / 3 - _SLACK)
    return Bands(
        measure.id,
        measure.minimum + low * measure.step,
        measure.minimum + max(high, low + 1) * measure.step,
    )
