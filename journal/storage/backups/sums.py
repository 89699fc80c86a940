"""The SHA-256 beside a backup, in the form that `sha256sum --check` reads."""

import os
from contextlib import suppress
from hashlib import file_digest
from pathlib import Path

ENDING = ".sha256"


def sum_file(backup: Path) -> Path:
    """Return the file in which the sum of a backup stands."""
    return backup.with_name(backup.name + ENDING)


def sum_of(file: Path) -> str:
    """Return the SHA-256 of a file that no connection holds open.

    Raises:
        OSError: it cannot be read.
    """
    with file.open("rb") as stream:
        return file_digest(stream, "sha256").hexdigest()


def noted_sum(backup: Path) -> str | None:
    """Return the sum noted beside a backup, or None when none is there.

    Raises:
        OSError: it cannot be read.
    """
    try:
        words = sum_file(backup).read_bytes().decode("utf-8", "replace").split()
    except FileNotFoundError:
        return None
    return words[0] if words else ""


def note_sum(backup: Path, digest: str) -> None:
    """Write a sum to the disk; this also takes the name of the backup for us alone.

    Raises:
        FileExistsError: another backup has that name.
        OSError: it cannot be written; nothing is left of it.
    """
    path = sum_file(backup)
    handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(f"{digest}  {backup.name}\n")
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        with suppress(OSError):
            path.unlink()
        raise
