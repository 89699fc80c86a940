"""What there is of a journal: its backups, what the program put beside it, copies of others."""

import os
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Self

from journal.files import UNFINISHED
from journal.storage.backups.folder import BackupFolder, is_old
from journal.storage.backups.names import ASIDE
from journal.storage.backups.places import Backups
from journal.storage.conflict_copies import conflict_copies

_COPY = f"{ASIDE}NAME"
_HIDDEN = rf"\.+{_COPY}(?:\.[0-9a-f]{{8}}\.(?:open|new))+"
_MADE = f"(?!NAME$)(?:{_COPY}|{_HIDDEN})(?:-journal)?"
"""What the program puts beside a journal called NAME."""


@dataclass(frozen=True, slots=True)
class Traces:
    """Everything that was found.

    Attributes:
        journal: The file itself.
        backups: Its backups with their sums, wherever they can be reached.
        beside: What else the program put beside it, and a link that leads to it.
        copies: What other programs copied; they are not ours to delete.
        out_of_reach: Places for backups that are not there now, or cannot be read.
    """

    journal: Path
    backups: tuple[Path, ...]
    beside: tuple[Path, ...]
    copies: tuple[Path, ...] = ()
    out_of_reach: tuple[Path, ...] = ()

    @classmethod
    def of(cls, backups: Backups, name: Path) -> Self:
        """Look for everything; nothing is changed.

        Args:
            backups: The places of its backups.
            name: What the journal is called here; where that is a link, it belongs to it.
        """
        journal, now = backups.journal, backups.now()
        files: list[Path] = []
        out_of_reach: list[Path] = []
        for folder in backups.folders:
            found = _files(folder, now)
            files += found or ()
            out_of_reach += [folder.path] if found is None else []
        link = [name] if name.is_symlink() else []
        return cls(
            journal,
            tuple(files),
            (*_beside(journal, now), *link),
            conflict_copies(journal),
            tuple(out_of_reach),
        )

    @property
    def backup_count(self) -> int:
        """How many backups there are, each in one place or in both."""
        return len({file.name for file in self.backups if file.suffix == ".sqlite"})


def _files(folder: BackupFolder, now: datetime) -> list[Path] | None:
    """Return what belongs to the journal; None where that cannot be told."""
    if folder.ours and not os.path.lexists(folder.path):
        return []
    try:
        return folder.files(now)
    except OSError:
        return None


def _beside(journal: Path, now: datetime) -> Iterator[Path]:
    made = re.compile(_MADE.replace("NAME", re.escape(journal.name)))
    there: list[Path] = []
    with suppress(OSError):  # a folder that is gone holds nothing
        there = sorted(journal.parent.iterdir())
    for file in there:
        if made.fullmatch(file.name) or (UNFINISHED.fullmatch(file.name) and is_old(file, now)):
            yield file
