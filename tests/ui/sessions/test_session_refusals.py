from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.domain import library
from journal.domain.readings import Moment
from journal.domain.sessions import Session, Status
from journal.ui.journal_model import JournalModel
from journal.ui.sessions_page import SessionsPage
from tests.ui.wheels import notch_down

LEFT = Qt.MouseButton.LeftButton
NAUSEA = library.side_effect_kind("nausea")
TREMOR = library.side_effect_kind("tremor")


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        ("dose_mg", "-5", "A dose of -5 mg cannot be right."),
        ("weight_kg", "heavy", "heavy is not a number."),
        ("normal_again_at", "25:00", "25:00 is not a time of day."),
        ("end", "12", "An upper blood pressure of 12 cannot be right."),
    ],
)
def test_a_refusal_says_why_and_goes_to_the_field(
    page: SessionsPage, field: str, text: str, sentence: str
) -> None:
    page.add()
    edit = next(s.fields[field] for s in page.form.sections if field in s.fields)
    edit.setProperty("text", text)

    page.save()

    assert page.message.label.text().startswith(sentence)
    assert edit.hasFocus()
    assert edit.property("text") == text
    assert page.list.table.rows[0].session.rev == 0


def test_a_refusal_brings_the_field_into_view(
    qtbot: QtBot,
    page: SessionsPage,
    journal: JournalModel,
    start: datetime,
    choose: Callable[[Session], None],
) -> None:
    session = Session(start)
    journal.save([session])
    page.resize(544, 480)
    choose(session)
    pulse = page.form.readings.rows[Moment.END][0]
    pulse.setText("12")

    page.save()

    qtbot.waitUntil(lambda: not pulse.visibleRegion().isEmpty())
    assert pulse.hasFocus()


def test_a_session_in_the_future_cannot_be_done(
    page: SessionsPage, journal: JournalModel, now: Callable[[], datetime]
) -> None:
    page.add()
    page.form.times.day.show_day(now().date() + timedelta(days=1))
    page.form.times.times["started_at"].setText("21:00")

    page.save()
    refused = page.message.label.text()
    page.form.times.status.show_value(Status.PLANNED)
    page.save()

    assert refused == (
        "Mon, 2 Mar 2026, 21:00 lies in the future. "
        "Enter a time that has passed, or choose Planned."
    )
    assert [session.status for session in journal.sessions()] == [Status.PLANNED]


def test_a_default_never_becomes_an_answer(page: SessionsPage, journal: JournalModel) -> None:
    page.add()

    page.save()

    (session,) = journal.sessions()
    assert (session.route, session.with_therapy, session.product) == (None, None, "")
    assert (session.dose_mg, session.readings, session.side_effects) == (None, (), ())


def test_what_is_typed_is_never_completed_to_something_else(
    qtbot: QtBot, page: SessionsPage
) -> None:
    page.add()

    page.form.given.product.setFocus()
    qtbot.keyClicks(page.form.given.product.lineEdit(), "k")

    assert page.form.answers().product == "k"


def test_a_turn_of_the_wheel_changes_no_answer(page: SessionsPage) -> None:
    page.add()
    form = page.form
    before = form.answers()

    for field in (form.given.route, form.given.product, form.times.day):
        QApplication.sendEvent(field, notch_down())

    assert form.answers() == before
