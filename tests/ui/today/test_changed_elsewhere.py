"""An entry that is changed in two windows: no text is lost, and both are seen."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from journal.domain.check_ins import CheckIn
from journal.storage.store import JournalStore
from journal.ui.journal_model import JournalModel
from journal.ui.today_page import TodayPage
from tests.storage.samples import check_in
from tests.ui.today.hands import LEFT, shown

pytestmark = pytest.mark.fault("F21")


@pytest.fixture
def elsewhere(store: JournalStore, now: Callable[[], datetime]) -> Iterator[JournalStore]:
    """The same journal, open in another window."""
    with JournalStore.open(store.path, now) as other:
        yield other


@pytest.fixture
def entry(store: JournalStore) -> CheckIn:
    """A check-in of today that is saved."""
    (saved,) = store.save([check_in(note="before")]).after
    assert isinstance(saved, CheckIn)
    return saved


@pytest.fixture
def page(qtbot: QtBot, journal: JournalModel, entry: CheckIn) -> TodayPage:
    """Today's check-in, with a note typed over the one that is saved."""
    page = shown(qtbot, journal)
    write(page, "typed here")
    return page


def write(page: TodayPage, words: str) -> None:
    page.desk.form.note.selectAll()
    QTest.keyClicks(page.desk.form.note, words)


def press_save(qtbot: QtBot, page: TodayPage) -> None:
    qtbot.mouseClick(page.desk.save_button, LEFT)


def test_the_form_says_what_the_other_window_saved_and_keeps_what_is_typed(
    qtbot: QtBot, page: TodayPage, elsewhere: JournalStore, entry: CheckIn, journal: JournalModel
) -> None:
    """F21."""
    elsewhere.save([replace(entry, note="typed there")])

    press_save(qtbot, page)

    assert page.desk.message.label.text() == (
        "This entry was changed in another window. It says now: Mood 5, “typed there”. "
        "What you typed is still here: save again to show it instead; the other words are "
        "kept with the entry."
    )
    assert page.desk.form.note.text() == "typed here"
    assert [c.note for c in journal.check_ins()] == ["typed there"]


def test_saving_again_shows_what_was_typed_and_keeps_the_other_text(
    qtbot: QtBot, page: TodayPage, elsewhere: JournalStore, entry: CheckIn, store: JournalStore
) -> None:
    """F21."""
    elsewhere.save([replace(entry, note="typed there")])

    press_save(qtbot, page)
    press_save(qtbot, page)

    assert page.desk.message.label.text() == "Saved."
    assert [c.note for c in store.check_ins()] == ["typed here"]
    assert {w.text for w in store.wordings.of(entry)} == {"before", "typed there"}


def test_what_is_typed_about_an_entry_deleted_elsewhere_becomes_a_new_one(
    qtbot: QtBot, page: TodayPage, elsewhere: JournalStore, entry: CheckIn, store: JournalStore
) -> None:
    """F21."""
    elsewhere.delete([entry])

    press_save(qtbot, page)
    said = page.desk.message.label.text()
    press_save(qtbot, page)

    assert said.startswith("This entry was deleted in another window.")
    assert [c.note for c in store.check_ins()] == ["typed here"]
    assert len(store.bin.entries()) == 1


def test_typing_on_after_a_conflict_is_kept_as_a_draft(
    qtbot: QtBot, page: TodayPage, elsewhere: JournalStore, entry: CheckIn, store: JournalStore
) -> None:
    """F21: and the window may close before it is saved again."""
    elsewhere.save([replace(entry, note="typed there")])
    press_save(qtbot, page)

    write(page, "typed here, and more")
    page.desk.keep_typed()

    (draft,) = store.drafts.all()
    assert "typed here, and more" in str(draft.typed)
