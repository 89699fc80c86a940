"""Writing rows with their history: rev, and when they were made, saved and deleted."""

from collections.abc import Mapping, Sequence
from uuid import uuid4

from journal.domain.records import Plain
from journal.errors import ConflictError
from journal.storage.driver import Database


class RowWriter:
    """Writes rows inside the transaction that is open, with rev and times.

    Args:
        db: The journal, in a transaction.
        instant: Now, in UTC and ISO 8601, for every row of the transaction.
    """

    def __init__(self, db: Database, instant: str) -> None:
        self._db = db
        self._instant = instant

    def put(self, table: str, row: Mapping[str, Plain], rev: int) -> int:
        """Keep a row: as a new one when rev is 0, else in the place of that rev.

        A new row whose id was deleted earlier takes the place of the deleted one.

        Returns:
            The rev it has now.

        Raises:
            ConflictError: the row has another rev by now, or none, or is not new.
        """
        row_id = str(row["id"])
        earlier = rev or self._deleted_rev(table, row_id)
        if earlier:
            self._update(table, row_id, earlier, {**row, "deleted": None})
        else:
            self._insert(table, row)
        return earlier + 1

    def drop(self, table: str, row_id: str, rev: int) -> None:
        """Mark a row of this rev as deleted; it stays in the file.

        Raises:
            ConflictError: the row has another rev by now, or none.
        """
        self._update(table, row_id, rev, {"deleted": self._instant})

    def erase(self, table: str, row_id: str, rev: int) -> None:
        """Remove a row of this rev for good; for what never was an entry."""
        self._db.execute(f"DELETE FROM {table} WHERE id = ? AND rev = ?", [row_id, rev])  # noqa: S608 - our own name

    def put_children(
        self,
        table: str,
        owner: Mapping[str, str],
        rows: Sequence[Mapping[str, Plain]],
        key: tuple[str, ...],
    ) -> None:
        """Make the rows that belong to an owner exactly these.

        Args:
            table: Where they stand.
            owner: Column and id of the record they belong to.
            rows: The rows, without id and owner.
            key: Columns that tell the rows of one owner apart.
        """
        ((column, owner_id),) = owner.items()
        found = self._db.query(f"SELECT * FROM {table} WHERE {column} = ?", [owner_id])  # noqa: S608
        there = {tuple(row[name] for name in key): row for row in found}
        for row in rows:
            before = there.pop(tuple(row[name] for name in key), None)
            if before is None:
                self._insert(table, {"id": uuid4().hex, **owner, **row})
            elif before["deleted"] or any(before[name] != row[name] for name in row):
                self._update(table, before["id"], before["rev"], {**row, "deleted": None})
        for row in there.values():
            if not row["deleted"]:
                self.drop(table, row["id"], row["rev"])

    def _deleted_rev(self, table: str, row_id: str) -> int:
        """Return the rev of a deleted row, or 0 where there is none of this id."""
        sql = f"SELECT rev, deleted FROM {table} WHERE id = ?"  # noqa: S608 - our own name
        found = self._db.query(sql, [row_id])
        if found and not found[0]["deleted"]:
            raise _conflict()
        return int(found[0]["rev"]) if found else 0

    def _insert(self, table: str, row: Mapping[str, Plain]) -> None:
        times = {"created": self._instant, "updated": self._instant}
        values = {**row, "rev": 1, **times}
        names, marks = ", ".join(values), ", ".join(f":{name}" for name in values)
        self._db.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", values)  # noqa: S608 - our own names

    def _update(self, table: str, row_id: str, rev: int, changes: Mapping[str, Plain]) -> None:
        values = {**changes, "updated": self._instant}
        settings = ", ".join(f"{name} = :{name}" for name in values)
        cursor = self._db.execute(
            f"UPDATE {table} SET {settings}, rev = rev + 1 "  # noqa: S608 - our own names
            "WHERE id = :_id AND rev = :_rev",
            {**values, "_id": row_id, "_rev": rev},
        )
        if cursor.rowcount != 1:
            raise _conflict()


def _conflict() -> ConflictError:
    return ConflictError(
        "This entry was changed in another window in the meantime, so nothing was saved.",
        "Open it again to see what changed, then save once more.",
    )
