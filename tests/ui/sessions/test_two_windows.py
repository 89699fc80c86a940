from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from journal.domain.sessions import Route, Session
from journal.storage.store import JournalStore
from journal.ui.journal_model import JournalModel
from journal.ui.sessions_page import SessionsPage

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def elsewhere(store: JournalStore, now: Callable[[], datetime]) -> Iterator[JournalStore]:
    """Return the same journal, open in another window."""
    with JournalStore.open(store.path, now) as other:
        yield other


def test_a_session_changed_in_another_window_is_not_overwritten_unseen(
    two: tuple[Session, Session],
    page: SessionsPage,
    journal: JournalModel,
    elsewhere: JournalStore,
    choose: Callable[[Session], None],
) -> None:
    """F21."""
    choose(two[0])
    page.form.given.dose.setText("45")
    elsewhere.save([replace(two[0], rev=1, route=Route.IM)])

    page.save()
    refused, dose_mg = page.message.label.text(), journal.sessions()[1].dose_mg
    page.save()

    assert refused == (
        "This entry was changed in another window. It says now: 40 mg IM. What you typed is "
        "still here: save again to show it instead; the other words are kept with the entry."
    )
    assert dose_mg == 40
    assert [(s.dose_mg, s.route) for s in journal.sessions()][1] == (45, Route.IM)


def test_what_is_typed_about_a_session_deleted_elsewhere_becomes_a_new_one(
    two: tuple[Session, Session],
    page: SessionsPage,
    journal: JournalModel,
    choose: Callable[[Session], None],
) -> None:
    choose(two[0])
    page.form.given.dose.setText("45")

    journal.delete([replace(two[0], rev=1)])
    page.save()

    assert sorted(s.dose_mg or 0 for s in journal.sessions()) == [35, 45]


def test_a_session_deleted_elsewhere_leaves_the_form(
    two: tuple[Session, Session],
    page: SessionsPage,
    journal: JournalModel,
    choose: Callable[[Session], None],
) -> None:
    choose(two[0])

    journal.delete([replace(two[0], rev=1)])

    assert not page.form.isVisible()


def test_what_was_changed_in_another_window_is_not_deleted(
    two: tuple[Session, Session],
    page: SessionsPage,
    journal: JournalModel,
    elsewhere: JournalStore,
    choose: Callable[[Session], None],
) -> None:
    """F21."""
    choose(two[0])
    elsewhere.save([replace(two[0], rev=1, note="elsewhere")])

    page.delete()

    assert page.message.label.text().startswith("This entry was changed in another window")
    assert journal.sessions()[1].note == "elsewhere"


def test_what_was_changed_in_another_window_is_not_undone(
    page: SessionsPage, journal: JournalModel, elsewhere: JournalStore, qtbot: QtBot
) -> None:
    """F21."""
    page.add()
    page.save()
    elsewhere.save([replace(journal.sessions()[0], note="elsewhere")])

    qtbot.mouseClick(page.message.undo_button, LEFT)

    assert page.message.label.text().startswith("This entry was changed in another window")
    assert journal.sessions()[0].note == "elsewhere"


def begin(page: SessionsPage, dose: str) -> None:
    page.add()
    page.form.given.dose.setText(dose)
    page.keep_typed()


def typed_about(journal: JournalModel) -> list[str]:
    """Return the doses in the drafts of the journal, the newest draft first."""
    return [draft.typed["typed"]["dose_mg"] for draft in journal.drafts.all()]


def test_sessions_begun_in_two_windows_are_kept_side_by_side(
    opened: Callable[[], SessionsPage], journal: JournalModel
) -> None:
    one, other = opened(), opened()
    begin(one, "50")
    begin(other, "60")

    one.save()

    assert typed_about(journal) == ["60"]
    assert [s.dose_mg for s in journal.sessions()] == [50]


def test_what_two_windows_typed_about_one_session_is_kept_twice(
    two: tuple[Session, Session], opened: Callable[[], SessionsPage], journal: JournalModel
) -> None:
    one, other = opened(), opened()
    for page, dose in ((one, "50"), (other, "60")):
        page.open(two[0].id)
        page.form.given.dose.setText(dose)
        page.keep_typed()

    assert typed_about(journal) == ["60", "50"]
    other.revert()
    assert typed_about(journal) == ["50"]


def test_a_draft_that_another_window_goes_on_with_is_not_dropped(
    opened: Callable[[], SessionsPage], journal: JournalModel
) -> None:
    one = opened()
    begin(one, "50")
    other = opened()
    other.list.go_to(0)

    one.form.given.dose.setText("55")
    one.keep_typed()
    other.delete()

    assert typed_about(journal) == ["55"]


def test_a_window_that_closes_does_not_bring_back_what_another_one_saved(
    opened: Callable[[], SessionsPage], journal: JournalModel
) -> None:
    one = opened()
    begin(one, "50")
    other = opened()

    one.save()
    other.close()

    assert typed_about(journal) == []
