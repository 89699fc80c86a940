"""What a person has chosen about the journal itself."""

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from journal.domain import library
from journal.domain.days import NIGHT_ENDS_AT
from journal.domain.notes import legible
from journal.domain.side_effects import OFTEN_FELT
from journal.errors import InvalidEntryError
from journal.language import languages

if TYPE_CHECKING:
    from journal.domain.bands import Bands
    from journal.domain.help_lines import HelpLine

_LANGUAGE = re.compile(r"[a-z]{2,3}")
"""Any code: a newer version of the program may speak more languages than this one."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Choices kept in the journal file.

    Attributes:
        night_ends_at: Hour, 0 to 12, before which a check-in is proposed for the day before.
        threshold: Smallest change that this person calls noticeable, 1 to 4 scale points.
        bands: The person's own bands of a scale, at most one for a measure.
        offered: Ids of the side effects that have a button of their own on Today.
        visits: Days of appointments, oldest first.
        help_lines: Whom to call, or None for the numbers packed with the program.
        name: Name or initials for the page, empty unless the person gave one.
        notice_read: Whether the person has said that the notice of the first start is read.
        start_over: Whether the first steps were opened or turned down; they stay in Help.
        example: Everything in this journal is made up, and its page for the provider says so.
        reminder: Whether this computer asks for a check-in once a day.
        reminder_minute: When, in minutes after midnight, 0 to 1439.
        language: Code of the language spoken, like "de"; empty for that of the system.
        backup_folder: A second place for backups, such as a stick; empty for none.

    Raises:
        InvalidEntryError: an hour, a threshold or a time outside its range.
    """

    night_ends_at: int = NIGHT_ENDS_AT
    threshold: int = 2
    bands: "tuple[Bands, ...]" = ()
    offered: tuple[str, ...] = OFTEN_FELT
    visits: tuple[date, ...] = ()
    help_lines: "tuple[HelpLine, ...] | None" = None
    name: str = ""
    notice_read: bool = False
    start_over: bool = False
    example: bool = False
    reminder: bool = False
    reminder_minute: int = 20 * 60
    language: str = ""
    backup_folder: str = ""

    @property
    def lines_to_call(self) -> "tuple[HelpLine, ...]":
        """Whom to call: the person's own lines, or those packed with the program."""
        return self.help_lines or library.help_lines()

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
        if not 0 <= self.reminder_minute < 24 * 60:
            raise InvalidEntryError(
                "A day has no minute {minute}.",
                "Choose a time from 0:00 to 23:59.",
                minute=self.reminder_minute,
            )
        if self.language and not _LANGUAGE.fullmatch(self.language):
            raise InvalidEntryError(
                "There is no language “{language}”.",
                "Choose one of {known}.",
                language=self.language,
                known=", ".join(languages().values()),
            )
        object.__setattr__(self, "name", legible(self.name))
        object.__setattr__(self, "offered", tuple(dict.fromkeys(self.offered)))
        object.__setattr__(self, "visits", tuple(sorted(set(self.visits))))
