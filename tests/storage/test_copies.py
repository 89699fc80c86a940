"""The journal is one file, which SQLite alone has open."""

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from journal.exchange.json_file import write_json
from journal.storage.store import JournalStore
from tests.storage.samples import check_in, now
from tests.torture.promises import Promises
from tests.torture.victims.hands import Hand

COPIES = 20


def test_a_copy_made_while_the_program_is_idle_holds_everything(
    store: JournalStore, tmp_path: Path
) -> None:
    """F30."""
    for number in range(COPIES):
        store.save([check_in(note=str(number))])
        copy = Path(shutil.copyfile(store.path, tmp_path / f"{number}.sqlite"))

        with JournalStore.open(copy, now, create=False) as copied:
            assert copied.contents() == store.contents()


def test_the_program_never_reads_its_open_journal_as_a_file(
    store: JournalStore, tmp_path: Path, opened_files: list[str]
) -> None:
    """F33: closing it would drop SQLite's locks, and another program could write meanwhile."""
    with Path(os.devnull).open("wb") as mouth:
        for way in Hand(store, Promises(mouth.fileno()), Random(1)).ways:  # noqa: S311 - no secret
            way()
    write_json(store.contents(), tmp_path / "journal.json")

    assert any(file.endswith(".part") for file in opened_files), "nothing was watched"
    assert [file for file in opened_files if file.startswith(str(store.path))] == []


@pytest.fixture
def opened_files(store: JournalStore) -> Iterator[list[str]]:
    """The files that Python opens from now on; those of SQLite are not among them."""
    opened: list[str] = []
    watching = [True]

    def note(event: str, arguments: tuple[object, ...]) -> None:
        if watching and event == "open":
            opened.append(os.fsdecode(arguments[0]) if isinstance(arguments[0], str) else "")

    sys.addaudithook(note)
    yield opened
    watching.clear()
