"""What cannot be saved into its journal any more goes into a file of its own."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from journal.errors import JournalFileError, MovedJournalError
from journal.storage.store import JournalStore
from tests.storage.samples import TODAY, check_in, now, session
from tests.storage.test_moving import move
from tests.storage.test_moving import replace as put_another_in_place

WAYS = pytest.mark.parametrize("change", [move, Path.unlink, put_another_in_place])


@pytest.mark.fault("F25", "F26", "F27")
@WAYS
def test_the_copy_holds_what_was_saved_and_what_was_about_to_be(
    store: JournalStore, change: Callable[[Path], None]
) -> None:
    saved = replace(check_in(note="before"), rev=1)
    store.save([replace(saved, rev=0), session()])
    yesterday = check_in(TODAY - timedelta(days=1), note="new")
    corrected = replace(saved, note="after")
    change(store.path)
    with pytest.raises(MovedJournalError):
        store.save([corrected, yesterday])

    path = store.copies.beside([corrected, yesterday])

    assert path.parent == store.path.parent
    assert path.name == "rescued-20260301T200000000000Z-journal.sqlite"
    with JournalStore.open(path, now) as copy:
        assert [c.note for c in copy.check_ins()] == ["new", "after"]
        assert [w.text for w in copy.wordings.of(corrected)] == ["before"]
        assert len(copy.sessions()) == 1
        assert copy.checks.deep().sound


def test_what_was_read_last_goes_along_where_nothing_can_be_read_any_more(
    store: JournalStore, tmp_path: Path
) -> None:
    store.save([check_in(note="before"), session()])
    store.contents()
    store._db.close()

    store.copies.elsewhere(tmp_path / "copy.sqlite", [check_in(note="after")])

    with JournalStore.open(tmp_path / "copy.sqlite", now) as copy:
        assert [c.note for c in copy.check_ins()] == ["before", "after"]
        assert len(copy.sessions()) == 1


def test_a_copy_never_takes_the_place_of_a_file(store: JournalStore, tmp_path: Path) -> None:
    (tmp_path / "mine.sqlite").write_text("mine")

    with pytest.raises(JournalFileError, match="already a"):
        store.copies.elsewhere(tmp_path / "mine.sqlite", [])

    assert (tmp_path / "mine.sqlite").read_text() == "mine"


@pytest.mark.fault("F13")
def test_a_copy_can_be_saved_on_another_disk_when_this_one_is_full(
    small_disk: Path, tmp_path: Path
) -> None:
    with JournalStore.open(small_disk / "journal.sqlite", now) as store:
        store.save([check_in(note="before")])
        unsaved = check_in(note="x" * 400_000)
        with pytest.raises(JournalFileError, match="disk is full"):
            store.save([unsaved])

        store.copies.elsewhere(tmp_path / "copy.sqlite", [unsaved])

    with JournalStore.open(tmp_path / "copy.sqlite", now) as copy:
        assert [c.note for c in copy.check_ins()] == ["before", unsaved.note]
