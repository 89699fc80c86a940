"""A journal as it looks from outside, before SQLite touches it."""

import os
import re
import stat
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from journal.errors import DamagedJournalError, JournalFileError, NewerJournalError
from journal.storage.migrations import APPLICATION_ID, known_names

_MAGIC = b"SQLite format 3\x00"
_HEADER_BYTES = 100
_ROLLBACK_FORMAT = b"\x01\x01"
_BUILDING = ".new"
_LEFT_OVER_AFTER = timedelta(minutes=10)
"""Another program may be at work on anything younger."""


def building_name(path: Path) -> Path:
    """Return a name beside a journal under which it is built."""
    return path.with_name(f".{path.name}.{os.urandom(4).hex()}{_BUILDING}")


def remove_left_over(path: Path, now: datetime) -> None:
    """Remove copies beside a journal that a killed program was building; they are only copies."""
    real = Path(os.path.realpath(path))
    building = re.compile(rf"\.{re.escape(real.name)}\.[0-9a-f]{{8}}\{_BUILDING}(-journal)?")
    with suppress(OSError):  # then another time
        for file in real.parent.iterdir():
            age_s = now.timestamp() - file.lstat().st_mtime if building.fullmatch(file.name) else 0
            if age_s > _LEFT_OVER_AFTER.total_seconds():
                file.unlink()


def look_from_outside(path: Path) -> None:
    """Refuse what is no journal, or one that this program cannot use.

    Raises:
        JournalFileError: it is missing, no journal, newer than this program, or has a
            second name.
        OSError: it cannot be looked at.
    """
    try:
        found = path.stat()
    except FileNotFoundError:
        raise JournalFileError(
            "There is no journal {path}.", "Check the name and the folder.", path=path
        ) from None
    if not stat.S_ISREG(found.st_mode):
        raise JournalFileError(
            "{path} is not a file, so it cannot be a journal.",
            "Name a file, for example {path}/journal.sqlite."
            if stat.S_ISDIR(found.st_mode)
            else "Name a file.",
            path=path,
        )
    if found.st_size == 0:
        raise DamagedJournalError(
            "The file {path} is empty. It may be a damaged journal, so it was not touched.",
            "Open a backup, or name a file that does not exist yet to begin a new journal.",
            path=path,
        )
    _look_at_header(path)
    if found.st_nlink > 1:
        _refuse_second_name(path)


def is_a_journal(path: Path) -> bool:
    """Say whether a file says of itself that it is a journal of this program.

    Raises:
        OSError: it cannot be read.
    """
    header = _header(path)
    return header[:16] == _MAGIC and _application_id(header) == APPLICATION_ID


def _header(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_HEADER_BYTES)


def _application_id(header: bytes) -> int:
    return int.from_bytes(header[68:72], "big")


def _look_at_header(path: Path) -> None:
    header = _header(path)
    if header[:16] != _MAGIC or len(header) < _HEADER_BYTES:
        raise DamagedJournalError(
            "The file {path} is not a journal, or it is damaged. It was not touched.",
            "Choose a journal, or name a file that does not exist yet.",
            path=path,
        )
    if _application_id(header) != APPLICATION_ID or header[18:20] != _ROLLBACK_FORMAT:
        raise JournalFileError(
            "The file {path} belongs to another program, or another program changed it.",
            "Choose a journal, or name a file that does not exist yet.",
            path=path,
        )
    if int.from_bytes(header[60:64], "big") > len(known_names()):
        raise newer(path)


def refuse_remains(path: Path) -> None:
    """Refuse to begin a journal where a crash left unfinished changes of another one.

    Raises:
        JournalFileError: they lie there; they are left as they are.
    """
    remains = path.with_name(path.name + "-journal")
    if remains.exists() and remains.stat().st_size:
        raise JournalFileError(
            "The journal {path} is gone, but {remains} is still there.",
            "Put the journal back beside it, or move {remains} away and keep it.",
            path=path,
            remains=remains.name,
        )


def _refuse_second_name(path: Path) -> None:
    """Refuse a file with two names: what a crash left beside one is not found by the other."""
    real = Path(os.path.realpath(path))
    for name in real.parent.iterdir():  # a journal just made still has the name it was built by
        if name.name.startswith(f".{real.name}.") and name.suffix == _BUILDING:
            with suppress(OSError):
                if name.samefile(real):
                    name.unlink()
    if path.stat().st_nlink > 1:
        raise JournalFileError(
            "The journal {path} has a second name on this disk (a hard link).",
            "Delete the second name, or make a copy of the file and open that.",
            path=path,
        )


def newer(path: Path) -> NewerJournalError:
    """Return the refusal of a journal that a newer program made."""
    return NewerJournalError(
        "The journal {path} was written by a newer version of this program.",
        "Update the program, then open the journal again.",
        path=path,
    )
