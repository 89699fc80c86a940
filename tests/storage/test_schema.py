"""The tables refuse what no record holds, whoever writes."""

import pytest

from journal.storage.driver import sqlite3
from journal.storage.schema import layout
from journal.storage.store import JournalStore
from tests.storage.samples import check_in, session

TABLES = [
    "measures", "check_ins", "ratings", "sessions", "readings",
    "side_effect_kinds", "side_effects", "settings", "drafts", "wordings", "bookkeeping",
]  # fmt: skip
HISTORY = {"id", "rev", "created", "updated", "deleted", "digest"}


@pytest.fixture
def filled(store: JournalStore) -> JournalStore:
    store.save([check_in(), session()])
    return store


@pytest.mark.parametrize("table", TABLES)
def test_every_row_has_its_history(filled: JournalStore, table: str) -> None:
    """D6."""
    columns = {row[1] for row in filled._db.execute(f"PRAGMA table_info({table})").fetchall()}

    assert columns > HISTORY


@pytest.mark.parametrize("table", TABLES)
def test_every_table_is_strict(filled: JournalStore, table: str) -> None:
    found = filled._db.execute(f"PRAGMA table_list({table})").fetchone()

    assert found[5] == 1


@pytest.mark.parametrize(
    "change",
    [
        "ratings SET value = 'seven'",
        "ratings SET value = x'00'",
        "ratings SET value = 9e999",
        "ratings SET value = -1001",
        "ratings SET rev = 0",
        "ratings SET rev = 1.5",
        "ratings SET check_in_id = 'nobody'",
        "ratings SET measure = 'nothing'",
        "ratings SET measure = 'mood'",
        "check_ins SET day = '2026-3-1'",
        "check_ins SET day = NULL",
        "check_ins SET recorded_at = 'noon'",
        "check_ins SET recorded_on = '20260301'",
        "check_ins SET all_clear = 2",
        "check_ins SET note = NULL",
        "measures SET maximum = minimum",
        "measures SET step = 0",
        "measures SET name = ''",
        "measures SET higher_is_better = 2",
        "measures SET archived = 'no'",
        "sessions SET dose_mg = 0",
        "sessions SET dose_mg = 2001",
        "sessions SET weight_kg = -1",
        "sessions SET status = 'perhaps'",
        "sessions SET route = 'nose'",
        "sessions SET started_at = ''",
        "sessions SET with_therapy = 7",
        "readings SET systolic = 1",
        "readings SET diastolic = 300",
        "readings SET pulse = 70.5",
        "readings SET moment = 'before'",
        "readings SET session_id = 'nobody'",
        "side_effects SET severity = 'awful'",
        "side_effects SET phase = 'soon'",
        "side_effects SET session_id = NULL",
    ],
)
def test_a_value_that_cannot_be_right_does_not_get_into_the_file(
    filled: JournalStore, change: str
) -> None:
    """F53, F58."""
    with pytest.raises(sqlite3.IntegrityError):
        filled._db.conn.execute(f"UPDATE {change}")
    filled._db.conn.rollback()


@pytest.mark.parametrize("table", ["settings", "drafts"])
def test_only_json_is_kept_as_a_choice_or_a_draft(filled: JournalStore, table: str) -> None:
    statement = f"INSERT INTO {table} VALUES ('a', 1, '', '', NULL, '{{', '')"  # noqa: S608 - our own name

    with pytest.raises(sqlite3.IntegrityError):
        filled._db.conn.execute(statement)
    filled._db.conn.rollback()


def test_a_layout_is_the_same_however_it_is_spaced(store: JournalStore) -> None:
    spaced = layout(store._db)

    assert all("\n" not in part and "  " not in part for row in spaced for part in row)
