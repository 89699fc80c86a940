"""Blood pressure and pulse, taken around a session."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from journal.domain.days import require_offset
from journal.errors import InvalidEntryError
from journal.language import QT_TRANSLATE_NOOP, Word


class Moment(Enum):
    """When in a session a reading was taken."""

    BEFORE = "before"
    DURING = "during"
    """About 40 minutes in, when blood pressure is usually highest."""
    END = "end"

    @property
    def words(self) -> Word:
        """When that is, inside a sentence."""
        return Word("choices", _WORDS[self])


_WORDS = {
    Moment.BEFORE: QT_TRANSLATE_NOOP("choices", "before the session"),
    Moment.DURING: QT_TRANSLATE_NOOP("choices", "about 40 minutes in"),
    Moment.END: QT_TRANSLATE_NOOP("choices", "at the end"),
}


@dataclass(frozen=True, slots=True)
class Reading:
    """Blood pressure, pulse or both, at one moment of a session.

    Attributes:
        moment: Before, during or at the end.
        systolic: Upper blood pressure, in mmHg.
        diastolic: Lower blood pressure, in mmHg.
        pulse: Heart rate, in beats per minute.
        taken_at: When, with UTC offset, if known.

    Raises:
        InvalidEntryError: nothing was read, or a number that cannot be right.
    """

    moment: Moment
    systolic: int | None = None
    diastolic: int | None = None
    pulse: int | None = None
    taken_at: datetime | None = None

    def __post_init__(self) -> None:
        if self.taken_at is not None:
            require_offset(self.taken_at)
        if self.systolic is None and self.diastolic is None and self.pulse is None:
            raise InvalidEntryError(
                "The reading {moment} is empty.",
                "Enter blood pressure or pulse, or leave it out.",
                moment=self.moment.words,
            )
        _refuse_outside(
            self.systolic, "An upper blood pressure of {value} cannot be right.", 40, 350
        )
        _refuse_outside(
            self.diastolic, "A lower blood pressure of {value} cannot be right.", 20, 250
        )
        _refuse_outside(self.pulse, "A pulse of {value} cannot be right.", 20, 300)
        self._refuse_half_a_pressure()

    @property
    def very_high(self) -> bool:
        """Whether the blood pressure asks for help or a call to the clinic at once.

        Source:
            The figure above which ACC and AHA speak of a crisis, 180/120 mmHg.
        """
        return self._pressure_from(180, 120)

    @property
    def worth_mentioning(self) -> bool:
        """Whether the clinic should hear of the blood pressure before the session begins.

        Source:
            Label of esketamine nasal spray: above 140/90 mmHg.
        """
        return self.moment is Moment.BEFORE and self._pressure_from(141, 91)

    def _pressure_from(self, systolic: int, diastolic: int) -> bool:
        if self.systolic is None or self.diastolic is None:
            return False
        return self.systolic >= systolic or self.diastolic >= diastolic

    def _refuse_half_a_pressure(self) -> None:
        if (self.systolic is None) != (self.diastolic is None):
            raise InvalidEntryError(
                "The reading {moment} has only one of the two blood pressures.",
                "Enter both, for example 120 / 80.",
                moment=self.moment.words,
            )
        if self.systolic and self.diastolic and self.systolic <= self.diastolic:
            raise InvalidEntryError(
                "A blood pressure of {high} / {low} cannot be right.",
                "Enter the higher number first.",
                high=self.systolic,
                low=self.diastolic,
            )


def _refuse_outside(value: int | None, problem: str, low: int, high: int) -> None:
    if value is not None and not low <= value <= high:
        raise InvalidEntryError(
            problem, "Enter a number from {low} to {high}.", value=value, low=low, high=high
        )
