"""What was typed and not saved yet, and what a person chose."""

from datetime import date
from pathlib import Path

import pytest

from journal.domain.help_lines import HelpLine
from journal.domain.settings import Settings
from journal.storage.kept_drafts import KeptDraft
from journal.storage.store import JournalStore
from tests.domain.strategies import ODD_TEXTS
from tests.storage.samples import names_in, now, rows

CANARY = "a-thing-nobody-may-read"

CHOSEN = Settings(
    night_ends_at=0,
    threshold=4,
    offered=("tremor", "urinary"),
    visits=(date(2026, 1, 5), date(2026, 2, 20)),
    help_lines=(HelpLine("Friend", "0123 456"), HelpLine("Lifeline", "988", "here")),
    name="A. B.",
)


def test_a_draft_outlives_the_window(store: JournalStore, path: Path) -> None:
    store.drafts.keep("check-in", {"note": "half a", "ratings": {"mood": 5, "anxiety": None}})
    store.close()

    with JournalStore.open(path, now) as again:
        draft = again.draft("check-in")

    assert draft == {"note": "half a", "ratings": {"mood": 5, "anxiety": None}}


def test_a_later_draft_takes_the_place_of_the_earlier(store: JournalStore) -> None:
    kept = store.drafts.keep("check-in", {"note": "h"})
    kept = store.drafts.keep("check-in", {"note": "he"}, kept)

    store.drafts.keep("check-in", {"note": "hel"}, kept)

    assert store.draft("check-in") == {"note": "hel"}
    assert rows(store.path, "SELECT count(*) FROM drafts") == [(1,)]


def test_a_draft_of_another_window_is_neither_replaced_nor_dropped(
    store: JournalStore, path: Path
) -> None:
    """F20."""
    mine = store.drafts.keep("check-in", {"note": "mine"})
    with JournalStore.open(path, now) as other:
        theirs = other.drafts.find("check-in")
        assert theirs is not None
        other.drafts.keep("check-in", {"note": "theirs"}, theirs)

        mine = store.drafts.keep("check-in", {"note": "mine again"}, mine)
        other.drafts.drop(theirs)
        typed = [draft.typed["note"] for draft in other.drafts.all()]
        store.drafts.drop(mine)

        assert sorted(typed) == ["mine again", "theirs"]
        assert store.draft("check-in") == {"note": "theirs"}


def test_a_draft_begun_in_two_windows_is_kept_twice(store: JournalStore, path: Path) -> None:
    """F20."""
    with JournalStore.open(path, now) as other:
        store.drafts.keep("check-in", {"note": "one"})
        other.drafts.keep("check-in", {"note": "two"})

    kept = store.drafts.all()
    assert [(draft.name, draft.typed["note"]) for draft in kept] == [
        ("check-in", "two"),
        ("check-in", "one"),
    ]


def test_a_draft_that_was_dropped_elsewhere_is_begun_anew(store: JournalStore, path: Path) -> None:
    mine = store.drafts.keep("check-in", {"note": "one"})
    with JournalStore.open(path, now) as other:
        other.drafts.drop(mine)

    again = store.drafts.keep("check-in", {"note": "two"}, mine)
    store.drafts.drop(mine)

    assert store.drafts.all() == [again]


def test_drafts_of_two_forms_stand_side_by_side(store: JournalStore) -> None:
    one = store.drafts.keep("check-in", {"note": "one"})
    store.drafts.keep("session", {"note": "two"})

    store.drafts.drop(one)

    assert store.draft("check-in") is None
    assert store.draft("session") == {"note": "two"}


def test_a_draft_can_be_dropped_twice(store: JournalStore) -> None:
    kept = store.drafts.keep("check-in", {})

    store.drafts.drop(kept)
    store.drafts.drop(kept)

    assert store.draft("check-in") is None


def test_dropping_what_was_never_kept_leaves_the_others(store: JournalStore) -> None:
    kept = store.drafts.keep("check-in", {})

    store.drafts.drop(KeptDraft.begun("check-in", {}))

    assert store.drafts.all() == [kept]


@pytest.mark.parametrize("size", [1, 50, 5000])
def test_nothing_of_a_dropped_draft_stays_in_the_file(store: JournalStore, size: int) -> None:
    """F64: also where it filled pages of its own."""
    kept = store.drafts.keep("check-in", {"note": CANARY * size})
    before = store.path.read_bytes()

    store.drafts.drop(kept)

    assert CANARY.encode() in before
    assert CANARY.encode() not in store.path.read_bytes()
    assert names_in(store.path.parent) == ["journal.sqlite"]


def test_nothing_of_a_replaced_draft_stays_in_the_file(store: JournalStore) -> None:
    """F64."""
    kept = None
    for number in range(40):
        typed = {"note": f"{CANARY}-{number} " * (number + 1)}
        kept = store.drafts.keep("check-in", typed, kept)

    store.drafts.keep("check-in", {"note": "short"}, kept)

    assert store.draft("check-in") == {"note": "short"}
    assert CANARY.encode() not in store.path.read_bytes()


@pytest.mark.parametrize("text", ODD_TEXTS)
def test_a_draft_keeps_any_text(store: JournalStore, text: str) -> None:
    """F55."""
    store.drafts.keep("check-in", {"note": text})

    assert store.draft("check-in") == {"note": text}


def test_a_new_journal_has_the_usual_settings(store: JournalStore) -> None:
    assert store.settings() == Settings()


@pytest.mark.parametrize("settings", [CHOSEN, Settings(), Settings(help_lines=())])
def test_settings_come_back_as_they_were_chosen(store: JournalStore, settings: Settings) -> None:
    store.save_settings(CHOSEN)
    store.save_settings(settings)

    assert store.settings() == settings
    assert store.contents().settings == settings


def test_settings_outlive_the_window(store: JournalStore, path: Path) -> None:
    store.save_settings(CHOSEN)
    store.close()

    with JournalStore.open(path, now) as again:
        assert again.settings() == CHOSEN
