"""Drafts of several windows, side by side: none takes the place of one it has not seen."""

import json
from collections.abc import Callable
from contextlib import AbstractContextManager

from journal.errors import ConflictError
from journal.storage.driver import Database
from journal.storage.finder import reading
from journal.storage.kept_drafts import Draft, KeptDraft
from journal.storage.writer import Writer


class Drafts:
    """What was typed and not saved yet.

    Args:
        db: The journal.
        writing: Opens a transaction.
    """

    def __init__(self, db: Database, writing: Callable[[], AbstractContextManager[Writer]]) -> None:
        self._db = db
        self._writing = writing

    def find(self, name: str) -> KeptDraft | None:
        """Return the newest draft of a name, if there is one."""
        return next((draft for draft in self.all() if draft.name == name), None)

    def all(self) -> list[KeptDraft]:
        """Return all drafts, the newest first."""
        with reading(self._db) as finder:
            return finder.drafts()

    def keep(self, name: str, typed: Draft, earlier: KeptDraft | None = None) -> KeptDraft:
        """Keep a draft and return it as it is now in the journal.

        Args:
            name: What it is a draft of.
            typed: What the form holds.
            earlier: What this window kept or found before; its place is taken unless
                another window wrote or dropped it meanwhile.

        Raises:
            JournalFileError: it could not be written.
        """
        begun = KeptDraft.begun(name, typed)
        with self._writing() as writer:
            if earlier is None:
                return _put(writer, begun)
            try:
                return _put(writer, earlier._replace(typed=typed))
            except ConflictError:
                return _put(writer, begun)

    def drop(self, kept: KeptDraft) -> None:
        """Forget a draft unless another window wrote it meanwhile; nothing of it stays.

        Raises:
            JournalFileError: the file could not be written.
        """
        if any((draft.id, draft.rev) == (kept.id, kept.rev) for draft in self.all()):
            with self._writing() as writer:
                writer.rows.erase("drafts", kept.id, kept.rev)


def _put(writer: Writer, draft: KeptDraft) -> KeptDraft:
    row = {"id": draft.id, "value": json.dumps(draft.typed)}
    return draft._replace(rev=writer.rows.put("drafts", row, draft.rev))
