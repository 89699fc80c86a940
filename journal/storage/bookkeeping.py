"""What the program notes for itself in a journal, such as the date of its last check."""

import json
from collections.abc import Callable
from contextlib import AbstractContextManager

from journal.domain.records import Plain
from journal.storage.driver import Database
from journal.storage.finder import reading
from journal.storage.writer import Writer


class Bookkeeping:
    """Notes by name, each a plain value.

    Args:
        db: The journal.
        writing: Opens a transaction.
    """

    def __init__(self, db: Database, writing: Callable[[], AbstractContextManager[Writer]]) -> None:
        self._db = db
        self._writing = writing

    def find(self, name: str) -> Plain:
        """Return what was noted under a name, or None.

        Raises:
            JournalFileError: the file could not be read.
        """
        with reading(self._db):
            return self._noted(name)[1]

    def note(self, name: str, value: Plain) -> None:
        """Keep a note in the place of the earlier one.

        Raises:
            JournalFileError: the file could not be written.
        """
        with self._writing() as writer:
            rev, _ = self._noted(name)
            writer.rows.put("bookkeeping", {"id": name, "value": json.dumps(value)}, rev)

    def _noted(self, name: str) -> tuple[int, Plain]:
        rows = self._db.query("SELECT rev, value FROM bookkeeping WHERE id = ?", [name])
        if not rows:
            return 0, None
        try:
            return rows[0]["rev"], json.loads(rows[0]["value"])
        except ValueError:  # damaged: as if it had not been noted
            return rows[0]["rev"], None
