"""An SQLite below the minimum opens nothing, and the program says why."""

import re
from pathlib import Path

import pytest

from journal.cli.front_door import EXIT_FAILURE, main
from journal.errors import JournalError
from journal.storage.driver import OLDEST_SQLITE, sqlite3
from journal.storage.store import JournalStore
from tests.storage.samples import now


@pytest.fixture
def old_sqlite(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 40, 1))
    monkeypatch.setattr(sqlite3, "sqlite_version", "3.40.1")


@pytest.mark.fault("F49")
def test_a_journal_is_not_opened_with_an_old_sqlite(
    path: Path, request: pytest.FixtureRequest
) -> None:
    JournalStore.open(path, now).close()
    before = path.read_bytes()
    request.getfixturevalue("old_sqlite")

    with pytest.raises(JournalError, match=r"too old \(3\.40\.1; at least 3\.43\.0 is needed\)"):
        JournalStore.open(path, now)

    assert path.read_bytes() == before


@pytest.mark.fault("F49")
def test_no_journal_is_made_with_an_old_sqlite(
    path: Path, old_sqlite: None, capsys: pytest.CaptureFixture[str]
) -> None:
    status = main(["--journal", str(path), "check-in", "--rate", "mood=5"], now)

    assert status == EXIT_FAILURE
    assert re.search(r"too old .* Install the program again", capsys.readouterr().err)
    assert list(path.parent.iterdir()) == []


def test_the_sqlite_that_comes_with_the_program_is_new_enough() -> None:
    assert sqlite3.sqlite_version_info >= OLDEST_SQLITE
