"""A journal and all that the program made of it, deleted for good."""

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Self

from journal.errors import JournalFileError
from journal.files import UNFINISHED, sync_folder
from journal.storage.backups.folder import BackupFolder, is_old
from journal.storage.backups.places import Backups
from journal.storage.conflict_copies import conflict_copies
from journal.storage.presence import Opener, Presence

_BESIDE = r"(?:damaged|newer|rescued)-[0-9]{8}T[0-9]{6,12}Z-NAME(?:-journal)?"
_HIDDEN = r"\.NAME\.[0-9a-f]{8}\.(?:open|new)(?:-journal)?"
_MADE = f"{_BESIDE}|{_HIDDEN}|NAME-journal"
"""What the program puts beside a journal called NAME."""


@dataclass(frozen=True, slots=True)
class Traces:
    """What there is of a journal.

    Attributes:
        journal: The file itself.
        backups: Its backups with their sums, wherever they can be reached.
        beside: What else the program put beside it.
        copies: What other programs copied; they are not ours to delete.
        out_of_reach: The second place for backups, where it is not there now.
    """

    journal: Path
    backups: tuple[Path, ...]
    beside: tuple[Path, ...]
    copies: tuple[Path, ...] = ()
    out_of_reach: Path | None = None

    @classmethod
    def of(cls, backups: Backups, name: Path) -> Self:
        """Look for everything; nothing is changed.

        Args:
            backups: The places of its backups.
            name: What the journal is called here; where that is a link, it goes as well.
        """
        now, second = backups.now(), backups.second
        reached = [folder for folder in backups.folders if folder.path.is_dir()]
        return cls(
            backups.journal,
            tuple(file for folder in reached for file in _files(folder, now)),
            (*_made_beside(backups.journal, now), *([name] if name.is_symlink() else [])),
            conflict_copies(backups.journal),
            second if second is not None and not second.is_dir() else None,
        )

    @property
    def backup_count(self) -> int:
        """How many backups there are, each in one place or in both."""
        return len({file.name.removesuffix(".sha256") for file in self.backups})


def delete_everything(backups: Backups, name: Path) -> tuple[Path, ...]:
    """Delete a journal, what the program put beside it, and its backups.

    The journal goes last: while it is there, a person sees that the rest may be too. Nobody
    may have it open. Files of others are never touched.

    Args:
        backups: The places of its backups.
        name: What the journal is called here; where that is a link, it goes as well.

    Returns:
        What could not be deleted, and a place that was out of reach.

    Raises:
        JournalFileError: nothing was deleted.
    """
    refuse_to_delete(backups, Presence(backups.journal, backups.now()).others())
    found = Traces.of(backups, name)
    left = tuple(_deleted([*found.backups, *found.beside, found.journal]))
    with suppress(OSError):  # something of others is in it
        backups.home.path.rmdir()
    for folder in {file.parent for file in (*found.backups, found.journal)}:
        sync_folder(folder)
    return left if found.out_of_reach is None else (*left, found.out_of_reach)


def refuse_to_delete(backups: Backups, others: Sequence[Opener]) -> None:
    """Refuse while others have the journal open, or where it could not be deleted.

    Args:
        backups: The places of its backups.
        others: Who has it open besides whoever asks.

    Raises:
        JournalFileError: that is so.
    """
    journal = backups.journal
    if others:
        raise JournalFileError(
            "The journal {path} is open in another window (on {host}). Nothing was deleted.",
            "Close that window, then delete again.",
            path=journal,
            host=others[0].host,
        )
    if not os.access(journal.parent, os.W_OK | os.X_OK):
        raise JournalFileError(
            "The folder {folder} is not yours to write to. Nothing was deleted.",
            "Make the folder yours, then delete again.",
            folder=journal.parent,
        )


def _deleted(files: Iterable[Path]) -> Iterator[Path]:
    """Delete files one after the other; return those that stay."""
    for file in files:
        try:
            file.unlink(missing_ok=True)
        except OSError:
            yield file


def _files(folder: BackupFolder, now: datetime) -> list[Path]:
    try:
        return folder.files(now)
    except OSError:  # it may not be read; what is in it cannot be deleted either
        return []


def _made_beside(journal: Path, now: datetime) -> list[Path]:
    made = re.compile(_MADE.replace("NAME", re.escape(journal.name)))
    try:
        there = sorted(journal.parent.iterdir())
    except OSError:
        return []
    return [
        file
        for file in there
        if made.fullmatch(file.name) or (UNFINISHED.fullmatch(file.name) and is_old(file, now))
    ]
