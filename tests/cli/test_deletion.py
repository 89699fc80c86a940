"""Everything deleted on the command line."""

from collections.abc import Callable
from pathlib import Path

from journal.storage.store import JournalStore
from tests.storage.samples import now


def test_nothing_is_deleted_without_a_yes(
    done: Callable[..., str], answer: Callable[..., tuple[int, str, str]], path: Path
) -> None:
    done("check-in", "--rate", "mood=5")
    done("backup")

    status, out, err = answer("delete-everything")

    assert status == 1
    assert out == f"This would be deleted: {path} with 1 entry, and 1 backup.\n"
    assert "--yes" in err
    with JournalStore.open(path, now) as store:
        assert len(store.check_ins()) == 1


def test_with_one_nothing_is_left(done: Callable[..., str], path: Path, tmp_path: Path) -> None:
    done("check-in", "--rate", "mood=5")
    done("check-in", "--rate", "mood=6")
    done("backup")

    said = done("delete-everything", "--yes")

    assert said == f"Deleted {path} with 2 entries, and 1 backup."
    assert list(tmp_path.rglob("*")) == []


def test_a_journal_that_is_not_there_is_not_made_to_be_deleted(
    answer: Callable[..., tuple[int, str, str]], path: Path
) -> None:
    status, _, err = answer("delete-everything", "--yes")

    assert (status, path.exists()) == (1, False)
    assert err.startswith("There is no journal")


def test_a_damaged_journal_can_be_deleted_too(
    done: Callable[..., str],
    answer: Callable[..., tuple[int, str, str]],
    path: Path,
    tmp_path: Path,
) -> None:
    done("check-in", "--rate", "mood=5")
    done("backup")
    path.write_bytes(b"")

    status, out, err = answer("delete-everything", "--yes")

    assert status == 0
    assert out == f"Deleted {path}, and 1 backup.\n"
    assert "a second place for backups is not known" in err
    assert list(tmp_path.rglob("*")) == []


def test_what_could_not_be_deleted_is_said(
    done: Callable[..., str], answer: Callable[..., tuple[int, str, str]], path: Path
) -> None:
    done("check-in", "--rate", "mood=5")
    done("backup")
    stubborn = path.parent / "backups" / "journal-20260301T200000Z-daily-v1-n9.sqlite"
    stubborn.mkdir()

    status, _, err = answer("delete-everything", "--yes")

    assert (status, path.exists()) == (1, False)
    assert err == f"{stubborn} could not be deleted. Delete it yourself.\n"


def test_copies_of_other_programs_are_left_and_named(
    done: Callable[..., str], answer: Callable[..., tuple[int, str, str]], path: Path
) -> None:
    done("check-in", "--rate", "mood=5")
    copy = path.with_name("journal (1).sqlite")
    copy.write_bytes(path.read_bytes())

    _, _, err = answer("delete-everything", "--yes")

    assert copy.exists()
    assert err.startswith(f"{copy} was made by another program.")
