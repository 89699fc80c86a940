"""What notes said before they were replaced."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, NamedTuple

from journal.domain.notes import legible
from journal.domain.records import Record
from journal.storage.digests import digest_of
from journal.storage.driver import Database
from journal.storage.finder import reading
from journal.storage.marks import mark_of

FIELDS = {
    "check_ins": ("note",),
    "sessions": ("note", "setting", "intention", "preparation"),
}
"""The columns of free text, by table."""

_KEPT = """
    SELECT * FROM wordings WHERE record = ? AND deleted IS NULL ORDER BY until DESC, rowid DESC
"""


class Wording(NamedTuple):
    """What a note of a record said until it was replaced.

    Attributes:
        text: What it said.
        field: Which note: `note`, `setting`, `intention` or `preparation`.
        until: The instant it was replaced, in UTC.
    """

    text: str
    field: str
    until: datetime


class Wordings:
    """The earlier wordings that a journal keeps."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def of(self, record: Record) -> tuple[Wording, ...]:
        """Return what the notes of a record said earlier, the latest first.

        Raises:
            JournalFileError: the file could not be read.
        """
        with reading(self._db):
            rows = self._db.query(_KEPT, [record.id])
        return tuple(_wording(row) for row in rows if _sound(row))


def wording_id(record: str, field: str, text: str) -> str:
    """Return the id of a wording: the same in every copy of a journal that ever had it."""
    return mark_of("\0".join((record, field, text)).encode(), 16)


def replaced_wordings(
    table: str, before: Mapping[str, Any], after: Mapping[str, Any], until: str
) -> Iterator[dict[str, str]]:
    """Return a row of the earlier wordings for each text that is about to be replaced."""
    for field in FIELDS.get(table, ()):
        text = legible(str(before[field]))
        if text and text != after[field]:
            yield {
                "id": wording_id(before["id"], field, text),
                "record": before["id"],
                "field": field,
                "text": text,
                "until": until,
            }


def _sound(row: Mapping[str, Any]) -> bool:
    """Say whether a wording is what was written; a deep check lists those that are not."""
    return bool(row["digest"] == digest_of(row))


def _wording(row: Mapping[str, Any]) -> Wording:
    return Wording(row["text"], row["field"], datetime.fromisoformat(row["until"]))
