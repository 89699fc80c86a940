"""Everything the program made of a journal is deleted, and nothing else."""

import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.settings import Settings
from journal.storage.backups.names import BackupName, Reason, is_named_for
from journal.storage.backups.places import Backups
from journal.storage.backups.sums import sum_file
from journal.storage.deletion.deleting import Deleted, delete_everything
from journal.storage.deletion.traces import Traces
from journal.storage.store import JournalStore
from tests.storage.deletion.folders import TIME, files, put
from tests.storage.samples import NOW, now


def test_nothing_of_a_journal_is_left_in_either_place(
    backups: Backups, path: Path, second: Path, tmp_path: Path
) -> None:
    assert len(files(second)) == 2  # the backup and its sum

    deleted = delete_everything(backups, path)

    assert deleted == Deleted(path, gone=True)
    assert files(tmp_path) == set()
    assert not backups.home.path.exists()
    assert second.is_dir()


@pytest.mark.parametrize(
    "name",
    [
        f"damaged-{TIME}123456Z-journal.sqlite",
        f"damaged-{TIME}123456Z-journal.sqlite-journal",
        f"newer-{TIME}123456Z-journal.sqlite",
        f"rescued-{TIME}123456Z-journal.sqlite",
        f"damaged-{TIME}123456Z-rescued-{TIME}123456Z-journal.sqlite",
        ".journal.sqlite.0123abcd.new",
        ".journal.sqlite.0123abcd.new-journal",
        "..journal.sqlite.0123abcd.new.4567cdef.new",
        ".symptom-journal-0123456789abcdef.part",
        f"backups/journal-{TIME}Z-unheardof-v9-n1.sqlite",
        f"backups/journal-{TIME}Z-daily-v1-n1.sqlite.sha256",
        f"backups/rescued-{TIME}123456Z-journal-{TIME}Z-close-v1-n1.sqlite",
        "backups/.symptom-journal-backup-0123456789abcdef.part",
    ],
)
def test_what_the_program_puts_beside_it_goes_too(
    backups: Backups, path: Path, tmp_path: Path, name: str
) -> None:
    put(tmp_path / name)

    delete_everything(backups, path)

    assert files(tmp_path) == set()


@pytest.mark.parametrize(
    "name",
    [
        "other.sqlite",
        "other.sqlite-journal",
        "journal.sqlite.txt",
        "journal-2.sqlite",
        "summary.pdf",
        "days.csv",
        f"damaged-{TIME}123456Z-other.sqlite",
        "damaged-journal.sqlite",
        ".other.sqlite.0123abcd.open",
        ".journal.sqlite.swp",
        f"backups/other-{TIME}Z-daily-v1-n1.sqlite",
        f"backups/journal-2-{TIME}Z-daily-v1-n1.sqlite",
        f"backups/journal-{TIME}Z-daily-v1-n1 (1).sqlite",
        f"backups/other-{TIME}Z-daily-v1-n1.sqlite.sha256",
        "backups/letter.txt",
        f"stick/other-{TIME}Z-daily-v1-n1.sqlite",
        "stick/journal.sqlite",
    ],
)
def test_what_belongs_to_others_stays(
    backups: Backups, path: Path, tmp_path: Path, name: str
) -> None:
    put(tmp_path / name)

    deleted = delete_everything(backups, path)

    assert deleted == Deleted(path, gone=True)
    assert files(tmp_path) == {name}


def test_what_another_window_is_making_just_now_stays(
    backups: Backups, path: Path, tmp_path: Path
) -> None:
    young = ".symptom-journal-0123456789abcdef.part"
    put(tmp_path / young, age=timedelta(minutes=1))

    delete_everything(backups, path)

    assert files(tmp_path) == {young}


@given(
    stem=st.text(min_size=1, max_size=12).filter(lambda s: "/" not in s and "\0" not in s),
    other=st.text(min_size=1, max_size=12).filter(lambda s: "/" not in s and "\0" not in s),
    reason=st.sampled_from(Reason),
)
def test_a_backup_is_told_from_those_of_other_journals(
    stem: str, other: str, reason: Reason
) -> None:
    name = BackupName(NOW, reason, 1, 7, stem)

    assert is_named_for(str(name), stem)
    assert is_named_for(sum_file(Path("x", str(name))).name, stem)
    assert is_named_for(str(replace(name, stem=other)), stem) is (other == stem)


def test_a_second_place_that_is_not_there_is_named_and_the_rest_goes(
    backups: Backups, path: Path, second: Path, tmp_path: Path
) -> None:
    away = second.rename(tmp_path / "plugged out")

    deleted = delete_everything(backups, path)

    assert deleted == Deleted(path, gone=True, left=(second,))
    assert not path.exists()
    assert len(files(away)) == 2


def test_what_cannot_be_deleted_is_named_and_the_rest_goes(
    backups: Backups, path: Path, tmp_path: Path
) -> None:
    stubborn = backups.home.path / f"journal-{TIME}Z-daily-v1-n9.sqlite"
    stubborn.mkdir()

    deleted = delete_everything(backups, path)

    assert deleted == Deleted(path, gone=True, left=(stubborn,))
    assert files(tmp_path) == set()


def test_a_place_that_cannot_be_read_is_named(
    backups: Backups, path: Path, second: Path, tmp_path: Path
) -> None:
    second.rename(tmp_path / "elsewhere")
    second.write_text("a file where a folder was")

    deleted = delete_everything(backups, path)

    assert deleted == Deleted(path, gone=True, left=(second,))


def test_a_journal_stays_where_its_unfinished_change_does(
    backups: Backups, path: Path, tmp_path: Path
) -> None:
    """Without it, the change would be played into whatever comes to lie there."""
    beside = tmp_path / "journal.sqlite-journal"
    beside.mkdir()

    deleted = delete_everything(backups, path)

    assert deleted == Deleted(path, gone=False, left=(beside,))
    assert path.exists()


def test_a_link_to_the_journal_goes_with_it(backups: Backups, path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.sqlite"
    link.symlink_to(path)

    delete_everything(Backups.of(link, now), link)

    assert not os.path.lexists(link)
    assert not path.exists()
    with JournalStore.open(link, now) as store:
        assert store.check_ins() == []


def test_what_would_go_is_told_before_and_nothing_is_changed(
    backups: Backups, path: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "journal (1).sqlite"
    copy.write_bytes(path.read_bytes())
    before = files(tmp_path)

    traces = Traces.of(backups, path)

    assert traces.backup_count == 1
    assert traces.copies == (copy,)
    assert files(tmp_path) == before


def test_a_new_journal_begins_where_the_old_one_was(backups: Backups, path: Path) -> None:
    delete_everything(backups, path)

    with JournalStore.open(path, now) as store:
        assert store.check_ins() == []
        assert store.settings() == Settings()
        assert store.drafts.all() == []
