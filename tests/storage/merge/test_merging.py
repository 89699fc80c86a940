"""Two copies of a journal that went separate ways become one: nothing of either is missing."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from journal.domain.check_ins import CheckIn, Rating
from journal.domain.sessions import Session
from journal.domain.side_effects import Severity, SideEffect
from journal.errors import ConflictError
from journal.storage.merge.merged import Merged
from journal.storage.store import JournalStore
from tests.storage.merge.conftest import Clock
from tests.storage.samples import ANXIETY, ITCH, MOOD, TODAY, check_in, rows, session

pytestmark = pytest.mark.fault("F29")

Part = Callable[[JournalStore], JournalStore]
DAY = timedelta(days=1)


def saved(store: JournalStore, record: CheckIn) -> CheckIn:
    (after,) = store.save([record]).after
    assert isinstance(after, CheckIn)
    return after


def notes(store: JournalStore) -> list[str]:
    return [entry.note for entry in store.check_ins()]


def kept(store: JournalStore, record: CheckIn | Session) -> set[str]:
    return {wording.text for wording in store.wordings.of(record)}


def test_entries_of_both_copies_stand_side_by_side(here: JournalStore, parted: Part) -> None:
    """F29."""
    there = parted(here)
    here.save([check_in(TODAY - DAY, note="here")])
    there.save([check_in(note="there"), session(note="on the road")])

    merged = here.merging.unite(there.path)

    assert notes(here) == ["here", "there"]
    assert [s.note for s in here.sessions()] == ["on the road"]
    assert here.sessions()[0].readings == there.sessions()[0].readings
    assert (merged.added, merged.changed, merged.conflicts) == (2, 0, 0)
    assert here.checks.deep().sound


def test_the_other_journal_is_not_written_to(here: JournalStore, parted: Part) -> None:
    """F29."""
    there = parted(here)
    here.save([check_in()])
    before = there.path.read_bytes()

    here.merging.unite(there.path)

    assert there.path.read_bytes() == before
    assert [f.name for f in there.path.parent.iterdir() if f.suffix != ".open"] == [
        "journal.sqlite"
    ]


def test_the_later_of_two_edits_is_shown_and_the_other_text_is_kept(
    here: JournalStore, parted: Part
) -> None:
    """F29."""
    entry = saved(here, check_in(note="before"))
    there = parted(here)
    saved(here, replace(entry, note="typed here"))
    saved(there, replace(entry, note="typed there"))

    merged = here.merging.unite(there.path)

    assert notes(here) == ["typed there"]
    assert kept(here, entry) == {"before", "typed here"}
    assert merged == Merged(changed=1, conflicts=1, texts=1, steps=merged.steps)


def test_the_earlier_edit_of_the_other_copy_is_kept_as_a_wording(
    here: JournalStore, parted: Part
) -> None:
    """F29."""
    entry = saved(here, check_in(note="before"))
    there = parted(here)
    saved(there, replace(entry, note="typed there"))
    saved(here, replace(entry, note="typed here"))

    merged = here.merging.unite(there.path)

    assert notes(here) == ["typed here"]
    assert kept(here, entry) == {"before", "typed there"}
    assert (merged.changed, merged.conflicts, merged.texts) == (0, 1, 1)


def test_a_copy_that_only_went_on_is_no_conflict(here: JournalStore, parted: Part) -> None:
    """F29."""
    entry = saved(here, check_in(note="before"))
    there = parted(here)
    saved(there, replace(entry, note="after"))

    merged = here.merging.unite(there.path)

    assert notes(here) == ["after"]
    assert (merged.changed, merged.conflicts, merged.texts) == (1, 0, 0)


def test_answers_given_to_one_entry_in_both_copies_are_all_there(
    here: JournalStore, parted: Part
) -> None:
    """F29: the id of a rating that both made differs."""
    entry = saved(here, check_in(ratings=(Rating(MOOD, 5),)))
    there = parted(here)
    saved(here, replace(entry, ratings=(Rating(MOOD, 5), Rating(ANXIETY, 1))))
    effects = (SideEffect(ITCH, Severity.MILD),)
    both = (Rating(MOOD, 6), Rating(ANXIETY, 2))
    saved(there, replace(entry, ratings=both, side_effects=effects))

    here.merging.unite(there.path)
    there.merging.unite(here.path)

    for store in (here, there):
        (found,) = store.check_ins()
        assert found.values == {"mood": 6, "anxiety": 2}
        assert found.side_effects == (SideEffect(replace(ITCH, rev=1), Severity.MILD),)
        assert store.checks.deep().sound


def test_a_deletion_loses_against_a_later_edit(here: JournalStore, parted: Part) -> None:
    """F29."""
    entry = saved(here, check_in(note="before"))
    there = parted(here)
    here.delete([entry])
    saved(there, replace(entry, note="after"))

    merged = here.merging.unite(there.path)

    assert notes(here) == ["after"]
    assert (merged.added, merged.deleted, merged.conflicts) == (1, 0, 1)


def test_a_deletion_wins_over_an_earlier_edit_which_can_be_restored(
    here: JournalStore, parted: Part
) -> None:
    """F29."""
    entry = saved(here, check_in(note="before"))
    there = parted(here)
    saved(here, replace(entry, note="typed here"))
    there.delete([entry])

    merged = here.merging.unite(there.path)

    assert notes(here) == []
    assert (merged.deleted, merged.conflicts, merged.texts) == (1, 1, 1)
    (in_bin,) = here.bin.entries()
    assert "typed here" in kept(here, entry)
    here.bin.restore(in_bin)
    assert notes(here) == ["before"]


def test_what_the_bin_was_emptied_of_does_not_come_back(
    here: JournalStore, parted: Part, clock: Clock
) -> None:
    """F29, F64."""
    entry = saved(here, check_in(note="first"))
    entry = saved(here, replace(entry, note="second"))
    here.delete([entry])
    there = parted(here)
    clock.at += 31 * DAY
    here.bin.empty()

    merged = here.merging.unite(there.path)
    there.merging.unite(here.path)

    assert merged == Merged()
    assert rows(here.path, "SELECT note FROM check_ins") == [("",)]
    assert rows(there.path, "SELECT note FROM check_ins") == [("",)]
    assert rows(here.path, "SELECT text FROM wordings") == []


def test_a_clock_set_back_does_not_make_an_edit_older_than_what_it_replaced(
    here: JournalStore, parted: Part, clock: Clock
) -> None:
    """F29, F59."""
    entry = saved(here, check_in(note="old"))
    there = parted(here)
    clock.at -= DAY
    saved(here, replace(entry, note="new"))

    here.merging.unite(there.path)

    assert notes(here) == ["new"]


def test_an_entry_can_be_saved_after_uniting_and_a_window_that_saw_the_old_one_cannot(
    here: JournalStore, parted: Part
) -> None:
    """F21, F29."""
    entry = saved(here, check_in(note="before"))
    there = parted(here)
    seen = saved(here, replace(entry, note="typed here"))
    saved(there, replace(entry, note="typed there"))
    here.merging.unite(there.path)

    with pytest.raises(ConflictError):
        here.save([replace(seen, note="typed in haste")])
    here.save([replace(here.check_ins()[0], note="both read")])

    assert notes(here) == ["both read"]
    assert kept(here, entry) == {"before", "typed here", "typed there"}


@pytest.mark.fault("F74")
def test_uniting_once_more_changes_nothing(here: JournalStore, parted: Part) -> None:
    """F29."""
    entry = saved(here, check_in(note="before"))
    there = parted(here)
    saved(here, replace(entry, note="typed here"))
    saved(there, replace(entry, note="typed there"))
    there.drafts.keep("check-in 2026-03-01", {"note": "half a"})
    here.merging.unite(there.path)
    before = here.path.read_bytes()

    merged = here.merging.unite(there.path)

    assert merged == Merged()
    assert here.path.read_bytes() == before
