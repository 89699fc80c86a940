"""From a backup comes what a damaged file lacks."""

from collections import Counter

from journal.domain import library
from journal.storage.merge.tables import DRAFTS, ENTRIES, TABLES, WORDINGS, Key, Row, Table

Rows = dict[str, dict[Key, Row]]


def backfill(rows: Rows, backup: Rows) -> Counter[str]:
    """Add what is missing to the rows; return how many were added, by table.

    A part of an entry is only taken when the entry was not saved again after the backup:
    an older answer must not pass for the newer one that is lost.
    """
    before = {table: dict(rows[table]) for table in ENTRIES}
    added: Counter[str] = Counter()
    for table in TABLES:
        if table.name == DRAFTS:  # saved by now, or thrown away
            continue
        for key, row in backup[table.name].items():
            if key not in rows[table.name] and _still_holds(table, row, before, backup):
                rows[table.name][key] = row
                added[table.name] += 1
    return added


def set_orphans_aside(rows: Rows) -> Counter[str]:
    """Take out the rows whose entry is lost, and return how many, by table."""
    orphans: Counter[str] = Counter()
    ids = {table.name: {row["id"] for row in rows[table.name].values()} for table in TABLES}
    ids["measures"] |= {measure.id for measure in library.core_measures()}
    for table in TABLES:
        for key in [key for key, row in rows[table.name].items() if _is_orphan(table, row, ids)]:
            del rows[table.name][key]
            orphans[table.name] += 1
    return orphans


def _still_holds(table: Table, row: Row, before: Rows, backup: Rows) -> bool:
    if table.name == WORDINGS:  # no word of a deleted entry comes back
        found = (before[name].get((row["record"],)) for name in ENTRIES)
        return not any(entry is not None and entry["deleted"] for entry in found)
    owners = ((name, (row[column],)) for column, name in table.owners.items() if name in ENTRIES)
    return all(
        key not in before[name] or before[name][key]["rev"] == backup[name].get(key, {}).get("rev")
        for name, key in owners
    )


def _is_orphan(table: Table, row: Row, ids: dict[str, set[str]]) -> bool:
    if table.name == WORDINGS:
        return not any(row["record"] in ids[name] for name in ENTRIES)
    return any(
        row[column] is not None and row[column] not in ids[owner]
        for column, owner in table.owners.items()
    )
