"""Deletes what there is of a journal, the journal itself last."""

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from journal.errors import JournalFileError
from journal.files import sync_folder
from journal.storage.backups.places import Backups
from journal.storage.deletion.traces import Traces
from journal.storage.driver import WINDOWS, connect, sqlite3
from journal.storage.outside import is_a_journal
from journal.storage.presence import Opener, Presence
from journal.storage.rescue.asides import beside

_IN_USE = frozenset({"SQLITE_BUSY", "SQLITE_LOCKED"})


@dataclass(frozen=True, slots=True)
class Deleted:
    """What became of it.

    Attributes:
        journal: The file that was to go.
        gone: Whether it went.
        left: What could not be deleted, and places that were out of reach.
    """

    journal: Path
    gone: bool
    left: tuple[Path, ...] = ()


def delete_everything(backups: Backups, name: Path) -> Deleted:
    """Delete a journal, what the program put beside it, and its backups.

    The journal goes last: while it is there, a person sees that the rest may be too. Nobody
    may have it open. Files of others are never touched.

    Args:
        backups: The places of its backups.
        name: What the journal is called here; where that is a link, it goes as well.

    Raises:
        JournalFileError: nothing was deleted.
    """
    found = Traces.of(backups, name)
    journal = backups.journal
    refuse_to_delete(backups, found, Presence(journal, backups.now()).others())
    left = list(found.out_of_reach)
    with _held_off(journal) as held:
        left += _deleted(found.backups)
        for folder in {file.parent for file in found.backups}:
            sync_folder(folder)
        left += _deleted(found.beside)
        sync_folder(journal.parent)  # before the journal goes, also for who loses power now
        if WINDOWS:  # which deletes no file that is open
            held.close()
        if beside(journal) not in left:
            left += _deleted([journal])
    with suppress(OSError):  # something of others is in it
        backups.home.path.rmdir()
    sync_folder(journal.parent)
    return Deleted(journal, not os.path.lexists(journal), tuple(left))


def refuse_to_delete(backups: Backups, found: Traces, others: Sequence[Opener]) -> None:
    """Refuse while somebody uses what would go, or where it could not be deleted rightly.

    Args:
        backups: The places of its backups.
        found: What would go.
        others: Who has the journal open besides whoever asks.

    Raises:
        JournalFileError: that is so.
    """
    journal, now = backups.journal, backups.now()
    for file, users in ((journal, others), *((f, Presence(f, now).others()) for f in found.beside)):
        if users:
            raise JournalFileError(
                "The journal {path} is open in another window (on {host}). Nothing was deleted.",
                "Close that window, then delete again.",
                path=file,
                host=users[0].host,
            )
    if not os.access(journal.parent, os.W_OK | os.X_OK):
        raise JournalFileError(
            "The folder {folder} is not yours to write to. Nothing was deleted.",
            "Make the folder yours, then delete again.",
            folder=journal.parent,
        )
    _refuse_a_twin(backups)


def _refuse_a_twin(backups: Backups) -> None:
    """Refuse where the backups of another journal bear the same names."""
    with suppress(OSError):
        if is_a_journal(backups.twin):
            raise JournalFileError(
                "The backups of {path} and of {twin} bear the same names. Nothing was deleted.",
                "Move {twin} to a folder of its own, then delete again.",
                path=backups.journal,
                twin=backups.twin.name,
            )


@contextmanager
def _held_off(journal: Path) -> Iterator[ExitStack]:
    """Keep every other program from a journal meanwhile; a damaged one is held by nobody."""
    with ExitStack() as held:
        try:
            db = connect(journal)
            held.callback(db.close)
            db.execute("BEGIN EXCLUSIVE")
        except (JournalFileError, sqlite3.Error) as error:
            if getattr(error, "sqlite_errorname", "") in _IN_USE:
                raise JournalFileError(
                    "The journal {path} is being used by another program. Nothing was deleted.",
                    "Close its other windows, then delete again.",
                    path=journal,
                ) from error
        yield held


def _deleted(files: Iterable[Path]) -> Iterator[Path]:
    """Delete files one after the other; return those that stay."""
    for file in files:
        try:
            file.unlink(missing_ok=True)
        except OSError:
            yield file
