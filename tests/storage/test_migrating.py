"""Journals of every released version become journals of today: whole, or not at all."""

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from subprocess import Popen
from typing import Any

import pytest

from journal.errors import DamagedJournalError, JournalFileError
from journal.storage import database
from journal.storage.before_migration import before_migration
from journal.storage.digests import rows_with_wrong_digest
from journal.storage.driver import Database, connect, sqlite3
from journal.storage.migrations import APPLICATION_ID, known_names
from journal.storage.schema import columns_by_table, layout, tables_of_rows
from journal.storage.store import JournalStore
from tests.storage.conftest import ROOT
from tests.storage.samples import now, rows, tamper

RELEASED = sorted((ROOT / "tests" / "data").glob("schema-*.sqlite"))

Tables = dict[str, list[dict[str, Any]]]


@pytest.fixture(params=RELEASED, ids=lambda path: path.stem)
def released(request: pytest.FixtureRequest, path: Path) -> Path:
    """A copy of a journal that a released version made."""
    shutil.copyfile(request.param, path)
    return path


def held(path: Path) -> Tables:
    """Return every row of every table, without the books of the schema itself."""
    with closing(connect(path)) as db:
        names = sorted(columns_by_table(db))
        return {
            name: db.query(f"SELECT * FROM {name} ORDER BY rowid")  # noqa: S608 - our own names
            for name in names
            if not name.startswith(("_sqlite", "sqlite"))
        }


def with_columns_of(before: Tables, after: Tables) -> Tables:
    """Return of the later rows only what there was a place for earlier."""
    return {
        name: [{column: row[column] for column in before[name][at]} for at, row in enumerate(there)]
        for name, there in after.items()
        if name in before
    }


def test_there_is_a_journal_of_every_version_that_was_released() -> None:
    """F45: all but the one being worked on."""
    assert len(RELEASED) == len(known_names()) - 1


def test_every_value_of_a_released_journal_stays(released: Path) -> None:
    """F45."""
    before = held(released)

    JournalStore.open(released, now, create=False).close()

    assert with_columns_of(before, held(released)) == before
    assert rows(released, "PRAGMA application_id") == [(APPLICATION_ID,)]
    assert rows(released, "PRAGMA user_version") == [(len(known_names()),)]


def test_a_released_journal_becomes_one_of_today(released: Path, tmp_path: Path) -> None:
    """F47: no trigger, index or check is missing or left over."""
    fresh = tmp_path / "fresh.sqlite"
    JournalStore.open(fresh, now).close()

    JournalStore.open(released, now, create=False).close()

    with closing(connect(fresh)) as one, closing(connect(released)) as other:
        assert layout(one) == layout(other)


def test_every_row_of_a_released_journal_has_its_digest(released: Path) -> None:
    JournalStore.open(released, now, create=False).close()

    with closing(connect(released)) as db:
        wrong = {table: list(rows_with_wrong_digest(db, table)) for table in tables_of_rows(db)}
        assert not any(wrong.values())
        assert len(wrong) == 11


def test_a_damaged_row_is_no_hindrance_to_an_upgrade(released: Path) -> None:
    """F53."""
    tamper(released, "UPDATE ratings SET value = 1e9 WHERE rowid = 5")

    with JournalStore.open(released, now, create=False) as store:
        assert [damage.table for damage in store.damage()] == ["ratings"]
        assert store._db.query("PRAGMA ignore_check_constraints") == [
            {"ignore_check_constraints": 0}
        ]


def test_a_journal_whose_rows_have_the_wrong_kind_of_value_is_refused_as_damaged(
    released: Path,
) -> None:
    """F53: SQLite adds no column to a strict table that holds one."""
    strict = "UPDATE sqlite_master SET sql = replace(sql, {}) WHERE name = 'ratings'"
    tamper(released, "PRAGMA writable_schema = ON", strict.format("') STRICT', ')/**/'"))
    tamper(released, "UPDATE ratings SET value = 'seven' WHERE rowid = 5")
    tamper(released, "PRAGMA writable_schema = ON", strict.format("')/**/', ') STRICT'"))
    before = released.read_bytes()

    with pytest.raises(DamagedJournalError):
        JournalStore.open(released, now, create=False)

    assert released.read_bytes() == before


def test_an_upgrade_that_breaks_off_anywhere_changes_nothing(
    released: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """F46: after each statement in turn."""
    before = released.read_bytes()
    done = Database.execute
    broke_at = 0

    for last in range(1, 100_000):
        count = 0

        def execute(db: Database, sql: str, values: Any = (), last: int = last) -> Any:
            nonlocal count
            found = done(db, sql, values)
            count += sql != "COMMIT" and not sql.endswith("= OFF")
            if count == last:
                raise sqlite3.OperationalError("disk I/O error")
            return found

        with closing(connect(released)) as db, monkeypatch.context() as broken:
            broken.setattr(Database, "execute", execute)
            try:
                database.upgrade(db)
                break
            except sqlite3.OperationalError:
                broke_at = last
        assert released.read_bytes() == before

    assert broke_at > 100


def test_a_copy_is_asked_for_before_an_upgrade_and_only_then(
    released: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """F6: what it is asked for sees the journal as it was."""
    asked: list[bytes] = []

    def keep(path: Path, db: Database) -> None:
        before_migration(path, db)
        assert not db.conn.in_transaction
        asked.append(bytes(str(len(columns_by_table(db))), "ascii"))

    monkeypatch.setattr(database, "before_migration", keep)
    JournalStore.open(released, now, create=False).close()
    JournalStore.open(released, now, create=False).close()

    assert asked == [b"10"]


def test_a_journal_of_which_no_copy_can_be_made_is_not_upgraded(
    released: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = released.read_bytes()

    def refuse(path: Path, db: Database) -> None:
        raise JournalFileError("No room for a copy of {path}.", "Make room.", path=path)

    monkeypatch.setattr(database, "before_migration", refuse)
    with pytest.raises(JournalFileError, match="No room for a copy"):
        JournalStore.open(released, now, create=False)

    assert released.read_bytes() == before


def test_two_programs_that_start_at_once_upgrade_a_released_journal_once(
    start: Callable[..., Popen[str]], tmp_path: Path
) -> None:
    """F24."""
    programs = [start("open_in_turn"), start("open_in_turn")]
    lines = [program.stdout for program in programs if program.stdout]
    assert [line.readline() for line in lines] == ["ready\n", "ready\n"]

    for number in range(5):
        path = tmp_path / f"{number}.sqlite"
        shutil.copyfile(RELEASED[0], path)
        for program in programs:
            assert program.stdin is not None
            program.stdin.write(f"{path}\n")
            program.stdin.flush()

        assert [line.readline() for line in lines] == ["4\n", "4\n"]
        assert rows(path, "SELECT name FROM _sqlite_migrations ORDER BY id") == [
            (name,) for name in known_names()
        ]
