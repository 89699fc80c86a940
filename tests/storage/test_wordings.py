"""What a note said before stays readable."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar, cast

import pytest

from journal.domain.check_ins import CheckIn
from journal.domain.records import Record
from journal.domain.sessions import Session
from journal.storage.store import JournalStore
from journal.storage.wordings import wording_id
from tests.storage.samples import NOW, check_in, now, rows, session, tamper

R = TypeVar("R", CheckIn, Session)


def saved(store: JournalStore, record: R) -> R:
    return cast("R", store.save([record]).after[0])


def texts(store: JournalStore, record: Record) -> list[str]:
    return [wording.text for wording in store.wordings.of(record)]


def test_a_note_that_was_never_replaced_has_no_earlier_wording(store: JournalStore) -> None:
    first = saved(store, check_in(note="quiet"))

    saved(store, replace(first, all_clear=False))

    assert store.wordings.of(first) == ()


def test_what_a_note_said_is_kept_with_the_time_it_was_replaced(path: Path) -> None:
    times = [NOW, NOW + timedelta(hours=1), NOW + timedelta(hours=2)]
    with JournalStore.open(path, lambda: times[0]) as store:
        entry = saved(store, check_in(note="first"))
        times.pop(0)
        entry = saved(store, replace(entry, note="second"))
        times.pop(0)
        entry = saved(store, replace(entry, note="third"))

        kept = [(w.text, w.field, w.until) for w in store.wordings.of(entry)]

    assert kept == [
        ("second", "note", NOW + timedelta(hours=2)),
        ("first", "note", NOW + timedelta(hours=1)),
    ]


def test_every_free_text_of_a_session_is_kept(store: JournalStore) -> None:
    before: dict[str, Any] = {"note": "a", "setting": "b", "intention": "c", "preparation": "d"}
    first = saved(store, session(**before))

    saved(store, replace(first, note="", setting="e", intention="f", preparation="g"))

    assert {w.field: w.text for w in store.wordings.of(first)} == before


def test_a_note_that_was_taken_out_is_kept_too(store: JournalStore) -> None:
    first = saved(store, check_in(note="gone"))

    saved(store, replace(first, note=""))

    assert texts(store, first) == ["gone"]


def test_the_same_words_twice_are_kept_once(store: JournalStore) -> None:
    entry = saved(store, check_in(note="one"))
    for note in ("two", "one", "two", "one"):
        entry = saved(store, replace(entry, note=note))

    assert sorted(texts(store, entry)) == ["one", "two"]


def test_an_undone_change_leaves_its_words(store: JournalStore) -> None:
    first = saved(store, check_in(note="before"))
    change = store.save([replace(first, note="typed in haste")])

    store.take_back(change)

    assert store.check_ins()[0].note == "before"
    assert "typed in haste" in texts(store, first)


def test_wordings_of_one_entry_are_not_those_of_another(store: JournalStore) -> None:
    one, other = saved(store, check_in(note="mine")), saved(store, check_in(note="yours"))
    saved(store, replace(one, note="new"))

    assert texts(store, one) == ["mine"]
    assert texts(store, other) == []


def test_nothing_is_kept_of_a_save_that_was_refused(store: JournalStore) -> None:
    first = saved(store, check_in(note="before"))
    saved(store, replace(first, note="after"))

    with pytest.raises(Exception, match="changed in another window"):
        store.save([replace(first, note="too late")])

    assert texts(store, first) == ["before"]


def test_broken_bytes_are_kept_as_legible_text(store: JournalStore) -> None:
    first = saved(store, check_in(note="before"))
    tamper(store.path, "UPDATE check_ins SET note = cast(x'61ff62' AS TEXT)")

    saved(store, replace(first, note="after"))

    assert texts(store, first) == ["a\N{REPLACEMENT CHARACTER}b"]


def test_a_damaged_wording_is_left_out_and_found_by_a_deep_check(store: JournalStore) -> None:
    """F53."""
    first = saved(store, check_in(note="before"))
    saved(store, replace(first, note="after"))
    tamper(store.path, "UPDATE wordings SET text = 'never said'")

    assert store.wordings.of(first) == ()
    assert [damage.table for damage in store.checks.deep().rows] == ["wordings"]


def test_a_wording_has_the_same_id_in_every_copy_of_a_journal(store: JournalStore) -> None:
    first = saved(store, check_in(note="before"))
    saved(store, replace(first, note="after"))

    ((kept,),) = rows(store.path, "SELECT id FROM wordings")

    assert kept == wording_id(first.id, "note", "before")
    assert wording_id("a", "note", "b") != wording_id("a", "note", "c")


def test_a_wording_is_readable_after_the_journal_was_closed(path: Path) -> None:
    with JournalStore.open(path, now) as store:
        first = saved(store, check_in(note="before"))
        saved(store, replace(first, note="after"))

    with JournalStore.open(path, now) as store:
        (kept,) = store.wordings.of(first)

    assert kept.text == "before"
    assert isinstance(kept.until, datetime)
