"""What a person has chosen about the journal itself."""

from dataclasses import dataclass
from datetime import date

from journal.domain.days import NIGHT_ENDS_AT
from journal.domain.help_lines import HelpLine
from journal.domain.notes import legible
from journal.errors import InvalidEntryError


@dataclass(frozen=True, slots=True)
class Settings:
    """Choices kept in the journal file.

    Attributes:
        night_ends_at: Hour, 0 to 12, before which a check-in is proposed for the day before.
        threshold: Smallest change that this person calls noticeable, 1 to 4 scale points.
        visits: Days of appointments, oldest first.
        help_lines: Whom to call, or None for the numbers packed with the program.
        name: Name or initials for the page, empty unless the person gave one.

    Raises:
        InvalidEntryError: an hour or a threshold outside its range.
    """

    night_ends_at: int = NIGHT_ENDS_AT
    threshold: int = 2
    visits: tuple[date, ...] = ()
    help_lines: tuple[HelpLine, ...] | None = None
    name: str = ""

    def __post_init__(self) -> None:
        if not 0 <= self.night_ends_at <= 12:  # noqa: PLR2004 - noon
            raise InvalidEntryError(
                "A day cannot begin at {hour} o'clock.",
                "Choose an hour from 0 to 12.",
                hour=self.night_ends_at,
            )
        if not 1 <= self.threshold <= 4:  # noqa: PLR2004 - see the docstring
            raise InvalidEntryError(
                "The threshold cannot be {value}.",
                "Choose 1 to 4 points.",
                value=self.threshold,
            )
        object.__setattr__(self, "name", legible(self.name))
        object.__setattr__(self, "visits", tuple(sorted(set(self.visits))))
