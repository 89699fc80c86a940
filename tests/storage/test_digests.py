"""Every row carries a digest of what was written."""

import string
from contextlib import closing
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.measures import Measure
from journal.domain.settings import Settings
from journal.domain.side_effects import Severity, SideEffect
from journal.storage.digests import digest_of, rows_with_wrong_digest
from journal.storage.driver import connect
from journal.storage.schema import tables_of_rows
from journal.storage.store import JournalStore
from tests.storage.samples import ITCH, check_in, session, tamper

CELLS = st.none() | st.text() | st.integers(-(2**40), 2**40) | st.floats(allow_nan=False)
ROWS = st.dictionaries(st.text(string.ascii_lowercase + "_", min_size=1), CELLS)


def wrong(store: JournalStore) -> list[tuple[str, str]]:
    """Return table and id of every row whose digest is not right."""
    with closing(connect(store.path)) as db:
        tables = tables_of_rows(db)
        return [(table, row) for table in tables for row in rows_with_wrong_digest(db, table)]


def test_whatever_is_written_has_the_right_digest(store: JournalStore) -> None:
    """D6: entries, their parts, the person's own words, settings and drafts."""
    effects = (SideEffect(ITCH, Severity.MILD),)
    change = store.save([check_in(side_effects=effects), session(setting="at home")])
    assert isinstance(change.after[0], type(check_in()))
    store.save([replace(change.after[0], note="other", ratings=(), side_effects=())])
    store.save([Measure("own", "Sleep", "How?", "bad", "good", 0, 5, 0.5)])
    store.delete([change.after[1]] if change.after[1] else [])
    store.save_settings(Settings(threshold=1))
    store.save_settings(Settings(threshold=3))
    kept = store.drafts.keep("check-in", {"note": "\udcff \N{SLIGHTLY SMILING FACE}"})
    store.drafts.keep("check-in", {"note": "more"}, kept)

    assert wrong(store) == []


@pytest.mark.parametrize(
    "change",
    [
        "ratings SET value = 6 WHERE measure = 'mood'",
        "ratings SET value = 0 WHERE value IS NULL",
        "ratings SET value = NULL WHERE measure = 'mood'",
        "check_ins SET note = 'Quiet'",
        "check_ins SET note = cast(x'717569ff74' AS TEXT)",
        "check_ins SET day = '2026-03-02'",
        "check_ins SET rev = 2",
        "check_ins SET deleted = updated",
        "sessions SET dose_mg = 41",
        "readings SET pulse = 71 WHERE moment = 'before'",
        "side_effects SET phase = 'later' WHERE phase = 'during'",
        "measures SET higher_is_better = 0 WHERE id = 'mood'",
        "drafts SET value = '{}'",
        "ratings SET digest = '' WHERE measure = 'mood'",
    ],
)
def test_a_value_changed_behind_the_program_is_noticed(store: JournalStore, change: str) -> None:
    store.save([check_in(), session()])
    store.drafts.keep("check-in", {"note": "typed"})

    tamper(store.path, f"UPDATE {change}")

    ((table, _),) = wrong(store)
    assert table == change.partition(" ")[0]


def test_nothing_no_text_zero_and_the_digit_zero_differ() -> None:
    values = (None, "", 0, "0", b"", b"0")

    assert len({digest_of({"value": value}) for value in values}) == len(values)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"a": 5}, {"a": 5.0}),
        ({"a": True}, {"a": 1}),
        ({"a": -0.0}, {"a": 0}),
        ({"a": "x", "b": None}, {"a": "x"}),
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}),
        ({"a": 1, "digest": "old"}, {"a": 1}),
    ],
)
def test_what_the_file_cannot_tell_apart_has_one_digest(
    one: dict[str, Any], other: dict[str, Any]
) -> None:
    assert digest_of(one) == digest_of(other)


@given(ROWS, ROWS)
def test_rows_that_differ_have_different_digests(
    one: dict[str, Any], other: dict[str, Any]
) -> None:
    known_one = {name: value for name, value in one.items() if value is not None}
    known_other = {name: value for name, value in other.items() if value is not None}

    assert (digest_of(one) == digest_of(other)) == (known_one == known_other)


def test_the_end_of_one_value_is_not_the_start_of_the_next() -> None:
    assert digest_of({"a": "1b=t1:2"}) != digest_of({"a": "1", "b": "2"})


def test_the_canonical_form_stays_what_it_is() -> None:
    """Journals of today are read in twenty years."""
    row = {"id": "x", "value": 7.5, "note": "caf\u00e9", "gone": None, "rev": 1, "digest": "?"}

    assert digest_of(row) == "93174720960d61c7"
