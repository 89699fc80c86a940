"""What a crash left beside a journal, kept before SQLite plays it back into the file."""

import os
import time
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from journal.errors import ExportError, JournalFileError
from journal.files import written_whole
from journal.storage.unfinished import UnfinishedChange

_LOOKS = 10
_PAUSE_S = 0.05
"""A save of another window is over by the last look; what is still there, a crash left."""


def keep_aside(path: Path) -> None:
    """Copy a journal and the unfinished change beside it, if a crash left one.

    SQLite takes such a change back as soon as it connects. When it belongs to another
    copy of the journal, good pages are overwritten by old ones; the copies, made for
    their owner only, still hold everything. Where it can be told that it belongs to
    another file, the journal is not opened at all.

    Raises:
        JournalFileError: it belongs to another file, or the copies could not be made;
            nothing was touched.
    """
    path = Path(os.path.realpath(path))
    beside = path.with_name(path.name + "-journal")
    if not _left_by_a_crash(beside):
        return
    with suppress(FileNotFoundError):  # another window has seen to it meanwhile
        _refuse_anothers(path, beside)
        when = datetime.fromtimestamp(beside.stat().st_mtime, UTC)
        name = f"damaged-{when:%Y%m%dT%H%M%S%fZ}-{path.name}"
        _copy(path, path.with_name(name))
        _copy(beside, path.with_name(f"{name}-journal"))


def _refuse_anothers(path: Path, beside: Path) -> None:
    change = UnfinishedChange.read(beside.read_bytes())
    with path.open("rb") as file:
        header = file.read(100)
    if change is not None and not change.belongs_to(header, path.stat().st_size):
        raise JournalFileError(
            "The unfinished change {beside} beside the journal {path} belongs to another file.",
            "Nothing was touched. Move {beside} away and keep it, then open the journal again.",
            path=path,
            beside=beside.name,
        )


def _left_by_a_crash(beside: Path) -> bool:
    for _ in range(_LOOKS):
        if not _holds_something(beside):
            return False
        time.sleep(_PAUSE_S)
    return _holds_something(beside)


def _holds_something(file: Path) -> bool:
    try:
        return file.stat().st_size > 0
    except FileNotFoundError:
        return False


def _copy(file: Path, copy: Path) -> None:
    if copy.exists():
        return
    try:
        with file.open("rb") as read, written_whole(copy) as written:
            written.write(read.read())
    except ExportError as error:
        raise JournalFileError(
            "A crash left an unfinished change beside {path}, and no copy of the two could be "
            "made before it is taken back.",
            "Make room on the disk, and check that the folder is yours to write to.",
            path=file,
        ) from error
