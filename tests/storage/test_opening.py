"""What is no journal of ours is refused in one clear sentence, and not one byte is changed."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from journal.errors import JournalFileError
from journal.storage.migrations import APPLICATION_ID
from journal.storage.store import JournalStore
from tests.storage.samples import check_in, now, tamper

NOT_OURS = "is not a journal, or it is damaged. It was not touched."
ANOTHERS = "belongs to another program, or another program changed it."
ADDED = "holds parts that this program did not make."
DAMAGED = "is damaged. It was left as it is: copy it to a safe place"


@pytest.fixture
def journal_file(path: Path) -> Path:
    """A closed journal with a few pages."""
    with JournalStore.open(path, now) as store:
        store.save([check_in(note="x" * 3000) for _ in range(5)])
    return path


def refusal(path: Path) -> str:
    """Return why a file is refused, having seen that it and its folder stay as they were."""
    before = {file.name: file.read_bytes() for file in path.parent.iterdir() if file.is_file()}

    with pytest.raises(JournalFileError) as refused:
        JournalStore.open(path, now)

    after = {file.name: file.read_bytes() for file in path.parent.iterdir() if file.is_file()}
    assert after == before
    assert str(path) in refused.value.problem
    assert refused.value.remedy.endswith(".")
    return str(refused.value)


def changed(path: Path, offset: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(content)


def test_an_empty_file_is_not_made_into_a_journal(path: Path) -> None:
    """F37: SQLite itself would take it for an empty database."""
    path.touch()

    said = refusal(path)

    assert f"The file {path} is empty. It may be a damaged journal, so it was not touched." in said
    assert path.stat().st_size == 0


@pytest.mark.parametrize(
    "content",
    [
        b"Dear diary\n",
        b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(5000),
        bytes(range(256)) * 32,
        b"PK\x03\x04" + bytes(200),
        b"SQLite format 3\x00",
        b"SQLite format 3\x00" + bytes(83),
        bytes(100),
    ],
    ids=["text", "JPEG", "random", "zip", "magic alone", "a byte too short", "zeros"],
)
def test_what_is_no_database_is_refused(path: Path, content: bytes) -> None:
    """F38."""
    path.write_bytes(content)

    assert NOT_OURS in refusal(path)


def test_a_folder_is_refused_with_a_name_to_use(path: Path) -> None:
    """F38."""
    path.mkdir()

    said = refusal(path)

    assert said == (
        f"{path} is not a file, so it cannot be a journal. "
        f"Name a file, for example {path}/journal.sqlite."
    )


def test_a_pipe_is_refused_without_waiting_for_it(path: Path) -> None:
    """F38: reading from it would hang."""
    os.mkfifo(path)

    assert refusal(path).endswith("cannot be a journal. Name a file.")


def test_a_link_that_leads_nowhere_is_refused(path: Path, tmp_path: Path) -> None:
    path.symlink_to(tmp_path / "nowhere" / "journal.sqlite")

    assert refusal(path).startswith(f"There is no journal {path}.")
    assert not (tmp_path / "nowhere").exists()


def test_a_link_to_a_journal_leads_to_it(journal_file: Path) -> None:
    """F31."""
    link = journal_file.with_name("link.sqlite")
    link.symlink_to(journal_file)

    with JournalStore.open(link, now) as store:
        assert len(store.check_ins()) == 5


def test_a_database_of_another_program_is_refused(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE letters (text)")

    assert ANOTHERS in refusal(path)


def test_a_database_that_calls_itself_a_journal_is_refused(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE check_ins (id, day, note)")
        other.execute(f"PRAGMA application_id = {APPLICATION_ID}")

    assert ADDED in refusal(path)


@pytest.mark.parametrize("offset", [18, 19])
def test_a_journal_in_wal_mode_is_refused(journal_file: Path, offset: int) -> None:
    """D1: another program set it; entries may lie beside it."""
    changed(journal_file, offset, b"\x02")

    assert ANOTHERS in refusal(journal_file)


@pytest.mark.parametrize(
    "addition",
    [
        "CREATE TRIGGER t AFTER INSERT ON check_ins BEGIN DELETE FROM check_ins; END",
        "CREATE VIEW v AS SELECT * FROM check_ins",
        "CREATE TABLE t (x)",
        "CREATE INDEX i ON check_ins (note)",
        "CREATE VIRTUAL TABLE t USING fts5(x)",
        "ALTER TABLE check_ins ADD COLUMN x TEXT",
        "ALTER TABLE check_ins DROP COLUMN note",
        "DROP INDEX check_ins_by_day",
        "DROP TABLE drafts",
    ],
)
def test_parts_that_were_added_or_taken_out_are_refused(journal_file: Path, addition: str) -> None:
    """F51, F52."""
    tamper(journal_file, addition)

    assert ADDED in refusal(journal_file)


def test_a_view_in_the_place_of_a_table_is_refused(journal_file: Path) -> None:
    """F52: it would swallow what is saved."""
    tamper(journal_file, "DROP TABLE drafts", "CREATE VIEW drafts AS SELECT * FROM settings")

    assert ADDED in refusal(journal_file)


def test_a_check_that_was_taken_out_is_refused(journal_file: Path) -> None:
    tamper(
        journal_file,
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_master SET sql = replace(sql, ') STRICT', ')') WHERE name = 'ratings'",
    )

    assert ADDED in refusal(journal_file)


@pytest.mark.parametrize("kept", [0.5, 0.9])
def test_a_journal_that_was_cut_off_is_refused(journal_file: Path, kept: float) -> None:
    """F36."""
    os.truncate(journal_file, int(journal_file.stat().st_size * kept))

    assert DAMAGED in refusal(journal_file)


def test_a_page_that_was_overwritten_is_refused(journal_file: Path) -> None:
    changed(journal_file, journal_file.stat().st_size - 4096, bytes(4096))

    assert DAMAGED in refusal(journal_file)


def test_a_first_page_that_was_overwritten_is_refused(journal_file: Path) -> None:
    changed(journal_file, 100, bytes(range(256)) * 15)

    assert DAMAGED in refusal(journal_file)


def test_a_journal_that_may_not_be_read_is_refused(
    open_folder: Path, answer_of: Callable[..., str]
) -> None:
    """F17."""
    path = open_folder / "journal.sqlite"
    JournalStore.open(path, now).close()
    path.chmod(0o000)

    said = answer_of("open_without_rights", path)

    assert said.startswith(f"The journal {path} cannot be opened (Permission denied). Check that")


def test_a_journal_without_an_upgrade_to_make_is_not_written_to(journal_file: Path) -> None:
    before = journal_file.read_bytes()

    with JournalStore.open(journal_file, now) as store:
        store.contents()
        store.damage()

    assert journal_file.read_bytes() == before
