"""Making a new journal: whole or not at all, and never in the place of another."""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from journal.errors import JournalFileError
from journal.files import make_folder, sync_folder
from journal.storage.database import upgrade
from journal.storage.driver import Database, connect, sqlite3
from journal.storage.outside import building_name, refuse_remains


def create_database(path: Path, fill: Callable[[Database], object]) -> bool:
    """Make a new journal that only its owner can read, unless something is there already.

    It is built under another name and appears whole or not at all. When another
    program made one in the same moment, that one stays.

    Args:
        path: The file it is to lie in.
        fill: Puts in what the new journal is to hold.

    Returns:
        Whether it was made; otherwise something was there.

    Raises:
        JournalFileError: the folder cannot be written, or the remains of another
            journal lie there.
    """
    building = building_name(path.absolute())
    try:
        if os.path.lexists(path):
            return False
        refuse_remains(path)
        make_folder(building.parent)
        os.close(os.open(building, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        _lay_out(building, fill)
        return _give_name(building, path.absolute())
    except (OSError, sqlite3.Error) as error:
        raise JournalFileError(
            "The journal {path} cannot be made ({error}).",
            "Choose a folder that you can write to and that has room.",
            path=path,
            error=getattr(error, "strerror", None) or error,
        ) from error
    finally:
        for left_over in (building, building.with_name(building.name + "-journal")):
            with suppress(OSError):  # the folder may not even be there
                left_over.unlink(missing_ok=True)


def _lay_out(path: Path, fill: Callable[[Database], object]) -> None:
    db = connect(path)
    try:
        upgrade(db)
        fill(db)
    finally:
        db.close()


def _give_name(building: Path, path: Path) -> bool:
    """Give a new journal its name; return False where that is taken by now."""
    try:
        os.link(building, path)  # unlike a rename, this never replaces a file
    except FileExistsError:
        return False
    except OSError:  # a file system without hard links
        if path.exists():
            return False
        building.rename(path)
    sync_folder(path.parent)
    return True
