"""Copies of a journal that a program for syncing left beside it."""

import os
import re
import stat
from pathlib import Path

from journal.storage.backups.names import BackupName
from journal.storage.outside import is_a_journal

_FORMS = re.compile(
    r"""
      \.sync-conflict-.+           # Syncthing
    | [ _-]?\(.*conflicted.copy.*\)  # Dropbox, Nextcloud
    | [ ].*conflicted[ ]copy.*     # the same without brackets
    | [ _-]conflict-.+             # ownCloud
    | [ ]?\(\d+\)                  # Google Drive
    | [ ]\d+                       # iCloud
    | -[^\s].*                     # OneDrive: the name of the computer
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""What stands between the name of a journal and its ending."""


def conflict_copies(journal: Path) -> tuple[Path, ...]:
    """Return the journals beside one that look like copies of it, by name. Nothing is changed.

    Whether they hold anything that is not in the journal, uniting them finds out. A file
    that the journal itself is reached by is not even looked into, as that would drop the
    locks on it.
    """
    real = Path(os.path.realpath(journal))
    try:
        beside = sorted(real.parent.iterdir())
    except OSError:
        return ()
    return tuple(file for file in beside if _is_named_so(file, real) and _is_another(file, real))


def _is_named_so(file: Path, journal: Path) -> bool:
    stem, ending = journal.stem, journal.suffix
    if not file.name.startswith(stem) or file.suffix.lower() != ending.lower():
        return False
    if BackupName.parse(file.name) is not None:
        return False
    between = file.name.removeprefix(stem)
    return _FORMS.fullmatch(between[: len(between) - len(ending)]) is not None


def _is_another(file: Path, journal: Path) -> bool:
    try:
        found = file.stat()
        regular = stat.S_ISREG(found.st_mode)
        return regular and not file.samefile(journal) and is_a_journal(file)
    except OSError:
        return False
