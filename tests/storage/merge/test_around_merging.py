"""Around the uniting: a look before it, a backup, choices, drafts, answers that differ."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from journal.domain.check_ins import CheckIn, Rating
from journal.domain.settings import Settings
from journal.domain.side_effects import Severity, SideEffect
from journal.storage.store import JournalStore
from tests.storage.merge.conftest import Clock
from tests.storage.samples import MOOD, NAUSEA, check_in, rows

pytestmark = pytest.mark.fault("F29")

Part = Callable[[JournalStore], JournalStore]
DAY = timedelta(days=1)


def saved(store: JournalStore, record: CheckIn) -> CheckIn:
    (after,) = store.save([record]).after
    assert isinstance(after, CheckIn)
    return after


def notes(store: JournalStore) -> list[str]:
    return [entry.note for entry in store.check_ins()]


def test_a_look_changes_nothing_and_says_what_would_happen(
    here: JournalStore, parted: Part
) -> None:
    """F29."""
    there = parted(here)
    there.save([check_in()])
    before = here.path.read_bytes()

    looked = here.merging.look(there.path)

    assert here.path.read_bytes() == before
    assert looked == here.merging.unite(there.path)


def test_a_backup_is_made_before_and_only_where_something_changes(
    here: JournalStore, parted: Part
) -> None:
    """F29."""
    there = parted(here)
    here.merging.unite(there.path)
    assert not (here.path.parent / "backups").exists()
    there.save([check_in()])

    here.merging.unite(there.path)

    (backup,) = (here.path.parent / "backups").glob("*.sqlite")
    assert "-premerge-" in backup.name
    assert rows(backup, "SELECT count(*) FROM check_ins") == [(0,)]


def test_choices_made_in_either_copy_both_hold(here: JournalStore, parted: Part) -> None:
    """F29."""
    here.save_settings(Settings(notice_read=True))
    there = parted(here)
    here.save_settings(Settings(notice_read=True, threshold=3))
    there.save_settings(Settings(notice_read=True, name="A."))

    merged = here.merging.unite(there.path)

    assert here.settings() == Settings(notice_read=True, threshold=3, name="A.")
    assert merged.choices == 1


def test_a_measure_that_was_put_away_stays_so_beside_a_journal_made_later(
    here: JournalStore, clock: Clock
) -> None:
    """F29: a new journal asks about the core measures, which nobody said anything about yet."""
    here.save([replace(here.measures()[2], archived=True)])
    later = here.path.with_name("later.sqlite")
    with JournalStore.open(later, clock) as there:
        there.save([check_in(note="there")])

    here.merging.unite(later)

    assert [m.archived for m in here.measures()] == [False, False, True]
    assert notes(here) == ["there"]


def test_drafts_of_both_copies_are_kept(here: JournalStore, parted: Part) -> None:
    """F29: also where both went on with the same one."""
    begun = here.drafts.keep("check-in 2026-03-01", {"note": "a"})
    there = parted(here)
    here.drafts.keep(begun.name, {"note": "a few"}, begun)
    there.drafts.keep(begun.name, {"note": "a lot"}, begun)
    there.drafts.keep("settings", {"name": "x"})

    merged = here.merging.unite(there.path)

    assert [(d.name, d.typed) for d in here.drafts.all()] == [
        ("settings", {"name": "x"}),
        (begun.name, {"note": "a lot"}),
        (begun.name, {"note": "a few"}),
    ]
    assert merged.drafts == 3


def test_a_side_effect_speaks_against_an_all_clear_of_the_other_copy(
    here: JournalStore, parted: Part
) -> None:
    """F29: the entry can be read, and says what was felt."""
    entry = saved(here, check_in())
    there = parted(here)
    saved(there, replace(entry, side_effects=(SideEffect(NAUSEA, Severity.MILD),)))
    saved(here, replace(entry, all_clear=True))

    here.merging.unite(there.path)

    (found,) = here.check_ins()
    assert (found.all_clear, len(found.side_effects)) == (False, 1)
    assert here.checks.deep().sound


def test_what_each_copy_left_of_an_entry_and_the_other_took_out_is_no_damage(
    here: JournalStore, parted: Part
) -> None:
    """F29."""
    entry = saved(here, check_in(ratings=(Rating(MOOD, 5),), note="words"))
    there = parted(here)
    saved(there, replace(entry, ratings=()))
    saved(here, replace(entry, note=""))

    here.merging.unite(there.path)

    assert here.check_ins() == []
    assert {wording.text for wording in here.wordings.of(entry)} == {"words"}
    assert here.checks.deep().sound
