"""Taking back: in whatever order, the journal holds what a plain dictionary would."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from journal.domain import library
from journal.domain.check_ins import CheckIn, Rating
from journal.domain.measures import Measure
from journal.domain.records import Record
from journal.domain.sessions import Session
from journal.domain.side_effects import Severity, SideEffect, SideEffectKind
from journal.errors import ConflictError
from journal.storage.store import Change, JournalStore
from tests.domain.strategies import check_ins, sessions
from tests.storage.samples import CORE, ITCH, MOOD, check_in, now, rows

SLEEP = library.further_measures()[0]


def in_order(record: Record) -> Record:
    """Return a record with its parts in an order that can be compared."""
    if isinstance(record, Measure | SideEffectKind):
        return record
    effects = tuple(sorted(record.side_effects, key=lambda e: (e.kind.id, str(e.phase))))
    if isinstance(record, CheckIn):
        ratings = tuple(sorted(record.ratings, key=lambda r: r.measure.id))
        return replace(record, side_effects=effects, ratings=ratings)
    readings = tuple(sorted(record.readings, key=lambda r: r.moment.value))
    return replace(record, side_effects=effects, readings=readings)


def said(records: Mapping[str, Record]) -> dict[str, Record]:
    """Return what records say, however often they were saved."""
    return {key: in_order(replace(record, rev=0)) for key, record in records.items()}


class Undoing(RuleBasedStateMachine):
    """Saves, edits, deletes and takes back, in a file and in a dictionary."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.store = JournalStore.open(Path(self.folder.name) / "journal.sqlite", now)
        self.model: dict[str, Record] = {}
        self.before: dict[str, Record] = {}
        self.last = Change((), ())

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()

    @rule(records=st.lists(check_ins(CORE) | sessions(), min_size=1, max_size=3))
    def save_new(self, records: list[Record]) -> None:
        self._note(self.store.save(records))

    @precondition(lambda self: self.model)
    @rule(data=st.data())
    def edit(self, data: st.DataObject) -> None:
        old = data.draw(st.sampled_from([*self.model.values()]))
        is_check_in = isinstance(old, CheckIn)
        new = data.draw(check_ins(CORE)) if is_check_in else data.draw(sessions())
        self._note(self.store.save([replace(new, id=old.id, rev=old.rev)]))

    @precondition(lambda self: self.model)
    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        self._note(self.store.delete([data.draw(st.sampled_from([*self.model.values()]))]))

    @rule()
    def take_back(self) -> None:
        expected = self.before

        self._note(self.store.take_back(self.last))

        assert said(self.model) == said(expected)

    def _note(self, change: Change) -> None:
        """Do to the dictionary what was done to the file."""
        self.before, self.last = dict(self.model), change
        for before, after in zip(change.before, change.after, strict=True):
            if after is not None:
                self.model[after.id] = after
            elif before is not None:
                del self.model[before.id]

    @invariant()
    def the_file_holds_what_the_dictionary_holds(self) -> None:
        found: list[CheckIn | Session] = [*self.store.check_ins(), *self.store.sessions()]

        assert {r.id: in_order(r) for r in found} == {
            key: in_order(r) for key, r in self.model.items()
        }
        assert self.store.damage() == []


Undoing.TestCase.settings = settings(max_examples=30, stateful_step_count=15, deadline=None)
TestUndoing = Undoing.TestCase


def test_a_new_entry_taken_back_is_gone_and_can_come_again(store: JournalStore) -> None:
    change = store.save([check_in()])

    taken_back = store.take_back(change)

    assert store.check_ins() == []
    store.take_back(taken_back)
    assert [c.note for c in store.check_ins()] == ["quiet"]


def test_a_change_taken_back_puts_the_old_values_back(store: JournalStore) -> None:
    store.save([check_in()])
    (old,) = store.check_ins()
    change = store.save([replace(old, note="new", ratings=(Rating(MOOD, 9),))])

    store.take_back(change)

    assert store.check_ins() == [replace(old, rev=3)]


def test_a_deletion_taken_back_puts_the_entry_back(store: JournalStore) -> None:
    store.save([check_in()])
    (old,) = store.check_ins()

    store.take_back(store.delete([old]))

    assert store.check_ins() == [replace(old, rev=3)]


def test_a_batch_is_taken_back_all_or_none(store: JournalStore) -> None:
    change = store.save([check_in(), check_in()])
    store.delete([store.check_ins()[0]])

    with pytest.raises(ConflictError):
        store.take_back(change)

    assert len(store.check_ins()) == 1


def test_a_measure_taken_back_leaves_what_was_rated_readable(store: JournalStore) -> None:
    change = store.save([SLEEP])
    store.save([check_in(ratings=(Rating(SLEEP, 3),))])

    store.take_back(change)

    assert [m.id for m in store.measures()] == ["attention", "mood", "anxiety"]
    assert store.check_ins()[0].values == {SLEEP.id: 3}
    assert store.damage() == []


def test_a_measure_taken_back_can_be_switched_on_again(store: JournalStore) -> None:
    store.take_back(store.save([SLEEP]))

    store.save([SLEEP])

    assert store.measures()[-1] == replace(SLEEP, rev=3)
    assert rows(store.path, "SELECT count(*) FROM measures") == [(4,)]


def test_an_own_side_effect_taken_out_stays_readable_where_it_was_said(
    store: JournalStore,
) -> None:
    itching = (SideEffect(ITCH, Severity.MILD),)
    store.save([check_in(side_effects=itching)])
    store.delete([store.side_effect_kinds()[-1]])

    assert not any(kind.own for kind in store.side_effect_kinds())
    assert store.check_ins()[0].side_effects[0].kind.name == "Itch"

    store.save([check_in(side_effects=itching)])
    assert store.side_effect_kinds()[-1].id == ITCH.id
    assert store.damage() == []
