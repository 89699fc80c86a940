"""The disk of the power cuts forgets what a real one may forget, and nothing else."""

import pytest

from tests.torture.power_cuts.disks import Disk
from tests.torture.power_cuts.nodes import SECTOR, Cut, File, Folder, Named, Written


@pytest.fixture
def file() -> File:
    """A file that has been on the disk for long."""
    return File(b"old", bytearray(b"old"))


@pytest.fixture
def disk(file: File) -> Disk:
    return Disk(Folder({"file": file}, {"file": file}))


def after_the_worst(disk: Disk) -> dict[str, bytes | None]:
    return disk.after_a_power_cut(lambda _what, _sector: False)


def test_what_was_not_synced_may_be_gone(disk: Disk, file: File) -> None:
    disk.write(file, 0, b"new")

    assert after_the_worst(disk) == {"file": b"old"}
    assert disk.now() == {"file": b"new"}


def test_what_was_synced_stays(disk: Disk, file: File) -> None:
    disk.write(file, 0, b"new")
    disk.cut(file, 2)

    disk.sync(file)

    assert after_the_worst(disk) == {"file": b"ne"}


def test_a_file_that_was_synced_may_still_lose_its_name(disk: Disk) -> None:
    made = File()
    disk.name(disk.top, {"made": made})
    disk.write(made, 0, b"whole")
    disk.sync(made)
    assert after_the_worst(disk) == {"file": b"old"}

    disk.sync(disk.top)

    assert after_the_worst(disk) == {"file": b"old", "made": b"whole"}


def test_a_file_that_was_removed_may_come_back(disk: Disk, file: File) -> None:
    disk.name(disk.top, {"file": None})
    assert after_the_worst(disk) == {"file": b"old"}

    disk.sync(disk.top)

    assert after_the_worst(disk) == disk.now() == {}


def test_a_new_name_may_come_before_what_is_in_the_file(disk: Disk) -> None:
    part = File()
    disk.name(disk.top, {"part": part})
    disk.write(part, 0, b"new")
    disk.name(disk.top, {"part": None, "file": part})

    left = disk.after_a_power_cut(lambda what, _: isinstance(what, Named))

    assert left == {"file": b""}


def test_a_write_may_be_torn_between_two_sectors(disk: Disk, file: File) -> None:
    disk.write(file, SECTOR - 1, b"abc")

    left = disk.after_a_power_cut(lambda _, sector: sector == 1)

    assert left == {"file": b"old".ljust(SECTOR, b"\0") + b"bc"}


def test_everything_that_a_power_cut_could_undo_is_found(disk: Disk, file: File) -> None:
    folder, hidden = Folder(), File()
    disk.name(disk.top, {"folder": folder})
    disk.name(folder, {"hidden": hidden})
    disk.write(hidden, 0, b"text")
    disk.cut(file, 0)
    disk.name(disk.top, {"file": None})

    kinds = [type(what) for what in sorted(disk.unsynced(), key=lambda what: what.number)]

    assert kinds == [Named, Named, Written, Cut, Named]
