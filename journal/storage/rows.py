"""Writing rows with their history: rev, digest, and when they were made, saved, deleted."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from journal.domain.identities import new_id
from journal.domain.records import Plain
from journal.errors import ConflictError
from journal.storage.digests import digest_of
from journal.storage.driver import Database
from journal.storage.limits import refuse_long_text
from journal.storage.wordings import replaced_wordings

Row = dict[str, Any]

_MOMENT = timedelta(microseconds=1)


class RowWriter:
    """Writes rows inside the transaction that is open, with rev, times and digest.

    What a note said before it is replaced goes to the earlier wordings.

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
        before = self._before(table, str(row["id"]), rev)
        if before is None:
            self._insert(table, row)
            return 1
        for wording in replaced_wordings(table, before, row, self._instant):
            self._keep_wording(wording)
        return self._update(table, before, {**row, "deleted": None})

    def keep(self, table: str, row: Mapping[str, Plain]) -> None:
        """Keep a row whatever it said before; one that says the same stays as it is."""
        before = self._found(table, str(row["id"]))
        if before is None:
            self._insert(table, row)
        elif before["deleted"] or any(before[name] != row[name] for name in row):
            self._update(table, before, {**row, "deleted": None})

    def drop(self, table: str, row_id: str, rev: int) -> None:
        """Mark a row of this rev as deleted; it stays in the file.

        Raises:
            ConflictError: the row has another rev by now, or none.
        """
        self._update(table, self._required(table, row_id, rev), {"deleted": self._instant})

    def bring_back(self, table: str, row_id: str, rev: int) -> int:
        """Mark a row of this rev as not deleted and return its new rev.

        Raises:
            ConflictError: the row has another rev by now, or none.
        """
        return self._update(table, self._required(table, row_id, rev), {"deleted": None})

    def blank(self, table: str, before: Row, blanks: Mapping[str, Plain]) -> None:
        """Take the words out of a deleted row, and all its earlier wordings with them.

        The time of its last save stays: nothing was said anew.
        """
        self._update(table, before, {**blanks, "updated": before["updated"]})
        self._db.execute("DELETE FROM wordings WHERE record = ?", [before["id"]])

    def erase(self, table: str, row_id: str, rev: int) -> None:
        """Remove a row of this rev for good; for what never was an entry."""
        self._db.execute(f"DELETE FROM {table} WHERE id = ? AND rev = ?", [row_id, rev])  # noqa: S608 - our own name

    def take_in(self, table: str, row: Row, before: Row | None) -> None:
        """Keep a row of another copy of the journal with its own rev and times.

        Args:
            table: Where it stands.
            row: The row.
            before: The row whose place it takes, which may have another id; or None.
        """
        values = {**row, "digest": digest_of(row)}
        if before is None:
            self._write_new(table, values)
        else:
            self._write_over(table, before, values)

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
                self._insert(table, {"id": new_id(), **owner, **row})
            elif before["deleted"] or any(before[name] != row[name] for name in row):
                self._update(table, before, {**row, "deleted": None})
        for row in there.values():
            if not row["deleted"]:
                self._update(table, row, {"deleted": self._instant})

    def _required(self, table: str, row_id: str, rev: int) -> Row:
        """Return the row that has this rev, or raise ConflictError."""
        found = self._found(table, row_id)
        if found is None or found["rev"] != rev:
            raise _conflict()
        return found

    def _before(self, table: str, row_id: str, rev: int) -> Row | None:
        """Return the row that is to be replaced, or None where there is none to replace.

        Raises:
            ConflictError: the row has another rev by now, or none, or is not new.
        """
        found = self._found(table, row_id)
        expected = found["rev"] == rev or (rev == 0 and found["deleted"]) if found else rev == 0
        if not expected:
            raise _conflict()
        return found

    def _found(self, table: str, row_id: str) -> Row | None:
        found = self._db.query(f"SELECT * FROM {table} WHERE id = ?", [row_id])  # noqa: S608 - our own name
        return found[0] if found else None

    def _keep_wording(self, wording: Row) -> None:
        before = self._found("wordings", wording["id"])
        if before is None:
            self._insert("wordings", wording)
        else:  # it said the same once before
            self._update("wordings", before, {**wording, "deleted": None})

    def _insert(self, table: str, row: Mapping[str, Plain]) -> None:
        times = {"created": self._instant, "updated": self._instant}
        values: Row = {**row, "rev": 1, **times}
        refuse_long_text(values)
        values["digest"] = digest_of(values)
        self._write_new(table, values)

    def _update(self, table: str, before: Row, changes: Mapping[str, Plain]) -> int:
        """Write changes to a row as it was found in this transaction; return its new rev."""
        later = {"updated": self._later_than(before["updated"]), "rev": before["rev"] + 1}
        values: Row = {**later, **changes}
        refuse_long_text(values)
        values["digest"] = digest_of({**before, **values})
        self._write_over(table, before, values)
        return int(values["rev"])

    def _later_than(self, earlier: str) -> str:
        """Return now; where the clock was set back meanwhile, a moment after the earlier save.

        What was saved on top of something else is later in every copy of the journal.
        """
        try:
            after = datetime.fromisoformat(earlier) + _MOMENT
            return max(datetime.fromisoformat(self._instant), after).isoformat()
        except (OverflowError, TypeError, ValueError):  # damaged
            return self._instant

    def _write_new(self, table: str, values: Row) -> None:
        names, marks = ", ".join(values), ", ".join(f":{name}" for name in values)
        self._db.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", values)  # noqa: S608 - our own names

    def _write_over(self, table: str, before: Row, values: Row) -> None:
        settings = ", ".join(f"{name} = :{name}" for name in values)
        self._db.execute(
            f"UPDATE {table} SET {settings} WHERE id = :_id",  # noqa: S608 - our own names
            {**values, "_id": before["id"]},
        )


def _conflict() -> ConflictError:
    return ConflictError(
        "This entry was changed in another window in the meantime, so nothing was saved.",
        "Open it again to see what changed, then save once more.",
    )
