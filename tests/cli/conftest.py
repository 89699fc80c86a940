import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest

from journal.cli import main
from journal.demo import demo_records
from journal.domain.contents import Contents
from journal.storage.store import JournalStore

ROOT = Path(__file__).parents[2]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite"


@pytest.fixture
def demo(path: Path, now: Callable[[], datetime]) -> Path:
    """A made-up journal, in the place of the person's own."""
    with JournalStore.open(path, now) as store:
        store.save(demo_records(date(2026, 2, 28)))
    return path


@pytest.fixture
def answer(
    path: Path, now: Callable[[], datetime], capsys: pytest.CaptureFixture[str]
) -> Callable[..., tuple[int, str, str]]:
    """Give the program a command; get its exit status, stdout and stderr."""

    def answer(*arguments: object) -> tuple[int, str, str]:
        status = main(["--journal", str(path), *map(str, arguments)], now)
        said = capsys.readouterr()
        return status, said.out, said.err

    return answer


@pytest.fixture
def done(answer: Callable[..., tuple[int, str, str]]) -> Callable[..., str]:
    """Give the program a command that it can carry out; get its one line."""

    def done(*arguments: object) -> str:
        status, out, err = answer(*arguments)
        assert (status, err) == (0, "")
        (line,) = out.splitlines()
        return line

    return done


@pytest.fixture
def refused(answer: Callable[..., tuple[int, str, str]]) -> Callable[..., str]:
    """Give the program a command that it cannot carry out; get its one line."""

    def refused(*arguments: object) -> str:
        status, out, err = answer(*arguments)
        assert status in {1, 2}
        assert out == ""
        (line,) = err.splitlines()
        assert line.endswith(".")
        assert "went wrong" not in line
        return line

    return refused


@pytest.fixture
def program(path: Path) -> Callable[..., tuple[int, str, str]]:
    """Start the program as a person does, in a process of its own."""

    def program(*arguments: object, **environment: str) -> tuple[int, str, str]:
        command = [sys.executable, "-m", "journal", "--journal", path, *arguments]
        done = subprocess.run(
            [*map(str, command)],
            cwd=ROOT,
            env={**os.environ, **environment},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        return done.returncode, done.stdout, done.stderr

    return program


@pytest.fixture
def contents(path: Path, now: Callable[[], datetime]) -> Callable[[], Contents]:
    """Read what the journal holds by now."""

    def contents() -> Contents:
        with JournalStore.open(path, now, create=False) as store:
            return store.contents()

    return contents
