"""Two windows on one journal: no save is lost, none overwrites what it has not seen."""

import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from journal.domain import library
from journal.domain.check_ins import CheckIn
from journal.domain.side_effects import Severity, SideEffect
from journal.errors import ConflictError
from journal.storage.store import JournalStore
from tests.storage.samples import ITCH, check_in, now, session

SLEEP = next(measure for measure in library.further_measures() if measure.id == "sleep")


@pytest.fixture
def other(store: JournalStore) -> Iterator[JournalStore]:
    """A second window on the same journal."""
    with JournalStore.open(store.path, now) as other:
        yield other


def saved(store: JournalStore) -> CheckIn:
    store.save([check_in()])
    return store.check_ins()[0]


def test_an_entry_changed_in_both_windows_is_not_overwritten(
    store: JournalStore, other: JournalStore
) -> None:
    """F21."""
    entry = saved(store)
    store.save([replace(entry, note="from the first window")])

    with pytest.raises(ConflictError) as conflict:
        other.save([replace(entry, note="from the second window")])

    assert str(conflict.value) == (
        "This entry was changed in another window in the meantime, so nothing was saved. "
        "Open it again to see what changed, then save once more."
    )
    for window in (store, other):
        assert [c.note for c in window.check_ins()] == ["from the first window"]


def test_after_reading_again_the_second_window_can_save(
    store: JournalStore, other: JournalStore
) -> None:
    store.save([replace(saved(store), note="first")])

    other.save([replace(other.check_ins()[0], note="second")])

    assert [c.note for c in store.check_ins()] == ["second"]


def test_an_entry_deleted_elsewhere_does_not_come_back_unasked(
    store: JournalStore, other: JournalStore
) -> None:
    """F21."""
    entry = saved(store)
    store.delete([entry])

    with pytest.raises(ConflictError):
        other.save([replace(entry, note="still here")])
    with pytest.raises(ConflictError):
        other.delete([entry])

    assert other.check_ins() == []


def test_an_entry_changed_elsewhere_is_not_deleted(
    store: JournalStore, other: JournalStore
) -> None:
    """F21."""
    entry = saved(store)
    store.save([replace(entry, note="changed")])

    with pytest.raises(ConflictError):
        other.delete([entry])

    assert [c.note for c in other.check_ins()] == ["changed"]


def test_a_change_that_was_changed_again_is_not_taken_back(
    store: JournalStore, other: JournalStore
) -> None:
    """F21."""
    change = store.save([check_in()])
    other.save([replace(other.check_ins()[0], note="more")])

    with pytest.raises(ConflictError):
        store.take_back(change)

    assert [c.note for c in store.check_ins()] == ["more"]


def test_new_entries_of_both_windows_stand_side_by_side(
    store: JournalStore, other: JournalStore
) -> None:
    """F20."""
    store.save([check_in()])
    other.save([check_in(), session()])

    assert len(store.check_ins()) == len(other.check_ins()) == 2
    assert len(store.sessions()) == 1


def test_a_measure_switched_on_in_both_windows_is_there_once(
    store: JournalStore, other: JournalStore
) -> None:
    store.save([SLEEP])

    with pytest.raises(ConflictError):
        other.save([SLEEP])

    assert [m.id for m in other.measures()][3:] == ["sleep"]


def test_an_own_side_effect_named_in_both_windows_is_one_word(
    store: JournalStore, other: JournalStore
) -> None:
    itching = (SideEffect(ITCH, Severity.MILD),)

    store.save([check_in(side_effects=itching)])
    other.save([check_in(side_effects=itching)])

    assert [kind.id for kind in store.side_effect_kinds() if kind.own] == ["own_itch"]
    assert all(c.side_effects for c in store.check_ins())


def test_two_programs_that_save_at_once_lose_nothing(
    store: JournalStore, start: Callable[..., subprocess.Popen[str]]
) -> None:
    """F20, F23: and whoever reads meanwhile sees whole entries only."""
    programs = [start("save_in_turn", store.path, 60) for _ in range(2)]

    while any(program.poll() is None for program in programs):
        assert store.damage() == []
        assert all(len(c.ratings) == 3 and c.side_effects for c in store.check_ins())

    assert len(store.check_ins()) == 120


def test_no_reading_is_left_open_that_would_hold_up_the_other_window(
    store: JournalStore, other: JournalStore
) -> None:
    """F23."""
    other._db.execute("PRAGMA busy_timeout = 0")
    store.save([check_in(), session()])
    readers = (
        store.measures, store.side_effect_kinds, store.check_ins, store.sessions, store.contents,
        store.settings, store.damage, lambda: store.draft("none"),
    )  # fmt: skip

    for read in readers:
        read()
        other._db.execute("BEGIN EXCLUSIVE")
        other._db.rollback()

    assert not store._db.conn.in_transaction
