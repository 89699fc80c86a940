"""Rows that the program cannot have written are set aside: listed, never shown as a value."""

from contextlib import closing
from dataclasses import replace
from typing import Any

import pytest

from journal.domain.settings import Settings
from journal.errors import JournalFileError
from journal.storage.damages import Damage
from journal.storage.driver import connect
from journal.storage.store import JournalStore
from tests.storage.samples import check_in, rows, session, tamper


@pytest.fixture
def filled(store: JournalStore) -> JournalStore:
    """A journal with a check-in and a session, which stays open."""
    store.save([check_in(), session()])
    return store


def damaged(store: JournalStore) -> list[str]:
    return [damage.table for damage in store.damage()]


def test_a_sound_journal_has_no_damage(filled: JournalStore) -> None:
    assert filled.damage() == []


@pytest.mark.parametrize("value", ["99", "5.5", "-1", "1e9", "9e999", "-9e999"])
def test_a_value_off_the_scale_is_no_rating(filled: JournalStore, value: str) -> None:
    """F53: 1e9 and infinity even against the check of the table."""
    mood = f"UPDATE ratings SET value = {value} WHERE measure = 'mood'"  # noqa: S608 - our own words

    tamper(filled.path, mood)

    (found,) = filled.check_ins()

    assert [r.measure.id for r in found.ratings] == ["anxiety"]
    assert found.values == {}
    ((row_id,),) = rows(filled.path, "SELECT id FROM ratings WHERE measure = 'mood'")
    assert filled.damage() == [Damage("ratings", row_id)]


@pytest.mark.parametrize("value", ["'seven'", "x'00ff'"])
def test_a_text_or_blob_is_no_rating(filled: JournalStore, value: str) -> None:
    """F53: STRICT was taken out and put back."""
    strict = "UPDATE sqlite_master SET sql = replace(sql, {}) WHERE name = 'ratings'"
    mood = f"UPDATE ratings SET value = {value} WHERE measure = 'mood'"  # noqa: S608 - our own words

    tamper(filled.path, "PRAGMA writable_schema = ON", strict.format("') STRICT', ')/**/'"))
    tamper(filled.path, mood)
    tamper(filled.path, "PRAGMA writable_schema = ON", strict.format("')/**/', ') STRICT'"))

    assert filled.check_ins()[0].values == {}
    assert damaged(filled) == ["ratings"]


@pytest.mark.parametrize(
    ("change", "tables"),
    [
        ("check_ins SET day = '2026-02-30'", ["check_ins"]),
        ("check_ins SET day = '2026-03-09'", ["check_ins"]),
        ("check_ins SET day = 'soon'", ["check_ins"]),
        ("check_ins SET recorded_at = '2026-03-01T21:00'", ["check_ins"]),
        ("check_ins SET recorded_at = 'noon'", ["check_ins"]),
        ("check_ins SET recorded_on = '1999-01-01'", ["check_ins"]),
        ("check_ins SET note = cast(x'61ff62' AS TEXT)", ["check_ins"]),
        ("sessions SET started_at = '2026-03-01T99:00+00:00'", ["sessions"]),
        ("sessions SET dose_mg = -5.0", ["sessions"]),
        ("sessions SET dose_mg = 9e999", ["sessions"]),
        ("sessions SET route = 'nose'", ["sessions"]),
        ("sessions SET status = 'perhaps'", ["sessions"]),
        ("sessions SET normal_again_at = '2020-01-01T00:00+00:00'", ["sessions"]),
        ("readings SET systolic = 1 WHERE moment = 'before'", ["readings"]),
        ("readings SET diastolic = 130 WHERE moment = 'before'", ["readings"]),
        ("readings SET pulse = NULL WHERE moment = 'end'", ["readings"]),
        ("readings SET moment = 'never' WHERE moment = 'end'", ["readings"]),
        ("side_effects SET kind = 'sneezing' WHERE phase = 'during'", ["side_effects"]),
        ("side_effects SET severity = 'awful' WHERE phase = 'during'", ["side_effects"]),
        ("side_effects SET phase = 'soon' WHERE phase = 'during'", ["side_effects"]),
        ("measures SET step = 0 WHERE id = 'attention'", ["measures"]),
        ("measures SET name = '' WHERE id = 'mood'", ["measures", "ratings"]),
    ],
)
def test_what_no_record_accepts_is_set_aside(
    filled: JournalStore, change: str, tables: list[str]
) -> None:
    """F53."""
    tamper(filled.path, f"UPDATE {change}")

    assert damaged(filled) == tables
    filled.contents()


def test_a_damaged_part_leaves_the_rest_of_the_entry(filled: JournalStore) -> None:
    tamper(
        filled.path,
        "UPDATE readings SET pulse = 5 WHERE moment = 'end'",
        "UPDATE side_effects SET severity = 'awful' WHERE phase = 'during'",
    )

    (found,) = filled.sessions()

    assert [r.moment.value for r in found.readings] == ["before"]
    assert len(found.side_effects) == 1
    assert damaged(filled) == ["readings", "side_effects"]


def test_one_damaged_entry_leaves_the_others(filled: JournalStore) -> None:
    filled.save([check_in(note="sound")])

    tamper(filled.path, "UPDATE check_ins SET day = '2026-02-30' WHERE note = 'quiet'")

    assert [c.note for c in filled.check_ins()] == ["sound"]


def test_damage_is_listed_once_each_and_in_order(filled: JournalStore) -> None:
    tamper(filled.path, "UPDATE measures SET step = 0", "UPDATE readings SET pulse = 5")

    listed = filled.damage()

    assert filled.contents().damaged == len(listed)
    assert listed == sorted(set(listed), key=lambda damage: (damage.table, damage.id))
    assert len([damage for damage in listed if damage.table == "measures"]) == 3


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("threshold", "99"), ("threshold", '"two"'), ("threshold", "{"), ("night_ends_at", "null"),
        ("visits", '["2026-02-30"]'), ("visits", "5"), ("name", "7"), ("help_lines", "[[]]"),
        ("help_lines", '[{"name": 5}]'), ("help_lines", '[{"name": "", "contact": "1"}]'),
    ],
)  # fmt: skip
def test_a_damaged_choice_falls_back_to_the_usual_one(
    store: JournalStore, name: str, value: str
) -> None:
    """F53: the journal stays usable, and the other choices stay."""
    chosen = Settings(name="A. B.", threshold=3, night_ends_at=2)
    store.save_settings(chosen)

    tamper(store.path, f"UPDATE settings SET value = '{value}' WHERE id = '{name}'")  # noqa: S608 - our own words

    usual: dict[str, Any] = {name: getattr(Settings(), name)}
    assert store.settings() == replace(chosen, **usual)
    assert store.damage() == [Damage("settings", name)]


def test_a_choice_of_a_newer_program_is_left_alone(store: JournalStore) -> None:
    tamper(store.path, "INSERT INTO settings VALUES ('later', 1, '', '', NULL, '7', '')")

    store.save_settings(Settings(threshold=1))

    assert store.settings() == Settings(threshold=1)
    assert store.damage() == []
    assert rows(store.path, "SELECT value FROM settings WHERE id = 'later'") == [("7",)]


@pytest.mark.parametrize("value", ["{", "5", '"text"', "null"])
def test_a_damaged_draft_is_no_draft(store: JournalStore, value: str) -> None:
    store.drafts.keep("check-in", {"note": "typed"})
    tamper(store.path, f"UPDATE drafts SET value = '{value}'")  # noqa: S608 - our own words

    assert store.draft("check-in") is None

    store.drafts.keep("check-in", {"note": "again"})
    assert store.draft("check-in") == {"note": "again"}


def test_a_file_that_breaks_while_it_is_open_says_nothing_of_its_content(
    filled: JournalStore,
) -> None:
    """F65: SQLite's own words would carry the note."""
    with closing(connect(filled.path)) as other:
        other.execute("DROP TABLE side_effects")

    with pytest.raises(JournalFileError) as refused:
        filled.check_ins()

    assert str(refused.value).startswith("The journal could not be read (no such table: ")
    assert "quiet" not in str(refused.value)
