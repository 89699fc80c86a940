"""Copies of one journal that go separate ways."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from journal.storage.store import JournalStore
from tests.storage.samples import NOW


@dataclass
class Clock:
    """A clock that goes on by itself, so that every save has a time of its own."""

    at: datetime = NOW
    step: timedelta = field(default=timedelta(seconds=1))

    def __call__(self) -> datetime:
        self.at += self.step
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def here(tmp_path: Path, clock: Clock) -> Iterator[JournalStore]:
    """A journal."""
    folder = tmp_path / "here"
    folder.mkdir()
    with JournalStore.open(folder / "journal.sqlite", clock) as store:
        yield store


@pytest.fixture
def parted(tmp_path: Path, clock: Clock) -> Iterator[Callable[[JournalStore], JournalStore]]:
    """Return what makes a copy that goes its own way from now on."""
    with ExitStack() as stack:

        def part(store: JournalStore) -> JournalStore:
            folder = tmp_path / f"copy {len(list(tmp_path.iterdir()))}"
            folder.mkdir()
            shutil.copyfile(store.path, folder / "journal.sqlite")
            return stack.enter_context(JournalStore.open(folder / "journal.sqlite", clock))

        yield part
