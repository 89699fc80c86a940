"""What a killed program was building beside the journal does not stay there for ever."""

import os
from pathlib import Path

import pytest

from journal.storage.store import JournalStore
from tests.storage.samples import NOW, now

ELEVEN_MINUTES_S = 660


def lay(folder: Path, name: str, age_s: float) -> Path:
    """Put a file there as a program left it some time ago."""
    file = folder / name
    file.write_bytes(b"half a copy")
    then = NOW.timestamp() - age_s
    os.utime(file, (then, then))
    return file


@pytest.mark.fault("F9")
def test_copies_of_a_killed_merge_are_removed_at_the_next_start(path: Path) -> None:
    JournalStore.open(path, now).close()
    copy = lay(path.parent, f".{path.name}.0badcafe.new", ELEVEN_MINUTES_S)
    beside = lay(path.parent, f".{path.name}.0badcafe.new-journal", ELEVEN_MINUTES_S)

    JournalStore.open(path, now).close()

    assert not copy.exists()
    assert not beside.exists()


def test_what_another_program_may_be_at_work_on_stays_and_so_do_files_of_others(
    path: Path,
) -> None:
    JournalStore.open(path, now).close()
    stays = [
        lay(path.parent, f".{path.name}.0badcafe.new", 60),
        lay(path.parent, ".other.sqlite.0badcafe.new", ELEVEN_MINUTES_S),
        lay(path.parent, f"{path.name}.new", ELEVEN_MINUTES_S),
        lay(path.parent, f".{path.name}.mine.new", ELEVEN_MINUTES_S),
    ]

    JournalStore.open(path, now).close()

    assert all(file.exists() for file in stays)
