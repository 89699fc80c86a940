"""What is rescued of a journal of twenty years."""

import random
from pathlib import Path

import pytest

from journal.storage.backups.names import Reason
from journal.storage.backups.places import Backups
from journal.storage.rescue.rescuing import rescue
from journal.storage.store import JournalStore
from tests.storage.rescue.conftest import PAGE, TWENTY_YEARS, with_zeroed_pages
from tests.storage.samples import now

AT_LEAST = 7_246 / 7_300


@pytest.fixture
def held(old: Path) -> int:
    """How many check-ins the whole journal has: the days that a made-up person rated."""
    with JournalStore.open(old, now) as store:
        return len(store.check_ins())


@pytest.mark.fault("F39")
@pytest.mark.parametrize("seed", range(3))
def test_ten_pages_of_zeros_cost_few_check_ins(
    old: Path, twenty_years: bytes, held: int, seed: int, tmp_path: Path
) -> None:
    pages = random.Random(seed).sample(range(1, len(twenty_years) // PAGE), 10)  # noqa: S311
    old.write_bytes(with_zeroed_pages(twenty_years, *pages))

    report = rescue(old, tmp_path / "new.sqlite", now)

    with JournalStore.open(tmp_path / "new.sqlite", now) as store:
        rated = [check_in for check_in in store.check_ins() if check_in.values]
        sound = store.checks.deep().sound
    assert held > TWENTY_YEARS * 0.9
    assert report.check_ins >= held * AT_LEAST
    assert len(rated) >= held * AT_LEAST - report.missing["ratings"]
    assert sound


@pytest.mark.fault("F40")
def test_a_lost_first_page_costs_nothing(
    old: Path, twenty_years: bytes, held: int, tmp_path: Path
) -> None:
    old.write_bytes(with_zeroed_pages(twenty_years, 0))

    report = rescue(old, tmp_path / "new.sqlite", now)

    assert report.check_ins == held
    assert not report.damaged
    assert report.missing_days == ()


@pytest.mark.fault("F36")
def test_of_a_file_that_was_cut_everything_before_the_cut_is_there(
    old: Path, twenty_years: bytes, held: int, tmp_path: Path
) -> None:
    old.write_bytes(twenty_years[: len(twenty_years) * 3 // 4 + 100])

    report = rescue(old, tmp_path / "new.sqlite", now)

    assert 0.75 * held < report.check_ins < held


@pytest.mark.fault("F36", "F41")
def test_a_backup_gives_back_what_was_cut_off(
    old: Path, twenty_years: bytes, held: int, tmp_path: Path
) -> None:
    older, newest = (Backups.of(old, now).make(Reason.MANUAL).backup for _ in range(2))
    newest.path.write_bytes(newest.path.read_bytes()[:PAGE])
    old.write_bytes(twenty_years[: len(twenty_years) // 2])

    report = rescue(old, tmp_path / "new.sqlite", now)

    with JournalStore.open(tmp_path / "new.sqlite", now) as store:
        assert store.checks.deep().sound
    assert report.check_ins == held
    assert [given.path for given in report.backups] == [older.path]
    assert report.missing_days == ()
