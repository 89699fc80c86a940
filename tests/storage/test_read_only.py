"""A journal that may not be written to is read, says so, and stays as it is."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from journal.errors import JournalFileError, ReadOnlyJournalError
from journal.storage.migrations import known_names
from journal.storage.store import JournalStore
from tests.storage.samples import check_in, now, session, tamper

DATA = Path(__file__).parents[1] / "data"


@pytest.fixture
def written(path: Path) -> Path:
    """A closed journal with a check-in and a session."""
    with JournalStore.open(path, now) as store:
        store.save([check_in(), session()])
    return path


def newer_version(path: Path) -> None:
    tamper(path, f"PRAGMA user_version = {len(known_names()) + 1}")


def unknown_migration(path: Path) -> None:
    tamper(
        path,
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
        "VALUES ('journal', 'm999_later', '2030-01-01')",
    )


def more_columns(path: Path) -> None:
    unknown_migration(path)
    newer_version(path)
    tamper(path, "ALTER TABLE check_ins ADD COLUMN weather TEXT", "CREATE TABLE moons (id TEXT)")


NEWER = pytest.mark.parametrize("change", [newer_version, unknown_migration, more_columns])


@pytest.mark.fault("F44")
@NEWER
def test_a_journal_of_a_newer_program_is_read_and_not_changed(
    written: Path, change: Callable[[Path], None]
) -> None:
    change(written)
    before = written.read_bytes(), sorted(written.parent.iterdir())

    with JournalStore.open(written, now) as store:
        read = [check_in.note for check_in in store.check_ins()], len(store.sessions())
        with pytest.raises(ReadOnlyJournalError):
            store.save([check_in()])
        with pytest.raises(ReadOnlyJournalError):
            store.drafts.keep("check-in", {"note": "typed"})
        store.checks.deep()
        why = store.read_only

    assert read == (["quiet"], 1)
    assert (written.read_bytes(), sorted(written.parent.iterdir())) == before
    assert why is not None
    there, known = len(known_names()) + 1, len(known_names())
    assert f"(journal version {there}; this program knows version {known})" in why.problem


@pytest.mark.fault("F44", "F52")
@pytest.mark.parametrize(
    "statements",
    [
        ("DROP TABLE drafts", "CREATE VIEW drafts AS SELECT * FROM settings"),
        ("DROP TABLE ratings",),
        ("ALTER TABLE check_ins RENAME COLUMN note TO words",),
    ],
)
def test_a_newer_journal_that_lacks_what_is_read_is_refused(
    written: Path, statements: tuple[str, ...]
) -> None:
    newer_version(written)
    tamper(written, *statements)
    before = written.read_bytes()

    with pytest.raises(JournalFileError, match=r"newer version of this program\. Update"):
        JournalStore.open(written, now)

    assert written.read_bytes() == before


@pytest.fixture
def locked(small_disk: Path) -> Callable[[bytes], Path]:
    """Put a journal on a disk that can only be read."""

    def locked(image: bytes) -> Path:
        path = small_disk / "journal.sqlite"
        path.write_bytes(image)
        remount = ["mount", "-o", "remount,ro", str(small_disk)]
        subprocess.run(remount, check=True)
        return path

    return locked


@pytest.mark.fault("F17")
def test_a_journal_on_a_read_only_disk_says_so_when_it_is_opened(
    written: Path, locked: Callable[[bytes], Path]
) -> None:
    path = locked(written.read_bytes())

    with JournalStore.open(path, now) as store:
        assert len(store.check_ins()) == 1
        assert store.read_only is not None
        assert str(path) in store.read_only.problem


@pytest.mark.fault("F17", "F45")
def test_an_older_journal_on_a_read_only_disk_can_be_read(
    locked: Callable[[bytes], Path],
) -> None:
    path = locked((DATA / "schema-1.sqlite").read_bytes())

    with JournalStore.open(path, now) as store:
        assert store.read_only is not None
        assert store.check_ins()
        assert store.checks.quick().sound


def test_a_journal_that_can_be_written_to_is_not_called_read_only(written: Path) -> None:
    with JournalStore.open(written, now) as store:
        assert store.read_only is None
