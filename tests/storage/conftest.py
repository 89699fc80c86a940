"""Journals on real disks, and other processes that use them."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from tempfile import mkdtemp

import pytest

import journal
from journal.storage.store import JournalStore

ROOT = Path(journal.__file__).parents[1]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the journal of this test lies; the same as `store.path`."""
    return tmp_path / "journal.sqlite"


@pytest.fixture
def impatient(store: JournalStore) -> JournalStore:
    """The store, which gives up at once instead of after 5 seconds."""
    store._db.execute("PRAGMA busy_timeout = 20")
    return store


@pytest.fixture
def start() -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Start something of `processes`, and see to its end."""
    with ExitStack() as stack:

        def start(*words: str | Path) -> subprocess.Popen[str]:
            pipe = subprocess.PIPE
            command = [sys.executable, "-m", "tests.storage.processes", *map(str, words)]
            process = subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True)
            stack.enter_context(process)
            stack.callback(process.kill)
            return process

        yield start


@pytest.fixture
def answer_of(start: Callable[..., subprocess.Popen[str]]) -> Callable[..., str]:
    """Run something of `processes` to its end and return what it said."""

    def answer_of(*words: str | Path) -> str:
        said, _ = start(*words).communicate(timeout=60)
        return said.strip()

    return answer_of


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user can reach, unlike those of pytest."""
    folder = Path(mkdtemp())
    folder.chmod(0o755)
    yield folder
    for locked in (folder, *folder.iterdir()):
        locked.chmod(0o700)
    shutil.rmtree(folder)
