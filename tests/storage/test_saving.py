"""Saving: all or none, each record in the place of its earlier version, told with its rev."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from journal.domain.check_ins import Rating
from journal.domain.measures import Measure
from journal.domain.readings import Moment, Reading
from journal.domain.records import Record
from journal.domain.side_effects import Phase, Severity, SideEffect, SideEffectKind
from journal.errors import ConflictError, JournalFileError
from journal.storage.store import JournalStore
from tests.storage.samples import (
    ANXIETY,
    ATTENTION,
    ITCH,
    MOOD,
    NAUSEA,
    NOW,
    check_in,
    rows,
    session,
)  # fmt: skip

SLEEP = Measure("sleep", "Sleep")
RECORDS = [check_in(), session(), SLEEP, ITCH]
NAMES = ["check-in", "session", "measure", "kind"]


def everything(store: JournalStore) -> list[Record]:
    return [
        *store.check_ins(),
        *store.sessions(),
        *store.measures(),
        *(kind for kind in store.side_effect_kinds() if kind.own),
    ]


def changed(record: Record) -> Record:
    field = "name" if isinstance(record, Measure | SideEffectKind) else "note"
    new: dict[str, Any] = {field: "changed"}
    return replace(record, **new)


@pytest.mark.parametrize("record", RECORDS, ids=NAMES)
def test_what_was_saved_is_found_again(store: JournalStore, record: Record) -> None:
    change = store.save([record])

    assert change.before == (None,)
    assert change.after == (replace(record, rev=1),)
    assert change.after[0] in everything(store)


@pytest.mark.parametrize("record", RECORDS, ids=NAMES)
def test_a_second_save_takes_the_place_of_the_first(store: JournalStore, record: Record) -> None:
    first = store.save([record]).after[0]
    assert first is not None
    count = len(everything(store))

    change = store.save([changed(first)])

    assert change.before == (first,)
    assert change.after == (replace(changed(first), rev=2),)
    assert change.after[0] in everything(store)
    assert len(everything(store)) == count


@pytest.mark.parametrize("record", RECORDS, ids=NAMES)
def test_what_was_deleted_is_out_of_sight_and_stays_in_the_file(
    store: JournalStore, record: Record
) -> None:
    saved = store.save([record]).after[0]
    assert saved is not None
    before = everything(store)

    change = store.delete([saved])

    assert (change.before, change.after) == ((saved,), (None,))
    assert everything(store) == [kept for kept in before if kept != saved]
    tombstones = [*tombstones_of(store, "check_ins"), *tombstones_of(store, "sessions")]
    tombstones += [*tombstones_of(store, "measures"), *tombstones_of(store, "side_effect_kinds")]
    assert tombstones == [(record.id, 2, NOW.astimezone(UTC).isoformat())]


def tombstones_of(store: JournalStore, table: str) -> list[tuple[Any, ...]]:
    sql = f"SELECT id, rev, deleted FROM {table} WHERE deleted IS NOT NULL"  # noqa: S608 - our own name
    return rows(store.path, sql)


@pytest.mark.parametrize(
    "refused",
    [replace(check_in(), rev=7), replace(session(), rev=1), Measure("mood", "Mood again")],
    ids=["a rev that never was", "a session never saved", "a measure that is there"],
)
def test_a_batch_is_saved_all_or_none(store: JournalStore, refused: Record) -> None:
    before = store.path.read_bytes()

    with pytest.raises(ConflictError, match=r"so nothing was saved\. Open it again"):
        store.save([check_in(), session(), SLEEP, ITCH, refused])

    assert store.path.read_bytes() == before


def test_a_value_that_only_sqlite_refuses_leaves_nothing_either(store: JournalStore) -> None:
    unknown = check_in(ratings=(Rating(Measure("unknown", "Unknown"), 5),))
    before = store.path.read_bytes()

    with pytest.raises(JournalFileError, match=r"^Nothing was saved, because .*FOREIGN KEY"):
        store.save([check_in(), session(), unknown])

    assert store.path.read_bytes() == before


def test_a_batch_is_deleted_all_or_none(store: JournalStore) -> None:
    saved = store.save([check_in(), session()]).after

    with pytest.raises(ConflictError):
        store.delete([*(record for record in saved if record), check_in()])

    assert len(store.check_ins()) == len(store.sessions()) == 1


def test_after_a_refusal_the_next_save_works(store: JournalStore) -> None:
    with pytest.raises(ConflictError):
        store.save([replace(check_in(), rev=1)])

    store.save([check_in()])

    assert len(store.check_ins()) == 1


def test_nothing_to_save_is_no_change(store: JournalStore) -> None:
    change = store.save([])

    assert (change.before, change.after) == ((), ())


def test_ratings_are_updated_and_not_doubled(store: JournalStore) -> None:
    first = store.save([check_in(ratings=(Rating(ATTENTION, 1), Rating(MOOD, 2)))]).after[0]
    assert first is not None

    now: dict[str, Any] = {"ratings": (Rating(MOOD, 8), Rating(ANXIETY, 3))}
    store.save([replace(first, **now)])

    assert store.check_ins()[0].values == {"mood": 8, "anxiety": 3}
    sql = "SELECT measure, value, rev, deleted IS NULL FROM ratings ORDER BY measure"
    assert rows(store.path, sql) == [
        ("anxiety", 3, 1, 1), ("attention", 1, 2, 0), ("mood", 8, 2, 1),
    ]  # fmt: skip


def test_what_stayed_the_same_keeps_its_rev(store: JournalStore) -> None:
    first = store.save([session()]).after[0]
    assert first is not None

    store.save([changed(first)])

    assert rows(store.path, "SELECT DISTINCT rev FROM readings") == [(1,)]
    assert rows(store.path, "SELECT DISTINCT rev FROM side_effects") == [(1,)]


def test_readings_and_side_effects_come_and_go_without_doubles(store: JournalStore) -> None:
    first = store.save([session()]).after[0]
    assert first is not None
    fewer: dict[str, Any] = {"readings": (Reading(Moment.END, pulse=66),), "side_effects": ()}
    second = store.save([replace(first, **fewer)]).after[0]
    assert second is not None
    again = session(id=first.id, rev=second.rev)
    store.save([again])

    (found,) = store.sessions()

    assert found.readings == again.readings
    assert found.side_effects == again.side_effects
    assert rows(store.path, "SELECT count(*) FROM readings") == [(2,)]
    assert rows(store.path, "SELECT count(*) FROM side_effects") == [(2,)]


def test_readings_and_side_effects_are_found_in_their_order(store: JournalStore) -> None:
    moments = (Moment.END, Moment.BEFORE, Moment.DURING)
    phases = (Phase.LATER, None, Phase.DURING)
    mixed = session(
        readings=tuple(Reading(moment, pulse=70) for moment in moments),
        side_effects=tuple(SideEffect(NAUSEA, Severity.MILD, phase) for phase in phases),
    )

    store.save([mixed])

    (found,) = store.sessions()
    assert [reading.moment for reading in found.readings] == [*Moment]
    assert [effect.phase for effect in found.side_effects] == [None, Phase.DURING, Phase.LATER]


def test_an_own_side_effect_comes_into_the_vocabulary_with_its_first_use(
    store: JournalStore,
) -> None:
    itching = (SideEffect(ITCH, Severity.MILD),)

    store.save([check_in(side_effects=itching), session(side_effects=itching)])

    kind = store.side_effect_kinds()[-1]
    assert kind == replace(ITCH, rev=1)
    assert store.check_ins()[0].side_effects[0].kind == kind
    assert store.sessions()[0].side_effects[0].kind == kind


def test_rows_say_in_utc_when_they_were_made_and_saved_last(
    store: JournalStore, now: Callable[[], datetime]
) -> None:
    store.save([check_in()])

    utc = now().astimezone(UTC).isoformat()
    assert rows(store.path, "SELECT created, updated FROM check_ins") == [(utc, utc)]
