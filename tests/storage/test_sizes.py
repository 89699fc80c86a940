"""A file that holds far too much is refused quickly, and never fills the memory."""
# ruff: noqa: S608 - our own words

import json
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from journal.errors import InvalidEntryError, JournalFileError
from journal.storage.driver import connect, in_memory, sqlite3
from journal.storage.limits import MOST_CHARACTERS, time_limit
from journal.storage.store import JournalStore
from tests.storage.samples import check_in, now

TOO_MUCH = "holds far more than this program writes, so it was not read."
HUGE = "hex(zeroblob(150000000))"
"""A text of 300 MB, as SQL."""
MANY = "WITH RECURSIVE c (x) AS (VALUES (1) UNION ALL SELECT x + 1 FROM c WHERE x < 1200000)"
SECONDS = 2.0


@pytest.fixture
def made(path: Path) -> Callable[..., Path]:
    """Make a journal and change it with SQL, without care."""

    def made(*statements: str) -> Path:
        with JournalStore.open(path, now) as store:
            store.save([check_in()])
        with closing(connect(path)) as db:
            for pragma in ("synchronous = OFF", "foreign_keys = OFF", "secure_delete = OFF"):
                db.execute(f"PRAGMA {pragma}")
            for statement in statements:
                db.execute(statement)
        return path

    return made


def test_a_huge_value_is_refused_before_it_is_read(
    made: Callable[..., Path], answer_of: Callable[..., str]
) -> None:
    """F54: within 2 s, in 1 GB of memory."""
    path = made(f"UPDATE check_ins SET note = {HUGE}")

    said, seconds = json.loads(answer_of("open_in_little_memory", path))

    assert TOO_MUCH in said
    assert seconds < SECONDS


@pytest.mark.parametrize(
    "statement",
    [
        f"UPDATE _sqlite_migrations SET name = {HUGE} WHERE id = 2",
        f"CREATE TABLE t (x DEFAULT ('{'x' * 200_000}'))",
        f"CREATE TABLE {'t' * 2000} (x)",
    ],
    ids=["migration", "statement", "table"],
)
def test_a_huge_name_or_schema_is_refused(
    made: Callable[..., Path], answer_of: Callable[..., str], statement: str
) -> None:
    """F54."""
    said, seconds = json.loads(answer_of("open_in_little_memory", made(statement)))

    assert "holds parts that this program did not make." in said
    assert seconds < SECONDS


@pytest.mark.parametrize(
    "into",
    [
        "side_effect_kinds SELECT x, 1, '', '', NULL, 'n' || x, '' FROM c",
        "ratings SELECT x, 1, '', '', NULL, x, 'mood', 5, '' FROM c",
    ],
)
def test_millions_of_rows_are_refused(
    made: Callable[..., Path], answer_of: Callable[..., str], into: str
) -> None:
    """F54."""
    path = made(f"{MANY} INSERT INTO {into}")

    said, seconds = json.loads(answer_of("open_in_little_memory", path))

    assert TOO_MUCH in said
    assert seconds < SECONDS


def test_an_endless_view_is_refused(
    made: Callable[..., Path], answer_of: Callable[..., str]
) -> None:
    """F54: nothing asks it."""
    endless = MANY.removesuffix(" WHERE x < 1200000)") + ")"
    path = made("DROP TABLE drafts", f"CREATE VIEW drafts AS {endless} SELECT x AS id FROM c")

    said, seconds = json.loads(answer_of("open_in_little_memory", path))

    assert "holds parts that this program did not make." in said
    assert seconds < SECONDS


def test_a_look_that_takes_too_long_is_broken_off(
    made: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """F54."""
    path = made(f"{MANY} INSERT INTO ratings SELECT x, 1, '', '', NULL, x, 'mood', 5, '' FROM c")
    monkeypatch.setattr("journal.storage.limits._MOST_ROWS_ELSEWHERE", 10**9)
    monkeypatch.setattr("journal.storage.database.time_limit", partial(time_limit, seconds=0.05))

    with pytest.raises(JournalFileError, match=TOO_MUCH):
        JournalStore.open(path, now)


def test_only_what_is_asked_within_a_time_limit_is_broken_off() -> None:
    """F54."""
    numbers = (
        "WITH RECURSIVE c (x) AS (VALUES (1) UNION ALL SELECT x + 1 FROM c {}) SELECT 1 FROM c"
    )

    with closing(in_memory()) as db:
        with time_limit(db, 0.05), pytest.raises(sqlite3.OperationalError, match="interrupted"):
            db.query(numbers.format(""))

        assert len(db.query(numbers.format("LIMIT 100000"))) == 100_000


def test_a_text_that_could_not_be_opened_again_is_not_saved(store: JournalStore) -> None:
    """F54."""
    longest = "x" * MOST_CHARACTERS
    store.save([check_in(note=longest)])

    with pytest.raises(InvalidEntryError, match=r"has 5000001 characters.* Keep the text"):
        store.save([check_in(note=longest + "x")])

    store.close()
    with JournalStore.open(store.path, now) as again:
        assert [len(c.note) for c in again.check_ins()] == [MOST_CHARACTERS]


def test_the_longest_text_of_the_longest_characters_can_be_opened_again(path: Path) -> None:
    """F55."""
    with JournalStore.open(path, now) as store:
        store.save([check_in(note="\N{SLIGHTLY SMILING FACE}" * MOST_CHARACTERS)])

    with JournalStore.open(path, now) as store:
        assert len(store.check_ins()[0].note) == MOST_CHARACTERS
