"""Everything is read once, and again as soon as the file holds something else."""

from collections.abc import Callable, Iterator

import pytest

from journal.domain.settings import Settings
from journal.language import SOURCE, choose_language
from journal.storage.driver import in_memory
from journal.storage.store import JournalStore
from tests.storage.samples import check_in, now, session


@pytest.fixture
def in_german() -> Iterator[Callable[[], None]]:
    yield lambda: choose_language("de")
    choose_language(SOURCE)


def test_the_same_journal_is_not_read_twice(store: JournalStore) -> None:
    store.save([check_in(), session()])

    assert store.contents() is store.contents()


def test_what_was_saved_is_read(store: JournalStore) -> None:
    store.contents()

    store.save([check_in()])

    assert len(store.contents().check_ins) == 1


def test_what_was_taken_back_is_read_no_more(store: JournalStore) -> None:
    change = store.save([check_in()])
    store.contents()

    store.take_back(change)

    assert store.contents().check_ins == ()


def test_what_was_deleted_is_read_no_more(store: JournalStore) -> None:
    kept = store.save([session()]).after[0]
    assert kept is not None
    store.contents()

    store.delete([kept])

    assert store.contents().sessions == ()


def test_another_choice_is_read(store: JournalStore) -> None:
    store.contents()

    store.save_settings(Settings(night_ends_at=7))

    assert store.contents().settings.night_ends_at == 7


def test_what_another_window_saved_is_read(store: JournalStore) -> None:
    store.contents()

    with JournalStore.open(store.path, now) as other:
        other.save([check_in()])

    assert len(store.contents().check_ins) == 1


def test_another_language_is_read(store: JournalStore, in_german: Callable[[], None]) -> None:
    english = store.contents()

    in_german()

    assert store.contents() is not english


def test_equal_answers_are_one_and_the_same(store: JournalStore) -> None:
    store.save([check_in(), check_in()])

    first, second = store.contents().check_ins

    assert all(a is b for a, b in zip(first.ratings, second.ratings, strict=True))


def test_text_that_is_none_does_not_hide_the_other_rows() -> None:
    db = in_memory()
    factory = db.conn.text_factory

    found = db.query(
        "SELECT 1 AS id, CAST(x'ff' AS TEXT) AS note UNION SELECT 2, 'quiet' ORDER BY 1"
    )

    assert [row["id"] for row in found] == [1, 2]
    assert found[1] == {"id": 2, "note": "quiet"}
    assert db.conn.text_factory is factory
