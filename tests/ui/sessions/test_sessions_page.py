from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.domain import library
from journal.domain.sessions import Route, Session, Status
from journal.domain.side_effects import Phase, Severity, SideEffect
from journal.ui.journal_model import JournalModel
from journal.ui.sessions.table import Column
from journal.ui.sessions_page import SessionsPage

LEFT = Qt.MouseButton.LeftButton
NAUSEA = library.side_effect_kind("nausea")
TREMOR = library.side_effect_kind("tremor")


def lines(page: SessionsPage) -> list[list[str]]:
    """Return what the list says, cell by cell, as a screen reader hears it."""
    table, role = page.list.table, Qt.ItemDataRole.AccessibleTextRole
    columns = range(table.columnCount())
    return [
        [str(table.index(row, column).data(role)) for column in columns]
        for row in range(table.rowCount())
    ]


def test_a_journal_without_sessions_says_so_and_offers_to_begin(page: SessionsPage) -> None:
    page.take_focus()

    assert page.empty.isVisible()
    assert page.add_button.hasFocus()
    assert not page.form.isVisible()
    assert not page.footer.save_button.isVisible()


def test_the_list_tells_number_day_dose_worst_effect_and_when_it_was_over(
    page: SessionsPage, journal: JournalModel, start: datetime
) -> None:
    effects = (
        SideEffect(NAUSEA, Severity.MODERATE, Phase.DURING),
        SideEffect(TREMOR, Severity.MILD, Phase.SAME_DAY),
    )
    done = Session(
        start,
        Route.IV,
        40,
        weight_kg=80,
        normal_again_at=start + timedelta(minutes=130),
        side_effects=effects,
    )
    earlier = replace(
        Session(start - timedelta(days=3)),
        side_effects=(SideEffect(NAUSEA, Severity.NONE, Phase.DURING),),
    )
    planned = Session(start + timedelta(days=30), status=Status.PLANNED, product="ketamine")
    cancelled = Session(start + timedelta(days=1), status=Status.CANCELLED)

    journal.save([done, earlier, planned, cancelled])

    assert lines(page) == [
        ["Planned, Tue, 24 Mar 2026", "ketamine", ""],
        ["Cancelled, Mon, 23 Feb 2026", "", ""],
        [
            "Session 2, Sun, 22 Feb 2026",
            "40 mg IV, 0.50 mg/kg",
            "Nausea, moderate, normal after 2 h 10 min",
        ],
        ["Session 1, Thu, 19 Feb 2026", "", "no side effects"],
    ]
    assert page.subtitle.text() == "2 done, 1 planned"


def test_no_line_of_a_session_begins_empty(
    page: SessionsPage, journal: JournalModel, start: datetime
) -> None:
    journal.save([Session(start, normal_again_at=start + timedelta(minutes=80))])

    felt = page.list.table.index(0, Column.FELT).data()

    assert felt == "normal after 1 h 20 min"


@pytest.mark.parametrize(("width", "shared"), [(1500, True), (500, False)])
def test_the_columns_share_the_width_where_there_is_enough(
    page: SessionsPage, journal: JournalModel, start: datetime, width: int, shared: bool
) -> None:
    journal.save([Session(start, product="a nasal spray of the pharmacy")])

    page.resize(width, 700)
    QApplication.processEvents()

    widths = {page.list.columnWidth(column) for column in Column}
    assert (max(widths) - min(widths) <= 1) == shared


def test_choosing_a_line_shows_the_session(
    page: SessionsPage, journal: JournalModel, start: datetime, choose: Callable[[Session], None]
) -> None:
    session = Session(start, Route.IM, 40, weight_kg=80, with_therapy=True, note="calm")
    journal.save([session])

    choose(session)

    assert page.form.heading.text() == "Session 1"
    assert page.form.times.times["started_at"].text() == "15:00"
    assert page.form.given.facts.text() == "0.50 mg/kg"
    assert page.form.note.note.toPlainText() == "calm"


def test_todays_session_is_in_the_form_at_once(
    journal: JournalModel, opened: Callable[[], SessionsPage], now: Callable[[], datetime]
) -> None:
    cancelled = Session(now() - timedelta(hours=1), status=Status.CANCELLED)
    journal.save([Session(now() - timedelta(hours=2)), cancelled])

    page = opened()
    page.take_focus()

    assert page.form.heading.text() == "Session 1"
    assert page.form.times.day.hasFocus()


def test_the_keyboard_goes_from_the_button_to_the_newest_session(
    qtbot: QtBot, page: SessionsPage, journal: JournalModel, start: datetime
) -> None:
    journal.save([Session(start - timedelta(days=1)), Session(start)])
    page.take_focus()
    before = page.form.isVisible()

    qtbot.keyClick(page.add_button, Qt.Key.Key_Tab)

    assert not before
    assert page.list.hasFocus()
    assert page.form.heading.text() == "Session 2"


def test_the_form_stands_under_the_list_in_a_narrow_window(
    page: SessionsPage, qtbot: QtBot
) -> None:
    page.add()

    page.resize(544, 480)
    qtbot.waitUntil(lambda: page.form.y() > page.list.geometry().bottom())

    assert page.form.x() == page.list.x()


def test_deleting_asks_nothing_and_can_be_undone(
    qtbot: QtBot,
    page: SessionsPage,
    journal: JournalModel,
    start: datetime,
    choose: Callable[[Session], None],
) -> None:
    session = Session(start, dose_mg=40)
    journal.save([session])
    choose(session)
    page.form.given.dose.setText("50")

    qtbot.mouseClick(page.footer.delete_button, LEFT)
    deleted = journal.sessions()
    focused = page.add_button.hasFocus()
    said = page.message.label.text()
    qtbot.mouseClick(page.message.undo_button, LEFT)

    assert (deleted, said, focused) == ([], "Deleted.", True)
    assert [s.dose_mg for s in journal.sessions()] == [40]
    assert page.form.given.dose.text() == "50"


def test_a_session_that_was_only_begun_can_be_deleted_and_brought_back(
    qtbot: QtBot, page: SessionsPage
) -> None:
    page.add()
    page.form.given.dose.setText("40")

    page.delete()
    gone = page.list.table.rowCount()
    qtbot.mouseClick(page.message.undo_button, LEFT)

    assert gone == 0
    assert page.form.given.dose.text() == "40"


def test_a_line_is_chosen_from_right_to_left_too(
    qtbot: QtBot, journal: JournalModel, start: datetime
) -> None:
    journal.save([Session(start)])
    page = SessionsPage(journal)
    qtbot.addWidget(page)
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    page.list.go_to(0)

    assert page.form.heading.text() == "Session 1"
