"""What stands in the way of a backup, in words."""

import errno
from pathlib import Path

from journal.errors import DamagedJournalError, JournalFileError

_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NO_RIGHT = {errno.EACCES, errno.EPERM, errno.EROFS}
_GONE = {errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.EIO}


def no_backup(folder: Path, error: Exception) -> JournalFileError:
    """Return what is said when a folder cannot take a backup."""
    code, number = getattr(error, "sqlite_errorname", ""), getattr(error, "errno", None)
    if code == "SQLITE_BUSY":
        return JournalFileError(
            "No backup was made, because another program is using the journal.",
            "Wait a moment, then back up again.",
        )
    if number in _GONE:
        return JournalFileError(
            "No backup was made in {folder}, because that folder is not there.",
            "Connect the disk or stick again, or choose another folder in the settings.",
            folder=folder,
        )
    if number in _NO_RIGHT or code in {"SQLITE_READONLY", "SQLITE_PERM"}:
        return JournalFileError(
            "No backup was made in {folder}, because that folder is not yours to write to.",
            "Choose a folder of your own in the settings.",
            folder=folder,
        )
    if number in _NO_ROOM or code in {"SQLITE_FULL", "SQLITE_IOERR"}:
        return JournalFileError(
            "No backup was made in {folder}, because the disk is full. "
            "Earlier ones are still there.",
            "Make room, or choose another folder in the settings, then back up again.",
            folder=folder,
        )
    return JournalFileError(
        "No backup was made in {folder} ({error}). Earlier ones are still there.",
        "Choose another folder in the settings, then back up again.",
        folder=folder,
        error=getattr(error, "strerror", None) or error,
    )


def damaged(journal: Path) -> DamagedJournalError:
    """Return what is said when a journal is not fit to be copied."""
    return DamagedJournalError(
        "No backup was made, because the journal {path} holds something that is damaged. "
        "Earlier backups are still there.",
        "Look at it with symptom-journal check, or restore a backup.",
        path=journal,
    )


def newer(journal: Path) -> JournalFileError:
    """Return what is said of a journal that a newer program wrote; it is not damaged."""
    return JournalFileError(
        "No backup was made, because a newer version of this program wrote the journal {path}.",
        "Update the program, then back up again; or copy the file to a safe place.",
        path=journal,
    )
