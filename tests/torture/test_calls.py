"""What strace writes is understood, or refused: never passed over."""

from pathlib import Path

import pytest

from tests.torture.power_cuts.calls import Call, UnknownCallError, calls
from tests.torture.power_cuts.disks import Disk
from tests.torture.power_cuts.nodes import Folder
from tests.torture.power_cuts.replays import Replay


def test_a_call_is_read_with_its_data() -> None:
    (call,) = calls([r'7  pwrite64(3, "\x61\x00\x22", 3, 4096) = 3'])

    assert call == Call("pwrite64", ("3", r'"\x61\x00\x22"', "3", "4096"), 3)
    assert (call.number(3), call.data(1)) == (4096, b'a\0"')


def test_a_call_that_another_thread_interrupts_is_put_together() -> None:
    lines = ["7  fsync(3 <unfinished ...>", "8  close(4) = 0", "7  <... fsync resumed>) = 0"]

    assert [call.name for call in calls(lines)] == ["close", "fsync"]


def test_short_forms_become_long_ones() -> None:
    (call,) = calls([r'7  rename("\x61", "\x62") = 0'])

    assert call.name == "renameat2"
    assert (call.path(1), call.path(3)) == ("a", "b")


def test_what_failed_or_is_no_call_did_nothing() -> None:
    lines = [
        r'7  openat(AT_FDCWD, "\x61", O_RDONLY) = -1 ENOENT (No such file or directory)',
        "7  +++ exited with 0 +++",
        "7  --- SIGCHLD {si_signo=SIGCHLD} ---",
        "7  close(3) = ?",
    ]

    assert list(calls(lines)) == []


def test_a_line_that_is_not_understood_is_refused() -> None:
    with pytest.raises(UnknownCallError):
        list(calls(["7  something new"]))


def test_data_cut_short_are_refused() -> None:
    (call,) = calls([r'7  write(3, "\x61"..., 9) = 9'])

    with pytest.raises(UnknownCallError):
        call.data(1)


def test_a_call_that_is_not_known_is_refused_where_it_touches_our_files(tmp_path: Path) -> None:
    replay = Replay(Disk(Folder()), tmp_path)
    path = str(tmp_path / "file").encode().hex()
    quoted = '"' + "".join(f"\\x{path[i : i + 2]}" for i in range(0, len(path), 2)) + '"'
    opening, splicing = calls(
        [f"7  openat(AT_FDCWD, {quoted}, O_RDWR|O_CREAT, 0600) = 3", "7  splice(3, 4) = 1"]
    )

    replay.step(opening)

    with pytest.raises(UnknownCallError):
        replay.step(splicing)
