"""What must be written so that a journal holds all that another one holds."""

from dataclasses import dataclass
from datetime import UTC, datetime

from journal.storage.bin import KEPT
from journal.storage.digests import digest_of
from journal.storage.driver import Database
from journal.storage.kept_drafts import KeptDraft
from journal.storage.marks import mark_of
from journal.storage.merge.merged import Merged, Step, counted
from journal.storage.merge.tables import DRAFTS, ENTRIES, TABLES, WORDINGS, Row, Table
from journal.storage.merge.versions import counts_more, is_whole, same
from journal.storage.wordings import replaced_wordings


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be written, and what that means.

    Attributes:
        steps: The rows, each after those that it belongs to.
        merged: The same in numbers.
    """

    steps: tuple[Step, ...]
    merged: Merged


def plan(ours: Database, theirs: Database, now: datetime) -> Plan:
    """Compare two journals, each as it is in its open transaction."""
    return _Uniting(ours, theirs, now).plan()


class _Uniting:
    def __init__(self, ours: Database, theirs: Database, now: datetime) -> None:
        self._here = {table.name: table.rows(ours) for table in TABLES}
        self._there = {table.name: table.rows(theirs) for table in TABLES}
        self._now = now
        self._steps: list[Step] = []
        self._ids: dict[str, set[str]] = {}
        self._emptied: set[str] = set()
        self._texts: set[str] = set()
        self._conflicts: set[str] = set()
        self._damaged = 0

    def plan(self) -> Plan:
        for table in TABLES:
            self._unite(table)
        merged = counted(
            self._steps,
            texts=len(self._texts),
            conflicts=len(self._conflicts),
            damaged=self._damaged,
        )
        return Plan(tuple(self._steps), merged)

    def _unite(self, table: Table) -> None:
        here = self._here[table.name]
        self._ids[table.name] = {row["id"] for row in here.values()}
        for key, there in self._there[table.name].items():
            before = here.get(key)
            if before is None:
                self._take_new(table, there)
            elif not same(before, there):
                self._decide(table, before, there)
        if table.name in ENTRIES:
            self._note_emptied(table.name)

    def _take_new(self, table: Table, there: Row) -> None:
        if not is_whole(there):
            self._damaged += 1
        elif self._has_owners(table, there):
            self._take(Step(table.name, there))

    def _decide(self, table: Table, here: Row, there: Row) -> None:
        """Let the version stand that counts more, and keep the words of the other one."""
        self._damaged += not is_whole(there)
        theirs = counts_more(table.name, there, here) and is_whole(there)
        stays, goes = (there, here) if theirs else (here, there)
        if theirs:
            rev = max(here["rev"], there["rev"]) + 1  # so that other windows notice
            self._take(Step(table.name, {**there, "rev": rev}, here))
        if table.name == DRAFTS:
            self._keep_draft(stays, goes)
        if table.name in ENTRIES:
            self._keep_texts(table.name, stays, goes)

    def _take(self, step: Step) -> None:
        self._steps.append(step)
        self._ids[step.table].add(step.row["id"])

    def _has_owners(self, table: Table, row: Row) -> bool:
        """Say whether the rows that a row belongs to are there, and may have words."""
        if table.name == WORDINGS:
            return row["record"] not in self._emptied
        owners = ((row[column], owner) for column, owner in table.owners.items())
        return all(row_id is None or row_id in self._ids[owner] for row_id, owner in owners)

    def _keep_texts(self, table: str, stays: Row, goes: Row) -> None:
        """Keep what the version that goes said, unless the bin has taken all words out."""
        if self._is_emptied(stays):
            return
        said = (goes if is_whole(goes) else stays)["updated"]
        wordings = list(replaced_wordings(table, goes, stays, said))
        lost = {wording["id"] for wording in wordings if not self._is_known(wording["id"])}
        for wording in wordings:
            self._add_wording(wording, said)
        self._texts |= lost
        if lost or goes["rev"] >= stays["rev"]:
            self._conflicts.add(stays["id"])

    def _add_wording(self, wording: dict[str, str], said: str) -> None:
        """Add a wording to those of the other journal, with a time that every copy agrees on."""
        rows, key = self._there[WORDINGS], (wording["id"],)
        row = _new_row(wording, said)
        if key not in rows or counts_more(WORDINGS, row, rows[key]):
            rows[key] = row

    def _is_known(self, wording: str) -> bool:
        return any((wording,) in side[WORDINGS] for side in (self._here, self._there))

    def _keep_draft(self, stays: Row, goes: Row) -> None:
        """Keep the draft that goes beside the one that stays."""
        if goes["value"] == stays["value"] or not is_whole(goes):
            return
        row = _new_row({"id": _id_beside(goes), "value": goes["value"]}, goes["updated"])
        drafts = self._here[DRAFTS].keys() | self._there[DRAFTS].keys()
        if (row["id"],) not in drafts and row["id"] not in self._ids[DRAFTS]:
            self._take(Step(DRAFTS, row))

    def _note_emptied(self, table: str) -> None:
        rows = {row["id"]: row for row in self._here[table].values()}
        rows |= {step.row["id"]: step.row for step in self._steps if step.table == table}
        self._emptied |= {row_id for row_id, row in rows.items() if self._is_emptied(row)}

    def _is_emptied(self, row: Row) -> bool:
        """Say whether an entry was deleted so long ago that no word of it is kept."""
        return row["deleted"] is not None and _instant(row["deleted"]) <= self._now - KEPT


def _new_row(values: dict[str, str], said: str) -> Row:
    """Return a row that looks alike wherever it is made."""
    row: Row = {**values, "rev": 1, "created": said, "updated": said, "deleted": None}
    return row | {"digest": digest_of(row)}


def _instant(said: str) -> datetime:
    """Return an instant; one that cannot be read lies in the future."""
    try:
        return datetime.fromisoformat(said).astimezone(UTC)
    except ValueError:
        return datetime.max.replace(tzinfo=UTC)


def _id_beside(draft: Row) -> str:
    """Return an id for one of two drafts that had the same, the same in every copy."""
    content = f"{draft['id']}\0{draft['value']}".encode()
    mark = mark_of(content, 8)
    return KeptDraft(draft["id"], draft["rev"], {}).id_beside(mark)
