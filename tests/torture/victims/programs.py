"""A victim: what it does, what it needs before, and what is left of it."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from journal.errors import JournalError
from journal.storage.driver import sqlite3
from tests.torture.promises import Promises

Work = Callable[[Path, Promises], None]


class NotSoundError(Exception):
    """What is left can be read, but not all of it."""


def nothing_needed(folder: Path) -> None:
    """Prepare nothing."""


@dataclass(frozen=True, slots=True)
class Victim:
    """A program that may be stopped at any moment.

    Attributes:
        work: Works in a folder until it is stopped or done.
        found: Returns the state of what is in a folder.
        prepare: Puts what the work needs into the empty folder.
    """

    work: Work
    found: Callable[[Path], str]
    prepare: Callable[[Path], None] = nothing_needed

    def left(self, folder: Path) -> str | None:
        """Return the state of what is left in a folder, or None when it cannot be read."""
        with suppress(JournalError, NotSoundError, OSError, sqlite3.Error, UnicodeError):
            return self.found(folder)
        return None
