"""Files appear whole or not at all, and never in the place of the journal."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from journal.errors import ExportError
from journal.exchange.refused_names import refuse_journal
from journal.files import sync_folder, written_whole

KILLED_ON_THE_WAY = """
import os, signal, sys
from pathlib import Path
from journal.files import written_whole

with written_whole(Path(sys.argv[1])) as file:
    file.write(b"half")
    file.flush()
    os.kill(os.getpid(), signal.SIGKILL)
"""

needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can mount a file system")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    yield from _mounted(tmp_path / "disk", "size=64k")


@pytest.fixture
def read_only_disk(tmp_path: Path) -> Iterator[Path]:
    yield from _mounted(tmp_path / "disk", "ro")


def _mounted(folder: Path, options: str) -> Iterator[Path]:
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
    if subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("this machine lets nobody mount a file system")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)  # noqa: S607


def _write(path: Path, content: bytes) -> None:
    with written_whole(path) as file:
        file.write(content)


def test_a_file_is_written_and_only_its_owner_can_read_it(tmp_path: Path) -> None:
    """F19."""
    path = tmp_path / "days.csv"

    _write(path, b"new")

    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_an_earlier_file_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "days.csv"
    path.write_bytes(b"old and longer")

    _write(path, b"new")

    assert path.read_bytes() == b"new"


def test_until_it_is_whole_the_earlier_file_stays(tmp_path: Path) -> None:
    """F10."""
    path = tmp_path / "days.csv"
    path.write_bytes(b"old")

    with written_whole(path) as file:
        file.write(b"new")
        file.flush()
        seen_meanwhile = path.read_bytes()

    assert seen_meanwhile == b"old"
    assert path.read_bytes() == b"new"


def test_a_failure_on_the_way_leaves_the_earlier_file_and_nothing_else(tmp_path: Path) -> None:
    """F10."""
    path = tmp_path / "days.csv"
    path.write_bytes(b"old")

    with pytest.raises(TypeError):
        _write(path, "text, where bytes belong")  # type: ignore[arg-type]

    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_program_killed_on_the_way_leaves_the_earlier_file(tmp_path: Path) -> None:
    """F10."""
    path = tmp_path / "days.csv"
    path.write_bytes(b"old")

    done = subprocess.run([sys.executable, "-c", KILLED_ON_THE_WAY, str(path)], check=False)

    assert done.returncode == -signal.SIGKILL
    assert path.read_bytes() == b"old"


def test_a_link_keeps_leading_to_the_file_that_is_written(tmp_path: Path) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    link = tmp_path / "days.csv"
    link.symlink_to(folder / "real.csv")

    _write(link, b"new")

    assert link.is_symlink()
    assert (folder / "real.csv").read_bytes() == b"new"


@pytest.mark.parametrize("name", ["missing/days.csv", "file/days.csv"])
def test_a_folder_that_is_not_there_is_named(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(ExportError) as caught:
        _write(tmp_path / name, b"new")

    assert caught.value.problem.startswith("There is no folder")
    assert str((tmp_path / name).parent) in caught.value.problem
    assert caught.value.remedy


def test_a_folder_is_not_replaced_by_a_file(tmp_path: Path) -> None:
    """F75."""
    with pytest.raises(ExportError, match="is a folder or a device"):
        _write(tmp_path, b"new")

    assert tmp_path.is_dir()


def test_a_device_is_not_replaced_by_a_file(tmp_path: Path) -> None:
    """F75."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    with pytest.raises(ExportError, match="Name a file, or one that does not exist yet"):
        _write(pipe, b"new")

    assert pipe.is_fifo()


def test_a_name_that_the_disk_cannot_hold_is_explained(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="Choose another name"):
        _write(tmp_path / ("x" * 300), b"new")

    assert list(tmp_path.iterdir()) == []


@needs_root
def test_a_full_disk_leaves_the_earlier_file_and_says_so(small_disk: Path) -> None:
    path = small_disk / "days.csv"
    path.write_bytes(b"old")

    with pytest.raises(ExportError, match="the disk is full"):
        _write(path, b"x" * 200_000)

    assert path.read_bytes() == b"old"
    assert list(small_disk.iterdir()) == [path]


@needs_root
def test_a_folder_without_the_right_to_write_is_explained(read_only_disk: Path) -> None:
    """F75."""
    with pytest.raises(ExportError, match="its folder is not yours to write to"):
        _write(read_only_disk / "days.csv", b"new")


def test_a_folder_that_cannot_be_synced_is_passed_over(tmp_path: Path) -> None:
    sync_folder(tmp_path / "missing")


@pytest.fixture
def journal_file(tmp_path: Path) -> Path:
    path = tmp_path / "journal.sqlite"
    path.write_bytes(b"everything")
    return path


def test_an_export_onto_the_journal_is_refused_by_its_name(journal_file: Path) -> None:
    """F75."""
    folder = journal_file.parent

    with pytest.raises(ExportError, match="is the journal itself"):
        refuse_journal(folder / ".." / folder.name / "journal.sqlite", journal_file)


def test_an_export_onto_the_journal_is_refused_by_a_link(journal_file: Path) -> None:
    """F75."""
    soft, hard = journal_file.with_name("soft.csv"), journal_file.with_name("hard.csv")
    soft.symlink_to(journal_file)
    hard.hardlink_to(journal_file)

    for link in (soft, hard):
        with pytest.raises(ExportError, match="is the journal itself"):
            refuse_journal(link, journal_file)


def test_an_export_onto_a_journal_that_is_not_made_yet_is_refused(tmp_path: Path) -> None:
    """F75."""
    with pytest.raises(ExportError):
        refuse_journal(tmp_path / "new.sqlite", tmp_path / "new.sqlite")


def test_an_export_onto_what_repairs_the_journal_is_refused(journal_file: Path) -> None:
    """F75."""
    with pytest.raises(ExportError):
        refuse_journal(journal_file.with_name("journal.sqlite-journal"), journal_file)


def test_any_other_name_is_welcome(journal_file: Path) -> None:
    other = journal_file.with_name("days.csv")

    refuse_journal(other, journal_file)
    other.touch()
    refuse_journal(other, journal_file)
