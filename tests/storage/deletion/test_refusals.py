"""Nothing is deleted that somebody uses, or that cannot be told apart."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from journal.errors import JournalFileError
from journal.storage.backups.names import Reason
from journal.storage.backups.places import Backups
from journal.storage.deletion.deleting import delete_everything
from journal.storage.store import JournalStore
from tests.storage.deletion.folders import TIME, files
from tests.storage.samples import now


def test_a_program_that_left_no_mark_holds_the_journal(
    backups: Backups, path: Path, tmp_path: Path, start: Callable[..., subprocess.Popen[str]]
) -> None:
    before = files(tmp_path)
    other = start("hold", path, "IMMEDIATE")
    assert other.stdout is not None
    other.stdout.readline()
    for mark in tmp_path.glob(".*.open"):
        mark.unlink()

    with pytest.raises(JournalFileError, match="used by another program"):
        delete_everything(backups, path)

    assert before <= files(tmp_path)


def test_a_copy_open_in_another_window_is_not_deleted_under_it(
    backups: Backups, path: Path, tmp_path: Path
) -> None:
    copy = tmp_path / f"rescued-{TIME}123456Z-journal.sqlite"
    copy.write_bytes(path.read_bytes())
    copy.chmod(0o600)
    before = files(tmp_path)

    with JournalStore.open(copy, now), pytest.raises(JournalFileError, match="another window"):
        delete_everything(backups, path)

    assert files(tmp_path) == before


@pytest.mark.parametrize(("name", "twin"), [("mine.sqlite", "mine"), ("mine", "mine.sqlite")])
def test_backups_of_two_journals_that_bear_the_same_names_are_not_touched(
    tmp_path: Path, name: str, twin: str
) -> None:
    for one in (name, twin):
        JournalStore.open(tmp_path / one, now).close()
        Backups.of(tmp_path / one, now).make(Reason.MANUAL)
    before = files(tmp_path)

    with pytest.raises(JournalFileError, match="bear the same names"):
        delete_everything(Backups.of(tmp_path / name, now), tmp_path / name)

    assert files(tmp_path) == before


def test_a_journal_open_elsewhere_is_not_touched(
    backups: Backups, path: Path, tmp_path: Path, start: Callable[..., subprocess.Popen[str]]
) -> None:
    before = files(tmp_path)
    other = start("hold", path, "DEFERRED")
    assert other.stdout is not None
    other.stdout.readline()

    with pytest.raises(JournalFileError, match="open in another window"):
        delete_everything(backups, path)

    assert before <= files(tmp_path)
    with JournalStore.open(path, now) as store:
        assert len(store.check_ins()) == 1


def test_a_folder_that_is_not_ones_own_is_left_as_it_is(
    open_folder: Path, answer_of: Callable[..., str]
) -> None:
    path = open_folder / "journal.sqlite"
    JournalStore.open(path, now).close()
    Backups.of(path, now).make(Reason.MANUAL)
    before = files(open_folder)
    open_folder.chmod(0o555)

    said = answer_of("delete_without_rights", path)

    assert said.startswith(f"The folder {open_folder} is not yours to write to.")
    assert files(open_folder) == before
