"""Opening a journal for a window: first its file, then what its records need.

SQLite looks through the whole file before it is used, and asks for nothing of ours while
it does. So the file comes first: another thread can load its modules meanwhile.
"""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from journal.storage.read_only import open_as_allowed

if TYPE_CHECKING:
    from journal.storage.store import JournalStore


def open_file_first(path: Path, now: Callable[[], datetime]) -> "JournalStore":
    """Open a journal, as `JournalStore.open` does.

    Raises:
        JournalFileError: the file cannot be used as a journal; it is left as it is.
    """
    opened = open_as_allowed(path) if path.exists() else None
    from journal.storage.store import JournalStore

    if opened is None:
        return JournalStore.open(path, now)
    return JournalStore.over(opened, path, now)
