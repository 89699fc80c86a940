"""What a backup is called: when it was made, why, and how much is in it."""

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Self

_TIME = "%Y%m%dT%H%M%SZ"
_MADE = (
    r"-(?P<made>[0-9]{8}T[0-9]{6}Z)-(?P<reason>[a-z]+)"
    r"-v(?P<schema>[0-9]{1,9})-n(?P<entries>[0-9]{1,9})\.sqlite"
)
_NAME = re.compile(f"(?P<stem>.+){_MADE}", re.DOTALL)

ASIDE = r"(?:(?:damaged|newer|rescued)-[0-9]{8}T[0-9]{6,12}Z-)*"
"""What stands before the name of a journal whose copy the program set aside."""


def is_named_for(file_name: str, stem: str) -> bool:
    """Say whether a file is a backup of a journal or of a copy of it, or the sum of one.

    Reasons of a newer program count as well.

    Args:
        file_name: Name of the file.
        stem: Name of the journal's file without its ending.
    """
    form = rf"{ASIDE}{re.escape(stem)}{_MADE}(?:\.sha256|-journal)?"
    return re.fullmatch(form, file_name) is not None


class Reason(StrEnum):
    """Why a backup was made."""

    DAILY = "daily"
    CLOSE = "close"
    MANUAL = "manual"
    MIGRATION = "premigration"
    RESTORE = "prerestore"
    MERGE = "premerge"


SPECIAL = (Reason.MIGRATION, Reason.RESTORE, Reason.MERGE)
"""Made before something was done to the whole file."""


@dataclass(frozen=True, slots=True, order=True)
class BackupName:
    """What the name of a backup says.

    Attributes:
        made: When it was made, in UTC and whole seconds.
        reason: Why.
        schema: Version of the journal's schema.
        entries: How many check-ins and sessions are in it; deleted ones do not count.
        stem: Name of the journal's file without its ending.
    """

    made: datetime
    reason: Reason
    schema: int
    entries: int
    stem: str = "journal"

    def __post_init__(self) -> None:
        object.__setattr__(self, "made", self.made.astimezone(UTC).replace(microsecond=0))

    def __str__(self) -> str:
        made = f"{self.made.year:04}{self.made:%m%dT%H%M%SZ}"  # glibc writes the year 999 as 999
        return f"{self.stem}-{made}-{self.reason}-v{self.schema}-n{self.entries}.sqlite"

    @classmethod
    def parse(cls, text: str) -> Self | None:
        """Read the name of a file; return None when it is not exactly one of ours."""
        found = _NAME.fullmatch(text)
        try:
            if found is None:
                return None
            name = cls(
                datetime.strptime(found["made"], _TIME).replace(tzinfo=UTC),
                Reason(found["reason"]),
                int(found["schema"]),
                int(found["entries"]),
                found["stem"],
            )
        except ValueError:  # no such day, or the reason of a newer program
            return None
        return name if str(name) == text else None

    def a_second_later(self) -> Self:
        """Return the name that is next when this one is taken."""
        return replace(self, made=self.made + timedelta(seconds=1))
