"""A window can ask whether another one saved something."""

from journal.storage.store import JournalStore
from tests.storage.samples import check_in, now


def test_what_another_window_saves_is_noticed_once(store: JournalStore) -> None:
    """F20."""
    with JournalStore.open(store.path, now) as other:
        other.save([check_in()])

        assert store.changed_elsewhere()
        assert not store.changed_elsewhere()
        assert not other.changed_elsewhere()


def test_what_a_window_saves_itself_is_no_news_to_it(store: JournalStore) -> None:
    store.save([check_in()])
    store.drafts.keep("check-in", {"note": "typed"})

    assert not store.changed_elsewhere()


def test_what_was_there_before_is_no_news(store: JournalStore) -> None:
    store.save([check_in()])

    with JournalStore.open(store.path, now) as other:
        assert not other.changed_elsewhere()


def test_a_change_is_noticed_even_when_something_was_saved_here_since(store: JournalStore) -> None:
    with JournalStore.open(store.path, now) as other:
        other.save([check_in()])
        store.save([check_in()])

        assert store.changed_elsewhere()
        assert other.changed_elsewhere()
