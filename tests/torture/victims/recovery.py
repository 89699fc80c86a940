"""The start after a crash: SQLite takes back what was half written, and may be stopped at that."""

import shutil
from pathlib import Path
from random import Random

from journal.storage.driver import Database
from journal.storage.store import JournalStore
from tests.storage.samples import now
from tests.torture.promises import Promises, state_of
from tests.torture.victims.hands import Hand
from tests.torture.victims.journals import likenesses, path_in, with_a_few_entries

TABLES = ("check_ins", "ratings", "sessions", "readings", "side_effects", "measures")
ROWS = 200
"""So many that they do not fit into a memory of one page and reach the file."""


def with_a_half_written_journal(folder: Path) -> None:
    """Put a journal there into which a crash left half a save, and what takes it back."""
    whole = folder / "whole"
    whole.mkdir()
    with_a_few_entries(whole)
    with JournalStore.open(path_in(whole), now) as store:
        _save_half(store._db)
        for file in whole.iterdir():
            shutil.copyfile(file, folder / file.name)
        store._db.rollback()
    shutil.rmtree(whole)
    if not path_in(folder).with_name("journal.sqlite-journal").stat().st_size:
        raise AssertionError("there is nothing to take back")


def _save_half(db: Database) -> None:
    db.execute("PRAGMA cache_size = 1")
    db.execute("BEGIN IMMEDIATE")
    for table in TABLES:
        db.execute(f"UPDATE {table} SET rev = rev + 1")  # noqa: S608 - our own names
    for number in range(ROWS):
        row = {"id": f"half {number}", "value": f'"{"x" * 500}"'}
        sql = (
            "INSERT INTO drafts (id, rev, created, updated, value) VALUES (:id, 1, '', '', :value)"
        )
        db.execute(sql, row)


def recover(folder: Path, promises: Promises) -> None:
    """Open the journal, in which nothing of the half save may be, and go on with it."""
    with JournalStore.open(path_in(folder), now, create=False) as store:
        promises.acknowledge(state_of(likenesses(store).items()))
        Hand(store, promises, Random(1)).save_new()  # noqa: S311 - no secret
