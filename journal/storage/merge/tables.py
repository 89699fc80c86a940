"""What is united, in an order in which every row finds the one that it belongs to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from journal.storage.driver import Database

Row = dict[str, Any]
Key = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table of rows that are united one by one.

    Attributes:
        name: Its name.
        key: The columns that say what a row is about. Two copies may have given the
            rating of one measure, in one check-in, an id each.
        owners: The tables in which the rows lie that a column names.
    """

    name: str
    key: tuple[str, ...] = ("id",)
    owners: Mapping[str, str] = field(default_factory=dict)

    def rows(self, db: Database) -> dict[Key, Row]:
        """Return all rows of a journal, deleted ones too, by what they are about."""
        rows = db.query(f"SELECT * FROM {self.name} ORDER BY rowid")  # noqa: S608 - our own name
        return {tuple(row[column] for column in self.key): row for row in rows}


ENTRIES = ("check_ins", "sessions")
DRAFTS, WORDINGS = "drafts", "wordings"

TABLES = (
    Table("measures"),
    Table("side_effect_kinds"),
    Table("check_ins"),
    Table("sessions"),
    Table(
        "ratings",
        ("check_in_id", "measure"),
        {"check_in_id": "check_ins", "measure": "measures"},
    ),
    Table("readings", ("session_id", "moment"), {"session_id": "sessions"}),
    Table(
        "side_effects",
        ("check_in_id", "session_id", "kind", "phase"),
        {"check_in_id": "check_ins", "session_id": "sessions"},
    ),
    Table("settings"),
    Table(DRAFTS),
    Table(WORDINGS),
)
"""All but the books, which tell of one file and not of what a person said."""
