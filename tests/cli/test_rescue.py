"""The command that makes a new journal of a damaged one."""

from collections.abc import Callable
from pathlib import Path

import pytest

from journal.storage.backups.names import Reason
from journal.storage.backups.places import Backups
from journal.storage.store import JournalStore
from tests.storage.samples import check_in, now, session

Answer = Callable[..., tuple[int, str, str]]


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """A journal with a backup, which lost all but its first page."""
    path = tmp_path / "damaged" / "journal.sqlite"
    with JournalStore.open(path, now) as store:
        store.save([check_in(), session()])
    Backups.of(path, now).make(Reason.MANUAL)
    path.write_bytes(path.read_bytes()[:4096])
    return path


@pytest.mark.fault("F36", "F40")
def test_rescue_says_in_one_line_what_it_did(answer: Answer, damaged: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.sqlite"

    status, out, err = answer("rescue", damaged, new)

    assert (status, err, out.count("\n")) == (0, "", 1)
    assert out.startswith(f"Rescued 1 check-in and 1 session into {new}. {damaged} was not changed")


def test_the_report_says_what_came_from_where(
    answer: Answer, damaged: Path, tmp_path: Path
) -> None:
    (backup,) = (damaged.parent / "backups").glob("*.sqlite")

    _, out, _ = answer("rescue", damaged, tmp_path / "new.sqlite", "--report")

    assert f"From {backup}: check_ins 1, " in out
    assert "Days with an entry that is lost: none known." in out


def test_backups_that_lie_elsewhere_are_found(
    answer: Answer, damaged: Path, tmp_path: Path
) -> None:
    (damaged.parent / "backups").rename(tmp_path / "stick")

    status, _, _ = answer(
        "rescue", damaged, tmp_path / "new.sqlite", "--backups", tmp_path / "stick"
    )

    assert status == 0


@pytest.mark.fault("F41")
def test_where_nothing_is_found_no_journal_is_made(
    answer: Answer, damaged: Path, tmp_path: Path
) -> None:
    (damaged.parent / "backups").rename(tmp_path / "stick")

    status, out, err = answer("rescue", damaged, tmp_path / "new.sqlite")

    assert (status, out) == (1, "")
    assert err.startswith(f"Nothing could be read of {damaged}")
    assert not (tmp_path / "new.sqlite").exists()


def test_a_missing_file_is_said_to_be_missing(answer: Answer, tmp_path: Path) -> None:
    status, _, err = answer("rescue", tmp_path / "none.sqlite", tmp_path / "new.sqlite")

    assert status == 1
    assert "could not be copied" in err
