"""A journal of twenty years, and one of a few days with a backup."""

from datetime import date
from pathlib import Path

import pytest

from journal.demo import demo_records
from journal.domain.settings import Settings
from journal.storage.store import JournalStore
from tests.storage.samples import now

PAGE = 4096
TWENTY_YEARS = 7_300


@pytest.fixture(scope="session")
def twenty_years(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a journal with twenty years of made-up days."""
    path = tmp_path_factory.mktemp("years") / "journal.sqlite"
    records = demo_records(date(2026, 2, 28), TWENTY_YEARS, seed=1)
    JournalStore.create(path, now, records, Settings(notice_read=True, start_over=True))
    return path.read_bytes()


@pytest.fixture
def old(path: Path, twenty_years: bytes) -> Path:
    """The same as a file of this test."""
    path.write_bytes(twenty_years)
    return path


def with_zeroed_pages(image: bytes, *numbers: int) -> bytes:
    """Return a file in which some pages, counted from 0, hold nothing any more."""
    damaged = bytearray(image)
    for number in numbers:
        damaged[number * PAGE : (number + 1) * PAGE] = bytes(PAGE)
    return bytes(damaged)
