"""Backups on the command line."""

from collections.abc import Callable
from pathlib import Path

import pytest

from journal.domain.contents import Contents
from journal.storage.backups.places import Backups
from tests.storage.samples import now


def backed_up(path: Path) -> list[Path]:
    return [backup.path for backup in Backups.of(path, now).every()]


def test_a_backup_is_made_beside_the_journal_and_named(
    done: Callable[..., str], path: Path
) -> None:
    done("check-in", "--rate", "mood=5")

    line = done("backup")

    (backup,) = backed_up(path)
    assert line == f"Backed up 1 entry to {backup}."
    assert done("check").endswith("Newest good backup: 2026-03-01, 1 entry.")


def test_a_backup_goes_to_the_folder_that_is_named(
    done: Callable[..., str], path: Path, tmp_path: Path
) -> None:
    done("check-in", "--rate", "mood=5")

    line = done("backup", tmp_path / "elsewhere")

    assert len([*(tmp_path / "elsewhere").glob("*.sqlite")]) == 1
    assert str(tmp_path / "elsewhere") in line
    assert backed_up(path) == []


@pytest.mark.fault("F78")
def test_restoring_says_what_differs_and_needs_a_yes(
    done: Callable[..., str],
    answer: Callable[..., tuple[int, str, str]],
    contents: Callable[[], Contents],
    path: Path,
) -> None:
    """F78: without one nothing is changed, with one the present journal is kept."""
    done("check-in", "--rate", "mood=5")
    done("backup")
    done("check-in", "--rate", "mood=6")
    (backup,) = backed_up(path)

    status, out, err = answer("restore", backup)

    assert status == 1
    assert "Only in the journal: 1 entry; only in the backup: 0 entries" in out
    assert "--yes" in err
    assert len(contents().check_ins) == 2

    status, out, _ = answer("restore", backup, "--yes")

    assert status == 0
    assert f"Restored 1 entry from {backup}." in out
    assert "prerestore" in out
    assert len(contents().check_ins) == 1


@pytest.mark.fault("F41", "F80")
def test_a_damaged_backup_is_refused(
    done: Callable[..., str], refused: Callable[..., str], path: Path
) -> None:
    """F41, F80: and the journal is as it was."""
    done("check-in", "--rate", "mood=5")
    done("backup")
    (backup,) = backed_up(path)
    backup.write_bytes(backup.read_bytes()[:9000])

    line = refused("restore", backup, "--yes")

    assert "damaged" in line
    assert done("check").endswith("There is no good backup yet. Make one: symptom-journal backup")
