"""A new journal: its owner's only, whole or not at all, one even when two programs start."""

import os
import stat
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from journal.domain import library
from journal.errors import JournalFileError
from journal.storage.creation import create_database
from journal.storage.driver import Database
from journal.storage.migrations import APPLICATION_ID, known_names
from journal.storage.store import JournalStore
from tests.storage.samples import check_in, names_in, now, rows


@pytest.fixture
def careless() -> Iterator[None]:
    """A umask that keeps nothing from anybody."""
    before = os.umask(0)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_new_journal_asks_about_the_core_measures(store: JournalStore) -> None:
    assert [m.id for m in store.measures()] == [m.id for m in library.core_measures()]
    assert store.check_ins() == []
    assert store.sessions() == []


@pytest.mark.usefixtures("careless")
def test_a_new_journal_and_its_folders_are_the_owners_only(tmp_path: Path) -> None:
    """F19: also under umask 0, and the folders above it that were missing too."""
    path = tmp_path / "data" / "symptom-journal" / "journal.sqlite"

    JournalStore.open(path, now).close()

    assert mode(path) == 0o600
    assert [mode(folder) for folder in (path.parent, path.parent.parent)] == [0o700, 0o700]


@pytest.mark.usefixtures("careless")
def test_what_sqlite_writes_beside_a_journal_is_the_owners_only(store: JournalStore) -> None:
    """F19: the rollback journal holds old pages."""
    store._db.execute("BEGIN IMMEDIATE")
    store._db.execute("UPDATE measures SET name = 'x'")

    beside = mode(store.path.with_name("journal.sqlite-journal"))
    store._db.rollback()

    assert beside == 0o600


def test_only_the_journal_is_left_in_the_folder(store: JournalStore) -> None:
    assert names_in(store.path.parent) == ["journal.sqlite"]
    assert store.path.stat().st_nlink == 1


def test_a_new_journal_says_what_it_is(store: JournalStore) -> None:
    assert rows(store.path, "PRAGMA application_id") == [(APPLICATION_ID,)]
    assert rows(store.path, "PRAGMA user_version") == [(len(known_names()),)]
    assert applied(store.path) == known_names()


def test_a_journal_that_is_there_is_opened_as_it_is(path: Path) -> None:
    JournalStore.open(path, now).close()
    before = path.read_bytes()

    JournalStore.open(path, now).close()

    assert path.read_bytes() == before


def test_nothing_is_made_where_it_was_not_asked_for(path: Path) -> None:
    with pytest.raises(JournalFileError, match=r"^There is no journal .*\. Check the name"):
        JournalStore.open(path, now, create=False)

    assert not path.exists()


def test_a_journal_that_cannot_be_filled_leaves_nothing(path: Path) -> None:
    def fail(_: Database) -> None:
        raise JournalFileError("The disk is gone.", "Find it.")

    with pytest.raises(JournalFileError, match=r"The disk is gone\."):
        create_database(path, fail)

    assert list(path.parent.iterdir()) == []


def test_a_journal_made_in_the_same_moment_stays(path: Path) -> None:
    """F24: the other program is faster."""

    def be_slower(_: Database) -> None:
        with JournalStore.open(path, now) as other:
            other.save([check_in()])

    create_database(path, be_slower)

    with JournalStore.open(path, now) as store:
        assert len(store.check_ins()) == 1
    assert [file.name for file in path.parent.iterdir()] == ["journal.sqlite"]


@pytest.mark.parametrize("name", ["a-file/journal.sqlite", "x" * 300])
def test_a_place_that_no_journal_can_have_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "a-file").write_text("in the way")

    with pytest.raises(JournalFileError, match=r"cannot be made \(.*\)\. Choose a folder that"):
        JournalStore.open(tmp_path / name, now)

    assert [file.name for file in tmp_path.iterdir()] == ["a-file"]


def test_a_folder_of_somebody_else_is_refused(
    open_folder: Path, answer_of: Callable[..., str]
) -> None:
    """F17: nobody may look into the folder, let alone write there."""
    (open_folder / "secret").mkdir(mode=0o000)

    for name in ("secret/journal.sqlite", "secret/deeper/journal.sqlite"):
        said = answer_of("open_without_rights", open_folder / name)

        assert f"The journal {open_folder / name} cannot be made (Permission denied)" in said


@pytest.mark.parametrize("name", ["a b", "50%", "what?", "#1", "caf\u00e9", "'quoted\"", "\udcff"])
def test_any_file_name_can_be_a_journal(tmp_path: Path, name: str) -> None:
    path = tmp_path / name

    JournalStore.open(path, now).close()

    assert [file.name for file in tmp_path.iterdir()] == [name]
    JournalStore.open(path, now, create=False).close()


def test_the_remains_of_a_lost_journal_are_not_played_into_a_new_one(path: Path) -> None:
    """F12."""
    remains = path.with_name("journal.sqlite-journal")
    remains.write_bytes(b"\xd9\xd5\x05\xf9 old pages")

    with pytest.raises(JournalFileError, match=r"is gone, but journal\.sqlite-journal is still"):
        JournalStore.open(path, now)

    assert not path.exists()
    assert remains.read_bytes() == b"\xd9\xd5\x05\xf9 old pages"


def test_an_empty_left_over_does_not_stand_in_the_way(path: Path) -> None:
    path.with_name("journal.sqlite-journal").touch()

    with JournalStore.open(path, now) as store:
        assert len(store.measures()) == 3


def test_two_programs_that_start_at_once_end_with_one_journal(
    start: Callable[..., subprocess.Popen[str]], tmp_path: Path
) -> None:
    """F24."""
    programs = [start("open_in_turn"), start("open_in_turn")]
    assert [ask(program) for program in programs] == ["ready", "ready"]

    for number in range(25):
        path = tmp_path / str(number) / "journal.sqlite"
        for program in programs:
            tell(program, path)

        assert [ask(program) for program in programs] == ["3", "3"]
        assert names_in(path.parent) == ["journal.sqlite"]


def applied(path: Path) -> tuple[str, ...]:
    return tuple(name for (name,) in rows(path, "SELECT name FROM _sqlite_migrations ORDER BY id"))


def tell(program: subprocess.Popen[str], path: Path) -> None:
    assert program.stdin is not None
    program.stdin.write(f"{path}\n")
    program.stdin.flush()


def ask(program: subprocess.Popen[str]) -> str:
    assert program.stdout is not None
    return program.stdout.readline().strip()
