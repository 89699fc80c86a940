"""Full disks, limits and locks: what was saved is there, what was not says so."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from journal.errors import JournalFileError
from journal.storage import driver
from journal.storage.store import JournalStore
from tests.storage.processes import saved
from tests.storage.samples import check_in, names_in, now

BIG = "x" * 20_000


def test_a_full_disk_loses_nothing_that_was_saved(small_disk: Path) -> None:
    """F13: and once there is room again, saving works."""
    with JournalStore.open(small_disk / "journal.sqlite", now) as store:
        (small_disk / "ballast").write_bytes(bytes(30_000))
        count = 0
        while not (said := saved(store, BIG)):
            count += 1

        assert said == (
            "Nothing was saved, because the journal could not be written (database or disk is "
            "full). Make room on the disk, then save again."
        )
        assert [c.note for c in store.check_ins()] == [BIG] * count
        assert names_in(small_disk) == ["ballast", "journal.sqlite"]
        (small_disk / "ballast").unlink()
        assert saved(store, BIG) == ""
        assert len(store.check_ins()) == count + 1


def test_a_full_disk_leaves_no_half_journal(small_disk: Path) -> None:
    """F13: a new journal appears whole or not at all."""
    (small_disk / "ballast").write_bytes(bytes(190_000))

    with pytest.raises(JournalFileError, match=r"disk is full"):
        JournalStore.open(small_disk / "journal.sqlite", now)

    assert [file.name for file in small_disk.iterdir()] == ["ballast"]


def test_a_full_disk_keeps_the_earlier_draft(small_disk: Path) -> None:
    """F13."""
    with JournalStore.open(small_disk / "journal.sqlite", now) as store:
        kept = store.drafts.keep("check-in", {"note": "short"})

        with pytest.raises(JournalFileError, match=r"disk is full\)\. Make room"):
            store.drafts.keep("check-in", {"note": "x" * 400_000}, kept)

        assert store.draft("check-in") == {"note": "short"}


def test_a_limit_of_file_size_loses_nothing_that_was_saved(
    path: Path, answer_of: Callable[..., str]
) -> None:
    """F14."""
    refused, held, then, held_then = json.loads(answer_of("save_past_a_limit", path))

    assert refused.startswith("Nothing was saved, because the journal could not be written (")
    assert refused.endswith(
        "Check that the disk is not full and the file is yours, then save again."
    )
    assert (held, then, held_then) == (1, "", 2)


def test_a_journal_that_may_only_be_read_can_be_read(
    open_folder: Path, answer_of: Callable[..., str]
) -> None:
    """F17: file and folder belong to somebody else."""
    path = open_folder / "journal.sqlite"
    with JournalStore.open(path, now) as store:
        store.save([check_in()])
    path.chmod(0o444)
    open_folder.chmod(0o555)

    held, refused, held_then = json.loads(answer_of("use_without_rights", path))

    assert (held, held_then) == (1, 1)
    assert refused.startswith(
        f"This journal can only be read here, because {path} or its folder is not yours to "
    )


def test_a_read_only_disk_can_be_read(small_disk: Path) -> None:
    """F17."""
    path = small_disk / "journal.sqlite"
    with JournalStore.open(path, now) as store:
        store.save([check_in()])
    remount = ["mount", "-o", "remount,ro", str(small_disk)]
    subprocess.run(remount, check=True)

    with JournalStore.open(path, now) as store:
        assert len(store.check_ins()) == 1
        assert "can only be read here" in saved(store, "more")


def test_while_another_program_writes_nothing_is_saved(
    impatient: JournalStore, start: Callable[..., subprocess.Popen[str]]
) -> None:
    """F22: it can be read meanwhile, and saved to afterwards."""
    impatient.save([check_in()])
    other = start("hold", impatient.path, "IMMEDIATE")
    assert other.stdout is not None
    assert other.stdout.readline() == "locked\n"

    assert saved(impatient, "more") == (
        "Nothing was saved, because the journal could not be written (database is locked). "
        "Another program is using it: wait a moment, then save again."
    )
    assert [c.note for c in impatient.check_ins()] == ["quiet"]

    other.communicate("done\n")
    assert saved(impatient, "more") == ""


def test_while_another_program_keeps_all_for_itself_reading_says_so(
    impatient: JournalStore, start: Callable[..., subprocess.Popen[str]]
) -> None:
    """F22, F42: a lock is not taken for damage."""
    other = start("hold", impatient.path, "EXCLUSIVE")
    assert other.stdout is not None
    assert other.stdout.readline() == "locked\n"

    with pytest.raises(JournalFileError, match=r"could not be read \(database is locked\)\. Close"):
        impatient.contents()

    other.communicate("done\n")
    assert impatient.check_ins() == []


def test_a_journal_that_another_program_keeps_for_itself_is_not_called_damaged(
    store: JournalStore,
    start: Callable[..., subprocess.Popen[str]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """F22, F42."""
    monkeypatch.setattr(driver, "BUSY_TIMEOUT_MS", 20)
    other = start("hold", store.path, "EXCLUSIVE")
    assert other.stdout is not None
    assert other.stdout.readline() == "locked\n"

    with pytest.raises(JournalFileError, match=r"opened \(database is locked\)\. Another"):
        JournalStore.open(store.path, now)

    other.communicate("done\n")
    JournalStore.open(store.path, now).close()
