"""`symptom-journal merge OTHER`."""

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from journal.domain.contents import Contents
from journal.domain.settings import Settings
from journal.storage.store import JournalStore
from tests.storage.samples import check_in, rows, tamper

pytestmark = pytest.mark.fault("F29")


@pytest.fixture
def other(path: Path, now: Callable[[], datetime]) -> Path:
    """A copy in which an entry was added and another one changed."""
    later = now() + timedelta(hours=1)
    with JournalStore.open(path, now) as store:
        store.save([check_in(note="before")])
    copy = path.with_name("other.sqlite")
    shutil.copyfile(path, copy)
    with JournalStore.open(copy, lambda: later) as store:
        store.save([replace(store.check_ins()[0], note="there"), check_in(note="new")])
    with JournalStore.open(path, now) as store:
        store.save([replace(store.check_ins()[0], note="here")])
    return copy


def notes(contents: Callable[[], Contents]) -> list[str]:
    return [entry.note for entry in contents().check_ins]


def test_merging_says_what_it_did_in_one_line(
    done: Callable[..., str], other: Path, contents: Callable[[], Contents]
) -> None:
    """F29."""
    said = done("merge", other)

    assert said == (
        f"Took in from {other}: 1 entry added, 1 entry changed, 1 earlier text kept. "
        "1 entry was changed in both: the later version is shown, the other text is kept."
    )
    assert notes(contents) == ["there", "new"]


def test_a_dry_run_only_says_what_would_change(
    done: Callable[..., str], other: Path, contents: Callable[[], Contents]
) -> None:
    said = done("merge", other, "--dry-run")

    assert said.startswith(f"Would take in from {other}: 1 entry added, 1 entry changed")
    assert notes(contents) == ["here"]


def test_merging_twice_says_that_nothing_is_left(done: Callable[..., str], other: Path) -> None:
    done("merge", other)

    said = done("merge", other)

    assert said == f"Nothing to take in: this journal holds all of {other} already."


@pytest.mark.fault("F31")
def test_a_journal_is_not_united_with_itself_by_any_name(
    refused: Callable[..., str], demo: Path
) -> None:
    """F29, F31."""
    link = demo.with_name("link.sqlite")
    link.symlink_to(demo)
    there = Path(os.path.relpath(demo))

    for name in (demo, link, there):
        said = refused("merge", name)

        assert said == (
            f"{name} is the journal itself. Nothing was changed. Choose the other copy."
        )


def test_damaged_rows_are_told_of(answer: Callable[..., tuple[int, str, str]], other: Path) -> None:
    """F29, F34."""
    tamper(other, "UPDATE check_ins SET note = 'never said' WHERE note = 'new'")

    status, out, err = answer("merge", other)

    assert status == 0
    assert "1 entry changed" in out
    assert "added" not in out
    assert err.startswith(f"1 damaged row of {other} left out.")


def test_a_made_up_journal_is_not_mixed_with_a_real_one(
    refused: Callable[..., str], demo: Path, now: Callable[[], datetime]
) -> None:
    made_up = demo.with_name("example.sqlite")
    JournalStore.create(made_up, now, [check_in()], Settings(example=True))

    said = refused("merge", made_up)

    assert said.startswith("One of the two journals is made up")


def test_the_other_journal_stays_as_it_is(done: Callable[..., str], other: Path) -> None:
    """F29."""
    before = other.read_bytes()

    done("merge", other)

    assert other.read_bytes() == before
    assert rows(other, "SELECT count(*) FROM check_ins") == [(2,)]
