"""A damaged file, copied before anything else is done."""

import errno
import os
from datetime import UTC, datetime
from pathlib import Path

from journal.errors import ExportError, JournalFileError
from journal.files import written_whole
from journal.storage.unfinished import UnfinishedChange

_PIECE = 1 << 20
_MOST_BYTES = 1 << 30
"""A journal of twenty years has 8 MB."""


def copied_aside(damaged: Path, now: datetime) -> Path:
    """Copy a damaged file, with what a crash left beside it; return the copy.

    Raises:
        JournalFileError: it cannot be read, or there is no room; nothing was changed.
    """
    aside = damaged.with_name(f"damaged-{now.astimezone(UTC):%Y%m%dT%H%M%S%fZ}-{damaged.name}")
    try:
        _refuse_no_file(damaged)
        _copy(damaged, aside)
        if beside(damaged).exists():
            _copy(beside(damaged), beside(aside))
    except (ExportError, OSError) as error:
        raise JournalFileError(
            "The damaged journal {path} could not be copied ({error}). Nothing was changed.",
            "Check that the file is there, that there is room on the disk, and that the folder "
            "is yours to write to.",
            path=damaged,
            error=getattr(error, "strerror", None) or error,
        ) from error
    return aside


def image_of(file: Path) -> bytes:
    """Return all bytes of a file, without the unfinished change that a crash left in it."""
    image = file.read_bytes()
    if not beside(file).exists():
        return image
    change = UnfinishedChange.read(beside(file).read_bytes())
    if change is None or not change.belongs_to(image[:100], len(image)):
        return image
    return change.taken_back(image)


def beside(file: Path) -> Path:
    """Return where SQLite keeps what a change of a file would put back."""
    return file.with_name(f"{file.name}-journal")


def _refuse_no_file(damaged: Path) -> None:
    if not damaged.is_file() or damaged.stat().st_size > _MOST_BYTES:
        number = errno.EFBIG if damaged.is_file() else errno.ENOENT
        raise OSError(number, os.strerror(number))


def _copy(file: Path, copy: Path) -> None:
    with file.open("rb") as read, written_whole(copy) as written:
        while piece := read.read(_PIECE):
            written.write(piece)
