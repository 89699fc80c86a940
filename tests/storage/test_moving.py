"""A journal that is moved, replaced or called by another name while it is open."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from journal.errors import JournalFileError
from journal.storage.store import JournalStore
from tests.storage.samples import check_in, now

REMEDY = "Copy what you typed to a safe place, close the window and open the journal again."


def move(path: Path) -> None:
    path.rename(path.with_name("moved.sqlite"))


def replace(path: Path) -> None:
    other = path.with_name("other.sqlite")
    JournalStore.open(other, now).close()
    other.replace(path)


WAYS = pytest.mark.parametrize("change", [move, Path.unlink, replace])


@WAYS
def test_a_save_into_a_journal_that_is_not_there_any_more_says_so(
    store: JournalStore, path: Path, change: Callable[[Path], None]
) -> None:
    """F25, F26."""
    change(path)

    with pytest.raises(JournalFileError) as refused:
        store.save([check_in()])

    assert str(refused.value) == (
        f"Nothing was saved, because the journal {path} was moved, deleted or replaced while "
        f"it was open. {REMEDY}"
    )
    assert store.check_ins() == []


@WAYS
def test_a_save_that_went_into_a_file_just_moved_is_not_called_saved(
    store: JournalStore, path: Path, change: Callable[[Path], None]
) -> None:
    """F27."""

    def save_while_it_moves() -> None:
        with store._writing() as writer:
            writer.put(check_in())
            change(path)

    with pytest.raises(JournalFileError) as refused:
        save_while_it_moves()

    assert refused.value.problem.startswith("What you saved went into a file that is not the")
    assert refused.value.remedy == REMEDY


def test_a_journal_moved_back_can_be_saved_to(store: JournalStore, path: Path) -> None:
    move(path)
    path.with_name("moved.sqlite").rename(path)

    store.save([check_in()])

    assert len(store.check_ins()) == 1


def test_a_journal_with_a_second_name_is_refused(path: Path) -> None:
    """F31."""
    JournalStore.open(path, now).close()
    os.link(path, path.with_name("second.sqlite"))
    before = path.read_bytes()

    for name in (path, path.with_name("second.sqlite")):
        with pytest.raises(JournalFileError, match=r"has a second name .* Delete the second name"):
            JournalStore.open(name, now)

    assert path.read_bytes() == before


def test_the_name_a_journal_was_built_by_does_not_stand_in_its_way(path: Path) -> None:
    """A crash, or another window, between the last two steps of making a journal."""
    JournalStore.open(path, now).close()
    building = path.with_name(f".{path.name}.0badcafe.new")
    os.link(path, building)

    JournalStore.open(path, now).close()

    assert path.stat().st_nlink == 1
    assert not building.exists()
