from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from journal.domain import library
from journal.domain.readings import Moment, Reading
from journal.domain.sessions import Session, Status
from journal.domain.side_effects import Phase, Severity, SideEffect
from journal.ui.journal_model import JournalModel
from journal.ui.sessions.section import Section
from journal.ui.sessions_page import SessionsPage
from tests.ui.vocabulary import answer_more

LEFT = Qt.MouseButton.LeftButton
NAUSEA = library.side_effect_kind("nausea")
TREMOR = library.side_effect_kind("tremor")


def name_of(widget: QWidget) -> str:
    """Return what a screen reader calls a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


# --- the day of a session ------------------------------------------------------------


def test_started_makes_a_planned_session_a_done_one_from_now_on(
    qtbot: QtBot,
    page: SessionsPage,
    journal: JournalModel,
    choose: Callable[[Session], None],
    now: Callable[[], datetime],
) -> None:
    planned = Session(now() + timedelta(days=1), status=Status.PLANNED)
    journal.save([planned])
    choose(planned)

    qtbot.mouseClick(page.form.times.stamps["started_at"], LEFT)

    assert journal.sessions() == [replace(planned, started_at=now(), status=Status.DONE, rev=2)]
    assert page.message.label.text() == "Saved."


@pytest.mark.parametrize(
    ("moment", "upper", "lower", "said"),
    [
        (Moment.BEFORE, "140", "90", ""),
        (Moment.BEFORE, "141", "80", "141/80 is above 140/90. Mention this reading to the clinic"),
        (Moment.BEFORE, "130", "91", "130/91 is above 140/90. Mention this reading to the clinic"),
        (Moment.DURING, "179", "119", ""),
        (Moment.DURING, "180", "90", "180/90 is very high. Measure again after some minutes."),
        (Moment.BEFORE, "150", "120", "150/120 is very high. Measure again after some minutes."),
        (Moment.END, "190", "", ""),
    ],
)
def test_a_high_blood_pressure_says_whom_to_tell_and_any_other_says_nothing(
    page: SessionsPage, moment: Moment, upper: str, lower: str, said: str
) -> None:
    page.add()
    page.form.readings.reveal()
    facts = page.form.readings.facts

    for edit, text in zip(page.form.readings.rows[moment], (upper, lower), strict=False):
        edit.setText(text)

    assert facts.isVisible() is bool(said)
    assert facts.text().startswith(said)


def test_each_large_button_keeps_its_time_at_once(
    qtbot: QtBot, page: SessionsPage, journal: JournalModel, now: Callable[[], datetime]
) -> None:
    page.add()
    page.form.times.times["started_at"].setText("20:00")

    qtbot.mouseClick(page.form.times.stamps["strongest_at"], LEFT)
    qtbot.mouseClick(page.form.times.stamps["normal_again_at"], LEFT)

    (session,) = journal.sessions()
    assert (session.strongest_at, session.normal_again_at) == (now(), now())
    assert page.form.times.facts.text() == "Normal again 1 h after the start."


def test_a_stamped_time_is_kept_even_if_something_else_is_refused(
    qtbot: QtBot, page: SessionsPage, journal: JournalModel
) -> None:
    page.add()
    page.form.given.dose.setText("much")

    qtbot.mouseClick(page.form.times.stamps["strongest_at"], LEFT)

    assert page.message.label.text().startswith("much is not a number.")
    assert page.form.times.times["strongest_at"].text() == "21:00"


def test_the_large_buttons_cannot_change_a_session_long_past(
    page: SessionsPage,
    journal: JournalModel,
    choose: Callable[[Session], None],
    start: datetime,
) -> None:
    session = Session(start)
    journal.save([session])

    choose(session)

    assert not any(button.isVisible() for button in page.form.times.stamps.values())


# --- folds, names, keys ----------------------------------------------------------------


def test_a_fold_is_open_where_there_is_something_to_see(
    page: SessionsPage,
    journal: JournalModel,
    choose: Callable[[Session], None],
    start: datetime,
) -> None:
    told = Session(
        start,
        setting="clinic",
        side_effects=(SideEffect(NAUSEA, Severity.MILD, Phase.NEXT_DAY),),
        readings=(Reading(Moment.END, pulse=70),),
    )
    brief = Session(start - timedelta(days=1))
    journal.save([told, brief])
    folds = (page.form.effects.fold, page.form.readings.fold, page.form.around.fold)

    choose(told)
    of_told = [fold.button.isChecked() for fold in folds]
    choose(brief)

    assert of_told == [True, True, True]
    assert not any(fold.button.isChecked() for fold in folds)


def test_every_control_has_a_name_and_is_large_enough(page: SessionsPage) -> None:
    page.add()
    for section in page.form.sections:
        section.reveal()

    controls = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]

    assert [w for w in controls if not (name_of(w) or w.accessibleName())] == []
    assert [w for w in controls if w.height() < 20 or w.width() < 24] == []


def test_tab_walks_through_the_form_from_top_to_bottom(
    page: SessionsPage, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    page.add()
    for section in page.form.sections:
        section.reveal()
    said = SideEffect(TREMOR, Severity.MILD)
    answer_more(monkeypatch, lambda _: (said,))
    qtbot.mouseClick(page.form.effects.phases[Phase.DURING].more_button, LEFT)
    page.form.take_focus()

    walked: list[QWidget] = []
    while (focused := QApplication.focusWidget()) and page.form.isAncestorOf(focused):
        walked.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)

    stops = (
        "Started",
        "Started, time",
        "Normal again, time",
        "Dose, mg",
        "Tremor: mild",
        "More side effects, during the session",
        "More side effects, later the same day",
        "Next day and later",
        "More side effects, later",
        "Blood pressure and pulse",
        "Before, Upper",
        "At the end, Time",
        "Setting and preparation",
        "Intention",
        "Note",
    )
    assert [name_of(w) for w in walked if name_of(w) in stops] == list(stops)


def test_a_section_of_its_own_asks_nothing(page: SessionsPage) -> None:
    section, answers = Section(), page.form.answers()

    section.show_answers(answers)
    section.reveal()

    assert section.answered(answers) == answers
