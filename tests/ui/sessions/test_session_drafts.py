from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from journal.domain.readings import Moment
from journal.domain.sessions import Route, Session
from journal.domain.side_effects import Phase, Severity, SideEffect, SideEffectKind
from journal.storage.kept_drafts import Draft
from journal.ui.journal_model import JournalModel
from journal.ui.sessions_page import SessionsPage

LEFT = Qt.MouseButton.LeftButton


def names(page: SessionsPage) -> list[str]:
    """Return what the sessions in the list are called."""
    return [page.list.table.name(row) for row in page.list.table.rows]


def test_what_is_typed_comes_back_with_its_session(
    two: tuple[Session, Session], page: SessionsPage, choose: Callable[[Session], None]
) -> None:
    choose(two[0])
    page.form.given.dose.setText("much")

    choose(two[1])
    other = page.form.given.dose.text()
    choose(two[0])

    assert other == "35"
    assert page.form.given.dose.text() == "much"
    assert names(page) == ["Session 2, not saved", "Session 1"]


def test_a_session_that_was_begun_waits_in_the_list(
    two: tuple[Session, Session], page: SessionsPage, choose: Callable[[Session], None]
) -> None:
    page.add()
    page.form.given.dose.setText("50")

    choose(two[0])
    page.list.go_to(0)

    assert names(page) == ["New, not saved", "Session 2", "Session 1"]
    assert page.form.given.dose.text() == "50"


def test_a_session_that_was_begun_and_left_empty_is_forgotten(
    two: tuple[Session, Session], page: SessionsPage, choose: Callable[[Session], None]
) -> None:
    page.add()

    choose(two[0])

    assert names(page) == ["Session 2", "Session 1"]


def test_a_change_elsewhere_never_overwrites_what_is_typed(
    two: tuple[Session, Session],
    page: SessionsPage,
    journal: JournalModel,
    choose: Callable[[Session], None],
) -> None:
    choose(two[0])
    page.form.given.dose.setText("45")

    journal.save([replace(two[0], rev=1, dose_mg=41, route=Route.IM)])
    page.save()

    assert page.form.given.route.value is Route.IM
    assert [(s.dose_mg, s.route) for s in journal.sessions()][1] == (45, Route.IM)


def test_what_is_typed_can_be_taken_back_and_brought_back(
    two: tuple[Session, Session],
    page: SessionsPage,
    choose: Callable[[Session], None],
    qtbot: QtBot,
) -> None:
    choose(two[0])
    page.form.given.dose.setText("400")

    qtbot.mouseClick(page.footer.revert_button, LEFT)
    as_saved = page.form.given.dose.text()
    qtbot.mouseClick(page.message.undo_button, LEFT)

    assert as_saved == "40"
    assert page.form.given.dose.text() == "400"


def test_everything_typed_survives_closing_the_window(
    two: tuple[Session, Session],
    page: SessionsPage,
    opened: Callable[[], SessionsPage],
    choose: Callable[[Session], None],
    journal: JournalModel,
    qtbot: QtBot,
) -> None:
    """F5."""
    choose(two[0])
    page.form.given.dose.setText("much")
    page.add()
    page.form.given.route.show_value(Route.ORAL)
    page.form.readings.rows[Moment.END][2].setText("70")
    qtbot.mouseClick(page.form.effects.phases[Phase.DURING].chips.chips["nausea"], LEFT)
    begun = page.form.answers()
    page.close()

    again = opened()

    assert names(again) == ["New, not saved", "Session 2, not saved", "Session 1"]
    again.list.go_to(0)
    assert again.form.answers() == begun
    again.list.go_to(1)
    assert again.form.given.dose.text() == "much"


def test_words_of_ones_own_survive_closing_the_window(
    page: SessionsPage, opened: Callable[[], SessionsPage]
) -> None:
    cold = SideEffect(SideEffectKind.named("Cold hands"), Severity.MILD, Phase.DURING)
    page.add()
    page.form.effects.phases[Phase.DURING].show_side_effects([cold])
    page.form.note.note.setPlainText("typed")
    page.close()

    again = opened()
    again.list.go_to(0)

    assert again.form.answers().side_effects == {cold}


def test_nothing_is_restored_once_everything_is_saved(
    page: SessionsPage, opened: Callable[[], SessionsPage], journal: JournalModel
) -> None:
    page.add()
    page.form.given.dose.setText("40")
    page.save()
    page.close()

    again = opened()

    assert names(again) == ["Session 1"]
    assert journal.drafts.all() == []


def test_a_draft_that_cannot_be_read_is_left_out(
    two: tuple[Session, Session],
    page: SessionsPage,
    opened: Callable[[], SessionsPage],
    journal: JournalModel,
) -> None:
    unreadable: dict[str, Draft] = {"a": {}, "b": {"before": {"day": "soon"}}, "c": {"typed": 1}}
    for key, typed in unreadable.items():
        journal.drafts.keep(f"session {key}", typed)

    assert names(opened()) == ["Session 2", "Session 1"]


def test_typing_what_was_there_before_leaves_nothing_unsaved(
    two: tuple[Session, Session], page: SessionsPage, choose: Callable[[Session], None]
) -> None:
    choose(two[0])

    page.form.given.dose.setText("41")
    page.form.given.dose.setText("40")

    assert names(page) == ["Session 2", "Session 1"]
    assert not page.footer.revert_button.isVisible()
