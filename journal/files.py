"""Files that appear whole or not at all."""

import errno
import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from journal.errors import ExportError

UNFINISHED = re.compile(r"\.symptom-journal-[0-9a-f]{16}\.part")
"""The name of a file that is not whole yet, whatever it is to become."""

_NO_FOLDER = {errno.ENOENT, errno.ENOTDIR}
_NO_RIGHT = {errno.EACCES, errno.EPERM, errno.EROFS}
_NO_ROOM = {errno.ENOSPC, errno.EDQUOT}


class NotWantedError(Exception):
    """A file was given up before it was whole; nothing is left of it."""


def always() -> bool:
    """Want a file, whatever happens meanwhile."""
    return True


@contextmanager
def written_whole(path: Path, wanted: Callable[[], bool] = always) -> Iterator[BinaryIO]:
    """Open a file to be written, which takes its name only once it is whole on the disk.

    Until then an earlier file of that name stays as it was. Only the owner can read the
    new one.

    Args:
        path: The file.
        wanted: Asked once, when the file is whole: whether it may take its name.

    Raises:
        ExportError: it could not be written; nothing is left of the attempt.
        NotWantedError: it was not wanted any more; nothing is left of it.
    """
    try:
        target = _regular(path)
        temporary = target.with_name(f".symptom-journal-{os.urandom(8).hex()}.part")
        try:
            with open(temporary, "xb", opener=_private) as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            if not wanted():
                raise NotWantedError
            temporary.replace(target)
        finally:
            temporary.unlink(missing_ok=True)
        sync_folder(target.parent)
    except OSError as error:
        raise _explained(path, error) from error


def make_folder(folder: Path) -> None:
    """Make a folder and those above it that are missing, each for its owner only.

    Raises:
        OSError: it cannot be made.
    """
    if not folder.exists():
        make_folder(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)
        sync_folder(folder.parent)  # or a power cut takes the folder and all that is in it


def sync_folder(folder: Path) -> None:
    """Make new and removed names in a folder survive a power cut, where that is possible."""
    with suppress(OSError):  # Windows opens no folders; some network drives sync none
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _regular(path: Path) -> Path:
    """Return where a name leads to, refusing what is there and no file, such as a folder."""
    if path.exists() and not path.is_file():
        raise ExportError(
            "{path} is a folder or a device, so nothing was written.",
            "Name a file, for example {path}/summary.pdf."
            if path.is_dir()
            else "Name a file, or one that does not exist yet.",
            path=path,
        )
    return Path(os.path.realpath(path))


def _explained(path: Path, error: OSError) -> ExportError:
    if error.errno in _NO_FOLDER:
        return ExportError(
            "There is no folder {folder}, so nothing was written.",
            "Make the folder first, or choose another one.",
            folder=path.absolute().parent,
        )
    if error.errno in _NO_RIGHT:
        return ExportError(
            "{path} was not written, because its folder is not yours to write to.",
            "Choose a folder of your own.",
            path=path,
        )
    if error.errno in _NO_ROOM:
        return ExportError(
            "{path} was not written, because the disk is full.",
            "Make room, or choose another disk.",
            path=path,
        )
    return ExportError(
        "{path} was not written ({reason}).",
        "Choose another name or another folder.",
        path=path,
        reason=error.strerror or error,
    )
