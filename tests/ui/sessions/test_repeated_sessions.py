from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from journal.domain import library
from journal.domain.readings import Moment, Reading
from journal.domain.sessions import Route, Session, Status
from journal.domain.side_effects import Phase, Severity, SideEffect
from journal.ui.journal_model import JournalModel
from journal.ui.sessions_page import SessionsPage

LEFT = Qt.MouseButton.LeftButton
NAUSEA = SideEffect(library.side_effect_kind("nausea"), Severity.MILD, Phase.DURING)


@pytest.fixture
def last(journal: JournalModel, start: datetime) -> Session:
    """Return the last session done, with everything said about it, among others."""
    session = Session(
        start,
        Route.IM,
        45.5,
        "ketamine",
        80,
        setting="clinic",
        with_therapy=True,
        intention="rest",
        preparation="fasted",
        strongest_at=start + timedelta(minutes=20),
        normal_again_at=start + timedelta(hours=2),
        readings=(Reading(Moment.BEFORE, 120, 80, 70),),
        side_effects=(NAUSEA,),
        note="calm",
    )
    earlier = Session(start - timedelta(days=7), Route.IV, 40)
    planned = Session(start + timedelta(days=30), Route.ORAL, 99, status=Status.PLANNED)
    cancelled = Session(start + timedelta(days=1), Route.ORAL, 98, status=Status.CANCELLED)
    journal.save([earlier, session, planned, cancelled])
    return session


def repeat(qtbot: QtBot, page: SessionsPage) -> None:
    qtbot.mouseClick(page.beginnings.repeat_button, LEFT)


def test_a_repeated_session_begins_like_the_last_one_done(
    qtbot: QtBot, last: Session, page: SessionsPage, journal: JournalModel
) -> None:
    repeat(qtbot, page)
    page.save()

    new = journal.sessions()[-2]
    assert (new.product, new.route, new.dose_mg) == ("ketamine", Route.IM, 45.5)
    assert (new.weight_kg, new.setting, new.with_therapy) == (80, "clinic", True)
    assert page.form.heading.text() == "Session 3"


def test_nothing_that_belongs_to_that_day_is_repeated(
    qtbot: QtBot,
    last: Session,
    page: SessionsPage,
    journal: JournalModel,
    now: Callable[[], datetime],
) -> None:
    repeat(qtbot, page)
    page.save()

    new = journal.sessions()[-2]
    bare = Session(now(), id=new.id, rev=new.rev)
    given = ("product", "route", "dose_mg", "weight_kg", "setting", "with_therapy")
    assert replace(new, **{name: getattr(bare, name) for name in given}) == bare


def test_repeating_saves_nothing_by_itself(
    qtbot: QtBot, last: Session, page: SessionsPage, journal: JournalModel
) -> None:
    repeat(qtbot, page)

    assert len(journal.sessions()) == 4
    assert page.form.heading.text() == "New, not saved"
    assert page.message.label.text() == "Filled in from the last session. Nothing is saved yet."


def test_a_repeated_session_survives_closing_the_window(
    qtbot: QtBot, last: Session, page: SessionsPage, opened: Callable[[], SessionsPage]
) -> None:
    repeat(qtbot, page)
    page.close()

    again = opened()

    assert again.form.heading.text() == "New, not saved"
    assert again.form.given.dose.text() == "45.5"


def test_without_a_session_done_there_is_nothing_to_repeat(
    page: SessionsPage, journal: JournalModel, now: Callable[[], datetime]
) -> None:
    journal.save([Session(now() + timedelta(days=1), status=Status.PLANNED)])

    assert not page.beginnings.repeat_button.isVisible()


def test_one_button_is_the_main_one(qtbot: QtBot, last: Session, page: SessionsPage) -> None:
    def main_ones() -> list[str]:
        buttons = (page.beginnings.repeat_button, page.add_button, page.footer.save_button)
        shown = [button for button in buttons if button.isVisible()]
        return [button.text() for button in shown if button.property("role") == "primary"]

    before = main_ones()
    repeat(qtbot, page)

    assert (before, main_ones()) == (["Add a session"], ["Save"])
