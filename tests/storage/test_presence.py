"""Who has a journal open is told, and a crash is noticed at the next start."""

import json
import os
import socket
import stat
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from subprocess import Popen

import pytest

from journal.errors import DamagedJournalError, JournalFileError
from journal.storage.presence import Opener, Presence
from journal.storage.store import JournalStore
from tests.storage.samples import NOW, SWAPPED_INDEXES, check_in, names_in, now, session, tamper


def marks(path: Path) -> list[Path]:
    return [file for file in path.parent.iterdir() if file.suffix == ".open"]


def holder(start: Callable[..., Popen[str]], path: Path) -> Popen[str]:
    """Start a program that has the journal open, and wait until it has."""
    program = start("hold", path, "DEFERRED")
    assert program.stdout is not None
    assert program.stdout.readline() == "locked\n"
    return program


@pytest.fixture
def crashed(start: Callable[..., Popen[str]], path: Path) -> Path:
    """A journal whose program was killed."""
    with JournalStore.open(path, now) as store:
        store.save([session()])
    program = holder(start, path)
    program.kill()
    program.wait()
    return path


def test_nobody_else_has_a_journal_open_that_was_just_made(store: JournalStore) -> None:
    assert store.presence.others() == ()
    assert not store.presence.left_by_a_crash


def test_a_closed_journal_has_no_mark_beside_it(path: Path) -> None:
    JournalStore.open(path, now).close()

    assert marks(path) == []


def test_a_second_program_is_told_who_has_the_journal_open(
    start: Callable[..., Popen[str]], path: Path
) -> None:
    """F20: on which computer, as which process, since when; and both may work."""
    program = holder(start, path)

    with JournalStore.open(path, now) as store:
        assert store.presence.others() == (Opener(socket.gethostname(), program.pid, NOW),)
        store.save([check_in()])
        program.communicate("\n", timeout=60)
        assert store.presence.others() == ()


def test_two_windows_of_one_program_see_each_other(store: JournalStore) -> None:
    """F20."""
    with JournalStore.open(store.path, now) as other:
        assert [o.pid for o in store.presence.others()] == [os.getpid()]
        assert [o.pid for o in other.presence.others()] == [os.getpid()]

    assert store.presence.others() == ()


def test_a_link_to_a_journal_shows_the_same_marks(store: JournalStore, tmp_path: Path) -> None:
    """F31."""
    link = tmp_path / "elsewhere" / "link.sqlite"
    link.parent.mkdir()
    link.symlink_to(store.path)

    with JournalStore.open(link, now) as other:
        assert len(other.presence.others()) == 1


def test_a_killed_program_leaves_a_sign_that_is_cleared_at_the_next_start(crashed: Path) -> None:
    """F1: the next start is silent, once the journal was looked at closely."""
    with JournalStore.open(crashed, now) as store:
        assert store.presence.left_by_a_crash
        assert store.checks.last_deep == NOW
        assert store.presence.others() == ()

    assert marks(crashed) == []
    with JournalStore.open(crashed, now) as store:
        assert not store.presence.left_by_a_crash


def test_after_a_crash_damage_is_found_at_the_start_and_stays_suspected(crashed: Path) -> None:
    """F34: what a quick look would miss."""
    tamper(crashed, *SWAPPED_INDEXES)
    before = crashed.read_bytes()

    for _ in range(2):
        with pytest.raises(DamagedJournalError):
            JournalStore.open(crashed, now)

    assert crashed.read_bytes() == before
    assert len(marks(crashed)) == 1


def test_a_program_of_another_computer_is_told_for_a_day(store: JournalStore) -> None:
    mark = store.path.with_name(f".{store.path.name}.0000.open")
    mark.write_bytes(Opener("desk", 7, NOW - timedelta(hours=23)).words)
    assert store.presence.others() == (Opener("desk", 7, NOW - timedelta(hours=23)),)

    mark.write_bytes(Opener("desk", 7, NOW - timedelta(hours=25)).words)

    assert store.presence.others() == ()
    assert not Presence(store.path, NOW).left_by_a_crash


@pytest.mark.parametrize(
    "said", [b"", b"{", b"[]", b"7", b'{"host": "a"}', b"\xff", b'{"host": 1, "pid": "x"}']
)
def test_a_mark_that_says_nothing_is_passed_over(store: JournalStore, said: bytes) -> None:
    store.path.with_name(f".{store.path.name}.0000.open").write_bytes(said)

    assert store.presence.others() == ()


def test_a_mark_of_another_journal_is_none_of_ours(store: JournalStore, tmp_path: Path) -> None:
    with JournalStore.open(tmp_path / "another.sqlite", now):
        assert store.presence.others() == ()


def test_a_mark_is_the_owners_only_and_holds_no_word_of_the_journal(store: JournalStore) -> None:
    """F19."""
    (mark,) = marks(store.path)

    assert stat.S_IMODE(mark.stat().st_mode) == 0o600
    assert sorted(json.loads(mark.read_bytes())) == ["host", "pid", "since"]


def test_where_no_mark_can_be_left_the_journal_opens_all_the_same(
    open_folder: Path, answer_of: Callable[..., str]
) -> None:
    """F17."""
    path = open_folder / "journal.sqlite"
    JournalStore.open(path, now).close()
    path.chmod(0o444)
    open_folder.chmod(0o555)

    held, refused, still = json.loads(answer_of("use_without_rights", path))

    assert [held, still] == [0, 0]
    assert "can only be read here" in refused
    assert names_in(open_folder) == ["journal.sqlite"]


def test_a_refused_journal_gets_no_mark(path: Path) -> None:
    path.write_bytes(b"Dear diary")

    with pytest.raises(JournalFileError):
        JournalStore.open(path, now)

    assert marks(path) == []
